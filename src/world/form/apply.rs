//! What each act does to a form.

use super::{Action, Event, Field, Form, Kind, TICKED, check, date};
use crate::world::File;

impl Form {
    /// Does one thing. What makes no sense now changes nothing and tells nothing.
    ///
    /// `files` are the practice files, among which one can be chosen.
    pub fn apply(&mut self, action: &Action, files: &[File]) -> Option<Event> {
        match action {
            Action::SetText { field, text } => self.change(field, |field| {
                let typed = !matches!(
                    field.kind,
                    Kind::Choice { .. } | Kind::Tick | Kind::Signature | Kind::File { .. }
                );
                typed.then(|| text.clone())
            }),
            // Leaving the field before is done by who knows which one that is.
            Action::Focus(_) => None,
            Action::Search { field, text } => {
                let field = self.find(field)?;
                (field.search != *text).then(|| field.search.clone_from(text))?;
                Some(Event::Looked { field: field.id.clone() })
            }
            Action::Choose { field, option } => self.choose(field, option, files),
            Action::Tick(id) => {
                let event = self.change(id, |field| {
                    let text = if field.text.is_empty() { TICKED } else { "" };
                    matches!(field.kind, Kind::Tick | Kind::Signature).then(|| text.to_owned())
                })?;
                let trapped = self.field(id).is_some_and(|field| field.trap && !field.text.is_empty());
                Some(if trapped { Event::TrapTicked { field: id.clone() } } else { event })
            }
            Action::ShowPassword(id) => {
                let field =
                    self.find(id).filter(|field| matches!(field.kind, Kind::Password | Kind::Secret))?;
                field.clear = !field.clear;
                Some(Event::Looked { field: id.clone() })
            }
            Action::Other(id) => {
                let field = self.find(id).filter(|field| field.kind == Kind::Captcha)?;
                field.other = !field.other;
                field.text.clear();
                field.fault = None;
                Some(Event::Looked { field: id.clone() })
            }
        }
    }

    fn find(&mut self, id: &str) -> Option<&mut Field> {
        self.fields.iter_mut().find(|field| field.id == id)
    }

    fn change(&mut self, id: &str, text: impl FnOnce(&Field) -> Option<String>) -> Option<Event> {
        let field = self.find(id)?;
        let text = text(field).filter(|text| *text != field.text)?;
        field.text = text;
        // What was said of the old text no longer holds; it is looked at again when the field is left or sent.
        field.fault = None;
        Some(Event::Changed { field: id.to_owned() })
    }

    fn choose(&mut self, id: &str, option: &str, files: &[File]) -> Option<Event> {
        let field = self.find(id)?;
        if let Kind::File { kinds, most_kb } = &field.kind
            && let Some(file) = files.iter().find(|file| file.id == option)
            && let Some(fault) = check::fault_of_file(kinds, *most_kb, file)
        {
            // The site says why and takes nothing.
            field.fault = Some(fault);
            field.text.clear();
            return Some(Event::Faulty { field: id.to_owned(), fault });
        }
        self.change(id, |field| {
            let taken = match &field.kind {
                Kind::Choice { options, .. } => options.iter().any(|known| known == option),
                Kind::File { .. } => option.is_empty() || files.iter().any(|file| file.id == option),
                Kind::Date => field.calendar && date::parse(option).is_ok(),
                Kind::Address { .. } => field.known.iter().any(|known| known == option),
                _ => false,
            };
            taken.then(|| option.to_owned())
        })
        .inspect(|_| {
            if let Some(field) = self.fields.iter_mut().find(|field| field.id == id) {
                field.search.clear();
            }
        })
    }

    /// The cursor left a field. An empty one is not blamed before it is sent: people pass through fields.
    pub fn leave(&mut self, id: &str) -> Option<Event> {
        let field = self.field(id).filter(|field| field.on_leaving && !field.text.trim().is_empty())?;
        let fault = self.fault_of(field);
        let field = self.find(id)?;
        if field.fault == fault {
            return None;
        }
        field.fault = fault;
        Some(Event::Faulty { field: id.to_owned(), fault: fault? })
    }
}
