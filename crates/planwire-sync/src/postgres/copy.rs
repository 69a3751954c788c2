//! Rows in the text format of `COPY`, in which `numeric` takes the digits as they were sent.

use bytes::{BufMut as _, BytesMut};
use chrono::{DateTime, Datelike as _, NaiveDate, Timelike as _, Utc};

use crate::json;
use crate::table::{Row, RowId, Value, problems_json};

/// Longer identifiers do not fit into an index.
const LONGEST_ID: usize = 1_000;
/// The server parses nested values by recursion, and refuses those that would take more than its stack.
const DEEPEST: usize = 1_000;

/// Returns why a record cannot be a row of PostgreSQL. `None`: it can.
pub(super) fn unfit(row: &Row<'_>) -> Option<String> {
    for id in row.parent.iter().chain([&row.id]) {
        let RowId::Text(id) = id else { continue };
        if id.contains('\0') {
            return Some("has an `id` with the character U+0000".to_owned());
        }
        if id.len() > LONGEST_ID {
            return Some(format!("has an `id` of more than {LONGEST_ID} bytes"));
        }
    }
    let deep = json::is_deeper(row.raw, DEEPEST);
    deep.then(|| format!("has more than {DEEPEST} levels"))
}

/// Appends the columns of a row behind its key: the documented fields, `_raw`, `_deleted_at`, `_problems` and
/// `_misfits`, the number of values that PostgreSQL cannot hold as they are. Returns that number.
pub(super) fn write(
    line: &mut Line<'_>,
    row: &Row<'_>,
    names: impl Iterator<Item = &'static str>,
    deleted_at: Option<DateTime<Utc>>,
) -> usize {
    let mut misfits = Vec::new();
    for (name, value) in names.zip(&row.values) {
        if let Err(why) = line.value(value) {
            misfits.push((name, why.to_owned()));
            line.null();
        }
    }
    line.text(row.raw);
    match deleted_at {
        Some(instant) => line.instant(instant),
        None => line.null(),
    }
    match problems_json(row.problems.iter().chain(&misfits)) {
        Some(problems) => line.text(&problems),
        None => line.null(),
    }
    line.integer(i64::try_from(misfits.len()).unwrap_or(i64::MAX));
    misfits.len()
}

/// A line, column by column.
pub(super) struct Line<'b> {
    buffer: &'b mut BytesMut,
    is_first: bool,
}

impl<'b> Line<'b> {
    pub(super) fn new(buffer: &'b mut BytesMut) -> Self {
        Self {
            buffer,
            is_first: true,
        }
    }

    pub(super) fn end(self) {
        self.buffer.put_u8(b'\n');
    }

    fn next(&mut self) {
        if !self.is_first {
            self.buffer.put_u8(b'\t');
        }
        self.is_first = false;
    }

    pub(super) fn null(&mut self) {
        self.next();
        self.buffer.put_slice(b"\\N");
    }

    pub(super) fn text(&mut self, text: &str) {
        self.next();
        let mut rest = text.as_bytes();
        while let Some(end) = rest
            .iter()
            .position(|it| matches!(it, b'\\' | b'\n' | b'\r' | b'\t'))
        {
            let (before, special) = rest.split_at(end);
            self.buffer.put_slice(before);
            self.buffer.put_u8(b'\\');
            self.buffer.put_u8(match special[0] {
                b'\n' => b'n',
                b'\r' => b'r',
                b'\t' => b't',
                other => other,
            });
            rest = &special[1..];
        }
        self.buffer.put_slice(rest);
    }

    pub(super) fn id(&mut self, id: &RowId) {
        match id {
            RowId::Integer(integer) => self.integer(*integer),
            RowId::Text(text) => self.text(text),
        }
    }

