//! What was set down about a person: help and remarks, in two clicks, and taken back in one.

use leptos::prelude::*;

use super::Shown;
use super::said::{Place, status};
use crate::practice::Evidence;
use crate::screens::adviser::field::TextField;
use crate::screens::adviser::names::{day, label_words};
use crate::ui::button::Button;
use crate::ui::markup::{Node, live};
use crate::ui::text::{tr, trn};
use crate::ui::view;
use crate::workshop::export::one_line;
use crate::workshop::mark::NOTE_CHARS;
use crate::workshop::{Mark, MarkKind, Person};

/// The three kinds of help a person gives, with their words.
pub(in crate::screens::adviser) const HELPS: [(Evidence, &str); 3] = [
    (Evidence::Told, "help-told"),
    (Evidence::Demonstrated, "help-showed"),
    (Evidence::DoneBySomeone, "help-did"),
];

/// Help, remarks, and new ones.
pub(super) fn section(shown: Shown) -> Node {
    let (said, focus) = status(shown, Place::Marks);
    let remark = RwSignal::new(String::new());
    let add = move |()| {
        let text = remark.with_untracked(|text| one_line(text.trim()));
        if text.is_empty() {
            return;
        }
        remark.set(String::new());
        shown.mark(Place::Marks, MarkKind::Remark(text));
    };
    let helps = HELPS.map(|(evidence, key)| {
        let help = move |()| shown.mark(Place::Marks, MarkKind::Help(evidence));
        view! { <Button icon="aide-eue" on_press=help>{tr(key)}</Button> }
    });
    let marks = Memo::new(move |_| {
        let standing =
            |person: &Person| person.standing_marks().into_iter().rev().cloned().collect::<Vec<_>>();
        shown.person.with(|person| person.as_ref().map(standing)).unwrap_or_default()
    });
    view! {
        <section class="block" aria-labelledby="marks">
            <h2 id="marks">{tr("person-marks")}</h2>
            <div class="screen-only">
                <p>{tr("person-help")}</p>
                <div class="actions block-actions">{helps.into_iter().collect_view()}</div>
                <div class="filters">
                    <TextField label=tr("person-remark") value=remark most=NOTE_CHARS as u32 note=tr("person-remark-note") />
                    <Button icon="crayon" on_press=add>{tr("person-remark-add")}</Button>
                </div>
            </div>
            {said}
            {live(move || {
                let lines: Vec<Node> = marks.with(|marks| marks.iter().map(|mark| line(shown, mark, focus)).collect());
                if lines.is_empty() {
                    view! { <p>{tr("person-marks-nothing")}</p> }
                } else {
                    view! { <ul class="plain-list">{lines}</ul> }
                }
            })}
        </section>
    }
}

fn line(shown: Shown, mark: &Mark, focus: Callback<()>) -> Node {
    let words = mark_words(mark);
    let id = mark.id;
    let withdraw = move |()| {
        // The line goes away with its button.
        focus.run(());
        shown.withdraw(Place::Marks, id);
    };
    let label = trn("person-withdraw-what", &crate::args! { "what" => words.clone() });
    view! {
        <li class="mark">
            <span>{format!("{} : {words}", day(mark.at_ms))}</span>
            <span class="screen-only" role="group" aria-label=label>
                <Button class="small quiet" icon="corbeille" on_press=withdraw>{tr("person-withdraw")}</Button>
            </span>
        </li>
    }
}

/// A mark in words.
pub(super) fn mark_words(mark: &Mark) -> String {
    match &mark.kind {
        MarkKind::Help(evidence) => {
            let help = HELPS.iter().find(|(kind, _)| kind == evidence).map_or("help-told", |(_, key)| *key);
            tr(help)
        }
        MarkKind::Remark(text) => text.clone(),
        MarkKind::Correction { theme, label, note } => {
            let args = crate::args! {
                "theme" => tr(&format!("theme-{theme}")), "label" => label_words(Some(*label)), "note" => note.clone()
            };
            trn("mark-correction", &args)
        }
    }
}
