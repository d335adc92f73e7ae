//! An element being made: each call sets one thing on it at once, or lets an effect follow a signal.

use leptos::ev::EventDescriptor;
use leptos::html::ElementType;
use leptos::prelude::NodeRef;
use leptos::reactive::effect::RenderEffect;
use leptos::reactive::owner::Owner;
use leptos::tachys::html::node_ref::NodeRefContainer;
use leptos::tachys::renderer::{RemoveEventHandler, Rndr};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, HtmlElement};

use super::attribute::{IntoValue, Text, Value};
use super::built::Built;
use super::node::IntoNode;

const DRAWN: &str = "http://www.w3.org/2000/svg";

/// An element and what lives as long as it.
pub struct Element {
    pub(super) element: web_sys::Element,
    kept: Vec<Kept>,
}

/// Dropped with its element, and ending then.
#[expect(dead_code, reason = "kept for what dropping it does")]
enum Kept {
    Effect(RenderEffect<()>),
    Listener(RemoveEventHandler<web_sys::Element>),
    Child(Built),
}

impl Element {
    /// An element of the page.
    pub fn new(name: &str) -> Self {
        Self { element: Rndr::create_element(name, None), kept: Vec::new() }
    }

    /// An element of a drawing.
    pub fn drawn(name: &str) -> Self {
        Self { element: Rndr::create_element(name, Some(DRAWN)), kept: Vec::new() }
    }

    /// An attribute that stays as it is written.
    pub fn fixed(self, name: &str, text: &str) -> Self {
        Rndr::set_attribute(&self.element, name, text);
        self
    }

    /// An attribute.
    pub fn attribute(self, name: &'static str, value: impl IntoValue<Text>) -> Self {
        self.follow(value.into_value(), move |element, text| match text {
            Some(text) => Rndr::set_attribute(element, name, &text),
            None => Rndr::remove_attribute(element, name),
        })
    }

    /// A class that stands or not.
    pub fn class(self, name: &'static str, value: impl IntoValue<bool>) -> Self {
        self.follow(value.into_value(), move |element, stands| {
            let _ = element.class_list().toggle_with_force(name, stands);
        })
    }

    /// A property of the style.
    pub fn style(self, name: &'static str, value: impl IntoValue<Text>) -> Self {
        self.follow(value.into_value(), move |element, text| {
            let style = element.unchecked_ref::<HtmlElement>().style();
            let _ = style.set_property(name, text.as_deref().unwrap_or_default());
        })
    }

    /// A property of the element as scripts see it, such as what is written in a field now.
    pub fn property(self, name: &'static str, value: impl IntoValue<JsValue>) -> Self {
        self.follow(value.into_value(), move |element, value| {
            let _ = js_sys::Reflect::set(element, &JsValue::from_str(name), &value);
        })
    }

    /// What happens at an event, for as long as the element is there.
    pub fn on<E>(self, event: E, mut does: impl FnMut(E::EventType) + 'static) -> Self
    where
        E: EventDescriptor,
        E::EventType: JsCast,
    {
        self.listen(&event.name(), Box::new(move |event| does(event.unchecked_into())))
    }

    /// Fills a reference with the element.
    pub fn reference<E>(self, reference: NodeRef<E>) -> Self
    where
        E: ElementType + 'static,
        E::Output: JsCast + Clone + 'static,
    {
        reference.load(&self.element);
        self
    }

    /// What stands inside, after what is there already.
    pub fn child(self, child: impl IntoNode) -> Self {
        self.hold(child.into_node().build())
    }

    fn hold(mut self, mut child: Built) -> Self {
        leptos::tachys::view::Mountable::mount(&mut child, &self.element, None);
        self.kept.push(Kept::Child(child));
        self
    }

    fn follow<T: 'static>(mut self, value: Value<T>, set: impl Fn(&web_sys::Element, T) + 'static) -> Self {
        match value {
            Value::Fixed(value) => set(&self.element, value),
            Value::Live(value) => {
                let element = self.element.clone();
                let effect = Box::new(move || set(&element, value()));
                self.kept.push(Kept::Effect(follow(effect)));
            }
        }
        self
    }

    fn listen(mut self, event: &str, mut does: Box<dyn FnMut(Event)>) -> Self {
        // What is begun at an event belongs to the component that the element stands in.
        let owner = Owner::current().unwrap_or_default();
        let does = Box::new(move |event: JsValue| owner.with(|| does(event.unchecked_into())));
        self.kept.push(Kept::Listener(Rndr::add_event_listener(&self.element, event, does)));
        self
    }
}

fn follow(effect: Box<dyn Fn()>) -> RenderEffect<()> {
    RenderEffect::new(move |_| effect())
}
