//! The exercises of a workshop's day, in order: one address starts them, and each person sees what of them they did.

use super::library::{BasePack, Entry};
use super::{Attempt, Device, Level, Outcome};

/// What stands between the page's address and the numbers of a start link.
pub const START_ROUTE: &str = "#/atelier/";

/// Most exercises that are typed as one list.
pub const MOST_TYPED: usize = 8;

/// The address that starts these exercises on any machine.
pub fn start_link(page: &str, numbers: &[u16]) -> String {
    let page = page.split('#').next().unwrap_or(page);
    format!("{page}{START_ROUTE}{}", numbers_text(numbers))
}

/// The address that opens one exercise at one level on any machine: as short as it can be said aloud.
pub fn exercise_link(page: &str, number: u16, level: Level) -> String {
    let page = page.split('#').next().unwrap_or(page);
    format!("{page}#/{number}-{}", level.number())
}

/// Number and level of an exercise's short address, such as `103-2` or `103`.
pub fn read_exercise(text: &str) -> Option<(u16, Option<Level>)> {
    match text.split_once('-') {
        Some((number, level)) => Some((number.parse().ok()?, Some(Level::from_number(level.parse().ok()?)?))),
        None => Some((text.parse().ok()?, None)),
    }
}

/// Numbers as they stand in an address, such as `301-304`.
pub fn numbers_text(numbers: &[u16]) -> String {
    let mut text = String::new();
    for number in numbers {
        if !text.is_empty() {
            text.push('-');
        }
        text.push_str(&number.to_string());
    }
    text
}

/// The numbers in an address; `None` when something among them is no number.
pub fn read_numbers(text: &str) -> Option<Vec<u16>> {
    let mut numbers = Vec::new();
    for number in text.split('-').filter(|number| !number.is_empty()) {
        numbers.push(number.parse().ok()?);
    }
    Some(numbers)
}

/// What a machine remembers of a list that was started on that local day (days since 1970-01-01).
pub fn kept(numbers: &[u16], today: i64) -> String {
    format!("{today} {}", numbers_text(numbers))
}

/// The numbers of what was remembered, on its own day; tomorrow there is another workshop, or none.
pub fn read_kept(text: &str, today: i64) -> Option<Vec<u16>> {
    let (day, numbers) = text.split_once(' ')?;
    read_numbers(numbers).filter(|numbers| day.parse() == Ok(today) && !numbers.is_empty())
}

/// How an exercise of the list stands for one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Completed today, at any level.
    Done,
    /// Still to do.
    Open,
    /// Not to be done with what the person points with.
    Unfit,
}

/// One exercise of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    /// What the catalogue says of it.
    pub entry: Entry,
    /// How it stands.
    pub state: State,
}

/// The list as one person sees it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DayList {
    /// Its exercises, each once.
    pub stops: Vec<Stop>,
    /// Numbers that are no exercise of this version.
    pub unknown: Vec<u16>,
}

impl DayList {
    /// The list of those numbers for a person with those attempts, on that local day, with that device.
    pub fn of(
        numbers: &[u16],
        base: &BasePack,
        attempts: &[Attempt],
        today: i64,
        device: Option<Device>,
    ) -> DayList {
        let mut list = DayList::default();
        for (place, number) in numbers.iter().enumerate() {
            // Typed twice, it is done once.
            if numbers.iter().take(place).any(|before| before == number) {
                continue;
            }
            let Some(entry) = base.by_number(*number) else {
                list.unknown.push(*number);
                continue;
            };
            let is_done = |attempt: &Attempt| {
                attempt.exercise == entry.id
                    && attempt.outcome == Outcome::Completed
                    && attempt.day() == today
            };
            let fits =
                device.is_none_or(|device| device == Device::Keyboard || entry.devices.contains(&device));
            let state = match attempts.iter().any(is_done) {
                true => State::Done,
                false if fits => State::Open,
                false => State::Unfit,
            };
            list.stops.push(Stop { entry: entry.clone(), state });
        }
        list
    }

    /// The next exercise to do, and its place in the list, counted from one.
    pub fn next(&self) -> Option<(usize, &Entry)> {
        let open = self.stops.iter().enumerate().find(|(_, stop)| stop.state == State::Open);
        open.map(|(place, stop)| (place + 1, &stop.entry))
    }

    /// How many are done.
    pub fn done(&self) -> usize {
        self.stops.iter().filter(|stop| stop.state == State::Done).count()
    }

