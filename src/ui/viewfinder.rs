//! What the camera sees, until it sees a code.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::qr_reader::{Camera, QrError, Scanner, look};
use crate::platform::react::follow;
use crate::ui::text::tr;
use crate::ui::view;

/// The camera's picture; it stops when this goes away.
#[component]
pub fn Viewfinder(
    /// Takes the text of the first code, or why there is none. Not called when the camera was stopped.
    #[prop(into)]
    on_end: Callback<Result<String, QrError>>,
) -> impl IntoView {
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
                Ok::<_, QrError>(look(video, scanner, over).await)
            };
            if let Some(end) = found.await.transpose() {
                // The screen may have been left while the camera was asked for.
                let _ = on_end.try_run(end);
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
