//! Records as rows.

use std::borrow::Cow;
use std::fmt;

use chrono::{DateTime, Utc};
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::convert::{Value, convert, instant};
use super::{ColumnKind, Table};

/// The identifier of a record: an integer or a string, as the table has it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RowId {
    /// Wethod's.
    Integer(i64),
    /// Piriod's.
    Text(String),
}

impl fmt::Display for RowId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(integer) => integer.fmt(formatter),
            Self::Text(text) => text.fmt(formatter),
        }
    }
}

/// A record as a row of its table.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Row<'record> {
    /// The identifier.
    pub id: RowId,
    /// The parent's identifier, in a list under a parent.
    pub parent: Option<RowId>,
    /// The record as the API sent it.
    pub raw: &'record str,
    /// One value for each column of the table, in that order.
    pub values: Vec<Value<'record>>,
    /// The JSON of the identifier, and of each of the values, as the API sent it. Empty: the field is absent.
    pub sent: Sent<'record>,
    /// The columns whose value does not fit, each with the reason.
    pub problems: Vec<(&'static str, String)>,
    /// The time of the last update, if the record says so.
    pub updated_at: Option<DateTime<Utc>>,
    /// The time of the deletion, if the API says so.
    pub deleted_at: Option<DateTime<Utc>>,
}

/// The JSON of the values of a row.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Sent<'record> {
    /// The identifier.
    pub id: &'record str,
    /// One value for each column of the table, in that order.
    pub values: Vec<&'record str>,
}

/// A record that cannot be a row: it is stored apart, since a key must not be empty.
#[derive(Debug)]
pub(crate) struct Unreadable {
    /// The reason.
    pub(crate) reason: String,
    /// True if the record has no identifier at all.
    pub(crate) without_id: bool,
}

impl<'record> Row<'record> {
    /// Reads a record. `unknown` is called with the name of each undocumented field.
    pub(crate) fn read(
        table: &Table,
        raw: &'record str,
        parent: Option<&RowId>,
        unknown: &mut dyn FnMut(&str),
    ) -> Result<Self, Unreadable> {
        let mut row = Row {
            id: RowId::Integer(0),
            parent: parent.cloned(),
            raw,
            values: vec![Value::Null; table.columns.len()],
            sent: Sent {
                id: "",
                values: vec![""; table.columns.len()],
            },
            problems: Vec::new(),
            updated_at: None,
            deleted_at: None,
        };
        let mut id = None;
        let fields = Fields {
            table,
            row: &mut row,
            id: &mut id,
            unknown,
        };
        serde_json::Deserializer::from_str(raw)
            .deserialize_map(fields)
            .map_err(|error| Unreadable {
                reason: format!("is not a JSON object: {error}"),
                without_id: false,
            })?;
        let id = id.filter(|it| *it != "null").ok_or_else(|| Unreadable {
            reason: "has no `id`".to_owned(),
            without_id: true,
        })?;
        row.sent.id = id;
        row.id = read_id(table.id, id).ok_or_else(|| Unreadable {
            reason: format!(
                "has an `id` that is not {}: {}",
                table.id.name(),
                shortened(id)
            ),
            without_id: false,
        })?;
        Ok(row)
    }

    /// Returns the fields of the record in the order in which they were sent, each as JSON.
    #[must_use]
    pub fn fields(&self) -> Vec<(Cow<'record, str>, &'record str)> {
        let mut fields = Vec::with_capacity(self.values.len() + 1);
        let mut deserializer = serde_json::Deserializer::from_str(self.raw);
        // The record was read before, so that this cannot fail.
        let _ = deserializer.deserialize_map(AllFields(&mut fields));
        fields
    }

    /// Makes a row of a record without an identifier, which takes a number for it.
    pub(crate) fn numbered(table: &Table, number: u64, raw: &'record str) -> Self {
        let id = match table.id {
            ColumnKind::Integer => RowId::Integer(i64::try_from(number).unwrap_or(i64::MAX)),
            _ => RowId::Text(number.to_string()),
        };
        Row {
            id,
            parent: None,
            raw,
            values: vec![Value::Null; table.columns.len()],
            sent: Sent::default(),
            problems: Vec::new(),
            updated_at: None,
            deleted_at: None,
        }
    }
}

fn shortened(json: &str) -> String {
    match json.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &json[..end]),
        None => json.to_owned(),
    }
}

/// Reads an identifier: a number or a string, whichever the API sends.
fn read_id(kind: ColumnKind, json: &str) -> Option<RowId> {
    match convert(kind, json).ok()? {
        Value::Integer(integer) => Some(RowId::Integer(integer)),
        Value::Text(text) if !text.is_empty() && !matches!(json, "true" | "false") => {
            Some(RowId::Text(text.into_owned()))
        }
        _ => None,
    }
}

struct Fields<'a, 'record> {
    table: &'a Table,
    row: &'a mut Row<'record>,
    id: &'a mut Option<&'record str>,
    unknown: &'a mut dyn FnMut(&str),
}

impl<'record> Visitor<'record> for Fields<'_, 'record> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'record>>(self, mut map: A) -> Result<(), A::Error> {
        // The fields usually come in the order of the documents.
        let mut next = 0;
        while let Some(name) = map.next_key_seed(Name)? {
            let json = map.next_value::<&'record RawValue>()?.get();
            match &*name {
                "id" => *self.id = Some(json),
                "updated_at" | "updated" => self.row.updated_at = moment(json),
                "deleted_at" => self.row.deleted_at = moment(json),
                _ => {}
            }
            let columns = &self.table.columns;
            let index = match columns.get(next) {
                Some(column) if column.name == name => Some(next),
                _ => columns.iter().position(|it| it.name == name),
            };
            let Some(index) = index else {
                let known = name == "id"
                    || self.table.parent.as_ref().is_some_and(|it| it.name == name)
                    || self.table.prefixes.iter().any(|it| name.starts_with(it))
                    || !self.table.typed;
                if !known {
                    (self.unknown)(&name);
                }
                continue;
            };
            next = index + 1;
            let column = &columns[index];
            self.row.sent.values[index] = json;
            self.row
                .problems
                .retain(|(problem, _)| *problem != column.name);
            self.row.values[index] = convert(column.kind, json).unwrap_or_else(|why| {
                self.row.problems.push((column.name, why));
                Value::Null
            });
        }
        Ok(())
    }
}

struct AllFields<'a, 'record>(&'a mut Vec<(Cow<'record, str>, &'record str)>);

impl<'record> Visitor<'record> for AllFields<'_, 'record> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'record>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key_seed(Name)? {
            self.0
                .push((name, map.next_value::<&'record RawValue>()?.get()));
        }
        Ok(())
    }
}

fn moment(json: &str) -> Option<DateTime<Utc>> {
    instant(json.strip_prefix('"')?.strip_suffix('"')?)
}

/// The name of a field, borrowed from the record unless it is escaped.
struct Name;

impl<'record> serde::de::DeserializeSeed<'record> for Name {
    type Value = Cow<'record, str>;

    fn deserialize<D: Deserializer<'record>>(
        self,
        deserializer: D,
    ) -> Result<Self::Value, D::Error> {
        struct Text;

        impl<'record> Visitor<'record> for Text {
            type Value = Cow<'record, str>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("the name of a field")
            }

            fn visit_borrowed_str<E>(self, name: &'record str) -> Result<Self::Value, E> {
                Ok(Cow::Borrowed(name))
            }

            fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
                Ok(Cow::Owned(name.to_owned()))
            }
        }

        deserializer.deserialize_str(Text)
    }
}
