//! Each rule about an exercise's structure is told, with its line, and nothing else is.

use crate::folder::Copy;

const FILE: &str = "atelier/tout.toml";

/// Breaks one rule of the good structure file and returns what is told.
fn told(from: &str, to: &str) -> Vec<String> {
    let copy = Copy::new();
    copy.edit(FILE, from, to);
    copy.load().problems.iter().map(ToString::to_string).collect()
}

/// One edit, and words that every problem told must hold.
#[track_caller]
fn breaks(from: &str, to: &str, says: &str) {
    let told = told(from, to);
    assert!(!told.is_empty(), "nothing is told of {to:?}");
    for problem in &told {
        assert!(problem.contains(says), "{to:?} should say {says:?}, and says:\n{}", told.join("\n"));
        assert!(problem.starts_with("src/content/atelier/tout.toml:"), "{problem} has no line");
    }
}

#[test]
fn the_test_content_is_good() {
    let loaded = Copy::new().load();
    assert_eq!(loaded.problems, []);
    assert_eq!(loaded.library.exercises.len(), 1);
}

#[test]
fn a_file_that_cannot_be_read_is_told_by_line() {
    breaks("core = true", "coeur = true", "tout.toml:6 — “coeur” is not a word that can stand here");
    breaks("core = true", "core = oui", "tout.toml:6 — This line cannot be read");
    breaks(
        "core = true",
        "core = \"true\"",
        "tout.toml:6 — Here stands string \"true\", but true or false is needed",
    );
    breaks(
        "kind = \"procedure\"",
        "kind = \"geste\"",
        "tout.toml:8 — “geste” is not one of the possible choices",
    );
    breaks("minutes = 2\n", "", "A line “minutes = …” is missing");
    breaks("do = [{ click = \"bon-1\" }]", "do = [{ clik = \"bon-1\" }]", "Did you mean “click”?");
    breaks(
        "do = [{ click = \"bon-1\" }]",
        "do = [{ click = \"bon-1\", wait = 5 }]",
        "more or less than one thing",
    );
}

#[test]
fn who_the_exercise_is() {
    breaks("format = 1", "format = 2", "tout.toml:2 — This file says format = 2. Write format = 1.");
    breaks("id = \"atelier.tout\"", "id = \"atelier.rien\"", "Write id = \"atelier.tout\"");
    breaks("number = 100", "number = 99", "from 100 to 999");
    breaks("number = 100", "number = 1000", "from 100 to 999");
    breaks("minutes = 2", "minutes = 0", "how many minutes");
    breaks("devices = [\"mouse\", \"touchpad\", \"touch\"]", "devices = []", "what it can be done with");
    breaks("competences = [\"CRCN 5.2\"]", "competences = []", "at least one competence");
    breaks("core = true", "core = true\nsibling = \"atelier.autre\"", "no other exercise “atelier.autre”");
}

#[test]
fn ids_and_numbers_are_unique() {
    let copy = Copy::new();
    for ending in ["toml", "fr.ftl"] {
        let text =
            std::fs::read_to_string(copy.content().join(format!("atelier/tout.{ending}"))).expect("a file");
        let text = text.replace("id = \"atelier.tout\"", "id = \"atelier.double\"");
        copy.write(&format!("src/content/atelier/double.{ending}"), &text);
    }
    let told: Vec<String> = copy.load().problems.iter().map(ToString::to_string).collect();
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("The number 100 is already that of"), "{told:?}");
    copy.edit("atelier/double.toml", "id = \"atelier.double\"", "id = \"atelier.tout\"");
    let told: Vec<String> = copy.load().problems.iter().map(ToString::to_string).collect();
    assert!(
        told.iter().any(|problem| problem.contains("is already that of src/content/atelier")),
        "{told:?}"
    );
}

