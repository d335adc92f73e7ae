//! Plans: ready ones, own ones, changed, kept, shown, saved and opened again.

mod from_adviser;
mod trouble;

use std::time::Instant;

use pas_a_clic::practice::Level;
use pas_a_clic::workshop::plan::{Item, MOST_MINUTES, Plan, file_name, read_file};
use serde_json::Value;

use crate::driver::{PATIENCE, Page};
use crate::fault::{At, Check, Fault, ensure, fail};
use crate::files::Folder;
use crate::input::Button;
use crate::projector::PROJECTOR;
use crate::runner::List;
use crate::setup::plain;

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("projector plans: the ready ones say what they hold", ready);
    list.add("projector plans: one's own version is changed, kept and shown", own_version);
    list.add("projector plans: saved and opened elsewhere it is the same", by_file);
    list.add("projector plans: too long without a break is told and mended", breaks);
    list.add("projector plans: one that was removed comes back", removed);
    list.add("projector plans: a single exercise", single);
    trouble::add(list);
    from_adviser::add(list);
}

/// Where the page keeps the own ones.
const KEY: &str = "pac-projecteur.plans";
const READY: &str = "section[aria-labelledby=plan-ready] .plan-card";
const OWN: &str = "section[aria-labelledby=plan-own] .plan-card";
/// After something was taken out, clicks press nothing for less than this, in ms.
const CALM_MS: u64 = 700;

/// The ready plan with that id.
fn ready_plan(page: &Page, id: &str) -> Check<Plan> {
    let found = page.setup().library.plans.iter().find(|plan| plan.id == id);
    found.cloned().ok_or_else(|| Fault(format!("there is no ready plan {id}")))
}

/// What is kept.
async fn kept(page: &Page) -> Check<Vec<Plan>> {
    match page.texts().await?.get(KEY) {
        Some(text) => Ok(serde_json::from_str(text)?),
        None => Ok(Vec::new()),
    }
}

/// Waits until the only plan that is kept holds this: what is typed is kept a moment later.
async fn keeps(page: &Page, title: &str, items: &[Item]) -> Check {
    let begun = Instant::now();
    loop {
        let plans = kept(page).await?;
        if plans.len() == 1 && plans[0].title == title && plans[0].items == items {
            return Ok(());
        }
        ensure!(begun.elapsed() < PATIENCE, "{title} with {items:?} is not kept; there is {plans:?}");
        page.rest(25).await;
    }
}

/// Presses a button of the card with that place among those of a kind, counted from zero.
async fn press_in(page: &Page, cards: &str, place: usize, key: &str) -> Check {
    let button = format!("{cards}:nth-child({}) button", place + 1);
    page.press_among(&button, &page.words(key)?).await
}

/// Waits until so many own plans are shown.
async fn own_cards(page: &Page, count: usize) -> Check {
    let there = format!("document.querySelectorAll('{OWN}').length === {count}");
    page.wait_until(&there, &format!("{count} plans of one's own")).await
}

/// From the first page to the own version of a ready plan, on the page that changes it.
async fn make_own(page: &Page, id: &str) -> Check {
    page.load(PROJECTOR).await?;
    let place = page.setup().library.plans.iter().position(|plan| plan.id == id);
    let Some(place) = place else { fail!("there is no ready plan {id}") };
    press_in(page, READY, place, "plan-own-version").await?;
    page.wait_until("location.hash.startsWith('#/plan/') && document.querySelector('.plan-items')", id)
        .await?;
    page.is_read_from_top().await
}

/// Opens the page that changes the own plan with that place.
async fn change_own(page: &Page, place: usize) -> Check {
    press_in(page, OWN, place, "plan-edit").await?;
    page.wait_until("document.querySelector('.plan-items')", "the plan being changed").await?;
    page.is_read_from_top().await
}

/// From the page of a plan back to the first.
async fn back(page: &Page) -> Check {
    page.press_key("plan-done").await?;
    page.wait_until("document.getElementById('plan-ready')", "the plans").await?;
    page.is_read_from_top().await
}

/// What one's own version of a ready plan is called.
fn own_title(page: &Page, id: &str) -> Check<String> {
    page.filled("plan-own-title", &[("title", page.words(&format!("plan-{id}"))?.into())])
}

