//! Checks what an exercise says of the sheet and the mailbox: fields, roles, words, and where they may be named.

use std::collections::{BTreeMap, BTreeSet};

use super::check_levels::is_slug;
use super::check_web;
use super::ids::any_fits;
use super::problem::suggestion;
use super::source::Report;
use crate::practice::Exercise;
use crate::practice::cast::Cast;
use crate::practice::exercise::mail_goal::{MailGoal, SentGoal};
use crate::practice::exercise::{Goal, Intent, Kind};
use crate::world;
use crate::world::mailbox::event::Pattern;
use crate::world::mailbox::{Action, Folder};

/// Tools of the mailbox that can be pointed at: `tool/<name>`.
const TOOLS: [&str; 30] = [
    "reply",
    "reply-all",
    "forward",
    "delete",
    "restore",
    "junk",
    "not-junk",
    "unread",
    "judge-real",
    "judge-fraud",
    "close",
    "account",
    "move",
    "compose",
    "cc",
    "attach",
    "close-files",
    "send",
    "send-anyway",
    "back-to-draft",
    "undo",
    "close-draft",
    "discard",
    "save",
    "close-file",
    "give",
    "leave-page",
    "sign-out",
    "close-window",
    "reopen",
];
/// Fields of the mailbox: `field/<name>`.
const FIELDS: [&str; 5] = ["to", "cc", "subject", "body", "search"];

/// The roles of one exercise.
pub(super) struct Roles<'a> {
    fields: Vec<&'a str>,
    messages: Vec<&'a str>,
    people: Vec<&'a str>,
    files: BTreeSet<&'a str>,
    has_mailbox: bool,
    /// The names of the browser.
    pub web: check_web::Names,
}

