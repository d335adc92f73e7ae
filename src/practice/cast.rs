//! The cast of the practice computer in one language: people, messages and files that exercises give roles to.

use serde::{Deserialize, Serialize};

use crate::world::File;
use crate::world::mailbox::{Party, Phrases};
use crate::world::web::Paper;

/// Id of the person to whom the practice computer belongs.
pub const OWNER: &str = "moi";

/// Everyone and everything that can play a role.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Cast {
    /// People, by id.
    pub people: Vec<Party>,
    /// Messages, by id.
    pub messages: Vec<CastMessage>,
    /// Files, by id.
    pub files: Vec<File>,
    /// Sites, by id.
    pub sites: Vec<Site>,
    /// Papers, by id.
    pub papers: Vec<Paper>,
    /// What the mailbox itself writes and reads.
    pub phrases: Phrases,
}

/// A site of the practice internet.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Site {
    /// Its slug.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its address, without « https:// ».
    pub host: String,
    /// Whether the padlock is closed.
    pub secure: bool,
    /// Whether it is a trap.
    pub fraud: bool,
}

/// A message that someone wrote.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CastMessage {
    /// Its slug.
    pub id: String,
    /// Who wrote it.
    pub from: String,
    /// Who it is to.
    pub to: Vec<String>,
    /// Who has a copy.
    pub cc: Vec<String>,
    /// Its subject.
    pub subject: String,
    /// Its text, with the marks of links and clues.
    pub body: String,
    /// Its date as people read it.
    pub date: String,
    /// Ids of the files attached.
    pub attachments: Vec<String>,
    /// Addresses behind its links, by the link's name in the text.
    pub links: Vec<(String, String)>,
    /// Whether it is a fraud.
    pub fraud: bool,
    /// What gives it away or vouches for it, by kind.
    pub clues: Vec<(String, String)>,
}

impl Cast {
    /// The person with that id.
    pub fn person(&self, id: &str) -> Option<&Party> {
        self.people.iter().find(|person| person.id == id)
    }

    /// The message with that id.
    pub fn message(&self, id: &str) -> Option<&CastMessage> {
        self.messages.iter().find(|message| message.id == id)
    }

    /// The file with that id.
    pub fn file(&self, id: &str) -> Option<&File> {
        self.files.iter().find(|file| file.id == id)
    }

    /// The site with that id.
    pub fn site(&self, id: &str) -> Option<&Site> {
        self.sites.iter().find(|site| site.id == id)
    }

    /// The paper with that id.
    pub fn paper(&self, id: &str) -> Option<&Paper> {
        self.papers.iter().find(|paper| paper.id == id)
    }

    /// Whether something of that id can play a role.
    pub fn has(&self, id: &str) -> bool {
        self.person(id).is_some()
            || self.message(id).is_some()
            || self.file(id).is_some()
            || self.site(id).is_some()
            || self.paper(id).is_some()
    }
}
