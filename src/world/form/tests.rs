//! Fields as people fill them in: what is forgiven, what is named, and when.

use super::check::{fault_of, fault_of_file, form_of, same};
use super::{Action, Event, Field, FieldFault, Form, Kind, Look, TICKED};
use crate::world::File;
use crate::world::files::FileKind;
use crate::world::mailbox::address::AddressFault;

fn field(kind: Kind, text: &str) -> Field {
    Field { id: "champ".into(), kind, required: true, text: text.into(), ..Field::default() }
}

fn form(fields: Vec<Field>) -> Form {
    Form { fields }
}

fn set(text: &str) -> Action {
    Action::SetText { field: "champ".into(), text: text.into() }
}

#[test]
fn what_a_machine_can_put_right_is_forgiven() {
    for (kind, texts) in [
        (Kind::Phone, ["06 12 34 56 78", "06.12.34.56.78", "+33 6 12 34 56 78", "0033612345678"].as_slice()),
        (Kind::Postcode, &[" 59000 ", "59 000"]),
        (Kind::Amount, &["64,20", "64,2", "64", "64,20 €"]),
        (Kind::Email, &["Monique.Aubert@exemple.fr", " monique@exemple.fr "]),
        (Kind::Name, &["Jean-Luc", "O'Brien", "Zoë"]),
        (Kind::Number { least: 0, most: 20_000 }, &["18452", "0"]),
    ] {
        for text in texts {
            assert_eq!(form_of(&kind, text), None, "{kind:?} {text}");
        }
    }
}

#[test]
fn what_cannot_be_guessed_has_a_name() {
    let number = Kind::Number { least: 1, most: 12 };
    let cases = [
        (Kind::Phone, "06 12 34 56", FieldFault::TooFewFigures),
        (Kind::Phone, "06 12 34 56 78 9", FieldFault::TooManyFigures),
        (Kind::Phone, "6 12 34 56 78", FieldFault::PhoneStart),
        (Kind::Phone, "O6 12 34 56 78", FieldFault::LetterOForZero),
        (Kind::Phone, "mon numéro", FieldFault::LetterInNumber),
        (Kind::Postcode, "5900", FieldFault::TooFewFigures),
        (Kind::Postcode, "590O0", FieldFault::LetterOForZero),
        (Kind::Amount, "64.20", FieldFault::DotInAmount),
        (Kind::Amount, "1 200", FieldFault::SpaceInNumber),
        (Kind::Amount, "64,205", FieldFault::TooManyCents),
        (Kind::Amount, "soixante", FieldFault::LetterInNumber),
        (number.clone(), "1 2", FieldFault::SpaceInNumber),
        (number.clone(), "1.2", FieldFault::DotInNumber),
        (number.clone(), "13", FieldFault::OutOfRange),
        (number.clone(), "99999999999", FieldFault::OutOfRange),
        (number.clone(), "-3", FieldFault::SignInNumber),
        (number.clone(), "+3", FieldFault::SignInNumber),
        (number, "deux", FieldFault::LetterInNumber),
        (Kind::Name, "Paul2", FieldFault::FigureInName),
        (Kind::Email, "monique.exemple.fr", FieldFault::Address(AddressFault::NoAt)),
        (Kind::Password, "Soleil1!", FieldFault::PasswordShort),
        (Kind::Password, "Soleil-du-matin", FieldFault::PasswordNoFigure),
        (Kind::Password, "soleil-du-matin-7", FieldFault::PasswordNoCapital),
        (Kind::Password, "SoleilDuMatin77", FieldFault::PasswordNoSign),
    ];
    for (kind, text, fault) in cases {
        assert_eq!(form_of(&kind, text), Some(fault), "{kind:?} {text}");
    }
    assert_eq!(form_of(&Kind::Password, "Soleil-du-matin-7"), None);
}

