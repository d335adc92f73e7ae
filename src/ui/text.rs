//! The words of the interface: one pack, read at start, asked by key.

use std::sync::OnceLock;

use crate::texts::{Args, TextPack};

static TEXTS: OnceLock<TextPack> = OnceLock::new();

/// Takes the texts of the visit; the first pack stays.
pub fn install(pack: TextPack) {
    // A second start in the same page would bring the same texts.
    let _ = TEXTS.set(pack);
}

/// The text of a key. A missing one shows the key's last part, so that a person still sees a word.
pub fn tr(key: &str) -> String {
    trn(key, &Args::new())
}

/// Whether there is a text of that key.
pub fn has(key: &str) -> bool {
    TEXTS.get().is_some_and(|texts| texts.has(key))
}

/// As [`tr`], with arguments: `trn("home-hello", &args! { "name" => name })`.
pub fn trn(key: &str, args: &Args) -> String {
    TEXTS.get().and_then(|texts| texts.get(key, None, args)).unwrap_or_else(|| last_part(key))
}

/// The text of a key in a variant (`.toucher`, `.pave`), or the plain one where it has none.
pub fn tr_variant(key: &str, variant: Option<&str>) -> String {
    TEXTS.get().and_then(|texts| texts.get(key, variant, &Args::new())).unwrap_or_else(|| last_part(key))
}

fn last_part(key: &str) -> String {
    key.rsplit(['/', '.', '-']).next().unwrap_or(key).to_owned()
}

/// Arguments of a text: `args! { "n" => 3u64, "name" => name }`.
#[macro_export]
macro_rules! args {
    ($($name:literal => $value:expr),* $(,)?) => {
        {
            // One by one: made from a list, the map would bring code that sorts.
            let mut args = $crate::texts::Args::new();
            $(args.insert($name.to_owned(), $crate::texts::Value::from($value));)*
            args
        }
    };
}
pub use crate::args;
