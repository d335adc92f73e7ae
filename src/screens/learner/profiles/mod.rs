//! « Qui êtes-vous ? »: several people on one machine, and a way on without a name.

mod lock;

use leptos::prelude::*;

pub use lock::{LockChoice, LockQuestion};

use super::route::{Route, go};
use super::visit::Visit;
use crate::platform::{clock, page};
use crate::progress::Profile;
use crate::ui::art::{Avatar, Icon};
use crate::ui::button::{Button, ButtonLink, PrimaryButton};
use crate::ui::dialog::Modal;
use crate::ui::page::Page;
use crate::ui::say::Say;
use crate::ui::text::{tr, trn};
use crate::ui::view;

/// What lies over the list.
#[derive(Clone, PartialEq)]
enum Over {
    Nothing,
    Lock(Profile),
    Forget(Profile),
}

/// Who is here. With `then`, the screen that was asked for comes after the answer.
#[component]
pub fn ProfilesScreen(
    /// Where the person was going.
    then: Option<Route>,
) -> impl IntoView {
    let visit = expect_context::<Visit>();
    let over = RwSignal::new(Over::Nothing);
    let then = StoredValue::new(then.unwrap_or(Route::Home));
    let on = Callback::new(move |()| go(then.get_value()));
    let come = Callback::new(move |person: Profile| {
        if person.lock.is_some() && (visit.must_ask() || visit.id() != person.id) {
            over.set(Over::Lock(person));
        } else {
            visit.switch(person.id);
            on.run(());
        }
    });
    let as_guest = Callback::new(move |()| {
        visit.new_guest();
        on.run(());
    });
    let someone_new = Callback::new(move |()| {
        visit.new_guest();
        go(Route::Me);
    });
    let close = Callback::new(move |()| over.set(Over::Nothing));
    let opened = Callback::new(move |person: Profile| {
        over.set(Over::Nothing);
        visit.switch(person.id);
        on.run(());
    });
    let kiosk = move || visit.machine().guests_only;
    view! {
        <Page title=tr("who-title")>
            <Say text=Signal::derive(move || if kiosk() { tr("who-kiosk") } else { tr("who-lead") }) class="lead" />
            {move || (!kiosk()).then(|| view! { <PersonList come /> })}
            <div class="actions block">
                <PrimaryButton big=true icon="invite" on_press=as_guest>
                    {tr("who-guest")}
                </PrimaryButton>
                {move || {
                    (!kiosk())
                        .then(|| view! { <Button icon="plus" on_press=someone_new>{tr("who-new")}</Button> })
                }}
                <ButtonLink href=Route::Resume { payload: None }.format() icon="reprendre">
                    {tr("who-bring")}
                </ButtonLink>
            </div>
            {move || match over.get() {
                Over::Nothing => ().into_any(),
                Over::Lock(person) => {
                    let forget = { let person = person.clone(); Callback::new(move |()| over.set(Over::Forget(person.clone()))) };
                    view! { <LockQuestion person opened forget close /> }.into_any()
                }
                Over::Forget(person) => view! { <ForgetQuestion person close /> }.into_any(),
            }}
        </Page>
    }
}

/// Everyone with something kept here. Named people first seen stay first.
#[component]
fn PersonList(come: Callback<Profile>) -> impl IntoView {
    let visit = expect_context::<Visit>();
    move || {
        let people = visit.people();
        (!people.is_empty()).then(|| {
            let people = people.into_iter().map(|person| view! { <li><Person person come /></li> });
            view! { <ul class="profiles">{people.collect_view()}</ul> }
        })
    }
}

#[component]
fn Person(person: Profile, come: Callback<Profile>) -> impl IntoView {
    let (name, day) = (person_name(&person), first_day(&person));
    let locked = person.lock.is_some();
    let picture = person.picture.clone();
    view! {
        <button type="button" class="profile" class:guest=person.guest on:click=move |_| come.run(person.clone())>
            <Avatar picture=picture class="big" />
            <b>{name}</b>
            {day.map(|day| view! { <span class="small-text">{day}</span> })}
            {locked
                .then(|| {
                    view! {
                        <span class="small-text">
                            <Icon name="cadenas" />
                            {tr("who-locked")}
                        </span>
                    }
                })}
        </button>
    }
}

/// What a person is called on the screen.
pub fn person_name(person: &Profile) -> String {
    person.first_name.clone().unwrap_or_else(|| tr("head-no-name"))
}

/// Tells those without a name apart.
fn first_day(person: &Profile) -> Option<String> {
    let known = person.first_name.is_none() && person.created_ms > 0;
    known.then(|| {
        trn("who-since", &crate::args! { "day" => clock::day_in_words(person.created_ms, &page::language()) })
    })
}

/// Three pictures that nobody remembers: the only way on is to begin anew.
#[component]
fn ForgetQuestion(person: Profile, close: Callback<()>) -> impl IntoView {
    let visit = expect_context::<Visit>();
    let name = person_name(&person);
    let failed = RwSignal::new(false);
    let erase = Callback::new(move |()| match visit.erase(person.id) {
        Ok(()) => close.run(()),
        Err(_) => failed.set(true),
    });
    view! {
        <Modal title=trn("forget-title", &crate::args! { "name" => name }) on_close=close>
            <Say text=tr("forget-text") />
            {move || failed.get().then(|| view! { <p role="alert">{tr("erase-failed")}</p> })}
            <div class="actions">
                <PrimaryButton on_press=close>{tr("keep")}</PrimaryButton>
                <Button class="danger" icon="effacer" on_press=erase>
                    {tr("forget-erase")}
                </Button>
            </div>
        </Modal>
    }
}
