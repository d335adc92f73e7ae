//! Values of attributes: fixed, or following signals.

use std::borrow::Cow;

use leptos::prelude::*;
use wasm_bindgen::JsValue;

/// A value that stands, or one that is asked for again when a signal changes.
pub enum Value<T> {
    /// Stands.
    Fixed(T),
    /// Is computed, tracking what it reads.
    Live(Box<dyn Fn() -> T>),
}

/// An attribute's text; `None` leaves the attribute out.
pub type Text = Option<Cow<'static, str>>;

/// What an attribute can be given as one value of type `T`.
pub trait Plain<T> {
    /// That value.
    fn plain(self) -> T;
}

impl Plain<Text> for &'static str {
    fn plain(self) -> Text {
        Some(Cow::Borrowed(self))
    }
}

impl Plain<Text> for String {
    fn plain(self) -> Text {
        Some(Cow::Owned(self))
    }
}

impl Plain<Text> for bool {
    fn plain(self) -> Text {
        self.then_some(Cow::Borrowed(""))
    }
}

impl<P: Plain<Text>> Plain<Text> for Option<P> {
    fn plain(self) -> Text {
        self.and_then(P::plain)
    }
}

impl Plain<bool> for bool {
    fn plain(self) -> bool {
        self
    }
}

impl Plain<JsValue> for bool {
    fn plain(self) -> JsValue {
        JsValue::from_bool(self)
    }
}

impl Plain<JsValue> for String {
    fn plain(self) -> JsValue {
        JsValue::from_str(&self)
    }
}

/// What an attribute can be given: a plain value, a closure or a signal.
pub trait IntoValue<T> {
    /// As a value of one type.
    fn into_value(self) -> Value<T>;
}

macro_rules! fixed {
    ($($plain:ty => $text:ty),* $(,)?) => {
        $(impl IntoValue<$text> for $plain {
            fn into_value(self) -> Value<$text> {
                Value::Fixed(self.plain())
            }
        })*
    };
}

fixed! {
    &'static str => Text, String => Text, bool => Text, Option<&'static str> => Text, Option<String> => Text,
    bool => bool, bool => JsValue, String => JsValue,
}

impl<T, P: Plain<T>, F: Fn() -> P + 'static> IntoValue<T> for F {
    fn into_value(self) -> Value<T> {
        Value::Live(Box::new(move || self().plain()))
    }
}

macro_rules! followed {
    ($($signal:ident),*) => {
        $(impl<T, P: Plain<T> + Clone + Send + Sync + 'static> IntoValue<T> for $signal<P> {
            fn into_value(self) -> Value<T> {
                Value::Live(Box::new(move || self.get().plain()))
            }
        })*
    };
}

followed!(Signal, Memo, RwSignal);
