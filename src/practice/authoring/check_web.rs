//! Checks what an exercise says of the browser: pages, fields, what can be pressed, papers, sites, tabs.

use std::collections::{BTreeMap, BTreeSet};

use super::check_levels::{form_faults, is_slug};
use super::ids::any_fits;
use super::problem::suggestion;
use super::source::Report;
use crate::practice::Exercise;
use crate::practice::cast::Cast;
use crate::practice::exercise::{Intent, WebGoal};
use crate::world::form::{Action as FormAction, Kind};
use crate::world::web::{Action, Block, MAILBOX, Pattern, Web};

/// Tools of the browser that can be pointed at.
const TOOLS: [&str; 18] = [
    "tool/page-before",
    "tool/page-after",
    "tool/go",
    "tool/put-away",
    "tool/reconnect",
    "cookies/accepted",
    "cookies/refused",
    "cookies/detailed",
    "cookies/ads",
    "popup/close",
    "popup/follow",
    "preview/print",
    "preview/close",
    "month/next",
    "month/before",
    "address",
    "stage",
    "press",
];

/// The names of one exercise's browser.
#[derive(Default)]
pub(super) struct Names {
    web: Option<Web>,
}

impl Names {
    pub fn of(exercise: &Exercise) -> Names {
        Names { web: exercise.web.as_ref().and_then(|web| web.unfold()) }
    }

    fn pages(&self) -> Vec<&str> {
        self.web.iter().flat_map(|web| &web.pages).map(|page| page.id.as_str()).collect()
    }

    fn fields(&self) -> Vec<&str> {
        self.web.iter().flat_map(|web| &web.form.fields).map(|field| field.id.as_str()).collect()
    }

    fn presses(&self) -> Vec<&str> {
        self.blocks().filter_map(Block::pressed).collect()
    }

    fn papers(&self) -> Vec<&str> {
        self.web.iter().flat_map(|web| &web.papers).map(|paper| paper.id.as_str()).collect()
    }

    fn tabs(&self) -> Vec<&str> {
        self.web.iter().flat_map(|web| &web.tabs).map(|tab| tab.id.as_str()).chain(self.pages()).collect()
    }

    fn blocks(&self) -> impl Iterator<Item = &Block> {
        self.web.iter().flat_map(|web| &web.pages).flat_map(|page| &page.blocks)
    }

    /// Documents that pages offer.
    pub fn downloads(&self) -> impl Iterator<Item = &str> {
        self.blocks().filter_map(|block| match block {
            Block::Download { file, .. } => Some(file.as_str()),
            _ => None,
        })
    }

    /// Whether such a target can be there.
    pub fn is_target(&self, target: &str) -> bool {
        if self.web.is_none() {
            return false;
        }
        let Some((kind, name)) = target.split_once('/') else { return TOOLS.contains(&target) };
        let field = || self.fields().contains(&name.split('/').next().unwrap_or(name));
        match kind {
            "field" | "calendar" | "search" | "show" | "other" | "edit" => field(),
            "press" => self.presses().contains(&name),
            "paper" => self.papers().contains(&name),
            "tab" => self.tabs().contains(&name),
            _ => TOOLS.contains(&target),
        }
    }

    fn known(&self, what: &str, name: &str, names: Vec<&str>, path: &str, report: &mut Report<'_>) {
        if !any_fits(name, names.iter().copied()) {
            report.say(path, format!("The browser has no {what} “{name}”. {}", suggestion(name, names)));
        }
    }

    pub fn goal(&self, goal: &WebGoal, path: &str, report: &mut Report<'_>) {
        match goal {
            WebGoal::Page(id) | WebGoal::Sent(id) | WebGoal::Printed(id) | WebGoal::PopupClosed(id) => {
                self.known("page", id, self.pages(), path, report);
            }
            WebGoal::Tab(id) => self.known("tab", id, self.tabs(), path, report),
            WebGoal::Right(id)
            | WebGoal::Filled(id)
            | WebGoal::Empty(id)
            | WebGoal::Unfolded(id)
            | WebGoal::InClear(id)
            | WebGoal::Other(id) => self.known("field", id, self.fields(), path, report),
            WebGoal::Paper(id) => self.known("paper", id, self.papers(), path, report),
            WebGoal::Downloaded(id) => self.known("document", id, self.downloads().collect(), path, report),
            WebGoal::Cookies(_)
            | WebGoal::NoAds
            | WebGoal::Preview
            | WebGoal::Saved
            | WebGoal::AddressTyped => {}
        }
    }

