//! Where a text's sentences end: each is shown on its own line and spoken on its own (pure).

/// The sentences of a text, trimmed, with their end marks and closing quotes.
pub fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut rest = text.char_indices().peekable();
    while let Some((at, mark)) = rest.next() {
        let after = at + mark.len_utf8();
        let tail = &text[after..];
        let ends = match mark {
            '\n' => true,
            '.' | '!' | '?' | '…' => ends_here(&text[start..at], mark, tail),
            _ => false,
        };
        if ends {
            let end = after + closing_quote(tail);
            found.push(text[start..end].trim());
            start = end;
            while rest.next_if(|(next, _)| *next < end).is_some() {}
        }
    }
    found.push(text[start..].trim());
    found.retain(|sentence| !sentence.is_empty());
    found
}

/// Whether an end mark followed by `tail` closes the sentence that began with `before`.
fn ends_here(before: &str, mark: char, tail: &str) -> bool {
    let tail = &tail[closing_quote(tail)..];
    let Some(next) = tail.chars().next() else { return true };
    if !next.is_whitespace() {
        return false;
    }
    let opens =
        tail.trim_start().chars().next().is_none_or(|c| c.is_uppercase() || c.is_ascii_digit() || c == '«');
    // « M. Dupont » is not two sentences.
    let last_word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let initial = mark == '.' && last_word.chars().count() == 1 && last_word.chars().all(char::is_uppercase);
    opens && !initial
}

/// Length in bytes of a closing quote, with the space before it, at the head of a text.
fn closing_quote(tail: &str) -> usize {
    let trimmed = tail.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    if trimmed.starts_with('»') { tail.len() - trimmed.len() + '»'.len_utf8() } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn each_sentence_stands_alone() {
        assert_eq!(sentences("Cliquez ici. Puis attendez !"), ["Cliquez ici.", "Puis attendez !"]);
        assert_eq!(sentences("Une ligne\nune autre"), ["Une ligne", "une autre"]);
        assert_eq!(sentences("  "), Vec::<&str>::new());
    }

    #[test]
    fn quotes_titles_and_numbers_do_not_cut() {
        assert_eq!(sentences("Il dit « Oui. » Puis il part."), ["Il dit « Oui. »", "Puis il part."]);
        assert_eq!(sentences("Écrivez à M. Dupont. C'est prêt."), ["Écrivez à M. Dupont.", "C'est prêt."]);
        assert_eq!(sentences("Le prix est 3.50 euros. Voilà."), ["Le prix est 3.50 euros.", "Voilà."]);
        assert_eq!(sentences("Qui est-ce ? demande-t-il. Moi."), ["Qui est-ce ? demande-t-il.", "Moi."]);
    }
}
