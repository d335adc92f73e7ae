//! The lock of three pictures: chosen, and asked for.

use leptos::prelude::*;

use crate::progress::Profile;
use crate::progress::pictures::LOCK_PICTURES;
use crate::ui::art::Icon;
use crate::ui::button::Button;
use crate::ui::dialog::Modal;
use crate::ui::say::Say;
use crate::ui::text::{tr, trn};
use crate::ui::view;

/// Pictures in a lock.
const LENGTH: usize = 3;

/// Asks for a person's three pictures.
#[component]
pub fn LockQuestion(
    /// Whose lock it is.
    person: Profile,
    /// It opened.
    opened: Callback<Profile>,
    /// They do not remember.
    forget: Callback<()>,
    /// Someone else, after all.
    close: Callback<()>,
) -> impl IntoView {
    let chosen = RwSignal::new(Vec::<&'static str>::new());
    let wrong = RwSignal::new(false);
    let name = super::person_name(&person);
    let choose = Callback::new(move |picture: &'static str| {
        wrong.set(false);
        chosen.update(|chosen| chosen.push(picture));
        if let Some(pictures) =
            chosen.with(|chosen| <[&'static str; LENGTH]>::try_from(chosen.as_slice()).ok())
        {
            if person.opens_with(pictures) {
                opened.run(person.clone());
            } else {
                wrong.set(true);
                chosen.set(Vec::new());
            }
        }
    });
    view! {
        <Modal wide=true title=trn("lock-title", &crate::args! { "name" => name }) on_close=close>
            <Say text=tr("lock-text") />
            <Secret chosen />
            <p role="status">{move || wrong.get().then(|| tr("lock-wrong"))}</p>
            <LockPad choose />
            <div class="actions">
                <Button icon="precedent" on_press=close>{tr("lock-back")}</Button>
                <Button class="quiet" on_press=forget>{tr("lock-forgot")}</Button>
            </div>
        </Modal>
    }
}

/// Lets a person choose their three pictures.
#[component]
pub fn LockChoice(
    /// The three, in order.
    done: Callback<[&'static str; 3]>,
    /// No lock, after all.
    close: Callback<()>,
) -> impl IntoView {
    let chosen = RwSignal::new(Vec::<&'static str>::new());
    let choose = Callback::new(move |picture: &'static str| {
        chosen.update(|chosen| {
            if chosen.len() < LENGTH {
                chosen.push(picture);
            }
        });
    });
    let three = move || chosen.with(|chosen| <[&'static str; LENGTH]>::try_from(chosen.as_slice()).ok());
    let keep = Callback::new(move |()| {
        if let Some(three) = three() {
            done.run(three);
        }
    });
    let again = Callback::new(move |()| chosen.set(Vec::new()));
    view! {
        <Modal wide=true title=tr("lock-choose-title") on_close=close>
            <Say text=tr("lock-choose-text") />
            <Secret chosen />
            <LockPad choose />
            <div class="actions">
                <crate::ui::button::PrimaryButton
                    icon="cadenas"
                    disabled=Signal::derive(move || three().is_none())
                    on_press=keep
                >
                    {tr("lock-keep")}
                </crate::ui::button::PrimaryButton>
                <Button icon="recommencer" on_press=again>{tr("lock-again")}</Button>
                <Button class="quiet" on_press=close>{tr("lock-none")}</Button>
            </div>
        </Modal>
    }
}

/// The places of the three pictures, filled one by one.
#[component]
fn Secret(chosen: RwSignal<Vec<&'static str>>) -> impl IntoView {
    let place = move |index: usize| {
        let picture = move || chosen.with(|chosen| chosen.get(index).copied());
        view! {
            <li class:filled=move || picture().is_some()>
                {move || picture().map(|name| view! { <Icon name=format!("profil-{name}") /> })}
                <span class="hidden-text">
                    {move || picture().map_or_else(|| tr("lock-empty"), |name| tr(&format!("picture-{name}")))}
                </span>
            </li>
        }
    };
    view! { <ol class="secret">{(0..LENGTH).map(place).collect_view()}</ol> }
}

#[component]
fn LockPad(choose: Callback<&'static str>) -> impl IntoView {
    let picture = move |name: &'static str| {
        view! {
            <button type="button" class="picture" on:click=move |_| choose.run(name)>
                <Icon name=format!("profil-{name}") />
                <span>{tr(&format!("picture-{name}"))}</span>
            </button>
        }
    };
    view! { <div class="pictures">{LOCK_PICTURES.into_iter().map(picture).collect_view()}</div> }
}
