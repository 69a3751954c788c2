//! Streams: the lists of both APIs, with what a catalog says of each.

mod shape;

use planwire::operation::{Api, Kind};
use planwire_sync::{Changes, ColumnKind, SyncedList, lists};
use serde_json::{Map, Value, json};

pub(crate) use shape::Shape;

/// The property of the record as the API sent it.
pub(crate) const RAW: &str = "_raw";

/// A list as a stream.
#[derive(Clone)]
pub(crate) struct Stream {
    /// The name, such as `wethod_budgets`.
    pub(crate) name: String,
    pub(crate) list: SyncedList,
}

/// How values are written, and which properties are added.
#[derive(Clone, Copy)]
pub(crate) struct Form {
    /// The property with the time of the deletion, in lists whose deletions are listed.
    pub(crate) deleted: &'static str,
    /// True if decimals are strings.
    pub(crate) decimal_strings: bool,
    /// True if each record has its JSON in [`RAW`].
    pub(crate) raw: bool,
    /// True if types have Airbyte's annotations.
    pub(crate) airbyte: bool,
}

impl Stream {
    /// Returns the streams of both APIs, each behind the one that it is read for.
    pub(crate) fn all() -> Vec<Self> {
        let lists = [Api::Wethod, Api::Piriod].into_iter().flat_map(lists);
        lists
            .map(|list| Self {
                name: name(list.operation.api, list.name()),
                list,
            })
            .collect()
    }

    /// Returns the properties of the key.
    pub(crate) fn key(&self) -> Vec<&'static str> {
        let parent = self.list.table.parent.as_ref().map(|it| it.name);
        parent.into_iter().chain(["id"]).collect()
    }

    /// Returns the property with the time of the last update, if runs read only what changed and each record has it.
    pub(crate) fn replication_key(&self) -> Option<&'static str> {
        let name = match self.list.changes {
            Changes::Filter => "updated_at",
            Changes::Ordering => "updated",
            _ => return None,
        };
        let mut columns = self.list.table.columns.iter();
        columns
            .any(|it| it.name == name && it.required)
            .then_some(name)
    }

    /// Returns whether runs read only what changed.
    pub(crate) fn is_incremental(&self) -> bool {
        self.list.changes != Changes::None
    }

    /// Returns whether a first load that broke off is resumed.
    pub(crate) fn is_resumable(&self) -> bool {
        self.list.parent.is_none() && self.list.table.typed
    }

    /// Returns whether records have [`RAW`]: without it, targets would lose fields whose names are undocumented.
    pub(crate) fn has_raw(&self, form: Form) -> bool {
        let record = self.list.operation.record();
        form.raw
            || self.list.table.columns.is_empty()
            || record.is_some_and(|it| it.other_fields.is_some())
    }

    /// Returns the shape of each column of the table.
    pub(crate) fn shapes(&self, form: Form) -> Vec<Shape> {
        let fields = self.list.operation.record_fields();
        let columns = self.list.table.columns.iter();
        columns
            .map(|column| {
                let kind = fields.iter().find(|it| it.name == column.name);
                Shape::of(column.kind, kind.map_or(Kind::Json, |it| it.kind), form)
            })
            .collect()
    }

    /// Returns the JSON Schema of the records: with those properties that `has` is true for.
    pub(crate) fn schema(&self, form: Form, has: &dyn Fn(&str) -> bool) -> Value {
        let table = &self.list.table;
        let mut properties = Map::new();
        let key = Shape::of_key(table.id).schema(form);
        if let Some(parent) = &table.parent {
            properties.insert(parent.name.to_owned(), key.clone());
        }
        properties.insert("id".to_owned(), key);
        for (column, shape) in table.columns.iter().zip(self.shapes(form)) {
            let mut schema = shape.schema(form);
            schema["description"] = column.description.into();
            properties.insert(column.name.to_owned(), schema);
        }
        if self.list.deletions {
            let mut schema = Shape::of(ColumnKind::DateTime, Kind::DateTime, form).schema(form);
            schema["description"] = "The time of the deletion; null: the record exists.".into();
            properties.insert(form.deleted.to_owned(), schema);
        }
        if self.has_raw(form) {
            let schema = json!({"type": ["null", "object"], "description": "The record as the API sent it."});
            properties.insert(RAW.to_owned(), schema);
        }
        properties.retain(|name, _| has(name));
        json!({"type": "object", "additionalProperties": true, "properties": properties})
    }
}

/// Returns the name of the stream of a list.
pub(crate) fn name(api: Api, list: &str) -> String {
    format!("{}_{list}", api.name())
}
