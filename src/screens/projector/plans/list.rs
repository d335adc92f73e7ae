//! The first page of the projector: ready plans, the adviser's own, and one exercise alone.

use leptos::prelude::*;

use super::card::{Ways, card, undo};
use super::store::Plans;
use super::{file, single, words};
use crate::ui::button::{Button, ButtonLink};
use crate::ui::markup::{Node, live};
use crate::ui::notice::{Notice, Tone};
use crate::ui::page::Page;
use crate::ui::say::Say;
use crate::ui::text::tr;
use crate::ui::view;
use crate::workshop::plan::Plan;

/// The adviser's page beside this one.
const ADVISER: &str = "conseiller.html";

/// The plans there are.
#[component]
pub fn StartPage(
    /// Shows a plan to the group.
    #[prop(into)]
    on_show: Callback<Plan>,
    /// Opens the page that changes the own plan with that id.
    #[prop(into)]
    on_edit: Callback<String>,
) -> impl IntoView {
    let plans = expect_context::<Plans>();
    let ways = Ways { plans, show: on_show, edit: on_edit, said: RwSignal::new(None) };
    let ready = plans.ready().into_iter().map(move |plan| card(plan, ways)).collect_view();
    view! {
        <Page title=tr("projector-title") class="plans">
            <Say class="lead" text=tr("plan-lead") />
            {trouble(plans)}
            <section aria-labelledby="plan-ready">
                <h2 id="plan-ready">{tr("plan-ready")}</h2>
                <ul class="plan-cards">{ready}</ul>
            </section>
            {own(ways)}
            {single::section(on_show)}
            <div class="actions block">
                // Another page: a real navigation.
                <ButtonLink href=ADVISER icon="cadenas" class="quiet">{tr("plan-adviser")}</ButtonLink>
            </div>
            {file::said_of(ways.said)}
        </Page>
    }
}

/// The adviser's own plans, and the ways to a new one.
fn own(ways: Ways) -> Node {
    let Ways { plans, edit, said, .. } = ways;
    let cards = move || {
        let own = plans.own();
        if own.is_empty() {
            return view! { <p>{tr("plan-own-none")}</p> };
        }
        let cards = own.into_iter().map(move |plan| card(plan, ways));
        view! { <ul class="plan-cards">{cards.collect_view()}</ul> }
    };
    let create = move |()| edit.run(plans.add(Plan::default()));
    view! {
        <section class="block" aria-labelledby="plan-own">
            <h2 id="plan-own" tabindex="-1">{tr("plan-own")}</h2>
            {live(cards)}
            {undo(plans)}
            <div class="actions plan-ways">
                <Button icon="plus" on_press=create>{tr("plan-new")}</Button>
                {file::open(plans, said)}
            </div>
            <Say class="small-text" text=tr("plan-kept-here") />
        </section>
    }
}

/// What went wrong with keeping plans, until it has been read.
pub(super) fn trouble(plans: Plans) -> Node {
    let read = move |()| plans.trouble_was_read();
    view! {
        {move || plans.trouble().map(|trouble| view! {
            <Notice tone=Tone::Attention>
                <Say text=words::trouble(trouble) />
                <div class="actions"><Button class="small" icon="valider" on_press=read>{tr("understood")}</Button></div>
            </Notice>
        })}
    }
}
