//! Every exercise shown to a room, forwards to its end and back to its beginning, at every level.

use pas_a_clic::practice::exercise::Move;
use pas_a_clic::practice::lesson::{Deed, Lesson};
use pas_a_clic::practice::{Exercise, Level};

use crate::content::content;

/// Reading the content takes far longer than any of these: it is read once for all.
#[test]
fn every_exercise_can_be_shown_to_a_room() {
    let exercises = content().library.exercises;
    every_solution_is_shown_to_its_end_and_taken_back(&exercises);
    the_adviser_takes_over_and_hands_back(&exercises);
    deeds_survive_being_written_down(&exercises);
}

/// Every exercise at every level, in so many situations of each.
fn lessons(exercises: &[Exercise], situations: usize, mut each: impl FnMut(&Exercise, Level, Lesson)) {
    for exercise in exercises {
        for level in Level::ALL {
            let Some(spec) = exercise.level(level) else { continue };
            for situation in spec.situations.iter().take(situations) {
                let lesson = Lesson::begin(exercise, level, situation);
                each(exercise, level, lesson.expect("a situation of its level"));
            }
        }
    }
}

fn every_solution_is_shown_to_its_end_and_taken_back(exercises: &[Exercise]) {
    let mut shown = 0;
    lessons(exercises, usize::MAX, |exercise, level, mut lesson| {
        let (start, name) = (lesson.world().clone(), format!("{} {}", exercise.id, level.slug()));
        let mut worlds = vec![start];
        while lesson.beat().is_some() {
            assert!(!lesson.feedback().blocked, "{name}: a beat was blocked");
            assert_eq!(lesson.feedback().error, None, "{name}");
            worlds.push(lesson.world().clone());
        }
        assert!(lesson.is_completed(), "{name}: shown to the end, and the goal is not reached");
        let deeds = lesson.deeds().to_vec();
        while lesson.back() {
            worlds.pop();
            assert_eq!(Some(lesson.world()), worlds.last(), "{name}");
        }
        assert!(lesson.deeds().is_empty() && worlds.len() == 1, "{name}");
        lesson.follow(&deeds);
        assert!(lesson.is_completed() && lesson.is_over(), "{name}: the same deeds lead elsewhere");
        shown += 1;
    });
    assert!(shown > 500);
}

/// The adviser does one beat with the real mouse, early, halfway or late, and hands back: the end is the same.
fn the_adviser_takes_over_and_hands_back(exercises: &[Exercise]) {
    lessons(exercises, 1, |exercise, level, mut lesson| {
        let mut beats = 0;
        while lesson.beat().is_some() {
            beats += 1;
        }
        for taken in [0, beats / 2, beats - 1] {
            lesson.follow(&vec![Deed::Beat; taken]);
            match lesson.peek().map(|beat| beat.planned) {
                Some(Move::Act { action, .. }) => drop(lesson.act(action).clone()),
                _ => drop(lesson.beat()),
            }
            lesson.hand_back();
            let mut more = 0;
            while lesson.beat().is_some() {
                more += 1;
                assert!(more <= 3 * beats, "{} {}: it goes on for ever", exercise.id, level.slug());
            }
            let name = format!("{} {}, taken over after {taken} of {beats}", exercise.id, level.slug());
            assert!(lesson.is_completed(), "{name}");
        }
    });
}

/// What two windows exchange, and what a reload reads again.
fn deeds_survive_being_written_down(exercises: &[Exercise]) {
    lessons(exercises, 1, |exercise, level, mut lesson| {
        let mut written = Vec::new();
        while let Some(beat) = lesson.beat() {
            if let Move::Act { action, .. } = beat.planned {
                written.push(Deed::Act(action));
            }
        }
        let text = serde_json::to_string(&written).expect("deeds are plain data");
        let read: Vec<Deed> = serde_json::from_str(&text).expect("what was written can be read");
        assert_eq!(read, written, "{} {}", exercise.id, level.slug());
    });
}
