//! Another adviser's archive, or one's own from another machine: opened by its own passphrase, then merged.

use std::collections::VecDeque;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::outcome::{Line, Outcome};
use super::{Bringing, tr};
use crate::screens::adviser::field::{SecretField, taken};
use crate::screens::adviser::names::refused_words;
use crate::ui::button::{Button, PrimaryButton};
use crate::ui::markup::{Node, live};
use crate::ui::say::Say;
use crate::ui::text::trn;
use crate::ui::view;
use crate::workshop::Archive;
use crate::workshop::vault::{VaultError, bundle};

/// An archive that waits for its passphrase.
pub(super) struct Waiting {
    /// Tells it from others, whatever their names.
    pub id: u64,
    /// Name of its file.
    pub name: String,
    /// The file.
    pub bytes: Vec<u8>,
}

/// Asks for the passphrase of an archive that waits.
pub(super) fn question(bringing: Bringing) -> Node {
    let first = Memo::new(move |_| {
        bringing.archives.with(|waiting| waiting.front().map(|first| (first.id, first.name.clone())))
    });
    live(move || match first.get() {
        None => view! {},
        Some((_, name)) => view! { <Question bringing name /> },
    })
}

#[component]
fn Question(bringing: Bringing, name: String) -> impl IntoView {
    let given = RwSignal::new(String::new());
    let trouble = RwSignal::new(None::<String>);
    let next = move || drop(bringing.archives.try_update(VecDeque::pop_front));
    let open = Callback::new(move |()| {
        if bringing.busy.get_untracked() {
            return;
        }
        let first =
            bringing.archives.with_untracked(|waiting| waiting.front().map(|first| first.bytes.clone()));
        let Some(bytes) = first else { return };
        let passphrase = taken(given);
        bringing.busy.set(true);
        spawn_local(async move {
            gloo_timers::future::TimeoutFuture::new(60).await;
            let done = match bundle::open::<Archive>(&passphrase, &bytes) {
                Ok(archive) => merge(bringing, archive.cleaned()).await,
                Err(error) => Err(words(error)),
            };
            let _ = bringing.busy.try_set(false);
            match done {
                Ok(lines) => {
                    let _ = bringing.lines.try_set(lines);
                    next();
                }
                Err(words) => drop(trouble.try_set(Some(words))),
            }
        });
    });
    view! {
        <section class="setting" aria-labelledby="archive">
            <h2 id="archive">{tr("archive-open-title")}</h2>
            <p><b>{name}</b></p>
            <Say text=tr("archive-open-text") />
            <SecretField label=tr("archive-passphrase") value=given on_enter=open />
            {move || trouble.get().map(|words| view! { <p role="alert">{words}</p> })}
            <div class="actions">
                <PrimaryButton icon="cadenas" on_press=open disabled=bringing.busy>{tr("archive-open")}</PrimaryButton>
                <Button icon="fermer" disabled=bringing.busy on_press=move |()| next()>{tr("cancel")}</Button>
            </div>
        </section>
    }
}

pub(super) fn words(error: VaultError) -> String {
    match error {
        VaultError::WrongPassphrase | VaultError::EmptyPassphrase => tr("archive-wrong"),
        VaultError::TooNew => tr("refused-too-new"),
        _ => tr("archive-damaged"),
    }
}

/// Merges people and workshops with those here: all of it, or nothing.
async fn merge(bringing: Bringing, archive: Archive) -> Result<Vec<Line>, String> {
    let taken = bringing.space.take_in_archive(archive).await.map_err(|refused| refused_words(&refused))?;
    let args = crate::args! { "n" => taken.reports.len(), "ateliers" => taken.ateliers };
    let told = Line { name: String::new(), outcome: Outcome::Told(trn("archive-merged", &args)) };
    Ok(std::iter::once(told).chain(taken.too_new.iter().map(Line::too_new)).collect())
}
