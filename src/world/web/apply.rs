//! What each act does in the browser: its own bars and tabs, what lies over a page, and the fields.

use super::{Action, Block, Cookies, Event, Over, Page, TODAY, Tab, Web};
use crate::world::File;
use crate::world::form::{self, Kind, date};

impl Web {
    /// Does one thing; tells what happened. What makes no sense now changes nothing and tells nothing.
    ///
    /// `files` are the practice files, `now_ms` the time inside the practice computer.
    pub fn apply(&mut self, action: &Action, files: &mut Vec<File>, now_ms: u64) -> Vec<Event> {
        let mut events = Vec::new();
        if self.is_loading(now_ms) && !matches!(action, Action::Expire | Action::OpenTab(_)) {
            return events;
        }
        match action {
            Action::ShowTab(id) => self.show_tab(id, &mut events),
            Action::OpenTab(page) => self.open_tab(page, &mut events),
            Action::TakePaper(id)
                if self.paper.as_ref() != Some(id) && self.papers.iter().any(|paper| paper.id == *id) =>
            {
                self.paper = Some(id.clone());
                events.push(Event::Paper { paper: self.paper.clone() });
            }
            Action::PutPaperAway if self.paper.is_some() => {
                self.paper = None;
                events.push(Event::Paper { paper: None });
            }
            Action::Expire if !self.expired => {
                self.expired = true;
                self.unfolded = None;
                events.push(Event::Expired);
            }
            Action::Reconnect if self.session_is_over() => self.reconnect(now_ms, &mut events),
            Action::Answer(answer) if self.asks_cookies() => self.answer(*answer, &mut events),
            Action::ToggleAds if self.asks_cookies() && self.cookies == Cookies::Detailed => {
                self.cookie_ads = !self.cookie_ads;
                events.push(Event::Browsed);
            }
            Action::ClosePopup => self.close_popup(&mut events),
            Action::FollowPopup => self.follow_popup(now_ms, &mut events),
            Action::Print if self.preview => {
                self.preview = false;
                let page = self.place().to_owned();
                if !self.printed.contains(&page) {
                    self.printed.push(page.clone());
                }
                events.push(Event::Printed { page });
            }
            Action::ClosePreview if self.preview => {
                self.preview = false;
                events.push(Event::Browsed);
            }
            _ if self.shows_mailbox() => {}
            Action::Back => self.step_back(now_ms, &mut events),
            Action::Forward => self.step_forward(now_ms, &mut events),
            Action::SetAddress(text) if self.typed_address.as_ref() != Some(text) => {
                self.typed_address = Some(text.clone());
                events.push(Event::Browsed);
            }
            Action::Go => self.go_to_address(now_ms, &mut events),
            _ if self.over() == Over::Nothing => self.on_page(action, files, now_ms, &mut events),
            _ => {}
        }
        events
    }

    /// With nothing over the page.
    fn on_page(&mut self, action: &Action, files: &mut Vec<File>, now_ms: u64, events: &mut Vec<Event>) {
        match action {
            Action::Press(words) => self.press(words, files, now_ms, events),
            Action::Unfold(field) => self.unfold(field, events),
            Action::Month(next) => self.turn_month(*next, events),
            Action::Form(action) => self.fill(action, files, events),
            Action::Edit(field)
                if self.page_shown().is_some_and(|page| page.blocks.contains(&Block::Summary)) =>
            {
                let page = self.pages.iter().find(|page| page.has_field(field));
                if let Some(to) = page.map(|page| page.id.clone()) {
                    self.go(&to, now_ms, events);
                }
            }
            _ => {}
        }
    }

    /// Only fields of the page that is shown can be reached; the one before is left.
    fn fill(&mut self, action: &form::Action, files: &[File], events: &mut Vec<Event>) {
        let field = action.field();
        if !self.page_shown().is_some_and(|page| page.has_field(field)) {
            return;
        }
        self.enter(field, events);
        if matches!(action, form::Action::Choose { .. }) && self.unfolded.as_deref() == Some(field) {
            self.unfolded = None;
        }
        events.extend(self.form.apply(action, files).map(Event::Form));
    }

    /// The cursor comes to a field.
    fn enter(&mut self, field: &str, events: &mut Vec<Event>) {
        self.leave_other(Some(field), events);
        self.cursor = Some(field.to_owned());
    }

    /// The cursor leaves the field it was in, if it is another than this one.
    fn leave_other(&mut self, now: Option<&str>, events: &mut Vec<Event>) {
        if let Some(before) = self.cursor.take().filter(|before| Some(before.as_str()) != now) {
            events.extend(self.form.leave(&before).map(Event::Form));
        }
    }

