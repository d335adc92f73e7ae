//! *Code de l'atelier*: the short number of an exercise, on a pad or the keyboard, opens it.

use leptos::ev;
use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};

use super::route::{Route, go};
use crate::platform::react::follow;
use crate::screens::library::Library;
use crate::ui::art::Icon;
use crate::ui::button::{ButtonLink, PrimaryButton};
use crate::ui::notice::{Notice, Tone};
use crate::ui::page::Page;
use crate::ui::say::Say;
use crate::ui::text::{tr, trn};
use crate::ui::view;

/// Digits of an exercise's number.
const DIGITS: usize = 3;

/// The number pad.
#[component]
pub fn CodeScreen() -> impl IntoView {
    let library = expect_context::<Library>();
    let typed = RwSignal::new(String::new());
    let asked = RwSignal::new(false);
    let found = move || typed.with(|typed| library.by_number(typed.parse().ok()?));
    let digit = move |digit: char| {
        asked.set(false);
        typed.update(|typed| {
            // A fourth digit begins a new number: nothing has to be erased first.
            if typed.len() >= DIGITS {
                typed.clear();
            }
            typed.push(digit);
        });
    };
    let erase = move || {
        asked.set(false);
        typed.update(|typed| {
            typed.pop();
        });
    };
    let open = Callback::new(move |()| match found() {
        Some(entry) => go(Route::exercise(entry.id)),
        None => asked.set(true),
    });
    let keys = window_event_listener(ev::keydown, move |event: KeyboardEvent| {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        match (event.key().as_str(), event.key().parse::<u8>()) {
            (key, Ok(0..=9)) => key.chars().for_each(digit),
            ("Backspace" | "Delete", _) => erase(),
            // On a button or a link, Enter is for that one.
            ("Enter", _) if !on_a_control(&event) => open.run(()),
            _ => return,
        }
        event.prevent_default();
    });
    on_cleanup(move || keys.remove());

    let answer = NodeRef::<Div>::new();
    follow(move || {
        if let Some(answer) = answer.get().filter(|_| asked.get()) {
            // On a small screen it may lie below what is seen.
            answer.scroll_into_view_with_bool(false);
        }
    });
    let key = move |number: char| {
        view! {
            <button type="button" class="btn" on:click=move |_| digit(number)>
                {number.to_string()}
            </button>
        }
    };
    let name =
        move || found().filter(|_| typed.with(String::len) == DIGITS).map(|entry| library.title(&entry.id));
    let status = move || match (name(), asked.get()) {
        (Some(name), _) => {
            view! { <p><b>{trn("code-found", &crate::args! { "title" => name })}</b></p> }.into_any()
        }
        (None, true) if typed.with(String::len) < DIGITS => {
            view! { <Notice tone=Tone::Info><p>{tr("code-short")}</p></Notice> }.into_any()
        }
        (None, true) => {
            let unknown = trn("code-unknown", &crate::args! { "n" => typed.get() });
            view! { <Notice tone=Tone::Info><Say text=unknown /></Notice> }.into_any()
        }
        (None, false) => ().into_any(),
    };
    view! {
        <Page title=tr("code-title")>
            <Say text=tr("code-lead") class="lead" />
            // The answer stands beside or below the pad: keys never move under the pointer.
            <div class="two-columns">
                <div class="keypad">
                    <output class="digits" aria-live="polite" aria-label=tr("code-label")>
                        {typed}
                    </output>
                    <div class="keys" role="group" aria-label=tr("code-keys")>
                        {('1'..='9').map(key).collect_view()}
                        <button type="button" class="btn erase" on:click=move |_| erase()>
                            <Icon name="effacer" />
                            {tr("code-erase")}
                        </button>
                        {key('0')}
                        <PrimaryButton icon="valider" on_press=open>
                            {tr("code-open")}
                        </PrimaryButton>
                    </div>
                </div>
                <div role="status" node_ref=answer>
                    {status}
                </div>
            </div>
            <div class="actions block">
                <ButtonLink href=Route::Home.format() icon="accueil">{tr("go-home")}</ButtonLink>
            </div>
        </Page>
    }
}

fn on_a_control(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
    target.is_some_and(|target| matches!(target.tag_name().as_str(), "BUTTON" | "A"))
}
