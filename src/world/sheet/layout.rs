//! Keyboards: which key gives which letter, on AZERTY first, and on others as they are recognised from what arrives.

/// Codes of the keys that write, row by row, as browsers name them (W3C UI Events: by their place, not their letter).
pub const ROWS: [&[&str]; 4] = [
    &[
        "Backquote",
        "Digit1",
        "Digit2",
        "Digit3",
        "Digit4",
        "Digit5",
        "Digit6",
        "Digit7",
        "Digit8",
        "Digit9",
        "Digit0",
        "Minus",
        "Equal",
    ],
    &[
        "KeyQ",
        "KeyW",
        "KeyE",
        "KeyR",
        "KeyT",
        "KeyY",
        "KeyU",
        "KeyI",
        "KeyO",
        "KeyP",
        "BracketLeft",
        "BracketRight",
    ],
    &[
        "KeyA",
        "KeyS",
        "KeyD",
        "KeyF",
        "KeyG",
        "KeyH",
        "KeyJ",
        "KeyK",
        "KeyL",
        "Semicolon",
        "Quote",
        "Backslash",
    ],
    &["IntlBackslash", "KeyZ", "KeyX", "KeyC", "KeyV", "KeyB", "KeyN", "KeyM", "Comma", "Period", "Slash"],
];

/// What the keys of one kind of keyboard give.
struct Layout {
    /// Without another key, row by row as in [`ROWS`].
    plain: [&'static str; 4],
    /// With Shift.
    shift: [&'static str; 4],
    /// With Alt Gr: the key and the sign.
    alt_gr: &'static [(&'static str, char)],
    /// Signs that wait for the letter they go onto.
    dead: &'static [char],
}

/// France, Switzerland (French), Belgium, and the one most others have. The first is the one people are likely to have.
const LAYOUTS: [Layout; 4] = [
    Layout {
        plain: ["²&é\"'(-è_çà)=", "azertyuiop^$", "qsdfghjklmù*", "<wxcvbn,;:!"],
        shift: [" 1234567890°+", "AZERTYUIOP¨£", "QSDFGHJKLM%µ", ">WXCVBN?./§"],
        alt_gr: &[("Digit0", '@'), ("Digit3", '#'), ("KeyE", '€'), ("Digit6", '|'), ("Digit8", '\\')],
        dead: &['^', '¨'],
    },
    Layout {
        plain: ["²&é\"'(§è!çà)-", "azertyuiop^$", "qsdfghjklmùµ", "<wxcvbn,;:="],
        shift: ["³1234567890°_", "AZERTYUIOP¨*", "QSDFGHJKLM%£", ">WXCVBN?./+"],
        alt_gr: &[("Digit2", '@'), ("Digit3", '#'), ("KeyE", '€')],
        dead: &['^', '¨'],
    },
    Layout {
        plain: ["§1234567890'^", "qwertzuiopè¨", "asdfghjkléà$", "<yxcvbnm,.-"],
        shift: ["°+\"*ç%&/()=?`", "QWERTZUIOPü!", "ASDFGHJKLöä£", ">YXCVBNM;:_"],
        alt_gr: &[("Digit2", '@'), ("Digit3", '#'), ("KeyE", '€')],
        dead: &['^', '¨', '`'],
    },
    Layout {
        plain: ["`1234567890-=", "qwertyuiop[]", "asdfghjkl;'\\", "\\zxcvbnm,./"],
        shift: ["~!@#$%^&*()_+", "QWERTYUIOP{}", "ASDFGHJKL:\"|", "|ZXCVBNM<>?"],
        alt_gr: &[],
        dead: &[],
    },
];

/// One key pressed, with what is held meanwhile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Press {
    /// Code of the key: one of [`ROWS`], or `Space`, `Enter`, `Backspace`, `CapsLock`, `Tab`.
    pub code: String,
    /// Whether Shift is held.
    pub shift: bool,
    /// Whether Alt Gr is held.
    pub alt_gr: bool,
}

impl Press {
    fn of(code: &str) -> Press {
        Press { code: code.to_owned(), shift: false, alt_gr: false }
    }
}

/// What is printed on a key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Printed {
    /// What it gives by itself.
    pub plain: char,
    /// What it gives with Shift, when that is more than the capital.
    pub shift: Option<char>,
    /// What it gives with Alt Gr.
    pub alt_gr: Option<char>,
}

/// What one key gave.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Seen {
    code: String,
    shift: bool,
    alt_gr: bool,
    gave: char,
}

/// The keyboard in front of the person, as far as it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keyboard {
    layout: usize,
    seen: Vec<Seen>,
}

/// Keys remembered: enough to tell layouts apart.
const REMEMBERED: usize = 60;

