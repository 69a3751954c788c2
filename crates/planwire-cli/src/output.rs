//! Records for people and for programs.

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

/// The output format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// Columns for people.
    Table,
    /// One array of all records.
    Json,
    /// One record per line.
    Ndjson,
    /// Comma-separated values.
    Csv,
}

/// A printed response.
#[derive(Debug, Default)]
pub(crate) struct Printed {
    pub(crate) text: Vec<u8>,
    /// Notes for the reader of it.
    pub(crate) notes: Vec<String>,
}

/// The output settings.
#[derive(Clone, Debug)]
pub(crate) struct Output {
    format: Format,
    /// The fields to print, in this order.
    columns: Option<Vec<String>>,
    /// The width of the terminal, if the output is one.
    terminal: Option<usize>,
    /// Set if the output begins with a byte order mark.
    has_mark: bool,
    /// Set if the output continues that of an earlier command.
    is_resumed: bool,
}

impl Output {
    /// Returns the settings in the flags, or the defaults for the output.
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

    /// Returns the settings for the records of an operation. The selected fields have to be documented,
    /// unless others are allowed.
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

    /// Prints a response: one record, or all records of a list.
    pub(crate) fn response(&self, documented: Documented<'_>, response: &RawValue) -> Printed {
        let mut printed = Printed::default();
        if let Ok(record) = serde_json::from_str::<RawRecord>(response.get()) {
            self.record(record, documented, &mut printed);
        } else if let Ok(records) = serde_json::from_str::<Vec<RawRecord>>(response.get()) {
            self.records(&records, self.encoder(documented), &mut printed);
        } else {
            self.line(response.get(), &mut printed.text);
            if matches!(self.format, Format::Table | Format::Csv) {
                let note = "the response is not a record, and is printed unchanged";
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
                // The columns of a single record are its own fields.
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

    /// Adds the bytes before the first record.
    pub(crate) fn begin(&self, into: &mut Vec<u8>) {
        if self.has_mark {
            into.extend_from_slice("\u{feff}".as_bytes());
        }
    }

    /// Returns the encoder of the format.
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

    /// Returns the columns to select in JSON; `None` for whole records.
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

/// Encodes records in portions.
pub(crate) trait Encoder {
    /// Adds a portion of at least one record.
    fn encode(&mut self, records: &[RawRecord], into: &mut Vec<u8>);

    /// Adds the bytes after the last record. Without it, the output is recognizably incomplete if the format
    /// allows that.
    fn finish(&mut self, into: &mut Vec<u8>);

    /// Ends the last line if the list ends early; returns a note for the reader.
    fn cut(&mut self, _: &mut Vec<u8>) -> Option<&'static str> {
        None
    }

    /// Returns notes for the reader of the output.
    fn notes(&self) -> Vec<String> {
        Vec::new()
    }

    /// Returns the columns to select for output that continues this one, if they differ from the documented
    /// ones.
    fn columns_to_resume(&self) -> Vec<String> {
        Vec::new()
    }
}

/// Prints our own records in the same way as those of an API.
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
