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
    WebOld,
    WebPlain,
    WebPaper,
    WebFaults,
    WebList,
    WebCalendar,
    WebFiles,
    WebPassword,
    WebCaptcha,
    WebSummary,
    WebReceipt,
    WebPreview,
    WebCookies,
    WebCookiesOld,
    WebCookieChoices,
    WebPopup,
    WebExpired,
    WebMailbox,
    WebSearchPage,
    MissionWaits,
}

impl RoomScene {
    /// All of them.
    pub const ALL: [RoomScene; 43] = {
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
            WebOld,
            WebPlain,
            WebPaper,
            WebFaults,
            WebList,
            WebCalendar,
            WebFiles,
            WebPassword,
            WebCaptcha,
            WebSummary,
            WebReceipt,
            WebPreview,
            WebCookies,
            WebCookiesOld,
            WebCookieChoices,
            WebPopup,
            WebExpired,
            WebMailbox,
            WebSearchPage,
            MissionWaits,
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
            WebOld | WebPlain | WebCookies | WebCookiesOld | WebSearchPage => Ok(()),
            WebPaper => first_of(page, "[data-target^=\"paper/\"]").await,
            WebFaults => first_of(page, ".btn-web.main").await,
            WebList => first_of(page, ".web-fold").await,
            WebCalendar => until(&mut play, page, "[data-target^=\"calendar/\"]").await,
            WebFiles => until(&mut play, page, ".joins > .btn-web").await,
            WebPassword => until(&mut play, page, ".with-tool > .btn-web").await,
            WebCaptcha => until(&mut play, page, ".captcha .btn-web").await,
            WebSummary => reach(&mut play, page, ".web-summary").await,
            WebReceipt => reach(&mut play, page, ".reference").await,
            WebPreview => until(&mut play, page, "[data-target=\"press/imprimer\"]").await,
            WebCookieChoices => click("cookies/detailed").await,
            WebPopup => reach(&mut play, page, ".web-panel.popup").await,
            WebExpired => reach(&mut play, page, ".web-panel.expired").await,
            WebMailbox => click("tab/boite").await,
            MissionWaits => {
                play.next_step().await?;
                page.press_key("tool-pause").await?;
                page.press_key("pause-leave").await?;
                page.wait_for_words(&page.words("home-mission")?).await
            }
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
            WebOld => ("formulaires.champs", Level::Otherwise, Some(Skin::Ancien)),
            WebPlain => ("formulaires.champs", Level::Otherwise, Some(Skin::Simple)),
            WebPaper | WebFaults => ("formulaires.champs", Level::GoAlone, None),
            WebList => ("formulaires.cases-listes", Level::GoAlone, None),
            WebCalendar => ("formulaires.dates", Level::GoAlone, None),
            WebFiles => ("formulaires.joindre-justificatif", Level::GoAlone, None),
            WebPassword => ("formulaires.mot-de-passe", Level::GoAlone, None),
            WebCaptcha | WebMailbox => ("formulaires.creer-compte", Level::GoAlone, None),
            WebSummary | WebReceipt | WebPreview => ("formulaires.recapitulatif", Level::GoAlone, None),
            WebCookies | WebCookieChoices => ("formulaires.cookies", Level::GoAlone, None),
            WebCookiesOld => ("formulaires.cookies", Level::Otherwise, Some(Skin::Ancien)),
            WebPopup => ("formulaires.rendez-vous", Level::GoAlone, None),
            WebExpired => ("formulaires.session-expiree", Level::GoAlone, None),
            WebSearchPage | MissionWaits => ("missions.payer-facture", Level::GoAlone, None),
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

/// Presses the first thing of that kind.
async fn first_of(page: &Page, selector: &str) -> Check {
    page.settle().await?;
    page.press_on(&format!(".stage {selector}")).await
}

/// Plays on until such a thing is there.
async fn reach(play: &mut Play<'_>, page: &Page, selector: &str) -> Check {
    let there = format!("document.querySelector('.stage {selector}')");
    while !play.session.completed && !page.holds(&there).await? {
        play.next_step().await?;
    }
    page.wait_until(&there, selector).await
}

/// Plays on until such a thing is there, and presses it.
async fn until(play: &mut Play<'_>, page: &Page, selector: &str) -> Check {
    reach(play, page, selector).await?;
    first_of(page, selector).await
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
