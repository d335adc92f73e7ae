//! Where the things of a scene stand on a stage of a given size: fractions become CSS pixels (pure).
//!
//! Things keep their wished size while they fit without overlap; on a small stage they are first pushed
//! apart, then made smaller together.

use crate::gesture::Rect;
use crate::world::Scene;
use crate::world::scene::Thing;

/// Empty space kept around a thing, in CSS pixels.
const GAP: f32 = 8.0;
/// Space a written name takes under a thing, in CSS pixels.
const NAME_HEIGHT: f32 = 34.0;
/// Space a written name takes beyond the thing's width, in CSS pixels.
const NAME_WIDTH: f32 = 44.0;
/// Smallest side a crowded stage may bring a thing down to, in CSS pixels.
pub const LEAST_SIZE: f32 = 48.0;
/// Rounds of pushing apart before things are made smaller.
const ROUNDS: usize = 80;

/// A thing at its place, in CSS pixels of the scrolled content (not of the view).
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// The thing.
    pub id: String,
    /// The thing itself, without its name.
    pub rect: Rect,
}

/// Places all things of a scene on a stage `w` by `h` CSS pixels.
pub fn layout(scene: &Scene, w: f32, h: f32) -> Vec<Placed> {
    let mut spots = spread(scene, w, h, 1.0);
    let mut scale = 0.9_f32;
    while crowded(&spots) && scale > 0.25 {
        spots = spread(scene, w, h, scale);
        scale -= 0.1;
    }
    let at_rest: Vec<Placed> = scene
        .things
        .iter()
        .zip(&spots)
        .map(|(thing, spot)| Placed { id: thing.id.clone(), rect: spot.rect() })
        .collect();
    scene.things.iter().zip(&spots).map(|(thing, spot)| on_place(scene, thing, spot, &at_rest)).collect()
}

/// A thing put on a place lies on it, smaller, beside what already lies there.
fn on_place(scene: &Scene, thing: &Thing, spot: &Spot, at_rest: &[Placed]) -> Placed {
    let own = Placed { id: thing.id.clone(), rect: spot.rect() };
    let Some(place) = thing.on.as_ref().and_then(|on| at_rest.iter().find(|placed| placed.id == *on)) else {
        return own;
    };
    let before =
        scene.things.iter().filter(|other| other.on == thing.on).position(|other| other.id == thing.id);
    let rank = before.unwrap_or(0) as f32;
    let (cx, cy) = place.rect.center();
    // Put right, it lies inside; put wrong, it stays in sight at the corner, so that the place can still be hit.
    let (size, x, y) = if thing.done {
        let size = (place.rect.w * 0.42).max(24.0);
        (size, cx + (rank - 0.5) * size * 0.5, cy)
    } else {
        (spot.size, place.rect.x + place.rect.w, place.rect.y + place.rect.h)
    };
    Placed { id: own.id, rect: Rect { x: x - size / 2.0, y: y - size / 2.0, w: size, h: size } }
}

#[derive(Clone, Copy, Debug)]
struct Spot {
    x: f32,
    y: f32,
    size: f32,
    /// Half of the room it takes, name and gap included.
    half_w: f32,
    half_up: f32,
    half_down: f32,
}

impl Spot {
    fn rect(&self) -> Rect {
        Rect { x: self.x - self.size / 2.0, y: self.y - self.size / 2.0, w: self.size, h: self.size }
    }

    fn overlap(&self, other: &Spot) -> Option<(f32, f32)> {
        let dx = self.half_w + other.half_w - (self.x - other.x).abs();
        let (upper, lower) = if self.y <= other.y { (self, other) } else { (other, self) };
        let dy = upper.half_down + lower.half_up - (lower.y - upper.y);
        (dx > 0.5 && dy > 0.5).then_some((dx, dy))
    }
}

fn crowded(spots: &[Spot]) -> bool {
    spots.iter().enumerate().any(|(i, a)| spots[i + 1..].iter().any(|b| a.overlap(b).is_some()))
}

