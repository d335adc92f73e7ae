//! How fast the page is on a slow machine and a slow line: measured and told, never a reason to fail.
//!
//! The budgets are those of a workshop's old laptops: a processor slowed six times, 1.6 Mbit/s with 150 ms of delay.

use std::time::Duration;

use pas_a_clic::practice::Level;
use serde_json::{Value, json};

use crate::driver::Page;
use crate::fault::{Check, ensure};
use crate::input::Button;
use crate::play::Part;
use crate::runner::List;
use crate::scenes::{PROFILE, first_part, open};
use crate::stored::person;

/// How much slower the processor is made.
const SLOWER: u32 = 6;
/// Bytes a second of a line of 1.6 Mbit/s.
const BYTES_PER_S: u32 = 1_600_000 / 8;
const DELAY_MS: u32 = 150;
/// How often each time is taken; the middle one counts.
const ROUNDS: usize = 5;

/// The measures.
pub fn add(list: &mut List) {
    list.add("bench: a first visit", first_visit);
    list.add("bench: a visit from the cache", from_cache);
    list.add("bench: a click", click);
    list.add("bench: a key in the mailbox", key);
}

/// Notes when the first thing to act on stands there.
const WATCH: &str = "
    new MutationObserver((_, watcher) => {
        if (!document.querySelector('main:not(#broken) h1')) return;
        watcher.disconnect();
        requestAnimationFrame(() => { window.readyAt = performance.now(); });
    }).observe(document, { childList: true, subtree: true });";

/// Notes how long each press and key takes to be answered on the screen, in milliseconds (steps of 8).
const LISTEN: &str = "
    window.answers = [];
    new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
            if (['pointerup', 'click', 'keydown', 'input'].includes(entry.name)) window.answers.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 });
    return null";

async fn slow_down(page: &Page) -> Check {
    page.cdp("Network.enable", json!({})).await?;
    let line = json!({ "offline": false, "latency": DELAY_MS, "downloadThroughput": BYTES_PER_S, "uploadThroughput": BYTES_PER_S });
    page.cdp("Network.emulateNetworkConditions", line).await?;
    page.cdp("Page.enable", json!({})).await?;
    page.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH })).await?;
    slow_processor(page).await
}

async fn slow_processor(page: &Page) -> Check {
    page.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER })).await.map(drop)
}

/// From the request to the first thing to act on, in milliseconds.
async fn visit(page: &Page) -> Check<f64> {
    page.load_raw("").await?;
    page.wait_within(Duration::from_secs(30), "window.readyAt", "the welcome").await?;
    page.value("window.readyAt").await
}

async fn first_visit(page: Page) -> Check {
    slow_down(&page).await?;
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        page.cdp("Network.clearBrowserCache", json!({})).await?;
        times.push(visit(&page).await?);
    }
    tell("first visit, ready", times, Some(2_500.0));
    Ok(())
}

async fn from_cache(page: Page) -> Check {
    slow_down(&page).await?;
    visit(&page).await?;
    // What comes after the first screen is in the cache by tomorrow.
    page.rest(12_000).await;
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        times.push(visit(&page).await?);
    }
    tell("next day from the cache, ready", times, Some(800.0));
    Ok(())
}

async fn click(page: Page) -> Check {
    open(&page, &person(PROFILE), &[], "#/accueil").await?;
    let part = first_part(&page, "souris.cliquer")?;
    let mut play = page.open(PROFILE, &part).await?;
    slow_processor(&page).await?;
    page.ask::<Value>(LISTEN, Value::Null).await?;
    for _ in 0..2 {
        play.next_step().await?;
    }
    told(&page, "a click is answered").await
}

async fn key(page: Page) -> Check {
    open(&page, &person(PROFILE), &[], "#/accueil").await?;
    let part = Part { level: Level::GoAlone, ..first_part(&page, "email.ecrire")? };
    let play = page.open(PROFILE, &part).await?;
    drop(play);
    page.click_on("tool/compose", Button::Left).await?;
    page.settle().await?;
    page.click_on("field/body", Button::Left).await?;
    page.rest(500).await;
    slow_processor(&page).await?;
    page.ask::<Value>(LISTEN, Value::Null).await?;
    for letter in "bonjour a vous".chars() {
        page.key(&letter.to_string()).await?;
        page.rest(150).await;
    }
    told(&page, "a key in the mailbox is answered").await
}

async fn told(page: &Page, what: &str) -> Check {
    page.rest(600).await;
    let answers: Vec<f64> = page.value("window.answers").await?;
    ensure!(page.holds("window.answers").await?, "nothing was measured");
    // Answers within 16 ms are not even reported.
    tell(what, if answers.is_empty() { vec![16.0] } else { answers }, Some(50.0));
    Ok(())
}

/// Tells the middle and the worst of these times, and where something is allowed, whether the middle one keeps to it.
pub fn tell(what: &str, mut times: Vec<f64>, budget: Option<f64>) {
    times.sort_by(f64::total_cmp);
    let (middle, worst) = (times[times.len() / 2], times[times.len() - 1]);
    let verdict = match budget {
        Some(budget) if middle <= budget => format!(", within the {budget:.0} ms allowed"),
        Some(budget) => format!(", OVER the {budget:.0} ms allowed"),
        None => String::new(),
    };
    println!("    {what}: {middle:.0} ms (worst {worst:.0}){verdict}");
}
