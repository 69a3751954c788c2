//! Views: made when the tables they read are there, and left alone once somebody altered them.

use std::collections::{HashMap, HashSet};

use super::{Postgres, literal};
use crate::error::Result;
use crate::table::{Table, quoted};
use crate::views::{POSTGRES_SCHEMA, View, views};

/// Creates the views that are missing, and replaces those of an older release. A view that somebody altered, anything else
/// of its name, and a view whose columns would change while somebody's own view reads it stay as they are; a view whose
/// tables or columns are missing is not made.
pub(super) async fn prepare(postgres: &Postgres) -> Result<()> {
    let mut schema = Schema::read(postgres).await?;
    for view in views() {
        let sql = view.postgres();
        match schema.views.get(&view.name) {
            Some(Found::Made(made)) if *made == sql => {}
            Some(Found::Made(_)) => {
                let replace = sql.replacen("CREATE VIEW", "CREATE OR REPLACE VIEW", 1);
                if !create(postgres, view, &replace, &sql).await? {
                    // Its columns are others: it is made anew, and those that read it as well.
                    let readers: Vec<_> = views()
                        .iter()
                        .filter(|it| it.name == view.name || it.views.contains(&view.name))
                        .filter(|it| schema.is_made(it))
                        .collect();
                    if drop_views(postgres, &readers).await? {
                        readers
                            .iter()
                            .for_each(|it| drop(schema.views.remove(&it.name)));
                        create(postgres, view, &sql, &sql).await?;
                    }
                }
            }
            Some(Found::Altered) => {}
            None if view.tables.iter().all(|it| schema.tables.contains(it)) => {
                create(postgres, view, &sql, &sql).await?;
            }
            None => {}
        }
    }
    Ok(())
}

/// Drops the views that read a table, to make them anew when it is there again.
pub(super) async fn forget(postgres: &Postgres, table: &Table) -> Result<()> {
    let schema = Schema::read(postgres).await?;
    let table = format!("{}.{}", table.api.name(), table.name);
    let readers: Vec<_> = views()
        .iter()
        .filter(|it| it.tables.contains(&table) && schema.is_made(it))
        .collect();
    drop_views(postgres, &readers).await.map(drop)
}

/// Returns the statements that create the views of tables.
pub(super) fn ddl(tables: &[&Table]) -> String {
    let names: HashSet<_> = tables
        .iter()
        .map(|it| format!("{}.{}", it.api.name(), it.name))
        .collect();
    let views = views()
        .iter()
        .filter(|it| it.tables.iter().all(|it| names.contains(it)));
    let creates: String = views.map(|it| format!("\n{};\n", it.postgres())).collect();
    match creates.as_str() {
        "" => creates,
        _ => format!(
            "\nCREATE SCHEMA IF NOT EXISTS {};\n{creates}",
            quoted(POSTGRES_SCHEMA)
        ),
    }
}

/// A view that the database has.
enum Found {
    /// As a sync made it, by this statement.
    Made(String),
    /// Otherwise.
    Altered,
}

/// The tables and views of the database.
struct Schema {
    /// The tables, such as `wethod.budgets`.
    tables: HashSet<String>,
    views: HashMap<String, Found>,
}

impl Schema {
    async fn read(postgres: &Postgres) -> Result<Self> {
        // The definition of a view names its tables without their schema if the path has that.
        postgres.run("SET LOCAL search_path TO pg_catalog").await?;
        let sql = "SELECT schemaname || '.' || tablename FROM pg_tables WHERE schemaname IN ('wethod', 'piriod')";
        let rows = postgres.read(postgres.client.query(sql, &[]).await)?;
        let tables = rows.iter().map(|it| it.try_get(0)).collect();
        let sql = "
            SELECT class.relname::text, made.\"sql\", pg_get_viewdef(class.oid) = made.\"definition\"
            FROM pg_class class
                JOIN pg_namespace namespace ON namespace.oid = class.relnamespace
                LEFT JOIN \"planwire\".\"views\" made ON made.\"name\" = class.relname::text
            WHERE namespace.nspname::text = $1 AND class.relkind IN ('r', 'p', 'v', 'm', 'f')";
        let rows = postgres.read(postgres.client.query(sql, &[&POSTGRES_SCHEMA]).await)?;
        let views = rows.iter().map(|row| {
            let found = match (row.try_get(1)?, row.try_get(2)?) {
                (Some(made), Some(true)) => Found::Made(made),
                _ => Found::Altered,
            };
            Ok((row.try_get(0)?, found))
        });
        Ok(Self {
            tables: postgres.read(tables)?,
            views: postgres.read(views.collect())?,
        })
    }

    fn is_made(&self, view: &View) -> bool {
        matches!(self.views.get(&view.name), Some(Found::Made(_)))
    }
}

/// Runs a statement that makes a view, and keeps what it made. Returns whether the database could make it.
async fn create(postgres: &Postgres, view: &View, statement: &str, sql: &str) -> Result<bool> {
    let name = full_name(view);
    let comment = format!("COMMENT ON VIEW {name} IS {}", literal(&view.description));
    if !attempt(postgres, &format!("{statement}; {comment}")).await? {
        return Ok(false);
    }
    let keep = "INSERT INTO \"planwire\".\"views\" VALUES ($1, $2, pg_get_viewdef($3::text::regclass))
        ON CONFLICT (\"name\") DO UPDATE SET \"sql\" = excluded.\"sql\", \"definition\" = excluded.\"definition\"";
    let kept = postgres
        .client
        .execute(keep, &[&view.name, &sql, &name])
        .await;
    postgres.written(kept)?;
    Ok(true)
}

/// Drops views, the last one first. Returns whether no other view reads one of them.
async fn drop_views(postgres: &Postgres, views: &[&View]) -> Result<bool> {
    let drops: Vec<_> = views
        .iter()
        .rev()
        .map(|it| {
            format!(
                "DROP VIEW {}; DELETE FROM \"planwire\".\"views\" WHERE \"name\" = {};",
                full_name(it),
                literal(&it.name)
            )
        })
        .collect();
    attempt(postgres, &drops.concat()).await
}

/// Runs statements, and returns whether that is possible in this database as it is: a column may be missing that an older
/// release did not make, a view's columns cannot be replaced, and one that another view reads cannot be dropped.
async fn attempt(postgres: &Postgres, sql: &str) -> Result<bool> {
    postgres.run("SAVEPOINT planwire_view").await?;
    let Err(error) = postgres.client.batch_execute(sql).await else {
        postgres.run("RELEASE SAVEPOINT planwire_view").await?;
        return Ok(true);
    };
    let code = error.code().map(|it| it.code().to_owned());
    if !matches!(
        code.as_deref(),
        Some("42703" | "42P01" | "42P16" | "42809" | "42883" | "2BP01")
    ) {
        return postgres.written(Err(error));
    }
    postgres
        .run("ROLLBACK TO SAVEPOINT planwire_view; RELEASE SAVEPOINT planwire_view")
        .await?;
    Ok(false)
}

fn full_name(view: &View) -> String {
    format!("{}.{}", quoted(POSTGRES_SCHEMA), quoted(&view.name))
}
