//! The table of plural forms of a language, from the CLDR rules.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::{CharacterDirection, LanguageIdentifier};

use crate::texts::Direction;
use crate::texts::plural::{Category, PluralTable};

/// Longest run of first numbers a table may list.
const MOST_FIRST: u64 = 200;
/// Cycles tried: CLDR's rules for whole numbers look at the last digit or the last two.
const CYCLES: [u64; 3] = [1, 10, 100];
/// The table is checked against the rules up to here.
const CHECKED_TO: u64 = 10_000;

/// The smallest table that says what the language's rules say. `None` for an unknown language, or one no table fits.
pub(super) fn table(language: &str) -> Option<PluralTable> {
    let language: LanguageIdentifier = language.parse().ok()?;
    let rules = PluralRules::create(language, PluralRuleType::CARDINAL).ok()?;
    let all: Vec<Category> =
        (0..=CHECKED_TO).map(|n| rules.select(n).ok().map(category)).collect::<Option<_>>()?;
    let tables =
        CYCLES.iter().flat_map(|cycle| (0..=MOST_FIRST).map(move |first| (first as usize, *cycle as usize)));
    tables
        .map(|(first, cycle)| PluralTable {
            first: all[..first].to_vec(),
            then: all[first..first + cycle].to_vec(),
        })
        .find(|table| all.iter().zip(0_u64..).all(|(category, n)| table.category(n) == *category))
}

/// Which way the language is written.
pub(super) fn direction(language: &str) -> Direction {
    let right_to_left = language
        .parse::<LanguageIdentifier>()
        .is_ok_and(|language| language.character_direction() == CharacterDirection::RTL);
    if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight }
}

fn category(category: PluralCategory) -> Category {
    match category {
        PluralCategory::ZERO => Category::Zero,
        PluralCategory::ONE => Category::One,
        PluralCategory::TWO => Category::Two,
        PluralCategory::FEW => Category::Few,
        PluralCategory::MANY => Category::Many,
        PluralCategory::OTHER => Category::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_says_one_for_none_and_one() {
        let french = table("fr").expect("a known language");
        assert_eq!(french, PluralTable { first: vec![Category::One; 2], then: vec![Category::Other] });
    }

    #[test]
    fn languages_with_more_forms_fit_too() {
        use Category::{Few, Many, One};
        let polish = table("pl").expect("a known language");
        assert_eq!(
            [1, 2, 5, 12, 22, 112, 1022].map(|n| polish.category(n)),
            [One, Few, Many, Many, Few, Many, Few]
        );
        assert_eq!(direction("ar"), Direction::RightToLeft);
        assert_eq!(table("xx"), None);
    }
}
