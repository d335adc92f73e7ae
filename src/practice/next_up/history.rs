//! What was done in one exercise, and the step that follows from it.

use super::ladder::days_overdue;
use super::{CatalogueEntry, Suggestion, Why};
use crate::practice::autonomy::{Label, standing};
use crate::practice::{Attempt, Evidence, Level, Outcome};

/// After this many attempts on one day the way goes on elsewhere, and comes back another day.
const ROUNDS_A_DAY: usize = 6;

/// What follows in an exercise.
pub(super) enum Step {
    /// This level, for this reason.
    Go(Level, Why),
    /// Done alone: the way goes on.
    Passed,
}

/// One exercise of the path with all its attempts, oldest first.
pub(super) struct History<'a> {
    entry: &'a CatalogueEntry,
    pub(super) theme: &'a str,
    attempts: Vec<&'a Attempt>,
    held: Option<Label>,
    today: i64,
    /// The highest level that went well, here or on another machine.
    pub(super) best: Option<Level>,
}

impl<'a> History<'a> {
    pub(super) fn new(
        entry: &'a CatalogueEntry,
        mut attempts: Vec<&'a Attempt>,
        held: Option<Label>,
        today: i64,
    ) -> Self {
        attempts.sort_by_key(|attempt| (attempt.ended_ms, attempt.id));
        let went_well =
            attempts.iter().filter(|attempt| went_well(attempt)).map(|attempt| attempt.level).max();
        let best = went_well.max(held.map(level_behind));
        History { entry, theme: &entry.theme, attempts, held, today, best }
    }

    /// At that level, or its easiest one where it has no such level.
    pub(super) fn suggest(&self, level: Level, why: Why) -> Suggestion {
        Suggestion { exercise: self.entry.id.clone(), level: level.max(self.easiest()), why }
    }

    /// The level it begins at.
    pub(super) fn easiest(&self) -> Level {
        self.entry.easiest
    }

    /// When it was touched last, and by which attempt.
    pub(super) fn last_touched(&self) -> Option<(i64, u64)> {
        self.attempts.last().map(|last| (last.ended_ms, last.id))
    }

    pub(super) fn is_touched_today(&self) -> bool {
        self.attempts.iter().any(|attempt| attempt.day() == self.today)
    }

    /// By how many days its review is overdue, for what is done alone and was not touched today.
    pub(super) fn days_overdue(&self) -> Option<i64> {
        let open = self.best >= Some(Level::GoAlone) && !self.is_touched_today();
        days_overdue(&self.attempts, self.today).filter(|overdue| open && *overdue >= 0)
    }

    /// In how many days what is done alone is to be done again; below zero when that day is past.
    pub(super) fn days_to_review(&self) -> Option<i64> {
        let overdue = days_overdue(&self.attempts, self.today);
        overdue.filter(|_| self.best >= Some(Level::GoAlone)).map(|overdue| -overdue)
    }

    /// The level at which doing it again earns the next label: *Autrement* once it is « Autonome ».
    pub(super) fn proving_level(&self) -> Level {
        let attempts: Vec<Attempt> = self.attempts.iter().map(|attempt| (*attempt).clone()).collect();
        let held: Vec<Label> = self.held.into_iter().collect();
        if standing(&attempts, &held, 0).acquired >= Some(Label::Autonomous) {
            Level::Otherwise
        } else {
            Level::GoAlone
        }
    }

    /// What follows here, unless it is done or has had its share of the day.
    pub(super) fn go_on(&self) -> Option<Suggestion> {
        let rounds = self.attempts.iter().filter(|attempt| attempt.day() == self.today).count();
        let completed = self.attempts.iter().any(|attempt| attempt.outcome == Outcome::Completed);
        match self.step() {
            Step::Go(level, why) if rounds < ROUNDS_A_DAY || !completed => Some(self.suggest(level, why)),
            _ => None,
        }
    }

    pub(super) fn step(&self) -> Step {
        let passed = self.best >= Some(Level::GoAlone);
        let after_best = match self.best {
            None => Step::Go(self.easiest(), Why::Continue),
            Some(_) if passed => Step::Passed,
            Some(best) => best.harder().map_or(Step::Passed, |harder| Step::Go(harder, Why::Harder)),
        };
        let Some(last) = self.attempts.last() else { return after_best };
        if went_well(last) || (passed && !last.level.is_free()) {
            return after_best;
        }
        let unfinished = if last.outcome == Outcome::Completed { Why::Continue } else { Why::Resume };
        let trouble = self
            .attempts
            .iter()
            .rev()
            .take_while(|attempt| attempt.level == last.level && had_a_hard_time(attempt));
        match trouble.count() {
            0 | 1 => Step::Go(last.level, unfinished),
            _ => self.after_repeated_trouble(last.level),
        }
    }

    /// The level below. There is none below *Découvrir*: done twice, however, it has been discovered.
    fn after_repeated_trouble(&self, level: Level) -> Step {
        let below = Level::from_number(level.number().saturating_sub(1));
        if let Some(below) = below.filter(|below| *below >= self.easiest()) {
            return Step::Go(below, Why::Continue);
        }
        let completed = self.attempts.iter().filter(|attempt| attempt.outcome == Outcome::Completed).count();
        let practise = completed >= 2 && level == Level::Discover;
        Step::Go(if practise { Level::Practise } else { level }, Why::Continue)
    }
}

/// The level that a label held from elsewhere shows to have gone well.
fn level_behind(label: Label) -> Level {
    match label {
        Label::Guided => Level::Discover,
        Label::PartlyAutonomous => Level::Practise,
        Label::Autonomous => Level::GoAlone,
        Label::Confirmed => Level::Otherwise,
    }
}

/// Completed with no more help than the level is made for, and accurately: never judged by speed. A slip that changed
/// nothing is no trouble.
fn went_well(attempt: &Attempt) -> bool {
    let accurate = !attempt.critical
        && !attempt.fraud_accepted
        && attempt.world_errors <= 1
        && attempt.first_tries.is_none_or(|tally| u32::from(tally.good) * 10 >= u32::from(tally.total) * 8)
        && attempt.judgement.is_none_or(|tally| u32::from(tally.good) * 8 >= u32::from(tally.total) * 7);
    let alone_enough = attempt.lowest_evidence().is_some_and(|lowest| lowest >= Evidence::PointedAt);
    attempt.outcome == Outcome::Completed
        && if attempt.level.is_free() { attempt.is_clean() } else { accurate && alone_enough }
}

fn had_a_hard_time(attempt: &Attempt) -> bool {
    !went_well(attempt) && (attempt.outcome == Outcome::Completed || attempt.is_troubled())
}
