//! From people to the rows of the autonomy table: one per person and theme of which something is known.

use super::personal::{AutonomyRow, Correction};
use crate::practice::autonomy::{Label, local_day};
use crate::practice::library::BasePack;
use crate::workshop::Person;
use crate::workshop::digest::{Digest, Source, Which};
use crate::workshop::history::{ByExercise, Sitting, sittings};

/// The rows of these people, as of `now_ms` (milliseconds since 1970-01-01 UTC). `utc_offset_min` is the adviser's, in
/// minutes: they correct on their own days.
pub fn autonomy_rows(
    people: &[Person],
    base: &BasePack,
    now_ms: i64,
    utc_offset_min: i16,
) -> Vec<AutonomyRow> {
    let mut rows = Vec::new();
    for person in people {
        let digest = Digest::of(person, &base.entries);
        let by_exercise = ByExercise::of(&person.counted());
        let sittings = sittings(&by_exercise, &person.counted_milestones(), &base.entries, usize::MAX);
        for theme in &base.themes {
            let since = |label| since(&sittings, &theme.id, label);
            rows.extend(row(person.id, &digest, &theme.id, base, (now_ms, utc_offset_min), &since));
        }
    }
    rows
}

fn row(
    person: u64,
    digest: &Digest,
    theme: &str,
    base: &BasePack,
    (now_ms, utc_offset_min): (i64, i16),
    since: &dyn Fn(Label) -> Option<i64>,
) -> Option<AutonomyRow> {
    let acquired = digest.theme(theme, &base.entries, Which::Acquired);
    let current = digest.theme(theme, &base.entries, Which::Current);
    let corrected = digest.corrected.get(theme);
    let of_slip = digest.slip.as_ref().and_then(|slip| slip.labels.get(theme).copied());
    if current.attempted == 0 && corrected.is_none() && of_slip.is_none() {
        return None;
    }
    let label = acquired.label.or(of_slip);
    Some(AutonomyRow {
        person,
        theme: theme.to_owned(),
        acquired: label,
        current: current.label.or(of_slip),
        source: digest.shown(theme, &base.entries).map_or(Source::Current(current), |shown| shown.source),
        since_day: label.and_then(since),
        review_due: digest.review_due(theme, &base.entries, now_ms),
        correction: corrected.map(|corrected| Correction {
            day: local_day(corrected.at_ms, utc_offset_min),
            label: corrected.label,
            note: corrected.note.clone(),
        }),
    })
}

/// The day of the first sitting at whose end the label held.
fn since(sittings: &[Sitting], theme: &str, label: Label) -> Option<i64> {
    let held = |labels: &(Label, Label)| labels.0 >= label;
    sittings.iter().find(|sitting| sitting.themes.get(theme).is_some_and(held)).map(|sitting| sitting.day)
}
