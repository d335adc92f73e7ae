//! The sheet and the mailbox beyond their solutions: other skins, keyboards that compose, hostile words, secrets, help.

use pas_a_clic::practice::{Device, Level};
use pas_a_clic::world::mailbox::Folder;
use serde_json::json;

use crate::driver::Page;
use crate::fault::{At, Check, ensure, fail};
use crate::input::Button;
use crate::play::{Means, Part, Play, whole};
use crate::runner::List;
use crate::scenes::{PROFILE, first_part, open};
use crate::setup::{Setup, plain};
use crate::stored::person;

/// Those of whose skins each is played once more than the others.
const IN_EVERY_SKIN: [&str; 4] =
    ["email.repondre", "email.joindre", "email.hameconnage", "clavier.espace-effacer-entree"];

/// The tests of this file.
pub fn add(list: &mut List, setup: &Setup) {
    for id in IN_EVERY_SKIN {
        for part in in_other_skins(setup, id) {
            list.add(format!("rooms: {part} in its skin"), move |page: Page| {
                let part = part.clone();
                async move { in_skin(&page, &part).await }
            });
        }
    }
    for id in ["email.repondre", "email.corbeille", "email.joindre", "email.se-deconnecter"] {
        list.add(format!("rooms: {id} by keyboard alone"), move |page: Page| async move {
            by_keyboard(&page, id).await
        });
    }
    list.add("rooms: dead keys and screen keyboards compose letters", composition);
    list.add("rooms: what is typed is never markup", markup);
    list.add("rooms: a real secret is warned of and never kept", secret);
    list.add("rooms: no field asks the browser to fill in, correct or remember", quiet_fields);
    list.add("rooms: the demonstration writes in the same mailbox and steps back", demonstration);
}

/// The situations of *Autrement* whose skin the default plays do not show.
pub fn in_other_skins(setup: &Setup, id: &str) -> Vec<Part> {
    let Ok(exercise) = setup.exercise(id) else { return Vec::new() };
    let situations = exercise.level(Level::Otherwise).map(|spec| spec.situations.clone()).unwrap_or_default();
    let skin = |slug: &str| exercise.situation(slug).map(|situation| situation.skin);
    let mut seen = vec![situations.first().and_then(|first| skin(first))];
    let mut parts = Vec::new();
    for situation in situations {
        if !seen.contains(&skin(&situation)) {
            seen.push(skin(&situation));
            parts.push(Part { exercise: id.to_owned(), level: Level::Otherwise, situation });
        }
    }
    parts
}

pub async fn in_skin(page: &Page, part: &Part) -> Check {
    open(page, &person(PROFILE), &[], "#/accueil").await?;
    let attempt = whole(page, PROFILE, part).await?;
    ensure!(attempt.errors.is_empty(), "a faultless play was blamed for {:?}", attempt.errors);
    Ok(())
}

pub async fn by_keyboard(page: &Page, id: &str) -> Check {
    open(page, &person(PROFILE), &[], "#/accueil").await?;
    let part = first_part(page, id)?;
    let mut play = page.open(PROFILE, &part).await?;
    play.means = Means::Keys;
    play.finish().await?;
    let attempts = page.attempts(PROFILE).await?;
    ensure!(attempts.len() == 1, "{} attempts, not one", attempts.len());
    ensure!(attempts[0].errors.is_empty(), "a faultless play was blamed for {:?}", attempts[0].errors);
    Ok(())
}

pub async fn opened<'a>(page: &'a Page, part: &'a Part) -> Check<Play<'a>> {
    open(page, &person(PROFILE), &[], "#/accueil").await?;
    page.open(PROFILE, part).await
}

pub async fn value_of(page: &Page, target: &str) -> Check<String> {
    let read = format!("document.querySelector('[data-target=\"{target}\"]').value");
    page.value(&read).await
}

