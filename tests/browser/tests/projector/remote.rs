//! A presentation remote alone: it sends page down, page up, B and Escape, and nothing else is there.

use pas_a_clic::workshop::projection::Face;

use crate::driver::Page;
use crate::fault::{At, Check, ensure};
use crate::input::Button;
use crate::runner::List;

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("projector remote: through a whole list and back", through);
    list.add("projector remote: B blanks, Escape and going on light again", blank);
    list.add("projector remote: B is a letter while one types into the exercise", a_letter);
    list.add("projector remote: the commands open at Escape and do not hold it up", commands);
}

async fn through(page: Page) -> Check {
    page.project("103-206").await?;
    let mut faces = vec![Face::Mission];
    for _ in 0..200 {
        page.next().await?;
        let face = page.projection().await?.face;
        if faces.last() != Some(&face) {
            faces.push(face);
        }
        if face == Face::End {
            break;
        }
    }
    let one = [Face::Mission, Face::Demonstration, Face::YourTurn];
    let wanted: Vec<Face> = one.into_iter().chain(one).chain([Face::End]).collect();
    ensure!(faces == wanted, "the way is {faces:?}");
    page.wait_for_words(&page.words("projector-end")?).await?;
    for _ in 0..200 {
        page.previous().await?;
        let shown = page.projection().await?;
        if shown.at == 0 && shown.face == Face::Mission {
            return page.wait_until("document.querySelector('.face.mission')", "the first mission").await;
        }
    }
    Err(crate::fault::Fault("it never comes back to the beginning".into()))
}

async fn blank(page: Page) -> Check {
    page.project("103").await?;
    page.next().await?;
    for (key, lights) in [("b", "b"), ("B", "Escape"), ("b", "PageDown")] {
        page.press_remote(key).await?;
        page.wait_until("document.querySelector('.black-screen')", "a blank screen").await.at(key)?;
        page.press_remote(lights).await?;
        page.wait_until("!document.querySelector('.black-screen')", "light again").await.at(lights)?;
    }
    ensure!(!page.holds("document.querySelector('dialog[open]')").await?, "something else opened");
    Ok(())
}

async fn a_letter(page: Page) -> Check {
    page.project("203").await?;
    page.next().await?;
    page.wait_until("document.querySelector('.room-picture .stage input')", "a field").await?;
    let at: (f64, f64) = page
        .value("(() => { const r = document.querySelector('.room-picture .stage input').getBoundingClientRect(); return [r.left + 40, r.top + r.height / 2] })()")
        .await?;
    page.click_at(at, Button::Left).await?;
    page.wait_until("document.activeElement.matches('.stage input')", "the cursor in the field").await?;
    page.key("b").await?;
    page.settle().await?;
    ensure!(!page.projection().await?.blank, "a letter blanks the screen");
    ensure!(page.projection().await?.taken, "whoever types has the hand");
    // The remote still goes on, and gives the hand back.
    page.next().await?;
    ensure!(!page.projection().await?.taken, "the remote does not give the hand back");
    Ok(())
}

async fn commands(page: Page) -> Check {
    page.project("103").await?;
    page.next().await?;
    page.key("Escape").await?;
    page.wait_until("document.querySelector('dialog[open]')", "the commands").await?;
    page.next().await?;
    ensure!(page.projection().await?.deeds.len() == 1, "the remote is held up");
    page.key("Escape").await?;
    page.wait_until("!document.querySelector('dialog[open]')", "no commands").await?;
    Ok(())
}
