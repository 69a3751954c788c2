//! The statements that write the rows of a table.

use super::schema::sql_type;
use super::{full_name, history_name};
use crate::destination::Write;
use crate::table::{ColumnKind, OWN_COLUMNS, Table, quoted};

/// The temporary table that rows are copied into.
pub(super) const STAGED: &str = "pg_temp.\"planwire_rows\"";

const CURSOR: &str = "\"planwire_refill\"";
/// Rows are filled anew in batches of so many.
const BATCH: usize = 1_000;

/// The names of a table and of its columns, for statements. In them, `old` is a row of the table, and `new` one of the
/// temporary table.
pub(super) struct Sql<'t> {
    table: &'t Table,
    name: String,
    keys: Vec<String>,
    /// The columns of the documented fields.
    fields: Vec<String>,
}

impl<'t> Sql<'t> {
    pub(super) fn new(table: &'t Table) -> Self {
        Self {
            table,
            name: full_name(table),
            keys: table
                .key_columns()
                .iter()
                .map(|(name, _)| quoted(name))
                .collect(),
            fields: table.columns.iter().map(|it| quoted(it.name)).collect(),
        }
    }

    /// Creates the temporary table. Its rows are those of one transaction.
    pub(super) fn create_staged(&self) -> String {
        let keys = self.table.key_columns();
        let fields = self.table.columns.iter().map(|it| (it.name, it.kind));
        let own = [
            ("_raw", ColumnKind::Json),
            ("_deleted_at", ColumnKind::DateTime),
            ("_problems", ColumnKind::Json),
            ("_misfits", ColumnKind::Integer),
        ];
        let columns: Vec<_> = keys
            .into_iter()
            .chain(fields)
            .chain(own)
            .map(|(name, kind)| format!("{} {}", quoted(name), sql_type(name, kind)))
            .collect();
        format!(
            "DROP TABLE IF EXISTS {STAGED};
            CREATE TEMPORARY TABLE \"planwire_rows\" ({}) ON COMMIT DELETE ROWS",
            columns.join(", ")
        )
    }

    pub(super) fn copy(&self) -> String {
        format!("COPY {STAGED} FROM STDIN")
    }

    /// Returns the condition that two rows have the same key.
    fn same_key(&self) -> String {
        let same = self.keys.iter().map(|it| format!("old.{it} = new.{it}"));
        same.collect::<Vec<_>>().join(" AND ")
    }

    /// Returns the condition that a row is older than the one in the table. `None`: that does not matter.
    fn is_outdated(&self, how: &Write) -> Option<String> {
        let updated = self.table.updated_column().map(quoted)?;
        how.guarded
            .then(|| format!("old.{updated} > new.{updated}"))
    }

    /// Returns the condition that the row in the table stays as it is.
    fn stays(&self, how: &Write) -> String {
        let equal = format!(
            "(old.\"_raw\"::text = new.\"_raw\"::text AND (old.\"_deleted_at\" IS NOT NULL) = {})",
            how.deleted
        );
        match self.is_outdated(how) {
            Some(outdated) => format!("{equal} OR {outdated}"),
            None => equal,
        }
    }

    /// Copies the versions that are replaced. `$1` is the time of that.
    ///
    /// `OFFSET 0` keeps the lookup from becoming a join, for which the server would read the whole table: it has no
    /// statistics of temporary tables, and none of a table that was filled just now.
    pub(super) fn keep(&self, how: &Write) -> String {
        let own = OWN_COLUMNS.iter().map(|(name, ..)| quoted(name));
        let all: Vec<_> = self
            .keys
            .iter()
            .chain(&self.fields)
            .cloned()
            .chain(own)
            .collect();
        let values: Vec<_> = all.iter().map(|it| format!("old.{it}")).collect();
        format!(
            "INSERT INTO {history} ({all}, \"_replaced_at\") SELECT {values}, $1 FROM {STAGED} new
            CROSS JOIN LATERAL (SELECT * FROM {name} old WHERE {key} OFFSET 0) old
            WHERE ({stays}) IS NOT TRUE",
            stays = self.stays(how),
            history = history_name(self.table),
            all = all.join(", "),
            values = values.join(", "),
            name = self.name,
            key = self.same_key(),
        )
    }

