//! Comparing a table of a database with the table that it was made for.

use std::collections::HashMap;

use super::{Column, ColumnKind, OWN_COLUMNS, Table};
use crate::error::Error;

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
