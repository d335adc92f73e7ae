//! Everything but the pointer's own gestures, by the keyboard alone: focus is always seen, and lands where one arrives.

use pas_a_clic::practice::exercise::{Move, intent};
use pas_a_clic::practice::{Level, Outcome};
use pas_a_clic::world::scene::Action as SceneAction;
use pas_a_clic::world::{Action, World};
use serde_json::{Value, json};

use crate::driver::Page;
use crate::fault::{At, Check, ensure, fail};
use crate::input::Button;
use crate::play::Part;
use crate::runner::List;
use crate::scenes::{PROFILE, first_part, named, open, some_progress};
use crate::setup::plain;
use crate::stored::person;

/// More stops than any screen has.
const MOST_TABS: usize = 90;

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("keyboard: from the welcome to the end of a visit", whole_visit);
    list.add("keyboard: Tab goes round and back", round);
    list.add("keyboard: dialogs keep the focus and give it back", dialogs);
    list.add("keyboard: small controls are set without a pointer", controls);
    list.add("keyboard: arrows go through a list and a menu", arrows);
    list.add("keyboard: the view is scrolled without a wheel", scrolling);
    list.add("keyboard: a lock is chosen", lock);
}

/// What has the focus: its words, and whether one can see that it has it.
pub async fn focus(page: &Page) -> Check<(String, bool)> {
    let read = "(() => {
        const e = document.activeElement;
        if (!e || e === document.body) return ['', false];
        const seen = (e) => {
            const s = getComputedStyle(e);
            // The browser itself draws a ring around the calendar in a date field.
            if (e.matches('input[type=date]')) return true;
            return (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2) || (s.boxShadow !== 'none' && e.matches(':focus-visible'));
        };
        const label = e.closest('label');
        const words = label || e;
        return [(words.getAttribute('aria-label') || words.textContent || '').replace(/\\s+/g, ' ').trim(), seen(e) || (!!label && seen(label))];
    })()";
    page.value(read).await
}

/// Presses Tab until what has these words has the focus.
pub async fn tab_to(page: &Page, words: &str) -> Check {
    let words = plain(words);
    for _ in 0..MOST_TABS {
        page.key("Tab").await?;
        let (has, seen) = focus(page).await?;
        ensure!(has.is_empty() || seen, "nobody sees that “{has}” has the focus");
        if has.contains(&words) {
            return Ok(());
        }
    }
    fail!("Tab never reaches “{words}”; the screen says “{}”", page.seen_words().await?)
}

/// The same, by the key of the words.
pub async fn tab_to_key(page: &Page, key: &str) -> Check {
    let words = page.words(key)?;
    tab_to(page, &words).await.at(key)
}

/// Waits for a screen, whose heading must have the focus.
pub async fn arrives(page: &Page, route: &str) -> Check {
    page.wait_until(&format!("location.hash.startsWith({})", json!(route)), route).await?;
    page.wait_until(
        "document.activeElement && document.activeElement.tagName === 'H1'",
        "the focus on the heading",
    )
    .await
    .at(route)?;
    let headings: u32 = page
        .value("document.querySelectorAll('h1').length - document.querySelectorAll('[hidden] h1').length")
        .await?;
    ensure!(headings == 1, "{route} has {headings} headings of the first level");
    ensure!(page.holds("document.title.length > 3").await?, "{route} has no title");
    Ok(())
}

