//! Each rule about texts is told, with its line, and nothing else is.

use crate::folder::Copy;

const FILE: &str = "atelier/tout.fr.ftl";

#[track_caller]
fn breaks(from: &str, to: &str, says: &str) {
    let copy = Copy::new();
    copy.edit(FILE, from, to);
    let told: Vec<String> = copy.load().problems.iter().map(ToString::to_string).collect();
    assert!(!told.is_empty(), "nothing is told of {to:?}");
    for problem in &told {
        assert!(problem.contains(says), "{to:?} should say {says:?}, and says:\n{}", told.join("\n"));
        assert!(problem.starts_with("src/content/atelier/tout.fr.ftl"), "{problem}");
    }
}

#[test]
fn every_text_is_there() {
    breaks("titre = Un peu de tout\n", "", "The exercise's name has no text. Write “titre = …”.");
    breaks("but = C'est un essai.\n", "", "“but = …”");
    breaks("mission = Faites tout ce qui est demandé.\n", "", "“mission = …”");
    breaks("etape-menu = Copiez {$objet}.\n", "", "The step “menu” has no text. Write “etape-menu = …”.");
    breaks("erreur-pas-celui-ci = C'est {$autre}. Cherchez {$bon}.\n", "", "“erreur-pas-celui-ci = …”");
    breaks(
        "    .ligne-3 = J'attends.\n",
        "",
        "tout.fr.ftl:14 — The memo has three lines. Add “    .ligne-3 = …”",
    );
    breaks("    .titre = Table six\n", "", "has no short name");
    breaks("s-six = Voici la table six.", "s-six =", "The situation “six” has no text");
    for (label, id) in [
        ("nom-case = la case\n", "case"),
        ("nom-vert = vert\n", "vert"),
        ("nom-supprimer = Supprimer\n", "supprimer"),
        ("nom-piece-fin = À demain\n", "piece-fin"),
    ] {
        breaks(label, "", &format!("“{id}” has no name. Write “nom-"));
    }
}

#[test]
fn a_step_text_may_be_of_one_step_or_one_level() {
    for text in ["etape-bon-2 = Prenez aussi {$objet}.\n", "etape-bon-entrainer = Prenez {$objet}.\n"] {
        let copy = Copy::new();
        copy.edit(FILE, "etape-menu", &format!("{text}etape-menu"));
        assert_eq!(copy.load().problems, []);
    }
}

#[test]
fn names_with_a_dollar_can_be_filled() {
    breaks("Copiez {$objet}.", "Copiez {$obj}.", "{$obj} cannot be filled. Known here: “autre”");
    breaks("Copiez {$objet}.", "Copiez {$objet} sur {$vers}.", "{$vers} cannot be filled");
    breaks("Cherchez {$bon}.", "Cherchez {$objet}.", "use it in texts of steps");
    breaks("titre = Un peu de tout", "titre = Un peu de {$bon}", "outside of any situation");
    breaks("nom-bon = la tomate", "nom-bon = la {$bon}", "holds another name with $");
}

#[test]
fn nothing_is_left_over() {
    breaks("etape-menu", "etape-manu = Rien.\netape-menu", "Nothing shows the text “etape-manu”");
    breaks("nom-bon", "nom-bom = la tomate\nnom-bon", "Nothing shows the text “nom-bom”");
    breaks("memo =", "erreur-inconnue = Rien.\nmemo =", "Nothing shows the text “erreur-inconnue”");
    breaks(".indice-toucher", ".indise-toucher", "indi");
    breaks(
        "    .titre = Table un\n",
        "    .titre = Table un\n    .poire = la poire\n",
        "Nothing shows “.poire” of “s-un”",
    );
}

#[test]
fn fingers_and_touchpads_get_their_words() {
    breaks(
        "Copiez {$objet}.",
        "Cliquez sur {$objet}.",
        "“cliquez” does not suit a finger. Add “    .toucher = …” under “etape-menu”.",
    );
    breaks(
        "Copiez {$objet}.",
        "Tournez la molette sur {$objet}.\n    .toucher = Copiez {$objet}.",
        "“molette” does not suit a touchpad. Add “    .pave = …” under “etape-menu”.",
    );
}

#[test]
fn plain_language_is_kept_but_inside_the_practice_world() {
    breaks("but = C'est un essai.", "but = C'est (peut-être) un essai.", "stops a reader");
    breaks("but = C'est un essai.", "but = Vous êtes bien installé.", "needs the person's gender");
    breaks(
        "etape-menu = Copiez {$objet}.",
        "etape-menu = Lisez. Copiez. Posez {$objet}.",
        "3 sentences for one step",
    );
    let copy = Copy::new();
    copy.edit(
        FILE,
        "    .titre = Table un\n",
        "    .titre = Table un\n    .piece-fin = GAGNEZ 80 % (cliquez)\n    .feuille-texte = Ton mail…\n",
    );
    assert_eq!(copy.load().problems, []);
}

#[test]
fn fluent_that_is_not_supported_is_told() {
    breaks("nom-vert = vert", "nom-vert = {nom-rouge}", "would take in another text");
    breaks("nom-vert = vert", "nom-vert = vert\nnom-vert = bleu", "written twice");
}

#[test]
fn missing_files_are_told() {
    let copy = Copy::new();
    std::fs::rename(
        copy.path("src/content/atelier/tout.fr.ftl"),
        copy.path("src/content/atelier/tous.fr.ftl"),
    )
    .expect("a writable copy");
    let told: Vec<String> = copy.load().problems.iter().map(ToString::to_string).collect();
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(
        told[0].starts_with("src/content/atelier/tous.fr.ftl — These texts have no exercise"),
        "{told:?}"
    );
    assert!(
        told[1].starts_with("src/content/atelier/tout.fr.ftl — This file of texts is missing"),
        "{told:?}"
    );
    assert!(!pas_a_clic::practice::authoring::load(std::path::Path::new("/nowhere")).problems.is_empty());
}

#[test]
fn one_more_language_is_one_more_set_of_files() {
    let copy = Copy::new();
    copy.write("src/content/ui/themes.ar.ftl", "theme-atelier = ورشة\n");
    let told: Vec<String> = copy.load().problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "src/content/atelier/tout.ar.ftl — This file of texts is missing. Copy the one of another exercise."
        ]
    );
    let french = std::fs::read_to_string(copy.content().join(FILE)).expect("a file");
    copy.write("src/content/atelier/tout.ar.ftl", &french);
    let loaded = copy.load();
    assert_eq!(loaded.problems, []);
    let names: Vec<String> =
        pas_a_clic::practice::authoring::packs(&loaded.library).into_iter().map(|pack| pack.name).collect();
    assert_eq!(
        names,
        [
            "base.fr",
            "adviser.fr",
            "projector.fr",
            "first.fr",
            "atelier.fr",
            "base.ar",
            "adviser.ar",
            "projector.ar",
            "first.ar",
            "atelier.ar"
        ]
    );
}
