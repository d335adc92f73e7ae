//! A file to join: the button that shows the practice files, and those files.

use leptos::prelude::*;

use super::surf::{Surf, button, fold};
use crate::simulators::file;
use crate::ui::art::Icon;
use crate::ui::markup::{Node, live};
use crate::ui::view;
use crate::world::File;
use crate::world::form::{Action as FormAction, Field};
use crate::world::web::Action;

/// The button, the name of the file that was chosen, and the files to choose from.
pub(super) fn chooser(surf: Surf, field: &Field, value: Memo<String>) -> Node {
    let id = field.id.clone();
    let open = surf.unfolded(&id);
    let files = Memo::new(move |_| surf.port.world.with(|world| world.files.clone()));
    let inside = view! {
        <Icon name="fichiers" />
        <span id=format!("choix-{id}")>{surf.words("browser-file-choose")}</span>
    };
    let chosen = move || {
        let chosen = value.get();
        let file =
            files.with(|files| files.iter().find(|file| file.id == chosen).map(|file| file.name.clone()));
        match file {
            Some(name) => view! { <p class="chosen"><Icon name="trombone" /><b>{name}</b></p> },
            None => view! { <p class="chosen">{surf.words("browser-file-none")}</p> },
        }
    };
    view! {
        <div class="joins">
            {fold(surf, &id, "btn-web", true, inside)}
            {live(chosen)}
        </div>
        {live(move || open.get().then(|| {
            let files: Vec<Node> = files.get().iter().map(|file| one(surf, &id, file)).collect();
            view! { <div class="web-options" role="group" aria-label=surf.words("browser-files")>{files}</div> }
        }))}
    }
}

fn one(surf: Surf, field: &str, file: &File) -> Node {
    let action = Action::Form(FormAction::Choose { field: field.to_owned(), option: file.id.clone() });
    button(surf, action, file::icon(file), "option", file::words(surf.port, file))
}
