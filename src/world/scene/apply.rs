//! What each act does to the desk.

use crate::world::Event as WorldEvent;

use super::{Action, Deed, Event, Scene, Window, WindowState};

impl Scene {
    /// Does one thing; an act that makes no sense now says nothing.
    pub(crate) fn apply(&mut self, action: &Action, now_ms: u64, events: &mut Vec<WorldEvent>) {
        let mut out = Vec::new();
        self.act(action, now_ms, &mut out);
        events.extend(out.into_iter().map(WorldEvent::Scene));
    }

    /// Lets time do its part.
    pub(crate) fn settle(&mut self, now_ms: u64, events: &mut Vec<WorldEvent>) {
        if self.busy_until_ms != 0 && !self.is_busy(now_ms) {
            self.busy_until_ms = 0;
            events.push(WorldEvent::Scene(Event::Ready));
        }
    }

    fn act(&mut self, action: &Action, now_ms: u64, out: &mut Vec<Event>) {
        match action {
            Action::Point(id) => self.point(id, now_ms, out),
            Action::Click(id) => self.click(id, now_ms, out),
            Action::ClickNothing => self.click_nothing(out),
            Action::RaiseWindow(id) => self.raise(id, out),
            Action::DoubleClick(id) => self.open(id, now_ms, out),
            Action::SecondaryClick(id) => self.secondary(id, now_ms, out),
            Action::Enter => {
                if let Some(id) = self.selected.clone() {
                    self.open(&id, now_ms, out);
                }
            }
            Action::Drop { thing, onto } => self.drop_thing(thing, onto.as_deref(), now_ms, out),
            Action::Choose(entry) => self.choose(entry, now_ms, out),
            Action::Wipe(cells) => {
                if let Some(cover) = &mut self.cover
                    && cover.wipe(cells)
                {
                    out.push(Event::Wiped { percent: cover.percent() });
                }
            }
            Action::ScrollTo(thousandths) => {
                let to = (*thousandths as f32 / 1000.0).min(self.max_scroll());
                if (to - self.scroll).abs() > f32::EPSILON {
                    self.scroll = to;
                    out.push(Event::Scrolled);
                }
            }
            Action::Select { whole, partial } => {
                if let Some(passage) = &mut self.passage
                    && (passage.whole != *whole || passage.partial != *partial)
                {
                    passage.whole.clone_from(whole);
                    passage.partial.clone_from(partial);
                    if !(whole.is_empty() && partial.is_empty()) {
                        out.push(Event::Selected { whole: whole.clone(), partial: partial.clone() });
                    }
                }
            }
            Action::ToggleList(id) => self.toggle_list(id, out),
            Action::Set { control, value } => self.set(control, value, out),
            Action::MoveWindow { .. } | Action::ResizeWindow { .. } | Action::SetWindow { .. } => {
                self.act_on_window(action, out);
            }
        }
    }

    fn finish(&mut self, id: &str, now_ms: u64, out: &mut Vec<Event>) {
        let Some(thing) = self.things.iter_mut().find(|thing| thing.id == id && !thing.done) else {
            return;
        };
        thing.done = true;
        if thing.busy_ms > 0 {
            self.busy_until_ms = now_ms + thing.busy_ms;
        }
        out.push(Event::Finished { id: id.to_owned() });
    }

    /// True, and says so, when a click comes while the computer is busy.
    fn too_soon(&self, id: &str, now_ms: u64, out: &mut Vec<Event>) -> bool {
        let busy = self.is_busy(now_ms);
        if busy {
            out.push(Event::TooSoon { id: id.to_owned() });
        }
        busy
    }

    fn deed(&self, id: &str) -> Option<(Deed, bool)> {
        self.visible(id).map(|thing| (thing.by, thing.done))
    }

    fn point(&mut self, id: &str, now_ms: u64, out: &mut Vec<Event>) {
        let Some((by, done)) = self.deed(id) else { return };
        out.push(Event::Pointed { id: id.to_owned() });
        if by == Deed::Point && !done {
            self.finish(id, now_ms, out);
        }
    }

    fn click(&mut self, id: &str, now_ms: u64, out: &mut Vec<Event>) {
        let Some(thing) = self.visible(id) else { return };
        let (by, place, can_drag) = (thing.by, thing.place, thing.can_drag());
        // What is done is behind us: clicking it again neither helps nor harms.
        if thing.done && !place {
            return;
        }
        if self.too_soon(id, now_ms, out) {
            return;
        }
        self.close_menu(out);
        // Pick up, then put down: the alternative to dragging that needs no held button.
        if place && let Some(thing) = self.held.clone() {
            return self.drop_thing(&thing, Some(id), now_ms, out);
        }
        self.selected = Some(id.to_owned());
        out.push(Event::Clicked { id: id.to_owned() });
        if can_drag {
            self.held = Some(id.to_owned());
            out.push(Event::PickedUp { id: id.to_owned() });
        } else if by == Deed::Click {
            self.finish(id, now_ms, out);
        }
    }

