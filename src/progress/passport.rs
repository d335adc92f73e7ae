//! The passport: what stands on the sheet that a person takes home, whoever prints it (pure).

use super::milestone::held_labels;
use super::portable::Portable;
use super::slip::Slip;
use super::themes::{labels, reached};
use super::transfer::code::is_reachable;
use crate::practice::autonomy::{Label, ThemeStanding};
use crate::practice::library::BasePack;
use crate::practice::next_up::again;

/// Exercises to do again at home: few enough to be done.
const AGAIN: usize = 3;

/// All that stands on one person's sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Passport {
    /// Name of their drawn picture.
    pub picture: String,
    /// Their first name, where they want it there.
    pub first_name: Option<String>,
    /// When it was made, in milliseconds since 1970-01-01 UTC.
    pub made_ms: i64,
    /// The themes that were begun, in the order of the path.
    pub themes: Vec<Climbed>,
    /// The titles of the exercises that hold each label, the highest label first, in the order of the path.
    pub exercises: Vec<(Label, Vec<String>)>,
    /// What to do again at home, the most useful first.
    pub again: Vec<Again>,
    /// What the square of dots says: the address that brings the progress to another machine.
    pub link: String,
    /// Where Pas à Clic is opened, if another machine can.
    pub page: Option<String>,
    /// The short code, see [`Slip`].
    pub slip: String,
}

/// How far a theme was climbed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Climbed {
    /// Its slug.
    pub theme: String,
    /// Its label and count.
    pub standing: ThemeStanding,
}

/// An exercise to do again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Again {
    /// The number that opens it.
    pub number: u16,
    /// Its title.
    pub title: String,
}

impl Passport {
    /// The passport of a person with that progress. `link` is that of their code (see [`super::transfer::code`]),
    /// `today` the local day in days since 1970-01-01; `title` gives the title of an exercise.
    pub fn of(
        portable: &Portable,
        base: &BasePack,
        link: &str,
        now_ms: i64,
        today: i64,
        title: &dyn Fn(&str) -> String,
    ) -> Passport {
        let Portable { attempts, milestones, .. } = portable;
        let held = held_labels(milestones);
        let climbed = |theme: &str| Climbed {
            theme: theme.to_owned(),
            standing: reached(base.of_theme(theme), attempts, milestones),
        };
        let holding = |label: Label| {
            let holds = base.entries.iter().filter(|entry| held.get(&entry.id) == Some(&label));
            (label, holds.map(|entry| title(&entry.id)).collect::<Vec<String>>())
        };
        let exercises = Label::ALL.into_iter().rev().map(holding);
        let themes = base.themes.iter().map(|theme| climbed(&theme.id));
        let to_do = again(&base.catalogue(), attempts, &held, now_ms, AGAIN);
        let to_do = to_do.iter().filter_map(|next| base.entry(&next.exercise));
        let page = link.split('#').next().unwrap_or_default();
        Passport {
            picture: portable.picture.clone(),
            first_name: portable.first_name.clone(),
            made_ms: now_ms,
            themes: themes.filter(|climbed| climbed.standing.attempted > 0).collect(),
            exercises: exercises.filter(|(_, titles)| !titles.is_empty()).collect(),
            again: to_do.map(|entry| Again { number: entry.number, title: title(&entry.id) }).collect(),
            link: link.to_owned(),
            page: is_reachable(page).then(|| page.to_owned()),
            slip: Slip::new(portable.profile, today, labels(base, attempts, milestones)).to_text(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::autonomy::sample::{DAY, DAY_0, attempt, helped};
    use crate::practice::{Attempt, Level};
    use crate::progress::Profile;
    use crate::progress::milestone::new_milestones;
    use crate::progress::themes::sample::base;

    const TODAY: i64 = DAY_0 / DAY + 1;

    fn on(exercise: &str, attempt: Attempt) -> Attempt {
        Attempt { exercise: exercise.into(), ..attempt }
    }

    fn passport(attempts: Vec<Attempt>, page: &str) -> Passport {
        let profile = Profile { first_name: Some("Zoé".into()), ..Profile::guest(0xab_cdef, 0) };
        let portable = Portable::new(&profile, true, new_milestones(&[], &attempts), attempts);
        let link = format!("{page}#/reprendre/nAEB");
        Passport::of(&portable, &base(), &link, DAY_0 + DAY, TODAY, &|id| format!("Titre de {id}"))
    }

    #[test]
    fn it_shows_what_was_climbed_and_what_to_do_again() {
        let made = passport(
            vec![
                on("souris.bouger", attempt(1, Level::GoAlone, "etal", 0)),
                on("souris.viser", attempt(2, Level::GoAlone, "etal", 0)),
                on("souris.cliquer", attempt(3, Level::GoAlone, "etal", 0)),
                on("souris.pointeur", helped(4, Level::GoAlone, "etal", 0)),
            ],
            "https://exemple.fr/pas/",
        );
        let [souris] = made.themes.as_slice() else { panic!("only begun themes: {:?}", made.themes) };
        assert_eq!((souris.standing.label, souris.standing.holding), (Some(Label::PartlyAutonomous), 3));
        let [(label, titles)] = made.exercises.as_slice() else { panic!("one label: {:?}", made.exercises) };
        assert_eq!((*label, titles.len()), (Label::PartlyAutonomous, 4));
        assert_eq!(titles[0], "Titre de souris.bouger");
        let numbers: Vec<u16> = made.again.iter().map(|again| again.number).collect();
        assert_eq!(numbers, [103, 102, 101], "due since yesterday, the latest first, three at most");
        assert_eq!(made.page.as_deref(), Some("https://exemple.fr/pas/"));
        let slip = Slip::from_text(&made.slip).expect("a code");
        let souris = [("souris".to_owned(), Label::PartlyAutonomous)].into();
        assert_eq!(slip, Slip { person: 0xb_cdef, day: TODAY, labels: souris });
    }

    #[test]
    fn it_names_no_address_that_others_cannot_open() {
        let made = passport(vec![attempt(1, Level::Discover, "etal", 0)], "http://localhost:8080/");
        assert_eq!((made.page, made.again.len(), made.themes.len()), (None, 1, 1));
        assert!(passport(vec![], "").themes.is_empty());
    }
}
