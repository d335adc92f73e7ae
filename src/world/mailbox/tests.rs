//! The mailbox, act by act.

use super::*;
use crate::world::{Action as Act, Event as Happened, World};

fn party(id: &str, name: &str, address: &str) -> Party {
    Party { id: id.into(), name: name.into(), address: address.into() }
}

fn message(id: &str, from: &Party) -> Message {
    Message {
        id: id.into(),
        from: from.clone(),
        subject: format!("Sujet {id}"),
        unread: true,
        ..Message::default()
    }
}

/// Monique's mailbox: a message of Karim to her and Jeanne, with a file and a link; a fraud; one to come.
fn world() -> World {
    let moi = party("moi", "Monique Aubert", "monique@exemple.fr");
    let karim = party("karim", "Karim Haddad", "karim@exemple.fr");
    let jeanne = party("jeanne", "Jeanne Morel", "jeanne@exemple.org");
    let voleur = party("voleur", "Colis", "colis@x.exemple");
    let mut invitation = message("invitation", &karim);
    (invitation.to, invitation.cc) = (vec![moi.clone()], vec![jeanne.clone()]);
    invitation.body = "Venez <lien:ici>.\nÀ bientôt".into();
    invitation.links = vec![("lien".into(), "https://karim.exemple.fr".into())];
    invitation.attachments = vec![File { id: "plan".into(), name: "Plan.pdf".into(), ..File::default() }];
    let mut piege = message("piege", &voleur);
    (piege.fraud, piege.links) = (true, vec![("lien".into(), "https://x.exemple".into())]);
    let mailbox = Mailbox {
        owner: moi,
        contacts: vec![karim, jeanne],
        messages: vec![invitation, piege],
        coming: vec![message("suite", &party("x", "X", "x@exemple.fr"))],
        phrases: Phrases {
            reply: "Re :".into(),
            forward: "Tr :".into(),
            quoted: "Le {date}, {name} a écrit :".into(),
            announces: vec!["piece jointe".into()],
            greetings: vec!["bonjour".into()],
        },
        ..Mailbox::default()
    };
    let facture = File { id: "facture".into(), name: "Facture.pdf".into(), ..File::default() };
    World { mailbox: Some(mailbox), files: vec![facture], ..World::default() }
}

fn run(world: &mut World, acts: Vec<Action>) -> Vec<Event> {
    let events = acts.into_iter().flat_map(|act| world.apply(&Act::Mail(act)));
    events
        .filter_map(|event| match event {
            Happened::Mail(event) => Some(event),
            _ => None,
        })
        .collect()
}

fn text(field: Field, text: &str) -> Action {
    Action::SetText { field, text: text.into() }
}

fn mailbox(world: &World) -> &Mailbox {
    world.mailbox.as_ref().expect("the test's world has one")
}

#[test]
fn opening_reads_and_unread_closes() {
    let mut world = world();
    assert_eq!(mailbox(&world).unread_in(Folder::Inbox), 2);
    run(&mut world, vec![Action::Open("invitation".into())]);
    assert_eq!(mailbox(&world).unread_in(Folder::Inbox), 1);
    run(&mut world, vec![Action::Message(MessageAct::Unread)]);
    assert_eq!((mailbox(&world).unread_in(Folder::Inbox), &mailbox(&world).open), (2, &None));
}

#[test]
fn an_answer_goes_to_its_writer_and_can_be_taken_back() {
    let mut world = world();
    run(&mut world, vec![Action::Open("invitation".into()), Action::Message(MessageAct::Reply)]);
    let draft = mailbox(&world).draft.clone().expect("a draft");
    assert_eq!((draft.to.as_str(), draft.cc.as_str()), ("karim@exemple.fr", ""));
    assert_eq!(draft.subject, "Re : Sujet invitation");
    assert!(draft.body.ends_with("a écrit :\nVenez ici.\nÀ bientôt") && draft.own_words().is_empty());
    let events = run(&mut world, vec![text(Field::Body, &format!("Merci{}", draft.quote)), Action::Send]);
    let Some(Event::Sent(sent)) = events.last() else { panic!("{events:?}") };
    assert_eq!(
        (sent.to.as_slice(), &sent.origin),
        (["karim".to_owned()].as_slice(), &Origin::Reply("invitation".into()))
    );
    run(&mut world, vec![Action::Undo]);
    assert!(mailbox(&world).messages.iter().all(|message| message.folder != Folder::Sent));
    assert_eq!(mailbox(&world).draft.as_ref().map(Draft::own_words), Some("Merci"));
}

