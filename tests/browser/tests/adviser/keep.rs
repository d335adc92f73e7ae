//! What is kept is never written over: by a tab that knows less, by a browser that stumbles, by a storage that is full.

use pas_a_clic::workshop::vault::Write;
use serde_json::{Value, json};

use crate::adviser::ADVISER;
use crate::adviser_scenes::{crowd, example, monique};
use crate::driver::Page;
use crate::fault::{At, Check, ensure, fail};
use crate::files::Folder;
use crate::runner::List;
use crate::sealed::{Kept, PASSPHRASE, carried};
use crate::setup::plain;
use crate::stored::now_ms;

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("adviser keep: a second tab does not make a new space over the first one's", two_doors);
    list.add("adviser keep: a database that fails once is not taken for an empty one", stumbles);
    list.add("adviser keep: a full storage refuses in words, and loses nothing", full);
    list.add("adviser keep: a damaged lock is told, and nothing is written over", damaged_lock);
    list.add("adviser keep: damaged workshops and settings leave the rest as it is", damaged_others);
    list.add("adviser keep: how the space looks and behaves is kept with it", looks);
}

const OTHER: &str = "une toute autre phrase";

/// Presses what makes a space, without waiting for it to open.
async fn try_to_create(page: &Page) -> Check {
    page.fill("gate-passphrase", OTHER).await?;
    page.fill("gate-again", OTHER).await?;
    page.press_key("gate-understood").await?;
    page.press_key("gate-create").await
}

async fn two_doors(page: Page) -> Check {
    page.come_to_adviser().await?;
    page.wait_for_words(&page.words("gate-new")?).await?;
    let first = page.driver().window().await?;
    let second = page.driver().new_tab().await?;
    page.driver().switch_to_window(second).await?;
    page.driver().goto(format!("{}{ADVISER}", page.setup().url)).await?;
    page.at_door().await?;
    page.create_space(PASSPHRASE).await?;
    page.press_key("sample-add").await?;
    page.group_of(8).await?;
    let head = page.records().await?.get("head").cloned();
    // The first tab still offers to make a space.
    page.driver().switch_to_window(first).await?;
    if page.seen_words().await?.contains(&plain(&page.words("gate-again")?)) {
        try_to_create(&page).await?;
        // What should not come is given time to come.
        page.rest(3_000).await;
    }
    ensure!(
        page.records().await?.get("head").cloned() == head,
        "the space of the other tab was written over"
    );
    page.come_to_adviser().await?;
    page.unlock(PASSPHRASE).await?;
    page.group_of(8).await
}

async fn stumbles(page: Page) -> Check {
    page.seal(&example(&page)?).await?;
    let before = page.records().await?;
    // The first record asked for does not come, as after a browser's crash.
    let once = "const get = IDBObjectStore.prototype.get; let first = true;
        IDBObjectStore.prototype.get = function (...key) {
            if (first) { first = false; throw new DOMException('cannot read', 'UnknownError'); }
            return get.apply(this, key);
        };";
    page.before_each_load(once).await?;
    page.expect_trouble();
    page.load(ADVISER).await?;
    page.wait_until(
        &format!("!document.body.innerText.includes({})", json!(page.words("space-looking")?)),
        "the page to have looked",
    )
    .await?;
    let offered =
        page.holds(&format!("document.body.innerText.includes({})", json!(page.words("gate-new")?))).await?;
    ensure!(!offered, "a new space is offered in the place of the one that is there");
    ensure!(page.records().await? == before, "something was written");
    Ok(())
}

/// Room for the page's own records and little more.
const LITTLE: u32 = 400_000;

async fn full(page: Page) -> Check {
    let folder = Folder::new("full")?;
    let origin = page.setup().url.trim_end_matches('/').to_owned();
    page.cdp("Storage.overrideQuotaForOrigin", json!({ "origin": origin, "quotaSize": LITTLE })).await?;
    page.expect_trouble();
    // Years of practice of one person, and the little of another.
    let mut much = monique();
    much.attempts =
        (0..12_000).map(|id| pas_a_clic::practice::Attempt { id, ..much.attempts[0].clone() }).collect();
    let (much, little) =
        (folder.put("trop.pasaclic", carried(&much)?)?, folder.put("peu.pasaclic", carried(&monique())?)?);
    page.open_space(&Kept { people: crowd(&page, 2, 12, now_ms())?, ..Kept::default() }).await?;
    let before = page.records().await?;
    page.bring(&[&much]).await?;
    let told = page.wait_for_words(&page.words("space-full")?).await;
    let shown = page.seen_words().await?;
    let after = page.records().await?;
    page.cdp("Storage.overrideQuotaForOrigin", json!({ "origin": origin })).await?;
    told.at("the storage is full")?;
    ensure!(after == before, "a full storage took some of it; it says “{shown}”");
    ensure!(!shown.contains(&page.words("bring-newcomer")?), "it says “{shown}”");
    // What has room is taken all the same, and stays.
    page.brought(&[&little], 1).await?;
    page.group_of(3).await?;
    page.reload().await?;
    page.at_door().await?;
    page.unlock(PASSPHRASE).await?;
    page.group_of(3).await
}

