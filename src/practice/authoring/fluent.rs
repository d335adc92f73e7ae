//! Reads a text file (Fluent) into the compact form, and says in plain words what it does not support.

use std::collections::BTreeMap;
use std::path::Path;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern as Tree, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser::{self, ErrorKind};

use super::problem::Problem;
use super::source::{Source, line_at};
use crate::texts::{Message, Part, Pattern};

/// The messages of one text file, by key.
#[derive(Clone, Debug, Default)]
pub(super) struct Texts {
    /// Where they stand.
    pub source: Source,
    /// The messages.
    pub messages: BTreeMap<String, Message>,
}

/// Reads what can be read; the rest becomes problems.
pub(super) fn read(file: &Path, text: &str) -> (Texts, Vec<Problem>) {
    let (tree, errors) = match parser::parse(text) {
        Ok(tree) => (tree, Vec::new()),
        Err((tree, errors)) => (tree, errors),
    };
    let mut reader = Reader { text, file, texts: Texts::default(), problems: Vec::new() };
    reader.texts.source.file = file.to_owned();
    for error in errors {
        reader.refuse(line_at(text, error.pos.start), in_plain_words(&error.kind));
    }
    for entry in &tree.body {
        match entry {
            Entry::Message(message) => reader.message(message),
            Entry::Term(term) => reader.refuse(
                reader.line_of(term.id.name),
                format!("A name may not begin with “-”. Write “{} = …”.", term.id.name),
            ),
            // Junk was told by its parser error.
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    (reader.texts, reader.problems)
}

struct Reader<'a> {
    text: &'a str,
    file: &'a Path,
    texts: Texts,
    problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    fn refuse(&mut self, line: usize, message: impl Into<String>) {
        self.problems.push(Problem { file: self.file.to_owned(), line: Some(line), message: message.into() });
    }

    /// The line of a slice of the text: the tree has no other trace of where things stand.
    fn line_of(&self, slice: &str) -> usize {
        line_at(self.text, (slice.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize))
    }

    fn message(&mut self, tree: &fluent_syntax::ast::Message<&'a str>) {
        let key = tree.id.name;
        let line = self.line_of(key);
        let mut message = Message::default();
        if let Some(value) = &tree.value {
            message.value = self.pattern(value, line);
        }
        for attribute in &tree.attributes {
            let name = attribute.id.name;
            let line = self.line_of(name);
            let pattern = self.pattern(&attribute.value, line);
            self.texts.source.lines.insert(format!("{key}.{name}"), line);
            if message.attributes.insert(name.to_owned(), pattern).is_some() {
                self.refuse(line, format!("“.{name}” is written twice under “{key}”. Keep one of the two."));
            }
        }
        if self.texts.messages.insert(key.to_owned(), message).is_some() {
            self.refuse(line, format!("“{key}” is written twice in this file. Keep one of the two."));
        } else {
            self.texts.source.lines.insert(key.to_owned(), line);
        }
    }

    fn pattern(&mut self, tree: &Tree<&'a str>, line: usize) -> Pattern {
        let mut parts = Vec::new();
        for element in &tree.elements {
            match element {
                PatternElement::TextElement { value } => push_text(&mut parts, value),
                PatternElement::Placeable { expression } => self.expression(expression, line, &mut parts),
            }
        }
        Pattern(parts)
    }

    fn expression(&mut self, tree: &Expression<&'a str>, line: usize, parts: &mut Vec<Part>) {
        match tree {
            Expression::Inline(inline) => self.inline(inline, line, parts),
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                let (cases, otherwise) = self.variants(variants, line);
                parts.push(Part::Choice { arg: id.name.to_owned(), cases, otherwise });
            }
            Expression::Select { .. } => {
                self.refuse(line, "A choice can only be made by a name with $: { $nombre -> … }.");
            }
        }
    }

    fn variants(&mut self, variants: &[Variant<&'a str>], line: usize) -> (Vec<(String, Pattern)>, Pattern) {
        let mut cases = Vec::new();
        let mut otherwise = Pattern::default();
        for variant in variants {
            let pattern = self.pattern(&variant.value, line);
            if variant.default {
                otherwise = pattern.clone();
            }
            let (VariantKey::Identifier { name: case } | VariantKey::NumberLiteral { value: case }) =
                &variant.key;
            // « other » is what the default is for; any other default still answers to its own name.
            if !(variant.default && *case == "other") {
                cases.push(((*case).to_owned(), pattern));
            }
        }
        (cases, otherwise)
    }

    fn inline(&mut self, tree: &InlineExpression<&'a str>, line: usize, parts: &mut Vec<Part>) {
        match tree {
            InlineExpression::StringLiteral { value } => {
                push_text(parts, &fluent_syntax::unicode::unescape_unicode_to_string(value));
            }
            InlineExpression::NumberLiteral { value } => push_text(parts, value),
            InlineExpression::VariableReference { id } => parts.push(Part::Arg(id.name.to_owned())),
            InlineExpression::Placeable { expression } => self.expression(expression, line, parts),
            InlineExpression::MessageReference { id, .. } => {
                let advice = "which is not possible. Write the words, or a name with $.";
                self.refuse(line, format!("“{{ {} }}” would take in another text, {advice}", id.name));
                hold_place(parts);
            }
            InlineExpression::TermReference { id, .. } => {
                let advice = "which is not possible. Write the words.";
                self.refuse(line, format!("“{{ -{} }}” would take in another text, {advice}", id.name));
                hold_place(parts);
            }
            InlineExpression::FunctionReference { id, .. } => {
                let advice = "is not possible here. Write the name alone: { $nombre }.";
                self.refuse(line, format!("“{}(…)” {advice}", id.name));
                hold_place(parts);
            }
        }
    }
}

/// Keeps what was refused once from being told again as a text without words.
fn hold_place(parts: &mut Vec<Part>) {
    push_text(parts, "?");
}

/// Neighbouring words become one part.
fn push_text(parts: &mut Vec<Part>, text: &str) {
    match parts.last_mut() {
        Some(Part::Text(before)) => before.push_str(text),
        _ => parts.push(Part::Text(text.to_owned())),
    }
}

fn in_plain_words(kind: &ErrorKind) -> String {
    match kind {
        ErrorKind::ExpectedToken('=') => "A text begins with its name and “=”: “mission = Cliquez…”. \
             If this line goes on the text above, begin it with four spaces."
            .to_owned(),
        ErrorKind::ExpectedToken(token) => format!("“{token}” is missing here."),
        ErrorKind::ExpectedMessageField { entry_id } => {
            format!("“{entry_id}” has no words. Write them after “=”, or take the line away.")
        }
        ErrorKind::MissingDefaultVariant | ErrorKind::MultipleDefaultVariants => {
            "A choice needs just one line that begins with *, for all other cases: *[other] …".to_owned()
        }
        ErrorKind::MissingValue => "The words are missing after “=”.".to_owned(),
        ErrorKind::UnbalancedClosingBrace => {
            "A “}” stands here without its “{”. Both are only for names with $: {$objet}.".to_owned()
        }
        ErrorKind::ExpectedInlineExpression | ErrorKind::ExpectedCharRange { .. } => {
            "This line cannot be read. A name begins with a small letter, without accents or spaces. \
             Between { } stands a name with $: {$objet}."
                .to_owned()
        }
        ErrorKind::UnterminatedStringLiteral => "A \" that opens is never closed.".to_owned(),
        other => format!("This text cannot be read: {other}."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::authoring::plural;
    use crate::texts::{Args, Value};

    fn say(text: &str, args: &[(&str, Value)]) -> String {
        let (texts, problems) = read(Path::new("a.fr.ftl"), text);
        assert_eq!(problems, []);
        let args: Args = args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        texts.messages["a"].value.fill(&args, &plural::table("fr").expect("French is known"))
    }

    fn refused(text: &str) -> Problem {
        let (_, problems) = read(Path::new("a.fr.ftl"), text);
        assert_eq!(problems.len(), 1, "{problems:?}");
        problems[0].clone()
    }

    #[test]
    fn words_names_and_choices_are_read() {
        assert_eq!(
            say("a = Prenez {$objet}{\" \"}!", &[("objet", "la tomate".into())]),
            "Prenez la tomate !"
        );
        assert_eq!(say("a = Un.\n    Deux.\n      Trois.\n", &[]), "Un.\nDeux.\n  Trois.");
        let count = "a = { $n ->\n    [0] Rien\n    [one] {$n} étape\n   *[other] {$n} étapes\n }.";
        let said = [0_u64, 1, 4].map(|n| say(count, &[("n", n.into())]));
        assert_eq!(said, ["Rien.", "1 étape.", "4 étapes."]);
    }

    #[test]
    fn variants_keep_their_lines() {
        let (texts, _) = read(Path::new("a.fr.ftl"), "# Un mot.\na = Cliquez.\n    .toucher = Touchez.\n");
        assert_eq!(texts.source.lines, BTreeMap::from([("a".to_owned(), 2), ("a.toucher".to_owned(), 3)]));
        assert_eq!(texts.messages["a"].attributes["toucher"].words(), "Touchez.");
    }

    #[test]
    fn what_is_not_supported_is_told_with_its_line() {
        assert!(refused("b = Oui.\na = {b}\n").to_string().starts_with("a.fr.ftl:2 — “{ b }” would take in"));
        assert!(refused("a = {NUMBER($n)}\n").message.contains("Write the name alone"));
        assert!(refused("-a = Oui.\n").message.contains("may not begin with"));
        assert!(refused("a = Oui.\na = Non.\n").message.contains("twice"));
        assert!(refused("a = Oui.\nsuite sans retrait\n").message.contains("begin it with four spaces"));
        assert!(refused("a = { $n ->\n    [one] un\n }\n").message.contains("begins with *"));
    }

    proptest::proptest! {
        #[test]
        fn whatever_is_written_is_read_or_told(text in "([a-z]{1,3} = |    \\.a = |[a-zé ]|[{}$\"*>|#-]|\\[one\\]|->|\\n){0,40}") {
            let (texts, problems) = read(Path::new("a.fr.ftl"), &text);
            let lines = text.lines().count() + 1;
            proptest::prop_assert!(texts.source.lines.values().all(|line| *line <= lines));
            proptest::prop_assert!(problems.iter().all(|problem| problem.line.is_some_and(|line| line <= lines)));
        }
    }
}
