//! Digits as they are typed: groups of three, one number after the other (pure).

use crate::practice::Level;
use crate::practice::day_list::MOST_TYPED;

/// Digits of an exercise's number.
pub const DIGITS: usize = 3;

/// The groups, the last one perhaps unfinished.
pub fn groups(typed: &str) -> Vec<&str> {
    let mut groups = Vec::new();
    let mut rest = typed;
    while let Some((group, after)) = rest.split_at_checked(DIGITS) {
        groups.push(group);
        rest = after;
    }
    if !rest.is_empty() {
        groups.push(rest);
    }
    groups
}

/// The numbers of the finished groups.
pub fn numbers(typed: &str) -> Vec<u16> {
    let finished = groups(typed).into_iter().filter(|group| group.len() == DIGITS);
    finished.filter_map(|group| group.parse().ok()).collect()
}

/// Whether there is something, and no group is unfinished.
pub fn is_whole(typed: &str) -> bool {
    !typed.is_empty() && typed.len().is_multiple_of(DIGITS)
}

/// One number and a fourth digit: that exercise at that level.
pub fn with_level(typed: &str) -> Option<(u16, Level)> {
    let (number, level) = typed.split_at_checked(DIGITS).filter(|(_, rest)| rest.len() == 1)?;
    Some((number.parse().ok()?, Level::from_number(level.parse().ok()?)?))
}

/// One more digit; beyond the most that make a list it changes nothing.
pub fn push(typed: &mut String, digit: char) {
    if digit.is_ascii_digit() && typed.len() < MOST_TYPED * DIGITS {
        typed.push(digit);
    }
}

/// Numbers that were refused give way to what is typed next; an unfinished group stays, to be finished.
pub fn drop_unknown(typed: &mut String, is_known: impl Fn(u16) -> bool) {
    let stays = |group: &&str| group.len() < DIGITS || group.parse().is_ok_and(&is_known);
    *typed = groups(typed).into_iter().filter(stays).collect();
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn after(digits: &str) -> String {
        let mut typed = String::new();
        digits.chars().for_each(|digit| push(&mut typed, digit));
        typed
    }

    #[test]
    fn every_three_digits_are_a_number() {
        assert_eq!(groups(&after("3013")), ["301", "3"]);
        assert_eq!((numbers(&after("30")), numbers(&after("301103"))), (vec![], vec![301, 103]));
        assert!(!is_whole("") && !is_whole("3013") && is_whole("301") && is_whole("301103"));
    }

    #[test]
    fn a_fourth_digit_is_a_level() {
        assert_eq!(with_level("1032"), Some((103, Level::Practise)));
        assert_eq!([with_level("103"), with_level("1035"), with_level("10320"), with_level("")], [None; 4]);
    }

    #[test]
    fn a_list_has_its_length() {
        assert_eq!(numbers(&after(&"103".repeat(9))).len(), MOST_TYPED);
    }

    #[test]
    fn what_was_refused_gives_way_and_the_rest_stays() {
        let mut typed = "103999201".to_owned();
        drop_unknown(&mut typed, |number| number != 999);
        assert_eq!(typed, "103201");
        let mut short = "99910".to_owned();
        drop_unknown(&mut short, |_| false);
        assert_eq!(short, "10");
    }

    proptest! {
        #[test]
        fn no_text_breaks_it(text in "\\PC{0,12}|[0-9]{0,30}") {
            let mut typed = after(&text);
            prop_assert_eq!(groups(&typed).concat(), typed.clone());
            drop_unknown(&mut typed, |number| number % 2 == 0);
            let _ = (groups(&text), numbers(&text), is_whole(&text), with_level(&text));
        }
    }
}
