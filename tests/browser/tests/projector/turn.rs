//! « À vous »: what the projector shows opens that exercise at that level on a learner's machine, with their own profile.

use data_encoding::BASE64;
use pas_a_clic::practice::Level;
use pas_a_clic::progress::qr::svg;
use serde_json::json;

use crate::driver::{OTHER_NAME, Page};
use crate::fault::{Check, Fault, ensure};
use crate::projector::PROJECTOR;
use crate::runner::List;
use crate::scenes::{PROFILE, named, open, some_progress, type_digits};

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("projector: the number on the screen opens it at its level", by_number);
    list.add("projector: the short address opens it at its level", by_address);
    list.add("projector: the code on the screen says that address", by_code);
}

async fn opens(page: &Page, level: Level) -> Check {
    page.wait_until("document.querySelector('.frame[data-exercise]')", "the exercise").await?;
    let part = page.opened().await?;
    ensure!(part.exercise == "souris.cliquer" && part.level == level, "it opens {part}");
    Ok(())
}

async fn by_number(page: Page) -> Check {
    page.project("103").await?;
    page.key("Escape").await?;
    let args = [("n".to_owned(), 2_u64.into()), ("level".to_owned(), page.words("level-entrainer")?.into())];
    page.press_among(".command-row .btn", &page.setup().filled("projector-level", &args.into())?).await?;
    page.wait_until("!document.querySelector('dialog[open]')", "the picture").await?;
    for _ in 0..40 {
        if page.holds("document.querySelector('.your-turn')").await? {
            break;
        }
        page.next().await?;
    }
    let number: String = page.value("document.querySelector('.by-number strong').textContent").await?;
    ensure!(number == "1032", "the number is {number}");
    ensure!(
        page.holds("document.querySelector('.only-here') && !document.querySelector('.qr')").await?,
        "an address that only this machine knows is shown"
    );
    open(&page, &named(), &some_progress(), "#/code").await?;
    type_digits(&page, &number).await?;
    page.press_key("code-open").await?;
    opens(&page, Level::Practise).await?;
    // It is that person's own.
    page.begun().await?.finish_calmly().await?;
    let attempts = page.attempts(PROFILE).await?;
    ensure!(attempts.last().is_some_and(|attempt| attempt.level == Level::Practise), "not recorded for them");
    Ok(())
}

async fn by_address(page: Page) -> Check {
    open(&page, &named(), &some_progress(), "#/103-3").await?;
    opens(&page, Level::GoAlone).await?;
    page.load("#/103").await?;
    page.wait_until("document.querySelector('.frame[data-exercise=\"souris.cliquer\"]')", "the exercise")
        .await?;
    page.load("#/999-1").await?;
    page.wait_for_words(&page.words("exercise-missing-title")?).await
}

async fn by_code(page: Page) -> Check {
    let address = page.setup().url.replace("127.0.0.1", OTHER_NAME);
    page.resize(1920, 1080).await?;
    page.expect_trouble();
    // What another test did under that name is not this one's.
    let origin = address.trim_end_matches('/');
    page.cdp("Storage.clearDataForOrigin", json!({ "origin": origin, "storageTypes": "all" })).await?;
    page.driver().goto(format!("{address}{PROJECTOR}#/liste/103")).await?;
    page.wait_until("document.querySelector('.face.mission')", "the mission").await?;
    for _ in 0..40 {
        if page.holds("document.querySelector('.your-turn .qr img')").await? {
            break;
        }
        page.next().await?;
    }
    page.settle().await?;
    // That such a code can be read by another reader is shown where passports are brought in from pictures.
    let link = format!("{address}#/103-1");
    let code = svg(&link).map_err(|_| Fault("the address is too long for a code".into()))?;
    let shown: String = page.value("document.querySelector('.your-turn .qr img').src").await?;
    ensure!(
        shown == format!("data:image/svg+xml;base64,{}", BASE64.encode(code.as_bytes())),
        "the code says something else"
    );
    let short: String = page.value("document.querySelector('.by-address strong').textContent").await?;
    ensure!(link.ends_with(&short) && !short.contains("://"), "the address on the screen is {short}");
    page.driver().goto(&link).await?;
    opens(&page, Level::Discover).await
}
