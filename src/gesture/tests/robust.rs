//! Whatever the browser sends, in whatever order: no panic, and gestures that make sense.

use proptest::prelude::*;

use super::*;

#[derive(Clone, Debug)]
enum Act {
    Push(Sample),
    Tick(f64),
    Cancel,
    Expect(Option<Expected>),
    Layout(usize),
    Tune(Tuning),
}

fn coordinate() -> impl Strategy<Value = f32> {
    prop_oneof![8 => 0.0f32..900.0, 1 => any::<f32>(), 1 => Just(f32::NAN)]
}

fn time() -> impl Strategy<Value = f64> {
    prop_oneof![8 => 0.0f64..8000.0, 1 => any::<f64>(), 1 => Just(f64::NAN)]
}

fn button() -> impl Strategy<Value = Button> {
    prop_oneof![4 => Just(Button::Primary), 1 => Just(Button::Secondary), 1 => Just(Button::Middle)]
}

fn phase() -> impl Strategy<Value = Phase> {
    prop_oneof![
        4 => button().prop_map(Phase::Down),
        4 => button().prop_map(Phase::Up),
        6 => Just(Phase::Move),
        1 => Just(Phase::Cancel),
        1 => Just(Phase::Leave),
        1 => any::<f32>().prop_map(|dy| Phase::Wheel { dy }),
    ]
}

fn kind() -> impl Strategy<Value = PointerKind> {
    prop_oneof![Just(PointerKind::Mouse), Just(PointerKind::Touch), Just(PointerKind::Pen)]
}

fn wanted() -> impl Strategy<Value = Wanted> {
    prop_oneof![
        Just(Wanted::Point),
        Just(Wanted::Click),
        Just(Wanted::DoubleClick),
        Just(Wanted::SecondaryClick),
        Just(Wanted::Drag { onto: "tray".into() }),
        Just(Wanted::Wheel),
        Just(Wanted::Nothing),
    ]
}

fn act() -> impl Strategy<Value = Act> {
    let sample = (time(), coordinate(), coordinate(), kind(), phase());
    let name = prop_oneof![Just("a"), Just("card"), Just("gone")];
    prop_oneof![
        12 => sample.prop_map(|(t_ms, x, y, kind, phase)| Act::Push(Sample { t_ms, x, y, kind, phase })),
        2 => time().prop_map(Act::Tick),
        1 => Just(Act::Cancel),
        2 => prop::option::of((name, wanted()))
            .prop_map(|e| Act::Expect(e.map(|(target, wanted)| Expected { target: target.into(), wanted }))),
        1 => (0usize..7).prop_map(Act::Layout),
        1 => (any::<u32>(), any::<f32>(), any::<f32>(), any::<u32>(), any::<u32>()).prop_map(
            |(double_click_ms, double_click_px, drift_px, dwell_ms, long_press_ms)| {
                Act::Tune(Tuning { double_click_ms, double_click_px, drift_px, dwell_ms, long_press_ms })
            }
        ),
    ]
}

/// What a view that follows the gestures believes; it must never be surprised.
#[derive(Default)]
struct View {
    over: Option<TargetId>,
    carried: Option<TargetId>,
    last_click: Option<Option<TargetId>>,
}

