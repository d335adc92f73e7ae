//! The table of people by themes: one row a person, the same words as the staircase.

use leptos::prelude::*;

use crate::practice::library::Entry;
use crate::screens::adviser::charts::Trend;
use crate::screens::adviser::names::{doing_words, help, label_words, person_name, short_day, source_words};
use crate::screens::adviser::rooms::{Room, go};
use crate::screens::adviser::space::{Here, Space};
use crate::ui::art::Avatar;
use crate::ui::markup::{Node, live};
use crate::ui::stairs::Stairs;
use crate::ui::text::{tr, trn};
use crate::ui::view;
use crate::workshop::digest::{Source, Which};
use crate::workshop::live::Need;
use crate::workshop::{Digest, Way};

/// The table of people by themes.
#[component]
pub fn Matrix(ids: Vec<u64>) -> impl IntoView {
    let space = expect_context::<Space>();
    let base = space.base();
    let all: Vec<String> = base.themes.iter().map(|theme| theme.id.clone()).collect();
    let themes = StoredValue::new(all);
    let head = themes.with_value(|themes| {
        themes
            .iter()
            .map(|theme| view! { <th scope="col">{tr(&format!("theme-{theme}"))}</th> })
            .collect_view()
    });
    let rows = ids.into_iter().map(|id| {
        let digest = Memo::new(move |_| space.digest(id));
        let here = Memo::new(move |_| space.here().get(&id).cloned());
        let base = base.clone();
        live(move || {
            let Some(digest) = digest.get() else { return view! {} };
            themes.with_value(|themes| row(id, &digest, here.get().as_ref(), themes, &base.entries))
        })
    });
    view! {
        <div class="table-box">
            <table class="matrix">
                <caption class="hidden-text">{tr("group-table")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{tr("group-person")}</th>
                        {head}
                        <th scope="col">{tr("group-trend")}</th>
                        <th scope="col">{tr("group-last")}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
}

fn row(id: u64, digest: &Digest, here: Option<&Here>, themes: &[String], entries: &[Entry]) -> Node {
    let cells = themes.iter().map(|theme| {
        let name = tr(&format!("theme-{theme}"));
        let empty = digest.shown(theme, entries).is_none()
            && digest.theme(theme, entries, Which::Current).attempted == 0;
        view! { <td data-label=name class:empty=empty>{theme_cell(digest, theme, entries)}</td> }
    });
    let name = person_name(&digest.identity);
    view! {
        <tr>
            <th scope="row">
                <button type="button" class="person-door" on:click=move |_| go(Room::Person(id))>
                    <Avatar picture=Signal::stored(digest.identity.picture.clone()) />
                    <b>{name}</b>
                </button>
                {digest.identity.sample.then(|| view! { <span class="tag">{tr("sample-tag")}</span> })}
                <span class="small-text as-of">{as_of(digest, here.is_some())}</span>
            </th>
            {cells.collect_view()}
            <td data-label=tr("group-trend")>{trend(digest)}</td>
            <td data-label=tr("group-last")>{last(digest, here)}</td>
        </tr>
    }
}

/// The date what is shown stands for: now, for a profile of this machine.
pub fn as_of(digest: &Digest, here: bool) -> String {
    if here {
        return tr("as-of-here");
    }
    match digest.arrived {
        Some(arrived) => {
            let way = tr(match arrived.way {
                Way::Here => "way-here",
                Way::File => "way-file",
                Way::Code => "way-code",
                Way::Slip => "way-slip",
                Way::Archive => "way-archive",
            });
            trn("as-of", &crate::args! { "day" => short_day(arrived.as_of_ms), "way" => way })
        }
        None => tr("as-of-nothing"),
    }
}

fn theme_cell(digest: &Digest, theme: &str, entries: &[Entry]) -> Node {
    let shown = digest.shown(theme, entries);
    let standing = digest.theme(theme, entries, Which::Current);
    let label = shown.map(|shown| shown.label);
    let words = match label {
        None if standing.attempted > 0 => tr("theme-begun-only"),
        label => label_words(label),
    };
    if label.is_none() && standing.attempted == 0 {
        return view! { <span aria-hidden="true">"·"</span><span class="hidden-text">{words}</span> };
    }
    let source = shown.map_or(Source::Current(standing), |shown| shown.source);
    // Between two sittings, exercises are compared with exercises.
    let before = digest.before.get(theme).copied();
    let changed = matches!(source, Source::Current(_)) && before.is_some() && label != before;
    let up = label > before;
    view! {
        <span class="stairs-label">
            <Stairs label=label />
            <span class="hidden-text">{words}</span>
        </span>
        <span class="small-text count">{source_words(source)}</span>
        {changed.then(|| view! { <span class="change">{if up { tr("group-up") } else { tr("group-down") }}</span> })}
    }
}

fn trend(digest: &Digest) -> Node {
    let steps = &digest.steps;
    if steps.is_empty() {
        return view! { <span aria-hidden="true">"·"</span> };
    }
    let numbers = steps.iter().map(u16::to_string).collect::<Vec<_>>().join(" → ");
    let words = trn("group-steps", &crate::args! { "numbers" => numbers.clone() });
    let values: Vec<f64> = steps.iter().copied().map(f64::from).collect();
    view! {
        <Trend values words />
        <span class="small-text numbers" aria-hidden="true">{numbers}</span>
    }
}

fn last(digest: &Digest, here: Option<&Here>) -> Node {
    if let Some(doing) = here.and_then(|here| here.doing.as_ref()) {
        let need = doing.need.map(|need| match need {
            Need::Slips(n) => trn("need-slips", &crate::args! { "n" => usize::from(n) }),
            Need::Still(n) => trn("need-still", &crate::args! { "n" => usize::from(n) }),
        });
        return view! {
            <span>{doing_words(doing)}</span>
            {need.map(|need| view! { <span class="tag attention">{tr("need-help")}</span> <span class="small-text">{need}</span> })}
        };
    }
    let Some(last) = &digest.last else { return view! { <span aria-hidden="true">"·"</span> } };
    let args = crate::args! {
        "title" => tr(&format!("{}/titre", last.exercise)), "help" => help(last.lowest), "day" => short_day(last.ended_ms)
    };
    view! { <span>{trn("group-did", &args)}</span> }
}
