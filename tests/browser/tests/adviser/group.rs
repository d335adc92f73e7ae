//! The group and its people: many of them, looked for and ordered; an adviser's own judgement; the individual report.

use pas_a_clic::practice::Level;
use pas_a_clic::workshop::Person;
use serde_json::{Value, json};

use super::tables::read_csv;
use crate::adviser_scenes::{crowd, link_of, monique};
use crate::driver::Page;
use crate::fault::{Check, ensure, fail};
use crate::files::Folder;
use crate::runner::List;
use crate::sealed::{Kept, PASSPHRASE};
use crate::setup::plain;
use crate::stored::{done, now_ms};

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("adviser group: five hundred people on pages, searched and ordered", hundreds);
    list.add("adviser group: an adviser's own judgement, until newer attempts say more", judged);
    list.add("adviser group: the individual report says what was done today", individual);
    list.add("adviser group: who someone is", identity);
    list.add("adviser group: a passport brings progress home", home);
    list.add("adviser group: the passport's link brings progress home", linked);
    list.add("adviser group: the day's link and number open its exercises", start);
}

async fn hundreds(page: Page) -> Check {
    let people = crowd(&page, 500, 8, now_ms())?;
    page.open_space(&Kept { people, ..Kept::default() }).await?;
    page.group_of(25).await?;
    page.wait_for_words(&page.filled("group-count", &[("n", 500_u64.into())])?).await?;
    let page_n = |n: u64| page.filled("group-page", &[("n", n.into()), ("all", 20_u64.into())]);
    page.wait_for_words(&page_n(1)?).await?;
    let first = page.names_shown().await?;
    page.press_key("group-page-after").await?;
    page.wait_for_words(&page_n(2)?).await?;
    let second = page.names_shown().await?;
    ensure!(second.iter().all(|name| !first.contains(name)), "someone is on two pages");
    page.press_key("group-page-before").await?;
    page.wait_for_words(&page_n(1)?).await?;
    page.choose("group-order", "name").await?;
    page.wait_until(
        "document.querySelector('.person-door b').textContent.startsWith('Fatou')",
        "the order of names",
    )
    .await?;
    page.fill("group-search", "HUGUETTE 4").await?;
    // Whole names and accents do not matter: 46, and 406 to 494 by eights.
    page.wait_until(
        "[...document.querySelectorAll('.person-door b')].every((e) => e.textContent.startsWith('Huguette 4'))",
        "only those who are looked for",
    )
    .await?;
    let found = page.names_shown().await?.len();
    ensure!(
        found == (0..500).filter(|n| n % 8 == 6 && n.to_string().starts_with('4')).count(),
        "{found} are found"
    );
    page.press_on(".person-door").await?;
    page.wait_until("document.querySelector('h1').textContent.startsWith('Huguette 4')", "her page").await?;
    page.room("room-group").await?;
    page.fill("group-search", "rene").await?;
    page.wait_until(
        "document.querySelectorAll('.person-door').length > 0 &&
        [...document.querySelectorAll('.person-door b')].every((e) => e.textContent.startsWith('René'))",
        "René, without his accent",
    )
    .await?;
    page.fill("group-search", "personne de ce nom").await?;
    page.wait_until("document.querySelectorAll('.person-door').length === 0", "nobody").await
}

/// Someone who has just done all of the mouse's exercises at the first level.
fn yvette(page: &Page) -> Person {
    let mouse = page.setup().library.exercises.iter().filter(|exercise| exercise.theme() == "souris");
    let mut person = Person::new(0xabc, "lune", Some("Yvette"), now_ms() - 86_400_000);
    person.attempts = (mouse.enumerate())
        .map(|(place, exercise)| {
            done(7_000 + place as u64, &exercise.id, Level::Discover, now_ms() - 3_600_000)
        })
        .collect();
    person
}