impl View {
    fn follow(&mut self, g: &Gesture) {
        match g {
            Gesture::Enter { target } => {
                assert_ne!(*target, self.over, "changes only");
                self.over = target.clone();
            }
            Gesture::DragStart { target } => {
                assert_eq!(self.carried, None, "one thing at a time");
                self.carried = Some(target.clone());
            }
            Gesture::DragMove { target, x, y } => {
                assert_eq!(self.carried.as_ref(), Some(target));
                assert!(x.is_finite() && y.is_finite());
            }
            Gesture::Drop { target, onto, .. } => {
                assert_eq!(self.carried.take().as_ref(), Some(target));
                assert_ne!(onto.as_ref(), Some(target));
            }
            Gesture::DragCancelled { target } => {
                assert_eq!(self.carried.take().as_ref(), Some(target))
            }
            Gesture::DoubleClick { target } => {
                assert_eq!(self.last_click.take().as_ref(), Some(target))
            }
            Gesture::Click { target } => {
                assert_eq!(self.carried, None);
                self.last_click = Some(target.clone());
            }
            Gesture::Cancelled => assert_eq!(self.carried, None),
            Gesture::Wheel { dy } => assert!(dy.is_finite()),
            Gesture::Dwell { .. } | Gesture::Press { .. } | Gesture::SecondaryClick { .. } => {}
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn any_stream_keeps_a_sane_state(acts in prop::collection::vec(act(), 0..60)) {
        let mut r = Recogniser::new(Tuning::default());
        r.set_targets(stage());
        let mut view = View::default();
        for act in acts {
            let o = match act {
                Act::Push(s) => r.push(&s),
                Act::Tick(t) => r.tick(t),
                Act::Cancel => r.cancel(),
                Act::Expect(e) => { r.expect(e); continue }
                Act::Layout(n) => { r.set_targets(stage().into_iter().take(n).collect()); continue }
                Act::Tune(t) => { r.set_tuning(t); continue }
            };
            o.gestures.iter().for_each(|g| view.follow(g));
            prop_assert_eq!(r.dragging(), view.carried.as_ref());
            if let Some((x, y)) = r.pointer() {
                prop_assert!(x.is_finite() && y.is_finite());
            }
            if let Some(t) = o.trial {
                prop_assert!(t.amplitude_px > 0.0 && t.time_ms > 0.0 && t.dx_px.is_finite());
            }
            if o.gestures.contains(&Gesture::Cancelled) && o.gestures.len() == 1 {
                prop_assert_eq!(o.diagnosis, None);
            }
        }
    }

    /// After any stream, a cancel and a good click work as on the first day.
    #[test]
    fn it_always_recovers(acts in prop::collection::vec(act(), 0..40), kind in kind()) {
        let mut r = Recogniser::new(Tuning::default());
        for act in acts {
            match act {
                Act::Push(s) => { r.push(&s); }
                Act::Tick(t) => { r.tick(t); }
                _ => {}
            }
        }
        r.cancel();
        r.set_targets(stage());
        r.expect(Some(Expected { target: "a".into(), wanted: Wanted::Click }));
        let mut h = Hand { r, t: 9000.0, kind };
        h.to(150.0, 150.0);
        let o = h.click(150.0, 150.0);
        prop_assert!(o.gestures.contains(&click_on("a")));
        prop_assert_eq!(o.diagnosis, None);
    }

    /// Ticks only make things come sooner: same gestures with or without.
    #[test]
    fn ticks_change_no_gesture(samples in prop::collection::vec((1.0f64..600.0, 80.0f32..340.0, phase()), 0..30), kind in kind()) {
        let run = |ticks: bool| {
            let mut h = Hand::new(kind).wants("a", Wanted::DoubleClick);
            let mut all = Vec::new();
            for (dt, x, phase) in &samples {
                if ticks {
                    let t = h.t;
                    // The browser may cancel long after; what came of itself before that depends on ticks.
                    if *phase != Phase::Cancel { all.extend(h.wait(*dt).gestures); }
                    h.t = t;
                }
                h.t += dt;
                all.extend(h.push(*x, 150.0, *phase).gestures);
            }
            all
        };
        prop_assert_eq!(run(true), run(false));
    }
}

#[test]
fn an_up_without_a_down_is_nothing() {
    let mut h = Hand::mouse().wants("a", Wanted::Click);
    h.to(150.0, 150.0);
    assert_eq!(h.up(150.0, 150.0), Outcome::default());
}

#[test]
fn a_release_without_coordinates_happens_where_the_pointer_was() {
    let mut h = Hand::mouse();
    assert_eq!(h.push(f32::NAN, 0.0, Phase::Down(Button::Primary)), Outcome::default());
    h.down(150.0, 150.0);
    assert_eq!(h.up(f32::NAN, f32::INFINITY).gestures, [click_on("a")]);
}

#[test]
fn time_may_waver_but_a_restarted_clock_voids() {
    let mut h = Hand::mouse();
    h.t = 5000.0;
    h.down(150.0, 150.0);
    h.t = 4900.0;
    assert_eq!(h.up(150.0, 150.0).gestures, [click_on("a")]);
    h.down(150.0, 150.0);
    h.t = 10.0;
    let o = h.up(150.0, 150.0);
    assert!(o.gestures.contains(&Gesture::Cancelled) && !o.gestures.contains(&click_on("a")));
    assert_eq!(h.click(150.0, 150.0).gestures.last(), Some(&click_on("a")));
}
