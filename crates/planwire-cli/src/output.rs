//! Records as people or programs want to read them.

mod columns;
mod csv;
mod json;
mod record;
mod sheet;
mod table;

use planwire::RawRecord;
use serde_json::value::RawValue;

use crate::command::Flags;

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

impl Format {
    /// The format that was asked for, or the one for where the output goes.
    pub(crate) fn chosen(flags: Flags<'_>, terminal: Option<usize>) -> Self {
        flags.get("output").copied().unwrap_or(match terminal {
            Some(_) => Self::Table,
            None => Self::Ndjson,
        })
    }

    /// Prints an answer: one record, or the records of a list that comes whole.
    pub(crate) fn answer(
        self,
        fields: &[&str],
        width: Option<usize>,
        answer: &RawValue,
    ) -> Printed {
        let mut printed = Printed::default();
        if let Ok(record) = serde_json::from_str::<RawRecord>(answer.get()) {
            match self {
                Self::Table => sheet::print(&record, fields, &mut printed.text),
                Self::Json => line(answer.get(), &mut printed.text),
                Self::Ndjson | Self::Csv => {
                    // Of one record the columns are its own fields, as far as it has them.
                    let mut encoder = self.encoder(&sheet::present(&record, fields), width);
                    encoder.encode(&[record], &mut printed.text);
                    encoder.finish(&mut printed.text);
                    printed.notes = encoder.notes();
                }
            }
            return printed;
        }
        if let Ok(records) = serde_json::from_str::<Vec<RawRecord>>(answer.get()) {
            let mut encoder = self.encoder(fields, width);
            if !records.is_empty() {
                encoder.encode(&records, &mut printed.text);
            }
            encoder.finish(&mut printed.text);
            printed.notes = encoder.notes();
            return printed;
        }
        line(answer.get(), &mut printed.text);
        if matches!(self, Self::Table | Self::Csv) {
            let note = "the answer is no record, and is printed as it came";
            printed.notes.push(note.to_owned());
        }
        printed
    }

    /// Makes what prints. `fields` are those that the documents know; `width` is that of the terminal, where
    /// it goes to one.
    pub(crate) fn encoder(self, fields: &[&str], width: Option<usize>) -> Box<dyn Encoder> {
        match self {
            Self::Table => Box::new(table::Table::new(fields, width)),
            Self::Json => Box::new(json::Array::default()),
            Self::Ndjson => Box::new(json::Lines),
            Self::Csv => Box::new(csv::Csv::new(fields)),
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
