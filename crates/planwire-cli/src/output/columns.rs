//! The columns of a table or of CSV: the selected ones, or the documented ones followed by others in the
//! first portion. They do not change afterwards, because the header is printed by then.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use planwire::RawRecord;
use serde_json::value::RawValue;

use super::documented::Documented;
use super::record::{Cell, Fields};
use crate::terminal::on_one_line;
use planwire::operation::Kind;

/// The maximum of fields named in the note; records may have unlimited keys that contain identifiers.
const MOST_NAMED: usize = 10;

/// The columns, with notes for the reader.
pub(super) struct Columns {
    columns: Vec<Column>,
    places: HashMap<String, usize>,
    /// The columns within an object, by the name of the object: the place, and the path within it.
    within: HashMap<String, Vec<(usize, String)>>,
    origin: Origin,
}

pub(super) struct Column {
    pub(super) name: String,
    /// The kind of its values, if that is documented.
    pub(super) kind: Option<Kind>,
}

/// The origin of the columns.
enum Origin {
    /// The documents, and the first portion, which is yet to come.
    Open,
    /// The same; fields that came later have no column.
    Closed { late: BTreeSet<String> },
    /// The user. A name that is neither documented nor in any record yet may be misspelled; each such name
    /// has its hint.
    Chosen { unknown: BTreeMap<String, String> },
}

/// The cells of a record; `None` where it lacks the field.
pub(super) type Row<'r> = Vec<Option<Cell<'r>>>;

impl Columns {
    /// Creates the selected columns, or the documented ones plus others in the first portion.
    pub(super) fn new(documented: Documented<'_>, chosen: Option<&[String]>) -> Self {
        let mut columns = Self {
            columns: Vec::new(),
            places: HashMap::new(),
            within: HashMap::new(),
            origin: Origin::Open,
        };
        match chosen {
            Some(names) => {
                for name in names {
                    columns.add(name, documented.kind(name));
                }
                columns.origin = Origin::Chosen {
                    unknown: unknown(names, documented),
                };
            }
            None => {
                for (name, kind) in documented.columns() {
                    columns.add(name, kind);
                }
            }
        }
        columns
    }

    /// Stops adding columns for undocumented fields.
    pub(super) fn closed(mut self) -> Self {
        if matches!(self.origin, Origin::Open) {
            self.origin = Origin::Closed {
                late: BTreeSet::new(),
            };
        }
        self
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().map(|it| it.name.as_str())
    }

    pub(super) fn all(&self) -> &[Column] {
        &self.columns
    }

    pub(super) fn are_chosen(&self) -> bool {
        matches!(self.origin, Origin::Chosen { .. })
    }

