//! Records as people or programs want to read them.

mod columns;
mod csv;
mod documented;
mod file;
mod json;
mod layout;
mod order;
mod record;
mod sheet;
mod table;

use std::io::{self, Write as _};

use planwire::operation::Field;
use planwire::{Position, RawRecord};
use serde_json::value::RawValue;

use crate::failure::{End, Failure, unwritten};
use crate::flags::{BOM, COLUMNS, Flags, RESUME, UNDOCUMENTED};
use crate::terminal::stdout_width;
use columns::Columns;
use json::Style;

pub(crate) use documented::{Documented, check as check_field, check_name};
pub(crate) use file::{OutputFile, STDOUT};
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
    /// Set if it begins with a byte order mark.
    has_mark: bool,
    /// Whether it goes on behind what an earlier command has printed.
    is_resumed: bool,
}

impl Output {
    /// What was asked for, or the format for where the output goes.
    pub(crate) fn of(flags: Flags<'_>) -> Result<Self, Failure> {
        let terminal = stdout_width();
        let format = flags.get("output").copied().unwrap_or(match terminal {
            Some(_) => Format::Table,
            None => Format::Ndjson,
        });
        let has_mark = flags.is_set(BOM);
        if has_mark && format != Format::Csv {
            return Err(Failure::usage(format!(
                "--{BOM} is for CSV only: add `--output csv`"
            )));
        }
        let is_resumed = flags.get::<Position>(RESUME).is_some();
        Ok(Self {
            format,
            columns: flags.get::<Vec<String>>(COLUMNS).cloned(),
            terminal,
            has_mark: has_mark && !is_resumed,
            is_resumed,
        })
    }

    /// The same for the records of an operation, of which the fields that were chosen have to be documented unless
    /// others are allowed.
    pub(crate) fn of_records(flags: Flags<'_>, fields: &'static [Field]) -> Result<Self, Failure> {
        let output = Self::of(flags)?;
        if !flags.is_set(UNDOCUMENTED) {
            for name in output.columns.iter().flatten() {
                documented::check(COLUMNS, name, fields).map_err(|it| {
                    it.and(&format!(
                        "To print an undocumented field, add --{UNDOCUMENTED}"
                    ))
                })?;
            }
        }
        Ok(output)
    }

    pub(crate) fn format(&self) -> Format {
        self.format
    }

    /// Prints an answer: one record, or the records of a list that comes whole.
    pub(crate) fn answer(&self, documented: Documented<'_>, answer: &RawValue) -> Printed {
        let mut printed = Printed::default();
        if let Ok(record) = serde_json::from_str::<RawRecord>(answer.get()) {
            self.record(record, documented, &mut printed);
        } else if let Ok(records) = serde_json::from_str::<Vec<RawRecord>>(answer.get()) {
            self.records(&records, self.encoder(documented), &mut printed);
        } else {
            self.line(answer.get(), &mut printed.text);
            if matches!(self.format, Format::Table | Format::Csv) {
                let note = "the answer is no record, and is printed as it came";
                printed.notes.push(note.to_owned());
            }
        }
        printed
    }

    fn record(&self, record: RawRecord, documented: Documented<'_>, printed: &mut Printed) {
        match self.format {
            Format::Table => {
                let mut columns = self.columns(documented);
                sheet::print(&mut columns, record, &mut printed.text);
                printed.notes = columns.notes();
            }
            Format::Json if self.columns.is_none() => {
                self.line(record.as_json(), &mut printed.text);
            }
            Format::Json => {
                let lines = json::Lines {
                    columns: Some(self.columns(documented)),
                    style: self.style(),
                };
                self.records(&[record], Box::new(lines), printed);
            }
            Format::Ndjson | Format::Csv if self.columns.is_some() => {
                self.records(&[record], self.encoder(documented), printed);
            }
            Format::Ndjson | Format::Csv => {
                // Of one record the columns are its own fields.
                let mut columns = self.columns(documented);
                let row = columns.values(std::slice::from_ref(&record)).pop();
                let present = columns.names().zip(row.into_iter().flatten());
                let names: Vec<_> = present
                    .filter_map(|(name, value)| value.map(|_| name.to_owned()))
                    .collect();
                let names: Vec<_> = names.iter().map(String::as_str).collect();
                let encoder = self.encoder(Documented::Names(&names));
                self.records(&[record], encoder, printed);
            }
        }
    }

