//! Who a person is, as far as they want to say it, and forgetting them.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Shown;
use super::said::{Place, Said, status};
use crate::platform::clock;
use crate::platform::react::follow;
use crate::progress::pictures::PICTURES;
use crate::progress::profile::clean_name;
use crate::screens::adviser::field::{Check, Select, TextField};
use crate::screens::adviser::names::{person_name, picture_word, refused_words};
use crate::screens::adviser::rooms::{Room, go};
use crate::ui::button::Button;
use crate::ui::dialog::Modal;
use crate::ui::markup::Node;
use crate::ui::say::Say;
use crate::ui::text::{tr, trn};
use crate::ui::view;
use crate::workshop::coop::{AgeBand, Occupation};
use crate::workshop::{Identity, Person};

/// What the fields hold of someone: first name, picture, age and occupation.
fn fields_of(identity: &Identity) -> [String; 4] {
    [
        identity.first_name.clone().unwrap_or_default(),
        identity.picture.clone(),
        identity.age.map_or_else(String::new, |age| age.api().to_owned()),
        identity.occupation.map_or_else(String::new, |value| value.api().to_owned()),
    ]
}

/// The fields, and the way to forget someone.
pub(super) fn section(shown: Shown) -> Node {
    let (said, _) = status(shown, Place::Identity);
    let known = Memo::new(move |_| {
        shown
            .person
            .with(|person| person.as_ref().map(|person| fields_of(&person.identity)))
            .unwrap_or_default()
    });
    let before = StoredValue::new(known.get_untracked());
    let fields = before.with_value(|before| before.clone().map(RwSignal::new));
    let [name, picture, age, occupation] = fields;
    follow(move || {
        let now = known.get();
        let was = before.get_value();
        // What is being typed stays; the rest follows what was brought or joined.
        for ((field, was), now) in fields.iter().zip(&was).zip(&now) {
            if was != now && field.with_untracked(|field| field == was) {
                field.set(now.clone());
            }
        }
        before.set_value(now);
    });
    let erasing = RwSignal::new(false);
    let pictures = PICTURES.iter().map(|name| ((*name).to_owned(), picture_word(name))).collect::<Vec<_>>();
    let ages = AgeBand::ALL.iter().map(|band| (band.api().to_owned(), band.label().to_owned()));
    let occupations = Occupation::ALL.iter().map(|value| (value.api().to_owned(), value.label().to_owned()));
    let unsaid = || std::iter::once((String::new(), tr("person-unsaid")));
    let ages: Vec<(String, String)> = unsaid().chain(ages).collect();
    let occupations: Vec<(String, String)> = unsaid().chain(occupations).collect();
    let keep = move |()| {
        let (name, picture) = (name.get_untracked(), picture.get_untracked());
        let (age, occupation) = (age.get_untracked(), occupation.get_untracked());
        let said = Said { place: Place::Identity, words: tr("person-saved"), undo: None };
        shown.after(said, async move {
            let change = move |person: &mut Person| {
                let identity = &mut person.identity;
                identity.first_name = clean_name(&name);
                identity.picture = picture;
                identity.age = AgeBand::from_api(&age);
                identity.occupation = Occupation::from_api(&occupation);
                // Later than any other, whatever a clock says.
                identity.changed_ms = clock::now_ms().max(identity.changed_ms + 1);
            };
            shown.space.change_person(shown.id, change).await
        });
    };
    let called = move || {
        shown.person.with_untracked(|person| person.as_ref().map(|person| person_name(&person.identity)))
    };
    view! {
        <section class="block screen-only" aria-labelledby="identity">
            <h2 id="identity">{tr("person-identity")}</h2>
            <Say text=tr("person-identity-note") />
            <div class="fields two">
                <TextField label=tr("person-name") value=name most=40 />
                <Select label=tr("person-picture") options=pictures value=picture />
                <Select label=tr("person-age") options=ages value=age />
                <Select label=tr("person-occupation") options=occupations value=occupation />
            </div>
            <div class="actions">
                <Button icon="valider" on_press=keep>{tr("save")}</Button>
                <Button class="danger" icon="corbeille" on_press=move |()| erasing.set(true)>{tr("person-erase")}</Button>
            </div>
            {said}
            {move || erasing.get().then(|| view! { <Erase shown called=called().unwrap_or_default() erasing /> })}
        </section>
    }
}

#[component]
fn Erase(shown: Shown, called: String, erasing: RwSignal<bool>) -> impl IntoView {
    let has_profile = untrack(|| shown.space.here().contains_key(&shown.id));
    let also_here = RwSignal::new(false);
    let close = Callback::new(move |()| erasing.set(false));
    let erase = move |()| {
        let also_here = also_here.get_untracked();
        spawn_local(async move {
            match shown.space.erase_people(&[shown.id], also_here).await {
                Ok(()) => go(Room::Group),
                Err(refused) => {
                    let _ = erasing.try_set(false);
                    let _ = shown.trouble.try_set(Some(refused_words(&refused)));
                }
            }
        });
    };
    view! {
        <Modal title=trn("person-erase-title", &crate::args! { "name" => called }) on_close=close>
            <Say text=tr("person-erase-text") />
            {has_profile.then(|| view! {
                <Say text=tr("person-erase-here-text") />
                <Check label=tr("person-erase-here") checked=also_here on_change=move |on: bool| also_here.set(on) />
            })}
            <div class="actions">
                <Button class="danger" icon="corbeille" on_press=erase>{tr("person-erase-do")}</Button>
                <Button icon="precedent" on_press=close>{tr("keep")}</Button>
            </div>
        </Modal>
    }
}
