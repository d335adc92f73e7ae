//! What each act does on the sheet.

use super::{Action, By, Event, Sheet, TypingFault};
use crate::world;

impl Sheet {
    /// Does one thing; tells what happened. What makes no sense now changes nothing and tells nothing.
    pub fn apply(&mut self, action: &Action, events: &mut Vec<world::Event>) {
        let event = match action {
            Action::Focus { field, by } => self.come_into(field, *by),
            Action::SetText { field, text } => self.set_text(field, text),
            Action::CapsLock(on) if *on != self.caps_lock => {
                self.caps_lock = *on;
                Some(Event::CapsLock(*on))
            }
            Action::CapsLock(_) => None,
        };
        events.extend(event.map(world::Event::Sheet));
    }

    fn come_into(&mut self, field: &str, by: By) -> Option<Event> {
        if self.focus.as_deref() == Some(field) || self.field(field).is_none() {
            return None;
        }
        // The first field may be clicked: the cursor has to come onto the sheet somehow.
        if self.by_tab && by == By::Pointer && self.focus.is_some() {
            return Some(Event::ClickedInstead(field.to_owned()));
        }
        self.focus = Some(field.to_owned());
        Some(Event::Focused { field: field.to_owned(), by })
    }

    fn set_text(&mut self, id: &str, text: &str) -> Option<Event> {
        let caps_lock = self.caps_lock;
        let field = self.fields.iter_mut().find(|field| field.id == id).filter(|field| field.text != text)?;
        let fault = TypingFault::of(&field.text, text, &field.wanted, caps_lock);
        text.clone_into(&mut field.text);
        Some(Event::Typed { field: id.to_owned(), fault })
    }
}
