//! The screen of the room: the picture, enlarged for the last row, driven by keyboard, remote, mouse or the other window.

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent};

use super::beam::{self, Spotlight};
use super::commands::{Commands, List};
use super::desk::{Desk, Role};
use super::echo::HandEcho;
use super::keys;
use super::picture::{Picture, Staged, staged};
use super::room::Room;
use crate::platform::ear::Ear;
use crate::platform::page;
use crate::ui::art::Icon;
use crate::ui::button::{Button, ButtonLink};
use crate::ui::dialog::Modal;
use crate::ui::text::{tr, trn};
use crate::ui::view;
use crate::workshop::projection::Command;
use crate::workshop::projection::legibility::enlargement;

/// How often time passes in the exercise, in milliseconds.
const TICK_MS: u32 = 250;
/// The name of the presenter's window.
const PRESENTER: &str = "pac-pilote";

/// Width and height of the window in pixels, for as long as the present owner lives.
fn window_size() -> RwSignal<(f64, f64)> {
    let now = || {
        let window = web_sys::window();
        let side = |side: Option<Result<wasm_bindgen::JsValue, wasm_bindgen::JsValue>>| {
            side.and_then(Result::ok).and_then(|side| side.as_f64()).unwrap_or(1_024.0)
        };
        (side(window.as_ref().map(|w| w.inner_width())), side(window.as_ref().map(|w| w.inner_height())))
    };
    let size = RwSignal::new(now());
    let resized = window_event_listener(ev::resize, move |_| size.set(now()));
    on_cleanup(move || resized.remove());
    size
}

/// What the room sees.
#[component]
pub fn ScreenPage() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let can_talk = desk.join(Role::Screen);
    let staged = staged(desk);
    let open = RwSignal::new(false);
    keys::listen(desk, Callback::new(move |()| open.set(true)));
    name_the_window(desk);
    let size = window_size();
    let zoom = Memo::new(move |_| enlargement(size.get().0));
    take_over_by_pressing(desk);
    let tick = gloo_timers::callback::Interval::new(TICK_MS, move || {
        if let Some(Staged::Here(stage)) = staged.try_get_untracked() {
            stage.pass(u64::from(TICK_MS));
        }
    });
    StoredValue::new_local(tick);
    let aimed = window_event_listener(ev::pointermove, move |event: PointerEvent| {
        let (width, height) = size.get_untracked();
        beam::aim(desk, &event, (0.0, 0.0, width, height));
    });
    on_cleanup(move || aimed.remove());
    let (grown, origin) = beam::glass(desk);
    let blank = move || desk.shown.with(|shown| shown.blank);
    view! {
        <div
            class="projection"
            style:zoom=move || format!("{:.4}", zoom.get())
            style:--zoom=move || format!("{:.4}", zoom.get())
            style:--slowness=move || desk.shown.with(|shown| shown.slowness.max(1).to_string())
        >
            <main id="main" class="room-picture" style:transform=grown style:transform-origin=origin inert=blank>
                <Picture desk staged mirror=false />
            </main>
            <Spotlight desk />
            <HandEcho zoom=Signal::derive(move || zoom.get()) />
            <button type="button" class="btn small opener" hidden=blank on:click=move |_| open.set(true)>
                <Icon name="reglages" />
                <span>{tr("projector-commands")}</span>
            </button>
            {move || blank().then(|| view! { <div class="black-screen" role="status"><span class="hidden-text">{tr("projector-blank")}</span></div> })}
            {move || open.get().then(|| view! { <Dialog desk open can_talk /> })}
        </div>
    }
}

/// The commands over the screen: for one who has no second window.
#[component]
fn Dialog(desk: Desk, open: RwSignal<bool>, can_talk: bool) -> impl IntoView {
    let refused = RwSignal::new(false);
    let close = Callback::new(move |()| open.set(false));
    view! {
        <Modal title=tr("projector-commands") on_close=close wide=true>
            <p>{tr("projector-keys")}</p>
            <Commands desk done=close />
            <List desk done=close />
            <div class="commands">
                {if can_talk {
                    view! {
                        <Button
                            icon="transferer"
                            on_press=move |()| refused.set(!page::open_window(&Room::Presenter.address(), PRESENTER))
                        >
                            {tr("projector-two-screens")}
                        </Button>
                    }
                } else {
                    view! { <p role="status">{tr("projector-one-window")}</p> }
                }}
                {move || refused.get().then(|| view! { <p role="status">{tr("projector-window-refused")}</p> })}
                <Button icon="agrandir" on_press=|()| page::toggle_full_screen()>{tr("projector-full-screen")}</Button>
                <ButtonLink href=Room::Start.address() icon="quitter">{tr("projector-leave")}</ButtonLink>
                <Button icon="fermer" on_press=close>{tr("projector-close")}</Button>
            </div>
        </Modal>
    }
}

/// The window is called by the exercise; nobody's name is anywhere near.
pub fn name_the_window(desk: Desk) {
    let library = expect_context::<crate::screens::library::Library>();
    crate::platform::react::follow(move || {
        let title = desk
            .shown
            .with(|shown| shown.exercise().map_or_else(|| tr("projector-title"), |id| library.title(id)));
        page::set_title(&trn("page-title", &crate::args! { "title" => title }));
    });
}

/// The adviser who presses in the exercise has the mouse from that press on.
fn take_over_by_pressing(desk: Desk) {
    let ear = Ear::new("pointerdown", move |event| {
        let can = desk.shown.with_untracked(|shown| shown.is_on_stage() && !shown.taken && !shown.blank);
        let on_stage = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .is_some_and(|element| element.closest(".projection .stage").ok().flatten().is_some());
        if can && on_stage {
            desk.take(Command::TakeOver);
        }
    });
    // The owner of this scope drops it, and dropping it ends it.
    StoredValue::new_local(ear);
}