    pub fn intent(&self, intent: &Intent, path: &str, report: &mut Report<'_>) {
        match intent {
            Intent::Fill { field, .. } => self.known("field", field, self.fields(), path, report),
            Intent::Web(action) => {
                if let Some(action) = action.unfold() {
                    self.action(&action, path, report);
                }
            }
            _ => {}
        }
    }

    pub fn action(&self, action: &Action, path: &str, report: &mut Report<'_>) {
        match action {
            Action::Press(words) => self.known("button or link", words, self.presses(), path, report),
            Action::ShowTab(id) | Action::OpenTab(id) => self.known("tab", id, self.tabs(), path, report),
            Action::Unfold(id) | Action::Edit(id) => self.known("field", id, self.fields(), path, report),
            Action::TakePaper(id) => self.known("paper", id, self.papers(), path, report),
            Action::Form(FormAction::SetText { .. }) => {
                report.say(path, "To type something, write { fill = { field = …, words = … } }.");
            }
            Action::Form(action) => self.known("field", action.field(), self.fields(), path, report),
            _ => {}
        }
    }

    pub fn event(&self, pattern: &Pattern, path: &str, report: &mut Report<'_>) {
        match pattern {
            Pattern::Pressed(words) => self.known("button or link", words, self.presses(), path, report),
            Pattern::Shown(id) if id == MAILBOX => {}
            Pattern::Shown(id) | Pattern::Sent(id) | Pattern::Printed(id) => {
                self.known("page", id, self.pages(), path, report);
            }
            Pattern::Trap(id) => self.known("field", id, self.fields(), path, report),
            Pattern::Fault { field, fault } => {
                self.known("field", field, self.fields(), path, report);
                self.known("fault", fault, form_faults().collect(), path, report);
            }
            Pattern::Downloaded(id) => self.known("document", id, self.downloads().collect(), path, report),
            Pattern::Cookies(_) => {}
        }
    }
}

/// Keys of the situation's words that the browser speaks of, with where.
pub(super) fn words_used(exercise: &Exercise) -> Vec<(String, String)> {
    let names = Names::of(exercise);
    let mut used = Vec::new();
    for (index, field) in names.web.iter().flat_map(|web| &web.form.fields).enumerate() {
        let slugs = field.kind.holds_slug();
        let keys = [&field.model, &field.start, &field.other_model];
        let known = match &field.kind {
            Kind::Address { known } => known.as_slice(),
            _ => &[],
        };
        let asked = keys.into_iter().filter(|_| !slugs).chain(known);
        for key in asked.filter(|key| !key.is_empty() && !key.contains('/')) {
            used.push((key.clone(), format!("web.fields[{index}]")));
        }
    }
    used
}

