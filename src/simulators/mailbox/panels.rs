//! What lies over the mailbox: a question, a file, the practice files, the page of a link, and the page after leaving.

use leptos::prelude::*;

use super::post::{Post, Tool, named_tool, tool};
use crate::simulators::file;
use crate::ui::art::{Art, Icon};
use crate::ui::markup::{Node, live};
use crate::ui::view;
use crate::world::File;
use crate::world::mailbox::{Action, Landing, Question};

/// The one panel that is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Panel {
    /// None.
    #[default]
    Nothing,
    /// A question before sending.
    Asked(Question),
    /// A file, and whether it is among the practice files already.
    Viewed(File, bool),
    /// The practice files.
    Files,
    /// The page of a link.
    Page(Landing),
}

/// The panel, tracked.
pub(super) fn panel(post: Post) -> Panel {
    post.port.world.with(|world| {
        let Some(mailbox) = &world.mailbox else { return Panel::Nothing };
        if let Some(landing) = &mailbox.landing {
            return Panel::Page(landing.clone());
        }
        if let Some(question) = mailbox.question {
            return Panel::Asked(question);
        }
        if mailbox.choosing_file {
            return Panel::Files;
        }
        let Some((message, id)) = &mailbox.viewing else { return Panel::Nothing };
        let file = mailbox
            .message(message)
            .and_then(|message| message.attachments.iter().find(|file| file.id == *id));
        file.map_or(Panel::Nothing, |file| {
            Panel::Viewed(file.clone(), world.files.iter().any(|known| known.id == file.id))
        })
    })
}

/// The panel as people see it.
#[component]
pub(super) fn PanelView(post: Post, panel: Memo<Panel>) -> impl IntoView {
    live(move || {
        let (class, name, content) = match panel.get() {
            Panel::Nothing => return None,
            Panel::Asked(question) => ("mail-panel asked", question_words(post, question), asked(post)),
            Panel::Viewed(file, saved) => {
                ("mail-panel viewed", file.name.clone(), viewed(post, &file, saved))
            }
            Panel::Files => ("mail-panel", post.words("mailbox-files"), chosen(post)),
            Panel::Page(landing) => {
                ("mail-panel landing", landing_title(post, &landing), page(post, &landing))
            }
        };
        let heading = name.clone();
        Some(view! {
            <div class="mail-over">
                <div class=class role="dialog" aria-label=name>
                    <h3 tabindex="-1">{heading}</h3>
                    {content}
                </div>
            </div>
        })
    })
}

fn question_words(post: Post, question: Question) -> String {
    post.words(match question {
        Question::NoSubject => "mailbox-ask-no-subject",
        Question::NoAttachment => "mailbox-ask-no-attachment",
        Question::NoText => "mailbox-ask-no-text",
    })
}

fn asked(post: Post) -> Node {
    view! {
        <div class="mail-tools">
            {tool(post, Tool { action: Action::BackToDraft, icon: "precedent", class: "tool" })}
            {tool(post, Tool { action: Action::SendAnyway, icon: "envoyer", class: "tool" })}
        </div>
    }
}

fn viewed(post: Post, file: &File, saved: bool) -> Node {
    let art = file.art.clone();
    let lines: Vec<Node> = file.text.split('\n').map(|line| view! { <p>{line.to_owned()}</p> }).collect();
    view! {
        <div class="mail-tools">
            {tool(post, Tool { action: Action::Save, icon: "reprendre", class: "tool" })}
            {tool(post, Tool { action: Action::CloseFile, icon: "fermer", class: "tool" })}
        </div>
        <p class="mail-saved" role="status">
            {saved.then(|| view! { <Icon name="valider" /> {post.words("mailbox-saved")} })}
        </p>
        <div class="mail-sheet" tabindex="0">
            {(!art.is_empty()).then(|| view! { <Art name=art /> })}
            {lines}
        </div>
    }
}

fn chosen(post: Post) -> Node {
    let files = untrack(|| post.port.world.with(|world| world.files.clone()));
    let one = |file: &File| {
        let action = Action::Attach(file.id.clone());
        named_tool(
            post,
            Tool { action, icon: file::icon(file), class: "tool file" },
            file::words(post.port, file),
        )
    };
    let files: Vec<Node> = files.iter().map(one).collect();
    view! {
        <div class="mail-choice">{files}</div>
        <div class="mail-tools">
            {tool(post, Tool { action: Action::CloseFiles, icon: "fermer", class: "tool" })}
        </div>
    }
}

fn landing_title(post: Post, landing: &Landing) -> String {
    post.words(if landing.fraud { "mailbox-landing-fraud" } else { "mailbox-landing-real" })
}

/// A page that explains itself. A trap also shows what it asks for: what is typed there goes nowhere.
fn page(post: Post, landing: &Landing) -> Node {
    let text = match (landing.fraud, landing.given) {
        (true, true) => "mailbox-landing-given",
        (true, false) => "mailbox-landing-fraud-text",
        (false, _) => "mailbox-landing-real-text",
    };
    let label = post.words("mailbox-landing-field");
    let form = (landing.fraud && !landing.given).then(|| {
        let name = label.clone();
        let typed = NodeRef::<leptos::html::Input>::new();
        let (target, words) = (Action::Give.target().unwrap_or_default(), post.words("tool/give"));
        // Nothing is given away by an empty field.
        let give = move |_| {
            if typed.get_untracked().is_some_and(|field| !field.value().trim().is_empty()) {
                post.act(Action::Give);
            }
        };
        view! {
            <div class="mail-trap">
                <span aria-hidden="true">{label}</span>
                <input type="text" autocomplete="off" spellcheck="false" data-lpignore="true" aria-label=name node_ref=typed />
                <button type="button" class="tool" data-target=target on:click=give>{words}</button>
            </div>
        }
    });
    view! {
        <p class="mail-behind"><bdi>{landing.address.clone()}</bdi></p>
        <p>{post.words(text)}</p>
        {form}
        <div class="mail-tools">
            {tool(post, Tool { action: Action::LeavePage, icon: "precedent", class: "tool send" })}
        </div>
    }
}

/// The page in place of the mailbox once it was left.
pub(super) fn left(post: Post, signed_out: bool, closed: bool) -> Node {
    let (title, text) = match signed_out {
        true => ("mailbox-signed-out", "mailbox-signed-out-text"),
        false => ("mailbox-closed", "mailbox-closed-text"),
    };
    view! {
        <div class="mail-left">
            <h3 tabindex="-1">{post.words(title)}</h3>
            <p>{post.words(text)}</p>
            <div class="mail-tools">
                {tool(post, Tool { action: Action::Reopen, icon: "email", class: "tool" })}
                {(!closed).then(|| tool(post, Tool { action: Action::CloseWindow, icon: "fermer", class: "tool" }))}
            </div>
        </div>
    }
}
