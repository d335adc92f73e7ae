//! Looking at the mailbox: what a folder or a search shows, who is meant, who is suggested. Changes nothing.

use super::address::{bare, fault_of, parse_recipients};
use super::{AddressFault, Draft, Field, Folder, Mailbox, Message, Party, body};
use crate::world::letters::fold;

/// Suggestions shown at once.
const SUGGESTIONS: usize = 4;

impl Mailbox {
    /// The message with that id.
    pub fn message(&self, id: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.id == id)
    }

    /// The message being read.
    pub fn open_message(&self) -> Option<&Message> {
        self.message(self.open.as_deref()?)
    }

    /// What the list shows: the folder, or what a search finds in all folders.
    pub fn shown(&self) -> Vec<&Message> {
        let words: Vec<String> = fold(&self.search).split_whitespace().map(str::to_owned).collect();
        let fits = |message: &&Message| match words.is_empty() {
            true => message.folder == self.folder,
            false => holds_all(message, &words),
        };
        self.messages.iter().filter(fits).collect()
    }

    /// How many messages of a folder were not read yet.
    pub fn unread_in(&self, folder: Folder) -> usize {
        self.messages.iter().filter(|message| message.folder == folder && message.unread).count()
    }

    /// The text of a field; `None` when nothing is being written that has it.
    pub fn text_in(&self, field: Field) -> Option<&str> {
        match field {
            Field::Search => Some(&self.search),
            field => self.draft.as_ref().map(|draft| draft.text(field)),
        }
    }

    /// Contacts that fit what is being typed in a field of recipients.
    pub fn suggestions(&self) -> Vec<&Party> {
        let Some(text) = self.suggesting.and_then(|field| self.text_in(field)) else { return Vec::new() };
        let (before, typed) = text.rsplit_once([',', ';']).unwrap_or(("", text));
        let typed = fold(typed.trim());
        if typed.is_empty() {
            return Vec::new();
        }
        let already = fold(before);
        let begins = |party: &&Party| {
            let (name, address) = (fold(&party.name), fold(&party.address));
            address != typed
                && !already.contains(&address)
                && (name.starts_with(&typed)
                    || address.starts_with(&typed)
                    || name.split([' ', '-', '\'']).any(|word| word.starts_with(&typed)))
        };
        self.contacts.iter().filter(begins).take(SUGGESTIONS).collect()
    }

    /// The recipients in a text, as typed: the role of each, its address when it has none, or what is wrong with it.
    pub fn recipients(&self, text: &str) -> Vec<(String, Result<String, AddressFault>)> {
        let one = |typed: String| {
            let found = match self.fault_of(&typed) {
                Some(fault) => Err(fault),
                None => {
                    let party = self.party(bare(&typed));
                    Ok(if party.id.is_empty() { party.address } else { party.id })
                }
            };
            (typed, found)
        };
        parse_recipients(text).into_iter().map(one).collect()
    }

    /// What is wrong with one recipient, knowing who there is and how letters begin.
    fn fault_of(&self, typed: &str) -> Option<AddressFault> {
        let fault = fault_of(typed)?;
        let folded = fold(typed);
        let greets =
            || folded.split([' ', ',']).any(|word| self.phrases.greetings.iter().any(|known| known == word));
        Some(match fault {
            AddressFault::Name | AddressFault::Sentence
                if self.everyone().any(|party| fold(&party.name) == folded) =>
            {
                AddressFault::Name
            }
            AddressFault::Name if greets() => AddressFault::Sentence,
            fault => fault,
        })
    }

    /// Who has that address: someone known, or someone of whom only the address is known.
    pub(super) fn party(&self, address: &str) -> Party {
        let known = self.everyone().find(|party| party.address.eq_ignore_ascii_case(address));
        let stranger =
            || Party { id: String::new(), name: address.to_owned(), address: address.to_ascii_lowercase() };
        known.cloned().unwrap_or_else(stranger)
    }

    fn everyone(&self) -> impl Iterator<Item = &Party> {
        let parties = |message| -> Box<dyn Iterator<Item = &Party>> {
            let message: &Message = message;
            Box::new(std::iter::once(&message.from).chain(&message.to).chain(&message.cc))
        };
        let owner = std::iter::once(&self.owner);
        self.contacts.iter().chain(&self.others).chain(owner).chain(self.messages.iter().flat_map(parties))
    }
}

impl Draft {
    /// The text of one of its fields; empty for the search, which is none of them.
    pub fn text(&self, field: Field) -> &str {
        match field {
            Field::To => &self.to,
            Field::Cc => &self.cc,
            Field::Subject => &self.subject,
            Field::Body => &self.body,
            Field::Search => "",
        }
    }

    /// What the person wrote: the text without what it quotes.
    pub fn own_words(&self) -> &str {
        self.body.strip_suffix(self.quote.as_str()).unwrap_or(&self.body).trim()
    }
}

fn holds_all(message: &Message, words: &[String]) -> bool {
    let parties = message.to.iter().chain(&message.cc).chain([&message.from]);
    let names: Vec<&str> = parties.flat_map(|party| [party.name.as_str(), party.address.as_str()]).collect();
    let files: Vec<&str> = message.attachments.iter().map(|file| file.name.as_str()).collect();
    let text = fold(&format!(
        "{} {} {} {}",
        message.subject,
        names.join(" "),
        body::plain(message),
        files.join(" ")
    ));
    words.iter().all(|word| text.contains(word))
}
