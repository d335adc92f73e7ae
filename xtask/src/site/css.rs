//! Few style sheets out of many, what is needed at once, what comes later, what is the adviser's: joined in the order of their names, lightly shrunk, fonts named by content.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::assets;

/// How a style sheet names a font: `url(fonts/NAME.woff2)`.
const FONT_FOLDER: &str = "fonts/";

/// The fonts to ship: name and file.
pub fn fonts(folder: &Path) -> Result<Vec<(String, PathBuf)>> {
    let files = assets::with_extension(folder, "woff2")?;
    files.into_iter().map(|path| Ok((assets::stem(&path)?, path))).collect()
}

/// Style sheets of what the program's second part shows, in the folder of all.
const LATER: &str = "later";
/// Style sheets of the adviser's page alone.
const ADVISER: &str = "adviser";
/// Style sheets of the projector's page alone.
const PROJECTOR: &str = "projector";

/// What every page needs at once, what comes with the program's second part, what is the adviser's and the projector's alone.
pub struct Sheets {
    pub first: String,
    pub later: String,
    pub adviser: String,
    pub projector: String,
}

/// Joins the style sheets of `folder`; `fonts` are pairs of name and path in the site.
pub fn bundle(folder: &Path, fonts: &[(String, String)]) -> Result<Sheets> {
    let first = joined(folder, fonts)?;
    let later = joined(&folder.join(LATER), fonts)?;
    let adviser = joined(&folder.join(ADVISER), fonts)?;
    let projector = joined(&folder.join(PROJECTOR), fonts)?;
    if let Some((unused, _)) = fonts.iter().find(|(_, path)| !first.contains(base_name(path))) {
        bail!(
            "no style sheet uses the font `{unused}`: remove it from public/fonts, or name it in a @font-face"
        );
    }
    Ok(Sheets { first, later, adviser, projector })
}

fn joined(folder: &Path, fonts: &[(String, String)]) -> Result<String> {
    let files = assets::with_extension(folder, "css")?;
    if files.is_empty() {
        bail!("no style sheet (.css) stands in {}", folder.display());
    }
    let mut joined = String::new();
    for file in &files {
        let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
        let shrunk = shrink(&text);
        joined += &resolve(&shrunk, fonts).with_context(|| format!("in {}", file.display()))?;
        joined.push('\n');
    }
    Ok(joined)
}

/// The last part of a path: a style sheet stands in the same folder as the fonts.
fn base_name(path: &str) -> &str {
    path.rsplit_once('/').map_or(path, |(_, name)| name)
}

/// Replaces the names of fonts by those of their files; refuses what the site does not ship.
fn resolve(css: &str, fonts: &[(String, String)]) -> Result<String> {
    let mut resolved = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(start) = rest.find("url(") {
        let (before, after) = rest.split_at(start + "url(".len());
        let end = after.find(')').context("a `url(` is never closed")?;
        let (address, tail) = after.split_at(end);
        let address = address.trim().trim_matches(['"', '\'']);
        resolved += before;
        if address.starts_with("data:") {
            // Kept whole, quotes included: the address may need them.
            resolved += &after[..end];
        } else {
            let name = address.strip_prefix(FONT_FOLDER).and_then(|name| name.strip_suffix(".woff2"));
            let font = fonts.iter().find(|(font, _)| Some(font.as_str()) == name);
            let (_, path) = font.with_context(|| {
                format!(
                    "url({address}) names nothing the site ships: fonts stand in public/fonts as NAME.woff2"
                )
            })?;
            resolved += base_name(path);
        }
        rest = tail;
    }
    resolved += rest;
    Ok(resolved)
}

/// Removes comments and the white space that means nothing; quoted texts stay as they are.
fn shrink(css: &str) -> String {
    let mut shrunk = String::with_capacity(css.len());
    let mut chars = css.chars().peekable();
    let mut space = false;
    while let Some(char) = chars.next() {
        match char {
            '/' if chars.peek() == Some(&'*') => {
                chars.next();
                skip_comment(&mut chars);
                // A comment separates words, as a space does.
                space = true;
            }
            char if char.is_ascii_whitespace() => space = true,
            char => {
                // Not around `:`, `+`, `-`, `(`: there a space can mean something.
                let needed = space && !is_tight(shrunk.chars().last()) && !is_tight(Some(char));
                if needed {
                    shrunk.push(' ');
                }
                space = false;
                if char == '}' && shrunk.ends_with(';') {
                    shrunk.pop();
                }
                shrunk.push(char);
                if char == '"' || char == '\'' {
                    copy_quoted(char, &mut chars, &mut shrunk);
                }
            }
        }
    }
    shrunk
}

/// Whether white space beside this character never means anything.
fn is_tight(char: Option<char>) -> bool {
    matches!(char, None | Some('{' | '}' | ';' | ','))
}

fn skip_comment(chars: &mut impl Iterator<Item = char>) {
    let mut last = ' ';
    for char in chars {
        if last == '*' && char == '/' {
            return;
        }
        last = char;
    }
}

fn copy_quoted(quote: char, chars: &mut impl Iterator<Item = char>, out: &mut String) {
    let mut escaped = false;
    for char in chars {
        out.push(char);
        if !escaped && char == quote {
            return;
        }
        escaped = !escaped && char == '\\';
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shrinking_keeps_the_meaning() {
        let css = "/* why */\n.a :hover ,\n.b > p {\n  color : red;\n  width: calc(1px + 2px);\n}\n";
        assert_eq!(shrink(css), ".a :hover,.b > p{color : red;width: calc(1px + 2px)}");
        assert_eq!(
            shrink(".a::after { content: \"/* a  b */ \\\" ;\" }"),
            ".a::after{content: \"/* a  b */ \\\" ;\"}"
        );
        assert_eq!(shrink("a{b:c/* x */d}"), "a{b:c d}");
    }

    #[test]
    fn fonts_get_their_file_names() {
        let fonts = [("next-400".to_owned(), "assets/next-400-0a.woff2".to_owned())];
        let css = "@font-face{src:url(\"fonts/next-400.woff2\") format(\"woff2\")}";
        let resolved = resolve(css, &fonts).expect("a known font");
        assert_eq!(resolved, "@font-face{src:url(next-400-0a.woff2) format(\"woff2\")}");
        assert!(resolve("a{b:url(https://example.org/x.png)}", &fonts).is_err());
        assert!(resolve("a{b:url(fonts/absent.woff2)}", &fonts).is_err());
        let data = "a{b:url(\"data:image/svg+xml,x\")}";
        assert_eq!(resolve(data, &fonts).expect("a data address"), data);
    }
}
