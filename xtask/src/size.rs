//! `size`: what the first load costs, file by file, against the budgets.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::say;
use crate::site::assets::{FOLDER, with_extension};
use crate::site::compress::{brotli, is_compressible};

/// Bytes on the wire before the first exercise can be done, fonts aside.
const BUDGET: usize = 250 * 1024;
/// Bytes of all fonts.
const FONT_BUDGET: usize = 40 * 1024;
/// Requests of the first load.
const REQUESTS: usize = 10;

/// A file of the site and what it weighs.
#[derive(Clone, Debug)]
struct Weight {
    path: String,
    raw: usize,
    /// As sent: brotli where it helps.
    sent: usize,
    first: bool,
}

impl Weight {
    fn is_font(&self) -> bool {
        self.path.ends_with(".woff2")
    }
}

/// Prints the weights of the site in `folder`; an error when a budget is exceeded.
pub fn report(folder: &Path) -> Result<()> {
    let mut weights = weigh(folder)?;
    weights.sort_by_key(|weight| (!weight.first, weight.is_font(), std::cmp::Reverse(weight.sent)));
    say::line(&format!("{:<44} {:>12} {:>12}", "first load", "raw", "sent"));
    let mut in_first = true;
    for weight in &weights {
        if in_first && !weight.first {
            in_first = false;
            say::line("later, when needed");
        }
        let (raw, sent) = (say::kilobytes(weight.raw), say::kilobytes(weight.sent));
        say::line(&format!("  {:<42} {raw:>12} {sent:>12}", weight.path));
    }

    let first = || weights.iter().filter(|weight| weight.first);
    let code: usize = first().filter(|weight| !weight.is_font()).map(|weight| weight.sent).sum();
    let fonts: usize = weights.iter().filter(|weight| weight.is_font()).map(|weight| weight.sent).sum();
    let requests = first().count();
    say::line("");
    let kept = [
        budget("first load, fonts aside", &say::kilobytes(code), &say::kilobytes(BUDGET), code <= BUDGET),
        budget("fonts", &say::kilobytes(fonts), &say::kilobytes(FONT_BUDGET), fonts <= FONT_BUDGET),
        budget(
            "requests of the first load",
            &requests.to_string(),
            &REQUESTS.to_string(),
            requests <= REQUESTS,
        ),
    ];
    if kept.contains(&false) {
        bail!("the first load is over its budget");
    }
    Ok(())
}

fn budget(what: &str, value: &str, limit: &str, kept: bool) -> bool {
    let verdict = if kept { "within" } else { "OVER" };
    say::line(&format!("{what}: {value}, {verdict} the {limit} allowed"));
    kept
}

/// Weighs the page and everything in its folder of assets.
fn weigh(folder: &Path) -> Result<Vec<Weight>> {
    let page_file = folder.join("index.html");
    let page =
        fs::read_to_string(&page_file).with_context(|| format!("cannot read {}", page_file.display()))?;
    let mut weights = vec![weight(folder, "index.html", true)?];
    for extension in ["bin", "css", "js", "svg", "wasm", "woff2"] {
        for file in with_extension(&folder.join(FOLDER), extension)? {
            let name =
                file.file_name().and_then(|name| name.to_str()).context("a file's name is not plain text")?;
            let path = format!("{FOLDER}{name}");
            let first = is_first(&page, &path);
            weights.push(weight(folder, &path, first)?);
        }
    }
    Ok(weights)
}

/// Whether the page asks for a file at once: it names it, and not as a pack for later.
fn is_first(page: &str, path: &str) -> bool {
    page.split('<')
        .any(|tag| tag.contains(&format!("\"{path}\"")) && !tag.starts_with("meta data-asset=\"pack-"))
}

fn weight(folder: &Path, path: &str, first: bool) -> Result<Weight> {
    let file = folder.join(path);
    let bytes = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let sent = match fs::metadata(folder.join(format!("{path}.br"))) {
        Ok(compressed) => usize::try_from(compressed.len()).unwrap_or(usize::MAX),
        Err(_) if is_compressible(path) => brotli(&bytes)?.len(),
        Err(_) => bytes.len(),
    };
    Ok(Weight { path: path.to_owned(), raw: bytes.len(), sent, first })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packs_for_later_are_no_first_load() {
        let page = "<link href=\"assets/a.css\"><meta data-asset=\"pack-email.fr\" content=\"assets/email.bin\">\
                    <meta data-asset=\"art\" content=\"assets/art.svg\">";
        assert!(is_first(page, "assets/a.css") && is_first(page, "assets/art.svg"));
        assert!(!is_first(page, "assets/email.bin") && !is_first(page, "assets/other.js"));
    }
}
