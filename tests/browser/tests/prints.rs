//! What is printed: the memo of every exercise stands on one page, the passport on a sheet of A5.

use data_encoding::BASE64;
use serde_json::json;

use crate::driver::Page;
use crate::fault::{At, Check, Fault, ensure};
use crate::runner::List;
use crate::scenes::{PROFILE, named, open, some_progress};
use crate::stored::{done, now_ms, person};

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("prints: every memo stands on one page", memos);
    list.add("prints: a passport stands on one sheet of A5", passport);
    list.add("prints: a passport of everything has a front and a back", full_passport);
}

async fn memos(page: Page) -> Check {
    open(&page, &person(PROFILE), &[], "#/accueil").await?;
    let ids: Vec<String> =
        page.setup().library.exercises.iter().map(|exercise| exercise.id.clone()).collect();
    for id in ids {
        page.go(&format!("#/memo/{id}")).await?;
        let title = page.words(&format!("{id}/titre"))?;
        page.wait_for_words(&title).await?;
        let pages = printed(&page).await?.len();
        ensure!(pages == 1, "the memo of {id} is printed on {pages} pages");
    }
    Ok(())
}

async fn passport(page: Page) -> Check {
    open(&page, &named(), &some_progress(), "#/emporter").await?;
    page.wait_until("document.querySelector('.passport .qr img')", "the code on the passport").await?;
    let pages = printed(&page).await?;
    ensure!(pages.len() == 1, "it is printed on {} pages", pages.len());
    is_a5(&pages)?;
    // What it says is there on paper only.
    page.show_on_paper(true).await?;
    for words in [page.words("passport-again")?, page.words("theme-souris")?] {
        page.wait_for_words(&words).await.at("on paper")?;
    }
    let millimetre = 96.0 / 25.4;
    let width: f64 = page.value("document.querySelector('.passport .qr img').clientWidth").await?;
    ensure!(width >= 60.0 * millimetre, "the code is {:.0} mm wide", width / millimetre);
    page.show_on_paper(false).await
}

async fn full_passport(page: Page) -> Check {
    let exercises = &page.setup().library.exercises;
    let at = |place: usize| now_ms() - 3_600_000 + place as i64 * 1_000;
    let attempts: Vec<_> = (exercises.iter().enumerate())
        .map(|(place, exercise)| done(5_000 + place as u64, &exercise.id, exercise.easiest(), at(place)))
        .collect();
    open(&page, &named(), &attempts, "#/emporter").await?;
    page.wait_until("document.querySelector('.passport .qr img')", "the code on the passport").await?;
    let pages = printed(&page).await?;
    ensure!(pages.len() <= 2, "it is printed on {} pages", pages.len());
    is_a5(&pages)
}

/// Every page is a sheet of A5.
pub fn is_a5(pages: &[(f64, f64)]) -> Check {
    for (width, height) in pages {
        let near = |is: f64, millimetres: f64| (is - millimetres * 72.0 / 25.4).abs() < 2.0;
        ensure!(near(*width, 148.0) && near(*height, 210.0), "a page is {width} × {height} points");
    }
    Ok(())
}

/// Width and height, in points, of every page that the browser prints; A4 where the page does not say otherwise.
pub async fn printed(page: &Page) -> Check<Vec<(f64, f64)>> {
    let a4 = json!({ "paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": true });
    let paper = page.cdp("Page.printToPDF", a4).await?;
    let data = paper["data"].as_str().unwrap_or_default();
    let bytes = BASE64.decode(data.as_bytes()).map_err(|_| Fault("the paper came damaged".into()))?;
    // Every page has its size as four numbers: `/MediaBox [0 0 420 594.95996]`.
    let text = String::from_utf8_lossy(&bytes);
    let size = |part: &str| {
        let numbers = part.split_once(']')?.0.split_whitespace().map(|number| number.parse().ok());
        let numbers = numbers.collect::<Option<Vec<f64>>>()?;
        Some((*numbers.get(2)?, *numbers.get(3)?))
    };
    let pages: Vec<(f64, f64)> = text.split("/MediaBox [").skip(1).filter_map(size).collect();
    ensure!(!pages.is_empty(), "nothing is printed");
    Ok(pages)
}
