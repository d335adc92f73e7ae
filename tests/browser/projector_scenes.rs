//! Every screen of the projector, by name, and the way to it.

use crate::driver::Page;
use crate::fault::{Check, ensure};
use crate::input::Button;
use crate::projector::PROJECTOR;

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProjectorScene {
    Start,
    Edit,
    Nothing,
    Mission,
    Mouse,
    MouseBeat,
    Typing,
    Mailbox,
    Message,
    Writing,
    Form,
    Taken,
    Wrong,
    Together,
    Answered,
    YourTurn,
    YourTurnOnlyHere,
    Break,
    End,
    Spotlight,
    Magnifier,
    Commands,
    Presenter,
    PresenterAlone,
}

impl ProjectorScene {
    /// All of them.
    pub const ALL: [ProjectorScene; 24] = {
        use ProjectorScene::*;
        [
            Start,
            Edit,
            Nothing,
            Mission,
            Mouse,
            MouseBeat,
            Typing,
            Mailbox,
            Message,
            Writing,
            Form,
            Taken,
            Wrong,
            Together,
            Answered,
            YourTurn,
            YourTurnOnlyHere,
            Break,
            End,
            Spotlight,
            Magnifier,
            Commands,
            Presenter,
            PresenterAlone,
        ]
    };

    /// Whether the last row reads it.
    pub fn is_for_the_room(self) -> bool {
        use ProjectorScene::*;
        !matches!(self, Start | Edit | Commands | Presenter | PresenterAlone)
    }

    /// Goes there, from nothing.
    pub async fn arrive(self, page: &Page) -> Check {
        use ProjectorScene::*;
        match self {
            Start => page.load(PROJECTOR).await,
            Edit => {
                page.load(PROJECTOR).await?;
                page.press_key("plan-own-version").await?;
                page.wait_until("location.hash.startsWith('#/plan/')", "the plan").await
            }
            Nothing => page.load(&format!("{PROJECTOR}#/ecran")).await,
            Mission => page.project("103").await,
            Mouse => demonstrated(page, "103", 0).await,
            MouseBeat => demonstrated(page, "107", 2).await,
            Typing => demonstrated(page, "203", 2).await,
            Mailbox => demonstrated(page, "302", 0).await,
            Message => demonstrated(page, "302", 1).await,
            Writing => demonstrated(page, "304", 3).await,
            Form => demonstrated(page, "401", 1).await,
            Taken => taken(page, true).await,
            Wrong => taken(page, false).await,
            Together | Answered => {
                demonstrated(page, "103", 0).await?;
                page.key("Escape").await?;
                page.press_key("projector-face-together").await?;
                page.wait_for_words(&page.words("projector-what-now")?).await?;
                if self == Answered {
                    page.next().await?;
                    ensure!(page.projection().await?.answered, "the answer is not shown");
                }
                Ok(())
            }
            YourTurn => {
                let address = page.setup().url.replace("127.0.0.1", crate::driver::OTHER_NAME);
                page.resize(1920, 1080).await?;
                // The same files under another name.
                page.expect_trouble();
                page.driver().goto(format!("{address}{PROJECTOR}#/liste/103")).await?;
                page.wait_until("document.querySelector('.face.mission')", "the mission").await?;
                to_your_turn(page).await
            }
            YourTurnOnlyHere => {
                page.project("103").await?;
                to_your_turn(page).await
            }
            Break | End => {
                page.load(PROJECTOR).await?;
                page.press_key("plan-show").await?;
                page.wait_until("document.querySelector('.face.mission')", "the mission").await?;
                page.key("Escape").await?;
                let words = if self == Break { "projector-break" } else { "souris.molette/titre" };
                page.press_among(".running-list .btn", &page.words(words)?).await?;
                if self == Break {
                    return page.wait_for_words(&page.words("projector-break")?).await;
                }
                page.wait_until("document.querySelector('.face.mission')", "the last exercise").await?;
                to_your_turn(page).await?;
                page.next().await?;
                page.wait_for_words(&page.words("projector-end")?).await
            }
            Spotlight | Magnifier => {
                demonstrated(page, "302", 0).await?;
                page.key("Escape").await?;
                let key = if self == Spotlight { "projector-spotlight" } else { "projector-magnifier" };
                page.press_key(key).await?;
                page.move_to((1200.0, 620.0)).await?;
                page.settle().await
            }
            Commands => {
                demonstrated(page, "103", 0).await?;
                page.key("Escape").await?;
                page.wait_until("document.querySelector('dialog[open]')", "the commands").await
            }
            Presenter => {
                demonstrated(page, "302", 0).await?;
                page.second_window("#/pilote").await?;
                page.wait_for_words(&page.words("projector-linked")?).await
            }
            PresenterAlone => {
                page.load(&format!("{PROJECTOR}#/pilote")).await?;
                page.wait_for_words(&page.words("projector-unlinked")?).await
            }
        }
    }
}

/// So many beats of an exercise, each shown to its end.
async fn demonstrated(page: &Page, number: &str, beats: usize) -> Check {
    page.project(number).await?;
    page.next().await?;
    page.wait_until("document.querySelector('.room-picture .stage')", "the stage").await?;
    for _ in 0..beats {
        page.next().await?;
    }
    page.wait_until("document.querySelector('.room-picture .frame[aria-busy=false]')", "the end of the beat")
        .await?;
    page.rest(200).await;
    Ok(())
}

/// The adviser has pressed something: the right thing, or another.
async fn taken(page: &Page, right: bool) -> Check {
    demonstrated(page, "104", 0).await?;
    let shown = page.projection().await?;
    let target = page.lesson(&shown)?.way_to_next().unwrap_or_default();
    let at = if right {
        let spot = page.spot(&target).await?;
        (spot.x, spot.y)
    } else {
        page.value(&format!(
            "(() => {{ const r = [...document.querySelectorAll('.stage .thing')].find((t) => t.dataset.target !== '{target}')
                .getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2] }})()"
        ))
        .await?
    };
    page.click_at(at, Button::Left).await?;
    page.wait_until("document.querySelector('.room-picture .feedback span')", "an answer").await
}

async fn to_your_turn(page: &Page) -> Check {
    for _ in 0..200 {
        page.next().await?;
        if page.holds("document.querySelector('.your-turn')").await? {
            return page.settle().await;
        }
    }
    Err(crate::fault::Fault("it never comes to « À vous »".into()))
}
