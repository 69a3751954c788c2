//! The wait that a server requests.

use std::time::Duration;

use chrono::{DateTime, NaiveDateTime, Utc};

/// The headers of the wait, by precedence: Wethod's own, then that of HTTP.
const HEADERS: [&str; 2] = ["x-ratelimit-retry-after", "retry-after"];

/// The longest plausible wait in seconds. A greater number is a mistake, such as seconds since the epoch, and so is a date that
/// is past for longer.
const LONGEST: Duration = Duration::from_secs(31 * 24 * 60 * 60);

/// A function that returns the wall clock's time. Only a date in `Retry-After` of a response without `Date` needs it; all
/// waiting uses tokio's time.
pub(crate) type WallClock = fn() -> DateTime<Utc>;

/// Returns the wait that the server requests, by the first valid header.
pub(crate) fn retry_after(headers: &http::HeaderMap, now: WallClock) -> Option<Duration> {
    let text = |name: &str| headers.get(name)?.to_str().ok().map(str::trim);
    // The server's clock and this machine's may differ.
    let now = || text("date").and_then(date).unwrap_or_else(now);
    HEADERS.into_iter().find_map(|name| wait(text(name)?, now))
}

/// Parses a wait in seconds or until a date. Zero for a date in the past.
fn wait(value: &str, now: impl Fn() -> DateTime<Utc>) -> Option<Duration> {
    if value.starts_with(|c: char| c.is_ascii_digit()) && !value.contains(['e', 'E']) {
        let seconds: f64 = value.parse().ok()?;
        return Duration::try_from_secs_f64(seconds)
            .ok()
            .filter(|wait| *wait <= LONGEST);
    }
    let ahead = date(value)? - now();
    match ahead.to_std() {
        Ok(wait) => Some(wait),
        Err(_) => (ahead.abs().to_std().ok()? <= LONGEST).then_some(Duration::ZERO),
    }
}

/// Parses an HTTP date, in each of the three formats that a recipient must accept.
fn date(value: &str) -> Option<DateTime<Utc>> {
    if let Ok(date) = DateTime::parse_from_rfc2822(value) {
        return Some(date.to_utc());
    }
    ["%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"]
        .into_iter()
        .find_map(|format| NaiveDateTime::parse_from_str(value, format).ok())
        .map(|date| date.and_utc())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn now() -> DateTime<Utc> {
        "1994-11-06T08:49:00Z".parse().unwrap()
    }

    #[test]
    fn seconds_and_dates() {
        let values = [
            "7",
            "0",
            "1.5",
            "2678400",
            "2678401",
            "1764418000",
            "9999999999999999999999999999999999999999",
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
            "Sun, 06 Nov 1994 08:48:37 GMT",
            "Thu, 01 Jan 1970 00:00:00 GMT",
            "Sat, 06 Nov 9999 08:48:37 GMT",
            "-1",
            "nan",
            "inf",
            "1e3",
            "0x7",
            "soon",
            "",
        ];
        let lines = values.map(|value| format!("{value:32} {:?}", wait(value, now)));
        insta::assert_snapshot!(lines.join("\n"), @"
        7                                Some(7s)
        0                                Some(0ns)
        1.5                              Some(1.5s)
        2678400                          Some(2678400s)
        2678401                          None
        1764418000                       None
        9999999999999999999999999999999999999999 None
        Sun, 06 Nov 1994 08:49:37 GMT    Some(37s)
        Sunday, 06-Nov-94 08:49:37 GMT   Some(37s)
        Sun Nov  6 08:49:37 1994         Some(37s)
        Sun, 06 Nov 1994 08:48:37 GMT    Some(0ns)
        Thu, 01 Jan 1970 00:00:00 GMT    None
        Sat, 06 Nov 9999 08:48:37 GMT    Some(252613382377s)
        -1                               None
        nan                              None
        inf                              None
        1e3                              None
        0x7                              None
        soon                             None
                                         None
        ");
    }

    #[test]
    fn the_vendors_own_header_comes_first() {
        let mut headers = http::HeaderMap::new();
        headers.insert("retry-after", http::HeaderValue::from_static("7"));
        assert_eq!(retry_after(&headers, now), Some(Duration::from_secs(7)));
        headers.insert(
            "x-ratelimit-retry-after",
            http::HeaderValue::from_static("120"),
        );
        assert_eq!(retry_after(&headers, now), Some(Duration::from_secs(120)));
        headers.insert(
            "x-ratelimit-retry-after",
            http::HeaderValue::from_static("?"),
        );
        assert_eq!(retry_after(&headers, now), Some(Duration::from_secs(7)));
    }

    #[test]
    fn a_date_is_measured_against_that_of_the_response() {
        let mut headers = http::HeaderMap::new();
        let mut with = |name: &'static str, value| {
            headers.insert(name, http::HeaderValue::from_static(value));
            retry_after(&headers, now)
        };
        let asked = with("retry-after", "Sun, 06 Nov 1994 10:49:30 GMT");
        assert_eq!(asked, Some(Duration::from_secs(7230)));
        let asked = with("date", "Sun, 06 Nov 1994 10:49:00 GMT");
        assert_eq!(asked, Some(Duration::from_secs(30)));
        assert_eq!(with("date", "noon"), Some(Duration::from_secs(7230)));
    }

    proptest! {
        #[test]
        fn no_value_is_too_odd(value in "\\PC{0,40}") {
            let _ = wait(&value, now);
        }
    }
}