    fn unfold(&mut self, field: &str, events: &mut Vec<Event>) {
        if !self.page_shown().is_some_and(|page| page.has_field(field)) {
            return;
        }
        let Some(found) = self.form.field(field) else { return };
        let unfolds = match found.kind {
            Kind::Date => found.calendar,
            Kind::Choice { look, .. } => look != form::Look::Radio,
            Kind::File { .. } => true,
            _ => false,
        };
        if !unfolds {
            return;
        }
        let chosen = date::parse(&found.text).unwrap_or(TODAY);
        self.enter(field, events);
        let open = self.unfolded.as_deref() != Some(field);
        self.unfolded = open.then(|| field.to_owned());
        self.month = Some((chosen.year, chosen.month));
        events.push(Event::Unfolded { field: field.to_owned(), open });
    }

    fn turn_month(&mut self, next: bool, events: &mut Vec<Event>) {
        let Some((year, month)) = self.month.filter(|_| self.unfolded.is_some()) else { return };
        self.month = Some(match (month, next) {
            (12, true) => (year + 1, 1),
            (1, false) => (year.saturating_sub(1), 12),
            (_, true) => (year, month + 1),
            (_, false) => (year, month - 1),
        });
        events.push(Event::Browsed);
    }

    fn open_tab(&mut self, page: &str, events: &mut Vec<Event>) {
        if self.page(page).is_none() {
            return;
        }
        if !self.tabs.iter().any(|tab| tab.id == page) {
            self.tabs.push(Tab { id: page.to_owned(), page: page.to_owned(), ..Tab::default() });
        }
        self.show_tab(page, events);
    }

    fn show_tab(&mut self, id: &str, events: &mut Vec<Event>) {
        let Some(place) = self.tabs.iter().position(|tab| tab.id == id).filter(|place| *place != self.shown)
        else {
            return;
        };
        self.leave_other(None, events);
        (self.shown, self.unfolded, self.typed_address, self.preview) = (place, None, None, false);
        events.push(Event::Shown { page: self.place().to_owned() });
    }

    fn answer(&mut self, answer: Cookies, events: &mut Vec<Event>) {
        // What is saved among the choices is what stands there.
        self.cookies = match (self.cookies, answer) {
            (Cookies::Asked, Cookies::Detailed) => {
                self.cookie_ads = true;
                Cookies::Detailed
            }
            (Cookies::Detailed, Cookies::Refused) if self.cookie_ads => Cookies::Accepted,
            (Cookies::Asked | Cookies::Detailed, Cookies::Accepted | Cookies::Refused) => answer,
            _ => return,
        };
        events.push(if self.cookies == Cookies::Detailed {
            Event::Browsed
        } else {
            Event::Answered(self.cookies)
        });
    }

    fn close_popup(&mut self, events: &mut Vec<Event>) {
        if self.popup().is_some()
            && let Some(page) = self.page_shown().map(|page| page.id.clone())
        {
            self.popups_closed.push(page);
            events.push(Event::Browsed);
        }
    }

    fn follow_popup(&mut self, now_ms: u64, events: &mut Vec<Event>) {
        let Some(popup) = self.popup().cloned() else { return };
        events.push(Event::AdvertFollowed(popup.words));
        self.go(&popup.to, now_ms, events);
    }

    fn reconnect(&mut self, now_ms: u64, events: &mut Vec<Event>) {
        // What was not saved goes with the session.
        let here = self.page_shown().filter(|page| self.saved.as_ref() != Some(&page.id)).map(Page::fields);
        if let Some(fields) = here {
            self.clear(&fields);
        }
        events.push(Event::Reconnecting);
        let login = self.login.clone();
        self.go(&login, now_ms, events);
    }

    fn go_to_address(&mut self, now_ms: u64, events: &mut Vec<Event>) {
        let Some(typed) = self.typed_address.take().filter(|typed| !typed.trim().is_empty()) else { return };
        match self.page_at(&typed).map(|page| page.id.clone()) {
            Some(to) => self.go(&to, now_ms, events),
            None => events.push(Event::NotFound),
        }
    }
}

impl Web {
    /// The page of that address, however it is written.
    pub fn page_at(&self, address: &str) -> Option<&Page> {
        let wanted = bare(address);
        self.pages.iter().find(|page| !page.host.is_empty() && bare(&page.address()) == wanted)
    }

    /// The text that stands in the field an act types into.
    pub fn text_at(&self, action: &Action) -> Option<&str> {
        match action {
            Action::Form(form::Action::SetText { field, .. }) => Some(&self.form.field(field)?.text),
            Action::Form(form::Action::Search { field, .. }) => Some(&self.form.field(field)?.search),
            Action::SetAddress(_) => Some(self.typed_address.as_deref().unwrap_or_default()),
            _ => None,
        }
    }
}

/// An address without what people leave out or add.
fn bare(address: &str) -> String {
    let small = address.trim().to_ascii_lowercase();
    let host = small.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
    host.trim_end_matches('/').to_owned()
}
