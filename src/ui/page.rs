//! A page of the learner's: one title, what it is about, and the same head everywhere.

use std::sync::atomic::{AtomicBool, Ordering};

use leptos::html;
use leptos::prelude::*;

use super::topbar::SkipLink;
use crate::platform::page;
use crate::platform::react::follow;
use crate::ui::view;

/// Whether a screen was shown since the page was loaded.
static ARRIVED_BEFORE: AtomicBool = AtomicBool::new(false);

/// Context: what stands at the head of every page. The screens give it, for only they know the person.
#[derive(Clone)]
pub struct PageHead(pub ViewFn);

/// Context: what the window is called instead of the page's own title, where that must not reach the browser's history.
#[derive(Clone, Copy)]
pub struct WindowTitle(pub Signal<String>);

/// A page. Its title names the window and gets the focus when the person arrives.
#[component]
pub fn Page(
    /// The one title.
    #[prop(into)]
    title: Signal<String>,
    /// Further classes of the column: `narrow`, `end`.
    #[prop(into, optional)]
    class: String,
    /// Slug of the theme whose colour it takes.
    #[prop(into, optional)]
    theme: Option<String>,
    /// What it says.
    children: Children,
) -> impl IntoView {
    let head = use_context::<PageHead>();
    let heading = NodeRef::<html::H1>::new();
    arrive(title, heading);
    view! {
        <SkipLink to="#main" />
        {head.map(|head| head.0.run())}
        <main id="main" class=format!("wrap {class}") data-theme=theme tabindex="-1">
            <h1 node_ref=heading tabindex="-1">{title}</h1>
            {children()}
        </main>
    }
}

/// What happens on arrival at a screen: the window takes its title, and its heading the focus.
pub fn arrive(title: Signal<String>, heading: NodeRef<html::H1>) {
    let title = use_context::<WindowTitle>().map_or(title, |window| window.0);
    follow(move || {
        page::set_title(&super::text::trn("page-title", &crate::args! { "title" => title.get() }))
    });
    // Once: a title that changes later must not take the focus away from what is being done.
    let mut done = false;
    follow(move || {
        let heading = heading.get();
        if let Some(heading) = heading.filter(|_| !done) {
            done = true;
            // A page that has just been loaded is read from its top anyway.
            if ARRIVED_BEFORE.swap(true, Ordering::Relaxed) {
                page::scroll_to_top();
                page::focus(&heading);
            }
        }
    });
}
