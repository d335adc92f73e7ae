//! Fills the roles of each situation with the cast and the texts of the language in use.

use std::collections::BTreeMap;

use super::{DraftSpec, Exercise, Furniture, MailboxSpec, Situation};
use crate::practice::cast::{Cast, CastMessage, OWNER};
use crate::texts::{Args, Message as Text, PluralTable};
use crate::world::mailbox::{Draft, Mailbox, Message, Origin, Party};
use crate::world::{File, mailbox};

impl Exercise {
    /// Fills all situations. `text` gives the exercise's texts by key, `room` those of the practice computer's rooms.
    pub fn furnish<'t>(
        &mut self,
        cast: &Cast,
        text: impl Fn(&str) -> Option<&'t Text>,
        room: impl Fn(&str) -> Option<&'t Text>,
    ) {
        let effects = self.effects.unfold().unwrap_or_default();
        let has_rooms = self.sheet.is_some() || self.mailbox.is_some() || self.web.is_some();
        if !has_rooms && self.files.is_empty() && effects.is_empty() {
            return;
        }
        let (spec, files) = (self.mailbox.clone(), self.files.clone());
        let web = self.web.as_ref().and_then(|web| web.unfold());
        for situation in &mut self.situations {
            let own = text(&format!("s-{}", situation.id));
            let roles = Roles { cast, situation };
            let mut words = own.map(attributes).unwrap_or_default();
            roles.name_all(&mut words);
            let files = files.iter().filter_map(|role| roles.file(role)).collect();
            let mailbox = spec.as_ref().map(|spec| roles.mailbox(spec, &words));
            let web = web.as_ref().map(|spec| Box::new(roles.web(spec, &mut words, &room)));
            situation.furniture = Furniture { words, mailbox, files, web, effects: effects.clone() };
        }
    }
}

/// Words as a keyboard can write them: nobody can type the spaces that keep signs on their line.
pub(super) fn typable(words: &str) -> String {
    words.replace('\u{a0}', " ")
}

/// The variants of a text that stand for themselves, without arguments.
fn attributes(text: &Text) -> BTreeMap<String, String> {
    let own = text.attributes.iter().filter(|(_, pattern)| pattern.args().is_empty());
    let mut words = BTreeMap::new();
    // One by one: collected into a map, they would bring code that sorts.
    for (name, pattern) in own {
        words.insert(name.clone(), pattern.fill(&Args::new(), &PluralTable::default()));
    }
    words
}

/// Who and what plays which role in one situation.
pub(super) struct Roles<'a> {
    pub(super) cast: &'a Cast,
    pub(super) situation: &'a Situation,
}

impl Roles<'_> {
    /// The id in the cast of what plays a role: itself, when nothing was given that role.
    pub(super) fn player<'r>(&'r self, role: &'r str) -> &'r str {
        self.situation.cast.get(role).map_or(role, String::as_str)
    }

    /// The role of something of the cast: its own id, when it has none.
    fn role(&self, id: &str) -> String {
        let role = self.situation.cast.iter().find(|(_, player)| *player == id);
        role.map_or_else(|| id.to_owned(), |(role, _)| role.clone())
    }

    fn party(&self, id: &str) -> Party {
        let known = self.cast.person(id).cloned().unwrap_or_default();
        Party { id: self.role(id), ..known }
    }

    pub(super) fn file(&self, role: &str) -> Option<File> {
        self.cast.file(self.player(role)).map(|file| File { id: role.to_owned(), ..file.clone() })
    }

    /// Names of what plays the roles, for texts and solutions to speak of.
    fn name_all(&self, words: &mut BTreeMap<String, String>) {
        for (role, player) in &self.situation.cast {
            let mut name = |role: String, name: &str| {
                words.entry(role).or_insert_with(|| name.to_owned());
            };
            if let Some(person) = self.cast.person(player) {
                name(role.clone(), &person.name);
                name(format!("{role}-adresse"), &person.address);
            } else if let Some(message) = self.cast.message(player) {
                name(role.clone(), &message.subject);
                name(format!("{role}-objet"), &message.subject);
                name(format!("{role}-de"), &self.party(&message.from).name);
            } else if let Some(file) = self.cast.file(player) {
                name(role.clone(), &file.name);
            } else if let Some(site) = self.cast.site(player) {
                name(role.clone(), &site.name);
                name(format!("{role}-adresse"), &site.host);
            } else if let Some(paper) = self.cast.paper(player) {
                name(role.clone(), &paper.title);
            }
        }
    }

    fn mailbox(&self, spec: &MailboxSpec, words: &BTreeMap<String, String>) -> Mailbox {
        let owner = self.party(OWNER);
        let find = |coming: bool| {
            spec.messages.iter().filter(move |message| message.coming == coming).filter_map(|wanted| {
                let written = self.cast.message(self.player(&wanted.id))?;
                let mut message = self.message(&wanted.id, written);
                (message.folder, message.from_folder, message.unread) =
                    (wanted.folder, mailbox::Folder::Inbox, wanted.unread);
                if wanted.folder == mailbox::Folder::Sent {
                    message.origin = Some(Origin::New);
                }
                Some(message)
            })
        };
        let people = |roles: &[String]| {
            let known = roles.iter().filter_map(|role| Some((role, self.cast.person(self.player(role))?)));
            known.map(|(role, person)| Party { id: role.clone(), ..person.clone() }).collect()
        };
        Mailbox {
            contacts: people(&spec.contacts),
            others: people(&spec.others),
            phrases: self.cast.phrases.clone(),
            messages: newest_first(find(false).collect()),
            coming: find(true).collect(),
            folder: spec.folder,
            open: spec.open.clone(),
            draft: spec.draft.as_ref().map(|draft| begun(draft, words)),
            judging: spec.judging,
            owner,
            ..Mailbox::default()
        }
    }

    fn message(&self, role: &str, written: &CastMessage) -> Message {
        let parties = |ids: &[String]| ids.iter().map(|id| self.party(id)).collect();
        Message {
            id: role.to_owned(),
            from: self.party(&written.from),
            to: parties(&written.to),
            cc: parties(&written.cc),
            subject: written.subject.clone(),
            body: written.body.clone(),
            date: written.date.clone(),
            attachments: (written.attachments.iter())
                .filter_map(|id| self.cast.file(id))
                .map(|file| File { id: self.role(&file.id), ..file.clone() })
                .collect(),
            links: written.links.clone(),
            fraud: written.fraud,
            clues: written.clues.clone(),
            ..Message::default()
        }
    }
}

/// As every mailbox lists them: the newest first, those of one day as the author has them. What was written here has no
/// date and is of today.
fn newest_first(mut messages: Vec<Message>) -> Vec<Message> {
    let day = |message: &Message| -> u8 {
        let figures: String = message.date.chars().filter(char::is_ascii_digit).collect();
        figures.parse().unwrap_or(u8::MAX)
    };
    messages.sort_by_key(|message| std::cmp::Reverse(day(message)));
    messages
}

/// A message that someone began to write before.
fn begun(spec: &DraftSpec, words: &BTreeMap<String, String>) -> Draft {
    let said = |key: &str| words.get(key).map(|words| typable(words)).unwrap_or_default();
    let to = said(&spec.to);
    let refused = spec.refused.then(|| mailbox::address::fault_of(&to)).flatten();
    Draft {
        id: "draft-0".into(),
        refused: refused.map(|fault| (mailbox::Field::To, to.clone(), fault)),
        to,
        subject: said(&spec.subject),
        body: said(&spec.body),
        ..Draft::new(Origin::New)
    }
}
