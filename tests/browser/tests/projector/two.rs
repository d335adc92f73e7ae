//! Two windows: what one does the other shows, whichever is loaded again or closed; and one alone says so.

use pas_a_clic::workshop::projection::Face;

use crate::driver::Page;
use crate::fault::{At, Check, ensure};
use crate::projector::{PROJECTOR, beats};
use crate::runner::List;

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("projector: either window may be loaded again", loaded_again);
    list.add("projector: either window may be closed", closed);
    list.add("projector: it plays by itself, in both windows", plays);
    list.add("projector: the second of two exercises plays to its end, and again", plays_the_second);
    list.add("projector: the list chosen last is shown in both windows", chosen_later);
    list.add("projector: a channel on which nobody hears is told", unheard);
    list.add("projector: what is not there is passed over by the remote", passed_over);
    list.add("projector: blank, light, glass and contrast come from the notes", held);
    list.add("projector: without a channel one window does it all, and says so", alone);
}

async fn begun(page: &Page) -> Check<(thirtyfour::WindowHandle, thirtyfour::WindowHandle)> {
    page.project("103-104").await?;
    let (screen, presenter) = page.second_window("#/pilote").await?;
    page.wait_for_words(&page.words("projector-linked")?).await?;
    page.wait_until("document.querySelector('.mirror .face')", "the mission in small").await?;
    page.next().await?;
    page.wait_until("document.querySelector('.mirror .stage')", "the exercise in small").await?;
    page.next().await?;
    Ok((screen, presenter))
}

async fn loaded_again(page: Page) -> Check {
    let (screen, presenter) = begun(&page).await?;
    for window in [&screen, &presenter, &screen] {
        page.to_window(window).await?;
        let before = page.projection().await?;
        page.wait_until(
            "document.querySelector('.room-picture .frame[aria-busy=false]')",
            "the end of the beat",
        )
        .await?;
        let (steps, words) = (steps(&page).await?, page.stage_words().await?);
        page.reload().await?;
        page.wait_until("document.querySelector('.room-picture .stage')", "the stage").await?;
        page.settle().await?;
        ensure!(page.projection().await? == before, "another state after loading again");
        let now = (self::steps(&page).await?, page.stage_words().await?);
        ensure!(now == (steps, words), "another picture after loading again: {now:?}");
        page.next().await?;
        for other in [&screen, &presenter] {
            page.to_window(other).await?;
            let count = before.deeds.len() + 1;
            let known =
                format!("JSON.parse(sessionStorage.getItem('pac-projecteur.vue')).deeds.length === {count}");
            page.wait_until(&known, "the next beat in both windows").await?;
        }
        page.to_window(window).await?;
        page.previous().await?;
        page.to_window(&presenter).await?;
        page.wait_until(
            &format!(
                "JSON.parse(sessionStorage.getItem('pac-projecteur.vue')).deeds.length === {}",
                before.deeds.len()
            ),
            "the beat taken back in both windows",
        )
        .await?;
    }
    Ok(())
}

/// What the caption says of the steps done.
async fn steps(page: &Page) -> Check<String> {
    page.value("document.querySelector('.caption .lvl span').textContent").await
}

/// Of two exercises the second plays to its own end, however short the first was.
async fn plays_the_second(page: Page) -> Check {
    page.project("103-206").await?;
    page.key("Escape").await?;
    page.press_among(".running-list .btn", &page.words("clavier.adresse-email/titre")?).await?;
    page.wait_until("document.querySelector('.face.mission')", "the second mission").await?;
    page.next().await?;
    page.wait_until("document.querySelector('.room-picture .stage')", "the second exercise").await?;
    let mut lesson = page.lesson(&page.projection().await?)?;
    let mut all = 0;
    while lesson.beat().is_some() {
        all += 1;
    }
    ensure!(all > 3, "the second is no longer than the first");
    page.press_remote(" ").await?;
    // Again from its beginning, in the middle of playing.
    page.wait_until("JSON.parse(sessionStorage.getItem('pac-projecteur.vue')).deeds.length >= 1", "a beat")
        .await?;
    page.key("Escape").await?;
    page.wait_until("JSON.parse(sessionStorage.getItem('pac-projecteur.vue')).playing === null", "a pause")
        .await?;
    page.key("Escape").await?;
    page.press_key("projector-replay").await?;
    page.wait_within(
        std::time::Duration::from_secs(90),
        "JSON.parse(sessionStorage.getItem('pac-projecteur.vue')).playing === null",
        "the end of playing",
    )
    .await?;
    let shown = page.projection().await?;
    ensure!(shown.deeds == beats(all), "{} beats of {all} were played", shown.deeds.len());
    page.wait_for_words(&page.words("projector-done")?).await
}

