//! How the space behaves: its lock, how long it keeps, how full it is, how it looks, the sample, the passphrase.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::field::{SecretField, Select, taken};
use super::gate::{Trouble, chosen_fault};
use super::names::{picture_word, refused_words};
use super::rooms::{Room, go};
use super::space::{Refused, Space};
use crate::platform::{clock, shelf};
use crate::progress::Contrast;
use crate::ui::art::Icon;
use crate::ui::button::Button;
use crate::ui::dialog::Modal;
use crate::ui::markup::{Node, live};
use crate::ui::notice::{Notice, Tone};
use crate::ui::page::Page;
use crate::ui::say::Say;
use crate::ui::text::{tr, trn};
use crate::ui::view;
use crate::workshop::settings::{LOCK_AFTER_MIN, RETENTION_MONTHS};
use crate::workshop::{SpaceSettings, sample};

const CONTRASTS: [(Contrast, &str, &str); 3] = [
    (Contrast::Paper, "paper", "settings-contrast-paper"),
    (Contrast::White, "white", "settings-contrast-white"),
    (Contrast::Dark, "dark", "settings-contrast-dark"),
];

/// The page.
#[component]
pub fn SettingsPage() -> impl IntoView {
    let space = expect_context::<Space>();
    let trouble = RwSignal::new(None::<String>);
    view! {
        <Page title=tr("space-settings")>
            <Trouble words=trouble />
            <div class="settings">
                {behaviour(space, trouble)}
                {passphrase(space, trouble)}
                {fullness(space)}
                {invented(space, trouble)}
                {unfollowed(space, trouble)}
                <div class="setting">
                    <h2><Icon name="info" /> " " {tr("data-title")}</h2>
                    <div class="actions"><Button icon="info" on_press=|()| go(Room::Data)>{tr("settings-data-open")}</Button></div>
                </div>
                {leaving(space)}
            </div>
        </Page>
    }
}

fn keep(space: Space, trouble: RwSignal<Option<String>>, change: impl FnOnce(&mut SpaceSettings) + 'static) {
    run(trouble, async move { space.change_settings(change).await });
}

fn run(trouble: RwSignal<Option<String>>, work: impl Future<Output = Result<(), Refused>> + 'static) {
    spawn_local(async move {
        let done = work.await;
        let _ = trouble.try_set(done.err().map(|refused| refused_words(&refused)));
    });
}

fn behaviour(space: Space, trouble: RwSignal<Option<String>>) -> Node {
    let now = untrack(|| space.settings());
    let lock = RwSignal::new(now.lock_after_min.to_string());
    let months = RwSignal::new(now.retention_months.to_string());
    let size = RwSignal::new(now.text_px.to_string());
    let name = |contrast: Contrast| {
        CONTRASTS.iter().find(|(of, ..)| *of == contrast).map_or("paper", |(_, name, _)| *name)
    };
    let contrast = RwSignal::new(name(now.contrast).to_owned());
    let minutes = LOCK_AFTER_MIN
        .map(|n| (n.to_string(), trn("settings-minutes", &crate::args! { "n" => usize::from(n) })));
    let retention = RETENTION_MONTHS
        .map(|n| (n.to_string(), trn("settings-months", &crate::args! { "n" => usize::from(n) })));
    let sizes = [20u8, 22, 24, 28, 32]
        .map(|px| (px.to_string(), trn("settings-text-px", &crate::args! { "n" => usize::from(px) })));
    let contrasts = CONTRASTS.map(|(_, name, key)| (name.to_owned(), tr(key)));
    let take = move |chosen: String, set: fn(&mut SpaceSettings, &str)| {
        keep(space, trouble, move |settings| set(settings, &chosen))
    };
    view! {
        <div class="setting">
            <h2><Icon name="cadenas" /> " " {tr("settings-behaviour")}</h2>
            <div class="fields two">
                <Select label=tr("settings-lock-after") options=minutes.to_vec() value=lock
                    on_choose=move |chosen: String| take(chosen, |settings, text| settings.lock_after_min = text.parse().unwrap_or(10)) />
                <Select label=tr("settings-retention") options=retention.to_vec() value=months
                    on_choose=move |chosen: String| take(chosen, |settings, text| settings.retention_months = text.parse().unwrap_or(24)) />
                <Select label=tr("settings-size") options=sizes.to_vec() value=size
                    on_choose=move |chosen: String| take(chosen, |settings, text| settings.text_px = text.parse().unwrap_or(20)) />
                <Select label=tr("settings-colours") options=contrasts.to_vec() value=contrast
                    on_choose=move |chosen: String| take(chosen, |settings, text| {
                        settings.contrast = CONTRASTS.iter().find(|(_, name, _)| *name == text).map_or(Contrast::Paper, |(of, ..)| *of);
                    }) />
            </div>
            <Say class="small-text" text=tr("settings-retention-text") />
        </div>
    }
}

