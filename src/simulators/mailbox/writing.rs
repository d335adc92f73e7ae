//! The message being written: head, tools, files, text.

use leptos::prelude::*;

use super::post::{Post, Tool, named_tool, tool};
use super::recipients::HeadField;
use crate::simulators::file;
use crate::simulators::text_field::{FieldLook, TextField};
use crate::ui::markup::{Node, live};
use crate::ui::view;
use crate::world::mailbox::{Action, Field};

/// The pane of writing, for the draft with that id.
#[component]
pub(super) fn Writing(post: Post) -> impl IntoView {
    let text = Memo::new(move |_| {
        post.read(|mailbox| mailbox.text_in(Field::Body).map(str::to_owned).unwrap_or_default())
    });
    let look = FieldLook {
        target: "field/body".into(),
        name: post.words("field/body"),
        lines: true,
        ..FieldLook::default()
    };
    let on_text = Callback::new(move |text| post.typed(Action::SetText { field: Field::Body, text }));
    let copy =
        Memo::new(move |_| post.read(|mailbox| mailbox.draft.as_ref().is_some_and(|draft| draft.cc_shown)));
    let button = |action, icon, class| tool(post, Tool { action, icon, class });
    view! {
        <section class="mail-writing" aria-label=post.words("mailbox-writing")>
            <div class="mail-tools">
                {button(Action::CloseDraft, "precedent", "tool back")}
                {button(Action::Send, "envoyer", "tool send")}
                {button(Action::ChooseFile, "trombone", "tool")}
                {button(Action::Discard, "corbeille", "tool")}
            </div>
            <div class="mail-head">
                <HeadField post field=Field::To />
                {live(move || match copy.get() {
                    true => view! { <HeadField post field=Field::Cc /> },
                    false => tool(post, Tool { action: Action::ShowCc, icon: "plus", class: "tool add-copy" }),
                })}
                <HeadField post field=Field::Subject />
                {files(post)}
            </div>
            <TextField port=post.port look text on_text />
        </section>
    }
}

/// The files attached, each with a button that takes it off.
fn files(post: Post) -> Node {
    let attached = Memo::new(move |_| {
        post.read(|mailbox| mailbox.draft.as_ref().map(|draft| draft.attachments.clone()).unwrap_or_default())
    });
    live(move || {
        let files = attached.get();
        (!files.is_empty()).then(|| {
            let one = |file: crate::world::File| {
                let words = format!("{} · {}", file::words(post.port, &file), post.words("tool/detach"));
                named_tool(post, Tool { action: Action::Detach(file.id), icon: "fermer", class: "tool file" }, words)
            };
            let files: Vec<Node> = files.into_iter().map(one).collect();
            view! { <div class="mail-files" role="group" aria-label=post.words("mailbox-attachments")>{files}</div> }
        })
    })
}
