//! The browser's promises: pages are left only when they are good, Back goes back, nothing is sent twice unnoticed.

use super::{Action, Block, Cookies, Event, MAILBOX, Over, Page, Paper, Popup, Tab, Web};
use crate::world::File;
use crate::world::form::{self, Field, FieldFault, Form, Kind, Look};

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
        tabs: vec![
            Tab { id: id("site"), page: id("accueil"), ..Tab::default() },
            Tab { id: id(MAILBOX), page: id(MAILBOX), ..Tab::default() },
        ],
        papers: vec![Paper { id: id("carte"), ..Paper::default() }],
        ..Web::default()
    }
}

/// The browser with the clock and the files that an act needs.
trait Act {
    fn act(&mut self, action: &Action) -> Vec<Event>;
}

impl Act for Web {
    fn act(&mut self, action: &Action) -> Vec<Event> {
        self.apply(action, &mut Vec::new(), 0)
    }
}

fn pressed(words: &str) -> Event {
    Event::Pressed(id(words))
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
    web.act(&press("demande"));
    let refused = web.act(&press("suite"));
    assert_eq!(
        refused,
        [pressed("suite"), Event::Refused { faults: vec![(id("nom"), FieldFault::Missing)] }]
    );
    assert_eq!(here(&web), "nom");
    assert!(web.act(&write("code", "59000")).is_empty(), "that field stands on another page");
    web.act(&write("nom", "Aubert"));
    assert_eq!(web.act(&press("suite")), [pressed("suite"), Event::Shown { page: id("adresse") }]);
    assert!(web.act(&press("suite")).is_empty(), "that button stands on another page");
    web.act(&write("code", "59000"));
    web.act(&press("avant"));
    assert_eq!(
        web.form.field("code").map(|field| field.text.as_str()),
        Some("59000"),
        "the form's own way keeps it"
    );
    web.act(&press("suite"));
    let sent = web.act(&press("envoyer"));
    assert_eq!(
        sent,
        [pressed("envoyer"), Event::Sent { page: id("adresse") }, Event::Shown { page: id("recu") }]
    );
}

#[test]
fn back_and_forward_go_where_people_were() {
    let mut web = web();
    assert!(web.act(&Action::Back).is_empty(), "there is nothing before the first page");
    web.act(&press("demande"));
    web.act(&write("nom", "Aubert"));
    web.act(&press("suite"));
    web.act(&write("code", "59000"));
    assert_eq!(
        web.act(&Action::Back),
        [Event::Lost { page: id("adresse") }, Event::Shown { page: id("nom") }]
    );
    assert_eq!(
        web.form.field("nom").map(|field| field.text.as_str()),
        Some("Aubert"),
        "only that page forgets"
    );
    assert_eq!(web.act(&Action::Forward), [Event::Shown { page: id("adresse") }]);
    assert!(web.act(&Action::Forward).is_empty());
    web.act(&write("code", "59000"));
    web.act(&press("envoyer"));
    // Once it is sent, nothing is lost any more; but it can be sent again.
    assert_eq!(web.act(&Action::Back), [Event::Shown { page: id("adresse") }]);
    assert_eq!(
        web.act(&press("envoyer")),
        [pressed("envoyer"), Event::SentTwice { page: id("adresse") }, Event::Shown { page: id("recu") }]
    );
}

#[test]
fn what_lies_over_a_page_comes_first() {
    let mut web = Web { cookies: Cookies::Asked, ..web() };
    assert!(web.act(&press("demande")).is_empty());
    assert!(web.act(&Action::Answer(Cookies::Asked)).is_empty());
    assert_eq!(web.act(&Action::Answer(Cookies::Refused)), [Event::Answered(Cookies::Refused)]);
    assert!(web.act(&Action::Answer(Cookies::Accepted)).is_empty(), "it asks once");
    assert_eq!(
        web.act(&press("pub")),
        [pressed("pub"), Event::AdvertFollowed(id("pub")), Event::Shown { page: id("boutique") }]
    );
    web.act(&Action::Back);
    web.act(&press("demande"));
    assert_eq!(web.act(&Action::Expire), [Event::Expired]);
    assert!(web.act(&write("nom", "Aubert")).is_empty() && web.act(&Action::Expire).is_empty());
}

