//! *Affichage*: how things look, move, sound and answer the hand. Every change shows and is kept at once.

mod pointing;
mod sight;
mod sound;

use leptos::prelude::*;

use pointing::{DeviceSetting, DoubleClickSetting, HandSetting};
use sight::{ContrastSetting, MotionSetting, TextSetting};
use sound::VoiceSetting;

use super::route::{Route, go};
use super::visit::Visit;
use crate::progress::Settings;
use crate::ui::art::Icon;
use crate::ui::button::{Button, ButtonLink, PrimaryButton};
use crate::ui::dialog::Modal;
use crate::ui::page::Page;
use crate::ui::say::Say;
use crate::ui::text::tr;
use crate::ui::view;

/// All settings of a person.
#[component]
pub fn SettingsScreen() -> impl IntoView {
    let visit = expect_context::<Visit>();
    let asks = RwSignal::new(false);
    let close = Callback::new(move |()| asks.set(false));
    let reset = Callback::new(move |()| {
        visit.save_settings(|settings| *settings = Settings::default());
        asks.set(false);
    });
    view! {
        <Page title=tr("settings-title")>
            <Say text=tr("settings-lead") class="lead" />
            <div class="settings">
                <TextSetting />
                <ContrastSetting />
                <MotionSetting />
                <DeviceSetting />
                <HandSetting />
                <DoubleClickSetting />
                <VoiceSetting />
            </div>
            <div class="actions block">
                <PrimaryButton big=true icon="valider" on_press=Callback::new(|()| go(Route::Home))>
                    {tr("settings-done")}
                </PrimaryButton>
                <Button icon="recommencer" on_press=Callback::new(move |()| asks.set(true))>
                    {tr("settings-reset")}
                </Button>
                <ButtonLink href=Route::Kiosk.format() class="quiet">{tr("settings-kiosk")}</ButtonLink>
                // Another page: a real navigation.
                <ButtonLink href="conseiller.html" class="quiet">{tr("settings-adviser")}</ButtonLink>
            </div>
            {move || {
                asks.get()
                    .then(|| {
                        view! {
                            <Modal title=tr("reset-title") on_close=close>
                                <Say text=tr("reset-text") />
                                <div class="actions">
                                    <PrimaryButton on_press=close>{tr("keep")}</PrimaryButton>
                                    <Button icon="recommencer" on_press=reset>{tr("reset-do")}</Button>
                                </div>
                            </Modal>
                        }
                    })
            }}
        </Page>
    }
}

/// One setting: its question, and its answers.
#[component]
fn Setting(
    /// Name of its icon.
    #[prop(into)]
    icon: String,
    /// Its question.
    #[prop(into)]
    legend: String,
    /// Its answers.
    children: Children,
) -> impl IntoView {
    view! {
        <fieldset class="setting">
            <legend>
                <Icon name=icon />
                <span>{legend}</span>
            </legend>
            {children()}
        </fieldset>
    }
}

/// Less, the value, more.
#[component]
fn Stepper(
    /// What is set, for screen readers.
    #[prop(into)]
    label: String,
    /// The value in words.
    #[prop(into)]
    value: Signal<String>,
    /// Whether there is a smaller and a larger value.
    #[prop(into)]
    ends: Signal<(bool, bool)>,
    /// Words of the two buttons: less, more.
    words: (String, String),
    /// Takes -1 for less and 1 for more.
    on_step: Callback<i32>,
) -> impl IntoView {
    let (less, more) = words;
    view! {
        <div class="stepper" role="group" aria-label=label>
            <Button
                icon="moins"
                disabled=Signal::derive(move || !ends.get().0)
                on_press=Callback::new(move |()| on_step.run(-1))
            >
                {less}
            </Button>
            <output aria-live="polite">{value}</output>
            <Button
                icon="plus"
                disabled=Signal::derive(move || !ends.get().1)
                on_press=Callback::new(move |()| on_step.run(1))
            >
                {more}
            </Button>
        </div>
    }
}
