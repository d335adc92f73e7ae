//! The hand made large for a room: pointer, clicks, drags, wheel and keys, drawn over everything else.

mod follow;
mod place;

use leptos::prelude::*;

use self::follow::Follower;
use crate::gesture::echo::{Key, KeyPart, Sign};
use crate::practice::typing;
use crate::simulators::shown::Performer;
use crate::ui::art::Icon;
use crate::ui::markup::Node;
use crate::ui::text::tr;
use crate::ui::view;

/// What the hand does, for as long as this is on the page. It listens on the window, so it may stand anywhere.
#[component]
pub fn HandEcho(
    /// The CSS `zoom` of what it stands in, from 1 up.
    #[prop(into)]
    zoom: Signal<f64>,
) -> impl IntoView {
    let Follower { pointer, sign, way, shown, strip, .. } = Follower::start(zoom);
    view! {
        <div class="hand-echo" aria-hidden="true">
            <div class="echo-way" hidden="" node_ref=way></div>
            <div class="echo-sign" hidden="" node_ref=sign>
                {move || shown.get().map(|(sign, _)| sign_view(sign))}
            </div>
            <div class="echo-keys">
                {move || strip.get().into_iter().map(key_view).collect::<Vec<Node>>()}
            </div>
            <div class="echo-pointer" hidden="" node_ref=pointer>
                <span class="echo-halo"></span>
                <Icon name="pointeur" />
            </div>
        </div>
    }
}

/// The key that the hand of a demonstration presses.
#[component]
pub fn DemoKey(hand: Performer) -> impl IntoView {
    let key = Memo::new(move |_| hand.ghost.with(|ghost| ghost.key));
    view! {
        <div class="demo-key" aria-hidden="true">
            {move || {
                key.get().map(|key| {
                    let words = match key {
                        typing::Key::Erase => tr("echo-backspace"),
                        typing::Key::Letter('\n') => tr("echo-enter"),
                        typing::Key::Letter(' ') => tr("echo-space"),
                        typing::Key::Letter(letter) => letter.to_string(),
                    };
                    view! { <span class="echo-key"><kbd>{words}</kbd></span> }
                })
            }}
        </div>
    }
}

/// What a gesture of a demonstration is called, by its icon.
pub fn gesture_words(icon: &'static str) -> String {
    match icon {
        "bouton-gauche" => tr("echo-left"),
        "bouton-droit" => tr("echo-right"),
        "double-clic" => tr("echo-double"),
        "glisser" => tr("echo-drag"),
        "molette" => tr("echo-wheel"),
        _ => tr("echo-keyboard"),
    }
}

/// A ripple, and the word beside it. Made anew for each turn, so that the ripple begins again.
fn sign_view(sign: Sign) -> Node {
    let icon = match sign {
        Sign::Left => "bouton-gauche",
        Sign::Right => "bouton-droit",
        Sign::Double => "double-clic",
        Sign::Drag => "glisser",
        Sign::Middle | Sign::WheelUp | Sign::WheelDown => "molette",
        Sign::Touch => "doigt",
    };
    view! {
        <span class="echo-ring" data-sign=sign.slug()></span>
        <span class="echo-word">
            <Icon name=icon />
            <b>{tr(sign.key())}</b>
        </span>
    }
}

/// A key, a chord or a word, and how often it came in a row.
fn key_view(key: Key) -> Node {
    let part = |(place, part): (usize, KeyPart)| {
        let words = match part {
            KeyPart::Text(text) => text,
            KeyPart::Named(name) => tr(name),
        };
        view! {
            {(place > 0).then_some(" + ")}
            <kbd>{words}</kbd>
        }
    };
    let parts: Vec<Node> = key.parts.into_iter().enumerate().map(part).collect();
    let times = (key.times > 1).then(|| format!(" × {}", key.times));
    view! { <span class="echo-key">{parts} {times}</span> }
}
