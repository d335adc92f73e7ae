//! Which keys a room sees: letters in a row as one word, other keys by their names, chords part by part.

/// A key stays this long after it was last pressed, in ms.
const STRIP_MS: f64 = 2500.0;
/// Letters that follow one another within this time, in ms, are one word…
const JOIN_MS: f64 = 2000.0;
/// … of which so many letters are shown.
const MOST_LETTERS: usize = 12;
/// So many keys stand side by side.
const MOST_KEYS: usize = 4;

const CTRL: &str = "echo-ctrl";
const ALT: &str = "echo-alt";
const ALT_GR: &str = "echo-alt-gr";
const SHIFT: &str = "echo-shift";
const META: &str = "echo-meta";

/// Keys with a name, as browsers call them, and the key of the text that names them.
const NAMED: [(&str, &str); 17] = [
    ("Enter", "echo-enter"),
    ("Backspace", "echo-backspace"),
    ("Tab", "echo-tab"),
    ("CapsLock", "echo-caps-lock"),
    ("NumLock", "echo-num-lock"),
    (" ", "echo-space"),
    ("Escape", "echo-escape"),
    ("Delete", "echo-delete"),
    ("Insert", "echo-insert"),
    ("Home", "echo-home"),
    ("End", "echo-end"),
    ("ArrowUp", "echo-arrow-up"),
    ("ArrowDown", "echo-arrow-down"),
    ("ArrowLeft", "echo-arrow-left"),
    ("ArrowRight", "echo-arrow-right"),
    ("PrintScreen", "echo-print-screen"),
    ("ContextMenu", "echo-context-menu"),
];

/// Keys that are held down together with another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mods {
    /// Ctrl.
    pub ctrl: bool,
    /// Alt.
    pub alt: bool,
    /// AltGr.
    pub alt_gr: bool,
    /// Shift.
    pub shift: bool,
    /// The system's own key: Windows, or Cmd.
    pub meta: bool,
}

impl Mods {
    /// With the pressed key, when it is one of these itself.
    fn with(self, key: &str) -> Option<Self> {
        Some(match key {
            "Control" => Self { ctrl: true, ..self },
            "Alt" => Self { alt: true, ..self },
            "AltGraph" => Self { alt_gr: true, ..self },
            "Shift" => Self { shift: true, ..self },
            "Meta" | "OS" => Self { meta: true, ..self },
            _ => return None,
        })
    }

    /// Windows says Ctrl and Alt as well where AltGr is held.
    fn as_held(self) -> Self {
        if self.alt_gr { Self { ctrl: false, alt: false, ..self } } else { self }
    }

    /// Whether a letter pressed with these is a command and writes nothing.
    fn command(self) -> bool {
        self.ctrl || self.alt || self.meta
    }

    fn parts(self) -> Vec<KeyPart> {
        let all = [
            (self.ctrl, CTRL),
            (self.alt, ALT),
            (self.alt_gr, ALT_GR),
            (self.shift, SHIFT),
            (self.meta, META),
        ];
        all.into_iter().filter(|(held, _)| *held).map(|(_, name)| KeyPart::Named(name)).collect()
    }
}

/// One key of a chord, or the letters typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyPart {
    /// Signs as they were typed; dots in place of a secret's.
    Text(String),
    /// A key with a name: the key of its interface text (`echo-enter`).
    Named(&'static str),
}

/// A key, a chord or a word in the strip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// What is pressed together.
    pub parts: Vec<KeyPart>,
    /// How often in a row.
    pub times: u16,
    /// A number that changes whenever this one does.
    pub turn: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Held down for what is to come.
    Held,
    /// Writes a sign.
    Writes,
    /// Any other.
    Other,
}

#[derive(Clone, Debug, PartialEq)]
struct Entry {
    key: Key,
    kind: Kind,
    t_ms: f64,
}

/// Whether a key is one of a presenter's remote control, which turns the steps and is no part of what is shown.
pub fn is_remote(key: &str) -> bool {
    matches!(key, "PageUp" | "PageDown")
}

