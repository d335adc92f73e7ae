//! The adviser's space by the keyboard alone: from its door to the copied report, the focus is always somewhere.

use std::time::Duration;

use crate::driver::Page;
use crate::fault::{At, Check, Fault, ensure};
use crate::runner::List;
use crate::sealed::{Kept, PASSPHRASE, SLOW_DISK};
use crate::stored::now_ms;
use crate::tests::keyboard::{focus, tab_to, tab_to_key};

/// The tests of this file.
pub fn add(list: &mut List) {
    list.add("adviser keyboard: a workshop from the door to the copied report", workshop);
    list.add("adviser keyboard: what is pressed keeps the focus", keeps_focus);
    list.add("adviser keyboard: nothing lies over what has the focus", uncovered);
    list.add("adviser keyboard: questions keep the focus and give it back", questions);
    list.add("adviser keyboard: a person's page and the way back", person);
}

/// Waits for a screen, whose heading must have the focus.
async fn arrives(page: &Page, address: &str) -> Check {
    page.wait_until(&format!("location.hash === '{address}'"), address).await?;
    page.wait_until(
        "document.activeElement && document.activeElement.tagName === 'H1'",
        "the focus on the heading",
    )
    .await
    .at(address)
}

/// What was pressed may be gone; the focus goes on from somewhere on the page all the same.
async fn is_somewhere(page: &Page, after: &str) -> Check {
    page.settle().await?;
    let found = "document.activeElement && document.activeElement !== document.body";
    let found = page.wait_within(Duration::from_secs(1), found, "the focus").await;
    found.map_err(|_| Fault(format!("after {after} nothing has the focus")))
}

/// Opens a fold and gives back the focus on it.
async fn unfold(page: &Page, key: &str) -> Check {
    tab_to_key(page, key).await?;
    page.key("Enter").await?;
    page.wait_until("document.activeElement.closest('details').open", key).await
}

async fn workshop(page: Page) -> Check {
    let mut faults: Vec<Fault> = Vec::new();
    page.come_to_adviser().await?;
    tab_to_key(&page, "gate-passphrase").await?;
    page.write(PASSPHRASE).await?;
    tab_to_key(&page, "gate-again").await?;
    page.write(PASSPHRASE).await?;
    tab_to_key(&page, "gate-understood").await?;
    page.key(" ").await?;
    tab_to_key(&page, "gate-create").await?;
    page.key("Enter").await?;
    page.is_open().await?;
    faults.extend(is_somewhere(&page, "the space was made").await.err());

    tab_to_key(&page, "atelier-prepare").await?;
    page.key("Enter").await?;
    arrives(&page, "#/atelier").await?;
    tab_to_key(&page, "atelier-name").await?;
    page.write("Au clavier").await?;
    tab_to_key(&page, "report-place").await?;
    page.key("ArrowDown").await?;
    tab_to_key(&page, "atelier-add-exercise").await?;
    page.key("ArrowDown").await?;
    page.key("ArrowDown").await?;
    tab_to_key(&page, "atelier-add").await?;
    page.key(" ").await?;
    page.wait_until("document.querySelector('.start-number')", "the exercise").await?;
    faults.extend(is_somewhere(&page, "an exercise was added").await.err());
    unfold(&page, "atelier-newcomer").await?;
    tab_to_key(&page, "person-name").await?;
    page.write("Lucie").await?;
    tab_to_key(&page, "person-picture").await?;
    page.key("ArrowDown").await?;
    tab_to_key(&page, "atelier-newcomer-add").await?;
    page.key("Enter").await?;
    page.wait_until("document.querySelector('.chip[aria-pressed=true]')", "Lucie to be present").await?;
    faults.extend(is_somewhere(&page, "someone was added").await.err());
    // Untick and tick again, as one who is there after all.
    tab_to(&page, "Lucie").await?;
    for pressed in ["false", "true"] {
        page.key(" ").await?;
        page.wait_until(&format!("document.querySelector('.chip[aria-pressed={pressed}]')"), pressed).await?;
        faults.extend(is_somewhere(&page, "someone was ticked").await.err());
        if focus(&page).await?.0 != "Lucie" {
            tab_to(&page, "Lucie").await?;
        }
    }

    tab_to_key(&page, "atelier-begin").await?;
    page.key("Enter").await?;
    page.wait_for_words(&page.words("atelier-people")?).await?;
    faults.extend(page.is_read_from_top().await.at("the workshop was begun").err());
    tab_to_key(&page, "help-showed").await?;
    page.key(" ").await?;
    page.wait_for_words(&page.filled("atelier-marked", &[("what", page.words("help-showed")?.into())])?)
        .await?;
    faults.extend(is_somewhere(&page, "help was marked").await.err());
    tab_to_key(&page, "person-remark").await?;
    page.key("Enter").await?;
    page.wait_until("document.activeElement.matches('#remark input')", "the focus in the remark").await?;
    page.write("Prend son temps").await?;
    tab_to_key(&page, "save").await?;
    page.key("Enter").await?;
    page.wait_for_words(&page.filled("atelier-marked", &[("what", page.words("person-remark")?.into())])?)
        .await?;
    faults.extend(is_somewhere(&page, "a remark was kept").await.err());
    tab_to_key(&page, "atelier-end").await?;
    page.key("Enter").await?;
    page.wait_until("document.querySelector('dialog[open]')", "the question").await?;
    tab_to_key(&page, "atelier-end-do").await?;
    page.key("Enter").await?;
    page.wait_until("document.getElementById('workshop-report')", "the report").await?;
    faults.extend(page.is_read_from_top().await.at("the workshop was ended").err());
    tab_to_key(&page, "copy").await?;
    page.key("Enter").await?;
    page.wait_for_words(&page.words("copied")?).await?;
    faults.extend(is_somewhere(&page, "the report was copied").await.err());

    let kept = page.kept().await?;
    let atelier = kept.atelier()?;
    ensure!(
        atelier.title == "Au clavier" && atelier.exercises.len() == 1 && atelier.present.len() == 1,
        "something else was prepared: {atelier:?}"
    );
    ensure!(atelier.place.api() == "autre" && atelier.ended_ms.is_some(), "{atelier:?}");
    ensure!(kept.people[0].marks.len() == 2, "{:?}", kept.people[0].marks);
    // Out again, the same way.
    tab_to_key(&page, "space-lock").await?;
    page.key("Enter").await?;
    page.at_door().await?;
    tab_to_key(&page, "gate-passphrase").await?;
    page.write(PASSPHRASE).await?;
    page.key("Enter").await?;
    page.is_open().await?;
    faults.extend(is_somewhere(&page, "the space was opened").await.err());
    let told: Vec<String> = faults.into_iter().map(|fault| fault.0).collect();
    if told.is_empty() { Ok(()) } else { Err(Fault(told.join("\n"))) }
}

