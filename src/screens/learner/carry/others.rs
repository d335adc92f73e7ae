//! The ways out beside the file and the square of dots: the passport on paper, and the short code to be copied by hand.

use leptos::prelude::*;

use super::screen::Copy;
use crate::platform::print;
use crate::ui::button::Button;
use crate::ui::say::Say;
use crate::ui::text::tr;
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

/// The short code.
#[component]
pub(super) fn SlipWay(copy: Copy) -> impl IntoView {
    let slip = move || copy.passport.with(|passport| passport.slip.clone());
    view! {
        <section class="block" aria-labelledby="carry-slip">
            <h2 id="carry-slip">{tr("carry-slip-title")}</h2>
            <Say text=tr("carry-slip") />
            <p class="slip" id="slip">
                {slip}
            </p>
        </section>
    }
}
