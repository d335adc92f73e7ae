//! Reads the rooms of the practice computer: who and what can play a role (`cast.toml`), and the words of each room.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::fluent::Texts;
use super::problem::{Problem, suggestion};
use super::source::{Report, Source};
use super::typography;
use crate::practice::cast::{Cast, CastMessage, OWNER, Site};
use crate::practice::exercise::{Exercise, MailboxSpec};
use crate::practice::wording::ROOM;
use crate::texts::{Args, Message, PluralTable, Value};
use crate::world::File;
use crate::world::files::FileKind;
use crate::world::letters::fold;
use crate::world::mailbox::{Party, Phrases, address};
use crate::world::web::{Block, Paper};

/// First parts of the keys of texts that belong to the cast, not to the rooms' own words.
pub(super) const CAST_KEYS: [&str; 6] =
    ["personne-", "message-", "fichier-", "courrier-", "site-", "papier-"];
/// Variants of a message's text that tell what gives it away.
pub(super) const CLUE: &str = "clue-";

/// The rooms, as written.
#[derive(Debug, Default)]
pub(super) struct Rooms {
    /// Who and what there is.
    pub cast: CastFile,
    /// Where that stands.
    pub source: Source,
    /// Texts, file by file, by language.
    pub texts: BTreeMap<String, Vec<Texts>>,
}

