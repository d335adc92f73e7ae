//! Filling `public/index.html` with the names of this build's files.

use anyhow::{Result, bail};

/// Paths of the site's files, as the page names them.
#[derive(Clone, Debug, Default)]
pub struct Links {
    /// The script that shows the "something broke" page.
    pub guard: String,
    /// The module that starts the program.
    pub app: String,
    /// The program.
    pub wasm: String,
    /// The drawings.
    pub art: String,
    /// The style sheet.
    pub style: String,
    /// The fonts.
    pub fonts: Vec<String>,
    /// Texts, exercises, and what else the program asks for by name.
    pub packs: Vec<Pack>,
    /// First parts of the names of the packs that are wanted at once.
    pub at_once: &'static [&'static str],
}

/// A pack of texts and exercises, or the reader of QR codes.
#[derive(Clone, Debug)]
pub struct Pack {
    /// The name by which the program asks for it: `souris.fr`.
    pub name: String,
    /// Its path in the site.
    pub path: String,
}

/// Packs the learner's first screens need, in the page's language: it asks for them at once, the others wait.
pub const LEARNER_PACKS: [&str; 2] = ["base", "first"];
/// The same for the adviser's page.
pub const ADVISER_PACKS: [&str; 2] = ["base", ADVISER_PACK];
/// The same for the projector's page.
pub const PROJECTOR_PACKS: [&str; 2] = ["base", PROJECTOR_PACK];
/// First part of the name of the pack that only the adviser's page asks for.
pub const ADVISER_PACK: &str = "adviser";
/// First part of the name of the pack that only the projector's page asks for.
pub const PROJECTOR_PACK: &str = "projector";

/// The page's own words in one language.
#[derive(Clone, Debug, Default)]
pub struct Spoken {
    /// Its BCP 47 tag.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// Words by key (`static-…`).
    pub words: Vec<(String, String)>,
}

/// Fills the template; each `{{name}}` must be known and each known name used.
pub fn fill(template: &str, links: &Links, policy: &str, spoken: &Spoken) -> Result<String> {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
    let words = spoken.words.iter().map(|(key, text)| (key.as_str(), escaped(text)));
    let values = [
        ("policy", policy.to_owned()),
        ("style", links.style.clone()),
        ("guard", links.guard.clone()),
        ("app", links.app.clone()),
        ("assets", asset_tags(links, &spoken.language)),
        ("language", spoken.language.clone()),
        ("direction", spoken.direction.to_owned()),
    ]
    .into_iter()
    .chain(words);
    let mut page = template.to_owned();
    for (name, value) in values {
        let place = format!("{{{{{name}}}}}");
        if !page.contains(&place) {
            bail!("public/index.html must say {place} once");
        }
        page = page.replace(&place, &value);
    }
    match page.split_once("{{") {
        Some((_, rest)) => bail!(
            "public/index.html names an unknown place: {{{{{}",
            rest.chars().take(20).collect::<String>()
        ),
        None => Ok(page),
    }
}

/// What the program will ask for: `link` when it is wanted at once, `meta` when its time comes later.
///
/// The program finds a file by `[data-asset="NAME"]`, whichever of the two it is.
fn asset_tags(links: &Links, language: &str) -> String {
    let fonts = links.fonts.iter().map(|path| {
        format!(
            "<link rel=\"preload\" as=\"font\" type=\"font/woff2\" crossorigin=\"anonymous\" href=\"{path}\">"
        )
    });
    let art = format!("<meta data-asset=\"art\" content=\"{}\">", links.art);
    let packs = links.packs.iter().map(|Pack { name, path }| {
        let first = links.at_once.iter().any(|pack| *name == format!("{pack}.{language}"));
        let name = format!("pack-{name}");
        if first { fetched(&name, path) } else { format!("<meta data-asset=\"{name}\" content=\"{path}\">") }
    });
    let tags = std::iter::once(fetched("wasm", &links.wasm)).chain(packs).chain(fonts).chain([art]);
    tags.collect::<Vec<_>>().join("\n")
}

fn fetched(name: &str, path: &str) -> String {
    format!(
        "<link rel=\"preload\" as=\"fetch\" crossorigin=\"anonymous\" data-asset=\"{name}\" href=\"{path}\">"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links() -> Links {
        let pack = |name: &str| Pack { name: name.to_owned(), path: format!("assets/{name}-1.bin") };
        Links {
            wasm: "assets/app-1.wasm".to_owned(),
            at_once: &LEARNER_PACKS,
            packs: vec![pack("base.fr"), pack("email.fr"), pack("base.ar")],
            ..Links::default()
        }
    }

    #[test]
    fn every_pack_can_be_found_by_name() {
        let tags = asset_tags(&links(), "fr");
        assert!(tags.contains("<meta data-asset=\"pack-base.ar\" content=\"assets/base.ar-1.bin\">"));
        assert!(tags.contains("data-asset=\"pack-base.fr\" href=\"assets/base.fr-1.bin\""));
        assert!(tags.contains("<meta data-asset=\"pack-email.fr\" content=\"assets/email.fr-1.bin\">"));
    }

    #[test]
    fn places_are_all_filled() {
        let template = "{{policy}}{{style}}{{guard}}{{app}}{{assets}}{{language}}{{direction}}{{page-title}}";
        let words = vec![("page-title".to_owned(), "Pas & <Clic>".to_owned())];
        let spoken = Spoken { language: "ar".to_owned(), direction: "rtl", words };
        let filled = fill(template, &links(), "policy", &spoken);
        assert!(filled.is_ok_and(|page| !page.contains('{') && page.ends_with("arrtlPas &amp; &lt;Clic>")));
        assert!(fill("{{policy}}", &links(), "policy", &spoken).is_err());
        assert!(fill(&format!("{template}{{{{other}}}}"), &links(), "policy", &spoken).is_err());
    }
}
