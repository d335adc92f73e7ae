//! From the page's first moment to the space behind its passphrase, and back to the lock when nobody is there.

use gloo_timers::callback::Interval;
use leptos::ev;
use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;

use super::gate::{NewSpace, NotRead, Unlock};
use super::head::Head;
use super::rooms::{self, Room};
use super::space::{Space, State, TAB};
use super::{ateliers, bring, data, export, group, person, settings, sheets};
use crate::platform::assets::{self, FetchError};
use crate::platform::react::follow;
use crate::platform::{broken, clock, page};
use crate::practice::library::{ADVISER, BasePack};
use crate::progress::Settings;
use crate::progress::key::Key as StoredKey;
use crate::screens::library::Library;
use crate::texts::TextPack;
use crate::ui::markup::{Node, live};
use crate::ui::page::{Page, PageHead, WindowTitle};
use crate::ui::rest::RestToPress;
use crate::ui::text::{self, tr};
use crate::ui::view;

/// How often profiles of this machine and the adviser's own presence are looked at, in ms.
const LOOK_MS: u32 = 5_000;

/// Starts the adviser's page.
pub fn run() {
    broken::watch();
    wasm_bindgen_futures::spawn_local(async {
        let language = page::language();
        match packs(&language).await {
            Ok((base, own)) => mount(base, own, language),
            Err(error) => broken::show(&error.to_string()),
        }
    });
}

async fn packs(language: &str) -> Result<(BasePack, TextPack), FetchError> {
    let base = assets::fetch_pack(&format!("base.{language}")).await?;
    let own = assets::fetch_pack(&format!("{ADVISER}.{language}")).await?;
    let base = BasePack::read(&base).map_err(|_| FetchError::Unreadable)?;
    let own = postcard::from_bytes(&own).map_err(|_| FetchError::Unreadable)?;
    Ok((base, own))
}

fn mount(mut base: BasePack, own: TextPack, language: String) {
    let mut texts = std::mem::take(&mut base.texts);
    texts.extend(own);
    page::set_language(&texts.language, texts.direction);
    text::install(texts);
    let place = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id("app"));
    match place.and_then(|place| place.dyn_into().ok()) {
        Some(place) => mount_to(place, move || view! { <App base language /> }).forget(),
        None => broken::show("the page has no place for the program"),
    }
}

#[component]
fn App(base: BasePack, language: String) -> impl IntoView {
    let space = Space::new(Library::new(base, language));
    provide_context(space);
    // An adviser can click.
    provide_context(RestToPress(Signal::stored(false)));
    provide_context(PageHead(ViewFn::from(|| view! { <Head /> })));
    rooms::start();
    provide_context(WindowTitle(rooms::window_title(space)));
    watch_over(space);
    spawn_local(async move { space.look().await });
    follow(move || {
        let own = space.settings();
        page::apply_display(&Settings {
            contrast: own.contrast,
            text_px: own.text_px,
            ..Settings::default()
        });
    });
    let state = Memo::new(move |_| space.state());
    let room = rooms::current();
    // Whoever comes back in the middle of a workshop comes back to it.
    Effect::new(move |before: Option<State>| {
        let now = state.get();
        if now == State::Open && before.is_some_and(|before| before != State::Open) {
            let at_start = room.with_untracked(|room| *room == Room::Group);
            if let Some(atelier) = untrack(|| space.running()).filter(|_| at_start) {
                rooms::go(Room::Atelier(atelier.id));
            }
        }
        now
    });
    live(move || match state.get() {
        State::Looking => view! { <Page title=tr("space-title")><p>{tr("space-looking")}</p></Page> },
        _ if room.get() == Room::Data => view! { <data::DataPage /> },
        State::Failed(refused) => view! { <NotRead refused /> },
        State::New => view! { <NewSpace /> },
        State::Locked => view! { <Unlock /> },
        State::Open => shown(room.get()),
    })
}

fn shown(room: Room) -> Node {
    match room {
        Room::Group => view! { <group::GroupPage /> },
        Room::Person(id) => view! { <person::PersonPage id /> },
        Room::Ateliers => view! { <ateliers::AteliersPage /> },
        Room::Atelier(id) => view! { <ateliers::AtelierPage id /> },
        Room::Bring => view! { <bring::BringPage /> },
        Room::Export => view! { <export::ExportPage /> },
        Room::Settings => view! { <settings::SettingsPage /> },
        Room::Data => view! { <data::DataPage /> },
        Room::Passports(ids) => view! { <sheets::PassportsPage ids /> },
        Room::Attestation(id) => view! { <sheets::AttestationPage id /> },
    }
}

/// Locks the space when the adviser is away, when another tab opens it, and when the page is left in any way.
fn watch_over(space: Space) {
    let last_sign = StoredValue::new((clock::now_ms(), clock::monotonic_ms()));
    // Looked at before every renewal: the first sign after the machine slept is not of the one who left it open.
    let overdue = move || {
        let (wall, steady) = last_sign.get_value();
        // Either clock may stand still while the machine sleeps.
        let away = ((clock::now_ms() - wall) as f64).max(clock::monotonic_ms() - steady);
        space.is_open() && away >= f64::from(space.lock_after_min()) * 60_000.0
    };
    let sign = move || match overdue() {
        true => space.lock(),
        false => last_sign.set_value((clock::now_ms(), clock::monotonic_ms())),
    };
    let _ = window_event_listener(ev::pointermove, move |_| sign());
    let _ = window_event_listener(ev::pointerdown, move |_| sign());
    let _ = window_event_listener(ev::keydown, move |_| sign());
    let _ = window_event_listener(ev::wheel, move |_| sign());
    // No sign of anybody: the page may be shown by itself.
    let _ = window_event_listener(ev::visibilitychange, move |_| {
        if overdue() {
            space.lock();
        }
    });
    // What a browser keeps of a page that was left must hold nothing.
    let _ = window_event_listener(ev::pagehide, move |_| space.wipe());
    let _ = window_event_listener(ev::storage, move |event| match event.key() {
        Some(key) if key == TAB && space.is_open() => space.lock(),
        // Made or erased in another tab.
        Some(key) if key == TAB && space.is_closed() => spawn_local(async move { space.look().await }),
        Some(key) => match StoredKey::parse(&key) {
            Some(StoredKey::Resume(_) | StoredKey::Mission { .. }) => drop(space.glance_here()),
            Some(other) => {
                if let Some(id) = other.profile() {
                    space.look_at(id);
                }
            }
            None => {}
        },
        // The whole storage was emptied.
        None => space.look_here(),
    });
    let interval = Interval::new(LOOK_MS, move || {
        if !space.is_open() {
            sign();
            return;
        }
        if overdue() {
            space.lock();
        } else {
            space.glance_here();
        }
    });
    // As long as the page.
    interval.forget();
}
