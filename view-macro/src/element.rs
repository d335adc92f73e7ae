//! Elements and components, one by one.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use rstml::Infallible;
use rstml::node::{KeyedAttribute, Node, NodeAttribute, NodeElement, NodeName};
use syn::{Error, Expr, ExprLit, Lit};

/// Elements that belong to drawings.
const DRAWN: [&str; 5] = ["svg", "use", "circle", "path", "polyline"];

/// What a node is worth: an element under construction, a text, or an expression.
pub fn node(node: &Node) -> syn::Result<TokenStream> {
    match node {
        Node::Element(element) if is_component(element.name()) => component(element),
        Node::Element(element) => plain(element),
        Node::Text(text) => Ok(text.value.to_token_stream()),
        Node::Block(block) => Ok(quote!(#[allow(unused_braces)] #block)),
        Node::Fragment(fragment) => super::several(&fragment.children),
        Node::Comment(_) | Node::Doctype(_) | Node::RawText(_) => {
            Err(Error::new_spanned(node, "a text stands between quotes, a computed one between braces"))
        }
        Node::Custom(_) => Err(Error::new_spanned(node, "not an element")),
    }
}

/// A component's name is a type's: `Icon`, `leptos::prelude::Show`.
fn is_component(name: &NodeName) -> bool {
    let name = name.to_string();
    name.rsplit("::").next().is_some_and(|last| last.trim_start().starts_with(char::is_uppercase))
}

/// Leptos makes its components itself; only what stands inside them is ours.
fn component(element: &NodeElement<Infallible>) -> syn::Result<TokenStream> {
    let (name, attributes) = (element.name(), element.attributes());
    let made = if element.children.is_empty() {
        quote!(::leptos::prelude::view! { <#name #(#attributes)* /> })
    } else {
        let children = super::several(&element.children)?;
        quote!(::leptos::prelude::view! { <#name #(#attributes)*>{ #children }</#name> })
    };
    Ok(quote!(crate::ui::markup::Node::component(#made)))
}

fn plain(element: &NodeElement<Infallible>) -> syn::Result<TokenStream> {
    let name = element.name().to_string();
    let made = if DRAWN.contains(&name.as_str()) { quote!(drawn) } else { quote!(new) };
    let attributes: Vec<_> = element.attributes().iter().map(attribute).collect::<syn::Result<_>>()?;
    let children: Vec<_> = element.children.iter().map(node).collect::<syn::Result<_>>()?;
    Ok(quote!(crate::ui::markup::Element::#made(#name) #(#attributes)* #(.child(#children))*))
}

/// The call that gives an element one attribute.
fn attribute(attribute: &NodeAttribute) -> syn::Result<TokenStream> {
    let NodeAttribute::Attribute(attribute) = attribute else {
        return Err(Error::new_spanned(attribute, "an attribute has a name"));
    };
    let key = attribute.key.to_string();
    let value = || value(attribute);
    Ok(match key.split_once(':') {
        Some(("class", name)) => {
            let value = value()?;
            quote!(.class(#name, #value))
        }
        Some(("style", name)) => {
            let value = value()?;
            quote!(.style(#name, #value))
        }
        Some(("prop", name)) => {
            let value = value()?;
            quote!(.property(#name, #value))
        }
        Some(("on", name)) => {
            let (event, value) = (format_ident!("{name}"), value()?);
            match name {
                "cancel" => quote!(.on(::leptos::ev::Custom::<::web_sys::Event>::new(#name), #value)),
                _ => quote!(.on(::leptos::ev::#event, #value)),
            }
        }
        Some(_) => return Err(Error::new_spanned(&attribute.key, "one of class:, style:, prop:, on:")),
        None if key == "node_ref" => {
            let value = value()?;
            quote!(.reference(#value))
        }
        None => match attribute.value() {
            None => quote!(.fixed(#key, "")),
            Some(Expr::Lit(ExprLit { lit: Lit::Str(text), .. })) => quote!(.fixed(#key, #text)),
            Some(value) => quote!(.attribute(#key, #value)),
        },
    })
}

fn value(attribute: &KeyedAttribute) -> syn::Result<&Expr> {
    attribute.value().ok_or_else(|| Error::new_spanned(attribute, "this needs a value"))
}
