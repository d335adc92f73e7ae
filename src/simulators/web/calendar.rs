//! A date that is typed, or picked in a calendar of the practice computer's own.

use leptos::prelude::*;

use super::surf::{Surf, fold, icon_button};
use super::typed;
use crate::ui::art::Icon;
use crate::ui::markup::{Node, live};
use crate::ui::view;
use crate::world::form::date::{Date, days_in, parse};
use crate::world::form::{Action as FormAction, Field};
use crate::world::web::{Action, TODAY};

/// Names of the months, as options of lists are called.
const MONTHS: [&str; 12] = [
    "janvier",
    "fevrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "aout",
    "septembre",
    "octobre",
    "novembre",
    "decembre",
];

/// The field, the button that unfolds the calendar, and the calendar.
pub(super) fn date(surf: Surf, field: &Field, name: String) -> Node {
    let id = field.id.clone();
    let open = surf.unfolded(&id);
    let inside = view! {
        <Icon name="calendrier" />
        <span>{surf.words("browser-calendar")}</span>
    };
    view! {
        <div class="line short with-tool">
            {typed::entry(surf, field, name, None)}
            {fold(surf, &id, "btn-web", false, inside)}
        </div>
        {live(move || open.get().then(|| month(surf, id.clone())))}
    }
}

fn month(surf: Surf, id: String) -> Node {
    let shown = Memo::new(move |_| surf.read(|web| web.month.unwrap_or((TODAY.year, TODAY.month))));
    let own = id.clone();
    let chosen = Memo::new(move |_| surf.of_field(&own, |field| parse(&field.text).ok().map(Date::written)));
    let never = Signal::derive(|| false);
    let title = move || {
        let (year, month) = shown.get();
        let name = MONTHS.get(usize::from(month).saturating_sub(1)).copied().unwrap_or_default();
        format!("{} {year}", surf.words(&format!("option-{name}")))
    };
    view! {
        <div class="calendar">
            <div class="month">
                {icon_button(surf, Action::Month(false), "precedent", "browser-month-before", never)}
                <b role="status">{live(title)}</b>
                {icon_button(surf, Action::Month(true), "suivant", "browser-month-after", never)}
            </div>
            {live(move || {
                let (year, month) = shown.get();
                days(surf, &id, year, month, chosen)
            })}
        </div>
    }
}

/// The days of a month under those of the week, Monday first.
fn days(surf: Surf, id: &str, year: u16, month: u8, chosen: Memo<Option<String>>) -> Node {
    let before = weekday(year, month, 1);
    let heads: Vec<Node> = surf
        .words("browser-days")
        .split(' ')
        .map(|day| view! { <i aria-hidden="true">{day.to_owned()}</i> })
        .collect();
    let blanks: Vec<Node> = (0..before).map(|_| view! { <i></i> }).collect();
    let one = |day: u8| {
        let written = Date { year, month, day }.written();
        let (own, name) = (
            written.clone(),
            format!("{day} {}", surf.words(&format!("option-{}", MONTHS[usize::from(month) - 1]))),
        );
        let action = Action::Form(FormAction::Choose { field: id.to_owned(), option: written });
        let target = surf.target(&action);
        let lit = target.clone();
        let is_chosen = move || chosen.with(|chosen| chosen.as_ref() == Some(&own));
        view! {
            <button
                type="button"
                class="day"
                class:halo=move || surf.port.has_halo(&lit)
                class:today=TODAY == Date { year, month, day }
                aria-label=name
                aria-pressed=move || if is_chosen() { "true" } else { "false" }
                data-target=target
                on:click=move |_| surf.act(action.clone())
            >
                {day.to_string()}
            </button>
        }
    };
    let days: Vec<Node> = (1..=days_in(year, month)).map(one).collect();
    view! { <div class="days">{heads}{blanks}{days}</div> }
}

/// Day of the week, 0 for Monday (Sakamoto's method).
fn weekday(year: u16, month: u8, day: u8) -> u16 {
    const SHIFTS: [u16; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
    let year = if month < 3 { year.saturating_sub(1) } else { year };
    let shift = SHIFTS.get(usize::from(month).saturating_sub(1)).copied().unwrap_or_default();
    (year + year / 4 - year / 100 + year / 400 + shift + u16::from(day) + 6) % 7
}
