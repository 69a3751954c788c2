//! Values of JSON, as values of columns. A value that does not fit is a problem of its column, never of the record.

use std::borrow::Cow;

use chrono::{DateTime, Datelike as _, NaiveDate, Utc};

use super::ColumnKind;

/// A value of a row, by the kind of its column.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Value<'record> {
    /// No value: the field is absent, null, or does not fit.
    Null,
    /// The digits of a decimal as the API sent them: a number of JSON.
    Decimal(Cow<'record, str>),
    /// An integer.
    Integer(i64),
    /// A boolean.
    Boolean(bool),
    /// A day between the years 1 and 9999.
    Date(NaiveDate),
    /// An instant between the years 1 and 9999.
    DateTime(DateTime<Utc>),
    /// A string.
    Text(Cow<'record, str>),
    /// JSON as the API sent it.
    Json(&'record str),
}

/// Converts a value of JSON to that of a column, or returns why it does not fit.
pub(super) fn convert<'record>(
    kind: ColumnKind,
    json: &'record str,
) -> Result<Value<'record>, String> {
    if json == "null" {
        return Ok(Value::Null);
    }
    let misfit = |why: &str| format!("is {}, not {}{why}", json_kind(json), article(kind));
    match kind {
        ColumnKind::Json => Ok(Value::Json(json)),
        ColumnKind::Text => text(json).map(Value::Text).ok_or_else(|| misfit("")),
        ColumnKind::Boolean => match json {
            "true" | "1" => Ok(Value::Boolean(true)),
            "false" | "0" => Ok(Value::Boolean(false)),
            _ => Err(misfit("")),
        },
        ColumnKind::Integer => integer(&scalar(json)?)
            .map(Value::Integer)
            .ok_or_else(|| misfit(" of 64 bits")),
        ColumnKind::Decimal => decimal(scalar(json)?)
            .map(Value::Decimal)
            .ok_or_else(|| misfit(" of at most 1,000 digits")),
        ColumnKind::Date => {
            let text = string(json).ok_or_else(|| misfit(""))?;
            NaiveDate::parse_from_str(&text, "%Y-%m-%d")
                .ok()
                .filter(|it| text.len() == 10 && (1..=9999).contains(&it.year()))
                .map(Value::Date)
                .ok_or_else(|| "is not a date such as 2025-05-14".to_owned())
        }
        ColumnKind::DateTime => {
            let text = string(json).ok_or_else(|| misfit(""))?;
            instant(&text)
                .map(Value::DateTime)
                .ok_or_else(|| "is not an instant with a time zone".to_owned())
        }
    }
}

/// Parses an instant with its time zone.
pub(crate) fn instant(text: &str) -> Option<DateTime<Utc>> {
    let instant = DateTime::parse_from_rfc3339(text).ok()?.to_utc();
    (1..=9999).contains(&instant.year()).then_some(instant)
}

/// Returns the text of a string of JSON, or of a number or boolean where the API sends one for a string.
fn text(json: &str) -> Option<Cow<'_, str>> {
    match json.as_bytes().first()? {
        b'"' => string(json),
        b'{' | b'[' => None,
        _ => Some(Cow::Borrowed(json)),
    }
}

/// Decodes a string of JSON. `None` if it is none, or contains half of a surrogate pair.
fn string(json: &str) -> Option<Cow<'_, str>> {
    let inner = json.strip_prefix('"')?.strip_suffix('"')?;
    if !inner.contains('\\') {
        return Some(Cow::Borrowed(inner));
    }
    serde_json::from_str(json).ok().map(Cow::Owned)
}

/// Returns a number of JSON as it is, and one in a string without its quotes.
fn scalar(json: &str) -> Result<Cow<'_, str>, String> {
    match json.as_bytes().first() {
        Some(b'"') => string(json).ok_or_else(|| "is not a valid string".to_owned()),
        _ => Ok(Cow::Borrowed(json)),
    }
}

fn integer(text: &str) -> Option<i64> {
    if let Ok(integer) = text.parse() {
        // Rust takes a plus sign, which JSON does not.
        return (!text.starts_with('+')).then_some(integer);
    }
    // `5.0` is an integer, too.
    let (whole, fraction) = text.split_once('.')?;
    let is_zero = !fraction.is_empty() && fraction.bytes().all(|it| it == b'0');
    is_zero.then(|| whole.parse().ok()).flatten()
}

/// Returns a number of JSON that databases take: none of them takes `1e100000`.
fn decimal(text: Cow<'_, str>) -> Option<Cow<'_, str>> {
    let digits = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    let unsigned = text.strip_prefix('-').unwrap_or(&text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (unsigned, 0),
    };
    let is_number = match mantissa.split_once('.') {
        Some((whole, fraction)) => digits(whole) && digits(fraction),
        None => digits(mantissa),
    };
    (is_number && mantissa.len() <= 1_000 && exponent.unsigned_abs() <= 1_000).then_some(text)
}

/// Returns a decimal as text without an exponent, sign, leading and trailing zeros: its significant digits, and the number
/// of them before the decimal point, which can be negative.
#[cfg(any(feature = "sqlite", feature = "parquet"))]
pub(crate) fn significant(decimal: &str) -> (String, i64) {
    let unsigned = decimal.strip_prefix('-').unwrap_or(decimal);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        // It was parsed when the value was converted.
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i64>().unwrap_or(0)),
        None => (unsigned, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = format!("{whole}{fraction}");
    let leading = all.len() - all.trim_start_matches('0').len();
    let digits = all.trim_matches('0').to_owned();
    let length = |it: usize| i64::try_from(it).unwrap_or(i64::MAX);
    (digits, length(whole.len()) - length(leading) + exponent)
}

fn json_kind(json: &str) -> &'static str {
    match json.as_bytes().first() {
        Some(b'{') => "an object",
        Some(b'[') => "an array",
        Some(b'"') => "a string",
        Some(b't' | b'f') => "a boolean",
        _ => "a number",
    }
}

fn article(kind: ColumnKind) -> &'static str {
    match kind {
        ColumnKind::Decimal => "a decimal",
        ColumnKind::Integer => "an integer",
        ColumnKind::Boolean => "a boolean",
        ColumnKind::Date => "a date",
        ColumnKind::DateTime => "an instant",
        ColumnKind::Text => "a valid string",
        ColumnKind::Json => "JSON",
    }
}
