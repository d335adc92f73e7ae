//! Plays one move of a solution with real input, as the ghost hand shows it.

use pas_a_clic::practice::exercise::Move;
use pas_a_clic::practice::typing::{Key, Strokes};
use pas_a_clic::world::scene::{Action as SceneAction, ControlKind};
use pas_a_clic::world::sheet::{Action as SheetAction, By};
use pas_a_clic::world::{Action, World, form, web};
use serde_json::json;

use crate::driver::Page;
use crate::fault::{At, Check, Fault, fail};
use crate::fumble::{self, Precision};
use crate::input::{Button, Place};
use crate::play::Means;

/// Between the two presses of a double click: quicker than any level asks for, slower than no hand.
const DOUBLE_MS: u64 = 80;

/// More stops than any screen has.
const MOST_TABS: usize = 140;
/// More options than any group has.
const MOST_OPTIONS: usize = 20;

impl Page {
    /// Makes one move. `world` is the world as the move finds it.
    pub async fn perform(&self, world: &World, planned: &Move, precision: &Precision) -> Check {
        match planned {
            Move::Act { action: Action::Scene(action), target } => {
                self.act(world, action, target).await.at(format!("{action:?}"))
            }
            Move::Act { action: Action::Sheet(action), target } => {
                self.act_on_sheet(world, action, target).await.at(format!("{action:?}"))
            }
            Move::Act { action: Action::Mail(action), target } => {
                self.settle().await?;
                self.click_on(target, Button::Left).await.at(format!("{action:?}"))
            }
            Move::Act { action: Action::Web(_), target } => {
                self.settle().await?;
                self.click_on(target, Button::Left).await.at(target)
            }
            // Nothing to do: whoever checks the world waits until it is as it should be.
            Move::Act { action: Action::Tick { .. }, .. } | Move::Wait(_) => Ok(()),
            Move::Fumble { how, on } => {
                fumble::perform(self, world, *how, on, precision).await.at(format!("{how:?} on {on}"))
            }
        }
    }

    async fn act(&self, world: &World, action: &SceneAction, target: &str) -> Check {
        match action {
            SceneAction::Point(id) => self.move_to(self.spot(id).await?.place()).await,
            SceneAction::Click(_)
            | SceneAction::Choose(_)
            | SceneAction::ToggleList(_)
            | SceneAction::RaiseWindow(_)
            | SceneAction::SetWindow { .. } => self.click_on(target, Button::Left).await,
            SceneAction::SecondaryClick(id) => self.click_on(id, Button::Right).await,
            SceneAction::DoubleClick(id) => self.double_click(self.spot(id).await?.place()).await,
            SceneAction::ClickNothing => {
                self.click_at(self.empty_near("stage", 0.0).await?, Button::Left).await
            }
            SceneAction::Enter => self.key("Enter").await,
            SceneAction::Drop { thing, onto } => {
                let from = self.spot(thing).await?.place();
                let to = match onto {
                    Some(place) => self.place_spot(place).await?.place(),
                    None => self.empty_near(thing, 60.0).await?,
                };
                self.drag(from, to).await
            }
            SceneAction::Wipe(cells) => self.wipe(world, cells).await,
            SceneAction::ScrollTo(thousandths) => self.scroll_stage(f64::from(*thousandths) / 1000.0).await,
            SceneAction::Select { whole, .. } => match whole.as_slice() {
                [piece] => self.select(piece).await,
                other => fail!("a selection of {} pieces cannot be made with one stroke", other.len()),
            },
            SceneAction::Set { control, value } => self.set(world, control, value, target).await,
            SceneAction::MoveWindow { window, x, y } => {
                let place = |w: &pas_a_clic::world::scene::Window| (f64::from(x - w.x), f64::from(y - w.y));
                self.drag_by(world, window, target, place).await
            }
            SceneAction::ResizeWindow { window, w, h } => {
                let place =
                    |old: &pas_a_clic::world::scene::Window| (f64::from(w - old.w), f64::from(h - old.h));
                self.drag_by(world, window, target, place).await
            }
        }
    }

    async fn act_on_sheet(&self, world: &World, action: &SheetAction, target: &str) -> Check {
        match action {
            SheetAction::Focus { by: By::Pointer, .. } => self.click_on(target, Button::Left).await,
            SheetAction::Focus { field, by: By::Key } => self.tab_to(world, field).await,
            SheetAction::SetText { .. } => fail!("typing is done key by key"),
            // No test can press this lock: from here on every key tells of it, as real keys do while it is on.
            SheetAction::CapsLock(on) => {
                let press = "const known = window.capsLock !== undefined; window.capsLock = arguments[0];
                    const tell = (event) => { const real = event.getModifierState.bind(event);
                        event.getModifierState = (name) => name === 'CapsLock' ? window.capsLock : real(name); };
                    if (!known) for (const type of ['keydown', 'keyup']) window.addEventListener(type, tell, true);
                    const target = document.activeElement || document.body;
                    for (const type of ['keydown', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, {
                        key: 'CapsLock', code: 'CapsLock', bubbles: true }));
                    return null";
                self.ask::<serde_json::Value>(press, json!([on])).await.map(drop)
            }
        }
    }

