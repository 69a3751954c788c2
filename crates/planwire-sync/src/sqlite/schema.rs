//! Tables and columns: made by the operation table, and never renamed or removed by themselves.

use std::collections::HashMap;
use std::fmt::Write as _;

use rusqlite::{Connection, OptionalExtension as _};

use super::{Sqlite, quoted_name, table_name, views, write};
use crate::error::Result;
use crate::table::{ColumnKind, FoundColumn, FoundTable, Table, newer_layout, quoted};

/// The layout of the tables of this program; a program that knows only an older one must not write.
const LAYOUT: u32 = 1;

const STATE: &str = r#"
CREATE TABLE IF NOT EXISTS "_planwire_layout" ("layout" INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS "_planwire_lists" (
    "api" TEXT NOT NULL, "account" TEXT NOT NULL, "list" TEXT NOT NULL,
    "cursor" TEXT, "position" TEXT, "started_at" TEXT, "ordering_proven" INTEGER NOT NULL, "swept_at" TEXT,
    "schema_hash" TEXT NOT NULL, "rows" INTEGER NOT NULL, "failure" TEXT,
    PRIMARY KEY ("api", "account", "list")
) STRICT;
CREATE TABLE IF NOT EXISTS "_planwire_runs" (
    "api" TEXT NOT NULL, "account" TEXT NOT NULL, "started_at" TEXT NOT NULL, "ended_at" TEXT NOT NULL,
    "lists" INTEGER NOT NULL, "failed" INTEGER NOT NULL, "records" INTEGER NOT NULL, "changes" INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS "_planwire_missed" (
    "api" TEXT NOT NULL, "account" TEXT NOT NULL, "list" TEXT NOT NULL, "parent" ANY, "id" ANY NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS "_planwire_odd_records" (
    "api" TEXT NOT NULL, "account" TEXT NOT NULL, "list" TEXT NOT NULL, "hash" TEXT NOT NULL,
    "raw" TEXT NOT NULL, "reason" TEXT NOT NULL, "synced_at" TEXT NOT NULL,
    PRIMARY KEY ("api", "account", "list", "hash")
) STRICT;
CREATE TABLE IF NOT EXISTS "_planwire_views" ("name" TEXT NOT NULL PRIMARY KEY, "sql" TEXT NOT NULL) STRICT;
"#;

/// Creates what is missing, and checks what is there.
pub(super) fn prepare(sqlite: &Sqlite, tables: &[&Table]) -> Result<()> {
    sqlite.run("BEGIN IMMEDIATE")?;
    let prepared = prepare_all(sqlite, tables);
    match prepared {
        Ok(()) => sqlite.run("COMMIT"),
        Err(error) => {
            // The first error is the one to tell.
            let _ = sqlite.run("ROLLBACK");
            Err(error)
        }
    }
}

fn prepare_all(sqlite: &Sqlite, tables: &[&Table]) -> Result<()> {
    check_layout(sqlite)?;
    for table in tables {
        let name = table_name(table);
        let found = sqlite.reading(|it| columns(it, &name))?;
        if found.is_empty() {
            sqlite.run(&create(table, &name, false))?;
            continue;
        }
        add_columns(sqlite, table, &name, &found)?;
        let history = format!("{name}_history");
        let found = sqlite.reading(|it| columns(it, &history))?;
        if !found.is_empty() {
            add_columns(sqlite, table, &history, &found)?;
        }
        refill(sqlite, table)?;
    }
    sqlite.writing(views::prepare)
}

/// Creates the tables of the state, unless a newer program has made them.
fn check_layout(sqlite: &Sqlite) -> Result<()> {
    sqlite.run(STATE)?;
    let layout = |it: &Connection| {
        it.query_row(
            "SELECT max(\"layout\") FROM \"_planwire_layout\"",
            [],
            |row| row.get::<_, Option<u32>>(0),
        )
    };
    match sqlite.reading(layout)? {
        None => sqlite.run(&format!(
            "INSERT INTO \"_planwire_layout\" VALUES ({LAYOUT})"
        )),
        Some(LAYOUT) => Ok(()),
        Some(other) => Err(newer_layout(sqlite.path.display(), other, LAYOUT)),
    }
}

fn columns(connection: &Connection, table: &str) -> rusqlite::Result<HashMap<String, FoundColumn>> {
    let mut statement = connection.prepare("SELECT name, type, pk FROM pragma_table_info(?1)")?;
    let columns = statement.query_map([table], |row| {
        let found = FoundColumn {
            sql_type: row.get(1)?,
            in_key: row.get::<_, i64>(2)? > 0,
        };
        Ok((row.get(0)?, found))
    })?;
    columns.collect()
}

/// Adds the columns that a table lacks.
fn add_columns(
    sqlite: &Sqlite,
    table: &Table,
    name: &str,
    columns: &HashMap<String, FoundColumn>,
) -> Result<()> {
    let found = FoundTable {
        name,
        database: &sqlite.path.display().to_string(),
        columns,
        is_history: name.ends_with("_history"),
    };
    for column in found.missing(table, |_, kind| sql_type(kind))? {
        sqlite.run(&format!(
            "ALTER TABLE {} ADD COLUMN {} {}",
            quoted(name),
            quoted(column.name),
            sql_type(column.kind)
        ))?;
    }
    Ok(())
}

/// Fills the columns anew from the raw records, if a release has documented more of them since.
fn refill(sqlite: &Sqlite, table: &Table) -> Result<()> {
    let (api, hash) = (table.api.name(), table.schema_hash());
    let is_old = |it: &Connection| {
        it.query_row(
            "SELECT 1 FROM \"_planwire_lists\" WHERE \"api\" = ?1 AND \"list\" = ?2 AND \"schema_hash\" <> ?3",
            [api, &table.name, &hash],
            |_| Ok(()),
        )
        .optional()
    };
    if sqlite.reading(is_old)?.is_none() {
        return Ok(());
    }
    sqlite.writing(|it| {
        write::refill(it, table)?;
        it.execute(
            "UPDATE \"_planwire_lists\" SET \"schema_hash\" = ?3 WHERE \"api\" = ?1 AND \"list\" = ?2",
            [api, &table.name, &hash],
        )
    })?;
    Ok(())
}

/// Creates the table of replaced versions.
pub(super) fn create_history(sqlite: &Sqlite, table: &Table) -> Result<()> {
    sqlite.run(&create(
        table,
        &format!("{}_history", table_name(table)),
        true,
    ))
}

/// Drops the table of a list, and forgets its state.
pub(super) fn reset(sqlite: &Sqlite, table: &Table) -> Result<()> {
    sqlite.run("BEGIN IMMEDIATE")?;
    let reset = || -> Result<()> {
        check_layout(sqlite)?;
        sqlite.writing(|it| views::forget(it, table))?;
        sqlite.run(&format!("DROP TABLE IF EXISTS {}", quoted_name(table)))?;
        for state in [
            "_planwire_lists",
            "_planwire_missed",
            "_planwire_odd_records",
        ] {
            let sql = format!("DELETE FROM \"{state}\" WHERE \"api\" = ?1 AND \"list\" = ?2");
            sqlite.writing(|it| it.execute(&sql, [table.api.name(), &table.name]))?;
        }
        sqlite.run("COMMIT")
    };
    reset().inspect_err(|_| drop(sqlite.run("ROLLBACK")))
}

/// Returns the statements that create the tables and their views.
pub(super) fn ddl(tables: &[&Table]) -> String {
    let creates = tables.iter().map(|it| create(it, &table_name(it), false));
    creates.collect::<Vec<_>>().join("\n") + &views::ddl(tables)
}

fn create(table: &Table, name: &str, history: bool) -> String {
    let mut sql = format!("CREATE TABLE IF NOT EXISTS {} (\n", quoted(name));
    for column in table.every_column(history) {
        let description = column.description.replace(['\r', '\n'], " ");
        let kind = sql_type(column.kind);
        // Writing to a string does not fail.
        let _ = writeln!(
            sql,
            "    -- {description}\n    {} {kind}{},",
            quoted(column.name),
            column.constraint()
        );
    }
    let key = table.key_sql();
    if history {
        sql.truncate(sql.len() - 2);
        let index = quoted(&format!("{name}_key"));
        let _ = write!(
            sql,
            "\n) STRICT;\nCREATE INDEX IF NOT EXISTS {index} ON {} ({key});\n",
            quoted(name)
        );
    } else {
        let _ = write!(sql, "    PRIMARY KEY ({key})\n) STRICT;\n");
    }
    sql
}

/// Returns the type of a column. A decimal's takes any value as it is: of the others, `INTEGER` divides without a rest,
/// `TEXT` compares as text, and `NUMERIC` rounds.
pub(super) fn sql_type(kind: ColumnKind) -> &'static str {
    match kind {
        ColumnKind::Decimal => "ANY",
        ColumnKind::Integer | ColumnKind::Boolean => "INTEGER",
        _ => "TEXT",
    }
}
