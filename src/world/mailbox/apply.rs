//! What each act does in the mailbox.

use super::{Action, Event, Folder, Landing, Mailbox, Menu, Message, MessageAct};
use crate::world;
use crate::world::files::File;

impl Mailbox {
    /// Does one thing; tells what happened. What makes no sense now changes nothing and tells nothing.
    pub fn apply(&mut self, action: &Action, files: &mut Vec<File>, events: &mut Vec<world::Event>) {
        let mut own = Vec::new();
        match action {
            Action::Deliver(id) => self.deliver(id, &mut own),
            Action::Reopen if self.closed || self.signed_out => {
                (self.closed, self.signed_out) = (false, false);
                own.push(Event::Browsed);
            }
            Action::CloseWindow if !self.closed => {
                self.closed = true;
                own.push(Event::WindowClosed { signed_in: !self.signed_out });
            }
            _ if self.closed || self.signed_out => {}
            _ if self.landing.is_some() => self.on_page(action, &mut own),
            _ if self.question.is_some() => self.asked(action, &mut own),
            _ if self.viewing.is_some() => self.with_file(action, files, &mut own),
            _ if self.choosing_file => match action {
                Action::Attach(id) => self.attach(id, files, &mut own),
                Action::CloseFiles => {
                    self.choosing_file = false;
                    own.push(Event::Browsed);
                }
                _ => {}
            },
            _ => self.at_large(action, &mut own),
        }
        // An unfolded menu folds when something else is done.
        if !own.is_empty() && !matches!(action, Action::Menu(_) | Action::Deliver(_)) {
            self.menu = None;
        }
        events.extend(own.into_iter().map(world::Event::Mail));
    }

    /// With nothing over the panes.
    fn at_large(&mut self, action: &Action, events: &mut Vec<Event>) {
        match action {
            Action::Folder(folder) => {
                self.keep_draft(events);
                (self.folder, self.open, self.peeked) = (*folder, None, None);
                self.search.clear();
                events.push(Event::FolderShown(*folder));
            }
            Action::Open(id) => self.open(id, events),
            Action::Menu(menu) if *menu == Menu::Account || self.reading().is_some() => {
                self.menu = if self.menu == Some(*menu) { None } else { Some(*menu) };
                events.push(Event::Browsed);
            }
            Action::SignOut if self.menu == Some(Menu::Account) => {
                self.keep_draft(events);
                (self.signed_out, self.open, self.undo) = (true, None, None);
                events.push(Event::SignedOut);
            }
            Action::Compose => self.compose(events),
            Action::SetText { field, text } => self.set_text(*field, text, events),
            Action::Undo => self.take_back(events),
            _ if self.draft.is_some() => self.with_draft(action, events),
            _ if self.reading().is_some() => self.with_message(action, events),
            _ => {}
        }
    }

    fn with_draft(&mut self, action: &Action, events: &mut Vec<Event>) {
        match action {
            Action::ShowCc => {
                if let Some(draft) = self.draft.as_mut().filter(|draft| !draft.cc_shown) {
                    draft.cc_shown = true;
                    events.push(Event::Browsed);
                }
            }
            Action::Suggest(id) => self.suggest(id, events),
            Action::ChooseFile => {
                self.choosing_file = true;
                events.push(Event::Browsed);
            }
            Action::Detach(id) => self.detach(id, events),
            Action::Send => self.send(false, events),
            Action::CloseDraft => self.keep_draft(events),
            Action::Discard => self.discard(events),
            _ => {}
        }
    }

    fn with_message(&mut self, action: &Action, events: &mut Vec<Event>) {
        let Some(message) = self.reading().cloned() else { return };
        match action {
            Action::Close => {
                (self.open, self.peeked) = (None, None);
                events.push(Event::Closed);
            }
            Action::Message(act) => self.do_to(&message, *act, events),
            Action::Move(folder)
                if self.menu == Some(Menu::Move)
                    && *folder != message.folder
                    // Drafts and what was sent are made here: nothing that came belongs there.
                    && !matches!(folder, Folder::Drafts | Folder::Sent) =>
            {
                self.put_into(&message.id, *folder);
                events.push(Event::Moved { id: message.id, folder: *folder });
            }
            Action::View(id) if message.attachments.iter().any(|file| file.id == *id) => {
                self.viewing = Some((message.id, id.clone()));
                events.push(Event::Viewed(id.clone()));
            }
            Action::Peek(name) if message.link(name).is_some() => {
                let this = Some((message.id.clone(), name.clone()));
                self.peeked = if self.peeked == this { None } else { this };
                events.push(Event::Peeked(message.id));
            }
            Action::Follow(name) => {
                let Some(address) = message.link(name).map(str::to_owned) else { return };
                let (id, fraud) = (message.id, message.fraud);
                self.landing = Some(Landing { message: id.clone(), address, fraud, given: false });
                events.push(Event::Followed { id, fraud });
            }
            _ => {}
        }
    }

