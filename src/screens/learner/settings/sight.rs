//! What is seen: the size of the text, the contrast, movement.

use leptos::prelude::*;

use super::{Setting, Stepper};
use crate::progress::Contrast;
use crate::screens::learner::visit::Visit;
use crate::ui::choice::{Answer, Arrangement, Choice};
use crate::ui::say::Say;
use crate::ui::text::{tr, trn};
use crate::ui::view;

const SMALLEST_PX: u8 = 20;
const LARGEST_PX: u8 = 32;
const STEP_PX: u8 = 2;
const CONTRASTS: [(Contrast, &str); 3] =
    [(Contrast::Paper, "paper"), (Contrast::White, "white"), (Contrast::Dark, "dark")];

/// The size of the text.
#[component]
pub fn TextSetting() -> impl IntoView {
    let visit = expect_context::<Visit>();
    let px = Memo::new(move |_| visit.settings().text_px);
    let value = Signal::derive(move || {
        let step = u64::from(px.get().saturating_sub(SMALLEST_PX) / STEP_PX) + 1;
        trn(
            "settings-text-value",
            &crate::args! { "n" => step, "all" => u64::from((LARGEST_PX - SMALLEST_PX) / STEP_PX) + 1 },
        )
    });
    let ends = Signal::derive(move || (px.get() > SMALLEST_PX, px.get() < LARGEST_PX));
    let step = Callback::new(move |way: i32| {
        visit.save_settings(|settings| {
            let next = if way > 0 {
                settings.text_px.saturating_add(STEP_PX)
            } else {
                settings.text_px.saturating_sub(STEP_PX)
            };
            settings.text_px = next.clamp(SMALLEST_PX, LARGEST_PX);
        });
    });
    view! {
        <Setting icon="texte-grand" legend=tr("settings-text")>
            <Stepper
                label=tr("settings-text")
                value=value
                ends=ends
                words=(tr("settings-text-less"), tr("settings-text-more"))
                on_step=step
            />
            <div class="preview">
                <Say text=tr("settings-preview") />
            </div>
        </Setting>
    }
}

/// The contrast.
#[component]
pub fn ContrastSetting() -> impl IntoView {
    let visit = expect_context::<Visit>();
    let answers = CONTRASTS
        .iter()
        .map(|(contrast, slug)| {
            let words = match contrast {
                Contrast::Paper => tr("settings-contrast-paper"),
                Contrast::White => tr("settings-contrast-white"),
                Contrast::Dark => tr("settings-contrast-dark"),
            };
            Answer { contrast: Some(slug), ..Answer::words(*slug, words) }
        })
        .collect();
    let chosen = Signal::derive(move || {
        let now = visit.settings().contrast;
        CONTRASTS.iter().find(|(contrast, _)| *contrast == now).map_or("", |(_, slug)| slug).to_owned()
    });
    let choose = Callback::new(move |slug: String| {
        if let Some((contrast, _)) = CONTRASTS.iter().find(|(_, known)| *known == slug) {
            visit.save_settings(|settings| settings.contrast = *contrast);
        }
    });
    view! {
        <Setting icon="contraste" legend=tr("settings-contrast")>
            <Choice name="contrast" answers=answers chosen=chosen on_choose=choose arrangement=Arrangement::Row />
        </Setting>
    }
}

/// Movement.
#[component]
pub fn MotionSetting() -> impl IntoView {
    let visit = expect_context::<Visit>();
    let answers = vec![
        Answer::words("full", tr("settings-motion-full")),
        Answer::words("reduced", tr("settings-motion-reduced")),
    ];
    let chosen =
        Signal::derive(move || if visit.settings().reduced_motion { "reduced" } else { "full" }.to_owned());
    let choose = Callback::new(move |value: String| {
        visit.save_settings(|settings| settings.reduced_motion = value == "reduced");
    });
    view! {
        <Setting icon="mouvement" legend=tr("settings-motion")>
            <Choice name="motion" answers=answers chosen=chosen on_choose=choose arrangement=Arrangement::Row />
        </Setting>
    }
}
