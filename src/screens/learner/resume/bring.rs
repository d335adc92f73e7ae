//! The ways to bring progress: a file, a code by picture or camera, a link as text.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;

use super::camera::CameraWay;
use super::screen::Resuming;
use crate::platform::{files, qr_reader};
use crate::progress::Portable;
use crate::progress::transfer::brought::{Chosen, LARGEST_FILE, read_file, read_text};
use crate::screens::learner::route::Route;
use crate::screens::refusal::Refusal;
use crate::ui::button::{Button, ButtonLink, PrimaryButton};
use crate::ui::notice::{Notice, Tone};
use crate::ui::page::Page;
use crate::ui::say::Say;
use crate::ui::text::tr;
use crate::ui::view;

/// Bring something.
#[component]
pub(super) fn BringPage(resuming: Resuming) -> impl IntoView {
    let reading = RwSignal::new(false);
    let text = RwSignal::new(String::new());
    let refused = move || {
        resuming.refusal.get().map(|refusal| {
            view! {
                <Notice tone=Tone::Attention>
                    <Say text=refusal.words() />
                    <p>{tr("refused-nothing-changed")}</p>
                </Notice>
            }
        })
    };
    view! {
        <Page title=tr("resume-title") class="resume">
            <Say class="lead" text=tr("resume-lead") />
            {refused}
            <p role="status">{move || reading.get().then(|| tr("resume-reading"))}</p>
            <div class="two-columns">
                <section aria-labelledby="resume-file">
                    <h2 id="resume-file">{tr("resume-file-title")}</h2>
                    <Say text=tr("resume-file") />
                    <FilePicker resuming reading words=tr("resume-file-press") icon="fichier" primary=true />
                </section>
                <section aria-labelledby="resume-code">
                    <h2 id="resume-code">{tr("resume-code-title")}</h2>
                    <CameraWay resuming />
                    <Say text=tr("resume-picture") />
                    <FilePicker resuming reading words=tr("resume-picture-press") icon="image" pictures=true />
                </section>
            </div>
            <section class="block link-text" aria-labelledby="resume-link">
                <h2 id="resume-link">{tr("resume-link-title")}</h2>
                <label for="resume-text">{tr("resume-link")}</label>
                <textarea
                    id="resume-text"
                    rows="2"
                    autocomplete="off"
                    spellcheck="false"
                    prop:value=text
                    on:input=move |event| text.set(event_target_value(&event))
                ></textarea>
                <div class="actions">
                    <Button icon="valider" on_press=move |()| resuming.take_text(&text.get_untracked())>
                        {tr("resume-link-press")}
                    </Button>
                </div>
            </section>
            <div class="actions block">
                <ButtonLink href=Route::Home.format() icon="accueil">
                    {tr("go-home")}
                </ButtonLink>
            </div>
        </Page>
    }
}

/// A button that opens the browser's own choice of files. Resting on it does nothing: browsers open that choice only
/// for a real press.
#[component]
fn FilePicker(
    resuming: Resuming,
    reading: RwSignal<bool>,
    words: String,
    icon: &'static str,
    #[prop(optional)] primary: bool,
    /// Offers pictures only, and on a telephone its camera.
    #[prop(optional)]
    pictures: bool,
) -> impl IntoView {
    let input = NodeRef::<html::Input>::new();
    let chosen = move |_| {
        let Some(input) = input.get_untracked() else { return };
        let files = input.files().map(|list| (0..list.length()).filter_map(|at| list.get(at)).collect());
        let files: Vec<File> = files.unwrap_or_default();
        // Emptied, so that choosing the same file again is noticed.
        input.set_value("");
        if files.is_empty() {
            return;
        }
        resuming.refusal.set(None);
        reading.set(true);
        spawn_local(async move {
            let mut read = Vec::new();
            for file in files {
                read.push(read_one(&file, resuming).await);
            }
            let _ = reading.try_set(false);
            resuming.take(read);
        });
    };
    let open = move |()| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    let button = match primary {
        true => {
            view! { <PrimaryButton on_press=Callback::new(open) icon=icon disabled=reading>{words}</PrimaryButton> }
        }
        false => view! { <Button on_press=Callback::new(open) icon=icon disabled=reading>{words}</Button> },
    };
    view! {
        <div class="actions block-actions">
            {button}
            // No list of kinds for files: telephones grey out those they do not know.
            <input
                type="file"
                hidden
                multiple
                accept=pictures.then_some("image/*")
                node_ref=input
                on:change=chosen
            />
        </div>
    }
}

async fn read_one(file: &File, resuming: Resuming) -> Result<Portable, Refusal> {
    if file.size() > LARGEST_FILE {
        return Err(Refusal::Unreadable);
    }
    let bytes = files::read_bytes(file).await.map_err(|_| Refusal::Unreadable)?;
    match read_file(&bytes, &resuming.exercises()) {
        Chosen::Progress(read) => read.map_err(Refusal::Transfer),
        Chosen::Picture => {
            let text = qr_reader::read_picture(file).await.map_err(Refusal::Qr)?;
            read_text(&text, &resuming.exercises()).map_err(Refusal::Transfer)
        }
    }
}
