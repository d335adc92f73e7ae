//! Fields that are chosen: round buttons, lists that unfold, lists with a search, boxes to tick or to sign in.

use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::page::option_words;
use super::surf::{Surf, fold};
use crate::simulators::scene::arrows::move_focus;
use crate::simulators::text_field::{FieldLook, TextField};
use crate::ui::art::Icon;
use crate::ui::markup::{Node, live};
use crate::ui::view;
use crate::world::form::{Action as FormAction, Field, Form, TICKED};
use crate::world::web::Action;

fn chooses(field: &str, option: &str) -> Action {
    Action::Form(FormAction::Choose { field: field.to_owned(), option: option.to_owned() })
}

/// Round buttons, all in sight.
pub(super) fn radio(surf: Surf, field: &Field, options: &[String], value: Memo<String>) -> Node {
    let id = field.id.clone();
    let (target, lit) = (format!("field/{id}"), format!("field/{id}"));
    let first = options.first().cloned().unwrap_or_default();
    let one = |option: &String| {
        let (words, own, action) = (option_words(surf, option), option.clone(), chooses(&id, option));
        let target = surf.target(&action);
        let (lit, first) = (target.clone(), first == *option);
        let chosen = Memo::new(move |_| value.with(|value| *value == own));
        // As in any group of round buttons, Tab comes to the chosen one, else to the first.
        let stop = move || if chosen.get() || first && value.with(String::is_empty) { "0" } else { "-1" };
        view! {
            <button
                type="button"
                class="radio"
                class:halo=move || surf.port.has_halo(&lit)
                role="radio"
                aria-checked=move || if chosen.get() { "true" } else { "false" }
                tabindex=stop
                data-target=target
                on:click=move |_| surf.act(action.clone())
            >
                <i class="round" aria-hidden="true"></i>
                <span>{words}</span>
            </button>
        }
    };
    let buttons: Vec<Node> = options.iter().map(one).collect();
    view! {
        <div
            class="radios"
            class:halo=move || surf.port.has_halo(&lit)
            role="radiogroup"
            data-target=target
            aria-labelledby=format!("nom-{id}")
            aria-describedby=format!("aide-{id} faute-{id}")
            on:keydown=move |event: KeyboardEvent| {
                move_focus(&event, "[role=radio]");
            }
        >
            {buttons}
        </div>
    }
}

/// A list that unfolds; with a field to search in it where it is long.
pub(super) fn list(
    surf: Surf,
    field: &Field,
    options: &[String],
    searched: bool,
    value: Memo<String>,
) -> Node {
    let id = field.id.clone();
    let open = surf.unfolded(&id);
    let choose = surf.words("browser-choose");
    let shown =
        move || value.with(|value| if value.is_empty() { choose.clone() } else { option_words(surf, value) });
    let button_words = view! {
        <span id=format!("choix-{id}")>{live(shown)}</span>
        <Icon name="suivant" />
    };
    let (inside, options) = (id.clone(), options.to_vec());
    view! {
        <div class="web-list" on:keydown=move |event: KeyboardEvent| {
            move_focus(&event, "[role=option]");
        }>
            {fold(surf, &id, "web-fold", true, button_words)}
            {live(move || open.get().then(|| unfolded(surf, inside.clone(), options.clone(), searched, value)))}
        </div>
    }
}

fn unfolded(surf: Surf, id: String, options: Vec<String>, searched: bool, value: Memo<String>) -> Node {
    let own = id.clone();
    let found = Memo::new(move |_| {
        surf.of_field(&own, |field| {
            Form::found(field, &options, |option| option_words(surf, option))
                .into_iter()
                .cloned()
                .collect::<Vec<_>>()
        })
    });
    let named = id.clone();
    let items = move || {
        let one = |option: String| {
            let (words, action, own) = (option_words(surf, &option), chooses(&id, &option), option.clone());
            let target = surf.target(&action);
            let lit = target.clone();
            view! {
                <button
                    type="button"
                    class="option"
                    class:halo=move || surf.port.has_halo(&lit)
                    role="option"
                    aria-selected=move || if value.with(|value| *value == own) { "true" } else { "false" }
                    data-target=target
                    on:click=move |_| surf.act(action.clone())
                >
                    {words}
                </button>
            }
        };
        found.get().into_iter().map(one).collect::<Vec<Node>>()
    };
    let nothing = move || {
        found.with(Vec::is_empty).then(|| view! { <p class="none">{surf.words("browser-none-found")}</p> })
    };
    view! {
        <div class="unfolded">
            {searched.then(|| search(surf, &named))}
            {live(nothing)}
            <div class="web-options" role="listbox" aria-labelledby=format!("nom-{named}")>{live(items)}</div>
        </div>
    }
}

fn search(surf: Surf, id: &str) -> Node {
    let (own, typed) = (id.to_owned(), id.to_owned());
    let text = Memo::new(move |_| surf.of_field(&own, |field| field.search.clone()));
    let look = FieldLook {
        target: format!("search/{id}"),
        name: surf.words("browser-search-list"),
        ..FieldLook::default()
    };
    let on_text = Callback::new(move |text| {
        surf.hands.typed(Action::Form(FormAction::Search { field: typed.clone(), text }));
    });
    view! {
        <div class="line search">
            <Icon name="loupe" />
            <TextField port=surf.port look text on_text />
        </div>
    }
}

/// What a box is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ticked {
    /// A tick.
    Box,
    /// A signature.
    Signature,
}

/// A box to tick, with its words beside it; or a frame to sign in.
pub(super) fn tick(surf: Surf, field: &Field, words: String, value: Memo<String>, what: Ticked) -> Node {
    let action = Action::Form(FormAction::Tick(field.id.clone()));
    let target = surf.target(&action);
    let lit = target.clone();
    let ticked = Memo::new(move |_| value.with(|value| value == TICKED));
    let class = if what == Ticked::Box { "tick" } else { "sign" };
    let required = (what == Ticked::Box && field.required).then(|| surf.words("browser-required"));
    let owner = untrack(|| surf.port.world.with(|world| world.identity.first_name.clone()));
    let signed = surf.words("browser-signed");
    let inside = move || match (what, ticked.get()) {
        (Ticked::Signature, true) => view! { <em>{owner.clone()}</em> <small>{signed.clone()}</small> },
        _ => view! { <span>{words.clone()}</span> },
    };
    view! {
        <button
            type="button"
            class=class
            class:halo=move || surf.port.has_halo(&lit)
            role="checkbox"
            aria-checked=move || if ticked.get() { "true" } else { "false" }
            aria-labelledby=(what == Ticked::Signature).then(|| format!("nom-{0} signer-{0}", field.id))
            aria-describedby=format!("aide-{0} faute-{0}", field.id)
            data-target=target
            on:click=move |_| surf.act(action.clone())
        >
            {(what == Ticked::Box).then(|| view! { <i class="box" aria-hidden="true"></i> })}
            <span id=format!("signer-{}", field.id)>{live(inside)}</span>
            {required.map(|words| view! { <span class="mark required">{words}</span> })}
        </button>
    }
}
