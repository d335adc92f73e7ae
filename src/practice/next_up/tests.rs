//! What to do next, by example.

use proptest::prelude::*;

use super::*;
use crate::practice::autonomy::sample::{DAY, DAY_0, HOUR, any_attempt, attempt, helped};
use crate::practice::{Evidence, Outcome};

/// Two themes; the catalogue lists one exercise out of its place on the path.
fn catalogue() -> Vec<CatalogueEntry> {
    let entry = |id: &str, theme: &str, order| CatalogueEntry {
        easiest: Level::Discover,
        id: id.into(),
        theme: theme.into(),
        order,
        core: true,
    };
    vec![
        entry("souris.bouger", "souris", 1),
        entry("souris.viser", "souris", 3),
        entry("souris.cliquer", "souris", 2),
        entry("clavier.lettres", "clavier", 1),
    ]
}

fn on(exercise: &str, attempt: Attempt) -> Attempt {
    Attempt { exercise: exercise.into(), ..attempt }
}

/// *Se lancer*, faultless, in each of these exercises on that day.
fn passed(exercises: &[&str], day: i64) -> Vec<Attempt> {
    (1u64..)
        .zip(exercises)
        .map(|(id, exercise)| on(exercise, attempt(id, Level::GoAlone, "etal", day)))
        .collect()
}

/// At noon (UTC) of that day.
fn next(attempts: &[Attempt], day: i64) -> (String, Level, Why) {
    next_held(attempts, &[], day)
}

fn next_held(attempts: &[Attempt], held: &[(&str, Label)], day: i64) -> (String, Level, Why) {
    let held = held.iter().map(|(exercise, label)| (exercise.to_string(), *label)).collect();
    let next = next_up(&catalogue(), attempts, &held, DAY_0 + day * DAY + 12 * HOUR)
        .expect("there is always something");
    (next.exercise, next.level, next.why)
}

fn is(exercise: &str, level: Level, why: Why) -> (String, Level, Why) {
    (exercise.into(), level, why)
}

#[test]
fn the_first_ever_is_the_first_of_the_catalogue() {
    assert_eq!(next(&[], 0), is("souris.bouger", Level::Discover, Why::First));
    assert_eq!(next_up(&[], &[], &BTreeMap::new(), 0), None);
}

#[test]
fn what_was_left_is_resumed() {
    let left = Attempt { outcome: Outcome::Left, ..attempt(1, Level::Practise, "etal", 0) };
    assert_eq!(next(&[left], 0), is("souris.cliquer", Level::Practise, Why::Resume));
}

#[test]
fn going_well_leads_one_level_up_then_along_the_path() {
    let mut done = vec![on("souris.bouger", attempt(1, Level::Discover, "etal", 0))];
    assert_eq!(next(&done, 0), is("souris.bouger", Level::Practise, Why::Harder));
    done.push(on("souris.bouger", helped(2, Level::Practise, "etal", 0)));
    assert_eq!(next(&done, 0), is("souris.bouger", Level::GoAlone, Why::Harder));
    done.push(on("souris.bouger", attempt(3, Level::GoAlone, "etal", 0)));
    assert_eq!(
        next(&done, 0),
        is("souris.cliquer", Level::Discover, Why::Continue),
        "by order, not by listing"
    );
}

#[test]
fn a_slip_is_no_trouble_but_inaccuracy_is() {
    let slip =
        Attempt { errors: [("a-cote".to_string(), 1)].into(), ..attempt(1, Level::Discover, "etal", 0) };
    assert_eq!(next(&[slip], 0).1, Level::Practise);
    let shown = Attempt { evidence: vec![Evidence::Demonstrated], ..attempt(1, Level::Discover, "etal", 0) };
    assert_eq!(next(&[shown], 0), is("souris.cliquer", Level::Discover, Why::Continue));
}

