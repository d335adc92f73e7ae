//! The projector's state: a remote goes through a whole list and back, and nothing of it can get stuck.

use proptest::prelude::*;

use super::*;
use crate::world::scene::Action as SceneAction;

const ME: u64 = 7;

fn plan() -> Plan {
    let item = |exercise: &str| Item { exercise: Some(exercise.into()), level: None, minutes: 10 };
    let pause = Item { exercise: None, level: None, minutes: 10 };
    Plan { items: vec![item("souris.bouger"), pause, item("souris.cliquer")], ..Plan::default() }
}

fn projection() -> Projection {
    Projection::of(&plan(), &Projection::default(), ME, 1_000)
}

fn click(id: &str) -> Action {
    Action::Scene(SceneAction::Click(id.into()))
}

/// Two beats in each exercise.
fn next(projection: &mut Projection) {
    let beats = projection.deeds.iter().filter(|deed| **deed == Deed::Beat).count();
    projection.take(Command::Next, ME, beats < 2);
}

fn faces(projection: &Projection) -> (usize, Face, usize) {
    (projection.at, projection.face, projection.deeds.len())
}

#[test]
fn a_remote_goes_through_the_list_and_back() {
    let mut projection = projection();
    let mut way = vec![faces(&projection)];
    for _ in 0..9 {
        next(&mut projection);
        way.push(faces(&projection));
    }
    use Face::*;
    let there = [
        (0, Mission, 0),
        (0, Demonstration, 0),
        (0, Demonstration, 1),
        (0, Demonstration, 2),
        (0, YourTurn, 2),
        (1, Break, 0),
        (2, Mission, 0),
        (2, Demonstration, 0),
        (2, Demonstration, 1),
        (2, Demonstration, 2),
    ];
    assert_eq!(way, there);
    next(&mut projection);
    next(&mut projection);
    assert_eq!(projection.face, End);
    next(&mut projection);
    assert_eq!(projection.face, End, "the end is the end");
    let mut backs = 0;
    while faces(&projection) != (0, Mission, 0) {
        projection.take(Command::Back, ME, false);
        backs += 1;
        assert!(backs < 20, "it does not come back: {projection:?}");
    }
}

#[test]
fn the_adviser_takes_the_mouse_and_hands_it_back() {
    let mut projection = projection();
    next(&mut projection);
    next(&mut projection);
    projection.take(Command::PlayPause, ME, true);
    projection.take(Command::TakeOver, ME, true);
    assert!(projection.is_live() && projection.playing.is_none());
    projection.take(Command::Did(click("cible")), ME, true);
    next(&mut projection);
    assert_eq!(projection.deeds, [Deed::Beat, Deed::Act(click("cible")), Deed::HandBack]);
    assert!(!projection.taken);
    // What was done goes with its hand-back.
    projection.take(Command::Back, ME, true);
    projection.take(Command::Back, ME, true);
    assert_eq!(projection.deeds, [Deed::Beat]);
    // Nothing done, nothing to plan anew.
    projection.take(Command::TakeOver, ME, true);
    projection.take(Command::HandBack, ME, true);
    assert_eq!(projection.deeds, [Deed::Beat]);
}

#[test]
fn together_the_answer_comes_before_the_computer_does_it() {
    let mut projection = projection();
    projection.take(Command::Show(Face::Together), ME, true);
    assert!(projection.is_live());
    projection.take(Command::Did(click("mauvais")), ME, true);
    projection.take(Command::Back, ME, true);
    assert!(projection.deeds.is_empty() && projection.is_live());
    next(&mut projection);
    assert!(projection.answered && projection.deeds.is_empty());
    next(&mut projection);
    assert_eq!((projection.deeds.as_slice(), projection.answered), (&[Deed::Beat][..], false));
    assert!(projection.is_live(), "and the group goes on");
}

fn typed(text: &str) -> Action {
    Action::Mail(crate::world::mailbox::Action::SetText {
        field: crate::world::mailbox::Field::Subject,
        text: text.into(),
    })
}

#[test]
fn what_looks_like_a_persons_own_is_not_kept() {
    let mut projection = projection();
    let card = "4970 1000 0000 0055";
    let mut actions = vec![click("ecrire"), typed("B"), typed("Bonjour"), click("ailleurs")];
    // Letter by letter, as it comes: its beginning is hers as well.
    actions.extend((1..=card.len()).map(|end| typed(&card[..end])));
    actions.push(click("envoyer"));
    for action in actions {
        projection.take(Command::Did(action), ME, true);
    }
    let whole = projection.clone();
    let kept = projection.without_secrets();
    let others = ["ecrire", "ailleurs", "envoyer"].map(|id| Deed::Act(click(id)));
    let [write, elsewhere, send] = others;
    assert_eq!(kept.deeds, [write, Deed::Act(typed("B")), Deed::Act(typed("Bonjour")), elsewhere, send]);
    assert!(kept.is_older_than(&whole), "the window that has it all is believed");
}

