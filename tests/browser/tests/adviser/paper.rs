//! What the adviser prints: sheets of the right size and number, and nothing of the space around them.

use serde_json::json;

use crate::adviser_scenes::{crowd, example};
use crate::driver::Page;
use crate::fault::{At, Check, ensure};
use crate::runner::List;
use crate::sealed::Kept;
use crate::stored::now_ms;
use crate::tests::prints::{is_a5, printed};

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("adviser paper: an attestation stands on one sheet of A4", attestation);
    list.add("adviser paper: what is invented says so", invented);
    list.add("adviser paper: passports begin a sheet of A5 each", passports);
    list.add("adviser paper: a person's page", person);
}

/// Nothing of the space is on the paper: no rooms, no buttons, no fields.
async fn only_the_sheet(page: &Page) -> Check {
    page.show_on_paper(true).await?;
    let shown: Vec<String> = page
        .value(
            "[...document.querySelectorAll('header, nav, button, input, select, textarea, .screen-only')]
                .filter((e) => e.getClientRects().length).map((e) => e.tagName + '.' + e.className)",
        )
        .await?;
    page.show_on_paper(false).await?;
    ensure!(shown.is_empty(), "on paper there are {shown:?}");
    Ok(())
}

/// These words stand on paper.
async fn says(page: &Page, words: &[String]) -> Check {
    page.show_on_paper(true).await?;
    for words in words {
        page.wait_for_words(words).await.at("on paper")?;
    }
    page.show_on_paper(false).await
}

async fn attestation(page: Page) -> Check {
    let mut kept = example(&page)?;
    // Everything of every theme: the longest attestation there is.
    let all = &page.setup().library.exercises;
    for (place, exercise) in all.iter().enumerate() {
        let ended_ms = now_ms() - 3_600_000 + place as i64 * 1_000;
        kept.people[0].attempts.push(crate::stored::done(
            5_000 + place as u64,
            &exercise.id,
            exercise.easiest(),
            ended_ms,
        ));
    }
    kept.people[0].identity.sample = false;
    page.open_space(&kept).await?;
    page.person_page("Odette").await?;
    page.press_key("person-attestation").await?;
    page.wait_for_words(&page.words("attestation-what")?).await?;
    let pages = printed(&page).await?;
    ensure!(pages.len() == 1, "it is printed on {} pages", pages.len());
    let (width, height) = pages[0];
    ensure!(
        (590.0..600.0).contains(&width) && (838.0..846.0).contains(&height),
        "it is {width} × {height} points"
    );
    only_the_sheet(&page).await?;
    let words = ["attestation-adviser", "attestation-learner", "attestation-what"];
    says(&page, &words.map(|key| page.words(key)).into_iter().collect::<Check<Vec<_>>>()?).await?;
    // One blank to fill in, with room for the name of a place, and words that do not touch it.
    page.show_on_paper(true).await?;
    let gaps: Vec<f64> = page
        .value(
            "(() => { const line = document.querySelector('.made'), blank = line.querySelector('.blank').getBoundingClientRect();
                const range = document.createRange(), boxes = [...line.childNodes].filter((n) => n.nodeType === 3 && n.textContent.trim())
                    .map((n) => { range.selectNodeContents(n); return range.getBoundingClientRect(); });
                return [blank.width, blank.left - boxes[0].right, boxes[boxes.length - 1].left - blank.right]; })()",
        )
        .await?;
    page.show_on_paper(false).await?;
    ensure!(gaps[0] > 100.0, "the blank is {:.0} px wide", gaps[0]);
    ensure!(
        gaps[1] >= 3.0 && gaps[2] >= 3.0,
        "the words touch the blank: {:.1} and {:.1} px",
        gaps[1],
        gaps[2]
    );
    Ok(())
}

async fn invented(page: Page) -> Check {
    page.open_space(&example(&page)?).await?;
    page.person_page("Mourad").await?;
    page.press_key("person-attestation").await?;
    page.wait_for_words(&page.words("attestation-what")?).await?;
    let tag = page.words("sample-tag")?;
    says(&page, std::slice::from_ref(&tag)).await.at("the attestation of an invented person")?;
    page.press_key("back").await?;
    page.press_key("person-passport").await?;
    page.wait_until("document.querySelector('.passport .qr img')", "the passport").await?;
    says(&page, &[tag]).await.at("the passport of an invented person")
}

async fn passports(page: Page) -> Check {
    page.open_space(&Kept { people: crowd(&page, 4, 30, now_ms())?, ..Kept::default() }).await?;
    page.room("room-export").await?;
    page.press_key("export-passports-all").await?;
    page.wait_until("document.querySelectorAll('.passport .qr img').length === 4", "four sheets").await?;
    let pages = printed(&page).await?;
    let begun: u32 = page.value("document.querySelectorAll('.passport').length").await?;
    ensure!(pages.len() >= 4 && pages.len() <= 8, "{begun} passports are printed on {} pages", pages.len());
    only_the_sheet(&page).await?;
    says(&page, &["Odette 0".to_owned(), page.words("passport-again")?]).await?;
    let codes: Vec<String> =
        page.value("[...document.querySelectorAll('.passport .qr img')].map((e) => e.src)").await?;
    let others = |at: usize| codes.iter().enumerate().any(|(other, code)| other != at && *code == codes[at]);
    ensure!((0..4).all(|at| !others(at)), "two passports have the same code");
    // Without the names, they are on none of the sheets.
    page.press_key("passports-names").await?;
    page.show_on_paper(true).await?;
    page.wait_until("!document.querySelector('.passport').innerText.includes('Odette')", "the name to go")
        .await?;
    page.show_on_paper(false).await?;
    // Of one person only, from their own page.
    page.person_page("Mourad 1").await?;
    page.press_key("person-passport").await?;
    page.wait_until("document.querySelectorAll('.passport .qr img').length === 1", "one sheet").await?;
    let one = printed(&page).await?;
    ensure!(one.len() <= 2, "one passport is printed on {} pages", one.len());
    is_a5(&one)?;
    is_a5(&pages)
}

async fn person(page: Page) -> Check {
    page.open_space(&Kept { people: crowd(&page, 1, 60, now_ms())?, ..Kept::default() }).await?;
    page.person_page("Odette 0").await?;
    page.fill("person-remark", "Préfère le matin").await?;
    page.press_key("person-remark-add").await?;
    page.wait_until("document.querySelector('.mark')", "the remark").await?;
    let pages = printed(&page).await?;
    ensure!(pages.len() <= 4, "thirty exercises are printed on {} pages", pages.len());
    ensure!(pages.iter().all(|(width, _)| (590.0..600.0).contains(width)), "it is printed on {pages:?}");
    only_the_sheet(&page).await?;
    says(&page, &["Odette 0".to_owned(), page.words("person-because")?, "Préfère le matin".to_owned()])
        .await?;
    // Nothing is cut off at the edge of the paper.
    page.resize(794, 1123).await?;
    page.show_on_paper(true).await?;
    page.settle().await?;
    let wide: Vec<String> = page
        .ask(
            "return [...document.querySelectorAll('main *')].filter((e) => e.getBoundingClientRect().right > arguments[0] + 1)
                .map((e) => e.tagName + '.' + (e.getAttribute('class') || ''))",
            json!([794]),
        )
        .await?;
    page.show_on_paper(false).await?;
    ensure!(wide.is_empty(), "cut off at the edge of the paper: {wide:?}");
    Ok(())
}
