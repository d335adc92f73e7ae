//! Coming over, resting, leaving, the wheel.

use super::*;

fn dwells(o: &Outcome) -> usize {
    o.gestures.iter().filter(|g| matches!(g, Gesture::Dwell { .. })).count()
}

#[test]
fn coming_over_is_told_on_changes_only() {
    let mut h = Hand::mouse();
    assert!(h.to(20.0, 20.0).gestures.is_empty());
    assert_eq!(h.to(150.0, 150.0).gestures, [Gesture::Enter { target: id("a") }]);
    assert!(h.to(160.0, 150.0).gestures.is_empty());
    assert_eq!(h.to(250.0, 150.0).gestures, [Gesture::Enter { target: id("b") }]);
    assert_eq!(h.r.pointer(), Some((250.0, 150.0)));
    assert_eq!(h.push(250.0, -5.0, Phase::Leave).gestures, [Gesture::Enter { target: None }]);
    assert_eq!(h.r.pointer(), None);
}

#[test]
fn the_last_target_is_on_top() {
    let mut h = Hand::mouse();
    let mut targets = stage();
    targets.push(Target { id: "top".into(), ..targets[0].clone() });
    h.r.set_targets(targets);
    assert_eq!(h.to(150.0, 150.0).gestures, [Gesture::Enter { target: id("top") }]);
}

#[test]
fn resting_counts_once_a_visit_and_trembling_is_resting() {
    let mut h = Hand::mouse();
    h.to(150.0, 150.0);
    assert_eq!(dwells(&h.wait(1000.0)), 0);
    h.to(155.0, 152.0);
    let o = h.wait(1000.0);
    assert_eq!(o.gestures, [Gesture::Dwell { target: "a".into() }]);
    assert_eq!(dwells(&h.wait(5000.0)), 0);
    h.to(20.0, 20.0);
    h.to(150.0, 150.0);
    h.wait(1900.0);
    h.to(190.0, 150.0);
    assert_eq!(dwells(&h.wait(1000.0)), 0, "it moved on within the target");
    assert_eq!(dwells(&h.wait(1100.0)), 1);
}

#[test]
fn a_click_ends_the_stay_and_a_spoilt_one_renews_it() {
    let mut h = Hand::mouse();
    h.to(150.0, 150.0);
    h.click(150.0, 150.0);
    h.to(151.0, 150.0);
    assert_eq!(dwells(&h.wait(5000.0)), 0);
    let mut h = Hand::mouse();
    h.to(120.0, 150.0);
    h.down(120.0, 150.0);
    assert_eq!(dwells(&h.wait(5000.0)), 0, "a button is down");
    h.to(150.0, 150.0);
    h.up(150.0, 150.0);
    assert_eq!(dwells(&h.wait(1900.0)), 0);
    assert_eq!(dwells(&h.wait(200.0)), 1);
}

#[test]
fn what_appears_under_a_resting_pointer_does_not_fire() {
    let mut h = Hand::mouse();
    h.to(150.0, 150.0);
    let renamed = stage().into_iter().map(|t| Target { id: format!("new-{}", t.id), ..t });
    h.r.set_targets(renamed.collect());
    assert_eq!(h.wait(5000.0).gestures, [Gesture::Enter { target: id("new-a") }]);
    h.to(152.0, 150.0);
    assert_eq!(dwells(&h.wait(2000.0)), 1);
}

#[test]
fn resting_where_it_is_wanted_is_a_trial() {
    let mut h = Hand::mouse().wants("far", Wanted::Point);
    h.to(450.0, 150.0);
    h.to(600.0, 150.0);
    h.to(740.0, 150.0);
    let trial = h.wait(2000.0).trial.unwrap();
    assert_eq!((trial.amplitude_px, trial.dx_px, trial.time_ms), (300.0, -10.0, 40.0));
}

#[test]
fn the_wheel_is_passed_on() {
    let mut h = Hand::mouse().wants("a", Wanted::Wheel);
    assert_eq!(h.push(20.0, 20.0, Phase::Wheel { dy: 120.0 }).gestures, [Gesture::Wheel { dy: 120.0 }]);
    for dy in [0.0, f32::NAN, f32::INFINITY] {
        assert!(h.push(20.0, 20.0, Phase::Wheel { dy }).gestures.is_empty());
    }
}

#[test]
fn leaving_with_the_button_down_slips_off() {
    let mut h = Hand::mouse().wants("a", Wanted::Click);
    h.down(150.0, 150.0);
    assert_eq!(h.push(150.0, -5.0, Phase::Leave).diagnosis, Some(Diagnosis::SlippedOff));
    assert!(h.up(150.0, 150.0).gestures.iter().all(|g| matches!(g, Gesture::Enter { .. })));
}

#[test]
fn cancel_is_never_an_error() {
    let mut h = Hand::mouse().wants("a", Wanted::DoubleClick);
    h.click(150.0, 150.0);
    h.t += 5000.0;
    let o = h.push(150.0, 150.0, Phase::Cancel);
    assert_eq!((o.gestures.last(), o.diagnosis), (Some(&Gesture::Cancelled), None));
    assert_eq!(h.wait(5000.0), Outcome::default());
}
