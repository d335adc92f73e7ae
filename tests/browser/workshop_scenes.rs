//! The screens of a workshop's day, by name, and the way to each.

use pas_a_clic::practice::{Attempt, Level};

use crate::driver::Page;
use crate::fault::Check;
use crate::scenes::{PROFILE, asked, first_part, named, open, some_progress, type_digits};
use crate::stored::{done, now_ms, person};

/// A screen of a workshop's day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkshopScene {
    Typed,
    List,
    Over,
    None,
    Leave,
    Home,
    Result,
}

impl WorkshopScene {
    pub const ALL: [WorkshopScene; 7] = [
        WorkshopScene::Typed,
        WorkshopScene::List,
        WorkshopScene::Over,
        WorkshopScene::None,
        WorkshopScene::Leave,
        WorkshopScene::Home,
        WorkshopScene::Result,
    ];

    /// Goes there, from nothing.
    pub async fn arrive(self, page: &Page) -> Check {
        let fresh = person(PROFILE);
        match self {
            WorkshopScene::Typed => {
                open(page, &fresh, &[], "#/code").await?;
                type_digits(page, "3012013024014").await
            }
            WorkshopScene::List => in_it(page, &["souris.cliquer"], "#/atelier/103-301-999-401").await,
            WorkshopScene::Over => {
                in_it(page, &["souris.cliquer", "souris.bouger"], "#/atelier/103-101").await
            }
            WorkshopScene::None => open(page, &fresh, &[], "#/atelier/999").await,
            WorkshopScene::Leave => asked(page, "#/atelier/103-301", "workshop-leave").await,
            WorkshopScene::Home => {
                in_it(page, &["souris.cliquer"], "#/atelier/103-301-401").await?;
                page.go("#/accueil").await
            }
            WorkshopScene::Result => {
                open(page, &fresh, &[], "#/atelier/103-301").await?;
                let part = first_part(page, "souris.cliquer")?;
                page.open(PROFILE, &part).await?.finish().await
            }
        }
    }
}

/// Opens the list of a workshop as someone who did these exercises today.
async fn in_it(page: &Page, exercises: &[&str], route: &str) -> Check {
    page.seed(&named(), &some_progress()).await?;
    // Today is what the page's own clock says.
    let utc_offset_min = page.value("-new Date().getTimezoneOffset()").await?;
    let today = |(exercise, id): (&&str, u64)| Attempt {
        utc_offset_min,
        ..done(id, exercise, Level::Practise, now_ms())
    };
    let today: Vec<Attempt> = exercises.iter().zip(9_000..).map(today).collect();
    page.keep(|journal| {
        today.iter().try_for_each(|attempt| Ok(journal.record_attempt(PROFILE, attempt).kept?))
    })
    .await?;
    page.load(route).await
}
