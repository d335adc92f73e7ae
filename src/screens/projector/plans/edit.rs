//! Changing one of the adviser's own plans; each change is kept at once.

use leptos::prelude::*;

use super::list::trouble;
use super::pick::Picking;
use super::row::{Editing, focus_soon, rows};
use super::store::Plans;
use super::words::facts;
use crate::platform::react::follow;
use crate::screens::library::Library;
use crate::ui::button::{Button, PrimaryButton};
use crate::ui::markup::Node;
use crate::ui::notice::{Notice, Tone};
use crate::ui::page::Page;
use crate::ui::say::Say;
use crate::ui::text::{tr, trn};
use crate::ui::view;
use crate::workshop::plan::{BREAK_AFTER_MIN, BREAK_MIN, Item, MOST_ITEMS, Plan, TITLE_CHARS};

/// The page of a plan.
#[component]
pub fn EditPage(
    /// Which of the own plans.
    id: String,
    /// Shows it to the group.
    #[prop(into)]
    on_show: Callback<Plan>,
    /// Back to the plans.
    #[prop(into)]
    on_done: Callback<()>,
) -> impl IntoView {
    let plans = expect_context::<Plans>();
    match untrack(|| plans.own_one(&id)) {
        Some(plan) => form(plans, plan, on_show, on_done),
        None => missing(on_done),
    }
}

fn missing(on_done: Callback<()>) -> Node {
    view! {
        <Page title=tr("plan-missing") class="plans">
            <Say text=tr("plan-missing-text") />
            <div class="actions block">
                <Button icon="precedent" on_press=on_done>{tr("plan-done")}</Button>
            </div>
        </Page>
    }
}

fn form(plans: Plans, plan: Plan, on_show: Callback<Plan>, on_done: Callback<()>) -> Node {
    let editing = Editing::new(plan.clone());
    let mut before = plan.clone();
    follow(move || {
        let now = editing.plan.get();
        if now != before {
            plans.save(now.clone());
            before = now;
        }
    });
    let show = move |()| on_show.run(editing.plan.get_untracked().cleaned());
    let empty = Signal::derive(move || editing.plan.with(|plan| plan.exercises() == 0));
    let total = move || editing.plan.with(facts);
    let none = move || empty.get().then(|| view! { <p>{tr("plan-empty")}</p> });
    let named = move |event: web_sys::Event| {
        editing.plan.update(|plan| plan.title = event_target_value(&event));
    };
    view! {
        <Page title=tr("plan-edit-title") class="plans">
            {trouble(plans)}
            <label class="field">
                <span>{tr("plan-name")}</span>
                <input
                    type="text"
                    maxlength=TITLE_CHARS.to_string()
                    autocomplete="off"
                    spellcheck="false"
                    prop:value=plan.title
                    on:input=named
                />
            </label>
            <section class="block" aria-labelledby="plan-items">
                <h2 id="plan-items" tabindex="-1">{tr("plan-items")}</h2>
                <p class="plan-total">{total}</p>
                {none}
                {rows(editing)}
                {breaks(editing)}
            </section>
            {adding(editing)}
            <p role="status" class="plan-status">{editing.said}</p>
            <div class="plan-end">
                <PrimaryButton icon="jouer" on_press=show disabled=empty>{tr("plan-show")}</PrimaryButton>
                <Button icon="precedent" on_press=on_done>{tr("plan-done")}</Button>
                <span class="small-text">{tr("plan-kept")}</span>
            </div>
        </Page>
    }
}

/// That the group works too long without a break, and the breaks that help.
fn breaks(editing: Editing) -> Node {
    let (from, to) = BREAK_AFTER_MIN;
    // Compares: the button must not go from under the hand at each change.
    let state = Memo::new(move |_| {
        let too_long = |plan: &Plan| (plan.needs_break().is_some(), plan.longest_stretch() > u32::from(to));
        editing.plan.with(too_long)
    });
    let put = move |()| {
        editing.rearrange(Plan::with_breaks);
        let all = editing.plan.with_untracked(|plan| plan.needs_break().is_none());
        editing.said.set(if all { tr("plan-breaks-put") } else { full() });
        focus_soon("#plan-items".to_owned(), "h1".to_owned());
    };
    let args = move || crate::args! { "from" => u64::from(from), "to" => u64::from(to), "n" => u64::from(BREAK_MIN) };
    let told = move || match state.get() {
        (true, _) => Some(view! {
            <Notice tone=Tone::Attention>
                <Say text=trn("plan-needs-break", &args()) />
                <div class="actions">
                    <Button class="small" icon="pause" on_press=put>{trn("plan-put-breaks", &args())}</Button>
                </div>
            </Notice>
        }),
        (_, true) => Some(view! {
            <Notice tone=Tone::Info><Say text=trn("plan-long-item", &args()) /></Notice>
        }),
        _ => None,
    };
    view! { <div class="plan-breaks">{told}</div> }
}

/// One more exercise or break, at the end.
fn adding(editing: Editing) -> Node {
    let library = expect_context::<Library>();
    let picking = Picking::new();
    let add = move |item: Item, title: String| {
        let count = editing.plan.with_untracked(|plan| plan.items.len());
        if count >= MOST_ITEMS {
            editing.said.set(full());
            return;
        }
        editing.rearrange(|plan| plan.inserted(count, item));
        editing.said.set(trn("plan-added", &crate::args! { "title" => title, "n" => count + 1 }));
    };
    let exercise = move |()| {
        if let Some(entry) = untrack(|| picking.entry()) {
            add(Item::of(&entry, entry.easiest), library.title(&entry.id));
        }
    };
    let pause = move |()| add(Item::pause(BREAK_MIN), tr("plan-break"));
    view! {
        <section class="block" aria-labelledby="plan-adding">
            <h2 id="plan-adding">{tr("plan-adding")}</h2>
            <div class="plan-fields">
                {picking.fields()}
                <Button icon="plus" on_press=exercise>{tr("plan-add")}</Button>
                <Button icon="pause" on_press=pause>{tr("plan-add-break")}</Button>
            </div>
        </section>
    }
}

fn full() -> String {
    trn("plan-full", &crate::args! { "n" => MOST_ITEMS })
}