/// What the group shows of the mouse: the words behind the staircase, and the word about a correction.
async fn shown(page: &Page) -> Check<(String, bool)> {
    page.group_of(1).await?;
    let corrected = page.words("shown-corrected")?;
    page.ask(
        "const cell = document.querySelector('.matrix tbody td');
        return [cell.querySelector('.hidden-text').textContent, cell.textContent.includes(arguments[0])]",
        json!([corrected]),
    )
    .await
}

async fn judged(page: Page) -> Check {
    let folder = Folder::new("judged")?;
    page.open_space(&Kept { people: vec![yvette(&page)], ..Kept::default() }).await?;
    ensure!(shown(&page).await? == ("Avec guidage".to_owned(), false), "{:?}", shown(&page).await?);
    page.person_page("Yvette").await?;
    page.press_key("person-correct").await?;
    page.wait_until("document.querySelector('dialog[open]')", "the correction").await?;
    page.choose("person-current", "autonome").await?;
    page.fill("person-correct-note", "Fait chez elle").await?;
    page.press_key("save").await?;
    page.wait_for_words("Fait chez elle").await?;
    ensure!(shown(&page).await? == ("Autonome".to_owned(), true), "{:?}", shown(&page).await?);
    page.room("room-export").await?;
    let file = page.saved(&folder, page.press_key("export-autonomy")).await?;
    let rows = read_csv(&page, &file)?;
    let [row] = rows.as_slice() else { fail!("{rows:?}") };
    for (column, value) in [
        ("acquis", "Avec guidage"),
        ("actuel", "Avec guidage"),
        ("d’après", "l’accompagnement"),
        ("corrigé par le conseiller", "Autonome"),
        ("note du conseiller", "Fait chez elle"),
    ] {
        ensure!(row.get(column).is_some_and(|cell| cell == value), "{column}: {row:?}");
    }
    page.person_page("Yvette").await?;
    page.press_key("person-attestation").await?;
    page.wait_for_words(&page.words("attestation-what")?).await?;
    let line: String = page.value("document.querySelector('.attestation .evidence').innerText").await?;
    ensure!(plain(&line).contains(": Autonome,"), "the attestation says “{line}”");
    // Two newer attempts say more than the adviser did.
    let newer = [(0x91, "souris.cliquer"), (0x92, "souris.viser")]
        .map(|(id, exercise)| done(id, exercise, Level::Discover, now_ms()));
    let portable = pas_a_clic::progress::Portable {
        profile: 0xabc,
        attempts: newer.to_vec(),
        milestones: Vec::new(),
        ..monique()
    };
    let file = folder.put("yvette.pasaclic", crate::sealed::carried(&portable)?)?;
    page.brought(&[&file], 1).await?;
    ensure!(shown(&page).await? == ("Avec guidage".to_owned(), false), "{:?}", shown(&page).await?);
    Ok(())
}

