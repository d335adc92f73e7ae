//! Real or not? The question under a message, then what gives it away or vouches for it, whatever the answer was.

use leptos::prelude::*;

use super::post::{Post, Tool, tool};
use crate::ui::art::Icon;
use crate::ui::markup::Node;
use crate::ui::view;
use crate::world::mailbox::{Action, Message, MessageAct};

/// The question, or the answer with its clues.
#[component]
pub(super) fn Judgement(post: Post, message: Message) -> impl IntoView {
    match message.judged {
        None => asked(post),
        Some(said) => judged(post, &message, said),
    }
}

fn asked(post: Post) -> Node {
    let judge = |act, icon| tool(post, Tool { action: Action::Message(act), icon, class: "tool judge" });
    view! {
        <div class="mail-judge" role="group" aria-label=post.words("mailbox-judge-ask")>
            <p>{post.words("mailbox-judge-ask")}</p>
            {judge(MessageAct::JudgeReal, "valider")}
            {judge(MessageAct::JudgeFraud, "attention")}
        </div>
    }
}

fn judged(post: Post, message: &Message, said: bool) -> Node {
    let right = said == message.fraud;
    let (verdict, icon) = match right {
        true => ("mailbox-judged-right", "valider"),
        false => ("mailbox-judged-wrong", "info"),
    };
    let truth = if message.fraud { "mailbox-was-fraud" } else { "mailbox-was-real" };
    let clues: Vec<Node> = message.clues.iter().map(|(_, clue)| view! { <li>{clue.clone()}</li> }).collect();
    view! {
        <div class="mail-judge judged" role="status" tabindex="-1">
            <p class="verdict">
                <Icon name=icon />
                <b>{post.words(verdict)}</b>
                " "
                <span>{post.words(truth)}</span>
            </p>
            <p>{post.words("mailbox-clues")}</p>
            <ul>{clues}</ul>
        </div>
    }
}