fn passphrase(space: Space, trouble: RwSignal<Option<String>>) -> Node {
    let (present, first, second) =
        (RwSignal::new(String::new()), RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (busy, said) = (RwSignal::new(false), RwSignal::new(None::<String>));
    let wrong = RwSignal::new(None::<String>);
    let change = Callback::new(move |()| {
        let fault = chosen_fault(first, second);
        wrong.set(fault.map(tr));
        said.set(None);
        if fault.is_some() || busy.get_untracked() {
            return;
        }
        busy.set(true);
        let (old, new) = (taken(present), taken(first));
        drop(taken(second));
        spawn_local(async move {
            match space.knows(&old).await {
                Ok(true) => match space.change_passphrase(&new).await {
                    Ok(()) => drop(said.try_set(Some(tr("passphrase-changed")))),
                    Err(refused) => drop(trouble.try_set(Some(refused_words(&refused)))),
                },
                Ok(false) => drop(wrong.try_set(Some(tr("gate-wrong")))),
                Err(refused) => drop(trouble.try_set(Some(refused_words(&refused)))),
            }
            let _ = busy.try_set(false);
        });
    });
    view! {
        <div class="setting">
            <h2><Icon name="cadenas" /> " " {tr("passphrase-title")}</h2>
            <Say text=tr("gate-rule") />
            <div class="fields">
                <SecretField label=tr("passphrase-present") value=present />
                <SecretField label=tr("passphrase-new") value=first />
                <SecretField label=tr("gate-again") value=second on_enter=change />
            </div>
            {move || wrong.get().map(|words| view! { <p role="alert">{words}</p> })}
            {move || said.get().map(|words| view! { <Notice tone=Tone::Success><p>{words}</p></Notice> })}
            <div class="actions">
                <Button icon="valider" on_press=change disabled=busy>
                    {move || if busy.get() { tr("gate-working") } else { tr("passphrase-change") }}
                </Button>
            </div>
        </div>
    }
}

/// How full the browser's storage is, in words and as a bar.
fn fullness(space: Space) -> Node {
    let full = RwSignal::new(None::<(f64, f64)>);
    spawn_local(async move {
        let found = shelf::fullness().await;
        let _ = full.try_set(found);
    });
    let people = move || space.people().with(|people| people.len());
    let size = |bytes: f64| {
        let (amount, key) = match bytes {
            large if large >= 1e9 => (large / 1e9, "size-gigabytes"),
            small => (small / 1e6, "size-megabytes"),
        };
        trn(key, &crate::args! { "n" => format!("{amount:.1}").replace('.', ",") })
    };
    view! {
        <div class="setting">
            <h2><Icon name="fichiers" /> " " {tr("settings-fullness")}</h2>
            {live(move || match full.get() {
                Some((used, quota)) => {
                    let args = crate::args! { "used" => size(used), "quota" => size(quota), "people" => people() };
                    view! {
                        <meter min="0" max=quota.to_string() high=(quota * 0.8).to_string() value=used.to_string() aria-label=tr("settings-fullness")></meter>
                        <Say text=trn("settings-full", &args) />
                    }
                }
                None => view! { <Say text=trn("settings-full-unknown", &crate::args! { "people" => people() }) /> },
            })}
        </div>
    }
}

/// Adds the sample group.
pub(super) fn add_sample(space: Space, trouble: RwSignal<Option<String>>) {
    let (people, atelier) = sample::group(&space.base().entries, clock::now_ms(), clock::utc_offset_min());
    run(trouble, async move {
        space.add_people(people).await?;
        space.save_atelier(atelier).await
    });
}

/// Removes the sample group.
fn remove_sample(space: Space, trouble: RwSignal<Option<String>>) {
    let ids: Vec<u64> = untrack(|| {
        space.people().with(|people| {
            people.iter().filter(|(_, digest)| digest.identity.sample).map(|(id, _)| *id).collect()
        })
    });
    let ateliers: Vec<u64> = untrack(|| {
        space
            .ateliers()
            .with(|all| all.values().filter(|atelier| atelier.sample).map(|atelier| atelier.id).collect())
    });
    run(trouble, async move {
        space.erase_people(&ids, false).await?;
        space.erase_ateliers(&ateliers).await
    });
}

fn invented(space: Space, trouble: RwSignal<Option<String>>) -> Node {
    let there = Memo::new(move |_| {
        space.people().with(|people| people.values().any(|digest| digest.identity.sample))
    });
    view! {
        <div class="setting">
            <h2><Icon name="invite" /> " " {tr("sample-title")}</h2>
            <Say text=tr("sample-text") />
            <div class="actions">
                {live(move || match there.get() {
                    true => view! { <Button icon="corbeille" on_press=move |()| remove_sample(space, trouble)>{tr("sample-remove")}</Button> },
                    false => view! { <Button icon="plus" on_press=move |()| add_sample(space, trouble)>{tr("sample-add")}</Button> },
                })}
            </div>
        </div>
    }
}

/// People who were erased and still have a profile on this machine: nothing is shown of them until it is wanted.
fn unfollowed(space: Space, trouble: RwSignal<Option<String>>) -> Node {
    live(move || {
        let profiles = space.unfollowed_here();
        if profiles.is_empty() {
            return view! {};
        }
        let again = profiles.into_iter().map(|profile| {
            let name = profile.first_name.clone().unwrap_or_else(|| picture_word(&profile.picture));
            let id = profile.id;
            let follow = move |()| run(trouble, async move { space.follow_again(&[id]).await });
            view! { <Button icon="plus" on_press=follow>{trn("unfollowed-again", &crate::args! { "name" => name })}</Button> }
        });
        view! {
            <div class="setting">
                <h2><Icon name="personne" /> " " {tr("unfollowed-title")}</h2>
                <Say text=tr("unfollowed-text") />
                <div class="actions">{again.collect_view()}</div>
            </div>
        }
    })
}

/// Leaving, and erasing everything.
fn leaving(space: Space) -> Node {
    let erasing = RwSignal::new(false);
    view! {
        <div class="setting">
            <h2><Icon name="quitter" /> " " {tr("settings-leave")}</h2>
            <div class="actions">
                <Button icon="quitter" on_press=move |()| space.leave()>{tr("gate-leave")}</Button>
                <Button class="danger" icon="corbeille" on_press=move |()| erasing.set(true)>{tr("settings-erase")}</Button>
            </div>
            <Show when=move || erasing.get()>
                <EraseAll erasing />
            </Show>
        </div>
    }
}

/// Erasing everything, for whoever knows the passphrase.
#[component]
fn EraseAll(erasing: RwSignal<bool>) -> impl IntoView {
    let space = expect_context::<Space>();
    let (given, busy) = (RwSignal::new(String::new()), RwSignal::new(false));
    let wrong = RwSignal::new(None::<String>);
    let close = Callback::new(move |()| erasing.set(false));
    let erase = Callback::new(move |()| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let passphrase = taken(given);
        spawn_local(async move {
            let done = match space.knows(&passphrase).await {
                Ok(true) => space.erase_all().await,
                Ok(false) => Err(Refused::WrongPassphrase),
                Err(refused) => Err(refused),
            };
            let _ = wrong.try_set(done.err().map(|refused| refused_words(&refused)));
            let _ = busy.try_set(false);
        });
    });
    view! {
        <Modal title=tr("settings-erase-title") on_close=close>
            <Say text=tr("settings-erase-text") />
            <SecretField label=tr("gate-passphrase") value=given on_enter=erase />
            {move || wrong.get().map(|words| view! { <p role="alert">{words}</p> })}
            <div class="actions">
                <Button icon="precedent" on_press=close>{tr("keep")}</Button>
                <Button class="danger" icon="corbeille" on_press=erase disabled=busy>
                    {move || if busy.get() { tr("gate-working") } else { tr("settings-erase-do") }}
                </Button>
            </div>
        </Modal>
    }
}
