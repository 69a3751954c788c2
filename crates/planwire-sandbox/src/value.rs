//! Values of records, and their JSON.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::io::Write as _;

use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc};

use crate::document::{Node, Number, write_digits};

/// A value of a record. It borrows from the record type, so that most values need no allocation.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value<'a> {
    Null,
    Boolean(bool),
    Number(Number),
    Text(Cow<'a, str>),
    Instant(Instant),
    Date(NaiveDate),
    List(Vec<Value<'a>>),
    /// The members, in the order of the schema's properties.
    Record(Vec<(Cow<'a, str>, Value<'a>)>),
}

/// An instant in UTC, to the millisecond.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Instant {
    pub(crate) milliseconds: i64,
    /// Writes milliseconds.
    pub(crate) fraction: bool,
}

impl Value<'_> {
    /// Returns the value, borrowing its strings.
    pub(crate) fn borrowed(&self) -> Value<'_> {
        match self {
            Self::Null => Value::Null,
            Self::Boolean(value) => Value::Boolean(*value),
            Self::Number(number) => Value::Number(*number),
            Self::Text(text) => Value::Text(Cow::Borrowed(text)),
            Self::Instant(instant) => Value::Instant(*instant),
            Self::Date(date) => Value::Date(*date),
            Self::List(elements) => Value::List(elements.iter().map(Value::borrowed).collect()),
            Self::Record(fields) => Value::Record(
                fields
                    .iter()
                    .map(|(name, value)| (Cow::Borrowed(&**name), value.borrowed()))
                    .collect(),
            ),
        }
    }

    /// Returns the value with strings of its own.
    pub(crate) fn into_owned(self) -> Value<'static> {
        match self {
            Self::Null => Value::Null,
            Self::Boolean(value) => Value::Boolean(value),
            Self::Number(number) => Value::Number(number),
            Self::Text(text) => Value::Text(Cow::Owned(text.into_owned())),
            Self::Instant(instant) => Value::Instant(instant),
            Self::Date(date) => Value::Date(date),
            Self::List(elements) => {
                Value::List(elements.into_iter().map(Value::into_owned).collect())
            }
            Self::Record(fields) => Value::Record(
                fields
                    .into_iter()
                    .map(|(name, value)| (Cow::Owned(name.into_owned()), value.into_owned()))
                    .collect(),
            ),
        }
    }

    /// Orders two values for a list. Null is last, as in the vendors' databases.
    pub(crate) fn order(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Null, Self::Null) => Ordering::Equal,
            (Self::Null, _) => Ordering::Greater,
            (_, Self::Null) => Ordering::Less,
            _ => self.compare(other).unwrap_or(Ordering::Equal),
        }
    }

    /// Compares two values of one type.
    pub(crate) fn compare(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Boolean(left), Self::Boolean(right)) => Some(left.cmp(right)),
            (Self::Number(left), Self::Number(right)) => Some(left.cmp(right)),
            (Self::Text(left), Self::Text(right)) => Some(left.cmp(right)),
            (Self::Instant(left), Self::Instant(right)) => {
                Some(left.milliseconds.cmp(&right.milliseconds))
            }
            (Self::Date(left), Self::Date(right)) => Some(left.cmp(right)),
            // A day begins at midnight UTC.
            (Self::Instant(left), Self::Date(right)) => {
                Some(left.milliseconds.cmp(&midnight(*right)))
            }
            (Self::Date(left), Self::Instant(right)) => {
                Some(midnight(*left).cmp(&right.milliseconds))
            }
            _ => None,
        }
    }

    /// Returns a member of a record.
    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        let Self::Record(fields) = self else {
            return None;
        };
        let mut fields = fields.iter();
        fields.find(|(own, _)| own == name).map(|(_, value)| value)
    }

    /// Returns a scalar value as a query parameter writes it.
    pub(crate) fn plain(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::Text(text) => Some(Cow::Borrowed(text)),
            Self::Boolean(_) | Self::Number(_) | Self::Instant(_) | Self::Date(_) => {
                let mut out = Vec::new();
                self.write_json(&mut out);
                let text = String::from_utf8_lossy(&out);
                Some(Cow::Owned(text.trim_matches('"').to_owned()))
            }
            Self::Null | Self::List(_) | Self::Record(_) => None,
        }
    }

    /// Writes the value as JSON.
    pub(crate) fn write_json(&self, out: &mut Vec<u8>) {
        match self {
            Self::Null => out.extend_from_slice(b"null"),
            Self::Boolean(true) => out.extend_from_slice(b"true"),
            Self::Boolean(false) => out.extend_from_slice(b"false"),
            Self::Number(number) => number.write(out),
            Self::Text(text) => write_text(text, out),
            Self::Instant(instant) => instant.write(out),
            Self::Date(date) => {
                out.push(b'"');
                write_date(*date, out);
                out.push(b'"');
            }
            Self::List(elements) => {
                out.push(b'[');
                for (position, element) in elements.iter().enumerate() {
                    if position > 0 {
                        out.push(b',');
                    }
                    element.write_json(out);
                }
                out.push(b']');
            }
            Self::Record(fields) => {
                out.push(b'{');
                for (position, (name, value)) in fields.iter().enumerate() {
                    if position > 0 {
                        out.push(b',');
                    }
                    write_text(name, out);
                    out.push(b':');
                    value.write_json(out);
                }
                out.push(b'}');
            }
        }
    }
}

