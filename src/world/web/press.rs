//! Going from page to page: what is pressed on one, *Back* and *Forward*, and what is lost on the way.

use super::{Block, Cookies, Event, Web};
use crate::world::File;

impl Web {
    pub(super) fn press(&mut self, words: &str, files: &mut Vec<File>, now_ms: u64, events: &mut Vec<Event>) {
        let Some(page) = self.page_shown() else { return };
        let Some(block) = page.pressable(words).cloned() else { return };
        if matches!(block, Block::Resume(_)) && self.saved.is_none() {
            return;
        }
        let (here, fraud) = (page.id.clone(), page.fraud);
        let mut fields = page.fields();
        fields.extend(self.summed_up(page));
        // A form that is sent is checked as a whole: what is left is not told first.
        self.cursor = None;
        events.push(Event::Pressed(words.to_owned()));
        match block {
            Block::Link { to, .. } | Block::Return { to, .. } => self.go(&to, now_ms, events),
            Block::Advert { to, words } => {
                events.push(Event::AdvertFollowed(words));
                self.go(&to, now_ms, events);
            }
            Block::Continue { to, .. } => {
                if self.all_good(&fields, fraud.then_some(here), events) {
                    self.go(&to, now_ms, events);
                }
            }
            Block::Send { to, .. } => self.send(here, &fields, fraud, &to, now_ms, events),
            Block::Save(_) => {
                self.saved = Some(here);
                events.push(Event::Saved);
            }
            Block::Resume(_) => {
                if let Some(to) = self.saved.clone() {
                    self.go(&to, now_ms, events);
                }
            }
            Block::CookieChoices(_) => {
                self.cookies = Cookies::Asked;
                events.push(Event::Browsed);
            }
            Block::Download { file, .. } => download(&file, &self.downloads, files, events),
            Block::Print(_) => {
                self.preview = true;
                events.push(Event::Browsed);
            }
            Block::Heading(_)
            | Block::Words(_)
            | Block::Notice(_)
            | Block::Field(_)
            | Block::Summary
            | Block::Reference => {}
        }
    }

    fn send(
        &mut self,
        here: String,
        fields: &[String],
        fraud: bool,
        to: &str,
        now_ms: u64,
        events: &mut Vec<Event>,
    ) {
        if self.sent.contains(&here) {
            events.push(Event::SentTwice { page: here });
            self.go(to, now_ms, events);
        } else if self.all_good(fields, fraud.then(|| here.clone()), events) {
            self.sent.push(here.clone());
            events.push(Event::Sent { page: here });
            self.go(to, now_ms, events);
        }
    }

    /// Whether these fields can go; on a page that is a trap, they then have gone to it.
    fn all_good(&mut self, fields: &[String], trap: Option<String>, events: &mut Vec<Event>) -> bool {
        let faults = self.form.check(fields);
        let good = faults.is_empty();
        if !good {
            self.refusals += 1;
            events.push(Event::Refused { faults });
        } else if let Some(page) = trap.filter(|_| !fields.is_empty()) {
            events.push(Event::GivenToFraud { page });
        }
        good
    }

    /// Shows another page in this tab.
    pub(super) fn go(&mut self, to: &str, now_ms: u64, events: &mut Vec<Event>) {
        if self.page(to).is_none() {
            return;
        }
        let Some(tab) = self.tabs.get_mut(self.shown) else { return };
        let before = std::mem::replace(&mut tab.page, to.to_owned());
        tab.back.push(before);
        tab.forward.clear();
        self.arrive(to, now_ms, events);
    }

    pub(super) fn step_back(&mut self, now_ms: u64, events: &mut Vec<Event>) {
        self.forget(events);
        let Some(tab) = self.tabs.get_mut(self.shown) else { return };
        let Some(page) = tab.back.pop() else { return };
        let here = std::mem::replace(&mut tab.page, page.clone());
        tab.forward.push(here);
        self.arrive(&page, now_ms, events);
    }

    pub(super) fn step_forward(&mut self, now_ms: u64, events: &mut Vec<Event>) {
        let Some(tab) = self.tabs.get_mut(self.shown) else { return };
        let Some(page) = tab.forward.pop() else { return };
        let here = std::mem::replace(&mut tab.page, page.clone());
        tab.back.push(here);
        self.arrive(&page, now_ms, events);
    }

    fn arrive(&mut self, page: &str, now_ms: u64, events: &mut Vec<Event>) {
        (self.unfolded, self.cursor, self.typed_address, self.preview) = (None, None, None, false);
        if page == self.login {
            // Signing in begins a new session.
            self.expired = false;
        }
        let loads_ms = self.page(page).map_or(0, |page| page.loads_ms);
        if loads_ms > 0 {
            self.loading_until_ms = now_ms.saturating_add(loads_ms);
        }
        events.push(Event::Shown { page: page.to_owned() });
    }

    /// An old site loses what was written on a page that is left by *Back*, unless it was sent.
    fn forget(&mut self, events: &mut Vec<Event>) {
        let can_go = self.tab().is_some_and(|tab| !tab.back.is_empty());
        let Some(page) = self.page_shown().filter(|page| can_go && page.forgets) else { return };
        let (id, fields) = (page.id.clone(), page.fields());
        if !self.sent.contains(&id) && self.clear(&fields) {
            events.push(Event::Lost { page: id });
        }
    }

    /// Empties these fields; true if anything stood there.
    pub(super) fn clear(&mut self, fields: &[String]) -> bool {
        let mut lost = false;
        for field in self.form.fields.iter_mut().filter(|field| fields.contains(&field.id)) {
            lost |= !field.text.is_empty();
            field.text.clear();
            field.fault = None;
        }
        lost
    }
}

/// A document goes among the practice files, once.
fn download(role: &str, downloads: &[File], files: &mut Vec<File>, events: &mut Vec<Event>) {
    let Some(file) = downloads.iter().find(|file| file.id == role) else { return };
    if !files.iter().any(|known| known.id == role) {
        files.push(file.clone());
    }
    events.push(Event::Downloaded(role.to_owned()));
}
