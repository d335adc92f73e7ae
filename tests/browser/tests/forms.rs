//! The browser and its forms beyond their solutions: other skins, the keyboard alone, missions left and taken up, hostile
//! words, secrets, and the demonstration.

use pas_a_clic::practice::Level;
use pas_a_clic::world::web::MAILBOX;

use crate::driver::Page;
use crate::fault::{At, Check, ensure, fail};
use crate::input::Button;
use crate::play::Part;
use crate::runner::List;
use crate::scenes::{PROFILE, first_part};
use crate::setup::{Setup, plain};
use crate::tests::rooms::{by_keyboard, in_other_skins, in_skin, opened, value_of};

const MISSIONS: [&str; 4] =
    ["missions.rendez-vous-mairie", "missions.cantine", "missions.aide-logement", "missions.payer-facture"];

/// The tests of this file.
pub fn add(list: &mut List, setup: &Setup) {
    let with_browser = setup.library.exercises.iter().filter(|exercise| exercise.web.is_some());
    for exercise in with_browser {
        for part in in_other_skins(setup, &exercise.id) {
            list.add(format!("forms: {part} in its skin"), move |page: Page| {
                let part = part.clone();
                async move { in_skin(&page, &part).await }
            });
        }
    }
    for id in [
        "formulaires.champs",
        "formulaires.cases-listes",
        "formulaires.dates",
        "formulaires.joindre-justificatif",
        "formulaires.cookies",
        "formulaires.creer-compte",
        "formulaires.se-connecter",
        "formulaires.recapitulatif",
        "formulaires.demander-aide",
        "missions.payer-facture",
    ] {
        list.add(format!("forms: {id} by keyboard alone"), move |page: Page| async move {
            by_keyboard(&page, id).await
        });
    }
    for id in MISSIONS {
        list.add(format!("forms: {id} reloaded in its middle"), move |page: Page| async move {
            reloaded(&page, id).await
        });
    }
    list.add(
        "forms: a mission that is left waits, beside other exercises and over a closed tab",
        left_waiting,
    );
    list.add("forms: what is typed is never markup", markup);
    list.add("forms: a real card number is warned of and never kept", secret);
    list.add("forms: the demonstration fills in the same form and steps back", demonstration);
    list.add("forms: refused fields are summed up, and each is found from there", summed_up);
}

async fn reloaded(page: &Page, id: &str) -> Check {
    let part = first_part(page, id)?;
    let mut play = opened(page, &part).await?;
    let half = play.session.steps.len() / 2;
    for _ in 0..half {
        play.next_step().await?;
    }
    // What is kept is written once the answer is on the screen.
    page.rest(300).await;
    page.reload().await?;
    page.wait_until("document.querySelector('.frame .stage')", "the mission again").await?;
    page.agree(&play.session, &mut play.lines).await.at("after the reload")?;
    play.finish().await?;
    let attempts = page.attempts(PROFILE).await?;
    ensure!(attempts.len() == 1, "{} attempts, not one", attempts.len());
    ensure!(attempts[0].errors.is_empty(), "a faultless play was blamed for {:?}", attempts[0].errors);
    Ok(())
}

async fn left_waiting(page: Page) -> Check {
    let part = first_part(&page, "missions.payer-facture")?;
    let mut play = opened(&page, &part).await?;
    play.next_step().await?;
    play.next_step().await?;
    page.press_key("tool-pause").await?;
    page.press_key("pause-leave").await?;
    page.wait_until("location.hash === '#/accueil'", "home").await?;
    ensure!(page.attempts(PROFILE).await?.is_empty(), "a mission that waits is no attempt yet");
    // Another mission that is opened and left untouched, another exercise, another tab change nothing.
    page.go("#/exercice/missions.cantine/lancer").await?;
    page.wait_until("document.querySelector('.frame .stage.web')", "another mission").await?;
    page.press_key("tool-pause").await?;
    page.press_key("pause-leave").await?;
    page.wait_until("location.hash === '#/accueil'", "home").await?;
    let other = first_part(&page, "souris.cliquer")?;
    crate::play::whole(&page, PROFILE, &other).await?;
    let old = page.driver().window().await?;
    let new = page.driver().new_tab().await?;
    page.driver().switch_to_window(old).await?;
    page.driver().close_window().await?;
    page.driver().switch_to_window(new).await?;
    page.driver().goto(format!("{}#/", page.setup().url)).await?;
    page.wait_until("document.querySelector('.welcome h1')", "the welcome").await?;
    page.key("Enter").await?;
    page.press_key("home-mission-go").await?;
    page.wait_until("document.querySelector('.frame .stage.web')", "the mission again").await?;
    page.agree(&play.session, &mut play.lines).await.at("taken up")?;
    play.finish().await
}

