//! Forgetting someone: their key, their records and their place in workshops go; what they have on this machine as asked.

use pas_a_clic::workshop::vault::{Vault, VaultError};
use pas_a_clic::workshop::{Atelier, Person};

use crate::adviser_scenes::{crowd, example};
use crate::driver::Page;
use crate::fault::{Check, Fault, ensure};
use crate::runner::List;
use crate::scenes::{PROFILE, named, some_progress};
use crate::sealed::{Kept, PASSPHRASE};
use crate::stored::now_ms;

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("adviser erase: nothing of a person is left, but for their profile here", keeps_profile);
    list.add("adviser erase: their profile on this machine goes, too, where it is ticked", also_here);
    list.add("adviser erase: those kept long enough are proposed, and erased when asked", retention);
    list.add("adviser erase: the sample group goes in one press", sample_group);
    list.add("adviser erase: a workshop goes, its people stay", workshop);
    list.add("adviser erase: the whole space", everything);
}

const DAY_MS: i64 = 86_400_000;

/// Monique, who has a profile here and is kept, among others, in a workshop.
async fn monique_followed(page: &Page) -> Check<Kept> {
    page.seed(&named(), &some_progress()).await?;
    let mut people = crowd(page, 2, 12, now_ms())?;
    let mut kept = example(page)?;
    people.push(Person::here(&named(), &some_progress(), &[], now_ms()));
    let mut atelier = Atelier { sample: false, ..kept.ateliers.remove(0) };
    atelier.present = people.iter().map(|person| person.id).collect();
    let kept = Kept { people, ateliers: vec![atelier], settings: None };
    page.open_space(&kept).await?;
    page.group_of(3).await?;
    Ok(kept)
}

async fn erase_monique(page: &Page, also_here: bool) -> Check {
    page.person_page("Monique").await?;
    page.press_key("person-erase").await?;
    page.wait_for_words(&page.words("person-erase-here-text")?).await?;
    if also_here {
        page.press_key("person-erase-here").await?;
    }
    page.press_key("person-erase-do").await?;
    page.wait_until("location.hash === '#/groupe'", "the group").await
}

/// Their records are gone, and an older copy of them opens no more.
async fn is_forgotten(page: &Page, before: &std::collections::BTreeMap<String, Vec<u8>>) -> Check {
    let after = page.records().await?;
    let (body, summary) = (format!("b/{PROFILE:016x}"), format!("s/{PROFILE:016x}"));
    ensure!(before.contains_key(&body) && before.contains_key(&summary), "Monique was never kept");
    ensure!(
        !after.contains_key(&body) && !after.contains_key(&summary),
        "records are left: {:?}",
        after.keys()
    );
    let record = |name: &str| after.get(name).ok_or_else(|| Fault(format!("there is no record “{name}”")));
    let vault = Vault::open(PASSPHRASE, record("head")?, record("keys")?)?;
    let opened = vault.open_body::<Person>(PROFILE, &before[&body]);
    ensure!(opened.err() == Some(VaultError::NoKey), "a copy of the record can still be opened");
    let kept = page.kept().await?;
    ensure!(!kept.people.iter().any(|person| person.id == PROFILE), "Monique is still kept");
    let atelier = kept.atelier()?;
    ensure!(!atelier.present.contains(&PROFILE), "the workshop still says that it was Monique");
    ensure!(atelier.participants() == 3, "the workshop had 3 people, and says {}", atelier.participants());
    Ok(())
}

async fn keeps_profile(page: Page) -> Check {
    monique_followed(&page).await?;
    let before = page.records().await?;
    erase_monique(&page, false).await?;
    is_forgotten(&page, &before).await?;
    ensure!(page.attempts(PROFILE).await?.len() == some_progress().len(), "the profile here lost something");
    // She still has a profile here, and is not followed any more: nothing shows her until she is chosen again.
    page.group_of(2).await?;
    ensure!(!page.names_shown().await?.iter().any(|name| name == "Monique"), "Monique is still shown");
    page.reload().await?;
    page.at_door().await?;
    page.unlock(PASSPHRASE).await?;
    is_forgotten(&page, &before).await
}

