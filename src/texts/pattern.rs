//! A text with holes: literal parts, arguments, and choices by value or plural form.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Category, PluralTable};

/// What fills a hole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Words.
    Text(String),
    /// A whole number, which may choose a plural form.
    Number(u64),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}
impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text)
    }
}
impl From<u64> for Value {
    fn from(number: u64) -> Self {
        Value::Number(number)
    }
}
impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Value::Number(number as u64)
    }
}

/// Arguments by name.
pub type Args = BTreeMap<String, Value>;

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Part {
    /// Words as they stand.
    Text(String),
    /// The argument of that name.
    Arg(String),
    /// One of several texts, by the argument's value or plural form.
    Choice {
        /// The argument looked at.
        arg: String,
        /// Texts by exact value or plural category.
        cases: Vec<(String, Pattern)>,
        /// The text when no case fits.
        otherwise: Pattern,
    },
}

/// A text in parts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Pattern(pub Vec<Part>);

impl Pattern {
    /// The text with its holes filled; a missing argument leaves its name, so that a test can see it.
    pub fn fill(&self, args: &Args, plural: &PluralTable) -> String {
        let mut out = String::new();
        self.fill_into(args, plural, &mut out);
        out
    }

    fn fill_into(&self, args: &Args, plural: &PluralTable, out: &mut String) {
        for part in &self.0 {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Arg(name) => match args.get(name) {
                    Some(Value::Text(text)) => out.push_str(text),
                    Some(Value::Number(number)) => out.push_str(&number.to_string()),
                    None => {
                        out.push_str("{$");
                        out.push_str(name);
                        out.push('}');
                    }
                },
                Part::Choice { arg, cases, otherwise } => {
                    let pattern = match args.get(arg) {
                        Some(Value::Text(text)) => cases.iter().find(|(case, _)| case == text),
                        Some(Value::Number(number)) => {
                            let exact = number.to_string();
                            let category = plural.category(*number);
                            cases.iter().find(|(case, _)| *case == exact).or_else(|| {
                                cases.iter().find(|(case, _)| Category::named(case) == Some(category))
                            })
                        }
                        None => None,
                    };
                    pattern.map_or(otherwise, |(_, pattern)| pattern).fill_into(args, plural, out);
                }
            }
        }
    }

    /// Names of all arguments it asks for.
    pub fn args(&self) -> Vec<&str> {
        let mut names = Vec::new();
        for part in &self.0 {
            match part {
                Part::Text(_) => {}
                Part::Arg(name) => names.push(name.as_str()),
                Part::Choice { arg, cases, otherwise } => {
                    names.push(arg.as_str());
                    names.extend(cases.iter().flat_map(|(_, pattern)| pattern.args()));
                    names.extend(otherwise.args());
                }
            }
        }
        names
    }

    /// All literal words in it, for the plain-language lint.
    pub fn words(&self) -> String {
        let mut out = String::new();
        for part in &self.0 {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Arg(_) => out.push('…'),
                Part::Choice { cases, otherwise, .. } => {
                    for (_, pattern) in cases {
                        out.push_str(&pattern.words());
                        out.push('\n');
                    }
                    out.push_str(&otherwise.words());
                }
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plural_chooses_its_form_and_a_missing_argument_shows() {
        let french = PluralTable { first: vec![Category::One, Category::One], then: vec![Category::Other] };
        let count = |n: u64| Args::from([("n".to_owned(), Value::Number(n))]);
        let pattern = Pattern(vec![
            Part::Arg("n".into()),
            Part::Choice {
                arg: "n".into(),
                cases: vec![("one".into(), Pattern(vec![Part::Text(" étape".into())]))],
                otherwise: Pattern(vec![Part::Text(" étapes".into())]),
            },
        ]);
        assert_eq!(pattern.fill(&count(1), &french), "1 étape");
        assert_eq!(pattern.fill(&count(4), &french), "4 étapes");
        assert_eq!(pattern.fill(&Args::new(), &french), "{$n} étapes");
        assert_eq!(pattern.args(), ["n", "n"]);
    }
}
