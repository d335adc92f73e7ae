//! The person's own page: a picture, a first name if they like, a lock if they like.

use leptos::prelude::*;

use super::profiles::LockChoice;
use super::route::{Route, go};
use super::visit::Visit;
use crate::progress::pictures::PICTURES;
use crate::progress::profile::clean_name;
use crate::ui::art::Icon;
use crate::ui::button::{Button, ButtonLink, PrimaryButton};
use crate::ui::choice::{Answer, Arrangement, Choice};
use crate::ui::dialog::Modal;
use crate::ui::page::Page;
use crate::ui::say::Say;
use crate::ui::text::tr;
use crate::ui::view;

#[derive(Clone, Copy, PartialEq)]
enum Over {
    Nothing,
    Lock,
    Erase,
}

/// Who the person is here.
#[component]
pub fn MeScreen() -> impl IntoView {
    let visit = expect_context::<Visit>();
    let before = visit.profile_untracked();
    let picture = RwSignal::new(before.picture);
    let name = RwSignal::new(before.first_name.unwrap_or_default());
    let over = RwSignal::new(Over::Nothing);
    let close = Callback::new(move |()| over.set(Over::Nothing));

    let keep = Callback::new(move |()| {
        visit.save_profile(|profile| {
            profile.picture = picture.get_untracked();
            profile.first_name = name.with_untracked(|name| clean_name(name));
            // On a kiosk everyone stays a guest, and is forgotten with the visit.
            profile.guest = visit.machine().guests_only;
        });
        go(Route::Home);
    });
    let lock = Callback::new(move |pictures: [&'static str; 3]| {
        visit.save_profile(|profile| profile.set_lock(pictures));
        over.set(Over::Nothing);
    });
    let unlock = Callback::new(move |()| visit.save_profile(|profile| profile.lock = None));
    let answers = PICTURES
        .iter()
        .map(|name| Answer::picture(*name, tr(&format!("picture-{name}")), format!("profil-{name}")))
        .collect();
    view! {
        <Page title=tr("me-title")>
            <Say text=tr("me-lead") class="lead" />
            <div class="settings">
                <fieldset class="setting">
                    <legend>
                        <Icon name="personne" />
                        {tr("me-picture")}
                    </legend>
                    <Choice
                        name="picture"
                        answers=answers
                        chosen=picture
                        on_choose=Callback::new(move |chosen| picture.set(chosen))
                        arrangement=Arrangement::Pictures
                    />
                </fieldset>
                <div class="setting">
                    <label class="field">
                        <span>{tr("me-name")}</span>
                        <input
                            type="text"
                            maxlength="40"
                            autocomplete="off"
                            spellcheck="false"
                            prop:value=move || name.get()
                            on:input=move |event| name.set(event_target_value(&event))
                        />
                    </label>
                    <p class="small-text">{tr("me-name-free")}</p>
                </div>
                <div class="setting">
                    <h2>
                        <Icon name="cadenas" />
                        " "
                        {tr("me-lock")}
                    </h2>
                    <Say text=tr("me-lock-text") />
                    <div class="actions">
                        {move || {
                            if visit.profile().lock.is_some() {
                                view! {
                                    <p>{tr("me-lock-on")}</p>
                                    <Button on_press=Callback::new(move |()| over.set(Over::Lock))>{tr("me-lock-change")}</Button>
                                    <Button class="quiet" on_press=unlock>{tr("me-lock-remove")}</Button>
                                }
                                    .into_any()
                            } else {
                                view! {
                                    <Button on_press=Callback::new(move |()| over.set(Over::Lock))>{tr("me-lock-set")}</Button>
                                }
                                    .into_any()
                            }
                        }}
                    </div>
                </div>
            </div>
            <div class="actions block">
                <PrimaryButton big=true icon="valider" on_press=keep>
                    {tr("me-keep")}
                </PrimaryButton>
                <ButtonLink href=Route::Profiles.format() icon="invite">{tr("me-other")}</ButtonLink>
                <ButtonLink href=Route::Carry.format() icon="emporter">{tr("me-carry")}</ButtonLink>
                <Button class="danger" icon="effacer" on_press=Callback::new(move |()| over.set(Over::Erase))>
                    {tr("me-erase")}
                </Button>
            </div>
            {move || match over.get() {
                Over::Nothing => ().into_any(),
                Over::Lock => view! { <LockChoice done=lock close /> }.into_any(),
                Over::Erase => view! { <EraseQuestion close /> }.into_any(),
            }}
        </Page>
    }
}

/// Forgetting oneself: progress can be taken along first.
#[component]
fn EraseQuestion(close: Callback<()>) -> impl IntoView {
    let visit = expect_context::<Visit>();
    let failed = RwSignal::new(false);
    let erase = Callback::new(move |()| match visit.erase(visit.id()) {
        Ok(()) => go(Route::Welcome),
        Err(_) => failed.set(true),
    });
    view! {
        <Modal title=tr("erase-title") on_close=close>
            <Say text=tr("erase-text") />
            {move || failed.get().then(|| view! { <p role="alert">{tr("erase-failed")}</p> })}
            <div class="actions">
                <PrimaryButton on_press=close>{tr("keep")}</PrimaryButton>
                <ButtonLink href=Route::Carry.format() icon="emporter">{tr("me-carry")}</ButtonLink>
                <Button class="danger" icon="effacer" on_press=erase>
                    {tr("erase-do")}
                </Button>
            </div>
        </Modal>
    }
}