    /// Inserts and updates, and returns four counts: the inserted rows, the updated ones, those of them that were not
    /// marked as deleted before and are now, and the values that do not fit.
    ///
    /// `$1` is the time, `$2` the word of `_deleted_by`. A row that stays is not touched, not even locked.
    pub(super) fn upsert(&self, how: &Write, misfits: bool) -> String {
        let (name, same_key) = (&self.name, self.same_key());
        let keys = self.keys.join(", ");
        let copied: Vec<_> = self.keys.iter().chain(&self.fields).cloned().collect();
        let copied = copied.join(", ");
        let updates: Vec<_> = self
            .fields
            .iter()
            .cloned()
            .chain(OWN_COLUMNS.iter().map(|(name, ..)| quoted(name)))
            .filter(|it| it != "\"_first_seen_at\"")
            .map(|it| format!("{it} = excluded.{it}"))
            .collect();
        let stays = self.stays(how);
        let differs = format!("(SELECT {stays} FROM {name} old WHERE {same_key}) IS NOT TRUE");
        let differs = if how.empty { "true" } else { &differs };
        // These statements see the table as it was before.
        let marked = if how.deleted {
            format!(
                "(SELECT count(*) FROM {STAGED} new WHERE (SELECT old.\"_deleted_at\" IS NULL
                    AND ({stays}) IS NOT TRUE FROM {name} old WHERE {same_key}))"
            )
        } else {
            "0::bigint".to_owned()
        };
        let misfits = if misfits {
            format!(
                "(SELECT coalesce(sum(\"_misfits\"), 0)::bigint FROM {STAGED} JOIN written USING ({keys}))"
            )
        } else {
            "0::bigint".to_owned()
        };
        format!(
            "WITH written AS (
                INSERT INTO {name} AS old ({copied}, \"_raw\", \"_synced_at\", \"_first_seen_at\", \"_deleted_at\",
                    \"_deleted_by\", \"_problems\")
                SELECT {copied}, \"_raw\", $1, $1, \"_deleted_at\", $2, \"_problems\" FROM {STAGED} new WHERE {differs}
                ON CONFLICT ({keys}) DO UPDATE SET {updates}
                RETURNING {returned}, old.xmax = 0 AS \"_inserted\"
            )
            SELECT count(*) FILTER (WHERE \"_inserted\"), count(*) FILTER (WHERE NOT \"_inserted\"), {marked}, {misfits}
            FROM written",
            updates = updates.join(", "),
            returned = self
                .keys
                .iter()
                .map(|it| format!("old.{it}"))
                .collect::<Vec<_>>()
                .join(", "),
        )
    }

    /// Marks rows as deleted: `$1` is the time, `$2` the word, `$3` the account, `$4` the identifiers and `$5`, in a list
    /// under a parent, those of the parents.
    pub(super) fn mark_deleted(&self) -> String {
        let (lists, names) = match &self.table.parent {
            Some(parent) => (
                format!(
                    "$4::{}[], $5::{}[]",
                    sql_type("id", self.table.id),
                    sql_type(parent.name, parent.kind)
                ),
                format!("\"id\", {}", quoted(parent.name)),
            ),
            None => (
                format!("$4::{}[]", sql_type("id", self.table.id)),
                "\"id\"".to_owned(),
            ),
        };
        let same = self.keys[1..]
            .iter()
            .map(|it| format!("old.{it} = new.{it}"));
        format!(
            "UPDATE {} old SET \"_deleted_at\" = $1, \"_deleted_by\" = $2 FROM unnest({lists}) new ({names})
            WHERE old.\"_account\" = $3 AND {}",
            self.name,
            same.collect::<Vec<_>>().join(" AND ")
        )
    }

    /// Declares a cursor on the raw record and the key of each row, as they were before any is filled anew.
    pub(super) fn declare_cursor(&self) -> String {
        format!(
            "DECLARE {CURSOR} NO SCROLL CURSOR FOR SELECT \"_raw\"::text, {} FROM {}",
            self.keys.join(", "),
            self.name
        )
    }

    pub(super) fn fetch(&self) -> String {
        format!("FETCH {BATCH} FROM {CURSOR}")
    }

    pub(super) fn close_cursor(&self) -> String {
        format!("CLOSE {CURSOR}")
    }

    /// Fills rows anew from those of the temporary table.
    pub(super) fn refill(&self) -> String {
        let problems = "\"_problems\"".to_owned();
        let sets = self.fields.iter().chain([&problems]);
        let sets: Vec<_> = sets.map(|it| format!("{it} = new.{it}")).collect();
        format!(
            "UPDATE {} old SET {} FROM {STAGED} new WHERE {}",
            self.name,
            sets.join(", "),
            self.same_key()
        )
    }
}
