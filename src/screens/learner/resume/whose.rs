//! Whose progress was brought, and who here it is for: asked, never guessed.

use leptos::prelude::*;

use super::screen::{Resuming, Step};
use super::suggest::{Candidate, Likeness, Target, candidates, newcomer, suggestion};
use crate::platform::{clock, random};
use crate::progress::transfer::code::Contents;
use crate::progress::{MergeReport, Portable, Profile};
use crate::screens::learner::profiles::{LockQuestion, person_name};
use crate::screens::learner::visit::Visit;
use crate::ui::art::Avatar;
use crate::ui::button::{Button, PrimaryButton};
use crate::ui::choice::{Answer, Choice};
use crate::ui::notice::{Notice, Tone};
use crate::ui::page::Page;
use crate::ui::say::Say;
use crate::ui::text::{tr, trn};
use crate::ui::view;

/// The answer that stands for someone new.
const NEW: &str = "nouveau";

/// Says whose progress came, and asks who it is for.
#[component]
pub(super) fn WhosePage(resuming: Resuming, people: Vec<Portable>) -> impl IntoView {
    let visit = expect_context::<Visit>();
    let mut left = people;
    let brought = if left.is_empty() { Portable::default() } else { left.remove(0) };
    let title = match &brought.first_name {
        Some(name) => trn("whose-title-name", &crate::args! { "name" => name.clone() }),
        None => tr("whose-title"),
    };
    let listed = untrack(|| listed(visit, &brought));
    let chosen = RwSignal::new(value(suggestion(&listed)));
    let picture = brought.picture.clone();
    let contents = Contents::of(&brought);
    let asked = !listed.is_empty();
    let answers = answers(&listed);

    let locked = RwSignal::new(None::<Profile>);
    let (brought, left) = (StoredValue::new(brought), StoredValue::new(left));
    let place = Callback::new(move |target: Target| {
        let report = brought.with_value(|brought| add(visit, brought, target));
        resuming.refusal.set(None);
        resuming.step.set(Step::Report(report, left.get_value()));
    });
    let go_on = move |()| {
        let target = chosen.with_untracked(|chosen| target(chosen, &listed));
        let lock = listed.iter().find(|candidate| Target::Person(candidate.profile.id) == target);
        match lock.filter(|candidate| candidate.profile.lock.is_some() && !candidate.here_now) {
            Some(candidate) => locked.set(Some(candidate.profile.clone())),
            None => place.run(target),
        }
    };
    let skip = move |()| {
        resuming.refusal.set(None);
        resuming.step.set(match left.get_value() {
            left if left.is_empty() => Step::Bring,
            left => Step::Whose(left),
        });
    };
    let close = Callback::new(move |()| locked.set(None));
    let opened = Callback::new(move |person: Profile| place.run(Target::Person(person.id)));
    view! {
        <Page title class="whose">
            {move || {
                resuming
                    .refusal
                    .get()
                    .map(|refusal| {
                        view! {
                            <Notice tone=Tone::Attention>
                                <p>{tr("whose-some-refused")}</p>
                                <Say text=refusal.words() />
                            </Notice>
                        }
                    })
            }}
            <div class="paper-head">
                <Avatar picture=Signal::stored(picture) class="big" />
                <ContentsWords contents />
            </div>
            {asked
                .then(|| {
                    view! {
                        <fieldset class="block">
                            <legend>{tr("whose-question")}</legend>
                            <Choice
                                name="whose"
                                answers
                                chosen=chosen
                                on_choose=move |value: String| chosen.set(value)
                            />
                        </fieldset>
                    }
                })}
            <div class="actions block">
                <PrimaryButton icon="reprendre" big=true on_press=go_on>
                    {tr("whose-press")}
                </PrimaryButton>
                <Button icon="fermer" on_press=skip>
                    {tr("whose-skip")}
                </Button>
            </div>
            {move || {
                locked.get().map(|person| view! { <LockQuestion person opened forget=close close /> })
            }}
        </Page>
    }
}

/// What came, in words.
#[component]
fn ContentsWords(contents: Contents) -> impl IntoView {
    let count = |key: &str, n: usize| (n > 0).then(|| trn(key, &crate::args! { "n" => n as u64 }));
    let lines = [count("whose-steps", contents.exercises), count("whose-attempts", contents.attempts)];
    view! { <ul class="holds">{lines.into_iter().flatten().map(|words| view! { <li>{words}</li> }).collect_view()}</ul> }
}

/// Those to choose from. In a kiosk nobody is anybody; and guests of other moments cannot be told apart by anyone.
fn listed(visit: Visit, brought: &Portable) -> Vec<Candidate> {
    if visit.machine().guests_only {
        return Vec::new();
    }
    let mut all = candidates(brought, &visit.people(), visit.id());
    all.retain(|candidate| {
        !candidate.profile.guest || candidate.here_now || candidate.likeness == Likeness::Same
    });
    all
}

fn answers(listed: &[Candidate]) -> Vec<Answer> {
    let someone = |candidate: &Candidate| {
        let name = match (&candidate.profile.first_name, candidate.profile.guest) {
            (None, true) => tr("whose-guest"),
            _ => person_name(&candidate.profile),
        };
        let name = crate::args! { "name" => name };
        let words = match candidate.likeness {
            Likeness::Same => trn("whose-same", &name),
            Likeness::Alike => trn("whose-alike", &name),
            Likeness::Other => trn("whose-other", &name),
        };
        let icon = format!("profil-{}", candidate.profile.picture);
        Answer::picture(value(Target::Person(candidate.profile.id)), words, icon)
    };
    let new = Answer::picture(NEW, tr("whose-new"), "plus");
    listed.iter().map(someone).chain([new]).collect()
}

fn value(target: Target) -> String {
    match target {
        Target::Person(id) => format!("{id:016x}"),
        Target::New => NEW.to_owned(),
    }
}

fn target(chosen: &str, listed: &[Candidate]) -> Target {
    let targets = listed.iter().map(|candidate| Target::Person(candidate.profile.id));
    targets.into_iter().find(|target| value(*target) == chosen).unwrap_or(Target::New)
}

/// Adds the progress, and makes whoever it is for the person here.
fn add(visit: Visit, brought: &Portable, target: Target) -> MergeReport {
    let (people, here) = (visit.people(), visit.id());
    // In a kiosk there is but one person: whoever sits there.
    let id = match target {
        Target::Person(id) => Some(id),
        Target::New => visit.machine().guests_only.then_some(here).filter(|_| visit.is_known()),
    };
    match id.and_then(|id| people.iter().find(|person| person.id == id)) {
        Some(person) if person.guest && person.id == here && here != brought.profile => {
            // What was done here without a name joins the one it turns out to belong to.
            let done_here = visit.portable(false);
            come(visit, brought, &people);
            let report = visit.merge(brought);
            if visit.merge(&done_here).kept.is_ok() {
                // What stays behind is only there twice.
                let _ = visit.erase(here);
            }
            report
        }
        Some(person) => {
            if person.id != here {
                visit.switch(person.id);
            }
            visit.merge(brought)
        }
        None => {
            come(visit, brought, &people);
            visit.merge(brought)
        }
    }
}

/// Someone new comes in.
fn come(visit: Visit, brought: &Portable, people: &[Profile]) {
    let kiosk = visit.machine().guests_only;
    let newcomer = newcomer(brought, people, random::id(), clock::now_ms(), kiosk);
    let id = newcomer.id;
    visit.new_guest();
    visit.save_profile(|profile| *profile = newcomer);
    visit.switch(id);
}
