//! Letters compared as people compare them: without case, without accents.
//!
//! The standard library's tables of all the world's capitals would weigh 5 KB of the first load: these know Latin ones.

/// The plain letter under an accent, cedilla or ligature; the letter itself when it has none.
///
/// A table of the letters that French texts and names of Europe hold; a full one would weigh more than the mailbox.
pub fn base(letter: char) -> char {
    match letter {
        'à' | 'â' | 'ä' | 'á' | 'ã' | 'å' => 'a',
        'ç' | 'č' | 'ć' => 'c',
        'é' | 'è' | 'ê' | 'ë' | 'ė' => 'e',
        'î' | 'ï' | 'í' | 'ì' => 'i',
        'ñ' | 'ń' => 'n',
        'ô' | 'ö' | 'ó' | 'ò' | 'õ' | 'ø' => 'o',
        'š' | 'ś' => 's',
        'ù' | 'û' | 'ü' | 'ú' => 'u',
        'ÿ' | 'ý' => 'y',
        'ž' | 'ź' | 'ż' => 'z',
        'À' | 'Â' | 'Ä' | 'Á' | 'Ã' | 'Å' => 'A',
        'Ç' | 'Č' => 'C',
        'É' | 'È' | 'Ê' | 'Ë' => 'E',
        'Î' | 'Ï' | 'Í' | 'Ì' => 'I',
        'Ñ' => 'N',
        'Ô' | 'Ö' | 'Ó' | 'Ò' | 'Õ' | 'Ø' => 'O',
        'Š' => 'S',
        'Ù' | 'Û' | 'Ü' | 'Ú' => 'U',
        'Ÿ' | 'Ý' => 'Y',
        'Ž' => 'Z',
        other => other,
    }
}

/// A text for comparing: small letters without accents, ordinary spaces and apostrophes.
pub fn fold(text: &str) -> String {
    text.chars().map(|letter| plain(base(letter)).to_ascii_lowercase()).collect()
}

/// The small letter of a capital, with its accent; any other sign itself.
pub fn small(letter: char) -> char {
    match letter {
        'Œ' => 'œ',
        'Ÿ' => 'ÿ',
        '×' => '×',
        // In Latin-1 the small letters stand 32 places after their capitals, as in ASCII.
        'À'..='Þ' => char::from_u32(u32::from(letter) + 32).unwrap_or(letter),
        other => other.to_ascii_lowercase(),
    }
}

/// Whether a letter is a capital.
pub fn is_capital(letter: char) -> bool {
    small(letter) != letter
}

/// The sign that a keyboard gives for one that only printers have.
pub fn plain(letter: char) -> char {
    match letter {
        '\u{a0}' | '\u{202f}' => ' ',
        '’' => '\'',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_and_printers_signs_are_forgiven() {
        assert_eq!("ÉçŒŸa1×".chars().map(small).collect::<String>(), "éçœÿa1×");
        assert!(is_capital('Ç') && !is_capital('ç') && !is_capital('1'));
        assert_eq!(fold("L’ÉTÉ\u{a0}: Noël, ça"), "l'ete : noel, ca");
    }
}