#[test]
fn what_stands_on_the_paper_is_known_however_it_is_written() {
    let says = |kind: Kind, wanted: &str, text: &str| {
        fault_of(&Field { wanted: wanted.into(), ..field(kind, text) })
    };
    assert_eq!(says(Kind::Name, "Aubert-Léger", "aubert leger"), None);
    assert_eq!(says(Kind::Date, "09/03/1956", "9.3.1956"), None);
    assert_eq!(says(Kind::Date, "09/03/1956", "03/09/1956"), Some(FieldFault::DayMonthExchanged));
    assert_eq!(says(Kind::Date, "09/03/1956", "09/03/1965"), Some(FieldFault::OtherValue));
    assert_eq!(says(Kind::Phone, "0612345678", "06 12 34 56 87"), Some(FieldFault::OtherValue));
    assert_eq!(says(Kind::Amount, "64,20", "64,2 €"), None);
    assert_eq!(says(Kind::Code, "204 815", "204815"), None);
    assert_eq!(says(Kind::Code, "204 815", "204851"), Some(FieldFault::OtherCode));
    let example = Field { wanted: "Aubert".into(), example: "Dupont".into(), ..field(Kind::Name, "dupont") };
    assert_eq!(fault_of(&example), Some(FieldFault::Example));
    assert!(!same(&Kind::Amount, "rien", "rien"), "what is no amount is like nothing");
}

#[test]
fn faults_are_told_on_leaving_where_the_site_does_so_and_always_on_sending() {
    let mut strict = form(vec![Field { on_leaving: true, ..field(Kind::Postcode, "") }]);
    assert_eq!(strict.leave("champ"), None, "an empty field is only passed through");
    assert!(strict.apply(&set("5900"), &[]).is_some());
    let told = Event::Faulty { field: "champ".into(), fault: FieldFault::TooFewFigures };
    assert_eq!(strict.leave("champ"), Some(told));
    assert_eq!(strict.leave("champ"), None, "it is told once");
    assert!(strict.apply(&set("59000"), &[]).is_some());
    assert_eq!(
        strict.field("champ").and_then(|field| field.fault),
        None,
        "a new text is not blamed for the old one"
    );

    let mut calm =
        form(vec![field(Kind::Postcode, "5900"), Field { id: "nom".into(), ..field(Kind::Name, "") }]);
    assert_eq!(calm.leave("champ"), None);
    let both = ["champ".to_owned(), "nom".to_owned()];
    assert_eq!(
        calm.check(&both),
        [("champ".to_owned(), FieldFault::TooFewFigures), ("nom".to_owned(), FieldFault::Missing)]
    );
    assert_eq!(calm.check(&both[..1]).len(), 1, "only what stands on the page is sent");
    assert!(!calm.is_right("nom") && !calm.is_right("nobody"));
}

#[test]
fn boxes_lists_files_and_passwords_take_only_their_own_acts() {
    let options = Kind::Choice { options: vec!["madame".into(), "monsieur".into()], look: Look::Radio };
    let mut form = form(vec![
        Field { id: "civilite".into(), ..field(options, "") },
        Field { id: "accord".into(), ..field(Kind::Tick, "") },
        Field { id: "secret".into(), ..field(Kind::Password, "Soleil-du-matin-7") },
        Field { id: "encore".into(), repeats: "secret".into(), ..field(Kind::Password, "Soleil-du-matin-8") },
    ]);
    let choose = |option: &str| Action::Choose { field: "civilite".into(), option: option.into() };
    assert_eq!(form.apply(&choose("docteur"), &[]), None);
    assert!(form.apply(&choose("madame"), &[]).is_some() && form.apply(&choose("madame"), &[]).is_none());
    let typed = Action::SetText { field: "accord".into(), text: "oui".into() };
    assert_eq!(form.apply(&typed, &[]), None, "nobody types into a box");
    assert!(form.apply(&Action::Tick("accord".into()), &[]).is_some());
    assert_eq!(form.field("accord").map(|field| field.text.as_str()), Some(TICKED));
    assert!(form.apply(&Action::Tick("accord".into()), &[]).is_some());
    assert!(!form.is_right("accord"), "unticked again");
    assert!(form.apply(&Action::ShowPassword("secret".into()), &[]).is_some());
    assert_eq!(form.apply(&Action::ShowPassword("civilite".into()), &[]), None);
    assert!(form.is_right("secret") && !form.is_right("encore"));
    assert_eq!(form.apply(&Action::Tick("nobody".into()), &[]), None);
}

