//! The text to copy, letter by letter: those that are right already, the next one, and the spaces made visible.

use crate::simulators::port::Port;
use crate::ui::markup::Node;
use crate::ui::view;

use super::typist::Typist;
use leptos::prelude::*;

/// The letters of the text that a field waits for. Screen readers have it whole, beside it.
pub(super) fn letters(typist: Typist, id: &str, wanted: &str) -> Vec<Node> {
    let done = typist.right_letters(id);
    let one = |(place, letter): (usize, char)| {
        let (blank, ends) = (letter == ' ', letter == '\n');
        view! {
            <span
                class="letter"
                class:blank=blank
                class:line-end=ends
                class:done=move || place < done.get()
                class:due=move || place == done.get()
            >
                {shown(typist.port, letter)}
            </span>
            {ends.then_some("\n")}
        }
    };
    wanted.chars().enumerate().map(one).collect()
}

/// A letter as it is drawn: the end of a line is the key that makes it.
fn shown(port: Port, letter: char) -> String {
    match letter {
        '\n' => port.words("key-enter"),
        letter => letter.to_string(),
    }
}
