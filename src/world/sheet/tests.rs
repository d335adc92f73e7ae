//! The sheet, act by act, and the faults of typing.

use super::*;
use crate::world::{self, World};

fn fault(before: &str, after: &str, wanted: &str) -> Option<TypingFault> {
    TypingFault::of(before, after, wanted, false).map(|mistyped| mistyped.fault)
}

#[test]
fn what_was_typed_wrong_is_named() {
    for (before, after, wanted, expected) in [
        ("", "m", "Marie", TypingFault::CapitalMissing),
        ("M", "MA", "Marie", TypingFault::CapitalTooMany),
        ("caf", "cafe", "café", TypingFault::AccentMissing),
        ("caf", "cafè", "café", TypingFault::OtherAccent),
        ("1", "1O", "10", TypingFault::LetterOForZero),
        ("", "0", "Oui", TypingFault::ZeroForLetterO),
        ("", "l", "12", TypingFault::LetterLForOne),
        ("exemple", "exemple,", "exemple.fr", TypingFault::CommaForDot),
        ("exemple", "exemple;", "exemple.fr", TypingFault::SemicolonForDot),
        ("k", "kà", "k@x", TypingFault::AtWithoutAltGr),
        ("k", "k0", "k@x", TypingFault::AtWithoutAltGr),
        ("", "&", "12", TypingFault::FigureWithoutShift),
        ("", "-", "60", TypingFault::FigureWithoutShift),
        ("a", "a-", "a_b", TypingFault::OtherDash),
        ("du", "dup", "du pain", TypingFault::SpaceMissing),
        ("d", "d ", "du pain", TypingFault::SpaceTooMany),
        ("bo", "boo", "bon", TypingFault::Repeated),
        ("b", "bn", "bon", TypingFault::Missing),
        ("bon", "bons", "bon", TypingFault::TooMany),
        ("b", "bx", "bon", TypingFault::Other),
        ("un", "un ", "un\ndeux", TypingFault::EnterMissing),
        ("u", "u\n", "un\ndeux", TypingFault::EnterTooSoon),
    ] {
        assert_eq!(fault(before, after, wanted), Some(expected), "{before} → {after}, {wanted}");
    }
    let locked = TypingFault::of("M", "MA", "Marie", true).map(|mistyped| mistyped.fault);
    assert_eq!(locked, Some(TypingFault::CapsLock));
}

#[test]
fn erasing_and_mending_are_no_faults() {
    for (before, after, wanted) in [
        ("bonnjour", "bonjour", "bonjour"),
        ("box", "bo", "bonjour"),
        ("bojour", "bonjour", "bonjour"),
        ("bxn", "bxnj", "bonjour"),
        ("bonjour", "bonjour ", "bonjour"),
        ("l", "l'", "l’été"),
    ] {
        assert_eq!(fault(before, after, wanted), None, "{before} → {after}");
    }
    assert!(same("l'été ", "l’été") && !same("l'ete", "l’été"));
}

fn world(by_tab: bool) -> World {
    let field = |id: &str| Field { id: id.into(), wanted: "oui".into(), ..Field::default() };
    let sheet = Sheet { fields: vec![field("un"), field("deux")], by_tab, ..Sheet::default() };
    World { sheet: Some(sheet), ..World::default() }
}

fn apply(world: &mut World, action: Action) -> Option<Event> {
    world.apply(&action.into()).into_iter().find_map(|event| match event {
        world::Event::Sheet(event) => Some(event),
        _ => None,
    })
}

#[test]
fn where_tab_is_practised_a_click_is_named_and_not_followed() {
    let mut world = world(true);
    let focus = |field: &str, by| Action::Focus { field: field.into(), by };
    assert!(matches!(apply(&mut world, focus("un", By::Pointer)), Some(Event::Focused { .. })));
    assert_eq!(apply(&mut world, focus("deux", By::Pointer)), Some(Event::ClickedInstead("deux".into())));
    assert!(matches!(apply(&mut world, focus("deux", By::Key)), Some(Event::Focused { .. })));
    assert_eq!(apply(&mut world, focus("trois", By::Key)), None);
}

#[test]
fn typing_is_told_once_and_the_lock_when_it_changes() {
    let mut world = world(false);
    let set = |text: &str| Action::SetText { field: "un".into(), text: text.into() };
    assert_eq!(apply(&mut world, set("o")), Some(Event::Typed { field: "un".into(), fault: None }));
    assert_eq!(apply(&mut world, set("o")), None);
    assert_eq!(apply(&mut world, Action::CapsLock(true)), Some(Event::CapsLock(true)));
    assert_eq!(apply(&mut world, Action::CapsLock(true)), None);
}
