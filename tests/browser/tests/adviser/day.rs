//! A whole workshop: prepared, held with three profiles of this machine, joined by two files and a picture of a code from
//! others. Then the numbers on the screen, in the tables, in the statements and in the report are the same.

use pas_a_clic::practice::{Attempt, Evidence, Level, Outcome};
use pas_a_clic::progress::{Portable, Profile};
use pas_a_clic::workshop::Atelier;
use serde_json::{Value, json};

use super::agree;
use crate::adviser_scenes::link_of;
use crate::driver::Page;
use crate::fault::{At, Check, ensure, fail};
use crate::files::Folder;
use crate::runner::List;
use crate::scenes::{PROFILE, named, open, some_progress};
use crate::sealed::{Kept, PASSPHRASE, carried};
use crate::stored::{done, now_ms, person};

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("adviser day: a whole workshop", whole);
    list.add("adviser day: what came by a small code from its first minute counts", first_minute);
    list.add("adviser day: one workshop is held at a time", one_at_a_time);
    list.add("adviser day: a workshop that is taken up again goes on", taken_up);
}

/// The day's exercises.
pub const FIRST: &str = "souris.cliquer";
pub const SECOND: &str = "souris.viser";

const AHMED: u64 = 0xa1;
const HAT: u64 = 0xa2;
const ZOE: u64 = 0xb1;
const PAUL: u64 = 0xb2;
const FATOU: u64 = 0xb3;

/// How much sooner than now the workshop is begun, so that all of it has been done by now.
const LAG_MIN: i64 = 8;
const MINUTE_MS: i64 = 60_000;

/// Makes the page's clock one that a test can set back.
const LAGGING: &str =
    "const wall = Date.now.bind(Date); window.lag = 0; Date.now = () => wall() - window.lag;";

async fn lag(page: &Page, minutes: i64) -> Check {
    page.ask::<Value>("window.lag = arguments[0]; return null", json!([minutes * MINUTE_MS])).await.map(drop)
}

fn alone(id: u64, exercise: &str, minutes_ago: i64) -> Attempt {
    done(id, exercise, Level::GoAlone, now_ms() - minutes_ago * MINUTE_MS)
}

/// Someone of this machine, without history.
fn profile(id: u64, name: Option<&str>, picture: &str) -> Profile {
    Profile { first_name: name.map(str::to_owned), picture: picture.into(), ..person(id) }
}

fn of(id: u64, name: &str, attempts: Vec<Attempt>) -> Portable {
    Portable::new(&profile(id, Some(name), "lune"), true, Vec::new(), attempts)
}

/// Two files: one of them holds something done the week before, too.
fn zoe_and_paul() -> [Portable; 2] {
    let before = done(0x101, FIRST, Level::Discover, now_ms() - 7 * 24 * 60 * MINUTE_MS);
    let practised = done(0x103, SECOND, Level::Practise, now_ms() - 3 * MINUTE_MS);
    let restarted = Attempt {
        outcome: Outcome::Restarted,
        evidence: Vec::new(),
        errors: [("other-button".to_owned(), 2)].into(),
        ..alone(0x201, SECOND, 3)
    };
    [of(ZOE, "Zoé", vec![before, alone(0x102, FIRST, 4), practised]), of(PAUL, "Paul", vec![restarted])]
}

/// Fatou's own machine shows her code; someone takes a picture of it.
async fn picture_of_fatou(page: &Page, folder: &Folder) -> Check<std::path::PathBuf> {
    let attempts = [alone(0x301, FIRST, 4), alone(0x302, SECOND, 3)];
    open(page, &profile(FATOU, Some("Fatou"), "fleur"), &attempts, "#/emporter").await?;
    page.press_key("carry-with-name").await?;
    page.wait_until("document.querySelector('figure.qr img')", "the code").await?;
    page.rest(200).await;
    let picture = folder.path().join("photo.png");
    page.photograph(&picture).await?;
    Ok(picture)
}

/// Prepares the workshop through the screen, up to who is there.
async fn prepare(page: &Page) -> Check {
    page.prepare_workshop().await?;
    page.fill("atelier-name", "Viser et cliquer").await?;
    page.fill("report-place-name", "Médiathèque de Valmont").await?;
    page.choose("report-minutes", "60").await?;
    page.choose("atelier-level", "intermediaire").await?;
    let base = page.setup().base()?;
    let mut typed = Vec::new();
    for (place, exercise) in [SECOND, FIRST].into_iter().enumerate() {
        page.choose("atelier-add-exercise", exercise).await?;
        page.press_key("atelier-add").await?;
        page.wait_until(
            &format!("document.querySelectorAll('ol.cards > li').length === {}", place + 1),
            exercise,
        )
        .await?;
        let Some(entry) = base.entry(exercise) else { fail!("{exercise} is not in the catalogue") };
        typed.insert(0, entry.number.to_string());
    }
    // The second one chosen comes first.
    page.press_key("atelier-up").await?;
    let typed = typed.join(" ");
    page.wait_until(
        &format!("document.querySelector('.start-number')?.textContent === '{typed}'"),
        "the number to type",
    )
    .await?;
    let link: String = page.value("document.getElementById('start-link').value").await?;
    ensure!(
        link == format!("{}#/atelier/{}", page.setup().url, typed.replace(' ', "-")),
        "the link is {link}"
    );
    for name in ["Monique".to_owned(), "Ahmed".to_owned(), page.words("picture-chapeau")?] {
        tick(page, &name).await?;
    }
    page.press_key("atelier-anonymous").await?;
    page.fill("atelier-anonymous-total", "2").await?;
    page.fill("atelier-anonymous-known", "1").await
}