#[test]
fn a_typed_text_goes_back_as_one() {
    let mut projection = projection();
    projection.take(Command::TakeOver, ME, true);
    for text in ["B", "Bo", "Bon"] {
        projection.take(Command::Did(typed(text)), ME, true);
    }
    projection.take(Command::Back, ME, true);
    assert!(projection.deeds.is_empty());
}

#[test]
fn escape_ends_one_thing_at_a_time() {
    let mut projection = projection();
    projection.take(Command::TakeOver, ME, true);
    projection.take(Command::Beam(Some(Beam::Spotlight)), ME, true);
    projection.take(Command::Blank, ME, true);
    let mut ended = Vec::new();
    while let Some(command) = projection.escape() {
        ended.push(command.clone());
        projection.take(command, ME, true);
    }
    assert_eq!(ended, [Command::Blank, Command::Beam(None), Command::HandBack]);
}

#[test]
fn going_back_takes_the_act_and_the_time_since() {
    let mut projection = projection();
    projection.take(Command::Show(Face::Together), ME, true);
    for action in [click("a"), click("b"), Action::Tick { ms: 250 }, Action::Tick { ms: 250 }] {
        projection.take(Command::Did(action), ME, true);
    }
    projection.take(Command::Back, ME, true);
    assert_eq!(projection.deeds, [Deed::Act(click("a"))]);
}

#[test]
fn the_hand_is_given_back_on_whatever_way() {
    for face in [Face::YourTurn, Face::Mission] {
        let mut projection = projection();
        projection.take(Command::Did(click("a")), ME, true);
        projection.take(Command::Show(face), ME, true);
        assert_eq!(projection.deeds.last(), Some(&Deed::HandBack));
    }
    // Of two acts one is taken back: the hand still stands in the other.
    let mut projection = projection();
    projection.take(Command::Did(click("a")), ME, true);
    projection.take(Command::Did(click("b")), ME, true);
    projection.take(Command::Back, ME, true);
    assert!(projection.is_live());
    next(&mut projection);
    assert_eq!(projection.deeds.last(), Some(&Deed::HandBack));
}

#[test]
fn a_list_chosen_later_counts_however_long_the_other_was_shown() {
    let mut old = projection();
    for _ in 0..50 {
        old.take(Command::Blank, 1, true);
    }
    let fresh = Projection::of(&plan(), &Projection::default(), 2, 2_000);
    assert!(old.is_older_than(&fresh));
    // Even where the clock went back in between.
    assert!(old.is_older_than(&Projection::of(&plan(), &old, 2, 500)));
}

#[test]
fn the_newest_state_counts_in_both_windows() {
    let (mut mine, mut theirs) = (projection(), projection());
    mine.take(Command::Next, 1, true);
    theirs.take(Command::Blank, 2, true);
    assert!(mine.is_older_than(&theirs) && !theirs.is_older_than(&mine), "made at once, one of them wins");
    mine.take(Command::Next, 1, true);
    assert!(theirs.is_older_than(&mine));
}

fn commands() -> impl Strategy<Value = Command> {
    prop_oneof![
        4 => Just(Command::Next),
        3 => Just(Command::Back),
        1 => Just(Command::Replay),
        1 => Just(Command::PlayPause),
        1 => Just(Command::Slower),
        1 => Just(Command::Blank),
        1 => Just(Command::TakeOver),
        1 => Just(Command::HandBack),
        1 => Just(Command::Did(click("x"))),
        1 => (0..9_usize).prop_map(Command::GoTo),
        1 => Just(Command::OtherSituation),
        1 => Just(Command::Level(Level::Practise)),
        1 => Just(Command::Played),
        1 => Just(Command::Beam(Some(Beam::Magnifier))),
        1 => Just(Command::Dark),
        1 => prop_oneof![
            Just(Face::Mission),
            Just(Face::Demonstration),
            Just(Face::Together),
            Just(Face::YourTurn),
            Just(Face::Break),
            Just(Face::End)
        ]
        .prop_map(Command::Show),
    ]
}

proptest! {
    #[test]
    fn whatever_was_pressed_next_leads_to_the_end(pressed in prop::collection::vec((commands(), any::<bool>()), 0..40)) {
        let mut projection = projection();
        for (command, left) in pressed {
            projection.take(command, ME, left);
            prop_assert!(projection.at <= projection.items.len());
            prop_assert!(!projection.taken || projection.is_on_stage());
            let planned_anew = projection.deeds.windows(2).all(|two| !matches!(two, [Deed::Act(_), Deed::Beat]));
            prop_assert!(planned_anew, "a beat of a plan made before the hand acted: {:?}", projection.deeds);
            prop_assert_eq!(projection.face == Face::Break, projection.at < 3 && projection.exercise().is_none());
        }
        for _ in 0..40 {
            projection.take(Command::Next, ME, false);
        }
        prop_assert_eq!(projection.face, Face::End);
        let text = serde_json::to_string(&projection).expect("plain data");
        prop_assert_eq!(serde_json::from_str::<Projection>(&text).expect("what was written can be read"), projection);
    }
}
