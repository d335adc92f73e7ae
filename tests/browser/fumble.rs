//! Gestures that go wrong in the hand, made as the hand makes them: the wrong button, a slip, a click too late…

use pas_a_clic::gesture::{Diagnosis, Tuning};
use pas_a_clic::practice::{Exercise, Level};
use pas_a_clic::world::World;
use pas_a_clic::world::scene::Deed;

use crate::driver::Page;
use crate::fault::{Check, fail};
use crate::input::{Button, Place};
use crate::stage::Spot;

/// What the level allows: a gesture goes wrong just beyond.
#[derive(Clone, Copy, Debug)]
pub struct Precision {
    /// Longest time between two presses, in milliseconds.
    pub double_click_ms: u64,
    /// Farthest distance between them, in CSS pixels.
    pub double_click_px: f64,
    /// Movement allowed in a click, in CSS pixels.
    pub drift_px: f64,
}

impl Precision {
    /// For a level, done with the settings of a new person.
    pub fn of(exercise: &Exercise, level: Level) -> Precision {
        let usual = Tuning::default();
        let own = exercise.level(level).map(|spec| spec.precision).unwrap_or_default();
        Precision {
            double_click_ms: u64::from(own.double_click_ms.unwrap_or(usual.double_click_ms)),
            double_click_px: f64::from(own.double_click_px.unwrap_or(usual.double_click_px)),
            drift_px: f64::from(usual.drift_px),
        }
    }
}

/// Makes the gesture go wrong that way.
pub async fn perform(page: &Page, world: &World, how: Diagnosis, on: &str, precision: &Precision) -> Check {
    let spot = page.spot(on).await?;
    match how {
        Diagnosis::WrongButton => {
            let button = if wants_right(world, on) { Button::Left } else { Button::Right };
            page.click_at(spot.place(), button).await
        }
        Diagnosis::MovedDuringClick => {
            let (from, to) = across(&spot, precision.drift_px + 6.0)?;
            page.drag(from, to).await
        }
        Diagnosis::SlippedOff => page.drag(spot.place(), page.empty_near(on, 12.0).await?).await,
        Diagnosis::OneForTwo => {
            page.click_at(spot.place(), Button::Left).await?;
            // Until the wait for a second click is over.
            page.rest(precision.double_click_ms * 3 / 2 + 200).await;
            Ok(())
        }
        Diagnosis::TwoForOne => page.double_click(spot.place()).await,
        Diagnosis::TooSlow => {
            page.click_at(spot.place(), Button::Left).await?;
            page.rest(precision.double_click_ms * 5 / 4).await;
            page.press_down(Button::Left, 1).await?;
            page.release(Button::Left, 1).await
        }
        Diagnosis::MovedBetweenClicks => {
            let (first, second) = across(&spot, precision.double_click_px + 3.0)?;
            page.click_at(first, Button::Left).await?;
            page.leap_to(second).await?;
            page.press_down(Button::Left, 1).await?;
            page.release(Button::Left, 1).await
        }
        Diagnosis::DroppedEarly => page.drag(spot.place(), page.empty_near(on, 30.0).await?).await,
        Diagnosis::HeldTooLong => {
            page.move_to(spot.place()).await?;
            page.press_down(Button::Left, 1).await?;
            page.rest(1_700).await;
            page.release(Button::Left, 1).await
        }
        Diagnosis::NeighbourTarget | Diagnosis::MissedTarget => {
            page.click_at(page.empty_near(on, 8.0).await?, Button::Left).await
        }
        Diagnosis::PointerLost => fail!("a lost pointer is no gesture"),
    }
}

/// Whether the thing waits for the right button.
fn wants_right(world: &World, id: &str) -> bool {
    let thing = world.scene.as_ref().and_then(|scene| scene.visible(id));
    thing.is_some_and(|thing| matches!(thing.by, Deed::Secondary | Deed::Choose) || !thing.menu.is_empty())
}

/// Two places inside the target, so far apart.
fn across(spot: &Spot, px: f64) -> Check<(Place, Place)> {
    if spot.width < px + 6.0 {
        fail!("the target is only {:.0} px wide", spot.width);
    }
    let middle = spot.left + spot.width / 2.0;
    let half = (px / 2.0).ceil();
    Ok((((middle - half).round(), spot.y), ((middle + half).round(), spot.y)))
}