async fn also_here(page: Page) -> Check {
    monique_followed(&page).await?;
    let before = page.records().await?;
    erase_monique(&page, true).await?;
    is_forgotten(&page, &before).await?;
    page.group_of(2).await?;
    ensure!(page.keys_of(PROFILE).await? == 0, "{} keys of hers are left here", page.keys_of(PROFILE).await?);
    ensure!(!page.names_shown().await?.iter().any(|name| name == "Monique"), "Monique is still shown");
    // Back does not show her either.
    page.driver().back().await?;
    page.settle().await?;
    let shown = page.holds("document.body.innerText.includes('Monique')").await?;
    ensure!(!shown, "Back shows Monique again");
    page.room("room-ateliers").await?;
    page.press_key("atelier-open").await?;
    page.wait_until("document.getElementById('workshop-report')", "the report").await?;
    page.wait_until(
        "document.getElementById('workshop-report').value.includes('Participants : 3 (dont 1 anonyme)')",
        "the count with the one who was erased",
    )
    .await
}

async fn retention(page: Page) -> Check {
    let mut people = crowd(&page, 3, 6, now_ms())?;
    // One has not come for two years and more, one for a little less.
    people[0] = crowd(&page, 1, 6, now_ms() - 740 * DAY_MS)?.remove(0);
    let mut late = crowd(&page, 2, 6, now_ms() - 720 * DAY_MS)?;
    people[1] = late.remove(1);
    page.open_space(&Kept { people: people.clone(), ..Kept::default() }).await?;
    page.group_of(3).await?;
    let words =
        |n: u64, months: u64| page.filled("group-expired", &[("n", n.into()), ("months", months.into())]);
    page.wait_for_words(&words(1, 24)?).await?;
    // A shorter time reaches one more.
    page.room("room-settings").await?;
    page.choose("settings-retention", "6").await?;
    page.room("room-group").await?;
    page.wait_for_words(&words(2, 6)?).await?;
    ensure!(page.kept().await?.people.len() == 3, "someone is erased without being asked");
    page.press_key("group-expired-erase").await?;
    page.wait_until("document.querySelector('dialog[open]')", "the question").await?;
    page.press_key("expired-do").await?;
    page.wait_until("document.querySelectorAll('.person-door').length === 1", "the one who came").await?;
    let kept = page.kept().await?;
    ensure!(
        kept.people.len() == 1 && kept.people[0].id == people[2].id,
        "{} people are kept",
        kept.people.len()
    );
    Ok(())
}

async fn sample_group(page: Page) -> Check {
    let real = crowd(&page, 1, 6, now_ms())?;
    page.open_space(&Kept { people: real.clone(), ..Kept::default() }).await?;
    page.room("room-settings").await?;
    page.press_key("sample-add").await?;
    page.wait_for_words(&page.words("sample-remove")?).await?;
    page.group_of(9).await?;
    let tags =
        "[...document.querySelectorAll('.matrix tbody tr')].filter((e) => e.querySelector('.tag')).length";
    ensure!(page.value::<u32>(tags).await? == 8, "not all of the sample are marked as such");
    page.room("room-settings").await?;
    page.press_key("sample-remove").await?;
    page.wait_for_words(&page.words("sample-add")?).await?;
    page.group_of(1).await?;
    let kept = page.kept().await?;
    ensure!(kept.people == real && kept.ateliers.is_empty(), "something of the sample is left: {kept:?}");
    ensure!(
        !page.records().await?.keys().any(|key| key.starts_with("s/5a3b1e0000")),
        "short records are left"
    );
    Ok(())
}

async fn workshop(page: Page) -> Check {
    monique_followed(&page).await?;
    page.room("room-ateliers").await?;
    page.press_key("atelier-erase").await?;
    page.press_key("keep").await?;
    ensure!(page.kept().await?.ateliers.len() == 1, "nothing was to change, and the workshop is gone");
    page.press_key("atelier-erase").await?;
    page.wait_until("document.querySelector('dialog[open]')", "the question").await?;
    page.press_key("atelier-erase-do").await?;
    page.wait_for_words(&page.words("ateliers-nothing")?).await?;
    let kept = page.kept().await?;
    ensure!(kept.ateliers.is_empty() && kept.people.len() == 3, "{kept:?}");
    Ok(())
}

async fn everything(page: Page) -> Check {
    monique_followed(&page).await?;
    page.room("room-settings").await?;
    page.press_key("settings-erase").await?;
    page.wait_for_words(&page.words("settings-erase-text")?).await?;
    page.press_key("settings-erase-do").await?;
    page.wait_for_words(&page.words("gate-wrong")?).await?;
    ensure!(!page.records().await?.is_empty(), "erased without the passphrase");
    page.fill("gate-passphrase", PASSPHRASE).await?;
    page.press_key("settings-erase-do").await?;
    page.wait_for_words(&page.words("gate-new")?).await?;
    ensure!(page.records().await?.is_empty(), "records are left: {:?}", page.records().await?.keys());
    ensure!(
        page.attempts(PROFILE).await?.len() == some_progress().len(),
        "a profile of this machine is gone"
    );
    Ok(())
}
