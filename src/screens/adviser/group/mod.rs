//! Everyone at a glance: people by themes, who needs help, what is difficult, who has not come for long.

mod look;
mod matrix;

pub(super) use matrix::as_of;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::calm::Calm;
use super::field::{Select, TextField};
use super::names::{label_words, picture_word, refused_words};
use super::rooms::{Room, go};
use super::space::Space;
use crate::platform::{clock, random};
use crate::practice::autonomy::{Label, local_day};
use crate::ui::button::{Button, PrimaryButton};
use crate::ui::dialog::Modal;
use crate::ui::markup::live;
use crate::ui::notice::{Notice, Tone};
use crate::ui::page::Page;
use crate::ui::say::Say;
use crate::ui::stairs::Stairs;
use crate::ui::text::{tr, trn};
use crate::ui::view;
use crate::workshop::Atelier;
use crate::workshop::group::{self, Digests, Order};
use look::ToLookAt;
use matrix::Matrix;

/// People on one page of the table.
const PER_PAGE: usize = 25;

/// The group.
#[component]
pub fn GroupPage() -> impl IntoView {
    let space = expect_context::<Space>();
    let nobody = Memo::new(move |_| space.people().with(Digests::is_empty));
    let title = Signal::derive(move || match space.running() {
        Some(atelier) => super::ateliers::title(&atelier),
        None => tr("group-title"),
    });
    view! {
        <Page title class="wide">
            {move || (space.damaged() > 0).then(|| {
                let words = trn("space-some-damaged", &crate::args! { "n" => space.damaged() });
                view! { <Notice tone=Tone::Attention><Say text=words /></Notice> }
            })}
            {move || (!space.is_kept()).then(|| view! { <Notice tone=Tone::Attention><Say text=tr("gate-not-kept") /></Notice> })}
            {live(move || match nobody.get() {
                true => view! { <Nobody /> },
                false => view! { <Everyone /> },
            })}
        </Page>
    }
}

/// Makes a workshop for today and goes there.
pub(super) fn prepare(space: Space, calm: Calm, trouble: RwSignal<Option<String>>) {
    if !calm.counts() {
        return;
    }
    let now_ms = clock::now_ms();
    let atelier = Atelier::new(random::id(), local_day(now_ms, clock::utc_offset_min()), now_ms);
    let id = atelier.id;
    spawn_local(async move {
        match space.save_atelier(atelier).await {
            Ok(()) => go(Room::Atelier(id)),
            Err(refused) => drop(trouble.try_set(Some(refused_words(&refused)))),
        }
    });
}

#[component]
fn Nobody() -> impl IntoView {
    let space = expect_context::<Space>();
    let (calm, trouble) = (Calm::new(), RwSignal::new(None::<String>));
    view! {
        <Say class="lead" text=tr("group-nobody") />
        <super::gate::Trouble words=trouble />
        <div class="actions">
            <PrimaryButton icon="calendrier" on_press=move |()| prepare(space, calm, trouble)>{tr("atelier-prepare")}</PrimaryButton>
            <Button icon="reprendre" on_press=|()| go(Room::Bring)>{tr("bring-title")}</Button>
            <Button icon="invite" on_press=move |()| super::settings::add_sample(space, trouble)>{tr("sample-add")}</Button>
        </div>
    }
}