async fn markup(page: Page) -> Check {
    let part = Part { level: Level::GoAlone, ..first_part(&page, "formulaires.recapitulatif")? };
    let play = opened(&page, &part).await?;
    let hurt = "<img src=x onerror=\"window.hurt=1\"><script>window.hurt=1</script>\u{202e}abc";
    let typed = play.session.world.web.as_ref().and_then(|web| {
        let here = web.page_shown()?.fields();
        here.into_iter().find(|id| web.form.field(id).is_some_and(|field| !field.text.is_empty()))
    });
    drop(play);
    // Wherever a text stands, in a field or the address, it is letters.
    page.click_on("address", Button::Left).await?;
    page.write(hurt).await?;
    page.key("Enter").await?;
    if let Some(id) = typed {
        page.click_on(&format!("field/{id}"), Button::Left).await?;
        page.write(hurt).await?;
    }
    page.rest(300).await;
    let part = Part { level: Level::GoAlone, ..first_part(&page, "formulaires.champs")? };
    page.open(PROFILE, &part).await?;
    page.click_on("field/message", Button::Left).await?;
    page.write(hurt).await?;
    let now = value_of(&page, "field/message").await?;
    ensure!(now == hurt, "“{now}” stands there");
    ensure!(!page.holds("window.hurt").await?, "what was typed was run");
    Ok(())
}

async fn secret(page: Page) -> Check {
    let part = Part { level: Level::GoAlone, ..first_part(&page, "formulaires.champs")? };
    drop(opened(&page, &part).await?);
    page.click_on("field/message", Button::Left).await?;
    page.write("Ma carte : 4970 1012 3456 7893").await?;
    page.rest(200).await;
    let said: Vec<String> = page.value("window.saidLines").await?;
    let warning = plain(&page.words("room/prive-carte")?);
    ensure!(said.iter().any(|line| line.contains(&warning)), "no warning “{warning}” among {said:?}");
    page.reload().await?;
    page.wait_until("document.querySelector('[data-target=\"field/message\"]')", "the form again").await?;
    ensure!(value_of(&page, "field/message").await?.is_empty(), "the number is still there after a reload");
    let kept: String =
        page.value("JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])").await?;
    ensure!(!kept.contains("4970"), "the number is kept in the browser");
    Ok(())
}

async fn demonstration(page: Page) -> Check {
    let part = first_part(&page, "formulaires.champs")?;
    let mut play = opened(&page, &part).await?;
    let first = play.session.current_step().map(|step| step.target.clone());
    let Some(first) = first.filter(|target| target.starts_with("field/")) else {
        fail!("the first step fills no field")
    };
    page.press_key("tool-show").await?;
    page.wait_until("document.querySelector('.ghost')", "the ghost hand").await?;
    let empty = format!("document.querySelector('[data-target=\"{first}\"]').value === ''");
    let filled = format!("!({empty})");
    page.wait_within(std::time::Duration::from_secs(20), &filled, "the first field to be filled in").await?;
    page.press_key("show-back").await?;
    page.wait_until(&empty, "the first field as it was").await?;
    page.press_key("show-end").await?;
    page.wait_until("!document.querySelector('.ghost')", "one's own turn").await?;
    page.agree(&play.session, &mut play.lines).await?;
    play.finish().await
}

async fn summed_up(page: Page) -> Check {
    let part = Part { level: Level::GoAlone, ..first_part(&page, "formulaires.champs")? };
    let play = opened(&page, &part).await?;
    ensure!(
        play.session.world.web.as_ref().is_some_and(|web| web.tab().is_some_and(|tab| tab.id != MAILBOX)),
        "no site"
    );
    drop(play);
    page.click_on("press/envoyer", Button::Left).await?;
    page.wait_until(
        "document.activeElement.matches('.web-faults h4')",
        "the list of what is to be corrected",
    )
    .await?;
    page.press_on(".web-faults button").await?;
    page.wait_until("document.activeElement.matches('.web-field.faulty input')", "the first of these fields")
        .await?;
    ensure!(
        page.holds("document.activeElement.getAttribute('aria-invalid') === 'true'").await?,
        "nothing says to a screen reader that the field is wrong"
    );
    Ok(())
}
