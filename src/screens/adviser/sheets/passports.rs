//! Passports of the people chosen, one sheet each, seen before they are printed.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::{clock, print};
use crate::practice::autonomy::local_day;
use crate::progress::transfer::code::code;
use crate::progress::{Passport, Portable, Profile};
use crate::screens::adviser::ateliers::learner_page;
use crate::screens::adviser::export::Pasted;
use crate::screens::adviser::field::Check;
use crate::screens::adviser::gate::Trouble;
use crate::screens::adviser::names::{person_name, refused_words};
use crate::screens::adviser::rooms::{Room, go};
use crate::screens::adviser::space::Space;
use crate::ui::button::{Button, PrimaryButton};
use crate::ui::markup::live;
use crate::ui::page::Page;
use crate::ui::passport::PassportSheet;
use crate::ui::say::Say;
use crate::ui::text::{tr, trn};
use crate::ui::view;
use crate::workshop::Person;

/// The page.
#[component]
pub fn PassportsPage(ids: Vec<u64>) -> impl IntoView {
    let space = expect_context::<Space>();
    let people = RwSignal::new(Vec::<Person>::new());
    let without = RwSignal::new(Vec::<String>::new());
    let with_name = RwSignal::new(true);
    let trouble = RwSignal::new(None::<String>);
    let back = match ids.as_slice() {
        [only] => Room::Person(*only),
        _ => Room::Export,
    };
    spawn_local(async move {
        let mut found = Vec::new();
        for id in ids {
            match space.person(id).await {
                Ok(person) => found.extend(person),
                Err(refused) => drop(trouble.try_set(Some(refused_words(&refused)))),
            }
        }
        // A sheet with nothing on it is of no use to anybody.
        let (some, none): (Vec<Person>, Vec<Person>) = found.into_iter().partition(has_progress);
        let _ = people.try_set(some);
        let _ = without.try_set(none.iter().map(|person| person_name(&person.identity)).collect());
    });
    let sheets = move || {
        let with_name = with_name.get();
        people.with(|people| {
            people
                .iter()
                .map(|person| {
                    let passport = passport(space, person, with_name);
                    match person.identity.sample {
                        true => view! { <PassportSheet passport note=tr("sample-tag") /> },
                        false => view! { <PassportSheet passport /> },
                    }
                })
                .collect_view()
        })
    };
    // For one person there may be a message to put it into.
    let link = Memo::new(move |_| {
        let with_name = with_name.get();
        people.with(|people| match people.as_slice() {
            [only] => Some(passport(space, only, with_name).link),
            _ => None,
        })
    });
    let single = Memo::new(move |_| link.with(Option::is_some));
    let link_text = Signal::derive(move || link.get().unwrap_or_default());
    let names = move || {
        people.with(|people| {
            people.iter().map(|person| person_name(&person.identity)).collect::<Vec<_>>().join(", ")
        })
    };
    view! {
        <Page title=tr("export-passports") class="passports">
            <div class="screen-only">
                <Trouble words=trouble />
                <Say class="lead" text=tr("passports-lead") />
                <p>{move || trn("group-count", &crate::args! { "n" => people.with(Vec::len) })} " : " {names}</p>
                {move || without.with(|names| (!names.is_empty()).then(|| {
                    let args = crate::args! { "names" => names.join(", ") };
                    view! { <p>{trn("passports-without", &args)}</p> }
                }))}
                <Check label=tr("passports-names") checked=with_name on_change=move |on: bool| with_name.set(on) />
                {live(move || single.get().then(|| view! {
                    <details>
                        <summary>{tr("carry-link")}</summary>
                        <Pasted text=link_text name="passport-link" rows=3 />
                    </details>
                }))}
                <div class="actions block">
                    <PrimaryButton icon="imprimer" on_press=|()| print::print()>{tr("print")}</PrimaryButton>
                    <Button icon="precedent" on_press=move |()| go(back.clone())>{tr("back")}</Button>
                </div>
            </div>
            {live(sheets)}
        </Page>
    }
}

fn has_progress(person: &Person) -> bool {
    !person.attempts.is_empty() || !person.milestones.is_empty()
}

/// A person's sheet: their progress as it was recorded, for it goes back to them.
fn passport(space: Space, person: &Person, with_name: bool) -> Passport {
    let base = space.base();
    let profile = Profile {
        picture: person.identity.picture.clone(),
        first_name: person.identity.first_name.clone(),
        ..Profile::guest(person.id, 0)
    };
    let portable = Portable::new(&profile, with_name, person.milestones.clone(), person.attempts.clone());
    let number = |id: &str| base.entry(id).map(|entry| entry.number);
    let exercise = |number: u16| base.by_number(number).map(|entry| entry.id.clone());
    let link = code(&portable, &learner_page(), &number, &exercise).link;
    let now_ms = clock::now_ms();
    let today = local_day(now_ms, clock::utc_offset_min());
    Passport::of(&portable, &base, &link, now_ms, today, &|id| space.library().title(id))
}
