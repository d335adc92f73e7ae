//! The camera, where the browser lends one: only on a secure page, and only as long as the person looks for a code.

use std::cell::Cell;
use std::rc::Rc;

use gloo_timers::future::TimeoutFuture;
use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlVideoElement, MediaDevices, MediaStream, MediaStreamConstraints, MediaStreamTrack};

use super::canvas::luma_of_video;
use super::{QrError, Scanner};

/// Between two looks, in ms: often enough for a hand that moves, seldom enough for an old machine.
const PAUSE_MS: u32 = 250;
/// Longest side looked at, in pixels.
const SIDE: u32 = 1280;

/// Whether there is a camera to ask for: plain HTTP from another machine, as in a workshop's network, has none.
pub fn is_offered() -> bool {
    devices().is_some()
}

/// A running camera; it stops when dropped.
pub struct Camera {
    stream: MediaStream,
    /// Set when nobody waits for a code any more.
    over: Rc<Cell<bool>>,
}

impl Camera {
    /// Asks for the camera (the browser asks the person) and shows what it sees.
    ///
    /// # Errors
    /// When it was refused, or there is none.
    pub async fn start(video: &HtmlVideoElement) -> Result<Camera, QrError> {
        let stream = stream().await.ok_or(QrError::NoCamera)?;
        let camera = Camera { stream, over: Rc::default() };
        video.set_src_object(Some(&camera.stream));
        if let Ok(playing) = video.play() {
            // Where it may not play by itself, the frames that come are read all the same.
            let _ = JsFuture::from(playing).await;
        }
        Ok(camera)
    }

    /// Whether the camera was stopped, to be asked while it may already be gone.
    pub fn stopped(&self) -> Rc<Cell<bool>> {
        self.over.clone()
    }
}

/// Looks at the video until a code shows; none when the camera was stopped before.
pub async fn look(video: HtmlVideoElement, scanner: Scanner, over: Rc<Cell<bool>>) -> Option<String> {
    while !over.get() {
        if let Some(text) = luma_of_video(&video, SIDE).and_then(|luma| scanner.read(&luma)) {
            return Some(text);
        }
        TimeoutFuture::new(PAUSE_MS).await;
    }
    None
}

impl Drop for Camera {
    fn drop(&mut self) {
        self.over.set(true);
        for track in self.stream.get_tracks().iter() {
            if let Ok(track) = track.dyn_into::<MediaStreamTrack>() {
                track.stop();
            }
        }
    }
}

async fn stream() -> Option<MediaStream> {
    let video = Object::new();
    // The camera at the back of a telephone, where there are two; as sharp as it gives without effort.
    for (name, value) in [("facingMode", JsValue::from("environment")), ("width", ideal(1280))] {
        Reflect::set(&video, &name.into(), &value).ok()?;
    }
    let wanted = MediaStreamConstraints::new();
    wanted.set_video(&video);
    let asked = devices()?.get_user_media_with_constraints(&wanted).ok()?;
    JsFuture::from(asked).await.ok()?.dyn_into().ok()
}

fn ideal(value: u32) -> JsValue {
    let wanted = Object::new();
    // A plain object takes any property.
    let _ = Reflect::set(&wanted, &"ideal".into(), &value.into());
    wanted.into()
}

fn devices() -> Option<MediaDevices> {
    let window = web_sys::window()?;
    // Where the browser has none, the getter gives `undefined`, and calling it would throw.
    let there = Reflect::get(&window.navigator(), &"mediaDevices".into()).ok()?;
    if window.is_secure_context() && !there.is_undefined() { there.dyn_into().ok() } else { None }
}