#[test]
fn the_four_levels() {
    breaks("id = \"lancer\"", "id = \"entrainer\"", "The level “");
    breaks(
        "id = \"entrainer\"\nsituations = [\"un\", \"deux\", \"trois\"]",
        "id = \"entrainer\"\nsituations = [\"un\", \"deux\"]",
        "at least 3 situations",
    );
    breaks(
        "id = \"entrainer\"\nsituations = [\"un\", \"deux\", \"trois\"]",
        "id = \"entrainer\"\nsituations = [\"un\", \"deux\", \"deux\"]",
        "named twice",
    );
    breaks(
        "id = \"entrainer\"\nsituations = [\"un\", \"deux\", \"trois\"]",
        "id = \"entrainer\"\nsituations = [\"un\", \"deux\", \"troi\"]",
        "There is no situation “troi”. Did you mean “trois”?",
    );
    breaks(
        "id = \"six\"\nskin = \"tableau\"",
        "id = \"six\"\nskin = \"bureau\"",
        "must look unlike the others",
    );
    breaks(
        "[[level.near-miss]]\ndo = [{ fumble = { how = \"wrong-button\", on = \"bon-1\" } }]\nerror = \"wrong-button\"\n",
        "",
        "at least 2 [[level.near-miss]]",
    );
    breaks("size = 48", "size = 48\nthings = [\"*\", \"bom-*\"]", "No thing is called “bom-*”");
    breaks("size = 48", "size = 48\nsteps = [\"*\", \"posser\"]", "No step is called “posser”");
    breaks("size = 48", "size = 48\nsizes = { bom-1 = 50 }", "No thing is called “bom-1”");
    breaks("error = \"wrong-button\"", "error = \"wrong-buton\"", "Did you mean “wrong-button”?");
}

#[test]
fn a_situation_is_used_and_its_name_is_its_own() {
    breaks(
        "[[step]]\nid = \"bon-1\"",
        "[[situation]]\nid = \"sept\"\n\n[[step]]\nid = \"bon-1\"",
        "No level uses the situation “sept”",
    );
    breaks("[[step]]\nid = \"bon-2\"", "[[step]]\nid = \"bon-1\"", "two steps called “bon-1”");
    breaks("name = \"pas-celui-ci\"", "name = \"Pas celui-ci\"", "");
}

#[test]
fn steps_goals_and_mistakes_speak_of_what_is_there() {
    breaks("target = \"bon-1\"", "target = \"bon-3\"", "Nothing to point at is called “bon-3”");
    breaks("target = \"feuille/fermer\"", "target = \"feuille/ferme\"", "Nothing to point at is called");
    breaks("target = \"text/piece-nom\"", "target = \"text/nom\"", "Nothing to point at is called");
    breaks("until = { done = \"bon-1\" }", "until = { done = \"bom-*\" }", "No thing is called “bom-*”");
    breaks(
        "until = { passage = \"piece-nom\" }",
        "until = { passage = \"nom\" }",
        "The text has no piece “nom”",
    );
    breaks("onto = \"panier\"", "onto = \"note\"", "“note” is not a place to put things on");
    breaks("entry = \"copier\"", "entry = \"coller\"", "The menu of “note” has no entry “coller”");
    breaks("value = \"vert\"", "value = \"bleu\"", "cannot hold “bleu”");
    breaks(
        "do = [{ set-window = { window = \"feuille\"",
        "do = [{ set-window = { window = \"page\"",
        "There is no window “page”",
    );
    breaks(
        "when = { clicked = \"autre\" }",
        "when = { clicked = \"autres-*\" }",
        "No thing is called “autres-*”",
    );
    breaks(
        "when = { clicked = \"autre\" }",
        "when = { chosen = { thing = \"note\", entry = \"x\" } }",
        "No menu has an entry",
    );
    breaks("do = [{ click = \"bon-1\" }]", "do = []", "Say how this step is done");
    breaks("on = \"bon-1\"", "on = \"bon-9\"", "Nothing to point at is called “bon-9”");
}