    /// Makes one move with the keyboard alone.
    pub async fn perform_by_keys(&self, world: &World, planned: &Move) -> Check {
        match planned {
            Move::Act { action: Action::Web(web::Action::Form(form::Action::Choose { .. })), target }
                if self
                    .holds(&format!("document.querySelector('[role=radio][data-target={}]')", json!(target)))
                    .await? =>
            {
                self.settle().await?;
                self.choose_by_arrows(target).await
            }
            Move::Act { action: Action::Mail(_) | Action::Web(_), target } => {
                self.settle().await?;
                self.reach_by_tab(target).await?;
                self.key("Enter").await
            }
            Move::Act { action: Action::Sheet(action), target } => {
                self.act_on_sheet(world, action, target).await.at(format!("{action:?}"))
            }
            Move::Act { action: Action::Tick { .. }, .. } | Move::Wait(_) => Ok(()),
            other => fail!("{other:?} is not played by keys"),
        }
    }

    /// Among round buttons Tab comes to one, and arrows go on from there.
    async fn choose_by_arrows(&self, target: &str) -> Check {
        let group = target.rsplit_once('/').map_or(target, |(group, _)| group);
        let inside =
            format!("document.activeElement.closest('[role=radiogroup][data-target={}]')", json!(group));
        for _ in 0..MOST_TABS {
            if self.holds(&inside).await? {
                break;
            }
            self.key("Tab").await?;
        }
        let is_there = format!("document.activeElement.dataset.target === {}", json!(target));
        for _ in 0..MOST_OPTIONS {
            if self.holds(&is_there).await? {
                return self.key("Enter").await;
            }
            self.key("ArrowDown").await?;
        }
        fail!("the arrows never reach “{target}”")
    }

    /// Presses Tab until that target has the focus, once round the page at most.
    async fn reach_by_tab(&self, target: &str) -> Check {
        let is_there = format!("document.activeElement.dataset.target === {}", json!(target));
        for _ in 0..MOST_TABS {
            if self.holds(&is_there).await? {
                return Ok(());
            }
            self.key("Tab").await?;
        }
        fail!("Tab never reaches “{target}”")
    }

    /// Presses Tab as often as there are fields on the way; Maj Tab on the way back.
    async fn tab_to(&self, world: &World, field: &str) -> Check {
        let Some(sheet) = &world.sheet else { fail!("there is no sheet") };
        let place = |id: &str| sheet.fields.iter().position(|field| field.id == id);
        let Some(to) = place(field) else { fail!("there is no field {field}") };
        let from = sheet.focus.as_deref().and_then(place);
        let Some(from) = from else { return self.click_on(&format!("field/{field}"), Button::Left).await };
        for _ in 0..to.abs_diff(from) {
            self.key(if to > from { "Tab" } else { "Shift+Tab" }).await?;
        }
        Ok(())
    }

    /// Puts the cursor into a field, where keys are to be pressed.
    pub async fn put_cursor(&self, target: &str, strokes: &Strokes, means: Means) -> Check {
        let is_in: bool = self
            .ask(
                "const e = document.activeElement; return !!e && e.dataset.target === arguments[0]",
                json!([target]),
            )
            .await?;
        match means {
            _ if is_in => {}
            Means::Mouse => self.click_on(target, Button::Left).await?,
            Means::Finger => self.tap(self.spot(target).await?.place()).await?,
            Means::Keys => self.reach_by_tab(target).await?,
        }
        // What is erased stands before the cursor.
        let erased = strokes.keys.iter().filter(|key| **key == Key::Erase).count();
        let (corner, arrow, steps) = if strokes.before + erased < strokes.after {
            ("Control+Home", "ArrowRight", strokes.before + erased)
        } else {
            ("Control+End", "ArrowLeft", strokes.after)
        };
        self.key(corner).await?;
        for _ in 0..steps {
            self.key(arrow).await?;
        }
        Ok(())
    }

    /// Presses the key of one letter.
    pub async fn press_letter(&self, key: Key) -> Check {
        match key {
            Key::Erase => self.key("Backspace").await,
            Key::Letter('\n') => self.key("Enter").await,
            Key::Letter(letter) => self.key(&letter.to_string()).await,
        }
    }

    /// Clicks on a target of the practice computer.
    pub async fn click_on(&self, target: &str, button: Button) -> Check {
        let at = self.spot(target).await?.place();
        self.click_at(at, button).await
    }

