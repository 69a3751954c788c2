//! Times as people write them.

use std::time::Duration;

/// Parses a time such as `90s`, `10m`, `2h` or `1d`.
pub(crate) fn duration(text: &str) -> Result<Duration, String> {
    let parsed = || {
        let (number, unit) = text.split_at(text.find(|it: char| !it.is_ascii_digit())?);
        let seconds = match unit {
            "s" => 1,
            "m" => 60,
            "h" => 3_600,
            "d" => 86_400,
            _ => return None,
        };
        let most = 366 * 86_400;
        let seconds = number.parse::<u64>().ok()?.checked_mul(seconds)?;
        (seconds <= most).then(|| Duration::from_secs(seconds))
    };
    parsed()
        .ok_or_else(|| "expected a time of at most a year, such as 90s, 10m, 2h or 1d".to_owned())
}
