//! Rows.

use chrono::{DateTime, Utc};
use rusqlite::types::Null;
use rusqlite::{Connection, OptionalExtension as _, Statement, ToSql, params_from_iter};

use super::{instant_text, quoted_name, row_id, table_name};
use crate::destination::{DeletedBy, StoredRow, Write, Written};
use crate::table::{
    OWN_COLUMNS, Row, RowId, Table, Value, instant, problems_json, quoted, significant,
};

/// Called with the parent, the identifier and a text of each row.
pub(super) type Each<'a> = dyn FnMut(Option<RowId>, RowId, &str) + Send + 'a;

/// Decimals of up to so many significant digits survive as doubles; of those with up to two more, some do.
const DOUBLE_DIGITS: usize = 15;

/// Inserts and updates rows.
pub(super) fn rows(
    connection: &Connection,
    table: &Table,
    account: &str,
    rows: &[Row<'_>],
    how: &Write,
) -> rusqlite::Result<Written> {
    let mut statements = Statements::prepare(connection, table, how)?;
    let mut written = Written::default();
    let at = instant_text(how.at);
    for row in rows {
        let found = if how.empty {
            None
        } else {
            statements.found(account, row)?
        };
        let update = match found {
            None => false,
            Some(found) if found.stays(row, how) => continue,
            Some(found) => {
                if how.deleted && !found.deleted {
                    written.deleted += 1;
                } else {
                    written.updated += 1;
                }
                if let Some(keep) = &mut statements.keep {
                    keep.execute(params_from_iter(key(&account, row, &[&at])))?;
                }
                true
            }
        };
        if !update {
            written.inserted += 1;
            written.deleted += u64::from(how.deleted);
        }
        written.misfits += statements.put(table, account, row, how)?;
    }
    Ok(written)
}

/// A row that is there.
struct Found {
    equal: bool,
    deleted: bool,
    updated_at: Option<DateTime<Utc>>,
}

impl Found {
    /// Returns whether a row stays as it is.
    fn stays(&self, row: &Row<'_>, how: &Write) -> bool {
        if self.equal && self.deleted == how.deleted {
            return true;
        }
        let is_newer = self
            .updated_at
            .zip(row.updated_at)
            .is_some_and(|(it, new)| it > new);
        how.guarded && is_newer
    }
}

struct Statements<'c> {
    find: Statement<'c>,
    put: Statement<'c>,
    /// Copies the version that is replaced.
    keep: Option<Statement<'c>>,
}

impl<'c> Statements<'c> {
    fn prepare(connection: &'c Connection, table: &Table, how: &Write) -> rusqlite::Result<Self> {
        let name = quoted_name(table);
        let keys: Vec<_> = table
            .key_columns()
            .iter()
            .map(|(it, _)| quoted(it))
            .collect();
        let is_key: Vec<_> = (1..)
            .zip(&keys)
            .map(|(n, it)| format!("{it} = ?{n}"))
            .collect();
        let is_key = is_key.join(" AND ");
        let updated_at = table.updated_column().map_or("NULL".to_owned(), quoted);
        let find =
            format!("SELECT \"_raw\", \"_deleted_at\", {updated_at} FROM {name} WHERE {is_key}");
        let own = OWN_COLUMNS.iter().map(|(name, ..)| *name);
        let documented = table.columns.iter().map(|it| it.name);
        let values: Vec<_> = documented.chain(own).map(quoted).collect();
        let all = [keys.as_slice(), values.as_slice()].concat();
        let places: Vec<_> = (1..=all.len()).map(|it| format!("?{it}")).collect();
        let updates: Vec<_> = values
            .iter()
            .filter(|it| *it != "\"_first_seen_at\"")
            .map(|it| format!("{it} = excluded.{it}"))
            .collect();
        let put = format!(
            "INSERT INTO {name} ({}) VALUES ({}) ON CONFLICT ({}) DO UPDATE SET {}",
            all.join(", "),
            places.join(", "),
            keys.join(", "),
            updates.join(", ")
        );
        let keep = format!(
            "INSERT INTO {} ({all}, \"_replaced_at\") SELECT {all}, ?{} FROM {name} WHERE {is_key}",
            quoted(&format!("{}_history", table_name(table))),
            keys.len() + 1,
            all = all.join(", "),
        );
        Ok(Self {
            find: connection.prepare(&find)?,
            put: connection.prepare(&put)?,
            keep: how.history.then(|| connection.prepare(&keep)).transpose()?,
        })
    }

