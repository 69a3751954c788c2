//! The state of each list, and what else a run keeps.

use chrono::{DateTime, Utc};
use planwire::operation::Api;
use tokio_postgres::{Client, Row};
use twox_hash::XxHash3_128;

use super::{PgResult, Postgres};
use crate::destination::{ListKey, ListState, OddRecord, Run, StoredKey};
use crate::error::Result;
use crate::table::{RowId, altered_state};

const COLUMNS: &str = "\"api\", \"account\", \"list\", \"cursor\", \"position\", \"started_at\", \"ordering_proven\", \
                       \"swept_at\", \"schema_hash\", \"rows\", \"failure\"";

pub(super) async fn load(postgres: &Postgres, list: &ListKey<'_>) -> Result<Option<ListState>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM \"planwire\".\"lists\" WHERE \"api\" = $1 AND \"account\" = $2 AND \"list\" = $3"
    );
    let name = list.api.name();
    let row = postgres
        .client
        .query_opt(&sql, &[&name, &list.account, &list.list])
        .await;
    let stored = postgres.read(row)?.map(|it| stored(postgres, &it));
    Ok(stored.transpose()?.map(|(_, state)| state))
}

/// Returns the state of every list; nothing in a database that no sync has written to.
pub(super) async fn all(postgres: &Postgres) -> Result<Vec<(StoredKey, ListState)>> {
    if !postgres.read(has_table(&postgres.client, "lists").await)? {
        return Ok(Vec::new());
    }
    let sql = format!(
        "SELECT {COLUMNS} FROM \"planwire\".\"lists\" ORDER BY \"api\", \"account\", \"list\""
    );
    let rows = postgres.read(postgres.client.query(&sql, &[]).await)?;
    rows.iter().map(|it| stored(postgres, it)).collect()
}

async fn has_table(client: &Client, name: &str) -> PgResult<bool> {
    let sql = "SELECT to_regclass($1) IS NOT NULL";
    let name = format!("\"planwire\".\"{name}\"");
    client.query_one(sql, &[&name]).await?.try_get(0)
}

/// Reads the state as the database has it. Somebody may have altered it.
fn stored(postgres: &Postgres, row: &Row) -> Result<(StoredKey, ListState)> {
    let read = || -> PgResult<_> {
        let key = StoredKey {
            api: row.try_get(0)?,
            account: row.try_get(1)?,
            list: row.try_get(2)?,
        };
        let position: Option<String> = row.try_get(4)?;
        let state = ListState {
            cursor: row.try_get(3)?,
            position: None,
            started_at: row.try_get(5)?,
            ordering_proven: row.try_get(6)?,
            swept_at: row.try_get(7)?,
            schema_hash: row.try_get(8)?,
            rows: count(row, 9)?,
            failure: row.try_get(10)?,
        };
        Ok((key, state, position))
    };
    let (key, mut state, position) = postgres.read(read())?;
    let position = position.map(|it| it.parse()).transpose();
    state.position =
        position.map_err(|_| altered_state(&key.list, &postgres.server, "position"))?;
    Ok((key, state))
}

fn count(row: &Row, index: usize) -> PgResult<u64> {
    Ok(u64::try_from(row.try_get::<_, i64>(index)?).unwrap_or(0))
}

