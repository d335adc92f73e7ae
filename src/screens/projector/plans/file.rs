//! Plans out to files and in from them.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;

use super::store::Plans;
use super::words::title;
use crate::platform::files;
use crate::screens::library::Library;
use crate::ui::button::Button;
use crate::ui::markup::Node;
use crate::ui::notice::{Notice, Tone};
use crate::ui::say::Say;
use crate::ui::text::{tr, trn};
use crate::ui::view;
use crate::workshop::plan::{FILE_BYTES, Plan, PlanError, file_name, read_file};

const MIME: &str = "application/json";

/// What there is to say of the last file.
pub(super) type Said = RwSignal<Option<(Tone, String)>>;

/// Where it is said: at the foot of the window, wherever on the page one is.
pub(super) fn said_of(said: Said) -> Node {
    let read = move |()| said.set(None);
    view! {
        <div class="plan-said">
            {move || said.get().map(|(tone, words)| view! {
                <Notice tone>
                    <Say text=words />
                    <div class="actions"><Button class="small" icon="valider" on_press=read>{tr("understood")}</Button></div>
                </Notice>
            })}
        </div>
    }
}

/// Saves a plan. A ready one takes its words along: elsewhere nobody may know its id.
pub(super) fn save(plan: &Plan, said: Said) {
    let plan = Plan { title: title(plan), ..plan.clone() }.cleaned();
    let name = file_name(&plan.title);
    let done = files::save_text(&name, MIME, &plan.file_text());
    said.set(Some(match done {
        Ok(()) => (Tone::Success, trn("plan-file-saved", &crate::args! { "name" => name })),
        Err(_) => (Tone::Attention, tr("plan-file-failed")),
    }));
}

/// The button that opens a file.
pub(super) fn open(plans: Plans, said: Said) -> Node {
    let library = expect_context::<Library>();
    let input = NodeRef::<html::Input>::new();
    let press = move |()| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    let chosen = move |_| {
        let Some(input) = input.get_untracked() else { return };
        let file = input.files().and_then(|list| list.get(0));
        // Emptied, so that choosing the same file again is noticed.
        input.set_value("");
        let Some(file) = file else { return };
        spawn_local(async move {
            let words = match read(&file).await {
                Ok(plan) => taken(plans, library, plan),
                Err(error) => (Tone::Attention, refused(error)),
            };
            let _ = said.try_set(Some(words));
        });
    };
    view! {
        <Button icon="fichier" on_press=press>{tr("plan-open")}</Button>
        // No list of kinds: telephones grey out those they do not know.
        <input type="file" hidden node_ref=input on:change=chosen />
    }
}

async fn read(file: &File) -> Result<Plan, PlanError> {
    if file.size() > FILE_BYTES as f64 {
        return Err(PlanError::TooLarge);
    }
    let text = files::read_text(file).await.map_err(|_| PlanError::NotAPlan)?;
    read_file(&text)
}

/// Keeps a plan that came in, and says what of it is not known here.
fn taken(plans: Plans, library: Library, plan: Plan) -> (Tone, String) {
    let unknown = plan.unknown(&library.base());
    let named = trn("plan-file-opened", &crate::args! { "title" => title(&plan) });
    plans.add(plan);
    if unknown.is_empty() {
        return (Tone::Success, named);
    }
    let args = crate::args! { "n" => unknown.len(), "names" => unknown.join(", ") };
    (Tone::Attention, format!("{named} {}", trn("plan-file-unknown", &args)))
}

fn refused(error: PlanError) -> String {
    tr(match error {
        PlanError::NotAPlan => "plan-file-not-a-plan",
        PlanError::TooNew => "plan-file-too-new",
        PlanError::TooLarge => "plan-file-too-large",
    })
}
