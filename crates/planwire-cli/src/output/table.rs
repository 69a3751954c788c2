//! A table for people. Its widths are those of the first portion, so that rows can be printed as they
//! come; what is longer is cut.

use planwire::RawRecord;
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use super::Encoder;
use super::columns::{Columns, Row};
use super::record::Cell;
use crate::failure::Failure;
use crate::terminal::on_one_line;

/// The widest cell.
const WIDEST: usize = 32;
/// A cell that is cut to less tells nothing.
const NARROWEST: usize = 8;
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

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Column {
    width: usize,
    is_numeric: bool,
}

impl Table {
    pub(crate) fn new(fields: &[&str], terminal: Option<usize>) -> Self {
        Self {
            columns: Columns::new(fields, "a table"),
            terminal,
            layout: Vec::new(),
            has_header: false,
        }
    }

    fn header(&mut self, rows: &[Row<'_>], into: &mut Vec<u8>) {
        self.layout = layout(self.columns.names(), rows, self.terminal);
        self.has_header = true;
        line(
            self.columns.names().iter().map(String::as_str),
            &self.layout,
            into,
        );
    }
}

impl Encoder for Table {
    fn encode(&mut self, records: &[RawRecord], into: &mut Vec<u8>) -> Result<(), Failure> {
        let (rows, outcome) = self.columns.rows(records);
        if !self.has_header {
            self.header(&rows, into);
        }
        for row in &rows {
            let cells = row
                .iter()
                .map(|cell| cell.as_ref().map_or("", Cell::as_str));
            line(cells, &self.layout, into);
        }
        outcome
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
                "the terminal is too narrow for {}; `--output json` prints all fields",
                hidden.join(", ")
            ));
        }
        notes
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
        let widths = columns.iter().map(|it| it.width.min(limit) + GAP.len());
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
        column.width = column.width.min(limit.unwrap_or(NARROWEST));
    }
    columns
}

fn column<'c>(name: &str, cells: impl Iterator<Item = Option<&'c Cell<'c>>>) -> Column {
    let mut column = Column {
        width: on_one_line(name).width(),
        is_numeric: false,
    };
    let mut is_other = false;
    for cell in cells.flatten() {
        column.width = column.width.max(on_one_line(cell.as_str()).width());
        match cell {
            Cell::Number(_) => column.is_numeric = true,
            Cell::Null => {}
            _ => is_other = true,
        }
    }
    column.width = column.width.min(WIDEST);
    column.is_numeric &= !is_other;
    column
}

/// Adds a line of as many cells as have a column.
fn line<'c>(cells: impl Iterator<Item = &'c str>, layout: &[Column], into: &mut Vec<u8>) {
    let mut text = String::new();
    for (index, (cell, column)) in cells.zip(layout).enumerate() {
        if index > 0 {
            text.push_str(GAP);
        }
        let cell = on_one_line(cell);
        let cell = cut(&cell, column.width);
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
        let mut table = Table::new(&["id", "name", "price"], terminal);
        let mut into = Vec::new();
        for portion in portions {
            let records: Vec<RawRecord> = serde_json::from_str(portion).unwrap();
            table.encode(&records, &mut into).unwrap();
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
        insta::assert_snapshot!(table(None, RECORDS), @"");
    }

    #[test]
    fn a_narrow_terminal_cuts_cells_then_leaves_out_columns() {
        insta::assert_snapshot!(table(Some(33), RECORDS), @"");
        insta::assert_snapshot!(table(Some(20), RECORDS), @"");
    }

    #[test]
    fn no_records_leave_the_header() {
        insta::assert_snapshot!(table(None, &[]), @"");
    }
}
