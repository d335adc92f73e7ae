//! Everything moved to another machine in one sealed file: the same people, marks and workshops are there.

use std::collections::BTreeMap;
use std::path::Path;

use pas_a_clic::practice::Evidence;
use pas_a_clic::practice::autonomy::Label;
use pas_a_clic::workshop::vault::bundle;
use pas_a_clic::workshop::{Archive, Atelier, Mark, MarkKind, Person};
use serde_json::json;

use crate::adviser_scenes::{crowd, example};
use crate::driver::Page;
use crate::fault::{At, Check, ensure, fail};
use crate::files::Folder;
use crate::runner::List;
use crate::sealed::Kept;
use crate::stored::now_ms;

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("adviser archive: everything is the same on another machine", moved);
    list.add("adviser archive: brought again, it adds nothing and takes nothing back", again);
}

const OF_FILE: &str = "la valise du conseiller";
const ELSEWHERE: &str = "une toute autre phrase";

/// Five people, one of them with all that an adviser can set down, and a workshop.
fn everything(page: &Page) -> Check<Kept> {
    let mut kept = example(page)?;
    let mut people = crowd(page, 5, 30, now_ms())?;
    let mark = |id: u64, kind: MarkKind| Mark { id, at_ms: now_ms() - 1_000, kind, withdrawn: id == 4 };
    let reason = "Refait devant moi ; sans aide".to_owned();
    people[0].marks = vec![
        mark(1, MarkKind::Help(Evidence::Demonstrated)),
        mark(2, MarkKind::Remark("Préfère le matin".into())),
        mark(3, MarkKind::Correction { theme: "souris".into(), label: Label::Autonomous, note: reason }),
        mark(4, MarkKind::Remark("Retirée".into())),
    ];
    let mut atelier = Atelier { sample: false, id: 0x77, ..kept.ateliers[0].clone() };
    atelier.present = people.iter().take(3).map(|person| person.id).collect();
    atelier.anonymous.total = 2;
    atelier.notes = "Deux souris à changer".into();
    kept.people.extend(people);
    kept.ateliers.push(atelier);
    Ok(kept)
}

const TABLES: [&str; 5] = [
    "export-participants",
    "export-attempts",
    "export-autonomy",
    "export-activities",
    "export-statements-press",
];

/// All that can be taken out, by the button that does it.
async fn tables(page: &Page, folder: &Folder) -> Check<BTreeMap<&'static str, String>> {
    page.room("room-export").await?;
    let mut all = BTreeMap::new();
    for key in TABLES {
        let file = page.saved(folder, page.press_key(key)).await.at(key)?;
        let text = std::fs::read_to_string(&file)?;
        // When their progress came is told on this machine as of here.
        let dated = key == "export-participants";
        let line = |line: &str| match line.rsplit_once(';') {
            Some((before, _)) if dated => before.to_owned(),
            _ => line.to_owned(),
        };
        all.insert(key, text.lines().map(line).collect::<Vec<_>>().join("\n"));
    }
    Ok(all)
}

/// Makes the archive through the screen.
async fn made(page: &Page, folder: &Folder) -> Check<Vec<u8>> {
    page.room("room-export").await?;
    for (first, second, key) in
        [("court", "court", "gate-too-short"), (OF_FILE, "autre chose", "gate-differ")]
    {
        page.fill("archive-passphrase", first).await?;
        page.fill("gate-again", second).await?;
        page.press_key("archive-make").await?;
        page.wait_for_words(&page.words(key)?).await?;
    }
    page.fill("gate-again", OF_FILE).await?;
    let file = page.saved(folder, page.press_key("archive-make")).await?;
    ensure!(file.extension().is_some_and(|ending| ending == "pacarc"), "{} was saved", file.display());
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    page.wait_for_words(&page.filled("archive-saved", &[("name", name.as_str().into())])?).await?;
    Ok(std::fs::read(Path::new(&file))?)
}

