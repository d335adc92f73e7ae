//! Each rule about the adviser's notes and the ready plans is told in plain words, with its line, and nothing else is.

use crate::folder::Copy;

const TEXTS: &str = "src/content/projector/plans.fr.ftl";
const PLANS: &str = "src/content/projector/plans.toml";
const STRUCTURE: &str = "src/content/atelier/tout.toml";

const GOOD_TEXTS: &str = "\
note-atelier-tout = Montrez le geste avant de parler.
mistake-atelier-tout-1 = Le bouton remonte trop tôt. Faites garder le doigt appuyé.
mistake-atelier-tout-2 = La main part trop vite. Faites poser le bras.
ask-atelier-tout-1 = Que faut-il prendre en premier ?
ask-atelier-tout-2 = Où va cet objet ?
plan-essai = Un essai
plan-essai-for = Pour tout le monde : un peu de tout.
";

const GOOD_PLANS: &str = "\
[[plan]]
id = \"essai\"

[[plan.items]]
exercise = \"atelier.tout\"
level = \"decouvrir\"
minutes = 30

[[plan.items]]
minutes = 10

[[plan.items]]
exercise = \"atelier.tout\"
level = \"lancer\"
minutes = 20
";

/// What is told of these texts and plans beside the small test content.
fn told(texts: &str, plans: &str) -> Vec<String> {
    let copy = Copy::new();
    copy.write(TEXTS, texts);
    copy.write(PLANS, plans);
    copy.load().problems.iter().map(ToString::to_string).collect()
}

/// One edit of the texts or the plans, and what alone must be told, each beginning with its file and line.
#[track_caller]
fn breaks(from: &str, to: &str, says: &[&str]) {
    assert!(GOOD_TEXTS.contains(from) || GOOD_PLANS.contains(from), "nothing holds {from:?}");
    let told = told(&GOOD_TEXTS.replace(from, to), &GOOD_PLANS.replace(from, to));
    assert_eq!(told.len(), says.len(), "{to:?} should say {says:?}, and says:\n{}", told.join("\n"));
    for says in says {
        assert!(
            told.iter().any(|problem| problem.starts_with(says)),
            "{to:?} should say {says:?}, and says:\n{}",
            told.join("\n")
        );
    }
}

#[test]
fn good_notes_and_plans_are_taken() {
    let copy = Copy::new();
    copy.write(TEXTS, GOOD_TEXTS);
    copy.write(PLANS, GOOD_PLANS);
    let loaded = copy.load();
    assert_eq!(loaded.problems, []);
    assert_eq!(loaded.library.plans.len(), 1);
    assert!(loaded.library.projector_texts.has("note-atelier-tout"));
}

#[test]
fn every_exercise_has_its_notes() {
    breaks(
        "note-atelier-tout = Montrez le geste avant de parler.\n",
        "",
        &[&format!(
            "{STRUCTURE}:3 — The adviser has no note for it. Add note-atelier-tout to a file of projector/."
        )],
    );
    breaks(
        "mistake-atelier-tout-2 = La main part trop vite. Faites poser le bras.\n",
        "",
        &[&format!(
            "{STRUCTURE}:3 — It needs 2 usual mistakes for the adviser. Add mistake-atelier-tout-1 and"
        )],
    );
    breaks(
        "ask-atelier-tout-1 = Que faut-il prendre en premier ?\n",
        "",
        &[&format!(
            "{STRUCTURE}:3 — It needs 2 questions to ask for the adviser. Add ask-atelier-tout-1 and"
        )],
    );
}

#[test]
fn a_note_is_of_an_exercise() {
    breaks(
        "ask-atelier-tout-2 = ",
        "ask-atelier-tous-1 = Qui commence ?\nask-atelier-tout-2 = ",
        &[&format!("{TEXTS}:5 — No exercise is called “atelier-tous”. Did you mean “atelier-tout”?")],
    );
}

#[test]
fn a_plan_names_exercises_and_levels_that_are_there() {
    breaks(
        "exercise = \"atelier.tout\"\nlevel = \"lancer\"",
        "exercise = \"atelier.tous\"\nlevel = \"lancer\"",
        &[&format!("{PLANS}:12 — There is no exercise “atelier.tous”. Did you mean “atelier.tout”?")],
    );
    breaks(
        "level = \"lancer\"\n",
        "",
        &[&format!("{PLANS}:12 — It must say a level that the exercise has.")],
    );
    breaks(
        "level = \"lancer\"",
        "level = \"sauter\"",
        // A file that cannot be read has no plans at all.
        &[&format!("{PLANS}:14 — “sauter” is not one of the possible choices.")],
    );
    breaks(
        "exercise = \"atelier.tout\"\nlevel = \"lancer\"",
        "exercice = \"atelier.tout\"\nlevel = \"lancer\"",
        &[&format!("{PLANS}:13 — “exercice” is not a word that can stand here. Did you mean “exercise”?")],
    );
}

#[test]
fn nobody_works_too_long_in_a_row() {
    let too_long =
        |line: usize| format!("{PLANS}:{line} — More than 45 minutes in a row: put a break before it.");
    breaks("[[plan.items]]\nminutes = 10\n\n", "", &[&too_long(9)]);
    let alone = format!("{PLANS}:12 — More than 45 minutes for one exercise: shorten it.");
    breaks("minutes = 20", "minutes = 46", &[&alone]);
    // Just as long as may be, and again after the break.
    let full = GOOD_PLANS.replace("minutes = 30", "minutes = 45").replace("minutes = 20", "minutes = 45");
    assert_eq!(told(GOOD_TEXTS, &full), [""; 0]);
    breaks("minutes = 20", "minutes = 0", &[&format!("{PLANS}:12 — Minutes go from 1 to 180.")]);
}

#[test]
fn a_plan_has_its_words_and_its_id() {
    breaks(
        "plan-essai-for = Pour tout le monde : un peu de tout.\n",
        "",
        &[&format!("{PLANS}:1 — A text is missing. Add plan-essai-for to projector/plans.fr.ftl.")],
    );
    breaks(
        "id = \"essai\"\n",
        "id = \"essai\"\ntitle = \"Un essai\"\n",
        &[&format!("{PLANS}:1 — A ready plan has items, and its title stands in the texts.")],
    );
    let twice = [GOOD_PLANS, GOOD_PLANS].join("\n");
    let second = GOOD_PLANS.lines().count() + 2;
    let told = told(GOOD_TEXTS, &twice);
    assert_eq!(
        told,
        [format!("{PLANS}:{second} — There are two plans “essai”. Give each an id of its own.")]
    );
}
