//! Names that mean harm, typed and brought: text wherever they stand, and no formula in a table.

use pas_a_clic::progress::Portable;
use pas_a_clic::workshop::{Archive, Atelier, Person};

use super::tables::read_csv;
use crate::adviser_scenes::{crowd, monique};
use crate::driver::Page;
use crate::fault::{At, Check, Fault, ensure};
use crate::files::Folder;
use crate::runner::List;
use crate::sealed::{Kept, archive, carried};
use crate::stored::now_ms;
use crate::tests::names::only_text;

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("adviser hostile: names brought by file stay text", by_file);
    list.add("adviser hostile: names that are typed stay text", typed);
    list.add("adviser hostile: an archive that was tampered with harms nothing", by_archive);
}

fn names() -> Vec<String> {
    let names = [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "=cmd|' /C calc'!A0",
        "@SUM(1;2)",
        "\u{202e}eugaH ed \u{2066}x",
        "{ $n }\"'`;--",
    ];
    names.into_iter().map(str::to_owned).chain([format!("W{}", "w".repeat(9_999))]).collect()
}

/// What is wrong, page by page, so that one fault does not hide the others.
#[derive(Default)]
struct Faults(Vec<String>);

impl Faults {
    fn note(&mut self, seen: Check) {
        self.0.extend(seen.err().map(|fault| fault.0));
    }

    fn told(self) -> Check {
        if self.0.is_empty() { Ok(()) } else { Err(Fault(self.0.join("\n"))) }
    }
}

/// Looks at every page on which a name can stand.
async fn everywhere(page: &Page, scripts: u32, faults: &mut Faults) -> Check {
    page.room("room-group").await?;
    let shown = page.names_shown().await?;
    faults.note(only_text(page, scripts).await.at("the group"));
    for (number, name) in shown.into_iter().enumerate() {
        let place: String = name.chars().take(20).collect();
        page.room("room-group").await?;
        let door = format!(".matrix tbody tr:nth-child({}) .person-door", number + 1);
        page.press_on(&door).await?;
        page.wait_until("document.getElementById('identity')", "the person's page").await.at(&place)?;
        faults.note(only_text(page, scripts).await.at(&place));
        for (door, there) in [("person-attestation", "#/attestation"), ("person-passport", "#/passeport")] {
            page.press_key(door).await?;
            page.wait_until(&format!("location.hash === '{there}'"), there).await?;
            faults.note(only_text(page, scripts).await.at(format!("{place} at {there}")));
            page.press_key("back").await?;
            page.wait_until("document.getElementById('identity')", "the person's page").await?;
        }
        page.press_key("person-erase").await?;
        page.wait_until("document.querySelector('dialog[open]')", "the question").await?;
        faults.note(only_text(page, scripts).await.at(format!("{place}, before it is erased")));
        page.press_key("keep").await?;
    }
    for room in ["room-ateliers", "room-bring", "room-export"] {
        page.room(room).await?;
        faults.note(only_text(page, scripts).await.at(room));
    }
    Ok(())
}

/// No name is longer than the app itself lets one be.
async fn short_names(page: &Page) -> Check {
    let longest = page.names_shown().await?.iter().map(|name| name.chars().count()).max().unwrap_or_default();
    ensure!(longest <= 40, "{longest} letters are kept of a name");
    Ok(())
}

/// No cell of any table could be taken for a formula.
async fn no_formula(page: &Page, folder: &Folder) -> Check {
    page.room("room-export").await?;
    for key in ["export-participants", "export-attempts", "export-autonomy", "export-activities"] {
        let file = page.saved(folder, page.press_key(key)).await.at(key)?;
        for row in read_csv(page, &file)? {
            for (column, cell) in row {
                ensure!(
                    !cell.starts_with(['=', '+', '-', '@', '\t', '\r']),
                    "{key}, {column}: “{cell}” is a formula"
                );
                let bad = |c: char| {
                    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
                };
                ensure!(!cell.contains(bad), "{key}, {column}: “{cell}” has signs that are not seen");
            }
        }
    }
    Ok(())
}

async fn by_file(page: Page) -> Check {
    let folder = Folder::new("hostile")?;
    let mut files = Vec::new();
    for (place, name) in names().into_iter().enumerate() {
        let mut one = Portable { profile: 0x7000 + place as u64, first_name: Some(name), ..monique() };
        one.picture = "\"><svg onload=alert(1)>".into();
        files.push(folder.put(&format!("{place}.pasaclic"), carried(&one)?)?);
    }
    // The name of a file is text, too.
    files.push(folder.put("<img src=x onerror=alert(1)>.txt", "Bonjour")?);
    let files: Vec<&std::path::Path> = files.iter().map(|file| file.as_path()).collect();
    page.open_space(&Kept::default()).await?;
    let scripts = page.value("document.scripts.length").await?;
    page.brought(&files, files.len()).await?;
    let mut faults = Faults::default();
    faults.note(only_text(&page, scripts).await.at("what came"));
    page.group_of(names().len()).await?;
    faults.note(short_names(&page).await);
    let seen = everywhere(&page, scripts, &mut faults).await;
    faults.note(seen);
    faults.note(no_formula(&page, &folder).await);
    faults.told()
}

