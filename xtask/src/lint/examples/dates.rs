//! Dates and instants as RFC 3339 writes them.

/// `2024-02-29`.
pub(super) fn is_date(text: &str) -> bool {
    let [year, month, day] = *text.splitn(3, '-').collect::<Vec<_>>() else {
        return false;
    };
    let (Some(year), Some(month), Some(day)) = (digits(year, 4), digits(month, 2), digits(day, 2))
    else {
        return false;
    };
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

/// `2024-02-29T12:30:00.5Z`, or with an offset such as `+02:00`.
pub(super) fn is_date_time(text: &str) -> bool {
    let Some((date, time)) = text.split_once(['T', 't']) else {
        return false;
    };
    let offset = time.find(['Z', 'z', '+', '-']);
    let (clock, offset) = time.split_at(offset.unwrap_or(time.len()));
    is_date(date) && is_clock(clock) && is_offset(offset)
}

fn is_clock(text: &str) -> bool {
    let (whole, fraction) = match text.split_once('.') {
        Some((whole, fraction)) => (whole, fraction),
        None => (text, "0"),
    };
    let [hours, minutes, seconds] = *whole.splitn(3, ':').collect::<Vec<_>>() else {
        return false;
    };
    let below = |text, end| digits(text, 2).is_some_and(|number| number < end);
    // A leap second is the 61st of its minute.
    below(hours, 24)
        && below(minutes, 60)
        && below(seconds, 61)
        && digits(fraction, fraction.len()).is_some()
}

fn is_offset(text: &str) -> bool {
    if matches!(text, "Z" | "z") {
        return true;
    }
    let Some((hours, minutes)) = text
        .strip_prefix(['+', '-'])
        .and_then(|text| text.split_once(':'))
    else {
        return false;
    };
    digits(hours, 2).is_some_and(|hours| hours < 24)
        && digits(minutes, 2).is_some_and(|minutes| minutes < 60)
}

/// A number of just so many digits, from one to nine.
fn digits(text: &str, length: usize) -> Option<u32> {
    let is_number = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.get(..length.min(9))?.parse().ok())?
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
