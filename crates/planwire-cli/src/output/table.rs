//! A table for people. The first portion determines the widths, so that rows can be printed as they arrive;
//! longer cells are cut.

use std::borrow::Cow;

use planwire::RawRecord;
use planwire::operation::Kind;
use unicode_width::UnicodeWidthStr as _;

use super::Encoder;
use super::columns::{Column, Columns, Row};
use super::layout::{GAP, Layout, Measured, cut};
use super::order::{Rank, rank};
use super::record::Cell;
use crate::terminal::on_one_line;

/// The maximum of hidden fields to name; `--output json` prints all.
const MOST_NAMED: usize = 6;

/// Writes a table.
pub(crate) struct Table {
    columns: Columns,
    /// The width of the terminal; without one, no column is left out.
    terminal: Option<usize>,
    /// The columns to print, once the first portion is known.
    printed: Option<Printed>,
}

struct Printed {
    /// The columns in print order.
    order: Vec<usize>,
    /// The layout of the first of them, as many as fit.
    layout: Layout,
}

impl Table {
    pub(super) fn new(columns: Columns, terminal: Option<usize>) -> Self {
        Self {
            columns,
            terminal,
            printed: None,
        }
    }

    fn header(&mut self, rows: &[Row<'_>], into: &mut Vec<u8>) {
        let columns = self.columns.all();
        let order = order(&self.columns, rows);
        let measured = order.iter().filter_map(|place| {
            let column = columns.get(*place)?;
            let cells = rows
                .iter()
                .map(|row| shown(column, row.get(*place)?.as_ref()));
            Some(measure(column, cells))
        });
        let layout = Layout::new(measured.collect(), self.terminal);
        let headers = layout.headers().map(|header| (header, true));
        line(headers, &layout, into);
        self.printed = Some(Printed { order, layout });
    }
}

impl Encoder for Table {
    fn encode(&mut self, records: &[RawRecord], into: &mut Vec<u8>) {
        let rows = self.columns.rows(records);
        if self.printed.is_none() {
            self.header(&rows, into);
        }
        let Some(Printed { order, layout }) = &self.printed else {
            return;
        };
        let columns = self.columns.all();
        for row in &rows {
            let cells = order.iter().filter_map(|place| {
                let shown = shown(columns.get(*place)?, row.get(*place)?.as_ref());
                Some(shown.map_or((Cow::Borrowed(""), true), |it| (it.text, it.may_be_cut)))
            });
            line(cells, layout, into);
        }
    }

    fn finish(&mut self, into: &mut Vec<u8>) {
        if self.printed.is_none() {
            self.header(&[], into);
        }
    }

    fn notes(&self) -> Vec<String> {
        let mut notes = self.columns.notes();
        let Some(Printed { order, layout }) = &self.printed else {
            return notes;
        };
        let columns = self.columns.all();
        let hidden = order.iter().skip(layout.len());
        let hidden: Vec<_> = hidden
            .filter_map(|place| Some(columns.get(*place)?.name.as_str()))
            .collect();
        if !hidden.is_empty() {
            notes.push(format!(
                "the terminal is too narrow for {}; `--columns` selects fields, and `--output json` prints all of them",
                some_of(&hidden)
            ));
        }
        notes
    }
}

/// Returns the first names, and the number of others.
fn some_of(names: &[&str]) -> String {
    match names.get(..MOST_NAMED) {
        Some(first) if names.len() > MOST_NAMED => {
            format!("{} and {} more", first.join(", "), names.len() - MOST_NAMED)
        }
        _ => names.join(", "),
    }
}

/// Returns the print order of the columns: as selected, or by rank.
fn order(columns: &Columns, rows: &[Row<'_>]) -> Vec<usize> {
    let mut order: Vec<_> = (0..columns.all().len()).collect();
    if columns.are_chosen() {
        return order;
    }
    order.sort_by_key(|place| {
        let column = columns.all().get(*place);
        column.map(|column| {
            // JSON comes last, documented or not.
            let is_nested = |row: &Row<'_>| matches!(row.get(*place), Some(Some(Cell::Nested(_))));
            match column.kind {
                None if rows.iter().any(is_nested) => rank(&column.name, Some(&Kind::Json)),
                kind => rank(&column.name, kind.as_ref()),
            }
        })
    });
    order
}

/// A cell as people read it.
struct Shown<'c> {
    text: Cow<'c, str>,
    is_number: bool,
    /// Set if it may be cut. A part of a number or a timestamp would be another value.
    may_be_cut: bool,
}

/// Returns the shown part of a cell; nothing for null and for a missing field.
fn shown<'c>(column: &Column, cell: Option<&'c Cell<'_>>) -> Option<Shown<'c>> {
    let cell = cell?;
    if let (Cell::Text(text), Some(Kind::DateTime)) = (cell, column.kind)
        && let Some(text) = minute(text)
    {
        return Some(Shown {
            text: text.into(),
            is_number: false,
            may_be_cut: false,
        });
    }
    Some(Shown {
        text: match cell {
            Cell::Null => return None,
            cell => on_one_line(cell.as_str()),
        },
        is_number: matches!(cell, Cell::Number(_)),
        may_be_cut: matches!(cell, Cell::Text(_) | Cell::Nested(_)),
    })
}

/// Returns `2025-05-14 14:57` for `2025-05-14T14:57:31.123Z`; an offset other than UTC stays.
fn minute(timestamp: &str) -> Option<String> {
    let is_like = |text: &str, like: &str| {
        text.len() == like.len()
            && text
                .bytes()
                .zip(like.bytes())
                .all(|(one, other)| match other {
                    b'0' => one.is_ascii_digit(),
                    other => one == other,
                })
    };
    let (date, time) = timestamp.split_once('T')?;
    let (clock, rest) = time.split_at_checked(8)?;
    if !is_like(date, "0000-00-00") || !is_like(clock, "00:00:00") {
        return None;
    }
    let offset = rest.trim_start_matches(|it: char| it == '.' || it.is_ascii_digit());
    let minute = clock.get(..5)?;
    match offset {
        "Z" | "+00:00" => Some(format!("{date} {minute}")),
        offset if is_like(offset, "+00:00") || is_like(offset, "-00:00") => {
            Some(format!("{date} {minute} {offset}"))
        }
        _ => None,
    }
}

fn measure<'c>(column: &Column, cells: impl Iterator<Item = Option<Shown<'c>>>) -> Measured {
    let mut measured = Measured::new(on_one_line(&column.name).into_owned());
    let mut is_other = false;
    let mut has_number = false;
    for cell in cells.flatten() {
        let width = cell.text.width();
        measured.width = measured.width.max(width);
        if !cell.may_be_cut {
            measured.least = measured.least.max(width);
        }
        has_number |= cell.is_number;
        is_other |= !cell.is_number;
    }
    measured.is_numeric = has_number && !is_other;
    measured.is_name = rank(&column.name, column.kind.as_ref()) == Rank::Name;
    measured
}

