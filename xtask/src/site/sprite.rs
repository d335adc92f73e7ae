//! All drawings in one file: `public/art/<folder>/<name>.svg` becomes the symbol `<folder>-<name>`.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use roxmltree::{Document, Node};

use super::assets;

/// Presentation attributes that a drawing may set once for all its shapes.
const INHERITED: [&str; 8] = [
    "fill",
    "fill-rule",
    "stroke",
    "stroke-width",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-dasharray",
    "opacity",
];

/// Assembles the drawings of all sub-folders of `folder`; an empty sprite when it is absent.
pub fn assemble(folder: &Path) -> Result<String> {
    let mut sprite = String::from("<svg xmlns=\"http://www.w3.org/2000/svg\">");
    for group in folders(folder)? {
        let group_name = assets::stem(&group)?;
        for file in assets::with_extension(&group, "svg")? {
            let id = format!("{group_name}-{}", assets::stem(&file)?);
            let text =
                fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
            sprite += &symbol(&id, &text).with_context(|| format!("in the drawing {}", file.display()))?;
        }
    }
    sprite += "</svg>\n";
    Ok(sprite)
}

fn folders(folder: &Path) -> Result<Vec<std::path::PathBuf>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut folders: Vec<_> =
        entries.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    Ok(folders)
}

/// One drawing as a symbol; refuses what would not work, or not be allowed, inside the sprite.
fn symbol(id: &str, svg: &str) -> Result<String> {
    let document = Document::parse(svg).context("this is not well-formed SVG")?;
    let root = document.root_element();
    if root.tag_name().name() != "svg" {
        bail!("the outermost element must be <svg>");
    }
    let view_box =
        root.attribute("viewBox").context("<svg> needs a viewBox, such as viewBox=\"0 0 24 24\"")?;
    for node in root.descendants().filter(Node::is_element) {
        check(&node)?;
    }

    let mut symbol = format!("<symbol id=\"{}\" viewBox=\"{}\"", escape(id), escape(view_box));
    for attribute in root.attributes().filter(|attribute| INHERITED.contains(&attribute.name())) {
        symbol += &format!(" {}=\"{}\"", attribute.name(), escape(attribute.value()));
    }
    symbol.push('>');
    for child in root.children().filter(|child| child.is_element() && child.tag_name().name() != "title") {
        symbol += &squeeze(&svg[child.range()]);
    }
    symbol += "</symbol>";
    Ok(symbol)
}

fn check(node: &Node) -> Result<()> {
    let name = node.tag_name().name();
    if matches!(name, "script" | "style" | "foreignObject" | "image" | "text") {
        bail!("<{name}> has no place in a drawing");
    }
    for attribute in node.attributes() {
        match attribute.name() {
            "style" => bail!(
                "style=\"…\" is blocked by the page's security policy: use attributes such as stroke=\"…\""
            ),
            "id" => bail!("id=\"…\" could collide with another drawing's: all drawings share one file"),
            other if other.starts_with("on") => {
                bail!("{other}=\"…\" is a script: it has no place in a drawing")
            }
            _ => {}
        }
    }
    Ok(())
}

/// Joins lines and drops the indentation between elements.
fn squeeze(xml: &str) -> String {
    let words = xml.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
    words.replace("> <", "><").replace(" />", "/>")
}

fn escape(value: &str) -> String {
    value.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_becomes_a_symbol() {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\" width=\"24\" fill=\"none\">\n  \
                   <title>x</title>\n  <g>\n    <path d=\"M0 0\n L1 1\" />\n  </g>\n</svg>";
        assert_eq!(
            symbol("icons-a", svg).expect("a fine drawing"),
            "<symbol id=\"icons-a\" viewBox=\"0 0 24 24\" fill=\"none\"><g><path d=\"M0 0 L1 1\"/></g></symbol>"
        );
    }

    #[test]
    fn what_would_not_work_is_refused() {
        for inner in ["<script/>", "<path style=\"x\"/>", "<path id=\"x\"/>", "<path onclick=\"x\"/>"] {
            let svg = format!("<svg viewBox=\"0 0 1 1\">{inner}</svg>");
            assert!(symbol("a", &svg).is_err(), "{inner}");
        }
        assert!(symbol("a", "<svg></svg>").is_err(), "no viewBox");
        assert!(symbol("a", "<svg viewBox=\"0 0 1 1\">").is_err(), "not closed");
    }
}
