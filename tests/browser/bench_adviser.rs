//! How fast the adviser's space is with many people: opened after its passphrase, and brought in from an archive.
//!
//! Measured on the machine as it is. Growth is told for 50, 500 and 5,000 people of 200 attempts each.

use std::time::Duration;

use pas_a_clic::workshop::Archive;

use crate::adviser_scenes::crowd;
use crate::bench::tell;
use crate::driver::Page;
use crate::fault::Check;
use crate::files::Folder;
use crate::runner::List;
use crate::sealed::{Kept, PASSPHRASE, archive};
use crate::stored::now_ms;

const SIZES: [usize; 3] = [50, 500, 5_000];
const ATTEMPTS: usize = 200;
const ROUNDS: usize = 5;
const PATIENCE: Duration = Duration::from_secs(60);

/// The last press, as [`watch`] noted it.
const PRESS: &str = "window.pressedAt";
/// The moment when the passphrase's key was known, as the page marks it.
const UNLOCKED: &str = "performance.getEntriesByName('pac-unlocked').at(-1).startTime";

/// The measures.
pub fn add(list: &mut List) {
    list.add("bench: the adviser's space opens", opens);
    list.add("bench: an archive is brought in", brought);
}

/// Notes the last press, and when what is waited for has been painted.
fn watch(shown: &str) -> String {
    format!(
        "window.shownAt = 0;
        document.addEventListener('click', () => {{ window.pressedAt = performance.now(); }}, true);
        new MutationObserver((_, watcher) => {{
            if (!({shown})) return;
            watcher.disconnect();
            requestAnimationFrame(() => setTimeout(() => {{ window.shownAt = performance.now(); }}));
        }}).observe(document, {{ childList: true, subtree: true }});
        return null"
    )
}

/// Milliseconds from that moment until what was waited for had been painted.
async fn took(page: &Page, since: &str) -> Check<f64> {
    page.wait_within(PATIENCE, "window.shownAt", "what was waited for").await?;
    page.value(&format!("window.shownAt - {since}")).await
}

/// What is allowed counts from when the key is known. The passphrase's own work before that is least here.
async fn opens(page: Page) -> Check {
    for people in SIZES {
        page.seal(&Kept { people: crowd(&page, people, ATTEMPTS, now_ms())?, ..Kept::default() }).await?;
        let (mut from_press, mut from_unlocked) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            page.come_to_adviser().await?;
            page.ask::<serde_json::Value>(
                &watch("document.querySelector('.matrix tbody tr')"),
                serde_json::Value::Null,
            )
            .await?;
            page.unlock(PASSPHRASE).await?;
            from_press.push(took(&page, PRESS).await?);
            from_unlocked.push(took(&page, UNLOCKED).await?);
        }
        let opened = format!("{people} people × {ATTEMPTS}, opened");
        tell(&format!("{opened}, from the press"), from_press, None);
        let budget = if people > 500 { 1_000.0 } else { 100.0 };
        tell(&format!("{opened}, from unlocked"), from_unlocked, Some(budget));
    }
    Ok(())
}

async fn brought(page: Page) -> Check {
    let folder = Folder::new("bench")?;
    for people in SIZES {
        let all = Archive::of(crowd(&page, people, ATTEMPTS, now_ms())?, Vec::new());
        let bytes = archive(PASSPHRASE, &all)?;
        page.open_space(&Kept::default()).await?;
        page.ask::<serde_json::Value>(&watch("document.querySelector('.outcomes')"), serde_json::Value::Null)
            .await?;
        page.bring_archive(&folder, &bytes, PASSPHRASE).await?;
        let time = took(&page, PRESS).await?;
        tell(
            &format!("{people} people × {ATTEMPTS}, brought in ({} KB)", bytes.len() / 1024),
            vec![time],
            Some(if people > 500 { 20_000.0 } else { 2_000.0 }),
        );
    }
    Ok(())
}
