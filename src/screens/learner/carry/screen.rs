//! The ways to leave with one's progress, and whether the first name comes along.

use leptos::prelude::*;

use super::file::FileWay;
use super::others::{SheetWay, SlipWay};
use super::shown_code::CodeWay;
use crate::platform::{clock, page};
use crate::practice::autonomy::local_day;
use crate::progress::transfer::code::{Code, Contents, code};
use crate::progress::{Passport, Portable};
use crate::screens::learner::route::{Route, go};
use crate::screens::learner::visit::Visit;
use crate::screens::library::Library;
use crate::ui::button::{ButtonLink, PrimaryButton};
use crate::ui::page::Page;
use crate::ui::passport::PassportSheet;
use crate::ui::say::Say;
use crate::ui::text::tr;
use crate::ui::view;

/// What a person leaves with, as the ways out share it.
#[derive(Clone, Copy)]
pub(super) struct Copy {
    /// Everything, with the name where it is wanted.
    pub portable: Memo<Portable>,
    /// What of it fits a code.
    pub code: Memo<Code>,
    /// What stands on the sheet.
    pub passport: Memo<Passport>,
}

/// « Emporter mes progrès ».
#[component]
pub fn CarryScreen() -> impl IntoView {
    let visit = expect_context::<Visit>();
    let empty = untrack(|| Contents::of(&visit.portable(false)).is_empty());
    view! {
        <Page title=tr("carry-title") class="carry">
            {if empty { view! { <NothingYet /> }.into_any() } else { view! { <Ways /> }.into_any() }}
        </Page>
    }
}

#[component]
fn NothingYet() -> impl IntoView {
    view! {
        <Say class="lead" text=tr("carry-nothing") />
        <div class="actions">
            <PrimaryButton icon="accueil" on_press=|()| go(Route::Home)>
                {tr("go-home")}
            </PrimaryButton>
            <ButtonLink href=Route::Resume { payload: None }.format() icon="reprendre">
                {tr("resume-title")}
            </ButtonLink>
        </div>
    }
}

#[component]
fn Ways() -> impl IntoView {
    let (visit, library) = (expect_context::<Visit>(), expect_context::<Library>());
    let with_name = RwSignal::new(false);
    let portable = Memo::new(move |_| {
        // Recorded meanwhile, by another tab too: it comes along.
        visit.attempts().track();
        visit.portable(with_name.get())
    });
    let small = Memo::new(move |_| {
        let base = library.base();
        let number = |id: &str| base.entry(id).map(|entry| entry.number);
        let exercise = |number: u16| base.by_number(number).map(|entry| entry.id.clone());
        portable.with(|portable| code(portable, &page::address(), &number, &exercise))
    });
    let passport = Memo::new(move |_| {
        let (now_ms, link) = (clock::now_ms(), small.with(|code| code.link.clone()));
        let today = local_day(now_ms, clock::utc_offset_min());
        let title = |id: &str| library.title(id);
        portable.with(|portable| Passport::of(portable, &library.base(), &link, now_ms, today, &title))
    });
    let copy = Copy { portable, code: small, passport };
    let named = move || visit.first_name().is_some();
    view! {
        <div class="screen-only">
            <Say class="lead" text=tr("carry-lead") />
            <Show when=named>
                <label class="check">
                    <input
                        type="checkbox"
                        prop:checked=with_name
                        on:change=move |event| with_name.set(event_target_checked(&event))
                    />
                    <span>{tr("carry-with-name")}</span>
                </label>
            </Show>
            <div class="two-columns block">
                <div>
                    <FileWay copy />
                    <SheetWay />
                    <SlipWay copy />
                </div>
                <CodeWay copy />
            </div>
            <div class="actions block">
                <ButtonLink href=Route::Finish.format() icon="terminer">
                    {tr("carry-finish")}
                </ButtonLink>
                <ButtonLink href=Route::Home.format() icon="accueil">
                    {tr("go-home")}
                </ButtonLink>
            </div>
        </div>
        {move || view! { <PassportSheet passport=passport.get() /> }}
    }
}
