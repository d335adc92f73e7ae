//! Taking out: tables, statements, the archive; and what the reports share.

mod archive;
mod tables;

use leptos::html;
use leptos::prelude::*;

use super::gate::Trouble;
use super::rooms::{Room, go};
use super::space::Space;
use crate::platform::clipboard;
use crate::practice::library::BasePack;
use crate::ui::button::{Button, PrimaryButton};
use crate::ui::markup::{Node, live};
use crate::ui::notice::{Notice, Tone};
use crate::ui::page::Page;
use crate::ui::say::Say;
use crate::ui::text::{tr, trn};
use crate::ui::view;
use crate::workshop::export::{Catalogue, Personal, contains_personal_data};
use crate::workshop::group::Digests;

/// The page.
#[component]
pub fn ExportPage() -> impl IntoView {
    let space = expect_context::<Space>();
    let trouble = RwSignal::new(None::<String>);
    let nobody = Memo::new(move |_| space.people().with(Digests::is_empty));
    view! {
        <Page title=tr("export-title") class="wide">
            <Say class="lead" text=tr("export-lead") />
            <Trouble words=trouble />
            {live(move || match nobody.get() {
                true => view! { <p>{tr("export-nobody")}</p> },
                false => view! {
                    <section aria-labelledby="coop">
                        <h2 id="coop">{tr("export-coop")}</h2>
                        <Say text=tr("export-coop-text") />
                        <div class="actions block-actions">
                            <Button icon="calendrier" on_press=|()| go(Room::Ateliers)>{tr("ateliers-title")}</Button>
                        </div>
                    </section>
                    {tables::section(space, trouble)}
                    <section class="block" aria-labelledby="passports">
                        <h2 id="passports">{tr("export-passports")}</h2>
                        <Say text=tr("export-passports-text") />
                        <div class="actions block-actions">
                            <Button icon="qr" on_press=move |()| go(Room::Passports(everyone(space)))>{tr("export-passports-all")}</Button>
                        </div>
                    </section>
                    {archive::section(space, trouble)}
                },
            })}
        </Page>
    }
}

fn everyone(space: Space) -> Vec<u64> {
    untrack(|| {
        space.people().with(|people| {
            people.iter().filter(|(_, digest)| !digest.identity.sample).map(|(id, _)| *id).collect()
        })
    })
}

/// Works with the catalogue in the words of the interface.
pub fn catalogue_of<T>(base: &BasePack, work: impl FnOnce(&Catalogue) -> T) -> T {
    let title = |id: &str| tr(&format!("{id}/titre"));
    let theme = |id: &str| tr(&format!("theme-{id}"));
    let picture = |name: &str| super::names::picture_word(name);
    work(&Catalogue::new(base, &title, &theme, &picture))
}

/// Says what in the adviser's notes should not be there; La Coop forbids it.
pub fn warning(space: Space, notes: &str) -> Option<Node> {
    let names: Vec<String> = space
        .people()
        .with(|people| people.values().filter_map(|digest| digest.identity.first_name.clone()).collect());
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let found = contains_personal_data(notes, &names);
    if found.is_empty() {
        return None;
    }
    let lines = found.into_iter().map(|found| {
        let key = match found.what {
            Personal::FirstName => "personal-name",
            Personal::Address => "personal-address",
            Personal::Telephone => "personal-telephone",
            Personal::SocialSecurity => "personal-social-security",
            Personal::Card => "personal-card",
        };
        view! { <li>{trn(key, &crate::args! { "text" => found.text })}</li> }
    });
    Some(view! {
        <Notice tone=Tone::Attention>
            <p>{tr("personal-title")}</p>
            <ul>{lines.collect_view()}</ul>
        </Notice>
    })
}

/// A text to be copied elsewhere: shown whole, selected and copied in one press, or by hand where that is refused.
#[component]
pub fn Pasted(
    /// The text.
    #[prop(into)]
    text: Signal<String>,
    /// Its id, unique on the page.
    name: &'static str,
    /// Rows shown.
    #[prop(default = 10)]
    rows: u32,
    /// Whether copying it is the one thing to do on the page.
    #[prop(optional)]
    primary: bool,
) -> impl IntoView {
    let area = NodeRef::<html::Textarea>::new();
    let said = RwSignal::new(None::<String>);
    let copy = move |()| {
        let Some(area) = area.get_untracked() else { return };
        let _ = area.focus();
        area.select();
        said.set(Some(tr(if clipboard::copy_selection() { "copied" } else { "carry-link-selected" })));
    };
    let button: Node = match primary {
        true => view! { <PrimaryButton icon="transferer" on_press=copy>{tr("copy")}</PrimaryButton> },
        false => view! { <Button icon="transferer" on_press=copy>{tr("copy")}</Button> },
    };
    view! {
        <div class="pasted">
            <label for=name class="hidden-text">{tr("pasted-text")}</label>
            <textarea id=name node_ref=area rows=rows.to_string() readonly prop:value=text></textarea>
            <div class="actions">
                {button}
                <span role="status">{said}</span>
            </div>
        </div>
    }
}
