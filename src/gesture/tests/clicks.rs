//! Clicks, double clicks and buttons of a mouse.

use super::*;

#[test]
fn a_click_is_press_then_click() {
    let mut h = Hand::mouse().wants("a", Wanted::Click);
    assert_eq!(h.to(150.0, 150.0).gestures, [Gesture::Enter { target: id("a") }]);
    assert_eq!(h.down(150.0, 150.0).gestures, [Gesture::Press { target: id("a") }]);
    let o = h.up(154.0, 153.0);
    assert_eq!((o.gestures, o.diagnosis), (vec![click_on("a")], None));
}

#[test]
fn moving_inside_or_out_of_the_target_spoils_the_click() {
    let mut h = Hand::mouse().wants("a", Wanted::Click);
    h.down(110.0, 150.0);
    h.to(150.0, 150.0);
    // Coming back does not mend it: it is the farthest that counts.
    let o = h.up(111.0, 150.0);
    assert_eq!((o.gestures, o.diagnosis), (vec![], Some(Diagnosis::MovedDuringClick)));
    h.down(195.0, 150.0);
    let o = h.up(203.0, 150.0);
    assert_eq!(o.diagnosis, Some(Diagnosis::SlippedOff));
    assert!(!o.gestures.contains(&click_on("a")));
}

#[test]
fn a_spoilt_click_is_told_without_any_expectation_but_not_where_clicks_do_not_matter() {
    let mut h = Hand::mouse();
    h.down(110.0, 150.0);
    assert_eq!(h.up(150.0, 150.0).diagnosis, Some(Diagnosis::MovedDuringClick));
    for wanted in [Wanted::Point, Wanted::Wheel, Wanted::Nothing] {
        h.expect("a", wanted);
        h.down(110.0, 150.0);
        assert_eq!(h.up(150.0, 150.0).diagnosis, None);
        assert_eq!(h.click(20.0, 20.0).diagnosis, None);
    }
}

#[test]
fn a_miss_is_named_by_where_it_falls() {
    let mut h = Hand::mouse().wants("a", Wanted::Click);
    let o = h.click(270.0, 150.0);
    assert_eq!((o.gestures, o.diagnosis), (vec![click_on("b")], Some(Diagnosis::NeighbourTarget)));
    let o = h.click(750.0, 150.0);
    assert_eq!((o.gestures, o.diagnosis), (vec![click_on("far")], None), "a choice, not a slip");
    let o = h.click(210.0, 150.0);
    assert_eq!(
        (o.gestures, o.diagnosis),
        (vec![Gesture::Click { target: None }], Some(Diagnosis::MissedTarget))
    );
    h.expect("not-on-stage", Wanted::Click);
    assert_eq!(h.click(20.0, 20.0).diagnosis, None);
}

#[test]
fn the_wrong_button_is_named() {
    let mut h = Hand::mouse().wants("a", Wanted::Click);
    let o = h.button(Button::Secondary, 150.0, 150.0);
    assert_eq!((o.gestures, o.diagnosis), (vec![secondary_on("a")], Some(Diagnosis::WrongButton)));
    let o = h.button(Button::Middle, 150.0, 150.0);
    assert_eq!((o.gestures, o.diagnosis), (vec![], Some(Diagnosis::WrongButton)));
    h.expect("a", Wanted::SecondaryClick);
    let o = h.click(150.0, 150.0);
    assert_eq!((o.gestures, o.diagnosis), (vec![click_on("a")], Some(Diagnosis::WrongButton)));
    let o = h.button(Button::Secondary, 150.0, 150.0);
    assert_eq!((o.gestures, o.diagnosis), (vec![secondary_on("a")], None));
    assert_eq!(h.button(Button::Secondary, 250.0, 150.0).diagnosis, Some(Diagnosis::NeighbourTarget));
    assert_eq!(h.button(Button::Secondary, 20.0, 20.0).diagnosis, Some(Diagnosis::MissedTarget));
}

