//! A plan on the first page: what it is, and what can be done with it.

use gloo_timers::callback::Timeout;
use leptos::prelude::*;

use super::file::{self, Said};
use super::store::{Plans, is_own};
use super::words::{facts, title};
use crate::platform::page;
use crate::ui::button::Button;
use crate::ui::markup::Node;
use crate::ui::text::{tr, trn};
use crate::ui::view;
use crate::workshop::plan::Plan;

/// A second click of a double click presses nothing of what comes under the pointer, for so many ms.
const ONE_PRESS_MS: u32 = 600;
/// What was pressed is drawn anew within so many ms.
const DRAWN_MS: u32 = 60;

/// Where the buttons of a card lead.
#[derive(Clone, Copy)]
pub(super) struct Ways {
    pub(super) plans: Plans,
    pub(super) show: Callback<Plan>,
    pub(super) edit: Callback<String>,
    pub(super) said: Said,
}

/// The card of a plan.
pub(super) fn card(plan: Plan, ways: Ways) -> Node {
    let (name, facts, own) = (title(&plan), facts(&plan), is_own(&plan));
    let whom = (!own).then(|| view! { <p>{tr(&format!("plan-{}-for", plan.id))}</p> });
    let nothing = plan.exercises() == 0;
    let kept = StoredValue::new(plan);
    let show = move |()| ways.show.run(kept.get_value());
    let edit = move |()| {
        let plan = kept.get_value();
        ways.edit.run(match own {
            true => plan.id,
            false => own_version(ways.plans, plan),
        });
    };
    let save = move |()| kept.with_value(|plan| file::save(plan, ways.said));
    let remove = move |()| {
        ways.said.set(None);
        page::ignore_clicks(ONE_PRESS_MS);
        let id = kept.with_value(|plan| plan.id.clone());
        ways.plans.remove(&id);
        Timeout::new(DRAWN_MS, || page::focus_first("#plan-undo .btn")).forget();
    };
    let (icon, edit_words) = if own { ("crayon", "plan-edit") } else { ("plus", "plan-own-version") };
    view! {
        <li class="plan-card">
            <div class="plan-about">
                <h3>{name.clone()}</h3>
                {whom}
                <p class="small-text">{facts}</p>
            </div>
            <div class="actions" role="group" aria-label=name>
                <Button class="primary" icon="jouer" on_press=show disabled=Signal::stored(nothing)>{tr("plan-show")}</Button>
                <Button class="small" icon=icon on_press=edit>{tr(edit_words)}</Button>
                <Button class="small" icon="emporter" on_press=save>{tr("plan-save-file")}</Button>
                {own.then(|| view! {
                    <Button class="small quiet" icon="corbeille" on_press=remove>{tr("plan-remove")}</Button>
                })}
            </div>
        </li>
    }
}

/// A ready plan copied among the adviser's own, under a name of its own.
fn own_version(plans: Plans, plan: Plan) -> String {
    let title = trn("plan-own-title", &crate::args! { "title" => title(&plan) });
    plans.add(Plan { title, ..plan })
}

/// While the last plan that was taken out can be brought back: that it can.
pub(super) fn undo(plans: Plans) -> Node {
    let back = move |()| {
        plans.undo_remove();
        Timeout::new(DRAWN_MS, || page::focus_first("#plan-own")).forget();
    };
    view! {
        <div id="plan-undo" role="status">
            {move || plans.removed().map(|plan| view! {
                <div class="plan-removed">
                    <p>{trn("plan-removed", &crate::args! { "title" => title(&plan) })}</p>
                    <Button class="small" icon="reprendre" on_press=back>{tr("plan-undo")}</Button>
                </div>
            })}
        </div>
    }
}
