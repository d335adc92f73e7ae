//! What a person acts with in a room of buttons and fields: told apart by what was pressed last, and reported with each act.

use leptos::prelude::*;
use web_sys::PointerEvent;

use super::port::Port;
use crate::practice::Device;
use crate::world::Action;

/// One for each room that is shown. Copy: it holds handles only.
#[derive(Clone, Copy)]
pub struct Hands {
    port: Port,
    /// What was pressed last, if that was no key.
    came_by: StoredValue<Option<Device>>,
}

impl Hands {
    /// Hands that have touched nothing yet.
    pub fn new(port: Port) -> Self {
        Self { port, came_by: StoredValue::new(None) }
    }

    /// A finger or pointer pressed somewhere.
    pub fn pressed(self, event: &PointerEvent) {
        self.came_by.set_value(Some(match event.pointer_type().as_str() {
            "touch" | "pen" => Device::Touch,
            _ => self.port.pointing_device.get_untracked(),
        }));
    }

    /// A key was pressed.
    pub fn keyed(self) {
        self.came_by.set_value(None);
    }

    /// Reports an act, by what was pressed last.
    pub fn act(self, action: impl Into<Action>) {
        let device = self.came_by.get_value().unwrap_or(Device::Keyboard);
        self.report(action.into(), device);
    }

    /// Reports what was typed: on a screen's own keyboard, with the finger.
    pub fn typed(self, action: impl Into<Action>) {
        let device = match self.came_by.get_value() {
            Some(Device::Touch) => Device::Touch,
            _ => Device::Keyboard,
        };
        self.report(action.into(), device);
    }

    fn report(self, action: Action, device: Device) {
        if self.port.live.get_untracked() {
            self.port.act.run((action, device));
        }
    }
}
