//! Tables: their columns, their words, and that nobody's name gets out of its cell.

use proptest::prelude::*;

use super::*;
use crate::practice::Level;
use crate::practice::autonomy::ThemeStanding;
use crate::practice::autonomy::sample::attempt;
use crate::workshop::digest::Source;
use crate::workshop::export::sample::HOSTILE;

fn autonomy_row(person: u64) -> AutonomyRow {
    AutonomyRow {
        person,
        theme: "souris".into(),
        acquired: Some(Label::Confirmed),
        current: Some(Label::PartlyAutonomous),
        source: Source::Current(ThemeStanding { label: None, holding: 4, core: 6, attempted: 5 }),
        since_day: Some(FIRST_DAY),
        review_due: true,
        correction: Some(Correction {
            day: FIRST_DAY + 1,
            label: Label::Guided,
            note: "=Fatigue\nce jour".into(),
        }),
    }
}

#[test]
fn participants_are_told_with_what_is_known_of_them() {
    let (base, people) = (base(), people());
    let rows = read_back(&participants(&Group::of(&people), &catalogue(&base), 60));
    let monique = [
        "p00000000000000a1",
        "Monique",
        "parapluie",
        "70 ans et plus",
        "Retraité",
        "24/10/2026",
        "25/10/2026",
        "2",
        "4",
        "25/10/2026",
    ];
    assert_eq!(rows[1], monique);
    assert_eq!(rows[3], ["p00000000000000c3", "Zoé", "parapluie", "", "", "", "", "0", "0", "25/10/2026"]);
    assert_eq!(rows.len(), 4, "the invented one is not told of");
    let invented = participants(&Group::invented(&people), &catalogue(&base), 60);
    assert_eq!((invented.rows.len(), csv::file_name(&invented).as_str()), (1, "exemple-participants.csv"));
}

#[test]
fn attempts_are_told_in_the_order_of_time() {
    let (base, people) = (base(), people());
    let rows = read_back(&attempts(&Group::of(&people), &catalogue(&base)));
    let told: Vec<String> = rows[1..].iter().map(|row| row[2..].join("|")).collect();
    assert_eq!(
        told,
        [
            "24/10/2026|11:00|Souris|Cliquer|101|1|Découvrir|réussi|montrée du doigt|0|non|60|souris|",
            "24/10/2026|11:00|Souris|Cliquer|101|3|Se lancer|réussi|sans aide|0|non|60|souris|3,3",
            "25/10/2026|11:00|E-mail|Répondre|302|3|Se lancer|réussi|sans aide|0|non|60|souris|",
            "25/10/2026|11:00|E-mail|Répondre|302|2|S’entraîner|quitté|dite|0|non|60|souris|",
            "25/10/2026|11:00|E-mail|Répondre|302|3|Se lancer|réussi|montrée du doigt|0|non||souris|",
            "25/10/2026|11:00|E-mail|Lire|301|4|Autrement|recommencé||3|oui|60|écran tactile|",
        ]
    );
}

#[test]
fn autonomy_is_told_in_la_coops_words() {
    let (base, people) = (base(), people());
    let bare = AutonomyRow {
        acquired: None,
        current: None,
        since_day: None,
        correction: None,
        ..autonomy_row(0xb2)
    };
    let corrected = AutonomyRow { source: Source::Corrected, ..bare.clone() };
    let of_slip = AutonomyRow { source: Source::Slip(FIRST_DAY), ..bare.clone() };
    let given = [autonomy_row(0xa1), bare, corrected, of_slip, autonomy_row(0xd4), autonomy_row(0xff)];
    let rows = read_back(&autonomy(&Group::of(&people), &given, &catalogue(&base)));
    let told: Vec<String> = rows[1..].iter().map(|row| row[1..].join("|")).collect();
    assert_eq!(
        told,
        [
            "Monique|Souris|Autonome (confirmé)|Autonome avec guidage en cas de besoin|les exercices|4|6|24/10/2026|oui|Avec guidage|25/10/2026|'=Fatigue ce jour",
            "Ahmed|Souris|||les exercices|4|6||oui|||",
            "Ahmed|Souris|||l’accompagnement||||oui|||",
            "Ahmed|Souris|||le code court du 24/10/2026||||oui|||",
        ]
    );
}

