//! Files that are no plans, words that mean harm, and storage that is full, absent or damaged: told, and nothing is lost.

use pas_a_clic::workshop::plan::{FILE_BYTES, Item, Plan, TITLE_CHARS, file_name};
use serde_json::Value;

use super::{
    CALM_MS, KEY, OWN, back, change_own, is_projected, kept, make_own, own_cards, own_title, press_in,
    ready_plan,
};
use crate::driver::Page;
use crate::fault::{At, Check, ensure};
use crate::files::Folder;
use crate::projector::PROJECTOR;
use crate::runner::List;
use crate::tests::names::only_text;

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("projector plans: files that are no plans are refused", refused);
    list.add("projector plans: hostile words in a file stay text and are cut", by_file);
    list.add("projector plans: hostile words that are typed stay text and are cut", typed);
    list.add("projector plans: storage full", full);
    list.add("projector plans: no storage at all", absent);
    list.add("projector plans: damaged storage stays as it is", damaged);
}

/// Reads what is said of a file, and closes it.
async fn understood(page: &Page) -> Check {
    page.press_key("understood").await?;
    page.wait_until("!document.querySelector('.notice')", "the notice to close").await
}

async fn refused(page: Page) -> Check {
    let folder = Folder::new("no-plans")?;
    make_own(&page, "revision").await?;
    back(&page).await?;
    let before = page.texts().await?;
    let good = ready_plan(&page, "fraudes")?.file_text();
    let newer = good.replace("\"version\": 1", "\"version\": 7").replace("\"items\"", "\"lignes\"");
    let bad = [
        ("coupe.json", good.as_bytes()[..good.len() / 2].to_vec(), "plan-file-not-a-plan"),
        ("lettre.txt", b"Bonjour, voici mes photos".to_vec(), "plan-file-not-a-plan"),
        ("photo.png", b"\x89PNG\r\n\x1a\n\xff\xfe\x00".to_vec(), "plan-file-not-a-plan"),
        ("vide.json", Vec::new(), "plan-file-not-a-plan"),
        ("autre.json", good.replace("pas-a-clic/plan", "autre/plan").into_bytes(), "plan-file-not-a-plan"),
        ("heures.json", good.replace("\"minutes\"", "\"heures\"").into_bytes(), "plan-file-not-a-plan"),
        ("demain.json", newer.into_bytes(), "plan-file-too-new"),
        ("gros.json", format!("{good}{}", " ".repeat(FILE_BYTES)).into_bytes(), "plan-file-too-large"),
    ];
    for (name, content, key) in bad {
        page.give_files(0, &[&folder.put(name, content)?]).await?;
        page.wait_for_words(&page.words(key)?).await.at(name)?;
        understood(&page).await.at(name)?;
        own_cards(&page, 1).await.at(name)?;
        ensure!(page.texts().await? == before, "{name} changed something");
    }
    page.give_files(0, &[&folder.put("bon.json", &good)?]).await?;
    own_cards(&page, 2).await
}

fn titles() -> Vec<String> {
    let titles = [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "=cmd|' /C calc'!A0",
        "\u{202e}ecnaés \u{2066}x",
        "{ $n }\"'`;--",
    ];
    titles.into_iter().map(str::to_owned).chain([format!("W{}", "w".repeat(9_999))]).collect()
}

/// A title as it is kept: one line, its first letters.
fn cut(title: &str) -> String {
    Plan { title: title.to_owned(), ..Plan::default() }.cleaned().title
}

/// The card of the only own plan is called so, as far as there is place for it.
async fn is_called(page: &Page, title: &str) -> Check {
    own_cards(page, 1).await?;
    let shown: String = page.value(&format!("document.querySelector('{OWN} h3').textContent")).await?;
    let letters = shown.chars().count();
    ensure!(shown == cut(title) && letters <= TITLE_CHARS, "it is called “{shown}”, {letters} letters");
    Ok(())
}

async fn by_file(page: Page) -> Check {
    let folder = Folder::new("hostile-plans")?;
    let strange = "<img src=x onerror=alert(1)>";
    page.load(PROJECTOR).await?;
    let scripts = page.value("document.scripts.length").await?;
    for title in titles() {
        let place: String = title.chars().take(20).collect();
        let mut plan = Plan { title: title.clone(), ..ready_plan(&page, "fraudes")? };
        plan.items.push(Item { exercise: Some(strange.to_owned()), level: None, minutes: 5 });
        page.give_files(0, &[&folder.put("plan.json", plan.file_text())?]).await?;
        let unknown = page.filled("plan-file-unknown", &[("n", 1_u64.into()), ("names", strange.into())])?;
        page.wait_for_words(&unknown).await.at(&place)?;
        is_called(&page, &title).await.at(&place)?;
        only_text(&page, scripts).await.at(&place)?;
        understood(&page).await?;
        let file = page.saved(&folder, press_in(&page, OWN, 0, "plan-save-file")).await.at(&place)?;
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        ensure!(name == file_name(&cut(&title)), "its file is called {name}");
        understood(&page).await?;
        change_own(&page, 0).await?;
        page.wait_for_words(&page.filled("plan-unknown-exercise", &[("name", strange.into())])?).await?;
        only_text(&page, scripts).await.at(format!("{place}, being changed"))?;
        back(&page).await?;
        press_in(&page, OWN, 0, "plan-remove").await?;
        page.wait_for_words(&page.filled("plan-removed", &[("title", cut(&title).into())])?).await?;
        only_text(&page, scripts).await.at(format!("{place}, removed"))?;
        page.rest(CALM_MS).await;
    }
    Ok(())
}

