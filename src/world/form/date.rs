//! Dates as forms ask for them: JJ/MM/AAAA, and what people write in its place.

use super::FieldFault;

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Year, of four figures.
    pub year: u16,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day, from 1.
    pub day: u8,
}

impl Date {
    /// That day, if the calendar has it.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Date> {
        (1..=days_in(year, month)).contains(&day).then_some(Date { year, month, day })
    }

    /// As forms write it.
    pub fn written(self) -> String {
        format!("{:02}/{:02}/{}", self.day, self.month, self.year)
    }
}

/// How many days that month has; 0 for no month.
pub fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    }
}

/// Reads a date. Slashes, dots, hyphens and blanks all separate, and zeros in front may be left out: what matters is
/// the order.
///
/// # Errors
/// What is wrong with it, by name.
pub fn parse(text: &str) -> Result<Date, FieldFault> {
    let text = text.trim();
    let separators = ['/', '.', '-', ' '];
    let parts: Vec<&str> = match text.contains(separators) {
        true => text.split(separators).filter(|part| !part.is_empty()).collect(),
        // Eight figures in a row are the same date without its signs.
        false if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) => {
            vec![&text[..2], &text[2..4], &text[4..]]
        }
        false => vec![text],
    };
    let figures = |part: &&&str| part.bytes().all(|byte| byte.is_ascii_digit());
    let numbers: Vec<u16> = parts.iter().filter(figures).filter_map(|part| part.parse().ok()).collect();
    let &[day, month, year] = numbers.as_slice() else { return Err(FieldFault::DateForm) };
    if parts.len() != 3 || parts[0].len() > 2 || parts[1].len() > 2 {
        // A year in front is the order of other countries.
        return Err(FieldFault::DateForm);
    }
    if parts[2].len() != 4 {
        return Err(if parts[2].len() == 2 { FieldFault::ShortYear } else { FieldFault::DateForm });
    }
    let (day, month) = (day as u8, month as u8);
    Date::new(year, month, day).ok_or_else(|| match Date::new(year, day, month) {
        Some(_) => FieldFault::DayMonthExchanged,
        None => FieldFault::NoSuchDay,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_matters_and_the_signs_do_not() {
        let day = Date { year: 1956, month: 3, day: 9 };
        for text in ["09/03/1956", "9/3/1956", " 09.03.1956 ", "09-03-1956", "09 03 1956", "09031956"] {
            assert_eq!(parse(text), Ok(day), "{text}");
        }
        assert_eq!(day.written(), "09/03/1956");
    }

    #[test]
    fn each_mistake_has_its_name() {
        let cases = [
            ("03/25/1956", FieldFault::DayMonthExchanged),
            ("31/04/2026", FieldFault::NoSuchDay),
            ("29/02/2025", FieldFault::NoSuchDay),
            ("32/13/2025", FieldFault::NoSuchDay),
            ("0/3/1956", FieldFault::NoSuchDay),
            ("09/03/56", FieldFault::ShortYear),
            ("1956/03/09", FieldFault::DateForm),
            ("9 mars 1956", FieldFault::DateForm),
            ("09/03", FieldFault::DateForm),
            ("demain", FieldFault::DateForm),
            ("", FieldFault::DateForm),
            ("09/03/19560", FieldFault::DateForm),
            ("99999/03/1956", FieldFault::DateForm),
            ("+9/03/1956", FieldFault::DateForm),
        ];
        for (text, fault) in cases {
            assert_eq!(parse(text), Err(fault), "{text}");
        }
        assert!(parse("29/02/2024").is_ok(), "a leap year");
        assert_eq!((days_in(1900, 2), days_in(2000, 2), days_in(2026, 0)), (28, 29, 0));
    }
}
