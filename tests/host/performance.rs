//! The player of solutions reports what happened, fumbles and blocked acts included.

use pas_a_clic::gesture::Diagnosis;
use pas_a_clic::practice::authoring::load;
use pas_a_clic::practice::exercise::Intent;
use pas_a_clic::practice::performance::{PlayClock, play, play_remaining};
use pas_a_clic::practice::{Device, Exercise, Level, Session};

use crate::folder::project;

fn exercise() -> Exercise {
    let library = load(&project().join("tests/host/fixtures/content")).library;
    library.exercises.into_iter().next().expect("one exercise")
}

#[test]
fn a_whole_play_completes_and_takes_time() {
    let exercise = exercise();
    for level in Level::ALL {
        let situation = &exercise.level(level).expect("all levels").situations[0];
        let mut session =
            Session::begin(&exercise, level, situation, Device::Mouse, None).expect("a situation");
        let mut clock = PlayClock::new();
        let began = clock.now_ms;
        let report = play_remaining(&mut session, &mut clock);
        assert!(report.completed && report.slips.is_empty() && report.blocked == 0, "{report:?}");
        assert_eq!(report.steps_done, [0, 1, 2, 3, 4, 5, 6]);
        assert_eq!(clock.now_ms - began, report.moves as i64 * clock.beat_ms);
    }
}

#[test]
fn fumbles_are_noted_and_still_press_something() {
    let exercise = exercise();
    let mut session =
        Session::begin(&exercise, Level::GoAlone, "un", Device::Mouse, None).expect("a situation");
    let fumble = [Intent::Fumble { how: Diagnosis::WrongButton, on: "note".into() }];
    let report = play(&mut session, &fumble, &mut PlayClock::new());
    assert_eq!(report.slips.len(), 1);
    assert_eq!(session.errors.keys().collect::<Vec<_>>(), ["wrong-button"]);
    // The menu waits for the right button: the wrong one selects.
    assert_eq!(session.world.scene.as_ref().and_then(|scene| scene.selected.as_deref()), Some("note"));
    let report = play(&mut session, &[Intent::Click("autre".into())], &mut PlayClock::new());
    assert_eq!((report.blocked, report.slips[0].name()), (0, "pas-celui-ci"));
}

#[test]
fn letters_refused_in_one_place_count_as_one_slip() {
    let library = load(&project().join("src/content")).library;
    let exercises = &library.exercises;
    let spaces = exercises.iter().find(|exercise| exercise.id == "clavier.espace-effacer-entree");
    let spaces = spaces.expect("the exercise of the space bar");
    let mut session =
        Session::begin(spaces, Level::Discover, "courses", Device::Keyboard, None).expect("a situation");
    // « unbon pain »: after « un » each letter is refused until the space comes, then again until « b » comes.
    let typed = [Intent::Type { field: "ligne-1".into(), words: Some("faute-1".into()) }];
    let report = play(&mut session, &typed, &mut PlayClock::new());
    assert!(report.blocked > 2, "{report:?}");
    assert_eq!(session.errors.values().sum::<u16>(), 2, "{:?}", session.errors);
}
