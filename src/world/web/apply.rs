//! What each act does in the browser.

use super::{Action, Block, Cookies, Event, Tab, Web};
use crate::world::form;

impl Web {
    /// Does one thing; tells what happened. What makes no sense now changes nothing and tells nothing.
    pub fn apply(&mut self, action: &Action) -> Vec<Event> {
        let mut events = Vec::new();
        match action {
            Action::Press(words) if self.is_free() => self.press(words, &mut events),
            Action::Back => self.step_back(&mut events),
            Action::Forward => self.step_forward(&mut events),
            Action::OpenTab(page) => self.open_tab(page, &mut events),
            Action::ShowTab(place) => self.show_tab(*place, &mut events),
            Action::Answer(answer) => self.answer(*answer, &mut events),
            Action::Unfold(field) if self.is_free() => self.unfold(field, &mut events),
            Action::TakePaper(paper) if self.paper.as_ref() != Some(paper) => {
                self.paper = Some(paper.clone());
                events.push(Event::Paper { paper: self.paper.clone() });
            }
            Action::PutPaperAway if self.paper.is_some() => {
                self.paper = None;
                events.push(Event::Paper { paper: None });
            }
            Action::Form(action) if self.is_free() => self.fill(action, &mut events),
            Action::Expire if !self.expired => {
                self.expired = true;
                events.push(Event::Expired);
            }
            _ => {}
        }
        events
    }

    /// Only fields of the page that is shown can be reached.
    fn fill(&mut self, action: &form::Action, events: &mut Vec<Event>) {
        let (form::Action::SetText { field, .. }
        | form::Action::Leave(field)
        | form::Action::Choose { field, .. }
        | form::Action::Tick(field)
        | form::Action::ShowPassword(field)) = action;
        if !self.page_shown().is_some_and(|page| page.fields().contains(field)) {
            return;
        }
        if matches!(action, form::Action::Choose { .. }) && self.unfolded.as_ref() == Some(field) {
            self.unfolded = None;
        }
        events.extend(self.form.apply(action).map(Event::Form));
    }

    fn press(&mut self, words: &str, events: &mut Vec<Event>) {
        let Some(page) = self.page_shown() else { return };
        let Some(block) = page.pressable(words).cloned() else { return };
        let (here, fields) = (page.id.clone(), page.fields());
        match block {
            Block::Link { to, .. } | Block::Return { to, .. } => self.go(&to, events),
            Block::Advert { to, words } => {
                events.push(Event::AdvertFollowed { words });
                self.go(&to, events);
            }
            Block::Continue { to, .. } => {
                if self.all_good(&fields, events) {
                    self.go(&to, events);
                }
            }
            Block::Send { to, .. } => {
                if self.sent.contains(&here) {
                    events.push(Event::SentTwice { page: here });
                } else if self.all_good(&fields, events) {
                    self.sent.push(here.clone());
                    events.push(Event::Sent { page: here });
                    self.go(&to, events);
                }
            }
            Block::Words(_) | Block::Notice(_) | Block::Field(_) | Block::Summary | Block::Reference => {}
        }
    }

    fn all_good(&mut self, fields: &[String], events: &mut Vec<Event>) -> bool {
        let faults = self.form.check(fields);
        let good = faults.is_empty();
        if !good {
            events.push(Event::Refused { faults });
        }
        good
    }

    /// Shows another page in this tab.
    fn go(&mut self, to: &str, events: &mut Vec<Event>) {
        if self.page(to).is_none() {
            return;
        }
        self.unfolded = None;
        let Some(tab) = self.tabs.get_mut(self.shown) else { return };
        let before = std::mem::replace(&mut tab.page, to.to_owned());
        tab.back.push(before);
        tab.forward.clear();
        events.push(Event::Shown { page: to.to_owned() });
    }

    fn step_back(&mut self, events: &mut Vec<Event>) {
        self.forget(events);
        let Some(tab) = self.tabs.get_mut(self.shown) else { return };
        let Some(page) = tab.back.pop() else { return };
        let here = std::mem::replace(&mut tab.page, page.clone());
        tab.forward.push(here);
        self.unfolded = None;
        events.push(Event::Shown { page });
    }

    /// An old site loses what was written on a page that is left by *Back*, unless it was sent.
    fn forget(&mut self, events: &mut Vec<Event>) {
        let can_go = self.tab().is_some_and(|tab| !tab.back.is_empty());
        let Some(page) = self.page_shown().filter(|page| can_go && page.forgets) else { return };
        let (id, fields) = (page.id.clone(), page.fields());
        if self.sent.contains(&id) {
            return;
        }
        let mut lost = false;
        for field in self.form.fields.iter_mut().filter(|field| fields.contains(&field.id)) {
            lost |= !field.text.is_empty();
            field.text.clear();
            field.fault = None;
        }
        if lost {
            events.push(Event::Lost { page: id });
        }
    }

    fn step_forward(&mut self, events: &mut Vec<Event>) {
        let Some(tab) = self.tabs.get_mut(self.shown) else { return };
        let Some(page) = tab.forward.pop() else { return };
        let here = std::mem::replace(&mut tab.page, page.clone());
        tab.back.push(here);
        self.unfolded = None;
        events.push(Event::Shown { page });
    }

    fn open_tab(&mut self, page: &str, events: &mut Vec<Event>) {
        if self.page(page).is_none() {
            return;
        }
        self.tabs.push(Tab { page: page.to_owned(), ..Tab::default() });
        self.show_tab(self.tabs.len() - 1, events);
    }

    fn show_tab(&mut self, place: usize, events: &mut Vec<Event>) {
        if place == self.shown {
            return;
        }
        let Some(tab) = self.tabs.get(place) else { return };
        events.push(Event::Shown { page: tab.page.clone() });
        (self.shown, self.unfolded) = (place, None);
    }

    fn answer(&mut self, answer: Cookies, events: &mut Vec<Event>) {
        if self.cookies == Cookies::Asked && matches!(answer, Cookies::Accepted | Cookies::Refused) {
            self.cookies = answer;
            events.push(Event::Answered(answer));
        }
    }

    fn unfold(&mut self, field: &str, events: &mut Vec<Event>) {
        if !self.page_shown().is_some_and(|page| page.fields().iter().any(|known| known == field)) {
            return;
        }
        let open = self.unfolded.as_deref() != Some(field);
        self.unfolded = open.then(|| field.to_owned());
        events.push(Event::Unfolded { field: field.to_owned(), open });
    }
}
