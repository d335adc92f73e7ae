//! The adviser's pages lead to the projector in a tab of its own, so that the space stays open.

use std::time::Instant;

use pas_a_clic::practice::day_list::numbers_text;
use pas_a_clic::workshop::plan::Item;
use serde_json::json;
use thirtyfour::WindowHandle;

use super::is_projected;
use crate::adviser::ADVISER;
use crate::driver::{PATIENCE, Page};
use crate::fault::{Check, ensure, fail};
use crate::projector::PROJECTOR;
use crate::runner::List;
use crate::sealed::{Kept, PASSPHRASE};

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("projector plans: the adviser's door leads there, and back", door);
    list.add("projector plans: a workshop's exercises are shown, and the space stays open", workshop);
}

/// Presses a link that opens a tab, and goes there; gives both.
async fn follow(page: &Page, key: &str) -> Check<(WindowHandle, WindowHandle)> {
    let here = page.driver().window().await?;
    page.press_key(key).await?;
    let begun = Instant::now();
    loop {
        let opened = page.driver().windows().await?.into_iter().find(|window| *window != here);
        if let Some(there) = opened {
            page.to_window(&there).await?;
            return Ok((here, there));
        }
        ensure!(begun.elapsed() < PATIENCE, "“{}” opens no tab", page.words(key)?);
        page.rest(25).await;
    }
}

async fn door(page: Page) -> Check {
    page.seal(&Kept::default()).await?;
    page.come_to_adviser().await?;
    page.fill("gate-passphrase", PASSPHRASE).await?;
    let (here, _) = follow(&page, "gate-projector").await?;
    page.wait_until("document.getElementById('plan-ready')", "the plans").await?;
    ensure!(page.holds("window.opener === null").await?, "it could reach into the adviser's page");
    let back: String = page
        .ask(
            "const [words] = arguments, link = [...document.querySelectorAll('a')].find((a) => a.textContent.includes(words));
            return link ? link.getAttribute('href') : ''",
            json!([page.words("plan-adviser")?]),
        )
        .await?;
    ensure!(back == ADVISER, "the way back leads to “{back}”");
    page.driver().close_window().await?;
    // The door stands as it was left.
    page.to_window(&here).await?;
    ensure!(page.field("gate-passphrase").await? == PASSPHRASE, "what was typed at the door is gone");
    page.press_key("gate-open").await?;
    page.is_open().await
}

async fn workshop(page: Page) -> Check {
    let exercises = ["souris.viser", "email.lire"];
    page.open_space(&Kept::default()).await?;
    page.prepare_workshop().await?;
    let mut items = Vec::new();
    for (place, id) in exercises.into_iter().enumerate() {
        page.choose("atelier-add-exercise", id).await?;
        page.press_key("atelier-add").await?;
        let there = format!("document.querySelectorAll('ol.cards > li').length === {}", place + 1);
        page.wait_until(&there, id).await?;
        let Some(entry) = page.setup().base()?.entry(id) else { fail!("no exercise {id}") };
        items.push((entry.number, Item::of(entry, entry.easiest)));
    }
    let (numbers, items): (Vec<u16>, Vec<Item>) = items.into_iter().unzip();
    let route = format!("{PROJECTOR}#/liste/{}", numbers_text(&numbers));
    page.wait_until(&format!("document.querySelector('a[href=\"{route}\"]')"), "the link to the projector")
        .await?;
    let (here, there) = follow(&page, "start-project").await?;
    is_projected(&page, &items).await?;
    page.to_window(&here).await?;
    // No look at storage, no press anywhere closed the space.
    page.rest(300).await;
    ensure!(page.holds("document.querySelector('nav.rooms')").await?, "the space is locked");
    page.to_window(&there).await?;
    page.driver().close_window().await?;
    page.to_window(&here).await?;
    page.press_key("atelier-begin").await?;
    page.wait_for_words(&page.words("atelier-people")?).await
}
