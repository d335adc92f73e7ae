//! Storage as it really is: absent, full, damaged, newer, shared by two tabs, cut off. The learner goes on.

use pas_a_clic::practice::{Level, Outcome};
use serde_json::Value;

use crate::driver::Page;
use crate::fault::{Check, ensure};
use crate::play::{Part, whole};
use crate::runner::List;
use crate::scenes::{PROFILE, first_part, named, open, some_progress};
use crate::stored::person;
use crate::tests::journey::answer_device;

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("storage: none at all", absent);
    list.add("storage: full", full);
    list.add("storage: damaged records", damaged);
    list.add("storage: records of a newer version", newer);
    list.add("storage: two tabs at once", two_tabs);
    list.add("storage: a tab closed in the middle", cut_off);
}

/// From the welcome to the end of the first exercise, as anyone.
async fn first_visit(page: &Page) -> Check {
    page.load("#/").await?;
    page.key("Enter").await?;
    answer_device(page).await?;
    page.begun().await?.finish_calmly().await?;
    page.press_key("result-stop").await?;
    page.wait_until("location.hash === '#/accueil'", "home").await
}

async fn absent(page: Page) -> Check {
    let none = "for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError'); } });";
    page.before_each_load(none).await?;
    first_visit(&page).await?;
    page.wait_for_words(&page.words("kept-absent")?).await?;
    // What was done is there for as long as the visit lasts.
    page.wait_for_words(&page.words("souris.bouger/titre")?).await?;
    page.press_key("understood").await?;
    page.go("#/terminer").await?;
    page.wait_for_words(&page.words("finish-not-kept")?).await?;
    page.go("#/emporter").await?;
    page.wait_until(
        "document.querySelector('.qr, [class*=qr] svg, svg.qr, figure svg')",
        "the code to take along",
    )
    .await
}

async fn full(page: Page) -> Check {
    page.seed(&named(), &some_progress()).await?;
    let fill = "let piece = 'x'.repeat(1 << 20);
        for (let n = 0; piece.length > 0; n += 1) {
            try { localStorage.setItem('other.' + n, piece); } catch { piece = piece.slice(0, piece.length >> 1); }
        }
        return null";
    page.ask::<Value>(fill, Value::Null).await?;
    let before = page.attempts(PROFILE).await?.len();
    page.load("#/accueil").await?;
    let part = first_part(&page, "souris.cliquer")?;
    page.go(&format!("#/exercice/{}/{}", part.exercise, part.level.slug())).await?;
    page.begun().await?.finish_calmly().await?;
    page.press_key("result-stop").await?;
    page.wait_for_words(&page.words("kept-full")?).await?;
    ensure!(page.attempts(PROFILE).await?.len() >= before, "a full storage lost what it held");
    // Room again: what was held back is stored with the next thing done.
    page.ask::<Value>("Object.keys(localStorage).filter((k) => k.startsWith('other.')).forEach((k) => localStorage.removeItem(k)); return null", Value::Null)
        .await?;
    page.go(&format!("#/exercice/{}/{}", part.exercise, Level::Practise.slug())).await?;
    page.begun().await?.finish_calmly().await?;
    ensure!(page.attempts(PROFILE).await?.len() > before, "nothing is stored although there is room again");
    Ok(())
}

const DAMAGED: [(&str, &str); 3] = [
    ("pac.a.0000000000005c3e.0000000000000001", "pac1:00000000:tentative:1:{\"id\":1}"),
    ("pac.m.0000000000005c3e.souris.viser.guidage", "nonsense"),
    ("pac.r.0000000000005c3e", "pac1:12345678:en-cours:1:\"{"),
];

