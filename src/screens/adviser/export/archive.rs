//! The archive: everything, encrypted under a passphrase of its own, to move to another machine or to keep apart.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::{clock, files, random};
use crate::screens::adviser::field::{SecretField, taken};
use crate::screens::adviser::gate::chosen_fault;
use crate::screens::adviser::names::refused_words;
use crate::screens::adviser::space::{Refused, Space};
use crate::ui::button::Button;
use crate::ui::markup::Node;
use crate::ui::notice::{Notice, Tone};
use crate::ui::say::Say;
use crate::ui::text::{tr, trn};
use crate::ui::view;
use crate::workshop::Archive;
use crate::workshop::export::calendar::iso_day;
use crate::workshop::vault::{Cost, bundle};

const MIME: &str = "application/octet-stream";

/// The form.
pub(super) fn section(space: Space, trouble: RwSignal<Option<String>>) -> Node {
    let (first, second) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (busy, said) = (RwSignal::new(false), RwSignal::new(None::<String>));
    let wrong = RwSignal::new(None::<String>);
    let make = Callback::new(move |()| {
        let fault = chosen_fault(first, second);
        wrong.set(fault.map(tr));
        if fault.is_some() || busy.get_untracked() {
            return;
        }
        busy.set(true);
        let passphrase = taken(first);
        drop(taken(second));
        spawn_local(async move {
            match made(space, &passphrase).await {
                Ok((name, unread)) => {
                    drop(said.try_set(Some(trn("archive-saved", &crate::args! { "name" => name }))));
                    let words = (unread > 0).then(|| trn("space-left-out", &crate::args! { "n" => unread }));
                    let _ = trouble.try_set(words);
                }
                Err(words) => drop(trouble.try_set(Some(words))),
            }
            let _ = busy.try_set(false);
        });
    });
    view! {
        <section class="block" aria-labelledby="archive">
            <h2 id="archive">{tr("archive-title")}</h2>
            <Say text=tr("archive-text") />
            <div class="fields two">
                <SecretField label=tr("archive-passphrase") value=first />
                <SecretField label=tr("gate-again") value=second on_enter=make />
            </div>
            {move || wrong.get().map(|words| view! { <p role="alert">{words}</p> })}
            <div class="actions block-actions">
                <Button icon="cadenas" on_press=make disabled=busy>
                    {move || if busy.get() { tr("gate-working") } else { tr("archive-make") }}
                </Button>
            </div>
            {move || said.get().map(|words| view! { <Notice tone=Tone::Success><Say text=words /></Notice> })}
        </section>
    }
}

async fn made(space: Space, passphrase: &str) -> Result<(String, usize), String> {
    let told = |refused: Refused| refused_words(&refused);
    let everyone = space.everyone().await.map_err(told)?;
    let (people, unread) = (everyone.people, everyone.unread.len());
    let ateliers = untrack(|| space.ateliers().with(|all| all.values().cloned().collect()));
    gloo_timers::future::TimeoutFuture::new(60).await;
    let archive = Archive::of(people, ateliers);
    let mut drawn = true;
    let sealed = bundle::seal(passphrase, Cost::DEFAULT, &archive, &mut |bytes| drawn &= random::fill(bytes));
    if !drawn {
        return Err(told(Refused::NoChance));
    }
    let bytes = sealed.map_err(|_| tr("export-failed"))?;
    let today = crate::practice::autonomy::local_day(clock::now_ms(), clock::utc_offset_min());
    let name = format!("pas-a-clic-archive-{}.pacarc", iso_day(today));
    files::save_bytes(&name, MIME, &bytes).map_err(|_| tr("export-failed"))?;
    Ok((name, unread))
}
