//! The second part of the program: fetched while the first exercise is being done, or when something of it is wanted.
//!
//! The first part never names a function of the second. It finds them in a [`Slot`], which the second fills on arrival.

use std::future::Future;
use std::pin::Pin;
use std::sync::OnceLock;

use gloo_timers::callback::Timeout;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::button::Button;
use super::markup::{Node, live};
use super::notice::{Notice, Tone};
use super::text::tr;
use crate::ui::view;

/// How long the first part has the network for itself, in milliseconds.
const ALONE_MS: u32 = 500;

/// How long to wait before it is fetched again, in milliseconds.
const RETRY_MS: u32 = 5_000;

/// Fetches the second part and lets it fill the slots; false when it did not come.
pub type Fetch = fn() -> Pin<Box<dyn Future<Output = bool>>>;

/// What the second part brings to one place of the first: empty until it has come.
pub struct Slot<T>(OnceLock<T>);

impl<T: Copy> Slot<T> {
    /// An empty slot.
    #[expect(clippy::new_without_default, reason = "made in statics")]
    pub const fn new() -> Self {
        Self(OnceLock::new())
    }

    /// Fills it, once.
    pub fn fill(&self, content: T) {
        // It comes once, and always the same.
        let _ = self.0.set(content);
    }

    /// What it holds.
    pub fn get(&self) -> Option<T> {
        self.0.get().copied()
    }
}

/// Where the second part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stand {
    Away,
    Coming,
    Missing,
    Here,
}

/// Context: the second part.
#[derive(Clone, Copy)]
pub struct Later {
    fetch: Fetch,
    stand: RwSignal<Stand>,
    arrival: StoredValue<Option<Callback<()>>>,
}

impl Later {
    /// Gives all screens the way to the second part. Call once, under the root owner.
    pub fn provide(fetch: Fetch) -> Self {
        let later = Self { fetch, stand: RwSignal::new(Stand::Away), arrival: StoredValue::new(None) };
        provide_context(later);
        later
    }

    /// Whether it has come, tracked.
    pub fn is_here(self) -> bool {
        self.stand.get() == Stand::Here
    }

    /// What to do when it has come, before anything of it is shown; at once if it is here.
    pub fn on_arrival(self, does: impl Fn() + Send + Sync + 'static) {
        let does = Callback::new(move |()| does());
        if self.stand.get_untracked() == Stand::Here {
            does.run(());
        } else {
            self.arrival.set_value(Some(does));
        }
    }

    /// Fetches it, unless it is here or on its way.
    pub fn fetch(self) {
        if matches!(self.stand.get_untracked(), Stand::Coming | Stand::Here) {
            return;
        }
        self.stand.set(Stand::Coming);
        spawn_local(async move {
            let here = (self.fetch)().await;
            if let Some(arrival) = self.arrival.get_value().filter(|_| here) {
                arrival.run(());
            }
            self.stand.set(if here { Stand::Here } else { Stand::Missing });
            // What was completed meanwhile waits for it: nobody should have to ask for it again.
            if !here {
                Timeout::new(RETRY_MS, move || self.fetch()).forget();
            }
        });
    }

    /// Fetches it in a moment, so that it is there when the network goes.
    pub fn fetch_soon(self) {
        Timeout::new(ALONE_MS, move || self.fetch()).forget();
    }

    /// Shows something of it; until it has come, that it is coming, or how to try again.
    pub fn show(self, show: impl Fn() -> Option<Node> + 'static) -> Node {
        self.fetch();
        live(move || match self.stand.get() {
            Stand::Here => show(),
            Stand::Missing => Some(view! { <Missing later=self /> }),
            Stand::Away | Stand::Coming => {
                Some(view! { <p class="loading" role="status">{tr("loading")}</p> })
            }
        })
    }
}

#[component]
fn Missing(later: Later) -> impl IntoView {
    view! {
        <main id="main" class="wrap" tabindex="-1">
            <Notice tone=Tone::Attention>
                <p>{tr("later-missing")}</p>
                <Button icon="recommencer" on_press=move |()| later.fetch()>
                    {tr("later-again")}
                </Button>
            </Notice>
        </main>
    }
}
