//! The door to the program that reads QR codes (`src/scanner.rs`), fetched when it is first wanted.

use js_sys::WebAssembly::{self, Instance, Memory};
use js_sys::{Function, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::QrError;
use super::canvas::Luma;
use crate::platform::assets::fetch_pack;

/// The reader, ready to read.
pub struct Scanner {
    memory: Memory,
    room: Function,
    read: Function,
    text: Function,
}

impl Scanner {
    /// Fetches the reader (the browser keeps it) and starts it.
    ///
    /// # Errors
    /// When it did not come.
    pub async fn load() -> Result<Scanner, QrError> {
        let bytes = fetch_pack("scanner").await.map_err(|_| QrError::NoReader)?;
        Scanner::start(&bytes).await.ok_or(QrError::NoReader)
    }

    async fn start(bytes: &[u8]) -> Option<Scanner> {
        // In two steps: given bytes, the one-step form answers with a pair that has no type of its own.
        let source = Uint8Array::from(bytes);
        let module = JsFuture::from(WebAssembly::compile(&source)).await.ok()?;
        let started = WebAssembly::instantiate_module(module.unchecked_ref(), &Object::new());
        let instance: Instance = JsFuture::from(started).await.ok()?.dyn_into().ok()?;
        let exports = instance.exports();
        let export = |name: &str| Reflect::get(&exports, &name.into()).ok();
        let function = |name: &str| export(name)?.dyn_into::<Function>().ok();
        Some(Scanner {
            memory: export("memory")?.dyn_into().ok()?,
            room: function("pac_room")?,
            read: function("pac_read")?,
            text: function("pac_text")?,
        })
    }

    /// The text of the first code in a picture. A picture on which the reader stumbles holds none.
    pub fn read(&self, picture: &Luma) -> Option<String> {
        let length = u32::try_from(picture.pixels.len()).ok()?;
        let place = number(self.room.call1(&JsValue::NULL, &length.into()))?;
        self.bytes(place, length).copy_from(&picture.pixels);
        let length = number(self.read.call1(&JsValue::NULL, &picture.width.into()))?;
        let text = self.bytes(number(self.text.call0(&JsValue::NULL))?, length).to_vec();
        String::from_utf8(text).ok()
    }

    /// A window on the reader's memory. Made anew each time: the memory moves when it grows.
    fn bytes(&self, place: u32, length: u32) -> Uint8Array {
        Uint8Array::new_with_byte_offset_and_length(&self.memory.buffer(), place, length)
    }
}

/// A number above zero; the reader gives 0 for nothing.
fn number(answer: Result<JsValue, JsValue>) -> Option<u32> {
    // Memory may lie beyond 2 GiB, where a wasm number turns negative.
    answer.ok()?.as_f64().map(|number| number as i64 as u32).filter(|number| *number != 0)
}