async fn composition(page: Page) -> Check {
    let part = Part { level: Level::Practise, ..first_part(&page, "clavier.accents")? };
    let play = opened(&page, &part).await?;
    let Some(sheet) = play.session.world.sheet.clone() else { fail!("there is no sheet") };
    for (number, field) in sheet.fields.iter().enumerate() {
        let target = format!("field/{}", field.id);
        page.click_on(&target, Button::Left).await?;
        let before = value_of(&page, &target).await?;
        ensure!(before.is_empty(), "“{before}” stands there already");
        if number % 2 == 0 {
            // A dead key: the sign stands alone until its letter comes.
            for letter in field.wanted.chars() {
                if letter.is_ascii() {
                    page.key(&letter.to_string()).await?;
                } else {
                    page.compose("^").await?;
                    page.write(&letter.to_string()).await?;
                }
            }
        } else {
            // A screen's keyboard composes the whole word.
            let mut word = String::new();
            for letter in field.wanted.chars() {
                word.push(letter);
                page.compose(&word).await?;
            }
            page.write(&word).await?;
        }
        if number + 1 < sheet.fields.len() {
            let now = value_of(&page, &target).await?;
            ensure!(now == field.wanted, "“{now}” stands there, not “{}”", field.wanted);
        }
    }
    page.wait_until("document.querySelector('main.end')", "the end").await?;
    let attempt = page.attempts(PROFILE).await?.pop();
    let errors = attempt.map(|attempt| attempt.errors).unwrap_or_default();
    ensure!(errors.is_empty(), "composing was blamed for {errors:?}");
    Ok(())
}

/// Opens a new message and fills it in, one field after the other.
async fn write_message(page: &Page, fields: [(&str, &str); 3]) -> Check {
    page.click_on("tool/compose", Button::Left).await?;
    for (field, words) in fields {
        page.settle().await?;
        page.click_on(field, Button::Left).await.at(field)?;
        page.write(words).await?;
    }
    Ok(())
}

async fn markup(page: Page) -> Check {
    let part = Part { level: Level::GoAlone, ..first_part(&page, "email.se-reperer")? };
    let play = opened(&page, &part).await?;
    let hurt = "<img src=x onerror=\"window.hurt=1\"><script>window.hurt=1</script>";
    let Some(address) = play.session.world.mailbox.as_ref().map(|mailbox| mailbox.owner.address.clone())
    else {
        fail!("there is no mailbox")
    };
    write_message(&page, [("field/to", &address), ("field/subject", hurt), ("field/body", hurt)]).await?;
    page.click_on("tool/send", Button::Left).await?;
    page.wait_until("document.querySelector('[data-target=\"tool/undo\"]')", "the message to be sent")
        .await?;
    page.click_on(&format!("folder/{}", Folder::Sent.slug()), Button::Left).await?;
    page.settle().await?;
    page.press_among(".mail-line", "onerror").await?;
    page.wait_until("document.querySelector('.mail-text')", "the message").await?;
    page.rest(200).await;
    for place in [".mail-subject", ".mail-text"] {
        let (words, elements): (String, u32) = page
            .value(&format!("(() => {{ const e = document.querySelector('{place}'); return [e.textContent, e.querySelectorAll('img, script').length] }})()"))
            .await?;
        ensure!(
            words.contains(hurt) && elements == 0,
            "{place} shows “{words}” with {elements} elements of it"
        );
    }
    ensure!(!page.holds("window.hurt").await?, "what was typed was run");
    Ok(())
}

