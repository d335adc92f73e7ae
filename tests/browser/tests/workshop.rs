//! A workshop's day on a learner's machine: one link, or numbers in a row, and each person goes through the list.

use pas_a_clic::practice::Outcome;
use pas_a_clic::progress::Profile;
use pas_a_clic::texts::{Args, Value};

use crate::driver::Page;
use crate::fault::{At, Check, ensure};
use crate::runner::List;
use crate::scenes::{PROFILE, named, open, some_progress, type_digits};
use crate::stored::person;

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("workshop: a link leads through the list, over a reload", through);
    list.add("workshop: home suggests what comes next in the list", home);
    list.add("workshop: unknown numbers are left out and told", left_out);
    list.add("workshop: whoever is there says so first", asked_first);
    list.add("workshop: leaving it brings the own path back", leave);
    list.add("workshop: numbers typed in a row are a list", typed);
}

/// Words of a key with numbers in them.
fn counted(page: &Page, key: &str, numbers: [(&str, u64); 2]) -> Check<String> {
    let args: Args = numbers.into_iter().map(|(name, n)| (name.to_owned(), Value::from(n))).collect();
    page.setup().filled(key, &args)
}

/// The list on the screen: each exercise's number and how it stands.
async fn shown(page: &Page) -> Check<Vec<(String, String)>> {
    page.wait_until("document.querySelector('a.exo')", "the list").await?;
    let read = "[...document.querySelectorAll('a.exo')].map((e) =>
        [e.querySelector('.number [aria-hidden]').textContent.trim(), e.querySelector('.exo-state').textContent.trim()])";
    page.value(read).await
}

async fn stands(page: &Page, wanted: &[(&str, &str)]) -> Check {
    let mut list = Vec::new();
    for (number, key) in wanted {
        list.push(((*number).to_owned(), page.words(key)?));
    }
    let shown = shown(page).await?;
    ensure!(shown == list, "the list is {shown:?}");
    Ok(())
}

async fn opens(page: &Page, exercise: &str) -> Check {
    page.wait_until(&format!("location.hash.startsWith('#/exercice/{exercise}')"), exercise).await
}

/// The exercise on the screen, to its end.
async fn finish(page: &Page, exercise: &str) -> Check {
    opens(page, exercise).await?;
    page.begun().await?.finish_calmly().await.at(exercise)
}

async fn through(page: Page) -> Check {
    open(&page, &person(PROFILE), &[], "#/atelier/101-103").await?;
    page.wait_for_words(&page.words("workshop-lead")?).await?;
    stands(&page, &[("101", "workshop-open"), ("103", "workshop-open")]).await?;
    page.press_key("next-press-first").await?;
    finish(&page, "souris.bouger").await?;
    page.press_key("result-workshop").await?;
    opens(&page, "souris.cliquer").await?;
    let mut play = page.begun().await?;
    let situation = play.session.situation.clone();
    play.next_step().await?;
    play.next_step().await?;
    page.reload().await?;
    page.wait_until("document.querySelector('.frame .stage')", "the exercise").await?;
    ensure!(page.opened().await?.situation == situation, "another situation after the reload");
    play.finish_calmly().await?;
    page.wait_for_words(&page.words("workshop-over")?).await.at("at the end of the last exercise")?;
    page.press_key("result-stop").await?;
    page.wait_for_words(&page.words("workshop-over")?).await.at("at home")?;
    page.press_key("workshop-list").await?;
    stands(&page, &[("101", "workshop-done"), ("103", "workshop-done")]).await?;
    page.press_key("workshop-go-on").await?;
    page.wait_until("location.hash === '#/accueil'", "home").await?;
    let attempts = page.attempts(PROFILE).await?;
    ensure!(
        attempts.len() == 2 && attempts.iter().all(|attempt| attempt.outcome == Outcome::Completed),
        "not one attempt for each: {attempts:?}"
    );
    Ok(())
}

async fn home(page: Page) -> Check {
    open(&page, &named(), &some_progress(), "#/atelier/301-103-101").await?;
    page.go("#/accueil").await?;
    page.wait_for_words(&counted(&page, "next-day", [("n", 1), ("all", 3)])?).await?;
    page.wait_for_words(&page.words("email.se-reperer/titre")?).await?;
    // In any order: the list locks nothing.
    page.press_key("workshop-list").await?;
    page.press_among("a.exo", "103").await?;
    finish(&page, "souris.cliquer").await?;
    page.press_key("result-stop").await?;
    page.wait_for_words(&counted(&page, "next-day", [("n", 1), ("all", 3)])?).await?;
    page.press_key("workshop-list").await?;
    let states = [("301", "workshop-open"), ("103", "workshop-done"), ("101", "workshop-open")];
    stands(&page, &states).await?;
    page.wait_for_words(&counted(&page, "workshop-so-far", [("n", 1), ("all", 3)])?).await?;
    page.press_key("next-press").await?;
    opens(&page, "email.se-reperer").await
}

