//! From the page's first moment to the screen at its address.

use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::carry::CarryScreen;
use super::code::CodeScreen;
use super::exercise::ExerciseScreen;
use super::finish::FinishScreen;
use super::head::Head;
use super::home::HomeScreen;
use super::kiosk::KioskScreen;
use super::library::Library;
use super::me::MeScreen;
use super::memo::MemoScreen;
use super::profiles::ProfilesScreen;
use super::resume::ResumeScreen;
use super::route::{self, Route};
use super::settings::SettingsScreen;
use super::theme::{ThemeScreen, ThemesScreen};
use super::visit::Visit;
use super::welcome::WelcomeScreen;
use crate::platform::assets::{self, FetchError};
use crate::platform::speech::Speech;
use crate::platform::{broken, page};
use crate::practice::library::BasePack;
use crate::ui::page::PageHead;
use crate::ui::rest::RestToPress;
use crate::ui::text;

/// Starts the learner's page.
pub fn run() {
    broken::watch();
    // Not through Leptos: its own executor starts only with the views.
    wasm_bindgen_futures::spawn_local(async {
        let language = page::language();
        match base(&language).await {
            Ok(base) => mount(base, language),
            Err(error) => broken::show(&error.to_string()),
        }
    });
}

async fn base(language: &str) -> Result<BasePack, FetchError> {
    let bytes = assets::fetch_pack(&format!("base.{language}")).await?;
    BasePack::read(&bytes).map_err(|_| FetchError::Unreadable)
}

fn mount(mut base: BasePack, language: String) {
    let texts = std::mem::take(&mut base.texts);
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
    route::start();
    let speech = Speech::provide(&language);
    let visit = Visit::open();
    provide_context(visit);
    provide_context(Library::new(base, language));
    provide_context(RestToPress(Signal::derive(move || !visit.can_click())));
    provide_context(PageHead(ViewFn::from(|| view! { <Head /> })));

    let settings = Memo::new(move |_| visit.settings());
    Effect::new(move |_| {
        settings.with(|settings| {
            page::apply_display(settings);
            speech.set_wanted(settings.voice);
        });
    });
    let here = route::current();
    // What was being said belongs to the screen that is left.
    Effect::new(move |_| {
        here.track();
        speech.stop();
    });
    // What is a person's own is shown to them alone. A memo: a screen for anyone stays as it is when someone comes.
    let asks = Memo::new(move |_| visit.must_ask() && !is_for_anyone(&here.get()));
    move || {
        let route = here.get();
        if asks.get() {
            return view! { <ProfilesScreen then=Some(route) /> }.into_any();
        }
        match route {
            Route::Welcome => view! { <WelcomeScreen /> }.into_any(),
            Route::Themes => view! { <ThemesScreen /> }.into_any(),
            Route::Theme { theme } => view! { <ThemeScreen theme /> }.into_any(),
            Route::Exercise { id, level } => view! { <ExerciseScreen id level /> }.into_any(),
            Route::Code => view! { <CodeScreen /> }.into_any(),
            Route::Profiles => view! { <ProfilesScreen then=None /> }.into_any(),
            Route::Me => view! { <MeScreen /> }.into_any(),
            Route::Settings => view! { <SettingsScreen /> }.into_any(),
            Route::Kiosk => view! { <KioskScreen /> }.into_any(),
            Route::Home => view! { <HomeScreen /> }.into_any(),
            Route::Finish => view! { <FinishScreen /> }.into_any(),
            Route::Memo { id } => view! { <MemoScreen id /> }.into_any(),
            Route::Carry => view! { <CarryScreen /> }.into_any(),
            Route::Resume { payload } => view! { <ResumeScreen payload /> }.into_any(),
        }
    }
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