impl Keyboard {
    /// A key gave something. `key` is the browser's name of it; names longer than a letter tell nothing.
    pub fn saw(&mut self, code: &str, key: &str, shift: bool, alt_gr: bool) {
        let mut letters = key.chars();
        let (Some(gave), None) = (letters.next(), letters.next()) else { return };
        if !ROWS.iter().any(|row| row.contains(&code)) {
            return;
        }
        // The capital lock turns letters round: their case tells nothing of the layout.
        let (gave, shift) = if gave.is_alphabetic() && !alt_gr {
            let small = gave.to_lowercase().next().unwrap_or(gave);
            (small, shift && gave.is_lowercase() && !is_letter_key(code))
        } else {
            (gave, shift)
        };
        let seen = Seen { code: code.to_owned(), shift, alt_gr, gave };
        self.seen.retain(|old| (&old.code, old.shift, old.alt_gr) != (&seen.code, shift, alt_gr));
        self.seen.push(seen);
        if self.seen.len() > REMEMBERED {
            self.seen.remove(0);
        }
        let right = |layout: &Layout| self.seen.iter().filter(|seen| layout.gives(seen)).count();
        let best = LAYOUTS.iter().map(right).max().unwrap_or(0);
        if right(&LAYOUTS[self.layout]) < best {
            self.layout = LAYOUTS.iter().position(|layout| right(layout) == best).unwrap_or(0);
        }
    }

    /// What is printed on a key that writes: what it was seen to give, else what its layout says.
    pub fn printed(&self, code: &str) -> Printed {
        let layout = &LAYOUTS[self.layout];
        let seen = |shift: bool, alt_gr: bool| {
            self.seen
                .iter()
                .find(|seen| seen.code == code && seen.shift == shift && seen.alt_gr == alt_gr)
                .map(|seen| seen.gave)
        };
        let plain = seen(false, false).or_else(|| at(&layout.plain, code)).unwrap_or(' ');
        let shifted = seen(true, false).or_else(|| at(&layout.shift, code));
        let alt_gr = layout.alt_gr.iter().find(|(key, _)| *key == code).map(|(_, sign)| *sign);
        Printed {
            plain,
            shift: shifted.filter(|sign| *sign != ' ' && !sign.to_lowercase().eq(plain.to_lowercase())),
            alt_gr: seen(false, true).or(alt_gr),
        }
    }

    /// The keys that write a letter, one after the other; `None` when this keyboard has none for it.
    pub fn presses(&self, letter: char) -> Option<Vec<Press>> {
        match letter {
            '\n' => return Some(vec![Press::of("Enter")]),
            ' ' => return Some(vec![Press::of("Space")]),
            _ => {}
        }
        let layout = &LAYOUTS[self.layout];
        let waits = layout.dead.contains(&letter);
        if let Some(press) = self.press(letter).filter(|_| !waits) {
            return Some(vec![press]);
        }
        let (accent, letter) = apart(letter)?;
        Some(vec![self.press(accent).filter(|_| layout.dead.contains(&accent))?, self.press(letter)?])
    }

    /// What to press next so that a text becomes the one waited for: what is wrong is erased first. `None` when it is
    /// all there, or this keyboard cannot write it.
    pub fn next(&self, text: &str, wanted: &str, caps_lock: bool) -> Option<Vec<Press>> {
        if super::same(text, wanted) {
            return None;
        }
        let Some(rest) = wanted.strip_prefix(text) else { return Some(vec![Press::of("Backspace")]) };
        let letter = super::plain(rest.chars().next()?);
        if caps_lock && letter.is_alphabetic() {
            return Some(vec![Press::of("CapsLock")]);
        }
        self.presses(letter)
    }

    fn press(&self, letter: char) -> Option<Press> {
        let codes = || ROWS.iter().flat_map(|row| row.iter());
        let find = |shift: bool, alt_gr: bool, gives: &dyn Fn(&Printed) -> bool| {
            let code = codes().find(|code| gives(&self.printed(code)))?;
            Some(Press { code: (*code).to_owned(), shift, alt_gr })
        };
        let small = letter.to_lowercase().next().unwrap_or(letter);
        find(false, false, &|printed| printed.plain == letter)
            .or_else(|| find(true, false, &|printed| printed.shift == Some(letter)))
            .or_else(|| find(false, true, &|printed| printed.alt_gr == Some(letter)))
            .or_else(|| {
                // Accented letters have no capital on their key.
                let plain = letter.is_ascii_uppercase();
                find(true, false, &|printed| plain && printed.plain == small && printed.shift.is_none())
            })
    }
}

impl Layout {
    fn gives(&self, seen: &Seen) -> bool {
        let found = match (seen.shift, seen.alt_gr) {
            (_, true) => self.alt_gr.iter().find(|(key, _)| *key == seen.code).map(|(_, sign)| *sign),
            (true, false) => at(&self.shift, &seen.code),
            (false, false) => at(&self.plain, &seen.code),
        };
        found == Some(seen.gave)
    }
}

fn at(rows: &[&str; 4], code: &str) -> Option<char> {
    let (signs, place) = rows
        .iter()
        .zip(ROWS)
        .find_map(|(signs, codes)| Some((signs, codes.iter().position(|key| *key == code)?)))?;
    signs.chars().nth(place)
}

fn is_letter_key(code: &str) -> bool {
    code.starts_with("Key") || code == "Semicolon"
}

