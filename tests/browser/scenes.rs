//! Every screen, by name, and the way to it.

use pas_a_clic::gesture::Diagnosis;
use pas_a_clic::practice::exercise::Intent;
use pas_a_clic::practice::{Attempt, Device, Level};
use pas_a_clic::progress::{Journal, MemoryStore, Profile};
use serde_json::Value;

use crate::adviser_scenes::AdviserScene;
use crate::driver::Page;
use crate::fault::{At, Check, Fault};
use crate::play::Part;
use crate::room_scenes::RoomScene;
use crate::setup::Setup;
use crate::stored::{done, now_ms, person};
use crate::workshop_scenes::WorkshopScene;

/// The person of these screens.
pub const PROFILE: u64 = 0x5c3e;
const DAY_MS: i64 = 86_400_000;

/// A screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scene {
    Welcome,
    FirstExercise,
    DeviceQuestion,
    HomeFresh,
    HomeProgress,
    Themes,
    Theme,
    Code,
    CodeFound,
    CodeUnknown,
    Profiles,
    Lock,
    Me,
    LockChoice,
    Kiosk,
    KioskQuestion,
    Settings,
    SettingsReset,
    Exercise(String),
    Room(RoomScene),
    Workshop(WorkshopScene),
    Adviser(AdviserScene),
    Hint,
    Pointing,
    Demonstration,
    HelpGiven,
    HelpOffer,
    Sign,
    Pause,
    LeaveQuestion,
    Result,
    Finish,
    FinishOffer,
    FinishErase,
    Erase,
    Memo,
    Carry,
    CarryEmpty,
    Resume,
    Whose,
    Report,
    ResumeRefused,
    NotKept,
    NotFound,
    WrongDevice,
    Broken,
}

impl Scene {
    /// All of them, each exercise among them.
    pub fn all(setup: &Setup) -> Vec<Scene> {
        use Scene::*;
        let exercises = setup.library.exercises.iter().map(|exercise| Exercise(exercise.id.clone()));
        let begin = [
            Welcome,
            FirstExercise,
            DeviceQuestion,
            HomeFresh,
            HomeProgress,
            Themes,
            Theme,
            Code,
            CodeFound,
            CodeUnknown,
            Profiles,
            Lock,
            Me,
            LockChoice,
            Kiosk,
            KioskQuestion,
            Settings,
            SettingsReset,
        ];
        let end = [
            Hint,
            Pointing,
            Demonstration,
            HelpGiven,
            HelpOffer,
            Sign,
            Pause,
            LeaveQuestion,
            Result,
            Finish,
            FinishOffer,
            FinishErase,
            Erase,
            Memo,
            Carry,
            CarryEmpty,
            Resume,
            Whose,
            Report,
            ResumeRefused,
            NotKept,
            NotFound,
            WrongDevice,
            Broken,
        ];
        let rooms = RoomScene::ALL.into_iter().map(Room);
        let workshop = WorkshopScene::ALL.into_iter().map(Workshop);
        let adviser = AdviserScene::ALL.into_iter().map(Adviser);
        begin.into_iter().chain(exercises).chain(rooms).chain(workshop).chain(end).chain(adviser).collect()
    }

    /// Its name, as its pictures are called.
    pub fn name(&self) -> String {
        if let Scene::Exercise(id) = self {
            return format!("exercise-{id}");
        }
        let variant = match self {
            Scene::Room(room) => format!("{room:?}"),
            Scene::Workshop(scene) => format!("Workshop{scene:?}"),
            Scene::Adviser(screen) => format!("Adviser{screen:?}"),
            other => format!("{other:?}"),
        };
        let mut name = String::new();
        for c in variant.chars() {
            if c.is_uppercase() && !name.is_empty() {
                name.push('-');
            }
            name.extend(c.to_lowercase());
        }
        name
    }

    /// Goes there, from nothing.
    pub async fn reach(&self, page: &Page) -> Check {
        self.arrive(page).await.at(format!("on the way to {}", self.name()))?;
        // Fonts and drawings come a moment after the words.
        page.wait_until("document.fonts.status === 'loaded'", "the fonts").await?;
        page.rest(120).await;
        Ok(())
    }

