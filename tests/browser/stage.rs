//! Finding things on the practice computer: where a hand that looks for them would put the pointer.

use serde::Deserialize;
use serde_json::json;

use crate::driver::Page;
use crate::fault::{Check, Fault, fail};
use crate::input::Place;

/// A target on the screen, in CSS pixels of the view.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Spot {
    /// A point of it that nothing covers, as near its middle as can be.
    pub x: f64,
    /// See `x`.
    pub y: f64,
    pub left: f64,
    pub top: f64,
    pub width: f64,
    pub height: f64,
}

impl Spot {
    /// The point to act on.
    pub fn place(&self) -> Place {
        (self.x, self.y)
    }
}

/// A point of the target that nothing covers; `covered` names what lies over all of it.
const SPOT: &str = "
    const [id, loose] = arguments;
    const stage = document.querySelector('.stage');
    if (!stage) return { missing: 'stage' };
    const find = () => id === 'stage' ? stage : stage.querySelector(`[data-target=\"${id}\"]`);
    let e = find();
    if (!e) return { missing: id };
    let r = e.getBoundingClientRect();
    // On a sheet or in a mailbox people turn the wheel until they see it; on the desk that is part of the exercise.
    if (e.closest('.typing, .mailbox, .web')) { e.scrollIntoView({ block: 'nearest', behavior: 'instant' }); r = e.getBoundingClientRect(); }
    const middle = r.top + r.height / 2;
    if (middle < 0 || middle > innerHeight) { window.scrollBy(0, middle - innerHeight / 2); r = e.getBoundingClientRect(); }
    const shares = [0.5, 0.35, 0.65, 0.2, 0.8, 0.1, 0.9];
    const box = { left: r.left, top: r.top, width: r.width, height: r.height };
    let over = '';
    for (const fy of shares) for (const fx of shares) {
        const x = Math.round(r.left + r.width * fx), y = Math.round(r.top + r.height * fy);
        const hit = document.elementFromPoint(x, y);
        const target = hit && hit.closest('[data-target]');
        if (target === e || (loose && target && stage.contains(target))) return { x, y, ...box };
        over = target ? target.dataset.target : hit ? hit.tagName + '.' + hit.className : 'outside the view';
    }
    return { covered: over };";

/// An empty point of the stage, at least so far from a target's edge, and as near it as can be.
const EMPTY: &str = "
    const [id, away] = arguments;
    const stage = document.querySelector('.stage'), e = stage.querySelector(`[data-target=\"${id}\"]`);
    const s = stage.getBoundingClientRect(), r = e.getBoundingClientRect();
    const far = (x, y) => Math.hypot(Math.max(r.left - x, x - r.right, 0), Math.max(r.top - y, y - r.bottom, 0));
    const taken = [...stage.querySelectorAll('.thing, .window, .menu, .control, .part, .piece')].map((o) => o.getBoundingClientRect());
    let best = null;
    for (let y = Math.ceil(s.top) + 6; y < Math.min(s.bottom, innerHeight) - 6; y += 8)
        for (let x = Math.ceil(s.left) + 6; x < s.right - 6; x += 8) {
            const d = far(x, y);
            if (d < away || (best && d >= best.d)) continue;
            if (taken.some((o) => x > o.left - 4 && x < o.right + 4 && y > o.top - 4 && y < o.bottom + 4)) continue;
            const hit = document.elementFromPoint(x, y);
            if (hit && stage.contains(hit)) best = { d, x, y };
        }
    return best && [best.x, best.y];";

#[derive(Deserialize)]
#[serde(untagged)]
enum Found {
    Spot(Spot),
    Missing { missing: String },
    Covered { covered: String },
}

impl Page {
    /// Where a target can be acted on.
    pub async fn spot(&self, target: &str) -> Check<Spot> {
        self.spot_of(target, false).await
    }

    /// The same for a place that may hold other things already.
    pub async fn place_spot(&self, target: &str) -> Check<Spot> {
        self.spot_of(target, true).await
    }

    async fn spot_of(&self, target: &str, loose: bool) -> Check<Spot> {
        match self.ask(SPOT, json!([target, loose])).await? {
            Found::Spot(spot) => Ok(spot),
            Found::Missing { missing } => fail!("“{missing}” is not on the stage"),
            Found::Covered { covered } => fail!("“{target}” lies under {covered}"),
        }
    }

    /// An empty point of the stage at least `away` pixels from a target.
    pub async fn empty_near(&self, target: &str, away: f64) -> Check<Place> {
        let found: Option<Place> = self.ask(EMPTY, json!([target, away])).await?;
        found.ok_or_else(|| Fault(format!("the stage has no empty point beside “{target}”")))
    }

    /// Width and height of what the stage shows at a time, and how far it is scrolled, in CSS pixels.
    pub async fn view_of_stage(&self) -> Check<(f64, f64, f64)> {
        self.value("(() => { const s = document.querySelector('.stage .scroller'); return [s.clientWidth, s.clientHeight, s.scrollTop] })()")
            .await
    }
}
