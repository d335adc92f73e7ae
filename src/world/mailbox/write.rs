//! Writing: how a message begins, is typed, refused, sent, taken back or kept among the drafts.

use super::address::{bare, parse_recipients};
use super::{
    AddressFault, Draft, Event, Field, Folder, Mailbox, Message, MessageAct, Origin, Party, Question, Sent,
    body,
};
use crate::world::files::File;
use crate::world::letters::fold;

impl Mailbox {
    /// Begins a new message.
    pub(super) fn compose(&mut self, events: &mut Vec<Event>) {
        self.keep_draft(events);
        self.open = None;
        let draft = Draft { id: self.next_id("draft"), ..Draft::new(Origin::New) };
        self.draft = Some(draft);
        events.push(Event::Composed);
    }

    /// Begins an answer to the open message, or sends it on.
    pub(super) fn answer(&mut self, act: MessageAct, events: &mut Vec<Event>) {
        let Some(message) = self.open_message().cloned() else { return };
        let id = message.id.clone();
        let origin = match act {
            MessageAct::Reply => Origin::Reply(id.clone()),
            MessageAct::ReplyAll => Origin::ReplyAll(id.clone()),
            _ => Origin::Forward(id.clone()),
        };
        let addresses = |parties: Vec<&Party>| {
            let addresses: Vec<&str> = parties.iter().map(|party| party.address.as_str()).collect();
            addresses.join(", ")
        };
        let own = &self.owner.address;
        // Answering what one has sent oneself goes to those it went to.
        let first = if message.from.address == *own { message.to.first() } else { Some(&message.from) };
        let others = || {
            message
                .to
                .iter()
                .chain(&message.cc)
                .filter(|party| party.address != *own && Some(*party) != first)
        };
        let (to, cc) = match act {
            MessageAct::Reply => (first.into_iter().collect(), Vec::new()),
            MessageAct::ReplyAll => (first.into_iter().collect(), others().collect()),
            _ => (Vec::new(), Vec::new()),
        };
        let prefix = if act == MessageAct::Forward { &self.phrases.forward } else { &self.phrases.reply };
        let subject = match fold(&message.subject).starts_with(&fold(prefix)) {
            true => message.subject.clone(),
            false => format!("{prefix} {}", message.subject),
        };
        let heading =
            self.phrases.quoted.replace("{date}", &message.date).replace("{name}", &message.from.name);
        let quote = format!("\n\n{heading}\n{}", body::plain(&message));
        let draft = Draft {
            id: self.next_id("draft"),
            to: addresses(to),
            cc: addresses(cc),
            subject,
            body: quote.clone(),
            quote,
            attachments: if act == MessageAct::Forward { message.attachments.clone() } else { Vec::new() },
            ..Draft::new(origin)
        };
        self.draft = Some(Draft { cc_shown: !draft.cc.is_empty(), ..draft });
        events.push(Event::Done { id, act });
    }

    /// A field's text, as it stands now.
    pub(super) fn set_text(&mut self, field: Field, text: &str, events: &mut Vec<Event>) {
        if self.text_in(field).is_none_or(|now| now == text) {
            return;
        }
        match (&mut self.draft, field) {
            (_, Field::Search) => text.clone_into(&mut self.search),
            (Some(draft), field) => draft.set(field, text.to_owned()),
            (None, _) => {}
        }
        if matches!(field, Field::To | Field::Cc) {
            self.suggesting = Some(field);
        }
        events.push(Event::Typed);
    }

    /// Takes a suggested contact in place of the letters typed last.
    pub(super) fn suggest(&mut self, id: &str, events: &mut Vec<Event>) {
        let Some(field) = self.suggesting else { return };
        let suggested =
            self.suggestions().into_iter().find(|party| party.id == id).map(|party| party.address.clone());
        let (Some(address), Some(draft)) = (suggested, &mut self.draft) else { return };
        let text = match draft.text(field).rsplit_once([',', ';']) {
            Some((before, _)) => format!("{before}, {address}"),
            None => address,
        };
        draft.set(field, text);
        self.suggesting = None;
        events.push(Event::Suggested(id.to_owned()));
    }

    /// Attaches a practice file.
    pub(super) fn attach(&mut self, id: &str, files: &[File], events: &mut Vec<Event>) {
        let (Some(draft), Some(file)) = (&mut self.draft, files.iter().find(|file| file.id == id)) else {
            return;
        };
        self.choosing_file = false;
        if draft.attachments.iter().all(|attached| attached.id != id) {
            draft.attachments.push(file.clone());
        }
        events.push(Event::Attached(id.to_owned()));
    }

    /// Takes an attached file off.
    pub(super) fn detach(&mut self, id: &str, events: &mut Vec<Event>) {
        let Some(draft) = &mut self.draft else { return };
        let before = draft.attachments.len();
        draft.attachments.retain(|file| file.id != id);
        if draft.attachments.len() < before {
            events.push(Event::Detached(id.to_owned()));
        }
    }

