//! Signs of presses, double clicks, drags and the wheel; cancels and odd orders.

use crate::gesture::echo::{Echo, Sign};
use crate::gesture::{Button, Phase, PointerKind, Sample};

const LEFT: Phase = Phase::Down(Button::Primary);
const LET_GO: Phase = Phase::Up(Button::Primary);

fn feed(echo: &mut Echo, samples: &[(f64, f32, Phase)]) {
    for (t_ms, x, phase) in samples {
        let (t_ms, x, phase) = (*t_ms, *x, *phase);
        echo.push(&Sample { t_ms, x, y: 50.0, kind: PointerKind::Mouse, phase });
    }
}

fn after(samples: &[(f64, f32, Phase)]) -> Echo {
    let mut echo = Echo::default();
    feed(&mut echo, samples);
    echo
}

fn sign(echo: &Echo, t_ms: f64) -> Option<Sign> {
    echo.now(t_ms).map(|shown| shown.sign)
}

#[test]
fn a_press_is_shown_at_once_and_for_a_while() {
    let buttons =
        [(Button::Primary, Sign::Left), (Button::Secondary, Sign::Right), (Button::Middle, Sign::Middle)];
    for (button, expected) in buttons {
        let echo = after(&[(0.0, 100.0, Phase::Down(button)), (90.0, 104.0, Phase::Up(button))]);
        assert_eq!(sign(&echo, 0.0), Some(expected));
        let shown = echo.now(1199.0).expect("a sign");
        assert_eq!((shown.sign, shown.x, shown.since_ms, shown.from), (expected, 100.0, 1199.0, None));
        assert_eq!(echo.now(1200.0), None);
    }
    assert_eq!(Echo::default().now(0.0), None);
    assert_eq!(Sign::WheelUp.slug(), "wheel-up");
}

#[test]
fn a_second_press_makes_a_double_click_if_near_and_soon() {
    let one = [(0.0, 100.0, LEFT), (80.0, 100.0, LET_GO)];
    let second = |t_ms: f64, x: f32| {
        let mut echo = after(&one);
        let turn = echo.now(t_ms).map(|shown| shown.turn);
        feed(&mut echo, &[(t_ms, x, LEFT)]);
        let shown = echo.now(t_ms).expect("a sign");
        assert_ne!(Some(shown.turn), turn);
        shown.sign
    };
    assert_eq!(second(500.0, 112.0), Sign::Double);
    assert_eq!(second(501.0, 100.0), Sign::Left);
    assert_eq!(second(300.0, 113.0), Sign::Left);
    let mut echo = after(&one);
    feed(&mut echo, &[(200.0, 100.0, LEFT), (250.0, 100.0, LET_GO), (400.0, 100.0, LEFT)]);
    assert_eq!(sign(&echo, 400.0), Some(Sign::Left), "a third press begins anew");
    let mut echo = after(&one);
    feed(&mut echo, &[(150.0, 100.0, Phase::Down(Button::Secondary)), (250.0, 100.0, LEFT)]);
    assert_eq!(sign(&echo, 250.0), Some(Sign::Left), "another button came between");
}

#[test]
fn a_press_that_goes_far_is_a_drag_until_it_is_let_go() {
    let mut echo = after(&[(0.0, 100.0, LEFT), (50.0, 108.0, Phase::Move)]);
    assert_eq!(sign(&echo, 50.0), Some(Sign::Left));
    feed(&mut echo, &[(60.0, 109.0, Phase::Move), (90.0, 300.0, Phase::Move)]);
    let shown = echo.now(9_000.0).expect("a sign");
    assert_eq!((shown.sign, shown.x, shown.from), (Sign::Drag, 300.0, Some((100.0, 50.0))));
    feed(&mut echo, &[(9_000.0, 310.0, LET_GO), (9_100.0, 20.0, Phase::Move)]);
    assert_eq!(echo.now(9_599.0).map(|shown| (shown.x, shown.turn)), Some((310.0, shown.turn)));
    assert_eq!(echo.now(9_600.0), None);
    let slipped = [(0.0, 100.0, Phase::Down(Button::Secondary)), (50.0, 140.0, Phase::Move)];
    assert_eq!(sign(&after(&slipped), 50.0), Some(Sign::Right));
}

#[test]
fn the_wheel_is_shown_while_its_notches_come() {
    let mut echo = after(&[(0.0, 100.0, Phase::Wheel { dy: 100.0 })]);
    let turn = echo.now(0.0).expect("a sign").turn;
    feed(&mut echo, &[(600.0, 100.0, Phase::Wheel { dy: 3.0 }), (650.0, 120.0, Phase::Move)]);
    let shown = echo.now(1299.0).expect("a sign");
    assert_eq!((shown.sign, shown.x, shown.turn), (Sign::WheelDown, 120.0, turn));
    assert_eq!(echo.now(1300.0), None);
    feed(&mut echo, &[(1400.0, 100.0, Phase::Wheel { dy: -1.0 })]);
    assert_eq!(sign(&echo, 1400.0), Some(Sign::WheelUp));
    feed(&mut echo, &[(2500.0, 100.0, Phase::Wheel { dy: 0.0 })]);
    assert_eq!(echo.now(2500.0), None);
}

#[test]
fn what_is_cancelled_drags_no_more() {
    let mut echo = after(&[(0.0, 100.0, LEFT), (50.0, 200.0, Phase::Move)]);
    feed(&mut echo, &[(60.0, 200.0, Phase::Wheel { dy: 1.0 })]);
    assert_eq!(sign(&echo, 60.0), Some(Sign::Drag));
    feed(&mut echo, &[(70.0, 200.0, Phase::Cancel)]);
    assert_eq!((echo.now(70.0), echo.is_pressed()), (None, false));
    feed(&mut echo, &[(80.0, 300.0, Phase::Move), (90.0, 300.0, LET_GO)]);
    assert_eq!(echo.now(90.0), None);
    let mut echo = after(&[(0.0, 100.0, LEFT)]);
    echo.cancel();
    feed(&mut echo, &[(10.0, 200.0, Phase::Move)]);
    assert_eq!(sign(&echo, 10.0), Some(Sign::Left), "a click that was seen stays");
}

#[test]
fn odd_orders_fingers_and_broken_numbers() {
    let mut echo = after(&[(0.0, 100.0, LET_GO), (10.0, 300.0, Phase::Move), (20.0, 0.0, Phase::Leave)]);
    assert_eq!(echo.now(20.0), None);
    feed(&mut echo, &[(30.0, 50.0, LEFT), (1000.0, 50.0, LEFT)]);
    assert_eq!(echo.now(2100.0).map(|shown| shown.sign), Some(Sign::Left), "its release was lost");
    feed(&mut echo, &[(2200.0, 90.0, LET_GO)]);
    assert_eq!(sign(&echo, 2200.0), Some(Sign::Drag), "a drag of two samples");
    feed(&mut echo, &[(f64::NAN, f32::NAN, LEFT)]);
    assert_eq!(echo.now(2300.0), None);
    let touch = Sample { t_ms: 0.0, x: 9.0, y: 9.0, kind: PointerKind::Touch, phase: LEFT };
    let mut echo = Echo::default();
    for t_ms in [0.0, 200.0] {
        echo.push(&Sample { t_ms, ..touch });
        assert_eq!(sign(&echo, t_ms), Some(Sign::Touch));
    }
}
