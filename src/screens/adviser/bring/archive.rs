//! Another adviser's archive, or one's own from another machine: opened by its own passphrase, then merged.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::outcome::{Line, Outcome};
use super::{Bringing, tr};
use crate::platform::clock;
use crate::screens::adviser::field::SecretField;
use crate::screens::adviser::names::refused_words;
use crate::screens::adviser::space::Refused;
use crate::ui::button::{Button, PrimaryButton};
use crate::ui::markup::{Node, live};
use crate::ui::say::Say;
use crate::ui::text::trn;
use crate::ui::view;
use crate::workshop::Archive;
use crate::workshop::vault::{VaultError, bundle};

/// Asks for the passphrase of an archive that waits.
pub(super) fn question(bringing: Bringing) -> Node {
    let waits = Memo::new(move |_| bringing.archive.with(Option::is_some));
    live(move || match waits.get() {
        false => view! {},
        true => view! { <Question bringing /> },
    })
}

#[component]
fn Question(bringing: Bringing) -> impl IntoView {
    let given = RwSignal::new(String::new());
    let trouble = RwSignal::new(None::<String>);
    let open = Callback::new(move |()| {
        let Some(bytes) = bringing.archive.get_untracked() else { return };
        let passphrase = given.get_untracked();
        bringing.busy.set(true);
        spawn_local(async move {
            gloo_timers::future::TimeoutFuture::new(60).await;
            let done = match bundle::open::<Archive>(&passphrase, &bytes) {
                Ok(archive) => merge(bringing, archive).await,
                Err(error) => Err(words(error)),
            };
            let _ = bringing.busy.try_set(false);
            match done {
                Ok(line) => {
                    let _ = bringing.lines.try_set(vec![line]);
                    let _ = bringing.archive.try_set(None);
                }
                Err(words) => drop(trouble.try_set(Some(words))),
            }
        });
    });
    view! {
        <section class="setting" aria-labelledby="archive">
            <h2 id="archive">{tr("archive-open-title")}</h2>
            <Say text=tr("archive-open-text") />
            <SecretField label=tr("archive-passphrase") value=given on_enter=open />
            {move || trouble.get().map(|words| view! { <p role="alert">{words}</p> })}
            <div class="actions">
                <PrimaryButton icon="cadenas" on_press=open disabled=bringing.busy>{tr("archive-open")}</PrimaryButton>
                <Button icon="fermer" on_press=move |()| bringing.archive.set(None)>{tr("cancel")}</Button>
            </div>
        </section>
    }
}

fn words(error: VaultError) -> String {
    match error {
        VaultError::WrongPassphrase => tr("archive-wrong"),
        VaultError::TooNew => tr("refused-too-new"),
        _ => tr("archive-damaged"),
    }
}

/// Merges people and workshops with those here: all of it, or nothing.
async fn merge(bringing: Bringing, archive: Archive) -> Result<Line, String> {
    let space = bringing.space;
    let told = |refused: Refused| refused_words(&refused);
    let reports = space.take_in(archive.arriving(clock::now_ms())).await.map_err(told)?;
    let ateliers =
        archive.later_ateliers(|id| untrack(|| space.ateliers().with(|all| all.get(&id).cloned())));
    for atelier in &ateliers {
        space.restore_atelier(atelier.clone()).await.map_err(told)?;
    }
    let args = crate::args! { "n" => reports.len(), "ateliers" => ateliers.len() };
    Ok(Line { name: String::new(), outcome: Outcome::Told(trn("archive-merged", &args)) })
}
