//! Files: dropped on the page or chosen, one or many at once, pictures of codes among them.

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::{ev, html};
use web_sys::{DragEvent, File, FileList};

use super::archive::{self, Waiting};
use super::{Bringing, Read};
use crate::platform::{files, qr_reader, random};
use crate::progress::Portable;
use crate::progress::transfer::brought::{Chosen, LARGEST_FILE, read_file, read_text};
use crate::screens::refusal::Refusal;
use crate::ui::button::PrimaryButton;
use crate::ui::markup::Node;
use crate::ui::say::Say;
use crate::ui::text::tr;
use crate::ui::view;
use crate::workshop::Way;
use crate::workshop::vault::{VaultError, bundle};

/// The place to drop files on, and the button for those who choose them.
pub(super) fn way(bringing: Bringing) -> Node {
    let input = NodeRef::<html::Input>::new();
    let over = RwSignal::new(false);
    let open = move |()| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    let chosen = move |_| {
        let Some(input) = input.get_untracked() else { return };
        let files = listed(input.files());
        // Emptied, so that choosing the same file again is noticed.
        input.set_value("");
        take(bringing, files);
    };
    let hovering = move |event: DragEvent| {
        event.prevent_default();
        over.set(true);
    };
    let dropped = move |event: DragEvent| {
        event.prevent_default();
        over.set(false);
        take(bringing, listed(event.data_transfer().and_then(|data| data.files())));
    };
    // Beside the place, the browser would show the file and leave the page, with all that waits in it.
    let beside = [
        window_event_listener(ev::dragover, |event| event.prevent_default()),
        window_event_listener(ev::drop, |event| event.prevent_default()),
    ];
    on_cleanup(move || beside.into_iter().for_each(WindowListenerHandle::remove));
    view! {
        <section aria-labelledby="files">
            <h2 id="files">{tr("bring-files")}</h2>
            <div class="drop" class:over=over on:dragover=hovering on:dragleave=move |_| over.set(false) on:drop=dropped>
                <Say text=tr("bring-drop") />
                <PrimaryButton icon="fichier" on_press=open disabled=bringing.busy>{tr("bring-choose")}</PrimaryButton>
                // No list of kinds: telephones grey out those they do not know.
                <input type="file" hidden multiple node_ref=input on:change=chosen />
            </div>
            <p class="small-text">{tr("bring-files-note")}</p>
        </section>
    }
}

fn listed(list: Option<FileList>) -> Vec<File> {
    list.map(|list| (0..list.length()).filter_map(|at| list.get(at)).collect()).unwrap_or_default()
}

fn take(bringing: Bringing, files: Vec<File>) {
    if files.is_empty() {
        return;
    }
    bringing.busy.set(true);
    bringing.trouble.set(None);
    spawn_local(async move {
        let mut read: Vec<Read> = Vec::new();
        for file in files {
            match read_one(&file, bringing).await {
                Some(one) => read.push((file.name(), one)),
                None => continue,
            }
        }
        bringing.take(read, Way::File).await;
    });
}

/// `None` for an archive, which waits for its passphrase.
async fn read_one(file: &File, bringing: Bringing) -> Option<Result<Portable, String>> {
    if file.size() > bundle::LARGEST as f64 {
        return Some(Err(Refusal::Unreadable.words()));
    }
    let Ok(bytes) = files::read_bytes(file).await else { return Some(Err(Refusal::Unreadable.words())) };
    match bundle::check(&bytes) {
        Ok(()) => {
            let one = Waiting { id: random::id(), name: file.name(), bytes };
            let _ = bringing.archives.try_update(|waiting| waiting.push_back(one));
            None
        }
        Err(VaultError::NotOurs) => Some(progress(file, &bytes, bringing).await.map_err(Refusal::words)),
        Err(error) => Some(Err(archive::words(error))),
    }
}

async fn progress(file: &File, bytes: &[u8], bringing: Bringing) -> Result<Portable, Refusal> {
    if file.size() > LARGEST_FILE {
        return Err(Refusal::Unreadable);
    }
    let space = bringing.space;
    let exercise = move |number: u16| space.library().by_number(number).map(|entry| entry.id);
    match read_file(bytes, &exercise) {
        Chosen::Progress(read) => read.map_err(Refusal::Transfer),
        Chosen::Picture => {
            let text = qr_reader::read_picture(file).await.map_err(Refusal::Qr)?;
            read_text(&text, &exercise).map_err(Refusal::Transfer)
        }
    }
}
