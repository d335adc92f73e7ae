//! The browser's promises: pages are left only when they are good, Back goes back, nothing is sent twice unnoticed.

use super::{Action, Block, Cookies, Event, Page, Tab, Web};
use crate::world::form::{self, Field, FieldFault, Form, Kind};

fn id(id: &str) -> String {
    id.to_owned()
}

fn field(id: &str, kind: Kind) -> Field {
    Field { id: id.into(), kind, required: true, ..Field::default() }
}

/// A town's site: its first page, a form of two pages, a receipt, and an advertisement beside it.
fn web() -> Web {
    let page = |name: &str, blocks: Vec<Block>| Page { id: id(name), blocks, ..Page::default() };
    let pages = vec![
        page(
            "accueil",
            vec![
                Block::Link { words: id("demande"), to: id("nom") },
                Block::Advert { words: id("pub"), to: id("boutique") },
            ],
        ),
        page("nom", vec![Block::Field(id("nom")), Block::Continue { words: id("suite"), to: id("adresse") }]),
        Page {
            forgets: true,
            ..page(
                "adresse",
                vec![
                    Block::Field(id("code")),
                    Block::Return { words: id("avant"), to: id("nom") },
                    Block::Send { words: id("envoyer"), to: id("recu") },
                ],
            )
        },
        page("recu", vec![Block::Reference]),
        page("boutique", Vec::new()),
    ];
    Web {
        pages,
        form: Form { fields: vec![field("nom", Kind::Name), field("code", Kind::Postcode)] },
        tabs: vec![Tab { page: id("accueil"), ..Tab::default() }],
        ..Web::default()
    }
}

fn write(field: &str, text: &str) -> Action {
    Action::Form(form::Action::SetText { field: id(field), text: id(text) })
}

fn press(words: &str) -> Action {
    Action::Press(id(words))
}

fn here(web: &Web) -> &str {
    web.tab().map_or("", |tab| &tab.page)
}

#[test]
fn a_page_is_left_when_its_fields_are_good() {
    let mut web = web();
    web.apply(&press("demande"));
    let refused = web.apply(&press("suite"));
    assert_eq!(refused, [Event::Refused { faults: vec![(id("nom"), FieldFault::Missing)] }]);
    assert_eq!(here(&web), "nom");
    assert!(web.apply(&write("code", "59000")).is_empty(), "that field stands on another page");
    web.apply(&write("nom", "Aubert"));
    assert_eq!(web.apply(&press("suite")), [Event::Shown { page: id("adresse") }]);
    assert!(web.apply(&press("suite")).is_empty(), "that button stands on another page");
    web.apply(&write("code", "59000"));
    web.apply(&press("avant"));
    assert_eq!(
        web.form.field("code").map(|field| field.text.as_str()),
        Some("59000"),
        "the form's own way keeps it"
    );
    web.apply(&press("suite"));
    let sent = web.apply(&press("envoyer"));
    assert_eq!(sent, [Event::Sent { page: id("adresse") }, Event::Shown { page: id("recu") }]);
}

#[test]
fn back_and_forward_go_where_people_were() {
    let mut web = web();
    assert!(web.apply(&Action::Back).is_empty(), "there is nothing before the first page");
    web.apply(&press("demande"));
    web.apply(&write("nom", "Aubert"));
    web.apply(&press("suite"));
    web.apply(&write("code", "59000"));
    assert_eq!(
        web.apply(&Action::Back),
        [Event::Lost { page: id("adresse") }, Event::Shown { page: id("nom") }]
    );
    assert_eq!(
        web.form.field("nom").map(|field| field.text.as_str()),
        Some("Aubert"),
        "only that page forgets"
    );
    assert_eq!(web.apply(&Action::Forward), [Event::Shown { page: id("adresse") }]);
    assert!(web.apply(&Action::Forward).is_empty());
    web.apply(&write("code", "59000"));
    web.apply(&press("envoyer"));
    // Once it is sent, nothing is lost any more; but it can be sent again.
    assert_eq!(web.apply(&Action::Back), [Event::Shown { page: id("adresse") }]);
    assert_eq!(web.apply(&press("envoyer")), [Event::SentTwice { page: id("adresse") }]);
}

#[test]
fn what_lies_over_a_page_comes_first() {
    let mut web = Web { cookies: Cookies::Asked, ..web() };
    assert!(web.apply(&press("demande")).is_empty());
    assert!(web.apply(&Action::Answer(Cookies::Asked)).is_empty());
    assert_eq!(web.apply(&Action::Answer(Cookies::Refused)), [Event::Answered(Cookies::Refused)]);
    assert!(web.apply(&Action::Answer(Cookies::Accepted)).is_empty(), "it asks once");
    assert_eq!(
        web.apply(&press("pub")),
        [Event::AdvertFollowed { words: id("pub") }, Event::Shown { page: id("boutique") }]
    );
    web.apply(&Action::Back);
    web.apply(&press("demande"));
    assert_eq!(web.apply(&Action::Expire), [Event::Expired]);
    assert!(web.apply(&write("nom", "Aubert")).is_empty() && web.apply(&Action::Expire).is_empty());
}

#[test]
fn tabs_lists_and_papers_stand_side_by_side() {
    let mut web = web();
    assert!(web.apply(&Action::OpenTab(id("nowhere"))).is_empty());
    assert_eq!(web.apply(&Action::OpenTab(id("boutique"))), [Event::Shown { page: id("boutique") }]);
    assert!(web.apply(&Action::ShowTab(7)).is_empty() && web.apply(&Action::ShowTab(1)).is_empty());
    assert_eq!(web.apply(&Action::ShowTab(0)), [Event::Shown { page: id("accueil") }]);
    assert!(web.apply(&Action::Unfold(id("nom"))).is_empty(), "that field stands on another page");
    web.apply(&press("demande"));
    assert_eq!(web.apply(&Action::Unfold(id("nom"))), [Event::Unfolded { field: id("nom"), open: true }]);
    assert_eq!(web.apply(&Action::Unfold(id("nom"))), [Event::Unfolded { field: id("nom"), open: false }]);
    assert_eq!(web.apply(&Action::TakePaper(id("carte"))), [Event::Paper { paper: Some(id("carte")) }]);
    assert!(web.apply(&Action::TakePaper(id("carte"))).is_empty());
    assert_eq!(web.apply(&Action::PutPaperAway), [Event::Paper { paper: None }]);
    assert!(web.apply(&Action::PutPaperAway).is_empty());
}