#[test]
fn an_answer_to_all_has_the_others_in_copy_and_never_the_owner() {
    let mut world = world();
    run(&mut world, vec![Action::Open("invitation".into()), Action::Message(MessageAct::ReplyAll)]);
    let draft = mailbox(&world).draft.clone().expect("a draft");
    assert_eq!(
        (draft.to.as_str(), draft.cc.as_str(), draft.cc_shown),
        ("karim@exemple.fr", "jeanne@exemple.org", true)
    );
}

#[test]
fn a_message_sent_on_takes_its_files_along() {
    let mut world = world();
    run(&mut world, vec![Action::Open("invitation".into()), Action::Message(MessageAct::Forward)]);
    let draft = mailbox(&world).draft.clone().expect("a draft");
    assert_eq!(
        (draft.to.as_str(), draft.subject.as_str(), draft.attachments.len()),
        ("", "Tr : Sujet invitation", 1)
    );
}

#[test]
fn sending_is_refused_for_a_faulty_address_and_asked_for_what_was_forgotten() {
    let mut world = world();
    let mut send = |to: &str, subject: &str, body: &str| {
        run(
            &mut world,
            vec![
                Action::Compose,
                text(Field::To, to),
                text(Field::Subject, subject),
                text(Field::Body, body),
                Action::Send,
            ],
        )
        .pop()
    };
    assert_eq!(send("", "a", "b"), Some(Event::Refused(AddressFault::Missing)));
    assert_eq!(send("Bonjour", "a", "b"), Some(Event::Refused(AddressFault::Sentence)));
    assert_eq!(send("karim haddad", "a", "b"), Some(Event::Refused(AddressFault::Name)));
    assert_eq!(send("karim@exemple,fr", "a", "b"), Some(Event::Refused(AddressFault::Comma)));
    assert_eq!(send("karim@exemple.fr", " ", "b"), Some(Event::Asked(Question::NoSubject)));
    run(&mut world, vec![Action::BackToDraft]);
    let mut send = |body: &str| {
        run(
            &mut world,
            vec![
                Action::Compose,
                text(Field::To, "KARIM@exemple.fr"),
                text(Field::Subject, "a"),
                text(Field::Body, body),
                Action::Send,
            ],
        )
        .pop()
    };
    assert_eq!(send(""), Some(Event::Asked(Question::NoText)));
    run(&mut world, vec![Action::BackToDraft]);
    let mut send = |body: &str| {
        run(
            &mut world,
            vec![
                Action::Compose,
                text(Field::To, "KARIM@exemple.fr"),
                text(Field::Subject, "a"),
                text(Field::Body, body),
                Action::Send,
            ],
        )
        .pop()
    };
    assert_eq!(send("Voir la pièce jointe"), Some(Event::Asked(Question::NoAttachment)));
    let events = run(&mut world, vec![Action::SendAnyway]);
    assert!(
        matches!(events.as_slice(), [Event::Sent(sent)] if sent.to == ["karim"] && sent.files.is_empty())
    );
}

#[test]
fn a_refused_address_is_forgotten_when_it_is_mended() {
    let mut world = world();
    run(&mut world, vec![Action::Compose, text(Field::To, "karim@exemple"), Action::Send]);
    assert!(mailbox(&world).draft.as_ref().is_some_and(|draft| draft.refused.is_some()));
    run(&mut world, vec![text(Field::To, "karim@exemple.fr")]);
    assert!(mailbox(&world).draft.as_ref().is_some_and(|draft| draft.refused.is_none()));
}

