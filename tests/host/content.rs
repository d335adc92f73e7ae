//! The content that is shipped has no problem, and its packs read back as they were.

use pas_a_clic::practice::authoring::{Loaded, load, packs};
use pas_a_clic::practice::library::{ADVISER, BasePack, FIRST, PROJECTOR, ProjectorPack, ThemePack};
use pas_a_clic::progress::slip::THEMES;
use pas_a_clic::texts::TextPack;

use crate::folder::project;

pub fn content() -> Loaded {
    load(&project().join("src/content"))
}

#[test]
fn the_content_has_no_problem() {
    let problems = content().problems;
    for problem in &problems {
        println!("• {problem}");
    }
    assert!(problems.is_empty(), "{} problems in the content", problems.len());
}

#[test]
fn packs_read_back_equal() {
    let library = content().library;
    let packs = packs(&library);
    assert!(packs.len() > library.themes.len());
    for pack in &packs {
        let (name, language) = pack.name.split_once('.').expect("name and language");
        if name == "base" {
            let base = BasePack::read(&pack.bytes).expect("a pack of this version");
            assert_eq!(base.themes, library.themes);
            assert_eq!(base.texts.language, language);
            assert_eq!(base.entries.len(), library.exercises.len());
            for exercise in &library.exercises {
                let entry = base.entry(&exercise.id).expect("every exercise is in the catalogue");
                assert_eq!(
                    (entry.number, entry.order, entry.core),
                    (exercise.number, exercise.order, exercise.core)
                );
                assert!(base.texts.has(&format!("{}/titre", exercise.id)));
            }
        } else if name == ADVISER {
            let texts: TextPack = postcard::from_bytes(&pack.bytes).expect("a pack of this version");
            assert_eq!(texts.language, language);
            assert!(texts.messages.keys().all(|key| !library.texts.has(key)));
        } else if name == PROJECTOR {
            let ProjectorPack { texts, plans } =
                ProjectorPack::read(&pack.bytes).expect("a pack of this version");
            assert_eq!(texts.language, language);
            assert!(texts.messages.keys().all(|key| !library.texts.has(key)));
            assert!(language != library.language || texts == library.projector_texts);
            assert_eq!(plans, library.plans);
            assert!(!plans.is_empty());
        } else {
            let theme = ThemePack::read(&pack.bytes).expect("a pack of this version");
            let of_theme = library.exercises.iter().filter(|exercise| exercise.theme() == name);
            let here: Vec<_> = match name {
                FIRST => library.exercises.iter().take(1).cloned().collect(),
                _ => of_theme.cloned().collect(),
            };
            assert!(!here.is_empty());
            // Who plays which role is found again from the cast that the pack carries.
            let furnished: Vec<_> =
                here.iter().filter_map(|exercise| theme.furnished(&exercise.id)).collect();
            assert_eq!(furnished, here);
            for exercise in &here {
                let texts = &library.exercise_texts[&exercise.id].messages;
                assert!(texts.iter().all(|(key, text)| {
                    theme.texts.messages.get(&format!("{}/{key}", exercise.id)) == Some(text)
                }));
            }
        }
    }
}

#[test]
fn a_pack_of_another_version_is_refused() {
    assert!(BasePack::read(b"\xff\xff\xff").is_err());
    assert!(ThemePack::read(&[]).is_err());
    assert!(ProjectorPack::read(b"\xff\xff\xff").is_err());
}

#[test]
fn every_theme_has_its_place_in_a_slip() {
    for theme in content().library.themes {
        let id = theme.id;
        assert!(THEMES.contains(&id.as_str()), "no place for “{id}”: see src/progress/slip.rs");
    }
}
