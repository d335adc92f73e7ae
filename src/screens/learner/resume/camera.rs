//! Showing a code to the camera, where there is one to ask for.

use leptos::prelude::*;

use super::screen::Resuming;
use crate::platform::qr_reader::{QrError, is_offered};
use crate::screens::refusal::Refusal;
use crate::ui::button::Button;
use crate::ui::say::Say;
use crate::ui::text::tr;
use crate::ui::view;
use crate::ui::viewfinder::Viewfinder;

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
    let found = Callback::new(move |end: Result<String, QrError>| {
        let _ = on.try_set(false);
        match end {
            Ok(text) => resuming.take_text(&text),
            Err(error) => drop(resuming.refusal.try_set(Some(Refusal::Qr(error)))),
        }
    });
    view! {
        <Say text=tr("resume-camera") />
        <Show when=move || on.get()>
            <Viewfinder on_end=found />
        </Show>
        <div class="actions block-actions">
            <Button icon="camera" on_press=toggle>
                {move || if on.get() { tr("resume-camera-stop") } else { tr("resume-camera-start") }}
            </Button>
        </div>
    }
    .into_any()
}
