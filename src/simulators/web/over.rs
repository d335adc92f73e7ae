//! What can lie over a page: the banner about cookies, a pop-up, the end of a session, the preview of a print.

use leptos::prelude::*;

use super::surf::{Surf, button};
use crate::ui::art::Icon;
use crate::ui::markup::{Node, live};
use crate::ui::view;
use crate::world::web::{Action, Block, Cookies, Over, Popup};

/// As people see it.
pub(super) fn view_of(surf: Surf, over: Memo<Over>) -> Node {
    live(move || {
        let (class, title, content) = match over.get() {
            Over::Nothing => return None,
            Over::Expired => ("web-panel expired", surf.words("expired-title"), expired(surf)),
            Over::Popup(popup) => ("web-panel popup", surf.words("browser-offer"), offer(surf, &popup)),
            Over::Cookies(detailed) => {
                ("web-panel cookies", surf.words("cookies-title"), cookies(surf, detailed))
            }
            Over::Preview(page) => ("web-panel preview", surf.words("browser-preview"), preview(surf, &page)),
        };
        let heading = title.clone();
        Some(view! {
            <div class="web-over">
                <div class=class role="dialog" aria-label=title>
                    <h3 tabindex="-1">{heading}</h3>
                    {content}
                </div>
            </div>
        })
    })
}

fn expired(surf: Surf) -> Node {
    view! {
        <p>{surf.words("expired-text")}</p>
        <div class="web-tools">{button(surf, Action::Reconnect, "", "btn-web main", surf.words("tool-reconnect"))}</div>
    }
}

fn offer(surf: Surf, popup: &Popup) -> Node {
    view! {
        <p>{surf.words(&format!("texte-{}", popup.words))}</p>
        <div class="web-tools">
            {button(surf, Action::FollowPopup, "", "btn-web advert", surf.words("popup-follow"))}
            {button(surf, Action::ClosePopup, "fermer", "btn-web", surf.words("popup-close"))}
        </div>
    }
}

fn cookies(surf: Surf, detailed: bool) -> Node {
    if detailed {
        return choices(surf);
    }
    let answer = |answer, key: &str, class| button(surf, Action::Answer(answer), "", class, surf.words(key));
    view! {
        <p>{surf.words("cookies-text")}</p>
        <div class="web-tools">
            {answer(Cookies::Accepted, "cookies-accepted", "btn-web main")}
            {answer(Cookies::Refused, "cookies-refused", "btn-web refuse")}
            {answer(Cookies::Detailed, "cookies-detailed", "btn-web")}
        </div>
    }
}

/// One by one: those that the site needs, and those that advertisers want.
fn choices(surf: Surf) -> Node {
    let ads = Memo::new(move |_| surf.read(|web| web.cookie_ads));
    let lit = move || surf.port.has_halo("cookies/ads");
    view! {
        <p class="tick fixed">
            <Icon name="cadenas" />
            <span>{surf.words("cookies-needed")}</span>
        </p>
        <button
            type="button"
            class="tick"
            class:halo=lit
            role="checkbox"
            aria-checked=move || if ads.get() { "true" } else { "false" }
            data-target="cookies/ads"
            on:click=move |_| surf.act(Action::ToggleAds)
        >
            <i class="box" aria-hidden="true"></i>
            <span>{surf.words("cookies-ads")}</span>
        </button>
        <div class="web-tools">
            {button(surf, Action::Answer(Cookies::Refused), "valider", "btn-web main", surf.words("cookies-save"))}
            {button(surf, Action::Answer(Cookies::Accepted), "", "btn-web", surf.words("cookies-accepted"))}
        </div>
    }
}

/// The page as it would be printed: its words, without its buttons.
fn preview(surf: Surf, page: &str) -> Node {
    let Some(page) = surf.read(|web| web.page(page).cloned()) else { return view! { <i></i> } };
    let line = |block: &Block| {
        let key = match block {
            Block::Heading(words) | Block::Words(words) | Block::Notice(words) => format!("texte-{words}"),
            Block::Reference => "texte-reference".to_owned(),
            _ => return None,
        };
        Some(view! { <p>{surf.words(&key)}</p> })
    };
    let lines: Vec<Node> = page.blocks.iter().filter_map(line).collect();
    view! {
        <div class="web-tools">
            {button(surf, Action::Print, "imprimer", "btn-web main", surf.words("preview-print"))}
            {button(surf, Action::ClosePreview, "fermer", "btn-web", surf.words("preview-close"))}
        </div>
        <div class="web-sheet">
            <p><b>{page.name.clone()}</b></p>
            <p><b>{surf.words(&format!("page-{}", page.id))}</b></p>
            {lines}
        </div>
    }
}
