//! The themes of a person: *acquis*, *actuel*, how they came there, and the adviser's own judgement.

use leptos::prelude::*;

use super::Shown;
use super::said::{Place, status};
use crate::practice::autonomy::{Label, ThemeStanding};
use crate::screens::adviser::charts::Trend;
use crate::screens::adviser::field::{Select, TextArea};
use crate::screens::adviser::names::{day, label_words, of_day, source_words};
use crate::ui::button::{Button, PrimaryButton};
use crate::ui::dialog::Modal;
use crate::ui::markup::{Node, live};
use crate::ui::say::Say;
use crate::ui::stairs::Stairs;
use crate::ui::text::{tr, trn};
use crate::ui::view;
use crate::workshop::digest::{Digest, Source, Which};
use crate::workshop::export::one_line;
use crate::workshop::history::{ByExercise, SITTINGS, Sitting};
use crate::workshop::mark::NOTE_CHARS;
use crate::workshop::{MarkKind, history};

/// The table of themes. Its rows stay; what stands in their cells follows the person.
pub(super) fn section(shown: Shown) -> Node {
    let (said, _) = status(shown, Place::Themes);
    let base = shown.space.base();
    let sittings = Memo::new(move |_| {
        let base = shown.space.base();
        shown.counted.with(|(attempts, milestones)| {
            history::sittings(&ByExercise::of(attempts), milestones, &base.entries, SITTINGS)
        })
    });
    let asked = RwSignal::new(None::<String>);
    let rows = base.themes.iter().map(|theme| row(shown, &theme.id, sittings, asked));
    view! {
        <section class="block" aria-labelledby="themes">
            <h2 id="themes">{tr("person-themes")}</h2>
            <div class="table-box">
                <table class="matrix">
                    <thead>
                        <tr>
                            <th scope="col">{tr("person-theme")}</th>
                            <th scope="col">{tr("person-acquired")}</th>
                            <th scope="col">{tr("person-current")}</th>
                            <th scope="col">{tr("person-way")}</th>
                            <th scope="col" class="screen-only"><span class="hidden-text">{tr("person-correct")}</span></th>
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
            {said}
            <p class="small-text">{tr("person-themes-note")}</p>
            {move || asked.get().map(|theme| view! { <Correct shown theme asked /> })}
        </section>
    }
}

fn row(shown: Shown, theme: &str, sittings: Memo<Vec<Sitting>>, asked: RwSignal<Option<String>>) -> Node {
    let name = tr(&format!("theme-{theme}"));
    let theme = theme.to_owned();
    let of = |which| {
        let theme = theme.clone();
        Memo::new(move |_| {
            let base = shown.space.base();
            let standing = |digest: &Digest| digest.theme(&theme, &base.entries, which);
            shown.digest.with(|digest| digest.as_ref().map(standing)).unwrap_or_default()
        })
    };
    let (acquired, current) = (of(Which::Acquired), of(Which::Current));
    let (own, of_theme) = (theme.clone(), theme.clone());
    let label = trn("person-correct-title", &crate::args! { "theme" => name.clone() });
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td data-label=tr("person-acquired")>{live(move || cell(acquired.get()))}</td>
            <td data-label=tr("person-current")>
                {live(move || cell(current.get()))}
                {live(move || shown.digest.with(|digest| digest.as_ref().map(|digest| said_of(digest, &of_theme))))}
            </td>
            <td data-label=tr("person-way")>{live(move || sittings.with(|sittings| way(&theme, sittings)))}</td>
            <td class="screen-only">
                <span role="group" aria-label=label>
                    <Button class="small quiet" icon="crayon" on_press=move |()| asked.set(Some(own.clone()))>
                        {tr("person-correct")}
                    </Button>
                </span>
            </td>
        </tr>
    }
}

fn cell(standing: ThemeStanding) -> Node {
    let words = match standing.label {
        None if standing.attempted > 0 => tr("theme-begun-only"),
        label => label_words(label),
    };
    let count = (standing.attempted > 0).then(|| source_words(Source::Current(standing)));
    view! {
        <span class="stairs-label"><Stairs label=standing.label /><span>{words}</span></span>
        {count.map(|count| view! { <span class="small-text count">{count}</span> })}
    }
}

