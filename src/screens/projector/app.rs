//! From the page's first moment to the plans, the screen of the room, or the adviser's window beside it.

use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::desk::Desk;
use super::plans::{EditPage, Plans, StartPage};
use super::presenter::PresenterPage;
use super::room::{self, Room};
use super::screen::ScreenPage;
use crate::platform::assets::{self, FetchError};
use crate::platform::react::follow;
use crate::platform::{broken, page};
use crate::practice::library::{BasePack, PROJECTOR, ProjectorPack};
use crate::practice::plan::{Item, Plan};
use crate::progress::Settings;
use crate::progress::settings::Contrast;
use crate::screens::library::Library;
use crate::ui::markup::{Node, live};
use crate::ui::rest::RestToPress;
use crate::ui::text;
use crate::ui::view;

/// The size of text before enlarging, in pixels: what the rule of legibility reckons with.
const TEXT_PX: u8 = 20;

/// Starts the projector's page.
pub fn run() {
    broken::watch();
    // All rooms of the practice computer are here from the start: this program is in one part.
    #[cfg(target_arch = "wasm32")]
    {
        crate::world::far::join();
        crate::practice::far::join();
    }
    crate::simulators::scene::join();
    wasm_bindgen_futures::spawn_local(async {
        let language = page::language();
        match packs(&language).await {
            Ok((base, own)) => mount(base, own, language),
            Err(error) => broken::show(&error.to_string()),
        }
    });
}

async fn packs(language: &str) -> Result<(BasePack, ProjectorPack), FetchError> {
    let base = assets::fetch_pack(&format!("base.{language}")).await?;
    let own = assets::fetch_pack(&format!("{PROJECTOR}.{language}")).await?;
    let base = BasePack::read(&base).map_err(|_| FetchError::Unreadable)?;
    let own = ProjectorPack::read(&own).map_err(|_| FetchError::Unreadable)?;
    Ok((base, own))
}

fn mount(mut base: BasePack, own: ProjectorPack, language: String) {
    let mut texts = std::mem::take(&mut base.texts);
    texts.extend(own.texts);
    page::set_language(&texts.language, texts.direction);
    text::install(texts);
    let plans = own.plans;
    let place = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id("app"));
    match place.and_then(|place| place.dyn_into().ok()) {
        Some(place) => mount_to(place, move || view! { <App base plans language /> }).forget(),
        None => broken::show("the page has no place for the program"),
    }
}

#[component]
fn App(base: BasePack, plans: Vec<Plan>, language: String) -> impl IntoView {
    provide_context(Library::new(base, language));
    // An adviser can click.
    provide_context(RestToPress(Signal::stored(false)));
    provide_context(Plans::new(plans));
    let desk = Desk::new();
    provide_context(desk);
    follow(move || {
        let contrast = if desk.shown.with(|shown| shown.dark) { Contrast::Dark } else { Contrast::Paper };
        page::apply_display(&Settings { contrast, text_px: TEXT_PX, ..Settings::default() });
    });
    let room = room::current();
    live(move || shown(desk, room.get()))
}

fn shown(desk: Desk, room: Room) -> Node {
    let library = expect_context::<Library>();
    let on_show = Callback::new(move |plan: Plan| {
        desk.begin(&plan);
        Room::Screen.go();
    });
    match room {
        Room::Start => {
            let on_edit = Callback::new(|id: String| Room::Plan(id).go());
            view! { <StartPage on_show on_edit /> }
        }
        Room::Plan(id) => view! { <EditPage id on_show on_done=Callback::new(|()| Room::Start.go()) /> },
        Room::Screen => view! { <ScreenPage /> },
        Room::Presenter => view! { <PresenterPage /> },
        Room::List(numbers) => {
            let entries = numbers.into_iter().filter_map(|number| library.by_number(number));
            let items = entries.map(|entry| Item::of(&entry, entry.easiest)).collect();
            let plan = Plan { items, ..Plan::default() };
            // After this view: an address that changes the page in the middle of drawing it draws it twice.
            request_animation_frame(move || {
                desk.begin(&plan);
                Room::Screen.replace();
            });
            view! { <p></p> }
        }
    }
}
