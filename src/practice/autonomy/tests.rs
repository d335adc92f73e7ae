//! The autonomy rule by example: each row of DESIGN §4, each sentence of what counts.

use super::sample::{DAY, DAY_0, HOUR, attempt, helped};
use super::*;
use crate::practice::{Attempt, Evidence, Level, Outcome, Tally};

const NOW: i64 = DAY_0 + 20 * DAY;

fn acquired(attempts: &[Attempt]) -> Option<Label> {
    standing(attempts, &[], NOW).acquired
}

/// *Se lancer*, faultless.
fn alone(id: u64, situation: &str, day: i64) -> Attempt {
    attempt(id, Level::GoAlone, situation, day)
}

/// *Autrement*, faultless, in that skin.
fn otherwise(id: u64, skin: &str, day: i64) -> Attempt {
    Attempt { skin: skin.into(), ..attempt(id, Level::Otherwise, "gare", day) }
}

#[test]
fn nothing_done_is_no_label() {
    assert_eq!(standing(&[], &[], NOW), Standing::default());
    let left = Attempt { outcome: Outcome::Left, ..alone(1, "etal", 0) };
    assert_eq!(acquired(&[left]), None);
}

#[test]
fn one_completed_attempt_is_guided() {
    assert_eq!(acquired(&[attempt(1, Level::Discover, "etal", 0)]), Some(Label::Guided));
    let done_for = Attempt { evidence: vec![Evidence::DoneBySomeone], ..alone(1, "etal", 0) };
    assert_eq!(acquired(&[done_for]), Some(Label::Guided));
}

#[test]
fn pointed_at_from_practise_up_is_partly_autonomous() {
    assert_eq!(acquired(&[helped(1, Level::Practise, "etal", 0)]), Some(Label::PartlyAutonomous));
    let shown = Attempt {
        evidence: vec![Evidence::Told, Evidence::Demonstrated],
        ..helped(1, Level::Practise, "etal", 0)
    };
    assert_eq!(acquired(&[shown]), Some(Label::Guided));
    assert_eq!(
        acquired(&[alone(1, "etal", 0)]),
        Some(Label::PartlyAutonomous),
        "once alone is not yet « Autonome »"
    );
}

#[test]
fn twice_alone_on_two_days_is_autonomous() {
    let standing = standing(&[alone(2, "carte", 1), alone(1, "etal", 0)], &[], NOW);
    assert_eq!(standing.acquired, Some(Label::Autonomous));
    assert_eq!(standing.because, [1, 2]);
    assert_eq!(standing.since_ms, Some(alone(2, "carte", 1).ended_ms));
}

#[test]
fn the_same_situation_twice_or_the_same_day_is_not_two() {
    assert_eq!(acquired(&[alone(1, "etal", 0), alone(2, "etal", 1)]), Some(Label::PartlyAutonomous));
    assert_eq!(acquired(&[alone(1, "etal", 0), alone(2, "carte", 0)]), Some(Label::PartlyAutonomous));
    let short_form = crate::practice::attempt::short_name(crate::practice::attempt::name_hash("etal"));
    assert_eq!(acquired(&[alone(1, "etal", 0), alone(2, &short_form, 1)]), Some(Label::PartlyAutonomous));
}

#[test]
fn around_midnight_is_one_sitting() {
    let before = Attempt { ended_ms: DAY_0 + 22 * HOUR, ..alone(1, "etal", 0) };
    let after = |hours: i64| Attempt { ended_ms: before.ended_ms + hours * HOUR, ..alone(2, "carte", 1) };
    assert!(after(2).day() > before.day());
    assert_eq!(acquired(&[before.clone(), after(2)]), Some(Label::PartlyAutonomous));
    assert_eq!(acquired(&[before.clone(), after(8)]), Some(Label::Autonomous));
}

#[test]
fn dates_are_the_learners_own() {
    // 20:00 and 05:00 UTC are two dates in Paris, but one and the same day for someone ten hours behind.
    let at = |id, situation, hours: i64, offset| Attempt {
        ended_ms: DAY_0 + hours * HOUR,
        utc_offset_min: offset,
        ..alone(id, situation, 0)
    };
    assert_eq!(acquired(&[at(1, "etal", 20, 60), at(2, "carte", 29, 60)]), Some(Label::Autonomous));
    assert_eq!(acquired(&[at(1, "etal", 20, -600), at(2, "carte", 29, -600)]), Some(Label::PartlyAutonomous));
}

