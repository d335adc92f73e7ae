//! The three moments of bringing progress: bring it, say whose it is, read what that did.

use leptos::prelude::*;

use super::bring::BringPage;
use super::report::ReportPage;
use super::whose::WhosePage;
use crate::progress::transfer::brought;
use crate::progress::{MergeReport, Portable};
use crate::screens::library::Library;
use crate::screens::refusal::Refusal;
use crate::ui::view;

/// Where the person is.
#[derive(Clone)]
pub(super) enum Step {
    /// Something is to be brought.
    Bring,
    /// The progress of these people was brought; the first is to be placed.
    Whose(Vec<Portable>),
    /// The first one was placed; these people are left.
    Report(MergeReport, Vec<Portable>),
}

/// What the moments share.
#[derive(Clone, Copy)]
pub(super) struct Resuming {
    /// The present moment.
    pub step: RwSignal<Step>,
    /// The last refusal, until something else is brought.
    pub refusal: RwSignal<Option<Refusal>>,
    library: Library,
}

impl Resuming {
    /// Reads a text: a link, a code, or a file's content.
    pub fn take_text(self, text: &str) {
        self.take(vec![brought::read_text(text, &self.exercises()).map_err(Refusal::Transfer)]);
    }

    /// Takes what was read; what was refused among it is told.
    pub fn take(self, read: Vec<Result<Portable, Refusal>>) {
        let refusal = read.iter().find_map(|one| one.as_ref().err().copied());
        let people = brought::gather(read.into_iter().flatten().collect());
        // The person may have left the screen while it was read.
        let _ = self.refusal.try_set(refusal);
        if !people.is_empty() {
            let _ = self.step.try_set(Step::Whose(people));
        }
    }

    /// Gives the exercise of a number.
    pub fn exercises(self) -> impl Fn(u16) -> Option<String> {
        move |number| self.library.by_number(number).map(|entry| entry.id)
    }
}

/// « Reprendre mes progrès ».
#[component]
pub fn ResumeScreen(
    /// The code that stood in the address.
    payload: Option<String>,
) -> impl IntoView {
    let resuming = Resuming {
        step: RwSignal::new(Step::Bring),
        refusal: RwSignal::new(None),
        library: expect_context::<Library>(),
    };
    if let Some(code) = payload {
        resuming.take_text(&code);
    }
    move || match resuming.step.get() {
        Step::Bring => view! { <BringPage resuming /> }.into_any(),
        Step::Whose(people) => view! { <WhosePage resuming people /> }.into_any(),
        Step::Report(report, left) => view! { <ReportPage resuming report left /> }.into_any(),
    }
}
