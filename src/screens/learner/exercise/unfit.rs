//! Exercises that cannot be done here: the device lacks their gesture, or they are not there at all.

use std::sync::Arc;

use leptos::prelude::*;

use crate::practice::{Device, Exercise};
use crate::screens::learner::route::{Route, go};
use crate::screens::learner::visit::Visit;
use crate::texts::TextPack;
use crate::ui::button::PrimaryButton;
use crate::ui::notice::{Notice, Tone};
use crate::ui::page::Page;
use crate::ui::text::{tr, trn};
use crate::ui::view;

/// The exercise is not in this version.
#[component]
pub fn NotFound(id: String) -> impl IntoView {
    view! {
        <Page title=tr("exercise-missing-title")>
            <Notice tone=Tone::Attention>
                <p>{trn("exercise-missing", &crate::args! { "id" => id })}</p>
            </Notice>
            <div class="actions">
                <PrimaryButton on_press=Callback::new(|()| go(Route::Home))>{tr("go-home")}</PrimaryButton>
            </div>
        </Page>
    }
}

/// The exercise teaches a gesture that this device does not have: say so, and offer its sibling.
#[component]
pub fn WrongDevice(exercise: Arc<Exercise>, texts: Arc<TextPack>, device: Device) -> impl IntoView {
    let visit = expect_context::<Visit>();
    let title = texts
        .get(&format!("{}/titre", exercise.id), None, &crate::texts::Args::new())
        .unwrap_or_else(|| exercise.id.clone());
    let needs = if exercise.devices.contains(&Device::Touch) {
        tr("device-needs-touch")
    } else {
        tr("device-needs-mouse")
    };
    let sibling = exercise.sibling.clone();
    view! {
        <Page title=title>
            <Notice tone=Tone::Info>
                <p>{needs}</p>
            </Notice>
            <div class="actions">
                {sibling
                    .map(|id| {
                        view! {
                            <PrimaryButton on_press=Callback::new(move |()| {
                                go(Route::Exercise { id: id.clone(), level: None })
                            })>{tr("device-sibling")}</PrimaryButton>
                        }
                    })}
                {(device == Device::Touch)
                    .then(|| {
                        view! {
                            <button class="btn" on:click=move |_| visit.set_device(Device::Mouse)>
                                {tr("device-have-mouse")}
                            </button>
                        }
                    })}
                <button class="btn" on:click=|_| go(Route::Home)>{tr("go-home")}</button>
            </div>
        </Page>
    }
}
