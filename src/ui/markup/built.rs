//! Nodes on the page: put in, taken out, replaced.

use leptos::reactive::effect::RenderEffect;
use leptos::tachys::reactive_graph::RenderEffectState;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::view::any_view::AnyViewState;
use leptos::tachys::view::{Mountable, Render};

use super::element::Element;
use super::node::{Content, Node};

/// A node of the page.
pub enum Built {
    /// Holds the place of nothing.
    Nothing(web_sys::Node),
    /// A text.
    Text(web_sys::Node),
    /// An element, with what lives in it.
    Element(Element),
    /// Several side by side, never none.
    Several(Vec<Built>),
    /// Follows signals.
    Live(RenderEffectState<Built>),
    /// Drawn by Leptos.
    Foreign(AnyViewState),
}

impl Built {
    pub(super) fn new(content: Content) -> Self {
        match content {
            Content::Nothing => Self::Nothing(Rndr::create_placeholder().into()),
            Content::Text(text) => Self::Text(Rndr::create_text_node(&text).into()),
            Content::Element(element) => Self::Element(element),
            Content::Several(nodes) if nodes.is_empty() => Self::new(Content::Nothing),
            Content::Several(nodes) => Self::Several(nodes.into_iter().map(Node::build).collect()),
            Content::Live(make) => {
                let effect = RenderEffect::new(move |former: Option<Built>| match former {
                    Some(mut former) => {
                        former.become_content(make().into_content());
                        former
                    }
                    None => make().build(),
                });
                Self::Live(effect.into())
            }
            Content::Foreign(view) => Self::Foreign(view.build()),
        }
    }

    /// Turns into something else, in the same place.
    pub(super) fn become_content(&mut self, content: Content) {
        match (content, &mut *self) {
            (Content::Nothing, Self::Nothing(_)) => {}
            (Content::Text(text), Self::Text(node)) => {
                if node.node_value().as_deref() != Some(&*text) {
                    node.set_node_value(Some(&text));
                }
            }
            (Content::Foreign(view), Self::Foreign(state)) => view.rebuild(state),
            (content, former) => {
                let mut new = Self::new(content);
                former.insert_before_this(&mut new);
                former.unmount();
                *former = new;
            }
        }
    }

    fn single(&self) -> Option<&web_sys::Node> {
        match self {
            Self::Nothing(node) | Self::Text(node) => Some(node),
            Self::Element(element) => Some(&element.element),
            Self::Several(_) | Self::Live(_) | Self::Foreign(_) => None,
        }
    }
}

impl Mountable for Built {
    fn unmount(&mut self) {
        match self {
            Self::Several(nodes) => nodes.iter_mut().for_each(Mountable::unmount),
            Self::Live(effect) => effect.unmount(),
            Self::Foreign(state) => state.unmount(),
            Self::Nothing(_) | Self::Text(_) | Self::Element(_) => {
                if let Some(node) = self.single() {
                    Rndr::remove(node);
                }
            }
        }
    }

    fn mount(&mut self, parent: &web_sys::Element, marker: Option<&web_sys::Node>) {
        match self {
            Self::Several(nodes) => nodes.iter_mut().for_each(|node| node.mount(parent, marker)),
            Self::Live(effect) => effect.mount(parent, marker),
            Self::Foreign(state) => state.mount(parent, marker),
            Self::Nothing(_) | Self::Text(_) | Self::Element(_) => {
                if let Some(node) = self.single() {
                    Rndr::insert_node(parent, node, marker);
                }
            }
        }
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        match self {
            Self::Several(nodes) => nodes.first().is_some_and(|first| first.insert_before_this(child)),
            Self::Live(effect) => effect.insert_before_this(child),
            Self::Foreign(state) => state.insert_before_this(child),
            Self::Nothing(_) | Self::Text(_) | Self::Element(_) => {
                let place = self.single().and_then(|node| Some((node.parent_element()?, node)));
                place.is_some_and(|(parent, node)| {
                    child.mount(&parent, Some(node));
                    true
                })
            }
        }
    }

    fn elements(&self) -> Vec<web_sys::Element> {
        match self {
            Self::Nothing(_) | Self::Text(_) => Vec::new(),
            Self::Element(element) => vec![element.element.clone()],
            Self::Several(nodes) => nodes.iter().flat_map(Mountable::elements).collect(),
            Self::Live(effect) => effect.elements(),
            Self::Foreign(state) => state.elements(),
        }
    }
}
