//! Records as properties of a stream. What the API sent is copied byte by byte, unless a value has another type than the
//! stream's schema says.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, SecondsFormat, Timelike as _, Utc};
use planwire_sync::{Row, RowId, Value, json};

use crate::stream::{Form, RAW, Shape, Stream};

/// Programs parse nested values by recursion: Python ends below 1,000 levels.
const DEEPEST: usize = 100;

/// Writes the records of a stream.
pub(crate) struct RecordWriter {
    stream: Stream,
    shapes: Vec<Shape>,
    key: Shape,
    form: Form,
    /// True if each record has its JSON in [`RAW`].
    has_raw: bool,
    /// The selected properties. `None`: all of them, and undocumented ones, too.
    selected: Option<BTreeSet<String>>,
    /// The number of values that no target takes, by property. They are null.
    pub(crate) misfits: BTreeMap<String, u64>,
}

impl RecordWriter {
    pub(crate) fn new(stream: Stream, form: Form, selected: Option<BTreeSet<String>>) -> Self {
        Self {
            shapes: stream.shapes(form),
            key: Shape::of_key(stream.list.table.id),
            has_raw: stream.has_raw(form) && selected.as_ref().is_none_or(|it| it.contains(RAW)),
            stream,
            form,
            selected,
            misfits: BTreeMap::new(),
        }
    }

    /// Writes a record as an object of JSON on one line. `deleted_at` is the time of its deletion.
    pub(crate) fn write(
        &mut self,
        row: &Row<'_>,
        deleted_at: Option<DateTime<Utc>>,
        out: &mut Vec<u8>,
    ) {
        let start = out.len();
        out.push(b'{');
        if !self.stream.list.table.typed {
            self.member("id", out, |out| write_id(&row.id, out));
        } else {
            match self.inner(row) {
                Some(inner) => out.extend_from_slice(inner.as_bytes()),
                None => self.rebuild(row, out),
            }
        }
        if let (Some(column), Some(parent)) = (self.stream.list.table.parent.clone(), &row.parent) {
            self.member(column.name, out, |out| write_id(parent, out));
        }
        if self.stream.list.deletions {
            self.member(self.form.deleted, out, |out| match deleted_at {
                Some(at) => write_value(&Value::DateTime(at), out),
                None => out.extend_from_slice(b"null"),
            });
        }
        if self.has_raw {
            let raw = if is_portable(row.raw) {
                row.raw
            } else {
                self.misfit(RAW);
                "null"
            };
            self.member(RAW, out, |out| out.extend_from_slice(raw.as_bytes()));
        }
        out.push(b'}');
        // Between tokens, any white space is as good; within strings, line ends are escaped.
        for byte in &mut out[start..] {
            if matches!(byte, b'\n' | b'\r') {
                *byte = b' ';
            }
        }
    }

    /// Returns the fields of a record as they were sent, without the braces, if each has the type of its property.
    fn inner<'row>(&self, row: &Row<'row>) -> Option<&'row str> {
        let mut values = row.sent.values.iter().zip(&self.shapes);
        let is_plain = self.selected.is_none()
            && row.problems.is_empty()
            && self.key.takes(row.sent.id)
            && values.all(|(json, shape)| json.is_empty() || shape.takes(json))
            && is_portable(row.raw);
        if !is_plain {
            return None;
        }
        row.raw.trim().strip_prefix('{')?.strip_suffix('}')
    }

    /// Writes the fields one by one, with values of the types that the schema has.
    fn rebuild(&mut self, row: &Row<'_>, out: &mut Vec<u8>) {
        for (name, json) in &row.fields() {
            let columns = &self.stream.list.table.columns;
            let index = columns.iter().position(|it| it.name == name);
            if self.is_added(name) || name.contains('\0') || !self.has(name) {
                continue;
            }
            if name == "id" {
                self.member(name, out, |out| write_id(&row.id, out));
                continue;
            }
            let sent = match index {
                None => Some(*json),
                Some(index) => {
                    let shape = self.shapes[index];
                    let has_problem = row.problems.iter().any(|(it, _)| it == name);
                    (shape.takes(json) && !has_problem).then_some(*json)
                }
            };
            match (sent, index.map(|it| (&row.values[it], self.shapes[it]))) {
                (Some(sent), _) if is_portable(sent) => {
                    self.member(name, out, |out| out.extend_from_slice(sent.as_bytes()));
                }
                // A nested value of another type than documented, or one that no target takes.
                (Some(_), _) | (None, Some((Value::Json(_), _)) | None) => {
                    self.misfit(name);
                    self.member(name, out, |out| out.extend_from_slice(b"null"));
                }
                (None, Some((value, shape))) => {
                    let text = converted(value, shape);
                    if is_portable(&text) {
                        self.member(name, out, |out| out.extend_from_slice(text.as_bytes()));
                    } else {
                        self.misfit(name);
                        self.member(name, out, |out| out.extend_from_slice(b"null"));
                    }
                }
            }
        }
    }

    fn member(&self, name: &str, out: &mut Vec<u8>, value: impl FnOnce(&mut Vec<u8>)) {
        if out.last() != Some(&b'{') {
            out.push(b',');
        }
        write_text(name, out);
        out.push(b':');
        value(out);
    }

    fn misfit(&mut self, name: &str) {
        match self.misfits.get_mut(name) {
            Some(count) => *count += 1,
            None => drop(self.misfits.insert(name.to_owned(), 1)),
        }
    }

    /// Returns whether a property is one that the tap adds.
    fn is_added(&self, name: &str) -> bool {
        let list = &self.stream.list;
        list.table.parent.as_ref().is_some_and(|it| it.name == name)
            || (list.deletions && name == self.form.deleted)
            || (self.has_raw && name == RAW)
    }

    fn has(&self, name: &str) -> bool {
        self.selected.as_ref().is_none_or(|it| it.contains(name))
    }
}

