//! What the room sees when no exercise runs: the mission, how everybody opens it, a break, the end.

use leptos::prelude::*;

use super::desk::Desk;
use super::room::Room;
use super::stage::Stage;
use crate::platform::page;
use crate::practice::day_list::exercise_link;
use crate::screens::library::Library;
use crate::ui::art::Icon;
use crate::ui::button::ButtonLink;
use crate::ui::qr::QrFigure;
use crate::ui::say::Sentences;
use crate::ui::text::{tr, trn};
use crate::ui::view;

/// Nothing to show yet.
#[component]
pub fn Nothing() -> impl IntoView {
    view! {
        <div class="face">
            <h1>{tr("projector-nothing")}</h1>
            <p>{tr("projector-nothing-why")}</p>
            <ButtonLink href=Room::Start.address() icon="missions">{tr("projector-to-plans")}</ButtonLink>
        </div>
    }
}

/// An exercise that is not here.
#[component]
pub fn MissingFace() -> impl IntoView {
    view! {
        <div class="face">
            <h1>{tr("exercise-missing-title")}</h1>
            <p>{tr("projector-missing")}</p>
        </div>
    }
}

fn pace(stage: Stage) -> String {
    let level = stage.piece().level;
    let args =
        crate::args! { "n" => u64::from(level.number()), "level" => tr(&format!("level-{}", level.slug())) };
    trn("exercise-pace", &args)
}

/// What it is about.
#[component]
pub fn MissionFace(stage: Stage) -> impl IntoView {
    let said =
        |text: Option<String>| text.map(|text| view! { <p><Sentences text=Signal::stored(text) /></p> });
    view! {
        <div class="face mission">
            <p class="lvl">{pace(stage)}</p>
            <h1>{stage.words(|words| words.title())}</h1>
            {said(stage.words(|words| words.purpose()))}
            {said(stage.words(|words| words.mission()))}
        </div>
    }
}

/// How everybody opens it.
#[component]
pub fn YourTurnFace(stage: Stage) -> impl IntoView {
    let piece = stage.piece();
    let number = expect_context::<Library>().entry(&piece.exercise.id).map_or(0, |entry| entry.number);
    // The learner's page is the site's own: what stands before this page's name, whatever the host calls it.
    let address = page::address();
    let site = address.rfind('/').map_or(address.clone(), |end| address[..=end].to_owned());
    let link = exercise_link(&site, number, piece.level);
    let short = link.split_once("://").map_or(link.as_str(), |(_, rest)| rest).to_owned();
    let title = stage.words(|words| words.title()).unwrap_or_default();
    let mission = stage.words(|words| words.mission()).unwrap_or_default();
    let typed = format!("{number}{}", piece.level.number());
    view! {
        <div class="face your-turn">
            <div>
                <p class="lvl">{pace(stage)}</p>
                <h1>{trn("projector-your-turn", &crate::args! { "title" => title })}</h1>
                <p><Sentences text=Signal::stored(mission) /></p>
                <p class="by-number">
                    <span>{tr("projector-by-number")}</span>
                    <strong>{typed}</strong>
                </p>
                {if page::is_only_here() {
                    view! { <p class="only-here">{tr("projector-only-here")}</p> }
                } else {
                    view! {
                        <p class="by-address">
                            <span>{tr("projector-by-address")}</span>
                            <strong>{short}</strong>
                        </p>
                    }
                }}
            </div>
            {(!page::is_only_here()).then(|| {
                view! {
                    <QrFigure text=link name=tr("projector-qr")>
                        {tr("projector-by-qr")}
                    </QrFigure>
                }
            })}
        </div>
    }
}

/// A break.
#[component]
pub fn BreakFace(desk: Desk) -> impl IntoView {
    let minutes = desk.shown.with_untracked(|shown| shown.item().map_or(0, |item| item.minutes));
    view! {
        <div class="face">
            <Icon name="pause" class="huge" />
            <h1>{tr("projector-break")}</h1>
            <p>{trn("projector-break-minutes", &crate::args! { "n" => u64::from(minutes) })}</p>
        </div>
    }
}

/// The end of the list.
#[component]
pub fn EndFace() -> impl IntoView {
    view! {
        <div class="face">
            <Icon name="terminer" class="huge" />
            <h1>{tr("projector-end")}</h1>
            <p>{tr("projector-end-words")}</p>
        </div>
    }
}
