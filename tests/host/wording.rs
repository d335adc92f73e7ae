//! Texts are found by situation, level and device, and their names are filled.

use pas_a_clic::practice::authoring::{load, packs};
use pas_a_clic::practice::library::ThemePack;
use pas_a_clic::practice::{Device, Level, Wording};

use crate::folder::project;

fn with(test: impl Fn(Wording<'_>)) {
    let library = load(&project().join("tests/host/fixtures/content")).library;
    let pack = packs(&library).into_iter().find(|pack| pack.name == "atelier.fr").expect("the theme's pack");
    let pack = ThemePack::read(&pack.bytes).expect("a pack of this version");
    let exercise = pack.exercise("atelier.tout").expect("the exercise");
    test(Wording {
        texts: &pack.texts,
        exercise,
        situation: "un",
        level: Level::Practise,
        device: Device::Mouse,
    });
}

#[test]
fn the_steps_say_what_is_pointed_at() {
    with(|words| {
        assert_eq!(words.title().as_deref(), Some("Un peu de tout"));
        assert_eq!(words.situation_title().as_deref(), Some("Table un"));
        assert_eq!(words.step_at(0).as_deref(), Some("Prenez la tomate."));
        assert_eq!(words.step_at(2).as_deref(), Some("Posez la tasse sur le panier."));
        assert_eq!(words.step_at(4).as_deref(), Some("Choisissez Monique."));
        assert_eq!(words.step_at(6).as_deref(), Some("Fermez la feuille."));
        assert_eq!(words.step_at(7), None);
        assert_eq!(
            words.error("pas-celui-ci").as_deref(),
            Some("C'est la petite tasse. Cherchez la tomate.")
        );
        assert_eq!(words.memo(), ["Je regarde.", "Je choisis.", "J'attends."]);
        assert_eq!(words.mission().as_deref(), Some("Faites tout ce qui est demandé."));
    });
}

#[test]
fn a_finger_gets_its_own_words_where_there_are_some() {
    with(|words| {
        let step = &words.exercise.steps[0];
        assert_eq!(words.hint(step).as_deref(), Some("Cliquez sur la tomate."));
        let touch = Wording { device: Device::Touch, ..words };
        assert_eq!(touch.hint(step).as_deref(), Some("Touchez la tomate."));
        assert_eq!(touch.step(step), words.step(step));
        let touchpad = Wording { device: Device::Touchpad, ..words };
        assert_eq!(touchpad.hint(step), words.hint(step));
        // Without a hint of its own, the step is said again.
        assert_eq!(words.hint(&words.exercise.steps[3]).as_deref(), Some("Copiez la note."));
    });
}

#[test]
fn names_are_those_of_the_situation_then_of_the_exercise() {
    with(|words| {
        let names = ["autre", "bon-2", "menu/copier", "couleurs/vert", "feuille/coin", "text/piece-fin"];
        let said = names.map(|name| words.label(name).unwrap_or_default());
        assert_eq!(said, ["la petite tasse", "la tomate", "Copier", "vert", "la feuille", "À demain"]);
        assert_eq!(words.label("inconnu"), None);
    });
}
