//! « Montrez-moi »: an exercise plays its own solution, beat by beat, and can go back (pure).

use super::exercise::Intent;
use super::exercise::intent::{Move, plan};
use crate::world::World;

/// One beat: what is done, where, and for which step.
#[derive(Clone, Debug, PartialEq)]
pub struct Beat {
    /// Index of the step it belongs to, for its instruction.
    pub step: usize,
    /// What is done.
    pub planned: Move,
}

/// A demonstration over a copy of the world; the learner's own world is untouched.
#[derive(Clone, Debug)]
pub struct Demonstration {
    script: Vec<(usize, Intent)>,
    /// Next intent of the script.
    cursor: usize,
    /// Moves planned for the present intent and not yet done.
    ahead: Vec<Move>,
    step: usize,
    world: World,
    before: Vec<Snapshot>,
}

#[derive(Clone, Debug)]
struct Snapshot {
    cursor: usize,
    ahead: Vec<Move>,
    step: usize,
    world: World,
}

impl Demonstration {
    /// Plays these intents, each with the index of its step, from this world on.
    pub fn new(world: World, steps: Vec<(usize, Vec<Intent>)>) -> Self {
        let script: Vec<(usize, Intent)> = steps
            .into_iter()
            .flat_map(|(index, intents)| intents.into_iter().map(move |intent| (index, intent)))
            .collect();
        let step = script.first().map_or(0, |(index, _)| *index);
        Self { script, cursor: 0, ahead: Vec::new(), step, world, before: Vec::new() }
    }

    /// The world as the demonstration has it now.
    pub fn world(&self) -> &World {
        &self.world
    }

    /// The step being shown.
    pub fn step(&self) -> usize {
        self.step
    }

    /// What comes next, without doing it. `None` at the end.
    pub fn peek(&mut self) -> Option<Beat> {
        while self.ahead.is_empty() {
            let (step, intent) = self.script.get(self.cursor)?;
            self.step = *step;
            self.cursor += 1;
            self.ahead = plan(&self.world, intent);
        }
        self.ahead.first().map(|planned| Beat { step: self.step, planned: planned.clone() })
    }

    /// Does the next beat. `None` at the end.
    pub fn advance(&mut self) -> Option<Beat> {
        let snapshot = Snapshot {
            cursor: self.cursor,
            ahead: self.ahead.clone(),
            step: self.step,
            world: self.world.clone(),
        };
        let beat = self.peek()?;
        self.before.push(snapshot);
        self.ahead.remove(0);
        beat.planned.make(&mut self.world);
        Some(beat)
    }

    /// Goes back one beat; false at the beginning.
    pub fn back(&mut self) -> bool {
        let Some(snapshot) = self.before.pop() else { return false };
        self.cursor = snapshot.cursor;
        self.ahead = snapshot.ahead;
        self.step = snapshot.step;
        self.world = snapshot.world;
        true
    }

    /// Whether nothing is left to show.
    pub fn is_over(&mut self) -> bool {
        self.peek().is_none()
    }

    /// Whether one can go back.
    pub fn has_begun(&self) -> bool {
        !self.before.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::Scene;
    use crate::world::scene::{Deed, Thing};

    fn desk() -> World {
        let thing =
            |id: &str, y: f32| Thing { id: id.into(), at: [0.5, y], by: Deed::Click, ..Thing::default() };
        let scene =
            Scene { height: 3.0, things: vec![thing("haut", 0.5), thing("bas", 2.5)], ..Scene::default() };
        World { scene: Some(scene), ..World::default() }
    }

    #[test]
    fn it_plays_to_the_end_and_every_step_back_restores_the_world() {
        let steps = vec![
            (0, vec![Intent::Click("bas".into())]),
            (1, vec![Intent::ScrollTop, Intent::Click("haut".into())]),
        ];
        let mut show = Demonstration::new(desk(), steps);
        let mut worlds = vec![show.world().clone()];
        while show.advance().is_some() {
            worlds.push(show.world().clone());
        }
        assert_eq!(worlds.len(), 5, "scroll down, click, scroll up, click");
        let done = |world: &World| {
            world.scene.as_ref().is_some_and(|scene| scene.things.iter().all(|thing| thing.done))
        };
        assert!(worlds.last().is_some_and(done));
        while show.back() {
            worlds.pop();
            assert_eq!(Some(show.world()), worlds.last());
        }
        assert_eq!(show.world(), &desk());
        assert!(!show.is_over());
    }
}
