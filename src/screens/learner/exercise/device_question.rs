//! « Avec quoi déplacez-vous la flèche ? »: asked once, with two pictures, for the browser cannot tell.

use leptos::prelude::*;

use crate::practice::Device;
use crate::screens::learner::visit::Visit;
use crate::ui::art::Icon;
use crate::ui::page::Page;
use crate::ui::rest::{Rest, RestRing};
use crate::ui::text::tr;
use crate::ui::view;

/// Mouse or touchpad; a finger on the screen answers by itself.
#[component]
pub fn DeviceQuestion() -> impl IntoView {
    view! {
        <Page title=tr("device-question")>
            <p class="lead">{tr("device-lead")}</p>
            <div class="pictures two">
                <Answer device=Device::Mouse icon="souris" words=tr("device-mouse") />
                <Answer device=Device::Touchpad icon="pave-tactile" words=tr("device-touchpad") />
            </div>
        </Page>
    }
}

/// One of the two pictures. Resting on it answers too, for whoever cannot click yet.
#[component]
fn Answer(device: Device, icon: &'static str, #[prop(into)] words: String) -> impl IntoView {
    let visit = expect_context::<Visit>();
    let touched = StoredValue::new(false);
    let rest = Rest::new(Callback::new(move |()| {
        visit.set_device(if touched.get_value() { Device::Touch } else { device });
    }));
    view! {
        <button
            type="button"
            class="picture"
            class:resting=rest.filling
            on:pointerdown=move |event| touched.set_value(event.pointer_type() == "touch")
            on:pointerenter=move |event| rest.moved(&event)
            on:pointermove=move |event| rest.moved(&event)
            on:pointerleave=move |_| rest.left()
            on:pointercancel=move |_| rest.left()
            on:click=move |_| rest.clicked()
        >
            <Icon name=icon />
            <span>{words}</span>
            {move || rest.is_wanted().then(|| view! { <RestRing /> })}
        </button>
    }
}
