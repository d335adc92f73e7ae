//! One page of a site: its head, its blocks from the top, what is to be corrected, and the summary.

use leptos::prelude::*;

use super::field::FieldView;
use super::surf::{Surf, button};
use crate::platform::page;
use crate::ui::art::Icon;
use crate::ui::markup::{Node, live};
use crate::ui::view;
use crate::world::form::{Field, Kind, TICKED};
use crate::world::web::{Action, Block, Over, Page};

/// The page with that id, until another one is shown.
#[component]
pub(super) fn PageView(surf: Surf, page: String, over: Memo<Over>) -> impl IntoView {
    let Some(page) = untrack(|| surf.read(|web| web.page(&page).cloned())) else { return view! { <i></i> } };
    let title = surf.words(&format!("page-{}", page.id));
    let step = page.step.map(|[n, all]| progress(surf, n, all));
    let blocks: Vec<Node> = page.blocks.iter().map(|block| one(surf, &page, block)).collect();
    let site = page.name.clone();
    let initial: String = site.chars().take(1).collect();
    view! {
        <article class="web-page" data-page=page.id.clone() inert=move || over.get() != Over::Nothing>
            <header class="web-site">
                <span class="mark" aria-hidden="true">{initial}</span>
                <b>{site}</b>
            </header>
            <div class="web-main">
                {step}
                <h3 tabindex="-1">{title}</h3>
                {faults(surf, page.fields())}
                {blocks}
                {note(surf, page.id.clone())}
            </div>
        </article>
    }
}

fn progress(surf: Surf, n: u8, all: u8) -> Node {
    let words =
        surf.words("browser-step").replace("{$n}", &n.to_string()).replace("{$all}", &all.to_string());
    let dots: Vec<Node> = (1..=all).map(|place| view! { <i class:on=place <= n></i> }).collect();
    view! {
        <p class="web-step">
            <span>{words}</span>
            <span class="dots" aria-hidden="true">{dots}</span>
        </p>
    }
}

fn one(surf: Surf, page: &Page, block: &Block) -> Node {
    let pressed = move |words: &str, icon, class| {
        let action = Action::Press(words.to_owned());
        button(surf, action, icon, class, surf.words(&format!("bouton-{words}")))
    };
    match block {
        Block::Heading(words) => view! { <h4>{surf.words(&format!("texte-{words}"))}</h4> },
        Block::Words(words) => view! { <p class="words">{surf.words(&format!("texte-{words}"))}</p> },
        Block::Notice(words) => view! {
            <p class="web-notice">
                <Icon name="info" />
                <span>{surf.words(&format!("texte-{words}"))}</span>
            </p>
        },
        Block::Field(id) => view! { <FieldView surf id=id.clone() /> },
        Block::Link { words, .. } | Block::CookieChoices(words) => pressed(words, "", "web-link"),
        Block::Advert { words, .. } => {
            let label = surf.words("browser-advert");
            view! {
                <div class="advert">
                    <small>{label}</small>
                    {pressed(words, "", "btn-web advert")}
                </div>
            }
        }
        Block::Continue { words, .. } | Block::Send { words, .. } => pressed(words, "", "btn-web main"),
        Block::Return { words, .. } => pressed(words, "", "btn-web"),
        Block::Save(words) => pressed(words, "emporter", "btn-web"),
        Block::Resume(words) => {
            let words = words.clone();
            live(move || surf.read(|web| web.saved.is_some()).then(|| pressed(&words, "suivant", "web-link")))
        }
        Block::Download { words, .. } => pressed(words, "reprendre", "btn-web"),
        Block::Print(words) => pressed(words, "imprimer", "btn-web"),
        Block::Summary => summary(surf, page),
        Block::Reference => view! { <p class="reference"><b>{surf.words("texte-reference")}</b></p> },
    }
}

/// What has to be corrected, with links that lead there.
fn faults(surf: Surf, fields: Vec<String>) -> Node {
    let found = Memo::new(move |_| {
        surf.read(|web| {
            let faulty = fields.iter().filter_map(|id| web.form.field(id));
            faulty.filter(|field| field.fault.is_some()).map(|field| field.id.clone()).collect::<Vec<_>>()
        })
    });
    live(move || {
        let found = found.get();
        (found.len() > 1).then(|| {
            let links: Vec<Node> = found.iter().map(|id| to_field(surf, id)).collect();
            view! {
                <div class="web-faults" role="group" aria-label=surf.words("browser-faults")>
                    <h4 tabindex="-1">{surf.words("browser-faults")}</h4>
                    <ul>{links}</ul>
                </div>
            }
        })
    })
}

