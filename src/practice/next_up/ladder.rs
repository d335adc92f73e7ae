//! The review ladder: each time it goes well, the next review waits longer.

use crate::practice::autonomy::{REVIEW_AFTER_DAYS, local_day};
use crate::practice::{Attempt, Outcome};

/// Days from the last completion to the next review, for each day it went well in a row. Above the ladder, the skill is
/// left alone until it would be shown as « à revoir ».
pub const LADDER_DAYS: [i64; 4] = [1, 3, 7, 21];

/// Whether it is time to do an exercise again, from its attempts in any order.
pub fn review_due(attempts: &[Attempt], now_ms: i64) -> bool {
    let mut sorted: Vec<&Attempt> = attempts.iter().collect();
    sorted.sort_by_key(|attempt| (attempt.ended_ms, attempt.id));
    let offset = sorted.last().map_or(0, |last| last.utc_offset_min);
    days_overdue(&sorted, local_day(now_ms, offset)).is_some_and(|overdue| overdue >= 0)
}

/// By how many days the review is overdue (negative: still to come); `None` when the exercise was never completed.
/// `sorted` is oldest first.
pub(super) fn days_overdue(sorted: &[&Attempt], today: i64) -> Option<i64> {
    let mut last_day = None;
    let mut days_in_a_row = 0usize;
    for attempt in sorted.iter().filter(|attempt| attempt.outcome == Outcome::Completed) {
        let day = attempt.day();
        if attempt.is_troubled() && !attempt.is_clean() && attempt.level.is_free() {
            days_in_a_row = 0;
        } else if last_day != Some(day) || days_in_a_row == 0 {
            days_in_a_row += 1;
        }
        last_day = Some(day);
    }
    let rung = days_in_a_row.saturating_sub(1);
    let wait = LADDER_DAYS.get(rung).copied().unwrap_or(REVIEW_AFTER_DAYS);
    last_day.map(|last| today - last - wait)
}