#[test]
fn a_slipping_secondary_press_is_first_of_all_the_wrong_button() {
    let mut h = Hand::mouse().wants("a", Wanted::Click);
    h.push(195.0, 150.0, Phase::Down(Button::Secondary));
    assert_eq!(h.push(205.0, 150.0, Phase::Up(Button::Secondary)).diagnosis, Some(Diagnosis::WrongButton));
    h.expect("a", Wanted::SecondaryClick);
    h.push(195.0, 150.0, Phase::Down(Button::Secondary));
    assert_eq!(h.push(205.0, 150.0, Phase::Up(Button::Secondary)).diagnosis, Some(Diagnosis::SlippedOff));
}

#[test]
fn squeezing_both_buttons_makes_one_click_at_most() {
    let mut h = Hand::mouse();
    h.push(150.0, 150.0, Phase::Down(Button::Primary));
    h.push(150.0, 150.0, Phase::Down(Button::Secondary));
    assert_eq!(h.push(150.0, 150.0, Phase::Up(Button::Primary)).gestures, []);
    assert_eq!(h.push(150.0, 150.0, Phase::Up(Button::Secondary)).gestures, [secondary_on("a")]);
}

#[test]
fn a_double_click_is_click_then_click_and_double() {
    let mut h = Hand::mouse().wants("a", Wanted::DoubleClick);
    assert_eq!(h.click(150.0, 150.0).gestures, [click_on("a")]);
    h.wait(300.0);
    let o = h.click(153.0, 150.0);
    assert_eq!((o.gestures, o.diagnosis), (vec![click_on("a"), double_on("a")], None));
    let o = h.wait(5000.0);
    assert_eq!(o.diagnosis, None, "the pair is complete");
    // A third click in a row begins anew.
    let mut h = Hand::mouse();
    h.click(150.0, 150.0);
    h.click(150.0, 150.0);
    assert_eq!(h.click(150.0, 150.0).gestures, [click_on("a")]);
}

#[test]
fn too_slow_or_moved_between_is_told_once() {
    for (wait, x, expected) in [
        (1000.0, 150.0, Diagnosis::TooSlow),
        (200.0, 165.0, Diagnosis::MovedBetweenClicks),
        (1000.0, 165.0, Diagnosis::MovedBetweenClicks),
        (200.0, 206.0, Diagnosis::MovedBetweenClicks),
        (200.0, 222.0, Diagnosis::MovedBetweenClicks),
    ] {
        let mut h = Hand::mouse().wants("a", Wanted::DoubleClick);
        h.click(150.0, 150.0);
        h.wait(wait);
        assert_eq!(h.click(x, 150.0).diagnosis, Some(expected), "{wait} ms, x {x}");
        assert_eq!(h.wait(5000.0).diagnosis, None, "not one for two as well");
    }
}

#[test]
fn a_click_after_one_too_slow_can_still_complete_the_pair() {
    let mut h = Hand::mouse().wants("a", Wanted::DoubleClick);
    h.click(150.0, 150.0);
    h.wait(1000.0);
    h.click(150.0, 150.0);
    assert_eq!(h.click(150.0, 150.0).gestures, [click_on("a"), double_on("a")]);
}

#[test]
fn one_click_for_two_is_told_when_the_wait_is_over_ticks_or_not() {
    let mut h = Hand::mouse().wants("a", Wanted::DoubleClick);
    h.click(150.0, 150.0);
    assert_eq!(h.wait(1200.0).diagnosis, None);
    assert_eq!(h.wait(200.0).diagnosis, Some(Diagnosis::OneForTwo));
    assert_eq!(h.wait(5000.0).diagnosis, None);
    h.click(150.0, 150.0);
    h.t += 3000.0;
    assert_eq!(h.to(151.0, 150.0).diagnosis, Some(Diagnosis::OneForTwo));
    h.click(150.0, 150.0);
    h.r.expect(None);
    assert_eq!(h.wait(3000.0).diagnosis, None, "no longer wanted");
}