/// The rows as one reads them: name, level, minutes.
type Row = (String, Option<String>, String);

async fn shows_rows(page: &Page, plan: &[Item]) -> Check {
    let read = "[...document.querySelectorAll('.plan-items > li')].map((e) => [e.querySelector('.plan-about b').textContent,
        e.querySelector('select')?.value ?? null, e.querySelector('input').value])";
    let mut wanted: Vec<Row> = Vec::new();
    for item in plan {
        let name = match &item.exercise {
            Some(id) => page.words(&format!("{id}/titre"))?,
            None => page.words("plan-break")?,
        };
        wanted.push((name, item.level.map(|level| level.slug().to_owned()), item.minutes.to_string()));
    }
    let begun = Instant::now();
    loop {
        let rows: Vec<Row> = page.value(read).await?;
        if rows == wanted {
            return Ok(());
        }
        ensure!(begun.elapsed() < PATIENCE, "the rows are {rows:?}, not {wanted:?}");
        page.rest(25).await;
    }
}

async fn type_minutes(page: &Page, row: usize, minutes: &str) -> Check {
    page.press_on(&format!("[data-at='{row}'] input")).await?;
    page.ask::<Value>("document.activeElement.select(); return null", Value::Null).await?;
    page.write(minutes).await
}

/// Waits until the room's screen stands with these items, at the first.
async fn is_projected(page: &Page, items: &[Item]) -> Check {
    page.wait_until("location.hash === '#/ecran' && document.querySelector('.face h1')", "the screen")
        .await?;
    let shown = page.projection().await?;
    ensure!(shown.items == items && shown.at == 0, "{} of {:?} is shown", shown.at, shown.items);
    let first = items.first().and_then(|item| item.exercise.as_deref()).unwrap_or_default();
    page.wait_for_words(&page.words(&format!("{first}/titre"))?).await
}

async fn ready(page: Page) -> Check {
    page.load(PROJECTOR).await?;
    let plans = &page.setup().library.plans;
    let cards: Vec<String> = page
        .value(&format!(
            "[...document.querySelectorAll('{READY}')].map((e) => e.querySelector('.plan-about').innerText)"
        ))
        .await?;
    ensure!(plans.len() == 5 && cards.len() == 5, "{} of {} plans are shown", cards.len(), plans.len());
    for (plan, card) in plans.iter().zip(&cards) {
        let minutes = u64::from(plan.minutes());
        for words in [
            page.words(&format!("plan-{}", plan.id))?,
            page.words(&format!("plan-{}-for", plan.id))?,
            page.filled("plan-exercises", &[("n", plan.exercises().into())])?,
            page.filled("plan-minutes", &[("n", minutes.into())])?,
            page.filled("plan-breaks", &[("n", plan.breaks().into())])?,
        ] {
            ensure!(plain(card).contains(&plain(&words)), "“{words}” is not in “{card}”");
        }
        let longest = plan.longest_stretch();
        ensure!(longest <= 45, "{} lets a group work {longest} minutes in a row", plan.id);
    }
    page.wait_for_words(&page.words("plan-own-none")?).await?;
    press_in(&page, READY, 1, "plan-show").await?;
    is_projected(&page, &plans[1].items).await
}

