//! Reports: ready to be pasted, in La Coop's words, and naming nobody.

use super::*;

#[test]
fn the_report_of_a_workshop_is_ready_to_paste() {
    let (base, people, atelier) = (base(), people(), atelier());
    let report = coop::workshop(&atelier, &Group::of(&people), &catalogue(&base));
    let wanted = "Date : 25/10/2026
Type d’activité : Atelier collectif
Participants : 5 (dont 2 anonymes)
Participants anonymes déjà accompagnés : 1
Genre des participants anonymes : Féminin (1), Non communiqué (1)
Tranche d’âge des participants anonymes : 60 – 69 ans (2)
Statut des participants anonymes : Non communiqué (2)
Lieu : Lieu d’activité (Médiathèque de Valmont)
Durée : 1 h 30
Nom de l’atelier : Écrire un e-mail
Matériel numérique utilisé : Ordinateur
Thématique(s) d’accompagnement : E-mail
Niveau de l’atelier : Intermédiaire
Notes :
Salle trop petite.
Prévoir des casques.

4 tentatives, 2 réussies, dont 1 en autonomie.
- 2 personnes ont fait « Répondre », dont 1 sans aide (Se lancer : 2).
- 1 personne a commencé « Lire ».";
    assert_eq!(report, wanted);
}

#[test]
fn a_report_says_no_more_than_is_known() {
    let (base, people) = (base(), people());
    let bare = Atelier { anonymous: Default::default(), ..Atelier::new(1, FIRST_DAY, 0) };
    let report = coop::workshop(&bare, &Group::of(&people), &catalogue(&base));
    assert!(report.contains("Participants : 0\nLieu : Lieu d’activité\n"), "{report}");
    assert!(report.ends_with("d’accompagnement : à préciser\nNiveau de l’atelier : Débutant"), "{report}");
    let planned = Atelier { began_ms: None, notes: String::new(), sample: true, ..atelier() };
    let report = coop::workshop(&planned, &Group::of(&people), &catalogue(&base));
    assert!(report.starts_with("Exemple inventé : à ne pas déclarer.\nDate"), "{report}");
    assert!(report.ends_with("Notes :\nExercices proposés : « Répondre », « Lire »."), "{report}");
}

#[test]
fn the_report_of_one_person_is_ready_to_paste() {
    let (base, people) = (base(), people());
    let one = Group::of(&people)
        .only(|person| person.id == 0xa1)
        .keeping(|_, attempt| attempt.day() == FIRST_DAY + 1);
    let did = coop::person_did(&one, &catalogue(&base));
    let report = coop::individual(&IndividualReport { notes: "À revoir.".into(), ..individual() }, did);
    let wanted = "Date : 24/10/2026
Type d’activité : Accompagnement individuel
Participants : 1
Lieu : À domicile (Valmont)
Durée : 45 min
Matériel numérique utilisé : Tablette
Thématique(s) d’accompagnement : Santé, Aide aux démarches administratives
Niveau d’autonomie : Autonome avec guidage en cas de besoin
Tranche d’âge du bénéficiaire : 70 ans et plus
Notes :
À revoir.

« Répondre » : fait sans aide (Se lancer).";
    assert_eq!(report, wanted);
    let invented = IndividualReport { sample: true, ..individual() };
    let report = coop::individual(&invented, Vec::new());
    assert!(report.starts_with("Exemple inventé : à ne pas déclarer.\nDate"), "{report}");
    let unknown = IndividualReport { autonomy: None, age: None, ..individual() };
    assert!(
        coop::individual(&unknown, Vec::new()).ends_with("Tranche d’âge du bénéficiaire : Non communiqué")
    );
}

#[test]
fn no_report_names_anybody() {
    let (base, people, atelier) = (base(), people(), atelier());
    let names: Vec<&str> = people.iter().filter_map(|person| person.identity.first_name.as_deref()).collect();
    let group = Group::of(&people);
    let report = coop::workshop(&atelier, &group, &catalogue(&base));
    assert_eq!(contains_personal_data(&report, &names), []);
    assert!(!report.contains("parapluie") && !report.contains("a1") && !report.contains("77"), "{report}");
    let told = Atelier { notes: "Revoir avec MONIQUE et zoe.".into(), ..atelier };
    let report = coop::workshop(&told, &group, &catalogue(&base));
    let found: Vec<String> =
        contains_personal_data(&report, &names).into_iter().map(|found| found.text).collect();
    assert_eq!(found, ["MONIQUE", "zoe"], "what the adviser wrote is warned of, not changed");
}

#[test]
fn who_people_are_changes_no_report_and_no_statement() {
    let (base, people, atelier) = (base(), people(), atelier());
    let mut others = people.clone();
    for (person, name) in others.iter_mut().zip(["Date", "Émile", "Fatoumata", "Gaël"]) {
        person.identity.first_name = Some(name.to_owned());
        person.identity.picture = "voilier".to_owned();
        person.identity.age = None;
    }
    let report = |people: &[Person]| coop::workshop(&atelier, &Group::of(people), &catalogue(&base));
    assert_eq!(report(&people), report(&others));
    assert_eq!(json(&people, &[&atelier]), json(&others, &[&atelier]));
}
