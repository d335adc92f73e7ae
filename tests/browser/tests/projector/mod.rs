//! The projector: shown to a room, in one window or two, by keyboard, remote, mouse; and what the learners' machines open.

mod hand;
mod plans;
mod private;
mod remote;
mod shown;
mod turn;
mod two;

use crate::driver::Page;
use crate::fault::{At, Check, Fault};
use crate::projector_scenes::ProjectorScene;
use crate::runner::List;
use crate::setup::Setup;
use crate::tests::screens;

/// The tests of this folder.
pub fn add(list: &mut List, setup: &Setup) {
    shown::add(list, setup);
    two::add(list);
    remote::add(list);
    hand::add(list);
    turn::add(list);
    private::add(list);
    plans::add(list);
}

/// Its screens: pictures in the sizes of projectors, light and dark, and without a violation of accessibility.
pub fn add_screens(list: &mut List, setup: &Setup) {
    let only_a11y = setup.only_a11y;
    for scene in ProjectorScene::ALL {
        list.add(format!("screen projector {scene:?}"), move |page: Page| async move {
            scene.arrive(&page).await?;
            if !only_a11y {
                photographs(&page, scene).await?;
            }
            let mut faults: Vec<Fault> = Vec::new();
            if scene.is_for_the_room() {
                for (width, height) in [(1024, 768), (1920, 1080)] {
                    page.resize(width, height).await?;
                    page.rest(200).await;
                    faults.extend(page.is_legible().await.at(format!("{width}x{height}")).err());
                }
            } else {
                page.resize(390, 844).await?;
                faults.extend(screens::fits(&page).await.err());
                page.resize(1366, 768).await?;
            }
            faults.extend(screens::check_rules(&page).await.err());
            let all: Vec<String> = faults.into_iter().map(|fault| fault.0).collect();
            if all.is_empty() { Ok(()) } else { Err(Fault(all.join("\n"))) }
        });
    }
}

async fn photographs(page: &Page, scene: ProjectorScene) -> Check {
    let shots = page.setup().shots.clone();
    let name = format!("projector-{scene:?}").to_lowercase();
    for (width, height) in [(1920, 1080), (1024, 768), (1366, 768)] {
        page.resize(width, height).await?;
        for contrast in ["paper", "dark"] {
            let set = format!("document.documentElement.setAttribute('data-contrast', '{contrast}')");
            page.ask::<serde_json::Value>(&format!("{set}; return null"), serde_json::Value::Null).await?;
            page.rest(200).await;
            let suffix = if contrast == "dark" { "-dark" } else { "" };
            page.photograph(&shots.join(format!("{width}x{height}")).join(format!("{name}{suffix}.png")))
                .await?;
        }
    }
    page.ask::<serde_json::Value>(
        "document.documentElement.setAttribute('data-contrast', 'paper'); return null",
        serde_json::Value::Null,
    )
    .await
    .map(drop)
}
