//! Views: made when the tables they read are there, and left alone once somebody altered them.

use std::collections::HashMap;

use rusqlite::Connection;

use crate::table::{Table, quoted};
use crate::views::{View, views};

/// Creates the views that are missing, and replaces those of an older release. A view that somebody altered, and anything
/// else of its name, stays as it is; a view whose tables or columns are missing is not made.
pub(super) fn prepare(connection: &Connection) -> rusqlite::Result<()> {
    let schema = Schema::read(connection)?;
    for view in views() {
        let sql = view.sqlite();
        match schema.views.get(&view.name) {
            Some(found) if *found == sql => continue,
            Some(found) if schema.made.get(&view.name) == Some(found) => {
                drop_view(connection, view)?
            }
            None if !schema.tables.contains_key(&view.name) => {}
            _ => continue,
        }
        let has = |table: &String| schema.tables.contains_key(&table.replacen('.', "_", 1));
        if view.tables.iter().all(has) {
            create(connection, view, &sql)?;
        }
    }
    Ok(())
}

/// Drops the views that read a table, to make them anew when it is there again.
pub(super) fn forget(connection: &Connection, table: &Table) -> rusqlite::Result<()> {
    let schema = Schema::read(connection)?;
    let table = format!("{}.{}", table.api.name(), table.name);
    for view in views().iter().filter(|it| it.tables.contains(&table)) {
        let found = schema.views.get(&view.name);
        if found.is_some() && found == schema.made.get(&view.name) {
            drop_view(connection, view)?;
        }
    }
    Ok(())
}

/// Returns the statements that create the views of tables.
pub(super) fn ddl(tables: &[&Table]) -> String {
    let names: Vec<_> = tables
        .iter()
        .map(|it| format!("{}.{}", it.api.name(), it.name))
        .collect();
    let views = views()
        .iter()
        .filter(|it| it.tables.iter().all(|it| names.contains(it)));
    views.map(|it| format!("\n{};\n", it.sqlite())).collect()
}

/// The tables and views of the database.
struct Schema {
    /// The tables, each with its statement.
    tables: HashMap<String, String>,
    /// The views, each with its statement.
    views: HashMap<String, String>,
    /// The views as a sync made them.
    made: HashMap<String, String>,
}

impl Schema {
    fn read(connection: &Connection) -> rusqlite::Result<Self> {
        let read = |sql: &str| -> rusqlite::Result<HashMap<String, String>> {
            let mut statement = connection.prepare(sql)?;
            let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            rows.collect()
        };
        Ok(Self {
            tables: read(
                "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL",
            )?,
            views: read("SELECT name, sql FROM sqlite_schema WHERE type = 'view'")?,
            made: read("SELECT \"name\", \"sql\" FROM \"_planwire_views\"")?,
        })
    }
}

fn create(connection: &Connection, view: &View, sql: &str) -> rusqlite::Result<()> {
    connection.execute_batch(sql)?;
    // A table that an older release made, and that this run does not sync, may lack a column.
    let select = format!("SELECT * FROM {}", quoted(&view.name));
    if connection.prepare(&select).is_err() {
        return drop_view(connection, view);
    }
    connection.execute(
        "INSERT OR REPLACE INTO \"_planwire_views\" VALUES (?1, ?2)",
        [&view.name, sql],
    )?;
    Ok(())
}

fn drop_view(connection: &Connection, view: &View) -> rusqlite::Result<()> {
    connection.execute_batch(&format!("DROP VIEW {}", quoted(&view.name)))?;
    connection.execute(
        "DELETE FROM \"_planwire_views\" WHERE \"name\" = ?1",
        [&view.name],
    )?;
    Ok(())
}
