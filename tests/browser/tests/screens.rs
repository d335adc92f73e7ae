//! Every screen: kept as pictures in three sizes, fitting narrow ones, and without a violation of accessibility.

use serde_json::{Value, json};

use crate::driver::Page;
use crate::fault::{At, Check, Fault, ensure};
use crate::runner::List;
use crate::scenes::Scene;
use crate::setup::Setup;

const SIZES: [(u32, u32); 3] = [(1366, 768), (1920, 1080), (390, 844)];
const CONTRASTS: [&str; 3] = ["paper", "white", "dark"];

/// One test per screen.
pub fn add(list: &mut List, setup: &Setup) {
    let only_a11y = setup.only_a11y;
    for scene in Scene::all(setup) {
        list.add(format!("screen {}", scene.name()), move |page: Page| {
            let scene = scene.clone();
            async move {
                scene.reach(&page).await?;
                if !only_a11y {
                    photographs(&page, &scene).await?;
                }
                let mut faults = Vec::new();
                faults.extend(narrow(&page).await.err());
                page.resize(1366, 768).await?;
                faults.extend(check_rules(&page).await.err());
                let all: Vec<String> = faults.into_iter().map(|fault| fault.0).collect();
                if all.is_empty() { Ok(()) } else { Err(Fault(all.join("\n"))) }
            }
        });
    }
}

async fn photographs(page: &Page, scene: &Scene) -> Check {
    let name = format!("{}.png", scene.name());
    let shots = page.setup().shots.clone();
    for (width, height) in SIZES {
        page.resize(width, height).await?;
        page.rest(150).await;
        page.photograph(&shots.join(format!("{width}x{height}")).join(&name)).await?;
    }
    if let Some((width, height)) = paper_of(scene) {
        page.resize(width, height).await?;
        page.show_on_paper(true).await?;
        page.photograph(&shots.join("paper").join(&name)).await?;
        page.show_on_paper(false).await?;
    }
    page.resize(1366, 768).await?;
    page.prefer(&[("forced-colors", "active")]).await?;
    page.photograph(&shots.join("forced-colors").join(&name)).await?;
    page.prefer(&[("prefers-reduced-motion", "reduce")]).await?;
    page.photograph(&shots.join("reduced-motion").join(&name)).await?;
    page.prefer(&[]).await?;
    let before = large_text(page).await?;
    page.photograph(&shots.join("32-px-text").join(&name)).await?;
    look(page, "text", before).await?;
    Ok(())
}

/// The paper that a screen prints, in CSS pixels: A4, and A5 for the passport.
fn paper_of(scene: &Scene) -> Option<(u32, u32)> {
    match scene {
        Scene::Memo => Some((794, 1123)),
        Scene::Carry => Some((559, 794)),
        Scene::Adviser(screen) => screen.paper(),
        _ => None,
    }
}

/// At 320 px and at 390 px, each with the largest text, too, nothing needs sideways scrolling.
async fn narrow(page: &Page) -> Check {
    page.resize(320, 640).await?;
    fits(page).await.at("at 320 px")?;
    page.resize(390, 844).await?;
    let before = large_text(page).await?;
    fits(page).await.at("at 390 px with 32 px text")?;
    page.resize(320, 640).await?;
    fits(page).await.at("at 320 px with 32 px text")?;
    look(page, "text", before).await
}

/// Nothing on the page needs sideways scrolling.
pub async fn fits(page: &Page) -> Check {
    page.rest(150).await;
    let widest: Option<String> = page
        .value(
            "(() => {
                const room = window.innerWidth;
                if (document.documentElement.scrollWidth <= room) return null;
                const wide = [...document.body.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > room + 0.5);
                const names = wide.slice(0, 4).map((e) => e.tagName + '.' + (e.getAttribute('class') || '') + ' to '
                    + Math.round(e.getBoundingClientRect().right));
                return document.documentElement.scrollWidth + ' px wide, because of ' + names.join(', ');
            })()",
        )
        .await?;
    match widest {
        None => Ok(()),
        Some(widest) => Err(Fault(format!("the page needs sideways scrolling: {widest}"))),
    }
}

async fn large_text(page: &Page) -> Check<Option<String>> {
    let before = page.value("document.documentElement.getAttribute('data-text')").await?;
    look(page, "text", Some("32".into())).await?;
    page.rest(150).await;
    Ok(before)
}

/// Sets what the styles read for a setting.
async fn look(page: &Page, name: &str, value: Option<String>) -> Check {
    let script = "const [name, value] = arguments, root = document.documentElement;
        if (value === null) root.removeAttribute('data-' + name); else root.setAttribute('data-' + name, value);
        return null";
    page.ask::<Value>(script, json!([name, value])).await.map(drop)
}

/// No violation of the rules of accessibility in any of the three contrasts.
pub async fn check_rules(page: &Page) -> Check {
    if !page.holds("window.axe").await? {
        page.driver().execute(page.setup().axe.as_str(), Vec::new()).await?;
    }
    let before: Option<String> = page.value("document.documentElement.getAttribute('data-contrast')").await?;
    let mut found = Vec::new();
    for contrast in CONTRASTS {
        look(page, "contrast", Some(contrast.into())).await?;
        // Colours that fade into one another are measured half-way.
        page.rest(250).await;
        for violation in violations(page).await? {
            found.push(format!("{contrast}: {violation}"));
        }
    }
    look(page, "contrast", before).await?;
    ensure!(found.is_empty(), "accessibility:\n{}", found.join("\n"));
    Ok(())
}

async fn violations(page: &Page) -> Check<Vec<String>> {
    let script = "const done = arguments[arguments.length - 1];
        axe.run(document, {
            resultTypes: ['violations'],
            runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
        }).then(
            ({ violations }) => done(violations.flatMap((v) => v.nodes.slice(0, 6).map((n) =>
                `${v.id} on ${n.target.join(' ')}: ${(n.failureSummary || v.help).replace(/\\s+/g, ' ').slice(0, 300)}`))),
            (error) => done(['the checker failed: ' + error]));";
    let answer = page.driver().execute_async(script, Vec::new()).await?;
    Ok(serde_json::from_value(answer.json().clone())?)
}
