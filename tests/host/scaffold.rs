//! A new exercise is good from the start, and nothing is written over.

use pas_a_clic::practice::authoring::{list, new_exercise};

use crate::folder::{Copy, project};

#[test]
fn a_new_exercise_passes_at_once_with_a_free_number_and_place() {
    let copy = Copy::new();
    let files = new_exercise(&copy.content(), "atelier.choisir").expect("a good id");
    assert_eq!(files.len(), 2);
    assert!(files.iter().all(|file| file.is_file()));
    let loaded = copy.load();
    assert_eq!(loaded.problems, []);
    let exercise = &loaded.library.exercises[1];
    assert_eq!((exercise.id.as_str(), exercise.number, exercise.order), ("atelier.choisir", 101, 20));
    assert_eq!(
        list(&loaded.library),
        [
            "atelier.tout  100  Un peu de tout  (core, 4 levels, 6 situations)",
            "atelier.choisir  101  Choisir par un clic  (extra, 4 levels, 6 situations)",
        ]
    );
}

#[test]
fn bad_and_taken_ids_are_refused() {
    let copy = Copy::new();
    for (id, says) in [
        ("atelier", "is not a good id"),
        ("atelier.Été", "is not a good id"),
        ("atelier./etc", "is not a good id"),
        ("atelier.tout", "exists already"),
        ("cuisine.couper", "There is no theme “cuisine”"),
    ] {
        let problem = new_exercise(&copy.content(), id).expect_err(id);
        assert!(problem.message.contains(says), "{problem}");
    }
}

#[test]
fn a_new_theme_begins_a_new_hundred() {
    let copy = Copy::new();
    copy.write("src/content/clavier/theme.toml", "id = \"clavier\"\norder = 20\ncoop = \"email\"\n");
    new_exercise(&copy.content(), "clavier.lettres").expect("a good id");
    let loaded = copy.load();
    assert_eq!(loaded.library.exercises[1].number, 201);
}

#[test]
fn a_new_exercise_of_a_room_begins_with_the_theme_s_own_first() {
    let copy = Copy::of(&project().join("src/content"));
    // Drawings stand outside the content: what they lack is no news here.
    let before = copy.load().problems;
    for (id, number) in [("clavier.essai", 207), ("email.essai", 316)] {
        new_exercise(&copy.content(), id).expect("a good id");
        // What the adviser says of it is not for a program to invent: that it is missing is told.
        let (theme, name) = id.split_once('.').expect("theme and name");
        let notes = ["note-{}", "mistake-{}-1", "mistake-{}-2", "ask-{}-1", "ask-{}-2"];
        let mut loaded = copy.load();
        for key in notes.map(|key| key.replace("{}", &format!("{theme}-{name}"))) {
            assert!(loaded.problems.iter().any(|problem| problem.message.contains(&key)), "{key}");
        }
        let of_notes = |message: &str| message.ends_with("to a file of projector/.");
        loaded.problems.retain(|problem| !of_notes(&problem.message));
        assert_eq!(loaded.problems, before, "{id}");
        let found = loaded.library.exercises.iter().find(|exercise| exercise.id == id).expect(id);
        assert_eq!((found.number, found.core, found.scene.is_none()), (number, false, true));
    }
}
