//! What a file or another wait brings: « Un instant » until it is there.

use std::cell::RefCell;
use std::future::Future;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::markup::{IntoNode, Node, live};
use super::text::tr;
use crate::ui::view;

/// Shows what `coming` brings, once it has come. Call it inside a component.
pub fn coming<T: 'static, N: IntoNode>(
    coming: impl Future<Output = T> + 'static,
    show: impl Fn(T) -> N + 'static,
) -> Node {
    let (here, place) = (RwSignal::new(false), Rc::new(RefCell::new(None)));
    let brought = place.clone();
    spawn_local(async move {
        let value = coming.await;
        brought.replace(Some(value));
        // The screen may be gone.
        here.try_set(true);
    });
    live(move || match here.get().then(|| place.take()).flatten() {
        Some(value) => show(value).into_node(),
        None => view! { <p class="loading" role="status">{tr("loading")}</p> },
    })
}
