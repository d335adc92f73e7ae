//! Which situation to put an exercise in: one not met yet, else the one met longest ago.

use crate::practice::Attempt;
use crate::practice::attempt::same_name;

/// The situation for the next attempt: the first of `all` never met, else the one met longest ago; `None` when `all` is
/// empty. `attempts` are those of the exercise at the level to be played, in any order.
pub fn pick_situation<'a>(all: &'a [String], attempts: &[Attempt]) -> Option<&'a str> {
    let last_met = |situation: &str| {
        let met = attempts.iter().filter(|attempt| same_name(&attempt.situation, situation));
        met.map(|attempt| (attempt.ended_ms, attempt.id)).max()
    };
    all.iter().min_by_key(|situation| last_met(situation)).map(String::as_str)
}
