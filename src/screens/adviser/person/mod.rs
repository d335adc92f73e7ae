//! One person: where they stand and stood, what stands behind it, how the hand moves, what comes back, what was noted.

mod evidence;
mod identity;
mod marks;
mod report;
mod same;
mod themes;

pub(super) use marks::HELPS;
pub(super) use report::tick;
pub(super) use same::Join;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::gate::Trouble;
use super::group::as_of;
use super::names::{person_name, refused_words};
use super::rooms::{Room, go};
use super::space::{Refused, Space};
use crate::platform::print;
use crate::ui::art::Avatar;
use crate::ui::button::Button;
use crate::ui::markup::{Node, live};
use crate::ui::page::Page;
use crate::ui::text::{tr, trn};
use crate::ui::view;
use crate::workshop::Person;

/// What the parts of the page share.
#[derive(Clone, Copy)]
pub(super) struct Shown {
    pub id: u64,
    pub space: Space,
    /// The whole record, once it is read.
    pub person: RwSignal<Option<Person>>,
    pub trouble: RwSignal<Option<String>>,
}

impl Shown {
    /// Does something that changes the person, then reads them again.
    pub fn after(self, work: impl Future<Output = Result<(), Refused>> + 'static) {
        spawn_local(async move {
            match work.await {
                Ok(()) => {
                    let _ = self.trouble.try_set(None);
                    self.read().await;
                }
                Err(refused) => drop(self.trouble.try_set(Some(refused_words(&refused)))),
            }
        });
    }

    /// Says that something is done.
    pub fn told(self, words: String) {
        let _ = (self, words);
    }

    async fn read(self) {
        match self.space.person(self.id).await {
            Ok(person) => drop(self.person.try_set(person)),
            Err(refused) => drop(self.trouble.try_set(Some(refused_words(&refused)))),
        }
    }
}

/// A person's page.
#[component]
pub fn PersonPage(id: u64) -> impl IntoView {
    let space = expect_context::<Space>();
    let shown = Shown { id, space, person: RwSignal::new(None), trouble: RwSignal::new(None) };
    // Read again when their profile on this machine has done something.
    let digest = Memo::new(move |_| space.digest(id));
    Effect::new(move |_| {
        digest.track();
        spawn_local(shown.read());
    });
    let title = Signal::derive(move || {
        digest.with(|digest| {
            digest.as_ref().map_or_else(|| tr("person-missing"), |digest| person_name(&digest.identity))
        })
    });
    let here = move || space.here().contains_key(&id);
    view! {
        <Page title class="wide person">
            {live(move || digest.with(|digest| digest.as_ref().map(|digest| {
                let sittings = trn("person-sittings", &crate::args! { "n" => usize::from(digest.sitting_count) });
                view! {
                    <div class="paper-head">
                        <Avatar picture=Signal::stored(digest.identity.picture.clone()) class="big" />
                        <p>
                            {as_of(digest, here())} " · " {sittings}
                            {digest.identity.sample.then(|| view! { " " <span class="tag">{tr("sample-tag")}</span> })}
                        </p>
                    </div>
                }
            })))}
            <div class="actions screen-only">
                <Button icon="qr" on_press=move |()| go(Room::Passports(vec![id]))>{tr("person-passport")}</Button>
                <Button icon="imprimer" on_press=|()| print::print()>{tr("person-print")}</Button>
                <Button icon="texte-grand" on_press=move |()| go(Room::Attestation(id))>{tr("person-attestation")}</Button>
            </div>
            <Trouble words=shown.trouble />
            {live(move || shown.person.with(|person| person.as_ref().map_or_else(|| view! {}, |person| whole(shown, person))))}
        </Page>
    }
}

fn whole(shown: Shown, person: &Person) -> Node {
    let (attempts, milestones) = (person.counted(), person.counted_milestones());
    let base = shown.space.base();
    view! {
        {themes::section(shown, person, &attempts, &milestones, &base)}
        {evidence::section(shown, &attempts, &milestones, &base)}
        {evidence::hands(&attempts)}
        {evidence::recurring(shown, &attempts)}
        {marks::section(shown, person)}
        {report::section(shown, person)}
        {identity::section(shown, person)}
        {same::section(shown)}
    }
}