    /// Returns the rows of a portion.
    pub(super) fn rows<'r>(&mut self, records: &'r [RawRecord]) -> Vec<Row<'r>> {
        let values = self.values(records).into_iter();
        let cells = |values: Vec<Option<&'r RawValue>>| {
            let cells = values.into_iter().map(|value| value.map(Cell::new));
            cells.collect()
        };
        values.map(cells).collect()
    }

    /// Returns the JSON of the columns of each record.
    pub(super) fn values<'r>(
        &mut self,
        records: &'r [RawRecord],
    ) -> Vec<Vec<Option<&'r RawValue>>> {
        // A record is an object, so all of its fields can be read.
        let read: Vec<_> = records
            .iter()
            .map(|record| record.decode::<Fields<'_>>().unwrap_or_default().0)
            .collect();
        for (name, _) in read.iter().flatten() {
            self.see(name);
        }
        if matches!(self.origin, Origin::Open) {
            self.origin = Origin::Closed {
                late: BTreeSet::new(),
            };
        }
        let rows = read.into_iter().map(|fields| {
            let mut row = vec![None; self.columns.len()];
            for (name, value) in fields {
                let mut put = |place: usize, value| {
                    if let Some(cell) = row.get_mut(place) {
                        *cell = value;
                    }
                };
                for (place, path) in self.within.get(name.as_ref()).into_iter().flatten() {
                    if let Some(value) = within(value, path) {
                        put(*place, Some(value));
                    }
                }
                // If a name occurs twice, the last value is used, as JSON parsers do.
                if let Some(place) = self.places.get(name.as_ref()) {
                    put(*place, Some(value));
                }
            }
            row
        });
        let rows: Vec<_> = rows.collect();
        self.found(&rows);
        rows
    }

    fn see(&mut self, name: &str) {
        let has_column = self.places.contains_key(name);
        match &mut self.origin {
            Origin::Open if !has_column => self.add(name, None),
            Origin::Closed { late } if !has_column && !late.contains(name) => {
                late.insert(name.to_owned());
            }
            _ => {}
        }
    }

    /// Removes names that a record contains from the unknown ones.
    fn found(&mut self, rows: &[Vec<Option<&RawValue>>]) {
        let Origin::Chosen { unknown } = &mut self.origin else {
            return;
        };
        for (place, column) in self.columns.iter().enumerate() {
            if unknown.contains_key(&column.name)
                && rows
                    .iter()
                    .any(|row| matches!(row.get(place), Some(Some(_))))
            {
                unknown.remove(&column.name);
            }
        }
    }

    fn add(&mut self, name: &str, kind: Option<Kind>) {
        let place = self.columns.len();
        self.places.insert(name.to_owned(), place);
        if let Some((object, path)) = name.split_once('.') {
            let within = self.within.entry(object.to_owned()).or_default();
            within.push((place, path.to_owned()));
        }
        self.columns.push(Column {
            name: name.to_owned(),
            kind,
        });
    }

    /// Returns notes on fields without a column, and on columns without a field.
    pub(super) fn notes(&self) -> Vec<String> {
        let late = match &self.origin {
            Origin::Open => return Vec::new(),
            Origin::Chosen { unknown } => return unknown.values().cloned().collect(),
            Origin::Closed { late } => late,
        };
        if late.is_empty() {
            return Vec::new();
        }
        let mut names: Vec<_> = late
            .iter()
            .take(MOST_NAMED)
            .map(|name| format!("`{name}`"))
            .collect();
        if late.len() > MOST_NAMED {
            names.push(format!("{} more", late.len() - MOST_NAMED));
        }
        vec![format!(
            "no column for {}, which came after the header; `--output ndjson` prints all fields",
            names.join(", ")
        )]
    }
}

/// Returns the field of an object at a path.
fn within<'r>(value: &'r RawValue, path: &str) -> Option<&'r RawValue> {
    let Fields(fields) = serde_json::from_str(value.get()).ok()?;
    let find = |name: &str| {
        let found = fields.iter().rev().find(|(it, _)| it == name);
        found.map(|(_, value)| *value)
    };
    find(path).or_else(|| {
        let (name, rest) = path.split_once('.')?;
        within(find(name)?, rest)
    })
}

/// Returns the undocumented names, each with its hint if no record contains it.
fn unknown(names: &[String], documented: Documented<'_>) -> BTreeMap<String, String> {
    let unknown = names.iter().filter(|name| !documented.has(name));
    unknown
        .map(|name| {
            let text = format!("no record has the field `{name}`");
            (name.clone(), on_one_line(&text).into_owned())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the first cells, and the notes, after a record.
    fn of(chosen: &[&str]) -> String {
        let chosen: Vec<_> = chosen.iter().map(|&name| name.to_owned()).collect();
        let mut columns = Columns::new((&["id", "status", "notes"][..]).into(), Some(&chosen));
        let records = r#"[{"id": 7, "sauce": {"hot": {"a.b": 1.0, "a": {"b": 2}}, "mild": null}, "status": "DRAFT"}]"#;
        let records: Vec<RawRecord> = serde_json::from_str(records).unwrap();
        let cells: Vec<_> = columns.rows(&records)[0]
            .iter()
            .map(|cell| cell.as_ref().map_or("", Cell::as_str).to_owned())
            .collect();
        format!("{cells:?} {:?}", columns.notes())
    }

    #[test]
    fn chosen_columns_are_all_that_there_are() {
        insta::assert_snapshot!(of(&["status", "id"]), @r#"["DRAFT", "7"] []"#);
        insta::assert_snapshot!(of(&["sauce.mild", "notes"]), @r#"["null", ""] []"#);
    }

    #[test]
    fn a_path_leads_into_objects() {
        insta::assert_snapshot!(of(&["sauce.hot.a", "sauce.hot.a.b", "id.x"]), @r#"["{\"b\": 2}", "1.0", ""] ["no record has the field `id.x`"]"#);
    }

    #[test]
    fn a_slip_is_noted() {
        insta::assert_snapshot!(of(&["stauts", "id", "\u{1b}[2J"]), @r#"["", "7", ""] ["no record has the field `\\u{1b}[2J`", "no record has the field `stauts`"]"#);
    }
}