    fn found(&mut self, account: &str, row: &Row<'_>) -> rusqlite::Result<Option<Found>> {
        let find = |found: &rusqlite::Row<'_>| {
            let text = |index| -> rusqlite::Result<Option<DateTime<Utc>>> {
                Ok(found.get_ref(index)?.as_str().ok().and_then(instant))
            };
            Ok(Found {
                equal: found.get_ref(0)?.as_str().is_ok_and(|it| it == row.raw),
                deleted: found.get_ref(1)? != rusqlite::types::ValueRef::Null,
                updated_at: text(2)?,
            })
        };
        self.find
            .query_row(params_from_iter(key(&account, row, &[])), find)
            .optional()
    }

    /// Inserts or updates a row, and returns how many of its values SQLite cannot hold as they are.
    fn put(
        &mut self,
        table: &Table,
        account: &str,
        row: &Row<'_>,
        how: &Write,
    ) -> rusqlite::Result<u64> {
        let at = instant_text(how.at);
        let deleted_at = how
            .deleted
            .then(|| row.deleted_at.map_or_else(|| at.clone(), instant_text));
        let put = &mut self.put;
        let mut binding = Binding { put, index: 0 };
        for value in key(&account, row, &[]) {
            binding.bind(value)?;
        }
        let misfits = binding.values(table, row)?;
        binding.bind(row.raw)?;
        binding.bind(&at)?;
        binding.bind(&at)?;
        binding.bind(&deleted_at)?;
        binding.bind(deleted_at.is_some().then_some(DeletedBy::List.word()))?;
        binding.bind(problems_json(row.problems.iter().chain(&misfits)))?;
        self.put.raw_execute()?;
        Ok(misfits.len() as u64)
    }
}

/// Binds the values of a statement, one after the other.
struct Binding<'s, 'c> {
    put: &'s mut Statement<'c>,
    index: usize,
}

impl Binding<'_, '_> {
    fn bind(&mut self, value: impl ToSql) -> rusqlite::Result<()> {
        self.index += 1;
        self.put.raw_bind_parameter(self.index, value)
    }

    /// Binds the documented fields, and returns those that SQLite cannot hold as they are.
    fn values(
        &mut self,
        table: &Table,
        row: &Row<'_>,
    ) -> rusqlite::Result<Vec<(&'static str, String)>> {
        let mut misfits = Vec::new();
        for (column, value) in table.columns.iter().zip(&row.values) {
            match value {
                Value::Null => self.bind(Null)?,
                Value::Integer(integer) => self.bind(integer)?,
                Value::Boolean(boolean) => self.bind(boolean)?,
                Value::Text(text) => self.bind(&**text)?,
                Value::Json(json) => self.bind(json)?,
                Value::Date(date) => self.bind(date.to_string())?,
                Value::DateTime(instant) => self.bind(instant_text(*instant))?,
                Value::Decimal(digits) => match double(digits) {
                    Some(double) => self.bind(double)?,
                    None => {
                        let why = "has more digits than a double, and is a string here";
                        misfits.push((column.name, why.to_owned()));
                        self.bind(&**digits)?;
                    }
                },
            }
        }
        Ok(misfits)
    }
}

/// Returns a decimal as a double, if that has all its digits.
///
/// A server that computes with doubles sends those of 128.57142857142858. As a string they would compare greater than any
/// number, so that `total_price > 1000` returned them.
fn double(decimal: &str) -> Option<f64> {
    let sent @ (digits, point) = &significant(decimal);
    // Doubles reach from 1e-307 to 1e308.
    let double = (-300..=300)
        .contains(point)
        .then(|| decimal.parse().ok())??;
    // The shortest digits that make this double.
    let has_all =
        || digits.len() <= DOUBLE_DIGITS + 2 && significant(&format!("{double:e}")) == *sent;
    (digits.len() <= DOUBLE_DIGITS || has_all()).then_some(double)
}

/// Returns the values of the key of a row, and those behind it.
fn key<'a>(account: &'a &'a str, row: &'a Row<'_>, more: &[&'a dyn ToSql]) -> Vec<&'a dyn ToSql> {
    key_of(account, row.parent.as_ref(), &row.id, more)
}

fn key_of<'a>(
    account: &'a &'a str,
    parent: Option<&'a RowId>,
    id: &'a RowId,
    more: &[&'a dyn ToSql],
) -> Vec<&'a dyn ToSql> {
    let mut key: Vec<&dyn ToSql> = vec![account];
    if let Some(parent) = parent {
        key.push(parent);
    }
    key.push(id);
    key.extend(more);
    key
}

