//! The text of a message: paragraphs, with marks `<name:words>` for its links and for what gives a fraud away.

use super::Message;

/// One piece of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Text(String),
    /// A link, by its name among the message's links.
    Link {
        /// The name.
        name: String,
        /// The words shown.
        words: String,
    },
    /// Words that a clue speaks of, by the clue's kind. They look like the others until the message is judged.
    Clue {
        /// The kind.
        kind: String,
        /// The words.
        words: String,
    },
}

impl Piece {
    /// What is read.
    pub fn words(&self) -> &str {
        match self {
            Piece::Text(words) | Piece::Link { words, .. } | Piece::Clue { words, .. } => words,
        }
    }
}

/// The paragraphs of a message. What was written in the mailbox itself has no marks: it is shown as it was typed.
pub fn read(message: &Message) -> Vec<Vec<Piece>> {
    let marked = message.origin.is_none();
    message
        .body
        .split('\n')
        .map(|line| if marked { pieces(line, message) } else { vec![Piece::Text(line.to_owned())] })
        .collect()
}

/// The text without its marks.
pub fn plain(message: &Message) -> String {
    let lines = read(message);
    lines.iter().map(|line| line.iter().map(Piece::words).collect::<String>()).collect::<Vec<_>>().join("\n")
}

fn pieces(line: &str, message: &Message) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut rest = line;
    while let Some((before, name, words, after)) = next_mark(rest) {
        if !before.is_empty() {
            found.push(Piece::Text(before.to_owned()));
        }
        let (name, words) = (name.to_owned(), words.to_owned());
        let is_link = message.links.iter().any(|(link, _)| *link == name);
        found.push(if is_link { Piece::Link { name, words } } else { Piece::Clue { kind: name, words } });
        rest = after;
    }
    if !rest.is_empty() || found.is_empty() {
        found.push(Piece::Text(rest.to_owned()));
    }
    found
}

/// The first mark: what stands before it, its name, its words, what follows.
fn next_mark(text: &str) -> Option<(&str, &str, &str, &str)> {
    for (start, _) in text.match_indices('<') {
        let inside = &text[start + 1..];
        let (mark, after) = inside.split_once('>')?;
        let Some((name, words)) = mark.split_once(':') else { continue };
        if !name.is_empty() && name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-') {
            return Some((&text[..start], name, words, after));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::mailbox::Origin;

    fn message(body: &str) -> Message {
        let links = vec![("lien".to_owned(), "https://a.exemple".to_owned())];
        Message { body: body.to_owned(), links, ..Message::default() }
    }

    #[test]
    fn marks_become_links_and_clues() {
        let lines = read(&message("Payez <urgence:avant ce soir> : <lien:ici>.\n\n2 < 3, x <b>"));
        assert_eq!(lines.len(), 3);
        assert_eq!(lines[0][1], Piece::Clue { kind: "urgence".into(), words: "avant ce soir".into() });
        assert_eq!(lines[0][3], Piece::Link { name: "lien".into(), words: "ici".into() });
        assert_eq!(lines[2], [Piece::Text("2 < 3, x <b>".into())]);
        assert_eq!(plain(&message("Payez <urgence:vite>.")), "Payez vite.");
    }

    #[test]
    fn what_a_person_typed_has_no_marks() {
        let mut typed = message("<lien:ici> <script>alert(1)</script>");
        typed.origin = Some(Origin::New);
        assert_eq!(plain(&typed), typed.body);
    }
}
