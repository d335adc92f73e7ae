//! « C'est la même personne »: someone was added by hand, and their progress came later under the profile's own id.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Shown;
use super::said::{Place, Said, status};
use crate::screens::adviser::field::Select;
use crate::screens::adviser::gate::Trouble;
use crate::screens::adviser::group::as_of;
use crate::screens::adviser::names::{person_name, refused_words};
use crate::screens::adviser::rooms::{Room, go};
use crate::screens::adviser::space::Space;
use crate::ui::button::{Button, PrimaryButton};
use crate::ui::dialog::Modal;
use crate::ui::markup::{Node, live};
use crate::ui::say::Say;
use crate::ui::text::{tr, trn};
use crate::ui::view;

/// Who it could be, and the button; nothing while there is nobody else.
pub(super) fn section(shown: Shown) -> Node {
    let (said, _) = status(shown, Place::Same);
    let chosen = RwSignal::new(String::new());
    let asked = RwSignal::new(None::<u64>);
    let others = Memo::new(move |_| {
        let ids = shown.space.could_be(shown.id);
        shown.space.people().with(|people| {
            let called = |id: &u64| Some((format!("{id:016x}"), described(people.get(id)?)));
            let mut others: Vec<(String, String)> = ids.iter().filter_map(called).collect();
            others.sort_by_cached_key(|(id, words)| (crate::world::letters::fold(words), id.clone()));
            others
        })
    });
    let ask = move |()| asked.set(u64::from_str_radix(&chosen.get_untracked(), 16).ok());
    let done = move |stays: u64| match stays == shown.id {
        true => shown.said.set(Some(Said { place: Place::Same, words: tr("same-done"), undo: None })),
        false => go(Room::Person(stays)),
    };
    view! {
        <section class="block screen-only" aria-labelledby="same">
            <h2 id="same">{tr("same-title")}</h2>
            <Say text=tr("same-lead") />
            {live(move || {
                let options = others.get();
                if options.is_empty() {
                    return view! { <p>{tr("same-nobody")}</p> };
                }
                let options = std::iter::once((String::new(), tr("same-choose"))).chain(options).collect::<Vec<_>>();
                view! {
                    <div class="filters">
                        <Select label=tr("same-who") options value=chosen />
                        <Button icon="personne" on_press=ask disabled=Signal::derive(move || chosen.with(String::is_empty))>
                            {tr("same-press")}
                        </Button>
                    </div>
                }
            })}
            {said}
            {move || asked.get().map(|other| view! {
                <Join one=shown.id other on_close=move |()| asked.set(None) on_done=done />
            })}
        </section>
    }
}

/// A name with what tells namesakes apart.
fn described(digest: &crate::workshop::Digest) -> String {
    let sittings = trn("person-sittings", &crate::args! { "n" => usize::from(digest.sitting_count) });
    format!("{}, {sittings}, {}", person_name(&digest.identity), as_of(digest, false))
}

/// Asks before two people become one, for it cannot be undone.
#[component]
pub fn Join(
    /// One of the two.
    one: u64,
    /// The other.
    other: u64,
    /// Nothing was done, or all is done.
    #[prop(into)]
    on_close: Callback<()>,
    /// Takes the id that stays.
    #[prop(into)]
    on_done: Callback<u64>,
) -> impl IntoView {
    let space = expect_context::<Space>();
    let trouble = RwSignal::new(None::<String>);
    let busy = RwSignal::new(false);
    let who = |id: u64| untrack(|| space.digest(id)).map(|digest| described(&digest)).unwrap_or_default();
    let both = [one, other].map(|id| view! { <li>{who(id)}</li> });
    let join = move |()| {
        busy.set(true);
        spawn_local(async move {
            match space.join(one, other).await {
                Ok(stays) => {
                    on_close.run(());
                    on_done.run(stays);
                }
                Err(refused) => {
                    let _ = busy.try_set(false);
                    let _ = trouble.try_set(Some(refused_words(&refused)));
                }
            }
        });
    };
    view! {
        <Modal title=tr("same-ask") on_close=on_close>
            <Trouble words=trouble />
            <ul>{both.into_iter().collect_view()}</ul>
            <Say text=tr("same-ask-text") />
            <div class="actions">
                <PrimaryButton icon="valider" on_press=join disabled=busy>{tr("same-do")}</PrimaryButton>
                <Button icon="precedent" on_press=on_close>{tr("same-keep")}</Button>
            </div>
        </Modal>
    }
}