#[test]
fn contacts_are_suggested_by_any_part_of_their_name() {
    let mut world = world();
    run(&mut world, vec![Action::Compose, text(Field::To, "mor")]);
    let names =
        |world: &World| mailbox(world).suggestions().iter().map(|party| party.id.clone()).collect::<Vec<_>>();
    assert_eq!(names(&world), ["jeanne"]);
    run(&mut world, vec![Action::Suggest("jeanne".into()), text(Field::To, "jeanne@exemple.org, KA")]);
    assert_eq!(names(&world), ["karim"]);
    run(&mut world, vec![Action::Suggest("karim".into())]);
    let to = &mailbox(&world).draft.as_ref().expect("a draft").to;
    assert_eq!(to, "jeanne@exemple.org, karim@exemple.fr");
    assert_eq!(mailbox(&world).recipients(to).len(), 2);
}

#[test]
fn a_draft_is_kept_when_left_and_taken_up_again() {
    let mut world = world();
    let events = run(
        &mut world,
        vec![Action::Compose, text(Field::Subject, "Jardin"), Action::Folder(Folder::Drafts)],
    );
    assert!(events.contains(&Event::Kept));
    let id = mailbox(&world).shown().first().map(|message| message.id.clone()).expect("the draft is shown");
    run(&mut world, vec![Action::Open(id)]);
    assert_eq!(mailbox(&world).draft.as_ref().map(|draft| draft.subject.as_str()), Some("Jardin"));
    assert!(mailbox(&world).shown().is_empty());
    run(&mut world, vec![Action::Discard]);
    let events = run(&mut world, vec![Action::Compose, Action::CloseDraft]);
    assert!(!events.contains(&Event::Kept), "nothing was begun");
}

#[test]
fn the_bin_gives_back_and_keeps() {
    let mut world = world();
    let open = || Action::Open("invitation".into());
    run(&mut world, vec![open(), Action::Message(MessageAct::Delete)]);
    assert_eq!(mailbox(&world).message("invitation").map(|message| message.folder), Some(Folder::Bin));
    run(&mut world, vec![open(), Action::Message(MessageAct::Restore)]);
    assert_eq!(mailbox(&world).message("invitation").map(|message| message.folder), Some(Folder::Inbox));
    run(
        &mut world,
        vec![open(), Action::Message(MessageAct::Junk), open(), Action::Message(MessageAct::NotJunk)],
    );
    assert_eq!(mailbox(&world).message("invitation").map(|message| message.folder), Some(Folder::Inbox));
    run(
        &mut world,
        vec![
            open(),
            Action::Menu(Menu::Move),
            Action::Move(Folder::Bin),
            open(),
            Action::Message(MessageAct::Delete),
        ],
    );
    let found = mailbox(&world).message("invitation").map(|message| message.folder);
    assert_eq!(found, Some(Folder::Bin), "nobody can lose what an exercise asks for");
}

#[test]
fn a_message_thrown_away_can_be_taken_out_of_the_bin() {
    let mut world = world();
    run(&mut world, vec![Action::Compose, text(Field::Subject, "Jardin"), Action::Discard]);
    run(&mut world, vec![Action::Folder(Folder::Bin)]);
    let id = mailbox(&world).shown().first().map(|message| message.id.clone()).expect("it lies in the bin");
    run(&mut world, vec![Action::Open(id.clone()), Action::Message(MessageAct::Restore)]);
    run(&mut world, vec![Action::Folder(Folder::Drafts), Action::Open(id)]);
    assert_eq!(mailbox(&world).draft.as_ref().map(|draft| draft.subject.as_str()), Some("Jardin"));
    let events = run(&mut world, vec![text(Field::Subject, ""), Action::Discard]);
    assert!(events.contains(&Event::Discarded));
    run(&mut world, vec![Action::Folder(Folder::Bin)]);
    assert!(mailbox(&world).shown().is_empty(), "of nothing nothing stays");
}

#[test]
fn searching_forgives_case_and_accents_and_looks_everywhere() {
    let mut world = world();
    run(&mut world, vec![text(Field::Search, "HADDAD bientot")]);
    let found: Vec<_> = mailbox(&world).shown().iter().map(|message| message.id.clone()).collect();
    assert_eq!(found, ["invitation"]);
    run(&mut world, vec![text(Field::Search, "rien de tel")]);
    assert!(mailbox(&world).shown().is_empty());
}

