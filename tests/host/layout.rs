//! Every scene fits every screen: nothing overlaps, nothing gets too small, nothing leaves the stage.

use pas_a_clic::practice::Level;
use pas_a_clic::simulators::layout::{LEAST_SIZE, layout};

use crate::content::content;

/// Stages as the screens leave them, in CSS pixels: small phone, phone, phone with 32 px text, tablet, laptop, projector.
const STAGES: [(f32, f32); 6] =
    [(320.0, 320.0), (390.0, 367.0), (390.0, 320.0), (768.0, 640.0), (1296.0, 526.0), (1850.0, 838.0)];

#[test]
fn every_scene_fits_every_screen() {
    let mut faults = Vec::new();
    for exercise in &content().library.exercises {
        for level in Level::ALL {
            let situations = exercise.level(level).map(|spec| spec.situations.clone()).unwrap_or_default();
            for situation in situations {
                let Some(scene) = exercise.world(level, &situation).and_then(|world| world.scene) else {
                    continue;
                };
                for (w, h) in STAGES {
                    let here = format!("{} {} {situation} on {w}×{h}", exercise.id, level.slug());
                    let placed = layout(&scene, w, h);
                    for (index, thing) in placed.iter().enumerate() {
                        let rect = thing.rect;
                        let wished = f32::from(scene.things[index].size);
                        if rect.w + 0.5 < wished.min(LEAST_SIZE) {
                            faults.push(format!("{here}: {} is only {} px", thing.id, rect.w));
                        }
                        let inside = rect.x >= 0.0
                            && rect.y >= 0.0
                            && rect.x + rect.w <= w
                            && rect.y + rect.h <= h * scene.height;
                        if !inside {
                            faults.push(format!("{here}: {} leaves the stage", thing.id));
                        }
                        for other in &placed[index + 1..] {
                            if rect.intersects(&other.rect) {
                                faults.push(format!("{here}: {} and {} overlap", thing.id, other.id));
                            }
                        }
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
