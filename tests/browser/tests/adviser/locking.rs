//! When the space locks: by the button, by itself, for another tab, when the page is left. Then nothing of it is left.

use serde_json::{Value, json};

use crate::adviser::ADVISER;
use crate::adviser_scenes::example;
use crate::driver::Page;
use crate::fault::{At, Check, ensure};
use crate::runner::List;
use crate::sealed::PASSPHRASE;

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("adviser lock: by the button, and nothing is left behind Back", by_button);
    list.add("adviser lock: after a time without a sign", by_itself);
    list.add("adviser lock: the time is the one that was chosen", chosen_time);
    list.add("adviser lock: when another tab opens the space", by_another_tab);
    list.add("adviser lock: when the page is left", by_leaving);
    list.add("adviser lock: loading the page anew asks for the passphrase", by_reload);
    list.add("adviser lock: addresses say nothing of whom they show", addresses);
}

/// All addresses of the adviser's pages end so.
const ADDRESSES: [&str; 10] = [
    "#/groupe",
    "#/personne",
    "#/ateliers",
    "#/atelier",
    "#/apporter",
    "#/sortir",
    "#/reglages",
    "#/donnees",
    "#/passeport",
    "#/attestation",
];

/// Names that the open space shows.
const NAMES: [&str; 4] = ["Odette", "Mourad", "Huguette", "Premiers e-mails"];

/// The page of someone, reached over several others.
async fn deep_inside(page: &Page) -> Check {
    page.open_space(&example(page)?).await?;
    page.person_page("Odette").await?;
    page.press_key("person-attestation").await?;
    page.wait_for_words(&page.words("attestation-what")?).await?;
    page.room("room-ateliers").await?;
    page.press_key("atelier-open").await?;
    page.wait_until("document.getElementById('report')", "the workshop's report").await?;
    page.person_page("Mourad").await
}

/// The page holds no name, whoever looks: not on the screen, not hidden, not in title or address.
async fn says_nothing(page: &Page) -> Check {
    let all: String = page
        .value("document.documentElement.outerHTML + document.title + location.href + JSON.stringify(history.state) + window.name")
        .await?;
    for name in NAMES {
        ensure!(!all.contains(name), "“{name}” is still in the page");
    }
    let fields: Vec<String> =
        page.value("[...document.querySelectorAll('input, textarea')].map((e) => e.value)").await?;
    ensure!(fields.iter().all(|value| value.is_empty() || value == "on"), "the fields hold {fields:?}");
    Ok(())
}

async fn is_locked(page: &Page) -> Check {
    page.wait_for_words(&page.words("gate-locked")?).await?;
    ensure!(
        !page.holds("document.querySelector('nav.rooms, .matrix, .person-door')").await?,
        "rooms are shown"
    );
    says_nothing(page).await
}

async fn by_button(page: Page) -> Check {
    deep_inside(&page).await?;
    page.press_key("space-lock").await?;
    page.at_door().await?;
    is_locked(&page).await.at("just locked")?;
    for step in 1..=4 {
        page.driver().back().await?;
        page.wait_until("document.querySelector('main:not(#broken) h1')", "a screen").await?;
        is_locked(&page).await.at(format!("{step} times Back"))?;
    }
    for step in 1..=3 {
        page.driver().forward().await?;
        page.wait_until("document.querySelector('main:not(#broken) h1')", "a screen").await?;
        is_locked(&page).await.at(format!("{step} times Forward"))?;
    }
    page.unlock(PASSPHRASE).await
}

/// Keeps what the page does every so often, so that a test can have it done now.
const TICKS: &str = "window.ticks = []; const every = window.setInterval;
    window.setInterval = (work, ms) => { window.ticks.push(work); return every(work, ms); };";

/// So many minutes later, as the page sees it; what it does every so often is done.
async fn later(page: &Page, minutes: u32) -> Check {
    let script = "const [ms] = arguments, wall = Date.now;
        Date.now = () => wall() + ms;
        window.ticks.forEach((tick) => tick());
        return window.ticks.length";
    let ticks: u32 = page.ask(script, json!([minutes * 60_000])).await?;
    ensure!(ticks > 0, "the page never looks whether anyone is there");
    Ok(())
}

async fn by_itself(page: Page) -> Check {
    page.before_each_load(TICKS).await?;
    deep_inside(&page).await?;
    later(&page, 9).await?;
    page.move_to((400.0, 300.0)).await?;
    later(&page, 9).await?;
    page.key("Shift+Tab").await?;
    later(&page, 9).await?;
    page.settle().await?;
    ensure!(page.holds("document.querySelector('nav.rooms')").await?, "it locks although someone is there");
    later(&page, 11).await?;
    page.at_door().await?;
    is_locked(&page).await
}

