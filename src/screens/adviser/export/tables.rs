//! Tables for French Excel and statements for a record store, made of everyone or of the sample.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::catalogue_of;
use crate::platform::{clock, files};
use crate::screens::adviser::names::refused_words;
use crate::screens::adviser::space::{Refused, Space};
use crate::ui::button::Button;
use crate::ui::markup::{Node, live};
use crate::ui::notice::{Notice, Tone};
use crate::ui::say::Say;
use crate::ui::text::{tr, trn};
use crate::ui::view;
use crate::workshop::export::{self, Counts, Group, Table, csv, xapi};
use crate::workshop::{Atelier, Person};

const CSV: &str = "text/csv;charset=utf-8";
const JSON: &str = "application/json";

/// What can be taken out here.
#[derive(Clone, Copy)]
enum What {
    Participants,
    Attempts,
    Autonomy,
    Activities,
    Statements,
}

/// One button each, and what was counted.
pub(super) fn section(space: Space, trouble: RwSignal<Option<String>>) -> Node {
    let saved = RwSignal::new(None::<(String, Counts, usize)>);
    let take = move |what: What| {
        spawn_local(async move {
            match made(space, what).await {
                Ok(done) => {
                    let _ = trouble.try_set(None);
                    let _ = saved.try_set(Some(done));
                }
                Err(words) => drop(trouble.try_set(Some(words))),
            }
        });
    };
    let button = move |what: What, icon: &'static str, key: &'static str| {
        view! { <Button icon=icon on_press=move |()| take(what)>{tr(key)}</Button> }
    };
    view! {
        <section class="block" aria-labelledby="tables">
            <h2 id="tables">{tr("export-tables")}</h2>
            <Say text=tr("export-tables-text") />
            <div class="actions block-actions">
                {button(What::Participants, "personne", "export-participants")}
                {button(What::Attempts, "fichier", "export-attempts")}
                {button(What::Autonomy, "valider", "export-autonomy")}
                {button(What::Activities, "calendrier", "export-activities")}
            </div>
            <h3>{tr("export-statements")}</h3>
            <Say text=tr("export-statements-text") />
            <div class="actions block-actions">
                {button(What::Statements, "fichier", "export-statements-press")}
            </div>
            {live(move || saved.get().map(|(name, counts, unread)| {
                let args = crate::args! {
                    "name" => name, "people" => counts.all.participants, "attempts" => counts.all.attempts,
                    "completed" => counts.all.completed, "clean" => counts.all.clean
                };
                view! {
                    <Notice tone=Tone::Success><Say text=trn("export-saved", &args) /></Notice>
                    {(unread > 0).then(|| view! {
                        <Notice tone=Tone::Attention><Say text=trn("space-left-out", &crate::args! { "n" => unread }) /></Notice>
                    })}
                }
            }))}
        </section>
    }
}

/// Makes the file and hands it to the browser's downloads; gives its name and what is in it.
async fn made(space: Space, what: What) -> Result<(String, Counts, usize), String> {
    let everyone = space.everyone().await.map_err(|refused: Refused| refused_words(&refused))?;
    let (people, unread) = (everyone.people, everyone.unread.len());
    let ateliers: Vec<Atelier> = untrack(|| space.ateliers().with(|all| all.values().cloned().collect()));
    let base = space.base();
    let (now_ms, offset) = (clock::now_ms(), clock::utc_offset_min());
    let failed = |_| tr("export-failed");
    catalogue_of(&base, |catalogue| {
        let group = real_or_sample(&people);
        let ateliers: Vec<&Atelier> = ateliers.iter().collect();
        let counts = Counts::of(&group, catalogue);
        let (name, mime, bytes) = match what {
            What::Statements => {
                // The same whatever the address the space is opened at: a person must stay one actor.
                let home = xapi::HomePage::default();
                let statements = xapi::statements(&group, catalogue, &ateliers, &home, now_ms);
                let json = xapi::to_json(&statements).map_err(|_| tr("export-failed"))?;
                ("pas-a-clic-xapi.json".to_owned(), JSON, json.into_bytes())
            }
            _ => {
                let table: Table = match what {
                    What::Participants => export::participants(&group, catalogue, offset),
                    What::Attempts => export::attempts(&group, catalogue),
                    What::Activities => {
                        // Planned only is not held.
                        let held: Vec<&Atelier> =
                            ateliers.iter().copied().filter(|atelier| atelier.began_ms.is_some()).collect();
                        export::activities(&held, &[], &group, catalogue)
                    }
                    _ => export::autonomy(
                        &group,
                        &export::autonomy_rows(&people, &base, now_ms, offset),
                        catalogue,
                    ),
                };
                (csv::file_name(&table), CSV, csv::write(&table).map_err(|_| tr("export-failed"))?)
            }
        };
        files::save_bytes(&name, mime, &bytes).map_err(failed)?;
        Ok((name, counts, unread))
    })
}

/// The real people; while there are none, the sample, so that its files can be looked at.
fn real_or_sample(people: &[Person]) -> Group<'_> {
    match people.iter().all(|person| person.identity.sample) {
        true => Group::invented(people),
        false => Group::of(people),
    }
}