/// Without how and when their progress came.
fn known_of(people: &[Person]) -> Vec<Person> {
    let mut people: Vec<Person> = people.iter().filter(|person| !person.identity.sample).cloned().collect();
    people.iter_mut().for_each(|person| person.arrivals.clear());
    people
}

async fn moved(page: Page) -> Check {
    let folder = Folder::new("moved")?;
    page.open_space(&everything(&page)?).await?;
    let before = (page.kept().await?, tables(&page, &folder).await?);
    let bytes = made(&page, &folder).await?;
    for secret in ["Odette", "Préfère", "Premiers e-mails", "souris."] {
        let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
        ensure!(!found, "“{secret}” can be read in the archive");
    }
    let Ok(archive) = bundle::open::<Archive>(OF_FILE, &bytes) else { fail!("the archive does not open") };
    ensure!(
        archive.people.iter().all(|person| !person.identity.sample),
        "the sample group is in the archive"
    );

    // Another machine, another adviser's space.
    let origin = page.setup().url.trim_end_matches('/').to_owned();
    page.prepare().await?;
    page.cdp("Storage.clearDataForOrigin", json!({ "origin": origin, "storageTypes": "all" })).await?;
    page.come_to_adviser().await?;
    page.wait_for_words(&page.words("gate-new")?).await?;
    page.create_space(ELSEWHERE).await?;
    page.bring_archive(&folder, &bytes, OF_FILE).await?;
    let lines = page.outcomes(1).await?;
    let said = page.filled("archive-merged", &[("n", 5_u64.into()), ("ateliers", 1_u64.into())])?;
    ensure!(lines[0] == crate::setup::plain(&said), "it says “{}”", lines[0]);
    page.group_of(5).await?;
    let after = (page.kept_under(ELSEWHERE).await?, tables(&page, &folder).await?);
    ensure!(known_of(&before.0.people) == known_of(&after.0.people), "the people are not the same");
    let real: Vec<Atelier> = before.0.ateliers.into_iter().filter(|atelier| !atelier.sample).collect();
    ensure!(real == after.0.ateliers, "the workshops are not the same: {:?}", after.0.ateliers);
    for (key, table) in &before.1 {
        let lines = table.lines().count();
        ensure!(lines > 1 || *key == "export-statements-press", "{key} has {lines} lines");
        ensure!(after.1.get(key) == Some(table), "{key} is another table:\n{table}\n{:?}", after.1.get(key));
    }
    Ok(())
}

async fn again(page: Page) -> Check {
    let folder = Folder::new("again")?;
    page.open_space(&everything(&page)?).await?;
    let bytes = made(&page, &folder).await?;
    // Since then the adviser has changed things.
    page.person_page("Odette 0").await?;
    page.press_key("person-withdraw").await?;
    page.wait_until("document.querySelectorAll('.mark').length === 2", "two marks left").await?;
    page.fill("person-name", "Odile").await?;
    page.press_key("save").await?;
    page.wait_until("document.querySelector('h1').textContent === 'Odile'", "the new name").await?;
    page.room("room-ateliers").await?;
    let sample = page.words("sample-tag")?;
    let open = "const [sample] = arguments;
        [...document.querySelectorAll('.card')].find((card) => !card.textContent.includes(sample)).querySelector('button').click();
        return null";
    page.ask::<serde_json::Value>(open, json!([sample])).await?;
    page.wait_until("document.getElementById('report')", "the workshop's report").await?;
    page.fill("report-notes", "Une seule souris à changer").await?;
    page.wait_until(
        "document.getElementById('workshop-report').value.includes('Une seule souris')",
        "the new notes",
    )
    .await?;
    let before = page.kept().await?;
    page.bring_archive(&folder, &bytes, OF_FILE).await?;
    page.outcomes(1).await?;
    let after = page.kept().await?;
    ensure!(known_of(&before.people) == known_of(&after.people), "an older archive changed people");
    ensure!(before.ateliers == after.ateliers, "an older archive changed a workshop: {:?}", after.ateliers);
    Ok(())
}