#[test]
fn an_unclean_one_between_means_beginning_the_count_again() {
    let between = helped(2, Level::GoAlone, "photo", 1);
    let attempts = [alone(1, "etal", 0), between, alone(3, "carte", 2)];
    assert_eq!(acquired(&attempts), Some(Label::PartlyAutonomous));
    let then = [&attempts[..], &[alone(4, "etal", 3)]].concat();
    assert_eq!(standing(&then, &[], NOW).because, [3, 4]);
    let guided_between = [alone(1, "etal", 0), helped(2, Level::Practise, "photo", 1), alone(3, "carte", 2)];
    assert_eq!(acquired(&guided_between), Some(Label::Autonomous), "only the free levels count");
}

#[test]
fn one_attempt_per_situation_and_date_counts() {
    let failed_first = [helped(1, Level::GoAlone, "etal", 0), alone(2, "etal", 0), alone(3, "carte", 1)];
    assert_eq!(acquired(&failed_first), Some(Label::PartlyAutonomous), "the second try had just been shown");
    let again_well = [alone(1, "etal", 0), alone(2, "etal", 0), alone(3, "carte", 1)];
    assert_eq!(standing(&again_well, &[], NOW).because, [1, 3]);
    let again_badly = [alone(1, "etal", 0), helped(2, Level::GoAlone, "etal", 0), alone(3, "carte", 1)];
    assert_eq!(acquired(&again_badly), Some(Label::PartlyAutonomous), "an unclean one always interrupts");
}

#[test]
fn leaving_after_an_error_or_help_is_unclean_leaving_quietly_is_not() {
    for outcome in [Outcome::Left, Outcome::Restarted] {
        let quiet = Attempt { outcome, ..alone(2, "photo", 1) };
        assert_eq!(
            acquired(&[alone(1, "etal", 0), quiet.clone(), alone(3, "carte", 2)]),
            Some(Label::Autonomous)
        );
        let after_error = Attempt { errors: [("a-cote".to_string(), 1)].into(), ..quiet.clone() };
        assert_eq!(
            acquired(&[alone(1, "etal", 0), after_error, alone(3, "carte", 2)]),
            Some(Label::PartlyAutonomous)
        );
        let after_help = Attempt { evidence: vec![Evidence::Told], ..quiet };
        assert_eq!(
            acquired(&[alone(1, "etal", 0), after_help, alone(3, "carte", 2)]),
            Some(Label::PartlyAutonomous)
        );
    }
}

#[test]
fn a_clock_not_to_be_trusted_earns_no_other_day() {
    for wrong in [0, 1] {
        let mut attempts = [alone(1, "etal", 0), alone(2, "carte", 1)];
        attempts[wrong].clock_ok = false;
        assert_eq!(acquired(&attempts), Some(Label::PartlyAutonomous));
    }
}

#[test]
fn clean_allows_one_error_in_the_world_and_two_first_tries_in_ten() {
    let second = |change: &dyn Fn(&mut Attempt)| {
        let mut second = alone(2, "carte", 1);
        change(&mut second);
        acquired(&[alone(1, "etal", 0), second])
    };
    let tally = |good, total| Some(Tally { good, total });
    assert_eq!(second(&|a| a.world_errors = 1), Some(Label::Autonomous));
    assert_eq!(second(&|a| a.world_errors = 2), Some(Label::PartlyAutonomous));
    assert_eq!(second(&|a| a.critical = true), Some(Label::PartlyAutonomous));
    assert_eq!(second(&|a| a.first_tries = tally(8, 10)), Some(Label::Autonomous));
    assert_eq!(second(&|a| a.first_tries = tally(7, 10)), Some(Label::PartlyAutonomous));
    assert_eq!(second(&|a| a.judgement = tally(7, 8)), Some(Label::Autonomous));
    assert_eq!(second(&|a| a.judgement = tally(6, 8)), Some(Label::PartlyAutonomous));
    assert_eq!(second(&|a| a.fraud_accepted = true), Some(Label::PartlyAutonomous));
}

#[test]
fn confirmed_takes_an_unseen_skin_on_a_later_date() {
    let autonomous = [alone(1, "etal", 0), alone(2, "carte", 1)];
    let with = |third: Attempt| standing(&[&autonomous[..], &[third]].concat(), &[], NOW);
    let confirmed = with(otherwise(3, "ardoise", 2));
    assert_eq!((confirmed.acquired, confirmed.because), (Some(Label::Confirmed), vec![1, 2, 3]));
    assert_eq!(with(otherwise(3, "papier", 2)).acquired, Some(Label::Autonomous), "a skin already met");
    assert_eq!(with(otherwise(3, "ardoise", 1)).acquired, Some(Label::Autonomous), "the same date");
    assert_eq!(
        with(attempt(3, Level::GoAlone, "gare", 2)).acquired,
        Some(Label::Autonomous),
        "not Autrement"
    );
}