/// A letter with an accent, as the sign and the letter that make it.
fn apart(letter: char) -> Option<(char, char)> {
    let place = |letters: &str| letters.chars().position(|known| known == letter);
    let [circumflex, diaeresis, grave] = ["âêîôûÂÊÎÔÛ", "äëïöüÄËÏÖÜ", "àèìòùÀÈÌÒÙ"];
    let pairs = [('^', circumflex), ('¨', diaeresis), ('`', grave)];
    pairs.iter().find_map(|(sign, letters)| Some((*sign, "aeiouAEIOU".chars().nth(place(letters)?)?)))
}

/// The finger that presses a key: the end of the text `finger-<slug>`.
pub fn finger(code: &str) -> &'static str {
    match code {
        "Space" | "AltRight" | "AltLeft" => "thumb",
        "Digit2" | "KeyW" | "KeyS" | "KeyX" => "left-ring",
        "Digit3" | "KeyE" | "KeyD" | "KeyC" => "left-middle",
        "Digit4" | "Digit5" | "KeyR" | "KeyT" | "KeyF" | "KeyG" | "KeyV" | "KeyB" => "left-index",
        "Digit6" | "Digit7" | "KeyY" | "KeyU" | "KeyH" | "KeyJ" | "KeyN" | "KeyM" => "right-index",
        "Digit8" | "KeyI" | "KeyK" | "Comma" => "right-middle",
        "Digit9" | "KeyO" | "KeyL" | "Period" => "right-ring",
        "Backquote" | "Digit1" | "Tab" | "KeyQ" | "CapsLock" | "KeyA" | "ShiftLeft" | "IntlBackslash"
        | "KeyZ" | "ControlLeft" => "left-little",
        _ => "right-little",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press(code: &str, shift: bool, alt_gr: bool) -> Press {
        Press { code: code.into(), shift, alt_gr }
    }

    #[test]
    fn azerty_writes_what_french_needs() {
        let keyboard = Keyboard::default();
        for (letter, wanted) in [
            ('a', vec![press("KeyQ", false, false)]),
            ('A', vec![press("KeyQ", true, false)]),
            ('@', vec![press("Digit0", false, true)]),
            ('.', vec![press("Comma", true, false)]),
            ('1', vec![press("Digit1", true, false)]),
            ('ç', vec![press("Digit9", false, false)]),
            ('ê', vec![press("BracketLeft", false, false), press("KeyE", false, false)]),
            ('ï', vec![press("BracketLeft", true, false), press("KeyI", false, false)]),
        ] {
            assert_eq!(keyboard.presses(letter), Some(wanted), "{letter}");
        }
        let all = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789éèêëàâùûîïôç'-_.,:!?@+ \n";
        assert!(all.chars().all(|letter| keyboard.presses(letter).is_some()));
        // No key of this keyboard has a capital É.
        assert_eq!(keyboard.presses('É'), None);
    }

    #[test]
    fn another_keyboard_is_recognised_from_what_arrives() {
        let mut keyboard = Keyboard::default();
        keyboard.saw("KeyQ", "q", false, false);
        keyboard.saw("KeyY", "z", false, false);
        assert_eq!(keyboard.presses('y'), Some(vec![press("KeyZ", false, false)]), "Switzerland");
        let mut belgian = Keyboard::default();
        belgian.saw("Digit2", "@", false, true);
        assert_eq!(belgian.presses('@'), Some(vec![press("Digit2", false, true)]));
        let mut locked = Keyboard::default();
        locked.saw("KeyQ", "A", false, false);
        assert_eq!(locked, {
            let mut plain = Keyboard::default();
            plain.saw("KeyQ", "a", false, false);
            plain
        });
        let mut qwerty = Keyboard::default();
        for (code, key) in [("KeyQ", "q"), ("KeyA", "a"), ("KeyM", "m"), ("Semicolon", ";")] {
            qwerty.saw(code, key, false, false);
        }
        assert_eq!(qwerty.presses('.'), Some(vec![press("Period", false, false)]));
        assert_eq!(qwerty.presses('é'), None);
    }

    #[test]
    fn what_is_wrong_is_erased_first() {
        let keyboard = Keyboard::default();
        let codes = |text: &str, wanted: &str, caps| {
            keyboard
                .next(text, wanted, caps)
                .map(|presses| presses.into_iter().map(|press| press.code).collect::<Vec<_>>())
        };
        assert_eq!(codes("bo", "bon", false), Some(vec!["KeyN".to_owned()]));
        assert_eq!(codes("bx", "bon", false), Some(vec!["Backspace".to_owned()]));
        assert_eq!(codes("bo", "bon", true), Some(vec!["CapsLock".to_owned()]));
        assert_eq!(codes("bon", "bon", false), None);
    }

    #[test]
    fn every_table_has_a_sign_for_every_key() {
        for layout in &LAYOUTS {
            for rows in [&layout.plain, &layout.shift] {
                for (signs, codes) in rows.iter().zip(ROWS) {
                    assert_eq!(signs.chars().count(), codes.len(), "{signs}");
                }
            }
        }
    }
}
