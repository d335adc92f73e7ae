//! What a simulator needs from the screen around it, and what it reports.

use std::sync::Arc;

use leptos::prelude::*;

use crate::gesture::{Diagnosis, Expected, Trial, Tuning};
use crate::practice::Device;
use crate::world::{Action, World};

/// The words for an id.
pub type Words = Arc<dyn Fn(&str) -> String + Send + Sync>;

/// The one connection between a simulator's view and the exercise it stands in.
#[derive(Clone, Copy)]
pub struct Port {
    /// The world to draw.
    pub world: Signal<World>,
    /// Takes an act done with a device; true when it had an effect worth an answer (step, tries, named mistake).
    pub act: Callback<(Action, Device), bool>,
    /// Takes a gesture that went wrong.
    pub misfire: Callback<Diagnosis>,
    /// Takes the measure of a pointing movement.
    pub trial: Callback<Trial>,
    /// What is waited for, given what the pointer is over.
    pub expected: Callback<Option<String>, Option<Expected>>,
    /// How exact the hand must be.
    pub tuning: Signal<Tuning>,
    /// The target to highlight.
    pub halo: Signal<Option<String>>,
    /// Whether the person's input counts now (not during a demonstration or a pause).
    pub live: Signal<bool>,
    /// In a demonstration: what the ghost hand carries, and where to.
    pub carried: Signal<Option<(String, String)>>,
    /// Skin to draw in.
    pub skin: Signal<&'static str>,
    /// The words of a thing, window, control or entry, by id; empty when it has none.
    pub label: StoredValue<Words>,
    /// Mouse or touchpad, as the person said; touch is seen from the events.
    pub pointing_device: Signal<Device>,
}

impl Port {
    /// The words for an id.
    pub fn words(&self, id: &str) -> String {
        self.label.with_value(|label| label(id))
    }

    /// Whether that target is highlighted.
    pub fn has_halo(&self, target: &str) -> bool {
        self.halo.with(|halo| halo.as_deref() == Some(target))
    }
}
