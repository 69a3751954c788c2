//! Instants in requests.

use chrono::{DateTime, FixedOffset, Timelike as _};

/// The message about an invalid instant. Often its plus is not percent-encoded and arrives as a
/// space.
const EXPECTED: &str =
    "must be a date and time such as 2024-01-01T20:00:00+02:00, with the plus encoded as %2B";

/// Parses exactly `YYYY-MM-DDTHH:MM:SS` with `Z` or an offset.
pub(crate) fn parse_instant(text: &str) -> Result<DateTime<FixedOffset>, String> {
    let shape: String = text
        .chars()
        .map(|letter| if letter.is_ascii_digit() { '0' } else { letter })
        .collect();
    let is_shaped = matches!(
        shape.as_str(),
        "0000-00-00T00:00:00Z" | "0000-00-00T00:00:00+00:00" | "0000-00-00T00:00:00-00:00"
    );
    match DateTime::parse_from_rfc3339(text) {
        // chrono accepts leap seconds; the documented pattern does not.
        Ok(time) if is_shaped && time.nanosecond() < 1_000_000_000 => Ok(time),
        _ => Err(EXPECTED.to_owned()),
    }
}

/// Parses an instant in any form of RFC 3339.
pub(crate) fn parse_any_instant(text: &str) -> Result<DateTime<FixedOffset>, String> {
    DateTime::parse_from_rfc3339(text).map_err(|_| EXPECTED.to_owned())
}

#[cfg(test)]
mod tests {
    use super::parse_instant;

    #[test]
    fn only_the_documented_form_is_read() {
        for text in [
            "2024-01-01T20:00:00Z",
            "2024-01-01T20:00:00+02:00",
            "2024-02-29T00:00:00-11:30",
        ] {
            assert!(parse_instant(text).is_ok(), "{text}");
        }
        for text in [
            "",
            "2024-01-01",
            "2024-01-01T20:00:00",
            "2024-01-01T20:00:00 02:00",
            "2024-01-01T20:00:00.5Z",
            "2024-01-01 20:00:00Z",
            "2024-01-01t20:00:00z",
            "2023-02-29T00:00:00Z",
            "2024-01-01T25:00:00Z",
            "2024-12-31T23:59:60Z",
        ] {
            assert!(parse_instant(text).is_err(), "{text}");
        }
    }
}
