//! What the keys of a keyboard or a presentation remote do at the projector (pure).

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// Go on.
    Next,
    /// Go back.
    Back,
    /// A blank screen, or no longer.
    Blank,
    /// Stop what is going on, or show the commands.
    Escape,
    /// Play, or pause.
    PlayPause,
}

impl Key {
    /// Reads a key by its DOM name.
    ///
    /// `typing`: the cursor stands in a field of the exercise. `acting`: the adviser has the mouse, so that keys other
    /// than a remote's belong to the exercise.
    pub fn of(name: &str, typing: bool, acting: bool) -> Option<Key> {
        Some(match name {
            // What remotes send, whatever their buttons are called.
            "PageDown" => Key::Next,
            "PageUp" => Key::Back,
            "Escape" => Key::Escape,
            "b" | "B" | "." if !typing => Key::Blank,
            "ArrowRight" if !typing && !acting => Key::Next,
            "ArrowLeft" if !typing && !acting => Key::Back,
            " " if !typing && !acting => Key::PlayPause,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_remote_works_whatever_goes_on() {
        for (typing, acting) in [(false, false), (false, true), (true, true)] {
            assert_eq!(Key::of("PageDown", typing, acting), Some(Key::Next));
            assert_eq!(Key::of("PageUp", typing, acting), Some(Key::Back));
            assert_eq!(Key::of("Escape", typing, acting), Some(Key::Escape));
        }
    }

    #[test]
    fn b_blanks_except_while_typing() {
        assert_eq!(Key::of("b", false, true), Some(Key::Blank));
        assert_eq!(Key::of("B", false, false), Some(Key::Blank));
        assert_eq!(Key::of("b", true, true), None);
    }

    #[test]
    fn other_keys_belong_to_the_exercise_while_the_adviser_does_it() {
        for name in ["ArrowRight", "ArrowLeft", " ", "a", "Enter", "Tab"] {
            assert_eq!(Key::of(name, false, true), None, "{name}");
        }
        assert_eq!(Key::of(" ", false, false), Some(Key::PlayPause));
    }
}