/// Calls `each` with every row that is not marked as deleted, and with the text of an expression.
pub(super) fn living(
    connection: &Connection,
    table: &Table,
    account: &str,
    text: &str,
    each: &mut Each<'_>,
) -> rusqlite::Result<()> {
    let parent = table
        .parent
        .as_ref()
        .map_or("NULL".to_owned(), |it| quoted(it.name));
    let sql = format!(
        "SELECT {parent}, \"id\", {text} FROM {} WHERE \"_account\" = ?1 AND \"_deleted_at\" IS NULL",
        quoted_name(table)
    );
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query([account])?;
    while let Some(row) = rows.next()? {
        // Somebody may have put anything there; the next sweep writes what differs.
        let (parent, text) = (row_id(row.get_ref(0)?), row.get_ref(2)?);
        if let (Some(id), Ok(text)) = (row_id(row.get_ref(1)?), text.as_str()) {
            each(parent, id, text);
        }
    }
    Ok(())
}

/// Calls `each` with every row, until it returns `false`.
pub(super) fn all(
    connection: &Connection,
    table: &Table,
    each: &mut dyn FnMut(&StoredRow<'_>) -> bool,
) -> rusqlite::Result<()> {
    let parent = table.parent.as_ref();
    let sql = format!(
        "SELECT \"_account\", {}, \"id\", \"_raw\", \"_synced_at\", \"_first_seen_at\", \"_deleted_at\", \"_deleted_by\" \
         FROM {}",
        parent.map_or("NULL".to_owned(), |it| quoted(it.name)),
        quoted_name(table)
    );
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let text = |index| row.get_ref(index).map(|it| it.as_str().ok());
        // Somebody may have put anything there, if not as a key.
        let (Some(account), Some(id), Some(raw)) = (text(0)?, row_id(row.get_ref(2)?), text(3)?)
        else {
            continue;
        };
        let stored = StoredRow {
            account,
            parent: row_id(row.get_ref(1)?),
            id,
            raw,
            synced_at: text(4)?.and_then(instant),
            first_seen_at: text(5)?.and_then(instant),
            deleted_at: text(6)?.and_then(instant),
            deleted_by: text(7)?,
        };
        if !each(&stored) {
            break;
        }
    }
    Ok(())
}

/// Marks rows as deleted.
pub(super) fn mark_deleted(
    connection: &Connection,
    table: &Table,
    account: &str,
    keys: &[(Option<RowId>, RowId)],
    by: DeletedBy,
    at: DateTime<Utc>,
) -> rusqlite::Result<()> {
    let is_key: Vec<_> = (3..)
        .zip(table.key_columns())
        .map(|(n, (it, _))| format!("{} = ?{n}", quoted(it)))
        .collect();
    let sql = format!(
        "UPDATE {} SET \"_deleted_at\" = ?1, \"_deleted_by\" = ?2 WHERE {}",
        quoted_name(table),
        is_key.join(" AND ")
    );
    let mut statement = connection.prepare(&sql)?;
    let at = instant_text(at);
    let word = by.word();
    for (parent, id) in keys {
        let mut values: Vec<&dyn ToSql> = vec![&at, &word];
        values.extend(key_of(&account, parent.as_ref(), id, &[]));
        statement.execute(params_from_iter(values))?;
    }
    Ok(())
}

/// Fills the columns of the documented fields anew from the raw records.
pub(super) fn refill(connection: &Connection, table: &Table) -> rusqlite::Result<()> {
    let columns = table.columns.iter().map(|it| it.name).chain(["_problems"]);
    let sets: Vec<_> = (1..)
        .zip(columns)
        .map(|(n, it)| format!("{} = ?{n}", quoted(it)))
        .collect();
    let name = quoted_name(table);
    let update = format!(
        "UPDATE {name} SET {} WHERE rowid = ?{}",
        sets.join(", "),
        sets.len() + 1
    );
    let mut update = connection.prepare(&update)?;
    let mut select = connection.prepare(&format!(
        "SELECT rowid, \"_raw\" FROM {name} WHERE rowid > ?1 ORDER BY rowid LIMIT 1000"
    ))?;
    let mut last = i64::MIN;
    loop {
        let batch = select
            .query_map([last], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<Vec<(i64, String)>>>()?;
        let Some((end, _)) = batch.last() else {
            return Ok(());
        };
        last = *end;
        for (rowid, raw) in &batch {
            let Ok(row) = Row::read(table, raw, None, &mut |_| {}) else {
                continue;
            };
            let mut binding = Binding {
                put: &mut update,
                index: 0,
            };
            let misfits = binding.values(table, &row)?;
            binding.bind(problems_json(row.problems.iter().chain(&misfits)))?;
            binding.bind(rowid)?;
            update.raw_execute()?;
        }
    }
}
