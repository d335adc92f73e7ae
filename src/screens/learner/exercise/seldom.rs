//! What an exercise seldom needs, and its first minutes never: part of the second part of the program.

use std::sync::Arc;

use leptos::prelude::*;

use super::device_question::DeviceQuestion;
use super::result::ResultScreen;
use super::run::Run;
use super::unfit::{NotFound, WrongDevice};
use crate::practice::library::ThemePack;
use crate::practice::{Attempt, Device, Exercise, Level, Session};
use crate::progress::key::UnderWay;
use crate::screens::learner::visit::Visit;
use crate::simulators::mailbox::MailboxView;
use crate::simulators::port::Port;
use crate::simulators::sheet::SheetView;
use crate::simulators::shown::{GhostHand, Show};
use crate::simulators::web::WebView;
use crate::texts::TextPack;
use crate::ui::markup::Node;
use crate::ui::view;

/// These functions.
#[derive(Clone, Copy)]
pub struct Seldom {
    /// The end of an exercise.
    pub result: fn(Run, Attempt, Callback<()>) -> Node,
    /// « Avec quoi déplacez-vous la flèche ? »
    pub device_question: fn() -> Node,
    /// An exercise that this device cannot do.
    pub wrong_device: fn(Arc<Exercise>, Arc<TextPack>, Device) -> Node,
    /// An exercise that is not there.
    pub not_found: fn(String) -> Node,
    /// Keeps a session over a reload.
    pub keep: fn(Visit, &Session),
    /// The session of that exercise that was kept, as far as it still holds.
    pub kept: fn(Visit, &Exercise, Option<Level>) -> Option<Session>,
    /// An exercise of another room than a scene, with who and what plays the roles in it.
    pub furnished: fn(&ThemePack, &str) -> Option<Exercise>,
    /// The room of the practice computer that the exercise needs, other than a scene.
    pub room: fn(Port, Show) -> Node,
}

/// All of them.
pub fn seldom() -> Seldom {
    Seldom {
        result,
        device_question,
        wrong_device,
        not_found,
        keep,
        kept,
        furnished: ThemePack::furnished,
        room,
    }
}

fn result(run: Run, attempt: Attempt, on_again: Callback<()>) -> Node {
    view! { <ResultScreen run attempt on_again /> }
}

fn device_question() -> Node {
    view! { <DeviceQuestion /> }
}

fn wrong_device(exercise: Arc<Exercise>, texts: Arc<TextPack>, device: Device) -> Node {
    view! { <WrongDevice exercise texts device /> }
}

fn not_found(id: String) -> Node {
    view! { <NotFound id /> }
}

fn room(port: Port, show: Show) -> Node {
    if port.world.with_untracked(|world| world.web.is_some()) {
        view! {
            <WebView port>
                <GhostHand hand=show.hand />
            </WebView>
        }
    } else if port.world.with_untracked(|world| world.mailbox.is_some()) {
        view! {
            <MailboxView port>
                <GhostHand hand=show.hand />
            </MailboxView>
        }
    } else {
        view! {
            <SheetView port>
                <GhostHand hand=show.hand />
            </SheetView>
        }
    }
}

/// What looks like a person's own is not even kept over a reload.
fn keep(visit: Visit, session: &Session) {
    let mut session = session.clone();
    session.world = session.world.without_secrets();
    session.sign();
    if let Ok(text) = serde_json::to_string(&session) {
        visit.save_resume(&UnderWay::of(&session), &text);
    }
}

/// A session of another version of the app may not read: the exercise then begins anew, nothing recorded is lost.
fn kept(visit: Visit, exercise: &Exercise, level: Option<Level>) -> Option<Session> {
    let read = |what: &UnderWay| {
        let session: Session = serde_json::from_str(&visit.take_resume(what)?).ok()?;
        level.is_none_or(|level| level == session.level).then(|| session.resume(exercise))?
    };
    if !exercise.is_mission() {
        return read(&UnderWay::Exercise);
    }
    // Where no level is asked for, the one that waits.
    let levels = level.map_or_else(|| Level::ALL.to_vec(), |level| vec![level]);
    levels.into_iter().find_map(|level| read(&UnderWay::Mission(exercise.id.clone(), level)))
}
