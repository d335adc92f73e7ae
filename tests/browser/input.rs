//! Real input, as the browser takes it from the machine: mouse, wheel, keys, fingers.

use serde::Deserialize;
use serde_json::{Value, json};

use crate::driver::Page;
use crate::fault::{Check, Fault, fail};
use crate::setup::plain;

/// A place in CSS pixels of the view.
pub type Place = (f64, f64);

/// A button of the mouse.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Button {
    Left,
    Right,
}

impl Button {
    fn name(self) -> &'static str {
        match self {
            Button::Left => "left",
            Button::Right => "right",
        }
    }

    fn bit(self) -> u8 {
        match self {
            Button::Left => 1,
            Button::Right => 2,
        }
    }
}

/// Something of the interface that can be pressed.
#[derive(Clone, Copy, Debug, Deserialize)]
struct Handle {
    x: f64,
    y: f64,
    hidden: bool,
}

/// Finds what has these words as its name; the open dialog comes first, the page's head last, the shortest name wins.
const FIND: &str = "
    const want = arguments[0], plain = (text) => (text || '').replace(/\\s+/g, ' ').trim();
    const dialogs = [...document.querySelectorAll('dialog[open], [role=alertdialog]')];
    const within = dialogs.length ? dialogs[dialogs.length - 1] : document;
    const all = [...within.querySelectorAll('button, a[href], label, summary, input')].filter((e) => e.getClientRects().length);
    const names = (e) => [plain(e.textContent), plain(e.getAttribute('aria-label')), plain(e.title)];
    const head = (e) => e.closest('header.top') ? 1 : 0;
    const by = (fits) => all.filter((e) => names(e).some(fits))
        .sort((a, b) => head(a) - head(b) || a.textContent.length - b.textContent.length)[0];
    const found = by((name) => name === want) || by((name) => name.startsWith(want)) || by((name) => name.includes(want));
    if (!found) return null;
    let r = found.getBoundingClientRect();
    if (r.top < 0 || r.bottom > innerHeight) { found.scrollIntoView({ block: 'center' }); r = found.getBoundingClientRect(); }
    const x = Math.round(r.left + r.width / 2), y = Math.round(r.top + r.height / 2);
    const hit = document.elementFromPoint(x, y);
    return { x, y, hidden: !hit || !(found.contains(hit) || hit.contains(found)) };";

impl Page {
    async fn mouse(&self, kind: &str, (x, y): Place, button: &str, buttons: u8, count: u8) -> Check {
        let event = json!({
            "type": kind, "x": x, "y": y, "button": button, "buttons": buttons,
            "clickCount": count, "pointerType": "mouse",
        });
        self.pointer().set((x, y));
        self.cdp("Input.dispatchMouseEvent", event).await.map(drop)
    }

    /// Moves the pointer there by a few points on the way.
    pub async fn move_to(&self, to: Place) -> Check {
        self.travel(to, 3, 0).await
    }

    /// Puts the pointer there in one leap.
    pub async fn leap_to(&self, to: Place) -> Check {
        self.mouse("mouseMoved", to, "none", 0, 0).await
    }

    /// Moves with a button held.
    pub async fn drag_to(&self, to: Place, button: Button) -> Check {
        self.travel(to, 4, button.bit()).await
    }

    /// One movement with the left button held, exactly there.
    pub async fn hold_to(&self, to: Place) -> Check {
        self.mouse("mouseMoved", to, "left", 1, 0).await
    }

    async fn travel(&self, to: Place, steps: u32, buttons: u8) -> Check {
        let from = self.pointer().get();
        let button = if buttons == 1 {
            "left"
        } else if buttons == 2 {
            "right"
        } else {
            "none"
        };
        for step in 1..=steps {
            let part = f64::from(step) / f64::from(steps);
            let at = ((from.0 + (to.0 - from.0) * part).round(), (from.1 + (to.1 - from.1) * part).round());
            self.mouse("mouseMoved", at, button, buttons, 0).await?;
        }
        Ok(())
    }

    /// Presses a button where the pointer is, as the first or second of two clicks.
    pub async fn press_down(&self, button: Button, count: u8) -> Check {
        self.mouse("mousePressed", self.pointer().get(), button.name(), button.bit(), count).await
    }

    /// Releases it.
    pub async fn release(&self, button: Button, count: u8) -> Check {
        self.mouse("mouseReleased", self.pointer().get(), button.name(), 0, count).await
    }

    /// Clicks there.
    pub async fn click_at(&self, at: Place, button: Button) -> Check {
        self.move_to(at).await?;
        self.press_down(button, 1).await?;
        self.release(button, 1).await
    }

    /// Turns the wheel there, in CSS pixels, positive downwards.
    pub async fn wheel(&self, (x, y): Place, dy: f64) -> Check {
        let event = json!({ "type": "mouseWheel", "x": x, "y": y, "deltaX": 0, "deltaY": dy, "pointerType": "mouse" });
        self.cdp("Input.dispatchMouseEvent", event).await.map(drop)
    }

