//! The name of the file a person leaves with: their picture and the day, nothing else of them (pure).

use super::portable::FILE_EXTENSION;

/// Such as `pas-a-clic-velo-2026-11-24.pasaclic`; `day` is the local day, in days since 1970-01-01.
pub fn file_name(picture: &str, day: i64) -> String {
    let (year, month, day) = date(day);
    format!("pas-a-clic-{picture}-{year:04}-{month:02}-{day:02}.{FILE_EXTENSION}")
}

/// Year, month and day of the month in the Gregorian calendar, counted in its cycles of 400 years that begin in March,
/// so that the day added in leap years comes last.
fn date(day: i64) -> (i64, i64, i64) {
    const DAYS_TO_1970: i64 = 719_468;
    const CYCLE: i64 = 146_097;
    let day = day + DAYS_TO_1970;
    let (cycle, day) = (day.div_euclid(CYCLE), day.rem_euclid(CYCLE));
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day_of_month = day - (153 * month + 2) / 5 + 1;
    let (month, later) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    (cycle * 400 + year + later, month, day_of_month)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_named_as_on_a_calendar() {
        let known = [
            (0, (1970, 1, 1)),
            (-1, (1969, 12, 31)),
            (11_016, (2000, 2, 29)),
            (11_017, (2000, 3, 1)),
            (20_781, (2026, 11, 24)),
            (47_540, (2100, 2, 28)),
            (47_541, (2100, 3, 1)),
        ];
        for (day, expected) in known {
            assert_eq!(date(day), expected, "{day}");
        }
    }

    #[test]
    fn the_name_says_picture_and_day() {
        assert_eq!(file_name("velo", 20_781), "pas-a-clic-velo-2026-11-24.pasaclic");
    }
}
