//! French spacing: authors write ordinary spaces, people read lines that never begin with « » » or « ? ».

use std::collections::BTreeMap;

use crate::texts::{Message, Part, Pattern, TextPack};

/// The space that keeps two signs on one line.
const NO_BREAK: char = '\u{a0}';

/// The one language that wants them.
const FRENCH: &str = "fr";

/// Puts no-break spaces where French wants them: inside guillemets, before the high signs.
pub(super) fn set(pack: &mut TextPack) {
    set_messages(&mut pack.messages, &pack.language);
}

/// The same in these messages of that language.
pub(super) fn set_messages(messages: &mut BTreeMap<String, Message>, language: &str) {
    if language != FRENCH {
        return;
    }
    for message in messages.values_mut() {
        set_pattern(&mut message.value);
        message.attributes.values_mut().for_each(set_pattern);
    }
}

/// The same in one text of that language.
pub(super) fn set_text(text: &mut String, language: &str) {
    if language == FRENCH {
        *text = spaced(text);
    }
}

fn set_pattern(pattern: &mut Pattern) {
    for part in &mut pattern.0 {
        match part {
            Part::Text(text) => *text = spaced(text),
            Part::Arg(_) => {}
            Part::Choice { cases, otherwise, .. } => {
                cases.iter_mut().for_each(|(_, case)| set_pattern(case));
                set_pattern(otherwise);
            }
        }
    }
}

fn spaced(text: &str) -> String {
    let signs: Vec<char> = text.chars().collect();
    let at = |index: Option<usize>| index.and_then(|index| signs.get(index).copied());
    let keeps = |index: usize| {
        let (before, after) = (at(index.checked_sub(1)), at(Some(index + 1)));
        before == Some('«') || matches!(after, Some('»' | ':' | ';' | '?' | '!'))
    };
    signs
        .iter()
        .enumerate()
        .map(|(i, sign)| if *sign == ' ' && keeps(i) { NO_BREAK } else { *sign })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::spaced;

    #[test]
    fn signs_stay_with_their_words() {
        assert_eq!(
            spaced("Cliquez sur « Oui » : c'est fait ?"),
            "Cliquez sur «\u{a0}Oui\u{a0}»\u{a0}: c'est fait\u{a0}?"
        );
        assert_eq!(spaced("« "), "«\u{a0}", "a name may follow");
        assert_eq!(spaced("un deux"), "un deux");
    }
}
