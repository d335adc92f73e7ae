//! Help in an exercise: hints, the demonstration, help from a person, the sign, and what each of them costs.

use pas_a_clic::gesture::Diagnosis;
use pas_a_clic::practice::exercise::Intent;
use pas_a_clic::practice::{Evidence, Level};

use crate::driver::Page;
use crate::fault::{Check, ensure};
use crate::play::{Part, Play};
use crate::runner::List;
use crate::scenes::{PROFILE, first_part, open};
use crate::setup::plain;
use crate::stored::person;

const DIALOG: &str = "document.querySelector('dialog[open], [role=alertdialog]')";

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("help: hints grow, a moment apart", hints);
    list.add("help: the demonstration plays to its end and steps back", demonstration);
    list.add("help: help from a person is noted and counts", person_helped);
    list.add("help: the sign is readable from afar", sign);
    list.add("help: three slips offer help, once", offer);
    list.add("help: a lost pointer is found by a key", lost_pointer);
}

async fn cliquer(page: &Page, level: Level) -> Check<Part> {
    open(page, &person(PROFILE), &[], "#/accueil").await?;
    Ok(Part { level, ..first_part(page, "souris.cliquer")? })
}

async fn agree(page: &Page, play: &mut Play<'_>) -> Check {
    page.agree(&play.session, &mut play.lines).await
}

async fn hints(page: Page) -> Check {
    let part = cliquer(&page, Level::Practise).await?;
    let mut play = page.open(PROFILE, &part).await?;
    play.next_step().await?;
    let exercise = page.setup().exercise(&part.exercise)?;
    let wording =
        page.setup().wording(exercise, part.level, &part.situation, pas_a_clic::practice::Device::Mouse);
    let said = exercise.steps_at(part.level).get(1).and_then(|step| wording.hint(step)).unwrap_or_default();
    let halo = "document.querySelector('.stage .halo')";
    page.press_key("tool-hint").await?;
    page.wait_for_words(&said).await?;
    ensure!(!page.holds(halo).await?, "the first hint points already");
    // Too soon: the same again.
    page.press_key("tool-hint-more").await?;
    page.rest(200).await;
    ensure!(!page.holds(halo).await?, "a hint came too soon after the one before");
    page.rest(4_000).await;
    page.press_key("tool-hint-more").await?;
    page.wait_until(
        &format!("({halo} || {{dataset: {{}}}}).dataset.target === 'cible-2'"),
        "the target to be pointed at",
    )
    .await?;
    page.rest(4_100).await;
    page.press_key("tool-hint-more").await?;
    page.wait_until("document.querySelector('.ghost')", "the step to be shown").await?;
    page.press_key("show-end").await?;
    page.wait_until("!document.querySelector('.ghost')", "one's own turn").await?;
    agree(&page, &mut play).await?;
    play.finish().await?;
    let attempt = page.attempts(PROFILE).await?.pop();
    let evidence = attempt.map(|attempt| attempt.evidence).unwrap_or_default();
    ensure!(
        evidence.first() == Some(&Evidence::Told) && evidence.get(1) == Some(&Evidence::Demonstrated),
        "the step shown counts as {evidence:?}"
    );
    Ok(())
}

async fn demonstration(page: Page) -> Check {
    let part = cliquer(&page, Level::Discover).await?;
    let mut play = page.open(PROFILE, &part).await?;
    play.next_step().await?;
    page.press_key("tool-show").await?;
    page.wait_until("document.querySelector('.ghost')", "the ghost hand").await?;
    let over = format!(
        "[...document.querySelectorAll('.bar button')].some((b) => b.disabled && b.textContent.includes({}))",
        serde_json::to_string(&page.words("show-forward")?)?
    );
    page.wait_within(std::time::Duration::from_secs(25), &over, "the end of the demonstration").await?;
    let done = "document.querySelectorAll('.stage .thing.done').length";
    ensure!(page.value::<u32>(done).await? == 3, "the demonstration did not do everything");
    for expected in [2, 1] {
        page.press_key("show-back").await?;
        page.wait_until(&format!("{done} === {expected}"), "a step back").await?;
    }
    // Asked twice in a row, it goes on by two.
    page.press_key("show-forward").await?;
    page.press_key("show-forward").await?;
    page.wait_until(&format!("{done} === 3"), "two steps forward").await?;
    page.press_key("show-end").await?;
    page.wait_until("!document.querySelector('.ghost')", "one's own turn").await?;
    // The learner's own world is as it was.
    agree(&page, &mut play).await?;
    play.finish().await
}

