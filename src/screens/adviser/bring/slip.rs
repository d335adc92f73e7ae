//! A short code typed by hand: theme labels only, for someone known or new.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::outcome::{Line, Outcome};
use super::{Bringing, tr};
use crate::platform::{clock, random};
use crate::progress::profile::FALLBACK_PICTURE;
use crate::progress::slip::{Slip, SlipError};
use crate::screens::adviser::field::{Select, TextField};
use crate::screens::adviser::names::{person_name, refused_words};
use crate::ui::button::Button;
use crate::ui::markup::{Node, live};
use crate::ui::say::Say;
use crate::ui::text::trn;
use crate::ui::view;
use crate::workshop::{Arrival, Person, Way, person};

const DAY_MS: i64 = 86_400_000;

/// Stands for someone who is not followed yet.
const NEW: &str = "new";

/// The field, and whose code it is.
pub(super) fn way(bringing: Bringing) -> Node {
    let text = RwSignal::new(String::new());
    let trouble = RwSignal::new(None::<String>);
    let read = RwSignal::new(None::<Slip>);
    let whose = RwSignal::new(NEW.to_owned());
    let look = move |()| match Slip::from_text(&text.get_untracked()) {
        Ok(slip) => {
            trouble.set(None);
            let alike = untrack(|| {
                bringing
                    .space
                    .people()
                    .with(|people| people.keys().copied().find(|id| Slip::person_of(*id) == slip.person))
            });
            whose.set(alike.map_or_else(|| NEW.to_owned(), |id| format!("{id:016x}")));
            read.set(Some(slip));
        }
        Err(error) => {
            read.set(None);
            trouble.set(Some(refused(error)));
        }
    };
    let keep = Callback::new(move |()| {
        let Some(slip) = read.get_untracked() else { return };
        let chosen = u64::from_str_radix(&whose.get_untracked(), 16).ok();
        read.set(None);
        text.set(String::new());
        spawn_local(add(bringing, slip, chosen));
    });
    view! {
        <section class="block" aria-labelledby="slip">
            <h2 id="slip">{tr("slip-title")}</h2>
            <Say text=tr("slip-lead") />
            <div class="filters">
                <TextField label=tr("slip-code") value=text most=20 class="slip-code" />
                <Button icon="valider" on_press=look>{tr("slip-read")}</Button>
            </div>
            {move || trouble.get().map(|words| view! { <p role="alert">{words}</p> })}
            {live(move || read.get().map(|slip| found(bringing, &slip, whose, keep)))}
        </section>
    }
}

fn found(bringing: Bringing, slip: &Slip, whose: RwSignal<String>, keep: Callback<()>) -> Node {
    let labels = slip.labels.iter().map(|(theme, label)| {
        let words = crate::screens::adviser::names::label_words(Some(*label));
        view! { <li>{format!("{} : {words}", tr(&format!("theme-{theme}")))}</li> }
    });
    let mut options = vec![(NEW.to_owned(), tr("slip-new"))];
    untrack(|| {
        bringing.space.people().with(|people| {
            options.extend(
                people.iter().map(|(id, digest)| (format!("{id:016x}"), person_name(&digest.identity))),
            );
        })
    });
    let day = crate::screens::adviser::names::of_day(slip.day);
    view! {
        <div class="setting">
            <p>{trn("slip-found", &crate::args! { "day" => day })}</p>
            <ul>{labels.collect_view()}</ul>
            <Select label=tr("slip-whose") options value=whose />
            <div class="actions">
                <Button icon="plus" on_press=keep>{tr("slip-keep")}</Button>
            </div>
        </div>
    }
}

/// Adds what a short code says to someone, or makes them known.
async fn add(bringing: Bringing, slip: Slip, chosen: Option<u64>) {
    let now_ms = clock::now_ms();
    let id = match chosen {
        Some(id) => id,
        None => {
            // Nothing of who they are was set by the adviser: a name that comes later is taken.
            let newcomer = Person::new(slip.id_from(random::id()), FALLBACK_PICTURE, None, 0);
            let id = newcomer.id;
            match bringing.space.add_people(vec![newcomer]).await {
                Ok(()) => id,
                Err(refused) => return drop(bringing.trouble.try_set(Some(refused_words(&refused)))),
            }
        }
    };
    // Noon of its day, which is the same day in every zone near ours.
    let as_of_ms = (slip.day * DAY_MS + DAY_MS / 2).min(now_ms);
    let said = person::Slip { day: slip.day, labels: slip.labels };
    let change = move |person: &mut Person| {
        let mut brought = person.clone();
        brought.slips.push(said);
        brought.arrivals.push(Arrival { at_ms: now_ms, way: Way::Slip, as_of_ms });
        *person = person.merged(&brought);
    };
    match bringing.space.change_person(id, change).await {
        Ok(()) => {
            let name = untrack(|| bringing.space.digest(id)).map(|digest| person_name(&digest.identity));
            let words = trn("slip-kept", &crate::args! { "name" => name.unwrap_or_default() });
            let _ = bringing.lines.try_set(vec![Line { name: String::new(), outcome: Outcome::Told(words) }]);
        }
        Err(refused) => drop(bringing.trouble.try_set(Some(refused_words(&refused)))),
    }
}

fn refused(error: SlipError) -> String {
    match error {
        SlipError::TooShort => tr("slip-too-short"),
        SlipError::TooLong => tr("slip-too-long"),
        SlipError::NotACharacter(sign) => {
            trn("slip-not-a-sign", &crate::args! { "sign" => sign.to_string() })
        }
        SlipError::TooNew => tr("refused-too-new"),
        _ => tr("slip-wrong"),
    }
}