    fn do_to(&mut self, message: &Message, act: MessageAct, events: &mut Vec<Event>) {
        let id = &message.id;
        let done = || Event::Done { id: id.clone(), act };
        match act {
            MessageAct::Reply | MessageAct::ReplyAll | MessageAct::Forward => self.answer(act, events),
            // Here alone nothing is erased for ever: it is told, and nobody loses what an exercise asks for.
            MessageAct::Delete if message.folder == Folder::Bin => events.push(Event::Erased(id.clone())),
            MessageAct::Delete | MessageAct::Junk => {
                let folder = if act == MessageAct::Junk { Folder::Junk } else { Folder::Bin };
                if message.folder != folder {
                    self.put_into(id, folder);
                    events.push(done());
                }
            }
            MessageAct::Restore if message.folder == Folder::Bin => {
                self.put_into(id, message.from_folder);
                events.push(done());
            }
            MessageAct::NotJunk if message.folder == Folder::Junk => {
                self.put_into(id, Folder::Inbox);
                events.push(done());
            }
            MessageAct::Restore | MessageAct::NotJunk => {}
            MessageAct::Unread => {
                self.change(id, |message| message.unread = true);
                self.open = None;
                events.push(done());
            }
            MessageAct::JudgeReal | MessageAct::JudgeFraud => {
                if self.judging && message.judged.is_none() {
                    let said = act == MessageAct::JudgeFraud;
                    self.change(id, |message| message.judged = Some(said));
                    events.push(Event::Judged {
                        id: id.clone(),
                        fraud: message.fraud,
                        right: said == message.fraud,
                    });
                }
            }
        }
    }

    fn open(&mut self, id: &str, events: &mut Vec<Event>) {
        let Some(place) = self.messages.iter().position(|message| message.id == id) else { return };
        if self.messages[place].folder == Folder::Drafts {
            let draft = self.messages.remove(place).kept;
            self.keep_draft(events);
            (self.draft, self.open) = (draft, None);
        } else {
            self.messages[place].unread = false;
            self.keep_draft(events);
            (self.open, self.peeked) = (Some(id.to_owned()), None);
        }
        events.push(Event::Opened(id.to_owned()));
    }

    /// On the page that a link led to.
    fn on_page(&mut self, action: &Action, events: &mut Vec<Event>) {
        match (action, &mut self.landing) {
            (Action::Give, Some(landing)) if !landing.given => {
                landing.given = true;
                events.push(Event::Given { fraud: landing.fraud });
            }
            (Action::LeavePage, _) => {
                self.landing = None;
                events.push(Event::Browsed);
            }
            _ => {}
        }
    }

    /// Asked something before sending.
    fn asked(&mut self, action: &Action, events: &mut Vec<Event>) {
        match action {
            Action::SendAnyway => {
                self.question = None;
                self.send(true, events);
            }
            Action::BackToDraft => {
                self.question = None;
                events.push(Event::Browsed);
            }
            _ => {}
        }
    }

    /// Looking at an attached file.
    fn with_file(&mut self, action: &Action, files: &mut Vec<File>, events: &mut Vec<Event>) {
        match (action, &self.viewing) {
            (Action::Save, Some((message, id))) => {
                let attached = self
                    .message(message)
                    .and_then(|message| message.attachments.iter().find(|file| file.id == *id));
                let Some(file) = attached else { return };
                if files.iter().all(|known| known.id != file.id) {
                    files.push(file.clone());
                }
                events.push(Event::Saved(file.id.clone()));
            }
            (Action::CloseFile, _) => {
                self.viewing = None;
                events.push(Event::Browsed);
            }
            _ => {}
        }
    }

    fn deliver(&mut self, id: &str, events: &mut Vec<Event>) {
        let Some(place) = self.coming.iter().position(|message| message.id == id) else { return };
        let message = Message { folder: Folder::Inbox, unread: true, ..self.coming.remove(place) };
        self.messages.insert(0, message);
        events.push(Event::Delivered(id.to_owned()));
    }

    /// The open message, when nothing is being written over it.
    fn reading(&self) -> Option<&Message> {
        self.open_message().filter(|_| self.draft.is_none())
    }

    /// Moves a message, remembering where it was, and closes it.
    fn put_into(&mut self, id: &str, folder: Folder) {
        self.change(id, |message| {
            if !matches!(message.folder, Folder::Bin | Folder::Junk) {
                message.from_folder = message.folder;
            }
            message.folder = folder;
        });
        (self.open, self.peeked) = (None, None);
    }

    fn change(&mut self, id: &str, change: impl FnOnce(&mut Message)) {
        if let Some(message) = self.messages.iter_mut().find(|message| message.id == id) {
            change(message);
        }
    }
}

impl Message {
    /// The address behind a link of that name.
    pub fn link(&self, name: &str) -> Option<&str> {
        self.links.iter().find(|(link, _)| link == name).map(|(_, address)| address.as_str())
    }
}
