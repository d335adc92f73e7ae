//! What this machine is for: its people's, or a kiosk where everyone is a guest and nothing stays.

use leptos::prelude::*;

use super::route::{Route, go};
use super::visit::Visit;
use crate::progress::MachineSettings;
use crate::ui::button::{Button, PrimaryButton};
use crate::ui::dialog::Modal;
use crate::ui::notice::{Notice, Tone};
use crate::ui::page::Page;
use crate::ui::say::Say;
use crate::ui::text::tr;
use crate::ui::view;

/// The machine's own setting.
#[component]
pub fn KioskScreen() -> impl IntoView {
    let visit = expect_context::<Visit>();
    let asks = RwSignal::new(false);
    let close = Callback::new(move |()| asks.set(false));
    let kiosk = move || visit.machine().guests_only;
    let change = Callback::new(move |()| {
        let machine = visit.machine();
        visit.save_machine(MachineSettings { guests_only: !machine.guests_only, ..machine });
        asks.set(false);
    });
    view! {
        <Page title=tr("kiosk-title") class="narrow">
            <Say text=tr("kiosk-lead") class="lead" />
            {move || {
                let text = if kiosk() { tr("kiosk-on") } else { tr("kiosk-off") };
                view! { <Notice tone=Tone::Info><Say text=text /></Notice> }
            }}
            <div class="actions block">
                <PrimaryButton icon="accueil" on_press=Callback::new(|()| go(Route::Home))>
                    {tr("go-home")}
                </PrimaryButton>
                <Button icon="attention" on_press=Callback::new(move |()| asks.set(true))>
                    {move || if kiosk() { tr("kiosk-stop") } else { tr("kiosk-start") }}
                </Button>
            </div>
            {move || {
                asks.get()
                    .then(|| {
                        let (title, text, press) = if kiosk() {
                            (tr("kiosk-stop-title"), tr("kiosk-stop-text"), tr("kiosk-stop"))
                        } else {
                            (tr("kiosk-start-title"), tr("kiosk-start-text"), tr("kiosk-start"))
                        };
                        view! {
                            <Modal title=title on_close=close>
                                <Say text=text />
                                <div class="actions">
                                    <PrimaryButton on_press=close>{tr("keep")}</PrimaryButton>
                                    <Button icon="valider" on_press=change>{press}</Button>
                                </div>
                            </Modal>
                        }
                    })
            }}
        </Page>
    }
}
