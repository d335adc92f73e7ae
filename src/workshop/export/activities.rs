//! The table of activities, in the columns of La Coop's own export: for those who keep their tracking beside it.

use super::Catalogue;
use super::done::themes_of;
use super::group::Group;
use super::personal::named;
use super::table::{Cell, Table};
use crate::practice::autonomy::Label;
use crate::workshop::Atelier;
use crate::workshop::coop::{self, AgeBand, CoopTheme, Equipment, Place};

/// La Coop's headers, with its apostrophes (inclusion-numerique/coop-mediation-numerique, June 2026).
const ACTIVITIES: &[&str] = &[
    "Date",
    "Type",
    "Participants",
    "Durée (min)",
    "Nom de l’atelier",
    "Matériel numérique utilisé",
    "Thématique(s) d’accompagnement",
    "Niveau d’autonomie (ou de l’atelier)",
    "Tranche d’âge du bénéficiaire",
];

/// What La Coop calls a workshop.
pub const WORKSHOP: &str = "Atelier collectif";

/// What La Coop calls an individual accompaniment.
pub const INDIVIDUAL: &str = "Accompagnement individuel";

/// What an adviser reports of an individual accompaniment: nothing in it says who it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndividualReport {
    /// Its day, in days since 1970-01-01, as the adviser's calendar has it.
    pub day: i64,
    /// Where.
    pub place: Place,
    /// Which place: the structure's name, or the commune.
    pub place_name: String,
    /// How long, in minutes.
    pub minutes: u16,
    /// What was used.
    pub equipment: Vec<Equipment>,
    /// What it was about.
    pub themes: Vec<CoopTheme>,
    /// How autonomous the person is.
    pub autonomy: Option<Label>,
    /// How old the person is, if they said it.
    pub age: Option<AgeBand>,
    /// The adviser's notes: no health data, no passwords, no names (La Coop forbids them).
    pub notes: String,
    /// Of someone invented.
    pub sample: bool,
}

/// Workshops and individual accompaniments, one row each, in the order of days. Workshops of the sample group stay with
/// it.
pub fn activities(
    ateliers: &[&Atelier],
    individuals: &[IndividualReport],
    group: &Group,
    catalogue: &Catalogue,
) -> Table {
    let of_workshop = |atelier: &Atelier| {
        let themes = themes_of(atelier, group, catalogue);
        let cells = vec![
            Cell::Day(atelier.day),
            WORKSHOP.into(),
            Cell::count(atelier.participants()),
            Cell::Count(atelier.minutes.into()),
            atelier.title.as_str().into(),
            labels(&atelier.equipment, Equipment::label).into(),
            labels(&themes, CoopTheme::label).into(),
            atelier.level.label().into(),
            Cell::Empty,
        ];
        (atelier.day, cells)
    };
    let of_individual = |report: &IndividualReport| {
        let cells = vec![
            Cell::Day(report.day),
            INDIVIDUAL.into(),
            Cell::Count(1),
            Cell::Count(report.minutes.into()),
            Cell::Empty,
            labels(&report.equipment, Equipment::label).into(),
            labels(&report.themes, CoopTheme::label).into(),
            report.autonomy.map(coop::autonomy).into(),
            report.age.map(AgeBand::label).into(),
        ];
        (report.day, cells)
    };
    let workshops = group.workshops(ateliers);
    let mut rows: Vec<(i64, Vec<Cell>)> = workshops.into_iter().map(of_workshop).collect();
    rows.extend(individuals.iter().map(of_individual));
    rows.sort_by_key(|(day, _)| *day);
    named(group, "activites", ACTIVITIES, rows.into_iter().map(|(_, cells)| cells).collect())
}

/// Labels of several values, as La Coop lists them.
pub(super) fn labels<T: Copy>(values: &[T], label: impl Fn(T) -> &'static str) -> String {
    values.iter().map(|value| label(*value)).collect::<Vec<_>>().join(", ")
}
