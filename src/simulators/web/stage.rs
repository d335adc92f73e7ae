//! The browser itself: its tabs, its bar, the papers beside it, the page or the mailbox, and what can lie over a page.

use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::over;
use super::page::PageView;
use super::papers::Papers;
use super::surf::{Surf, button, icon_button, land_on};
use crate::platform::page;
use crate::platform::react::follow;
use crate::simulators::mailbox::MailboxView;
use crate::simulators::port::Port;
use crate::simulators::text_field::{FieldLook, TextField};
use crate::ui::art::Icon;
use crate::ui::markup::{Node, live};
use crate::ui::view;
use crate::world::web::{Action, MAILBOX, Over, Tab};

/// The browser of the practice computer.
#[component]
pub fn WebView(port: Port, children: Children) -> impl IntoView {
    let surf = Surf::new(port);
    let over = Memo::new(move |_| surf.read(|web| web.over()));
    let page = Memo::new(move |_| surf.read(|web| web.place().to_owned()));
    let loading = Memo::new(move |_| {
        port.world.with(|world| world.web.as_ref().is_some_and(|web| web.is_loading(world.clock.now_ms)))
    });
    keep_focus(surf, page, over);
    bring_into_view(port);
    view! {
        <div
            class="stage web"
            class:shown=move || !port.live.get()
            class:busy=loading
            data-skin=move || port.skin.get()
            data-target="stage"
            data-page=page
            on:pointerdown=move |event| surf.hands.pressed(&event)
            on:keydown=move |event: KeyboardEvent| {
                surf.hands.keyed();
                fold_on_escape(surf, &event);
            }
        >
            <Tabs surf />
            <Bar surf loading />
            <div class="web-middle">
            <Papers surf />
            <div class="web-body">
                {live(move || match page.get() {
                    page if page == MAILBOX => view! {
                        <MailboxView port>
                            <i></i>
                        </MailboxView>
                    },
                    page => view! { <PageView surf page over /> },
                })}
                {over::view_of(surf, over)}
            </div>
            </div>
            {children()}
        </div>
    }
}

/// Escape folds what is unfolded, as on any computer.
fn fold_on_escape(surf: Surf, event: &KeyboardEvent) {
    let unfolded = untrack(|| surf.read(|web| web.unfolded.clone()));
    if let Some(field) = unfolded.filter(|_| event.key() == "Escape") {
        event.prevent_default();
        surf.act(Action::Unfold(field));
    }
}

#[component]
fn Tabs(surf: Surf) -> impl IntoView {
    let tabs = Memo::new(move |_| surf.read(|web| web.tabs.clone()));
    let one = move |place: usize, tab: &Tab| {
        let action = Action::ShowTab(tab.id.clone());
        let target = surf.target(&action);
        let lit = target.clone();
        let icon = if tab.page == MAILBOX { "email" } else { "internet" };
        let name = match surf.read(|web| web.page(&tab.page).map(|page| page.name.clone())) {
            Some(site) => site,
            None => surf.words("tab-boite"),
        };
        let here = move || surf.read(|web| web.shown == place);
        view! {
            <button
                type="button"
                class="tab"
                class:here=here
                class:halo=move || surf.port.has_halo(&lit)
                data-target=target
                aria-current=move || here().then_some("true")
                on:click=move |_| surf.act(action.clone())
            >
                <Icon name=icon />
                <span>{name}</span>
            </button>
        }
    };
    // One tab alone needs no row of its own.
    live(move || {
        let tabs = tabs.get();
        (tabs.len() > 1).then(|| {
            let tabs: Vec<Node> = tabs.iter().enumerate().map(|(place, tab)| one(place, tab)).collect();
            view! { <nav class="web-tabs" aria-label=surf.words("browser-tabs")>{tabs}</nav> }
        })
    })
}