    /// Sends, unless an address is refused or something is asked first.
    pub(super) fn send(&mut self, sure: bool, events: &mut Vec<Event>) {
        self.suggesting = None;
        let Some(draft) = &self.draft else { return };
        if let Some((field, typed, fault)) = self.refusal(draft) {
            if let Some(draft) = &mut self.draft {
                draft.refused = Some((field, typed, fault));
            }
            events.push(Event::Refused(fault));
            return;
        }
        let question = self.question_about(draft).filter(|_| !sure);
        if let Some(question) = question {
            self.question = Some(question);
            events.push(Event::Asked(question));
            return;
        }
        let Some(draft) = self.draft.take() else { return };
        let parties = |text: &str| -> Vec<Party> {
            parse_recipients(text).iter().map(|typed| self.party(bare(typed))).collect()
        };
        let message = Message {
            folder: Folder::Sent,
            from: self.owner.clone(),
            to: parties(&draft.to),
            cc: parties(&draft.cc),
            subject: draft.subject.trim().to_owned(),
            body: draft.body.clone(),
            attachments: draft.attachments.clone(),
            origin: Some(draft.origin.clone()),
            kept: Some(draft),
            ..Message::default()
        };
        let message = Message { id: self.next_id("sent"), ..message };
        let roles = |parties: &[Party]| {
            let role = |party: &Party| if party.id.is_empty() { &party.address } else { &party.id }.clone();
            parties.iter().map(role).collect()
        };
        events.push(Event::Sent(Sent {
            id: message.id.clone(),
            origin: message.origin.clone().unwrap_or(Origin::New),
            to: roles(&message.to),
            cc: roles(&message.cc),
            files: message.attachments.iter().map(|file| file.id.clone()).collect(),
            subject: !message.subject.is_empty(),
        }));
        self.undo = Some(message.id.clone());
        self.messages.insert(0, message);
    }

    /// The first recipient that is refused, and why.
    fn refusal(&self, draft: &Draft) -> Option<(Field, String, AddressFault)> {
        let fields = [Field::To, Field::Cc].map(|field| (field, self.recipients(draft.text(field))));
        if fields.iter().all(|(_, recipients)| recipients.is_empty()) {
            return Some((Field::To, String::new(), AddressFault::Missing));
        }
        fields.into_iter().find_map(|(field, recipients)| {
            recipients.into_iter().find_map(|(typed, found)| found.err().map(|fault| (field, typed, fault)))
        })
    }

    fn question_about(&self, draft: &Draft) -> Option<Question> {
        let words = fold(draft.own_words());
        let announced = self.phrases.announces.iter().any(|phrase| words.contains(phrase.as_str()));
        if draft.subject.trim().is_empty() {
            Some(Question::NoSubject)
        } else if announced && draft.attachments.is_empty() {
            Some(Question::NoAttachment)
        } else if words.is_empty()
            && !matches!(draft.origin, Origin::Forward(_))
            && draft.attachments.is_empty()
        {
            Some(Question::NoText)
        } else {
            None
        }
    }

    /// Takes back what was just sent: it is in the hand again.
    pub(super) fn take_back(&mut self, events: &mut Vec<Event>) {
        let Some(id) = self.undo.take() else { return };
        let Some(place) = self.messages.iter().position(|message| message.id == id) else { return };
        self.keep_draft(events);
        self.draft = self.messages.remove(place).kept;
        events.push(Event::Undone);
    }

    /// Leaves the message that is being written; what was begun is kept among the drafts.
    pub(super) fn keep_draft(&mut self, events: &mut Vec<Event>) {
        if let Some(draft) = self.put_down() {
            let kept = self.file_away(draft, Folder::Drafts);
            events.push(if kept { Event::Kept } else { Event::Browsed });
        }
    }

    /// Throws the message that is being written away: what was begun lies in the bin and can be taken out again.
    pub(super) fn discard(&mut self, events: &mut Vec<Event>) {
        if let Some(draft) = self.put_down() {
            self.file_away(draft, Folder::Bin);
            events.push(Event::Discarded);
        }
    }

    fn put_down(&mut self) -> Option<Draft> {
        (self.suggesting, self.choosing_file, self.question) = (None, false, None);
        self.draft.take()
    }

    /// Keeps a message that was begun in a folder; false when nothing was begun.
    fn file_away(&mut self, draft: Draft, folder: Folder) -> bool {
        let begun = [&draft.to, &draft.cc, &draft.subject].iter().any(|text| !text.trim().is_empty());
        if !begun && draft.own_words().is_empty() && draft.attachments.is_empty() {
            return false;
        }
        let message = Message {
            id: draft.id.clone(),
            folder,
            from_folder: Folder::Drafts,
            from: self.owner.clone(),
            to: parse_recipients(&draft.to).iter().map(|typed| self.party(bare(typed))).collect(),
            subject: draft.subject.clone(),
            body: draft.body.clone(),
            attachments: draft.attachments.clone(),
            origin: Some(draft.origin.clone()),
            kept: Some(draft),
            ..Message::default()
        };
        self.messages.insert(0, message);
        true
    }

    fn next_id(&mut self, kind: &str) -> String {
        self.written += 1;
        format!("{kind}-{}", self.written)
    }
}

impl Draft {
    /// A draft with nothing in it.
    pub fn new(origin: Origin) -> Draft {
        Draft {
            id: String::new(),
            origin,
            to: String::new(),
            cc: String::new(),
            cc_shown: false,
            subject: String::new(),
            body: String::new(),
            quote: String::new(),
            attachments: Vec::new(),
            refused: None,
        }
    }

    fn set(&mut self, field: Field, text: String) {
        if self.refused.as_ref().is_some_and(|(refused, ..)| *refused == field) {
            self.refused = None;
        }
        match field {
            Field::To => self.to = text,
            Field::Cc => self.cc = text,
            Field::Subject => self.subject = text,
            Field::Body => self.body = text,
            Field::Search => {}
        }
    }
}