    /// Presses and releases a key, by its name: `Tab`, `Enter`, ` `, `Escape`, `ArrowDown`, `F9`, `Shift+Tab`, `Control+End`, `7`…
    pub async fn key(&self, name: &str) -> Check {
        let held = [("Shift+", 8), ("Control+", 2)];
        let found = held.iter().find_map(|(held, bit)| Some((name.strip_prefix(held)?, *bit)));
        let (key, modifiers) = found.unwrap_or((name, 0));
        let (code, number) = match key {
            "Tab" => ("Tab", 9),
            "Enter" => ("Enter", 13),
            " " => ("Space", 32),
            "Escape" => ("Escape", 27),
            "ArrowLeft" => ("ArrowLeft", 37),
            "ArrowUp" => ("ArrowUp", 38),
            "ArrowRight" => ("ArrowRight", 39),
            "ArrowDown" => ("ArrowDown", 40),
            "Backspace" => ("Backspace", 8),
            "Home" => ("Home", 36),
            "End" => ("End", 35),
            "PageUp" => ("PageUp", 33),
            "PageDown" => ("PageDown", 34),
            "Control" => ("ControlLeft", 17),
            "F9" => ("F9", 120),
            // A sign has the number of a letter or of none: 46, the code of the point, is the number of Delete.
            one => (
                "",
                one.bytes()
                    .next()
                    .filter(u8::is_ascii_alphanumeric)
                    .map_or(0, |byte| u32::from(byte.to_ascii_uppercase())),
            ),
        };
        let text = match key {
            "Enter" => Some("\r"),
            one if one.chars().count() == 1 => Some(one),
            _ => None,
        };
        let mut event = json!({
            "type": if text.is_some() { "keyDown" } else { "rawKeyDown" },
            "key": key, "code": code, "windowsVirtualKeyCode": number, "modifiers": modifiers,
        });
        if let Some(text) = text {
            event["text"] = json!(text);
        }
        self.cdp("Input.dispatchKeyEvent", event.clone()).await?;
        event["type"] = json!("keyUp");
        if let Some(event) = event.as_object_mut() {
            event.remove("text");
        }
        self.cdp("Input.dispatchKeyEvent", event).await.map(drop)
    }

    /// Writes into the field that has the focus.
    pub async fn write(&self, text: &str) -> Check {
        self.cdp("Input.insertText", json!({ "text": text })).await.map(drop)
    }

    /// Text under composition, as a dead key or a screen's keyboard shows it before it is written.
    pub async fn compose(&self, text: &str) -> Check {
        let end = text.encode_utf16().count();
        let shown = json!({ "text": text, "selectionStart": end, "selectionEnd": end });
        self.cdp("Input.imeSetComposition", shown).await.map(drop)
    }

    /// A finger: `touchStart`, `touchMove` at a place; `touchEnd`, `touchCancel` without.
    pub async fn touch(&self, kind: &str, at: Option<Place>) -> Check {
        let points: Vec<Value> =
            at.iter().map(|(x, y)| json!({ "x": x.round(), "y": y.round(), "id": 1 })).collect();
        self.cdp("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": points })).await.map(drop)
    }

    /// Taps there.
    pub async fn tap(&self, at: Place) -> Check {
        self.touch("touchStart", Some(at)).await?;
        self.touch("touchEnd", None).await
    }

    /// Where the button, link or answer with these words is; waits for it.
    pub async fn place_of(&self, words: &str) -> Check<Place> {
        let words = plain(words);
        let mut hidden = false;
        for _ in 0..200 {
            match self.ask::<Option<Handle>>(FIND, json!([words])).await? {
                Some(handle) if !handle.hidden => return Ok((handle.x, handle.y)),
                found => hidden = found.is_some(),
            }
            self.rest(25).await;
        }
        if hidden {
            fail!("something lies over “{words}”");
        }
        Err(Fault(format!(
            "nothing to press is called “{words}”; the screen says “{}”",
            self.seen_words().await?
        )))
    }

    /// Clicks the button, link or answer with these words.
    pub async fn press(&self, words: &str) -> Check {
        let at = self.place_of(words).await?;
        self.click_at(at, Button::Left).await
    }

    /// Clicks the one with the interface's words for that key.
    pub async fn press_key(&self, key: &str) -> Check {
        let words = self.words(key)?;
        self.press(&words).await
    }

    /// Clicks what a selector finds first.
    pub async fn press_on(&self, selector: &str) -> Check {
        self.press_among(selector, "").await
    }

    /// Clicks the first of what a selector finds that has these words in it.
    pub async fn press_among(&self, selector: &str, words: &str) -> Check {
        let find = "const [selector, words] = arguments;
            const e = [...document.querySelectorAll(selector)].find((e) => e.textContent.includes(words));
            if (!e) return null;
            const middle = () => {
                const r = e.getBoundingClientRect();
                return [Math.round(r.left + r.width / 2), Math.round(r.top + r.height / 2)];
            };
            e.scrollIntoView({ block: 'nearest' });
            const hit = document.elementFromPoint(...middle());
            // Something stands at the edge of the view: one scrolls on.
            if (!hit || !(e.contains(hit) || hit.contains(e))) e.scrollIntoView({ block: 'center' });
            return middle()";
        for _ in 0..200 {
            if let Some(at) = self.ask::<Option<Place>>(find, json!([selector, words])).await? {
                return self.click_at(at, Button::Left).await;
            }
            self.rest(25).await;
        }
        fail!("there is no {selector} with “{words}”")
    }
}