#[test]
fn tabs_lists_and_papers_stand_side_by_side() {
    let mut web = web();
    web.form.fields.push(field("ville", Kind::Choice { options: vec![id("valmont")], look: Look::List }));
    web.pages[1].blocks.push(Block::Field(id("ville")));
    assert!(web.act(&Action::OpenTab(id("nowhere"))).is_empty());
    assert_eq!(web.act(&Action::OpenTab(id("boutique"))), [Event::Shown { page: id("boutique") }]);
    assert!(
        web.act(&Action::ShowTab(id("rien"))).is_empty()
            && web.act(&Action::ShowTab(id("boutique"))).is_empty()
    );
    assert_eq!(web.act(&Action::ShowTab(id(MAILBOX))), [Event::Shown { page: id(MAILBOX) }]);
    assert!(web.shows_mailbox() && web.act(&Action::Back).is_empty());
    web.act(&Action::ShowTab(id("site")));
    assert!(web.act(&Action::Unfold(id("ville"))).is_empty(), "that field stands on another page");
    web.act(&press("demande"));
    assert!(web.act(&Action::Unfold(id("nom"))).is_empty(), "a field to type in has no list");
    assert_eq!(web.act(&Action::Unfold(id("ville"))), [Event::Unfolded { field: id("ville"), open: true }]);
    assert_eq!(web.act(&Action::Unfold(id("ville"))), [Event::Unfolded { field: id("ville"), open: false }]);
    assert_eq!(web.act(&Action::TakePaper(id("carte"))), [Event::Paper { paper: Some(id("carte")) }]);
    assert!(
        web.act(&Action::TakePaper(id("carte"))).is_empty()
            && web.act(&Action::TakePaper(id("x"))).is_empty()
    );
    assert_eq!(web.act(&Action::PutPaperAway), [Event::Paper { paper: None }]);
    assert!(web.act(&Action::PutPaperAway).is_empty());
}

#[test]
fn an_address_leads_to_its_page_however_it_is_written() {
    let mut web = web();
    web.pages[4].host = id("boutique.exemple.fr");
    web.pages[4].path = id("/panier");
    let typed = |web: &mut Web, text: &str| {
        web.act(&Action::SetAddress(id(text)));
        web.act(&Action::Go)
    };
    assert_eq!(typed(&mut web, "boutique.exemple.com"), [Event::NotFound]);
    assert!(web.act(&Action::Go).is_empty(), "nothing is typed any more");
    assert_eq!(
        typed(&mut web, " https://www.Boutique.exemple.fr/panier/ "),
        [Event::Shown { page: id("boutique") }]
    );
}

#[test]
fn a_session_that_runs_out_keeps_what_was_saved_only() {
    let mut web = Web { login: id("accueil"), ..web() };
    web.pages[2].blocks.push(Block::Save(id("garder")));
    web.pages[0].blocks.push(Block::Resume(id("reprendre")));
    assert!(web.act(&press("reprendre")).is_empty(), "nothing was saved yet");
    let mut fill = |saves: bool| {
        web.act(&press("demande"));
        web.act(&write("nom", "Aubert"));
        web.act(&press("suite"));
        web.act(&write("code", "59000"));
        if saves {
            web.act(&press("garder"));
        }
        web.act(&Action::Expire);
        assert!(web.act(&press("envoyer")).is_empty(), "the session is over");
        web.act(&Action::Reconnect);
        (web.expired, web.form.field("code").map(|field| field.text.clone()))
    };
    assert_eq!(fill(false), (false, Some(id(""))));
    assert_eq!(fill(true), (false, Some(id("59000"))));
    assert_eq!(web.act(&press("reprendre")), [pressed("reprendre"), Event::Shown { page: id("adresse") }]);
}

