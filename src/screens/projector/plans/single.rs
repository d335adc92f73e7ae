//! One exercise alone, shown at once: for a question that comes up in a group.

use leptos::prelude::*;

use super::pick::{Picking, levels, select};
use crate::practice::Level;
use crate::screens::library::Library;
use crate::ui::button::Button;
use crate::ui::markup::Node;
use crate::ui::say::Say;
use crate::ui::text::tr;
use crate::ui::view;
use crate::workshop::plan::{Item, Plan};

/// The choice of an exercise and a level, and the button that shows it.
pub(super) fn section(on_show: Callback<Plan>) -> Node {
    let library = expect_context::<Library>();
    let picking = Picking::new();
    let wanted = RwSignal::new(Level::Discover);
    // The exercise may begin at a harder one than was chosen for another.
    let level = Signal::derive(move || {
        let easiest = picking.entry().map_or(Level::Discover, |entry| entry.easiest);
        wanted.get().max(easiest)
    });
    let slug = Signal::derive(move || level.get().slug().to_owned());
    let options = Signal::derive(move || picking.entry().as_ref().map(levels).unwrap_or_default());
    let choose = move |slug: String| {
        if let Some(level) = Level::from_slug(&slug) {
            wanted.set(level);
        }
    };
    let show = move |()| {
        if let Some(entry) = untrack(|| picking.entry()) {
            let items = vec![Item::of(&entry, level.get_untracked())];
            on_show.run(Plan { id: String::new(), title: library.title(&entry.id), items });
        }
    };
    view! {
        <section class="block" aria-labelledby="plan-single">
            <h2 id="plan-single">{tr("plan-single")}</h2>
            <Say text=tr("plan-single-lead") />
            <div class="plan-fields">
                {picking.fields()}
                {select(tr("plan-level"), options, slug, choose)}
                <Button class="primary" icon="jouer" on_press=show>{tr("plan-show")}</Button>
            </div>
        </section>
    }
}
