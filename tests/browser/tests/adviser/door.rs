//! The passphrase: long enough, typed twice, changed, never found in what the browser keeps.

use crate::adviser_scenes::{example, monique};
use crate::driver::Page;
use crate::fault::{At, Check, ensure};
use crate::files::Folder;
use crate::runner::List;
use crate::sealed::{PASSPHRASE, carried};

const OTHER: &str = "une chaise bleue dehors";

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("adviser door: a short or mistyped passphrase is refused in words", refused);
    list.add("adviser door: a wrong passphrase opens nothing", wrong);
    list.add("adviser door: a changed passphrase opens, the former one does not", changed);
    list.add("adviser door: a lost passphrase leaves the way to begin again", lost);
    list.add("adviser door: nothing that is kept can be read", sealed);
}

async fn refused(page: Page) -> Check {
    page.come_to_adviser().await?;
    let before = page.records().await?;
    for (first, second, understood, key) in [
        ("", "", false, "gate-too-short"),
        ("onze signes", "onze signes", true, "gate-too-short"),
        ("douze signes", "douze signe", true, "gate-differ"),
        // A capital counts, and so does a space at the end.
        ("douze signes", "Douze signes", true, "gate-differ"),
        ("douze signes", "douze signes ", true, "gate-differ"),
        (PASSPHRASE, PASSPHRASE, false, "gate-not-understood"),
    ] {
        page.come_to_adviser().await?;
        page.fill("gate-passphrase", first).await?;
        page.fill("gate-again", second).await?;
        if understood {
            page.press_key("gate-understood").await?;
        }
        page.press_key("gate-create").await?;
        page.wait_for_words(&page.words(key)?).await.at(format!("“{first}” and “{second}”"))?;
        ensure!(!page.holds("document.querySelector('nav.rooms')").await?, "“{first}” opens a space");
    }
    ensure!(page.records().await? == before, "a refused passphrase left something behind");
    page.fill("gate-passphrase", "douze signes").await?;
    page.fill("gate-again", "douze signes").await?;
    page.press_key("gate-understood").await?;
    page.press_key("gate-create").await?;
    page.is_open().await
}

/// Gives a passphrase that is to be refused.
async fn not_opened_by(page: &Page, passphrase: &str) -> Check {
    page.fill("gate-passphrase", passphrase).await?;
    page.press_key("gate-open").await?;
    page.wait_for_words(&page.words("gate-wrong")?).await.at(passphrase)?;
    ensure!(!page.holds("document.querySelector('nav.rooms')").await?, "“{passphrase}” opens the space");
    ensure!(page.field("gate-passphrase").await?.is_empty(), "what was typed wrongly still stands there");
    Ok(())
}

async fn wrong(page: Page) -> Check {
    page.seal(&example(&page)?).await?;
    let before = page.records().await?;
    page.come_to_adviser().await?;
    for passphrase in ["pont tasse lilas velo", "pont tasse lilas vélo ", "Pont tasse lilas vélo", OTHER, ""]
    {
        not_opened_by(&page, passphrase).await?;
    }
    ensure!(page.records().await? == before, "a wrong passphrase changed something");
    page.unlock(PASSPHRASE).await?;
    page.group_of(8).await
}

async fn changed(page: Page) -> Check {
    page.open_space(&example(&page)?).await?;
    page.room("room-settings").await?;
    for (present, first, second, key) in [
        (OTHER, OTHER, OTHER, "gate-wrong"),
        (PASSPHRASE, "trop court", "trop court", "gate-too-short"),
        (PASSPHRASE, OTHER, "une chaise bleue", "gate-differ"),
    ] {
        page.fill("passphrase-present", present).await?;
        page.fill("passphrase-new", first).await?;
        page.fill("gate-again", second).await?;
        page.press_key("passphrase-change").await?;
        page.wait_for_words(&page.words(key)?).await?;
    }
    page.fill("passphrase-present", PASSPHRASE).await?;
    page.fill("passphrase-new", OTHER).await?;
    page.fill("gate-again", OTHER).await?;
    page.press_key("passphrase-change").await?;
    page.wait_for_words(&page.words("passphrase-changed")?).await?;
    // What was just chosen is the present one from now on.
    page.fill("passphrase-present", PASSPHRASE).await?;
    page.fill("passphrase-new", "encore une autre phrase").await?;
    page.fill("gate-again", "encore une autre phrase").await?;
    page.press_key("passphrase-change").await?;
    page.wait_for_words(&page.words("gate-wrong")?).await?;
    page.press_key("space-lock").await?;
    page.at_door().await?;
    not_opened_by(&page, PASSPHRASE).await?;
    page.unlock(OTHER).await?;
    page.group_of(8).await?;
    page.reload().await?;
    page.at_door().await?;
    not_opened_by(&page, PASSPHRASE).await?;
    page.unlock(OTHER).await
}

