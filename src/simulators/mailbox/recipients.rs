//! The fields of recipients: what is typed, the contacts suggested meanwhile, and an address that was refused.

use leptos::prelude::*;

use super::post::{Post, Tool, named_tool};
use crate::simulators::text_field::{FieldLook, TextField};
use crate::ui::art::Icon;
use crate::ui::markup::{Node, live};
use crate::ui::view;
use crate::world::mailbox::{Action, Field};

/// One line of the head of a message: its name and its field.
#[component]
pub(super) fn HeadField(post: Post, field: Field) -> impl IntoView {
    let target = format!("field/{}", field.slug());
    let name = post.words(&target);
    let text = Memo::new(move |_| {
        post.read(|mailbox| mailbox.text_in(field).map(str::to_owned).unwrap_or_default())
    });
    let recipients = matches!(field, Field::To | Field::Cc);
    let look = FieldLook {
        target,
        name: name.clone(),
        mode: if recipients { "email" } else { "" },
        ..FieldLook::default()
    };
    let on_text = Callback::new(move |text| post.typed(Action::SetText { field, text }));
    view! {
        <div class="mail-field">
            <span class="called" aria-hidden="true">{name}</span>
            <TextField port=post.port look text on_text />
        </div>
        {recipients.then(|| view! {
            {refused(post, field)}
            {suggestions(post, field)}
        })}
    }
}

/// Which address was refused. Why, the line above the practice computer says.
fn refused(post: Post, field: Field) -> Node {
    let found = Memo::new(move |_| {
        post.read(|mailbox| {
            let refused = mailbox.draft.as_ref().and_then(|draft| draft.refused.clone());
            refused.filter(|(place, ..)| *place == field).map(|(_, typed, _)| typed)
        })
    });
    live(move || {
        found.get().map(|typed| {
            let quoted = if typed.is_empty() { String::new() } else { format!("«\u{a0}{typed}\u{a0}»") };
            view! {
                <p class="mail-refused" role="alert">
                    <Icon name="attention" />
                    <b>{post.words("mailbox-refused")}</b>
                    " "
                    <bdi>{quoted}</bdi>
                </p>
            }
        })
    })
}

fn suggestions(post: Post, field: Field) -> Node {
    let found = Memo::new(move |_| {
        post.read(|mailbox| match mailbox.suggesting == Some(field) {
            true => mailbox.suggestions().into_iter().cloned().collect::<Vec<_>>(),
            false => Vec::new(),
        })
    });
    live(move || {
        let people = found.get();
        (!people.is_empty()).then(|| {
            let one = |party: crate::world::mailbox::Party| {
                let words = format!("{} · {}", party.name, party.address);
                named_tool(post, Tool { action: Action::Suggest(party.id), icon: "personne", class: "tool" }, words)
            };
            let people: Vec<Node> = people.into_iter().map(one).collect();
            view! { <div class="mail-suggest" role="group" aria-label=post.words("mailbox-suggestions")>{people}</div> }
        })
    })
}