    /// Two clicks in a row, in one place.
    pub async fn double_click(&self, at: Place) -> Check {
        self.click_at(at, Button::Left).await?;
        self.rest(DOUBLE_MS).await;
        self.press_down(Button::Left, 2).await?;
        self.release(Button::Left, 2).await
    }

    /// Takes something there, carries it and lets it go there.
    pub async fn drag(&self, from: Place, to: Place) -> Check {
        self.move_to(from).await?;
        self.press_down(Button::Left, 1).await?;
        self.drag_to(to, Button::Left).await?;
        self.release(Button::Left, 1).await
    }

    /// Passes over the cells in a row, coming from outside: the way there must not wipe anything.
    async fn wipe(&self, world: &World, cells: &[u16]) -> Check {
        let columns = world.scene.as_ref().and_then(|scene| scene.cover.as_ref()).map(|cover| cover.columns);
        let (Some(columns), Some(first), Some(last)) = (columns, cells.first(), cells.last()) else {
            fail!("there is nothing to wipe");
        };
        let place = "const [row, column] = arguments;
            const e = document.querySelector(`[data-target=\"cover/${row}\"]`).children[column];
            const r = e.getBoundingClientRect();
            return [Math.round(r.left + r.width / 2), Math.round(r.top + r.height / 2)]";
        let at = |cell: u16| json!([cell / columns, cell % columns]);
        let (from, to): (Place, Place) =
            (self.ask(place, at(*first)).await?, self.ask(place, at(*last)).await?);
        self.leap_to(from).await?;
        self.move_to(to).await
    }

    /// Turns the wheel until the view's top stands there, in stages.
    pub async fn scroll_stage(&self, stages: f64) -> Check {
        let at = self.place_spot("stage").await?.place();
        self.move_to(at).await?;
        for _ in 0..4 {
            // The turn of the wheel may have been the last thing to do.
            if !self.holds("document.querySelector('.stage .scroller')").await? {
                return Ok(());
            }
            let (_, height, top) = self.view_of_stage().await?;
            let by = stages * height - top;
            if by.abs() < 2.0 {
                return Ok(());
            }
            self.wheel(at, by).await?;
            let moved = format!("(document.querySelector('.stage .scroller') || {{}}).scrollTop !== {top}");
            // Where it cannot scroll any farther, the check of the world says so.
            let _ = self.wait_within(std::time::Duration::from_millis(400), &moved, "the view to move").await;
        }
        Ok(())
    }

    /// Draws over a piece of text with the button held.
    pub async fn select(&self, piece: &str) -> Check {
        let ends: (f64, f64, f64, f64) = self
            .ask(
                "const e = document.querySelector(`[data-target=\"text/${arguments[0]}\"]`);
                 const range = document.createRange(); range.selectNodeContents(e);
                 const lines = [...range.getClientRects()], first = lines[0], last = lines[lines.length - 1];
                 return [first.left + 0.6, first.top + first.height / 2, last.right - 0.6, last.top + last.height / 2]",
                json!([piece]),
            )
            .await?;
        // To the tenth of a pixel: half a letter aside is another selection.
        self.leap_to((ends.0, ends.1)).await?;
        self.press_down(Button::Left, 1).await?;
        self.drag_to(((ends.0 + ends.2) / 2.0, (ends.1 + ends.3) / 2.0), Button::Left).await?;
        self.hold_to((ends.2, ends.3)).await?;
        self.release(Button::Left, 1).await
    }

    async fn set(&self, world: &World, control: &str, value: &str, target: &str) -> Check {
        let found =
            world.scene.as_ref().and_then(|scene| scene.controls.iter().find(|known| known.id == control));
        let Some(ControlKind::Slider { min, max, .. }) = found.map(|control| &control.kind) else {
            return self.click_on(target, Button::Left).await;
        };
        let number = |text: &str| text.parse::<i32>().map_err(|_| Fault(format!("“{text}” is no number")));
        let now = found.map_or(Ok(*min), |control| number(&control.value))?;
        let track = self.spot(control).await?;
        let at = |value: i32| {
            let share = f64::from(value - min) / f64::from((max - min).max(1));
            ((track.left + track.width * share).round(), (track.top + track.height / 2.0).round())
        };
        self.drag(at(now), at(number(value)?)).await
    }

    /// Drags a part of a window by so many thousandths of the stage.
    async fn drag_by(
        &self,
        world: &World,
        window: &str,
        target: &str,
        way: impl Fn(&pas_a_clic::world::scene::Window) -> (f64, f64),
    ) -> Check {
        let found =
            world.scene.as_ref().and_then(|scene| scene.windows.iter().find(|known| known.id == window));
        let Some(found) = found else { fail!("there is no window {window}") };
        let (width, height, _) = self.view_of_stage().await?;
        let (dx, dy) = way(found);
        let from = self.spot(target).await?.place();
        let to = ((from.0 + dx * width / 1000.0).round(), (from.1 + dy * height / 1000.0).round());
        self.drag(from, to).await
    }
}
