//! The papers at hand, beside the browser: what people copy from, so that nobody types their own data.

use leptos::prelude::*;

use super::surf::{Surf, button};
use crate::ui::markup::{Node, live};
use crate::ui::view;
use crate::world::web::{Action, Paper};

/// A button for each paper, and the one that lies open.
#[component]
pub(super) fn Papers(surf: Surf) -> impl IntoView {
    let papers = Memo::new(move |_| surf.read(|web| web.papers.clone()));
    let open = Memo::new(move |_| {
        surf.read(|web| web.papers.iter().find(|paper| web.paper.as_ref() == Some(&paper.id)).cloned())
    });
    live(move || {
        let papers = papers.get();
        (!papers.is_empty()).then(|| {
            let closed = move |paper: &Paper| {
                let (id, title) = (paper.id.clone(), paper.title.clone());
                live(move || {
                    let here = open.with(|open| open.as_ref().is_some_and(|open| open.id == id));
                    (!here).then(|| {
                        button(surf, Action::TakePaper(id.clone()), "fichier", "paper-button", title.clone())
                    })
                })
            };
            let buttons: Vec<Node> = papers.iter().map(closed).collect();
            view! {
                <aside class="web-papers" aria-label=surf.words("browser-papers")>
                    <div class="row">{buttons}</div>
                    {live(move || open.get().map(|paper| sheet(surf, &paper)))}
                </aside>
            }
        })
    })
}

fn sheet(surf: Surf, paper: &Paper) -> Node {
    let line = |(name, text): &(String, String)| {
        let label = surf.words(&format!("ligne-{name}"));
        view! {
            <div>
                <dt>{label}</dt>
                <dd>{text.clone()}</dd>
            </div>
        }
    };
    let lines: Vec<Node> = paper.lines.iter().map(line).collect();
    view! {
        <div class="paper">
            <div class="web-paper-head">
                <b>{paper.title.clone()}</b>
                {button(surf, Action::PutPaperAway, "fermer", "btn-web", surf.words("tool-put-away"))}
            </div>
            <dl>{lines}</dl>
        </div>
    }
}