async fn damaged(page: Page) -> Check {
    page.seed(&named(), &some_progress()).await?;
    for (key, text) in DAMAGED {
        page.put_text(key, text).await?;
    }
    let before = page.attempts(PROFILE).await?.len();
    page.load("#/accueil").await?;
    let words = page.setup().filled("kept-damaged", &[("n".to_owned(), 2_u64.into())].into())?;
    page.wait_for_words(&words).await?;
    page.press_key("understood").await?;
    let part = first_part(&page, "souris.cliquer")?;
    whole(&page, PROFILE, &part).await?;
    ensure!(page.attempts(PROFILE).await?.len() == before + 1, "progress beside damaged records is lost");
    let texts = page.texts().await?;
    for (key, text) in &DAMAGED[..2] {
        ensure!(texts.get(*key).is_some_and(|kept| kept == text), "{key} was touched");
    }
    Ok(())
}

async fn newer(page: Page) -> Check {
    let key = "pac.a.0000000000005c3e.0000000000000002";
    let text = "pac2:une version que celle-ci ne lit pas";
    page.seed(&named(), &some_progress()).await?;
    page.put_text(key, text).await?;
    page.load("#/accueil").await?;
    let words = page.setup().filled("kept-newer", &[("n".to_owned(), 1_u64.into())].into())?;
    page.wait_for_words(&words).await?;
    let part = first_part(&page, "souris.cliquer")?;
    whole(&page, PROFILE, &part).await?;
    ensure!(page.texts().await?.get(key).is_some_and(|kept| kept == text), "a newer record was touched");
    Ok(())
}

async fn two_tabs(page: Page) -> Check {
    let cliquer = first_part(&page, "souris.cliquer")?;
    let choisir = first_part(&page, "souris.choisir")?;
    open(&page, &named(), &[], "#/accueil").await?;
    let first = page.driver().window().await?;
    let mut here = page.open(PROFILE, &cliquer).await?;
    here.next_step().await?;

    let second = page.driver().new_tab().await?;
    page.driver().switch_to_window(second.clone()).await?;
    page.driver().goto(format!("{}#/accueil", page.setup().url)).await?;
    page.wait_until("document.querySelector('main:not(#broken) h1')", "home in the second tab").await?;
    whole(&page, PROFILE, &choisir).await?;

    page.driver().switch_to_window(first).await?;
    page.rest(100).await;
    here.finish_calmly().await?;
    let attempts = page.attempts(PROFILE).await?;
    let done =
        |part: &Part| attempts.iter().any(|a| a.exercise == part.exercise && a.outcome == Outcome::Completed);
    ensure!(
        attempts.len() == 2 && done(&cliquer) && done(&choisir),
        "one tab wrote over the other: {attempts:?}"
    );
    // This tab knows what the other one did.
    page.press_key("result-stop").await?;
    page.go("#/terminer").await?;
    page.wait_for_words(&page.words("souris.choisir/titre")?).await?;
    page.driver().switch_to_window(second).await?;
    page.driver().close_window().await?;
    let left = page.driver().windows().await?;
    if let Some(window) = left.into_iter().next() {
        page.driver().switch_to_window(window).await?;
    }
    Ok(())
}

async fn cut_off(page: Page) -> Check {
    let cliquer = Part { level: Level::Practise, ..first_part(&page, "souris.cliquer")? };
    open(&page, &person(PROFILE), &some_progress(), "#/accueil").await?;
    let before = page.attempts(PROFILE).await?.len();
    let old = page.driver().window().await?;
    page.open(PROFILE, &cliquer).await?.next_step().await?;
    let new = page.driver().new_tab().await?;
    page.driver().switch_to_window(old).await?;
    page.driver().close_window().await?;
    page.driver().switch_to_window(new).await?;
    page.driver().goto(format!("{}#/", page.setup().url)).await?;
    page.wait_until("document.querySelector('.welcome h1')", "the welcome").await?;
    ensure!(page.attempts(PROFILE).await?.len() == before, "closing a tab lost what was finished");
    page.key("Enter").await?;
    page.press_key("next-press-resume").await?;
    page.wait_until("document.querySelectorAll('.steps i.on').length === 1", "the step where it was cut off")
        .await
}
