//! The message being read: its tools, who it is from, its text with links, and the files attached.

use leptos::prelude::*;

use super::judging::Judgement;
use super::list::dated;
use super::post::{Post, Tool, menu_button, named_tool, presses, tool};
use crate::simulators::file;
use crate::ui::art::Icon;
use crate::ui::markup::{Node, live};
use crate::ui::view;
use crate::world::File;
use crate::world::mailbox::body::{self, Piece};
use crate::world::mailbox::{Action, Folder, Menu, Message, MessageAct, Party};

/// The pane of the message.
#[component]
pub(super) fn Reading(post: Post) -> impl IntoView {
    let message = Memo::new(move |_| post.read(|mailbox| mailbox.open_message().cloned()));
    let judging = Memo::new(move |_| post.read(|mailbox| mailbox.judging));
    live(move || match message.get() {
        Some(message) => opened(post, &message, judging.get()),
        None => view! { <p class="mail-none">{post.words("mailbox-to-read")}</p> },
    })
}

fn opened(post: Post, message: &Message, judging: bool) -> Node {
    let subject = match message.subject.is_empty() {
        true => post.words("mailbox-no-subject"),
        false => message.subject.clone(),
    };
    let lines: Vec<Node> = body::read(message).iter().map(|line| paragraph(post, message, line)).collect();
    let files: Vec<Node> = message.attachments.iter().map(|file| attached(post, file)).collect();
    let heading = post.words("mailbox-attachments");
    view! {
        <div class="mail-tools" role="group" aria-label=post.words("mailbox-reading")>
            {tool(post, Tool { action: Action::Close, icon: "precedent", class: "tool back" })}
            {if judging { Vec::new() } else { tools(post, message) }}
        </div>
        <article class="mail-message">
            <h3 class="mail-subject" tabindex="-1">{subject}</h3>
            <p class="mail-people">
                <span>{post.words("mailbox-from")} " " <b>{message.from.name.clone()}</b></span>
                {sender(message)}
                {people(post, "mailbox-to", &message.to)}
                {people(post, "mailbox-copy", &message.cc)}
                <span class="date">{dated(post, message)}</span>
            </p>
            <div class="mail-text">{lines}</div>
            {(!files.is_empty()).then(|| view! {
                <div class="mail-files" role="group" aria-label=heading.clone()>
                    <p>{heading}</p>
                    {files}
                </div>
            })}
            {judging.then(|| view! { <Judgement post message=message.clone() /> })}
        </article>
    }
}

/// The writer's address; marked, once the message is judged, where it is one of the clues.
fn sender(message: &Message) -> Node {
    let address = message.from.address.clone();
    match message.judged.is_some() && has_clue(message, "expediteur") {
        true => view! { <span class="address"><mark>{address}</mark></span> },
        false => view! { <span class="address">{address}</span> },
    }
}

fn has_clue(message: &Message, kind: &str) -> bool {
    message.clues.iter().any(|(clue, _)| clue == kind)
}

fn people(post: Post, key: &str, parties: &[Party]) -> Option<Node> {
    let owner = post.read(|mailbox| mailbox.owner.address.clone());
    let name =
        |party: &Party| if party.address == owner { post.words("mailbox-me") } else { party.name.clone() };
    let names: Vec<String> = parties.iter().map(name).collect();
    (!names.is_empty()).then(|| view! { <span>{format!("{} {}", post.words(key), names.join(", "))}</span> })
}

/// What can be done to a message depends on where it lies.
fn tools(post: Post, message: &Message) -> Vec<Node> {
    let acts: &[(MessageAct, &str)] = match message.folder {
        Folder::Junk => &[(MessageAct::NotJunk, "reception"), (MessageAct::Delete, "corbeille")],
        Folder::Bin => &[(MessageAct::Restore, "recommencer"), (MessageAct::Delete, "corbeille")],
        Folder::Sent => &[(MessageAct::Forward, "transferer"), (MessageAct::Delete, "corbeille")],
        _ => &[
            (MessageAct::Reply, "repondre"),
            (MessageAct::ReplyAll, "repondre-tous"),
            (MessageAct::Forward, "transferer"),
            (MessageAct::Delete, "corbeille"),
            (MessageAct::Junk, "indesirable"),
        ],
    };
    let mut nodes: Vec<Node> = acts
        .iter()
        .map(|(act, icon)| tool(post, Tool { action: Action::Message(*act), icon, class: "tool" }))
        .collect();
    if message.folder == Folder::Inbox {
        nodes.push(move_menu(post, message.folder));
    }
    nodes
}

