//! The list of messages: those of the folder, or those a search finds.

use leptos::prelude::*;

use super::post::{Post, presses};
use crate::simulators::text_field::{FieldLook, TextField};
use crate::ui::art::Icon;
use crate::ui::view;
use crate::world::Mailbox;
use crate::world::mailbox::{Action, Field, Folder, Message};

/// The field to search in.
#[component]
pub(super) fn Search(post: Post) -> impl IntoView {
    let text = Memo::new(move |_| post.read(|mailbox| mailbox.search.clone()));
    let look =
        FieldLook { target: "field/search".into(), name: post.words("field/search"), ..FieldLook::default() };
    let on_text = Callback::new(move |text| post.typed(Action::SetText { field: Field::Search, text }));
    let words = post.words("field/search");
    view! {
        <div class="mail-search" role="search">
            <Icon name="loupe" />
            <span class="called" aria-hidden="true">{words}</span>
            <TextField port=post.port look text on_text />
        </div>
    }
}

/// What one line of the list says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Row {
    who: String,
    subject: String,
    date: String,
    place: Option<Folder>,
    unread: bool,
    open: bool,
    with_file: bool,
}

/// The pane of the list.
#[component]
pub(super) fn List(post: Post) -> impl IntoView {
    let ids = Memo::new(move |_| {
        post.read(|mailbox| mailbox.shown().iter().map(|message| message.id.clone()).collect::<Vec<_>>())
    });
    let searching = Memo::new(move |_| post.read(|mailbox| !mailbox.search.trim().is_empty()));
    let folder = Memo::new(move |_| post.read(|mailbox| mailbox.folder));
    let heading = move || match searching.get() {
        true => post.words("mailbox-results"),
        false => post.words(&format!("folder/{}", folder.get().slug())),
    };
    let empty = move || {
        let key = if searching.get() { "mailbox-nothing-found" } else { "mailbox-empty" };
        ids.with(Vec::is_empty).then(|| view! { <p class="mail-none">{post.words(key)}</p> })
    };
    let one = move |id: String| view! { <Line post id /> };
    view! {
        <section class="mail-list" aria-label=post.words("mailbox-messages")>
            <h3 tabindex="-1">{heading}</h3>
            {empty}
            <ul>
                <For each=move || ids.get() key=|id: &String| id.clone() children=one />
            </ul>
        </section>
    }
}

#[component]
fn Line(post: Post, id: String) -> impl IntoView {
    let (own, target) = (id.clone(), format!("message/{id}"));
    let lit = target.clone();
    let row = Memo::new(move |_| post.read(|mailbox| row(post, mailbox, &own)));
    let unread = move || row.with(|row| row.unread);
    let said = move |read: fn(&Row) -> &String| move || row.with(|row| read(row).clone());
    let place = move || {
        let place = row.with(|row| row.place)?;
        Some(view! { <span class="place">{post.words(&format!("folder/{}", place.slug()))}</span> })
    };
    view! {
        <li>
            <button
                type="button"
                class="mail-line"
                class:unread=unread
                class:open=move || row.with(|row| row.open)
                class:halo=move || post.port.has_halo(&lit)
                data-target=target
                on:click=presses(post, Action::Open(id))
            >
                {move || unread().then(|| view! { <span class="hidden-text">{post.words("mailbox-unread")}</span> })}
                <span class="from" data-words=said(|row| &row.who)><span>{said(|row| &row.who)}</span></span>
                <span class="date">{said(|row| &row.date)}</span>
                <span class="subject" data-words=said(|row| &row.subject)><span>{said(|row| &row.subject)}</span></span>
                {move || row.with(|row| row.with_file).then(|| view! { <Icon name="trombone" /> })}
                {place}
            </button>
        </li>
    }
}

fn row(post: Post, mailbox: &Mailbox, id: &str) -> Row {
    let Some(message) = mailbox.message(id) else { return Row::default() };
    let searching = !mailbox.search.trim().is_empty();
    Row {
        who: who(post, mailbox, message),
        subject: match message.subject.is_empty() {
            true => post.words("mailbox-no-subject"),
            false => message.subject.clone(),
        },
        date: dated(post, message),
        place: (searching || message.folder != mailbox.folder).then_some(message.folder),
        unread: message.unread,
        open: mailbox.open.as_deref() == Some(id),
        with_file: !message.attachments.is_empty(),
    }
}

/// Who wrote it; of those written here, who it is to.
fn who(post: Post, mailbox: &Mailbox, message: &Message) -> String {
    if message.from.address != mailbox.owner.address {
        return message.from.name.clone();
    }
    let names: Vec<&str> = message.to.iter().map(|party| party.name.as_str()).collect();
    format!("{} {}", post.words("mailbox-to"), names.join(", "))
}

/// Its date; those written here are of today.
pub(super) fn dated(post: Post, message: &Message) -> String {
    if message.date.is_empty() { post.words("mailbox-date-today") } else { message.date.clone() }
}
