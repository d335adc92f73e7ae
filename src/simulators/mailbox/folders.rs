//! The folders, and the button that begins a new message.

use leptos::prelude::*;

use super::post::{Post, Tool, presses, tool};
use crate::ui::art::Icon;
use crate::ui::markup::Node;
use crate::ui::view;
use crate::world::mailbox::{Action, Folder};

/// The pane of folders.
#[component]
pub(super) fn Folders(post: Post) -> impl IntoView {
    let folders: Vec<Node> = Folder::ALL.iter().map(|folder| one(post, *folder)).collect();
    view! {
        <nav class="mail-folders" aria-label=post.words("mailbox-folders")>
            {tool(post, Tool { action: Action::Compose, icon: "crayon", class: "compose" })}
            <ul>{folders}</ul>
        </nav>
    }
}

fn one(post: Post, folder: Folder) -> Node {
    let target = format!("folder/{}", folder.slug());
    let (lit, words) = (target.clone(), post.words(&target));
    // Where a search shows messages of all folders, none is shown.
    let here = move || post.read(|mailbox| mailbox.folder == folder && mailbox.search.trim().is_empty());
    let unread = Memo::new(move |_| post.read(|mailbox| mailbox.unread_in(folder)));
    let kept = Memo::new(move |_| {
        post.read(|mailbox| mailbox.messages.iter().filter(|message| message.folder == folder).count())
    });
    let count = move || match folder {
        Folder::Drafts => kept.get(),
        _ => unread.get(),
    };
    view! {
        <li>
            <button
                type="button"
                class="folder"
                class:halo=move || post.port.has_halo(&lit)
                class:here=here
                data-target=target
                aria-current=move || post.read(|mailbox| mailbox.folder == folder).then_some("true")
                on:click=presses(post, Action::Folder(folder))
            >
                <Icon name=icon(folder) />
                <span>{words}</span>
                {move || (count() > 0).then(|| view! { <b class="count">{count().to_string()}</b> })}
            </button>
        </li>
    }
}

fn icon(folder: Folder) -> &'static str {
    match folder {
        Folder::Inbox => "reception",
        Folder::Sent => "envoyer",
        Folder::Drafts => "brouillon",
        Folder::Junk => "indesirable",
        Folder::Bin => "corbeille",
    }
}
