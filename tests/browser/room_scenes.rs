//! Screens of the rooms that the exercises' first steps do not show: other skins, panels, questions, pages one is led to.

use pas_a_clic::practice::Level;
use pas_a_clic::practice::exercise::Skin;

use crate::driver::Page;
use crate::fault::{At, Check, Fault, fail};
use crate::input::Button;
use crate::play::{Part, Play};
use crate::scenes::{PROFILE, first_part, open};
use crate::stored::person;

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoomScene {
    MailTabsList,
    MailTabsMessage,
    MailTabsWriting,
    MailPlainList,
    MailPlainMessage,
    MailPlainWriting,
    MailAccount,
    MailMoreActions,
    MailSuggestions,
    MailRefused,
    MailQuestion,
    MailFile,
    MailChooseFile,
    MailSent,
    MailFound,
    MailJudgedFraud,
    MailLanding,
    MailClosed,
    SheetTable,
    SheetSlate,
    SheetNotebook,
    SheetKeyboard,
    SheetFault,
}

impl RoomScene {
    /// All of them.
    pub const ALL: [RoomScene; 23] = {
        use RoomScene::*;
        [
            MailTabsList,
            MailTabsMessage,
            MailTabsWriting,
            MailPlainList,
            MailPlainMessage,
            MailPlainWriting,
            MailAccount,
            MailMoreActions,
            MailSuggestions,
            MailRefused,
            MailQuestion,
            MailFile,
            MailChooseFile,
            MailSent,
            MailFound,
            MailJudgedFraud,
            MailLanding,
            MailClosed,
            SheetTable,
            SheetSlate,
            SheetNotebook,
            SheetKeyboard,
            SheetFault,
        ]
    };

    /// Goes there, from nothing.
    pub async fn arrive(self, page: &Page) -> Check {
        use RoomScene::*;
        open(page, &person(PROFILE), &[], "#/accueil").await?;
        let part = self.part(page)?;
        let mut play = page.open(PROFILE, &part).await?;
        let click = |target: &'static str| async move {
            page.settle().await?;
            page.click_on(target, Button::Left).await.at(target)
        };
        match self {
            MailTabsList | MailPlainList | SheetTable | SheetSlate | SheetNotebook => Ok(()),
            MailTabsMessage | MailPlainMessage => play.next_step().await,
            MailTabsWriting | MailPlainWriting => {
                for _ in 0..3 {
                    play.next_step().await?;
                }
                Ok(())
            }
            MailAccount => click("tool/account").await,
            MailMoreActions => {
                play.next_step().await?;
                click("tool/move").await
            }
            MailSuggestions => {
                click("tool/compose").await?;
                click("field/to").await?;
                page.write("jeanne").await?;
                page.wait_until("document.querySelector('[data-target^=\"suggestion/\"]')", "the suggestion")
                    .await
            }
            MailRefused => miss(&mut play, "adresse-sans-arobase").await,
            MailQuestion => miss(&mut play, "piece-jointe-oubliee").await,
            MailFile => {
                play.next_step().await?;
                play.next_step().await
            }
            MailChooseFile => {
                click("tool/compose").await?;
                click("tool/attach").await
            }
            MailSent => {
                let Some(owner) =
                    play.session.world.mailbox.as_ref().map(|mailbox| mailbox.owner.address.clone())
                else {
                    fail!("there is no mailbox")
                };
                click("tool/compose").await?;
                for (field, words) in
                    [("field/to", owner.as_str()), ("field/subject", "Essai"), ("field/body", "Un essai.")]
                {
                    click(field).await?;
                    page.write(words).await?;
                }
                click("tool/send").await
            }
            MailFound => {
                click("field/search").await?;
                page.write("a").await
            }
            MailJudgedFraud => {
                click("message/faux-1").await?;
                click("tool/judge-fraud").await
            }
            MailLanding => {
                click("message/faux-1").await?;
                page.press_on(".mail-link").await?;
                page.wait_until("document.querySelector('.mail-panel')", "the page behind the link").await
            }
            MailClosed => click("tool/close-window").await,
            SheetKeyboard => {
                click("field/ligne-1").await?;
                page.press_on(".strip > .btn").await
            }
            SheetFault => {
                click("field/ligne-1").await?;
                page.write("q").await
            }
        }
    }

    fn part(self, page: &Page) -> Check<Part> {
        use RoomScene::*;
        let (exercise, level, skin) = match self {
            MailTabsList | MailTabsMessage | MailTabsWriting => {
                ("email.repondre", Level::Otherwise, Some(Skin::Onglets))
            }
            MailPlainList | MailPlainMessage | MailPlainWriting => {
                ("email.repondre", Level::Otherwise, Some(Skin::Epure))
            }
            MailAccount | MailMoreActions => ("email.repondre", Level::GoAlone, None),
            MailSuggestions => ("email.ecrire-contact", Level::GoAlone, None),
            MailRefused => ("email.ecrire", Level::Practise, None),
            MailQuestion | MailChooseFile => ("email.joindre", Level::GoAlone, None),
            MailFile => ("email.piece-jointe-ouvrir", Level::Discover, None),
            MailSent => ("email.se-reperer", Level::GoAlone, None),
            MailFound => ("email.chercher", Level::GoAlone, None),
            MailJudgedFraud | MailLanding => ("email.hameconnage", Level::GoAlone, None),
            MailClosed => ("email.se-deconnecter", Level::GoAlone, None),
            SheetTable => ("clavier.espace-effacer-entree", Level::Otherwise, Some(Skin::Tableau)),
            SheetSlate => ("clavier.espace-effacer-entree", Level::Otherwise, Some(Skin::Ardoise)),
            SheetNotebook => ("clavier.espace-effacer-entree", Level::Otherwise, Some(Skin::Carnet)),
            SheetKeyboard | SheetFault => ("clavier.arobase-point", Level::Practise, None),
        };
        let mut part = Part { level, ..first_part(page, exercise)? };
        let found = page.setup().exercise(exercise)?;
        let fits = |slug: &&String| {
            skin.is_none_or(|skin| found.situation(slug).is_some_and(|situation| situation.skin == skin))
        };
        let situation = found.level(level).and_then(|spec| spec.situations.iter().find(fits));
        part.situation = situation.cloned().ok_or_else(|| Fault(format!("{exercise} has no such skin")))?;
        Ok(part)
    }
}

/// Plays the near-miss of the level that makes this error.
async fn miss(play: &mut Play<'_>, error: &str) -> Check {
    let level = play.exercise().level(play.session.level);
    let found =
        level.and_then(|spec| spec.near_misses.iter().find(|miss| miss.error.as_deref() == Some(error)));
    let Some(found) = found else { fail!("no near-miss makes “{error}”") };
    let intents = found.play.clone();
    play.intents(&intents).await
}