    fn click_nothing(&mut self, out: &mut Vec<Event>) {
        self.close_menu(out);
        self.selected = None;
        if let Some(thing) = self.held.take() {
            out.push(Event::LetGo { thing });
        }
        for control in self.controls.iter_mut().filter(|control| control.open) {
            control.open = false;
            out.push(Event::Unfolded { id: control.id.clone(), open: false });
        }
    }

    fn raise(&mut self, id: &str, out: &mut Vec<Event>) {
        self.click_nothing(out);
        let Some(place) = self.windows.iter().position(|window| window.id == id) else { return };
        if self.windows[place + 1..].iter().any(Window::is_shown) {
            let window = self.windows.remove(place);
            self.windows.push(window);
            out.push(Event::WindowRaised { id: id.to_owned() });
        }
    }

    fn open(&mut self, id: &str, now_ms: u64, out: &mut Vec<Event>) {
        let Some((by, false)) = self.deed(id) else { return };
        if self.too_soon(id, now_ms, out) {
            return;
        }
        out.push(Event::Opened { id: id.to_owned() });
        if by == Deed::Open {
            self.finish(id, now_ms, out);
        }
    }

    fn secondary(&mut self, id: &str, now_ms: u64, out: &mut Vec<Event>) {
        let Some(thing) = self.visible(id) else { return };
        let (by, has_menu) = (thing.by, !thing.menu.is_empty());
        if thing.done {
            return;
        }
        if self.too_soon(id, now_ms, out) {
            return;
        }
        self.close_menu(out);
        out.push(Event::SecondaryClicked { id: id.to_owned() });
        if has_menu {
            self.menu_of = Some(id.to_owned());
            out.push(Event::Unfolded { id: id.to_owned(), open: true });
        }
        if by == Deed::Secondary {
            self.finish(id, now_ms, out);
        }
    }

    fn close_menu(&mut self, out: &mut Vec<Event>) {
        if let Some(id) = self.menu_of.take() {
            out.push(Event::Unfolded { id, open: false });
        }
    }

    fn choose(&mut self, entry: &str, now_ms: u64, out: &mut Vec<Event>) {
        let Some(id) = self.menu_of.clone() else { return };
        let Some(thing) = self.visible(&id) else { return };
        if !thing.menu.iter().any(|known| known == entry) {
            return;
        }
        let right = thing.by == Deed::Choose && thing.choice.as_deref() == Some(entry);
        self.close_menu(out);
        out.push(Event::Chosen { thing: id.clone(), entry: entry.to_owned() });
        if right {
            self.finish(&id, now_ms, out);
        }
    }

    fn drop_thing(&mut self, id: &str, onto: Option<&str>, now_ms: u64, out: &mut Vec<Event>) {
        let Some(thing) = self.visible(id).filter(|thing| thing.can_drag()) else { return };
        let home = thing.home.clone();
        self.held = None;
        let Some(place) = onto.filter(|place| self.visible(place).is_some_and(|there| there.place)) else {
            out.push(Event::LetGo { thing: id.to_owned() });
            return;
        };
        let place = place.to_owned();
        if let Some(thing) = self.things.iter_mut().find(|thing| thing.id == id) {
            thing.on = Some(place.clone());
        }
        out.push(Event::Dropped { thing: id.to_owned(), onto: place.clone() });
        if home.as_deref() == Some(place.as_str()) {
            self.finish(id, now_ms, out);
        }
    }

    fn toggle_list(&mut self, id: &str, out: &mut Vec<Event>) {
        for control in &mut self.controls {
            let open = control.id == id && !control.open;
            if open != control.open {
                control.open = open;
                out.push(Event::Unfolded { id: control.id.clone(), open });
            }
        }
    }

    fn set(&mut self, id: &str, value: &str, out: &mut Vec<Event>) {
        let Some(control) = self.controls.iter_mut().find(|control| control.id == id) else { return };
        let Some(value) = control.accepts(value) else { return };
        control.open = false;
        if control.value != value {
            control.value.clone_from(&value);
            out.push(Event::ControlSet { control: id.to_owned(), value });
        }
    }

    fn act_on_window(&mut self, action: &Action, out: &mut Vec<Event>) {
        let (Action::MoveWindow { window, .. }
        | Action::ResizeWindow { window, .. }
        | Action::SetWindow { window, .. }) = action
        else {
            return;
        };
        let Some(place) = self.windows.iter().position(|w| w.id == *window) else { return };
        // The window that is touched comes to the front, as on any desk.
        let mut touched = self.windows.remove(place);
        let before = touched.clone();
        let id = window.clone();
        match action {
            Action::MoveWindow { x, y, .. } if touched.state == WindowState::Normal => {
                touched.move_to(*x, *y)
            }
            Action::ResizeWindow { w, h, .. } if touched.state == WindowState::Normal => {
                touched.resize(*w, *h)
            }
            Action::SetWindow { state, .. } => touched.state = *state,
            _ => {}
        }
        if touched.state != before.state {
            out.push(match touched.state {
                WindowState::Closed => Event::WindowClosed { id },
                _ => Event::WindowChanged { id },
            });
        } else if touched != before {
            out.push(Event::WindowMoved { id });
        }
        // An act that changes nothing leaves the order alone, too.
        if touched == before {
            self.windows.insert(place, touched);
        } else {
            self.windows.push(touched);
        }
    }
}
