//! Comma-separated values by RFC 4180, but with a line feed as the end of a line, which Unix tools expect and
//! others accept.
//!
//! The output distinguishes: a missing field is an empty cell, null is `null`, an empty string is `""`, and
//! the string "null" is `"null"`. Arrays and objects are JSON. Numbers are as the vendor sent them. On a
//! terminal, control characters are escaped; pipes and files receive the exact string.
//!
//! Strings are as the vendor sent them too, even if a spreadsheet would run one as a formula (`=…`, `+…`,
//! `-…`, `@…`): an apostrophe before it would change the data for all other readers, such as the `+` of a
//! telephone number. One note on stderr names the field.

use std::borrow::Cow;

use planwire::RawRecord;

use super::Encoder;
use super::columns::{Columns, Row};
use super::record::Cell;
use crate::terminal::on_one_line;

/// Writes comma-separated values.
pub(crate) struct Csv {
    columns: Columns,
    /// The number of documented columns.
    documented: usize,
    has_header: bool,
    /// Set if the output is a terminal.
    is_shown: bool,
    /// The first field with a string that a spreadsheet may run.
    formula: Option<String>,
}

impl Csv {
    pub(super) fn new(columns: Columns, is_shown: bool) -> Self {
        Self {
            documented: columns.all().len(),
            columns,
            has_header: false,
            is_shown,
            formula: None,
        }
    }

    /// Creates an encoder without a header, for output that continues rows with one. Its columns are those
    /// known before the first record, so that they are the same in both parts.
    pub(super) fn resumed(columns: Columns, is_shown: bool) -> Self {
        Self {
            has_header: true,
            ..Self::new(columns.closed(), is_shown)
        }
    }

    fn header(&mut self, into: &mut Vec<u8>) {
        if !std::mem::replace(&mut self.has_header, true) {
            let names = self.columns.names().map(Value::text);
            line(names, self.is_shown, into);
        }
    }

    fn look_for_formula(&mut self, row: &Row<'_>) {
        let found = row
            .iter()
            .zip(self.columns.names())
            .find(|(cell, _)| matches!(cell, Some(Cell::Text(text)) if is_formula(text)));
        if let Some((_, name)) = found {
            self.formula = Some(name.to_owned());
        }
    }
}

impl Encoder for Csv {
    fn encode(&mut self, records: &[RawRecord], into: &mut Vec<u8>) {
        let rows = self.columns.rows(records);
        self.header(into);
        for row in &rows {
            if self.formula.is_none() {
                self.look_for_formula(row);
            }
            let values = row.iter().map(|cell| Value::of(cell.as_ref()));
            line(values, self.is_shown, into);
        }
    }

    fn finish(&mut self, into: &mut Vec<u8>) {
        self.header(into);
    }

    fn notes(&self) -> Vec<String> {
        let mut notes = self.columns.notes();
        if let Some(field) = &self.formula {
            notes.push(format!(
                "a string in `{field}` begins like a formula; before you open this in a spreadsheet, import its \
                 columns as text"
            ));
        }
        notes
    }

    fn columns_to_resume(&self) -> Vec<String> {
        if self.columns.all().len() == self.documented {
            return Vec::new();
        }
        self.columns.names().map(str::to_owned).collect()
    }
}

/// A value between two commas.
struct Value<'v> {
    text: &'v str,
    needs_quotes: bool,
}

impl<'v> Value<'v> {
    fn of(cell: Option<&'v Cell<'_>>) -> Self {
        match cell {
            Some(Cell::Text(text)) => Self::text(text),
            Some(cell) => Self {
                text: cell.as_str(),
                needs_quotes: has_special(cell.as_str()),
            },
            None => Self {
                text: "",
                needs_quotes: false,
            },
        }
    }

    fn text(text: &'v str) -> Self {
        Self {
            text,
            needs_quotes: text.is_empty() || text == "null" || has_special(text),
        }
    }
}

/// Returns whether a value needs quotes. Spaces at its ends do too: some readers remove them.
fn has_special(text: &str) -> bool {
    text.contains([',', '"', '\n', '\r']) || text.starts_with(' ') || text.ends_with(' ')
}

