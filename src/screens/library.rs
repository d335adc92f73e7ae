//! What there is to do: the catalogue, there from the start, and the themes, fetched when their time comes. Every role has it.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use crate::platform::assets::{self, FetchError};
use crate::practice::library::{BasePack, Entry, FIRST, Theme, ThemePack};
use crate::practice::next_up::CatalogueEntry;
use crate::practice::wording::ROOM;
use crate::texts::{Args, Part};
use crate::ui::text::{tr, trn};

/// All exercises by name, and those of the themes already fetched; a context.
#[derive(Clone, Copy)]
pub struct Library {
    base: StoredValue<Arc<BasePack>>,
    themes: StoredValue<BTreeMap<String, Arc<ThemePack>>>,
    language: StoredValue<String>,
}

impl Library {
    /// The library of that catalogue, in that language.
    pub fn new(base: BasePack, language: String) -> Library {
        Library {
            base: StoredValue::new(Arc::new(base)),
            themes: StoredValue::new(BTreeMap::new()),
            language: StoredValue::new(language),
        }
    }

    /// The catalogue.
    pub fn base(&self) -> Arc<BasePack> {
        self.base.get_value()
    }

    /// Themes with content, in the order of the path.
    pub fn themes(&self) -> Vec<Theme> {
        self.base.with_value(|base| base.themes.clone())
    }

    /// All exercises, by theme then order.
    pub fn entries(&self) -> Vec<Entry> {
        self.base.with_value(|base| base.entries.clone())
    }

    /// Exercises of a theme, in order.
    pub fn of_theme(&self, theme: &str) -> Vec<Entry> {
        self.base.with_value(|base| base.of_theme(theme).cloned().collect())
    }

    /// What the catalogue says of an exercise.
    pub fn entry(&self, id: &str) -> Option<Entry> {
        self.base.with_value(|base| base.entry(id).cloned())
    }

    /// The exercise with that short number.
    pub fn by_number(&self, number: u16) -> Option<Entry> {
        self.base.with_value(|base| base.by_number(number).cloned())
    }

    /// The exercise that follows on the path, if any.
    pub fn after(&self, id: &str) -> Option<String> {
        self.base.with_value(|base| {
            let place = base.entries.iter().position(|entry| entry.id == id)?;
            base.entries.get(place + 1).map(|entry| entry.id.clone())
        })
    }

    /// The catalogue as the choice of what comes next reads it.
    pub fn catalogue(&self) -> Vec<CatalogueEntry> {
        self.base.with_value(|base| base.catalogue())
    }

    /// The name of an exercise.
    pub fn title(&self, id: &str) -> String {
        tr(&format!("{id}/titre"))
    }

    /// A pack that holds an exercise: its theme's, or, before that one has come, the first exercise's own.
    ///
    /// # Errors
    /// When there is no such theme, or it did not come.
    pub async fn pack_of(&self, exercise: &str) -> Result<Arc<ThemePack>, FetchError> {
        let theme = exercise.split('.').next().unwrap_or_default();
        let is_first =
            self.base.with_value(|base| base.entries.first().is_some_and(|first| first.id == exercise));
        let has_theme = self.themes.with_value(|themes| themes.contains_key(theme));
        self.pack(if is_first && !has_theme { FIRST } else { theme }).await
    }

    /// What explains an error of that name in an exercise: the hand's own, the exercise's, or its room's. An
    /// explanation that names things of one situation says too much outside of it: then its name stands for it.
    pub async fn error_words(&self, exercise: &str, error: &str) -> Option<String> {
        let hand = format!("geste-{error}");
        let words = tr(&hand);
        // A key that is not there comes back as its last part.
        if !hand.ends_with(&words) {
            return Some(words);
        }
        let pack = self.pack_of(exercise).await.ok()?;
        let own = [format!("{exercise}/erreur-{error}"), format!("{ROOM}/erreur-{error}")];
        let message = own.iter().find_map(|key| pack.texts.messages.get(key))?;
        let plain = message.value.0.iter().all(|part| matches!(part, Part::Text(_)));
        match plain {
            true => Some(message.value.fill(&Args::new(), &pack.texts.plural)),
            false => Some(trn("recurring-named", &crate::args! { "name" => error.replace('-', " ") })),
        }
    }

    /// Fetches the first theme, so that it is there when the network goes.
    pub async fn fetch_first_theme(&self) {
        let theme = self.base.with_value(|base| base.themes.first().map(|theme| theme.id.clone()));
        if let Some(theme) = theme {
            // Where it does not come, it is asked for again when it is wanted.
            let _ = self.pack(&theme).await;
        }
    }

    /// A pack of exercises; fetched once.
    async fn pack(&self, name: &str) -> Result<Arc<ThemePack>, FetchError> {
        if let Some(pack) = self.themes.with_value(|themes| themes.get(name).cloned()) {
            return Ok(pack);
        }
        let file = format!("{name}.{}", self.language.get_value());
        let bytes = assets::fetch_pack(&file).await?;
        let pack = Arc::new(ThemePack::read(&bytes).map_err(|_| FetchError::Unreadable)?);
        self.themes.update_value(|themes| {
            themes.insert(name.to_owned(), pack.clone());
        });
        Ok(pack)
    }
}
