//! Dates, times and durations as exports write them.

use time::{Date, Month};

/// Julian day of 1970-01-01.
const JULIAN_1970: i64 = 2_440_588;

/// 0001-01-01 and 9999-12-31 in days since 1970-01-01: what four figures of a year can say.
const FIRST_DAY: i64 = -719_162;
const LAST_DAY: i64 = 2_932_896;

const DAY_MS: i64 = 86_400_000;

/// The calendar date of a day, in days since 1970-01-01; `None` outside the years 1 to 9999.
pub fn date(day: i64) -> Option<Date> {
    if !(FIRST_DAY..=LAST_DAY).contains(&day) {
        return None;
    }
    Date::from_julian_day(i32::try_from(day + JULIAN_1970).ok()?).ok()
}

/// A day as JJ/MM/AAAA; empty outside the years 1 to 9999.
pub fn day_text(day: i64) -> String {
    let text = |date: Date| {
        let (year, month, day) = date.to_calendar_date();
        format!("{day:02}/{:02}/{year:04}", u8::from(month))
    };
    date(day).map(text).unwrap_or_default()
}

/// A day as the browser's date fields have it, AAAA-MM-JJ; empty outside the years 1 to 9999.
pub fn iso_day(day: i64) -> String {
    let text = |date: Date| {
        let (year, month, day) = date.to_calendar_date();
        format!("{year:04}-{:02}-{day:02}", u8::from(month))
    };
    date(day).map(text).unwrap_or_default()
}

/// The day of such a text, in days since 1970-01-01; `None` for what is no day of the calendar.
pub fn day_from_iso(text: &str) -> Option<i64> {
    let mut parts = text.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse::<u8>().ok().and_then(|month| Month::try_from(month).ok())?;
    let day = parts.next()?.parse().ok()?;
    let date = Date::from_calendar_date(year, month, day).ok()?;
    Some(i64::from(date.to_julian_day()) - JULIAN_1970)
}

/// Local time of day as HH:MM, of a moment in milliseconds since 1970-01-01 UTC, where clocks are `utc_offset_min` from
/// UTC.
pub fn time_text(at_ms: i64, utc_offset_min: i16) -> String {
    let minutes = at_ms.saturating_add(i64::from(utc_offset_min) * 60_000).rem_euclid(DAY_MS) / 60_000;
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// A moment in milliseconds since 1970-01-01 UTC as RFC 3339 has it, in UTC with milliseconds. Years outside 1 to 9999,
/// which it cannot say, become the nearest moment it can.
pub fn rfc3339(at_ms: i64) -> String {
    let at_ms = at_ms.clamp(FIRST_DAY * DAY_MS, LAST_DAY * DAY_MS + DAY_MS - 1);
    let (year, month, day) = date(at_ms.div_euclid(DAY_MS)).unwrap_or(Date::MIN).to_calendar_date();
    let ms = at_ms.rem_euclid(DAY_MS);
    let (hours, minutes, seconds) = (ms / 3_600_000, ms / 60_000 % 60, ms / 1000 % 60);
    format!(
        "{year:04}-{:02}-{day:02}T{hours:02}:{minutes:02}:{seconds:02}.{:03}Z",
        u8::from(month),
        ms % 1000
    )
}

/// A length of time, in milliseconds, as ISO 8601 has it: seconds with at most two decimals, as xAPI compares them.
pub fn iso_duration(ms: i64) -> String {
    let hundredths = ms.max(0).saturating_add(5) / 10;
    match hundredths % 100 {
        0 => format!("PT{}S", hundredths / 100),
        part => format!("PT{}.{part:02}S", hundredths / 100),
    }
}

/// Minutes as they are said: « 45 min », « 1 h », « 1 h 30 ».
pub fn minutes_text(minutes: u16) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes} min"),
        (hours, 0) => format!("{hours} h"),
        (hours, minutes) => format!("{hours} h {minutes:02}"),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use time::OffsetDateTime;

    use super::*;

    #[test]
    fn days_times_and_lengths_are_written_as_people_read_them() {
        assert_eq!(day_text(20_515), "03/03/2026");
        assert_eq!((day_text(FIRST_DAY), day_text(LAST_DAY)), ("01/01/0001".into(), "31/12/9999".into()));
        assert_eq!((day_text(i64::MAX), day_text(i64::MIN), day_text(LAST_DAY + 1)), Default::default());
        assert_eq!(time_text(-60_000, 0), "23:59");
        assert_eq!(time_text(23 * 3_600_000, 90), "00:30");
        assert_eq!([45, 60, 65, 90, 0].map(minutes_text), ["45 min", "1 h", "1 h 05", "1 h 30", "0 min"]);
        assert_eq!([0, 90_000, 90_250, 4].map(iso_duration), ["PT0S", "PT90S", "PT90.25S", "PT0S"]);
        assert_eq!(
            (rfc3339(i64::MIN), rfc3339(-1)),
            ("0001-01-01T00:00:00.000Z".into(), "1969-12-31T23:59:59.999Z".into())
        );
        assert_eq!(rfc3339(i64::MAX), "9999-12-31T23:59:59.999Z");
    }

    #[test]
    fn days_of_date_fields_are_read_back() {
        assert_eq!((iso_day(0), day_from_iso("1970-01-01")), ("1970-01-01".to_owned(), Some(0)));
        assert_eq!(day_from_iso("2026-03-03").map(iso_day).as_deref(), Some("2026-03-03"));
        for text in ["", "2026-02-30", "2026-13-01", "03/03/2026", "2026-03", "x-y-z"] {
            assert_eq!(day_from_iso(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn moments_are_those_of_the_calendar(at_ms in -62_135_596_800_000i64..253_402_300_800_000) {
            let moment = OffsetDateTime::from_unix_timestamp_nanos(i128::from(at_ms) * 1_000_000).expect("in range");
            let text = rfc3339(at_ms);
            let (year, month, day) = moment.date().to_calendar_date();
            prop_assert!(text.starts_with(&format!("{year:04}-{:02}-{day:02}T{:02}:", u8::from(month), moment.hour())), "{text} {moment}");
            prop_assert_eq!(text.len(), 24);
        }
    }
}