/// What is seldom done to a message: marked as not read, moved to another folder. Drafts and what was sent are none.
fn move_menu(post: Post, from: Folder) -> Node {
    let open = Memo::new(move |_| post.read(|mailbox| mailbox.menu == Some(Menu::Move)));
    let to = move |folder: Folder| {
        let words =
            format!("{} {}", post.words("mailbox-move-to"), post.words(&format!("folder/{}", folder.slug())));
        named_tool(post, Tool { action: Action::Move(folder), icon: "fichiers", class: "tool" }, words)
    };
    let folders = move || -> Vec<Node> {
        [Folder::Inbox, Folder::Junk, Folder::Bin]
            .into_iter()
            .filter(|folder| *folder != from)
            .map(to)
            .collect()
    };
    view! {
        <div class="mail-unfolds">
            {menu_button(post, Menu::Move, "plus", open)}
            {live(move || open.get().then(|| view! {
                <div class="mail-menu">
                    {tool(post, Tool { action: Action::Message(MessageAct::Unread), icon: "email", class: "tool" })}
                    {folders()}
                </div>
            }))}
        </div>
    }
}

fn paragraph(post: Post, message: &Message, pieces: &[Piece]) -> Node {
    let shown: Vec<Node> = pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(words) => view! { {words.clone()} },
            Piece::Link { name, words } => link(post, message, name, words),
            // What a clue speaks of looks like all the rest until the message is judged.
            Piece::Clue { words, .. } if message.judged.is_some() => view! { <mark>{words.clone()}</mark> },
            Piece::Clue { words, .. } => view! { {words.clone()} },
        })
        .collect();
    view! { <p>{shown}</p> }
}

/// A link, and beside it the button that shows where it leads: a pointer sees that by resting, a finger cannot.
fn link(post: Post, message: &Message, name: &str, words: &str) -> Node {
    let address = message.link(name).unwrap_or_default().to_owned();
    let (own, key) = (message.id.clone(), name.to_owned());
    let shown = Memo::new(move |_| {
        post.read(|mailbox| mailbox.peeked.as_ref().is_some_and(|(id, link)| *id == own && *link == key))
    });
    // Once the message is judged, the address behind the link is one of the clues.
    let told = message.judged.is_some() && has_clue(message, "lien");
    let (target, peek) = (format!("link/{name}"), format!("peek/{name}"));
    let (lit, peek_lit) = (target.clone(), peek.clone());
    let (tip, behind) = (address.clone(), address);
    let lead = post.words("mailbox-link-address");
    view! {
        <button
            type="button"
            class="mail-link"
            class:halo=move || post.port.has_halo(&lit)
            data-target=target
            title=tip
            on:click=presses(post, Action::Follow(name.to_owned()))
        >
            {words.to_owned()}
        </button>
        <button
            type="button"
            class="mail-peek"
            class:halo=move || post.port.has_halo(&peek_lit)
            data-target=peek
            aria-label=post.words("tool/peek")
            title=post.words("tool/peek")
            on:click=presses(post, Action::Peek(name.to_owned()))
        >
            <Icon name="info" />
        </button>
        {live(move || (told || shown.get()).then(|| view! {
            <span class="mail-behind" role="status">{lead.clone()} " " <b>{behind.clone()}</b></span>
        }))}
    }
}

fn attached(post: Post, file: &File) -> Node {
    let action = Action::View(file.id.clone());
    named_tool(
        post,
        Tool { action, icon: file::icon(file), class: "tool file" },
        file::words(post.port, file),
    )
}