fn integer(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

pub(super) async fn save(client: &Client, list: &ListKey<'_>, state: &ListState) -> PgResult<()> {
    let sql = format!(
        "INSERT INTO \"planwire\".\"lists\" ({COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        ON CONFLICT (\"api\", \"account\", \"list\") DO UPDATE SET (\"cursor\", \"position\", \"started_at\",
            \"ordering_proven\", \"swept_at\", \"schema_hash\", \"rows\", \"failure\") = (excluded.\"cursor\",
            excluded.\"position\", excluded.\"started_at\", excluded.\"ordering_proven\", excluded.\"swept_at\",
            excluded.\"schema_hash\", excluded.\"rows\", excluded.\"failure\")"
    );
    let position = state.position.as_ref().map(ToString::to_string);
    // The message of a server may contain anything.
    let failure = state.failure.as_ref().map(|it| it.replace('\0', ""));
    client
        .execute(
            &sql,
            &[
                &list.api.name(),
                &list.account,
                &list.list,
                &state.cursor,
                &position,
                &state.started_at,
                &state.ordering_proven,
                &state.swept_at,
                &state.schema_hash,
                &integer(state.rows),
                &failure,
            ],
        )
        .await?;
    Ok(())
}

pub(super) async fn save_run(client: &Client, run: &Run) -> PgResult<()> {
    let sql = "
        INSERT INTO \"planwire\".\"runs\" (\"api\", \"account\", \"started_at\", \"ended_at\", \"lists\", \"failed\",
            \"records\", \"changes\") VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    client
        .execute(
            sql,
            &[
                &run.api,
                &run.account,
                &run.started_at,
                &run.ended_at,
                &integer(run.lists),
                &integer(run.failed),
                &integer(run.records),
                &integer(run.changes),
            ],
        )
        .await?;
    Ok(())
}

pub(super) async fn last_run(client: &Client) -> PgResult<Option<Run>> {
    if !has_table(client, "runs").await? {
        return Ok(None);
    }
    let sql = "
        SELECT \"api\", \"account\", \"started_at\", \"ended_at\", \"lists\", \"failed\", \"records\", \"changes\"
        FROM \"planwire\".\"runs\" ORDER BY \"number\" DESC LIMIT 1";
    let Some(row) = client.query_opt(sql, &[]).await? else {
        return Ok(None);
    };
    Ok(Some(Run {
        api: row.try_get(0)?,
        account: row.try_get(1)?,
        started_at: row.try_get(2)?,
        ended_at: row.try_get(3)?,
        lists: count(&row, 4)?,
        failed: count(&row, 5)?,
        records: count(&row, 6)?,
        changes: count(&row, 7)?,
    }))
}

pub(super) async fn missed(
    client: &Client,
    list: &ListKey<'_>,
) -> PgResult<Vec<(Option<RowId>, RowId)>> {
    let sql = "
        SELECT \"parent\", \"id\" FROM \"planwire\".\"missed\"
        WHERE \"api\" = $1 AND \"account\" = $2 AND \"list\" = $3";
    let rows = client
        .query(sql, &[&list.api.name(), &list.account, &list.list])
        .await?;
    let mut missed = Vec::new();
    for row in rows {
        let parent = row
            .try_get::<_, Option<String>>(0)?
            .map(|it| row_id(list.api, it));
        missed.push((parent, row_id(list.api, row.try_get(1)?)));
    }
    Ok(missed)
}

/// Reads an identifier, which is stored as text: Wethod's are integers.
fn row_id(api: Api, text: String) -> RowId {
    match (api, text.parse()) {
        (Api::Wethod, Ok(integer)) => RowId::Integer(integer),
        _ => RowId::Text(text),
    }
}

pub(super) async fn set_missed(
    client: &Client,
    list: &ListKey<'_>,
    keys: &[(Option<RowId>, RowId)],
) -> PgResult<()> {
    let (api, account, list) = (list.api.name(), list.account, list.list);
    let delete = "
        DELETE FROM \"planwire\".\"missed\" WHERE \"api\" = $1 AND \"account\" = $2 AND \"list\" = $3";
    client.execute(delete, &[&api, &account, &list]).await?;
    let parents: Vec<_> = keys
        .iter()
        .map(|(parent, _)| parent.as_ref().map(ToString::to_string))
        .collect();
    let ids: Vec<_> = keys.iter().map(|(_, id)| id.to_string()).collect();
    let insert = "
        INSERT INTO \"planwire\".\"missed\" SELECT $1, $2, $3, * FROM unnest($4::text[], $5::text[])";
    client
        .execute(insert, &[&api, &account, &list, &parents, &ids])
        .await?;
    Ok(())
}

pub(super) async fn save_odd(
    client: &Client,
    list: &ListKey<'_>,
    records: &[OddRecord<'_>],
    at: DateTime<Utc>,
) -> PgResult<()> {
    let insert = client
        .prepare(
            "INSERT INTO \"planwire\".\"odd_records\" VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (\"api\", \"account\", \"list\", \"hash\") DO UPDATE SET (\"reason\", \"synced_at\") =
                (excluded.\"reason\", excluded.\"synced_at\")",
        )
        .await?;
    for OddRecord { raw, reason } in records {
        let hash = format!("{:032x}", XxHash3_128::oneshot(raw.as_bytes()));
        client
            .execute(
                &insert,
                &[
                    &list.api.name(),
                    &list.account,
                    &list.list,
                    &hash,
                    raw,
                    reason,
                    &at,
                ],
            )
            .await?;
    }
    Ok(())
}
