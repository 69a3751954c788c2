//! A table for people. Its widths are those of the first portion, so that rows can be printed as they
//! come; what is longer is cut.

use planwire::RawRecord;
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use super::Encoder;
use super::columns::{Columns, Row};
use super::record::Cell;
use crate::terminal::on_one_line;

/// The widest cell.
const WIDEST: usize = 32;
/// A cell that is cut to less tells nothing: a date has ten characters.
const NARROWEST: usize = 12;
const GAP: &str = "  ";

/// Writes a table.
pub(crate) struct Table {
    columns: Columns,
    /// The width of the terminal; without one, no column is left out.
    terminal: Option<usize>,
    /// What the columns look like, once the first portion is known: no more of them than fit.
    layout: Vec<Column>,
    has_header: bool,
}

#[derive(Clone, Copy, Debug, Default)]
struct Column {
    width: usize,
    /// Numbers stand to the right.
    is_numeric: bool,
    /// The widest number: a part of one would be another number, so that no limit goes below it.
    number: usize,
}

impl Table {
    pub(super) fn new(columns: Columns, terminal: Option<usize>) -> Self {
        Self {
            columns,
            terminal,
            layout: Vec::new(),
            has_header: false,
        }
    }

    fn header(&mut self, rows: &[Row<'_>], into: &mut Vec<u8>) {
        self.layout = layout(self.columns.names(), rows, self.terminal);
        self.has_header = true;
        line(
            self.columns.names().iter().map(|it| (it.as_str(), true)),
            &self.layout,
            into,
        );
    }
}

impl Encoder for Table {
    fn encode(&mut self, records: &[RawRecord], into: &mut Vec<u8>) {
        let rows = self.columns.rows(records);
        if !self.has_header {
            self.header(&rows, into);
        }
        for row in &rows {
            line(row.iter().map(shown), &self.layout, into);
        }
    }

    fn finish(&mut self, into: &mut Vec<u8>) {
        if !self.has_header {
            self.header(&[], into);
        }
    }

    fn notes(&self) -> Vec<String> {
        let mut notes = self.columns.notes();
        let hidden = self.columns.names().get(self.layout.len()..);
        if let Some(hidden @ [_, ..]) = hidden.filter(|_| self.has_header) {
            notes.push(format!(
                "the terminal is too narrow for {}; `--columns` chooses, and `--output json` prints all fields",
                hidden.join(", ")
            ));
        }
        notes
    }
}

impl Column {
    fn limited(&self, limit: usize) -> usize {
        self.width.min(limit).max(self.number)
    }
}

/// Chooses widths: cells are cut before columns are left out.
fn layout(names: &[String], rows: &[Row<'_>], terminal: Option<usize>) -> Vec<Column> {
    let mut columns: Vec<_> = names
        .iter()
        .enumerate()
        .map(|(index, name)| column(name, rows.iter().map(|row| row.get(index)?.as_ref())))
        .collect();
    let Some(terminal) = terminal else {
        return columns;
    };
    let taken = |columns: &[Column], limit: usize| -> usize {
        let widths = columns.iter().map(|it| it.limited(limit) + GAP.len());
        widths.sum::<usize>().saturating_sub(GAP.len())
    };
    while columns.len() > 1 && taken(&columns, NARROWEST) > terminal {
        columns.pop();
    }
    let limits = (NARROWEST..=WIDEST).rev();
    let limit = limits
        .into_iter()
        .find(|limit| taken(&columns, *limit) <= terminal);
    for column in &mut columns {
        column.width = column.limited(limit.unwrap_or(NARROWEST));
    }
    columns
}

fn column<'c>(name: &str, cells: impl Iterator<Item = Option<&'c Cell<'c>>>) -> Column {
    let mut column = Column {
        width: on_one_line(name).width(),
        ..Column::default()
    };
    let mut is_other = false;
    for cell in cells.flatten() {
        let width = on_one_line(cell.as_str()).width();
        column.width = column.width.max(width);
        match cell {
            Cell::Number(_) => column.number = column.number.max(width),
            Cell::Null => {}
            _ => is_other = true,
        }
    }
    column.is_numeric = column.number > 0 && !is_other;
    column.width = column.limited(WIDEST);
    column
}

/// What is shown of a cell, and whether it may be cut. A number that is wider than its column pushes the rest of its
/// line aside: a part of it would be another number.
fn shown<'c>(cell: &'c Option<Cell<'_>>) -> (&'c str, bool) {
    match cell {
        Some(cell @ (Cell::Text(_) | Cell::Nested(_))) => (cell.as_str(), true),
        Some(cell) => (cell.as_str(), false),
        None => ("", false),
    }
}

/// Adds a line of as many cells as have a column.
fn line<'c>(cells: impl Iterator<Item = (&'c str, bool)>, layout: &[Column], into: &mut Vec<u8>) {
    let mut text = String::new();
    for (index, ((cell, may_be_cut), column)) in cells.zip(layout).enumerate() {
        if index > 0 {
            text.push_str(GAP);
        }
        let cell = on_one_line(cell);
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

/// A text of that width at the most.
fn cut(text: &str, width: usize) -> std::borrow::Cow<'_, str> {
    if text.width() <= width {
        return text.into();
    }
    let mut shorter = String::new();
    let mut taken = 0;
    for character in text.chars() {
        taken += character.width().unwrap_or(0);
        if taken >= width {
            break;
        }
        shorter.push(character);
    }
    shorter.push('…');
    shorter.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(terminal: Option<usize>, portions: &[&str]) -> String {
        let mut table = Table::new(Columns::new(&["id", "name", "price"], None), terminal);
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
        20  日本語の計画書   null
        300  A name that i…   -1e3
            \u{1b}[2J\n         1
        left out, because they came when the columns were printed already: `new`; `--output ndjson` prints all fields
        "#);
    }

    #[test]
    fn a_narrow_terminal_cuts_cells_then_leaves_out_columns() {
        insta::assert_snapshot!(table(Some(40), RECORDS), @r#"
        id  name           price  tiers
         1  Team plan      10.50  [{"amount": …
        20  日本語の計画…   null
        300  A name that …   -1e3
            \u{1b}[2J\n        1
        left out, because they came when the columns were printed already: `new`; `--output ndjson` prints all fields
        "#);
        insta::assert_snapshot!(table(Some(24), RECORDS), @r"
        id  name           price
         1  Team plan      10.50
        20  日本語の計画…   null
        300  A name that …   -1e3
            \u{1b}[2J\n        1
        left out, because they came when the columns were printed already: `new`; `--output ndjson` prints all fields
        the terminal is too narrow for tiers; `--columns` chooses, and `--output json` prints all fields
        ");
    }

    #[test]
    fn no_records_leave_the_header() {
        insta::assert_snapshot!(table(None, &[]), @"id  name  price");
    }
}
