//! Records as people or programs want to read them.

mod columns;
mod csv;
mod json;
mod record;
mod table;

use planwire::RawRecord;

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

impl Format {
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