    fn integer(&mut self, integer: i64) {
        self.next();
        let mut digits = [0; 20];
        let mut start = digits.len();
        let mut rest = integer.unsigned_abs();
        loop {
            start -= 1;
            digits[start] = b'0' + (rest % 10) as u8;
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        if integer < 0 {
            self.buffer.put_u8(b'-');
        }
        self.buffer.put_slice(&digits[start..]);
    }

    /// Appends digits with leading zeros.
    fn padded(&mut self, number: u32, digits: u32) {
        for place in (0..digits).rev() {
            self.buffer
                .put_u8(b'0' + (number / 10_u32.pow(place) % 10) as u8);
        }
    }

    fn day(&mut self, day: NaiveDate) {
        // Days are of the years 1 to 9999.
        self.padded(day.year().unsigned_abs(), 4);
        self.buffer.put_u8(b'-');
        self.padded(day.month(), 2);
        self.buffer.put_u8(b'-');
        self.padded(day.day(), 2);
    }

    /// Appends an instant, of which PostgreSQL holds microseconds.
    fn instant(&mut self, instant: DateTime<Utc>) {
        self.next();
        // A leap second is the first one of the next minute there, too.
        let micros = instant.timestamp_micros();
        let instant = DateTime::from_timestamp_micros(micros).unwrap_or(instant);
        self.day(instant.date_naive());
        for (before, number) in [
            (b' ', instant.hour()),
            (b':', instant.minute()),
            (b':', instant.second()),
        ] {
            self.buffer.put_u8(before);
            self.padded(number, 2);
        }
        self.buffer.put_u8(b'.');
        self.padded(instant.timestamp_subsec_micros(), 6);
        self.buffer.put_slice(b"+00");
    }

    /// Appends a value, or returns why PostgreSQL cannot hold it as it is.
    fn value(&mut self, value: &Value<'_>) -> Result<(), &'static str> {
        match value {
            Value::Null => self.null(),
            Value::Integer(integer) => self.integer(*integer),
            Value::Boolean(boolean) => self.text(if *boolean { "t" } else { "f" }),
            Value::Decimal(digits) => self.text(digits),
            Value::Date(date) => {
                self.next();
                self.day(*date);
            }
            Value::DateTime(instant) if !instant.timestamp_subsec_nanos().is_multiple_of(1_000) => {
                return Err("is more precise than a microsecond");
            }
            Value::DateTime(instant) => self.instant(*instant),
            Value::Text(text) if text.contains('\0') => {
                return Err("contains the character U+0000");
            }
            Value::Text(text) => self.text(text),
            Value::Json(json) => {
                json::check(json)?;
                self.text(json);
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(write: impl Fn(&mut Line<'_>)) -> String {
        let mut buffer = BytesMut::new();
        let mut line = Line::new(&mut buffer);
        write(&mut line);
        line.end();
        String::from_utf8(buffer.to_vec()).unwrap()
    }

    #[test]
    fn columns_are_separated_and_escaped() {
        let text = line(|it| {
            it.null();
            it.text("a\tb\\N\r\n");
            it.integer(i64::MIN);
            it.integer(0);
            it.text("");
        });
        assert_eq!(text, "\\N\ta\\tb\\\\N\\r\\n\t-9223372036854775808\t0\t\n");
    }

    #[test]
    fn instants_are_in_utc_with_microseconds() {
        let value = |text: &str| {
            let instant = DateTime::parse_from_rfc3339(text).unwrap().to_utc();
            line(|it| {
                it.value(&Value::DateTime(instant))
                    .unwrap_or_else(|why| it.text(why))
            })
        };
        assert_eq!(
            value("0001-02-03T04:05:06.000700+01:00"),
            "0001-02-03 03:05:06.000700+00\n"
        );
        assert_eq!(
            value("2016-12-31T23:59:60.5Z"),
            "2017-01-01 00:00:00.500000+00\n"
        );
        assert_eq!(
            value("2025-05-14T12:57:27.1234567Z"),
            "is more precise than a microsecond\n"
        );
    }
}