async fn keeps_focus(page: Page) -> Check {
    let people = crate::adviser_scenes::crowd(&page, 2, 6, now_ms())?;
    let mut atelier = pas_a_clic::workshop::Atelier::new(0x77, now_ms().div_euclid(86_400_000), now_ms());
    atelier.exercises = vec!["souris.cliquer".into(), "souris.viser".into(), "souris.choisir".into()];
    page.before_each_load(SLOW_DISK).await?;
    page.open_space(&Kept { people, ateliers: vec![atelier], settings: None }).await?;
    page.room("room-ateliers").await?;
    page.press_key("atelier-open").await?;
    page.wait_until("document.querySelectorAll('.chip').length === 2", "people to tick").await?;
    let mut faults: Vec<String> = Vec::new();
    let within = async |expression: &str, after: &str| {
        page.settle().await?;
        let found = page.wait_within(Duration::from_secs(1), expression, "the focus").await;
        let (has, _) = focus(&page).await?;
        Ok::<_, Fault>(found.err().map(|_| format!("after {after} the focus is on “{has}”")))
    };
    // A person who is ticked: pressing again must untick the same one.
    tab_to(&page, "Odette 0").await?;
    page.key(" ").await?;
    page.wait_until("document.querySelector('.chip[aria-pressed=true]')", "the tick").await?;
    let ticked =
        "document.activeElement.matches('.chip') && document.activeElement.textContent.includes('Odette 0')";
    faults.extend(within(ticked, "a tick").await?);
    // An exercise that goes down the list takes the focus along.
    page.value::<serde_json::Value>("(document.querySelector('h1').focus(), null)").await?;
    tab_to_key(&page, "atelier-down").await?;
    page.key(" ").await?;
    let (first, second) = (page.words("souris.cliquer/titre")?, page.words("souris.viser/titre")?);
    let (first, second) = (serde_json::to_string(&first)?, serde_json::to_string(&second)?);
    let order = format!("document.querySelector('ol.cards > li b').textContent === {second}");
    page.wait_until(&order, "the other order").await?;
    let moved = format!("document.activeElement.closest('li')?.querySelector('b')?.textContent === {first}");
    faults.extend(within(&moved, "an exercise was moved").await?);
    // The table of the group is made anew with every letter searched; the field stays.
    page.room("room-group").await?;
    tab_to_key(&page, "group-search").await?;
    page.write("mou").await?;
    page.wait_until("document.querySelectorAll('.person-door').length === 1", "one found").await?;
    faults.extend(within("document.activeElement.type === 'search'", "a letter was searched").await?);
    if faults.is_empty() { Ok(()) } else { Err(Fault(faults.join("\n"))) }
}