async fn left_out(page: Page) -> Check {
    open(&page, &person(PROFILE), &[], "#/atelier/999-103-103").await?;
    let args: Args = [("n".to_owned(), Value::from(1_u64)), ("numbers".to_owned(), "999".into())].into();
    page.wait_for_words(&page.setup().filled("workshop-left-out", &args)?).await?;
    stands(&page, &[("103", "workshop-open")]).await?;
    // Where nothing is known, the list that is there stays.
    page.go("#/atelier/998").await?;
    stands(&page, &[("103", "workshop-open")]).await?;
    open(&page, &person(PROFILE), &[], "#/atelier/998").await?;
    page.wait_for_words(&page.words("workshop-none")?).await?;
    page.press_key("home-code").await?;
    page.wait_until("location.hash === '#/code'", "the number pad").await
}

async fn asked_first(page: Page) -> Check {
    let other = Profile { first_name: Some("Ahmed".into()), picture: "voilier".into(), ..person(2) };
    page.seed(&named(), &some_progress()).await?;
    page.keep(|journal| Ok(journal.save_profile(&other)?)).await?;
    page.load("#/atelier/103-101").await?;
    page.wait_for_words(&page.words("who-title")?).await?;
    page.press_among(".profile", "Ahmed").await?;
    page.wait_for_words(&page.words("workshop-lead")?).await?;
    ensure!(page.holds("location.hash === '#/atelier/103-101'").await?, "the address changed");
    page.press_key("next-press-first").await?;
    finish(&page, "souris.cliquer").await?;
    ensure!(page.attempts(2).await?.len() == 1, "it was not written down for the one who came");
    // The next one to sit down has nothing ticked yet.
    page.press_key("result-stop").await?;
    page.go("#/profils").await?;
    page.press_among(".profile", "Monique").await?;
    page.wait_until("location.hash === '#/accueil'", "home").await?;
    page.press_key("workshop-list").await?;
    stands(&page, &[("103", "workshop-open"), ("101", "workshop-open")]).await?;
    // Someone new chooses a picture first, and comes to the same list.
    page.seed(&named(), &[]).await?;
    page.keep(|journal| Ok(journal.save_profile(&other)?)).await?;
    page.load("#/atelier/103-101").await?;
    page.press_key("who-new").await?;
    page.wait_until("location.hash === '#/moi'", "the choice of a picture").await?;
    page.press_key("me-keep").await?;
    page.wait_for_words(&counted(&page, "next-day", [("n", 1), ("all", 2)])?).await
}

async fn leave(page: Page) -> Check {
    open(&page, &named(), &some_progress(), "#/atelier/103-101").await?;
    page.press_key("workshop-leave").await?;
    page.wait_for_words(&page.words("workshop-leave-title")?).await?;
    page.press_key("workshop-stay").await?;
    page.wait_until("!document.querySelector('dialog[open]')", "the list again").await?;
    page.go("#/accueil").await?;
    page.wait_for_words(&counted(&page, "next-day", [("n", 1), ("all", 2)])?).await?;
    page.press_key("workshop-leave").await?;
    page.wait_for_words(&page.words("workshop-leave-title")?).await?;
    // The same words, in the question.
    page.press_key("workshop-leave").await?;
    let gone = format!(
        "!document.querySelector('dialog[open]') && !document.body.innerText.includes({})",
        serde_json::to_string(&page.words("workshop-leave")?)?
    );
    page.wait_until(&gone, "the own path").await?;
    page.wait_until("document.activeElement.tagName === 'H1'", "the focus on the heading").await?;
    page.reload().await?;
    page.wait_until(&gone, "the own path after a reload").await?;
    page.go("#/atelier").await?;
    page.wait_for_words(&page.words("workshop-none")?).await
}

async fn typed(page: Page) -> Check {
    open(&page, &person(PROFILE), &[], "#/code").await?;
    type_digits(&page, "103").await?;
    page.wait_for_words(&page.words("souris.cliquer/titre")?).await?;
    type_digits(&page, "999").await?;
    page.key("Enter").await?;
    let unknown = page.setup().filled("code-unknown", &[("n".to_owned(), "999".into())].into())?;
    page.wait_for_words(&unknown).await?;
    // What was refused gives way to what is typed next.
    for digit in ["1", "0"] {
        page.press(digit).await?;
    }
    page.press_key("code-open").await?;
    page.wait_for_words(&page.words("code-short")?).await?;
    page.press("1").await?;
    page.wait_for_words(&page.words("souris.bouger/titre")?).await?;
    page.wait_until("document.querySelector('.digits').textContent.trim() === '103 101'", "two numbers")
        .await?;
    page.press_key("code-open").await?;
    page.wait_until("location.hash === '#/atelier/103-101'", "the list").await?;
    stands(&page, &[("103", "workshop-open"), ("101", "workshop-open")]).await
}
