//! What stands behind the labels, in words; how the hand moves; which errors come back.

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::{ev, html};

use super::Shown;
use crate::platform::clock;
use crate::practice::{Attempt, Evidence};
use crate::progress::Milestone;
use crate::screens::adviser::charts::Trend;
use crate::screens::adviser::names::{days, device, label_words, of_day, short_day};
use crate::ui::markup::{Node, live};
use crate::ui::stairs::Stairs;
use crate::ui::text::{tr, trn};
use crate::ui::view;
use crate::workshop::history::{self, Because, Hand, Recurring};

/// One line per exercise with a label, by theme. Closed, for it is long; on paper it stands open.
pub(super) fn section(shown: Shown) -> Node {
    let details = NodeRef::<html::Details>::new();
    let printing = window_event_listener(ev::beforeprint, move |_| {
        if let Some(details) = details.get_untracked() {
            // The browser's own attribute: it cannot refuse it.
            let _ = details.set_attribute("open", "");
        }
    });
    on_cleanup(move || printing.remove());
    let themes =
        Memo::new(move |_| shown.counted.with(|(attempts, milestones)| because(shown, attempts, milestones)));
    let library = shown.space.library();
    let line = move |because: &Because| {
        view! {
            <li>
                <Stairs label=Some(because.current) />
                <span><b>{library.title(&because.exercise)}</b> " : " {words(because)}</span>
            </li>
        }
    };
    view! {
        <section class="block" aria-labelledby="because">
            <h2 id="because">{tr("person-because")}</h2>
            <details node_ref=details class="because">
                <summary>{tr("person-because-open")}</summary>
                {live(move || themes.with(|themes| {
                    if themes.is_empty() {
                        return view! { <p>{tr("person-because-nothing")}</p> };
                    }
                    let theme = |(theme, lines): &(String, Vec<Because>)| view! {
                        <h3>{tr(&format!("theme-{theme}"))}</h3>
                        <ul class="evidence">{lines.iter().map(line).collect_view()}</ul>
                    };
                    view! { {themes.iter().map(theme).collect_view()} }
                }))}
            </details>
        </section>
    }
}

fn because(shown: Shown, attempts: &[Attempt], milestones: &[Milestone]) -> Vec<(String, Vec<Because>)> {
    let now_ms = clock::now_ms();
    let base = shown.space.base();
    let of_theme = |theme: &str| -> Vec<Because> {
        let because = |id: &str| history::because(id, attempts, milestones, now_ms);
        base.of_theme(theme).filter_map(|entry| because(&entry.id)).collect()
    };
    let mut themes: Vec<(String, Vec<Because>)> =
        base.themes.iter().map(|theme| (theme.id.clone(), of_theme(&theme.id))).collect();
    themes.retain(|(_, lines)| !lines.is_empty());
    themes
}

/// « Autonome : deux fois sans aide, le 3 et le 10 mars, dans une autre boîte. »
fn words(because: &Because) -> String {
    let label = label_words(Some(because.acquired));
    let mut words = match (because.at_ms.len(), because.since_ms) {
        (0, Some(since)) => {
            trn("because-elsewhere", &crate::args! { "label" => label, "day" => short_day(since) })
        }
        (0, None) => label,
        (n, _) => {
            let help = tr(match because.lowest {
                Some(Evidence::Alone) => "because-alone",
                Some(Evidence::Told) => "because-told",
                Some(Evidence::PointedAt) => "because-pointed",
                Some(Evidence::Demonstrated | Evidence::DoneBySomeone) => "because-shown",
                None => "because-done",
            });
            let args =
                crate::args! { "label" => label, "n" => n, "help" => help, "days" => days(&because.at_ms) };
            trn("because", &args)
        }
    };
    if because.other_skin {
        words.push_str(&tr("because-other-skin"));
    } else if because.other_situation {
        words.push_str(&tr("because-other-situation"));
    }
    words.push('.');
    if because.current != because.acquired {
        let now = trn("because-now", &crate::args! { "label" => label_words(Some(because.current)) });
        words.push_str(&format!(" {now}"));
    }
    if because.review_due {
        words.push_str(&format!(" {}", tr("because-review")));
    }
    words
}

/// The trend of the hand, per device.
pub(super) fn hands(shown: Shown) -> Node {
    let hands = Memo::new(move |_| shown.counted.with(|(attempts, _)| history::hands(attempts)));
    live(move || drawn_hands(hands.get()))
}

fn drawn_hands(hands: Vec<Hand>) -> Node {
    if hands.is_empty() {
        return view! {};
    }
    let rows = hands.into_iter().map(|hand| {
        let name = device(hand.device);
        let values: Vec<f64> = hand.days.iter().map(|(_, bits)| f64::from(*bits)).collect();
        let number = |bits: f32| format!("{bits:.1}").replace('.', ",");
        let numbers: Vec<String> =
            hand.days.iter().map(|(day, bits)| format!("{} : {}", of_day(*day), number(*bits))).collect();
        let first_last = hand.days.first().zip(hand.days.last());
        let words = first_last.map(|((_, first), (_, last))| {
            trn("hand-line", &crate::args! { "first" => number(*first), "last" => number(*last) })
        });
        let tries = hand.tries.map(|((good, all), (good_now, all_now))| {
            let args = crate::args! {
                "good" => good as u64, "all" => all as u64, "good-now" => good_now as u64, "all-now" => all_now as u64
            };
            trn("hand-tries", &args)
        });
        let chart = (values.len() > 1).then(|| view! { <Trend values words=numbers.join(", ") /> });
        view! {
            <li>
                <b>{name}</b>
                {chart}
                {words.map(|words| view! { <span>{words}</span> })}
                {tries.map(|tries| view! { <span>{tries}</span> })}
            </li>
        }
    });
    view! {
        <section class="block">
            <h2>{tr("person-hands")}</h2>
            <ul class="hands">{rows.collect_view()}</ul>
            <p class="small-text">{tr("person-hands-note")}</p>
        </section>
    }
}

/// Errors that come back. Their explanations stand in the packs of their themes, fetched when they are wanted.
pub(super) fn recurring(shown: Shown) -> Node {
    let found = Memo::new(move |_| shown.counted.with(|(attempts, _)| history::recurring(attempts)));
    live(move || drawn_recurring(shown, found.get()))
}

fn drawn_recurring(shown: Shown, found: Vec<Recurring>) -> Node {
    if found.is_empty() {
        return view! {};
    }
    let library = shown.space.library();
    let words = RwSignal::new(std::collections::BTreeMap::<String, String>::new());
    for error in &found {
        let (exercise, name) = (error.exercise.clone(), error.error.clone());
        spawn_local(async move {
            if let Some(text) = library.error_words(&exercise, &name).await {
                let _ = words.try_update(|words| words.insert(format!("{exercise} {name}"), text));
            }
        });
    }
    let lines = found.into_iter().map(|error| {
        let title = library.title(&error.exercise);
        let count = trn(
            "recurring-times",
            &crate::args! { "n" => error.attempts, "day" => short_day(error.last_ms) },
        );
        let key = format!("{} {}", error.exercise, error.error);
        let said = live(move || words.with(|words| words.get(&key).cloned()));
        view! { <li><b>{title}</b> " : " {said} " " <span class="small-text">{count}</span></li> }
    });
    view! {
        <section class="block">
            <h2>{tr("person-recurring")}</h2>
            <ul class="plain-list">{lines.collect_view()}</ul>
        </section>
    }
}