    async fn arrive(&self, page: &Page) -> Check {
        let fresh = person(PROFILE);
        match self {
            Scene::Welcome => page.load("#/").await,
            Scene::FirstExercise => {
                page.seed(&Profile { guest: true, ..fresh }, &[]).await?;
                page.load("#/exercice/souris.bouger/decouvrir").await?;
                page.wait_until("document.querySelector('.frame .stage')", "the exercise").await
            }
            Scene::DeviceQuestion => {
                let unasked = Profile { device: None, ..fresh };
                open(page, &unasked, &some_progress(), "#/exercice/souris.cliquer/decouvrir").await?;
                page.wait_for_words(&page.words("device-question")?).await
            }
            Scene::Room(room) => room.arrive(page).await,
            Scene::Workshop(scene) => scene.arrive(page).await,
            Scene::Adviser(screen) => screen.arrive(page).await,
            Scene::HomeFresh => open(page, &fresh, &[], "#/accueil").await,
            Scene::HomeProgress => open(page, &named(), &some_progress(), "#/accueil").await,
            Scene::Themes => open(page, &named(), &some_progress(), "#/exercices").await,
            Scene::Theme => open(page, &named(), &some_progress(), "#/theme/souris").await,
            Scene::Code => open(page, &fresh, &[], "#/code").await,
            Scene::CodeFound => {
                open(page, &fresh, &[], "#/code").await?;
                type_digits(page, "103").await
            }
            Scene::CodeUnknown => {
                open(page, &fresh, &[], "#/code").await?;
                type_digits(page, "999").await?;
                page.press_key("code-open").await?;
                page.wait_until("document.querySelector('.notice')", "the answer").await
            }
            Scene::Profiles => three_people(page).await,
            Scene::Lock => {
                three_people(page).await?;
                page.press_among(".profile", "Ahmed").await?;
                page.wait_until("document.querySelector('dialog[open]')", "the lock").await
            }
            Scene::Me => open(page, &named(), &[], "#/moi").await,
            Scene::LockChoice => asked(page, "#/moi", "me-lock-set").await,
            Scene::Kiosk => open(page, &fresh, &[], "#/poste").await,
            Scene::KioskQuestion => asked(page, "#/poste", "kiosk-start").await,
            Scene::Settings => open(page, &fresh, &[], "#/affichage").await,
            Scene::SettingsReset => asked(page, "#/affichage", "settings-reset").await,
            Scene::Finish => {
                result(page).await?;
                page.go("#/terminer").await
            }
            Scene::FinishOffer | Scene::FinishErase => {
                open(page, &named(), &some_progress(), "#/terminer").await?;
                page.press_key("finish-erase").await?;
                page.wait_for_words(&page.words("finish-offer-title")?).await?;
                if *self == Scene::FinishErase {
                    page.press_key("finish-offer-skip").await?;
                    page.wait_for_words(&page.words("finish-erase-title")?).await?;
                }
                Ok(())
            }
            Scene::CarryEmpty => open(page, &fresh, &[], "#/emporter").await,
            Scene::Whose | Scene::Report => {
                let store = MemoryStore::default();
                let journal = Journal::new(&store);
                some_progress().iter().for_each(|attempt| drop(journal.record_attempt(PROFILE, attempt)));
                let carried =
                    journal.portable(PROFILE, false).to_file().map_err(|error| Fault(error.to_string()))?;
                open(page, &person(7), &[], "#/reprendre").await?;
                page.press_on("#resume-text").await?;
                page.write(&carried).await?;
                page.press_key("resume-link-press").await?;
                page.wait_for_words(&page.words("whose-press")?).await?;
                if *self == Scene::Report {
                    page.press_key("whose-press").await?;
                    page.wait_for_words(&page.words("report-title")?).await?;
                }
                Ok(())
            }
            Scene::Erase => asked(page, "#/moi", "me-erase").await,
            Scene::Memo => open(page, &fresh, &[], "#/memo/souris.cliquer").await,
            Scene::Carry => open(page, &named(), &some_progress(), "#/emporter").await,
            Scene::Resume => open(page, &fresh, &[], "#/reprendre").await,
            Scene::ResumeRefused => open(page, &fresh, &[], "#/reprendre/nAEBaaaa").await,
            Scene::NotFound => open(page, &fresh, &[], "#/exercice/souris.rien").await,
            Scene::WrongDevice => {
                let finger = Profile { device: Some(Device::Touch), ..fresh };
                open(page, &finger, &[], "#/exercice/souris.fenetres/decouvrir").await
            }
            Scene::NotKept => {
                page.seed(&fresh, &[]).await?;
                page.put_text("pac.a.0000000000005c3e.0000000000000001", "pac1:00000000:tentative:1:{}")
                    .await?;
                page.load("#/accueil").await?;
                page.wait_until("document.querySelector('.notice')", "what is damaged").await
            }
            Scene::Broken => {
                page.expect_trouble();
                open(page, &fresh, &[], "#/accueil").await?;
                page.value::<Value>("(window.pacBroken(new Error('a test')), null)").await?;
                page.wait_until("!document.getElementById('broken').hidden", "the page that says so").await
            }
            _ => self.arrive_in_exercise(page).await,
        }
    }

