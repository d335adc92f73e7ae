//! The cover that moving wipes away.

use leptos::prelude::*;

use crate::simulators::port::Port;
use crate::ui::markup::live;
use crate::ui::view;

/// A grid of cells over the picture; wiped ones are see-through.
#[component]
pub fn CoverView(port: Port) -> impl IntoView {
    let grid = Memo::new(move |_| {
        port.world.with(|world| {
            world
                .scene
                .as_ref()
                .and_then(|scene| scene.cover.as_ref())
                .map(|cover| (cover.columns, cover.rows))
        })
    });
    let wiped = move |cell: u16| {
        port.world.with(|world| {
            world
                .scene
                .as_ref()
                .and_then(|scene| scene.cover.as_ref())
                .is_some_and(|cover| cover.is_wiped(cell))
        })
    };
    live(move || {
        grid.get().map(|(columns, rows)| {
            let row = move |row: u16| {
                view! {
                    <div class="cover-row" data-target=format!("cover/{row}")>
                        {(0..columns)
                            .map(|column| {
                                let cell = row * columns + column;
                                view! { <i class:wiped=move || wiped(cell)></i> }
                            })
                            .collect_view()}
                    </div>
                }
            };
            view! {
                <div class="cover" class:halo=move || port.has_halo("cover") data-target="cover" aria-hidden="true">
                    {(0..rows).map(row).collect_view()}
                </div>
            }
        })
    })
}