/// Ticks someone as present.
async fn tick(page: &Page, name: &str) -> Check {
    page.press_among(".chip", name).await?;
    let ticked = format!(
        "[...document.querySelectorAll('.chip[aria-pressed=true]')].some((e) => e.textContent.includes({}))",
        json!(name)
    );
    page.wait_until(&ticked, &format!("{name} to be present")).await
}

/// Begins, helps Ahmed, lets the three of this machine do their exercises, ends.
async fn hold(page: &Page) -> Check {
    lag(page, LAG_MIN).await?;
    page.begin_workshop().await?;
    lag(page, 0).await?;
    let card = page.filled("atelier-mark-for", &[("name", "Ahmed".into())])?;
    page.press_among(&format!("[aria-label={}] button", json!(card)), &page.words("help-showed")?).await?;
    page.wait_for_words(&page.filled("atelier-marked", &[("what", page.words("help-showed")?.into())])?)
        .await?;
    let left = Attempt { outcome: Outcome::Left, evidence: Vec::new(), ..alone(0x402, SECOND, 0) };
    page.keep(|journal| {
        journal.record_attempt(PROFILE, &alone(0x401, FIRST, 2)).kept?;
        journal.record_attempt(PROFILE, &left).kept?;
        journal.record_attempt(AHMED, &alone(0x501, FIRST, 0)).kept?;
        journal.record_attempt(HAT, &done(0x601, FIRST, Level::Discover, now_ms() - MINUTE_MS)).kept?;
        Ok(())
    })
    .await?;
    page.end_workshop().await?;
    page.wait_until("document.getElementById('workshop-report')", "the report").await
}

async fn whole(page: Page) -> Check {
    let folder = Folder::new("day")?;
    let picture = picture_of_fatou(&page, &folder).await?;
    let [zoe, paul] = zoe_and_paul();
    let (zoe, paul) =
        (folder.put("zoe.pasaclic", carried(&zoe)?)?, folder.put("paul.pasaclic", carried(&paul)?)?);

    page.seed(&named(), &some_progress()).await?;
    let (ahmed, hat) = (profile(AHMED, Some("Ahmed"), "voilier"), profile(HAT, None, "chapeau"));
    page.keep(|journal| Ok(journal.save_profile(&ahmed).and(journal.save_profile(&hat))?)).await?;
    page.before_each_load(LAGGING).await?;
    page.come_to_adviser().await?;
    page.create_space(PASSPHRASE).await?;
    page.group_of(3).await?;
    prepare(&page).await?;
    hold(&page).await?;
    let lines = page.brought(&[&zoe, &paul, &picture], 3).await?;
    for name in ["Zoé", "Paul", "Fatou"] {
        ensure!(lines.iter().any(|line| line.starts_with(name)), "no line for {name}: {lines:?}");
    }
    page.room("room-ateliers").await?;
    page.press_key("atelier-open").await?;
    for name in ["Zoé", "Paul", "Fatou"] {
        tick(&page, name).await?;
    }
    agree::report(&page).await.at("the report")?;
    agree::tables(&page, &folder).await.at("the tables")?;
    agree::statements(&page, &folder).await.at("the statements")?;
    agree::matrix(&page, &folder).await.at("the group")?;
    // Nothing of it depends on the page being open.
    page.reload().await?;
    page.at_door().await?;
    page.unlock(PASSPHRASE).await?;
    page.room("room-ateliers").await?;
    page.wait_for_words(&page.filled("group-count", &[("n", 8_u64.into())])?).await?;
    page.press_key("atelier-open").await?;
    agree::report(&page).await.at("the report, later")
}

/// A workshop of today with one exercise, not begun.
async fn one_prepared(page: &Page) -> Check {
    page.before_each_load(LAGGING).await?;
    page.open_space(&Kept::default()).await?;
    page.prepare_workshop().await?;
    page.choose("atelier-add-exercise", FIRST).await?;
    page.press_key("atelier-add").await?;
    page.wait_until("document.querySelector('.start-number')", "the number to type").await
}

