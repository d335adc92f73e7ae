//! « Montrez-moi » on screen: the demonstration's signals, its pace and its controls.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::performer::Performer;
use crate::practice::demonstration::{Beat, Demonstration};
use crate::practice::exercise::Intent;
use crate::world::World;

/// The demonstration, if one plays.
#[derive(Clone, Copy)]
pub struct Show {
    demonstration: StoredValue<Option<Demonstration>>,
    /// Whether a beat is being shown and has not changed the world yet.
    under_way: StoredValue<bool>,
    /// The hand, and the world it shows.
    pub hand: Performer,
    /// Index of the step it shows.
    pub step: RwSignal<usize>,
    /// Whether it plays by itself.
    pub playing: RwSignal<bool>,
    /// Whether it has come to its end.
    pub over: RwSignal<bool>,
}

impl Show {
    /// Nothing plays yet.
    pub fn new() -> Self {
        Self {
            demonstration: StoredValue::new(None),
            under_way: StoredValue::new(false),
            hand: Performer::new(),
            step: RwSignal::new(0),
            playing: RwSignal::new(false),
            over: RwSignal::new(false),
        }
    }

    /// Whether a demonstration is on.
    pub fn is_on(&self) -> bool {
        self.hand.is_on()
    }

    /// Begins to play these steps from this world on.
    pub fn begin(&self, world: World, steps: Vec<(usize, Vec<Intent>)>) {
        self.demonstration.set_value(Some(Demonstration::new(world, steps)));
        self.hand.arrive();
        self.publish();
        self.play();
    }

    /// Goes on by itself.
    pub fn play(&self) {
        self.playing.set(true);
        let (show, course) = (*self, self.new_course());
        spawn_local(async move {
            show.hand.settle().await;
            while show.hand.is_course(course) && show.beat(course).await {}
            if show.hand.is_course(course) {
                show.playing.set(false);
            }
        });
    }

    /// Stops where it is.
    pub fn pause(&self) {
        self.new_course();
        self.playing.set(false);
    }

    /// One beat forward. One that is still being shown is done at once: who asks twice goes on by two.
    pub fn forward(&self) {
        if self.under_way.get_value() {
            self.advance();
        }
        let course = self.new_course();
        self.playing.set(false);
        let show = *self;
        spawn_local(async move {
            show.beat(course).await;
        });
    }

    /// One beat back: the world goes back with it.
    pub fn back(&self) {
        self.new_course();
        self.playing.set(false);
        self.demonstration.update_value(|demonstration| {
            if let Some(demonstration) = demonstration {
                demonstration.back();
            }
        });
        self.publish();
    }

    /// Ends: the learner's own world is shown again.
    pub fn end(&self) {
        self.new_course();
        self.playing.set(false);
        self.demonstration.set_value(None);
        self.hand.world.set(None);
    }

    fn new_course(&self) -> u32 {
        self.under_way.set_value(false);
        self.hand.new_course()
    }

    /// Plays one beat; false at the end or when it is no longer wanted.
    async fn beat(&self, course: u32) -> bool {
        let next =
            self.demonstration.try_update_value(|show| show.as_mut().and_then(Demonstration::peek)).flatten();
        let Some(Beat { step, planned }) = next else {
            self.over.try_set(true);
            return false;
        };
        self.under_way.set_value(true);
        self.step.set(step);
        if !self.hand.show(course, &planned).await {
            return false;
        }
        self.advance();
        self.hand.let_go();
        self.hand.look().await;
        self.hand.is_course(course)
    }

    /// The beat changes the world.
    fn advance(&self) {
        self.under_way.set_value(false);
        self.demonstration.update_value(|show| {
            show.as_mut().and_then(Demonstration::advance);
        });
        self.publish();
    }

    fn publish(&self) {
        let state = self.demonstration.try_update_value(|show| {
            show.as_mut().map(|show| (show.world().clone(), show.is_over(), show.step()))
        });
        if let Some(Some((world, over, step))) = state {
            self.over.set(over);
            self.step.set(step);
            self.hand.world.set(Some(world));
        }
    }
}

impl Default for Show {
    fn default() -> Self {
        Self::new()
    }
}