/// Reads the keyboard for a room.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeyEcho {
    entries: Vec<Entry>,
    turn: u32,
}

impl KeyEcho {
    /// A key went down (`KeyboardEvent.key`; leave out what repeats by itself). `secret`: it goes into a field whose
    /// signs are hidden.
    pub fn press(&mut self, key: &str, mods: Mods, secret: bool, t_ms: f64) {
        let Some((kind, parts, held)) = read(key, mods, secret) else { return };
        self.entries.retain(|entry| entry.stands(t_ms));
        // What was held down for this one is part of it now.
        if held && self.entries.last().is_some_and(|last| last.kind == Kind::Held) {
            self.entries.pop();
        }
        self.turn = self.turn.wrapping_add(1);
        let joined = self.entries.last_mut().is_some_and(|last| last.join(kind, &parts, t_ms));
        if !joined {
            let key = Key { parts, times: 1, turn: self.turn };
            self.entries.push(Entry { key, kind, t_ms });
        } else if let Some(last) = self.entries.last_mut() {
            (last.t_ms, last.key.turn) = (t_ms, self.turn);
        }
        let many = self.entries.len().saturating_sub(MOST_KEYS);
        self.entries.drain(..many);
    }

    /// The strip at that time, oldest first.
    pub fn now(&self, t_ms: f64) -> Vec<Key> {
        self.entries.iter().filter(|entry| entry.stands(t_ms)).map(|entry| entry.key.clone()).collect()
    }
}

impl Entry {
    /// A clock that jumped back drops keys of the future.
    fn stands(&self, t_ms: f64) -> bool {
        (t_ms - self.t_ms).abs() < STRIP_MS
    }

    /// Takes a key that goes on with this one; false when it does not.
    fn join(&mut self, kind: Kind, parts: &[KeyPart], t_ms: f64) -> bool {
        if kind != self.kind {
            return false;
        }
        if kind == Kind::Other && self.key.parts == parts {
            self.key.times = self.key.times.saturating_add(1);
            return true;
        }
        let soon = (t_ms - self.t_ms).abs() <= JOIN_MS;
        match (self.key.parts.split_last_mut(), parts.split_last()) {
            (Some((KeyPart::Text(text), before)), Some((KeyPart::Text(more), held)))
                if kind == Kind::Writes && soon && *before == *held =>
            {
                text.push_str(more);
                let many = text.chars().count().saturating_sub(MOST_LETTERS);
                *text = text.chars().skip(many).collect();
                true
            }
            _ => false,
        }
    }
}

/// What a key is, its parts, and whether something is held with it. `None` when it is not to be shown.
fn read(key: &str, mods: Mods, secret: bool) -> Option<(Kind, Vec<KeyPart>, bool)> {
    let one_sign = key.chars().count() == 1;
    // Neither the sign nor how it is made: Shift alone would give a capital away.
    if secret && one_sign {
        return Some((Kind::Writes, vec![KeyPart::Text("•".to_owned())], false));
    }
    if is_remote(key) || (secret && (mods.with(key).is_some() || key == "CapsLock")) {
        return None;
    }
    if let Some(held) = mods.with(key) {
        return Some((Kind::Held, held.as_held().parts(), true));
    }
    let mods = mods.as_held();
    let mut parts = mods.parts();
    let held = !parts.is_empty();
    let name = NAMED.iter().find(|(known, _)| *known == key).map(|(_, name)| *name);
    let numbered = key.strip_prefix('F').is_some_and(|number| number.parse::<u8>().is_ok());
    let kind = match name {
        Some(name) => {
            parts.push(KeyPart::Named(name));
            Kind::Other
        }
        None if one_sign && !mods.command() => {
            parts.push(KeyPart::Text(key.to_owned()));
            Kind::Writes
        }
        // As it is written on the key.
        None if one_sign || numbered => {
            parts.push(KeyPart::Text(key.to_ascii_uppercase()));
            Kind::Other
        }
        // Dead keys and the like do not say what they are.
        None => return None,
    };
    Some((kind, parts, held))
}