/// Back, forward, the padlock, and the address: shown, or typed.
#[component]
fn Bar(surf: Surf, loading: Memo<bool>) -> impl IntoView {
    let mailbox = Memo::new(move |_| surf.read(|web| web.shows_mailbox()));
    let no_way = move |back: bool| {
        Signal::derive(move || {
            surf.read(|web| {
                web.tab().is_none_or(|tab| if back { tab.back.is_empty() } else { tab.forward.is_empty() })
            })
        })
    };
    let secure = Memo::new(move |_| surf.read(|web| web.page_shown().is_none_or(|page| page.secure)));
    let text = Memo::new(move |_| {
        surf.read(|web| {
            let here = || web.page_shown().map(|page| page.address()).unwrap_or_default();
            web.typed_address.clone().unwrap_or_else(here)
        })
    });
    let look = FieldLook {
        target: "address".into(),
        name: surf.words("browser-address"),
        mode: "url",
        ..FieldLook::default()
    };
    let on_text = Callback::new(move |text| surf.hands.typed(Action::SetAddress(text)));
    let go_by_enter = move |event: KeyboardEvent| {
        if event.key() == "Enter" {
            event.prevent_default();
            surf.act(Action::Go);
        }
    };
    let lock = move || {
        let (icon, key) =
            if secure.get() { ("cadenas", "browser-secure") } else { ("attention", "browser-open") };
        view! { <span class="lock" class:open=!secure.get() role="img" aria-label=surf.words(key) title=surf.words(key)><Icon name=icon /></span> }
    };
    let typing = Memo::new(move |_| surf.read(|web| web.typed_address.is_some()));
    live(move || match mailbox.get() {
        true => view! { <div class="web-bar bare"></div> },
        false => view! {
            <div class="web-bar" role="group" aria-label=surf.words("browser-bar")>
                {icon_button(surf, Action::Back, "precedent", "tool-page-before", no_way(true))}
                {icon_button(surf, Action::Forward, "suivant", "tool-page-after", no_way(false))}
                <div class="address" on:keydown=go_by_enter>
                    {live(lock)}
                    <TextField port=surf.port look=look.clone() text on_text />
                    {live(move || typing.get().then(|| button(surf, Action::Go, "valider", "btn-web go", surf.words("tool-go"))))}
                </div>
                <p class="loading" role="status">{live(move || loading.get().then(|| surf.words("browser-loading")))}</p>
            </div>
        },
    })
}

/// What is pointed at comes into view: a page is longer than the screen.
fn bring_into_view(port: Port) {
    follow(move || {
        let Some(target) = port.halo.get() else { return };
        request_animation_frame(move || {
            let find = |selector: &str| document().query_selector(selector).ok().flatten();
            let body = find(".web-body").map(|body| body.get_bounding_client_rect());
            let found = find(&format!(".web-body [data-target=\"{target}\"]"));
            if let (Some(body), Some(element)) = (body, found) {
                let own = element.get_bounding_client_rect();
                if own.top() < body.top() || own.bottom() > body.bottom() {
                    let how = web_sys::ScrollIntoViewOptions::new();
                    how.set_block(web_sys::ScrollLogicalPosition::Center);
                    element.scroll_into_view_with_scroll_into_view_options(&how);
                }
            }
        });
    });
}

/// Who comes to a page begins at its title; who is refused begins at what is to be corrected; what opens over a page has
/// the focus; and what was pressed and has gone gives it back to its field.
fn keep_focus(surf: Surf, page: Memo<String>, over: Memo<Over>) {
    let refusals = Memo::new(move |_| surf.read(|web| web.refusals));
    let held = Memo::new(move |_| {
        surf.read(|web| {
            let cursor = web.cursor.clone();
            let text = cursor.as_ref().and_then(|id| web.form.field(id)).map(|field| field.text.clone());
            (web.unfolded.clone(), web.paper.clone(), cursor, text)
        })
    });
    let before = StoredValue::new(None);
    follow(move || {
        let now = (page.get(), over.get(), refusals.get(), held.get());
        let last = before.get_value();
        before.set_value(Some(now.clone()));
        let Some((last_page, last_over, last_refusals, _)) = last else { return };
        if !surf.port.live.get_untracked() {
            return;
        }
        if now.1 != last_over && now.1 != Over::Nothing {
            land_on(&[".web-panel h3"]);
        } else if now.0 != last_page || now.1 != last_over {
            land_on(&[".web-page h3"]);
        } else if now.2 != last_refusals {
            land_on(&[
                ".web-faults h4",
                ".web-field.faulty :is(input,textarea,button)",
                ".web-summary .fault",
            ]);
        } else {
            give_back(now.3.2);
        }
    });
}

/// A list, a day, a paper that was pressed and has gone leaves the focus nowhere: it goes to the field, or the papers.
fn give_back(cursor: Option<String>) {
    request_animation_frame(move || {
        if let Some(id) = cursor {
            page::focus_if_lost(&format!(
                ".web-field[data-field=\"{id}\"] :is(.web-fold,input,textarea,.joins button)"
            ));
        }
        page::focus_if_lost(".web-papers button");
    });
}
