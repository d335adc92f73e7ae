//! What is heard: the voice that reads instructions aloud, where the machine has one.

use leptos::prelude::*;

use super::Setting;
use crate::platform::speech::Speech;
use crate::screens::learner::visit::Visit;
use crate::ui::button::Button;
use crate::ui::choice::{Answer, Arrangement, Choice};
use crate::ui::say::Say;
use crate::ui::text::tr;
use crate::ui::view;

/// The voice.
#[component]
pub fn VoiceSetting() -> impl IntoView {
    let (visit, speech) = (expect_context::<Visit>(), expect_context::<Speech>());
    let chosen = Signal::derive(move || if visit.settings().voice { "on" } else { "off" }.to_owned());
    let choose =
        Callback::new(move |value: String| visit.save_settings(|settings| settings.voice = value == "on"));
    let hear = Callback::new(move |()| speech.say(&tr("settings-voice-sample")));
    let answers = move || {
        vec![Answer::words("on", tr("settings-voice-on")), Answer::words("off", tr("settings-voice-off"))]
    };
    view! {
        <Setting icon="voix" legend=tr("settings-voice")>
            {move || {
                if speech.has_voice() {
                    view! {
                        <Choice name="voice" answers=answers() chosen=chosen on_choose=choose arrangement=Arrangement::Row />
                        <div class="actions block">
                            <Button icon="ecouter" disabled=Signal::derive(move || !speech.available()) on_press=hear>
                                {tr("settings-voice-try")}
                            </Button>
                        </div>
                    }
                        .into_any()
                } else {
                    view! { <Say text=tr("settings-voice-none") /> }.into_any()
                }
            }}
        </Setting>
    }
}
