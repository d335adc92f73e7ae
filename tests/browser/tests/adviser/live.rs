//! What happens at the same time: learners at work in another tab, and an adviser who is quick with both hands.

use pas_a_clic::gesture::Diagnosis;
use pas_a_clic::practice::Evidence;
use pas_a_clic::practice::exercise::Intent;
use pas_a_clic::workshop::{Atelier, MarkKind, Person};
use serde_json::json;

use crate::adviser_scenes::crowd;
use crate::driver::Page;
use crate::fault::{Check, ensure, fail};
use crate::runner::List;
use crate::scenes::{PROFILE, first_part, named, some_progress};
use crate::sealed::{Kept, PASSPHRASE, SLOW_DISK};
use crate::stored::now_ms;

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("adviser live: a learner at work in another tab is seen at once", learner_at_work);
    list.add("adviser live: people ticked one right after the other are all present", ticked_quickly);
    list.add("adviser live: help marked twice in a row is marked twice", marked_quickly);
    list.add("adviser live: a title that is typed stays while people are ticked", typed_and_ticked);
    list.add("adviser live: what was marked caps the attempt, and taken back no more", caps);
}

async fn learner_at_work(page: Page) -> Check {
    page.seed(&named(), &some_progress()).await?;
    page.open_space(&Kept::default()).await?;
    page.group_of(1).await?;
    page.wait_for_words(&page.words("as-of-here")?).await?;
    let adviser = page.driver().window().await?;
    let learner = page.driver().new_tab().await?;
    page.driver().switch_to_window(learner.clone()).await?;
    page.driver().goto(format!("{}#/accueil", page.setup().url)).await?;
    page.wait_until("document.querySelector('main:not(#broken) h1')", "home in the second tab").await?;
    let part = first_part(&page, "souris.cliquer")?;
    let mut play = page.open(PROFILE, &part).await?;
    play.next_step().await?;
    let (title, steps) = (page.words("souris.cliquer/titre")?, play.session.steps.len());
    page.driver().switch_to_window(adviser.clone()).await?;
    let args = [
        ("title", title.as_str().into()),
        ("number", u64::from(part.level.number()).into()),
        ("level", page.words(&format!("level-{}", part.level.slug()))?.into()),
        ("n", 1_u64.into()),
        ("all", steps.into()),
    ];
    page.wait_for_words(&page.filled("group-doing", &args)?).await?;
    ensure!(!page.holds("document.querySelector('.tag.attention')").await?, "help is called for too soon");

    page.driver().switch_to_window(learner.clone()).await?;
    let Some(target) = play.session.next_target().map(str::to_owned) else { fail!("nothing is left to do") };
    let slip = Intent::Fumble { how: Diagnosis::WrongButton, on: target };
    play.intents(&[slip.clone(), slip.clone(), slip]).await?;
    page.wait_until("document.querySelector('dialog[open], [role=alertdialog]')", "the offer of help")
        .await?;
    page.driver().switch_to_window(adviser.clone()).await?;
    page.wait_for_words(&page.words("need-help")?).await?;
    page.wait_for_words(&page.filled("need-slips", &[("n", 3_u64.into())])?).await?;
    page.wait_for_words(&page.filled("group-need", &[("n", 1_u64.into())])?).await?;

    page.driver().switch_to_window(learner.clone()).await?;
    page.key("Escape").await?;
    page.wait_until("!document.querySelector('dialog[open], [role=alertdialog]')", "the offer to go").await?;
    play.finish().await?;
    let attempts = page.attempts(PROFILE).await?.len();
    ensure!(attempts == some_progress().len() + 1, "{attempts} attempts are written down");
    page.driver().switch_to_window(adviser).await?;
    page.wait_until("!document.querySelector('.tag.attention')", "no more need of help").await?;
    let did = format!("{title}, ");
    page.wait_until(
        &format!(
            "document.querySelector('.matrix tbody tr td:last-child').textContent.startsWith({})",
            json!(did)
        ),
        "what was done last",
    )
    .await
}

