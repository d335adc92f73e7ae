//! The hand on the stage: pointer events become samples, gestures become acts of the world.

use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, PointerEvent, WheelEvent};

use crate::gesture::{
    Diagnosis, Gesture, LastSeen, LostPointer, Outcome, Phase, PointerKind, Recogniser, Rect, Sample, Target,
};
use crate::platform::observe::ElementSize;
use crate::platform::page;
use crate::platform::react::follow;
use crate::practice::Device;
use crate::simulators::acts;
use crate::simulators::port::Port;
use crate::simulators::wipe::cells_on_the_way;
use crate::world::Action;
use crate::world::scene::Action as SceneAction;

/// How often time passes for the recogniser, in milliseconds: rests and long presses need no more.
const BEAT_MS: u32 = 50;

/// What is being carried, and how far it has come, in CSS pixels.
#[derive(Clone, Debug, PartialEq)]
pub struct Carried {
    /// The target.
    pub target: String,
    /// Distance from where it was taken.
    pub dx: f32,
    /// Distance from where it was taken.
    pub dy: f32,
}

/// The person's hand: one per stage.
#[derive(Clone, Copy)]
pub struct Hand {
    port: Port,
    stage: NodeRef<Div>,
    size: ElementSize,
    recogniser: StoredValue<Recogniser>,
    lost: StoredValue<LostPointer>,
    stale: StoredValue<bool>,
    wiped_from: StoredValue<Option<(f32, f32)>>,
    taken_at: StoredValue<Option<(f32, f32)>>,
    last_kind: StoredValue<PointerKind>,
    /// What is carried now.
    pub carried: RwSignal<Option<Carried>>,
    /// What the pointer is over.
    pub over: RwSignal<Option<String>>,
    /// What is pressed.
    pub pressed: RwSignal<Option<String>>,
    /// Where the pointer was last seen, while that is being shown.
    pub seen: RwSignal<Option<LastSeen>>,
}

impl Hand {
    /// A hand on this stage. Call it inside a component: it keeps time until the component goes.
    pub fn new(port: Port, stage: NodeRef<Div>, size: ElementSize) -> Self {
        let hand = Self {
            port,
            stage,
            size,
            recogniser: StoredValue::new(Recogniser::new(port.tuning.get_untracked())),
            lost: StoredValue::new(LostPointer::new(Rect::default())),
            stale: StoredValue::new(true),
            wiped_from: StoredValue::new(None),
            taken_at: StoredValue::new(None),
            last_kind: StoredValue::new(PointerKind::Mouse),
            carried: RwSignal::new(None),
            over: RwSignal::new(None),
            pressed: RwSignal::new(None),
            seen: RwSignal::new(None),
        };
        follow(move || {
            let tuning = port.tuning.get();
            hand.recogniser.update_value(|recogniser| recogniser.set_tuning(tuning));
        });
        // Anything that changes the picture moves the targets.
        follow(move || {
            port.world.track();
            size.get();
            hand.targets_moved();
        });
        // What is waited for next: from here on the way to it is measured.
        let next = StoredValue::new(None);
        follow(move || {
            port.world.track();
            let expected = port.expected.run(None);
            if next.get_value() != expected {
                next.set_value(expected.clone());
                hand.recogniser.update_value(|recogniser| recogniser.expect(expected));
            }
        });
        follow(move || {
            if !port.live.get() {
                hand.let_go();
            }
        });
        // A window that is left keeps no button pressed: whatever was going on is void.
        let left = window_event_listener(leptos::ev::blur, move |_| hand.let_go());
        let hidden = window_event_listener(leptos::ev::visibilitychange, move |_| hand.let_go());
        on_cleanup(move || {
            left.remove();
            hidden.remove();
        });
        let beat = gloo_timers::callback::Interval::new(BEAT_MS, move || hand.beat());
        // The owner of this scope drops it, and dropping it ends it.
        StoredValue::new_local(beat);
        hand
    }

    /// Targets are measured anew before the next sample.
    pub fn targets_moved(self) {
        self.stale.try_set_value(true);
    }