#[test]
fn trouble_twice_leads_one_level_down_and_then_up_again() {
    let hard = |id| helped(id, Level::GoAlone, "etal", 0);
    assert_eq!(next(&[hard(1)], 0), is("souris.cliquer", Level::GoAlone, Why::Continue));
    assert_eq!(next(&[hard(1), hard(2)], 0), is("souris.cliquer", Level::Practise, Why::Continue));
    let better = attempt(3, Level::Practise, "carte", 0);
    assert_eq!(next(&[hard(1), hard(2), better], 0), is("souris.cliquer", Level::GoAlone, Why::Harder));
}

#[test]
fn nobody_stays_in_discovery_or_in_one_exercise_for_ever() {
    let hard = |id, level: Level| Attempt { world_errors: 3, ..helped(id, level, "etal", 0) };
    let discovered = [hard(1, Level::Discover), hard(2, Level::Discover)];
    assert_eq!(next(&discovered, 0), is("souris.cliquer", Level::Practise, Why::Continue));
    let all_day: Vec<Attempt> = (1..=6).map(|id| hard(id, Level::GoAlone)).collect();
    assert_eq!(next(&all_day, 0), is("souris.viser", Level::Discover, Why::Continue));
}

#[test]
fn starting_anywhere_goes_on_from_there_and_comes_back_for_the_rest() {
    let done = passed(&["souris.viser"], 0);
    assert_eq!(next(&done, 0), is("souris.bouger", Level::Discover, Why::Continue));
}

#[test]
fn a_finished_theme_leads_to_the_next_theme_then_to_otherwise() {
    let theme = ["souris.bouger", "souris.cliquer", "souris.viser"];
    assert_eq!(
        next(&passed(&theme, 0), 0),
        is("clavier.lettres", Level::Discover, Why::Continue),
        "done today: not again at once"
    );
    let all = passed(&[&theme[..], &["clavier.lettres"]].concat(), 0);
    assert_eq!(next(&all, 0), is("souris.bouger", Level::Otherwise, Why::Harder));
}

#[test]
fn a_new_day_begins_with_something_held_then_come_the_reviews() {
    let mut done = passed(&["souris.bouger", "souris.cliquer"], 0);
    done.push(on("souris.viser", attempt(3, Level::Discover, "etal", 0)));
    assert_eq!(next(&done, 0), is("souris.viser", Level::Practise, Why::Harder));
    assert_eq!(next(&done, 1), is("souris.bouger", Level::GoAlone, Why::EasyStart));
    done.push(on("souris.bouger", attempt(4, Level::GoAlone, "carte", 1)));
    assert_eq!(next(&done, 1), is("souris.cliquer", Level::GoAlone, Why::Review));
    done.push(attempt(5, Level::GoAlone, "carte", 1));
    assert_eq!(next(&done, 1), is("souris.viser", Level::Practise, Why::Harder), "then the way goes on");
}

#[test]
fn what_is_autonomous_is_reviewed_another_way() {
    let mut done = vec![attempt(1, Level::GoAlone, "etal", 0), attempt(2, Level::GoAlone, "carte", 1)];
    done.extend([on("souris.bouger", attempt(3, Level::GoAlone, "etal", 4))]);
    assert_eq!(next(&done, 4), is("souris.cliquer", Level::Otherwise, Why::Review));
}

#[test]
fn nothing_gained_is_locked_again() {
    let replayed =
        [passed(&["souris.bouger"], 0), vec![on("souris.bouger", helped(9, Level::Discover, "etal", 0))]]
            .concat();
    assert_eq!(next(&replayed, 0).0, "souris.cliquer");
    let carried = [("souris.bouger", Label::Autonomous), ("souris.cliquer", Label::PartlyAutonomous)];
    assert_eq!(next_held(&[], &carried, 0), is("souris.bouger", Level::GoAlone, Why::EasyStart));
    let begun = [on("souris.bouger", attempt(1, Level::GoAlone, "etal", 0))];
    assert_eq!(next_held(&begun, &carried, 0), is("souris.cliquer", Level::GoAlone, Why::Harder));
}

