//! Plays one move of a solution with a finger on a touch screen.

use pas_a_clic::practice::exercise::Move;
use pas_a_clic::world::scene::Action as SceneAction;
use pas_a_clic::world::{Action, World};
use serde_json::json;

use crate::driver::Page;
use crate::fault::{At, Check, fail};
use crate::input::Place;

/// A finger that stays this long stands for the other button.
const LONG_MS: u64 = 900;

impl Page {
    /// Makes one move with a finger.
    pub async fn perform_by_touch(&self, world: &World, planned: &Move) -> Check {
        match planned {
            Move::Act { action: Action::Scene(action), target } => {
                self.touch_act(world, action, target).await.at(format!("{action:?}"))
            }
            Move::Act { action: Action::Mail(_) | Action::Sheet(_) | Action::Web(_), target } => {
                self.settle().await?;
                self.tap(self.spot(target).await?.place()).await
            }
            Move::Act { action: Action::Tick { .. }, .. } | Move::Wait(_) => Ok(()),
            Move::Fumble { how, .. } => fail!("{how:?} is not played by touch"),
        }
    }

    async fn touch_act(&self, world: &World, action: &SceneAction, target: &str) -> Check {
        match action {
            SceneAction::Click(_) | SceneAction::Choose(_) => {
                self.tap(self.spot(target).await?.place()).await
            }
            SceneAction::SecondaryClick(id) => {
                self.touch("touchStart", Some(self.spot(id).await?.place())).await?;
                self.rest(LONG_MS).await;
                self.touch("touchEnd", None).await
            }
            SceneAction::Drop { thing, onto: Some(onto) } => {
                let (from, to) = (self.spot(thing).await?.place(), self.place_spot(onto).await?.place());
                self.touch("touchStart", Some(from)).await?;
                self.slide(from, to).await?;
                self.touch("touchEnd", None).await
            }
            SceneAction::Wipe(cells) => self.touch_wipe(world, cells).await,
            other => fail!("{other:?} is not played by touch"),
        }
    }

    /// Moves the finger that is down.
    pub async fn slide(&self, from: Place, to: Place) -> Check {
        for step in 1..=6 {
            let part = f64::from(step) / 6.0;
            let at = (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part);
            self.touch("touchMove", Some(at)).await?;
        }
        Ok(())
    }

    async fn touch_wipe(&self, world: &World, cells: &[u16]) -> Check {
        let columns = world.scene.as_ref().and_then(|scene| scene.cover.as_ref()).map(|cover| cover.columns);
        let (Some(columns), Some(first), Some(last)) = (columns, cells.first(), cells.last()) else {
            fail!("there is nothing to wipe");
        };
        let place = "const [row, column] = arguments;
            const r = document.querySelector(`[data-target=\"cover/${row}\"]`).children[column].getBoundingClientRect();
            return [r.left + r.width / 2, r.top + r.height / 2]";
        let from: Place = self.ask(place, json!([first / columns, first % columns])).await?;
        let to: Place = self.ask(place, json!([last / columns, last % columns])).await?;
        self.touch("touchStart", Some(from)).await?;
        self.slide(from, to).await?;
        self.touch("touchEnd", None).await
    }
}
