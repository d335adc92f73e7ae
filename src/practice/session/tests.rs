//! The session's promises, on a tiny exercise.

use super::*;
use crate::gesture::Diagnosis;
use crate::practice::exercise::{Goal, Kind, LevelSpec, Mistake, Situation};
use crate::practice::folded::Folded;
use crate::practice::{Outcome, Slip, Verdict};
use crate::world::scene::{Action as SceneAction, Deed, Thing};
use crate::world::{Action, EventPattern, Scene};

/// Two things to click, one to leave alone.
fn exercise() -> Exercise {
    let thing = |id: &str, by: Deed| Thing { id: id.into(), at: [0.5, 0.5], by, ..Thing::default() };
    let step = |id: &str| Step {
        id: id.into(),
        target: id.into(),
        until: Goal::Done(id.into()),
        solution: vec![Intent::Click(id.into())],
    };
    let level = |id| LevelSpec {
        id,
        situations: vec!["ici".into()],
        things: Vec::new(),
        steps: Vec::new(),
        size: 96,
        sizes: BTreeMap::new(),
        cover: None,
        precision: crate::practice::exercise::Precision::default(),
        goal: None,
        near_misses: Vec::new(),
    };
    Exercise {
        format: 1,
        id: "essai.deux".into(),
        number: 100,
        order: 1,
        core: true,
        minutes: 1,
        kind: Kind::Gesture,
        devices: vec![Device::Mouse],
        sibling: None,
        competences: Vec::new(),
        scene: Some(Scene {
            height: 1.0,
            things: vec![thing("a", Deed::Click), thing("b", Deed::Click), thing("non", Deed::None)],
            ..Scene::default()
        }),
        sheet: None,
        mailbox: None,
        files: Vec::new(),
        web: None,
        effects: Folded::default(),
        situations: vec![Situation { id: "ici".into(), ..Situation::default() }],
        steps: vec![step("a"), step("b")],
        mistakes: vec![Mistake {
            name: "pas-celui-la".into(),
            when: EventPattern::Clicked("non".into()),
            critical: false,
            harmless: false,
        }],
        levels: Level::ALL.into_iter().map(level).collect(),
    }
}

fn begin(level: Level) -> Session {
    Session::begin(&exercise(), level, "ici", Device::Mouse, None).expect("the fixture has every level")
}

fn click(id: &str) -> Action {
    Action::Scene(SceneAction::Click(id.into()))
}

fn finish(session: &Session) -> crate::practice::Attempt {
    let finish = Finish { id: 1, now_ms: 60_000, utc_offset_min: 60, clock_ok: true };
    session.finish(Outcome::Completed, finish).expect("something was done")
}

#[test]
fn alone_and_clean_is_evidence_four() {
    let mut session = begin(Level::GoAlone);
    assert_eq!(session.act(&click("b"), 1_000).verdict, Verdict::Succeeded, "the order is free here");
    let last = session.act(&click("a"), 2_000);
    assert!(last.completed);
    let attempt = finish(&session);
    assert_eq!(attempt.lowest_evidence(), Some(Evidence::Alone));
    assert!(attempt.is_clean());
    assert_eq!(attempt.started_ms, 1_000);
}

#[test]
fn opening_counts_for_nothing_and_time_alone_begins_nothing() {
    let mut session = begin(Level::GoAlone);
    session.act(&Action::Tick { ms: 5_000 }, 5_000);
    let end = Finish { id: 1, now_ms: 9_000, utc_offset_min: 0, clock_ok: true };
    assert_eq!(session.finish(Outcome::Left, end), None);
}

#[test]
fn a_wrong_move_is_blocked_only_where_it_is_shown() {
    let mut shown = begin(Level::Discover);
    let feedback = shown.act(&click("non"), 0);
    assert!(feedback.blocked && feedback.error == Some(Slip::Mistake("pas-celui-la".into())));
    let other = shown.act(&click("b"), 0);
    assert_eq!(other.error, Some(Slip::OtherTarget), "the first step is the one shown");
    assert_eq!(shown.world_errors, 0);

    let mut alone = begin(Level::GoAlone);
    let feedback = alone.act(&click("non"), 0);
    assert!(!feedback.blocked && feedback.verdict == Verdict::NotYet);
    assert_eq!(alone.world_errors, 1);
}

#[test]
fn getting_there_after_a_slip_is_recovered_and_no_first_try() {
    let mut session = begin(Level::GoAlone);
    session.misfire(Diagnosis::SlippedOff, 0);
    assert_eq!(session.act(&click("a"), 0).verdict, Verdict::Recovered);
    assert_eq!(session.act(&click("b"), 0).verdict, Verdict::Succeeded);
    assert_eq!(session.tries, (1, 2));
    assert!(!finish(&session).is_clean(), "one first try in two is under 8 in 10");
}