async fn whole_visit(page: Page) -> Check {
    open(&page, &named(), &some_progress(), "#/").await?;
    page.key("Tab").await?;
    page.rest(200).await;
    ensure!(!page.holds("location.hash.includes('accueil')").await?, "Tab started the visit");
    page.key("Enter").await?;
    arrives(&page, "#/accueil").await?;
    tab_to_key(&page, "theme-souris").await?;
    page.key("Enter").await?;
    arrives(&page, "#/theme/souris").await?;
    let door = format!("{}, {}", page.words("souris.cliquer/titre")?, page.words("level-decouvrir")?);
    let door = door.replace(", ", " , ");
    tab_to_door(&page, &door).await?;
    page.key("Enter").await?;
    arrives(&page, "#/exercice/souris.cliquer/decouvrir").await?;
    tab_to_key(&page, "tool-pause").await?;
    page.key("Enter").await?;
    page.wait_until("document.querySelector('dialog[open]')", "the pause").await?;
    tab_to_key(&page, "pause-leave").await?;
    page.key("Enter").await?;
    arrives(&page, "#/accueil").await?;
    tab_to_key(&page, "head-settings").await?;
    page.key("Enter").await?;
    arrives(&page, "#/affichage").await?;
    tab_to_key(&page, "settings-text-more").await?;
    page.key(" ").await?;
    page.wait_until("document.documentElement.dataset.text === '24'", "larger text").await?;
    tab_to_key(&page, "settings-contrast-paper").await?;
    page.key("ArrowRight").await?;
    page.wait_until("document.documentElement.dataset.contrast === 'white'", "the next contrast").await?;
    tab_to_key(&page, "settings-done").await?;
    page.key(" ").await?;
    arrives(&page, "#/accueil").await?;
    tab_to_key(&page, "home-code").await?;
    page.key("Enter").await?;
    arrives(&page, "#/code").await?;
    tab_to(&page, "1").await?;
    page.key(" ").await?;
    page.key("0").await?;
    page.key("3").await?;
    tab_to_key(&page, "code-open").await?;
    page.key("Enter").await?;
    arrives(&page, "#/exercice/souris.cliquer").await?;
    page.go("#/accueil").await?;
    tab_to_key(&page, "head-finish").await?;
    page.key("Enter").await?;
    arrives(&page, "#/terminer").await?;
    tab_to_key(&page, "finish-leave").await?;
    page.key("Enter").await?;
    page.wait_until("document.querySelector('.welcome')", "the welcome").await
}

/// A link whose name is partly for screen readers only.
async fn tab_to_door(page: &Page, door: &str) -> Check {
    let wanted: Vec<String> = door.split(',').map(plain).collect();
    for _ in 0..MOST_TABS {
        page.key("Tab").await?;
        let (has, seen) = focus(page).await?;
        ensure!(has.is_empty() || seen, "nobody sees that “{has}” has the focus");
        if wanted.iter().all(|part| has.contains(part.as_str())) {
            return Ok(());
        }
    }
    fail!("Tab never reaches “{door}”")
}

async fn round(page: Page) -> Check {
    open(&page, &named(), &some_progress(), "#/accueil").await?;
    // The first stop is the way past the bar.
    page.key("Tab").await?;
    let first = focus(&page).await?.0;
    let skip = page.words("skip-to-content")?;
    page.go("#/affichage").await?;
    page.go("#/accueil").await?;
    page.wait_until("document.activeElement.tagName === 'H1'", "the heading").await?;
    page.key("Shift+Tab").await?;
    let before = focus(&page).await?;
    ensure!(before.1, "nobody sees where Shift+Tab leads");
    page.key("Tab").await?;
    page.key("Shift+Tab").await?;
    ensure!(focus(&page).await?.0 == before.0, "Tab and Shift+Tab are no inverses");
    ensure!(!first.is_empty(), "Tab leads nowhere");
    // From the top of the page, the skip link leads to its content.
    page.value::<Value>("(document.querySelector('.skip').focus(), null)").await?;
    ensure!(
        focus(&page).await? == (plain(&skip), true),
        "the skip link cannot be seen when it has the focus"
    );
    page.key("Enter").await?;
    page.wait_until("document.activeElement.id === 'main'", "the content to have the focus").await
}

