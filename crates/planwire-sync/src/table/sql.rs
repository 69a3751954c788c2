//! The parts that SQL databases share: names, and the check of a table.

use std::collections::HashMap;
use std::fmt::Display;

use super::{Column, ColumnKind, Table};
use crate::error::Error;

/// The columns of every table, besides the key and the documented fields.
pub(crate) const OWN_COLUMNS: [(&str, ColumnKind, &str); 6] = [
    ("_raw", ColumnKind::Json, "The record as the API sent it."),
    (
        "_synced_at",
        ColumnKind::DateTime,
        "The time at which this version of the record was written.",
    ),
    (
        "_first_seen_at",
        ColumnKind::DateTime,
        "The time at which the record was first written.",
    ),
    (
        "_deleted_at",
        ColumnKind::DateTime,
        "The time of the deletion, or at which the record was found to be missing. NULL: the record exists.",
    ),
    (
        "_deleted_by",
        ColumnKind::Text,
        "How the deletion is known: `list`, `get` or `sweeps`.",
    ),
    (
        "_problems",
        ColumnKind::Json,
        "The columns whose value does not fit and is NULL here, each with the reason; the value is in `_raw`.",
    ),
];

/// A column as it is created.
pub(crate) struct TableColumn<'a> {
    pub(crate) name: &'a str,
    pub(crate) kind: ColumnKind,
    /// It is never NULL.
    pub(crate) required: bool,
    pub(crate) description: &'a str,
}

impl TableColumn<'_> {
    /// Returns the constraint behind the type.
    pub(crate) fn constraint(&self) -> &'static str {
        if self.required { " NOT NULL" } else { "" }
    }
}

impl Table {
    /// Returns the columns of the key, with their kinds.
    pub(crate) fn key_columns(&self) -> Vec<(&'static str, ColumnKind)> {
        let parent = self.parent.as_ref().map(|it| (it.name, it.kind));
        [
            Some(("_account", ColumnKind::Text)),
            parent,
            Some(("id", self.id)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// Returns every column of the table, or of its history, in order.
    pub(crate) fn every_column(&self, history: bool) -> Vec<TableColumn<'_>> {
        let column = |name, kind, required, description| TableColumn {
            name,
            kind,
            required,
            description,
        };
        let of = |it: &Column, required| column(it.name, it.kind, required, it.description);
        let account = "The company or workspace; test mode is another.";
        let mut columns = vec![column("_account", ColumnKind::Text, true, account)];
        columns.extend(self.parent.iter().map(|it| of(it, true)));
        columns.push(column("id", self.id, true, "Identifies the record."));
        columns.extend(self.columns.iter().map(|it| of(it, false)));
        columns.extend(OWN_COLUMNS.map(|(name, kind, description)| {
            let required = matches!(name, "_raw" | "_synced_at" | "_first_seen_at");
            column(name, kind, required, description)
        }));
        let replaced = "The time at which another version took its place.";
        columns
            .extend(history.then(|| column("_replaced_at", ColumnKind::DateTime, true, replaced)));
        columns
    }

    /// Returns the columns of the key, as SQL.
    pub(crate) fn key_sql(&self) -> String {
        let key: Vec<_> = self
            .key_columns()
            .iter()
            .map(|(name, _)| quoted(name))
            .collect();
        key.join(", ")
    }

    /// Returns the name of the column with the time of the last update.
    pub(crate) fn updated_column(&self) -> Option<&'static str> {
        ["updated_at", "updated"]
            .into_iter()
            .find(|name| self.columns.iter().any(|it| it.name == *name))
    }
}

/// Quotes a name for SQL.
pub(crate) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// Returns the column `_problems`: an object of JSON with the name and the reason of each. `None` if there are none.
pub(crate) fn problems_json<'a>(
    problems: impl IntoIterator<Item = &'a (&'static str, String)>,
) -> Option<String> {
    let object: serde_json::Map<_, _> = problems
        .into_iter()
        .map(|(name, why)| ((*name).to_owned(), why.clone().into()))
        .collect();
    (!object.is_empty()).then(|| serde_json::Value::Object(object).to_string())
}

/// Makes the error of a database whose tables a newer program has made.
pub(crate) fn newer_layout(
    database: impl Display,
    found: impl Display,
    known: impl Display,
) -> Error {
    Error::destination(format!(
        "cannot sync into {database}: its tables have layout {found}, and this program knows {known}"
    ))
    .with_hint("Update planwire.")
}

/// Makes the error of a state that somebody altered.
pub(crate) fn altered_state(list: &str, database: impl Display, column: &str) -> Error {
    Error::destination(format!(
        "cannot read the state of `{list}` in {database}: its {column} is invalid"
    ))
    .with_hint(format!(
        "Run `planwire sync reset {list}` to drop its table and read the list anew."
    ))
}

/// A column as a database has it.
#[derive(Debug)]
pub(crate) struct FoundColumn {
    pub(crate) sql_type: String,
    pub(crate) in_key: bool,
}

/// A table or its history, as a database has it.
pub(crate) struct FoundTable<'a> {
    /// The name of the table in the database.
    pub(crate) name: &'a str,
    /// The database, as messages name it.
    pub(crate) database: &'a str,
    pub(crate) columns: &'a HashMap<String, FoundColumn>,
    /// A history has no primary key.
    pub(crate) is_history: bool,
}

impl FoundTable<'_> {
    /// Returns the documented columns that the table lacks.
    ///
    /// # Errors
    ///
    /// If somebody altered the table. Nothing is renamed or dropped to undo that.
    pub(crate) fn missing<'t>(
        &self,
        table: &'t Table,
        sql_type: fn(&str, ColumnKind) -> &'static str,
    ) -> Result<Vec<&'t Column>, Error> {
        let own = OWN_COLUMNS.iter().map(|(name, kind, _)| (*name, *kind));
        let key = table.key_columns();
        for (name, kind) in key.iter().copied().chain(own) {
            let Some(found) = self.columns.get(name) else {
                return Err(self.altered(table, &format!("the column `{name}` is missing")));
            };
            self.check_type(table, name, found, sql_type(name, kind))?;
            let belongs = key.iter().any(|(it, _)| *it == name);
            if !self.is_history && found.in_key != belongs {
                return Err(self.altered(table, "its primary key is another"));
            }
        }
        let mut missing = Vec::new();
        for column in &table.columns {
            match self.columns.get(column.name) {
                None => missing.push(column),
                Some(found) => {
                    let expected = sql_type(column.name, column.kind);
                    self.check_type(table, column.name, found, expected)?;
                }
            }
        }
        Ok(missing)
    }

    fn check_type(
        &self,
        table: &Table,
        name: &str,
        found: &FoundColumn,
        expected: &str,
    ) -> Result<(), Error> {
        if found.sql_type == expected {
            return Ok(());
        }
        let what = format!(
            "the column `{name}` has type {} and should have {expected}",
            found.sql_type
        );
        Err(self.altered(table, &what))
    }

    /// Makes the error of a table that somebody altered.
    pub(crate) fn altered(&self, table: &Table, what: &str) -> Error {
        Error::destination(format!(
            "cannot sync into the table `{}` of {}: {what}",
            self.name, self.database
        ))
        .with_hint(format!(
            "Undo the change, or run `planwire sync reset {}` to drop the table and read the list anew.",
            table.name
        ))
    }
}
