//! Fills the roles of the browser in one situation: its sites, its papers, and what each field waits for.

use std::collections::BTreeMap;

use super::Situation;
use super::furnish::{Roles, typable};
use crate::practice::cast::Site;
use crate::texts::{Args, Message as Text, PluralTable};
use crate::world::form::{Field, Kind, TICKED};
use crate::world::web::{Block, Page, Paper, Web};

/// What a model is written with when it names a line of a paper: `carte/nom`.
const LINE: char = '/';

impl Roles<'_> {
    /// The browser of a situation. `room` gives the words of the rooms by key.
    pub fn web<'t>(
        &self,
        spec: &Web,
        words: &mut BTreeMap<String, String>,
        room: &impl Fn(&str) -> Option<&'t Text>,
    ) -> Web {
        let mut web = spec.clone();
        web.papers = spec.papers.iter().filter_map(|paper| self.paper(&paper.id)).collect();
        for page in &mut web.pages {
            self.place(page);
            in_order(page, &self.situation.field_order);
        }
        let offered = spec.pages.iter().flat_map(|page| &page.blocks).filter_map(|block| match block {
            Block::Download { file, .. } => self.file(file),
            _ => None,
        });
        web.downloads = offered.collect();
        for paper in &web.papers {
            for (line, text) in &paper.lines {
                words.insert(format!("{}-{line}", paper.id), text.clone());
            }
        }
        let own = words.clone();
        let shown = |key: &str| own.get(key).cloned().or_else(|| said(room(key)?, self.situation));
        for field in &mut web.form.fields {
            self.fill(field, &web.papers, &own, &shown);
            let value = shown_value(field, &shown);
            words.insert(format!("valeur-{}", field.id), value);
        }
        web
    }

    fn paper(&self, role: &str) -> Option<Paper> {
        self.cast.paper(self.player(role)).map(|paper| Paper { id: role.to_owned(), ..paper.clone() })
    }

    /// Name and address of a page's site.
    fn place(&self, page: &mut Page) {
        let Some(Site { name, host, secure, fraud, .. }) = self.cast.site(self.player(&page.site)).cloned()
        else {
            return;
        };
        (page.name, page.host, page.secure, page.fraud) = (name, host, secure, fraud);
    }

    /// What a field waits for, begins with and shows.
    fn fill(
        &self,
        field: &mut Field,
        papers: &[Paper],
        words: &BTreeMap<String, String>,
        shown: &impl Fn(&str) -> Option<String>,
    ) {
        let slugs = field.kind.holds_slug();
        let find = |model: &str| match model.split_once(LINE) {
            Some((role, line)) => line_of(papers, role, line),
            // A role's own word is its name as people read it; what is chosen is the role.
            None if slugs && self.situation.cast.contains_key(model) => Some(model.to_owned()),
            None if slugs => Some(words.get(model).cloned().unwrap_or_else(|| model.to_owned())),
            None => words.get(model).map(|text| typable(text)),
        };
        field.wanted = find(&field.model).unwrap_or_default();
        field.other_wanted = find(&field.other_model).unwrap_or_default();
        field.text = find(&field.start).unwrap_or_default();
        field.example = shown(&format!("exemple-{}", field.id)).unwrap_or_default();
        match &mut field.kind {
            Kind::Choice { options, .. } => {
                *options = options.iter().flat_map(|option| expanded(option)).collect()
            }
            Kind::Address { known } => {
                field.known =
                    known.iter().filter_map(|key| words.get(key)).map(|text| typable(text)).collect();
                if !field.known.contains(&field.wanted) && !field.wanted.is_empty() {
                    field.known.push(field.wanted.clone());
                }
            }
            _ => {}
        }
        if field.kind == Kind::Tick && field.text != TICKED {
            field.text.clear();
        }
    }
}

/// The words of a room in the skin of the situation.
fn said(text: &Text, situation: &Situation) -> Option<String> {
    let pattern = text.attributes.get(situation.skin.slug()).unwrap_or(&text.value);
    Some(pattern.fill(&Args::new(), &PluralTable::default()))
}

fn line_of(papers: &[Paper], role: &str, line: &str) -> Option<String> {
    let paper = papers.iter().find(|paper| paper.id == role)?;
    paper.lines.iter().find(|(name, _)| name == line).map(|(_, text)| typable(text))
}

/// What a field waits for as people read it: the words of an option, not its slug.
fn shown_value(field: &Field, shown: &impl Fn(&str) -> Option<String>) -> String {
    match &field.kind {
        Kind::Choice { .. } => {
            shown(&format!("option-{}", field.wanted)).unwrap_or_else(|| field.wanted.clone())
        }
        Kind::File { .. } => shown(&field.wanted).unwrap_or_else(|| field.wanted.clone()),
        _ => field.wanted.clone(),
    }
}

/// `1..31` is all numbers between; from high to low as well.
fn expanded(option: &str) -> Vec<String> {
    let ends = option
        .split_once("..")
        .and_then(|(from, to)| Some((from.parse::<u16>().ok()?, to.parse::<u16>().ok()?)));
    match ends {
        Some((from, to)) if from <= to => (from..=to).map(|number| number.to_string()).collect(),
        Some((from, to)) => (to..=from).rev().map(|number| number.to_string()).collect(),
        None => vec![option.to_owned()],
    }
}

/// Puts the fields of a page in that order, in the places where fields stand.
fn in_order(page: &mut Page, order: &[String]) {
    let place = |block: &Block| match block {
        Block::Field(id) => order.iter().position(|wanted| wanted == id),
        _ => None,
    };
    let places: Vec<usize> =
        (0..page.blocks.len()).filter(|index| place(&page.blocks[*index]).is_some()).collect();
    let mut fields: Vec<Block> = places.iter().map(|index| page.blocks[*index].clone()).collect();
    fields.sort_by_key(|block| place(block));
    for (index, field) in places.into_iter().zip(fields) {
        page.blocks[index] = field;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_for_all_between() {
        assert_eq!(expanded("1..3"), ["1", "2", "3"]);
        assert_eq!(expanded("2026..2024"), ["2026", "2025", "2024"]);
        assert_eq!(expanded("mars"), ["mars"]);
    }

    #[test]
    fn other_sites_ask_in_another_order() {
        let field = |id: &str| Block::Field(id.into());
        let words = Block::Words("intro".into());
        let mut page =
            Page { blocks: vec![field("a"), words.clone(), field("b"), field("c")], ..Page::default() };
        in_order(&mut page, &["c".into(), "a".into()]);
        assert_eq!(page.blocks, [field("c"), words, field("b"), field("a")]);
    }
}
