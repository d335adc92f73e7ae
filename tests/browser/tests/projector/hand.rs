//! The adviser's own hand: taking over with the real mouse, giving it back, and what the room sees of it.

use pas_a_clic::practice::lesson::Deed;

use crate::driver::Page;
use crate::fault::{At, Check, Fault, ensure};
use crate::fumble::Precision;
use crate::input::Button;
use crate::runner::List;

/// Exercises of each room of the practice computer, and after how many beats the adviser takes over.
const TAKEN: [(u16, usize); 7] = [(103, 1), (108, 0), (111, 0), (113, 1), (204, 0), (302, 1), (401, 2)];

/// The tests of this file.
pub fn add(list: &mut List) {
    for (number, after) in TAKEN {
        list.add(
            format!("projector hand: takes over in {number} after {after} beats and hands back"),
            move |page| takes_over(page, number, after),
        );
    }
    list.add("projector hand: a wrong act is named and can be taken back", wrong);
    list.add("projector hand: together, the answer comes when it is asked for", together);
    list.add("projector hand: clicks, drags, wheel and keys are shown large", echoed);
}

async fn takes_over(page: Page, number: u16, after: usize) -> Check {
    page.project(&number.to_string()).await?;
    page.next().await?;
    page.wait_until("document.querySelector('.room-picture .stage')", "the stage").await?;
    for _ in 0..after {
        page.next().await?;
    }
    page.wait_until("document.querySelector('.room-picture .frame[aria-busy=false]')", "the end of the beat")
        .await?;
    let shown = page.projection().await?;
    let mut lesson = page.lesson(&shown)?;
    let planned = lesson.peek().ok_or_else(|| Fault("nothing is left to do".into()))?.planned;
    let item = shown.item().and_then(|item| item.exercise.clone()).unwrap_or_default();
    let exercise = page.setup().exercise(&item)?;
    let precision = Precision::of(exercise, exercise.easiest());
    page.perform(lesson.world(), &planned, &precision).await.at("by hand")?;
    page.wait_until(
        &format!("JSON.parse(sessionStorage.getItem('pac-projecteur.vue')).deeds.length > {after}"),
        "what the hand did",
    )
    .await?;
    page.rest(300).await;
    let shown = page.projection().await?;
    ensure!(shown.taken, "the hand was not taken");
    ensure!(shown.deeds.iter().skip(after).all(|deed| matches!(deed, Deed::Act(_))), "{:?}", shown.deeds);
    page.next().await?;
    let shown = page.projection().await?;
    ensure!(
        !shown.taken && shown.deeds.last() == Some(&Deed::HandBack),
        "not handed back: {:?}",
        shown.deeds
    );
    for _ in 0..200 {
        if page.lesson(&page.projection().await?)?.is_over() {
            break;
        }
        page.next().await?;
    }
    page.wait_for_words(&page.words("projector-done")?).await?;
    ensure!(page.lesson(&page.projection().await?)?.is_completed(), "shown to its end, and not reached");
    Ok(())
}

async fn wrong(page: Page) -> Check {
    page.project("104").await?;
    page.next().await?;
    page.wait_until("document.querySelector('.room-picture .stage .thing')", "the stage").await?;
    let shown = page.projection().await?;
    let target = page.lesson(&shown)?.way_to_next().unwrap_or_default();
    let other: (f64, f64) = page
        .value(&format!(
            "(() => {{ const r = [...document.querySelectorAll('.stage .thing')].find((t) => t.dataset.target !== '{target}')
                .getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2] }})()"
        ))
        .await?;
    page.click_at(other, Button::Left).await?;
    page.wait_until("document.querySelector('.room-picture .feedback.attention span')", "what was wrong")
        .await?;
    page.previous().await?;
    ensure!(page.projection().await?.deeds.is_empty(), "it is not taken back");
    page.wait_until("!document.querySelector('.room-picture .feedback span')", "no word of it").await
}

async fn together(page: Page) -> Check {
    page.project("302").await?;
    page.key("Escape").await?;
    page.press_key("projector-face-together").await?;
    let question = page.words("projector-what-now")?;
    page.wait_for_words(&question).await?;
    ensure!(!page.holds("document.querySelector('.stage .halo')").await?, "the answer is given away");
    page.next().await?;
    page.wait_until("document.querySelector('.stage .halo')", "the answer pointed at").await?;
    page.next().await?;
    page.wait_for_words(&question).await?;
    ensure!(page.projection().await?.deeds == [Deed::Beat], "the computer does not do it");
    Ok(())
}

async fn shows(page: &Page, key: &str) -> Check {
    let words = serde_json::to_string(&crate::setup::plain(&page.words(key)?))?;
    page.wait_until(
        &format!("[...document.querySelectorAll('.echo-word, .echo-key')].some((e) => e.textContent.replace(/\\s+/g, ' ').includes({words}))"),
        key,
    )
    .await
}

async fn echoed(page: Page) -> Check {
    page.project("103").await?;
    page.next().await?;
    page.wait_until("document.querySelector('.room-picture .stage')", "the stage").await?;
    page.move_to((300.0, 900.0)).await?;
    page.press_down(Button::Left, 1).await?;
    page.drag_to((700.0, 960.0), Button::Left).await?;
    shows(&page, "echo-drag").await?;
    page.wait_until("document.querySelector('.echo-way').checkVisibility()", "the way of the drag").await?;
    page.release(Button::Left, 1).await?;
    page.rest(900).await;
    page.project("203").await?;
    page.next().await?;
    page.wait_until("document.querySelector('.room-picture .stage input')", "a field").await?;
    let at = (300.0, 500.0);
    page.move_to(at).await?;
    page.wait_until("document.querySelector('.echo-pointer').checkVisibility()", "the large pointer").await?;
    let tip: (f64, f64) = page
        .value("(() => { const r = document.querySelector('.echo-halo').getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2] })()")
        .await?;
    ensure!(
        (tip.0 - at.0).abs() < 3.0 && (tip.1 - at.1).abs() < 3.0,
        "the halo is at {tip:?}, the hand at {at:?}"
    );
    page.click_at(at, Button::Left).await?;
    shows(&page, "echo-left").await?;
    page.rest(900).await;
    page.click_at(at, Button::Right).await?;
    shows(&page, "echo-right").await?;
    page.rest(900).await;
    page.press_down(Button::Left, 1).await?;
    page.release(Button::Left, 1).await?;
    page.press_down(Button::Left, 2).await?;
    page.release(Button::Left, 2).await?;
    shows(&page, "echo-double").await?;
    page.rest(900).await;
    page.wheel((700.0, 640.0), 120.0).await?;
    shows(&page, "echo-wheel-down").await?;
    page.wheel((700.0, 640.0), -120.0).await?;
    shows(&page, "echo-wheel-up").await?;
    let field: (f64, f64) = page
        .value("(() => { const r = document.querySelector('.room-picture .stage input').getBoundingClientRect(); return [r.left + 40, r.top + r.height / 2] })()")
        .await?;
    page.click_at(field, Button::Left).await?;
    for letter in ["v", "u"] {
        page.key(letter).await?;
    }
    page.wait_until(
        "[...document.querySelectorAll('.echo-key')].some((e) => e.textContent.includes('vu'))",
        "the letters",
    )
    .await?;
    page.key("Backspace").await?;
    shows(&page, "echo-backspace").await
}
