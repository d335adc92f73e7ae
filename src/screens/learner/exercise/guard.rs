//! What the exercise listens to around itself: the Back button, the page going away, time, the help key.

use gloo_timers::callback::Interval;
use leptos::ev;
use leptos::prelude::*;

use super::run::{Over, Run};
use crate::platform::page;
use crate::platform::react::follow;
use crate::practice::Device;
use crate::ui::later::Later;
use crate::world::{Action, World};

/// Beat of practice time while the world waits for something, in milliseconds.
const TICK_MS: u32 = 100;

/// A reload or a closed tab finds the session where it was.
pub fn keep_on_leaving(run: Run) {
    let later = expect_context::<Later>();
    // What was done before the second part came can be kept from then on.
    follow(move || {
        if later.is_here() {
            run.keep();
        }
    });
    let hidden = window_event_listener(ev::pagehide, move |_| run.keep());
    let away = window_event_listener(ev::visibilitychange, move |_| run.keep());
    on_cleanup(move || {
        hidden.remove();
        away.remove();
    });
}

/// The real Back button asks « Continuer / Quitter » once something was done.
pub fn ask_on_back(run: Run) {
    let guarded = StoredValue::new(false);
    let place = StoredValue::new(String::new());
    // The extra history entry must come after a gesture: browsers skip those that come without.
    let arm = move || {
        if !guarded.get_value() {
            guarded.set_value(true);
            place.set_value(page::whole_address());
            page::push_same_entry();
        }
    };
    let touched = window_event_listener(ev::pointerdown, move |_| arm());
    let typed = window_event_listener(ev::keydown, move |event| {
        // Alt and an arrow is Back itself.
        if !event.alt_key() && event.key() != "Alt" {
            arm();
        }
    });
    let back = window_event_listener(ev::popstate, move |_| {
        // A link to another screen is told in the same way, and is no Back.
        if !guarded.get_value() || place.get_value() != page::whole_address() {
            return;
        }
        if run.finished.with_untracked(Option::is_none) && run.has_begun() {
            page::push_same_entry();
            run.show.end();
            run.over.set(Over::Leave);
        } else {
            // Nothing to ask about: Back went to the extra entry only, and now goes where the person meant.
            guarded.set_value(false);
            page::back();
        }
    });
    on_cleanup(move || {
        touched.remove();
        typed.remove();
        back.remove();
    });
}

/// Practice time passes only while something in the world waits for it, and never during a pause or demonstration.
pub fn let_time_pass(run: Run) {
    let beat = Interval::new(TICK_MS, move || {
        let waits = run.world.try_with_untracked(World::waits);
        let idle = run.over.try_get_untracked() != Some(Over::Nothing)
            || run.show.hand.world.try_with_untracked(Option::is_some) != Some(false);
        if waits == Some(true) && !idle {
            run.act(&Action::Tick { ms: u64::from(TICK_MS) }, Device::Keyboard);
        }
    });
    // The owner of this scope drops it, and dropping it ends it.
    StoredValue::new_local(beat);
}

/// F9 notes help given, for learner or adviser, wherever the focus is.
pub fn help_key(run: Run) {
    let key = window_event_listener(ev::keydown, move |event| {
        if event.key() == "F9" && run.finished.with_untracked(Option::is_none) {
            event.prevent_default();
            run.over.set(Over::HelpGiven);
        }
    });
    on_cleanup(move || key.remove());
}