async fn chosen_time(page: Page) -> Check {
    page.before_each_load(TICKS).await?;
    page.open_space(&example(&page)?).await?;
    page.room("room-settings").await?;
    page.choose("settings-lock-after", "60").await?;
    page.room("room-group").await?;
    page.room("room-settings").await?;
    ensure!(page.field("settings-lock-after").await? == "60", "the choice was not kept");
    later(&page, 50).await?;
    page.settle().await?;
    ensure!(page.holds("document.querySelector('nav.rooms')").await?, "it locks sooner than was chosen");
    later(&page, 61).await?;
    page.at_door().await?;
    page.unlock(PASSPHRASE).await?;
    page.room("room-settings").await?;
    ensure!(page.field("settings-lock-after").await? == "60", "the choice was not kept");
    // A clock that is set back gives nobody more time: the other one goes on.
    page.choose("settings-lock-after", "5").await?;
    page.settle().await?;
    let script = "const [ms] = arguments, steady = performance.now.bind(performance), wall = Date.now;
        performance.now = () => steady() + ms; Date.now = () => wall() - ms;
        window.ticks.forEach((tick) => tick()); return null";
    page.ask::<Value>(script, json!([6 * 60_000])).await?;
    page.at_door().await?;
    is_locked(&page).await
}

async fn by_another_tab(page: Page) -> Check {
    deep_inside(&page).await?;
    let first = page.driver().window().await?;
    let second = page.driver().new_tab().await?;
    page.driver().switch_to_window(second.clone()).await?;
    page.driver().goto(format!("{}{ADVISER}", page.setup().url)).await?;
    page.at_door().await?;
    page.driver().switch_to_window(first.clone()).await?;
    page.settle().await?;
    ensure!(
        page.holds("document.querySelector('nav.rooms')").await?,
        "it locks before the other one is open"
    );
    page.driver().switch_to_window(second.clone()).await?;
    page.unlock(PASSPHRASE).await?;
    page.driver().switch_to_window(first).await?;
    page.at_door().await?;
    is_locked(&page).await?;
    page.driver().switch_to_window(second).await?;
    ensure!(page.holds("document.querySelector('nav.rooms')").await?, "the last one opened is locked, too");
    Ok(())
}

async fn by_leaving(page: Page) -> Check {
    // By another address, and back again.
    deep_inside(&page).await?;
    page.driver().goto(format!("{}#/accueil", page.setup().url)).await?;
    page.wait_until("document.querySelector('main:not(#broken) h1')", "the learner's page").await?;
    says_nothing(&page).await.at("on the learner's page")?;
    page.driver().back().await?;
    page.at_door().await?;
    is_locked(&page).await.at("back from another page")?;
    // By the button: the learner's page takes its place.
    page.unlock(PASSPHRASE).await?;
    page.person_page("Odette").await?;
    page.room("room-settings").await?;
    page.press_key("gate-leave").await?;
    page.wait_until("location.pathname.endsWith('/index.html')", "the learner's page").await?;
    page.wait_until("document.querySelector('main:not(#broken) h1')", "the learner's page").await?;
    says_nothing(&page).await?;
    page.driver().back().await?;
    page.wait_until("document.querySelector('main:not(#broken) h1')", "a screen").await?;
    is_locked(&page).await.at("back from the learner's page")
}

async fn by_reload(page: Page) -> Check {
    deep_inside(&page).await?;
    page.reload().await?;
    page.at_door().await?;
    is_locked(&page).await?;
    page.unlock(PASSPHRASE).await?;
    page.group_of(8).await
}

/// What stands behind `#`, and what the browser's history keeps with it.
async fn address(page: &Page) -> Check<(String, String)> {
    page.settle().await?;
    let (query, hash, state): (String, String, String) =
        page.value("[location.search, location.hash, JSON.stringify(history.state)]").await?;
    ensure!(query.is_empty(), "the address has “{query}”");
    Ok((hash, state))
}

async fn addresses(page: Page) -> Check {
    page.open_space(&example(&page)?).await?;
    let mut seen = Vec::new();
    for name in ["Odette", "Huguette"] {
        page.person_page(name).await?;
        seen.push(address(&page).await?);
        page.press_key("person-passport").await?;
        page.wait_for_words(&page.words("passports-lead")?).await?;
        seen.push(address(&page).await?);
        page.press_key("back").await?;
        page.press_key("person-attestation").await?;
        page.wait_until("location.hash === '#/attestation'", "the attestation").await?;
        seen.push(address(&page).await?);
    }
    for room in ["room-group", "room-ateliers", "room-bring", "room-export", "room-settings"] {
        page.room(room).await?;
        seen.push(address(&page).await?);
    }
    page.room("room-ateliers").await?;
    page.press_key("atelier-open").await?;
    page.wait_until("document.getElementById('report')", "the workshop").await?;
    seen.push(address(&page).await?);
    for (hash, state) in &seen {
        ensure!(ADDRESSES.contains(&hash.as_str()), "“{hash}” is an address of its own");
        ensure!(state.parse::<u32>().is_ok(), "the browser's history keeps {state} for {hash}");
    }
    // Back goes to whom one came from, as long as the space is open.
    page.person_page("Odette").await?;
    page.person_page("Mourad").await?;
    page.driver().back().await?;
    page.driver().back().await?;
    page.wait_until("document.querySelector('h1').textContent === 'Odette'", "Odette's page again").await?;
    page.driver().forward().await?;
    page.driver().forward().await?;
    page.wait_until("document.querySelector('h1').textContent === 'Mourad'", "Mourad's page again").await
}