async fn individual(page: Page) -> Check {
    let mut person = yvette(&page);
    person.attempts.truncate(1);
    person.attempts[0] = done(0x91, "souris.cliquer", Level::GoAlone, now_ms());
    person.attempts.push(done(0x90, "email.lire", Level::Discover, now_ms() - 5 * 86_400_000));
    page.open_space(&Kept { people: vec![person], ..Kept::default() }).await?;
    page.person_page("Yvette").await?;
    page.press_key("report-open").await?;
    let text = "document.getElementById('person-report').value";
    page.choose("report-place", "domicile").await?;
    page.fill("report-place-name", "Valmont").await?;
    page.choose("report-minutes", "45").await?;
    page.fill("report-notes", "Revenir au clavier").await?;
    page.wait_until(&format!("{text}.includes('Revenir au clavier')"), "the notes in the report").await?;
    let report: String = page.value(text).await?;
    let title = page.words("souris.cliquer/titre")?;
    for line in [
        "Type d’activité : Accompagnement individuel".to_owned(),
        "Participants : 1".to_owned(),
        "Lieu : À domicile (Valmont)".to_owned(),
        "Durée : 45 min".to_owned(),
        "Thématique(s) d’accompagnement : Prendre en main du matériel".to_owned(),
        "Tranche d’âge du bénéficiaire : Non communiqué".to_owned(),
        "Revenir au clavier".to_owned(),
        format!("« {title} » : fait sans aide (Se lancer)."),
    ] {
        ensure!(report.lines().any(|said| said == line), "it does not say “{line}”:\n{report}");
    }
    ensure!(!report.contains("Yvette"), "it names her:\n{report}");
    // Of an earlier day, nothing is told.
    ensure!(!report.contains(&page.words("email.lire/titre")?), "{report}");
    // What La Coop forbids is said, and not written over.
    for (notes, words) in [
        ("Yvette va mieux", page.filled("personal-name", &[("text", "Yvette".into())])?),
        (
            "Son adresse : y.durand@orange.fr",
            page.filled("personal-address", &[("text", "y.durand@orange.fr".into())])?,
        ),
    ] {
        page.fill("report-notes", notes).await?;
        page.wait_for_words(&words).await?;
    }
    page.fill("report-notes", "Tout va bien").await?;
    page.wait_until(
        &format!("!document.body.innerText.includes({})", json!(page.words("personal-title")?)),
        "the warning to go",
    )
    .await
}

async fn identity(page: Page) -> Check {
    let folder = Folder::new("identity")?;
    page.open_space(&Kept { people: vec![yvette(&page)], ..Kept::default() }).await?;
    page.person_page("Yvette").await?;
    page.fill("person-name", "  Yvonne  ").await?;
    page.choose("person-picture", "cerise").await?;
    page.choose("person-age", "soixante_dix_plus").await?;
    page.choose("person-occupation", "retraite").await?;
    page.press_key("save").await?;
    page.wait_until("document.querySelector('h1').textContent === 'Yvonne'", "the new name").await?;
    page.room("room-export").await?;
    let file = page.saved(&folder, page.press_key("export-participants")).await?;
    let rows = read_csv(&page, &file)?;
    let picture = page.words("picture-cerise")?;
    for (column, value) in [
        ("prénom", "Yvonne"),
        ("image", picture.as_str()),
        ("tranche d’âge", "70 ans et plus"),
        ("situation", "Retraité"),
    ] {
        ensure!(rows[0].get(column).is_some_and(|cell| cell == value), "{column}: {rows:?}");
    }
    // Without a name, the picture's word is who they are.
    page.person_page("Yvonne").await?;
    page.fill("person-name", "").await?;
    page.press_key("save").await?;
    page.wait_until(
        &format!("document.querySelector('h1').textContent === {}", json!(picture)),
        "the picture's word",
    )
    .await?;
    page.reload().await?;
    page.at_door().await?;
    page.unlock(PASSPHRASE).await?;
    page.group_of(1).await?;
    ensure!(page.names_shown().await? == [picture], "{:?}", page.names_shown().await?);
    Ok(())
}