/// What the adviser and the latest short code say of a theme.
fn said_of(digest: &Digest, theme: &str) -> Node {
    let corrected = digest.corrected.get(theme).map(|corrected| {
        let args = crate::args! {
            "label" => label_words(Some(corrected.label)), "day" => day(corrected.at_ms), "note" => corrected.note.clone()
        };
        view! { <p class="small-text">{trn("person-corrected", &args)}</p> }
    });
    let of_slip = digest.slip.as_ref().and_then(|slip| Some((slip.labels.get(theme).copied()?, slip.day)));
    let slip = of_slip.map(|(label, at)| {
        let args = crate::args! { "label" => label_words(Some(label)), "day" => of_day(at) };
        view! { <p class="small-text">{trn("person-of-slip", &args)}</p> }
    });
    view! { {corrected} {slip} }
}

/// The label of a theme over the sittings: a line, and the same in words.
fn way(theme: &str, sittings: &[Sitting]) -> Node {
    let labels: Vec<(i64, Label, Label)> = (sittings.iter())
        .filter_map(|sitting| {
            sitting.themes.get(theme).map(|(acquired, current)| (sitting.day, *acquired, *current))
        })
        .collect();
    if labels.is_empty() {
        return view! { <span aria-hidden="true">"·"</span> };
    }
    let value = |label: Label| f64::from(label.value()) + 1.0;
    let mut steps: Vec<String> = Vec::new();
    let mut before = None;
    for (day, _, current) in &labels {
        if before != Some(*current) {
            let args = crate::args! { "day" => of_day(*day), "label" => label_words(Some(*current)) };
            steps.push(trn("person-way-step", &args));
            before = Some(*current);
        }
    }
    let words = steps.join(", ");
    let values: Vec<f64> = labels.iter().map(|(_, _, current)| value(*current)).collect();
    let second: Vec<f64> = labels.iter().map(|(_, acquired, _)| value(*acquired)).collect();
    let shown = words.clone();
    view! {
        <Trend values second most=4.0 words=shown />
        <span class="small-text way" aria-hidden="true">{words}</span>
    }
}

/// The adviser's own judgement of a theme, with its reason.
#[component]
fn Correct(shown: Shown, theme: String, asked: RwSignal<Option<String>>) -> impl IntoView {
    let label = RwSignal::new(Label::Guided.slug().to_owned());
    let note = RwSignal::new(String::new());
    let missing = RwSignal::new(false);
    let close = Callback::new(move |()| asked.set(None));
    let labels = [Label::Guided, Label::PartlyAutonomous, Label::Autonomous, Label::Confirmed];
    let options = labels.map(|label| (label.slug().to_owned(), label_words(Some(label)))).to_vec();
    let title = trn("person-correct-title", &crate::args! { "theme" => tr(&format!("theme-{theme}")) });
    let keep = move |()| {
        let reason = note.with_untracked(|note| one_line(note.trim()));
        let Some(label) = Label::from_slug(&label.get_untracked()) else { return };
        if reason.is_empty() {
            missing.set(true);
            return;
        }
        let kind = MarkKind::Correction { theme: theme.clone(), label, note: reason };
        asked.set(None);
        shown.mark(Place::Themes, kind);
    };
    view! {
        <Modal title on_close=close>
            <Say text=tr("person-correct-text") />
            <div class="fields">
                <Select label=tr("person-current") options value=label />
                <TextArea label=tr("person-correct-note") value=note most=NOTE_CHARS as u32 />
            </div>
            {move || missing.get().then(|| view! { <p role="alert">{tr("person-correct-missing")}</p> })}
            <div class="actions">
                <PrimaryButton icon="valider" on_press=keep>{tr("save")}</PrimaryButton>
                <Button icon="fermer" on_press=close>{tr("cancel")}</Button>
            </div>
        </Modal>
    }
}
