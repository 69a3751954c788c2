//! The state of each list, and what else a run keeps.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension as _, Row, named_params, params};
use twox_hash::XxHash3_128;

use super::{Sqlite, instant_text, row_id};
use crate::destination::{ListKey, ListState, OddRecord, Run, StoredKey};
use crate::error::Result;
use crate::table::{RowId, altered_state, instant};

const COLUMNS: &str = "\"cursor\", \"position\", \"started_at\", \"ordering_proven\", \"swept_at\", \"schema_hash\", \
                       \"rows\", \"failure\", \"api\", \"account\", \"list\"";

pub(super) fn load(sqlite: &Sqlite, list: &ListKey<'_>) -> Result<Option<ListState>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM \"_planwire_lists\" WHERE \"api\" = ?1 AND \"account\" = ?2 AND \"list\" = ?3"
    );
    let key = params![list.api.name(), list.account, list.list];
    let stored = sqlite.reading(|it| it.query_row(&sql, key, Stored::read).optional())?;
    let state = stored.map(|it| it.checked(sqlite)).transpose()?;
    Ok(state.map(|(_, state)| state))
}

/// Returns the state of every list; nothing in a database that no sync has written to.
pub(super) fn all(sqlite: &Sqlite) -> Result<Vec<(StoredKey, ListState)>> {
    if !sqlite.reading(|it| has_table(it, "_planwire_lists"))? {
        return Ok(Vec::new());
    }
    let sql = format!(
        "SELECT {COLUMNS} FROM \"_planwire_lists\" ORDER BY \"api\", \"account\", \"list\""
    );
    let stored = sqlite.reading(|it| {
        let mut statement = it.prepare(&sql)?;
        let rows = statement.query_map([], Stored::read)?;
        rows.collect::<rusqlite::Result<Vec<_>>>()
    })?;
    stored.into_iter().map(|it| it.checked(sqlite)).collect()
}

fn has_table(connection: &Connection, name: &str) -> rusqlite::Result<bool> {
    let sql = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1";
    Ok(connection
        .query_row(sql, [name], |_| Ok(()))
        .optional()?
        .is_some())
}

/// The state as the database has it. Somebody may have altered it.
struct Stored {
    key: StoredKey,
    cursor: Option<String>,
    position: Option<String>,
    started_at: Option<String>,
    ordering_proven: bool,
    swept_at: Option<String>,
    schema_hash: String,
    rows: u64,
    failure: Option<String>,
}

impl Stored {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            cursor: row.get(0)?,
            position: row.get(1)?,
            started_at: row.get(2)?,
            ordering_proven: row.get(3)?,
            swept_at: row.get(4)?,
            schema_hash: row.get(5)?,
            rows: u64::try_from(row.get::<_, i64>(6)?).unwrap_or(0),
            failure: row.get(7)?,
            key: StoredKey {
                api: row.get(8)?,
                account: row.get(9)?,
                list: row.get(10)?,
            },
        })
    }

    fn checked(self, sqlite: &Sqlite) -> Result<(StoredKey, ListState)> {
        let list = &self.key.list;
        let altered = |column: &str| altered_state(list, sqlite.path.display(), column);
        let moment = |text: Option<&String>, column| {
            text.map(|it| instant(it).ok_or_else(|| altered(column)))
                .transpose()
        };
        let position = self.position.as_ref().map(|it| it.parse());
        let state = ListState {
            cursor: moment(self.cursor.as_ref(), "cursor")?,
            position: position.transpose().map_err(|_| altered("position"))?,
            started_at: moment(self.started_at.as_ref(), "start")?,
            ordering_proven: self.ordering_proven,
            swept_at: moment(self.swept_at.as_ref(), "last sweep")?,
            schema_hash: self.schema_hash,
            rows: self.rows,
            failure: self.failure,
        };
        Ok((self.key, state))
    }
}