fn midnight(date: NaiveDate) -> i64 {
    date.and_time(chrono::NaiveTime::MIN)
        .and_utc()
        .timestamp_millis()
}

/// Writes a JSON string.
pub(crate) fn write_text(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    if text
        .bytes()
        .all(|byte| byte >= 0x20 && byte != b'"' && byte != b'\\')
    {
        out.extend_from_slice(text.as_bytes());
        out.push(b'"');
        return;
    }
    for byte in text.bytes() {
        match byte {
            b'"' | b'\\' => out.extend_from_slice(&[b'\\', byte]),
            // Writing to a `Vec` cannot fail.
            0..=0x1f => drop(write!(out, "\\u{byte:04x}")),
            _ => out.push(byte),
        }
    }
    out.push(b'"');
}

fn write_date(date: NaiveDate, out: &mut Vec<u8>) {
    write_digits(u64::from(date.year().unsigned_abs()), 4, out);
    out.push(b'-');
    write_digits(date.month().into(), 2, out);
    out.push(b'-');
    write_digits(date.day().into(), 2, out);
}

impl Instant {
    pub(crate) fn from_milliseconds(milliseconds: i64, fraction: bool) -> Self {
        let milliseconds = if fraction {
            milliseconds
        } else {
            milliseconds.div_euclid(1_000) * 1_000
        };
        Self {
            milliseconds,
            fraction,
        }
    }

    /// Parses an instant in exactly the form that `write` produces.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let milliseconds = DateTime::parse_from_rfc3339(text).ok()?.timestamp_millis();
        let instant = Self {
            milliseconds,
            fraction: text.contains('.'),
        };
        let mut written = Vec::new();
        instant.write(&mut written);
        (written.get(1..written.len() - 1) == Some(text.as_bytes())).then_some(instant)
    }

    fn write(self, out: &mut Vec<u8>) {
        let time: DateTime<Utc> =
            DateTime::from_timestamp_millis(self.milliseconds).unwrap_or_default();
        out.push(b'"');
        write_date(time.date_naive(), out);
        for (mark, part) in [
            (b'T', time.hour()),
            (b':', time.minute()),
            (b':', time.second()),
        ] {
            out.push(mark);
            write_digits(part.into(), 2, out);
        }
        if self.fraction {
            out.push(b'.');
            write_digits(time.timestamp_subsec_millis().into(), 3, out);
        }
        out.extend_from_slice(b"Z\"");
    }
}

/// Returns a document's JSON as a value.
pub(crate) fn literal(node: &Node) -> Value<'static> {
    match node {
        Node::Null => Value::Null,
        Node::Boolean(value) => Value::Boolean(*value),
        Node::Number(number) => Value::Number(*number),
        Node::Text(text) => Value::Text(text.clone().into()),
        Node::List(elements) => Value::List(elements.iter().map(literal).collect()),
        Node::Map(entries) => Value::Record(
            entries
                .iter()
                .map(|(name, value)| (Cow::Owned(name.clone()), literal(value)))
                .collect(),
        ),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn json(value: &Value<'_>) -> String {
        let mut out = Vec::new();
        value.write_json(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn instants_are_written_as_they_were_read() {
        for text in [
            "2025-05-14T14:57:27.207Z",
            "2023-11-07T05:31:56Z",
            "2024-02-29T00:00:00.000Z",
        ] {
            let instant = Instant::parse(text).unwrap();
            assert_eq!(json(&Value::Instant(instant)), format!("\"{text}\""));
        }
        for text in [
            "2025-05-14",
            "2025-05-14T14:57:27+02:00",
            "2025-05-14T14:57:27.2Z",
            "<string>",
        ] {
            assert_eq!(Instant::parse(text), None, "{text}");
        }
    }

    #[test]
    fn null_is_last() {
        let three = Value::Number(Number::from(3));
        assert_eq!(three.order(&Value::Null), Ordering::Less);
        assert_eq!(Value::Null.order(&three), Ordering::Greater);
    }

    proptest! {
        #[test]
        fn any_text_reads_back(text in any::<String>()) {
            let written = json(&Value::Text(Cow::Borrowed(&text)));
            prop_assert_eq!(serde_json::from_str::<String>(&written).unwrap(), text);
        }

        #[test]
        fn any_decimal_reads_back(mantissa in any::<i64>(), scale in 0_u32..=18) {
            let number = Number::new(mantissa, scale);
            prop_assert_eq!(json(&Value::Number(number)).parse(), Ok(number));
        }
    }
}