    /// Whether that exercise is one of them.
    pub fn has(&self, exercise: &str) -> bool {
        self.stops.iter().any(|stop| stop.entry.id == exercise)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::practice::autonomy::sample::{DAY, DAY_0, attempt};
    use crate::practice::library::Theme;

    const TODAY: i64 = DAY_0 / DAY;

    fn base() -> BasePack {
        let entry = |(number, id, devices): (u16, &str, &[Device])| Entry {
            id: id.into(),
            number,
            theme: "souris".into(),
            order: number,
            core: true,
            minutes: 3,
            easiest: Level::Discover,
            devices: devices.to_vec(),
            sibling: None,
        };
        let both = [Device::Mouse, Device::Touch];
        let entries = [
            (101, "souris.bouger", &both[..]),
            (103, "souris.cliquer", &both[..]),
            (107, "souris.molette", &[Device::Mouse]),
        ];
        BasePack {
            themes: vec![Theme { id: "souris".into(), order: 0, coop: String::new() }],
            entries: entries.into_iter().map(entry).collect(),
            ..BasePack::default()
        }
    }

    fn list(numbers: &[u16], attempts: &[Attempt], device: Option<Device>) -> DayList {
        DayList::of(numbers, &base(), attempts, TODAY, device)
    }

    fn states(list: &DayList) -> Vec<(u16, State)> {
        list.stops.iter().map(|stop| (stop.entry.number, stop.state)).collect()
    }

    #[test]
    fn it_keeps_the_order_given_and_leaves_out_what_is_unknown_or_twice() {
        let list = list(&[107, 999, 103, 107], &[], None);
        assert_eq!(states(&list), [(107, State::Open), (103, State::Open)]);
        assert_eq!((list.unknown.as_slice(), list.done()), (&[999][..], 0));
        assert_eq!(list.next().map(|(place, entry)| (place, entry.number)), Some((1, 107)));
        assert!(list.has("souris.cliquer") && !list.has("souris.bouger"));
    }

    #[test]
    fn done_is_what_was_completed_today() {
        let yesterday =
            Attempt { exercise: "souris.bouger".into(), ..attempt(1, Level::GoAlone, "etal", -1) };
        let left = Attempt {
            exercise: "souris.molette".into(),
            outcome: Outcome::Left,
            ..attempt(2, Level::GoAlone, "etal", 0)
        };
        let done = [yesterday, left, attempt(3, Level::Discover, "etal", 0)];
        let list = list(&[101, 103, 107], &done, Some(Device::Mouse));
        assert_eq!(states(&list), [(101, State::Open), (103, State::Done), (107, State::Open)]);
        assert_eq!((list.done(), list.next().map(|(place, _)| place)), (1, Some(1)));
    }

    #[test]
    fn what_the_device_cannot_do_is_not_waited_for() {
        let list = list(&[107, 103], &[attempt(1, Level::Discover, "etal", 0)], Some(Device::Touch));
        assert_eq!(states(&list), [(107, State::Unfit), (103, State::Done)]);
        assert_eq!(list.next(), None);
        assert_eq!(states(&super::tests::list(&[107], &[], Some(Device::Keyboard))), [(107, State::Open)]);
    }

    #[test]
    fn a_link_starts_it_and_a_day_ends_it() {
        let link = start_link("https://exemple.fr/pas/?x=1#/accueil", &[301, 304]);
        assert_eq!(link, "https://exemple.fr/pas/?x=1#/atelier/301-304");
        let short = exercise_link("https://exemple.fr/pas/#/accueil", 103, Level::Practise);
        assert_eq!(short, "https://exemple.fr/pas/#/103-2");
        assert_eq!(read_exercise("103-2"), Some((103, Some(Level::Practise))));
        assert_eq!((read_exercise("103"), read_exercise("103-5")), (Some((103, None)), None));
        assert_eq!(read_numbers("301-304-"), Some(vec![301, 304]));
        assert_eq!((read_numbers("301,304"), read_numbers("99999")), (None, None));
        assert_eq!(read_kept(&kept(&[301, 304], 7), 7), Some(vec![301, 304]));
        assert_eq!(read_kept(&kept(&[301, 304], 7), 8), None);
        assert_eq!(read_kept(&kept(&[], 7), 7), None);
    }

    proptest! {
        #[test]
        fn no_text_breaks_it(text in "[0-9 -]{0,30}|\\PC{0,20}", numbers in prop::collection::vec(any::<u16>(), 0..9)) {
            let _ = (read_numbers(&text), read_kept(&text, 7), read_exercise(&text));
            prop_assert_eq!(read_numbers(&numbers_text(&numbers)), Some(numbers));
        }
    }
}