#[test]
fn confirmed_can_build_on_a_label_carried_from_another_machine() {
    let held = Proof { label: Label::Autonomous, at_ms: Some(DAY_0 + 12 * HOUR), because: vec![8, 9] };
    let on = |day| standing_since(&[otherwise(3, "ardoise", day)], std::slice::from_ref(&held), NOW);
    assert_eq!(on(0).acquired, Some(Label::Autonomous));
    assert_eq!((on(1).acquired, on(1).because), (Some(Label::Confirmed), vec![8, 9, 3]));
    assert_eq!(
        standing(&[otherwise(3, "ardoise", 1)], &[Label::Autonomous], NOW).acquired,
        Some(Label::Autonomous)
    );
}

#[test]
fn acquired_never_falls_while_current_follows_the_last_three() {
    let mut attempts = vec![alone(1, "etal", 0), alone(2, "carte", 1)];
    assert_eq!(standing(&attempts, &[], NOW).current, Some(Label::Autonomous));
    attempts.extend((3..=5).map(|id| helped(id, Level::GoAlone, "photo", 2)));
    let pointed = standing(&attempts, &[Label::Autonomous], NOW);
    assert_eq!((pointed.acquired, pointed.current), (Some(Label::Autonomous), Some(Label::PartlyAutonomous)));
    attempts.extend(
        (6..=8).map(|id| Attempt { evidence: vec![Evidence::DoneBySomeone], ..alone(id, "photo", 3) }),
    );
    assert_eq!(standing(&attempts, &[], NOW).current, Some(Label::Guided));
    attempts.extend([alone(9, "etal", 4), alone(10, "carte", 4), alone(11, "photo", 4)]);
    assert_eq!(
        standing(&attempts, &[], NOW).current,
        Some(Label::Autonomous),
        "three good ones on one day show it again"
    );
}

#[test]
fn a_label_without_its_attempts_is_believed_until_they_speak() {
    let carried = standing(&[], &[Label::Autonomous], NOW);
    assert_eq!(
        (carried.acquired, carried.current, carried.review_due),
        (Some(Label::Autonomous), Some(Label::Autonomous), false)
    );
    assert_eq!(standing(&[alone(1, "etal", 5)], &[Label::Autonomous], NOW).current, Some(Label::Autonomous));
    assert_eq!(
        standing(&[helped(1, Level::GoAlone, "etal", 5)], &[Label::Autonomous], NOW).current,
        Some(Label::PartlyAutonomous)
    );
}

#[test]
fn after_ninety_days_it_is_to_be_reviewed() {
    let attempts = [alone(1, "etal", 0)];
    let ended = attempts[0].ended_ms;
    assert!(!standing(&attempts, &[], ended + 90 * DAY - 1).review_due);
    assert!(standing(&attempts, &[], ended + 90 * DAY).review_due);
    let left = [Attempt { outcome: Outcome::Left, ..alone(1, "etal", 0) }];
    assert!(!standing(&left, &[], ended + 90 * DAY).review_due, "nothing to review");
}

#[test]
fn a_theme_holds_what_two_thirds_of_its_core_holds() {
    let core = |labels: &[Option<Label>]| {
        let exercises: Vec<_> =
            labels.iter().map(|&label| CoreExercise { label, attempted: label.is_some() }).collect();
        theme_standing(&exercises)
    };
    let (g, p, a) = (Some(Label::Guided), Some(Label::PartlyAutonomous), Some(Label::Autonomous));
    let four_of_six = core(&[a, a, a, a, g, None]);
    assert_eq!(four_of_six, ThemeStanding { label: a, holding: 4, core: 6, attempted: 5 });
    assert_eq!(core(&[a, a, a, p, g, None]).label, p);
    assert_eq!(
        core(&[a, a, None]),
        ThemeStanding { label: None, holding: 2, core: 3, attempted: 2 },
        "three attempted first"
    );
    assert_eq!(core(&[a, a, a, None, None, None]).label, None, "half is not two thirds");
    assert_eq!(core(&[a, p]).label, p, "a small theme: all of it attempted");
    assert_eq!(core(&[a, None]).label, None);
    assert_eq!(core(&[]), ThemeStanding::default());
}

#[test]
fn la_coop_gets_its_own_words() {
    assert_eq!(
        Label::ALL.map(Label::coop_api),
        ["entierement_accompagne", "partiellement_autonome", "autonome", "autonome"]
    );
    for label in Label::ALL {
        assert_eq!(
            (Label::from_slug(label.slug()), Label::from_value(label.value())),
            (Some(label), Some(label))
        );
        assert_eq!(serde_json::to_value(label).expect("plain data"), label.slug());
    }
}
