//! What each act does to a form.

use super::{Action, Event, Field, Form, Kind, TICKED};

impl Form {
    /// Does one thing. What makes no sense now changes nothing and tells nothing.
    pub fn apply(&mut self, action: &Action) -> Option<Event> {
        match action {
            Action::SetText { field, text } => self.change(field, |field| {
                let typed = !matches!(field.kind, Kind::Choice { .. } | Kind::Tick | Kind::File { .. });
                typed.then(|| text.clone())
            }),
            Action::Choose { field, option } => self.change(field, |field| match &field.kind {
                Kind::Choice { options } => options.contains(option).then(|| option.clone()),
                Kind::File { .. } => Some(option.clone()),
                _ => None,
            }),
            Action::Tick(field) => self.change(field, |field| {
                let text = if field.text.is_empty() { TICKED } else { "" };
                matches!(field.kind, Kind::Tick).then(|| text.to_owned())
            }),
            Action::Leave(id) => self.leave(id),
            Action::ShowPassword(id) => {
                let field = self.fields.iter_mut().find(|field| field.id == *id)?;
                if field.kind != Kind::Password {
                    return None;
                }
                field.clear = !field.clear;
                Some(Event::PasswordShown { field: id.clone(), clear: field.clear })
            }
        }
    }

    fn change(&mut self, id: &str, text: impl FnOnce(&Field) -> Option<String>) -> Option<Event> {
        let field = self.fields.iter_mut().find(|field| field.id == id)?;
        let text = text(field).filter(|text| *text != field.text)?;
        field.text = text;
        // What was said of the old text no longer holds; it is looked at again when the field is left or sent.
        field.fault = None;
        Some(Event::Changed { field: id.to_owned() })
    }

    /// An empty field is not blamed before it is sent: people pass through fields.
    fn leave(&mut self, id: &str) -> Option<Event> {
        let field = self.field(id).filter(|field| field.on_leaving && !field.text.trim().is_empty())?;
        let fault = self.fault_of(field);
        let field = self.fields.iter_mut().find(|field| field.id == id)?;
        if field.fault == fault {
            return None;
        }
        field.fault = fault;
        Some(Event::Faulty { field: id.to_owned(), fault: fault? })
    }
}
