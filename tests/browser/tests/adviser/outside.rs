//! Around the adviser's page: a plain address of the room's network, and what is asked for over the line.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::adviser::ADVISER;
use crate::adviser_scenes::{link_of, monique};
use crate::driver::{OTHER_NAME, Page};
use crate::fault::{At, Check, ensure, fail};
use crate::files::Folder;
use crate::runner::List;
use crate::scenes::{PROFILE, first_part, named, open, some_progress};
use crate::sealed::{Kept, carried};
use crate::tests::network::SENDING;

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("adviser outside: everything works at a plain address of the room's network", plain_address);
    list.add("adviser outside: a learner's page asks for nothing of the adviser's", learner_asks);
    list.add("adviser outside: the adviser's page asks for its own files, and sends nothing", adviser_asks);
    list.add("adviser outside: a browser that keeps nothing says so", keeps_nothing);
}

const PASSPHRASE: &str = "quatre mots bien à soi";

async fn plain_address(page: Page) -> Check {
    page.expect_trouble();
    let folder = Folder::new("plain")?;
    let file = folder.put("monique.pasaclic", carried(&monique())?)?;
    // A picture of a code, taken on some other machine.
    open(&page, &named(), &some_progress()[..6], "#/emporter").await?;
    page.wait_until("document.querySelector('figure.qr img')", "the code").await?;
    page.rest(200).await;
    let picture = folder.path().join("photo.png");
    page.photograph(&picture).await?;

    let port = page.setup().url.trim_end_matches('/').rsplit(':').next().unwrap_or_default().to_owned();
    let origin = format!("http://{OTHER_NAME}:{port}");
    page.cdp("Storage.clearDataForOrigin", json!({ "origin": origin, "storageTypes": "all" })).await?;
    page.complaints().await?;
    page.driver().goto(format!("{origin}/{ADVISER}")).await?;
    page.at_door().await?;
    ensure!(!page.holds("window.isSecureContext").await?, "this address is a secure one: nothing is tried");
    ensure!(
        !page.holds("window.crypto.subtle || navigator.clipboard || navigator.mediaDevices").await?,
        "it is lent all"
    );
    page.create_space(PASSPHRASE).await?;
    page.press_key("space-lock").await?;
    page.at_door().await?;
    page.unlock(PASSPHRASE).await?;
    page.brought(&[&file], 1).await?;
    page.wait_for_words(&page.words("resume-no-camera")?).await?;
    page.brought(&[&picture], 1).await?;
    page.group_of(2).await?;
    page.room("room-bring").await?;
    page.press_on("#bring-text").await?;
    page.write(&link_of(&page, &monique())?).await?;
    page.press_key("resume-link-press").await?;
    page.outcomes(1).await?;
    // The report, copied or at least selected.
    page.room("room-group").await?;
    page.prepare_workshop().await?;
    page.begin_workshop().await?;
    page.end_workshop().await?;
    page.press_key("copy").await?;
    let said = format!(
        "{}.some((words) => document.querySelector('.pasted [role=status]').textContent === words)",
        json!([page.words("copied")?, page.words("carry-link-selected")?])
    );
    page.wait_until(&said, "the way to copy").await?;
    let selected =
        "(() => { const a = document.activeElement; return a.id === 'workshop-report' && a.value.length > 20
        && a.selectionStart === 0 && a.selectionEnd === a.value.length; })()";
    ensure!(page.holds(selected).await?, "the report is not selected");
    // What goes out: a table, and everything sealed; what is sealed comes in again.
    page.room("room-export").await?;
    page.saved(&folder, page.press_key("export-attempts")).await?;
    page.fill("archive-passphrase", PASSPHRASE).await?;
    page.fill("gate-again", PASSPHRASE).await?;
    let archive = page.saved(&folder, page.press_key("archive-make")).await?;
    page.bring_archive(&folder, &std::fs::read(&archive)?, PASSPHRASE).await?;
    page.outcomes(1).await?;
    page.room("room-settings").await?;
    page.wait_for_words(&page.words("settings-fullness")?).await?;
    ensure!(page.holds("document.querySelector('.setting meter') || document.body.innerText.includes('ne dit pas la place')").await?, "it does not say how full it is");
    page.reload().await?;
    page.at_door().await?;
    page.unlock(PASSPHRASE).await?;
    page.group_of(2).await?;
    let complaints = page.complaints().await?;
    ensure!(complaints.is_empty(), "the console says: {complaints:?}");
    page.cdp("Storage.clearDataForOrigin", json!({ "origin": origin, "storageTypes": "all" })).await.map(drop)
}

/// Whether an address is of the adviser's page and of nothing else.
fn is_of_adviser(address: &str) -> bool {
    let name = address.rsplit('/').next().unwrap_or_default();
    name.starts_with("adviser") || name.starts_with(ADVISER)
}

