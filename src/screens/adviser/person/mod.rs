//! One person: where they stand and stood, what stands behind it, how the hand moves, what comes back, what was noted.

mod evidence;
mod identity;
mod marks;
mod report;
mod said;
mod same;
mod themes;

pub(super) use marks::HELPS;
pub(super) use report::tick;
pub(super) use same::Join;

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::gate::Trouble;
use super::group::as_of;
use super::names::{person_name, refused_words};
use super::rooms::{Room, go};
use super::space::{Refused, Space};
use crate::platform::react::follow;
use crate::platform::{clock, print, random};
use crate::practice::Attempt;
use crate::progress::Milestone;
use crate::ui::art::Avatar;
use crate::ui::button::Button;
use crate::ui::markup::{Node, live};
use crate::ui::page::{PageHead, arrive};
use crate::ui::text::{tr, trn};
use crate::ui::topbar::SkipLink;
use crate::ui::view;
use crate::workshop::{Digest, Mark, MarkKind, Person};
use said::{Place, Said};

/// What the parts of the page share. They are drawn once; only what follows the person is drawn anew, so that nothing
/// typed, opened or focused is lost.
#[derive(Clone, Copy)]
pub(super) struct Shown {
    pub id: u64,
    pub space: Space,
    /// The whole record, once it is read.
    pub person: RwSignal<Option<Person>>,
    /// The same in short.
    pub digest: Memo<Option<Digest>>,
    /// Attempts and milestones as the adviser counts them.
    pub counted: Memo<(Vec<Attempt>, Vec<Milestone>)>,
    pub trouble: RwSignal<Option<String>>,
    /// What was done last.
    pub said: RwSignal<Option<Said>>,
}

impl Shown {
    fn new(id: u64, space: Space) -> Shown {
        let person = RwSignal::new(None::<Person>);
        Shown {
            id,
            space,
            person,
            digest: Memo::new(move |_| {
                let base = space.base();
                person.with(|person| person.as_ref().map(|person| Digest::of(person, &base.entries)))
            }),
            counted: Memo::new(move |_| {
                let counted = |person: &Person| (person.counted(), person.counted_milestones());
                person.with(|person| person.as_ref().map(counted)).unwrap_or_default()
            }),
            trouble: RwSignal::new(None),
            said: RwSignal::new(None),
        }
    }

    /// Does something that changes the person, and says so. The page follows what is kept by itself.
    pub fn after(self, said: Said, work: impl Future<Output = Result<(), Refused>> + 'static) {
        self.said.set(None);
        spawn_local(async move {
            match work.await {
                Ok(()) => {
                    let _ = self.trouble.try_set(None);
                    let _ = self.said.try_set(Some(said));
                }
                Err(refused) => drop(self.trouble.try_set(Some(refused_words(&refused)))),
            }
        });
    }

    /// Sets something down; it can be taken back from where that is said.
    pub fn mark(self, place: Place, kind: MarkKind) {
        let mark = Mark { id: random::id(), at_ms: clock::now_ms(), kind, withdrawn: false };
        let words = trn("person-noted", &crate::args! { "what" => marks::mark_words(&mark) });
        let said = Said { place, words, undo: Some(mark.id) };
        self.after(said, async move {
            self.space.change_person(self.id, move |person| person.marks.push(mark)).await
        });
    }

    /// Takes back something set down.
    pub fn withdraw(self, place: Place, mark: u64) {
        let said = Said { place, words: tr("person-withdrawn"), undo: None };
        self.after(said, async move { self.space.withdraw(self.id, mark).await });
    }

    async fn read(self) {
        match self.space.person(self.id).await {
            Ok(person) => {
                if self.person.try_with_untracked(|known| *known != person) == Some(true) {
                    let _ = self.person.try_set(person);
                }
            }
            Err(refused) => drop(self.trouble.try_set(Some(refused_words(&refused)))),
        }
    }
}

/// A person's page.
#[component]
pub fn PersonPage(id: u64) -> impl IntoView {
    let space = expect_context::<Space>();
    let shown = Shown::new(id, space);
    // Read again whenever something of theirs was kept, or their profile on this machine has done something. A remark
    // does not change the short record: the whole list is followed.
    follow(move || {
        space.people().track();
        spawn_local(shown.read());
    });
    let digest = Memo::new(move |_| space.digest(id));
    let title = Signal::derive(move || {
        digest.with(|digest| {
            digest.as_ref().map_or_else(|| tr("person-missing"), |digest| person_name(&digest.identity))
        })
    });
    let picture = Memo::new(move |_| {
        digest.with(|digest| digest.as_ref().map(|digest| digest.identity.picture.clone()))
    });
    let here = Memo::new(move |_| space.here().contains_key(&id));
    let facts = move || {
        digest.with(|digest| {
            digest.as_ref().map(|digest| {
                let n = usize::from(digest.sitting_count);
                let sittings = trn("person-sittings", &crate::args! { "n" => n });
                let sample =
                    digest.identity.sample.then(|| view! { " " <span class="tag">{tr("sample-tag")}</span> });
                view! { <p>{as_of(digest, here.get())} " · " {sittings} {sample}</p> }
            })
        })
    };
    let ready = Memo::new(move |_| shown.person.with(Option::is_some));
    let head = use_context::<PageHead>();
    let heading = NodeRef::<html::H1>::new();
    arrive(title, heading);
    view! {
        <SkipLink to="#main" />
        {head.map(|head| head.0.run())}
        <main id="main" class="wrap wide person" tabindex="-1">
            <div class="paper-head">
                {live(move || picture.get().map(|picture| view! { <Avatar picture=Signal::stored(picture) class="big" /> }))}
                <div>
                    <h1 node_ref=heading tabindex="-1">{title}</h1>
                    {live(facts)}
                </div>
            </div>
            <div class="actions screen-only">
                <Button icon="qr" on_press=move |()| go(Room::Passports(vec![id]))>{tr("person-passport")}</Button>
                <Button icon="imprimer" on_press=|()| print::print()>{tr("person-print")}</Button>
                <Button icon="texte-grand" on_press=move |()| go(Room::Attestation(id))>{tr("person-attestation")}</Button>
            </div>
            <Trouble words=shown.trouble />
            {live(move || if ready.get() { whole(shown) } else { view! {} })}
        </main>
    }
}

fn whole(shown: Shown) -> Node {
    view! {
        {themes::section(shown)}
        {marks::section(shown)}
        {report::section(shown)}
        {evidence::section(shown)}
        {evidence::hands(shown)}
        {evidence::recurring(shown)}
        {identity::section(shown)}
        {same::section(shown)}
    }
}
