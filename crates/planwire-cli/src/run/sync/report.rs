//! The results of a sync, list by list, as records that are printed like those of an API.

use chrono::{DateTime, SecondsFormat, Utc};
use planwire::RawRecord;
use planwire_sync::{ListReport, ListState, Planned, Report, Run, StoredKey, Verified};
use serde::Serialize;

use crate::connection::Account;
use crate::failure::{End, Failure, hint};
use crate::flags::Flags;
use crate::output;
use crate::terminal::Messages;

/// The maximum of differing records to name for each list; the others are counted.
const MOST_NAMED: usize = 5;

/// The rows of a report.
#[derive(Default)]
pub(super) struct Rows {
    columns: &'static [&'static str],
    rows: Vec<serde_json::Result<RawRecord>>,
}

impl Rows {
    fn add(&mut self, row: &impl Serialize, columns: &'static [&'static str]) {
        self.columns = columns;
        let row = serde_json::to_string(row).and_then(|it| serde_json::from_str(&it));
        self.rows.push(row);
    }

    pub(super) fn print(self, flags: Flags<'_>) -> Result<End, Failure> {
        output::print(flags, self.columns, self.rows.into_iter())
    }

    /// Adds the results of a run, and returns the number of lists that failed.
    pub(super) fn add_synced(
        &mut self,
        account: &Account,
        report: &Report,
        messages: &Messages,
    ) -> usize {
        notes(&report.lists, messages);
        for list in &report.lists {
            remark(list, messages);
            let written = list.written;
            let row = Synced {
                list: &list.list,
                account: &account.name,
                mode: list.mode.name(),
                read: list.read,
                new: written.inserted,
                updated: written.updated,
                deleted: written.deleted,
                failure: list.failure.as_ref().map(ToString::to_string),
            };
            self.add(
                &row,
                &[
                    "list", "account", "mode", "read", "new", "updated", "deleted", "failure",
                ],
            );
        }
        report.failed().count()
    }

    pub(super) fn add_planned(&mut self, account: &Account, plan: &[Planned]) {
        for planned in plan {
            let row = PlannedRow {
                list: &planned.list,
                account: &account.name,
                mode: planned.mode.name(),
                requests: planned.requests,
            };
            self.add(&row, &["list", "account", "mode", "requests"]);
        }
    }

    /// Adds the results of a comparison, and returns the number of lists that differ.
    pub(super) fn add_verified(
        &mut self,
        account: &Account,
        verified: &[Verified],
        messages: &Messages,
    ) -> usize {
        for list in verified {
            let differences = [
                ("only the API has", &list.missing),
                ("only the database has", &list.extra),
                ("differ:", &list.different),
            ];
            for (what, ids) in differences.iter().filter(|(_, ids)| !ids.is_empty()) {
                let ids: Vec<_> = ids.iter().map(String::as_str).collect();
                messages.warning(&format!("{}: {what} {}", list.list, some(&ids)));
            }
            if let Some(failure) = &list.failure {
                messages.warning(&format!("{}: {failure}", list.list));
            }
            let row = VerifiedRow {
                list: &list.list,
                account: &account.name,
                equal: list.equal,
                missing: list.missing.len(),
                extra: list.extra.len(),
                different: list.different.len(),
            };
            self.add(
                &row,
                &["list", "account", "equal", "missing", "extra", "different"],
            );
        }
        verified.iter().filter(|it| !it.is_equal()).count()
    }
}

#[cfg(feature = "parquet")]
impl Rows {
    /// Adds a table that was exported.
    pub(super) fn add_exported(&mut self, exported: &planwire_sync::Exported) {
        #[derive(Serialize)]
        struct Row {
            file: String,
            rows: u64,
            misfits: u64,
        }

        let row = Row {
            file: exported.path.display().to_string(),
            rows: exported.rows,
            misfits: exported.misfits,
        };
        self.add(&row, &["file", "rows", "misfits"]);
    }
}

/// Returns the state of each list.
pub(super) fn status(states: &[(StoredKey, ListState)]) -> Rows {
    let mut rows = Rows::default();
    for (key, state) in states {
        let row = Status {
            list: &key.list,
            api: &key.api,
            account: &key.account,
            rows: state.rows,
            synced_until: state.cursor.map(text),
            swept_at: state.swept_at.map(text),
            incomplete: state.position.as_ref().map(ToString::to_string),
            failure: state.failure.as_deref(),
        };
        rows.add(
            &row,
            &[
                "list",
                "api",
                "account",
                "rows",
                "synced_until",
                "swept_at",
                "incomplete",
                "failure",
            ],
        );
    }
    rows
}

pub(super) fn last_run(run: &Run) -> String {
    format!(
        "last run: {} {} at {}: {} lists, {} failed, {} records read, {} rows changed",
        run.api,
        run.account,
        text(run.ended_at),
        run.lists,
        run.failed,
        run.records,
        run.changes
    )
}

fn text(instant: DateTime<Utc>) -> String {
    instant.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// Prints the notes, each once with its lists.
fn notes(lists: &[ListReport], messages: &Messages) {
    let mut notes: Vec<(&str, Vec<&str>)> = Vec::new();
    for list in lists {
        for note in &list.notes {
            match notes.iter_mut().find(|(text, _)| text == note) {
                Some((_, names)) => names.push(&list.list),
                None => notes.push((note, vec![&list.list])),
            }
        }
    }
    for (note, names) in notes {
        messages.note(&format!("{}: {note}", some(&names)));
    }
}

/// Returns the first of some names, and the number of the others.
fn some(names: &[&str]) -> String {
    let named = names[..names.len().min(MOST_NAMED)].join(", ");
    match names.len().saturating_sub(MOST_NAMED) {
        0 => named,
        more => format!("{named} and {more} more"),
    }
}

/// Prints the notes on a list.
fn remark(list: &ListReport, messages: &Messages) {
    let name = &list.list;
    for (field, records) in &list.unknown_fields {
        messages.note(&format!(
            "{name}: the field `{field}` is undocumented ({records} records); its values are in `_raw`"
        ));
    }
    for (column, records) in &list.problems {
        messages.note(&format!(
            "{name}: the value of `{column}` does not fit in {records} records; see `_problems`"
        ));
    }
    if list.odd > 0 {
        messages.warning(&format!(
            "{name}: {} records cannot be rows and are in `_planwire_odd_records`",
            list.odd
        ));
    }
    if list.written.misfits > 0 {
        messages.note(&format!(
            "{name}: the database cannot hold {} values as they are; see `_problems`",
            list.written.misfits
        ));
    }
    if let Some(failure) = &list.failure {
        messages.warning(&format!("{name}: {failure}"));
        if let Some(hint) = hint(failure) {
            messages.plain(&hint);
        }
    }
}

#[derive(Serialize)]
struct Synced<'a> {
    list: &'a str,
    account: &'a str,
    mode: &'static str,
    read: u64,
    new: u64,
    updated: u64,
    deleted: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    failure: Option<String>,
}

#[derive(Serialize)]
struct PlannedRow<'a> {
    list: &'a str,
    account: &'a str,
    mode: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    requests: Option<u64>,
}

#[derive(Serialize)]
struct VerifiedRow<'a> {
    list: &'a str,
    account: &'a str,
    equal: u64,
    missing: usize,
    extra: usize,
    different: usize,
}

#[derive(Serialize)]
struct Status<'a> {
    list: &'a str,
    api: &'a str,
    account: &'a str,
    rows: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    synced_until: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    swept_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    incomplete: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    failure: Option<&'a str>,
}
