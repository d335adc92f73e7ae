//! Colours: every text stands out from its ground by 7 to 1, in each of the three contrasts (WCAG 2.2, 1.4.6).

use std::collections::BTreeMap;

use crate::folder::project;

/// Texts and the grounds they stand on.
const PAIRS: [(&[&str], &[&str]); 5] = [
    (&["ink", "mute"], &["paper", "sheet", "soft"]),
    (&["ok"], &["sheet", "ok-soft"]),
    (&["attention"], &["sheet", "attention-soft"]),
    (&["info"], &["sheet", "info-soft"]),
    (
        &[
            "souris",
            "clavier",
            "email",
            "formulaires",
            "internet",
            "securite",
            "fichiers",
            "telephone",
            "missions",
        ],
        &["paper", "sheet"],
    ),
];
/// The ratio that must be reached.
const LEAST: f64 = 7.0;

#[test]
fn every_text_stands_out_from_its_ground() {
    let css = std::fs::read_to_string(project().join("style/00-tokens.css")).expect("the tokens");
    let paper = colours(&css, ":root,[data-contrast=paper]");
    let mut faint = Vec::new();
    for name in ["paper", "white", "dark"] {
        let mut known = paper.clone();
        if name != "paper" {
            known.extend(colours(&css, &format!("\n[data-contrast={name}]")));
        }
        for (texts, grounds) in PAIRS {
            for (text, ground) in
                texts.iter().flat_map(|text| grounds.iter().map(move |ground| (text, ground)))
            {
                let ratio = ratio(known[*text], known[*ground]);
                if ratio < LEAST {
                    faint.push(format!("{name}: --{text} on --{ground} is {ratio:.1} to 1"));
                }
            }
        }
        let bar = ratio(known["bar-ink"], known["bar"]);
        if bar < LEAST {
            faint.push(format!("{name}: the bar is {bar:.1} to 1"));
        }
    }
    assert!(faint.is_empty(), "too faint:\n{}", faint.join("\n"));
}

/// The colours that a block of the tokens sets, by name.
fn colours(css: &str, selector: &str) -> BTreeMap<String, [u8; 3]> {
    let block = css.split(selector).nth(1).and_then(|rest| rest.split_once('{')).map(|(_, rest)| rest);
    let block = block.and_then(|rest| rest.split('}').next()).unwrap_or_default();
    let one = |line: &str| {
        let (name, value) = line.trim().strip_prefix("--")?.split_once(':')?;
        Some((name.to_owned(), rgb(value.trim().strip_prefix('#')?)?))
    };
    block.split(';').filter_map(one).collect()
}

fn rgb(hex: &str) -> Option<[u8; 3]> {
    let part = |text: &str| u8::from_str_radix(text, 16).ok();
    match hex.len() {
        3 => {
            let mut parts = hex.chars().map(|digit| part(&format!("{digit}{digit}")));
            Some([parts.next()??, parts.next()??, parts.next()??])
        }
        6 => Some([part(&hex[..2])?, part(&hex[2..4])?, part(&hex[4..])?]),
        _ => None,
    }
}

/// Contrast ratio of two colours, 1 to 21 (WCAG 2.2).
fn ratio(a: [u8; 3], b: [u8; 3]) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(colour: [u8; 3]) -> f64 {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2])
}

#[test]
fn the_ratio_is_that_of_the_standard() {
    assert!((ratio([0, 0, 0], [255, 255, 255]) - 21.0).abs() < 1e-9);
    assert!((ratio([119, 119, 119], [255, 255, 255]) - 4.48).abs() < 0.01);
    assert_eq!(rgb("fff"), Some([255, 255, 255]));
    assert_eq!(rgb("1b2232"), Some([27, 34, 50]));
}