    fn records(&self, records: &[RawRecord], mut encoder: Box<dyn Encoder>, printed: &mut Printed) {
        self.begin(&mut printed.text);
        if !records.is_empty() {
            encoder.encode(records, &mut printed.text);
        }
        encoder.finish(&mut printed.text);
        printed.notes = encoder.notes();
    }

    /// Adds what comes before the first record.
    pub(crate) fn begin(&self, into: &mut Vec<u8>) {
        if self.has_mark {
            into.extend_from_slice("\u{feff}".as_bytes());
        }
    }

    /// Makes what prints.
    pub(crate) fn encoder<'d>(&self, documented: impl Into<Documented<'d>>) -> Box<dyn Encoder> {
        let columns = self.columns(documented.into());
        let is_shown = self.terminal.is_some();
        match self.format {
            Format::Table => Box::new(table::Table::new(columns, self.terminal)),
            Format::Json => Box::new(json::Array::new(self.picked(columns), self.style())),
            Format::Ndjson => Box::new(json::Lines {
                columns: self.picked(columns),
                style: self.style(),
            }),
            Format::Csv if self.is_resumed => Box::new(csv::Csv::resumed(columns, is_shown)),
            Format::Csv => Box::new(csv::Csv::new(columns, is_shown)),
        }
    }

    fn columns(&self, documented: Documented<'_>) -> Columns {
        Columns::new(documented, self.columns.as_deref())
    }

    /// JSON has whole records unless fields were chosen.
    fn picked(&self, columns: Columns) -> Option<Columns> {
        self.columns.is_some().then_some(columns)
    }

    fn style(&self) -> Style {
        Style {
            is_indented: self.terminal.is_some() && self.format == Format::Json,
            is_escaped: self.terminal.is_some(),
        }
    }

    fn line(&self, json: &str, into: &mut Vec<u8>) {
        self.style().write(json, 0, into);
        into.push(b'\n');
    }
}

/// Makes bytes of records, portion by portion.
pub(crate) trait Encoder {
    /// Adds a portion of at least one record.
    fn encode(&mut self, records: &[RawRecord], into: &mut Vec<u8>);

    /// Adds what comes behind the last record. Without it, the output is to be seen as incomplete where
    /// the format allows.
    fn finish(&mut self, into: &mut Vec<u8>);

    /// Adds what ends the last line if the list ends before its last record; returns what a reader should know.
    fn cut(&mut self, _: &mut Vec<u8>) -> Option<&'static str> {
        None
    }

    /// What a reader of the output should know.
    fn notes(&self) -> Vec<String> {
        Vec::new()
    }

    /// The columns to choose for output that goes on behind this one, if those of the documents are others.
    fn columns_to_resume(&self) -> Vec<String> {
        Vec::new()
    }
}

/// Prints records of our own as those of an API.
pub(crate) fn print(
    flags: Flags<'_>,
    fields: &[&'static str],
    records: impl Iterator<Item = serde_json::Result<RawRecord>>,
) -> Result<End, Failure> {
    let mut encoder = Output::of(flags)?.encoder(fields);
    let records: Vec<RawRecord> = records
        .collect::<Result<_, _>>()
        .map_err(|error| Failure::refused(error.to_string()))?;
    let mut text = Vec::new();
    if !records.is_empty() {
        encoder.encode(&records, &mut text);
    }
    encoder.finish(&mut text);
    write(&text)
}

/// Writes to stdout.
pub(crate) fn write(text: &[u8]) -> Result<End, Failure> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(text).and_then(|()| stdout.flush()) {
        Ok(()) => Ok(End::Done),
        Err(error) => unwritten(&error),
    }
}
