//! The learner's addresses: `#/…`, so that any static host, frame or file will do (pure; following them is in `follow`).

#[cfg(feature = "views")]
mod follow;

#[cfg(feature = "views")]
pub use follow::{current, go, replace, start};

use crate::practice::Level;
use crate::practice::day_list::{START_ROUTE, numbers_text, read_exercise, read_numbers};

/// A screen of the learner's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Route {
    /// `#/`: begins with any key, touch, click or rest of the pointer.
    #[default]
    Welcome,
    /// `#/accueil`: what was done last, and how to go on.
    Home,
    /// `#/exercices`: all themes with all their exercises' doors.
    Themes,
    /// `#/theme/souris`: all exercises of a theme.
    Theme {
        /// Theme slug.
        theme: String,
    },
    /// `#/exercice/souris.cliquer/entrainer`; without a level, the one that comes next.
    Exercise {
        /// Exercise id.
        id: String,
        /// The level, when it was chosen.
        level: Option<Level>,
    },
    /// `#/103` or `#/103-2`: an exercise by its number, and the level that everybody does it at.
    Numbered {
        /// Its short number.
        number: u16,
        /// The level, when it was chosen.
        level: Option<Level>,
    },
    /// `#/code`: the number of an exercise.
    Code,
    /// `#/atelier/301-304`: the exercises of a workshop's day; without numbers, those already started.
    Workshop {
        /// Numbers of the exercises, in order.
        numbers: Vec<u16>,
    },
    /// `#/profils`: « Qui êtes-vous ? ».
    Profiles,
    /// `#/moi`: the person's own picture, name and lock.
    Me,
    /// `#/affichage`: how things look and feel.
    Settings,
    /// `#/poste`: what this machine is for (everyone is a guest, or not).
    Kiosk,
    /// `#/terminer`: the end of a visit.
    Finish,
    /// `#/memo/souris.cliquer`: the memo sheet of an exercise, to print.
    Memo {
        /// Exercise id.
        id: String,
    },
    /// `#/emporter`: progress on a file or a code.
    Carry,
    /// `#/reprendre` or `#/reprendre/<code>`: progress brought from elsewhere.
    Resume {
        /// What the code carries, as it stands in the address.
        payload: Option<String>,
    },
}

impl Route {
    /// The screen at that address (`location.hash`); `None` when there is none.
    pub fn parse(hash: &str) -> Option<Route> {
        let path = hash.strip_prefix('#').unwrap_or(hash);
        let path = path.strip_prefix('/').unwrap_or(path);
        let (room, rest) = path.split_once('/').unwrap_or((path, ""));
        let id = || Some(rest.to_owned()).filter(|id| is_id(id));
        Some(match room {
            "theme" => Route::Theme { theme: id()? },
            "memo" => Route::Memo { id: id()? },
            "reprendre" => {
                Route::Resume { payload: Some(rest.to_owned()).filter(|payload| !payload.is_empty()) }
            }
            "atelier" => Route::Workshop { numbers: read_numbers(rest)? },
            "exercice" => {
                let (id, level) = rest.split_once('/').unwrap_or((rest, ""));
                let level = if level.is_empty() { None } else { Some(Level::from_slug(level)?) };
                is_id(id).then(|| Route::Exercise { id: id.to_owned(), level })?
            }
            _ if !rest.is_empty() => return None,
            _ if room.starts_with(|first: char| first.is_ascii_digit()) => {
                let (number, level) = read_exercise(room)?;
                Route::Numbered { number, level }
            }
            "" => Route::Welcome,
            "accueil" => Route::Home,
            "exercices" => Route::Themes,
            "code" => Route::Code,
            "profils" => Route::Profiles,
            "moi" => Route::Me,
            "affichage" => Route::Settings,
            "poste" => Route::Kiosk,
            "terminer" => Route::Finish,
            "emporter" => Route::Carry,
            _ => return None,
        })
    }