/// A list chosen now counts, whatever an older window shows.
async fn chosen_later(page: Page) -> Check {
    let (screen, presenter) = begun(&page).await?;
    for _ in 0..6 {
        page.press_remote("b").await?;
    }
    page.to_window(&screen).await?;
    page.driver().close_window().await?;
    page.to_window(&presenter).await?;
    let fresh = page.driver().new_window().await?;
    page.to_window(&fresh).await?;
    page.driver().goto(format!("{}{PROJECTOR}#/liste/302", page.setup().url)).await?;
    let title = page.words("email.lire/titre")?;
    page.wait_until("location.hash === '#/ecran' && document.querySelector('.face.mission')", "the new list")
        .await?;
    page.wait_for_words(&title).await?;
    page.to_window(&presenter).await?;
    page.wait_until("document.querySelector('.mirror .face.mission')", "the new list in small").await?;
    page.wait_for_words(&title).await?;
    page.to_window(&fresh).await?;
    page.wait_for_words(&title).await
}

async fn closed(page: Page) -> Check {
    let (screen, presenter) = begun(&page).await?;
    page.to_window(&screen).await?;
    page.driver().close_window().await?;
    page.to_window(&presenter).await?;
    page.wait_for_words(&page.words("projector-unlinked")?).await?;
    page.next().await?;
    ensure!(page.projection().await?.deeds == beats(2), "the notes do not go on alone");
    // A fresh window of the room takes it up where it stands.
    let second = page.driver().new_window().await?;
    page.to_window(&second).await?;
    page.driver().goto(format!("{}{PROJECTOR}#/ecran", page.setup().url)).await?;
    page.wait_until("document.querySelector('.room-picture .stage')", "the room's window").await?;
    ensure!(page.projection().await?.deeds == beats(2), "the fresh window stands elsewhere");
    page.to_window(&presenter).await?;
    page.wait_for_words(&page.words("projector-linked")?).await?;
    page.driver().close_window().await?;
    page.to_window(&second).await?;
    page.next().await?;
    ensure!(page.projection().await?.deeds == beats(3), "the screen does not go on alone");
    Ok(())
}

async fn plays(page: Page) -> Check {
    let (screen, presenter) = begun(&page).await?;
    page.press_key("projector-play").await?;
    page.to_window(&screen).await?;
    page.wait_within(
        std::time::Duration::from_secs(40),
        "JSON.parse(sessionStorage.getItem('pac-projecteur.vue')).deeds.length === 3",
        "the last beat",
    )
    .await?;
    page.wait_for_words(&page.words("projector-done")?).await?;
    page.to_window(&presenter).await?;
    page.wait_until(
        "JSON.parse(sessionStorage.getItem('pac-projecteur.vue')).playing === null",
        "the end of playing",
    )
    .await?;
    // Played again from its beginning and slower; the window that plays is closed: the other stands still, and can go on.
    page.press_among(
        ".command-row .btn",
        &page.setup().filled("projector-pace", &[("n".to_owned(), 1_u64.into())].into())?,
    )
    .await?;
    page.press_key("projector-replay").await?;
    page.settle().await?;
    let shown = page.projection().await?;
    ensure!(
        shown.slowness == 2 && shown.playing.is_some() && shown.deeds.is_empty(),
        "it does not begin again: {shown:?}"
    );
    page.driver().close_window().await?;
    page.to_window(&screen).await?;
    page.wait_until(
        "JSON.parse(sessionStorage.getItem('pac-projecteur.vue')).playing === null",
        "nobody who plays",
    )
    .await?;
    ensure!(
        page.holds("document.querySelector('.projection').style.getPropertyValue('--slowness') === '2'")
            .await?,
        "not slower"
    );
    page.next().await
}