#[test]
fn files_are_looked_at_saved_and_attached() {
    let mut world = world();
    run(
        &mut world,
        vec![Action::Open("invitation".into()), Action::View("plan".into()), Action::Save, Action::Save],
    );
    assert_eq!(world.files.iter().map(|file| file.id.as_str()).collect::<Vec<_>>(), ["facture", "plan"]);
    run(&mut world, vec![Action::Compose]);
    assert_eq!(mailbox(&world).draft, None, "a file is in front");
    run(
        &mut world,
        vec![Action::CloseFile, Action::Compose, Action::ChooseFile, Action::Attach("facture".into())],
    );
    assert_eq!(mailbox(&world).draft.as_ref().map(|draft| draft.attachments.len()), Some(1));
    run(&mut world, vec![Action::Detach("facture".into())]);
    assert_eq!(mailbox(&world).draft.as_ref().map(|draft| draft.attachments.len()), Some(0));
}

#[test]
fn a_trap_is_named_and_keeps_nothing() {
    let mut world = world();
    let events =
        run(&mut world, vec![Action::Open("piege".into()), Action::Follow("lien".into()), Action::Give]);
    assert!(events.iter().any(|event| event.slip() == Some(("lien-frauduleux", false))));
    assert!(events.iter().any(|event| event.slip() == Some(("secret-donne", true))));
    run(&mut world, vec![Action::LeavePage]);
    assert_eq!(mailbox(&world).landing, None);
}

#[test]
fn a_message_is_judged_once() {
    let mut world = world();
    world.mailbox.as_mut().expect("a mailbox").judging = true;
    let judge = |act| Action::Message(act);
    let events = run(
        &mut world,
        vec![Action::Open("piege".into()), judge(MessageAct::JudgeReal), judge(MessageAct::JudgeFraud)],
    );
    let judged: Vec<_> = events.iter().filter(|event| matches!(event, Event::Judged { .. })).collect();
    assert_eq!(judged, [&Event::Judged { id: "piege".into(), fraud: true, right: false }]);
}

#[test]
fn closing_the_window_is_no_signing_out() {
    let mut world = world();
    assert_eq!(run(&mut world, vec![Action::CloseWindow]), [Event::WindowClosed { signed_in: true }]);
    run(&mut world, vec![Action::Reopen, Action::SignOut]);
    assert!(!mailbox(&world).signed_out, "the menu is folded");
    let events = run(&mut world, vec![Action::Menu(Menu::Account), Action::SignOut, Action::CloseWindow]);
    assert_eq!(events.last(), Some(&Event::WindowClosed { signed_in: false }));
}

#[test]
fn what_was_to_come_comes_once() {
    let mut world = world();
    let events = run(&mut world, vec![Action::Deliver("suite".into()), Action::Deliver("suite".into())]);
    assert_eq!(events, [Event::Delivered("suite".into())]);
    assert_eq!(mailbox(&world).shown().first().map(|message| message.id.as_str()), Some("suite"));
}

#[test]
fn a_message_comes_as_the_effect_of_another_room_after_its_time() {
    let coming = Message { id: "recu".into(), ..Message::default() };
    let effect = crate::world::Effect {
        on: crate::world::EventPattern::Web(crate::world::web::Pattern::Pressed("code".into())),
        after_ms: 500,
        then: Act::Mail(Action::Deliver("recu".into())),
    };
    let page = crate::world::web::Page {
        id: "accueil".into(),
        blocks: vec![crate::world::web::Block::Print("code".into())],
        ..Default::default()
    };
    let tab = crate::world::web::Tab { id: "site".into(), page: "accueil".into(), ..Default::default() };
    let web = crate::world::Web { pages: vec![page], tabs: vec![tab], ..Default::default() };
    let mut world = World {
        mailbox: Some(Mailbox { coming: vec![coming], ..Mailbox::default() }),
        web: Some(Box::new(web)),
        effects: vec![effect],
        ..World::default()
    };
    world.apply(&Act::Web(crate::world::web::Action::Press("code".into())));
    let here =
        |world: &World| world.mailbox.as_ref().is_some_and(|mailbox| mailbox.message("recu").is_some());
    assert!(!here(&world), "it is under way");
    world.apply(&Act::Tick { ms: 499 });
    assert!(!here(&world));
    let events = world.apply(&Act::Tick { ms: 1 });
    assert_eq!(events, [crate::world::Event::Mail(Event::Delivered("recu".into()))]);
    assert!(here(&world));
}
