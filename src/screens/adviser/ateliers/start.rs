//! How the learners' machines open the day's exercises: a link, its code, and a number to type.

use leptos::prelude::*;

use super::Shown;
use crate::platform::page;
use crate::practice::day_list::{numbers_text, start_link};
use crate::progress::transfer::code::is_reachable;
use crate::screens::adviser::export::Pasted;
use crate::screens::adviser::gate::PROJECTOR;
use crate::ui::button::ButtonLink;
use crate::ui::markup::{Node, live};
use crate::ui::qr::QrFigure;
use crate::ui::say::Say;
use crate::ui::text::tr;
use crate::ui::view;

/// The learner's page beside the adviser's, whatever folder they stand in.
pub fn learner_page() -> String {
    let own = page::address();
    let folder = own.rsplit_once('/').map_or("", |(folder, _)| folder);
    format!("{folder}/")
}

/// Numbers of the day's exercises, in order.
fn numbers(shown: Shown) -> Vec<u16> {
    let library = shown.space.library();
    let list = shown.atelier().map(|atelier| atelier.exercises).unwrap_or_default();
    list.iter().filter_map(|id| library.entry(id)).map(|entry| entry.number).collect()
}

/// Link, code and number; nothing while no exercise is chosen.
pub(super) fn section(shown: Shown) -> Node {
    let link = Memo::new(move |_| {
        let numbers = numbers(shown);
        (!numbers.is_empty()).then(|| start_link(&learner_page(), &numbers))
    });
    let typed = move || numbers(shown).iter().map(u16::to_string).collect::<Vec<_>>().join(" ");
    let any = Memo::new(move |_| link.with(Option::is_some));
    let shown_at = Memo::new(move |_| format!("{PROJECTOR}#/liste/{}", numbers_text(&numbers(shown))));
    let text = Memo::new(move |_| link.get().unwrap_or_default());
    let reachable = is_reachable(&page::address());
    live(move || {
        if !any.get() {
            return view! {};
        }
        if !reachable {
            return view! {
                <section class="block" aria-labelledby="start">
                    <h2 id="start">{tr("start-title")}</h2>
                    <Say text=tr("start-number") />
                    <p class="start-number"><b>{typed}</b></p>
                    {projecting(shown_at)}
                    <details>
                        <summary>{tr("start-link")}</summary>
                        <Say text=tr("start-here") />
                        <Pasted text=text name="start-link" rows=2 />
                    </details>
                </section>
            };
        }
        view! {
            <section class="block" aria-labelledby="start">
                <h2 id="start">{tr("start-title")}</h2>
                <div class="two-columns">
                    <div>
                        <Say text=tr("start-number") />
                        <p class="start-number"><b>{typed}</b></p>
                        <Say text=tr("start-anywhere") />
                        <Pasted text=text name="start-link" rows=2 />
                        {projecting(shown_at)}
                    </div>
                    <QrFigure text=text name=tr("start-code")>{tr("start-code")}</QrFigure>
                </div>
            </section>
        }
    })
}

/// The same exercises on the screen of the room. In a tab of its own: leaving this page would lock the space.
fn projecting(address: Memo<String>) -> Node {
    let link = move || {
        view! {
            <ButtonLink href=address.get() icon="montrer" class="small" new_tab=true>{tr("start-project")}</ButtonLink>
        }
    };
    view! { <p class="block">{link}</p> }
}
