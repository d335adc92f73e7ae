//! The items of a plan that is being changed: each with its level, its minutes and its place.

use gloo_timers::callback::Timeout;
use leptos::prelude::*;

use super::pick::{levels, select};
use crate::platform::page;
use crate::practice::Level;
use crate::practice::library::Entry;
use crate::screens::library::Library;
use crate::ui::button::Button;
use crate::ui::markup::{Node, live};
use crate::ui::text::{tr, trn};
use crate::ui::view;
use crate::workshop::plan::{Item, MOST_MINUTES, Plan};

/// A second click of a double click does not take out what has come under the pointer, for so many ms.
const ONE_PRESS_MS: u32 = 600;
/// The list is drawn anew within so many ms.
const DRAWN_MS: u32 = 60;
/// The heading above the items, which takes the focus when nothing nearer can.
const HEADING: &str = "#plan-items";

/// A plan being changed.
#[derive(Clone, Copy)]
pub(super) struct Editing {
    /// As it is now.
    pub(super) plan: RwSignal<Plan>,
    /// What was done to the list, for those who do not see it.
    pub(super) said: RwSignal<String>,
    /// Counts changes of the order: only those draw the list anew, so that a field stays while one types in it.
    drawn: RwSignal<u32>,
}

impl Editing {
    /// Begins with this plan.
    pub(super) fn new(plan: Plan) -> Editing {
        Editing { plan: RwSignal::new(plan), said: RwSignal::new(String::new()), drawn: RwSignal::new(0) }
    }

    /// Changes which items there are, or their order.
    pub(super) fn rearrange(self, change: impl FnOnce(Plan) -> Plan) {
        self.plan.update(|plan| *plan = change(std::mem::take(plan)));
        self.drawn.update(|drawn| *drawn = drawn.wrapping_add(1));
    }

    /// Changes one item where it stands.
    fn change(self, at: usize, change: impl FnOnce(&mut Item)) {
        self.plan.update(|plan| {
            if let Some(item) = plan.items.get_mut(at) {
                change(item);
            }
        });
    }
}

/// Gives the focus to the first of these that is there, once the list is drawn anew.
pub(super) fn focus_soon(first: String, otherwise: String) {
    Timeout::new(DRAWN_MS, move || {
        page::focus_first(&first);
        page::focus_if_lost(&otherwise);
        page::focus_if_lost(HEADING);
    })
    .forget();
}

/// The items, in order.
pub(super) fn rows(editing: Editing) -> Node {
    let library = expect_context::<Library>();
    let rows = move || {
        editing.drawn.track();
        let plan = editing.plan.get_untracked();
        let last = plan.items.len().saturating_sub(1);
        let rows = plan.items.into_iter().enumerate();
        rows.map(|(at, item)| row(editing, library, item, at, last)).collect_view()
    };
    view! { <ol class="plan-items">{live(rows)}</ol> }
}

fn row(editing: Editing, library: Library, item: Item, at: usize, last: usize) -> Node {
    let entry = item.exercise.as_deref().and_then(|id| library.entry(id));
    let name = match (&item.exercise, &entry) {
        (None, _) => tr("plan-break"),
        (Some(_), Some(entry)) => library.title(&entry.id),
        (Some(id), None) => trn("plan-unknown-exercise", &crate::args! { "name" => id.clone() }),
    };
    let number = entry
        .as_ref()
        .map(|entry| trn("exercise-number", &crate::args! { "n" => u64::from(entry.number) }))
        .map(|words| view! { <p class="small-text">{words}</p> });
    let start = move || {
        let n = editing.plan.with(|plan| plan.starts_at(at));
        trn("plan-at", &crate::args! { "n" => u64::from(n) })
    };
    let class = if item.is_break() { "plan-item pause" } else { "plan-item" };
    view! {
        <li class=class data-at=at.to_string()>
            <p class="plan-at">{start}</p>
            <div class="plan-row" role="group" aria-label=name.clone()>
                <div class="plan-about"><b>{name.clone()}</b>{number}</div>
                {entry.map(|entry| level(editing, entry, at))}
                {minutes(editing, item.minutes, at)}
                {places(editing, name, at, last)}
            </div>
        </li>
    }
}

fn level(editing: Editing, entry: Entry, at: usize) -> Node {
    let options = Signal::stored(levels(&entry));
    let slug = Signal::derive(move || {
        let of = |item: &Item| item.level_in(&entry);
        let level = editing.plan.with(|plan| plan.items.get(at).map_or(entry.easiest, of));
        level.slug().to_owned()
    });
    let choose = move |slug: String| editing.change(at, |item| item.level = Level::from_slug(&slug));
    select(tr("plan-level"), options, slug, choose)
}

fn minutes(editing: Editing, first: u16, at: usize) -> Node {
    let typed = move |event: web_sys::Event| {
        let typed = event_target_value(&event).trim().parse::<u16>().ok();
        if let Some(minutes) = typed.filter(|minutes| (1..=MOST_MINUTES).contains(minutes)) {
            editing.change(at, |item| item.minutes = minutes);
        }
    };
    // What is no duration is put right when the field is left: before, it may be half of one.
    let left = move |event: web_sys::Event| {
        let before = editing.plan.with_untracked(|plan| plan.items.get(at).map_or(1, |item| item.minutes));
        let typed = event_target_value(&event).trim().parse::<u32>().ok();
        let most = u32::from(MOST_MINUTES);
        let minutes = typed.and_then(|typed| u16::try_from(typed.clamp(1, most)).ok()).unwrap_or(before);
        event_target::<web_sys::HtmlInputElement>(&event).set_value(&minutes.to_string());
        if minutes != before {
            editing.change(at, |item| item.minutes = minutes);
        }
    };
    view! {
        <label class="field plan-minutes">
            <span>{tr("plan-duration")}</span>
            <input
                type="number"
                inputmode="numeric"
                min="1"
                max=MOST_MINUTES.to_string()
                autocomplete="off"
                prop:value=first.to_string()
                on:input=typed
                on:change=left
            />
        </label>
    }
}

/// Up, down, out.
fn places(editing: Editing, name: String, at: usize, last: usize) -> Node {
    let name = StoredValue::new(name);
    let shift = move |to: usize, pressed: &str| {
        let args = crate::args! { "title" => name.get_value(), "n" => to + 1, "all" => last + 1 };
        editing.rearrange(|plan| plan.moved(at, to));
        editing.said.set(trn("plan-moved", &args));
        let row = format!("[data-at=\"{to}\"]");
        focus_soon(format!("{row} .{pressed}:not(:disabled)"), format!("{row} .btn:not(:disabled)"));
    };
    let up = move |()| shift(at.saturating_sub(1), "up");
    let down = move |()| shift(at + 1, "down");
    let out = move |()| {
        let args = crate::args! { "title" => name.get_value() };
        page::ignore_clicks(ONE_PRESS_MS);
        editing.rearrange(|plan| plan.removed(at));
        editing.said.set(trn("plan-taken-out", &args));
        let next = at.min(last.saturating_sub(1));
        focus_soon(format!("[data-at=\"{next}\"] .btn:not(:disabled)"), HEADING.to_owned());
    };
    let (first, end) = (Signal::stored(at == 0), Signal::stored(at >= last));
    view! {
        <div class="actions">
            <Button class="small up" icon="etape-precedente" on_press=up disabled=first>{tr("plan-up")}</Button>
            <Button class="small down" icon="etape-suivante" on_press=down disabled=end>{tr("plan-down")}</Button>
            <Button class="small quiet" icon="corbeille" on_press=out>{tr("plan-out")}</Button>
        </div>
    }
}
