//! Nobody's name is anywhere near the projector, and nothing done there is recorded.

use pas_a_clic::progress::Profile;

use crate::driver::Page;
use crate::fault::{At, Check, ensure};
use crate::projector::PROJECTOR;
use crate::runner::List;
use crate::scenes::some_progress;
use crate::stored::person;

const NAME: &str = "Zébuline";

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("projector: no name of any profile, in no window and on no face", nameless);
    list.add("projector: what is done together is recorded for nobody", unrecorded);
}

async fn says_no_name(page: &Page, place: &str) -> Check {
    let said: String = page
        .value("document.documentElement.outerHTML + document.title + location.href + JSON.stringify(history.state) + window.name + JSON.stringify(Object.entries(sessionStorage))")
        .await?;
    ensure!(said.contains("main"), "nothing to look at");
    ensure!(!said.contains(NAME), "{NAME} is named: {place}");
    Ok(())
}

async fn known(page: &Page) -> Check {
    let profile = Profile { first_name: Some(NAME.into()), ..person(11) };
    page.seed(&profile, &some_progress()).await?;
    // It is there: the learner's page names it.
    page.load("#/profils").await?;
    page.wait_for_words(NAME).await
}

async fn nameless(page: Page) -> Check {
    known(&page).await?;
    page.load(PROJECTOR).await?;
    says_no_name(&page, "the plans").await?;
    page.project("103").await?;
    let (screen, presenter) = page.second_window("#/pilote").await?;
    page.wait_until("document.querySelector('.mirror .face')", "the mission in small").await?;
    for _ in 0..12 {
        for window in [&screen, &presenter] {
            page.to_window(window).await?;
            page.settle().await?;
            says_no_name(&page, "on the way").await?;
        }
        page.next().await?;
    }
    page.to_window(&screen).await?;
    says_no_name(&page, "at the end").await?;
    page.key("Escape").await?;
    page.wait_until("document.querySelector('dialog[open]')", "the commands").await?;
    says_no_name(&page, "the commands").await?;
    page.project("103").await?;
    page.key("Escape").await?;
    page.press_key("projector-face-together").await?;
    page.wait_for_words(&page.words("projector-what-now")?).await?;
    says_no_name(&page, "together").await
}

async fn unrecorded(page: Page) -> Check {
    known(&page).await?;
    let before = page.everything_stored().await?;
    page.project("103").await?;
    page.key("Escape").await?;
    page.press_key("projector-face-together").await?;
    page.wait_until("document.querySelector('.room-picture .stage')", "the stage").await?;
    // By hand to the end.
    for turn in 0..3 {
        let shown = page.projection().await?;
        let target = page.lesson(&shown)?.way_to_next().unwrap_or_default();
        let spot = page.spot(&target).await.at(format!("turn {turn}"))?;
        page.click_at((spot.x, spot.y), crate::input::Button::Left).await?;
        page.wait_until(
            &format!(
                "JSON.parse(sessionStorage.getItem('pac-projecteur.vue')).deeds.length > {}",
                shown.deeds.len()
            ),
            "the act",
        )
        .await?;
        page.rest(600).await;
    }
    page.wait_for_words(&page.words("projector-done")?).await?;
    ensure!(page.everything_stored().await? == before, "something was written down");
    Ok(())
}