async fn uncovered(page: Page) -> Check {
    let people = crate::adviser_scenes::crowd(&page, 12, 6, now_ms())?;
    let mut atelier = pas_a_clic::workshop::Atelier::new(0x77, now_ms().div_euclid(86_400_000), now_ms());
    atelier.exercises = vec!["souris.cliquer".into(), "souris.viser".into()];
    page.open_space(&Kept { people, ateliers: vec![atelier], settings: None }).await?;
    page.room("room-ateliers").await?;
    page.press_key("atelier-open").await?;
    page.wait_until("document.querySelectorAll('.chip').length === 12", "people to tick").await?;
    // The middle of what has the focus is its own, or its label's.
    let over = "(() => {
        const e = document.activeElement, own = e.closest('label') || e, r = e.getBoundingClientRect();
        const hit = document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2);
        if (hit && (own.contains(hit) || hit.contains(own))) return null;
        return own.textContent.trim().slice(0, 30) + ' under ' + (hit ? hit.tagName + '.' + hit.className : 'the edge');
    })()";
    let mut covered: Vec<String> = Vec::new();
    for (width, height) in [(1366, 768), (390, 844)] {
        page.resize(width, height).await?;
        page.value::<serde_json::Value>(
            "(document.querySelector('h1').focus(), window.scrollTo(0, 0), null)",
        )
        .await?;
        for _ in 0..60 {
            page.key("Tab").await?;
            page.settle().await?;
            if page.holds("document.activeElement === document.body").await? {
                break;
            }
            let found: Option<String> = page.value(over).await?;
            covered.extend(found.map(|found| format!("at {width} px: {found}")));
        }
    }
    ensure!(covered.is_empty(), "what has the focus is covered:\n{}", covered.join("\n"));
    Ok(())
}

async fn questions(page: Page) -> Check {
    page.open_space(&crate::adviser_scenes::example(&page)?).await?;
    page.person_page("Odette").await?;
    for key in ["person-correct", "person-erase"] {
        tab_to_key(&page, key).await?;
        page.key("Enter").await?;
        page.wait_until("document.querySelector('dialog[open]')", key).await?;
        for _ in 0..12 {
            let inside =
                "document.activeElement === document.body || document.activeElement.closest('dialog')";
            ensure!(page.holds(inside).await?, "Tab leaves the question of {key}");
            page.key("Tab").await?;
        }
        page.key("Escape").await?;
        page.wait_until("!document.querySelector('dialog[open]')", "the page behind").await?;
        let words = page.words(key)?;
        page.settle().await?;
        page.settle().await?;
        let back = focus(&page).await?.0;
        ensure!(back.contains(&words), "after the question of {key} the focus is on “{back}”");
    }
    // A reason is asked for, and said where it is missing.
    tab_to_key(&page, "person-correct").await?;
    page.key("Enter").await?;
    page.wait_until("document.querySelector('dialog[open]')", "the correction").await?;
    tab_to_key(&page, "save").await?;
    page.key("Enter").await?;
    page.wait_for_words(&page.words("person-correct-missing")?).await?;
    tab_to_key(&page, "person-correct-note").await?;
    page.write("Vu ce matin").await?;
    tab_to_key(&page, "save").await?;
    page.key("Enter").await?;
    page.wait_until("!document.querySelector('dialog[open]')", "the correction to be kept").await?;
    page.wait_for_words("Vu ce matin").await
}

async fn person(page: Page) -> Check {
    page.open_space(&crate::adviser_scenes::example(&page)?).await?;
    tab_to(&page, "Mourad").await?;
    page.key("Enter").await?;
    arrives(&page, "#/personne").await?;
    tab_to_key(&page, "person-attestation").await?;
    page.key("Enter").await?;
    arrives(&page, "#/attestation").await?;
    tab_to_key(&page, "back").await?;
    page.key(" ").await?;
    arrives(&page, "#/personne").await?;
    unfold(&page, "report-open").await?;
    tab_to_key(&page, "report-autonomy").await?;
    page.key("ArrowDown").await?;
    tab_to_key(&page, "copy").await?;
    page.key("Enter").await?;
    page.wait_for_words(&page.words("copied")?).await?;
    for room in ["room-bring", "room-export", "room-settings", "room-ateliers", "room-group"] {
        tab_to_key(&page, room).await?;
        page.key("Enter").await?;
        page.wait_until("document.activeElement.tagName === 'H1'", "the heading").await.at(room)?;
    }
    // The first stop of a page is the way past its rooms.
    page.value::<serde_json::Value>("(document.querySelector('.skip').focus(), null)").await?;
    page.key("Enter").await?;
    page.wait_until("document.activeElement.id === 'main'", "the content to have the focus").await
}
