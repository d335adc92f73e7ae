//! Who a person is, as far as they want to say it, and forgetting them.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Shown;
use crate::platform::clock;
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
use crate::workshop::Person;
use crate::workshop::coop::{AgeBand, Occupation};

/// The fields, and the way to forget someone.
pub(super) fn section(shown: Shown, person: &Person) -> Node {
    let known = &person.identity;
    let name = RwSignal::new(known.first_name.clone().unwrap_or_default());
    let picture = RwSignal::new(known.picture.clone());
    let age = RwSignal::new(known.age.map_or_else(String::new, |age| age.api().to_owned()));
    let occupation = RwSignal::new(known.occupation.map_or_else(String::new, |value| value.api().to_owned()));
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
        shown.after(async move {
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
    let called = person_name(known);
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
            {move || erasing.get().then(|| view! { <Erase shown called=called.clone() erasing /> })}
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
