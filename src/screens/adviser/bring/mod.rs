//! Bringing in progress from other machines: files dropped or chosen, codes by camera, picture or text, a short code by
//! hand, another adviser's archive.

mod archive;
mod files;
mod outcome;
mod slip;

use std::collections::VecDeque;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::gate::Trouble;
use super::names::refused_words;
use super::space::Space;
use crate::platform::clock;
use crate::platform::qr_reader::{QrError, is_offered};
use crate::progress::Portable;
use crate::progress::transfer::brought::{gather, read_text};
use crate::screens::refusal::Refusal;
use crate::ui::button::Button;
use crate::ui::markup::{Node, live};
use crate::ui::page::Page;
use crate::ui::say::Say;
use crate::ui::text::tr;
use crate::ui::view;
use crate::ui::viewfinder::Viewfinder;
use crate::workshop::{Person, Way};
use outcome::{Line, Outcome};

/// What the ways in share.
#[derive(Clone, Copy)]
struct Bringing {
    space: Space,
    /// What the last arrival did, line by line.
    lines: RwSignal<Vec<Line>>,
    busy: RwSignal<bool>,
    trouble: RwSignal<Option<String>>,
    /// Archives that wait for their passphrases, one after the other.
    archives: RwSignal<VecDeque<archive::Waiting>>,
}

/// One thing read, by the name it came under, or why it was not taken, in words.
type Read = (String, Result<Portable, String>);

impl Bringing {
    /// Takes what was read; what was refused is told, and nothing else is lost.
    async fn take(self, read: Vec<Read>, way: Way) {
        let now_ms = clock::now_ms();
        let refused = read.iter().filter_map(|(name, read)| Some((name, read.as_ref().err()?)));
        let mut lines: Vec<Line> = refused
            .map(|(name, why)| Line { name: name.clone(), outcome: Outcome::Refused(why.clone()) })
            .collect();
        let people = gather(read.into_iter().filter_map(|(_, read)| read.ok()).collect());
        let left_out: Vec<(u64, usize)> =
            people.iter().map(|portable| (portable.profile, portable.refused)).collect();
        let brought: Vec<Person> =
            people.iter().map(|portable| Person::brought(portable, way, now_ms)).collect();
        match self.space.take_in(brought).await {
            Ok(taken) => {
                let newer = taken.too_new.iter().map(Line::too_new);
                lines.extend(newer);
                for mut report in taken.reports {
                    report.refused =
                        left_out.iter().find(|(id, _)| *id == report.id).map_or(0, |(_, refused)| *refused);
                    lines.insert(0, Line { name: String::new(), outcome: Outcome::Taken(report) });
                }
                let _ = self.trouble.try_set(None);
            }
            Err(refused) => drop(self.trouble.try_set(Some(refused_words(&refused)))),
        }
        let _ = self.lines.try_set(lines);
        let _ = self.busy.try_set(false);
    }

    fn take_text(self, text: &str) {
        let space = self.space;
        let exercise = move |number: u16| space.library().by_number(number).map(|entry| entry.id);
        let read = read_text(text, &exercise).map_err(|error| Refusal::Transfer(error).words());
        self.busy.set(true);
        spawn_local(self.take(vec![(tr("bring-a-code"), read)], Way::Code));
    }
}

/// The page.
#[component]
pub fn BringPage() -> impl IntoView {
    let bringing = Bringing {
        space: expect_context::<Space>(),
        lines: RwSignal::new(Vec::new()),
        busy: RwSignal::new(false),
        trouble: RwSignal::new(None),
        archives: RwSignal::new(VecDeque::new()),
    };
    view! {
        <Page title=tr("bring-title") class="wide bring">
            <Say class="lead" text=tr("bring-lead") />
            <p role="status">{move || bringing.busy.get().then(|| tr("resume-reading"))}</p>
            <Trouble words=bringing.trouble />
            {outcome::list(bringing)}
            {archive::question(bringing)}
            <div class="two-columns block">
                {files::way(bringing)}
                <div>
                    {code(bringing)}
                    {slip::way(bringing)}
                </div>
            </div>
        </Page>
    }
}

/// A code: by the camera where it is lent, by picture, or as text.
fn code(bringing: Bringing) -> Node {
    let text = RwSignal::new(String::new());
    let on = RwSignal::new(false);
    let read = move |()| {
        let given = text.get_untracked();
        text.set(String::new());
        bringing.take_text(&given);
    };
    let found = Callback::new(move |end: Result<String, QrError>| {
        let _ = on.try_set(false);
        match end {
            Ok(text) => bringing.take_text(&text),
            Err(error) => drop(bringing.trouble.try_set(Some(Refusal::Qr(error).words()))),
        }
    });
    let camera = match is_offered() {
        false => view! { <Say text=tr("resume-no-camera") /> },
        true => view! {
            {live(move || on.get().then(|| view! { <Viewfinder on_end=found /> }))}
            <Button icon="camera" on_press=move |()| on.update(|on| *on = !*on)>
                {move || if on.get() { tr("resume-camera-stop") } else { tr("resume-camera-start") }}
            </Button>
        },
    };
    view! {
        <section aria-labelledby="code">
            <h2 id="code">{tr("bring-code")}</h2>
            {camera}
            <label class="field">
                <span>{tr("bring-text")}</span>
                <textarea
                    id="bring-text"
                    rows="2"
                    autocomplete="off"
                    spellcheck="false"
                    prop:value=text
                    on:input=move |event| text.set(event_target_value(&event))
                ></textarea>
            </label>
            <div class="actions block-actions">
                <Button icon="valider" on_press=read>{tr("resume-link-press")}</Button>
            </div>
        </section>
    }
}
