//! Schemas, tables and columns: made by the operation table, and never renamed or removed by themselves.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;

use super::{Postgres, full_name, history_name, literal, views, write};
use crate::error::{Error, Result};
use crate::table::{ColumnKind, FoundColumn, FoundTable, Table, newer_layout, quoted};
use crate::views::POSTGRES_SCHEMA;

/// The layout of the tables of this program; a program that knows only an older one must not write.
const LAYOUT: i32 = 1;

/// The schema of the state.
const STATE_SCHEMA: &str = "planwire";

const STATE: &str = r#"
CREATE TABLE IF NOT EXISTS "planwire"."layout" ("layout" integer NOT NULL);
CREATE TABLE IF NOT EXISTS "planwire"."lists" (
    "api" text NOT NULL, "account" text NOT NULL, "list" text NOT NULL,
    "cursor" timestamptz, "position" text, "started_at" timestamptz, "ordering_proven" boolean NOT NULL,
    "swept_at" timestamptz, "schema_hash" text NOT NULL, "rows" bigint NOT NULL, "failure" text,
    PRIMARY KEY ("api", "account", "list")
);
CREATE TABLE IF NOT EXISTS "planwire"."runs" (
    "number" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    "api" text NOT NULL, "account" text NOT NULL, "started_at" timestamptz NOT NULL, "ended_at" timestamptz NOT NULL,
    "lists" bigint NOT NULL, "failed" bigint NOT NULL, "records" bigint NOT NULL, "changes" bigint NOT NULL
);
CREATE TABLE IF NOT EXISTS "planwire"."missed" (
    "api" text NOT NULL, "account" text NOT NULL, "list" text NOT NULL, "parent" text, "id" text NOT NULL
);
CREATE TABLE IF NOT EXISTS "planwire"."odd_records" (
    "api" text NOT NULL, "account" text NOT NULL, "list" text NOT NULL, "hash" text NOT NULL,
    "raw" text NOT NULL, "reason" text NOT NULL, "synced_at" timestamptz NOT NULL,
    PRIMARY KEY ("api", "account", "list", "hash")
);
CREATE TABLE IF NOT EXISTS "planwire"."views" (
    "name" text PRIMARY KEY, "sql" text NOT NULL, "definition" text NOT NULL
);
"#;

/// Creates what is missing, and checks what is there.
pub(super) async fn prepare(postgres: &mut Postgres, tables: &[&Table]) -> Result<()> {
    check_encoding(postgres).await?;
    let mut schemas: BTreeSet<_> = tables.iter().map(|it| it.api.name()).collect();
    schemas.extend([STATE_SCHEMA, POSTGRES_SCHEMA]);
    create_schemas(postgres, &schemas).await?;
    check_layout(postgres).await?;
    let found = columns(postgres, &schemas).await?;
    let mut sql = String::new();
    for table in tables {
        let key = |name: String| (table.api.name().to_owned(), name);
        let Some(columns) = found.get(&key(table.name.clone())) else {
            sql.push_str(&create(table, false));
            continue;
        };
        add_columns(postgres, table, &full_name(table), columns, &mut sql)?;
        let history = key(format!("{}_history", table.name));
        if let Some(columns) = found.get(&history) {
            add_columns(postgres, table, &history_name(table), columns, &mut sql)?;
        }
    }
    if !sql.is_empty() {
        postgres.run(&sql).await?;
    }
    for table in tables {
        refill(postgres, table).await?;
    }
    views::prepare(postgres).await
}

/// Refuses a database that cannot hold every character.
async fn check_encoding(postgres: &Postgres) -> Result<()> {
    let client = &postgres.client;
    let row = postgres.read(client.query_one("SHOW server_encoding", &[]).await)?;
    let encoding: String = postgres.read(row.try_get(0))?;
    if encoding == "UTF8" {
        return Ok(());
    }
    Err(Error::destination(format!(
        "cannot sync into {}: its encoding is {encoding}, and UTF8 is required",
        postgres.server
    ))
    .with_hint("Create another database: createdb --encoding UTF8 --template template0 NAME."))
}

