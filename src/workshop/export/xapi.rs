//! What was attempted as xAPI 1.0.3 statements, for those whose employer keeps a learning record store.
//!
//! Fields and their rules: adlnet/xAPI-Spec, part two. The version is left out, as it asks of those who send. No name, no
//! picture and nothing a person typed is in them; the actor is a number that only the adviser can put a face to.

use std::collections::BTreeMap;

use super::calendar::{iso_duration, rfc3339};
use super::catalogue::Catalogue;
use super::group::{Group, Member, holds};
pub use super::statement::{
    Account, Activity, Agent, Context, ContextActivities, Definition, Outcomes, Score, Statement, Verb,
};
use super::{ExportError, duration_ms, uuid};
use crate::practice::{Attempt, Level, Outcome};
use crate::workshop::Atelier;

/// Where statements belong as long as nobody says a place of their own; `.invalid` never is one (RFC 2606).
pub const DEFAULT_HOME: &str = "https://pas-a-clic.invalid/";

/// The language of titles, and of what was done.
const LANGUAGE: &str = "fr";

/// The address under which all identifiers of ours stand: absolute, of the web, with a slash at its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HomePage(String);

impl HomePage {
    /// An address as home page; `None` when it is not an absolute one of the web, or has a query or fragment.
    pub fn new(iri: &str) -> Option<HomePage> {
        let rest = iri.strip_prefix("https://").or_else(|| iri.strip_prefix("http://"))?;
        let host = rest.split('/').next().unwrap_or_default();
        let forbidden = |c: char| c.is_whitespace() || c.is_control() || "<>\"{}|\\^`?#".contains(c);
        let good = !host.is_empty() && !host.starts_with(':') && !iri.contains(forbidden);
        good.then(|| HomePage(format!("{}/", iri.trim_end_matches('/'))))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// An identifier under it. What could not stand in an address is written in per cent.
    fn iri(&self, parts: &[&str]) -> String {
        let mut iri = format!("{}xapi", self.0);
        for part in parts {
            iri.push('/');
            for byte in part.bytes() {
                match byte {
                    b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' => {
                        iri.push(char::from(byte))
                    }
                    other => iri.push_str(&format!("%{other:02X}")),
                }
            }
        }
        iri
    }
}

impl Default for HomePage {
    fn default() -> HomePage {
        HomePage(DEFAULT_HOME.to_owned())
    }
}

/// One statement per attempt of the group, in its order; none for an invented group, which nobody should send on.
///
/// `now_ms`, in milliseconds since 1970-01-01 UTC: no statement may be of a later moment, even if a clock said so.
pub fn statements(
    group: &Group,
    catalogue: &Catalogue,
    ateliers: &[&Atelier],
    home: &HomePage,
    now_ms: i64,
) -> Vec<Statement> {
    if group.invented {
        return Vec::new();
    }
    let ateliers = group.workshops(ateliers);
    let statement = |member: &Member, attempt: &Attempt| {
        let person = member.person.id;
        let within = ateliers.iter().find(|atelier| holds(atelier, person, attempt));
        let account = Account { home_page: home.as_str().to_owned(), name: uuid::of_person(person) };
        Statement {
            id: uuid::of_attempt(person, attempt.id),
            actor: Agent { object_type: "Agent", account },
            verb: verb(attempt),
            object: exercise(attempt, catalogue, home),
            result: result(attempt, home),
            context: Context {
                platform: "Pas à Clic",
                language: LANGUAGE,
                context_activities: ContextActivities {
                    parent: vec![theme(catalogue.theme(&attempt.exercise), catalogue, home)],
                    grouping: within.map(|atelier| workshop(atelier, home)).into_iter().collect(),
                },
            },
            timestamp: rfc3339(attempt.ended_ms.min(now_ms)),
        }
    };
    let all =
        group.members.iter().flat_map(|member| member.attempts.iter().map(move |attempt| (member, attempt)));
    all.map(|(member, attempt)| statement(member, attempt)).collect()
}

/// Statements as a store takes them in: one JSON array.
///
/// # Errors
/// When memory runs out.
pub fn to_json(statements: &[Statement]) -> Result<String, ExportError> {
    serde_json::to_string(statements).map_err(|_| ExportError)
}

fn verb(attempt: &Attempt) -> Verb {
    let (id, display) = match attempt.outcome {
        Outcome::Completed if attempt.is_clean() => ("http://adlnet.gov/expapi/verbs/passed", "a réussi"),
        Outcome::Completed => ("http://adlnet.gov/expapi/verbs/completed", "a terminé"),
        Outcome::Left | Outcome::Restarted => ("http://adlnet.gov/expapi/verbs/attempted", "a essayé"),
    };
    Verb { id, display: [(LANGUAGE, display)].into() }
}

fn exercise(attempt: &Attempt, catalogue: &Catalogue, home: &HomePage) -> Activity {
    let id = home.iri(&["activities", &attempt.exercise, attempt.level.slug()]);
    // Where steps are shown or told, something is learnt; where only the result counts, mastery is found out, which is
    // what ADL calls an assessment. Each level has its own id, so an activity is always of one kind.
    let kind = match attempt.level {
        Level::Discover | Level::Practise => "http://adlnet.gov/expapi/activities/lesson",
        Level::GoAlone | Level::Otherwise => "http://adlnet.gov/expapi/activities/assessment",
    };
    activity(id, Some(((catalogue.title)(&attempt.exercise), kind)))
}

fn theme(slug: &str, catalogue: &Catalogue, home: &HomePage) -> Activity {
    let kind = "http://adlnet.gov/expapi/activities/module";
    activity(home.iri(&["themes", slug]), Some(((catalogue.theme_name)(slug), kind)))
}

fn workshop(atelier: &Atelier, home: &HomePage) -> Activity {
    activity(home.iri(&["ateliers", &format!("{:016x}", atelier.id)]), None)
}

fn activity(id: String, is: Option<(String, &'static str)>) -> Activity {
    let definition = is.map(|(name, kind)| Definition { name: [(LANGUAGE, name)].into(), kind });
    Activity { object_type: "Activity", id, definition }
}

fn result(attempt: &Attempt, home: &HomePage) -> Outcomes {
    let tally = attempt.judgement.or(attempt.first_tries).filter(|tally| tally.total > 0);
    let mut extensions = BTreeMap::from([(home.iri(&["extensions", "level"]), attempt.level.number())]);
    if let Some(lowest) = attempt.lowest_evidence() {
        extensions.insert(home.iri(&["extensions", "evidence"]), lowest.value());
    }
    Outcomes {
        completion: attempt.outcome == Outcome::Completed,
        success: attempt.level.is_free().then(|| attempt.is_clean()),
        duration: duration_ms(attempt).map(iso_duration),
        score: tally.map(|tally| Score { scaled: (f64::from(tally.good) / f64::from(tally.total)).min(1.0) }),
        extensions,
    }
}
