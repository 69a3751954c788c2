//! Rows as JSON, collected up to the limits.

use serde_json::value::RawValue;

use super::{Limit, Limits, QueryResult};
use crate::error::{Error, Result};

/// The rows so far.
pub(super) struct Rows {
    result: QueryResult,
    rows: usize,
    bytes: usize,
}

impl Rows {
    pub(super) fn new(columns: Vec<String>, limits: &Limits) -> Self {
        Self {
            result: QueryResult {
                columns,
                rows: Vec::new(),
                cut_by: None,
            },
            rows: limits.rows,
            bytes: limits.bytes,
        }
    }

    /// Adds a row, and returns whether there is room for it. Without room, it is the end.
    pub(super) fn push(&mut self, row: Row) -> Result<bool> {
        let row = row.finish();
        self.result.cut_by = if self.result.rows.len() == self.rows {
            Some(Limit::Rows)
        } else if row.len() > self.bytes {
            Some(Limit::Bytes)
        } else {
            None
        };
        if self.result.cut_by.is_some() {
            return Ok(false);
        }
        self.bytes -= row.len();
        let row = RawValue::from_string(row)
            .map_err(|error| Error::destination("cannot write a row as JSON").with_source(error))?;
        self.result.rows.push(row);
        Ok(true)
    }

    pub(super) fn finish(self) -> QueryResult {
        self.result
    }
}

/// A row as an array of JSON.
pub(super) struct Row {
    json: String,
}

impl Row {
    pub(super) fn new() -> Self {
        Self {
            json: "[".to_owned(),
        }
    }

    /// Adds JSON as it is.
    pub(super) fn json(&mut self, json: &str) {
        if self.json.len() > 1 {
            self.json.push(',');
        }
        self.json.push_str(json);
    }

    pub(super) fn string(&mut self, text: &str) {
        // A string is always JSON.
        self.json(&serde_json::Value::from(text).to_string());
    }

    /// Adds JSON that a database stores. Text that is no JSON is a string.
    #[cfg(feature = "postgres")]
    pub(super) fn stored_json(&mut self, text: &str) {
        match serde_json::from_str::<&RawValue>(text) {
            Ok(json) => self.json(json.get()),
            Err(_) => self.string(text),
        }
    }

    fn finish(mut self) -> String {
        self.json.push(']');
        self.json
    }
}

/// Returns the line and the column of a place in a statement, each from 1, and the rest of the statement from there.
pub(super) fn place(sql: &str, byte: usize) -> String {
    let before = sql.get(..byte).unwrap_or(sql);
    let line = before.matches('\n').count() + 1;
    let column = before
        .rsplit('\n')
        .next()
        .unwrap_or_default()
        .chars()
        .count()
        + 1;
    format!("line {line}, column {column}")
}
