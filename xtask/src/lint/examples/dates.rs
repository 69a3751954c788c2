//! Dates and instants as RFC 3339 writes them.

use std::sync::LazyLock;

use regex::Regex;

/// Returns true for a date such as `2024-02-29`.
pub(super) fn is_date(text: &str) -> bool {
    static DATE: LazyLock<Option<Regex>> =
        LazyLock::new(|| Regex::new("^([0-9]{4})-([0-9]{2})-([0-9]{2})$").ok());
    let fields = DATE.as_ref().and_then(|date| date.captures(text));
    let Some((_, fields)) = fields.map(|it| it.extract()) else {
        return false;
    };
    let [year, month, day] = fields.map(|number| number.parse::<u32>().unwrap_or_default());
    let is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// Returns true for an instant such as `2024-02-29T12:30:00.5Z`, or with an offset such as `+02:00`.
pub(super) fn is_date_time(text: &str) -> bool {
    // A leap second is the 61st of its minute.
    static TIME: LazyLock<Option<Regex>> = LazyLock::new(|| {
        let clock = "(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:[.][0-9]+)?";
        let offset = "(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])";
        Regex::new(&format!("^{clock}{offset}$")).ok()
    });
    let is_time = |time: &str| TIME.as_ref().is_some_and(|it| it.is_match(time));
    let parts = text.split_once(['T', 't']);
    parts.is_some_and(|(date, time)| is_date(date) && is_time(time))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_instants() {
        for date in ["2024-02-29", "2000-02-29", "2024-12-31"] {
            assert!(is_date(date), "{date}");
        }
        for text in [
            "2023-02-29",
            "1900-02-29",
            "2024-13-01",
            "2024-1-1",
            "24-01-01",
            "",
            "a-b-c",
        ] {
            assert!(!is_date(text), "{text}");
        }
        for instant in [
            "2025-05-14T14:57:27.207Z",
            "2024-01-01T20:00:00+02:00",
            "2016-12-31T23:59:60Z",
            "2024-01-01t00:00:00.123456789012z",
        ] {
            assert!(is_date_time(instant), "{instant}");
        }
        for text in [
            "2024-01-01",
            "2024-01-01T20:00:00",
            "2024-01-01T24:00:00Z",
            "2024-01-01T20:00Z",
            "2024-01-01T20:00:00.Z",
            "2024-01-01T20:00:00+0200",
            "2024-02-30T20:00:00Z",
        ] {
            assert!(!is_date_time(text), "{text}");
        }
    }
}