async fn first_minute(page: Page) -> Check {
    one_prepared(&page).await?;
    // Begun in the middle of a minute; what was done a moment later comes by a code, which knows minutes only.
    let minute = now_ms().div_euclid(MINUTE_MS) * MINUTE_MS - 5 * MINUTE_MS;
    let at = "const [ms] = arguments, now = Date.now; window.real = now; Date.now = () => ms; return null";
    page.ask::<Value>(at, json!([minute + 20_000])).await?;
    page.begin_workshop().await?;
    page.ask::<Value>("Date.now = window.real; return null", Value::Null).await?;
    let attempt = done(0x301, FIRST, Level::GoAlone, minute + 50_000);
    let link = link_of(&page, &of(FATOU, "Fatou", vec![attempt]))?;
    page.end_workshop().await?;
    page.room("room-bring").await?;
    page.press_on("#bring-text").await?;
    page.write(&link).await?;
    page.press_key("resume-link-press").await?;
    page.outcomes(1).await?;
    page.room("room-ateliers").await?;
    page.press_key("atelier-open").await?;
    tick(&page, "Fatou").await?;
    page.wait_until(
        "document.getElementById('workshop-report').value.includes('1 tentative, 1 réussie, dont 1 en autonomie.')",
        "what she did in the report",
    )
    .await
}

async fn taken_up(page: Page) -> Check {
    one_prepared(&page).await?;
    page.begin_workshop().await?;
    page.press_key("atelier-newcomer").await?;
    page.fill("person-name", "Lucie").await?;
    page.press_key("atelier-newcomer-add").await?;
    page.wait_until("document.querySelector('.card.people, ul.people > li')", "Lucie's card").await?;
    // From the group, the workshop that is held is one press away.
    page.room("room-group").await?;
    page.press_key("atelier-go").await?;
    page.wait_for_words(&page.words("atelier-people")?).await?;
    page.press_key("atelier-end").await?;
    page.wait_for_words(&page.words("atelier-end-text")?).await?;
    page.press_key("atelier-go-on").await?;
    page.wait_until("!document.querySelector('dialog[open]')", "the question to close").await?;
    ensure!(page.kept().await?.atelier()?.is_running(), "it ended although it was to go on");
    page.end_workshop().await?;
    let ended = page.kept().await?.atelier()?.ended_ms;
    ensure!(ended.is_some(), "it did not end");
    page.press_key("atelier-reopen").await?;
    page.wait_for_words(&page.words("atelier-people")?).await?;
    page.is_read_from_top().await?;
    let card = page.filled("atelier-mark-for", &[("name", "Lucie".into())])?;
    page.press_among(&format!("[aria-label={}] button", json!(card)), &page.words("person-remark")?).await?;
    page.fill("person-remark", "À l'aise").await?;
    page.press_key("save").await?;
    page.wait_for_words(&page.filled("atelier-marked", &[("what", page.words("person-remark")?.into())])?)
        .await?;
    page.press_among(&format!("[aria-label={}] button", json!(card)), &page.words("help-did")?).await?;
    page.wait_for_words(&page.filled("atelier-marked", &[("what", page.words("help-did")?.into())])?).await?;
    page.end_workshop().await?;
    let kept = page.kept().await?;
    let helped = kept
        .people
        .iter()
        .flat_map(|person| &person.marks)
        .any(|mark| matches!(mark.kind, pas_a_clic::workshop::MarkKind::Help(Evidence::DoneBySomeone)));
    ensure!(helped && kept.people.len() == 1, "{:?}", kept.people);
    ensure!(kept.atelier()?.ended_ms > ended, "the end is still the first one");
    let report: String = page.value("document.getElementById('workshop-report').value").await?;
    ensure!(report.contains("Participants : 1") && !report.contains("Lucie"), "{report}");
    Ok(())
}

async fn one_at_a_time(page: Page) -> Check {
    let today = now_ms().div_euclid(24 * 60 * MINUTE_MS);
    let mut held = Atelier::new(0x71, today, now_ms());
    held.began_ms = Some(now_ms() - MINUTE_MS);
    held.title = "En cours".into();
    let mut other = Atelier::new(0x72, today, now_ms());
    other.title = "Demain".into();
    let kept = Kept { people: Vec::new(), ateliers: vec![held, other], settings: None };
    page.open_space(&kept).await?;
    page.room("room-ateliers").await?;
    page.press_among(".card:last-child button", &page.words("atelier-open")?).await?;
    page.wait_until("document.querySelector('h1').textContent.includes('Demain')", "the other workshop")
        .await?;
    page.press_key("atelier-begin").await?;
    page.wait_for_words(&page.words("atelier-other-runs")?).await?;
    let after = page.kept().await?;
    let running: Vec<u64> = after.ateliers.iter().filter(|one| one.is_running()).map(|one| one.id).collect();
    ensure!(running == [0x71], "{running:?} are held");
    Ok(())
}
