//! A workshop being held: each person with help and remarks in two clicks, and its end.

use std::collections::BTreeMap;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Shown, keep_focus, participants, prepare, start};
use crate::platform::{clock, page};
use crate::screens::adviser::calm::Calm;
use crate::screens::adviser::field::TextField;
use crate::screens::adviser::names::{doing_words, person_name, refused_words};
use crate::screens::adviser::person::HELPS;
use crate::screens::adviser::rooms::{Room, go};
use crate::screens::adviser::space::Refused;
use crate::ui::art::Avatar;
use crate::ui::button::{Button, PrimaryButton};
use crate::ui::dialog::Modal;
use crate::ui::markup::{Node, live};
use crate::ui::say::Say;
use crate::ui::text::{tr, trn};
use crate::ui::view;
use crate::workshop::MarkKind;
use crate::workshop::export::one_line;
use crate::workshop::mark::NOTE_CHARS;

/// The page of a running workshop.
pub(super) fn page(shown: Shown) -> Node {
    let ending = RwSignal::new(false);
    let close = Callback::new(move |()| ending.set(false));
    let end = move |()| {
        ending.set(false);
        spawn_local(async move {
            if let Err(refused) = ended(shown).await {
                let _ = shown.trouble.try_set(Some(refused_words(&refused)));
            }
        });
    };
    view! {
        <div class="actions">
            <PrimaryButton icon="terminer" on_press=move |()| ending.set(true)>{tr("atelier-end")}</PrimaryButton>
            <Button icon="personne" on_press=|()| go(Room::Group)>{tr("atelier-see-group")}</Button>
        </div>
        {start::section(shown)}
        // Above the cards that ticking adds: what one reaches for must not move under the hand.
        {participants::section(shown)}
        {people(shown)}
        <details class="block">
            <summary>{tr("atelier-change")}</summary>
            {prepare::facts(shown)}
            {prepare::exercises(shown)}
        </details>
        <Show when=move || ending.get()>
            <Modal title=tr("atelier-end-title") on_close=close>
                <Say text=tr("atelier-end-text") />
                <div class="actions">
                    <PrimaryButton icon="terminer" on_press=end>{tr("atelier-end-do")}</PrimaryButton>
                    <Button icon="precedent" on_press=close>{tr("atelier-go-on")}</Button>
                </div>
            </Modal>
        </Show>
    }
}

/// Ends it: what those present have done on this machine is kept with them.
async fn ended(shown: Shown) -> Result<(), Refused> {
    let Some(atelier) = untrack(|| shown.atelier()) else { return Ok(()) };
    let unread = shown.space.change_people(&atelier.present, |_| {}).await?;
    shown.space.change_atelier(shown.id, |atelier| atelier.ended_ms = Some(clock::now_ms())).await?;
    let words = (unread > 0).then(|| trn("space-left-out", &crate::args! { "n" => unread }));
    let _ = shown.trouble.try_set(words);
    Ok(())
}

fn people(shown: Shown) -> Node {
    let said = RwSignal::new(BTreeMap::<u64, String>::new());
    let remarking = RwSignal::new(None::<u64>);
    let present = Memo::new(move |_| shown.atelier().map(|atelier| atelier.present).unwrap_or_default());
    let cards = move || {
        let present = present.get();
        if present.is_empty() {
            return view! { <p>{tr("atelier-none-present")}</p> };
        }
        let cards = present.into_iter().map(|id| card(shown, id, said, remarking));
        view! { <ul class="cards people">{cards.collect_view()}</ul> }
    };
    view! {
        <section class="block" aria-labelledby="people">
            <h2 id="people">{tr("atelier-people")}</h2>
            <Say text=tr("atelier-people-note") />
            {live(cards)}
        </section>
    }
}

fn card(
    shown: Shown,
    id: u64,
    said: RwSignal<BTreeMap<u64, String>>,
    remarking: RwSignal<Option<u64>>,
) -> Node {
    let space = shown.space;
    let identity = Memo::new(move |_| space.digest(id).map(|digest| digest.identity));
    let name = move || identity.with(|identity| identity.as_ref().map_or_else(String::new, person_name));
    let picture = Signal::derive(move || {
        identity
            .with(|identity| identity.as_ref().map_or_else(String::new, |identity| identity.picture.clone()))
    });
    let doing = move || space.here().get(&id).and_then(|here| here.doing.as_ref()).map(doing_words);
    let needs = move || {
        space
            .here()
            .get(&id)
            .is_some_and(|here| here.doing.as_ref().is_some_and(|doing| doing.need.is_some()))
    };
    let mark = move |kind: MarkKind, words: String| {
        spawn_local(async move {
            match space.mark(id, kind).await {
                Ok(()) => drop(said.try_update(|said| said.insert(id, words))),
                Err(refused) => drop(shown.trouble.try_set(Some(refused_words(&refused)))),
            }
        });
    };
    let helps = HELPS.map(|(evidence, key)| {
        let calm = Calm::new();
        let help = move |()| {
            if calm.counts() {
                mark(MarkKind::Help(evidence), tr(key));
            }
        };
        view! { <Button class="small" icon="aide-eue" on_press=help>{tr(key)}</Button> }
    });
    let text = RwSignal::new(String::new());
    let keep = move |()| {
        let remark = text.with_untracked(|text| one_line(text.trim()));
        remarking.set(None);
        text.set(String::new());
        keep_focus(format!("[data-person=\"{id:x}\"] .btn"));
        if !remark.is_empty() {
            mark(MarkKind::Remark(remark), tr("person-remark"));
        }
    };
    let label = Signal::derive(move || trn("atelier-mark-for", &crate::args! { "name" => name() }));
    view! {
        <li class="card" data-person=format!("{id:x}")>
            <div class="card-who">
                <Avatar picture />
                <div>
                    <b>{name}</b>
                    <p class="small-text">{doing}</p>
                </div>
                {move || needs().then(|| view! { <span class="tag attention">{tr("need-help")}</span> })}
            </div>
            <div class="actions" role="group" aria-label=label>
                {helps.into_iter().collect_view()}
                <Button class="small" icon="crayon" on_press=move |()| {
                    remarking.set(Some(id));
                    gloo_timers::callback::Timeout::new(60, || page::focus_first("#remark input")).forget();
                }>{tr("person-remark")}</Button>
                <Button class="small quiet" icon="personne" on_press=move |()| go(Room::Person(id))>{tr("atelier-see")}</Button>
            </div>
            {live(move || (remarking.get() == Some(id)).then(|| view! {
                <div class="filters" id="remark">
                    <TextField label=tr("person-remark") value=text most=NOTE_CHARS as u32 note=tr("person-remark-note") />
                    <Button icon="valider" on_press=keep>{tr("save")}</Button>
                </div>
            }))}
            <p role="status" class="small-text">
                {move || said.with(|said| said.get(&id).map(|words| trn("atelier-marked", &crate::args! { "what" => words.clone() })))}
            </p>
        </li>
    }
}