async fn own_version(page: Page) -> Check {
    make_own(&page, "premiere-souris").await?;
    let mut plan = ready_plan(&page, "premiere-souris")?;
    keeps(&page, &own_title(&page, "premiere-souris")?, &plan.items).await.at("the copy")?;
    ensure!(!page.holds("document.querySelector('.plan-breaks .notice')").await?, "a ready plan is too long");
    let title = "Les débuts du mardi";
    page.fill("plan-name", title).await?;

    page.choose("plan-theme", "clavier").await?;
    page.choose("plan-exercise", "clavier.majuscules").await?;
    page.press_key("plan-add").await?;
    let Some(entry) = page.setup().base()?.entry("clavier.majuscules") else { fail!("no such exercise") };
    plan.items.push(Item::of(entry, entry.easiest));
    shows_rows(&page, &plan.items).await.at("one more exercise")?;

    // One up, by keyboard: from its minutes, the next stop is « Monter ».
    let last = plan.items.len() - 1;
    type_minutes(&page, last, "7").await?;
    plan.items[last].minutes = 7;
    page.key("Tab").await?;
    let has_focus =
        |row: usize| format!("document.activeElement.matches('.plan-item[data-at=\"{row}\"] .up')");
    page.wait_until(&has_focus(last), "the focus on « Monter »").await?;
    page.key("Enter").await?;
    plan = plan.moved(last, last - 1);
    shows_rows(&page, &plan.items).await.at("moved up")?;
    page.wait_until(&has_focus(last - 1), "the focus on the same button").await?;
    let name = page.words("clavier.majuscules/titre")?;
    let args = [("title", name.into()), ("n", last.into()), ("all", plan.items.len().into())];
    page.wait_for_words(&page.filled("plan-moved", &args)?).await?;

    page.choose("plan-level", "entrainer").await?;
    plan.items[0].level = Some(Level::Practise);
    type_minutes(&page, 0, "12").await?;
    plan.items[0].minutes = 12;
    page.press_among("[data-at='1'] button", &page.words("plan-out")?).await?;
    plan = plan.removed(1);
    shows_rows(&page, &plan.items).await.at("one taken out")?;
    page.rest(CALM_MS).await;
    page.press_key("plan-add-break").await?;
    plan.items.push(Item::pause(10));
    shows_rows(&page, &plan.items).await.at("a break")?;

    keeps(&page, title, &plan.items).await?;
    page.reload().await?;
    shows_rows(&page, &plan.items).await.at("loaded again")?;
    ensure!(page.field("plan-name").await? == title, "it is called {}", page.field("plan-name").await?);
    page.press_key("plan-show").await?;
    is_projected(&page, &plan.items).await
}

async fn by_file(page: Page) -> Check {
    let folder = Folder::new("plan")?;
    let (id, title) = ("premiers-emails", "Été : l'e-mail du jeudi");
    let plan = ready_plan(&page, id)?;
    page.load(PROJECTOR).await?;
    let file = page.saved(&folder, press_in(&page, READY, 1, "plan-save-file")).await?;
    let read = read_file(&std::fs::read_to_string(&file)?)?;
    let words = page.words(&format!("plan-{id}"))?;
    ensure!(read.title == words && read.items == plan.items, "the ready one is saved as {read:?}");

    make_own(&page, id).await?;
    page.fill("plan-name", title).await?;
    page.press_key("plan-add-break").await?;
    let items = [plan.items, vec![Item::pause(10)]].concat();
    keeps(&page, title, &items).await?;
    back(&page).await?;
    let file = page.saved(&folder, press_in(&page, OWN, 0, "plan-save-file")).await?;
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    ensure!(name == file_name(title), "the file is called {name}");
    page.wait_for_words(&page.filled("plan-file-saved", &[("name", name.into())])?).await?;
    let read = read_file(&std::fs::read_to_string(&file)?)?;
    ensure!(read.title == title && read.items == items, "it is saved as {read:?}");

    // Another machine: nothing is stored there.
    page.ask::<Value>("localStorage.clear(); sessionStorage.clear(); return null", Value::Null).await?;
    page.load(PROJECTOR).await?;
    own_cards(&page, 0).await?;
    page.give_files(0, &[&file]).await?;
    page.wait_for_words(&page.filled("plan-file-opened", &[("title", title.into())])?).await?;
    keeps(&page, title, &items).await?;
    own_cards(&page, 1).await?;
    change_own(&page, 0).await?;
    shows_rows(&page, &items).await?;
    page.load(PROJECTOR).await?;
    press_in(&page, OWN, 0, "plan-show").await?;
    is_projected(&page, &items).await
}

