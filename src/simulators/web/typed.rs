//! Fields to type in: a line, several lines, passwords, the picture that machines read badly, an address that is proposed.

use leptos::prelude::*;

use super::surf::{Surf, button, button_with};
use crate::simulators::text_field::{FieldLook, TextField};
use crate::ui::art::Icon;
use crate::ui::markup::{Node, live};
use crate::ui::view;
use crate::world::form::check::{PASSWORD_RULES, PasswordRule};
use crate::world::form::{Action as FormAction, Field, FieldFault, Form, Kind};
use crate::world::web::Action;

/// The field itself, bound to the practice form.
pub(super) fn entry(surf: Surf, field: &Field, name: String, hidden: Option<Signal<bool>>) -> Node {
    let id = field.id.clone();
    let own = id.clone();
    let text = Memo::new(move |_| surf.of_field(&own, |field| field.text.clone()));
    let own = id.clone();
    let invalid = Signal::derive(move || surf.of_field(&own, |field| field.fault.is_some()));
    let look = FieldLook {
        target: format!("field/{id}"),
        name,
        lines: field.kind == Kind::Long,
        mode: match field.kind {
            Kind::Email => "email",
            Kind::Phone => "tel",
            Kind::Number { .. } | Kind::Postcode | Kind::Code => "numeric",
            Kind::Amount => "decimal",
            _ => "text",
        },
        described_by: format!("question-{id} aide-{id} faute-{id}"),
        hidden,
        invalid: Some(invalid),
        required: field.required,
    };
    let (own, focused) = (id.clone(), id);
    let on_text = Callback::new(move |text| {
        surf.hands.typed(Action::Form(FormAction::SetText { field: own.clone(), text }));
    });
    let on_focus = Callback::new(move |()| surf.act(Action::Form(FormAction::Focus(focused.clone()))));
    view! { <TextField port=surf.port look text on_text on_focus /> }
}

/// One line, or several.
pub(super) fn line(surf: Surf, field: &Field, name: String) -> Node {
    let class = match field.kind {
        Kind::Date | Kind::Postcode | Kind::Number { .. } | Kind::Amount | Kind::Code => "line short",
        Kind::Phone => "line middling",
        _ => "line",
    };
    view! { <div class=class>{entry(surf, field, name, None)}</div> }
}

/// A password that exists: hidden, or shown in clear.
pub(super) fn secret(surf: Surf, field: &Field, name: String) -> Node {
    let own = field.id.clone();
    let clear = Memo::new(move |_| surf.of_field(&own, |field| field.clear));
    let hidden = Signal::derive(move || !clear.get());
    let action = Action::Form(FormAction::ShowPassword(field.id.clone()));
    // The words change with what it does: it stays the same button, and keeps the focus.
    let words = move || {
        let (icon, key) = if clear.get() { ("fermer", "browser-hide") } else { ("loupe", "browser-show") };
        view! { <Icon name=icon /> <span>{surf.words(key)}</span> }
    };
    view! {
        <div class="line with-tool">
            {entry(surf, field, name, Some(hidden))}
            {button_with(surf, action, "btn-web", live(words))}
        </div>
    }
}

/// What a rule of passwords is called.
fn rule_key(fault: FieldFault) -> &'static str {
    match fault {
        FieldFault::PasswordNoFigure => "rule-figure",
        FieldFault::PasswordNoCapital => "rule-capital",
        FieldFault::PasswordNoSign => "rule-sign",
        _ => "rule-length",
    }
}

/// A password to choose: its rules, each ticked as soon as it is kept.
pub(super) fn password(surf: Surf, field: &Field, name: String, value: Memo<String>) -> Node {
    let rule = |(fault, keeps): PasswordRule| {
        let kept = Memo::new(move |_| value.with(|text| keeps(text)));
        let words = surf.words(rule_key(fault));
        let state = move || {
            let (icon, key) = if kept.get() { ("valider", "rule-kept") } else { ("moins", "rule-missing") };
            view! { <Icon name=icon /> <span class="hidden-text">{surf.words(key)} " "</span> }
        };
        view! {
            <li class:kept=kept>
                {live(state)}
                <span>{words}</span>
            </li>
        }
    };
    let listed: Vec<Node> =
        if field.repeats.is_empty() { PASSWORD_RULES.into_iter().map(rule).collect() } else { Vec::new() };
    view! {
        {(!listed.is_empty()).then(|| view! { <ul class="rules">{listed}</ul> })}
        {secret(surf, field, name)}
    }
}

/// Letters in a picture; beside it, a question for those who cannot read them.
pub(super) fn captcha(surf: Surf, field: &Field, name: String) -> Node {
    let own = field.id.clone();
    let other = Memo::new(move |_| surf.of_field(&own, |field| field.other));
    let action = Action::Form(FormAction::Other(field.id.clone()));
    let words = move || {
        let key = if other.get() { "browser-other-picture" } else { "browser-other-question" };
        view! { <Icon name="recommencer" /> <span>{surf.words(key)}</span> }
    };
    let id = field.id.clone();
    let (image, question) =
        (surf.words(&format!("image-{}", field.id)), surf.words(&format!("question-{}", field.id)));
    view! {
        <div class="captcha">
            {live(move || match other.get() {
                true => view! { <p class="question" id=format!("question-{}", id)><b>{question.clone()}</b></p> },
                false => {
                    let letters: Vec<Node> = image.chars().map(|letter| view! { <i>{letter.to_string()}</i> }).collect();
                    view! { <p class="web-picture" aria-hidden="true">{letters}</p> }
                }
            })}
            {button_with(surf, action, "btn-web", live(words))}
        </div>
        <div class="line middling">{entry(surf, field, name, None)}</div>
    }
}

/// An address: those that fit what is typed are proposed below.
pub(super) fn address(surf: Surf, field: &Field, name: String) -> Node {
    let own = field.id.clone();
    let found = Memo::new(move |_| {
        surf.of_field(&own, |field| Form::proposals(field).into_iter().cloned().collect::<Vec<_>>())
    });
    let id = field.id.clone();
    view! {
        <div class="line">{entry(surf, field, name, None)}</div>
        {live(move || {
            let found = found.get();
            (!found.is_empty()).then(|| {
                let one = |address: String| {
                    let action = Action::Form(FormAction::Choose { field: id.clone(), option: address.clone() });
                    button(surf, action, "accueil", "option", address)
                };
                let found: Vec<Node> = found.into_iter().map(one).collect();
                view! { <div class="web-options" role="group" aria-label=surf.words("browser-proposals")>{found}</div> }
            })
        })}
    }
}
