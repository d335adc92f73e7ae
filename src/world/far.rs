//! The rooms beyond the scene: the page fetches their code with its second part, so the world reaches it through here.
//!
//! Everywhere but on the page all rooms are always there. What is done in a room before its code has come does nothing.

use super::{Action, Event, World, privacy};

/// Does an act of the sheet, the mailbox or the browser, and tells of what looks like a person's own.
type Apply = fn(&mut World, &Action, &mut Vec<Event>);

#[cfg(target_arch = "wasm32")]
static APPLY: std::sync::OnceLock<Apply> = std::sync::OnceLock::new();

/// Puts the rooms in their place: to be called from nowhere but the program's second part.
#[cfg(target_arch = "wasm32")]
pub fn join() {
    // A second call would bring the same.
    let _ = APPLY.set(apply);
}

fn here() -> Option<Apply> {
    #[cfg(target_arch = "wasm32")]
    return APPLY.get().copied();
    #[cfg(not(target_arch = "wasm32"))]
    Some(apply)
}

/// Does an act of a far room.
pub(super) fn act(world: &mut World, action: &Action, events: &mut Vec<Event>) {
    if let Some(apply) = here() {
        apply(world, action, events);
    }
}

fn apply(world: &mut World, action: &Action, events: &mut Vec<Event>) {
    let before = world.text_at(action).and_then(privacy::looks_real);
    match action {
        Action::Sheet(action) => {
            if let Some(sheet) = &mut world.sheet {
                sheet.apply(action, events);
            }
        }
        Action::Mail(action) => {
            if let Some(mailbox) = &mut world.mailbox {
                mailbox.apply(action, &mut world.files, events);
            }
        }
        Action::Web(action) => {
            if let Some(web) = &mut world.web {
                let own = web.apply(action, &mut world.files, world.clock.now_ms);
                events.extend(own.into_iter().map(Event::Web));
            }
        }
        Action::Scene(_) | Action::Tick { .. } => {}
    }
    follow_link(world, events);
    // Told once, when it comes to look so; not again with every letter that follows.
    let now = world.text_at(action).and_then(privacy::looks_real);
    events.extend(now.filter(|_| before.is_none()).map(Event::Private));
}

/// A link of a message that leads to a page of the browser opens it there, not in the mailbox.
fn follow_link(world: &mut World, events: &mut Vec<Event>) {
    let (Some(mailbox), Some(web)) = (&mut world.mailbox, &mut world.web) else { return };
    let Some(landing) = &mailbox.landing else { return };
    let Some(page) = web.page_at(&landing.address).map(|page| page.id.clone()) else { return };
    mailbox.landing = None;
    let opened = web.apply(&super::web::Action::OpenTab(page), &mut world.files, world.clock.now_ms);
    events.extend(opened.into_iter().map(Event::Web));
}