#[test]
fn activities_mirror_la_coops_export() {
    let (base, people, atelier) = (base(), people(), atelier());
    let invented = Atelier { sample: true, ..atelier.clone() };
    let table = activities(&[&atelier, &invented], &[individual()], &Group::of(&people), &catalogue(&base));
    let rows = read_back(&table);
    // As la-coop.md has them, with the apostrophes of La Coop itself.
    let headers = "Date; Type; Participants; Durée (min); Nom de l'atelier; Matériel numérique utilisé; \
        Thématique(s) d'accompagnement; Niveau d'autonomie (ou de l'atelier); Tranche d'âge du bénéficiaire";
    assert_eq!(rows[0].join("; "), headers.replace('\'', "’"));
    assert_eq!(
        rows[1].join("|"),
        "24/10/2026|Accompagnement individuel|1|45||Tablette|Santé, Aide aux démarches administratives|\
         Autonome avec guidage en cas de besoin|70 ans et plus"
    );
    assert_eq!(
        rows[2].join("|"),
        "25/10/2026|Atelier collectif|5|90|Écrire un e-mail|Ordinateur|E-mail|Intermédiaire|"
    );
    assert_eq!(rows.len(), 3);
}

#[test]
fn la_coops_labels_are_its_own() {
    let labels = |all: Vec<&str>| all.join(" · ");
    assert_eq!(
        labels(CoopTheme::ALL.iter().map(|theme| theme.label()).collect()),
        "Diagnostic numérique · Prendre en main du matériel · Maintenance de matériel · Gérer ses contenus numériques · \
         Navigation sur internet · E-mail · Bureautique · Réseaux sociaux communication · Santé · \
         Banque et achats en ligne · Accompagner un professionnel · Insertion professionnelle · \
         Prévention en sécurité numérique · Parentalité · Scolarité et numérique · Créer avec le numérique · \
         Culture numérique · Intelligence artificielle (IA) · Aide aux démarches administratives"
    );
    assert_eq!(
        labels(Label::ALL.map(crate::workshop::coop::autonomy).to_vec()),
        "Avec guidage · Autonome avec guidage en cas de besoin · Autonome · Autonome"
    );
}

#[test]
fn hostile_names_stay_text_in_their_column() {
    let long = "x".repeat(10_000);
    let names = HOSTILE.iter().copied().chain([long.as_str()]);
    let people: Vec<Person> = (0..)
        .zip(names)
        .map(|(id, name)| person(id, name, vec![attempt(id, Level::GoAlone, "etal", 0)]))
        .collect();
    let (base, group) = (base(), Group::of(&people));
    let rows: Vec<AutonomyRow> = people.iter().map(|person| autonomy_row(person.id)).collect();
    let catalogue = catalogue(&base);
    let tables = [
        participants(&group, &catalogue, 0),
        attempts(&group, &catalogue),
        autonomy(&group, &rows, &catalogue),
    ];
    for table in tables {
        let rows = read_back(&table);
        assert_eq!(rows[0], table.headers);
        assert!(rows.iter().all(|row| row.len() == table.headers.len()));
        let told: Vec<&str> = rows[1..].iter().map(|row| row[1].as_str()).collect();
        let wanted = [
            "<script>alert(1)</script>",
            "'=cmd|' /C calc'!A0",
            "'+33",
            "'-1",
            "'@x",
            " فاطمة",
            "Jo; \"dit\" Zed  Zoé",
            "'= \"Ève\";",
            &long,
        ];
        assert_eq!(told, wanted, "{}", table.name);
    }
}

proptest! {
    #[test]
    fn no_name_changes_the_shape_of_a_table(names in prop::collection::vec(any::<String>(), 0..5)) {
        let people: Vec<Person> = (0..)
            .zip(&names)
            .map(|(id, name)| person(id, name, vec![attempt(id, Level::Practise, "etal", 0)]))
            .collect();
        let (base, group) = (base(), Group::of(&people));
        let rows = read_back(&attempts(&group, &catalogue(&base)));
        prop_assert_eq!(rows.len(), names.len() + 1);
        for (row, name) in rows[1..].iter().zip(&names) {
            prop_assert_eq!(row.len(), rows[0].len());
            prop_assert_eq!(&row[1], &csv::harmless(name));
        }
    }
}
