//! Names that mean harm: whatever is typed stays text.

use crate::driver::Page;
use crate::fault::{At, Check, ensure};
use crate::runner::List;
use crate::scenes::{named, open, some_progress};
use crate::tests::screens::fits;

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("names: whatever is typed stays text", hostile);
}

async fn hostile(page: Page) -> Check {
    let long = "W".repeat(10_000);
    let names = [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "=cmd|' /C calc'!A0",
        "\u{202e}eugaH ed",
        "{ $n }\"'`;--",
        long.as_str(),
    ];
    open(&page, &named(), &some_progress(), "#/moi").await?;
    let scripts: u32 = page.value("document.scripts.length").await?;
    for name in names {
        let place: String = name.chars().take(20).collect();
        page.go("#/moi").await?;
        page.wait_until("document.querySelector('input[type=text]')", "the field").await?;
        page.press_on("input[type=text]").await?;
        page.value::<serde_json::Value>("(document.querySelector('input[type=text]').select(), null)")
            .await?;
        page.write(name).await?;
        page.press_key("me-keep").await?;
        page.wait_until("location.hash === '#/accueil'", "home").await.at(&place)?;
        let kept = page.only_person().await?.first_name.unwrap_or_default();
        ensure!(kept.chars().count() <= 40, "{} letters are kept of {place}", kept.chars().count());
        ensure!(!kept.chars().any(|c| c == '\u{202e}'), "a mark that turns the text around is kept");
        page.wait_for_words(&kept).await.at(&place)?;
        ensure!(page.value::<u32>("document.scripts.length").await? == scripts, "{place} became a script");
        ensure!(!page.holds("document.querySelector('img[src=x]')").await?, "{place} became a picture");
        for (width, height) in [(320, 640), (1366, 768)] {
            page.resize(width, height).await?;
            page.rest(80).await;
            let fits = page.holds("document.documentElement.scrollWidth <= innerWidth").await?;
            ensure!(fits, "{place} makes the page wider than {width} px");
        }
        for route in ["#/profils", "#/terminer", "#/emporter"] {
            page.go(route).await?;
            ensure!(
                page.value::<u32>("document.scripts.length").await? == scripts,
                "{place} became a script at {route}"
            );
        }
    }
    ensure!(page.driver().get_alert_text().await.is_err(), "a dialog opened");
    Ok(())
}

/// No element came of a text, no dialog opened, nothing turns the text round, and the page is as wide as the screen.
pub async fn only_text(page: &Page, scripts: u32) -> Check {
    ensure!(page.value::<u32>("document.scripts.length").await? == scripts, "a text became a script");
    ensure!(
        !page.holds("document.querySelector('img[src=x], [onerror]')").await?,
        "a text became an element"
    );
    for (width, height) in [(320, 640), (1366, 768)] {
        page.resize(width, height).await?;
        fits(page).await.at(format!("at {width} px"))?;
    }
    let turned = page.holds("/[\\u202a-\\u202e\\u2066-\\u2069]/.test(document.body.innerText)").await?;
    ensure!(!turned, "a mark that turns the text around is shown");
    ensure!(page.driver().get_alert_text().await.is_err(), "a dialog opened");
    Ok(())
}
