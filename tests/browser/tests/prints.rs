//! What is printed: the memo of every exercise stands on one page.

use data_encoding::BASE64;
use serde_json::json;

use crate::driver::Page;
use crate::fault::{Check, Fault, ensure};
use crate::runner::List;
use crate::scenes::{PROFILE, open};
use crate::stored::person;

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("prints: every memo stands on one page", memos);
}

async fn memos(page: Page) -> Check {
    open(&page, &person(PROFILE), &[], "#/accueil").await?;
    let ids: Vec<String> =
        page.setup().library.exercises.iter().map(|exercise| exercise.id.clone()).collect();
    for id in ids {
        page.go(&format!("#/memo/{id}")).await?;
        let title = page.words(&format!("{id}/titre"))?;
        page.wait_for_words(&title).await?;
        let pages = printed_pages(&page).await?;
        ensure!(pages == 1, "the memo of {id} is printed on {pages} pages");
    }
    Ok(())
}

/// How many sheets of A4 the page takes, as the browser prints it.
async fn printed_pages(page: &Page) -> Check<usize> {
    let a4 = json!({ "paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": true });
    let paper = page.cdp("Page.printToPDF", a4).await?;
    let data = paper["data"].as_str().unwrap_or_default();
    let bytes = BASE64.decode(data.as_bytes()).map_err(|_| Fault("the paper came damaged".into()))?;
    let marks = |mark: &[u8]| bytes.windows(mark.len()).filter(|part| *part == mark).count();
    // Every page has an entry of this type; the tree of pages has one in the plural.
    let pages = marks(b"/Type /Page") - marks(b"/Type /Pages");
    ensure!(pages > 0, "nothing is printed");
    Ok(pages)
}