    /// One pointer event.
    pub fn sample(self, event: &PointerEvent, phase: Phase) {
        if !event.is_primary() || !self.port.live.get_untracked() {
            return;
        }
        let Some(stage) = self.stage.get_untracked() else { return };
        let (frame, scale) = (stage.get_bounding_client_rect(), page::scale_of(&stage) as f32);
        let x = (event.client_x() as f32 - frame.left() as f32) / scale;
        let y = (event.client_y() as f32 - frame.top() as f32) / scale;
        let kind = match event.pointer_type().as_str() {
            "touch" => PointerKind::Touch,
            "pen" => PointerKind::Pen,
            _ => PointerKind::Mouse,
        };
        self.last_kind.set_value(kind);
        let sample = Sample { t_ms: event.time_stamp(), x, y, kind, phase };
        self.follow(&sample);
        // What scrolls inside the stage moves its targets unseen: a press always looks anew.
        if matches!(phase, Phase::Down(_)) {
            self.targets_moved();
        }
        self.measure(&stage);
        if matches!(phase, Phase::Down(_)) {
            self.press(&stage, event, (x, y));
        }
        let pressing = event.buttons() != 0;
        if kind == PointerKind::Mouse || pressing || matches!(phase, Phase::Down(_)) {
            self.wipe((x, y));
        } else {
            self.wiped_from.set_value(None);
        }
        let outcome =
            self.recogniser.try_update_value(|recogniser| recogniser.push(&sample)).unwrap_or_default();
        self.carry_out(outcome);
        if matches!(phase, Phase::Up(_) | Phase::Cancel) {
            self.pressed.set(None);
        }
        if matches!(phase, Phase::Leave) || (kind == PointerKind::Touch && matches!(phase, Phase::Up(_))) {
            self.wiped_from.set_value(None);
        }
    }

    /// The wheel: the browser scrolls; here it only counts as a gesture.
    pub fn wheel(self, event: &WheelEvent) {
        if let Some((x, y)) = self.recogniser.with_value(Recogniser::pointer)
            && self.port.live.get_untracked()
        {
            let phase = Phase::Wheel { dy: event.delta_y() as f32 };
            let sample = Sample { t_ms: event.time_stamp(), x, y, kind: PointerKind::Mouse, phase };
            let outcome =
                self.recogniser.try_update_value(|recogniser| recogniser.push(&sample)).unwrap_or_default();
            self.carry_out(outcome);
        }
    }

    /// Reports an act of the pointer.
    pub fn report(self, action: SceneAction) -> bool {
        self.report_from(action, self.device())
    }

    /// Reports an act done with a device.
    pub fn report_from(self, action: SceneAction, device: Device) -> bool {
        self.port.act.run((Action::Scene(action), device))
    }

    /// Shows where the pointer is, or by which side it left.
    pub fn find_pointer(self) {
        let seen = self.lost.try_update_value(LostPointer::call).flatten();
        self.seen.set(seen);
    }

    /// Whatever is going on is void: pause, hidden tab, demonstration.
    pub fn let_go(self) {
        let outcome = self.recogniser.try_update_value(Recogniser::cancel).unwrap_or_default();
        self.carry_out(outcome);
        self.carried.set(None);
        self.pressed.set(None);
    }

    fn device(self) -> Device {
        match self.last_kind.get_value() {
            PointerKind::Touch | PointerKind::Pen => Device::Touch,
            PointerKind::Mouse => self.port.pointing_device.get_untracked(),
        }
    }

    fn beat(self) {
        if self.port.live.try_get_untracked() != Some(true) {
            return;
        }
        let now_ms = crate::platform::clock::monotonic_ms();
        let outcome =
            self.recogniser.try_update_value(|recogniser| recogniser.tick(now_ms)).unwrap_or_default();
        self.carry_out(outcome);
    }

    fn follow(self, sample: &Sample) {
        // Where moving to and fro is the exercise itself, it is no search.
        let wiping =
            self.port.world.with_untracked(|world| world.scene.as_ref().is_some_and(|s| s.cover.is_some()));
        let found = self.lost.try_update_value(|lost| lost.push(sample)).flatten();
        if found.is_some() && !wiping {
            self.seen.set(found);
            self.port.misfire.run(Diagnosis::PointerLost);
        }
    }