fn spread(scene: &Scene, w: f32, h: f32, scale: f32) -> Vec<Spot> {
    let bottom = h * scene.height.max(1.0);
    let mut spots: Vec<Spot> = scene
        .things
        .iter()
        .map(|thing| {
            let wished = f32::from(thing.size);
            let size = (wished * scale).max(wished.min(LEAST_SIZE)).min(w.min(h) * 0.6);
            let named = if thing.named { (NAME_WIDTH * scale, NAME_HEIGHT) } else { (0.0, 0.0) };
            Spot {
                x: thing.at[0] * w,
                y: thing.at[1] * h,
                size,
                half_w: (size + named.0 + GAP) / 2.0,
                half_up: (size + GAP) / 2.0,
                half_down: (size + GAP) / 2.0 + named.1,
            }
        })
        .collect();
    for spot in &mut spots {
        keep_inside(spot, w, bottom);
    }
    for _ in 0..ROUNDS {
        if !push_apart(&mut spots, w, bottom) {
            break;
        }
    }
    spots
}

/// One round of pushing apart; false when nothing overlapped.
fn push_apart(spots: &mut [Spot], w: f32, h: f32) -> bool {
    let mut moved = false;
    for i in 0..spots.len() {
        for j in i + 1..spots.len() {
            let Some((dx, dy)) = spots[i].overlap(&spots[j]) else { continue };
            moved = true;
            // Along the shorter way out; ties and equal places go by index, so that the result is the same each time.
            if dx < dy {
                let way = if spots[i].x <= spots[j].x { -0.5 } else { 0.5 };
                spots[i].x += way * (dx + 0.5);
                spots[j].x -= way * (dx + 0.5);
            } else {
                let way = if spots[i].y <= spots[j].y { -0.5 } else { 0.5 };
                spots[i].y += way * (dy + 0.5);
                spots[j].y -= way * (dy + 0.5);
            }
            keep_inside(&mut spots[i], w, h);
            keep_inside(&mut spots[j], w, h);
        }
    }
    moved
}

fn keep_inside(spot: &mut Spot, w: f32, h: f32) {
    spot.x = spot.x.min(w - spot.half_w).max(spot.half_w);
    spot.y = spot.y.min(h - spot.half_down).max(spot.half_up);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scene(things: &[(f32, f32, u16)]) -> Scene {
        let things = things.iter().enumerate().map(|(i, (x, y, size))| Thing {
            id: i.to_string(),
            at: [*x, *y],
            size: *size,
            named: true,
            ..Thing::default()
        });
        Scene { things: things.collect(), height: 1.0, ..Scene::default() }
    }

    #[test]
    fn things_at_the_same_place_are_pushed_apart_and_stay_inside() {
        let placed =
            layout(&scene(&[(0.5, 0.5, 80), (0.5, 0.5, 80), (0.5, 0.5, 80), (0.9, 0.9, 80)]), 350.0, 420.0);
        for (i, a) in placed.iter().enumerate() {
            assert!(
                a.rect.x >= 0.0
                    && a.rect.y >= 0.0
                    && a.rect.x + a.rect.w <= 350.0
                    && a.rect.y + a.rect.h <= 420.0
            );
            assert_eq!(a.rect.w, 80.0, "there was room at full size");
            for b in &placed[i + 1..] {
                assert!(!a.rect.intersects(&b.rect), "{a:?} {b:?}");
            }
        }
    }

    #[test]
    fn a_crowd_gets_smaller_but_never_under_the_least_size() {
        let crowd: Vec<_> = (0..12).map(|i| (0.1 * i as f32, 0.5, 110)).collect();
        let placed = layout(&scene(&crowd), 350.0, 420.0);
        assert!(placed.iter().all(|p| p.rect.w >= LEAST_SIZE && p.rect.w < 110.0));
    }
}
