//! Picking up, carrying, letting go.

use super::*;

fn drag_wanted() -> Wanted {
    Wanted::Drag { onto: "tray".into() }
}

fn drop_of(o: &Outcome) -> Option<Option<TargetId>> {
    o.gestures.iter().find_map(|g| match g {
        Gesture::Drop { target, onto, .. } if target == "card" => Some(onto.clone()),
        _ => None,
    })
}

#[test]
fn a_drag_starts_beyond_the_drift_and_ends_where_it_should() {
    for kind in [PointerKind::Mouse, PointerKind::Touch, PointerKind::Pen] {
        let mut h = Hand::new(kind).wants("card", drag_wanted());
        h.down(150.0, 450.0);
        assert!(h.to(158.0, 450.0).gestures.is_empty(), "{kind:?}");
        let o = h.to(166.0, 450.0);
        assert_eq!(o.gestures[0], Gesture::DragStart { target: "card".into() });
        assert_eq!(o.gestures[1], Gesture::DragMove { target: "card".into(), x: 166.0, y: 450.0 });
        assert_eq!(h.r.dragging(), Some(&"card".to_owned()));
        h.wait(3000.0);
        assert!(h.to(450.0, 450.0).gestures.contains(&Gesture::Enter { target: id("tray") }));
        let o = h.up(460.0, 450.0);
        assert_eq!(drop_of(&o), Some(id("tray")));
        assert_eq!(o.diagnosis, None);
        let trial = o.trial.unwrap();
        assert_eq!((trial.amplitude_px, trial.dx_px, trial.kind), (300.0, 10.0, kind));
        assert_eq!(h.r.dragging(), None);
    }
}

#[test]
fn let_go_early_is_told_and_a_wrong_place_is_a_choice() {
    let mut h = Hand::mouse().wants("card", drag_wanted());
    h.down(150.0, 450.0);
    h.to(300.0, 450.0);
    let o = h.up(320.0, 450.0);
    assert_eq!((drop_of(&o), o.diagnosis, o.trial), (Some(None), Some(Diagnosis::DroppedEarly), None));
    h.down(150.0, 450.0);
    h.to(300.0, 450.0);
    let o = h.up(650.0, 450.0);
    assert_eq!((drop_of(&o), o.diagnosis, o.trial), (Some(id("bin")), None, None));
}

#[test]
fn what_lies_on_a_tray_does_not_keep_it_from_receiving() {
    let mut h = Hand::mouse().wants("card", drag_wanted());
    let mut targets = stage();
    targets.push(Target {
        id: "sheet".into(),
        rect: Rect { x: 420.0, y: 420.0, w: 60.0, h: 60.0 },
        drag: true,
        accepts_drop: false,
    });
    h.r.set_targets(targets);
    h.down(150.0, 450.0);
    h.to(300.0, 450.0);
    assert_eq!(drop_of(&h.up(450.0, 450.0)), Some(id("tray")));
}

#[test]
fn a_thing_cannot_be_dropped_on_itself() {
    let mut h = Hand::mouse();
    let targets = stage().into_iter().map(|t| Target { accepts_drop: true, ..t });
    h.r.set_targets(targets.collect());
    h.down(150.0, 450.0);
    assert_eq!(drop_of(&h.up(180.0, 450.0)), Some(None));
}

#[test]
fn only_the_primary_button_picks_up_and_only_what_can_be() {
    let mut h = Hand::mouse();
    h.push(150.0, 450.0, Phase::Down(Button::Secondary));
    assert!(h.to(180.0, 450.0).gestures.is_empty());
    h.push(180.0, 450.0, Phase::Up(Button::Secondary));
    h.down(150.0, 150.0);
    assert!(h.to(190.0, 150.0).gestures.is_empty());
    assert_eq!(h.r.dragging(), None);
}

#[test]
fn carrying_what_should_be_clicked_is_a_click_that_moved() {
    let mut h = Hand::mouse().wants("card", Wanted::DoubleClick);
    h.click(150.0, 450.0);
    h.down(150.0, 450.0);
    h.to(165.0, 450.0);
    let o = h.up(165.0, 450.0);
    assert_eq!((drop_of(&o), o.diagnosis), (Some(None), Some(Diagnosis::MovedDuringClick)));
    assert_eq!(h.wait(3000.0).diagnosis, None);
}

#[test]
fn failing_to_pick_up_is_a_miss_not_a_slip() {
    let mut h = Hand::mouse().wants("card", drag_wanted());
    h.down(210.0, 450.0);
    h.to(300.0, 450.0);
    let o = h.up(450.0, 450.0);
    assert_eq!(o.diagnosis, Some(Diagnosis::MissedTarget));
    assert!(o.gestures.iter().all(|g| matches!(g, Gesture::Enter { .. })));
    assert_eq!(h.click(150.0, 450.0).diagnosis, None, "pick, then drop: the alternative by clicks");
    assert_eq!(h.click(450.0, 450.0).diagnosis, None);
}

#[test]
fn another_button_does_not_disturb_a_drag_but_interruptions_void_it() {
    let cancelled = Gesture::DragCancelled { target: "card".into() };
    let carry = || {
        let mut h = Hand::mouse().wants("card", drag_wanted());
        h.down(150.0, 450.0);
        h.to(300.0, 450.0);
        h
    };
    let mut h = carry();
    assert!(
        h.button(Button::Secondary, 310.0, 450.0)
            .gestures
            .iter()
            .all(|g| matches!(g, Gesture::DragMove { .. }))
    );
    assert!(h.r.dragging().is_some());
    let o = h.push(310.0, 450.0, Phase::Cancel);
    assert_eq!((o.gestures.first(), o.gestures.last()), (Some(&cancelled), Some(&Gesture::Cancelled)));
    assert_eq!(o.diagnosis, None);
    assert!(h.up(450.0, 450.0).gestures.iter().all(|g| matches!(g, Gesture::Enter { .. })));

    assert!(carry().r.cancel().gestures.contains(&cancelled));
    assert!(carry().push(900.0, 450.0, Phase::Leave).gestures.contains(&cancelled));
    // A release that never came.
    let mut h = carry();
    assert!(h.down(150.0, 450.0).gestures.contains(&cancelled));
    assert_eq!(h.up(150.0, 450.0).gestures, [Gesture::Click { target: id("card") }]);
}

#[test]
fn a_drag_survives_a_new_layout() {
    let mut h = Hand::mouse().wants("card", drag_wanted());
    h.down(150.0, 450.0);
    h.to(300.0, 450.0);
    h.r.set_targets(stage().into_iter().filter(|t| t.id != "card").collect());
    assert_eq!(drop_of(&h.up(450.0, 450.0)), Some(id("tray")));
}
