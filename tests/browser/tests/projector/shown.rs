//! Every exercise shown forwards to its end and backwards to its beginning, in both windows, legible from the last row.

use crate::driver::Page;
use crate::fault::{At, Check, ensure};
use crate::projector::beats;
use crate::runner::List;
use crate::setup::Setup;

/// One test per exercise, at the level it begins with; the number decides which window drives and how large it is.
pub fn add(list: &mut List, setup: &Setup) {
    let Ok(base) = setup.base() else { return };
    for entry in &base.entries {
        let number = entry.number;
        list.add(format!("projector shows {}", entry.id), move |page: Page| there_and_back(page, number));
    }
}

async fn there_and_back(page: Page, number: u16) -> Check {
    page.project(&number.to_string()).await?;
    if number.is_multiple_of(2) {
        page.resize(1024, 768).await?;
    }
    let (screen, presenter) = page.second_window("#/pilote").await?;
    page.wait_until("document.querySelector('.mirror .face')", "the mission in small").await?;
    page.to_window(&screen).await?;
    page.is_legible().await.at("the mission")?;
    page.next().await?;
    page.wait_until("document.querySelector('.room-picture .stage')", "the stage").await?;
    page.settle().await?;
    let start = page.stage_words().await?;
    page.is_legible().await.at("the beginning")?;

    let mut lesson = page.lesson(&page.projection().await?)?;
    let mut all = 0;
    while lesson.beat().is_some() {
        all += 1;
    }
    let driving = if number.is_multiple_of(2) { &screen } else { &presenter };
    page.to_window(driving).await?;
    page.wait_until("document.querySelector('.room-picture .stage')", "the stage").await?;
    for _ in 0..all {
        page.next().await?;
    }
    let done = page.words("projector-done")?;
    let mut ends = Vec::new();
    for window in [&screen, &presenter] {
        page.to_window(window).await?;
        page.wait_for_words(&done).await.at("at the end")?;
        let shown = page.projection().await?;
        ensure!(shown.deeds == beats(all), "{all} beats, and this window knows {}", shown.deeds.len());
        page.settle().await?;
        ends.push(page.stage_words().await?);
    }
    ensure!(ends[0] == ends[1], "the two windows differ at the end:\n{}\n{}", ends[0], ends[1]);
    page.to_window(&screen).await?;
    page.is_legible().await.at("the end")?;

    page.to_window(driving).await?;
    for _ in 0..all {
        page.previous().await?;
    }
    for window in [&screen, &presenter] {
        page.to_window(window).await?;
        let expected = serde_json::to_string(&start)?;
        page.wait_until(
            "JSON.parse(sessionStorage.getItem('pac-projecteur.vue')).deeds.length === 0",
            "the beginning",
        )
        .await?;
        page.settle().await?;
        let now = page.stage_words().await?;
        ensure!(now == start, "not as it began:\n{expected}\n{now}");
    }
    page.to_window(driving).await?;
    page.previous().await?;
    ensure!(
        page.holds("document.querySelector('.face.mission')").await?,
        "it does not go back to the mission"
    );
    page.next().await?;
    for _ in 0..=all {
        page.next().await?;
    }
    page.to_window(&screen).await?;
    page.wait_until("document.querySelector('.your-turn')", "« À vous »").await?;
    page.is_legible().await.at("« À vous »")
}