impl<'a> Roles<'a> {
    pub fn of(exercise: &'a Exercise) -> Roles<'a> {
        let mailboxes =
            || exercise.situations.iter().filter_map(|situation| situation.furniture.mailbox.as_ref());
        let attached = mailboxes()
            .flat_map(|mailbox| mailbox.messages.iter().chain(&mailbox.coming))
            .flat_map(|message| message.attachments.iter().map(|file| file.id.as_str()));
        let written = mailboxes().flat_map(|mailbox| &mailbox.messages).flat_map(|message| {
            std::iter::once(&message.from)
                .chain(&message.to)
                .chain(&message.cc)
                .map(|party| party.id.as_str())
        });
        let spec = exercise.mailbox.as_ref();
        let contacts =
            spec.into_iter().flat_map(|spec| spec.contacts.iter().chain(&spec.others).map(String::as_str));
        Roles {
            fields: (exercise.sheet.iter())
                .flat_map(|sheet| sheet.fields.iter().map(|field| field.id.as_str()))
                .collect(),
            messages: (spec.into_iter().flat_map(|spec| &spec.messages))
                .map(|message| message.id.as_str())
                .collect(),
            people: contacts.chain(written).collect(),
            files: exercise.files.iter().map(String::as_str).chain(attached).collect(),
            has_mailbox: spec.is_some(),
            web: check_web::Names::of(exercise),
        }
    }

    /// Whether such a target can be there.
    pub fn is_target(&self, target: &str) -> bool {
        if self.web.is_target(target) {
            return true;
        }
        let Some((kind, name)) = target.split_once('/') else { return false };
        match kind {
            "field" => self.fields.contains(&name) || self.has_mailbox && FIELDS.contains(&name),
            _ if !self.has_mailbox => false,
            "folder" | "move" => Folder::ALL.iter().any(|folder| folder.slug() == name),
            "message" => {
                self.messages.contains(&name) || name.starts_with("draft-") || name.starts_with("sent-")
            }
            "tool" => TOOLS.contains(&name),
            "suggestion" => self.people.contains(&name),
            "file" | "detach" | "attachment" => self.files.contains(name),
            "link" | "peek" => true,
            _ => false,
        }
    }

    pub fn goal(&self, goal: &Goal, path: &str, report: &mut Report<'_>) {
        match goal {
            Goal::Typed(field) | Goal::Focused(field) => self.field(field, path, report),
            Goal::Mail(goal) => self.mail_goal(goal, path, report),
            Goal::Web(goal) => {
                if let Some(goal) = goal.unfold() {
                    self.web.goal(&goal, path, report);
                }
            }
            _ => {}
        }
    }

    fn mail_goal(&self, goal: &MailGoal, path: &str, report: &mut Report<'_>) {
        match goal {
            MailGoal::To(roles) | MailGoal::Copy(roles) => {
                roles.iter().for_each(|role| self.person(role, path, report))
            }
            MailGoal::Attached(file) | MailGoal::Viewed(file) | MailGoal::Saved(file) => {
                self.file(file, path, report)
            }
            MailGoal::Open(id)
            | MailGoal::In { message: id, .. }
            | MailGoal::Read(id)
            | MailGoal::Searched(id)
            | MailGoal::Judged(id)
            | MailGoal::Peeked(id) => self.message(id, path, report),
            MailGoal::Sent(SentGoal { to, copy, of, files, .. }) => {
                let people = to.iter().flatten().chain(copy.iter().flatten());
                people.for_each(|role| self.person(role, path, report));
                of.iter().for_each(|id| self.message(id, path, report));
                files.iter().flatten().for_each(|id| self.file(id, path, report));
            }
            _ => {}
        }
    }

    pub fn intent(&self, intent: &Intent, path: &str, report: &mut Report<'_>) {
        match intent {
            Intent::Type { field, .. } | Intent::TabTo(field) | Intent::ClickField(field) => {
                self.field(field, path, report);
            }
            Intent::Mail(Action::Open(id)) => self.message(id, path, report),
            Intent::Mail(Action::Suggest(id)) => self.person(id, path, report),
            Intent::Mail(Action::Attach(id) | Action::Detach(id) | Action::View(id)) => {
                self.file(id, path, report)
            }
            Intent::Mail(Action::Deliver(_) | Action::SetText { .. }) => {
                report.say(
                    path,
                    "No person does that. To type something, write { write = { field = …, words = … } }.",
                );
            }
            Intent::Fill { .. } | Intent::Web(_) => self.web.intent(intent, path, report),
            _ => {}
        }
    }

    /// What an effect does speaks of what is there.
    pub fn effect(&self, action: &world::Action, path: &str, report: &mut Report<'_>) {
        match action {
            world::Action::Mail(Action::Deliver(id)) => self.message(id, path, report),
            world::Action::Web(action) => self.web.action(action, path, report),
            _ => {}
        }
    }

    pub fn event(&self, pattern: &Pattern, path: &str, report: &mut Report<'_>) {
        match pattern {
            Pattern::Opened(id)
            | Pattern::Done { id, .. }
            | Pattern::Moved { id, .. }
            | Pattern::Delivered(id) => {
                self.message(id, path, report);
            }
            Pattern::SentToOthers(roles) => roles.iter().for_each(|role| self.person(role, path, report)),
            Pattern::SentWithoutCopy(role) => self.person(role, path, report),
            Pattern::SentWithout(id) | Pattern::AttachedOther(id) | Pattern::SavedOther(id) => {
                self.file(id, path, report);
            }
            Pattern::Composed
            | Pattern::SentNew
            | Pattern::SentReplyAll
            | Pattern::SentNotForwarded
            | Pattern::SignedOut => {}
        }
    }

    fn field(&self, id: &str, path: &str, report: &mut Report<'_>) {
        if !self.fields.contains(&id) {
            report.say(
                path,
                format!("The sheet has no field “{id}”. {}", suggestion(id, self.fields.iter().copied())),
            );
        }
    }

    fn message(&self, pattern: &str, path: &str, report: &mut Report<'_>) {
        let written_here = pattern.starts_with("draft-") || pattern.starts_with("sent-");
        if !written_here && !any_fits(pattern, self.messages.iter().copied()) {
            let advice = suggestion(pattern, self.messages.iter().copied());
            report.say(path, format!("The mailbox has no message “{pattern}”. {advice}"));
        }
    }

    fn person(&self, role: &str, path: &str, report: &mut Report<'_>) {
        if !self.people.contains(&role) {
            let advice = suggestion(role, self.people.iter().copied());
            report
                .say(path, format!("Nobody is called “{role}” here: add this role to “contacts”. {advice}"));
        }
    }

    fn file(&self, pattern: &str, path: &str, report: &mut Report<'_>) {
        if !any_fits(pattern, self.files.iter().copied()) {
            let advice = suggestion(pattern, self.files.iter().copied());
            report.say(path, format!("There is no file “{pattern}”. {advice}"));
        }
    }
}

/// The keys of words that the structure speaks of.
pub(super) fn words_used(exercise: &Exercise) -> BTreeMap<String, String> {
    let mut used: BTreeMap<String, String> = check_web::words_used(exercise).into_iter().collect();
    let fields = exercise.sheet.iter().flat_map(|sheet| &sheet.fields).enumerate();
    for (index, field) in fields {
        for key in [&field.model, &field.start].into_iter().filter(|key| !key.is_empty()) {
            used.insert(key.clone(), format!("sheet.fields[{index}]"));
        }
    }
    let draft = exercise.mailbox.iter().filter_map(|spec| spec.draft.as_ref());
    for key in draft.flat_map(|draft| [&draft.to, &draft.subject, &draft.body]).filter(|key| !key.is_empty())
    {
        used.insert(key.clone(), "mailbox.draft".to_owned());
    }
    let mut read = |intents: &[Intent], path: String| {
        for intent in intents {
            if let Intent::Write { words, .. }
            | Intent::Type { words: Some(words), .. }
            | Intent::Fill { words: Some(words), .. } = intent
            {
                used.insert(words.clone(), path.clone());
            }
        }
    };
    for (index, step) in exercise.steps.iter().enumerate() {
        read(&step.solution, format!("step[{index}].do"));
    }
    for (index, spec) in exercise.levels.iter().enumerate() {
        for (miss, near_miss) in spec.near_misses.iter().enumerate() {
            read(&near_miss.play, format!("level[{index}].near-miss[{miss}].do"));
        }
    }
    used
}

/// What must hold of the rooms themselves.
pub(super) fn check(exercise: &Exercise, cast: &Cast, report: &mut Report<'_>) {
    let roles = Roles::of(exercise);
    check_web::check(exercise, cast, report);
    for (index, field) in exercise.sheet.iter().flat_map(|sheet| &sheet.fields).enumerate() {
        if !is_slug(&field.id) {
            report.say(&format!("sheet.fields[{index}].id"), format!("“{}” is not a good name.", field.id));
        }
    }
    for (index, situation) in exercise.situations.iter().enumerate() {
        let path = format!("situation[{index}].cast");
        for (role, player) in situation.cast.iter().filter(|(_, player)| !cast.has(player)) {
            let known = (cast.messages.iter().map(|message| message.id.as_str()))
                .chain(cast.people.iter().map(|person| person.id.as_str()))
                .chain(cast.files.iter().map(|file| file.id.as_str()))
                .chain(cast.sites.iter().map(|site| site.id.as_str()))
                .chain(cast.papers.iter().map(|paper| paper.id.as_str()));
            let advice = suggestion(player, known);
            report.say(
                &format!("{path}.{role}"),
                format!("There is no “{player}” in rooms/cast.toml. {advice}"),
            );
        }
        for (key, where_used) in words_used(exercise) {
            if !situation.furniture.words.contains_key(&key) {
                let message = format!(
                    "The situation “{}” has no words “{key}”. Write “    .{key} = …” under “s-{}”.",
                    situation.id, situation.id
                );
                report.say(&where_used, message);
            }
        }
        filled(exercise, index, cast, &roles, report);
        clues(exercise, index, report);
    }
}

/// Every role has its player.
fn filled(exercise: &Exercise, index: usize, cast: &Cast, roles: &Roles<'_>, report: &mut Report<'_>) {
    let situation = &exercise.situations[index];
    let player = |role: &str| situation.cast.get(role).map_or(role, String::as_str).to_owned();
    let contacts = exercise.mailbox.iter().flat_map(|spec| spec.contacts.iter().chain(&spec.others));
    let lacking = (roles
        .messages
        .iter()
        .filter(|role| cast.message(&player(role)).is_none())
        .map(|role| role.to_string()))
    .chain(contacts.filter(|role| cast.person(&player(role)).is_none()).cloned())
    .chain(exercise.files.iter().filter(|role| cast.file(&player(role)).is_none()).cloned());
    for role in lacking {
        let message = format!(
            "Nothing plays the role “{role}” in the situation “{}”. Add it to cast = {{ … }}.",
            situation.id
        );
        report.say(&format!("situation[{index}].cast"), message);
    }
}

/// Least clues of a fraud, and of a real message, where messages are judged.
const LEAST_CLUES: (usize, usize) = (3, 2);

/// A message to be judged can be explained.
fn clues(exercise: &Exercise, index: usize, report: &mut Report<'_>) {
    let situation = &exercise.situations[index];
    let judged = situation.furniture.mailbox.as_ref().filter(|mailbox| mailbox.judging);
    for message in
        judged.into_iter().filter(|_| exercise.kind == Kind::Judgement).flat_map(|mailbox| &mailbox.messages)
    {
        let least = if message.fraud { LEAST_CLUES.0 } else { LEAST_CLUES.1 };
        if message.clues.len() < least {
            let text = format!(
                "“{}” is to be judged: its text needs at least {least} “    .clue-… = …”.",
                message.subject
            );
            report.say(&format!("situation[{index}].cast.{}", message.id), text);
        }
    }
}
