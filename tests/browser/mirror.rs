//! The practice computer as the page shows it, beside the same computer on the host: after each move they must agree.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use pas_a_clic::practice::Session;
use pas_a_clic::world::form::Kind;
use pas_a_clic::world::mailbox::{Field, Menu};
use pas_a_clic::world::scene::{ControlKind, WindowState};
use pas_a_clic::world::{Mailbox, Web};
use serde::Deserialize;
use serde_json::Value;

use crate::driver::Page;
use crate::fault::{Check, fail};

/// How long the page may take to show what an act did; a rest of the pointer is the longest.
const SETTLE: Duration = Duration::from_millis(4_000);

/// What both sides are compared by.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Picture {
    /// Visible things, and whether they are done.
    things: BTreeMap<String, bool>,
    held: Option<String>,
    windows: Vec<String>,
    reduced: Vec<String>,
    menu: Vec<String>,
    controls: BTreeMap<String, String>,
    unfolded: Vec<String>,
    selected: Vec<String>,
    busy: bool,
    /// Steps done; where a cover is wiped, the hand takes a little more on its way than the plan.
    steps: Option<usize>,
    /// Texts of the fields of a sheet or mailbox, by target.
    fields: BTreeMap<String, String>,
    /// What the mailbox shows: its messages in order, the folder and the message that are open, its panels.
    mail: Vec<String>,
    /// What the browser shows: its page, tabs, papers, what lies over the page, and each field with what is wrong.
    web: Vec<String>,
}

/// What the page shows now.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Shown {
    /// Whether the end of the exercise is reached.
    pub ended: bool,
    /// The practice computer, when it is there.
    picture: Option<Picture>,
    /// How far it is scrolled, in stages.
    scroll: f64,
    /// The feedback line.
    pub line: String,
}

const LOOK: &str = "
    const stage = document.querySelector('.stage'), frame = document.querySelector('.frame');
    const line = document.querySelector('.feedback');
    const shown = { ended: !!document.querySelector('main.end'), scroll: 0, picture: null,
        line: line ? line.textContent.replace(/\\s+/g, ' ').trim() : '' };
    if (!stage || !frame) return shown;
    const post = stage.matches('.mailbox') ? stage : stage.querySelector('.mailbox'), web = stage.matches('.web');
    const all = (selector) => [...stage.querySelectorAll(selector)];
    const ids = (selector) => all(selector).map((e) => e.dataset.target).sort();
    const controls = {};
    if (!web) for (const e of all('[role=checkbox]')) controls[e.dataset.target] = e.getAttribute('aria-checked') === 'true' ? 'oui' : 'non';
    if (!web) for (const e of all('[role=slider]')) controls[e.dataset.target] = e.getAttribute('aria-valuenow');
    if (!web) for (const e of all('[role=radio][aria-checked=true], [role=option][aria-selected=true]')) {
        const [control, value] = e.dataset.target.split('/');
        controls[control] = value;
    }
    const scroller = stage.querySelector('.scroller'), held = all('.thing.held')[0];
    shown.scroll = scroller && scroller.clientHeight ? scroller.scrollTop / scroller.clientHeight : 0;
    shown.picture = {
        things: Object.fromEntries(all('.thing').map((e) => [e.dataset.target, e.classList.contains('done')])),
        held: held ? held.dataset.target : null,
        windows: ids('.window'), reduced: ids('.desk-bar [data-target]').map((id) => id.split('/')[0]),
        menu: ids('.menu [data-target]').map((id) => id.replace('menu/', '')),
        controls, unfolded: web ? [] : ids('[aria-expanded=true]:not([data-target^=\"tool/\"])'),
        selected: ids('.piece.selected').map((id) => id.replace('text/', '')),
        busy: stage.classList.contains('busy'),
        steps: stage.querySelector('.cover') ? null : document.querySelectorAll('.steps i.on').length,
        fields: Object.fromEntries(all(':is(input,textarea)[data-target^=\"field/\"]').map((e) => [e.dataset.target, e.value])),
        mail: post ? [
            ...all('[data-target^=\"message/\"]').map((e) => e.dataset.target),
            ...all('[aria-current=true][data-target^=\"folder/\"]').map((e) => e.dataset.target),
            ...(post.dataset.open && stage.querySelector('.mail-whole') ? [`open/${post.dataset.open}`] : []),
            ...all('[data-target^=\"detach/\"], [data-target^=\"suggestion/\"]').map((e) => e.dataset.target),
            ...['send-anyway', 'close-file', 'close-files', 'leave-page', 'sign-out', 'undo']
                .filter((name) => stage.querySelector(`[data-target=\"tool/${name}\"]`)),
        ].sort() : [],
        web: !web ? [] : [
            `page ${stage.dataset.page}`, `busy ${stage.classList.contains('busy')}`,
            ...all('.tab').map((e) => `${e.dataset.target} ${e.classList.contains('here')}`),
            ...all('[data-target^=\"paper/\"]').map((e) => e.dataset.target),
            ...all('[data-field]').map((e) => `${e.dataset.field} = ${e.dataset.value} ${e.dataset.fault}`),
            ...all('.unfolded, .calendar, .joins ~ .web-options').map((e) => `unfolded ${e.closest('[data-field]').dataset.field}`),
            ...all('.web-panel').map((e) => e.className.replace('web-panel ', 'over ')),
        ].sort(),
    };
    return shown;";