async fn breaks(page: Page) -> Check {
    make_own(&page, "premiere-souris").await?;
    let title = own_title(&page, "premiere-souris")?;
    let mut plan = ready_plan(&page, "premiere-souris")?;
    type_minutes(&page, 2, "40").await?;
    plan.items[2].minutes = 40;
    ensure!(plan.needs_break() == Some(2), "the plan of this test has changed: {:?}", plan.items);
    let bounds = [("from", 30_u64.into()), ("to", 45_u64.into())];
    page.wait_for_words(&page.filled("plan-needs-break", &bounds)?).await?;
    page.press(&page.filled("plan-put-breaks", &[("n", 10_u64.into())])?).await?;
    page.wait_for_words(&page.words("plan-breaks-put")?).await?;
    page.wait_until("!document.querySelector('.plan-breaks .notice')", "nothing more to say").await?;
    page.wait_until("document.activeElement.id === 'plan-items'", "the focus on the heading").await?;
    plan = plan.with_breaks();
    shows_rows(&page, &plan.items).await?;
    keeps(&page, &title, &plan.items).await?;
    ensure!(plan.longest_stretch() <= 45, "still {} minutes in a row", plan.longest_stretch());
    // One that is too long by itself: no break would help, it is only said.
    type_minutes(&page, 3, "50").await?;
    page.wait_for_words(&page.filled("plan-long-item", &bounds)?).await?;
    ensure!(!page.holds("document.querySelector('.plan-breaks button')").await?, "a break is offered");
    // What is no duration is put right when the field is left.
    type_minutes(&page, 3, "999").await?;
    page.key("Tab").await?;
    plan.items[3].minutes = MOST_MINUTES;
    shows_rows(&page, &plan.items).await?;
    keeps(&page, &title, &plan.items).await
}

async fn removed(page: Page) -> Check {
    for id in ["fraudes", "revision", "premiers-emails"] {
        make_own(&page, id).await?;
    }
    back(&page).await?;
    own_cards(&page, 3).await?;
    let before = kept(&page).await?;
    let told = page.filled("plan-removed", &[("title", own_title(&page, "fraudes")?.into())])?;
    press_in(&page, OWN, 0, "plan-remove").await?;
    own_cards(&page, 2).await?;
    page.wait_for_words(&told).await?;
    let after = kept(&page).await?;
    ensure!(after == before[1..], "these are kept: {after:?}");
    // By keyboard at once: the focus is there.
    page.wait_until("document.activeElement.closest('#plan-undo')", "the focus on the way back").await?;
    page.key("Enter").await?;
    own_cards(&page, 3).await?;
    ensure!(kept(&page).await? == before, "it did not come back as it was: {:?}", kept(&page).await?);
    page.wait_until("document.activeElement.id === 'plan-own'", "the focus on the heading").await?;
    // With the mouse: the second press of a double click falls on the next plan, which has come under the pointer.
    page.rest(CALM_MS).await;
    press_in(&page, OWN, 1, "plan-remove").await?;
    page.press_down(Button::Left, 2).await?;
    page.release(Button::Left, 2).await?;
    page.rest(CALM_MS).await;
    own_cards(&page, 2).await?;
    page.press_key("plan-undo").await?;
    own_cards(&page, 3).await?;
    page.reload().await?;
    own_cards(&page, 3).await?;
    ensure!(kept(&page).await? == before, "another order: {:?}", kept(&page).await?);
    ensure!(!page.holds("document.querySelector('.plan-removed')").await?, "it is still said to be gone");
    Ok(())
}

async fn single(page: Page) -> Check {
    page.load(PROJECTOR).await?;
    // Missions begin at a harder level: that is the one proposed.
    page.choose("plan-theme", "missions").await?;
    let level = page.field("plan-level").await?;
    ensure!(level == Level::GoAlone.slug(), "a mission is proposed at {level}");
    page.choose("plan-theme", "email").await?;
    page.choose("plan-exercise", "email.lire").await?;
    page.choose("plan-level", "entrainer").await?;
    page.press_on("section[aria-labelledby=plan-single] .btn.primary").await?;
    let Some(entry) = page.setup().base()?.entry("email.lire") else { fail!("no such exercise") };
    is_projected(&page, &[Item::of(entry, Level::Practise)]).await?;
    let args = [("n", 2_u64.into()), ("level", page.words("level-entrainer")?.into())];
    page.wait_for_words(&page.filled("exercise-pace", &args)?).await?;
    ensure!(kept(&page).await?.is_empty(), "a single exercise is kept as a plan");
    Ok(())
}
