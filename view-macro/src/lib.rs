//! `view!`: elements written as in Leptos, compiled into calls of `crate::ui::markup` that all views share.
//!
//! Leptos's own macro gives each element, attribute and closure a type of its own, and so code of its own: most of the
//! first load. Here an element is made by a few functions, and only its closures are new code. Components stay Leptos's.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod element;

use proc_macro::TokenStream;
use quote::quote;
use rstml::node::Node;

/// A view, as in Leptos: `view! { <p class="lead" class:on=is_on>{words} <Icon name="logo" /></p> }`.
///
/// Attributes take fixed values, signals and closures; so do `class:name`, `style:name` and `prop:name`; `on:event`
/// takes a closure and `node_ref` a `NodeRef`. Whatever its content, the view is a `crate::ui::markup::Node`.
#[proc_macro]
pub fn view(tokens: TokenStream) -> TokenStream {
    let view = rstml::parse(tokens).and_then(|nodes| several(&nodes));
    view.unwrap_or_else(|error| {
        let error = error.into_compile_error();
        quote!({ #error })
    })
    .into()
}

/// One node, or several side by side, as one expression.
fn several(nodes: &[Node]) -> syn::Result<proc_macro2::TokenStream> {
    let nodes: Vec<_> = nodes.iter().map(element::node).collect::<syn::Result<_>>()?;
    Ok(match nodes.as_slice() {
        [one] => quote!(crate::ui::markup::node(#one)),
        nodes => quote!(crate::ui::markup::Node::several(vec![#(crate::ui::markup::node(#nodes)),*])),
    })
}
