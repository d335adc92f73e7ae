//! Finds words that only suit a mouse, so that a finger or a touchpad gets words of its own.

use crate::practice::Device;

/// Words that stand for a mouse in any sentence.
const MOUSE: [&str; 3] = ["souris", "molette", "molettes"];
/// Words that a finger has no use for either.
const POINTER: [&str; 5] = ["clic", "clics", "flèche", "flèches", "pointeur"];
/// What makes a « bouton » one of the mouse, when it follows.
const BUTTON_AFTER: [&str; 7] = ["gauche", "droit", "gauches", "droits", "central", "appuyé", "enfoncé"];
/// What makes a « bouton » one of the mouse, when it stands up to three words before.
const BUTTON_BEFORE: [&str; 9] =
    ["lâcher", "lâchez", "lâche", "relâcher", "relâchez", "relâche", "maintenez", "gardez", "tenez"];

/// The first word of a text that does not suit the device.
pub(super) fn unsuited(text: &str, device: Device) -> Option<String> {
    let words: Vec<String> = text
        .to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    let unsuited = |(index, word): (usize, &String)| {
        let word = word.as_str();
        MOUSE.contains(&word)
            || device == Device::Touch && (POINTER.contains(&word) || word.starts_with("cliqu"))
            || word.starts_with("bouton") && is_of_mouse(&words, index)
    };
    if !matches!(device, Device::Touch | Device::Touchpad) {
        return None;
    }
    words.iter().enumerate().find(|place| unsuited(*place)).map(|(_, word)| word.clone())
}

/// Whether the « bouton » there is one of the mouse, not one on the screen.
fn is_of_mouse(words: &[String], index: usize) -> bool {
    let is_in = |word: &String, list: &[&str]| list.contains(&word.as_str());
    words.get(index + 1).is_some_and(|word| is_in(word, &BUTTON_AFTER))
        || words[index.saturating_sub(3)..index].iter().any(|word| is_in(word, &BUTTON_BEFORE))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_device_has_its_words() {
        let find = |text: &str| {
            [Device::Mouse, Device::Touchpad, Device::Touch].map(|device| unsuited(text, device))
        };
        let (none, some) = (None, |word: &str| Some(word.to_owned()));
        assert_eq!(find("Double-cliquez ici."), [none.clone(), none.clone(), some("cliquez")]);
        assert_eq!(find("Appuyez sur le bouton gauche."), [none.clone(), some("bouton"), some("bouton")]);
        assert_eq!(find("Ne lâchez pas le bouton."), [none.clone(), some("bouton"), some("bouton")]);
        assert_eq!(find("Tournez la molette."), [none.clone(), some("molette"), some("molette")]);
        assert_eq!(find("Le bouton Envoyer est en bas."), [none.clone(), none.clone(), none]);
    }
}