/// A page of the browser that is still loading.
const LOADING: &str = "busy true";

impl Picture {
    /// Whether this is what the host has. Where a page is loading there it may have come here: time passes on the page.
    fn is_like(&self, host: &Picture) -> bool {
        if !host.web.iter().any(|part| part == LOADING) {
            return self == host;
        }
        let calm = |picture: &Picture| {
            let mut calm = picture.clone();
            calm.web.retain(|part| !part.starts_with("busy "));
            calm
        };
        calm(self) == calm(host)
    }

    /// As the host has it.
    pub fn of(session: &Session) -> Picture {
        let Some(scene) = &session.world.scene else { return Picture::of_rooms(session) };
        let windows = |fits: fn(WindowState) -> bool| {
            let mut ids: Vec<String> = scene
                .windows
                .iter()
                .filter(|window| fits(window.state))
                .map(|window| window.id.clone())
                .collect();
            ids.sort();
            ids
        };
        let mut menu = scene
            .menu_of
            .as_deref()
            .and_then(|id| scene.visible(id))
            .map(|thing| thing.menu.clone())
            .unwrap_or_default();
        menu.sort();
        let mut selected = scene.passage.as_ref().map(|passage| passage.whole.clone()).unwrap_or_default();
        selected.sort();
        let unfolded = scene
            .controls
            .iter()
            .filter(|control| control.open && matches!(control.kind, ControlKind::List(_)));
        Picture {
            things: scene
                .things
                .iter()
                .filter(|thing| scene.is_visible(thing))
                .map(|thing| (thing.id.clone(), thing.done))
                .collect(),
            held: scene.held.clone(),
            windows: windows(|state| matches!(state, WindowState::Normal | WindowState::Enlarged)),
            reduced: windows(|state| state == WindowState::Reduced),
            menu,
            controls: scene
                .controls
                .iter()
                .filter(|control| !control.value.is_empty())
                .map(|control| (control.id.clone(), control.value.clone()))
                .collect(),
            unfolded: unfolded.map(|control| control.id.clone()).collect(),
            selected,
            busy: scene.is_busy(session.world.clock.now_ms),
            steps: scene.cover.is_none().then(|| session.progress().0),
            ..Picture::default()
        }
    }

    /// A sheet or a mailbox, as the host has it.
    fn of_rooms(session: &Session) -> Picture {
        let sheet = session.world.sheet.iter().flat_map(|sheet| &sheet.fields);
        let mut fields: BTreeMap<String, String> =
            sheet.map(|field| (format!("field/{}", field.id), field.text.clone())).collect();
        let mut mail = Vec::new();
        if let Some(mailbox) = &session.world.mailbox {
            fields.extend(mail_fields(mailbox));
            mail = mail_parts(mailbox);
        }
        let mut shown = Vec::new();
        if let Some(browser) = &session.world.web {
            // The mailbox is one of its tabs.
            if !browser.shows_mailbox() {
                fields.clear();
                mail.clear();
            }
            let now_ms = session.world.clock.now_ms;
            shown = web_parts(browser, now_ms);
            fields.extend(web_fields(browser));
        }
        Picture { fields, mail, web: shown, steps: Some(session.progress().0), ..Picture::default() }
    }
}

/// What stands in the fields of the page that are typed in.
fn web_fields(web: &Web) -> Vec<(String, String)> {
    let here = web.page_shown().map(|page| page.fields()).unwrap_or_default();
    let typed = web.form.fields.iter().filter(|field| {
        here.contains(&field.id)
            && !matches!(field.kind, Kind::Choice { .. } | Kind::Tick | Kind::Signature | Kind::File { .. })
    });
    typed.map(|field| (format!("field/{}", field.id), field.text.clone())).collect()
}