/// Returns why a record cannot be sent: every target needs its key.
pub(crate) fn unfit(row: &Row<'_>) -> Option<&'static str> {
    let ids = row.parent.iter().chain([&row.id]);
    ids.into_iter()
        .any(|id| matches!(id, RowId::Text(text) if text.contains('\0')))
        .then_some("has an `id` with the character U+0000")
}

/// Returns whether the usual programs can parse a value.
fn is_portable(json: &str) -> bool {
    json::check(json).is_ok() && !json::is_deeper(json, DEEPEST)
}

fn converted(value: &Value<'_>, shape: Shape) -> String {
    let mut out = Vec::new();
    match (value, shape) {
        (Value::Decimal(digits), Shape::DecimalString) => {
            out.push(b'"');
            out.extend_from_slice(digits.as_bytes());
            out.push(b'"');
        }
        _ => write_value(value, &mut out),
    }
    String::from_utf8(out).unwrap_or_default()
}

fn write_value(value: &Value<'_>, out: &mut Vec<u8>) {
    match value {
        Value::Decimal(digits) => out.extend_from_slice(number(digits).as_bytes()),
        Value::Integer(integer) => out.extend_from_slice(integer.to_string().as_bytes()),
        Value::Boolean(boolean) => out.extend_from_slice(boolean.to_string().as_bytes()),
        Value::Date(date) => write_text(&date.to_string(), out),
        Value::DateTime(instant) => write_text(&instant_text(*instant), out),
        Value::Text(text) => write_text(text, out),
        Value::Json(json) => out.extend_from_slice(json.as_bytes()),
        _ => out.extend_from_slice(b"null"),
    }
}

/// Returns a decimal that was sent in a string as a number of JSON, which has no leading zeros.
fn number(digits: &str) -> Cow<'_, str> {
    let (sign, rest) = match digits.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", digits),
    };
    let zeros = rest
        .bytes()
        .zip(rest.bytes().skip(1))
        .take_while(|(it, next)| *it == b'0' && next.is_ascii_digit())
        .count();
    match zeros {
        0 => Cow::Borrowed(digits),
        zeros => Cow::Owned(format!("{sign}{}", &rest[zeros..])),
    }
}

/// Returns an instant in UTC, with milliseconds or, if it has them, more digits.
pub(crate) fn instant_text(instant: DateTime<Utc>) -> String {
    const SECOND: u32 = 1_000_000_000;
    // Most programs have no leap seconds.
    let instant = match instant.nanosecond() {
        SECOND.. => instant.with_nanosecond(SECOND - 1_000).unwrap_or(instant),
        _ => instant,
    };
    let digits = match instant.nanosecond() % 1_000_000 {
        0 => SecondsFormat::Millis,
        _ => SecondsFormat::Micros,
    };
    instant.to_rfc3339_opts(digits, true)
}

fn write_id(id: &RowId, out: &mut Vec<u8>) {
    match id {
        RowId::Text(text) => write_text(text, out),
        id => out.extend_from_slice(id.to_string().as_bytes()),
    }
}

fn write_text(text: &str, out: &mut Vec<u8>) {
    // A string is written to a buffer without a failure.
    let _ = serde_json::to_writer(out, text);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decimal_in_a_string_is_a_number_of_json() {
        for (digits, expected) in [
            ("007.50", "7.50"),
            ("-00", "-0"),
            ("0.10", "0.10"),
            ("-12", "-12"),
            ("000e5", "0e5"),
        ] {
            assert_eq!(number(digits), expected);
        }
    }
}
