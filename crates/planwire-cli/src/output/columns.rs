//! The columns of a table or of CSV: what the documents know, then what the first portion has besides. They
//! stay as they are from then on, because their names are printed by then.

use std::collections::{BTreeSet, HashMap};

use planwire::RawRecord;

use super::record::{Cell, Fields};

/// So many fields without a column are named in the note; records may have keys that are made of
/// identifiers, without end.
const MOST_NAMED: usize = 10;

/// The columns, and what found no place in them.
pub(super) struct Columns {
    names: Vec<String>,
    places: HashMap<String, usize>,
    /// Whether the first portion is still to come.
    is_open: bool,
    late: BTreeSet<String>,
}

/// The cells of a record; `None` where it lacks the field.
pub(super) type Row<'r> = Vec<Option<Cell<'r>>>;

impl Columns {
    pub(super) fn new(fields: &[&str]) -> Self {
        let mut columns = Self {
            names: Vec::new(),
            places: HashMap::new(),
            is_open: true,
            late: BTreeSet::new(),
        };
        for field in fields {
            columns.add(field);
        }
        columns
    }

    pub(super) fn names(&self) -> &[String] {
        &self.names
    }

    /// The rows of a portion.
    pub(super) fn rows<'r>(&mut self, records: &'r [RawRecord]) -> Vec<Row<'r>> {
        let is_first = std::mem::take(&mut self.is_open);
        // A record is an object, of which all fields can be read whatever they hold.
        let read: Vec<_> = records
            .iter()
            .map(|record| record.decode::<Fields<'_>>().unwrap_or_default().0)
            .collect();
        for (name, _) in read.iter().flatten() {
            if self.places.contains_key(name.as_ref()) {
                continue;
            }
            if is_first {
                self.add(name);
            } else if !self.late.contains(name.as_ref()) {
                self.late.insert(name.to_string());
            }
        }
        let rows = read.into_iter().map(|fields| {
            let mut row = vec![None; self.names.len()];
            for (name, value) in fields {
                let place = self.places.get(name.as_ref());
                // A name that comes twice has the last value, as JSON's readers have it.
                if let Some(cell) = place.and_then(|place| row.get_mut(*place)) {
                    *cell = Some(Cell::new(value));
                }
            }
            row
        });
        rows.collect()
    }

    fn add(&mut self, name: &str) {
        self.places.insert(name.to_owned(), self.names.len());
        self.names.push(name.to_owned());
    }

    /// Says which fields have no column.
    pub(super) fn notes(&self) -> Vec<String> {
        if self.late.is_empty() {
            return Vec::new();
        }
        let mut names: Vec<_> = self
            .late
            .iter()
            .take(MOST_NAMED)
            .map(|name| format!("`{name}`"))
            .collect();
        if self.late.len() > MOST_NAMED {
            names.push(format!("{} more", self.late.len() - MOST_NAMED));
        }
        vec![format!(
            "left out, because they came when the columns were printed already: {}; `--output ndjson` prints all \
             fields",
            names.join(", ")
        )]
    }
}
