//! The mailbox itself: its bar, its three panes, what lies over them, and where the focus goes when one of them changes.

use leptos::prelude::*;

use super::folders::Folders;
use super::list::{List, Search};
use super::panels::{Panel, PanelView, left, panel};
use super::post::{Post, Tool, focus_is_lost, land_on, menu_button, tool};
use super::reading::Reading;
use super::writing::Writing;
use crate::platform::react::follow;
use crate::simulators::port::Port;
use crate::ui::art::Icon;
use crate::ui::markup::{Node, live};
use crate::ui::view;
use crate::world::mailbox::{Action, Menu, Origin};

/// The mailbox of the practice computer.
#[component]
pub fn MailboxView(port: Port, children: Children) -> impl IntoView {
    let post = Post::new(port);
    // In a tab of the browser its arrangement is the first one, whatever the site looks like.
    let in_browser = untrack(|| port.world.with(|world| world.web.is_some()));
    let skin = move || if in_browser { "classique" } else { port.skin.get() };
    let left_by = Memo::new(move |_| post.read(|mailbox| (mailbox.signed_out, mailbox.closed)));
    let over = Memo::new(move |_| panel(post));
    let pane = Memo::new(move |_| {
        post.read(|mailbox| match (&mailbox.draft, &mailbox.open) {
            (Some(_), _) => "draft",
            (None, Some(_)) => "message",
            (None, None) => "list",
        })
    });
    keep_focus(post, over);
    view! {
        <div
            class="stage mailbox"
            class:shown=move || !port.live.get()
            class:nested=in_browser
            data-skin=skin
            data-pane=pane
            data-target="stage"
            data-open=move || post.read(|mailbox| mailbox.open.clone())
            on:pointerdown=move |event| post.hands.pressed(&event)
            on:keydown=move |_| post.hands.keyed()
        >
            {live(move || match left_by.get() {
                (false, false) => whole(post, over),
                (signed_out, closed) => left(post, signed_out, closed),
            })}
            {children()}
        </div>
    }
}

fn whole(post: Post, over: Memo<Panel>) -> Node {
    // What lies under a panel cannot be reached before it is closed.
    let covered = move || over.with(|panel| *panel != Panel::Nothing);
    let draft = Memo::new(move |_| post.read(|mailbox| mailbox.draft.as_ref().map(|draft| draft.id.clone())));
    view! {
        <div class="mail-whole" inert=covered>
            <header class="mail-bar">
                <Search post />
                {account(post)}
                {tool(post, Tool { action: Action::CloseWindow, icon: "fermer", class: "tool close-window" })}
            </header>
            <Folders post />
            <List post />
            <div class="mail-pane">
                {live(move || match draft.get() {
                    Some(_) => view! { <Writing post /> },
                    None => view! { <Reading post /> },
                })}
            </div>
            {sent_note(post)}
        </div>
        <PanelView post panel=over />
    }
}

/// Whose mailbox it is; unfolded, how to sign out.
fn account(post: Post) -> Node {
    let open = Memo::new(move |_| post.read(|mailbox| mailbox.menu == Some(Menu::Account)));
    let owner = untrack(|| post.read(|mailbox| mailbox.owner.clone()));
    let (name, address) = (owner.name.clone(), owner.address);
    view! {
        <div class="mail-unfolds account">
            <span class="owner">{owner.name}</span>
            {menu_button(post, Menu::Account, "personne", open)}
            {live(move || open.get().then(|| view! {
                <div class="mail-menu">
                    <p><b>{name.clone()}</b> <br /> {address.clone()}</p>
                    {tool(post, Tool { action: Action::SignOut, icon: "quitter", class: "tool" })}
                </div>
            }))}
        </div>
    }
}

/// « Message envoyé », as long as it can be taken back.
fn sent_note(post: Post) -> Node {
    let sent = Memo::new(move |_| post.read(|mailbox| mailbox.undo.is_some()));
    view! {
        <div class="mail-note" role="status">
            {live(move || sent.get().then(|| view! {
                <Icon name="valider" />
                <span>{post.words("mailbox-sent")}</span>
                {tool(post, Tool { action: Action::Undo, icon: "recommencer", class: "tool" })}
            }))}
        </div>
    }
}

/// Who begins to write finds the cursor where writing begins; who closes something is not left without a place.
fn keep_focus(post: Post, over: Memo<Panel>) {
    let place = Memo::new(move |_| {
        post.read(|mailbox| {
            let draft = mailbox.draft.as_ref();
            let answers =
                draft.is_some_and(|draft| matches!(draft.origin, Origin::Reply(_) | Origin::ReplyAll(_)));
            let id = draft.map(|draft| draft.id.clone());
            let open = mailbox.open.as_deref().and_then(|open| mailbox.message(open));
            let judged = open.is_some_and(|message| message.judged.is_some());
            (id, answers, mailbox.open.clone(), judged, mailbox.signed_out || mailbox.closed)
        })
    });
    let before = StoredValue::new(None);
    follow(move || {
        let now = (place.get(), over.with(std::mem::discriminant));
        let last = before.get_value();
        before.set_value(Some(now.clone()));
        let Some((last_place, last_panel)) = last else { return };
        if !post.port.live.get_untracked() {
            return;
        }
        let ((draft, answers, ..), panel) = now;
        if panel != last_panel && over.with_untracked(|panel| *panel != Panel::Nothing) {
            land_on(&[".mail-panel h3"]);
        } else if draft.is_some() && draft != last_place.0 {
            land_on(if answers { &["[data-target='field/body']"] } else { &["[data-target='field/to']"] });
        } else {
            request_animation_frame(|| {
                if focus_is_lost() {
                    land_on(&[".mail-left h3", ".mail-judge.judged", ".mail-subject", ".mail-list h3"]);
                }
            });
        }
    });
}
