//! A finger on a small screen: tapping, sliding, carrying, staying; and a system that takes the finger away.

use pas_a_clic::practice::{Device, Level};
use pas_a_clic::progress::Profile;

use crate::driver::Page;
use crate::fault::{Check, ensure};
use crate::play::{Means, Part};
use crate::runner::List;
use crate::scenes::{PROFILE, first_part, open};
use crate::stored::person;

/// The tests of this file.
pub fn add(list: &mut List) {
    for exercise in [
        "souris.bouger",
        "souris.cliquer",
        "souris.choisir",
        "souris.gauche-droit",
        "souris.glisser",
        "souris.menu-droit",
        "email.repondre",
        "email.piece-jointe-ouvrir",
        "clavier.majuscules",
    ] {
        list.add(
            format!("touch: {exercise}"),
            move |page: Page| async move { by_finger(&page, exercise).await },
        );
    }
    list.add("touch: a finger taken away loses nothing", taken_away);
    list.add("touch: a first visit asks nothing about mice", first_visit);
    list.add("touch: an exercise of the mouse offers its neighbour", neighbour);
}

async fn touch_screen(page: &Page, route: &str) -> Check {
    page.become_touch_screen(390, 844).await?;
    open(page, &Profile { device: Some(Device::Touch), ..person(PROFILE) }, &[], route).await
}

async fn by_finger(page: &Page, exercise: &str) -> Check {
    touch_screen(page, "#/accueil").await?;
    let part = first_part(page, exercise)?;
    let mut play = page.open(PROFILE, &part).await?;
    play.means = Means::Finger;
    play.finish().await?;
    let attempts = page.attempts(PROFILE).await?;
    ensure!(attempts.len() == 1, "{} attempts, not one", attempts.len());
    ensure!(attempts[0].device == Device::Touch, "written down as done with {:?}", attempts[0].device);
    ensure!(attempts[0].errors.is_empty(), "a faultless play was blamed for {:?}", attempts[0].errors);
    Ok(())
}

async fn taken_away(page: Page) -> Check {
    touch_screen(&page, "#/accueil").await?;
    let part = Part { level: Level::Discover, ..first_part(&page, "souris.glisser")? };
    let mut play = page.open(PROFILE, &part).await?;
    play.means = Means::Finger;
    play.next_step().await?;
    let from = page.spot("lot-b-1").await?.place();
    let to = page.place_spot("place-b").await?.place();
    page.touch("touchStart", Some(from)).await?;
    page.slide(from, to).await?;
    page.touch("touchCancel", None).await?;
    page.rest(200).await;
    ensure!(!page.holds("document.querySelector('.thing.carried')").await?, "the thing hangs in the air");
    // Neither lost nor blamed.
    page.agree(&play.session, &mut play.lines).await?;
    play.finish().await?;
    let attempts = page.attempts(PROFILE).await?;
    ensure!(attempts.len() == 1 && attempts[0].errors.is_empty(), "the hand was blamed: {attempts:?}");
    Ok(())
}

async fn first_visit(page: Page) -> Check {
    page.become_touch_screen(390, 844).await?;
    page.load("#/").await?;
    page.tap((195.0, 300.0)).await?;
    page.wait_until("document.querySelector('.frame .stage')", "the first exercise, without a question")
        .await?;
    let said: String = page.value("document.querySelector('h1').innerText").await?;
    ensure!(!said.to_lowercase().contains("souris"), "to a finger the exercise says: {said}");
    Ok(())
}

async fn neighbour(page: Page) -> Check {
    touch_screen(&page, "#/exercice/souris.fenetres/decouvrir").await?;
    page.wait_for_words(&page.words("device-needs-mouse")?).await?;
    let at = page.place_of(&page.words("device-sibling")?).await?;
    page.tap(at).await?;
    page.wait_until("location.hash.startsWith('#/exercice/souris.glisser')", "the neighbour").await
}
