//! Which text says what: the keys of an exercise's texts, looked up by situation, level and device (pure).
//!
//! Keys are `<exercise id>/<key>`. A text may have a variant for touch (`.toucher`) and one for the touchpad
//! (`.pave`); named variants combine with them (`.indice-toucher`). The plain text serves where there is none.

use super::exercise::{Exercise, Step};
use super::{Device, Level};
use crate::texts::{Args, Message, Pattern, TextPack, Value};
use crate::world::Scene;

/// Where the texts of the practice computer's rooms stand: `room/<key>`.
pub const ROOM: &str = "room";

/// The letter waited for, and the one typed.
pub type Letters = (Option<char>, Option<char>);

/// The words of one exercise as one person meets it.
#[derive(Clone, Copy, Debug)]
pub struct Wording<'a> {
    /// Texts keyed `<exercise id>/<key>`.
    pub texts: &'a TextPack,
    /// The exercise.
    pub exercise: &'a Exercise,
    /// The situation's slug.
    pub situation: &'a str,
    /// The level.
    pub level: Level,
    /// What the person points with.
    pub device: Device,
}

/// What a device's variants are called; `None` for those that the plain text speaks to.
pub fn device_variant(device: Device) -> Option<&'static str> {
    match device {
        Device::Touch => Some("toucher"),
        Device::Touchpad => Some("pave"),
        Device::Mouse | Device::Keyboard => None,
    }
}

/// An id without its trailing number: the roles `autre-1` and `autre-2` share the texts of `autre`.
pub fn without_number(id: &str) -> &str {
    match id.rsplit_once('-') {
        Some((name, number)) if !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()) => name,
        _ => id,
    }
}

