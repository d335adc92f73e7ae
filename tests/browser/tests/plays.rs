//! Every exercise at every level: its solution passes, its near-misses do not and are named.

use std::collections::BTreeSet;

use pas_a_clic::practice::exercise::{Exercise, Intent, LevelSpec, NearMiss};

use crate::driver::Page;
use crate::fault::{Check, ensure};
use crate::play::{Part, whole};
use crate::runner::List;
use crate::setup::Setup;
use crate::stored::person;

const PROFILE: u64 = 0x5001;

/// One test per exercise for the solutions, one for the near-misses.
pub fn add(list: &mut List, setup: &Setup) {
    let mut kinds = BTreeSet::new();
    for exercise in &setup.library.exercises {
        for spec in &exercise.levels {
            for situation in chosen(&spec.situations, setup.full) {
                let part = part(exercise, spec, situation);
                list.add(format!("plays {part}"), move |page: Page| {
                    let part = part.clone();
                    async move { solution(&page, &part).await }
                });
            }
            for (number, near_miss) in spec.near_misses.iter().enumerate() {
                if !setup.full && !kinds.insert(kind_of(near_miss)) {
                    continue;
                }
                let situations =
                    if setup.full { spec.situations.as_slice() } else { chosen(&spec.situations, false) };
                for situation in situations {
                    let (part, near_miss) = (part(exercise, spec, situation), near_miss.clone());
                    list.add(format!("near-miss {part} {}", number + 1), move |page: Page| {
                        let (part, near_miss) = (part.clone(), near_miss.clone());
                        async move { miss(&page, &part, &near_miss).await }
                    });
                }
            }
        }
    }
}

/// All situations, or the first.
fn chosen(situations: &[String], full: bool) -> &[String] {
    if full { situations } else { situations.get(..1).unwrap_or_default() }
}

fn part(exercise: &Exercise, spec: &LevelSpec, situation: &str) -> Part {
    Part { exercise: exercise.id.clone(), level: spec.id, situation: situation.to_owned() }
}

/// What makes a near-miss different from another: the error that is named, else the last thing done.
fn kind_of(near_miss: &NearMiss) -> String {
    let last = near_miss.play.last().map(|intent| match intent {
        Intent::Fumble { how, .. } => how.key().to_owned(),
        other => format!("{other:?}").split([' ', '(', '{']).next().unwrap_or_default().to_owned(),
    });
    near_miss.error.clone().unwrap_or_else(|| format!("unfinished {}", last.unwrap_or_default()))
}

async fn solution(page: &Page, part: &Part) -> Check {
    page.seed(&person(PROFILE), &[]).await?;
    page.load("#/accueil").await?;
    let attempt = whole(page, PROFILE, part).await?;
    ensure!(attempt.errors.is_empty(), "a faultless play was blamed for {:?}", attempt.errors);
    Ok(())
}

async fn miss(page: &Page, part: &Part, near_miss: &NearMiss) -> Check {
    page.seed(&person(PROFILE), &[]).await?;
    page.load("#/accueil").await?;
    let mut play = page.open(PROFILE, part).await?;
    play.near_miss(&near_miss.play, near_miss.error.as_deref()).await
}
