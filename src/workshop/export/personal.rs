//! The tables about people: who takes part, what they attempted, how autonomous they are. They hold first names.

use super::calendar::day_text;
use super::catalogue::Catalogue;
use super::duration_ms;
use super::group::{Group, Member};
use super::table::{Cell, Table};
use super::words::{acquired, device, help, level_name, outcome};
use crate::practice::Attempt;
use crate::practice::autonomy::{Label, local_day};
use crate::workshop::digest::Source;
use crate::workshop::{coop, history};

const PARTICIPANTS: &[&str] = &[
    "identifiant",
    "prénom",
    "image",
    "tranche d’âge",
    "situation",
    "première séance",
    "dernière séance",
    "nombre de séances",
    "nombre de tentatives",
    "données à la date du",
];

const ATTEMPTS: &[&str] = &[
    "identifiant",
    "prénom",
    "date",
    "heure",
    "thème",
    "exercice",
    "numéro",
    "pas",
    "nom du pas",
    "résultat",
    "aide",
    "erreurs",
    "erreur grave",
    "durée (s)",
    "appareil",
    "débit du geste (bits/s)",
];

const AUTONOMY: &[&str] = &[
    "identifiant",
    "prénom",
    "thème",
    "acquis",
    "actuel",
    "d’après",
    "exercices au niveau actuel",
    "exercices du thème",
    "depuis le",
    "à revoir",
    "corrigé par le conseiller",
    "corrigé le",
    "note du conseiller",
];

/// Where one person stands in one theme, as the caller computed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AutonomyRow {
    /// Whose.
    pub person: u64,
    /// Theme slug.
    pub theme: String,
    /// *Acquis*.
    pub acquired: Option<Label>,
    /// *Actuel*, before any correction.
    pub current: Option<Label>,
    /// Whence the label to be reported is; where there is none yet, from the exercises begun.
    pub source: Source,
    /// Day since which `acquired` holds, in days since 1970-01-01, where it is known.
    pub since_day: Option<i64>,
    /// « À revoir ».
    pub review_due: bool,
    /// What the adviser says instead.
    pub correction: Option<Correction>,
}

/// An adviser's own judgement of a theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// Its day, in days since 1970-01-01.
    pub day: i64,
    /// The label as the adviser sees it.
    pub label: Label,
    /// Why.
    pub note: String,
}

/// Who takes part, one row each. `utc_offset_min` is the adviser's, in minutes: progress arrives on the adviser's days.
pub fn participants(group: &Group, catalogue: &Catalogue, utc_offset_min: i16) -> Table {
    let row = |member: &Member| {
        let identity = &member.person.identity;
        let days = history::days(&member.attempts);
        let as_of = member.person.latest_arrival().map(|arrival| arrival.as_of_ms);
        let mut cells = who(member);
        cells.extend([
            Cell::words(&(catalogue.picture_name)(&identity.picture)),
            identity.age.map(coop::AgeBand::label).into(),
            identity.occupation.map(coop::Occupation::label).into(),
            days.first().map(|day| Cell::Day(*day)).into(),
            days.last().map(|day| Cell::Day(*day)).into(),
            Cell::count(days.len()),
            Cell::count(member.attempts.len()),
            as_of.map(|at_ms| Cell::Day(local_day(at_ms, utc_offset_min))).into(),
        ]);
        cells
    };
    named(group, "participants", PARTICIPANTS, group.members.iter().map(row).collect())
}

/// What they attempted, one row per attempt: person by person, in the order of time. Dates and times are the learner's,
/// of the attempt's end.
pub fn attempts(group: &Group, catalogue: &Catalogue) -> Table {
    let row = |member: &Member, attempt: &Attempt| {
        let errors: u64 = attempt.errors.values().map(|count| u64::from(*count)).sum();
        let seconds = duration_ms(attempt).map(|ms| u64::try_from((ms + 500) / 1000).unwrap_or(0));
        let mut cells = who(member);
        cells.extend([
            Cell::Day(attempt.day()),
            Cell::Time { at_ms: attempt.ended_ms, utc_offset_min: attempt.utc_offset_min },
            Cell::words(&(catalogue.theme_name)(catalogue.theme(&attempt.exercise))),
            Cell::words(&(catalogue.title)(&attempt.exercise)),
            catalogue.number(&attempt.exercise).map(|number| Cell::Count(number.into())).into(),
            Cell::Count(attempt.level.number().into()),
            level_name(attempt.level).into(),
            outcome(attempt.outcome).into(),
            attempt.lowest_evidence().map(help).into(),
            Cell::Count(errors),
            Cell::Yes(attempt.critical),
            seconds.map(Cell::Count).into(),
            device(attempt.device).into(),
            attempt.throughput.map(Cell::Measure).into(),
        ]);
        cells
    };
    let rows = group
        .members
        .iter()
        .flat_map(|member| member.attempts.iter().map(move |attempt| row(member, attempt)));
    named(group, "tentatives", ATTEMPTS, rows.collect())
}

/// How autonomous they are, one row per given row whose person is of the group.
pub fn autonomy(group: &Group, rows: &[AutonomyRow], catalogue: &Catalogue) -> Table {
    let row = |given: &AutonomyRow| {
        let mut cells = who(group.member(given.person)?);
        let correction = given.correction.as_ref();
        // Counts beside a label that is not theirs would contradict it.
        let standing = match given.source {
            Source::Current(standing) => Some(standing),
            Source::Corrected | Source::Slip(_) => None,
        };
        cells.extend([
            Cell::words(&(catalogue.theme_name)(&given.theme)),
            given.acquired.map(acquired).into(),
            given.current.map(coop::autonomy).into(),
            Cell::words(&source(given.source)),
            standing.map(|standing| Cell::count(standing.holding)).into(),
            standing.map(|standing| Cell::count(standing.core)).into(),
            given.since_day.map(Cell::Day).into(),
            Cell::Yes(given.review_due),
            correction.map(|correction| coop::autonomy(correction.label)).into(),
            correction.map(|correction| Cell::Day(correction.day)).into(),
            correction.map(|correction| correction.note.as_str()).into(),
        ]);
        Some(cells)
    };
    named(group, "autonomie", AUTONOMY, rows.iter().filter_map(row).collect())
}

/// Whence a label is, in words.
fn source(source: Source) -> String {
    match source {
        Source::Corrected => "l’accompagnement".to_owned(),
        Source::Current(_) => "les exercices".to_owned(),
        Source::Slip(day) => format!("le code court du {}", day_text(day)),
    }
}

/// What an invented group gives is called an example by its file's name too.
pub(super) fn named(
    group: &Group,
    name: &str,
    headers: &'static [&'static str],
    rows: Vec<Vec<Cell>>,
) -> Table {
    let name = if group.invented { format!("exemple-{name}") } else { name.to_owned() };
    Table { name, headers, rows }
}

fn who(member: &Member) -> Vec<Cell> {
    vec![Cell::Id(member.person.id), member.person.identity.first_name.as_deref().into()]
}
