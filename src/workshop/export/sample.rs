//! People, exercises and a workshop for the tests of exports, hostile names among them.

use ::csv::{ReaderBuilder, Terminator};

use super::catalogue::Catalogue;
use super::table::Table;
use crate::practice::autonomy::sample::{DAY_0, HOUR, attempt, helped};
use crate::practice::library::{BasePack, Entry, Theme};
use crate::practice::{Attempt, Device, Evidence, Level, Outcome, Tally};
use crate::workshop::coop::{AgeBand, CoopTheme, Gender, GroupLevel, Occupation};
use crate::workshop::{Arrival, Atelier, Mark, MarkKind, Person, Way};

/// Day of [`DAY_0`] in days since 1970-01-01: 24 October 2026.
pub(crate) const FIRST_DAY: i64 = DAY_0 / 86_400_000;

/// Names that try to break out of a cell, a page or a line.
pub(crate) const HOSTILE: [&str; 8] = [
    "<script>alert(1)</script>",
    "=cmd|' /C calc'!A0",
    "+33",
    "-1",
    "@x",
    "\u{202e}فاطمة",
    "Jo; \"dit\" Zed\r\nZoé",
    "=\t\"Ève\";",
];

/// Two themes, four exercises.
pub(crate) fn base() -> BasePack {
    let entry = |id: &str, number, theme: &str| Entry {
        id: id.into(),
        number,
        theme: theme.into(),
        order: number,
        core: true,
        minutes: 3,
        easiest: Level::Discover,
        devices: vec![Device::Mouse],
        sibling: None,
    };
    let theme = |id: &str, order, coop: CoopTheme| Theme { id: id.into(), order, coop: coop.api().into() };
    BasePack {
        themes: vec![theme("souris", 10, CoopTheme::Handling), theme("email", 30, CoopTheme::Email)],
        entries: vec![
            entry("souris.cliquer", 101, "souris"),
            entry("souris.glisser", 102, "souris"),
            entry("email.lire", 301, "email"),
            entry("email.repondre", 302, "email"),
        ],
        ..BasePack::default()
    }
}

/// The words a screen would look up.
pub(crate) fn name(slug: &str) -> String {
    let known = match slug {
        "souris.cliquer" => "Cliquer",
        "souris.glisser" => "Glisser",
        "email.lire" => "Lire",
        "email.repondre" => "Répondre",
        "souris" => "Souris",
        "email" => "E-mail",
        other => other,
    };
    known.to_owned()
}

pub(crate) fn catalogue(base: &BasePack) -> Catalogue<'_> {
    Catalogue::new(base, &name, &name, &name)
}

/// Someone with that id and name, and these attempts.
pub(crate) fn person(id: u64, first_name: &str, attempts: Vec<Attempt>) -> Person {
    let mut person = Person::new(id, "parapluie", None, 0);
    // As it stands, uncleaned: an export must not rely on what came before it.
    person.identity.first_name = Some(first_name.to_owned());
    person.attempts = attempts;
    person.arrivals = vec![Arrival { at_ms: DAY_0 + 90 * HOUR, way: Way::File, as_of_ms: DAY_0 + 30 * HOUR }];
    person
}

/// An attempt of that exercise.
pub(crate) fn of(exercise: &str, attempt: Attempt) -> Attempt {
    Attempt { exercise: exercise.into(), ..attempt }
}

/// Three people, and one who is invented.
pub(crate) fn people() -> Vec<Person> {
    let monique = vec![
        of("email.repondre", attempt(3, Level::GoAlone, "etal", 1)),
        attempt(1, Level::Discover, "etal", 0),
        Attempt {
            throughput: Some(3.26),
            first_tries: Some(Tally { good: 9, total: 10 }),
            ..attempt(2, Level::GoAlone, "carte", 0)
        },
        of("email.repondre", Attempt { outcome: Outcome::Left, ..attempt(4, Level::Practise, "etal", 1) }),
    ];
    let mut short = of("email.repondre", helped(5, Level::GoAlone, "~0a1b", 1));
    short.started_ms = short.ended_ms;
    let ahmed = vec![
        short,
        of(
            "email.lire",
            Attempt {
                outcome: Outcome::Restarted,
                critical: true,
                errors: [("autre-objet".to_string(), 2), ("wrong-button".to_string(), 1)].into(),
                evidence: Vec::new(),
                device: Device::Touch,
                ..attempt(6, Level::Otherwise, "photo", 1)
            },
        ),
    ];
    let mut people = vec![
        person(0xa1, "Monique", monique),
        person(0xb2, "Ahmed", ahmed),
        person(0xc3, "Zoé", Vec::new()),
        person(0xd4, "Inventée", vec![attempt(9, Level::GoAlone, "etal", 0)]),
    ];
    people[0].identity.age = Some(AgeBand::From70);
    people[0].identity.occupation = Some(Occupation::Retired);
    let helped = people[0].attempts[0].ended_ms - 1_000;
    people[0].marks =
        vec![Mark { id: 1, at_ms: helped, kind: MarkKind::Help(Evidence::Told), withdrawn: true }];
    people[3].identity.sample = true;
    people
}

/// A workshop on the second day, with all three and two more.
pub(crate) fn atelier() -> Atelier {
    let mut atelier = Atelier::new(0x77, FIRST_DAY + 1, 0);
    atelier.title = "Écrire un e-mail".into();
    atelier.place_name = "Médiathèque de Valmont".into();
    atelier.level = GroupLevel::Intermediate;
    atelier.exercises = vec!["email.repondre".into(), "email.lire".into()];
    atelier.present = vec![0xa1, 0xb2, 0xc3];
    atelier.anonymous.total = 2;
    atelier.anonymous.known_before = 1;
    atelier.anonymous.gender = [(Gender::Female, 1)].into();
    atelier.anonymous.age = [(AgeBand::To69, 2)].into();
    atelier.notes = "Salle trop petite.\nPrévoir des casques.".into();
    atelier.began_ms = Some(DAY_0 + 24 * HOUR + 9 * HOUR);
    atelier.ended_ms = Some(DAY_0 + 24 * HOUR + 11 * HOUR);
    atelier
}

/// A table written and read again, as a spreadsheet reads it: headers first.
pub(crate) fn read_back(table: &Table) -> Vec<Vec<String>> {
    let bytes = super::csv::write(table).expect("a table");
    let text = String::from_utf8(bytes).expect("UTF-8");
    let text = text.strip_prefix(super::csv::MARK).expect("a mark");
    let mut reader = ReaderBuilder::new()
        .delimiter(b';')
        .terminator(Terminator::CRLF)
        .has_headers(false)
        .from_reader(text.as_bytes());
    reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
}
