//! What the second part of the program holds: every screen but the welcome and the exercise, and what an exercise
//! seldom needs. Only [`join`] names these functions; the first part finds them through [`second`].

use leptos::prelude::*;

use super::carry::CarryScreen;
use super::code::CodeScreen;
use super::exercise::{self, Seldom};
use super::finish::FinishScreen;
use super::head::Head;
use super::home::HomeScreen;
use super::kiosk::KioskScreen;
use super::me::MeScreen;
use super::memo::MemoScreen;
use super::profiles::ProfilesScreen;
use super::resume::ResumeScreen;
use super::route::Route;
use super::settings::SettingsScreen;
use super::theme::{ThemeScreen, ThemesScreen};
use super::visit::{self, Visit};
use super::workshop::{self, WorkshopScreen};
use crate::practice::next_up::Suggestion;
use crate::screens::library::Library;
use crate::simulators::scene;
use crate::ui::later::{Later, Slot};
use crate::ui::markup::Node;
use crate::ui::view;
#[cfg(target_arch = "wasm32")]
use crate::{practice, world};

/// The functions of the second part.
#[derive(Clone, Copy)]
pub struct Second {
    /// The head of each page.
    pub head: fn() -> Node,
    /// The screen at an address.
    pub screen: fn(Route) -> Node,
    /// « Qui êtes-vous ? », before that address.
    pub who: fn(Route) -> Node,
    /// The one thing to suggest now.
    pub suggestion: fn(Visit, Library) -> Option<Suggestion>,
    /// What an exercise seldom needs.
    pub exercise: Seldom,
}

static SECOND: Slot<Second> = Slot::new();

/// Puts the second part in its places: to be called from nowhere but where the program is cut.
pub fn join() {
    SECOND.fill(Second { head, screen, who, suggestion, exercise: exercise::seldom() });
    #[cfg(target_arch = "wasm32")]
    world::far::join();
    #[cfg(target_arch = "wasm32")]
    practice::far::join();
    scene::join();
    visit::join();
}

/// The second part, if it is here.
pub fn here() -> Option<Second> {
    SECOND.get()
}

/// Something of the second part, as soon as it is here. Call it inside a component.
pub fn second(show: impl Fn(&Second) -> Node + 'static) -> Node {
    expect_context::<Later>().show(move || here().map(|second| show(&second)))
}

fn head() -> Node {
    view! { <Head /> }
}

fn who(then: Route) -> Node {
    // Whoever comes, and whatever they do first, the workshop has begun.
    if let Route::Workshop { numbers } = &then {
        workshop::begin_known(expect_context::<Library>(), numbers);
    }
    view! { <ProfilesScreen then=Some(then) /> }
}

fn suggestion(visit: Visit, library: Library) -> Option<Suggestion> {
    workshop::suggestion(visit, library)
}

fn screen(route: Route) -> Node {
    match route {
        // These belong to the first part.
        Route::Welcome | Route::Exercise { .. } | Route::Numbered { .. } | Route::Home => {
            view! { <HomeScreen /> }
        }
        Route::Themes => view! { <ThemesScreen /> },
        Route::Theme { theme } => view! { <ThemeScreen theme /> },
        Route::Code => view! { <CodeScreen /> },
        Route::Workshop { numbers } => view! { <WorkshopScreen numbers /> },
        Route::Profiles => view! { <ProfilesScreen then=None /> },
        Route::Me => view! { <MeScreen /> },
        Route::Settings => view! { <SettingsScreen /> },
        Route::Kiosk => view! { <KioskScreen /> },
        Route::Finish => view! { <FinishScreen /> },
        Route::Memo { id } => view! { <MemoScreen id /> },
        Route::Carry => view! { <CarryScreen /> },
        Route::Resume { payload } => view! { <ResumeScreen payload /> },
    }
}