fn line<'v>(values: impl Iterator<Item = Value<'v>>, is_shown: bool, into: &mut Vec<u8>) {
    let begin = into.len();
    for (index, value) in values.enumerate() {
        if index > 0 {
            into.push(b',');
        }
        let text = match is_shown {
            true => on_one_line(value.text),
            false => Cow::Borrowed(value.text),
        };
        if value.needs_quotes {
            into.push(b'"');
            into.extend_from_slice(text.replace('"', "\"\"").as_bytes());
            into.push(b'"');
        } else {
            into.extend_from_slice(text.as_bytes());
        }
    }
    // Readers skip an empty line.
    if into.len() == begin {
        into.extend_from_slice(b"\"\"");
    }
    into.push(b'\n');
}

/// Returns whether a spreadsheet may run a string. Numbers are safe, with any sign.
fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
        && text.len() > 1
        && text.parse::<f64>().is_err()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn written(rows: &[Vec<Option<Cell<'_>>>]) -> String {
        let mut into = Vec::new();
        for row in rows {
            line(
                row.iter().map(|cell| Value::of(cell.as_ref())),
                false,
                &mut into,
            );
        }
        String::from_utf8(into).unwrap()
    }

    fn text(text: &str) -> Option<Cell<'_>> {
        Some(Cell::Text(Cow::Borrowed(text)))
    }

    #[test]
    fn quotes_tell_apart_what_looks_alike() {
        let row = vec![
            None,
            Some(Cell::Null),
            text(""),
            text("null"),
            text("a,b"),
            text("say \"no\""),
            text("two\r\nlines"),
            text(" a "),
            text("plain 1.5 €"),
            Some(Cell::Number("-1.50")),
            Some(Cell::Literal("true")),
            Some(Cell::Nested(Cow::Borrowed(r#"{"a":[1.0,2]}"#))),
            Some(Cell::Nested(Cow::Borrowed("[]"))),
        ];
        insta::assert_snapshot!(written(&[row, vec![None]]), @r#"
        ,null,"","null","a,b","say ""no""","two
        lines"," a ",plain 1.5 €,-1.50,true,"{""a"":[1.0,2]}",[]
        ""
        "#);
    }

    #[test]
    fn a_name_or_a_text_that_is_no_unicode_stays_as_it_was_sent() {
        let records = r#"[{"id": 1, "half \ud800": "\ud800", "whole \u00e9": "\u00e9"}]"#;
        let records: Vec<RawRecord> = serde_json::from_str(records).unwrap();
        let mut into = Vec::new();
        Csv::new(Columns::new((&["id"][..]).into(), None), false).encode(&records, &mut into);
        insta::assert_snapshot!(String::from_utf8(into).unwrap(), @r#"
        id,"""half \ud800""",whole é
        1,"""\ud800""",é
        "#);
    }

    #[test]
    fn formulas_are_seen_and_numbers_are_not() {
        let texts = [
            "=1+1",
            "+cmd|' /C calc'!A0",
            "-A1",
            "@SUM(A1)",
            "\t=1",
            "-1.5",
            "+39",
            "-",
            "a=b",
            "",
        ];
        let seen: Vec<_> = texts.into_iter().filter(|it| is_formula(it)).collect();
        assert_eq!(
            seen,
            ["=1+1", "+cmd|' /C calc'!A0", "-A1", "@SUM(A1)", "\t=1"]
        );
    }

    proptest! {
        /// Reads the values back with another CSV reader.
        #[test]
        fn a_reader_reads_it_back(rows in prop::collection::vec(prop::collection::vec(any::<String>(), 3), 1..5)) {
            let cells: Vec<Vec<_>> = rows.iter().map(|row| row.iter().map(|it| text(it)).collect()).collect();
            let written = written(&cells);
            let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(written.as_bytes());
            let read: Vec<Vec<String>> = reader
                .records()
                .map(|record| record.unwrap().iter().map(str::to_owned).collect())
                .collect();
            prop_assert_eq!(read, rows);
        }
    }
}