fn web_parts(web: &Web, now_ms: u64) -> Vec<String> {
    let page = web.tab().map(|tab| tab.page.clone()).unwrap_or_default();
    let mut parts = vec![format!("page {page}"), format!("busy {}", web.is_loading(now_ms))];
    if web.tabs.len() > 1 {
        let tabs = web.tabs.iter().enumerate();
        parts.extend(tabs.map(|(place, tab)| format!("tab/{} {}", tab.id, place == web.shown)));
    }
    let away = web.papers.iter().filter(|paper| web.paper.as_ref() != Some(&paper.id));
    parts.extend(away.map(|paper| format!("paper/{}", paper.id)));
    let here = web.page_shown().map(|page| page.fields()).unwrap_or_default();
    for field in here.iter().filter_map(|id| web.form.field(id)) {
        let fault = field.fault.map(|fault| fault.slug()).unwrap_or_default();
        parts.push(format!("{} = {} {fault}", field.id, field.text));
    }
    parts.extend(web.unfolded.iter().map(|field| format!("unfolded {field}")));
    let over = if web.shows_mailbox() {
        None
    } else if web.session_is_over() {
        Some("over expired")
    } else if web.asks_cookies() {
        Some("over cookies")
    } else if web.popup().is_some() {
        Some("over popup")
    } else {
        web.preview.then_some("over preview")
    };
    parts.extend(over.map(str::to_owned));
    parts.sort();
    parts
}

/// Whether the mailbox itself is shown, not the page that says it was left.
fn is_shown(mailbox: &Mailbox) -> bool {
    !mailbox.signed_out && !mailbox.closed
}

fn mail_fields(mailbox: &Mailbox) -> Vec<(String, String)> {
    if !is_shown(mailbox) {
        return Vec::new();
    }
    let mut fields: Vec<(Field, &String)> = Vec::new();
    fields.push((Field::Search, &mailbox.search));
    if let Some(draft) = &mailbox.draft {
        fields.extend([(Field::To, &draft.to), (Field::Subject, &draft.subject), (Field::Body, &draft.body)]);
        fields.extend(draft.cc_shown.then_some((Field::Cc, &draft.cc)));
    }
    fields.into_iter().map(|(field, text)| (format!("field/{}", field.slug()), text.clone())).collect()
}

fn mail_parts(mailbox: &Mailbox) -> Vec<String> {
    if !is_shown(mailbox) {
        return Vec::new();
    }
    let mut parts: Vec<String> =
        mailbox.shown().iter().map(|message| format!("message/{}", message.id)).collect();
    parts.push(format!("folder/{}", mailbox.folder.slug()));
    parts.extend(mailbox.open.iter().map(|id| format!("open/{id}")));
    let attached = mailbox.draft.iter().flat_map(|draft| &draft.attachments);
    parts.extend(attached.map(|file| format!("detach/{}", file.id)));
    parts.extend(mailbox.suggestions().iter().map(|person| format!("suggestion/{}", person.id)));
    let panels = [
        (mailbox.question.is_some(), "send-anyway"),
        (mailbox.viewing.is_some(), "close-file"),
        (mailbox.choosing_file, "close-files"),
        (mailbox.landing.is_some(), "leave-page"),
        (mailbox.menu == Some(Menu::Account), "sign-out"),
        (mailbox.undo.is_some(), "undo"),
    ];
    parts.extend(panels.into_iter().filter(|(there, _)| *there).map(|(_, name)| name.to_owned()));
    parts.sort();
    parts
}

impl Page {
    /// What the page shows now.
    pub async fn look(&self) -> Check<Shown> {
        self.ask(LOOK, Value::Null).await
    }

    /// Waits until the page shows what the host has; the lines of feedback met meanwhile are added to `lines`.
    pub async fn agree(&self, session: &Session, lines: &mut Vec<String>) -> Check {
        let (begun, wanted) = (Instant::now(), Picture::of(session));
        let scroll = session.world.scene.as_ref().map_or(0.0, |scene| f64::from(scene.scroll));
        loop {
            let shown = self.look().await?;
            if lines.last() != Some(&shown.line) {
                lines.push(shown.line.clone());
            }
            let alike = match (&shown.picture, session.completed) {
                (_, true) => shown.ended,
                (Some(picture), false) => {
                    !shown.ended && picture.is_like(&wanted) && (shown.scroll - scroll).abs() < 0.05
                }
                (None, false) => false,
            };
            if alike {
                return Ok(());
            }
            if begun.elapsed() > SETTLE {
                match shown.picture {
                    _ if session.completed => {
                        fail!("done on the host, but no end is shown; last said: “{}”", shown.line)
                    }
                    None if shown.ended => fail!("the end is shown, but it is not done on the host"),
                    None => fail!("the practice computer has gone; last said: “{}”", shown.line),
                    Some(picture) => fail!(
                        "host and page differ.\nhost: {wanted:?} scroll {scroll:.3}\npage: {picture:?} scroll {:.3}\nlast said: “{}”",
                        shown.scroll,
                        shown.line
                    ),
                }
            }
            self.rest(20).await;
        }
    }
}