/// Creates the schemas that are missing. `IF NOT EXISTS` would need the permission even for those that exist.
async fn create_schemas(postgres: &Postgres, schemas: &BTreeSet<&str>) -> Result<()> {
    let sql = "SELECT nspname::text FROM pg_namespace";
    let rows = postgres.read(postgres.client.query(sql, &[]).await)?;
    let found = rows.iter().map(|it| it.try_get::<_, String>(0));
    let found: BTreeSet<_> = postgres.read(found.collect())?;
    for schema in schemas.iter().filter(|it| !found.contains(**it)) {
        postgres
            .run(&format!("CREATE SCHEMA {}", quoted(schema)))
            .await?;
    }
    Ok(())
}

/// Creates the tables of the state, unless a newer program has made them.
async fn check_layout(postgres: &Postgres) -> Result<()> {
    postgres.run(STATE).await?;
    let sql = "SELECT max(\"layout\") FROM \"planwire\".\"layout\"";
    let row = postgres.read(postgres.client.query_one(sql, &[]).await)?;
    match postgres.read(row.try_get::<_, Option<i32>>(0))? {
        None => {
            let sql = format!("INSERT INTO \"planwire\".\"layout\" VALUES ({LAYOUT})");
            postgres.run(&sql).await
        }
        Some(LAYOUT) => Ok(()),
        Some(other) => Err(newer_layout(&postgres.server, other, LAYOUT)),
    }
}

type Columns = HashMap<String, FoundColumn>;

/// Returns the columns of all tables in some schemas, by schema and name.
async fn columns(
    postgres: &Postgres,
    schemas: &BTreeSet<&str>,
) -> Result<HashMap<(String, String), Columns>> {
    let sql = "
        SELECT namespace.nspname::text, class.relname::text, attribute.attname::text,
            format_type(attribute.atttypid, attribute.atttypmod),
            coalesce(attribute.attnum = ANY (index.indkey), false)
        FROM pg_class class
            JOIN pg_namespace namespace ON namespace.oid = class.relnamespace
            JOIN pg_attribute attribute ON attribute.attrelid = class.oid
            LEFT JOIN pg_index index ON index.indrelid = class.oid AND index.indisprimary
        WHERE namespace.nspname::text = ANY ($1) AND class.relkind IN ('r', 'p', 'v', 'm', 'f')
            AND attribute.attnum > 0 AND NOT attribute.attisdropped";
    let schemas: Vec<_> = schemas.iter().collect();
    let rows = postgres.read(postgres.client.query(sql, &[&schemas]).await)?;
    let mut tables = HashMap::<_, Columns>::new();
    for row in rows {
        let mut add = || -> super::PgResult<()> {
            let column = FoundColumn {
                sql_type: row.try_get(3)?,
                in_key: row.try_get(4)?,
            };
            let table = (row.try_get(0)?, row.try_get(1)?);
            tables
                .entry(table)
                .or_default()
                .insert(row.try_get(2)?, column);
            Ok(())
        };
        postgres.read(add())?;
    }
    Ok(tables)
}

/// Adds the columns that a table lacks.
fn add_columns(
    postgres: &Postgres,
    table: &Table,
    name: &str,
    columns: &Columns,
    sql: &mut String,
) -> Result<()> {
    let found = FoundTable {
        name: &name.replace('"', ""),
        database: &postgres.server.to_string(),
        columns,
        is_history: name == history_name(table),
    };
    for column in found.missing(table, sql_type)? {
        // Writing to a string does not fail.
        let _ = writeln!(
            sql,
            "ALTER TABLE {name} ADD COLUMN {} {};",
            quoted(column.name),
            sql_type(column.name, column.kind)
        );
        comment(sql, name, column.name, column.description);
    }
    Ok(())
}

/// Fills the columns anew from the raw records, if a release has documented more of them since.
async fn refill(postgres: &mut Postgres, table: &Table) -> Result<()> {
    let (api, hash) = (table.api.name(), table.schema_hash());
    let update = "UPDATE \"planwire\".\"lists\" SET \"schema_hash\" = $3
        WHERE \"api\" = $1 AND \"list\" = $2 AND \"schema_hash\" <> $3";
    let updated = postgres
        .client
        .execute(update, &[&api, &table.name, &hash])
        .await;
    if postgres.written(updated)? > 0 {
        write::refill(postgres, table).await?;
    }
    Ok(())
}

