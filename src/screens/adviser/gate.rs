//! The door: choosing the passphrase of a new space, and giving it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::field::{Check, SecretField, TextField, taken};
use super::names::refused_words;
use super::rooms::{Room, go};
use super::space::{Refused, Space};
use crate::ui::button::{Button, ButtonLink, PrimaryButton};
use crate::ui::dialog::Modal;
use crate::ui::markup::Node;
use crate::ui::notice::{Notice, Tone};
use crate::ui::page::Page;
use crate::ui::say::Say;
use crate::ui::text::tr;
use crate::ui::view;
use crate::workshop::vault::passphrase::{Quality, quality};

/// The projector's page beside this one: it knows of no person, and is there whether the space is open or not.
pub(super) const PROJECTOR: &str = "projecteur.html";

/// The way to the projector, for one who comes for that alone. In a tab of its own, as everywhere in the space.
fn to_projector() -> Node {
    view! { <ButtonLink href=PROJECTOR icon="montrer" class="quiet" new_tab=true>{tr("gate-projector")}</ButtonLink> }
}

/// What is wrong with a passphrase that is to be chosen and given twice, as the key of its words.
pub(super) fn chosen_fault(first: RwSignal<String>, second: RwSignal<String>) -> Option<&'static str> {
    first.with_untracked(|first| match quality(first) {
        Quality::TooShort => Some("gate-too-short"),
        Quality::Fine if second.with_untracked(|second| first != second) => Some("gate-differ"),
        Quality::Fine => None,
    })
}

/// Words of trouble, where there is any.
#[component]
pub(super) fn Trouble(
    /// The words.
    #[prop(into)]
    words: Signal<Option<String>>,
) -> impl IntoView {
    move || words.get().map(|words| view! { <Notice tone=Tone::Attention><Say text=words /></Notice> })
}

/// It is not known whether something is kept.
#[component]
pub fn NotRead(
    /// Why.
    refused: Refused,
) -> impl IntoView {
    let space = expect_context::<Space>();
    let again = move |()| spawn_local(async move { space.look().await });
    view! {
        <Page title=tr("space-title") class="narrow">
            <Say class="lead" text=tr("gate-not-read") />
            <Notice tone=Tone::Attention><Say text=refused_words(&refused) /></Notice>
            <div class="actions block">
                <PrimaryButton icon="recommencer" on_press=again>{tr("gate-look-again")}</PrimaryButton>
                <Button icon="quitter" on_press=move |()| space.leave()>{tr("gate-leave")}</Button>
            </div>
        </Page>
    }
}

/// Nothing is kept yet.
#[component]
pub fn NewSpace() -> impl IntoView {
    let space = expect_context::<Space>();
    let (first, second) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let understood = RwSignal::new(false);
    let busy = RwSignal::new(false);
    let trouble = RwSignal::new(None::<String>);
    let create = Callback::new(move |()| {
        if busy.get_untracked() {
            return;
        }
        let fault = chosen_fault(first, second);
        let fault = fault.or((!understood.get_untracked()).then_some("gate-not-understood"));
        trouble.set(fault.map(tr));
        if fault.is_some() {
            return;
        }
        busy.set(true);
        let chosen = taken(first);
        drop(taken(second));
        spawn_local(async move {
            if let Err(refused) = space.create(&chosen).await {
                let _ = trouble.try_set(Some(refused_words(&refused)));
            }
            let _ = busy.try_set(false);
        });
    });
    view! {
        <Page title=tr("space-title") class="narrow">
            <Say class="lead" text=tr("gate-lead") />
            {move || (!space.is_kept()).then(|| view! { <Notice tone=Tone::Attention><Say text=tr("gate-not-kept") /></Notice> })}
            <h2>{tr("gate-new")}</h2>
            <Say text=tr("gate-rule") />
            <div class="fields">
                <SecretField label=tr("gate-passphrase") value=first />
                <SecretField label=tr("gate-again") value=second on_enter=create />
            </div>
            <div class="setting">
                <Say text=tr("gate-lost-before") />
                <Check label=tr("gate-understood") checked=understood on_change=move |on: bool| understood.set(on) />
            </div>
            <Trouble words=trouble />
            <div class="actions block">
                <PrimaryButton icon="cadenas" on_press=create disabled=busy>
                    {move || if busy.get() { tr("gate-working") } else { tr("gate-create") }}
                </PrimaryButton>
                <Button icon="info" on_press=|()| go(Room::Data)>{tr("data-title")}</Button>
                {to_projector()}
                <Button icon="quitter" on_press=move |()| space.leave()>{tr("gate-leave")}</Button>
            </div>
        </Page>
    }
}

/// Something is kept, behind its passphrase.
#[component]
pub fn Unlock() -> impl IntoView {
    let space = expect_context::<Space>();
    let given = RwSignal::new(String::new());
    let busy = RwSignal::new(false);
    let trouble = RwSignal::new(None::<String>);
    let lost = RwSignal::new(false);
    let open = Callback::new(move |()| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        trouble.set(None);
        let passphrase = taken(given);
        spawn_local(async move {
            match space.unlock(&passphrase).await {
                Ok(()) => return,
                Err(Refused::WrongPassphrase) => drop(trouble.try_set(Some(tr("gate-wrong")))),
                Err(refused) => drop(trouble.try_set(Some(refused_words(&refused)))),
            }
            let _ = busy.try_set(false);
        });
    });
    view! {
        <Page title=tr("space-title") class="narrow">
            <Say class="lead" text=tr("gate-locked") />
            {move || space.told().map(|told| view! { <Notice tone=Tone::Attention><Say text=refused_words(&told) /></Notice> })}
            <div class="fields">
                <SecretField label=tr("gate-passphrase") value=given on_enter=open />
            </div>
            <Trouble words=trouble />
            <div class="actions block">
                <PrimaryButton icon="cadenas" on_press=open disabled=busy>
                    {move || if busy.get() { tr("gate-working") } else { tr("gate-open") }}
                </PrimaryButton>
                <Button icon="indice" on_press=move |()| lost.set(true)>{tr("gate-lost")}</Button>
                <Button icon="info" on_press=|()| go(Room::Data)>{tr("data-title")}</Button>
                {to_projector()}
                <Button icon="quitter" on_press=move |()| space.leave()>{tr("gate-leave")}</Button>
            </div>
            <Show when=move || lost.get()>
                <Lost lost trouble />
            </Show>
        </Page>
    }
}

/// Nothing opens it any more: to begin anew, the word is typed first, so that no click too many erases anything.
#[component]
fn Lost(lost: RwSignal<bool>, trouble: RwSignal<Option<String>>) -> impl IntoView {
    let space = expect_context::<Space>();
    let word = RwSignal::new(String::new());
    let unsure = Signal::derive(move || word.with(|word| word.trim().to_lowercase() != tr("gate-lost-word")));
    let close = Callback::new(move |()| lost.set(false));
    let erase = move |()| {
        if unsure.get_untracked() {
            return;
        }
        spawn_local(async move {
            if let Err(refused) = space.erase_all().await {
                let _ = trouble.try_set(Some(refused_words(&refused)));
                let _ = lost.try_set(false);
            }
        });
    };
    view! {
        <Modal title=tr("gate-lost") on_close=close>
            <Say text=tr("gate-lost-text") />
            <TextField label=tr("gate-lost-type") value=word most=20 />
            <div class="actions">
                <Button icon="precedent" on_press=close>{tr("keep")}</Button>
                <Button class="danger" icon="corbeille" on_press=erase disabled=unsure>{tr("gate-lost-erase")}</Button>
            </div>
        </Modal>
    }
}