/// The structure of the cast: all but its words.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct CastFile {
    person: Vec<PersonEntry>,
    message: Vec<MessageEntry>,
    file: Vec<FileEntry>,
    site: Vec<SiteEntry>,
    paper: Vec<PaperEntry>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct PersonEntry {
    id: String,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct MessageEntry {
    id: String,
    from: String,
    #[serde(default)]
    to: Vec<String>,
    #[serde(default)]
    cc: Vec<String>,
    #[serde(default)]
    attachments: Vec<String>,
    #[serde(default)]
    links: BTreeMap<String, String>,
    #[serde(default)]
    fraud: bool,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct SiteEntry {
    id: String,
    /// Whether its padlock is open, as that of a site without encryption.
    open: bool,
    fraud: bool,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct PaperEntry {
    id: String,
    lines: Vec<String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileEntry {
    id: String,
    #[serde(default)]
    kind: FileKind,
    kb: u32,
    #[serde(default)]
    art: String,
}

impl Rooms {
    /// The cast in one language, and all that its files lack.
    pub fn cast(&self, language: &str, problems: &mut Vec<Problem>) -> Cast {
        let texts = self.texts.get(language).map(Vec::as_slice).unwrap_or_default();
        let mut report = Report::new(&self.source);
        let mut read = Read { texts, report: &mut report };
        let mut cast = Cast { phrases: read.phrases(), ..Cast::default() };
        for (index, person) in self.cast.person.iter().enumerate() {
            cast.people.push(read.person(index, person));
        }
        for (index, file) in self.cast.file.iter().enumerate() {
            cast.files.push(read.file(index, file));
        }
        for (index, message) in self.cast.message.iter().enumerate() {
            cast.messages.push(read.message(index, message));
        }
        for (index, site) in self.cast.site.iter().enumerate() {
            cast.sites.push(read.site(index, site));
        }
        for (index, paper) in self.cast.paper.iter().enumerate() {
            cast.papers.push(read.paper(index, paper));
        }
        self.references(&cast, &mut report);
        for message in &mut cast.messages {
            let clues = message.clues.iter_mut().map(|(_, clue)| clue);
            let texts = [&mut message.subject, &mut message.body].into_iter().chain(clues);
            texts.for_each(|text| typography::set_text(text, language));
        }
        problems.extend(report.into_problems());
        cast
    }

    /// The rooms' own words in one language, keyed as they are shipped.
    pub fn words(&self, language: &str) -> BTreeMap<String, Message> {
        let files = self.texts.get(language).into_iter().flatten();
        let own = files
            .flat_map(|file| &file.messages)
            .filter(|(key, _)| !CAST_KEYS.iter().any(|cast| key.starts_with(cast)));
        own.map(|(key, message)| (format!("{ROOM}/{key}"), message.clone())).collect()
    }

    /// Who and what the cast speaks of is there, once.
    fn references(&self, cast: &Cast, report: &mut Report<'_>) {
        let mut seen = BTreeSet::new();
        let ids = (self.cast.person.iter().map(|person| ("person", &person.id)))
            .chain(self.cast.message.iter().map(|message| ("message", &message.id)))
            .chain(self.cast.file.iter().map(|file| ("file", &file.id)))
            .chain(self.cast.site.iter().map(|site| ("site", &site.id)))
            .chain(self.cast.paper.iter().map(|paper| ("paper", &paper.id)));
        for (list, id) in ids {
            if !seen.insert(id.as_str()) {
                report
                    .say(list, format!("Two of the cast are called “{id}”. Give one of them another name."));
            }
        }
        if !self.cast.message.is_empty() && cast.person(OWNER).is_none() {
            report.say("person", format!("The owner of the mailbox is missing: add a person “{OWNER}”."));
        }
        for (index, message) in self.cast.message.iter().enumerate() {
            let people = || self.cast.person.iter().map(|person| person.id.as_str());
            for id in std::iter::once(&message.from).chain(&message.to).chain(&message.cc) {
                if cast.person(id).is_none() {
                    let advice = suggestion(id, people());
                    report.say(&format!("message[{index}]"), format!("There is no person “{id}”. {advice}"));
                }
            }
            for id in message.attachments.iter().filter(|id| cast.file(id).is_none()) {
                let advice = suggestion(id, self.cast.file.iter().map(|file| file.id.as_str()));
                report.say(
                    &format!("message[{index}].attachments"),
                    format!("There is no file “{id}”. {advice}"),
                );
            }
        }
    }
}

/// Reads the texts of one language.
struct Read<'t, 'r, 's> {
    texts: &'t [Texts],
    report: &'r mut Report<'s>,
}

impl<'t> Read<'t, '_, '_> {
    fn text(&mut self, path: &str, key: &str) -> Option<&'t Message> {
        let found = self.texts.iter().find_map(|file| file.messages.get(key));
        if found.is_none() {
            self.report.say(path, format!("It has no words. Write “{key} = …” in rooms/cast.fr.ftl."));
        }
        found
    }

    fn variant(&mut self, path: &str, key: &str, message: Option<&Message>, name: &str) -> String {
        let found = message.and_then(|message| message.attributes.get(name));
        if found.is_none() && message.is_some() {
            self.report.say(path, format!("“{key}” lacks “    .{name} = …”."));
        }
        found.map(|pattern| pattern.fill(&Args::new(), &PluralTable::default())).unwrap_or_default()
    }

    /// What the mailbox itself writes, and the words it knows.
    fn phrases(&mut self) -> Phrases {
        if self.texts.is_empty() {
            return Phrases::default();
        }
        let mut said = |key: &str| {
            let blanks = Args::from([
                ("date".to_owned(), Value::from("{date}".to_owned())),
                ("nom".to_owned(), Value::from("{name}".to_owned())),
            ]);
            self.text("person", key)
                .map(|text| text.value.fill(&blanks, &PluralTable::default()))
                .unwrap_or_default()
        };
        let reply = said("courrier-reponse");
        let (forward, quoted) = (said("courrier-transfert"), said("courrier-citation"));
        let mut list = |key: &str| said(key).split(',').map(|phrase| fold(phrase.trim())).collect();
        Phrases {
            reply,
            forward,
            quoted,
            announces: list("courrier-annonces"),
            greetings: list("courrier-saluts"),
        }
    }

    fn person(&mut self, index: usize, entry: &PersonEntry) -> Party {
        let (path, key) = (format!("person[{index}].id"), format!("personne-{}", entry.id));
        let text = self.text(&path, &key);
        let address = self.variant(&path, &key, text, "adresse");
        if address::fault_of(&address).is_some() || !is_fictitious(&address) {
            let message =
                format!("“{address}” is no practice address. Let it end with .exemple or exemple.fr.");
            self.report.say(&path, message);
        }
        Party { id: entry.id.clone(), name: value(text), address }
    }

    fn site(&mut self, index: usize, entry: &SiteEntry) -> Site {
        let (path, key) = (format!("site[{index}].id"), format!("site-{}", entry.id));
        let text = self.text(&path, &key);
        let host = self.variant(&path, &key, text, "adresse");
        if !is_fictitious(&host) {
            let message =
                format!("“{host}” could be a real address. Let it end with .exemple or exemple.fr.");
            self.report.say(&path, message);
        }
        Site { id: entry.id.clone(), name: value(text), host, secure: !entry.open, fraud: entry.fraud }
    }

    fn paper(&mut self, index: usize, entry: &PaperEntry) -> Paper {
        let (path, key) = (format!("paper[{index}].id"), format!("papier-{}", entry.id));
        let text = self.text(&path, &key);
        let lines = entry.lines.iter().map(|line| (line.clone(), self.variant(&path, &key, text, line)));
        Paper { id: entry.id.clone(), title: value(text), lines: lines.collect() }
    }

    fn file(&mut self, index: usize, entry: &FileEntry) -> File {
        let (path, key) = (format!("file[{index}].id"), format!("fichier-{}", entry.id));
        let text = self.text(&path, &key);
        let inside = text.and_then(|text| text.attributes.get("texte"));
        File {
            id: entry.id.clone(),
            name: value(text),
            kind: entry.kind,
            kb: entry.kb,
            art: entry.art.clone(),
            text: inside.map(|text| text.fill(&Args::new(), &PluralTable::default())).unwrap_or_default(),
        }
    }

    fn message(&mut self, index: usize, entry: &MessageEntry) -> CastMessage {
        let (path, key) = (format!("message[{index}].id"), format!("message-{}", entry.id));
        let text = self.text(&path, &key);
        let body = value(text);
        for (name, address) in &entry.links {
            if !body.contains(&format!("<{name}:")) {
                self.report.say(
                    &path,
                    format!("The text never shows the link “{name}”. Write <{name}:words> in it."),
                );
            }
            if !is_fictitious(address) {
                self.report.say(
                    &path,
                    format!("“{address}” could be a real address. Let it end with .exemple or exemple.fr."),
                );
            }
        }
        let clues = text.into_iter().flat_map(|text| &text.attributes).filter_map(|(name, clue)| {
            Some((name.strip_prefix(CLUE)?.to_owned(), clue.fill(&Args::new(), &PluralTable::default())))
        });
        CastMessage {
            id: entry.id.clone(),
            from: entry.from.clone(),
            to: if entry.to.is_empty() { vec![OWNER.to_owned()] } else { entry.to.clone() },
            cc: entry.cc.clone(),
            subject: self.variant(&path, &key, text, "objet"),
            date: self.variant(&path, &key, text, "date"),
            body,
            attachments: entry.attachments.clone(),
            links: entry.links.iter().map(|(name, address)| (name.clone(), address.clone())).collect(),
            fraud: entry.fraud,
            clues: clues.collect(),
        }
    }
}

fn value(text: Option<&Message>) -> String {
    text.map(|text| text.value.fill(&Args::new(), &PluralTable::default())).unwrap_or_default()
}

/// Whether an address of mail or web can be nobody's: reserved names (RFC 2606 keeps `.example`; ours is its French
/// sister, which no registry gives out).
fn is_fictitious(address: &str) -> bool {
    let host = address.split("://").last().unwrap_or(address);
    let host = host.split('/').next().unwrap_or(host);
    let host = host.rsplit('@').next().unwrap_or(host);
    let mut parts = host.rsplit('.');
    let last = parts.next();
    last == Some("exemple") || parts.next() == Some("exemple")
}

/// Whether an exercise uses the rooms' words at all.
pub(super) fn uses_rooms(exercise: &Exercise) -> bool {
    exercise.sheet.is_some() || exercise.mailbox.is_some() || exercise.web.is_some()
}

/// Who and what these exercises give roles to, with all that comes along, set as French is printed.
pub(super) fn of_these(cast: &Cast, exercises: &[Exercise]) -> Cast {
    let mut browsers = Vec::new();
    let mut wanted: BTreeSet<&str> = BTreeSet::from([OWNER]);
    for exercise in exercises.iter().filter(|exercise| uses_rooms(exercise)) {
        wanted.extend(exercise.files.iter().map(String::as_str));
        wanted.extend(exercise.mailbox.iter().flat_map(roles));
        browsers.extend(exercise.web.as_ref().and_then(|web| web.unfold()));
        wanted.extend(
            exercise.situations.iter().flat_map(|situation| situation.cast.values().map(String::as_str)),
        );
    }
    for web in &browsers {
        wanted.extend(web.pages.iter().map(|page| page.site.as_str()));
        wanted.extend(web.papers.iter().map(|paper| paper.id.as_str()));
        wanted.extend(web.pages.iter().flat_map(|page| &page.blocks).filter_map(|block| match block {
            Block::Download { file, .. } => Some(file.as_str()),
            _ => None,
        }));
    }
    let sent: Vec<_> = cast.messages.iter().filter(|message| wanted.contains(message.id.as_str())).collect();
    for message in sent {
        wanted.extend(message.attachments.iter().chain(&message.to).chain(&message.cc).map(String::as_str));
        wanted.insert(&message.from);
    }
    let mut own = cast.clone();
    own.people.retain(|person| wanted.contains(person.id.as_str()));
    own.messages.retain(|message| wanted.contains(message.id.as_str()));
    own.files.retain(|file| wanted.contains(file.id.as_str()));
    own.sites.retain(|site| wanted.contains(site.id.as_str()));
    own.papers.retain(|paper| wanted.contains(paper.id.as_str()));
    if !exercises.iter().any(uses_rooms) {
        return Cast::default();
    }
    own
}

fn roles(spec: &MailboxSpec) -> impl Iterator<Item = &str> {
    spec.contacts
        .iter()
        .chain(&spec.others)
        .chain(spec.messages.iter().map(|message| &message.id))
        .map(String::as_str)
}