impl Wording<'_> {
    /// The exercise's name.
    pub fn title(&self) -> Option<String> {
        self.say("titre", None, None)
    }

    /// What this gesture is, in one sentence.
    pub fn purpose(&self) -> Option<String> {
        self.say("but", None, None)
    }

    /// The situation's short name.
    pub fn situation_title(&self) -> Option<String> {
        self.say(&self.situation_key(), Some("titre"), None)
    }

    /// Where we are and what for.
    pub fn context(&self) -> Option<String> {
        self.say(&self.situation_key(), None, None)
    }

    /// What is to be done as a whole: the situation's own words, else the exercise's.
    pub fn mission(&self) -> Option<String> {
        self.say(&self.situation_key(), Some("mission"), None).or_else(|| self.say("mission", None, None))
    }

    /// What to do at a step.
    pub fn step(&self, step: &Step) -> Option<String> {
        self.say(&self.step_key(step)?, None, Some(step))
    }

    /// What to do at the step of that index at this level.
    pub fn step_at(&self, index: usize) -> Option<String> {
        self.step(self.exercise.steps_at(self.level).get(index)?)
    }

    /// The first hint of a step: other words and more help, else the step said again.
    pub fn hint(&self, step: &Step) -> Option<String> {
        self.say(&self.step_key(step)?, Some("indice"), Some(step)).or_else(|| self.step(step))
    }

    /// What happened and what to do, for a mistake or slip by name: in the exercise's own words, else in those of its
    /// room. `None` when neither has any.
    pub fn error(&self, name: &str) -> Option<String> {
        self.error_with(name, None, None)
    }

    /// The same, for a fault of typing: `attendu` is the letter waited for, `tape` the one typed; for a fault in a form,
    /// `champ` is the field.
    pub fn error_with(&self, name: &str, letters: Option<Letters>, field: Option<&str>) -> Option<String> {
        let key = format!("erreur-{name}");
        let pattern = self.pattern(&key, None).or_else(|| self.variant_of(self.room(&key)?, None))?;
        let mut args = self.args(pattern, None);
        let (wanted, typed) = letters.unwrap_or_default();
        for (name, letter) in [("attendu", wanted), ("tape", typed)] {
            if let Some(letter) = letter {
                args.insert(name.to_owned(), Value::Text(letter.to_string()));
            }
        }
        if let Some(field) = field.and_then(|field| self.label(&format!("field/{field}"))) {
            args.insert("champ".to_owned(), Value::Text(field));
        }
        Some(pattern.fill(&args, &self.texts.plural))
    }

    /// A warning of the room: `prive-<slug>`.
    pub fn warning(&self, slug: &str) -> Option<String> {
        let pattern = self.variant_of(self.room(&format!("prive-{slug}"))?, None)?;
        Some(pattern.fill(&Args::new(), &self.texts.plural))
    }

    /// The lines of the printed memo.
    pub fn memo(&self) -> Vec<String> {
        [None, Some("ligne-2"), Some("ligne-3")]
            .into_iter()
            .filter_map(|line| self.say("memo", line, None))
            .collect()
    }

    /// The name of a thing, window, control, option, menu entry or piece, as used inside a sentence.
    ///
    /// Takes target ids too: `menu/<entry>` and `text/<piece>` are named by their second part, a window's
    /// buttons by the window, an option by itself.
    pub fn label(&self, target: &str) -> Option<String> {
        if self.exercise.web.is_some()
            && let Some(named) = named_in_browser(target)
        {
            return self.label(&named);
        }
        let id = named_by(self.exercise.scene.as_ref(), target);
        let numberless = without_number(id);
        let role = |id: &str| self.pattern(&self.situation_key(), Some(id));
        let name = |id: &str| self.pattern(&format!("nom-{id}"), None);
        let own = role(id).or_else(|| role(numberless)).or_else(|| name(id)).or_else(|| name(numberless));
        // A name takes no arguments: a name inside a name could go round for ever.
        let fill = |pattern: &Pattern| pattern.fill(&Args::new(), &self.texts.plural);
        own.map(fill).or_else(|| self.furniture(id)).or_else(|| {
            let key = target.replace('/', "-");
            let in_room = self.room(&key)?;
            self.skinned(in_room).map(fill)
        })
    }

    /// What plays a role in this situation, by name.
    fn furniture(&self, role: &str) -> Option<String> {
        self.exercise.situation(self.situation)?.furniture.words.get(role).cloned()
    }

    /// A text of the rooms of the practice computer.
    fn room(&self, key: &str) -> Option<&Message> {
        self.texts.messages.get(&format!("{ROOM}/{key}"))
    }

    /// A text in the words of the situation's skin.
    fn skinned<'m>(&self, message: &'m Message) -> Option<&'m Pattern> {
        let skin = self.exercise.situation(self.situation)?.skin.slug();
        message.attributes.get(skin).or_else(|| self.variant_of(message, None))
    }

    /// What stands inside a window.
    pub fn content(&self, window: &str) -> Option<String> {
        self.say(&self.situation_key(), Some(&format!("{window}-texte")), None)
    }

    /// The key of a step's text: for this level, else for all; of this step, else of all with its name but the number.
    pub fn step_key(&self, step: &Step) -> Option<String> {
        let (id, numberless, level) = (step.id.as_str(), without_number(&step.id), self.level.slug());
        [format!("{id}-{level}"), format!("{numberless}-{level}"), id.to_owned(), numberless.to_owned()]
            .into_iter()
            .map(|name| format!("etape-{name}"))
            .find(|key| self.message(key).is_some())
    }

    fn situation_key(&self) -> String {
        format!("s-{}", self.situation)
    }

    fn message(&self, key: &str) -> Option<&Message> {
        self.texts.messages.get(&format!("{}/{key}", self.exercise.id))
    }

    /// A text with its arguments.
    fn say(&self, key: &str, variant: Option<&str>, step: Option<&Step>) -> Option<String> {
        let pattern = self.pattern(key, variant)?;
        Some(pattern.fill(&self.args(pattern, step), &self.texts.plural))
    }

    /// A text in the device's variant. An empty text is no text.
    fn pattern(&self, key: &str, variant: Option<&str>) -> Option<&Pattern> {
        self.variant_of(self.message(key)?, variant)
    }

    fn variant_of<'m>(&self, message: &'m Message, variant: Option<&str>) -> Option<&'m Pattern> {
        let for_device = device_variant(self.device).and_then(|device| {
            let name = variant.map_or(device.to_owned(), |variant| format!("{variant}-{device}"));
            message.attributes.get(&name)
        });
        let plain = match variant {
            Some(name) => message.attributes.get(name),
            None => Some(&message.value),
        };
        for_device.or(plain).filter(|pattern| !pattern.0.is_empty())
    }

    /// What fills a pattern's holes: `objet` and `vers` from the step, all others from the situation's roles.
    fn args(&self, pattern: &Pattern, step: Option<&Step>) -> Args {
        let value = |name: &str| match name {
            // A situation may have words of its own of that name: the subject of a message.
            "objet" => self.furniture(name).or_else(|| self.label(&step?.target)),
            "vers" => self.label(self.home_of(&step?.target)?),
            "valeur" => self.furniture(&format!("valeur-{}", step?.target.strip_prefix("field/")?)),
            role => self.label(role),
        };
        let mut args = Args::new();
        for name in pattern.args() {
            if let Some(value) = value(name) {
                args.insert(name.to_owned(), Value::Text(value));
            }
        }
        args
    }

    fn home_of(&self, id: &str) -> Option<&str> {
        let scene = self.exercise.scene.as_ref()?;
        scene.things.iter().find(|thing| thing.id == id)?.home.as_deref()
    }
}

/// The key of the name of a part of the browser: a field, an option of one, what can be pressed, a paper, a tab.
fn named_in_browser(target: &str) -> Option<String> {
    let (kind, name) = target.split_once('/')?;
    Some(match (kind, name.split_once('/')) {
        ("field", Some((_, option))) => format!("option-{option}"),
        // Fields of the mailbox keep their own names.
        ("field", None) if !matches!(name, "to" | "cc" | "subject" | "body" | "search") => {
            format!("champ-{name}")
        }
        ("calendar" | "edit" | "show" | "other", None) => format!("champ-{name}"),
        ("press", None) => format!("bouton-{name}"),
        ("paper", None) => name.to_owned(),
        _ => return None,
    })
}

/// The part of a target id that has a name of its own.
fn named_by<'t>(scene: Option<&Scene>, target: &'t str) -> &'t str {
    match target.split_once('/') {
        Some((whole, _))
            if scene.is_some_and(|scene| scene.windows.iter().any(|window| window.id == whole)) =>
        {
            whole
        }
        Some((_, part)) => part,
        None => target,
    }
}
