//! Fingers and pens.

use super::*;

fn finger() -> Hand {
    Hand::new(PointerKind::Touch)
}

#[test]
fn a_tap_may_roll() {
    let mut h = finger().wants("a", Wanted::Click);
    let o = h.down(190.0, 150.0);
    assert_eq!(o.gestures, [Gesture::Enter { target: id("a") }, Gesture::Press { target: id("a") }]);
    let o = h.up(203.0, 150.0);
    assert_eq!(o.diagnosis, None);
    assert!(o.gestures.contains(&click_on("a")));
    assert_eq!(h.r.pointer(), None, "no finger, no pointer");
    h.wait(1000.0);
    h.down(110.0, 150.0);
    assert!(h.up(150.0, 150.0).gestures.contains(&click_on("a")), "sliding inside is no mouse movement");
    h.down(190.0, 150.0);
    assert_eq!(h.up(215.0, 150.0).diagnosis, Some(Diagnosis::SlippedOff));
}

#[test]
fn a_lifted_finger_is_over_nothing() {
    let mut h = finger();
    h.down(150.0, 150.0);
    assert_eq!(h.up(150.0, 150.0).gestures, [click_on("a"), Gesture::Enter { target: None }]);
    assert!(h.push(150.0, 150.0, Phase::Leave).gestures.is_empty());
}

#[test]
fn a_long_press_is_the_other_button_and_its_release_is_nothing() {
    let mut h = finger().wants("a", Wanted::SecondaryClick);
    h.down(150.0, 150.0);
    let o = h.wait(800.0);
    assert_eq!((o.gestures, o.diagnosis), (vec![secondary_on("a")], None));
    assert_eq!(h.up(150.0, 150.0).gestures, [Gesture::Enter { target: None }]);
    assert_eq!(h.click(150.0, 150.0).diagnosis, Some(Diagnosis::WrongButton), "a tap is too short");
}

#[test]
fn a_long_press_for_a_tap_was_held_too_long() {
    let mut h = finger().wants("a", Wanted::Click);
    h.down(150.0, 150.0);
    // Without ticks: the release finds it out.
    h.t += 1000.0;
    let o = h.up(150.0, 150.0);
    assert_eq!(o.gestures, [secondary_on("a"), Gesture::Enter { target: None }]);
    assert_eq!(o.diagnosis, Some(Diagnosis::HeldTooLong));
}

#[test]
fn a_moving_finger_makes_no_long_press() {
    let mut h = finger();
    h.down(150.0, 150.0);
    h.to(150.0, 180.0);
    assert!(h.wait(3000.0).gestures.iter().all(|g| matches!(g, Gesture::Dwell { .. })));
}

#[test]
fn a_cancelled_press_is_no_long_press() {
    let mut h = finger().wants("a", Wanted::Click);
    h.down(150.0, 150.0);
    h.t += 1000.0;
    let o = h.push(150.0, 150.0, Phase::Cancel);
    assert_eq!(o.gestures, [Gesture::Enter { target: None }, Gesture::Cancelled]);
    assert_eq!(o.diagnosis, None);
}

#[test]
fn a_finger_may_wait_before_it_carries() {
    let mut h = finger().wants("card", Wanted::Drag { onto: "tray".into() });
    h.down(150.0, 450.0);
    assert!(!h.wait(1500.0).gestures.contains(&secondary_on("card")));
    assert!(h.to(180.0, 450.0).gestures.contains(&Gesture::DragStart { target: "card".into() }));
}

#[test]
fn a_finger_can_rest_where_resting_is_wanted() {
    let mut h = finger().wants("a", Wanted::Point);
    h.down(150.0, 150.0);
    assert_eq!(h.wait(2100.0).gestures, [Gesture::Dwell { target: "a".into() }]);
    assert_eq!(h.up(150.0, 150.0).gestures, [Gesture::Enter { target: None }]);
}

#[test]
fn a_double_tap_may_land_apart() {
    let mut h = finger().wants("a", Wanted::DoubleClick);
    h.click(150.0, 150.0);
    assert!(h.click(175.0, 150.0).gestures.contains(&double_on("a")));
}

#[test]
fn taps_measure_from_tap_to_tap() {
    let mut h = finger().wants("a", Wanted::Click);
    assert_eq!(h.click(150.0, 150.0).trial, None, "it came from nowhere");
    h.expect("far", Wanted::Click);
    h.t += 880.0;
    let trial = h.click(745.0, 150.0).trial.unwrap();
    assert_eq!((trial.amplitude_px, trial.dx_px, trial.time_ms), (600.0, -5.0, 900.0));
    assert_eq!(trial.kind, PointerKind::Touch);
}

#[test]
fn a_pen_may_slide_inside() {
    let mut h = Hand::new(PointerKind::Pen).wants("a", Wanted::Click);
    h.to(120.0, 150.0);
    h.down(120.0, 150.0);
    let o = h.up(150.0, 150.0);
    assert_eq!((o.gestures, o.diagnosis), (vec![click_on("a")], None));
    h.down(190.0, 150.0);
    assert_eq!(h.up(210.0, 150.0).diagnosis, Some(Diagnosis::SlippedOff));
}