/// Adds a line of cells. A cell that must not be cut and is wider than its column shifts the rest of its
/// line.
fn line<'c>(
    cells: impl Iterator<Item = (Cow<'c, str>, bool)>,
    layout: &Layout,
    into: &mut Vec<u8>,
) {
    let mut text = String::new();
    for (index, ((cell, may_be_cut), column)) in cells.zip(layout.columns()).enumerate() {
        if index > 0 {
            text.push_str(GAP);
        }
        let width = if may_be_cut { column.width } else { usize::MAX };
        let cell = cut(&cell, width);
        let padding = " ".repeat(column.width.saturating_sub(cell.width()));
        if column.is_numeric {
            text.push_str(&padding);
            text.push_str(&cell);
        } else {
            text.push_str(&cell);
            text.push_str(&padding);
        }
    }
    into.extend_from_slice(text.trim_end().as_bytes());
    into.push(b'\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(terminal: Option<usize>, portions: &[&str]) -> String {
        let columns = Columns::new((&["id", "name", "price"][..]).into(), None);
        let mut table = Table::new(columns, terminal);
        let mut into = Vec::new();
        for portion in portions {
            let records: Vec<RawRecord> = serde_json::from_str(portion).unwrap();
            table.encode(&records, &mut into);
        }
        table.finish(&mut into);
        let notes = table.notes().join("\n");
        format!("{}{notes}", String::from_utf8(into).unwrap())
    }

    const RECORDS: &[&str] = &[
        r#"[{"id": 1, "name": "Team plan", "price": 10.50, "tiers": [{"amount": 1.0}]},
            {"id": 20, "name": "日本語の計画書", "price": null}]"#,
        r#"[{"id": 300, "name": "A name that is longer than all those of the first page together",
             "price": -1e3, "new": true}]"#,
        r#"[{"name": "\u001b[2J\n", "price": 1}]"#,
    ];

    #[test]
    fn columns_are_those_of_the_first_portion() {
        insta::assert_snapshot!(table(None, RECORDS), @r#"
        id  name            price  tiers
         1  Team plan       10.50  [{"amount": 1.0}]
        20  日本語の計画書
        300  A name that i…   -1e3
            \u{1b}[2J\n         1
        no column for `new`, which came after the header; `--output ndjson` prints all fields
        "#);
    }

    #[test]
    fn a_narrow_terminal_cuts_cells_then_leaves_out_columns() {
        insta::assert_snapshot!(table(Some(40), RECORDS), @r#"
        id  name           price  tiers
         1  Team plan      10.50  [{"amount": …
        20  日本語の計画…
        300  A name that …   -1e3
            \u{1b}[2J\n        1
        no column for `new`, which came after the header; `--output ndjson` prints all fields
        "#);
        insta::assert_snapshot!(table(Some(24), RECORDS), @r"
        id  name           price
         1  Team plan      10.50
        20  日本語の計画…
        300  A name that …   -1e3
            \u{1b}[2J\n        1
        no column for `new`, which came after the header; `--output ndjson` prints all fields
        the terminal is too narrow for tiers; `--columns` selects fields, and `--output json` prints all of them
        ");
    }

    #[test]
    fn no_records_leave_the_header() {
        insta::assert_snapshot!(table(None, &[]), @"id  name  price");
    }

    #[test]
    fn timestamps_are_shown_to_the_minute() {
        let shown = [
            "2025-05-14T14:57:31Z",
            "2025-05-14T14:57:31.123456+00:00",
            "2025-05-14T14:57:31-03:30",
            "2025-05-14",
            "2025-05-14T14:57",
            "2025-05-14T14:57:31",
            "2025-05-14T14:57:31 Z",
            "tomorrowT14:57:31Z",
        ]
        .map(|it| minute(it).unwrap_or_else(|| "-".to_owned()));
        insta::assert_snapshot!(shown.join("\n"), @"
        2025-05-14 14:57
        2025-05-14 14:57
        2025-05-14 14:57 -03:30
        -
        -
        -
        -
        -
        ");
    }
}
