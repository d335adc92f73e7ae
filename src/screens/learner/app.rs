//! From the page's first moment to the screen at its address.

use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;

use super::exercise::ExerciseScreen;
use super::route::{self, Route};
use super::second::{self, second};
use super::visit::{self, Visit};
use super::welcome::WelcomeScreen;
use crate::platform::assets::{self, FetchError};
use crate::platform::react::follow;
use crate::platform::speech::Speech;
use crate::platform::{broken, page};
use crate::practice::library::BasePack;
use crate::screens::library::Library;
use crate::ui::later::{Fetch, Later};
use crate::ui::markup::live;
use crate::ui::page::PageHead;
use crate::ui::rest::RestToPress;
use crate::ui::text;
use crate::ui::view;

/// Starts the learner's page; `fetch` brings the second part of the program.
pub fn run(fetch: Fetch) {
    broken::watch();
    // Not through Leptos: its own executor starts only with the views.
    wasm_bindgen_futures::spawn_local(async move {
        let language = page::language();
        match base(&language).await {
            Ok(base) => mount(base, language, fetch),
            Err(error) => broken::show(&error.to_string()),
        }
    });
}

async fn base(language: &str) -> Result<BasePack, FetchError> {
    let bytes = assets::fetch_pack(&format!("base.{language}")).await?;
    BasePack::read(&bytes).map_err(|_| FetchError::Unreadable)
}

fn mount(mut base: BasePack, language: String, fetch: Fetch) {
    let texts = std::mem::take(&mut base.texts);
    page::set_language(&texts.language, texts.direction);
    text::install(texts);
    let place = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id("app"));
    match place.and_then(|place| place.dyn_into().ok()) {
        Some(place) => mount_to(place, move || view! { <App base language fetch /> }).forget(),
        None => broken::show("the page has no place for the program"),
    }
}

#[component]
fn App(base: BasePack, language: String, fetch: Fetch) -> impl IntoView {
    let later = Later::provide(fetch);
    route::start();
    Speech::provide(&language);
    provide_context(Library::new(base, language));
    if visit::has_traces() {
        // Whoever was here before is known through the journal, which is of the second part.
        later.show(|| Some(view! { <Screens /> }))
    } else {
        view! { <Screens /> }
    }
}

#[component]
fn Screens() -> impl IntoView {
    let (later, library) = (expect_context::<Later>(), expect_context::<Library>());
    let speech = expect_context::<Speech>();
    let visit = Visit::open();
    provide_context(visit);
    later.on_arrival(move || {
        visit.settle();
        spawn_local(async move { library.fetch_first_theme().await });
    });
    provide_context(RestToPress(Signal::derive(move || !visit.can_click())));
    provide_context(PageHead(ViewFn::from(|| second::here().map(|second| (second.head)()))));

    let settings = Memo::new(move |_| visit.settings());
    follow(move || {
        settings.with(|settings| {
            page::apply_display(settings);
            speech.set_wanted(settings.voice);
        });
    });
    let here = route::current();
    // What was being said belongs to the screen that is left.
    follow(move || {
        here.track();
        speech.stop();
    });
    // What is a person's own is shown to them alone. A memo: a screen for anyone stays as it is when someone comes.
    let asks = Memo::new(move |_| visit.must_ask() && !is_for_anyone(&here.get()));
    live(move || {
        let route = here.get();
        if asks.get() {
            return second(move |second| (second.who)(route.clone()));
        }
        match route {
            Route::Welcome => view! { <WelcomeScreen /> },
            Route::Exercise { id, level } => view! { <ExerciseScreen id level /> },
            Route::Numbered { number, level } => {
                // A number that is none is not found, by that name.
                let id = library.by_number(number).map_or_else(|| number.to_string(), |entry| entry.id);
                view! { <ExerciseScreen id level /> }
            }
            route => second(move |second| (second.screen)(route.clone())),
        }
    })
}

/// Screens that show nothing of a person's.
fn is_for_anyone(route: &Route) -> bool {
    matches!(
        route,
        Route::Welcome
            | Route::Profiles
            | Route::Code
            | Route::Kiosk
            | Route::Memo { .. }
            | Route::Resume { .. }
    )
}
