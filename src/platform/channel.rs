//! Talking with another window of this app on the same machine: through a `BroadcastChannel`, where the browser has one.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{BroadcastChannel, MessageEvent};

/// An open channel; it closes when dropped. Clones are the same channel.
#[derive(Clone)]
pub struct Channel(Rc<Open>);

struct Open {
    channel: BroadcastChannel,
    _hear: Closure<dyn FnMut(MessageEvent)>,
}

impl Channel {
    /// Opens the channel of that name; `hear` takes each text that another window says. `None` where there is none:
    /// an old browser, or a page that its browser lets talk to nobody.
    pub fn open(name: &str, hear: impl Fn(String) + 'static) -> Option<Channel> {
        let channel = BroadcastChannel::new(name).ok()?;
        let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(text) = event.data().as_string() {
                hear(text);
            }
        });
        channel.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        Some(Channel(Rc::new(Open { channel, _hear: hear })))
    }

    /// Says a text to all other windows; whether one of them hears it cannot be known.
    pub fn say(&self, text: &str) {
        // Refused only once the channel is closed.
        let _ = self.0.channel.post_message(&JsValue::from_str(text));
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.channel.set_onmessage(None);
        self.channel.close();
    }
}