pub(super) fn save(
    connection: &Connection,
    list: &ListKey<'_>,
    state: &ListState,
) -> rusqlite::Result<()> {
    let sql = format!(
        "INSERT OR REPLACE INTO \"_planwire_lists\" ({COLUMNS}) VALUES (:cursor, :position, :started_at, :ordering, \
         :swept_at, :hash, :rows, :failure, :api, :account, :list)"
    );
    connection.prepare(&sql)?.execute(named_params! {
        ":cursor": state.cursor.map(instant_text),
        ":position": state.position.as_ref().map(ToString::to_string),
        ":started_at": state.started_at.map(instant_text),
        ":ordering": state.ordering_proven,
        ":swept_at": state.swept_at.map(instant_text),
        ":hash": state.schema_hash,
        ":rows": integer(state.rows),
        ":failure": state.failure,
        ":api": list.api.name(),
        ":account": list.account,
        ":list": list.list,
    })?;
    Ok(())
}

fn integer(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

pub(super) fn save_run(connection: &Connection, run: &Run) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO \"_planwire_runs\" VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            run.api,
            run.account,
            instant_text(run.started_at),
            instant_text(run.ended_at),
            integer(run.lists),
            integer(run.failed),
            integer(run.records),
            integer(run.changes)
        ],
    )?;
    Ok(())
}

pub(super) fn last_run(sqlite: &Sqlite) -> Result<Option<Run>> {
    if !sqlite.reading(|it| has_table(it, "_planwire_runs"))? {
        return Ok(None);
    }
    let count = |row: &Row<'_>, index| -> rusqlite::Result<_> {
        Ok(u64::try_from(row.get::<_, i64>(index)?).unwrap_or(0))
    };
    let moment = |row: &Row<'_>, index| -> rusqlite::Result<_> {
        Ok(instant(&row.get::<_, String>(index)?).unwrap_or(DateTime::UNIX_EPOCH))
    };
    let read = |row: &Row<'_>| {
        rusqlite::Result::Ok(Run {
            api: row.get(0)?,
            account: row.get(1)?,
            started_at: moment(row, 2)?,
            ended_at: moment(row, 3)?,
            lists: count(row, 4)?,
            failed: count(row, 5)?,
            records: count(row, 6)?,
            changes: count(row, 7)?,
        })
    };
    let sql = "SELECT * FROM \"_planwire_runs\" ORDER BY rowid DESC LIMIT 1";
    sqlite.reading(|it| it.query_row(sql, [], read).optional())
}

pub(super) fn missed(
    connection: &Connection,
    list: &ListKey<'_>,
) -> rusqlite::Result<Vec<(Option<RowId>, RowId)>> {
    let sql = "SELECT \"parent\", \"id\" FROM \"_planwire_missed\" WHERE \"api\" = ?1 AND \"account\" = ?2 AND \"list\" = ?3";
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([list.api.name(), list.account, list.list])?;
    let mut missed = Vec::new();
    while let Some(row) = rows.next()? {
        if let Some(id) = row_id(row.get_ref(1)?) {
            missed.push((row_id(row.get_ref(0)?), id));
        }
    }
    Ok(missed)
}

pub(super) fn set_missed(
    connection: &Connection,
    list: &ListKey<'_>,
    keys: &[(Option<RowId>, RowId)],
) -> rusqlite::Result<()> {
    let (api, account, list) = (list.api.name(), list.account, list.list);
    connection.execute(
        "DELETE FROM \"_planwire_missed\" WHERE \"api\" = ?1 AND \"account\" = ?2 AND \"list\" = ?3",
        [api, account, list],
    )?;
    let mut insert =
        connection.prepare("INSERT INTO \"_planwire_missed\" VALUES (?1, ?2, ?3, ?4, ?5)")?;
    for (parent, id) in keys {
        insert.execute(params![api, account, list, parent, id])?;
    }
    Ok(())
}

pub(super) fn save_odd(
    connection: &Connection,
    list: &ListKey<'_>,
    records: &[OddRecord<'_>],
    at: DateTime<Utc>,
) -> rusqlite::Result<()> {
    let mut insert = connection.prepare(
        "INSERT OR REPLACE INTO \"_planwire_odd_records\" VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    let at = instant_text(at);
    for OddRecord { raw, reason } in records {
        let hash = format!("{:032x}", XxHash3_128::oneshot(raw.as_bytes()));
        insert.execute(params![
            list.api.name(),
            list.account,
            list.list,
            hash,
            raw,
            reason,
            at
        ])?;
    }
    Ok(())
}
