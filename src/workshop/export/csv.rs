//! Tables as French Excel opens them with a double click, and in which no cell can be a formula.
//!
//! UTF-8 with its mark, `;`, CRLF, decimal comma. Cells are quoted where they must be.

use ::csv::{QuoteStyle, Terminator, WriterBuilder};

use super::table::{Cell, Table};
use super::{ExportError, one_line};

/// What tells Excel that the file is UTF-8.
pub const MARK: &str = "\u{feff}";

/// What spreadsheets take for the beginning of a formula, narrow or wide.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// The file of a table.
///
/// # Errors
/// When memory runs out, or a row is not as wide as the headers.
pub fn write(table: &Table) -> Result<Vec<u8>, ExportError> {
    let mut writer = WriterBuilder::new()
        .delimiter(b';')
        .terminator(Terminator::CRLF)
        .quote_style(QuoteStyle::Necessary)
        .from_writer(MARK.as_bytes().to_vec());
    writer.write_record(table.headers).map_err(|_| ExportError)?;
    for row in &table.rows {
        writer.write_record(row.iter().map(written)).map_err(|_| ExportError)?;
    }
    writer.into_inner().map_err(|_| ExportError)
}

/// Name of a table's file.
pub fn file_name(table: &Table) -> String {
    format!("{}.csv", table.name)
}

/// A cell as it stands in the file.
pub fn written(cell: &Cell) -> String {
    match cell {
        Cell::Text(words) => harmless(words),
        other => other.read(),
    }
}

/// Words as they may stand in a cell: [on one line](one_line), and with an apostrophe before them when a spreadsheet
/// could take them for a formula: they begin with `=`, `+`, `-`, `@` or a control character, be it after spaces, quotes
/// or signs that nobody sees.
pub fn harmless(words: &str) -> String {
    let first = words.chars().find(|sign| !may_precede(*sign));
    let risky = first.is_some_and(|sign| sign.is_control() || FORMULA.contains(&sign));
    let line = one_line(words);
    if risky { format!("'{line}") } else { line }
}

/// What some program may strip before it looks for a formula.
fn may_precede(sign: char) -> bool {
    let space = sign.is_whitespace() && !sign.is_control();
    let unseen = matches!(sign, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{ad}');
    space || unseen || matches!(sign, '"' | '\'' | '’' | '‘' | '“' | '”' | '«' | '»' | '`')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::sample::read_back;
    use super::*;

    const HEADERS: &[&str] = &["avant", "mots", "après"];

    fn through_a_file(words: &str) -> Vec<Vec<String>> {
        let row = || vec![Cell::Count(1), Cell::Text(words.to_owned()), Cell::Measure(2.25)];
        read_back(&Table { name: "essai".into(), headers: HEADERS, rows: vec![row(), row()] })
    }

    #[test]
    fn excel_finds_its_mark_separators_and_line_ends() {
        let row = vec![Cell::Yes(true), Cell::Day(20_515), Cell::Measure(3.04)];
        let table = Table { name: "essai".into(), headers: HEADERS, rows: vec![row] };
        let bytes = write(&table).expect("a table");
        assert_eq!(
            String::from_utf8(bytes).as_deref(),
            Ok("\u{feff}avant;mots;après\r\noui;03/03/2026;3,0\r\n")
        );
        assert_eq!(file_name(&table), "essai.csv");
        let crooked = Table { rows: vec![vec![Cell::Empty]], ..table };
        assert_eq!(write(&crooked), Err(ExportError));
    }

    #[test]
    fn no_word_becomes_a_formula() {
        for (words, cell) in [
            ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"),
            ("+33", "'+33"),
            ("-1", "'-1"),
            ("@x", "'@x"),
            ("\t=1", "' =1"),
            ("\r1", "' 1"),
            ("  \"=1", "'  \"=1"),
            ("'=1", "''=1"),
            ("\u{a0}\u{200b}＝1", "'\u{a0}\u{200b}＝1"),
            ("<script>alert(1)</script>", "<script>alert(1)</script>"),
            ("Marie-Claire; dite \"Mimi\"\r\nla première", "Marie-Claire; dite \"Mimi\"  la première"),
            ("\u{202e}فاطمة", " فاطمة"),
            ("l'été", "l'été"),
            ("", ""),
        ] {
            assert_eq!(through_a_file(words)[1], ["1", cell, "2,2"], "{words:?}");
        }
        let long = "é".repeat(10_000);
        assert_eq!(through_a_file(&long)[2], ["1", &long, "2,2"]);
    }

    #[test]
    fn a_measure_that_is_none_stays_empty() {
        let cells = [f32::NAN, f32::INFINITY, -1.0, -0.0, 12.34].map(|value| written(&Cell::Measure(value)));
        assert_eq!(cells, ["", "", "", "0,0", "12,3"]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(5_000))]

        #[test]
        fn any_text_comes_back_but_for_its_cleaning(words in any::<String>()) {
            let rows = through_a_file(&words);
            prop_assert!(rows.len() == 3 && rows.iter().all(|row| row.len() == HEADERS.len()));
            let cell = &rows[1][1];
            prop_assert_eq!(cell, &harmless(&words));
            let line = one_line(&words);
            prop_assert!(*cell == line || cell.strip_prefix('\'') == Some(&line));
            prop_assert!(!cell.contains(char::is_control));
        }

        #[test]
        fn what_begins_like_a_formula_never_does_in_the_file(
            words in "[ \"'\u{a0}\u{200b}]{0,3}[=+@\t\r\n-][a-z0-9;\"=]{0,5}",
        ) {
            let cell = &through_a_file(&words)[1][1];
            prop_assert!(cell.starts_with('\''), "{:?}", cell);
            prop_assert_eq!(&cell[1..], one_line(&words));
        }
    }
}
