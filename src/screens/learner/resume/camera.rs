//! Showing a code to the camera, where there is one to ask for.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::screen::{Refusal, Resuming};
use crate::platform::qr_reader::{Camera, QrError, Scanner, is_offered, look};
use crate::platform::react::follow;
use crate::ui::button::Button;
use crate::ui::say::Say;
use crate::ui::text::tr;
use crate::ui::view;

/// The camera, or the word that there is none here.
#[component]
pub(super) fn CameraWay(resuming: Resuming) -> impl IntoView {
    if !is_offered() {
        return view! { <Say text=tr("resume-no-camera") /> }.into_any();
    }
    let on = RwSignal::new(false);
    let toggle = move |()| {
        resuming.refusal.set(None);
        on.update(|on| *on = !*on);
    };
    view! {
        <Say text=tr("resume-camera") />
        <Show when=move || on.get()>
            <Viewfinder resuming on />
        </Show>
        <div class="actions block-actions">
            <Button icon="camera" on_press=toggle>
                {move || if on.get() { tr("resume-camera-stop") } else { tr("resume-camera-start") }}
            </Button>
        </div>
    }
    .into_any()
}

/// What the camera sees; it stops when this goes away.
#[component]
fn Viewfinder(resuming: Resuming, on: RwSignal<bool>) -> impl IntoView {
    let video = NodeRef::<html::Video>::new();
    let camera = StoredValue::new_local(None::<Camera>);
    follow(move || {
        let Some(video) = video.get() else { return };
        spawn_local(async move {
            let found = async {
                let scanner = Scanner::load().await?;
                let started = Camera::start(&video).await?;
                let over = started.stopped();
                // Gone meanwhile: the camera goes with it.
                if camera.try_set_value(Some(started)).is_some() {
                    return Ok(None);
                }
                Ok(look(video, scanner, over).await)
            }
            .await;
            match found {
                Ok(Some(text)) => {
                    let _ = on.try_set(false);
                    resuming.take_text(&text);
                }
                Ok(None) => {}
                Err(error) => refuse(resuming, on, error),
            }
        });
    });
    view! {
        <figure class="viewfinder">
            <video node_ref=video autoplay muted playsinline aria-label=tr("resume-camera-view")></video>
            <figcaption role="status">{tr("resume-camera-hint")}</figcaption>
        </figure>
    }
}

fn refuse(resuming: Resuming, on: RwSignal<bool>, error: QrError) {
    let _ = on.try_set(false);
    let _ = resuming.refusal.try_set(Some(Refusal::Qr(error)));
}
