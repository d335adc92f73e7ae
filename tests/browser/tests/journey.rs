//! A beginner's way: from the first touch to the end of a visit.

use pas_a_clic::practice::{Level, Outcome};
use pas_a_clic::progress::Profile;

use crate::driver::Page;
use crate::fault::{Check, ensure};
use crate::input::Button;
use crate::play::{Part, whole};
use crate::runner::List;
use crate::scenes::{PROFILE, first_part, named, open, some_progress, type_digits};
use crate::stored::person;

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("journey: any key starts", |page: Page| async move {
        page.load("#/").await?;
        page.key("a").await?;
        first_exercise(&page).await
    });
    list.add("journey: a click starts", |page: Page| async move {
        page.load("#/").await?;
        page.click_at((300.0, 200.0), Button::Left).await?;
        first_exercise(&page).await
    });
    list.add("journey: a rest of the pointer starts", |page: Page| async move {
        page.load("#/").await?;
        page.move_to((300.0, 200.0)).await?;
        page.rest(1_500).await;
        ensure!(
            !page.holds("location.hash.includes('exercice')").await?,
            "it started before the pointer had rested"
        );
        first_exercise(&page).await
    });
    list.add("journey: a first visit is kept as a guest's", guest);
    list.add("journey: resting on the primary button presses it", rest_presses);
    list.add("journey: a reload goes on at the same step", reload);
    list.add("journey: Back asks first", back);
    list.add("journey: pause, restart and leave", pause);
    list.add("journey: again, harder, next", ways_on);
    list.add("journey: a number opens its exercise", numbers);
    list.add("journey: settings stay with the person", settings);
    list.add("journey: two people keep apart", two_people);
    list.add("journey: three pictures open a person's progress", lock);
    list.add("journey: a kiosk keeps nothing", kiosk);
    list.add("journey: finish and erase", erase);
}

/// The exercise that a first visit begins with, without any question of who one is.
async fn first_exercise(page: &Page) -> Check {
    page.wait_until("location.hash.startsWith('#/exercice/souris.bouger')", "the first exercise").await?;
    answer_device(page).await?;
    page.wait_until("document.querySelector('.frame .stage')", "the practice computer").await
}

/// Says what one points with, where that is asked.
pub async fn answer_device(page: &Page) -> Check {
    let question = serde_json::to_string(&page.words("device-question")?)?;
    let asks = format!("document.body.innerText.includes({question})");
    page.wait_until(
        &format!("document.querySelector('.frame .stage') || {asks}"),
        "an exercise or a question",
    )
    .await?;
    if page.holds(&asks).await? {
        page.press_key("device-mouse").await?;
    }
    Ok(())
}

async fn guest(page: Page) -> Check {
    page.load("#/").await?;
    page.key("Enter").await?;
    first_exercise(&page).await?;
    page.begun().await?.finish_calmly().await?;
    let guest = page.only_person().await?;
    ensure!(guest.guest, "a first visit must not need a name");
    let attempts = page.attempts(guest.id).await?;
    ensure!(
        attempts.len() == 1 && attempts[0].outcome == Outcome::Completed,
        "not one finished attempt: {attempts:?}"
    );
    page.press_key("result-stop").await?;
    page.wait_until("location.hash === '#/accueil'", "home").await?;
    // Tomorrow: a new tab of the same browser knows them.
    page.load("#/").await?;
    page.key("Enter").await?;
    page.wait_until("location.hash === '#/accueil'", "home again").await?;
    let last = page.setup().exercise("souris.bouger")?.id.clone();
    let title = page.words(&format!("{last}/titre"))?;
    page.wait_for_words(&title).await
}

async fn rest_presses(page: Page) -> Check {
    open(&page, &person(PROFILE), &[], "#/accueil").await?;
    let at = page.place_of(&page.words("next-press-first")?).await?;
    page.move_to(at).await?;
    page.wait_until("document.querySelector('.btn.primary.resting')", "the ring").await?;
    page.rest(1_400).await;
    ensure!(page.holds("location.hash === '#/accueil'").await?, "it pressed before two seconds");
    page.wait_until("location.hash.includes('exercice')", "the rest to press").await?;
    // Who can click is no longer pressed for.
    let clicks = some_progress();
    open(&page, &person(PROFILE), &clicks, "#/accueil").await?;
    let at = page.place_of(&page.words("next-press")?).await?;
    page.move_to(at).await?;
    page.rest(2_600).await;
    ensure!(page.holds("location.hash === '#/accueil'").await?, "a person who can click was pressed for");
    Ok(())
}

