//! The order in which a list came.

use chrono::{DateTime, Utc};

use crate::table::{Row, Table, Value};

/// The order of a list that was read with `ordering=-updated`, as its records show it.
#[derive(Debug)]
pub(super) struct Order {
    /// True if each record was updated no later than the one before it.
    is_descending: bool,
    /// True if a record stands otherwise than by the time of its creation. Without one, a server that ignores the ordering
    /// and lists by creation looks the same.
    differs_from_created: bool,
    updated: Option<DateTime<Utc>>,
    created: Option<DateTime<Utc>>,
}

impl Default for Order {
    fn default() -> Self {
        Self {
            is_descending: true,
            differs_from_created: false,
            updated: None,
            created: None,
        }
    }
}

impl Order {
    pub(super) fn add(&mut self, table: &Table, row: &Row<'_>) {
        let index = table.columns.iter().position(|it| it.name == "created");
        let created = match index.map(|it| &row.values[it]) {
            Some(Value::DateTime(created)) => Some(*created),
            _ => None,
        };
        match (self.updated, row.updated_at) {
            (Some(before), Some(updated)) => self.is_descending &= updated <= before,
            (_, None) => self.is_descending = false,
            (None, Some(_)) => {}
        }
        if let (Some(before), Some(created)) = (self.created, created) {
            self.differs_from_created |= created > before;
        }
        self.updated = row.updated_at;
        self.created = created;
    }

    pub(super) fn is_descending(&self) -> bool {
        self.is_descending
    }

    pub(super) fn is_proof(&self) -> bool {
        self.is_descending && self.differs_from_created
    }

    /// Returns whether the last record was updated before an instant, or the records are out of order.
    pub(super) fn ends_before(&self, instant: DateTime<Utc>) -> bool {
        !self.is_descending || self.updated.is_some_and(|it| it < instant)
    }
}
