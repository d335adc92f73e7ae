//! The file: everything is in it.

use leptos::prelude::*;

use super::screen::Copy;
use crate::platform::{clock, files};
use crate::practice::autonomy::local_day;
use crate::progress::file_name::file_name;
use crate::ui::button::PrimaryButton;
use crate::ui::notice::{Notice, Tone};
use crate::ui::say::Say;
use crate::ui::text::{tr, trn};
use crate::ui::view;

/// No browser knows this kind of file: it is kept as it is, under the name it is given.
const MIME: &str = "application/octet-stream";

/// Saving the file, and where it then is.
#[component]
pub(super) fn FileWay(copy: Copy) -> impl IntoView {
    let saved = RwSignal::new(None::<Result<String, ()>>);
    let save = move |()| {
        let today = local_day(clock::now_ms(), clock::utc_offset_min());
        let done = copy.portable.with_untracked(|portable| {
            let name = file_name(&portable.picture, today);
            let text = portable.to_file().map_err(drop)?;
            files::save_text(&name, MIME, &text).map_err(drop).map(|()| name)
        });
        saved.set(Some(done));
    };
    let outcome = move || {
        saved.get().map(|done| match done {
            Ok(name) => {
                let words = trn("carry-file-saved", &crate::args! { "name" => name });
                view! {
                    <Notice tone=Tone::Success>
                        <Say text=words />
                    </Notice>
                }
                .into_any()
            }
            Err(()) => view! {
                <Notice tone=Tone::Attention>
                    <Say text=tr("carry-file-failed") />
                </Notice>
            }
            .into_any(),
        })
    };
    view! {
        <section aria-labelledby="carry-file">
            <h2 id="carry-file">{tr("carry-file-title")}</h2>
            <Say text=tr("carry-file") />
            <div class="actions block-actions">
                <PrimaryButton icon="fichier" on_press=save>
                    {tr("carry-file-press")}
                </PrimaryButton>
            </div>
            {outcome}
        </section>
    }
}
