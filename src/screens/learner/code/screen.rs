//! The number pad: one number opens its exercise, several open the list of a workshop.

use leptos::ev;
use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};

use super::typed::{DIGITS, drop_unknown, groups, is_whole, numbers, push, with_level};
use crate::platform::react::follow;
use crate::practice::library::Entry;
use crate::screens::learner::route::{Route, go};
use crate::screens::library::Library;
use crate::ui::art::Icon;
use crate::ui::button::{ButtonLink, PrimaryButton};
use crate::ui::notice::{Notice, Tone};
use crate::ui::page::Page;
use crate::ui::say::Say;
use crate::ui::text::{tr, trn};
use crate::ui::view;

/// The number pad.
#[component]
pub fn CodeScreen() -> impl IntoView {
    let library = expect_context::<Library>();
    let typed = RwSignal::new(String::new());
    let asked = RwSignal::new(false);
    let is_known = move |number: u16| library.by_number(number).is_some();
    let digit = move |digit: char| {
        typed.update(|typed| {
            if asked.get_untracked() {
                drop_unknown(typed, is_known);
            }
            push(typed, digit);
        });
        asked.set(false);
    };
    let erase = move || {
        asked.set(false);
        typed.update(|typed| {
            typed.pop();
        });
    };
    let open = Callback::new(move |()| {
        let leveled = typed.with_untracked(|typed| with_level(typed));
        if let Some((entry, level)) =
            leveled.and_then(|(number, level)| Some((library.by_number(number)?, level)))
        {
            go(Route::Exercise { id: entry.id, level: Some(level) });
            return;
        }
        let (mut entered, whole) = typed.with_untracked(|typed| (numbers(typed), is_whole(typed)));
        // Typed twice in a row, it is still one exercise.
        entered.dedup();
        let found: Vec<Entry> = entered.iter().filter_map(|number| library.by_number(*number)).collect();
        match found.as_slice() {
            _ if !whole || found.len() < entered.len() => asked.set(true),
            [one] => go(Route::exercise(one.id.clone())),
            _ => go(Route::Workshop { numbers: entered }),
        }
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
    let shown = move || typed.with(|typed| groups(typed).join(" "));
    let several = move || typed.with(|typed| typed.len() > DIGITS);
    view! {
        <Page title=tr("code-title")>
            <Say text=tr("code-lead") class="lead" />
            // The answer stands beside or below the pad: keys never move under the pointer.
            <div class="two-columns">
                <div class="keypad">
                    <output
                        class="digits"
                        class:several=several
                        aria-live="polite"
                        aria-label=tr("code-label")
                    >
                        {shown}
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
                    {move || typed.with(|typed| view! { <Found numbers=numbers(typed) /> })}
                    {move || asked.get().then(|| typed.with(|typed| view! { <Refused typed=typed.clone() /> }))}
                </div>
            </div>
            <div class="actions block">
                <ButtonLink href=Route::Home.format() icon="accueil">{tr("go-home")}</ButtonLink>
            </div>
        </Page>
    }
}

/// What was found so far, by name.
#[component]
fn Found(numbers: Vec<u16>) -> impl IntoView {
    let library = expect_context::<Library>();
    let title = move |number: u16| Some(library.title(&library.by_number(number)?.id));
    let line = move |number: u16| {
        title(number).map(|title| {
            view! {
                <li>
                    <span class="number">{number}</span>
                    " "
                    <b>{title}</b>
                </li>
            }
        })
    };
    match numbers.as_slice() {
        [] => ().into_any(),
        [one] => {
            let words = title(*one).map(|title| trn("code-found", &crate::args! { "title" => title }));
            view! { <p><b>{words}</b></p> }.into_any()
        }
        _ => view! { <ol class="found">{numbers.into_iter().map(line).collect_view()}</ol> }.into_any(),
    }
}

/// Why nothing opens.
#[component]
fn Refused(typed: String) -> impl IntoView {
    let library = expect_context::<Library>();
    let unknown = numbers(&typed).into_iter().find(|number| library.by_number(*number).is_none());
    let words = match unknown {
        Some(number) => trn("code-unknown", &crate::args! { "n" => format!("{number:03}") }),
        None => tr("code-short"),
    };
    view! {
        <Notice tone=Tone::Info>
            <Say text=words />
        </Notice>
    }
}

fn on_a_control(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
    target.is_some_and(|target| matches!(target.tag_name().as_str(), "BUTTON" | "A"))
}