fn to_field(surf: Surf, id: &str) -> Node {
    let own = id.to_owned();
    let go = move |_| {
        page::focus_first(&format!(".web-field[data-field=\"{own}\"] :is(input,textarea,button)"));
    };
    view! { <li><button type="button" class="web-link" on:click=go>{surf.words(&format!("champ-{id}"))}</button></li> }
}

/// All that was filled in on the pages before, each with a way back to it.
fn summary(surf: Surf, page: &Page) -> Node {
    let page = page.id.clone();
    let rows = Memo::new(move |_| {
        surf.port.world.with(|world| {
            let Some(web) = world.web.as_deref() else { return Vec::new() };
            let ids = web.page(&page).map(|page| web.summed_up(page)).unwrap_or_default();
            let row = |id: String| {
                let field = web.form.field(&id)?;
                let said = file_name(&world.files, field).unwrap_or_else(|| answer(surf, field));
                Some((id, said, field.fault.map(|fault| fault.slug())))
            };
            ids.into_iter().filter_map(row).collect::<Vec<(String, String, Option<&'static str>)>>()
        })
    });
    live(move || {
        let row = |(id, answer, fault): (String, String, Option<&str>)| {
            let fault = fault.map(|slug| view! { <span class="fault"><Icon name="attention" /><span>{surf.words(&format!("faute-{slug}"))}</span></span> });
            let words = surf.words(&format!("champ-{id}"));
            let edit = surf.words("browser-edit");
            let said = format!("{edit} : {words}");
            let action = Action::Edit(id);
            let target = surf.target(&action);
            let lit = target.clone();
            view! {
                <div class="row">
                    <dt>{words}</dt>
                    <dd>{answer} {fault}</dd>
                    <dd>
                        <button
                            type="button"
                            class="btn-web edit"
                            class:halo=move || surf.port.has_halo(&lit)
                            data-target=target
                            aria-label=said
                            on:click=move |_| surf.act(action.clone())
                        >
                            {edit}
                        </button>
                    </dd>
                </div>
            }
        };
        let rows: Vec<Node> = rows.get().into_iter().map(row).collect();
        view! { <dl class="web-summary">{rows}</dl> }
    })
}

fn file_name(files: &[crate::world::File], field: &Field) -> Option<String> {
    matches!(field.kind, Kind::File { .. }).then_some(())?;
    files.iter().find(|file| file.id == field.text).map(|file| file.name.clone())
}

/// What was answered, as people read it.
fn answer(surf: Surf, field: &Field) -> String {
    match &field.kind {
        Kind::Tick | Kind::Signature => {
            surf.words(if field.text == TICKED { "option-oui" } else { "option-non" })
        }
        _ if field.text.trim().is_empty() => surf.words("browser-nothing-given"),
        Kind::Choice { .. } => option_words(surf, &field.text),
        _ => field.text.clone(),
    }
}

/// An option as people read it: its words, or the number that it is.
pub(super) fn option_words(surf: Surf, option: &str) -> String {
    if option.starts_with(|sign: char| sign.is_ascii_digit()) {
        return option.to_owned();
    }
    let words = surf.words(&format!("option-{option}"));
    if words.is_empty() { option.to_owned() } else { words }
}

/// What happened on the page and changes nothing else on it: saved, downloaded, printed.
fn note(surf: Surf, page: String) -> Node {
    let said = Memo::new(move |_| {
        surf.port.world.with(|world| {
            let Some(web) = world.web.as_ref() else { return Vec::new() };
            let has = |file: &String| world.files.iter().any(|known| known.id == *file);
            let offered = web.page(&page).is_some_and(|page| {
                page.blocks.iter().any(|block| matches!(block, Block::Download { file, .. } if has(file)))
            });
            let notes = [
                (web.saved.as_ref() == Some(&page), "browser-saved"),
                (offered, "browser-downloaded"),
                (web.printed.contains(&page), "browser-printed"),
            ];
            notes.into_iter().filter(|(holds, _)| *holds).map(|(_, key)| key).collect::<Vec<_>>()
        })
    });
    let one = move |key| {
        view! {
            <p class="web-note">
                <Icon name="valider" />
                <span>{surf.words(key)}</span>
            </p>
        }
    };
    view! { <div role="status">{live(move || said.get().into_iter().map(one).collect::<Vec<Node>>())}</div> }
}
