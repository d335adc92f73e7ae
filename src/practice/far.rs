//! Goals and plans of the rooms beyond the scene: on the page their code comes with its second part, as the rooms do.

use super::exercise::intent::Planner;
use super::exercise::{Goal, Intent, plan_mail, plan_sheet, plan_web};
use crate::world::World;
use crate::world::sheet::same;

/// What the engine asks of far rooms.
#[derive(Clone, Copy)]
struct Far {
    met: fn(&Goal, &World) -> bool,
    plan: fn(&mut Planner, &Intent),
    mend: fn(&World) -> Vec<Intent>,
}

const FAR: Far = Far { met: goal_met, plan: carry_out, mend: plan_web::mend };

#[cfg(target_arch = "wasm32")]
static JOINED: std::sync::OnceLock<Far> = std::sync::OnceLock::new();

/// Puts them in their place: to be called from nowhere but the program's second part.
#[cfg(target_arch = "wasm32")]
pub fn join() {
    // A second call would bring the same.
    let _ = JOINED.set(FAR);
}

fn here() -> Option<Far> {
    #[cfg(target_arch = "wasm32")]
    return JOINED.get().copied();
    #[cfg(not(target_arch = "wasm32"))]
    Some(FAR)
}

/// Whether a goal of a far room holds.
pub(super) fn met(goal: &Goal, world: &World) -> bool {
    here().is_some_and(|far| (far.met)(goal, world))
}

/// Plans an intent of a far room.
pub(super) fn plan(planner: &mut Planner, intent: &Intent) {
    if let Some(far) = here() {
        (far.plan)(planner, intent);
    }
}

/// What must be put right first in a far room, before a solution can go on.
pub(super) fn mend(world: &World) -> Vec<Intent> {
    here().map(|far| (far.mend)(world)).unwrap_or_default()
}

fn goal_met(goal: &Goal, world: &World) -> bool {
    match goal {
        Goal::Typed(field) => {
            let field = world.sheet.as_ref().and_then(|sheet| sheet.field(field));
            field.is_some_and(|field| same(&field.text, &field.wanted))
        }
        Goal::Focused(field) => world.sheet.as_ref().is_some_and(|sheet| sheet.focus.as_ref() == Some(field)),
        Goal::Web(goal) => {
            let asked = goal.unfold().zip(world.web.as_ref());
            asked.is_some_and(|(goal, web)| goal.met(web, &world.files))
        }
        Goal::Mail(goal) => world.mailbox.as_ref().is_some_and(|mailbox| goal.met(mailbox, &world.files)),
        _ => false,
    }
}

fn carry_out(planner: &mut Planner, intent: &Intent) {
    match intent {
        Intent::Type { field, words } => plan_sheet::type_in(planner, field, words.as_deref()),
        Intent::TabTo(field) => plan_sheet::tab_to(planner, field),
        Intent::ClickField(field) => plan_sheet::click(planner, field),
        Intent::CapsLock(on) => plan_sheet::caps_lock(planner, *on),
        Intent::Write { field, words } => {
            plan_web::to_mailbox(planner);
            plan_mail::write(planner, *field, words);
        }
        Intent::Mail(action) => {
            plan_web::to_mailbox(planner);
            plan_mail::act(planner, action);
        }
        Intent::Fill { field, words, with } => {
            plan_web::fill(planner, field, words.as_deref(), with.as_deref());
        }
        Intent::Web(action) => {
            if let Some(action) = action.unfold() {
                plan_web::act(planner, &action);
            }
        }
        _ => {}
    }
}
