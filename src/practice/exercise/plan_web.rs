//! The planner's part for the browser: what must come first so that an act can be done where the browser stands now.

use super::intent::{Intent, Planner};
use crate::world::World;
use crate::world::form::{self, Field, Kind, Look, TICKED, date};
use crate::world::web::{Action, Block, MAILBOX, Page, Web};

/// Letters typed of an address before one is chosen among those proposed.
const ENOUGH_LETTERS: usize = 9;

/// Fills a field in, as its kind asks. `words` is the key of another text to type, `with` another option, day or file.
pub fn fill(planner: &mut Planner, id: &str, words: Option<&str>, with: Option<&str>) {
    to_tab(planner, |page| page.has_field(id));
    planner.wait_until_ready();
    let typed = words.and_then(|key| planner.world.words.get(key)).cloned();
    let Some(field) = planner.world.web.as_ref().and_then(|web| web.form.field(id)).cloned() else { return };
    let wanted = if field.other { &field.other_wanted } else { &field.wanted };
    let text = typed.or_else(|| with.map(str::to_owned)).unwrap_or_else(|| wanted.clone());
    match &field.kind {
        Kind::Tick | Kind::Signature => {
            if (text == TICKED || with.is_none() && wanted.is_empty()) == field.text.is_empty() {
                form(planner, form::Action::Tick(id.to_owned()));
            }
        }
        Kind::Choice { look: Look::Radio, .. } => choose(planner, id, text),
        Kind::Choice { .. } | Kind::File { .. } => {
            unfold(planner, id);
            choose(planner, id, text);
        }
        Kind::Date if field.calendar && words.is_none() => pick_day(planner, id, &text),
        Kind::Address { .. } if field.known.contains(&text) => {
            let begun: String = text.chars().take(ENOUGH_LETTERS).collect();
            set_text(planner, &field, begun);
            choose(planner, id, text);
        }
        _ => set_text(planner, &field, text),
    }
}

/// Does an act, after going to where it can be done.
pub fn act(planner: &mut Planner, action: &Action) {
    match action {
        Action::Press(words) => to_tab(planner, |page| page.pressable(words).is_some()),
        Action::Answer(_) if planner.world.web.as_ref().is_some_and(|web| !web.asks_cookies()) => {
            let anew = planner.world.web.as_ref().and_then(|web| {
                let block =
                    web.page_shown()?.blocks.iter().find(|block| matches!(block, Block::CookieChoices(_)))?;
                Some(block.pressed()?.to_owned())
            });
            if planner.world.web.as_ref().is_some_and(|web| web.popup().is_some()) {
                go(planner, Action::ClosePopup);
            }
            if let Some(words) = anew {
                go(planner, Action::Press(words));
            }
        }
        Action::Form(form) => {
            let field = form.field().to_owned();
            to_tab(planner, |page| page.has_field(&field));
        }
        _ => {}
    }
    planner.wait_until_ready();
    go(planner, action.clone());
}

/// What stands wrong on the page that is shown: filled in again with what belongs there.
pub fn mend(world: &World) -> Vec<Intent> {
    let Some(web) = &world.web else { return Vec::new() };
    let here = web.page_shown().map(Page::fields).unwrap_or_default();
    let wrong = web.form.fields.iter().filter(|field| {
        let stands = !field.text.trim().is_empty();
        here.contains(&field.id) && stands && (field.trap || web.form.fault_of(field).is_some())
    });
    let fill = |field: &Field| Intent::Fill {
        field: field.id.clone(),
        words: None,
        with: field.trap.then(|| "non".to_owned()),
    };
    wrong.map(fill).collect()
}

/// Shows the mailbox, where it stands in a tab.
pub fn to_mailbox(planner: &mut Planner) {
    let away = planner.world.web.as_ref().is_some_and(|web| !web.shows_mailbox());
    if away {
        planner.wait_until_ready();
        go(planner, Action::ShowTab(MAILBOX.to_owned()));
    }
}

/// Farther back than any exercise leads astray.
const MOST_BACK: usize = 4;

/// Shows the tab with a page like that; where none has it, goes back to it from where one strayed.
fn to_tab(planner: &mut Planner, fits: impl Fn(&Page) -> bool) {
    let Some(web) = &planner.world.web else { return };
    if web.tab_of(&fits).is_none() {
        let before = web.tab().map(|tab| tab.back.iter().rev().take(MOST_BACK).cloned().collect::<Vec<_>>());
        let pages = before.unwrap_or_default();
        let far = pages.iter().position(|id| web.page(id).is_some_and(&fits));
        for _ in 0..far.map_or(0, |far| far + 1) {
            planner.wait_until_ready();
            go(planner, Action::Back);
        }
        return;
    }
    let Some(place) = web.tab_of(fits).filter(|place| *place != web.shown) else { return };
    let id = web.tabs[place].id.clone();
    planner.wait_until_ready();
    go(planner, Action::ShowTab(id));
}

fn go(planner: &mut Planner, action: Action) {
    let calendar = |id: &str| {
        planner.world.web.as_ref().and_then(|web| web.form.field(id)).is_some_and(|field| field.calendar)
    };
    match action.target(calendar) {
        Some(target) => planner.act(action, target),
        None => planner.act(action, "stage"),
    }
}

fn form(planner: &mut Planner, action: form::Action) {
    go(planner, Action::Form(action));
}

fn set_text(planner: &mut Planner, field: &Field, text: String) {
    form(planner, form::Action::SetText { field: field.id.clone(), text });
}

fn choose(planner: &mut Planner, field: &str, option: String) {
    form(planner, form::Action::Choose { field: field.to_owned(), option });
}

fn unfold(planner: &mut Planner, field: &str) {
    if planner.world.web.as_ref().is_some_and(|web| web.unfolded.as_deref() != Some(field)) {
        go(planner, Action::Unfold(field.to_owned()));
    }
}

/// More months than any exercise is away.
const MOST_MONTHS: usize = 60;

fn pick_day(planner: &mut Planner, field: &str, text: &str) {
    let Ok(day) = date::parse(text) else { return };
    unfold(planner, field);
    for _ in 0..MOST_MONTHS {
        let shown = |web: &Web| web.month.filter(|month| *month != (day.year, day.month));
        let Some(month) = planner.world.web.as_deref().and_then(shown) else { break };
        go(planner, Action::Month(month < (day.year, day.month)));
    }
    choose(planner, field, day.written());
}