/// A prepared workshop with three people to tick, on a machine with an old disk.
async fn prepared(page: &Page) -> Check<Vec<Person>> {
    let people = crowd(page, 3, 6, now_ms())?;
    let atelier = Atelier::new(0x77, now_ms().div_euclid(86_400_000), now_ms());
    page.before_each_load(SLOW_DISK).await?;
    page.open_space(&Kept { people: people.clone(), ateliers: vec![atelier], settings: None }).await?;
    page.room("room-ateliers").await?;
    page.press_key("atelier-open").await?;
    page.wait_until("document.querySelectorAll('.chip').length === 3", "three people to tick").await?;
    Ok(people)
}

async fn ticked_quickly(page: Page) -> Check {
    let people = prepared(&page).await?;
    for name in ["Odette 0", "Mourad 1", "Josiane 2"] {
        page.press_among(".chip", name).await?;
    }
    page.wait_until("document.querySelectorAll('.chip[aria-pressed=true]').length === 3", "three ticks")
        .await?;
    let all = |kept: &Kept| kept.ateliers[0].present.len() == 3;
    let kept = page.kept_once(all, "three people present").await?;
    let present = &kept.atelier()?.present;
    ensure!(people.iter().all(|person| present.contains(&person.id)), "someone else is present");
    Ok(())
}

async fn marked_quickly(page: Page) -> Check {
    let people = prepared(&page).await?;
    let name = people[0].identity.first_name.clone().unwrap_or_default();
    page.person_page(&name).await?;
    page.press_key("help-told").await?;
    page.press_key("help-showed").await?;
    page.wait_until("document.querySelectorAll('.mark').length === 2", "two marks").await?;
    let kept = page.kept().await?;
    let marks = &kept.person(people[0].id)?.marks;
    ensure!(marks.len() == 2, "{} of 2 marks are kept", marks.len());
    Ok(())
}

async fn typed_and_ticked(page: Page) -> Check {
    prepared(&page).await?;
    page.fill("atelier-name", "Atelier du mar").await?;
    page.write("di").await?;
    page.press_among(".chip", "Odette 0").await?;
    page.press_on(".ticks input:not(:checked)").await?;
    page.wait_until("document.querySelectorAll('.chip[aria-pressed=true]').length === 1", "the tick").await?;
    let title =
        page.wait_until("document.querySelector('h1').textContent.includes('Atelier du mardi')", "the title");
    title.await?;
    let all = |kept: &Kept| {
        let atelier = &kept.ateliers[0];
        atelier.title == "Atelier du mardi" && atelier.present.len() == 1 && atelier.equipment.len() == 2
    };
    page.kept_once(all, "the title, one person and two things").await.map(drop)
}

async fn caps(page: Page) -> Check {
    // Alone and without fault, a moment ago.
    let attempt = crate::stored::done(0x51, "souris.cliquer", pas_a_clic::practice::Level::GoAlone, now_ms());
    let mut person = Person::new(0xabc, "lune", Some("Yvette"), now_ms());
    person.attempts = vec![attempt];
    page.open_space(&Kept { people: vec![person], ..Kept::default() }).await?;
    page.person_page("Yvette").await?;
    let title = page.words("souris.cliquer/titre")?;
    let told = format!(
        "[...document.querySelectorAll('.evidence li')].find((e) => e.textContent.includes({})).textContent",
        json!(title)
    );
    let alone: String = page.value(&told).await?;
    ensure!(alone.contains(&page.words("because-alone")?), "it says “{alone}”");
    page.press_key("help-showed").await?;
    page.wait_until("document.querySelector('.mark')", "the help").await?;
    let helped = format!("!{told}.includes({})", json!(page.words("because-alone")?));
    page.wait_until(&helped, "the help to count").await?;
    let kept = page.kept().await?;
    let marks = &kept.person(0xabc)?.marks;
    ensure!(matches!(marks[0].kind, MarkKind::Help(Evidence::Demonstrated)), "{marks:?}");
    page.press_key("person-withdraw").await?;
    page.wait_until("!document.querySelector('.mark')", "the help to go").await?;
    page.wait_until(&format!("!({helped})"), "the help to count no more").await?;
    // As it was, after opening anew.
    page.reload().await?;
    page.at_door().await?;
    page.unlock(PASSPHRASE).await?;
    page.person_page("Yvette").await?;
    let again: String = page.value(&told).await?;
    ensure!(again == alone, "it said “{alone}”, and now “{again}”");
    Ok(())
}
