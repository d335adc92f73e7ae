//! Typing, key by key: what turns the text of a field into another, for every performer of a solution (pure).

use crate::world::{Action, World, form, mailbox, sheet, web};

/// One key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// Takes away the letter before the cursor.
    Erase,
    /// Writes a letter; a line break is the Enter key.
    Letter(char),
}

/// The keys from one text to another, around what both have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strokes {
    /// Letters before the place of the change.
    pub before: usize,
    /// Letters after it: the cursor stands so far from the end, all the time.
    pub after: usize,
    /// The keys, in order.
    pub keys: Vec<Key>,
}

impl Strokes {
    /// The fewest keys from one text to the other at one place.
    pub fn between(from: &str, to: &str) -> Strokes {
        let (old, new): (Vec<char>, Vec<char>) = (from.chars().collect(), to.chars().collect());
        let before = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
        let rest = old.len().min(new.len()) - before;
        let after = old.iter().rev().zip(new.iter().rev()).take(rest).take_while(|(a, b)| a == b).count();
        let erased = old.len() - before - after;
        let letters = new.get(before..new.len() - after).unwrap_or_default();
        let keys = std::iter::repeat_n(Key::Erase, erased).chain(letters.iter().copied().map(Key::Letter));
        Strokes { before, after, keys: keys.collect() }
    }

    /// The text after one key, with the cursor where these strokes hold it.
    pub fn press(&self, text: &str, key: Key) -> String {
        let mut letters: Vec<char> = text.chars().collect();
        let cursor = letters.len().saturating_sub(self.after);
        match key {
            Key::Erase if cursor > 0 => {
                letters.remove(cursor - 1);
            }
            Key::Erase => {}
            Key::Letter(letter) => letters.insert(cursor, letter),
        }
        letters.into_iter().collect()
    }
}

/// The text that stands now in the field that an act types into, and the one it wants there. `None` for other acts.
pub fn typed_by<'a>(world: &'a World, action: &'a Action) -> Option<(&'a str, &'a str)> {
    typed_text(action).and_then(|text| Some((world.text_at(action)?, text)))
}

/// The text that an act wants in a field. `None` for other acts.
pub fn typed_text(action: &Action) -> Option<&str> {
    match action {
        Action::Sheet(sheet::Action::SetText { text, .. })
        | Action::Mail(mailbox::Action::SetText { text, .. })
        | Action::Web(
            web::Action::SetAddress(text)
            | web::Action::Form(form::Action::SetText { text, .. } | form::Action::Search { text, .. }),
        ) => Some(text),
        _ => None,
    }
}

/// The same act with another text.
pub fn with_text(action: &Action, now: String) -> Action {
    let mut action = action.clone();
    match &mut action {
        Action::Sheet(sheet::Action::SetText { text, .. })
        | Action::Mail(mailbox::Action::SetText { text, .. })
        | Action::Web(
            web::Action::SetAddress(text)
            | web::Action::Form(form::Action::SetText { text, .. } | form::Action::Search { text, .. }),
        ) => {
            *text = now;
        }
        _ => {}
    }
    action
}

#[cfg(test)]
mod tests {
    use super::*;

    fn played(from: &str, to: &str) -> String {
        let strokes = Strokes::between(from, to);
        strokes.keys.iter().fold(from.to_owned(), |text, key| strokes.press(&text, *key))
    }

    #[test]
    fn keys_lead_from_one_text_to_the_other() {
        for (from, to) in [
            ("", "été"),
            ("bonnjour", "bonjour"),
            ("aa", "aaa"),
            ("\n\nLe 3 mars", "Merci\n\nLe 3 mars"),
            ("x", ""),
        ] {
            assert_eq!(played(from, to), to, "{from} → {to}");
        }
        let strokes = Strokes::between("bonnjour", "bonjour");
        assert_eq!((strokes.keys, strokes.after), (vec![Key::Erase], 4));
    }
}