async fn reload(page: Page) -> Check {
    let part = Part { level: Level::Practise, ..first_part(&page, "souris.cliquer")? };
    open(&page, &person(PROFILE), &[], "#/accueil").await?;
    let mut play = page.open(PROFILE, &part).await?;
    play.next_step().await?;
    play.next_step().await?;
    page.reload().await?;
    page.wait_until("document.querySelector('.frame .stage')", "the exercise").await?;
    ensure!(page.opened().await?.situation == part.situation, "another situation after the reload");
    play.finish().await?;
    let attempts = page.attempts(PROFILE).await?;
    ensure!(attempts.len() == 1, "a resumed exercise is one attempt, not {}", attempts.len());
    Ok(())
}

async fn back(page: Page) -> Check {
    let part = first_part(&page, "souris.cliquer")?;
    open(&page, &person(PROFILE), &[], "#/accueil").await?;
    let mut play = page.open(PROFILE, &part).await?;
    play.next_step().await?;
    for _ in 0..2 {
        page.driver().back().await?;
        page.wait_for_words(&page.words("leave-title")?).await?;
        page.press_key("leave-stay").await?;
        page.wait_until("!document.querySelector('dialog[open]')", "the exercise again").await?;
    }
    play.next_step().await?;
    page.driver().back().await?;
    page.wait_for_words(&page.words("leave-title")?).await?;
    page.press_key("leave-leave").await?;
    page.wait_until("location.hash === '#/accueil'", "home").await?;
    let attempts = page.attempts(PROFILE).await?;
    ensure!(
        attempts.len() == 1 && attempts[0].outcome == Outcome::Left,
        "leaving is not written down: {attempts:?}"
    );
    Ok(())
}

async fn pause(page: Page) -> Check {
    let part = first_part(&page, "souris.cliquer")?;
    open(&page, &person(PROFILE), &[], "#/accueil").await?;
    page.open(PROFILE, &part).await?.next_step().await?;
    page.press_key("tool-pause").await?;
    page.press_key("pause-resume").await?;
    page.wait_until("!document.querySelector('dialog[open]')", "the exercise").await?;
    page.press_key("tool-pause").await?;
    page.press_key("pause-restart").await?;
    page.wait_until("document.querySelectorAll('.steps i.on').length === 0", "the first step").await?;
    let attempts = page.attempts(PROFILE).await?;
    ensure!(
        attempts.len() == 1 && attempts[0].outcome == Outcome::Restarted,
        "restarting is not written down: {attempts:?}"
    );
    let mut play = page.begun().await?;
    play.next_step().await?;
    page.key("Escape").await?;
    page.press_key("tool-pause").await?;
    page.press_key("pause-leave").await?;
    page.wait_until("location.hash === '#/accueil'", "home").await
}

async fn ways_on(page: Page) -> Check {
    let part = first_part(&page, "souris.cliquer")?;
    open(&page, &person(PROFILE), &[], "#/accueil").await?;
    page.open(PROFILE, &part).await?.finish_calmly().await?;
    page.press_key("result-again").await?;
    page.begun().await?.finish_calmly().await?;
    page.press_key("result-harder").await?;
    page.wait_until("location.hash === '#/exercice/souris.cliquer/entrainer'", "the harder level").await?;
    page.begun().await?.finish_calmly().await?;
    page.press_key("result-next").await?;
    page.wait_until("location.hash.startsWith('#/exercice/souris.choisir')", "the next exercise").await?;
    let attempts = page.attempts(PROFILE).await?;
    ensure!(attempts.len() == 3, "{} attempts, not 3", attempts.len());
    ensure!(attempts[0].situation != attempts[1].situation, "again was in the same situation");
    Ok(())
}

async fn numbers(page: Page) -> Check {
    open(&page, &person(PROFILE), &[], "#/code").await?;
    type_digits(&page, "999").await?;
    page.press_key("code-open").await?;
    let unknown = page.setup().filled("code-unknown", &[("n".to_owned(), "999".into())].into())?;
    page.wait_for_words(&unknown).await?;
    // By the pad, with the pointer.
    for digit in ["1", "0", "3"] {
        page.press(digit).await?;
    }
    page.press_key("code-open").await?;
    page.wait_until("location.hash.startsWith('#/exercice/souris.cliquer')", "the exercise 103").await?;
    page.go("#/code").await?;
    type_digits(&page, "101").await?;
    page.key("Enter").await?;
    page.wait_until("location.hash.startsWith('#/exercice/souris.bouger')", "the exercise 101").await
}

