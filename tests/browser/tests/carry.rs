//! Progress taken from one machine to another: by file, by link, by a picture of the code. Merged, or refused in words.

use std::path::PathBuf;

use pas_a_clic::practice::Level;
use pas_a_clic::practice::autonomy::Label;
use pas_a_clic::progress::themes::labels;
use pas_a_clic::progress::transfer::{qr_link, read_link};
use pas_a_clic::progress::{Portable, Slip};
use serde_json::Value;

use crate::driver::Page;
use crate::fault::{Check, Fault, ensure};
use crate::files::Folder;
use crate::runner::List;
use crate::scenes::{PROFILE, named, open, some_progress};
use crate::stored::{done, now_ms};

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("carry: a file brings everything to another machine", by_file);
    list.add("carry: the code's link brings progress to another machine", by_link);
    list.add("carry: a picture of the code is read", by_picture);
    list.add("carry: what is damaged is refused in words", refused);
    list.add("carry: bringing it twice adds nothing", twice);
    list.add("carry: progress joins what is here already", joins);
    list.add("carry: the short code says where the person stands", short_code);
}

/// Another machine: nothing is stored any more.
async fn elsewhere(page: &Page) -> Check {
    page.prepare().await?;
    page.ask::<Value>("localStorage.clear(); sessionStorage.clear(); return null", Value::Null)
        .await
        .map(drop)
}

/// Saves the file through the screen, and gives its path.
async fn save_file(page: &Page, folder: &Folder) -> Check<PathBuf> {
    let file = page.saved(folder, page.press_key("carry-file-press")).await?;
    ensure!(
        file.extension().is_some_and(|extension| extension == "pasaclic"),
        "{} was saved",
        file.display()
    );
    Ok(file)
}

/// Gives a file to one of the screen's two choices of files.
async fn give(page: &Page, number: usize, file: &std::path::Path) -> Check {
    page.wait_until("document.querySelectorAll('input[type=file]').length === 2", "the two choices of files")
        .await?;
    page.give_files(number, &[file]).await
}

/// Says that it is someone new, and reads what that did.
async fn take_in(page: &Page) -> Check {
    page.press_key("whose-press").await?;
    page.wait_for_words(&page.words("report-title")?).await
}

async fn same_progress(page: &Page) -> Check {
    let before = some_progress();
    let person = page.only_person().await?;
    let after = page.attempts(person.id).await?;
    ensure!(after.len() == before.len(), "{} of {} attempts came", after.len(), before.len());
    Ok(())
}

async fn by_file(page: Page) -> Check {
    let folder = Folder::new("file")?;
    open(&page, &named(), &some_progress(), "#/emporter").await?;
    let file = save_file(&page, &folder).await?;
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    page.wait_for_words(
        &page.setup().filled("carry-file-saved", &[("name".to_owned(), name.into())].into())?,
    )
    .await?;
    let carried = Portable::from_file(&std::fs::read(&file)?)?;
    ensure!(carried.first_name.is_none(), "the name is carried although nobody asked for it");
    ensure!(
        carried.attempts.len() == some_progress().len(),
        "the file holds {} attempts",
        carried.attempts.len()
    );
    elsewhere(&page).await?;
    page.load("#/reprendre").await?;
    give(&page, 0, &file).await?;
    page.wait_for_words(&page.words("whose-press")?).await?;
    take_in(&page).await?;
    same_progress(&page).await?;
    page.press_key("report-go-on").await?;
    page.wait_until("location.hash === '#/accueil'", "home").await?;
    page.wait_for_words(&page.words("souris.double-clic/titre")?).await
}

/// The link that stands on the screen.
async fn link(page: &Page) -> Check<String> {
    page.wait_until("document.getElementById('carry-link')", "the link").await?;
    page.value("document.getElementById('carry-link').value").await
}

async fn by_link(page: Page) -> Check {
    open(&page, &named(), &some_progress(), "#/emporter").await?;
    page.press_key("carry-with-name").await?;
    page.rest(200).await;
    let link = link(&page).await?;
    ensure!(link.starts_with(&page.setup().url), "the link leads to {link}");
    elsewhere(&page).await?;
    page.driver().goto("about:blank").await?;
    page.driver().goto(link.as_str()).await?;
    page.wait_for_words("Monique").await?;
    take_in(&page).await?;
    let person = page.only_person().await?;
    ensure!(
        person.id == PROFILE && person.first_name.as_deref() == Some("Monique"),
        "another person came: {person:?}"
    );
    let labels = page.journal().await?.load(person.id).milestones.len();
    ensure!(labels >= 6, "only {labels} labels came by the code");
    Ok(())
}

async fn by_picture(page: Page) -> Check {
    let folder = Folder::new("picture")?;
    open(&page, &named(), &some_progress()[..6], "#/emporter").await?;
    page.wait_until("document.querySelector('figure.qr img')", "the code").await?;
    page.rest(200).await;
    let picture = folder.path().join("code.png");
    page.photograph(&picture).await?;
    elsewhere(&page).await?;
    page.load("#/reprendre").await?;
    give(&page, 1, &picture).await?;
    page.wait_for_words(&page.words("whose-press")?).await?;
    take_in(&page).await?;
    ensure!(page.only_person().await?.id == PROFILE, "another person came");
    Ok(())
}