async fn held(page: Page) -> Check {
    let (screen, presenter) = begun(&page).await?;
    for (key, seen) in [
        ("projector-blank", ".black-screen"),
        ("projector-spotlight", ".projection > .spotlight"),
        ("projector-magnifier", ".room-picture[style*='scale(2)']"),
    ] {
        page.to_window(&presenter).await?;
        page.press_key(key).await.at(key)?;
        page.to_window(&screen).await?;
        page.wait_until(&format!("document.querySelector(\"{seen}\")"), key).await?;
        page.to_window(&presenter).await?;
        if key == "projector-spotlight" {
            let (x, y): (f64, f64) = page
                .value("(() => { const r = document.querySelector('.mirror').getBoundingClientRect(); return [r.left + r.width * 0.25, r.top + r.height * 0.75] })()")
                .await?;
            page.move_to((x, y)).await?;
            page.to_window(&screen).await?;
            page.wait_until(
                "(() => { const s = document.querySelector('.projection > .spotlight').style;
                    return Math.abs(parseFloat(s.getPropertyValue('--x')) - 25) < 2 && Math.abs(parseFloat(s.getPropertyValue('--y')) - 75) < 2 })()",
                "the light where the notes point",
            )
            .await?;
            page.to_window(&presenter).await?;
        }
        page.key("Escape").await?;
        page.to_window(&screen).await?;
        page.wait_until(&format!("!document.querySelector(\"{seen}\")"), &format!("{key} ended")).await?;
    }
    page.to_window(&presenter).await?;
    page.press_key("projector-dark").await?;
    page.to_window(&screen).await?;
    page.wait_until("document.documentElement.dataset.contrast === 'dark'", "a dark screen").await?;
    page.reload().await?;
    page.wait_until(
        "document.documentElement.dataset.contrast === 'dark'",
        "a dark screen after loading again",
    )
    .await
}

async fn alone(page: Page) -> Check {
    page.before_each_load("delete window.BroadcastChannel").await?;
    page.project("103").await?;
    page.next().await?;
    page.wait_until("document.querySelector('.room-picture .stage')", "the stage").await?;
    page.next().await?;
    page.key("Escape").await?;
    page.wait_for_words(&page.words("projector-one-window")?).await?;
    page.key("Escape").await?;
    page.reload().await?;
    let shown = page.projection().await?;
    ensure!((shown.face, shown.deeds.len()) == (Face::Demonstration, 1), "lost by loading again: {shown:?}");
    page.load(&format!("{PROJECTOR}#/pilote")).await?;
    page.wait_for_words(&page.words("projector-one-window")?).await
}

async fn unheard(page: Page) -> Check {
    page.before_each_load("window.BroadcastChannel = class { postMessage() {} close() {} }").await?;
    page.load(&format!("{PROJECTOR}#/pilote")).await?;
    page.press_key("projector-open-screen").await?;
    let first = page.driver().window().await?;
    page.to_window(&first).await?;
    page.wait_within(
        std::time::Duration::from_secs(20),
        &format!(
            "document.body.innerText.includes({})",
            serde_json::to_string(&page.words("projector-one-window")?)?
        ),
        "that it is one window only",
    )
    .await
}

async fn passed_over(page: Page) -> Check {
    // A list of an older or newer version: its first exercise is not in this one.
    page.project("103").await?;
    let mut shown = page.projection().await?;
    let known = shown.items[0].clone();
    shown
        .items
        .insert(0, pas_a_clic::workshop::plan::Item { exercise: Some("souris.voler".into()), ..known });
    let text = serde_json::to_string(&shown)?;
    page.ask::<serde_json::Value>(
        "sessionStorage.setItem('pac-projecteur.vue', arguments[0]); return null",
        serde_json::json!([text]),
    )
    .await?;
    page.reload().await?;
    page.wait_for_words(&page.words("projector-missing")?).await?;
    for _ in 0..3 {
        page.next().await?;
    }
    let shown = page.projection().await?;
    ensure!(shown.at == 1, "it stays at what is not there: {shown:?}");
    page.wait_for_words(&page.words("souris.cliquer/titre")?).await
}