    /// Those that lie over or in an exercise.
    async fn arrive_in_exercise(&self, page: &Page) -> Check {
        if *self == Scene::Result {
            return result(page).await;
        }
        let id = if let Scene::Exercise(id) = self { id.as_str() } else { "souris.cliquer" };
        let part = first_part(page, id)?;
        page.seed(&person(PROFILE), &[]).await?;
        page.load("#/accueil").await?;
        let mut play = page.open(PROFILE, &part).await?;
        play.next_step().await?;
        let dialog = "document.querySelector('dialog[open], [role=alertdialog]')";
        match self {
            Scene::Hint => {
                page.press_key("tool-hint").await?;
                page.wait_until("document.querySelector('.feedback').textContent", "the hint").await
            }
            Scene::Pointing => {
                page.press_key("tool-hint").await?;
                page.rest(4_200).await;
                page.press_key("tool-hint-more").await
            }
            Scene::Demonstration => {
                page.press_key("tool-show").await?;
                page.wait_until("document.querySelector('.ghost')", "the ghost hand").await?;
                page.rest(1_500).await;
                Ok(())
            }
            Scene::HelpGiven => {
                page.key("F9").await?;
                page.wait_until(dialog, "the question").await
            }
            Scene::HelpOffer => {
                let slip = Intent::Fumble { how: Diagnosis::WrongButton, on: "cible-2".into() };
                play.intents(&[slip.clone(), slip.clone(), slip]).await?;
                page.wait_until(dialog, "the offer").await
            }
            Scene::Sign => {
                page.press_key("tool-need-help").await?;
                page.wait_until(dialog, "the sign").await
            }
            Scene::Pause => {
                page.press_key("tool-pause").await?;
                page.wait_until(dialog, "the pause").await
            }
            Scene::LeaveQuestion => {
                page.driver().back().await?;
                page.wait_until(dialog, "the question").await
            }
            _ => Ok(()),
        }
    }
}

/// The first level of an exercise in its first situation.
pub fn first_part(page: &Page, exercise: &str) -> Check<Part> {
    let found = page.setup().exercise(exercise)?;
    let level = found.easiest();
    let situation = found.level(level).and_then(|spec| spec.situations.first().cloned());
    Ok(Part { exercise: exercise.into(), level, situation: situation.unwrap_or_default() })
}

/// Opens a screen as that person.
pub async fn open(page: &Page, profile: &Profile, attempts: &[Attempt], route: &str) -> Check {
    page.seed(profile, attempts).await?;
    page.load(route).await
}

/// Opens a screen and presses what asks before it acts.
pub async fn asked(page: &Page, route: &str, key: &str) -> Check {
    open(page, &named(), &some_progress(), route).await?;
    page.press_key(key).await?;
    page.wait_until("document.querySelector('dialog[open]')", "the question").await
}

/// Types digits on the keyboard, behind those that stand there already.
pub async fn type_digits(page: &Page, digits: &str) -> Check {
    let there: String =
        page.value("document.querySelector('.digits').textContent.replace(/\\s/g, '')").await?;
    for digit in digits.chars() {
        page.key(&digit.to_string()).await?;
    }
    let all = there + digits;
    page.wait_until(
        &format!("document.querySelector('.digits').textContent.replace(/\\s/g, '') === '{all}'"),
        "the digits",
    )
    .await
}

/// Someone with a first name.
pub fn named() -> Profile {
    Profile { first_name: Some("Monique".into()), picture: "tasse".into(), ..person(PROFILE) }
}

/// A few exercises done yesterday and before.
pub fn some_progress() -> Vec<Attempt> {
    let plan = [
        ("souris.bouger", 4),
        ("souris.viser", 3),
        ("souris.cliquer", 3),
        ("souris.choisir", 2),
        ("souris.gauche-droit", 1),
        ("souris.double-clic", 1),
    ];
    let mut attempts = Vec::new();
    for (days, (exercise, levels)) in plan.into_iter().enumerate() {
        for level in Level::ALL.into_iter().take(levels) {
            let id = 1_000 + attempts.len() as u64;
            let ended_ms = now_ms() - DAY_MS * (7 - days as i64) + i64::from(level.number()) * 600_000;
            attempts.push(done(id, exercise, level, ended_ms));
        }
    }
    attempts
}

async fn result(page: &Page) -> Check {
    page.seed(&person(PROFILE), &[]).await?;
    page.load("#/accueil").await?;
    let part = first_part(page, "souris.cliquer")?;
    page.open(PROFILE, &part).await?.finish().await
}

async fn three_people(page: &Page) -> Check {
    page.seed(&named(), &some_progress()).await?;
    let mut locked = Profile { first_name: Some("Ahmed".into()), picture: "voilier".into(), ..person(2) };
    locked.set_lock(["soleil", "maison", "poisson"]);
    let unnamed = Profile { picture: "chapeau".into(), ..person(3) };
    page.keep(|journal| {
        journal.save_profile(&locked)?;
        Ok(journal.save_profile(&unnamed)?)
    })
    .await?;
    page.load("#/profils").await
}
