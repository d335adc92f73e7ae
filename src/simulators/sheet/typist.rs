//! The person at the keyboard: where the cursor is and how it came there, which keys are down, what is reported.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, MouseEvent, PointerEvent};

use crate::practice::Device;
use crate::simulators::port::Port;
use crate::world::Sheet;
use crate::world::sheet::layout::Keyboard;
use crate::world::sheet::{Action, By, Field};

/// One for each sheet. Copy: it holds handles only.
#[derive(Clone, Copy)]
pub(super) struct Typist {
    /// The connection to the exercise.
    pub(super) port: Port,
    /// The keyboard as far as it is known.
    pub(super) keyboard: RwSignal<Keyboard>,
    /// Code of the key that went down last, while it is down.
    pub(super) down: RwSignal<String>,
    /// What was pressed last, if that was no key.
    came_by: StoredValue<Option<Device>>,
    /// The field that was pressed last: a screen's own keyboard goes to the next field without pressing it.
    pressed_on: StoredValue<Option<String>>,
}

impl Typist {
    pub(super) fn new(port: Port) -> Self {
        Self {
            port,
            keyboard: RwSignal::new(Keyboard::default()),
            down: RwSignal::new(String::new()),
            came_by: StoredValue::new(None),
            pressed_on: StoredValue::new(None),
        }
    }

    /// Reads something of the sheet, tracked.
    pub(super) fn read<T: Default>(self, read: impl FnOnce(&Sheet) -> T) -> T {
        self.port.world.with(|world| world.sheet.as_ref().map(read).unwrap_or_default())
    }

    /// The field the cursor is in, tracked.
    pub(super) fn focus(self) -> Option<String> {
        self.read(|sheet| sheet.focus.clone())
    }

    /// Whether the capital lock is known to be on, tracked.
    pub(super) fn caps_lock(self) -> bool {
        self.read(|sheet| sheet.caps_lock)
    }

    /// How many letters of a field's text are right, from its beginning.
    pub(super) fn right_letters(self, id: &str) -> Memo<usize> {
        let id = id.to_owned();
        Memo::new(move |_| self.read(|sheet| sheet.field(&id).map(Field::right_letters).unwrap_or_default()))
    }

    /// A finger or pointer pressed somewhere on the sheet.
    pub(super) fn pressed(self, event: &PointerEvent) {
        let device = match event.pointer_type().as_str() {
            "touch" | "pen" => Device::Touch,
            _ => self.port.pointing_device.get_untracked(),
        };
        self.came_by.set_value(Some(device));
        self.pressed_on.set_value(field_under(event));
    }

    /// Where only the Tab key is practised, a press on another field is told, and does not take the cursor there.
    pub(super) fn kept_from_field(self, event: &MouseEvent) {
        let Some(field) = field_under(event) else { return };
        let (by_tab, focus) = untrack(|| self.read(|sheet| (sheet.by_tab, sheet.focus.clone())));
        if !by_tab || focus.as_ref() == Some(&field) || !self.port.live.get_untracked() {
            return;
        }
        self.came_into(&field);
        if untrack(|| self.focus()).as_ref() != Some(&field) {
            event.prevent_default();
        }
    }

    /// The cursor came into a field.
    pub(super) fn came_into(self, field: &str) {
        let pressed = self.pressed_on.with_value(|pressed| pressed.as_deref() == Some(field));
        let by = if pressed { By::Pointer } else { By::Key };
        if untrack(|| self.focus()).as_deref() != Some(field) {
            self.report(Action::Focus { field: field.to_owned(), by });
        }
    }

    /// A field's text changed under the person's hands.
    pub(super) fn typed(self, field: &str, text: String) {
        self.report(Action::SetText { field: field.to_owned(), text });
    }

    /// A key went down: what it gave tells which keyboard this is.
    pub(super) fn key_down(self, event: &KeyboardEvent) {
        self.came_by.set_value(None);
        self.pressed_on.set_value(None);
        self.look_at_caps_lock(event);
        let code = event.code();
        self.down.set(code.clone());
        let plain = !event.ctrl_key() && !event.meta_key() || event.get_modifier_state("AltGraph");
        if plain && !event.is_composing() {
            let (shift, alt_gr) = (event.shift_key(), event.get_modifier_state("AltGraph"));
            self.keyboard.update(|keyboard| keyboard.saw(&code, &event.key(), shift, alt_gr));
        }
    }

    /// A key came up.
    pub(super) fn key_up(self, event: &KeyboardEvent) {
        self.look_at_caps_lock(event);
        self.down.set(String::new());
    }

    fn look_at_caps_lock(self, event: &KeyboardEvent) {
        let on = event.get_modifier_state("CapsLock");
        if on != untrack(|| self.caps_lock()) {
            self.report(Action::CapsLock(on));
        }
    }

    /// Keys of a screen's own keyboard belong to the finger.
    fn report(self, action: Action) {
        if !self.port.live.get_untracked() {
            return;
        }
        let by_hand = matches!(action, Action::Focus { by: By::Pointer, .. });
        let device = match self.came_by.get_value() {
            Some(device) if by_hand || device == Device::Touch => device,
            _ => Device::Keyboard,
        };
        self.port.act.run((action.into(), device));
    }
}

/// The field that was pressed.
fn field_under(event: &MouseEvent) -> Option<String> {
    let element = event.target()?.dyn_into::<Element>().ok()?;
    let field = element.closest("[data-target^='field/']").ok().flatten()?;
    field.get_attribute("data-target")?.strip_prefix("field/").map(str::to_owned)
}
