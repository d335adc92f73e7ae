//! Steps at the projector, as a hand or a remote makes them, and what its windows show.

use pas_a_clic::practice::lesson::{Deed, Lesson};
use pas_a_clic::workshop::plan::Item;
use pas_a_clic::workshop::projection::Projection;
use pas_a_clic::workshop::projection::legibility::least_font_px;
use serde_json::{Value, json};
use thirtyfour::WindowHandle;

use crate::driver::Page;
use crate::fault::{Check, Fault, ensure};

/// The projector's page.
pub const PROJECTOR: &str = "projecteur.html";

/// What the stage shows in words: texts, and what stands in fields.
const STAGE: &str = "(() => {
    const stage = document.querySelector('.room-picture .stage');
    if (!stage) return '';
    const copy = stage.cloneNode(true);
    copy.querySelectorAll('.ghost, script').forEach((one) => one.remove());
    const fields = [...stage.querySelectorAll('input, textarea')].map((f) => f.type === 'checkbox' || f.type === 'radio' ? f.checked : f.value);
    return copy.textContent.replace(/\\s+/g, ' ').trim() + ' | ' + fields.join(' | ');
})()";

/// Texts that the room sees and that are smaller than the rule allows: [words, size drawn in pixels].
const SMALL: &str = "const least = arguments[0], found = [], seen = new Set();
    const walker = document.createTreeWalker(document.querySelector('.projection'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = node.textContent.trim(), of = node.parentElement;
        if (!words || of.closest('dialog, .hidden-text, option')) continue;
        const box = of.getBoundingClientRect();
        if (box.width < 2 || box.height < 2 || !of.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
        const drawn = parseFloat(getComputedStyle(of).fontSize) * of.currentCSSZoom;
        if (drawn < least - 0.01 && !seen.has(words)) { seen.add(words); found.push(words.slice(0, 40) + ': ' + drawn.toFixed(1)); }
    }
    for (const field of document.querySelectorAll('.projection input, .projection textarea')) {
        const drawn = parseFloat(getComputedStyle(field).fontSize) * field.currentCSSZoom;
        if (field.getClientRects().length && drawn < least - 0.01) found.push('a field: ' + drawn.toFixed(1));
    }
    return found";

impl Page {
    /// Shows these exercises, by number, on a screen of 1920 × 1080.
    pub async fn project(&self, numbers: &str) -> Check {
        self.resize(1920, 1080).await?;
        self.load_raw(&format!("{PROJECTOR}#/liste/{numbers}")).await?;
        self.wait_until(
            "location.hash === '#/ecran' && document.querySelector('.room-picture .face.mission')",
            "the mission",
        )
        .await
    }

    /// The state of this window, as it would be taken up again.
    pub async fn projection(&self) -> Check<Projection> {
        let text: Option<String> = self.value("sessionStorage.getItem('pac-projecteur.vue')").await?;
        let text = text.ok_or_else(|| Fault("this window shows nothing yet".into()))?;
        Ok(serde_json::from_str(&text)?)
    }

    /// Goes on with the remote, and waits until this window knows.
    pub async fn next(&self) -> Check {
        self.press_remote("PageDown").await
    }

    /// Goes back with the remote.
    pub async fn previous(&self) -> Check {
        self.press_remote("PageUp").await
    }

    /// Presses a key that changes something, and waits until it has.
    pub async fn press_remote(&self, key: &str) -> Check {
        let before = self.projection().await?.stamp.turn;
        self.key(key).await?;
        self.wait_until(
            &format!("JSON.parse(sessionStorage.getItem('pac-projecteur.vue')).stamp.turn > {before}"),
            &format!("what {key} does"),
        )
        .await?;
        self.settle().await
    }

    /// A second window of the projector, at a route; the driver stands in it.
    pub async fn second_window(&self, route: &str) -> Check<(WindowHandle, WindowHandle)> {
        let first = self.driver().window().await?;
        let second = self.driver().new_window().await?;
        self.driver().switch_to_window(second.clone()).await?;
        self.cdp("Emulation.setFocusEmulationEnabled", json!({ "enabled": true })).await?;
        self.resize(1366, 768).await?;
        self.driver().goto(format!("{}{PROJECTOR}{route}", self.setup().url)).await?;
        self.wait_until("document.querySelector('main:not(#broken) h1')", "the second window").await?;
        Ok((first, second))
    }

    /// Goes to a window.
    pub async fn to_window(&self, window: &WindowHandle) -> Check {
        Ok(self.driver().switch_to_window(window.clone()).await?)
    }

    /// What the stage shows in words.
    pub async fn stage_words(&self) -> Check<String> {
        self.value(STAGE).await
    }

    /// Every text that the room sees is legible from the last row.
    pub async fn is_legible(&self) -> Check {
        let width: f64 = self.value("window.innerWidth").await?;
        let small: Vec<String> = self.ask(SMALL, json!([least_font_px(width)])).await?;
        ensure!(
            small.is_empty(),
            "not legible from the last row ({} px at least): {small:?}",
            least_font_px(width)
        );
        Ok(())
    }

    /// The lesson that the present item of a projection stands for, as far as it has come.
    pub fn lesson(&self, shown: &Projection) -> Check<Lesson> {
        let missing = || Fault("no exercise is shown".into());
        let Item { exercise, level, .. } = shown.item().cloned().ok_or_else(missing)?;
        let exercise = self.setup().exercise(&exercise.ok_or_else(missing)?)?;
        let level = level.unwrap_or_else(|| exercise.easiest());
        let situations = &exercise.level(level).ok_or_else(missing)?.situations;
        let situation = &situations[shown.situation % situations.len()];
        let mut lesson = Lesson::begin(exercise, level, situation).ok_or_else(missing)?;
        lesson.follow(&shown.deeds);
        Ok(lesson)
    }

    /// All that is stored in this browser, by key.
    pub async fn everything_stored(&self) -> Check<Value> {
        self.value("Object.fromEntries(Object.entries(localStorage))").await
    }
}

/// So many beats.
pub fn beats(count: usize) -> Vec<Deed> {
    vec![Deed::Beat; count]
}
