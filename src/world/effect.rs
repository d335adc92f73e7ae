//! Effects from one room to another: « a form sent makes a confirmation arrive » is data, not code.

use serde::{Deserialize, Serialize};

use super::{Action, Event, EventPattern, World};

/// When an event fits `on`, `then` happens `after_ms` later (at once when 0).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Effect {
    /// The event that sets it off.
    pub on: EventPattern,
    /// Delay in milliseconds of practice time.
    #[serde(default)]
    pub after_ms: u64,
    /// What happens.
    pub then: Action,
}

/// Effects of effects stop here: a loop in an exercise file must not hang the page.
const MOST_EVENTS: usize = 64;

/// Sets off the effects of the events from index `first` on.
pub(super) fn follow(world: &mut World, first: usize, events: &mut Vec<Event>) {
    if events.len() > MOST_EVENTS {
        return;
    }
    let due: Vec<Effect> = events[first..]
        .iter()
        .flat_map(|event| world.effects.iter().filter(|effect| effect.on.fits(event)))
        .cloned()
        .collect();
    for effect in due {
        if effect.after_ms == 0 {
            world.apply_one(&effect.then, events);
        } else {
            let at = world.clock.now_ms.saturating_add(effect.after_ms);
            let place = world.pending.partition_point(|(other, _)| *other <= at);
            world.pending.insert(place, (at, effect.then));
        }
    }
}
