//! The planner's part for the mailbox: what must come first so that an act can be done where the mailbox stands now.

use super::intent::Planner;
use crate::world::mailbox::{Action, Field, Folder, Mailbox, Menu};

/// Types words into a field. In an answer they come before what is quoted.
pub fn write(planner: &mut Planner, field: Field, words: &str) {
    if field != Field::Search {
        to_draft(planner);
    }
    let Some(words) = planner.world.words.get(words).cloned() else { return };
    let Some(mailbox) = &planner.world.mailbox else { return };
    let mut text = words;
    match (field, &mailbox.draft) {
        (Field::Search, _) => {}
        (_, None) => return,
        (Field::Body, Some(draft)) => text.push_str(&draft.quote),
        _ => {}
    }
    if field == Field::Cc && !mailbox.draft.as_ref().is_some_and(|draft| draft.cc_shown) {
        go(planner, Action::ShowCc);
    }
    if field == Field::Search {
        leave_panes(planner);
    }
    go(planner, Action::SetText { field, text });
}

/// Does an act, after going to where it can be done.
pub fn act(planner: &mut Planner, action: &Action) {
    let left = planner.world.mailbox.as_ref().is_some_and(|mailbox| mailbox.closed || mailbox.signed_out);
    if left && !matches!(action, Action::CloseWindow | Action::Reopen) {
        go(planner, Action::Reopen);
    }
    match action {
        Action::Open(id) => to_list_with(planner, id),
        Action::Folder(_) | Action::Compose => leave_panes(planner),
        Action::Move(_) => unfold(planner, Menu::Move),
        Action::SignOut => {
            leave_panes(planner);
            unfold(planner, Menu::Account);
        }
        Action::Send | Action::ChooseFile | Action::Attach(_) => to_draft(planner),
        _ => {}
    }
    match action {
        Action::Attach(_) if planner.world.mailbox.as_ref().is_some_and(|mailbox| !mailbox.choosing_file) => {
            go(planner, Action::ChooseFile);
        }
        _ => {}
    }
    go(planner, action.clone());
}

/// Comes back to the message that was being written: what lies over it is closed, one that was put aside or just sent is
/// taken up again.
fn to_draft(planner: &mut Planner) {
    let Some(mailbox) = &planner.world.mailbox else { return };
    if mailbox.question.is_some() {
        go(planner, Action::BackToDraft);
    }
    let Some(mailbox) = &planner.world.mailbox else { return };
    if mailbox.draft.is_some() {
        return;
    }
    let kept =
        mailbox.messages.iter().find(|message| message.folder == Folder::Drafts).map(|kept| kept.id.clone());
    if mailbox.undo.is_some() {
        leave_panes(planner);
        go(planner, Action::Undo);
    } else if let Some(kept) = kept {
        act(planner, &Action::Open(kept));
    }
}

fn go(planner: &mut Planner, action: Action) {
    if let Some(target) = action.target() {
        planner.act(action, target);
    } else {
        planner.act(action, "stage");
    }
}

fn unfold(planner: &mut Planner, menu: Menu) {
    if planner.world.mailbox.as_ref().is_some_and(|mailbox| mailbox.menu != Some(menu)) {
        go(planner, Action::Menu(menu));
    }
}

/// What is open over the list is closed; a draft is kept, a message that is open gives way.
///
/// Where all panes stand side by side this would not be needed, but it is possible there too: one solution for all.
fn leave_panes(planner: &mut Planner) {
    let Some(mailbox) = &planner.world.mailbox else { return };
    let closing = [
        (mailbox.landing.is_some(), Action::LeavePage),
        (mailbox.viewing.is_some(), Action::CloseFile),
        (mailbox.choosing_file, Action::CloseFiles),
        (mailbox.question.is_some(), Action::BackToDraft),
        (mailbox.draft.is_some(), Action::CloseDraft),
    ];
    for (_, action) in closing.into_iter().filter(|(needed, _)| *needed) {
        go(planner, action);
    }
    if planner.world.mailbox.as_ref().is_some_and(|mailbox| mailbox.open.is_some()) {
        go(planner, Action::Close);
    }
}

/// Shows the list in which that message stands.
fn to_list_with(planner: &mut Planner, id: &str) {
    let Some(mailbox) = &planner.world.mailbox else { return };
    let folder = folder_of(mailbox, id);
    let in_sight = mailbox.shown().iter().any(|message| message.id == id);
    leave_panes(planner);
    if let Some(folder) = folder.filter(|_| !in_sight) {
        go(planner, Action::Folder(folder));
    }
}

fn folder_of(mailbox: &Mailbox, id: &str) -> Option<Folder> {
    mailbox.message(id).map(|message| message.folder)
}