/// One byte of that record is another one.
async fn hurt(page: &Page, key: &str) -> Check {
    let records = page.records().await?;
    let Some(bytes) = records.get(key) else { fail!("there is no record {key}: {:?}", records.keys()) };
    let mut bytes = bytes.clone();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    page.write_records(&[Write::Put(key.to_owned(), bytes)]).await
}

async fn damaged_lock(page: Page) -> Check {
    for key in ["head", "keys"] {
        page.seal(&example(&page)?).await?;
        hurt(&page, key).await?;
        let before = page.records().await?;
        page.come_to_adviser().await?;
        page.wait_for_words(&page.words("gate-locked")?).await.at(key)?;
        page.fill("gate-passphrase", PASSPHRASE).await?;
        page.press_key("gate-open").await?;
        page.wait_until("document.querySelector('.notice.attention')", "a refusal").await.at(key)?;
        let (said, damaged) = (page.seen_words().await?, plain(&page.words("space-damaged")?));
        // The few bytes by which a passphrase is known cannot be told from a wrong one.
        let wrong = key == "head" && said.contains(&plain(&page.words("gate-wrong")?));
        ensure!(wrong || said.contains(&damaged), "of a damaged “{key}” it says “{said}”");
        ensure!(page.records().await? == before, "something was written over a damaged “{key}”");
    }
    Ok(())
}

async fn damaged_others(page: Page) -> Check {
    let mut kept = example(&page)?;
    kept.settings = Some(pas_a_clic::workshop::SpaceSettings { lock_after_min: 60, ..Default::default() });
    page.seal(&kept).await?;
    let atelier = format!("a/{:016x}", kept.ateliers[0].id);
    for key in [atelier.as_str(), "set", &format!("s/{:016x}", kept.people[0].id)] {
        hurt(&page, key).await?;
    }
    let before = page.records().await?;
    page.enter_space().await?;
    page.wait_for_words(&page.filled("space-some-damaged", &[("n", 2_u64.into())])?).await?;
    // A short record is made anew from the whole one.
    page.wait_until("document.querySelectorAll('.person-door').length === 8", "all eight").await?;
    page.room("room-ateliers").await?;
    page.wait_for_words(&page.words("ateliers-nothing")?).await?;
    page.person_page("Mourad").await?;
    page.press_key("help-told").await?;
    page.wait_until("document.querySelector('.mark')", "the help").await?;
    let after = page.records().await?;
    for (key, bytes) in &before {
        let own = key.ends_with(&format!("{:016x}", kept.people[1].id)) || key == "keys";
        ensure!(own || after.get(key) == Some(bytes), "the record {key} was changed");
    }
    Ok(())
}

async fn looks(page: Page) -> Check {
    page.open_space(&example(&page)?).await?;
    page.room("room-settings").await?;
    page.choose("settings-colours", "dark").await?;
    page.wait_until("document.documentElement.dataset.contrast === 'dark'", "the dark colours").await?;
    page.choose("settings-size", "32").await?;
    page.wait_until("document.documentElement.dataset.text === '32'", "the largest text").await?;
    page.wait_for_words(&page.words("settings-retention-text")?).await?;
    let now: Value = page.value("({ ...document.documentElement.dataset })").await?;
    page.press_key("space-lock").await?;
    page.at_door().await?;
    page.unlock(PASSPHRASE).await?;
    page.wait_until("document.documentElement.dataset.contrast === 'dark'", "the dark colours again").await?;
    let again: Value = page.value("({ ...document.documentElement.dataset })").await?;
    ensure!(now == again, "it looked {now}, and now {again}");
    page.room("room-settings").await?;
    ensure!(page.field("settings-colours").await? == "dark", "the list says something else");
    // A learner's own display is theirs.
    page.driver().goto(format!("{}#/", page.setup().url)).await?;
    page.wait_until("document.querySelector('.welcome h1')", "the welcome").await?;
    ensure!(
        page.holds("document.documentElement.dataset.contrast !== 'dark'").await?,
        "learners get the dark colours"
    );
    Ok(())
}