/// Creates the table of replaced versions.
pub(super) async fn create_history(postgres: &mut Postgres, table: &Table) -> Result<()> {
    let name = history_name(table);
    if !postgres.session.histories.contains(&name) {
        postgres.run(&create(table, true)).await?;
        postgres.session.histories.insert(name);
    }
    Ok(())
}

/// Drops the table of a list, and forgets its state.
pub(super) async fn reset(postgres: &mut Postgres, table: &Table) -> Result<()> {
    create_schemas(postgres, &BTreeSet::from([STATE_SCHEMA])).await?;
    check_layout(postgres).await?;
    views::forget(postgres, table).await?;
    // A schema that does not exist is no error.
    let drop = format!("DROP TABLE IF EXISTS {}", full_name(table));
    postgres.run(&drop).await?;
    for state in ["lists", "missed", "odd_records"] {
        let sql =
            format!("DELETE FROM \"planwire\".\"{state}\" WHERE \"api\" = $1 AND \"list\" = $2");
        let key: [&(dyn tokio_postgres::types::ToSql + Sync); 2] = [&table.api.name(), &table.name];
        postgres.written(postgres.client.execute(&sql, &key).await)?;
    }
    Ok(())
}

/// Returns the statements that create the tables and their views.
pub(super) fn ddl(tables: &[&Table]) -> String {
    let schemas: BTreeSet<_> = tables.iter().map(|it| it.api.name()).collect();
    let schemas = schemas
        .iter()
        .map(|it| format!("CREATE SCHEMA IF NOT EXISTS {};\n", quoted(it)));
    let creates = tables.iter().map(|it| create(it, false));
    schemas.chain(creates).collect::<Vec<_>>().join("\n") + &views::ddl(tables)
}

fn create(table: &Table, history: bool) -> String {
    let name = if history {
        history_name(table)
    } else {
        full_name(table)
    };
    let mut sql = format!("CREATE TABLE IF NOT EXISTS {name} (\n");
    let mut comments = String::new();
    comment_table(&mut comments, &name, table.description);
    for column in table.every_column(history) {
        let kind = sql_type(column.name, column.kind);
        // Writing to a string does not fail.
        let _ = writeln!(
            sql,
            "    {} {kind}{},",
            quoted(column.name),
            column.constraint()
        );
        comment(&mut comments, &name, column.name, column.description);
    }
    let key = table.key_sql();
    if history {
        sql.truncate(sql.len() - 2);
        let index = quoted(&format!("{}_history_key", table.name));
        let _ = writeln!(
            sql,
            "\n);\nCREATE INDEX IF NOT EXISTS {index} ON {name} ({key});"
        );
    } else {
        let _ = writeln!(sql, "    PRIMARY KEY ({key})\n);");
    }
    sql + &comments
}

fn comment_table(sql: &mut String, table: &str, description: &str) {
    if !description.is_empty() {
        let _ = writeln!(sql, "COMMENT ON TABLE {table} IS {};", literal(description));
    }
}

fn comment(sql: &mut String, table: &str, column: &str, description: &str) {
    if !description.is_empty() {
        let _ = writeln!(
            sql,
            "COMMENT ON COLUMN {table}.{} IS {};",
            quoted(column),
            literal(description)
        );
    }
}

/// Returns the type of a column, as the database itself names it. `jsonb` would change a raw record.
pub(super) fn sql_type(name: &str, kind: ColumnKind) -> &'static str {
    match kind {
        ColumnKind::Decimal => "numeric",
        ColumnKind::Integer => "bigint",
        ColumnKind::Boolean => "boolean",
        ColumnKind::Date => "date",
        ColumnKind::DateTime => "timestamp with time zone",
        ColumnKind::Text => "text",
        ColumnKind::Json if name == "_raw" => "json",
        ColumnKind::Json => "jsonb",
    }
}

#[cfg(test)]
mod tests {
    use planwire::operation::Api;

    use crate::list::lists;

    #[test]
    fn no_name_is_longer_than_the_server_takes() {
        for list in lists(Api::Wethod).iter().chain(&lists(Api::Piriod)) {
            let table = &list.table;
            let history = format!("{}_history_key", table.name);
            let columns = table.columns.iter().map(|it| it.name);
            for name in columns.chain([history.as_str()]) {
                assert!(name.len() <= 63, "{name}");
            }
        }
    }
}