async fn learner_asks(page: Page) -> Check {
    open(&page, &named(), &some_progress(), "#/").await?;
    page.key("Enter").await?;
    page.wait_until("location.hash === '#/accueil'", "home").await?;
    let part = first_part(&page, "souris.cliquer")?;
    let mut play = page.open(PROFILE, &part).await?;
    play.finish().await?;
    for route in
        ["#/affichage", "#/code", "#/emporter", "#/reprendre", "#/profils", "#/poste", "#/moi", "#/terminer"]
    {
        page.go(route).await?;
        page.settle().await?;
    }
    // What a page fetches when it has nothing else to do.
    page.wait_until("document.querySelector('main:not(#broken) h1')", "a screen").await?;
    page.rest(1_500).await;
    let asked: Vec<String> =
        page.requests().await?.into_iter().filter(|address| is_of_adviser(address)).collect();
    ensure!(asked.is_empty(), "a learner's page asks for {asked:?}");
    // The test can fail: the adviser's page does ask for them.
    page.come_to_adviser().await?;
    let asked = page.requests().await?.into_iter().filter(|address| is_of_adviser(address)).count();
    ensure!(asked >= 4, "{asked} files are the adviser's own: this test no longer knows their names");
    Ok(())
}

async fn adviser_asks(page: Page) -> Check {
    page.before_each_load(SENDING).await?;
    page.cdp("Network.clearBrowserCache", json!({})).await?;
    let before = page.requests().await?.len();
    page.seal(&Kept::default()).await?;
    let prepared = page.requests().await?.len();
    ensure!(prepared > before, "requests are not seen");
    page.come_to_adviser().await?;
    let own: BTreeSet<String> = page
        .value(
            "[...document.querySelectorAll('[data-asset], link[href], script[src]')]
                .map((e) => e.getAttribute('href') || e.getAttribute('src') || e.getAttribute('content'))
                .filter((name) => name.startsWith('assets/'))",
        )
        .await?;
    page.unlock(crate::sealed::PASSPHRASE).await?;
    page.press_key("sample-add").await?;
    page.group_of(8).await?;
    page.person_page("Odette").await?;
    page.press_key("person-attestation").await?;
    page.wait_for_words(&page.words("attestation-what")?).await?;
    for room in ["room-ateliers", "room-bring", "room-export", "room-settings"] {
        page.room(room).await?;
        page.settle().await?;
    }
    page.press_key("settings-data-open").await?;
    page.wait_for_words(&page.words("data-limits-text")?).await?;
    page.room("room-ateliers").await?;
    page.press_key("atelier-open").await?;
    page.wait_until("document.getElementById('workshop-report')", "the report").await?;
    page.press_key("copy").await?;
    let folder = Folder::new("asks")?;
    let file = folder.put("monique.pasaclic", carried(&monique())?)?;
    page.brought(&[&file], 1).await?;
    page.room("room-export").await?;
    page.saved(&folder, page.press_key("export-statements-press")).await?;
    let asked: Vec<String> = page.requests().await?.split_off(prepared);
    let url = &page.setup().url;
    for address in asked.iter().filter(|address| address.starts_with("http")) {
        let Some(path) = address.strip_prefix(url.as_str()) else { fail!("it asks for {address}") };
        let path = path.split('#').next().unwrap_or_default();
        ensure!(!path.contains('?'), "something is said in the address {address}");
        // Fonts and drawings are named by the styles.
        let drawn =
            path.starts_with("assets/") && [".woff2", ".svg"].iter().any(|ending| path.ends_with(ending));
        ensure!(
            path == ADVISER || own.contains(path) || drawn,
            "it asks for {address}, which is not its own"
        );
    }
    let sent: Vec<String> = page.value("window.sent").await?;
    ensure!(sent.is_empty(), "the page tried to send: {sent:?}");
    ensure!(page.holds("document.cookie === ''").await?, "the page keeps a cookie");
    let learners =
        asked.iter().filter(|address| address.contains("/app-") || address.contains("later")).count();
    ensure!(learners == 0, "the adviser's page asks for the learner's program: {asked:?}");
    Ok(())
}

async fn keeps_nothing(page: Page) -> Check {
    let none = "Object.defineProperty(window, 'indexedDB', { get() { return undefined; } });
        for (const name of ['localStorage', 'sessionStorage'])
            Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError'); } });";
    page.before_each_load(none).await?;
    page.come_to_adviser().await?;
    page.wait_for_words(&page.words("gate-not-kept")?).await.at("at the door")?;
    page.create_space(PASSPHRASE).await?;
    page.wait_for_words(&page.words("gate-not-kept")?).await.at("in the group")?;
    let folder = Folder::new("nothing")?;
    let file = folder.put("monique.pasaclic", carried(&monique())?)?;
    page.brought(&[&file], 1).await?;
    page.group_of(1).await?;
    // The way out: everything in a file.
    page.room("room-export").await?;
    page.fill("archive-passphrase", PASSPHRASE).await?;
    page.fill("gate-again", PASSPHRASE).await?;
    page.saved(&folder, page.press_key("archive-make")).await?;
    page.ask::<Value>("location.reload(); return null", Value::Null).await?;
    page.wait_for_words(&page.words("gate-new")?).await
}