#[test]
fn hints_grow_a_moment_apart_and_lower_the_evidence() {
    let mut session = begin(Level::GoAlone);
    assert_eq!(session.hint(0), Some(Hint::Say(0)));
    assert_eq!(session.hint(1_000), Some(Hint::Again(0)), "too soon costs nothing more");
    assert_eq!(session.hint(5_000), Some(Hint::Point(0)));
    session.act(&click("a"), 6_000);
    session.act(&click("b"), 7_000);
    assert_eq!(finish(&session).evidence, [Evidence::PointedAt, Evidence::Alone]);
    assert_eq!(session.hint(9_000), None, "nothing left to hint at");
}

#[test]
fn help_from_a_person_counts_like_the_apps_own() {
    for (help, evidence) in [
        (PersonHelp::Told, Evidence::Told),
        (PersonHelp::Showed, Evidence::Demonstrated),
        (PersonHelp::DidIt, Evidence::DoneBySomeone),
    ] {
        let mut session = begin(Level::GoAlone);
        session.act(&click("a"), 0);
        session.helped(help, 1_000);
        session.act(&click("b"), 2_000);
        assert_eq!(finish(&session).lowest_evidence(), Some(evidence));
    }
}

#[test]
fn help_on_a_step_left_unfinished_is_still_told() {
    let mut session = begin(Level::GoAlone);
    session.helped(PersonHelp::Told, 0);
    let end = Finish { id: 1, now_ms: 1_000, utc_offset_min: 0, clock_ok: true };
    let attempt = session.finish(Outcome::Left, end).expect("help is something");
    assert!(attempt.had_trouble());
}

#[test]
fn a_demonstration_leaves_its_trace_for_ten_minutes() {
    let mut session = begin(Level::GoAlone);
    session.demonstrated(0);
    session.act(&click("a"), DEMO_TRACE_MS - 1);
    session.act(&click("b"), DEMO_TRACE_MS);
    assert_eq!(finish(&session).evidence, [Evidence::Told, Evidence::Alone]);
}

#[test]
fn help_is_offered_once_after_slips_on_one_step() {
    let mut session = begin(Level::Practise);
    let offers = (0..8).filter(|_| session.misfire(Diagnosis::MissedTarget, 0).offer_help).count();
    assert_eq!(offers, 1);
}

#[test]
fn a_reload_resumes_and_an_exercise_that_no_longer_plays_does_not() {
    let mut session = begin(Level::Practise);
    session.act(&click("a"), 0);
    session.sign();
    let json = serde_json::to_string(&session).expect("a session is plain data");
    let saved: Session = serde_json::from_str(&json).expect("and reads back");
    let resumed = saved.clone().resume(&exercise()).expect("the same exercise");
    assert_eq!((resumed.current(), resumed.progress()), (Some(1), (1, 2)));
    let mut other = exercise();
    other.steps[0].id = "autre".into();
    assert!(saved.clone().resume(&other).is_none(), "nothing of it holds");
    let mut elsewhere = exercise();
    elsewhere.levels.iter_mut().for_each(|level| level.situations.retain(|slug| *slug != saved.situation));
    assert!(saved.resume(&elsewhere).is_none(), "the level no longer plays there");
}

#[test]
fn a_kept_session_that_lacks_steps_or_a_signature_does_no_harm() {
    let mut session = begin(Level::Practise);
    session.act(&click("a"), 0);
    session.sign();
    let whole = serde_json::to_value(&session).expect("a session is plain data");
    for lacking in ["steps", "signature"] {
        let mut damaged = whole.clone();
        match lacking {
            "steps" => drop(damaged["steps"].as_array_mut().expect("a list").pop()),
            _ => damaged["signature"] = serde_json::Value::Null,
        }
        let saved: Session = serde_json::from_value(damaged).expect("it still reads");
        let mut resumed = saved.resume(&exercise()).expect("its first step still holds");
        assert_eq!(resumed.progress(), (1, 2), "{lacking}");
        resumed.act(&click("b"), 1_000);
        assert_eq!(resumed.progress(), (2, 2), "{lacking}");
    }
}

#[test]
fn after_a_change_of_the_exercise_the_last_milestone_that_holds_is_taken_up() {
    let mut session = begin(Level::Practise);
    session.act(&click("a"), 0);
    session.sign();
    let mut longer = exercise();
    let more = Step { id: "encore".into(), ..longer.steps[1].clone() };
    longer.steps.push(more);
    let resumed = session.clone().resume(&longer).expect("its first step still holds");
    assert_eq!((resumed.current(), resumed.progress()), (Some(1), (1, 3)));
    assert_eq!(resumed.started_ms, session.started_ms, "it is the same attempt");
    assert!(resumed.world.scene.as_ref().is_some_and(|scene| scene.is_done("a")));
    let mut otherwise = exercise();
    otherwise.steps[0].until = Goal::Done("b".into());
    assert!(session.resume(&otherwise).is_none(), "what was done does not lead there any more");
}
