//! « Écouter »: a voice of this very machine reads aloud, sentence by sentence.

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use super::sentences::sentences;

/// A little slower than people talk.
const RATE: f32 = 0.9;

/// The voice of the page; a context. Only voices that work without a network are used: nothing leaves the machine.
#[derive(Clone, Copy)]
pub struct Speech {
    voice: StoredValue<Option<SpeechSynthesisVoice>, LocalStorage>,
    /// What is being said. Kept, for some browsers forget an utterance nobody holds and stop in the middle.
    said: StoredValue<Vec<SpeechSynthesisUtterance>, LocalStorage>,
    has_voice: RwSignal<bool>,
    wanted: RwSignal<bool>,
}

impl Speech {
    /// Looks for a voice of this language (now, and when the browser says that voices came), and lets every screen ask.
    pub fn provide(language: &str) -> Speech {
        let speech = Speech {
            voice: StoredValue::new_local(None),
            said: StoredValue::new_local(Vec::new()),
            has_voice: RwSignal::new(false),
            wanted: RwSignal::new(true),
        };
        provide_context(speech);
        if let Some(synthesis) = synthesis() {
            let language = language.to_ascii_lowercase();
            let look = move || speech.look(&language);
            look();
            let listener = Closure::<dyn FnMut()>::new(look);
            synthesis.set_onvoiceschanged(Some(listener.as_ref().unchecked_ref()));
            // For as long as the page.
            listener.forget();
        }
        speech
    }

    /// Whether the machine has a voice and the person wants it, tracked: « Écouter » is hidden otherwise.
    pub fn available(self) -> bool {
        self.has_voice.get() && self.wanted.get()
    }

    /// Whether the machine has a voice at all, tracked.
    pub fn has_voice(self) -> bool {
        self.has_voice.get()
    }

    /// Takes the person's setting.
    pub fn set_wanted(self, wanted: bool) {
        self.wanted.set(wanted);
        if !wanted {
            self.stop();
        }
    }

    /// Says a text, in place of what was being said.
    pub fn say(self, text: &str) {
        self.stop();
        let (Some(synthesis), Some(voice)) = (synthesis(), self.voice.get_value()) else { return };
        let utterances: Vec<SpeechSynthesisUtterance> = sentences(text)
            .into_iter()
            .filter_map(|sentence| SpeechSynthesisUtterance::new_with_text(sentence).ok())
            .collect();
        for utterance in &utterances {
            utterance.set_voice(Some(&voice));
            utterance.set_lang(&voice.lang());
            utterance.set_rate(RATE);
            synthesis.speak(utterance);
        }
        self.said.set_value(utterances);
    }

    /// Falls silent.
    pub fn stop(self) {
        self.said.set_value(Vec::new());
        if let Some(synthesis) = synthesis() {
            synthesis.cancel();
        }
    }

    fn look(self, language: &str) {
        let Some(synthesis) = synthesis() else { return };
        let voices: Vec<SpeechSynthesisVoice> =
            synthesis.get_voices().iter().filter_map(|voice| voice.dyn_into().ok()).collect();
        let fits = |voice: &SpeechSynthesisVoice| {
            let of = voice.lang().to_ascii_lowercase();
            voice.local_service() && of.split(['-', '_']).next() == language.split('-').next()
        };
        // The machine's own choice first, among equals.
        let found = voices.into_iter().filter(fits).max_by_key(SpeechSynthesisVoice::default);
        self.has_voice.set(found.is_some());
        self.voice.set_value(found);
    }
}

fn synthesis() -> Option<SpeechSynthesis> {
    // Where the browser has none, the getter gives `undefined`, and calling it would throw.
    let window = web_sys::window()?;
    let there = js_sys::Reflect::get(&window, &"speechSynthesis".into()).ok()?;
    if there.is_undefined() || there.is_null() { None } else { window.speech_synthesis().ok() }
}