async fn lost(page: Page) -> Check {
    page.seal(&example(&page)?).await?;
    page.come_to_adviser().await?;
    page.press_key("gate-lost").await?;
    page.wait_for_words(&page.words("gate-lost-text")?).await?;
    page.press_key("keep").await?;
    page.wait_until("!document.querySelector('dialog[open]')", "the question to close").await?;
    ensure!(!page.records().await?.is_empty(), "nothing was to change, and everything is gone");
    page.press_key("gate-lost").await?;
    // Not before the word is typed.
    page.wait_until("document.querySelector('dialog .danger').disabled", "the button that waits").await?;
    page.fill("gate-lost-type", &page.words("gate-lost-word")?).await?;
    page.press_key("gate-lost-erase").await?;
    page.wait_for_words(&page.words("gate-new")?).await?;
    ensure!(page.records().await?.is_empty(), "something is left of a space that was erased");
    page.create_space(OTHER).await?;
    page.wait_for_words(&page.words("group-nobody")?).await
}

/// A first name that stands in nothing else.
const DISTINCT: &str = "Zéphyrine-Xantippe";
const NOTE: &str = "Revoir ensemble la molette mardi";
const TITLE: &str = "Atelier des hirondelles";

async fn sealed(page: Page) -> Check {
    let folder = Folder::new("sealed")?;
    let mut one = monique();
    one.first_name = Some(DISTINCT.into());
    let file = folder.put("une.pasaclic", carried(&one)?)?;
    page.come_to_adviser().await?;
    page.create_space(PASSPHRASE).await?;
    page.brought(&[&file], 1).await?;
    page.person_page(DISTINCT).await?;
    page.fill("person-remark", NOTE).await?;
    page.press_key("person-remark-add").await?;
    page.wait_until("document.querySelector('.mark')", "the remark").await?;
    page.room("room-ateliers").await?;
    page.prepare_workshop().await?;
    page.fill("atelier-name", TITLE).await?;
    page.wait_until(&format!("document.querySelector('h1').textContent.includes('{TITLE}')"), "the title")
        .await?;

    let records = page.records().await?;
    // All that can be told without the passphrase: how many records there are, of which kind, and their ids.
    ensure!(records.keys().any(|key| key.starts_with("b/")), "no person is kept: {:?}", records.keys());
    let mut kept: Vec<(String, Vec<u8>)> = records.into_iter().collect();
    for (key, text) in page.texts().await? {
        kept.push((format!("localStorage {key}"), text.into_bytes()));
    }
    let of_session: Vec<(String, String)> = page.value("Object.entries(sessionStorage)").await?;
    kept.extend(
        of_session.into_iter().map(|(key, text)| (format!("sessionStorage {key}"), text.into_bytes())),
    );
    for secret in [DISTINCT, NOTE, TITLE, PASSPHRASE, "souris.bouger", "tasse"] {
        let utf16: Vec<u8> = secret.encode_utf16().flat_map(u16::to_le_bytes).collect();
        for (key, bytes) in &kept {
            let within = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
            ensure!(!within(secret.as_bytes()) && !within(&utf16), "“{secret}” can be read in {key}");
            ensure!(!key.contains(secret), "“{secret}” is the name of a record");
        }
    }
    // The measure measures: whoever has the passphrase reads it all.
    let kept_people = page.kept().await?;
    let name = &kept_people.person(one.profile)?.identity.first_name;
    ensure!(name.as_deref() == Some(DISTINCT), "someone else is kept: {name:?}");
    ensure!(page.kept_under(OTHER).await.is_err(), "any passphrase opens it");
    Ok(())
}
