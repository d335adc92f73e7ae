//! The code on the screen: what is in it, in words, and the same as a link for those who cannot show it to a camera.

use leptos::html;
use leptos::prelude::*;

use super::screen::Copy;
use crate::platform::{clipboard, page};
use crate::progress::qr::Matrix;
use crate::progress::transfer::code::{Code, is_reachable};
use crate::ui::button::Button;
use crate::ui::notice::{Notice, Tone};
use crate::ui::qr::QrFigure;
use crate::ui::say::Say;
use crate::ui::text::{tr, trn};
use crate::ui::view;

/// The code, or why there is none.
#[component]
pub(super) fn CodeWay(copy: Copy) -> impl IntoView {
    let link = Signal::derive(move || copy.code.with(|code| code.link.clone()));
    let too_long = move || link.with(|link| Matrix::new(link).is_err());
    let how =
        if is_reachable(&page::address()) { tr("carry-code-anywhere") } else { tr("carry-code-inside") };
    view! {
        <section aria-labelledby="carry-code">
            <h2 id="carry-code">{tr("carry-code-title")}</h2>
            <Say text=tr("carry-code") />
            <Say text=how />
            <QrFigure text=link name=tr("carry-code-name")>
                {tr("carry-code-name")}
            </QrFigure>
            <Show when=too_long>
                <Notice tone=Tone::Attention>
                    <Say text=tr("carry-code-too-long") />
                </Notice>
            </Show>
            {move || copy.code.with(|code| view! { <Holds code=code.clone() /> })}
            <LinkText link />
        </section>
    }
}

/// What is in the code, and what stays out, in words.
#[component]
pub(super) fn Holds(code: Code) -> impl IntoView {
    let Code { holds, attempts_left, exercises_left, .. } = code;
    let count = |key: &str, n: usize| (n > 0).then(|| trn(key, &crate::args! { "n" => n as u64 }));
    let name = if holds.name { tr("carry-holds-name") } else { tr("carry-holds-no-name") };
    let held = [
        Some(tr("carry-holds-picture")),
        count("carry-holds-steps", holds.exercises),
        count("carry-holds-attempts", holds.attempts),
        Some(name),
    ];
    let left = [count("carry-left-attempts", attempts_left), count("carry-left-steps", exercises_left)];
    let left: Vec<String> = left.into_iter().flatten().collect();
    view! {
        <p>{tr("carry-holds")}</p>
        <ul class="holds">{held.into_iter().flatten().map(|words| view! { <li>{words}</li> }).collect_view()}</ul>
        {(!left.is_empty())
            .then(|| {
                view! {
                    <Notice tone=Tone::Info>
                        {left.into_iter().map(|words| view! { <Say text=words /> }).collect_view()}
                        <p>{tr("carry-left-file")}</p>
                    </Notice>
                }
            })}
    }
}

/// The link itself, to send to oneself.
#[component]
fn LinkText(link: Signal<String>) -> impl IntoView {
    let field = NodeRef::<html::Textarea>::new();
    let said = RwSignal::new(String::new());
    let select = move || field.get_untracked().inspect(|field| field.select());
    let copy = move |()| {
        if let Some(field) = select() {
            let _ = field.focus();
            let copied = clipboard::copy_selection();
            said.set(if copied { tr("carry-link-copied") } else { tr("carry-link-selected") });
        }
    };
    view! {
        <div class="link-text">
            <label for="carry-link">{tr("carry-link")}</label>
            <textarea
                id="carry-link"
                rows="2"
                readonly
                spellcheck="false"
                node_ref=field
                prop:value=link
                on:focus=move |_| {
                    select();
                }
            ></textarea>
            <div class="actions">
                <Button class="small" icon="code" on_press=copy>
                    {tr("carry-link-press")}
                </Button>
                <p role="status">{said}</p>
            </div>
        </div>
    }
}
