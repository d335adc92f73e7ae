//! The day's list on this machine: kept by the tab, so that a reload finds it, whoever of the workshop sits there.

use std::sync::OnceLock;

use leptos::prelude::*;

use crate::platform::storage::tab;
use crate::platform::{clock, device};
use crate::practice::Device;
use crate::practice::autonomy::local_day;
use crate::practice::day_list::{DayList, kept, read_kept};
use crate::practice::next_up::Suggestion;
use crate::screens::learner::path;
use crate::screens::learner::visit::Visit;
use crate::screens::library::Library;
use crate::ui::text::tr;

/// Key of this tab's memory: the list of a workshop and its day.
const DAY: &str = "pac.atelier";

/// What the tab remembers, as a signal; without storage it holds until the page goes.
static KEPT: OnceLock<ArcRwSignal<Option<String>>> = OnceLock::new();

/// The exercise of the list that comes next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    /// The exercise, at the person's own level.
    pub suggestion: Suggestion,
    /// Its place in the list, counted from one.
    pub place: usize,
    /// How many there are.
    pub all: usize,
    /// Whether something of the list is done already.
    pub is_begun: bool,
}

fn remembered() -> &'static ArcRwSignal<Option<String>> {
    KEPT.get_or_init(|| ArcRwSignal::new(tab::get(DAY)))
}

fn today() -> i64 {
    local_day(clock::now_ms(), clock::utc_offset_min())
}

/// Starts a list in place of any other: those of the numbers that are exercises. Where none is, nothing changes.
pub fn begin_known(library: Library, numbers: &[u16]) {
    let known: Vec<u16> =
        numbers.iter().copied().filter(|number| library.by_number(*number).is_some()).collect();
    if !known.is_empty() {
        keep(Some(kept(&known, today())));
    }
}

/// The machine is no longer in a workshop.
pub(super) fn leave() {
    keep(None);
}

fn keep(text: Option<String>) {
    tab::set(DAY, text.as_deref());
    // Said again, it draws nothing anew.
    if remembered().with_untracked(|kept| *kept != text) {
        remembered().set(text);
    }
}

/// The list as the person here sees it, tracked; `None` outside of a workshop.
pub fn list(visit: Visit, library: Library) -> Option<DayList> {
    let numbers = remembered().with(|kept| read_kept(kept.as_deref()?, today()))?;
    let list = of(visit, library, &numbers);
    (!list.stops.is_empty()).then_some(list)
}

/// Those numbers as a list, tracked.
pub(super) fn of(visit: Visit, library: Library, numbers: &[u16]) -> DayList {
    let device = visit.device().or_else(|| device::has_touch_only().then_some(Device::Touch));
    visit.attempts().with(|attempts| DayList::of(numbers, &library.base(), attempts, today(), device))
}

/// What comes next in the list, tracked; `None` outside of a workshop, and when all of it is done.
pub fn next(visit: Visit, library: Library) -> Option<Next> {
    next_of(visit, &list(visit, library)?)
}

/// The one thing to suggest now: what comes next in the list, else on the person's own path. Tracked.
pub fn suggestion(visit: Visit, library: Library) -> Option<Suggestion> {
    let next = next(visit, library).map(|next| next.suggestion);
    next.or_else(|| path::suggestion(visit, library, None))
}

/// Once nothing of the list is left to do: that it is done. `None` before.
pub fn over_words(list: &DayList) -> Option<String> {
    let all_done = list.done() == list.stops.len();
    let words = if all_done { "workshop-over" } else { "workshop-over-here" };
    list.next().is_none().then(|| tr(words))
}

/// What comes next in that list, tracked.
pub(super) fn next_of(visit: Visit, list: &DayList) -> Option<Next> {
    let (place, entry) = list.next()?;
    let suggestion = path::with_exercise(visit, &entry.listed());
    Some(Next { suggestion, place, all: list.stops.len(), is_begun: list.done() > 0 })
}
