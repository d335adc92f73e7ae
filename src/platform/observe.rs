//! The size of an element, kept current while it is on the page.

use super::react::follow;
use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{ResizeObserver, ResizeObserverEntry};

/// The content size of an element in CSS pixels; (0, 0) until it is laid out.
#[derive(Clone, Copy)]
pub struct ElementSize(RwSignal<(f32, f32)>);

impl ElementSize {
    /// Watches the element from when it is mounted until the present owner is gone.
    pub fn of(node: NodeRef<Div>) -> Self {
        let size = RwSignal::new((0.0, 0.0));
        let watch = StoredValue::new_local(None::<Watch>);
        follow(move || {
            let element = node.get();
            watch.set_value(element.and_then(|element| Watch::start(&element, size)));
        });
        ElementSize(size)
    }

    /// Width and height, tracked.
    pub fn get(self) -> (f32, f32) {
        self.0.get()
    }

    /// Width and height, untracked.
    pub fn get_untracked(self) -> (f32, f32) {
        self.0.get_untracked()
    }
}

/// A running observer; it stops when dropped.
struct Watch {
    observer: ResizeObserver,
    _report: Closure<dyn FnMut(js_sys::Array)>,
}

impl Watch {
    fn start(element: &web_sys::Element, size: RwSignal<(f32, f32)>) -> Option<Watch> {
        let report = Closure::<dyn FnMut(js_sys::Array)>::new(move |entries: js_sys::Array| {
            if let Some(entry) =
                entries.iter().last().and_then(|entry| entry.dyn_into::<ResizeObserverEntry>().ok())
            {
                let content = entry.content_rect();
                let now = (content.width() as f32, content.height() as f32);
                if size.try_get_untracked().is_some_and(|before| before != now) {
                    let _ = size.try_set(now);
                }
            }
        });
        let observer = ResizeObserver::new(report.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Watch { observer, _report: report })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