async fn typed(page: Page) -> Check {
    make_own(&page, "fraudes").await?;
    let scripts = page.value("document.scripts.length").await?;
    for title in titles() {
        let place: String = title.chars().take(20).collect();
        page.fill("plan-name", &title).await?;
        back(&page).await?;
        is_called(&page, &title).await.at(&place)?;
        only_text(&page, scripts).await.at(&place)?;
        change_own(&page, 0).await?;
    }
    page.press_key("plan-show").await?;
    is_projected(&page, &ready_plan(&page, "fraudes")?.items).await?;
    ensure!(page.value::<u32>("document.scripts.length").await? == scripts, "a title became a script");
    Ok(())
}

/// Every byte of the storage is taken by others.
const FILL: &str = "let piece = 'x'.repeat(1 << 20);
    for (let n = 0; piece.length > 0; n += 1) {
        try { localStorage.setItem('other.' + n, piece); } catch { piece = piece.slice(0, piece.length >> 1); }
    }
    return null";
const EMPTY: &str = "Object.keys(localStorage).filter((k) => k.startsWith('other.')).forEach((k) => localStorage.removeItem(k));
    return null";

async fn full(page: Page) -> Check {
    make_own(&page, "fraudes").await?;
    back(&page).await?;
    let before = kept(&page).await?;
    ensure!(before.len() == 1, "{} plans are kept", before.len());
    page.ask::<Value>(FILL, Value::Null).await?;
    make_own(&page, "revision").await?;
    page.wait_for_words(&page.words("plan-store-full")?).await?;
    understood(&page).await?;
    // Told once, and the plan is there for as long as the visit.
    page.fill("plan-name", "Un grand titre, plus long que celui d'avant").await?;
    page.press_key("plan-add-break").await?;
    ensure!(!page.holds("document.querySelector('.notice')").await?, "it is told at every change");
    back(&page).await?;
    own_cards(&page, 2).await?;
    ensure!(kept(&page).await? == before, "a full storage lost what it held");
    // Room again: what was held back is kept with the next change.
    page.ask::<Value>(EMPTY, Value::Null).await?;
    change_own(&page, 1).await?;
    page.fill("plan-name", "Enfin gardé").await?;
    back(&page).await?;
    page.reload().await?;
    own_cards(&page, 2).await?;
    let after = kept(&page).await?;
    ensure!(after[0] == before[0] && after[1].title == "Enfin gardé", "these are kept: {after:?}");
    Ok(())
}

async fn absent(page: Page) -> Check {
    let none = "for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError'); } });";
    page.before_each_load(none).await?;
    page.load(PROJECTOR).await?;
    page.wait_for_words(&page.words("plan-store-absent")?).await?;
    understood(&page).await?;
    make_own(&page, "fraudes").await?;
    page.wait_for_words(&page.words("plan-store-absent")?).await?;
    understood(&page).await?;
    page.press_key("plan-add-break").await?;
    back(&page).await?;
    own_cards(&page, 1).await?;
    page.wait_for_words(&own_title(&page, "fraudes")?).await?;
    press_in(&page, OWN, 0, "plan-show").await?;
    page.wait_until("location.hash === '#/ecran' && document.querySelector('.face.mission')", "the mission")
        .await?;
    page.key("PageDown").await?;
    page.wait_until("document.querySelector('.room-picture .stage')", "the exercise").await?;
    page.key("Escape").await?;
    page.press_key("projector-leave").await?;
    own_cards(&page, 1).await
}

/// What another program, or another version, could have left there.
const DAMAGED: [&str; 3] = [
    "ce n'est pas une liste",
    "[{\"id\": \"own-1\", \"title\": \"Coupé",
    "[{\"id\": \"own-1\", \"title\": \"Demain\", \"items\": [], \"couleur\": \"bleu\"}]",
];

async fn damaged(page: Page) -> Check {
    let folder = Folder::new("damaged-plans")?;
    for text in DAMAGED {
        page.prepare().await?;
        page.put_text(KEY, text).await?;
        page.load(PROJECTOR).await?;
        page.wait_for_words(&page.words("plan-store-unreadable")?).await.at(text)?;
        own_cards(&page, 0).await?;
        make_own(&page, "fraudes").await?;
        understood(&page).await?;
        page.press_key("plan-add-break").await?;
        back(&page).await?;
        own_cards(&page, 1).await.at(text)?;
        let now = page.texts().await?.remove(KEY);
        ensure!(now.as_deref() == Some(text), "what was there is now {now:?}");
        // The way to keep it, as it was said.
        page.saved(&folder, press_in(&page, OWN, 0, "plan-save-file")).await.at(text)?;
        page.reload().await?;
        page.wait_for_words(&page.words("plan-store-unreadable")?).await.at(text)?;
        own_cards(&page, 0).await?;
    }
    Ok(())
}