/// What must hold of the browser itself, in every situation.
pub(super) fn check(exercise: &Exercise, cast: &Cast, report: &mut Report<'_>) {
    let names = Names::of(exercise);
    let Some(web) = &names.web else { return };
    let ids = |list: &str, ids: Vec<&str>, report: &mut Report<'_>| {
        let mut seen = BTreeSet::new();
        for (index, id) in ids.into_iter().enumerate() {
            let path = format!("web.{list}[{index}].id");
            if !is_slug(id) {
                report.say(
                    &path,
                    format!("“{id}” is not a good name. Use small letters without accents, digits and “-”."),
                );
            } else if !seen.insert(id) {
                report.say(&path, format!("Two {list} are called “{id}”. Give one of them another name."));
            }
        }
    };
    ids("pages", names.pages(), report);
    ids("fields", names.fields(), report);
    ids("papers", names.papers(), report);
    ids("tabs", web.tabs.iter().map(|tab| tab.id.as_str()).collect(), report);
    if !web.login.is_empty() {
        names.known("page", &web.login, names.pages(), "web.login", report);
    }
    if web.tabs.is_empty() {
        report.say("web", "Say which tabs are open: tabs = [{ id = \"site\", page = \"accueil\" }].");
    }
    for (index, tab) in web.tabs.iter().enumerate() {
        if tab.page == MAILBOX && exercise.mailbox.is_none() {
            report
                .say(&format!("web.tabs[{index}]"), "This tab shows the mailbox, but there is no [mailbox].");
        } else if tab.page != MAILBOX && web.page(&tab.page).is_none() {
            names.known("page", &tab.page, names.pages(), &format!("web.tabs[{index}]"), report);
        }
    }
    for (index, page) in web.pages.iter().enumerate() {
        let path = format!("web.pages[{index}]");
        let mut pressed = BTreeSet::new();
        for block in &page.blocks {
            if let Some(words) = block.pressed().filter(|words| !pressed.insert(*words)) {
                report.say(&path, format!("Two things on this page are called “{words}”: only the first could be pressed. Give one of them another name."));
            }
            if let Some(to) = block.leads_to() {
                names.known("page", to, names.pages(), &path, report);
            }
            if let Block::Field(id) = block {
                names.known("field", id, names.fields(), &path, report);
            }
        }
        if let Some(popup) = &page.popup {
            names.known("page", &popup.to, names.pages(), &path, report);
        }
    }
    let on_pages: BTreeSet<String> = web.pages.iter().flat_map(|page| page.fields()).collect();
    for (index, field) in web.form.fields.iter().enumerate() {
        let path = format!("web.fields[{index}]");
        if !on_pages.contains(&field.id) {
            report.say(
                &path,
                format!("No page shows the field “{}”. Add {{ field = \"{}\" }} to one.", field.id, field.id),
            );
        }
        if !field.repeats.is_empty() {
            names.known("field", &field.repeats, names.fields(), &path, report);
        }
    }
    for (index, situation) in exercise.situations.iter().enumerate() {
        let path = format!("situation[{index}].cast");
        let player = |role: &str| situation.cast.get(role).map_or(role, String::as_str).to_owned();
        let mut lacking = BTreeSet::new();
        lacking.extend(
            web.pages.iter().map(|page| &page.site).filter(|site| cast.site(&player(site)).is_none()),
        );
        lacking
            .extend(web.papers.iter().map(|paper| &paper.id).filter(|id| cast.paper(&player(id)).is_none()));
        for role in lacking {
            let message = format!(
                "Nothing plays the role “{role}” in the situation “{}”: it needs a site or a paper of rooms/cast.toml.",
                situation.id
            );
            report.say(&path, message);
        }
        for file in names.downloads().filter(|role| cast.file(&player(role)).is_none()) {
            report
                .say(&path, format!("Nothing plays the role “{file}” in the situation “{}”.", situation.id));
        }
        for (place, field) in situation.field_order.iter().enumerate() {
            names.known(
                "field",
                field,
                names.fields(),
                &format!("situation[{index}].field-order[{place}]"),
                report,
            );
        }
        // What a field waits for is there.
        let Some(furnished) = &situation.furniture.web else { continue };
        for (place, field) in furnished.form.fields.iter().enumerate() {
            for (model, text) in [(&field.model, &field.wanted), (&field.other_model, &field.other_wanted)] {
                if let Some((role, line)) = model.split_once('/').filter(|_| text.is_empty()) {
                    let message = format!(
                        "In the situation “{}” the paper “{role}” has no line “{line}”.",
                        situation.id
                    );
                    report.say(&format!("web.fields[{place}].model"), message);
                }
            }
            if let Kind::Choice { options, .. } = &field.kind
                && !field.wanted.is_empty()
                && !options.contains(&field.wanted)
            {
                let advice = suggestion(&field.wanted, options.iter().map(String::as_str));
                let message = format!(
                    "In the situation “{}” the field “{}” waits for “{}”, which is none of its options. {advice}",
                    situation.id, field.id, field.wanted
                );
                report.say(&format!("web.fields[{place}].model"), message);
            }
        }
    }
}

/// Names of all texts that the browser of an exercise can show, and whether each must be there.
pub(super) fn keys(exercise: &Exercise) -> BTreeMap<String, bool> {
    let names = Names::of(exercise);
    let mut keys = BTreeMap::new();
    let Some(web) = &names.web else { return keys };
    for page in &web.pages {
        keys.insert(format!("page-{}", page.id), true);
        if let Some(popup) = &page.popup {
            keys.insert(format!("texte-{}", popup.words), true);
        }
        for block in &page.blocks {
            match block {
                Block::Heading(words) | Block::Words(words) | Block::Notice(words) => {
                    keys.insert(format!("texte-{words}"), true);
                }
                Block::Reference => {
                    keys.insert("texte-reference".to_owned(), true);
                }
                _ => {}
            }
            if let Some(words) = block.pressed() {
                keys.insert(format!("bouton-{words}"), true);
            }
        }
    }
    for field in &web.form.fields {
        keys.insert(format!("champ-{}", field.id), true);
        keys.insert(format!("aide-{}", field.id), false);
        keys.insert(format!("exemple-{}", field.id), false);
        if field.kind == Kind::Captcha {
            keys.insert(format!("image-{}", field.id), true);
            keys.insert(format!("question-{}", field.id), true);
        }
        if let Kind::Choice { options, .. } = &field.kind {
            let words =
                options.iter().filter(|option| !option.starts_with(|sign: char| sign.is_ascii_digit()));
            keys.extend(words.map(|option| (format!("option-{option}"), true)));
        }
    }
    keys
}