async fn home(page: Page) -> Check {
    let folder = Folder::new("home")?;
    let person = Person::brought(&monique(), pas_a_clic::workshop::Way::File, now_ms());
    page.open_space(&Kept { people: vec![person], ..Kept::default() }).await?;
    page.person_page("Monique").await?;
    page.press_key("person-passport").await?;
    page.wait_until("document.querySelector('.passport .qr img')", "the passport").await?;
    // Printed, and photographed at home.
    page.resize(559, 794).await?;
    page.show_on_paper(true).await?;
    page.rest(200).await;
    let photo = folder.path().join("passeport.png");
    page.photograph(&photo).await?;
    page.show_on_paper(false).await?;
    page.resize(1366, 768).await?;
    page.load("#/reprendre").await?;
    page.wait_until("document.querySelectorAll('input[type=file]').length === 2", "the choices of files")
        .await?;
    page.give_files(1, &[&photo]).await?;
    page.wait_for_words("Monique").await?;
    page.press_key("whose-press").await?;
    page.wait_for_words(&page.words("report-title")?).await?;
    let person = page.only_person().await?;
    ensure!(person.id == monique().profile, "another person came: {person:?}");
    let (came, all) = (page.attempts(person.id).await?.len(), monique().attempts.len());
    ensure!(came == all, "{came} of {all} attempts came home");
    // And back again to the adviser: nothing is new.
    let link = link_of(&page, &page.journal().await?.portable(person.id, true))?;
    page.enter_space().await?;
    page.room("room-bring").await?;
    page.press_on("#bring-text").await?;
    page.write(&link).await?;
    page.press_key("resume-link-press").await?;
    let lines = page.outcomes(1).await?;
    ensure!(!lines[0].contains(&plain(&page.words("bring-newcomer")?)), "it says “{}”", lines[0]);
    ensure!(page.kept().await?.person(person.id)?.attempts.len() == all, "coming back doubled something");
    Ok(())
}

async fn linked(page: Page) -> Check {
    let person = Person::brought(&monique(), pas_a_clic::workshop::Way::File, now_ms());
    page.open_space(&Kept { people: vec![person], ..Kept::default() }).await?;
    page.person_page("Monique").await?;
    page.press_key("person-passport").await?;
    page.wait_until("document.querySelector('.passport .qr img')", "the passport").await?;
    page.is_read_from_top().await?;
    page.press_among("summary", &page.words("carry-link")?).await?;
    page.wait_until("document.getElementById('passport-link').checkVisibility()", "the link").await?;
    let link: String = page.value("document.getElementById('passport-link').value").await?;
    ensure!(link.starts_with(&page.setup().url), "the link leads to {link}");
    // Followed at home, where nothing is kept.
    page.prepare().await?;
    page.ask::<Value>("localStorage.clear(); sessionStorage.clear(); return null", Value::Null).await?;
    page.driver().goto(link.as_str()).await?;
    page.wait_for_words("Monique").await?;
    page.press_key("whose-press").await?;
    page.wait_for_words(&page.words("report-title")?).await?;
    let person = page.only_person().await?;
    ensure!(
        person.id == monique().profile && person.first_name.as_deref() == Some("Monique"),
        "another person came: {person:?}"
    );
    let (came, all) = (page.attempts(person.id).await?.len(), monique().attempts.len());
    ensure!(came == all, "{came} of {all} attempts came home");
    Ok(())
}

async fn start(page: Page) -> Check {
    page.open_space(&Kept::default()).await?;
    page.prepare_workshop().await?;
    for exercise in ["souris.viser", "email.lire"] {
        page.choose("atelier-add-exercise", exercise).await?;
        page.press_key("atelier-add").await?;
        let title = page.words(&format!("{exercise}/titre"))?;
        page.wait_until(
            &format!(
                "document.querySelector('ol.cards > li:last-child')?.textContent.includes({})",
                json!(title)
            ),
            exercise,
        )
        .await?;
    }
    let typed: String = page.value("document.querySelector('.start-number').textContent").await?;
    let link: String = page.value("document.getElementById('start-link').value").await?;
    page.seed(&crate::scenes::named(), &[]).await?;
    page.driver().goto(link.as_str()).await?;
    page.wait_until("document.querySelector('main:not(#broken) h1')", "a screen").await?;
    for exercise in ["souris.viser", "email.lire"] {
        page.wait_for_words(&page.words(&format!("{exercise}/titre"))?).await?;
    }
    // The same by the numbers.
    page.load("#/code").await?;
    for digit in typed.chars().filter(char::is_ascii_digit) {
        page.key(&digit.to_string()).await?;
    }
    page.press_key("code-open").await?;
    page.wait_for_words(&page.words("souris.viser/titre")?).await
}
