//! Records as people or programs want to read them.

mod columns;
mod csv;
mod json;
mod record;
mod sheet;
mod table;

use planwire::RawRecord;
use serde_json::value::RawValue;

use crate::command::{COLUMNS, Flags};
use crate::failure::Failure;
use crate::terminal::stdout_width;
use columns::Columns;

pub(crate) use record::Fields;

/// How records are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// Columns for people.
    Table,
    /// One array of all records.
    Json,
    /// One record a line.
    Ndjson,
    /// Comma-separated values.
    Csv,
}

/// What is printed of one answer.
#[derive(Debug, Default)]
pub(crate) struct Printed {
    pub(crate) text: Vec<u8>,
    /// What a reader of it should know.
    pub(crate) notes: Vec<String>,
}

/// How the output is wanted.
#[derive(Clone, Debug)]
pub(crate) struct Output {
    format: Format,
    /// The fields to print, in that order.
    columns: Option<Vec<String>>,
    /// The width of the terminal, where it goes to one.
    terminal: Option<usize>,
}

impl Output {
    /// What was asked for, or the format for where the output goes.
    pub(crate) fn of(flags: Flags<'_>) -> Result<Self, Failure> {
        let terminal = stdout_width();
        let format = flags.get("output").copied().unwrap_or(match terminal {
            Some(_) => Format::Table,
            None => Format::Ndjson,
        });
        let columns = flags.get::<Vec<String>>(COLUMNS).cloned();
        if columns.is_some() && matches!(format, Format::Json | Format::Ndjson) {
            return Err(Failure::usage(format!(
                "--{COLUMNS} is for tables and CSV, and JSON has whole records: add `--output csv` or `--output table`"
            )));
        }
        Ok(Self {
            format,
            columns,
            terminal,
        })
    }

    /// Prints an answer: one record, or the records of a list that comes whole. `fields` are those that the
    /// documents know.
    pub(crate) fn answer(&self, fields: &[&str], answer: &RawValue) -> Printed {
        let mut printed = Printed::default();
        if let Ok(record) = serde_json::from_str::<RawRecord>(answer.get()) {
            match self.format {
                Format::Table => self.sheet(record, fields, &mut printed),
                Format::Json => line(answer.get(), &mut printed.text),
                Format::Ndjson | Format::Csv => {
                    // Of one record the columns are its own fields, as far as it has them.
                    let own = sheet::present(&record, fields);
                    let fields = if self.columns.is_some() { fields } else { &own };
                    self.records(&[record], fields, &mut printed);
                }
            }
        } else if let Ok(records) = serde_json::from_str::<Vec<RawRecord>>(answer.get()) {
            self.records(&records, fields, &mut printed);
        } else {
            line(answer.get(), &mut printed.text);
            if matches!(self.format, Format::Table | Format::Csv) {
                let note = "the answer is no record, and is printed as it came";
                printed.notes.push(note.to_owned());
            }
        }
        printed
    }

    fn sheet(&self, record: RawRecord, fields: &[&str], printed: &mut Printed) {
        let Some(chosen) = &self.columns else {
            return sheet::print(&record, fields, true, &mut printed.text);
        };
        let names: Vec<_> = chosen.iter().map(String::as_str).collect();
        sheet::print(&record, &names, false, &mut printed.text);
        let mut columns = Columns::new(fields, Some(chosen));
        columns.rows(&[record]);
        printed.notes = columns.notes();
    }

    fn records(&self, records: &[RawRecord], fields: &[&str], printed: &mut Printed) {
        let mut encoder = self.encoder(fields);
        if !records.is_empty() {
            encoder.encode(records, &mut printed.text);
        }
        encoder.finish(&mut printed.text);
        printed.notes = encoder.notes();
    }

    /// Makes what prints. `fields` are those that the documents know.
    pub(crate) fn encoder(&self, fields: &[&str]) -> Box<dyn Encoder> {
        let columns = Columns::new(fields, self.columns.as_deref());
        match self.format {
            Format::Table => Box::new(table::Table::new(columns, self.terminal)),
            Format::Json => Box::new(json::Array::default()),
            Format::Ndjson => Box::new(json::Lines),
            Format::Csv => Box::new(csv::Csv::new(columns)),
        }
    }
}

fn line(json: &str, into: &mut Vec<u8>) {
    into.extend_from_slice(json::one_line(json).as_bytes());
    into.push(b'\n');
}

/// Makes bytes of records, portion by portion.
pub(crate) trait Encoder {
    /// Adds a portion of at least one record.
    fn encode(&mut self, records: &[RawRecord], into: &mut Vec<u8>);

    /// Adds what comes behind the last record. Without it, the output is to be seen as incomplete where
    /// the format allows.
    fn finish(&mut self, into: &mut Vec<u8>);

    /// What a reader of the output should know.
    fn notes(&self) -> Vec<String> {
        Vec::new()
    }
}
