//! The sheet of paper: who, what was reached, and the code that brings it back. Only printed.

use leptos::prelude::*;

use super::screen::Copy;
use crate::platform::{clock, page, print};
use crate::progress::milestone::held_labels;
use crate::progress::transfer::code::is_reachable;
use crate::screens::library::Library;
use crate::ui::art::Avatar;
use crate::ui::button::Button;
use crate::ui::qr::QrFigure;
use crate::ui::say::Say;
use crate::ui::stairs::StairsLabel;
use crate::ui::text::{tr, trn};
use crate::ui::view;

/// The door to the printer.
#[component]
pub(super) fn SheetWay() -> impl IntoView {
    view! {
        <section class="block" aria-labelledby="carry-sheet">
            <h2 id="carry-sheet">{tr("carry-sheet-title")}</h2>
            <Say text=tr("carry-sheet") />
            <div class="actions block-actions">
                <Button icon="imprimer" on_press=|()| print::print()>
                    {tr("carry-sheet-press")}
                </Button>
            </div>
        </section>
    }
}

/// The sheet.
#[component]
pub(super) fn CarrySheet(copy: Copy) -> impl IntoView {
    let library = expect_context::<Library>();
    let date = clock::date_in_words(clock::now_ms(), &page::language());
    let picture = Signal::derive(move || copy.portable.with(|portable| portable.picture.clone()));
    let title = move || match copy.portable.with(|portable| portable.first_name.clone()) {
        Some(name) => trn("carry-paper-title-name", &crate::args! { "name" => name }),
        None => tr("carry-paper-title"),
    };
    let link = Signal::derive(move || copy.code.with(|code| code.link.clone()));
    let reached = move || {
        let held = copy.portable.with(|portable| held_labels(&portable.milestones));
        // In the order of the path, which is the order they were learnt in.
        let listed =
            library.entries().into_iter().filter_map(|entry| Some((held.get(&entry.id).copied()?, entry.id)));
        listed
            .map(|(label, id)| {
                view! {
                    <li>
                        <b>{library.title(&id)}</b>
                        " "
                        <StairsLabel label=Some(label) />
                    </li>
                }
            })
            .collect_view()
    };
    let web = page::address();
    let how = if is_reachable(&web) { tr("carry-paper-code") } else { tr("carry-code-name") };
    let address = is_reachable(&web).then(|| trn("carry-paper-address", &crate::args! { "address" => web }));
    view! {
        <article class="sheet print-only">
            <div class="paper-head">
                <Avatar picture=picture class="big" />
                <div>
                    <h2>{title}</h2>
                    <p>{trn("memo-date", &crate::args! { "date" => date })}</p>
                </div>
            </div>
            <QrFigure text=link name=tr("carry-code-name")>
                {how.clone()}
            </QrFigure>
            <Say text=tr("carry-paper-how") />
            {address.map(|address| view! { <p>{address}</p> })}
            <section>
                <h2>{tr("carry-paper-reached")}</h2>
                <ul class="paper-list">{reached}</ul>
            </section>
        </article>
    }
}
