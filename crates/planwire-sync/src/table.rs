//! Tables: what the operation table says of a list, as columns, and records as rows of them.

mod column;
mod convert;
mod row;
#[cfg(any(feature = "sqlite", feature = "postgres", feature = "parquet"))]
#[cfg_attr(
    not(any(feature = "sqlite", feature = "postgres")),
    allow(dead_code, reason = "an export compares no tables and writes no SQL")
)]
mod sql;

use planwire::operation::{Api, Operation};

pub use column::{Column, ColumnKind};
pub use convert::Value;
#[cfg(feature = "sqlite")]
pub(crate) use convert::instant;
#[cfg(any(feature = "sqlite", feature = "parquet"))]
pub(crate) use convert::significant;
pub use row::{Row, RowId, Sent};
#[cfg(any(feature = "sqlite", feature = "postgres"))]
pub(crate) use sql::{FoundColumn, FoundTable, altered_state, newer_layout, quoted};
#[cfg(any(feature = "sqlite", feature = "postgres", feature = "parquet"))]
pub(crate) use sql::{OWN_COLUMNS, problems_json};

/// The table of a list. Its columns are the documented fields of the list's records, and those that every table has:
/// `_raw`, `_synced_at`, `_first_seen_at`, `_deleted_at`, `_deleted_by` and `_problems`.
///
/// The key is `_account` and `id`; in a list under a parent, such as the locations of a holiday, the parent's
/// identifier stands between them.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Table {
    /// The API of the list.
    pub api: Api,
    /// The name of the list, such as `budgets`; that of the table, without the API.
    pub name: String,
    /// A sentence on its records.
    pub description: &'static str,
    /// The kind of the column `id`: [`ColumnKind::Integer`] or [`ColumnKind::Text`].
    pub id: ColumnKind,
    /// The column of the parent's identifier, in a list under a parent.
    pub parent: Option<Column>,
    /// The columns of the documented fields, without the key.
    pub columns: Vec<Column>,
    /// The prefixes of dynamic fields, such as `custom_field_`, which have no column.
    pub(crate) prefixes: Vec<&'static str>,
    /// True if the fields of its records are documented at all.
    pub typed: bool,
}

impl Table {
    pub(crate) fn new(
        operation: &'static Operation,
        name: String,
        parent: Option<&'static str>,
    ) -> Self {
        let schema = operation.record();
        let id = id_kind(operation.api);
        let parent = parent.map(|name| Column {
            name,
            kind: id,
            description: "The record that the list belongs to.",
            required: true,
        });
        let is_key = |name: &str| name == "id" || parent.as_ref().is_some_and(|it| it.name == name);
        let fields = operation.record_fields();
        Self {
            api: operation.api,
            name,
            description: operation.description,
            id,
            columns: fields
                .iter()
                .filter(|field| !is_key(field.name))
                .map(|field| Column::of_field(field, id))
                .collect(),
            prefixes: schema
                .and_then(|it| it.other_fields)
                .map(|it| it.prefix)
                .into_iter()
                .collect(),
            typed: !fields.is_empty(),
            parent,
        }
    }

    /// Returns a hash of the columns, which changes when a release documents more of them.
    pub(crate) fn schema_hash(&self) -> String {
        let mut text = String::new();
        for column in &self.columns {
            text.push_str(column.name);
            text.push(' ');
            text.push_str(column.kind.name());
            text.push('\n');
        }
        format!("{:032x}", twox_hash::XxHash3_128::oneshot(text.as_bytes()))
    }
}

/// Returns the kind of the identifiers of an API: Wethod's are integers. Piriod sends strings here and numbers there, so
/// that only text holds them all.
fn id_kind(api: Api) -> ColumnKind {
    match api {
        Api::Wethod => ColumnKind::Integer,
        _ => ColumnKind::Text,
    }
}