async fn typed(page: Page) -> Check {
    let folder = Folder::new("typed")?;
    let people = crowd(&page, 1, 12, now_ms())?;
    page.open_space(&Kept { people, ..Kept::default() }).await?;
    let scripts = page.value("document.scripts.length").await?;
    let mut faults = Faults::default();
    for name in names() {
        let place: String = name.chars().take(20).collect();
        page.room("room-group").await?;
        page.press_on(".person-door").await?;
        page.wait_until("document.getElementById('identity')", "the person's page").await.at(&place)?;
        page.fill("person-remark", &name).await?;
        page.press_key("person-remark-add").await?;
        page.wait_until("document.querySelectorAll('.mark').length === 1", "the remark").await?;
        page.press_key("person-correct").await?;
        page.wait_until("document.querySelector('dialog[open]')", "the correction").await?;
        page.fill("person-correct-note", &name).await?;
        page.press_key("save").await?;
        page.wait_until("document.querySelectorAll('.mark').length === 2", "the correction").await?;
        page.fill("person-name", &name).await?;
        let before: String = page.value("document.querySelector('h1').textContent").await?;
        page.press_key("save").await?;
        page.wait_until(
            &format!("document.querySelector('h1').textContent !== {}", serde_json::to_string(&before)?),
            "the new name",
        )
        .await
        .at(&place)?;
        faults.note(only_text(&page, scripts).await.at(&place));
        for left in [1, 0] {
            page.press_key("person-withdraw").await?;
            page.wait_until(
                &format!("document.querySelectorAll('.mark').length === {left}"),
                "one mark less",
            )
            .await?;
        }
    }
    page.room("room-ateliers").await?;
    page.prepare_workshop().await?;
    for name in names() {
        let place: String = name.chars().take(20).collect();
        page.fill("atelier-name", &name).await?;
        page.fill("report-place-name", &name).await?;
        page.fill("group-search", &name).await?;
        page.settle().await?;
        faults.note(only_text(&page, scripts).await.at(format!("{place} as a title")));
        page.fill("group-search", "").await?;
    }
    page.fill("atelier-name", &names()[2]).await?;
    page.press_key("atelier-newcomer").await?;
    page.fill("person-name", &names()[0]).await?;
    page.press_key("atelier-newcomer-add").await?;
    page.wait_until("document.querySelector('.chip[aria-pressed=true]')", "the newcomer").await?;
    page.begin_workshop().await?;
    faults.note(only_text(&page, scripts).await.at("a running workshop"));
    page.end_workshop().await?;
    page.fill("report-notes", &names()[1]).await?;
    page.settle().await?;
    faults.note(only_text(&page, scripts).await.at("the report"));
    faults.note(no_formula(&page, &folder).await);
    faults.told()
}

async fn by_archive(page: Page) -> Check {
    let folder = Folder::new("tampered")?;
    let mut people: Vec<Person> = Vec::new();
    for (place, name) in names().into_iter().enumerate() {
        let mut person = crowd(&page, 1, 8, now_ms())?.remove(0);
        person.id = 0x7000 + place as u64;
        person.identity.first_name = Some(name);
        person.identity.picture = "\"><svg onload=alert(1)>".into();
        // Moments, names and exercises that the app could not have written.
        person.attempts[0].ended_ms = i64::MAX;
        person.attempts[1].exercise = "</td><script>alert(1)</script>".into();
        person.attempts[2].errors = [("<img src=x onerror=alert(1)>".to_owned(), u16::MAX)].into();
        person.attempts[3].started_ms = i64::MIN;
        person.attempts[4].throughput = Some(f32::NAN);
        people.push(person);
    }
    let mut atelier = Atelier::new(0x99, i64::MAX, i64::MAX - 1);
    atelier.title = names()[1].clone();
    atelier.notes = names()[0].clone();
    atelier.exercises = vec!["rien.du-tout".into(), names()[6].clone()];
    atelier.present = vec![1, 2, 0x7000];
    let bytes = archive("la valise du conseiller", &Archive { people, ateliers: vec![atelier] })?;
    page.open_space(&Kept::default()).await?;
    let scripts = page.value("document.scripts.length").await?;
    page.bring_archive(&folder, &bytes, "la valise du conseiller").await?;
    page.outcomes(1).await?;
    let mut faults = Faults::default();
    faults.note(only_text(&page, scripts).await.at("what came"));
    page.group_of(names().len()).await?;
    faults.note(short_names(&page).await);
    let seen = everywhere(&page, scripts, &mut faults).await;
    faults.note(seen);
    page.room("room-ateliers").await?;
    page.press_key("atelier-open").await?;
    page.wait_until("document.getElementById('present')", "the workshop").await?;
    faults.note(only_text(&page, scripts).await.at("the workshop"));
    faults.note(no_formula(&page, &folder).await);
    faults.told()
}