async fn secret(page: Page) -> Check {
    let part = Part { level: Level::GoAlone, ..first_part(&page, "email.ecrire")? };
    let play = opened(&page, &part).await?;
    let fields = [
        ("field/to", "prenom.nom@gmail.com"),
        ("field/subject", "Ma carte"),
        ("field/body", "Voici 4970 1012 3456 7893 et 2 55 08 14 168 025 38."),
    ];
    drop(play);
    write_message(&page, fields).await?;
    let said: Vec<String> = page.value("window.saidLines").await?;
    for slug in ["adresse", "carte"] {
        let warning = plain(&page.words(&format!("room/prive-{slug}"))?);
        ensure!(said.iter().any(|line| line.contains(&warning)), "no warning “{warning}” among {said:?}");
    }
    let kept = "JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])";
    page.rest(400).await;
    page.reload().await?;
    page.wait_until("document.querySelector('.frame .stage')", "the exercise again").await?;
    page.wait_until("document.querySelector('[data-target=\"field/body\"]')", "the message begun").await?;
    ensure!(value_of(&page, "field/subject").await? == "Ma carte", "what is no secret was lost");
    for (target, secret) in [("field/to", "gmail"), ("field/body", "4970")] {
        let now = value_of(&page, target).await?;
        ensure!(!now.contains(secret), "after a reload {target} still says “{now}”");
    }
    let kept: String = page.value(kept).await?;
    for secret in ["4970", "gmail", "168 025"] {
        ensure!(!kept.contains(secret), "“{secret}” is kept in the browser");
    }
    Ok(())
}

/// How many fields the practice computer shows, and those of them into which the browser might meddle.
const LOUD_FIELDS: &str = "(() => {
        const fields = [...document.querySelectorAll('.stage input, .stage textarea')];
        const quiet = (e) => e.autocomplete === 'off' && e.getAttribute('spellcheck') === 'false' && !e.name && !e.form
            && (e.tagName === 'TEXTAREA' || e.type === 'text');
        return [fields.length, fields.filter((e) => !quiet(e)).map((e) => e.outerHTML)];
    })()";

async fn quiet_fields(page: Page) -> Check {
    let mut seen = 0;
    for id in [
        "email.ecrire",
        "email.hameconnage",
        "clavier.adresse-email",
        "formulaires.champs",
        "formulaires.mot-de-passe",
        "formulaires.se-connecter",
        "formulaires.creer-compte",
    ] {
        let part = first_part(&page, id)?;
        let play = opened(&page, &part).await?;
        drop(play);
        if page.holds("document.querySelector('[data-target=\"tool/compose\"]')").await? {
            page.click_on("tool/compose", Button::Left).await?;
            page.settle().await?;
        }
        let (count, wrong): (u32, Vec<String>) = page.value(LOUD_FIELDS).await?;
        ensure!(wrong.is_empty(), "{id}: the browser may meddle with {wrong:?}");
        seen += count;
    }
    ensure!(seen >= 16, "only {seen} fields were looked at");
    Ok(())
}

async fn demonstration(page: Page) -> Check {
    let part = first_part(&page, "email.ecrire")?;
    let mut play = opened(&page, &part).await?;
    page.press_key("tool-show").await?;
    page.wait_until("document.querySelector('.ghost')", "the ghost hand").await?;
    let over = format!(
        "[...document.querySelectorAll('.bar button')].some((b) => b.disabled && b.textContent.includes({}))",
        json!(page.words("show-forward")?)
    );
    let sent = "document.querySelector('[data-target=\"tool/undo\"]')";
    page.wait_within(std::time::Duration::from_secs(60), &over, "the end of the demonstration").await?;
    ensure!(page.holds(sent).await?, "the demonstration did not send the message");
    // Back before « Envoyer », then before the text: what was written is gone, letter by letter or at once.
    page.press_key("show-back").await?;
    page.wait_until(
        &format!("!{sent} && document.querySelector('[data-target=\"field/body\"]')"),
        "the draft",
    )
    .await?;
    let body = value_of(&page, "field/body").await?;
    ensure!(!body.is_empty(), "the draft is empty");
    page.press_key("show-back").await?;
    page.wait_until("document.querySelector('[data-target=\"field/body\"]').value === ''", "an empty text")
        .await?;
    page.press_key("show-end").await?;
    page.wait_until("!document.querySelector('.ghost')", "one's own turn").await?;
    // The learner's own mailbox is as it was.
    page.agree(&play.session, &mut play.lines).await?;
    play.finish().await?;
    let attempt = page.attempts(PROFILE).await?.pop();
    ensure!(attempt.is_some_and(|attempt| attempt.device == Device::Mouse), "no attempt was written down");
    Ok(())
}
