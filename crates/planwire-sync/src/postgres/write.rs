//! Rows: copied into a temporary table, and from there inserted and updated by one statement.

use std::collections::HashSet;
use std::pin::pin;

use bytes::{Bytes, BytesMut};
use chrono::{DateTime, Utc};
use futures_util::{SinkExt as _, TryStreamExt as _};
use tokio_postgres::Client;
use tokio_postgres::types::ToSql;

use super::copy::{self, Line};
use super::sql::{STAGED, Sql};
use super::{PgResult, Postgres, full_name, schema, state};
use crate::destination::{DeletedBy, ListKey, OddRecord, StoredRow, Write, Written};
use crate::error::Result;
use crate::table::{ColumnKind, Row, RowId, Table, quoted};

/// Called with the parent, the identifier and a text of each row.
pub(super) type Each<'a> = dyn FnMut(Option<RowId>, RowId, &str) + Send + 'a;

/// Lines are sent in pieces of so many bytes.
const PIECE: usize = 64 << 10;

/// Inserts and updates rows. Records that PostgreSQL cannot hold as rows are stored apart.
pub(super) async fn rows(
    postgres: &mut Postgres,
    table: &Table,
    account: &str,
    rows: &[Row<'_>],
    how: &Write,
) -> Result<Written> {
    if how.history {
        schema::create_history(postgres, table).await?;
    }
    let (mut fit, mut unfit) = (Vec::with_capacity(rows.len()), Vec::new());
    for row in rows {
        match copy::unfit(row) {
            None => fit.push(row),
            Some(reason) => unfit.push((row.raw, reason)),
        }
    }
    let mut written = Written::default();
    for round in rounds(&fit) {
        written.add(write_round(postgres, table, account, round, how).await?);
    }
    if !unfit.is_empty() {
        written.odd += unfit.len() as u64;
        let list = ListKey {
            api: table.api,
            account,
            list: &table.name,
        };
        let odd: Vec<_> = unfit
            .iter()
            .map(|(raw, reason)| OddRecord { raw, reason })
            .collect();
        let saved = state::save_odd(&postgres.client, &list, &odd, how.at).await;
        postgres.written(saved)?;
    }
    Ok(written)
}

/// Splits rows in such a way that each part has a key only once: one statement cannot write a row twice.
fn rounds<'a, 'r>(rows: &'a [&'r Row<'r>]) -> Vec<&'a [&'r Row<'r>]> {
    let mut rounds = Vec::new();
    let mut seen = HashSet::with_capacity(rows.len());
    let mut start = 0;
    for (index, row) in rows.iter().enumerate() {
        let key = (&row.parent, &row.id);
        if !seen.insert(key) {
            rounds.push(&rows[start..index]);
            start = index;
            seen.clear();
            seen.insert(key);
        }
    }
    if start < rows.len() {
        rounds.push(&rows[start..]);
    }
    rounds
}

async fn write_round(
    postgres: &mut Postgres,
    table: &Table,
    account: &str,
    rows: &[&Row<'_>],
    how: &Write,
) -> Result<Written> {
    let sql = Sql::new(table);
    stage(postgres, table, &sql).await?;
    let lines = rows.iter().map(|row| StagedRow {
        account,
        parent: row.parent.as_ref(),
        id: &row.id,
        row,
        deleted_at: how.deleted.then(|| row.deleted_at.unwrap_or(how.at)),
    });
    let copied = copy_rows(&postgres.client, table, &sql, lines).await;
    let misfits = postgres.written(copied)?;
    if how.history {
        let keep = sql.keep(how);
        let kept = postgres.client.execute(&keep, &[&how.at]).await;
        postgres.written(kept)?;
    }
    let by = how.deleted.then_some(DeletedBy::List.word());
    let upsert = sql.upsert(how, misfits);
    let counts = postgres.client.query_one(&upsert, &[&how.at, &by]).await;
    let counts = postgres.written(counts)?;
    let count = |index| -> Result<u64> {
        let count: i64 = postgres.read(counts.try_get(index))?;
        Ok(count.unsigned_abs())
    };
    let (inserted, updated, marked) = (count(0)?, count(1)?, count(2)?);
    Ok(Written {
        inserted,
        updated: updated - marked.min(updated),
        deleted: marked + if how.deleted { inserted } else { 0 },
        misfits: count(3)?,
        odd: 0,
    })
}

/// Makes the temporary table ready for the rows of a table. Its rows end with the transaction.
async fn stage(postgres: &mut Postgres, table: &Table, sql: &Sql<'_>) -> Result<()> {
    let name = full_name(table);
    if postgres.session.staged.as_ref() != Some(&name) {
        postgres.run(&sql.create_staged()).await?;
        postgres.session.staged = Some(name);
    } else if postgres.session.has_staged_rows {
        postgres.run(&format!("TRUNCATE {STAGED}")).await?;
    }
    postgres.session.has_staged_rows = true;
    Ok(())
}

/// A row on its way into the temporary table.
struct StagedRow<'a, 'r> {
    account: &'a str,
    parent: Option<&'a RowId>,
    id: &'a RowId,
    row: &'a Row<'r>,
    deleted_at: Option<DateTime<Utc>>,
}

/// Copies rows into the temporary table, and returns whether a value of them does not fit.
async fn copy_rows<'a, 'r: 'a>(
    client: &Client,
    table: &Table,
    sql: &Sql<'_>,
    rows: impl Iterator<Item = StagedRow<'a, 'r>>,
) -> PgResult<bool> {
    let sink = client.copy_in::<_, Bytes>(&sql.copy()).await?;
    let mut sink = pin!(sink);
    let mut buffer = BytesMut::with_capacity(2 * PIECE);
    let mut misfits = 0;
    for staged in rows {
        let mut line = Line::new(&mut buffer);
        line.text(staged.account);
        match (&table.parent, staged.parent) {
            (Some(_), Some(parent)) => line.id(parent),
            (Some(_), None) => line.null(),
            (None, _) => {}
        }
        line.id(staged.id);
        let names = table.columns.iter().map(|it| it.name);
        misfits += copy::write(&mut line, staged.row, names, staged.deleted_at);
        line.end();
        if buffer.len() >= PIECE {
            sink.send(buffer.split().freeze()).await?;
        }
    }
    if !buffer.is_empty() {
        sink.send(buffer.freeze()).await?;
    }
    sink.finish().await?;
    Ok(misfits > 0)
}

/// Calls `each` with every row that is not marked as deleted, and with the text of an expression.
pub(super) async fn living(
    client: &Client,
    table: &Table,
    account: &str,
    text: &str,
    each: &mut Each<'_>,
) -> PgResult<()> {
    let parent = table.parent.as_ref();
    let columns = [Some("id"), parent.map(|it| it.name)];
    let columns: Vec<_> = columns.into_iter().flatten().map(quoted).collect();
    let sql = format!(
        "SELECT {text}, {} FROM {} WHERE \"_account\" = $1 AND \"_deleted_at\" IS NULL",
        columns.join(", "),
        full_name(table)
    );
    let mut rows = pin!(client.query_raw(&sql, [account]).await?);
    while let Some(row) = rows.try_next().await? {
        let id = row_id(&row, 1, table.id)?;
        let parent = parent.map(|it| row_id(&row, 2, it.kind)).transpose()?;
        each(parent, id, row.try_get(0)?);
    }
    Ok(())
}

/// Calls `each` with every row, until it returns `false`.
pub(super) async fn all(
    client: &Client,
    table: &Table,
    each: &mut (dyn FnMut(&StoredRow<'_>) -> bool + Send),
) -> PgResult<()> {
    let parent = table.parent.as_ref();
    let sql = format!(
        "SELECT \"_account\", \"_raw\"::text, \"_synced_at\", \"_first_seen_at\", \"_deleted_at\", \"_deleted_by\", \"id\"{} \
         FROM {}",
        parent.map_or(String::new(), |it| format!(", {}", quoted(it.name))),
        full_name(table)
    );
    let none: [&str; 0] = [];
    let mut rows = pin!(client.query_raw(&sql, none).await?);
    while let Some(row) = rows.try_next().await? {
        let stored = StoredRow {
            account: row.try_get(0)?,
            raw: row.try_get(1)?,
            synced_at: row.try_get(2)?,
            first_seen_at: row.try_get(3)?,
            deleted_at: row.try_get(4)?,
            deleted_by: row.try_get(5)?,
            id: row_id(&row, 6, table.id)?,
            parent: parent.map(|it| row_id(&row, 7, it.kind)).transpose()?,
        };
        if !each(&stored) {
            break;
        }
    }
    Ok(())
}

fn row_id(row: &tokio_postgres::Row, index: usize, kind: ColumnKind) -> PgResult<RowId> {
    Ok(match kind {
        ColumnKind::Integer => RowId::Integer(row.try_get(index)?),
        _ => RowId::Text(row.try_get(index)?),
    })
}

/// Marks rows as deleted.
pub(super) async fn mark_deleted(
    client: &Client,
    table: &Table,
    account: &str,
    keys: &[(Option<RowId>, RowId)],
    by: DeletedBy,
    at: DateTime<Utc>,
) -> PgResult<()> {
    if keys.is_empty() {
        return Ok(());
    }
    let ids = Ids::of(keys.iter().map(|(_, id)| id));
    let parents = Ids::of(keys.iter().filter_map(|(parent, _)| parent.as_ref()));
    let mut parameters: Vec<&(dyn ToSql + Sync)> = vec![&at, by_word(&by), &account, ids.array()];
    if table.parent.is_some() {
        parameters.push(parents.array());
    }
    client
        .execute(&Sql::new(table).mark_deleted(), &parameters)
        .await?;
    Ok(())
}

fn by_word(by: &DeletedBy) -> &'static (dyn ToSql + Sync) {
    match by {
        DeletedBy::List => &"list",
        DeletedBy::Get => &"get",
        DeletedBy::Sweeps => &"sweeps",
    }
}

/// Identifiers as an array of one type.
struct Ids {
    integers: Vec<i64>,
    texts: Vec<String>,
}

impl Ids {
    fn of<'a>(ids: impl Iterator<Item = &'a RowId>) -> Self {
        let (mut integers, mut texts) = (Vec::new(), Vec::new());
        for id in ids {
            match id {
                RowId::Integer(integer) => integers.push(*integer),
                RowId::Text(text) => texts.push(text.clone()),
            }
        }
        Self { integers, texts }
    }

    fn array(&self) -> &(dyn ToSql + Sync) {
        if self.integers.is_empty() {
            &self.texts
        } else {
            &self.integers
        }
    }
}

/// Fills the columns of the documented fields anew from the raw records, of all accounts.
pub(super) async fn refill(postgres: &mut Postgres, table: &Table) -> Result<()> {
    let sql = Sql::new(table);
    postgres.run(&sql.declare_cursor()).await?;
    loop {
        let batch = postgres.client.query(&sql.fetch(), &[]).await;
        let batch = postgres.read(batch)?;
        if batch.is_empty() {
            return postgres.run(&sql.close_cursor()).await;
        }
        let found = batch.iter().map(|it| Stored::read(table, it));
        let found: Vec<_> = postgres.read(found.collect())?;
        let rows: Vec<_> = found
            .iter()
            .filter_map(|it| Some((it, Row::read(table, it.raw, None, &mut |_| {}).ok()?)))
            .collect();
        stage(postgres, table, &sql).await?;
        let lines = rows.iter().map(|(stored, row)| StagedRow {
            account: stored.account,
            parent: stored.parent.as_ref(),
            id: &stored.id,
            row,
            deleted_at: None,
        });
        let copied = copy_rows(&postgres.client, table, &sql, lines).await;
        postgres.written(copied)?;
        postgres.run(&sql.refill()).await?;
    }
}

/// A row that is there, with its record.
struct Stored<'a> {
    account: &'a str,
    parent: Option<RowId>,
    id: RowId,
    raw: &'a str,
}

impl<'a> Stored<'a> {
    fn read(table: &Table, row: &'a tokio_postgres::Row) -> PgResult<Self> {
        let parent = table.parent.as_ref();
        let id = if parent.is_some() { 3 } else { 2 };
        Ok(Self {
            raw: row.try_get(0)?,
            account: row.try_get(1)?,
            parent: parent.map(|it| row_id(row, 2, it.kind)).transpose()?,
            id: row_id(row, id, table.id)?,
        })
    }
}