async fn dialogs(page: Page) -> Check {
    open(&page, &person(PROFILE), &[], "#/exercice/souris.cliquer/decouvrir").await?;
    page.wait_until("document.querySelector('.frame .stage')", "the exercise").await?;
    tab_to_key(&page, "tool-pause").await?;
    page.key("Enter").await?;
    page.wait_until("document.querySelector('dialog[open]')", "the pause").await?;
    for _ in 0..8 {
        let inside = page
            .holds("document.activeElement === document.body || document.activeElement.closest('dialog')")
            .await?;
        ensure!(inside, "Tab leaves the dialog");
        page.key("Tab").await?;
    }
    page.key("Escape").await?;
    page.wait_until("!document.querySelector('dialog[open]')", "the exercise").await?;
    page.rest(100).await;
    let back = focus(&page).await?.0;
    ensure!(back.contains(&page.words("tool-pause")?), "after the dialog the focus is on “{back}”");
    // The sign lies over everything: the keyboard must reach its way back.
    tab_to_key(&page, "tool-need-help").await.or(tab_back_to(&page, "tool-need-help").await)?;
    page.key("Enter").await?;
    page.wait_until("document.querySelector('[role=alertdialog]')", "the sign").await?;
    page.rest(100).await;
    ensure!(
        page.holds("document.activeElement.closest('[role=alertdialog]')").await?,
        "the sign does not take the focus"
    );
    page.key("Escape").await?;
    page.wait_until("!document.querySelector('[role=alertdialog]')", "Escape to close the sign").await
}

async fn tab_back_to(page: &Page, key: &str) -> Check {
    let words = plain(&page.words(key)?);
    for _ in 0..MOST_TABS {
        page.key("Shift+Tab").await?;
        if focus(page).await?.0.contains(&words) {
            return Ok(());
        }
    }
    fail!("Shift+Tab never reaches “{words}”")
}

/// Presses Tab until a target of the practice computer has the focus.
async fn tab_to_target(page: &Page, target: &str) -> Check {
    for _ in 0..MOST_TABS {
        if page.holds(&format!("document.activeElement.dataset.target === '{target}'")).await? {
            let (words, seen) = focus(page).await?;
            ensure!(seen, "nobody sees that “{words}” has the focus");
            return Ok(());
        }
        page.key("Tab").await?;
    }
    fail!("Tab never reaches “{target}”")
}

async fn controls(page: Page) -> Check {
    let part = Part { level: Level::Practise, ..first_part(&page, "souris.reglages")? };
    open(&page, &person(PROFILE), &[], "#/accueil").await?;
    let mut play = page.open(PROFILE, &part).await?;
    for (_, intents) in play.session.remaining() {
        for wish in intents {
            for planned in intent::plan(&play.session.world, &wish) {
                let Move::Act { target, action } = &planned else { continue };
                tab_to_target(&page, target).await?;
                match (action, value_of(&play.session.world, target)) {
                    (Action::Scene(SceneAction::Set { value, .. }), Some(now))
                        if value.parse::<i32>().is_ok() =>
                    {
                        let by = value.parse::<i32>().unwrap_or(now) - now;
                        for _ in 0..by.abs() {
                            page.key(if by > 0 { "ArrowRight" } else { "ArrowLeft" }).await?;
                        }
                    }
                    _ => page.key(" ").await?,
                }
                play.was_made(&planned).await?;
            }
        }
    }
    let attempts = page.attempts(PROFILE).await?;
    ensure!(
        attempts.len() == 1 && attempts[0].outcome == Outcome::Completed,
        "not written down: {attempts:?}"
    );
    page.wait_until("document.activeElement.tagName === 'H1'", "the focus on the heading of the result").await
}

/// Which target has the focus.
async fn focused(page: &Page) -> Check<String> {
    page.value("document.activeElement.dataset.target || ''").await
}