    fn measure(self, stage: &HtmlElement) {
        if !self.stale.get_value() {
            return;
        }
        self.stale.set_value(false);
        let (frame, scale) = (stage.get_bounding_client_rect(), page::scale_of(stage) as f32);
        let mut targets = Vec::new();
        if let Ok(found) = stage.query_selector_all("[data-target]") {
            for index in 0..found.length() {
                let Some(element) = found.get(index).and_then(|node| node.dyn_into::<Element>().ok()) else {
                    continue;
                };
                let Some(id) = element.get_attribute("data-target") else { continue };
                let place = element.get_bounding_client_rect();
                let rect = Rect {
                    x: (place.left() - frame.left()) as f32 / scale,
                    y: (place.top() - frame.top()) as f32 / scale,
                    w: place.width() as f32 / scale,
                    h: place.height() as f32 / scale,
                };
                let drag = element.has_attribute("data-drag");
                targets.push(Target { id, rect, drag, accepts_drop: element.has_attribute("data-place") });
            }
        }
        let (w, h) = self.size.get_untracked();
        self.lost.update_value(|lost| lost.set_stage(Rect { x: 0.0, y: 0.0, w, h }));
        self.recogniser.update_value(|recogniser| recogniser.set_targets(targets));
    }

    fn press(self, stage: &Element, event: &PointerEvent, at: (f32, f32)) {
        let under = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .and_then(|element| element.closest("[data-target]").ok().flatten())
            .and_then(|element| element.get_attribute("data-target"));
        let expected = self.port.expected.run(under.clone());
        self.recogniser.update_value(|recogniser| recogniser.expect_here(expected));
        self.taken_at.set_value(Some(at));
        self.pressed.set(under.clone());
        // Selecting text is the browser's own gesture; everything else stays ours until the release.
        if !under.is_some_and(|id| id.starts_with("text")) {
            // A pointer that is already gone cannot be captured: nothing is lost by that.
            let _ = stage.set_pointer_capture(event.pointer_id());
        }
    }

    fn wipe(self, at: (f32, f32)) {
        let cover = self.port.world.with_untracked(|world| {
            world
                .scene
                .as_ref()
                .and_then(|scene| scene.cover.as_ref().map(|cover| (cover.columns, cover.rows)))
        });
        let Some((columns, rows)) = cover else { return };
        let from = self.wiped_from.get_value().unwrap_or(at);
        self.wiped_from.set_value(Some(at));
        let cells = cells_on_the_way(columns, rows, self.size.get_untracked(), from, at);
        if !cells.is_empty() {
            self.report(SceneAction::Wipe(cells));
        }
    }

    /// Acts first: a gesture that had an answer of its own is not blamed on the hand as well.
    fn carry_out(self, outcome: Outcome) {
        let mut answered = false;
        for gesture in outcome.gestures {
            answered |= self.carry_out_one(gesture);
        }
        if let Some(trial) = outcome.trial {
            self.port.trial.run(trial);
        }
        if let Some(diagnosis) = outcome.diagnosis
            && !answered
        {
            self.port.misfire.run(diagnosis);
        }
    }

    fn carry_out_one(self, gesture: Gesture) -> bool {
        match &gesture {
            Gesture::Enter { target } => self.over.set(target.clone()),
            Gesture::DragMove { target, x, y } => {
                let (x0, y0) = self.taken_at.get_value().unwrap_or((*x, *y));
                self.carried.set(Some(Carried { target: target.clone(), dx: x - x0, dy: y - y0 }));
            }
            Gesture::DragCancelled { .. } | Gesture::Cancelled => self.carried.set(None),
            _ => {}
        }
        let way = match &gesture {
            Gesture::Drop { x, y, .. } => {
                self.carried.set(None);
                let (x0, y0) = self.taken_at.get_value().unwrap_or((*x, *y));
                (x - x0, y - y0)
            }
            _ => (0.0, 0.0),
        };
        let action = self
            .port
            .world
            .with_untracked(|world| acts::act_of(world, &gesture, way, self.size.get_untracked()));
        action.is_some_and(|action| self.report(action))
    }
}