#[test]
fn what_lies_on_the_desk() {
    breaks("at = [0.2, 0.2]", "at = [0.2, 1.6]", "This place is outside the desk");
    breaks("at = [0.5, 0.5]", "at = [1.5, 0.5]", "This place is outside the desk");
    breaks("size = 48", "size = 20", "too small to be aimed at");
    breaks("size = 48", "size = 48\nsizes = { \"bon-*\" = 23 }", "too small to be aimed at");
    breaks("after = \"bon-1\"", "after = \"bon-3\"", "comes after “bon-3”, which does not exist");
    breaks("at = [0.2, 0.2]\n", "at = [0.2, 0.2]\nafter = \"bon-2\"\n", "comes after itself, in a circle");
    breaks("home = \"panier\"", "home = \"note\"", "Add place = true to “note”");
    breaks("home = \"panier\"", "home = \"sac\"", "which does not exist");
    breaks("choice = \"copier\"", "choice = \"coller\"", "by = \"choose\" needs");
    breaks("value = \"non\"", "value = \"peut-être\"", "“case” cannot begin with “peut-être”");
    breaks("id = \"feuille\"\nx", "id = \"note\"\nx", "");
    breaks(
        "art = { \"bon-*\" = \"tomate\" }",
        "art = { \"bom-*\" = \"tomate\" }",
        "Nothing on the desk is called “bom-*”",
    );
    breaks("size = 48", "size = 48\ncover = [0, 4]", "at least one column");
    breaks(
        "size = 48",
        "size = 48\nthings = [\"bon-2\", \"panier\", \"tasse\", \"note\", \"autre\"]",
        "bon-1",
    );
}

#[test]
fn drawings_exist_where_the_folder_does() {
    let copy = Copy::new();
    copy.write("public/art/souris/tomate.svg", "");
    copy.write("public/art/souris/panier.svg", "");
    copy.write("public/art/souris/note.svg", "");
    let told: Vec<String> = copy.load().problems.iter().map(ToString::to_string).collect();
    assert!(told.len() == 2 && told.iter().all(|problem| problem.contains("no drawing “tasse”")), "{told:?}");
    copy.write("public/art/souris/tasse.svg", "");
    assert_eq!(copy.load().problems, []);
}

#[test]
fn the_solution_passes_everywhere() {
    breaks(
        "target = \"bon-1\"\nuntil = { done = \"bon-1\" }",
        "target = \"bon-1\"\nuntil = { not = { done = \"bon-1\" } }",
        "does not finish it",
    );
    breaks("do = [{ click = \"bon-1\" }]", "do = [{ point = \"bon-1\" }]", "does not finish it");
    breaks(
        "do = [{ click = \"bon-1\" }]",
        "do = [{ click = \"autre\" }, { click = \"bon-1\" }]",
        "makes the error “pas-celui-ci”",
    );
    breaks("size = 48", "size = 48\ngoal = { done = \"bon-2\" }", "while steps are still to be done");
    breaks("size = 48", "size = 48\ngoal = { selected = \"panier\" }", "the goal is not reached");
}

#[test]
fn near_misses_do_not_pass_and_are_named() {
    breaks(
        "do = [{ click = \"autre\" }]\nerror = \"pas-celui-ci\"",
        "do = [{ click = \"bon-1\" }]\nerror = \"pas-celui-ci\"",
        "This near-miss must make the error “pas-celui-ci”. Errors it makes: none.",
    );
    let easy = "size = 48\nsteps = [\"bon-1\"]";
    let copy = Copy::new();
    copy.edit(FILE, "size = 48", easy);
    copy.edit(FILE, "do = [{ click = \"autre\" }]\nerror = \"pas-celui-ci\"", "do = [{ click = \"bon-1\" }]");
    let told: Vec<String> = copy.load().problems.iter().map(ToString::to_string).collect();
    assert!(told.iter().any(|problem| problem.contains("This near-miss completes the exercise")), "{told:?}");
}