async fn arrows(page: Page) -> Check {
    let part = first_part(&page, "souris.reglages")?;
    open(&page, &person(PROFILE), &[], "#/accueil").await?;
    drop(page.open(PROFILE, &part).await?);
    for (group, entry) in [("[role=radiogroup]", "[role=radio]"), (".control.list", "[role=option]")] {
        let listed =
            format!("[...document.querySelectorAll('.stage {group} {entry}')].map((e) => e.dataset.target)");
        let targets: Vec<String> = page.value(&listed).await?;
        ensure!(targets.len() > 1, "{group} has {} entries", targets.len());
        if group == ".control.list" {
            page.ask::<Value>(
                "document.querySelector('.control.list [role=combobox]').focus(); return null",
                Value::Null,
            )
            .await?;
            page.key("Enter").await?;
            page.wait_until("document.querySelector('.control.list.open')", "the list").await?;
        } else {
            page.ask::<Value>("document.querySelector('[role=radio]').focus(); return null", Value::Null)
                .await?;
            page.key("End").await?;
            ensure!(focused(&page).await? == targets[targets.len() - 1], "End does not reach the last entry");
        }
        page.key("ArrowDown").await?;
        ensure!(
            focused(&page).await? == targets[0],
            "{} has the focus, not the first entry",
            focused(&page).await?
        );
        page.key("ArrowDown").await?;
        ensure!(focused(&page).await? == targets[1], "the arrow does not go on");
        page.key("ArrowUp").await?;
        ensure!(focused(&page).await? == targets[0], "the arrow does not go back");
    }
    page.key("Escape").await?;
    page.wait_until("!document.querySelector('.control.list.open')", "the list to fold").await?;
    let part = first_part(&page, "souris.menu-droit")?;
    let play = page.open(PROFILE, &part).await?;
    let thing =
        play.session.world.scene.iter().flat_map(|scene| &scene.things).find(|thing| !thing.menu.is_empty());
    let Some(thing) = thing.map(|thing| thing.id.clone()) else { fail!("nothing has a menu") };
    page.click_on(&thing, Button::Right).await?;
    page.wait_until("document.querySelector('.menu [role=menuitem]')", "the menu").await?;
    page.ask::<Value>("document.querySelector('.menu [role=menuitem]').focus(); return null", Value::Null)
        .await?;
    let first = focused(&page).await?;
    page.key("ArrowDown").await?;
    ensure!(focused(&page).await? != first, "the arrow does not go on in the menu");
    page.key("Escape").await?;
    page.wait_until("!document.querySelector('.menu')", "the menu to go").await
}

/// The number a control stands at, where it is a number.
fn value_of(world: &World, control: &str) -> Option<i32> {
    world.scene.as_ref()?.controls.iter().find(|known| known.id == control)?.value.parse().ok()
}

async fn scrolling(page: Page) -> Check {
    let part = first_part(&page, "souris.molette")?;
    open(&page, &person(PROFILE), &[], "#/accueil").await?;
    drop(page.open(PROFILE, &part).await?);
    for _ in 0..MOST_TABS {
        if page.holds("document.activeElement.closest('.stage')").await? {
            for _ in 0..6 {
                page.key("ArrowDown").await?;
            }
            page.rest(200).await;
            if page.holds("document.querySelector('.stage .scroller').scrollTop > 20").await? {
                return Ok(());
            }
        }
        page.key("Tab").await?;
    }
    fail!("no key scrolls the view of the practice computer")
}

async fn lock(page: Page) -> Check {
    open(&page, &named(), &[], "#/moi").await?;
    tab_to_key(&page, "me-lock-set").await?;
    page.key("Enter").await?;
    page.wait_until("document.querySelector('dialog[open]')", "the pictures").await?;
    for picture in ["soleil", "poisson", "cle"] {
        tab_to_key(&page, &format!("picture-{picture}")).await?;
        page.key(" ").await?;
    }
    tab_to_key(&page, "lock-keep").await?;
    page.key("Enter").await?;
    page.wait_for_words(&page.words("me-lock-on")?).await?;
    let person = page.only_person().await?;
    ensure!(
        person.lock.is_some() && person.opens_with(["soleil", "poisson", "cle"]),
        "another lock was kept"
    );
    Ok(())
}
