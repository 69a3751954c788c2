//! The columns of a table or of CSV: those that were chosen; else what the documents know, then what the first
//! portion has besides. They stay as they are from then on, because their names are printed by then.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use planwire::RawRecord;

use super::record::{Cell, Fields};
use crate::nearest::nearest;
use crate::terminal::on_one_line;

/// So many fields without a column are named in the note; records may have keys that are made of
/// identifiers, without end.
const MOST_NAMED: usize = 10;

/// The columns, and what a reader should know of them.
pub(super) struct Columns {
    names: Vec<String>,
    places: HashMap<String, usize>,
    origin: Origin,
}

/// Where the columns come from.
enum Origin {
    /// The documents, and the first portion, which is still to come.
    Open,
    /// The same, and what came later has no column.
    Closed { late: BTreeSet<String> },
    /// The user. What is neither documented nor was in a record yet may be a slip; each such name has its advice.
    Chosen { unknown: BTreeMap<String, String> },
}

/// The cells of a record; `None` where it lacks the field.
pub(super) type Row<'r> = Vec<Option<Cell<'r>>>;

impl Columns {
    /// Those that were chosen, else the documented ones and what the first portion has besides.
    pub(super) fn new(documented: &[&str], chosen: Option<&[String]>) -> Self {
        let mut columns = Self {
            names: Vec::new(),
            places: HashMap::new(),
            origin: Origin::Open,
        };
        match chosen {
            Some(names) => {
                names.iter().for_each(|name| columns.add(name));
                columns.origin = Origin::Chosen {
                    unknown: unknown(names, documented),
                };
            }
            None => documented.iter().for_each(|name| columns.add(name)),
        }
        columns
    }

    pub(super) fn names(&self) -> &[String] {
        &self.names
    }

    /// The rows of a portion.
    pub(super) fn rows<'r>(&mut self, records: &'r [RawRecord]) -> Vec<Row<'r>> {
        // A record is an object, of which all fields can be read whatever they hold.
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

    fn see(&mut self, name: &str) {
        let has_column = self.places.contains_key(name);
        match &mut self.origin {
            Origin::Open if !has_column => self.add(name),
            Origin::Closed { late } if !has_column && !late.contains(name) => {
                late.insert(name.to_owned());
            }
            Origin::Chosen { unknown } if has_column => {
                unknown.remove(name);
            }
            _ => {}
        }
    }

    fn add(&mut self, name: &str) {
        self.places.insert(name.to_owned(), self.names.len());
        self.names.push(name.to_owned());
    }

    /// Says which fields have no column, and which columns no field.
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
            "left out, because they came when the columns were printed already: {}; `--output ndjson` prints all \
             fields",
            names.join(", ")
        )]
    }
}

/// The names that the documents do not know, each with what to say where no record has it.
fn unknown(names: &[String], documented: &[&str]) -> BTreeMap<String, String> {
    let unknown = names
        .iter()
        .filter(|name| !documented.contains(&name.as_str()));
    let advice = |name: &String| match nearest(name, documented.iter().copied()) {
        Some(nearest) => {
            format!("no record has `{name}`; did you mean `{nearest}`?")
        }
        None => format!("no record has `{name}`, and the documents do not know it"),
    };
    unknown
        .map(|name| (name.clone(), on_one_line(&advice(name)).into_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first cells, and the notes, after a record.
    fn of(chosen: &[&str]) -> String {
        let chosen: Vec<_> = chosen.iter().map(|&name| name.to_owned()).collect();
        let mut columns = Columns::new(&["id", "status", "notes"], Some(&chosen));
        let records = r#"[{"id": 7, "sauce": 1, "status": "DRAFT"}]"#;
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
        insta::assert_snapshot!(of(&["sauce", "notes"]), @r#"["1", ""] []"#);
    }

    #[test]
    fn a_slip_is_noted() {
        insta::assert_snapshot!(of(&["stauts", "id", "\u{1b}[2J"]), @r#"["", "7", ""] ["no record has `\\u{1b}[2J`, and the documents do not know it", "no record has `stauts`; did you mean `status`?"]"#);
    }
}
