//! Plans: their breaks, their limits, their files.

use proptest::prelude::*;

use super::*;
use crate::practice::Device;

fn work(minutes: u16) -> Item {
    Item { exercise: Some("souris.cliquer".into()), level: Some(Level::Discover), minutes }
}

fn plan(items: Vec<Item>) -> Plan {
    Plan { id: "un-plan".into(), title: "Un plan".into(), items }
}

fn base() -> BasePack {
    let entry = |(number, id): (u16, &str)| Entry {
        id: id.into(),
        number,
        theme: "souris".into(),
        order: number,
        core: true,
        minutes: 4,
        easiest: Level::Practise,
        devices: vec![Device::Mouse],
        sibling: None,
    };
    let entries = [(101, "souris.bouger"), (103, "souris.cliquer")].map(entry).to_vec();
    BasePack { entries, ..BasePack::default() }
}

#[test]
fn a_break_comes_before_what_goes_beyond_45_minutes() {
    let long = plan(vec![work(20), work(25), work(10), Item::pause(5), work(30)]);
    assert_eq!((long.longest_stretch(), long.needs_break()), (55, Some(2)));
    let rested = long.with_breaks();
    let minutes: Vec<_> = rested.items.iter().map(|item| (item.is_break(), item.minutes)).collect();
    let expected = [(false, 20), (false, 25), (true, 10), (false, 10), (true, 5), (false, 30)];
    assert_eq!(minutes, expected);
    assert_eq!((rested.minutes(), rested.longest_stretch(), rested.needs_break()), (100, 45, None));
    assert_eq!((rested.exercises(), rested.breaks(), rested.starts_at(3)), (4, 2, 55));
}

#[test]
fn an_item_that_is_too_long_by_itself_stays() {
    let film = plan(vec![work(60), work(10)]);
    assert_eq!(film.needs_break(), Some(1));
    let rested = film.with_breaks();
    assert_eq!((rested.items.len(), rested.longest_stretch(), rested.needs_break()), (3, 60, None));
    assert_eq!(rested.clone().with_breaks(), rested);
    assert_eq!((Plan::default().needs_break(), Plan::default().longest_stretch()), (None, 0));
}

#[test]
fn items_move_leave_and_come() {
    let minutes = |plan: &Plan| plan.items.iter().map(|item| item.minutes).collect::<Vec<_>>();
    let three = plan(vec![work(1), work(2), work(3)]);
    assert_eq!(minutes(&three.clone().moved(0, 2)), [2, 3, 1]);
    assert_eq!(three.clone().moved(0, 3), three);
    assert_eq!(minutes(&three.clone().removed(1)), [1, 3]);
    assert_eq!(three.clone().removed(3), three);
    assert_eq!(minutes(&three.clone().inserted(1, work(9))), [1, 9, 2, 3]);
    assert_eq!(minutes(&three.inserted(99, work(9))), [1, 2, 3, 9]);
    let full = plan(vec![work(1); MOST_ITEMS]);
    assert_eq!(full.clone().inserted(0, work(2)), full);
    assert_eq!(full.clone().with_breaks().items.len(), MOST_ITEMS);
}

#[test]
fn what_the_catalogue_lacks_is_told() {
    let base = base();
    let other = Item { exercise: Some("souris.voler".into()), ..work(5) };
    let first = Item::of(&base.entries[0], Level::Discover);
    assert_eq!((first.level, first.minutes), (Some(Level::Practise), 4));
    assert_eq!(Item { level: None, ..work(5) }.level_in(&base.entries[1]), Level::Practise);
    let plan = plan(vec![work(5), other.clone(), Item::pause(5), first, other, work(5)]);
    assert_eq!(plan.unknown(&base), ["souris.voler"]);
}

