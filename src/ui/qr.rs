//! A QR code on the screen and on paper: a picture with its name, dark on white in every contrast.

use data_encoding::BASE64;
use leptos::prelude::*;

use crate::progress::qr::svg;
use crate::ui::view;

/// The code of a text, with what it is for below. Nothing where the text is too long for a code.
#[component]
pub fn QrFigure(
    /// What the code says, such as a link.
    #[prop(into)]
    text: Signal<String>,
    /// Its name for those who do not see it.
    #[prop(into)]
    name: String,
    /// What to do with it.
    children: ChildrenFn,
) -> impl IntoView {
    // As an image it can be saved and enlarged like any other, and no contrast setting turns its colours round.
    let address = Memo::new(move |_| {
        text.with(|text| svg(text))
            .ok()
            .map(|svg| format!("data:image/svg+xml;base64,{}", BASE64.encode(svg.as_bytes())))
    });
    move || {
        let (name, children) = (name.clone(), children.clone());
        address.get().map(|address| {
            view! {
                <figure class="qr large">
                    <img src=address alt=name />
                    <figcaption>{children()}</figcaption>
                </figure>
            }
        })
    }
}
