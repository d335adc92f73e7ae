//! Letting go of what was carried.

use super::aim::{Spot, Trial};
use super::diagnose::Diagnosis;
use super::outcome::{Gesture, Outcome};
use super::press::Press;
use super::recognise::Recogniser;
use super::target::{Target, Wanted};

impl Recogniser {
    pub(super) fn drop_at(&mut self, press: &Press, spot: Spot, out: &mut Outcome) {
        let Some(target) = press.target.clone() else {
            return;
        };
        let (x, y) = spot.at;
        self.clicks.forget();
        let receives = |t: &&Target| t.accepts_drop && t.id != target && t.rect.contains(x, y);
        // Small things lying on a tray do not keep it from receiving: the topmost that accepts.
        let received = self.targets.iter().rev().find(receives).map(|t| (t.id.clone(), t.rect));
        let on_expected = self.expected.as_ref().is_some_and(|e| e.target == target);
        match (self.wanted(), &received) {
            (Some(Wanted::Drag { .. }), None) => out.diagnosis = Some(Diagnosis::DroppedEarly),
            (Some(Wanted::Click | Wanted::DoubleClick), None) if on_expected => {
                out.diagnosis = Some(Diagnosis::MovedDuringClick);
            }
            (Some(Wanted::Drag { onto }), Some((id, rect))) if on_expected && id == onto => {
                out.trial = Trial::between(press.spot, spot, rect, press.kind);
                self.aim.restart(Some(spot.at), Some(spot.t_ms));
            }
            _ => {}
        }
        out.gestures.push(Gesture::Drop { target, onto: received.map(|(id, _)| id), x, y });
    }
}