async fn refused(page: Page) -> Check {
    let folder = Folder::new("refused")?;
    open(&page, &named(), &some_progress(), "#/emporter").await?;
    let file = save_file(&page, &folder).await?;
    let good = link(&page).await?;
    let text = std::fs::read_to_string(&file)?;
    let torn = folder.path().join("torn.pasaclic");
    std::fs::write(&torn, &text[..text.len() / 2])?;
    let foreign = folder.path().join("photo.txt");
    std::fs::write(&foreign, "Bonjour")?;
    let newer = folder.path().join("newer.pasaclic");
    std::fs::write(&newer, text.replacen("pac1:", "pac7:", 1))?;
    let before = page.texts().await?;
    for (file, key) in
        [(&torn, "refused-damaged"), (&foreign, "refused-not-ours"), (&newer, "refused-too-new")]
    {
        page.go("#/accueil").await?;
        page.go("#/reprendre").await?;
        page.wait_until("document.querySelector('input[type=file]')", "the screen").await?;
        give(&page, 0, file).await?;
        page.wait_for_words(&page.words(key)?).await?;
        page.wait_for_words(&page.words("refused-nothing-changed")?).await?;
    }
    // One letter of the code changed.
    let (start, code) = good.split_at(good.len() - 12);
    let changed = if code.starts_with('A') { code.replacen('A', "B", 1) } else { format!("A{}", &code[1..]) };
    page.load("#/accueil").await?;
    page.driver().goto(format!("{start}{changed}")).await?;
    page.wait_for_words(&page.words("refused-damaged")?).await?;
    // The same by hand.
    page.go("#/accueil").await?;
    page.go("#/reprendre").await?;
    page.press_on("#resume-text").await?;
    page.write("https://exemple.fr/autre chose").await?;
    page.press_key("resume-link-press").await?;
    page.wait_for_words(&page.words("refused-not-ours")?).await?;
    ensure!(page.texts().await? == before, "a refused thing changed something");
    Ok(())
}

async fn twice(page: Page) -> Check {
    open(&page, &named(), &some_progress(), "#/emporter").await?;
    let link = link(&page).await?;
    let bytes = read_link(&link)?;
    ensure!(qr_link(&page.setup().url, &bytes) == link, "the link is not what its bytes make");
    let before = page.attempts(PROFILE).await?.len();
    page.go("#/accueil").await?;
    page.go("#/reprendre").await?;
    page.press_on("#resume-text").await?;
    page.write(&link).await?;
    page.press_key("resume-link-press").await?;
    take_in(&page).await?;
    let none = page.setup().filled("report-added", &[("n".to_owned(), 0_u64.into())].into())?;
    page.wait_for_words(&none).await?;
    ensure!(page.attempts(PROFILE).await?.len() == before, "bringing one's own progress doubled it");
    Ok(())
}

async fn joins(page: Page) -> Check {
    open(&page, &named(), &some_progress()[..4], "#/emporter").await?;
    let carried = page.journal().await?.portable(PROFILE, true);
    let folder = Folder::new("joins")?;
    let file = folder.path().join("mine.pasaclic");
    std::fs::write(&file, carried.to_file().map_err(|error| Fault(error.to_string()))?)?;
    // The same person did other things here.
    open(&page, &named(), &some_progress()[4..9], "#/reprendre").await?;
    give(&page, 0, &file).await?;
    take_in(&page).await?;
    ensure!(
        page.attempts(PROFILE).await?.len() == 9,
        "{} attempts, not 9",
        page.attempts(PROFILE).await?.len()
    );
    Ok(())
}

async fn short_code(page: Page) -> Check {
    // Enough of the mouse for a label, alone but on one day only.
    let mouse = page.setup().library.exercises.iter().filter(|exercise| exercise.theme() == "souris");
    let at = |place: usize| now_ms() - 3_600_000 + place as i64 * 1_000;
    let attempts: Vec<_> = (mouse.enumerate())
        .map(|(place, exercise)| done(7_000 + place as u64, &exercise.id, Level::GoAlone, at(place)))
        .collect();
    open(&page, &named(), &attempts, "#/emporter").await?;
    page.wait_until("document.getElementById('slip')", "the short code").await?;
    let shown: String = page.value("document.getElementById('slip').textContent.trim()").await?;
    // The day is the page's own: the test may run in another zone of time.
    let day: i64 =
        page.value("Math.floor((Date.now() - new Date().getTimezoneOffset() * 60000) / 86400000)").await?;
    let kept = page.journal().await?.load(PROFILE);
    let labels = labels(page.setup().base()?, &kept.attempts, &kept.milestones);
    ensure!(labels.get("souris") == Some(&Label::PartlyAutonomous), "another label is kept: {labels:?}");
    let slip = Slip::new(PROFILE, day, labels);
    ensure!(shown == slip.to_text(), "the code is {shown}, not {}", slip.to_text());
    ensure!(Slip::from_text(&shown).as_ref() == Ok(&slip), "the code {shown} says something else");
    let printed: String = page.value("document.querySelector('.passport .slip').textContent.trim()").await?;
    ensure!(printed == shown, "the sheet has another code: {printed}");
    Ok(())
}