#[component]
fn Everyone() -> impl IntoView {
    let space = expect_context::<Space>();
    let search = RwSignal::new(String::new());
    let order = RwSignal::new("recent".to_owned());
    let at = RwSignal::new(0usize);
    let (calm, trouble) = (Calm::new(), RwSignal::new(None::<String>));
    let whom = RwSignal::new("present".to_owned());
    let held = Memo::new(move |_| space.running().is_some_and(|atelier| !atelier.present.is_empty()));
    let listed = Memo::new(move |_| {
        let order = if order.get() == "name" { Order::Name } else { Order::Recent };
        let mut ids = space
            .people()
            .with(|people| search.with(|search| group::listed(people, search, order, &picture_word)));
        let present = space.running().map(|atelier| atelier.present).unwrap_or_default();
        // During a workshop, only those who are there, until the others are asked for.
        if held.get() && whom.with(|whom| whom == "present") {
            ids.retain(|id| present.contains(id));
        }
        let here = space.here();
        let needs = |id: &u64| {
            here.get(id).is_some_and(|here| here.doing.as_ref().is_some_and(|doing| doing.need.is_some()))
        };
        ids.sort_by_key(|id| !needs(id));
        ids
    });
    let pages = Memo::new(move |_| listed.with(Vec::len).div_ceil(PER_PAGE).max(1));
    Effect::new(move |_| {
        search.track();
        at.set(0);
    });
    let shown = Memo::new(move |_| {
        let first = at.get().min(pages.get() - 1) * PER_PAGE;
        listed.with(|listed| listed.iter().skip(first).take(PER_PAGE).copied().collect::<Vec<u64>>())
    });
    let last_page = Signal::derive(move || at.get() + 1 >= pages.get());
    let several = move || pages.get() > 1;
    let whose =
        vec![("present".to_owned(), tr("group-whom-present")), ("all".to_owned(), tr("group-whom-all"))];
    let orders =
        vec![("recent".to_owned(), tr("group-order-recent")), ("name".to_owned(), tr("group-order-name"))];
    view! {
        <div class="group-head">
            <p class="lead">{move || summary(space)}</p>
            <PrimaryButton icon="calendrier" on_press=move |()| match untrack(|| space.running()) {
                Some(atelier) => go(Room::Atelier(atelier.id)),
                None => prepare(space, calm, trouble),
            }>
                {move || if space.running().is_some() { tr("atelier-go") } else { tr("atelier-prepare") }}
            </PrimaryButton>
        </div>
        <super::gate::Trouble words=trouble />
        <Expired />
        <ToLookAt />
        <div class="filters">
            {live(move || held.get().then(|| view! {
                <Select label=tr("group-whom") options=whose.clone() value=whom />
            }))}
            <TextField label=tr("group-search") value=search kind="search" />
            <Select label=tr("group-order") options=orders value=order />
        </div>
        {live(move || match shown.with(Vec::is_empty) {
            true => view! { <p>{tr("group-none-found")}</p> },
            false => view! { <Matrix ids=shown.get() /> },
        })}
        <Show when=several>
            <nav class="actions pages" aria-label=tr("group-pages")>
                <Button icon="precedent" disabled=Signal::derive(move || at.get() == 0) on_press=move |()| at.update(|at| *at = at.saturating_sub(1))>
                    {tr("group-page-before")}
                </Button>
                <span>{move || trn("group-page", &crate::args! { "n" => at.get() + 1, "all" => pages.get() })}</span>
                <Button icon="suivant" disabled=last_page on_press=move |()| at.update(|at| *at += 1)>
                    {tr("group-page-after")}
                </Button>
            </nav>
        </Show>
        <p class="legend">
            <span class="stairs-label"><Stairs label=None /><span>{tr("theme-begun-only")}</span></span>
            {[Label::Guided, Label::PartlyAutonomous, Label::Autonomous].map(|label| view! {
                <span class="stairs-label"><Stairs label=Some(label) /><span>{label_words(Some(label))}</span></span>
            }).into_iter().collect_view()}
            <span>{tr("group-legend-count")}</span>
        </p>
    }
}

fn summary(space: Space) -> String {
    let present = space.running().map(|atelier| atelier.present).filter(|present| !present.is_empty());
    let people = match &present {
        Some(present) => present.len(),
        None => space.people().with(Digests::len),
    };
    let mut here = space.here();
    if let Some(present) = &present {
        here.retain(|id, _| present.contains(id));
    }
    let need =
        here.values().filter(|here| here.doing.as_ref().is_some_and(|doing| doing.need.is_some())).count();
    let mut words = vec![trn("group-count", &crate::args! { "n" => people })];
    if !here.is_empty() {
        words.push(trn("group-here", &crate::args! { "n" => here.len() }));
    }
    if need > 0 {
        words.push(trn("group-need", &crate::args! { "n" => need }));
    }
    words.join(" · ")
}

/// People who were not seen for as long as the space keeps anyone.
#[component]
fn Expired() -> impl IntoView {
    let space = expect_context::<Space>();
    let trouble = RwSignal::new(None::<String>);
    let over = Memo::new(move |_| {
        let (settings, now_ms) = (space.settings(), clock::now_ms());
        space.people().with(|people| {
            let over = people.iter().filter(|(_, digest)| settings.is_over(digest.last_seen_ms, now_ms));
            over.map(|(id, _)| *id).collect::<Vec<u64>>()
        })
    });
    let asking = RwSignal::new(false);
    let close = Callback::new(move |()| asking.set(false));
    let erase = move |()| {
        asking.set(false);
        let ids = over.get_untracked();
        spawn_local(async move {
            if let Err(refused) = space.erase_people(&ids, false).await {
                let _ = trouble.try_set(Some(refused_words(&refused)));
            }
        });
    };
    live(move || {
        let over = over.get();
        if over.is_empty() {
            return view! { <super::gate::Trouble words=trouble /> };
        }
        let count = over.len();
        let months = usize::from(space.settings().retention_months);
        let words = trn("group-expired", &crate::args! { "n" => over.len(), "months" => months });
        view! {
            <Notice tone=Tone::Info>
                <Say text=words />
                <div class="actions">
                    <Button class="small" icon="corbeille" on_press=move |()| asking.set(true)>{tr("group-expired-erase")}</Button>
                </div>
            </Notice>
            <Show when=move || asking.get()>
                <Modal title=tr("group-expired-erase") on_close=close>
                    <Say text=trn("expired-question", &crate::args! { "n" => count }) />
                    <div class="actions">
                        <Button icon="precedent" on_press=close>{tr("keep")}</Button>
                        <Button class="danger" icon="corbeille" on_press=erase>{tr("expired-do")}</Button>
                    </div>
                </Modal>
            </Show>
            <super::gate::Trouble words=trouble />
        }
    })
}