async fn person_helped(page: Page) -> Check {
    let part = cliquer(&page, Level::GoAlone).await?;
    let mut play = page.open(PROFILE, &part).await?;
    for _ in 0..3 {
        play.next_step().await?;
    }
    page.key("F9").await?;
    page.wait_for_words(&page.words("helped-title")?).await?;
    page.press_key("helped-showed").await?;
    page.wait_until(&format!("!{DIALOG}"), "the exercise").await?;
    play.finish().await?;
    let attempt = page.attempts(PROFILE).await?.pop();
    let evidence = attempt.as_ref().map(|attempt| attempt.evidence.clone()).unwrap_or_default();
    ensure!(
        attempt.is_some_and(|attempt| attempt.lowest_evidence() == Some(Evidence::Demonstrated)),
        "help noted with F9 does not count: {evidence:?}"
    );
    ensure!(evidence.first() == Some(&Evidence::Alone), "help weighs on steps it was not for: {evidence:?}");
    // What was done with help is told so, without shame.
    page.wait_for_words(&page.words("result-help")?).await
}

async fn sign(page: Page) -> Check {
    let part = cliquer(&page, Level::Discover).await?;
    page.open(PROFILE, &part).await?.next_step().await?;
    page.press_key("tool-need-help").await?;
    page.wait_until(DIALOG, "the sign").await?;
    page.rest(300).await;
    let (share, letters): (f64, f64) = page
        .value(
            "(() => {
                const r = document.querySelector('.sign').getBoundingClientRect();
                const b = document.querySelector('.sign-text b');
                return [r.width * r.height / innerWidth / innerHeight, parseFloat(getComputedStyle(b).fontSize)];
            })()",
        )
        .await?;
    ensure!(share >= 0.6, "the sign fills {:.0} % of the screen", share * 100.0);
    ensure!(letters >= 80.0, "its letters are {letters:.0} px high");
    page.press_key("sign-go-on").await?;
    page.wait_until(&format!("!{DIALOG}"), "the exercise").await
}

async fn offer(page: Page) -> Check {
    let part = cliquer(&page, Level::Discover).await?;
    let mut play = page.open(PROFILE, &part).await?;
    let slip = [Intent::Fumble { how: Diagnosis::WrongButton, on: "cible-1".into() }];
    for _ in 0..2 {
        play.intents(&slip).await?;
    }
    ensure!(!page.holds(DIALOG).await?, "help is offered after two slips");
    play.intents(&slip).await?;
    page.wait_for_words(&page.words("offer-title")?).await?;
    page.press_key("offer-go-on").await?;
    page.wait_until(&format!("!{DIALOG}"), "the exercise").await?;
    for _ in 0..3 {
        play.intents(&slip).await?;
    }
    page.rest(1_200).await;
    ensure!(!page.holds(DIALOG).await?, "help is offered twice");
    let named = plain(&page.words("geste-wrong-button")?);
    ensure!(play.lines.iter().any(|line| line.contains(&named)), "the slip was not named: {:?}", play.lines);
    play.finish().await
}

async fn lost_pointer(page: Page) -> Check {
    let part = cliquer(&page, Level::Discover).await?;
    let play = page.open(PROFILE, &part).await?;
    let stage = page.place_spot("stage").await?;
    page.move_to(stage.place()).await?;
    page.key("Control").await?;
    page.wait_until("document.querySelector('.lost.ring')", "the ring").await?;
    page.move_to((stage.left - 40.0, stage.y)).await?;
    page.key("Control").await?;
    page.wait_until("document.querySelector('.lost.arrow[data-side=left]')", "the arrow").await?;
    drop(play);
    Ok(())
}
