//! A node of a view before it is on the page, and all that can become one.

use std::borrow::Cow;

use leptos::prelude::*;
use leptos::tachys::html::attribute::Attribute;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::add_attr::AddAnyAttr;
use leptos::tachys::view::any_view::AnyView;
use leptos::tachys::view::{Position, PositionState, Render, RenderHtml};
use send_wrapper::SendWrapper;

use super::built::Built;
use super::element::Element;

/// A view, of this one type whatever it holds. Leptos takes it as it takes its own.
pub struct Node(SendWrapper<Content>);

/// What a node holds.
pub(super) enum Content {
    Nothing,
    Text(Cow<'static, str>),
    Element(Element),
    Several(Vec<Node>),
    Live(Box<dyn Fn() -> Node>),
    Foreign(AnyView),
}

impl Node {
    fn new(content: Content) -> Self {
        Self(SendWrapper::new(content))
    }

    /// Nodes side by side.
    pub fn several(nodes: Vec<Node>) -> Self {
        Self::new(Content::Several(nodes))
    }

    /// What Leptos made of a component.
    pub fn component(view: impl IntoView + 'static) -> Self {
        Self::new(Content::Foreign(view.into_any()))
    }

    pub(super) fn into_content(self) -> Content {
        self.0.take()
    }

    pub(super) fn build(self) -> Built {
        Built::new(self.into_content())
    }
}

/// What can stand in a view between its tags.
pub trait IntoNode {
    /// As a node.
    fn into_node(self) -> Node;
}

/// Anything that can stand in a view, as a node.
pub fn node(content: impl IntoNode) -> Node {
    content.into_node()
}

/// A node that is made anew when a signal that it reads changes: for components that are nothing else.
pub fn live<N: IntoNode>(make: impl Fn() -> N + 'static) -> Node {
    Node::new(Content::Live(Box::new(move || make().into_node())))
}

impl IntoNode for Node {
    fn into_node(self) -> Node {
        self
    }
}

impl IntoNode for Element {
    fn into_node(self) -> Node {
        Node::new(Content::Element(self))
    }
}

impl IntoNode for AnyView {
    fn into_node(self) -> Node {
        Node::new(Content::Foreign(self))
    }
}

impl IntoNode for () {
    fn into_node(self) -> Node {
        Node::new(Content::Nothing)
    }
}

impl IntoNode for &'static str {
    fn into_node(self) -> Node {
        Node::new(Content::Text(Cow::Borrowed(self)))
    }
}

impl IntoNode for String {
    fn into_node(self) -> Node {
        Node::new(Content::Text(Cow::Owned(self)))
    }
}

impl IntoNode for u8 {
    fn into_node(self) -> Node {
        self.to_string().into_node()
    }
}

impl IntoNode for u16 {
    fn into_node(self) -> Node {
        self.to_string().into_node()
    }
}

impl<N: IntoNode> IntoNode for Option<N> {
    fn into_node(self) -> Node {
        self.map_or_else(|| ().into_node(), N::into_node)
    }
}

impl<N: IntoNode> IntoNode for Vec<N> {
    fn into_node(self) -> Node {
        Node::several(self.into_iter().map(N::into_node).collect())
    }
}

impl<N: IntoNode, F: Fn() -> N + 'static> IntoNode for F {
    fn into_node(self) -> Node {
        live(self)
    }
}

macro_rules! followed {
    ($($signal:ident),*) => {
        $(impl<N: IntoNode + Clone + Send + Sync + 'static> IntoNode for $signal<N> {
            fn into_node(self) -> Node {
                live(move || self.get())
            }
        })*
    };
}

followed!(Signal, Memo, RwSignal);

impl Render for Node {
    type State = Built;

    fn build(self) -> Built {
        Node::build(self)
    }

    fn rebuild(self, state: &mut Built) {
        state.become_content(self.into_content());
    }
}

/// The page is only ever drawn in the browser: there is no text of it, and nothing that was drawn before.
impl RenderHtml for Node {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(self, _: &mut String, _: &mut Position, _: bool, _: bool, _: Vec<AnyAttribute>) {}

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Built {
        Node::build(self)
    }

    fn into_owned(self) -> Self {
        self
    }
}

impl AddAnyAttr for Node {
    type Output<A: Attribute> = Self;

    fn add_any_attr<A: Attribute>(self, _: A) -> Self {
        self
    }
}