#[test]
fn pop_ups_loading_downloads_and_prints() {
    let mut web = web();
    web.pages[3].popup = Some(Popup { words: id("offre"), to: id("boutique") });
    web.pages[3].loads_ms = 500;
    web.pages[3].blocks.extend([
        Block::Download { words: id("telecharger"), file: id("recu-pdf") },
        Block::Print(id("imprimer")),
    ]);
    web.downloads = vec![File { id: id("recu-pdf"), ..File::default() }];
    web.pages[0].blocks.push(Block::Link { words: id("voir"), to: id("recu") });
    let mut files = Vec::new();
    web.apply(&press("voir"), &mut files, 1_000);
    assert!(web.apply(&Action::ClosePopup, &mut files, 1_400).is_empty(), "the page is still loading");
    assert!(web.apply(&press("imprimer"), &mut files, 1_500).is_empty(), "the pop-up lies over it");
    assert_eq!(web.apply(&Action::ClosePopup, &mut files, 1_500), [Event::Browsed]);
    for _ in 0..2 {
        let told = web.apply(&press("telecharger"), &mut files, 2_000);
        assert_eq!(told, [pressed("telecharger"), Event::Downloaded(id("recu-pdf"))]);
    }
    assert_eq!(files.len(), 1, "the same document is kept once");
    assert!(web.apply(&Action::Print, &mut files, 2_000).is_empty());
    web.apply(&press("imprimer"), &mut files, 2_000);
    assert!(web.apply(&press("telecharger"), &mut files, 2_000).is_empty(), "the preview lies over it");
    assert_eq!(web.apply(&Action::Print, &mut files, 2_000), [Event::Printed { page: id("recu") }]);
    // A preview goes with its page: it never lies over another tab.
    web.apply(&press("imprimer"), &mut files, 2_000);
    web.apply(&Action::ShowTab(id(MAILBOX)), &mut files, 2_000);
    assert!(web.apply(&Action::Print, &mut files, 2_000).is_empty(), "there is nothing to print here");
    web.apply(&Action::ShowTab(id("site")), &mut files, 2_000);
    assert_eq!(web.over(), Over::Nothing);
    // The offer comes once, and what it leads to is an advertisement.
    web.popups_closed.clear();
    let followed = web.apply(&Action::FollowPopup, &mut files, 3_000);
    assert_eq!(followed, [Event::AdvertFollowed(id("offre")), Event::Shown { page: id("boutique") }]);
}

#[test]
fn leaving_a_field_is_noticed_when_another_is_taken() {
    let mut web = web();
    web.pages[1].blocks.push(Block::Field(id("code")));
    web.form.fields[1].on_leaving = true;
    web.act(&press("demande"));
    web.act(&write("code", "5900"));
    let told = web.act(&Action::Form(form::Action::Focus(id("nom"))));
    assert_eq!(
        told,
        [Event::Form(form::Event::Faulty { field: id("code"), fault: FieldFault::TooFewFigures })]
    );
    assert!(web.act(&Action::Form(form::Action::Focus(id("code")))).is_empty());
}

#[test]
fn choices_about_cookies_say_what_they_do() {
    let asked = || Web { cookies: Cookies::Asked, ..web() };
    let mut calm = asked();
    assert_eq!(calm.act(&Action::Answer(Cookies::Detailed)), [Event::Browsed]);
    assert_eq!(calm.act(&Action::ToggleAds), [Event::Browsed]);
    assert_eq!(calm.act(&Action::Answer(Cookies::Refused)), [Event::Answered(Cookies::Refused)]);
    let mut hasty = asked();
    hasty.act(&Action::Answer(Cookies::Detailed));
    assert_eq!(
        hasty.act(&Action::Answer(Cookies::Refused)),
        [Event::Answered(Cookies::Accepted)],
        "the box was ticked"
    );
}

#[test]
fn what_is_given_to_a_trap_is_told() {
    let mut web = web();
    web.pages[1].fraud = true;
    web.act(&press("demande"));
    web.act(&write("nom", "Aubert"));
    let told = web.act(&press("suite"));
    assert_eq!(told[1], Event::GivenToFraud { page: id("nom") });
    assert_eq!(told[1].slip(), Some(("site-piege", true)));
}
