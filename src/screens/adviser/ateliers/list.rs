//! All workshops, the latest first.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::title;
use crate::screens::adviser::calm::Calm;
use crate::screens::adviser::gate::Trouble;
use crate::screens::adviser::group::prepare;
use crate::screens::adviser::names::refused_words;
use crate::screens::adviser::rooms::{Room, go};
use crate::screens::adviser::space::Space;
use crate::ui::button::{Button, PrimaryButton};
use crate::ui::dialog::Modal;
use crate::ui::markup::{Node, live};
use crate::ui::page::Page;
use crate::ui::say::Say;
use crate::ui::text::{tr, trn};
use crate::ui::view;
use crate::workshop::Atelier;
use crate::workshop::export::calendar::minutes_text;

/// The list.
#[component]
pub fn AteliersPage() -> impl IntoView {
    let space = expect_context::<Space>();
    let (calm, trouble) = (Calm::new(), RwSignal::new(None::<String>));
    let erasing = RwSignal::new(None::<u64>);
    let sorted = move || {
        let mut all: Vec<Atelier> = space.ateliers().with(|all| all.values().cloned().collect());
        all.sort_by_key(|atelier| std::cmp::Reverse((atelier.is_running(), atelier.day, atelier.id)));
        all
    };
    let erase = move |()| {
        let Some(id) = erasing.get_untracked() else { return };
        erasing.set(None);
        spawn_local(async move {
            if let Err(refused) = space.erase_ateliers(&[id]).await {
                let _ = trouble.try_set(Some(refused_words(&refused)));
            }
        });
    };
    let close = Callback::new(move |()| erasing.set(None));
    view! {
        <Page title=tr("ateliers-title") class="wide">
            <Say class="lead" text=tr("ateliers-lead") />
            <div class="actions">
                <PrimaryButton icon="calendrier" on_press=move |()| prepare(space, calm, trouble)>{tr("atelier-prepare")}</PrimaryButton>
            </div>
            <Trouble words=trouble />
            {live(move || {
                let all = sorted();
                if all.is_empty() {
                    return view! { <p class="block">{tr("ateliers-nothing")}</p> };
                }
                let rows = all.iter().map(|atelier| row(atelier, erasing));
                view! { <ul class="cards block">{rows.collect_view()}</ul> }
            })}
            <Show when=move || erasing.get().is_some()>
                <Modal title=tr("atelier-erase-title") on_close=close>
                    <Say text=tr("atelier-erase-text") />
                    <div class="actions">
                        <Button class="danger" icon="corbeille" on_press=erase>{tr("atelier-erase-do")}</Button>
                        <Button icon="precedent" on_press=close>{tr("keep")}</Button>
                    </div>
                </Modal>
            </Show>
        </Page>
    }
}

fn row(atelier: &Atelier, erasing: RwSignal<Option<u64>>) -> Node {
    let id = atelier.id;
    let state = match (atelier.is_running(), atelier.ended_ms.is_some()) {
        (true, _) => tr("atelier-running"),
        (_, true) => tr("atelier-ended"),
        _ => tr("atelier-prepared"),
    };
    let people = trn("group-count", &crate::args! { "n" => atelier.participants() });
    let facts = [minutes_text(atelier.minutes), people, state].join(" · ");
    view! {
        <li class="card">
            <div>
                <h2>{title(atelier)}</h2>
                <p>
                    {facts}
                    {atelier.sample.then(|| view! { " " <span class="tag">{tr("sample-tag")}</span> })}
                </p>
            </div>
            <div class="actions">
                <Button icon="suivant" on_press=move |()| go(Room::Atelier(id))>{tr("atelier-open")}</Button>
                <Button class="quiet" icon="corbeille" on_press=move |()| erasing.set(Some(id))>{tr("atelier-erase")}</Button>
            </div>
        </li>
    }
}