#[test]
fn a_file_says_what_it_is() {
    let good = plan(vec![work(5), Item::pause(10)]);
    assert_eq!(read_file(&format!("\u{feff}{}", good.file_text())), Ok(good.clone()));
    let newer =
        good.file_text().replace("\"version\": 1", "\"version\": 2").replace("\"items\"", "\"lines\"");
    assert_eq!(read_file(&newer), Err(PlanError::TooNew));
    let others = ["", "{}", "[1]", "{\"format\": \"x\", \"version\": 2}"];
    assert!(others.iter().all(|text| read_file(text) == Err(PlanError::NotAPlan)));
    let other_field = good.file_text().replace("\"minutes\"", "\"heures\"");
    assert_eq!(read_file(&other_field), Err(PlanError::NotAPlan));
    assert_eq!(read_file(&" ".repeat(FILE_BYTES + 1)), Err(PlanError::TooLarge));
    let by_hand = "{\"format\": \"pas-a-clic/plan\", \"version\": 1, \
        \"plan\": {\"id\": \"a\", \"items\": [{\"minutes\": 999}, {\"exercise\": \"x.y\", \"minutes\": 0}]}}";
    let minutes =
        read_file(by_hand).map(|plan| plan.items.iter().map(|item| item.minutes).collect::<Vec<_>>());
    assert_eq!(minutes, Ok(vec![MOST_MINUTES, 1]));
}

#[test]
fn a_file_is_named_after_its_plan() {
    assert_eq!(file_name("Été : l'e-mail ?"), "pas-a-clic-plan-ete-l-e-mail.json");
    assert_eq!(file_name(" ../… "), "pas-a-clic-plan.json");
    assert_eq!(file_name(&"a".repeat(99)).len(), "pas-a-clic-plan-.json".len() + 40);
}

fn items() -> impl Strategy<Value = Vec<Item>> {
    let exercise = prop::option::weighted(0.8, "[a-z]{1,8}\\.[a-z]{1,8}|\\PC{0,80}");
    let level = prop::option::of(prop::sample::select(Level::ALL.to_vec()));
    let item =
        (exercise, level, 0u16..300).prop_map(|(exercise, level, minutes)| Item { exercise, level, minutes });
    prop::collection::vec(item, 0..70)
}

proptest! {
    #[test]
    fn a_cleaned_plan_comes_back_from_its_file(id in "[a-z-]{0,70}|\\PC{0,9}", title in "(?s).{0,150}", items in items()) {
        let plan = Plan { id, title, items }.cleaned();
        prop_assert!(plan.title.chars().count() <= TITLE_CHARS && !plan.title.contains('\n'));
        prop_assert!(plan.items.len() <= MOST_ITEMS);
        prop_assert_eq!(plan.clone().cleaned(), plan.clone());
        prop_assert_eq!(read_file(&plan.file_text()), Ok(plan.clone()));
        let bytes = postcard::to_allocvec(&plan).expect("plain data");
        prop_assert_eq!(postcard::from_bytes::<Plan>(&bytes).expect("as it was written"), plan);
    }

    #[test]
    fn breaks_leave_no_stretch_too_long(mut items in items()) {
        // So many that there is place for all the breaks.
        items.truncate(MOST_ITEMS / 2);
        let plan = plan(items).cleaned();
        let longest = plan.items.iter().filter(|item| !item.is_break()).map(|item| u32::from(item.minutes)).max();
        let most = longest.unwrap_or_default().max(u32::from(BREAK_AFTER_MIN.1));
        let rested = plan.clone().with_breaks();
        prop_assert!(rested.longest_stretch() <= most);
        prop_assert_eq!(rested.needs_break(), None);
        prop_assert_eq!(rested.exercises(), plan.exercises());
        prop_assert_eq!(rested.clone().cleaned(), rested);
    }

    #[test]
    fn no_text_breaks_it(text in "\\PC{0,200}", cut in 0usize..400, put in "\\PC{0,9}") {
        let _ = (read_file(&text), file_name(&text));
        let mut file = plan(vec![work(5), Item::pause(10)]).file_text();
        let at = cut.min(file.len());
        file.insert_str(at, &put);
        let _ = read_file(&file);
        file.truncate(at);
        let _ = read_file(&file);
    }
}