    /// Its address, from the `#` on.
    pub fn format(&self) -> String {
        match self {
            Route::Welcome => "#/".to_owned(),
            Route::Home => "#/accueil".to_owned(),
            Route::Themes => "#/exercices".to_owned(),
            Route::Theme { theme } => format!("#/theme/{theme}"),
            Route::Exercise { id, level: None } => format!("#/exercice/{id}"),
            Route::Exercise { id, level: Some(level) } => format!("#/exercice/{id}/{}", level.slug()),
            Route::Numbered { number, level: None } => format!("#/{number}"),
            Route::Numbered { number, level: Some(level) } => format!("#/{number}-{}", level.number()),
            Route::Code => "#/code".to_owned(),
            Route::Workshop { numbers } => format!("{START_ROUTE}{}", numbers_text(numbers)),
            Route::Profiles => "#/profils".to_owned(),
            Route::Me => "#/moi".to_owned(),
            Route::Settings => "#/affichage".to_owned(),
            Route::Kiosk => "#/poste".to_owned(),
            Route::Finish => "#/terminer".to_owned(),
            Route::Memo { id } => format!("#/memo/{id}"),
            Route::Carry => "#/emporter".to_owned(),
            Route::Resume { payload: None } => "#/reprendre".to_owned(),
            Route::Resume { payload: Some(payload) } => format!("#/reprendre/{payload}"),
        }
    }

    /// The door of an exercise, at the level that comes next.
    pub fn exercise(id: impl Into<String>) -> Route {
        Route::Exercise { id: id.into(), level: None }
    }
}

/// Slugs of themes and exercises, such as `souris.cliquer`.
fn is_id(id: &str) -> bool {
    !id.is_empty()
        && id
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'.'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_address_is_read_back() {
        let cliquer = "souris.cliquer".to_owned();
        let routes = [
            Route::Welcome,
            Route::Home,
            Route::Themes,
            Route::Theme { theme: "souris".into() },
            Route::exercise("souris.cliquer"),
            Route::Numbered { number: 103, level: None },
            Route::Numbered { number: 103, level: Some(Level::Otherwise) },
            Route::Exercise { id: cliquer.clone(), level: Some(Level::Otherwise) },
            Route::Code,
            Route::Workshop { numbers: vec![] },
            Route::Workshop { numbers: vec![301, 304, 9] },
            Route::Profiles,
            Route::Me,
            Route::Settings,
            Route::Kiosk,
            Route::Finish,
            Route::Memo { id: cliquer },
            Route::Carry,
            Route::Resume { payload: None },
            Route::Resume { payload: Some("PAC1:AZ-09/x".into()) },
        ];
        for route in routes {
            assert_eq!(Route::parse(&route.format()), Some(route));
        }
    }

    #[test]
    fn small_slips_of_a_typed_address_are_forgiven_and_others_lead_nowhere() {
        assert_eq!(Route::parse(""), Some(Route::Welcome));
        assert_eq!(Route::parse("#accueil"), Some(Route::Home));
        assert_eq!(Route::parse("#/reprendre/"), Some(Route::Resume { payload: None }));
        assert_eq!(Route::parse("#/atelier"), Some(Route::Workshop { numbers: vec![] }));
        assert_eq!(Route::parse("#/atelier/301-"), Some(Route::Workshop { numbers: vec![301] }));
        let nowhere = [
            "#/ailleurs",
            "#/accueil/x",
            "#/theme/",
            "#/exercice/a b",
            "#/exercice/souris.cliquer/facile",
            "#/theme/\"]",
            "#/atelier/301-lire",
        ];
        for hash in nowhere {
            assert_eq!(Route::parse(hash), None, "{hash}");
        }
    }

    proptest! {
        #[test]
        fn no_address_breaks_it(hash in "#?/?(theme|exercice|atelier|memo|reprendre)?/?\\PC{0,30}") {
            if let Some(route) = Route::parse(&hash) {
                prop_assert_eq!(Route::parse(&route.format()), Some(route));
            }
        }
    }
}
