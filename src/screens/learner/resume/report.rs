//! What bringing progress did, in words.

use leptos::prelude::*;

use super::screen::{Resuming, Step};
use crate::progress::{MergeReport, Portable};
use crate::screens::learner::route::{Route, replace};
use crate::screens::learner::visit::Visit;
use crate::ui::art::{Avatar, Icon};
use crate::ui::button::PrimaryButton;
use crate::ui::notice::{Notice, Tone};
use crate::ui::page::Page;
use crate::ui::say::Say;
use crate::ui::text::{tr, trn};
use crate::ui::view;

/// What was new, what was known, what was not understood.
#[component]
pub(super) fn ReportPage(resuming: Resuming, report: MergeReport, left: Vec<Portable>) -> impl IntoView {
    let visit = expect_context::<Visit>();
    let picture = Signal::derive(move || visit.profile().picture);
    let count = |icon: &'static str, key: &str, n: usize| (icon, trn(key, &crate::args! { "n" => n as u64 }));
    let mut lines = vec![count("valider", "report-added", report.added)];
    if report.known > 0 {
        lines.push(count("info", "report-known", report.known));
    }
    if report.refused > 0 {
        lines.push(count("attention", "report-refused", report.refused));
    }
    let more = !left.is_empty();
    let go_on = move |()| match left.is_empty() {
        // In place of this screen: Back does not bring the same progress again.
        true => replace(Route::Home),
        false => resuming.step.set(Step::Whose(left.clone())),
    };
    view! {
        <Page title=tr("report-title") class="end">
            <div class="paper-head">
                <Avatar picture class="big" />
                <b>{move || visit.first_name()}</b>
            </div>
            <ul class="recap">
                {lines
                    .into_iter()
                    .map(|(icon, words)| {
                        view! {
                            <li>
                                <Icon name=icon />
                                <div>
                                    <Say text=words />
                                </div>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
            {report
                .kept
                .is_err()
                .then(|| {
                    view! {
                        <Notice tone=Tone::Attention>
                            <Say text=tr("report-not-kept") />
                        </Notice>
                    }
                })}
            <div class="actions">
                <PrimaryButton icon="suivant" big=true on_press=go_on>
                    {if more { tr("report-next-person") } else { tr("report-go-on") }}
                </PrimaryButton>
            </div>
        </Page>
    }
}