#[test]
fn a_file_must_be_of_the_right_kind_and_size() {
    let photo = File { kind: FileKind::Photo, kb: 1_900, ..File::default() };
    assert_eq!(fault_of_file(&[FileKind::Document], 0, &photo), Some(FieldFault::FileKind));
    assert_eq!(fault_of_file(&[FileKind::Photo], 1_000, &photo), Some(FieldFault::FileTooBig));
    assert_eq!(fault_of_file(&[FileKind::Photo, FileKind::Document], 2_000, &photo), None);
    assert_eq!(fault_of_file(&[], 0, &photo), None, "without limits anything is taken");
}

#[test]
fn files_days_addresses_and_pictures_are_chosen_from_what_there_is() {
    let file = |id: &str, kind, kb| File { id: id.into(), kind, kb, ..File::default() };
    let files = [
        file("bail", FileKind::Document, 300),
        file("chat", FileKind::Photo, 300),
        file("plan", FileKind::Document, 9_000),
    ];
    let joined = Kind::File { kinds: vec![FileKind::Document], most_kb: 2_000 };
    let mut form = form(vec![
        Field { id: "piece".into(), wanted: "bail".into(), ..field(joined, "") },
        Field { id: "jour".into(), calendar: true, ..field(Kind::Date, "") },
        Field {
            id: "rue".into(),
            known: vec!["3 rue du Puits".into()],
            ..field(Kind::Address { known: Vec::new() }, "rue pu")
        },
        Field {
            id: "lettres".into(),
            wanted: "k7mp".into(),
            other_wanted: "7".into(),
            ..field(Kind::Captcha, "K7MP")
        },
    ]);
    let mut choose = |field: &str, option: &str| {
        form.apply(&Action::Choose { field: field.into(), option: option.into() }, &files)
    };
    let refused = |fault| Some(Event::Faulty { field: "piece".into(), fault });
    assert_eq!(choose("piece", "chat"), refused(FieldFault::FileKind));
    assert_eq!(choose("piece", "plan"), refused(FieldFault::FileTooBig));
    assert_eq!(choose("piece", "rien"), None);
    assert!(choose("piece", "bail").is_some());
    assert!(choose("jour", "12/03/2026").is_some() && choose("jour", "32/03/2026").is_none());
    assert_eq!(form.field("rue").map(|field| Form::proposals(field).len()), Some(1));
    assert!(form.is_right("piece") && form.is_right("jour") && form.is_right("lettres"));
    assert!(form.apply(&Action::Other("lettres".into()), &files).is_some());
    assert_eq!(
        form.field("lettres").map(|field| field.text.as_str()),
        Some(""),
        "another question, another answer"
    );
    assert!(form.apply(&Action::SetText { field: "lettres".into(), text: "7".into() }, &files).is_some());
    assert!(form.is_right("lettres"));
}

#[test]
fn a_password_does_not_hold_ones_name_and_traps_are_told() {
    let name = Field { id: "nom".into(), ..field(Kind::Name, "Aubert") };
    let mut form = form(vec![
        name,
        Field { id: "secret".into(), ..field(Kind::Password, "Aubert-1956-soir!") },
        Field { id: "offres".into(), trap: true, required: false, ..field(Kind::Tick, "") },
    ]);
    assert_eq!(form.check(&["secret".into()]), [("secret".to_owned(), FieldFault::PasswordHasName)]);
    let tick = Action::Tick("offres".into());
    assert_eq!(form.apply(&tick, &[]), Some(Event::TrapTicked { field: "offres".into() }));
    assert_eq!(form.apply(&tick, &[]), Some(Event::Changed { field: "offres".into() }), "taken away again");
}