#[test]
fn two_for_one_changes_nothing_twice() {
    for still_wanted in [true, false] {
        let mut h = Hand::mouse().wants("a", Wanted::Click);
        assert_eq!(h.click(150.0, 150.0).gestures, [click_on("a")]);
        if !still_wanted {
            h.expect("b", Wanted::Click);
        }
        h.wait(100.0);
        for _ in 0..2 {
            let o = h.click(152.0, 150.0);
            assert_eq!((o.gestures, o.diagnosis), (vec![], Some(Diagnosis::TwoForOne)));
        }
    }
}

#[test]
fn two_deliberate_clicks_on_a_target_wanted_twice_both_count() {
    let mut h = Hand::mouse().wants("a", Wanted::Click);
    h.click(150.0, 150.0);
    h.wait(600.0);
    let o = h.click(150.0, 150.0);
    assert_eq!((o.gestures, o.diagnosis), (vec![click_on("a")], None));
    // Elsewhere than on the expected target, a double click is a double click.
    h.click(250.0, 150.0);
    assert!(h.click(250.0, 150.0).gestures.contains(&double_on("b")));
}

#[test]
fn a_double_click_wanted_right_after_a_click_starts_afresh() {
    let mut h = Hand::mouse().wants("a", Wanted::Click);
    h.click(150.0, 150.0);
    h.expect("a", Wanted::DoubleClick);
    assert_eq!(h.click(150.0, 150.0).gestures, [click_on("a")]);
    assert_eq!(h.click(150.0, 150.0).gestures, [click_on("a"), double_on("a")]);
}

#[test]
fn the_second_click_on_a_target_that_vanished_is_no_miss() {
    let mut h = Hand::mouse().wants("a", Wanted::Click);
    h.click(150.0, 150.0);
    h.r.set_targets(stage().into_iter().filter(|t| t.id != "a").collect());
    h.expect("b", Wanted::Click);
    let o = h.click(150.0, 150.0);
    assert_eq!(o.diagnosis, Some(Diagnosis::TwoForOne));
    assert!(!o.gestures.iter().any(|g| matches!(g, Gesture::Click { .. })));
    assert_eq!(h.click(250.0, 150.0).gestures.last(), Some(&click_on("b")), "a quick next click counts");
}

#[test]
fn held_long_still_counts() {
    let mut h = Hand::mouse().wants("a", Wanted::Click);
    h.down(150.0, 150.0);
    h.wait(1600.0);
    let o = h.up(150.0, 150.0);
    assert_eq!((o.gestures, o.diagnosis), (vec![click_on("a")], Some(Diagnosis::HeldTooLong)));
}

#[test]
fn a_click_on_the_expected_target_measures_the_movement() {
    let mut h = Hand::mouse().wants("far", Wanted::Click);
    h.to(450.0, 150.0);
    h.wait(3000.0);
    for x in [500.0, 600.0, 700.0, 755.0] {
        h.to(x, 150.0);
    }
    let trial = h.click(755.0, 150.0).trial.unwrap();
    assert_eq!((trial.amplitude_px, trial.width_px, trial.dx_px), (300.0, 100.0, 5.0));
    assert_eq!(trial.kind, PointerKind::Mouse);
    // Its first sample was its start; waiting there counts as nothing has told us otherwise.
    assert_eq!(trial.time_ms, 3100.0);
    h.expect("a", Wanted::Click);
    h.wait(4000.0);
    h.to(400.0, 150.0);
    h.to(150.0, 150.0);
    let trial = h.click(150.0, 150.0).trial.unwrap();
    assert_eq!(
        (trial.amplitude_px, trial.time_ms),
        (605.0, 40.0),
        "reading before the movement is not counted"
    );
    h.wait(2000.0);
    assert_eq!(h.click(150.0, 150.0).trial, None, "the hand was there already");
    assert_eq!(h.click(250.0, 150.0).trial, None, "not the expected target");
}