#[test]
fn reviews_come_after_1_3_7_and_21_days() {
    let mut done = Vec::new();
    let mut day = 0;
    for (id, wait) in (1u64..).zip([1, 3, 7, 21, 90]) {
        done.push(attempt(id, Level::GoAlone, "etal", day));
        let at = |days: i64| DAY_0 + (day + days) * DAY;
        assert!(!review_due(&done, at(wait - 1)), "{wait} days not over");
        assert!(review_due(&done, at(wait)), "{wait} days over");
        day += wait;
    }
    done.push(helped(9, Level::GoAlone, "etal", day));
    assert!(review_due(&done, DAY_0 + (day + 1) * DAY), "help brings the review nearer again");
    assert!(!review_due(&[], DAY_0));
}

#[test]
fn at_home_come_due_reviews_then_what_needs_help_then_what_is_due_soonest() {
    let told = |attempts: &[Attempt], day: i64, most| {
        let now_ms = DAY_0 + day * DAY + 12 * HOUR;
        let again = again(&catalogue(), attempts, &BTreeMap::new(), now_ms, most);
        again.into_iter().map(|next| (next.exercise, next.level, next.why)).collect::<Vec<_>>()
    };
    let mut done = passed(&["souris.viser"], 0);
    done.push(on("souris.bouger", helped(5, Level::GoAlone, "etal", 2)));
    done.push(on("souris.cliquer", attempt(6, Level::GoAlone, "etal", 2)));
    done.push(on("clavier.lettres", attempt(7, Level::Discover, "etal", 2)));
    let all = [
        is("souris.viser", Level::GoAlone, Why::Review),
        is("clavier.lettres", Level::Practise, Why::Harder),
        is("souris.bouger", Level::GoAlone, Why::Continue),
        is("souris.cliquer", Level::GoAlone, Why::Review),
    ];
    assert_eq!(told(&done, 2, 9), all);
    assert_eq!(told(&done, 2, 3), all[..3]);
    assert_eq!(told(&[], 2, 3), [], "nothing was met yet");
}

#[test]
fn one_exercise_goes_on_at_its_own_level_on_any_day() {
    let level = |attempts: &[Attempt]| {
        let held = BTreeMap::new();
        level_next(&catalogue()[2], attempts, &held, DAY_0 + 5 * DAY)
    };
    assert_eq!(level(&[]), Level::Discover);
    assert_eq!(level(&passed(&["souris.bouger"], 0)), Level::Discover, "others do not count");
    assert_eq!(level(&[attempt(1, Level::Discover, "etal", 0)]), Level::Practise);
    assert_eq!(level(&[attempt(1, Level::GoAlone, "etal", 0)]), Level::GoAlone);
    let twice = [attempt(1, Level::GoAlone, "etal", 0), attempt(2, Level::GoAlone, "carte", 1)];
    assert_eq!(level(&twice), Level::Otherwise);
    let held = [("souris.cliquer".to_string(), Label::PartlyAutonomous)].into();
    assert_eq!(level_next(&catalogue()[2], &[], &held, DAY_0), Level::GoAlone);
}

#[test]
fn situations_not_met_come_first() {
    let all: Vec<String> = ["etal", "carte", "photo"].map(String::from).into();
    let met = |id, situation| attempt(id, Level::GoAlone, situation, 0);
    assert_eq!(pick_situation(&all, &[]), Some("etal"));
    assert_eq!(pick_situation(&all, &[met(1, "etal")]), Some("carte"));
    assert_eq!(pick_situation(&all, &[met(4, "etal"), met(2, "photo"), met(3, "carte")]), Some("photo"));
    assert_eq!(pick_situation(&[], &[]), None);
}

proptest! {
    #[test]
    fn there_is_always_a_suggestion_of_the_catalogue_and_it_does_not_depend_on_order(
        (history, shuffled) in prop::collection::vec((any::<u64>().prop_flat_map(any_attempt), 0usize..4), 0..12)
            .prop_map(|v| v.into_iter().map(|(a, e)| on(&catalogue()[e].id, a)).collect::<Vec<_>>())
            .prop_flat_map(|h| (Just(h.clone()), Just(h).prop_shuffle())),
        day in 0i64..10,
    ) {
        let suggested = next(&history, day);
        prop_assert!(catalogue().iter().any(|entry| entry.id == suggested.0));
        prop_assert_eq!(suggested, next(&shuffled, day));
    }
}