async fn settings(page: Page) -> Check {
    open(&page, &named(), &[], "#/affichage").await?;
    page.press_key("settings-text-more").await?;
    page.press_key("settings-contrast-dark").await?;
    page.press_key("settings-motion-reduced").await?;
    page.press_key("settings-hand-left").await?;
    let root = "document.documentElement.dataset";
    let all = format!(
        "{root}.text === '24' && {root}.contrast === 'dark' && {root}.motion === 'reduced' && {root}.hand === 'left'"
    );
    page.wait_until(&all, "the settings to show").await?;
    ensure!(
        page.holds("getComputedStyle(document.body).fontSize === '24px'").await?,
        "the text is not 24 px"
    );
    page.reload().await?;
    page.wait_until(&all, "the settings after a reload").await?;
    page.press_key("settings-reset").await?;
    page.press_key("reset-do").await?;
    page.wait_until(&format!("{root}.text === '22' && {root}.contrast === 'paper'"), "the first settings")
        .await
}

async fn two_people(page: Page) -> Check {
    let (one, other) =
        (named(), Profile { first_name: Some("Ahmed".into()), picture: "voilier".into(), ..person(2) });
    page.seed(&one, &[]).await?;
    page.keep(|journal| Ok(journal.save_profile(&other)?)).await?;
    page.load("#/profils").await?;
    page.press_among(".profile", "Monique").await?;
    page.wait_until("location.hash === '#/accueil'", "home").await?;
    let part = first_part(&page, "souris.cliquer")?;
    whole(&page, one.id, &part).await?;
    // Right after the end, clicks press nothing.
    page.rest(700).await;
    page.go("#/affichage").await?;
    page.press_key("settings-contrast-dark").await?;
    page.go("#/profils").await?;
    page.press_among(".profile", "Ahmed").await?;
    page.wait_until("location.hash === '#/accueil'", "home").await?;
    page.wait_until("document.documentElement.dataset.contrast === 'paper'", "the other's colours").await?;
    page.wait_for_words(&page.words("home-first")?).await?;
    ensure!(page.attempts(one.id).await?.len() == 1, "the first person lost something");
    ensure!(page.attempts(other.id).await?.is_empty(), "the second person got the first one's progress");
    Ok(())
}

async fn lock(page: Page) -> Check {
    let mut locked = named();
    locked.set_lock(["soleil", "maison", "poisson"]);
    open(&page, &locked, &some_progress(), "#/").await?;
    page.key("Enter").await?;
    page.wait_until("location.hash === '#/profils'", "the question who one is").await?;
    page.press_among(".profile", "Monique").await?;
    for picture in ["maison", "soleil", "poisson"] {
        page.press_key(&format!("picture-{picture}")).await?;
    }
    page.wait_for_words(&page.words("lock-wrong")?).await?;
    for picture in ["soleil", "maison", "poisson"] {
        page.press_key(&format!("picture-{picture}")).await?;
    }
    page.wait_until("location.hash === '#/accueil'", "home").await?;
    page.wait_for_words("Monique").await
}

async fn kiosk(page: Page) -> Check {
    open(&page, &person(PROFILE), &[], "#/poste").await?;
    page.press_key("kiosk-start").await?;
    page.wait_for_words(&page.words("kiosk-start-title")?).await?;
    page.press_key("kiosk-start").await?;
    page.wait_for_words(&page.words("kiosk-on")?).await?;
    page.load("#/").await?;
    page.key("Enter").await?;
    first_exercise(&page).await?;
    page.begun().await?.finish().await?;
    let with_progress = |texts: &std::collections::BTreeMap<String, String>| {
        texts.keys().filter(|key| key.starts_with("pac.a.")).count()
    };
    ensure!(with_progress(&page.texts().await?) == 1, "the visit itself keeps what was done");
    page.load("#/").await?;
    page.key("Enter").await?;
    first_exercise(&page).await?;
    ensure!(with_progress(&page.texts().await?) == 0, "the next person finds the last one's progress");
    Ok(())
}

async fn erase(page: Page) -> Check {
    open(&page, &named(), &some_progress(), "#/terminer").await?;
    page.press_key("finish-erase").await?;
    // Taking it along is offered first, and is the obvious thing to do.
    page.wait_until("document.querySelector('dialog[open] .btn.primary')", "the offer").await?;
    let carry = page.words("finish-carry")?;
    let first: String =
        page.value("document.querySelector('dialog[open] .btn.primary').textContent.trim()").await?;
    ensure!(first.contains(&carry), "the first thing offered is “{first}”");
    page.press(&carry).await?;
    page.wait_until("location.hash === '#/emporter'", "taking it along").await?;
    page.go("#/terminer").await?;
    page.press_key("finish-erase").await?;
    page.press_key("finish-offer-skip").await?;
    ensure!(page.keys_of(PROFILE).await? > 0, "erased before the last question");
    page.press_key("erase-do").await?;
    page.wait_until("location.hash === '#/' || location.hash === ''", "the welcome").await?;
    ensure!(page.keys_of(PROFILE).await? == 0, "something of the person is still kept");
    Ok(())
}
