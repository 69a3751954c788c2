//! Record types.

use std::borrow::Cow;

use super::row::{Row, mix};
use super::source::{Identifier, Source};
use crate::rule::Rule;
use crate::value::{Value, write_text};

/// The fields of a record type, in the schema's order.
#[derive(Clone, Debug)]
pub(crate) struct RecordType {
    pub(crate) fields: Vec<Field>,
    /// The values of the first record, from the document's example.
    pub(crate) first: Option<Values>,
}

/// A value for each field; `None` if the record does not have it.
pub(crate) type Values = Vec<Option<Value<'static>>>;

/// A field of a record.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    /// The name as a JSON key, including the colon.
    pub(crate) key: Vec<u8>,
    pub(crate) required: bool,
    pub(crate) nullable: bool,
    pub(crate) salt: u64,
    pub(crate) source: Source,
    /// Another field, by its position, and the value without which this field is null.
    pub(crate) only_where: Option<(usize, Value<'static>)>,
    /// Leaves the field without a value in generated records, such as `deleted_at`.
    pub(crate) is_unset: bool,
    /// The schema's default.
    pub(crate) default: Option<Value<'static>>,
    pub(crate) rule: Rule,
    /// The type of identifier in the field, such as `ProjectId`.
    pub(crate) identifies: Option<String>,
}

impl RecordType {
    /// Returns the position of a field.
    pub(crate) fn position(&self, name: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.name == name)
    }

    /// Returns the value of a field, if the record has it.
    pub(crate) fn value(&self, position: usize, row: &Row) -> Option<Value<'_>> {
        if row.number() == 0
            && row.element == 0
            && let Some(first) = &self.first
        {
            return first.get(position)?.as_ref().map(Value::borrowed);
        }
        let field = self.fields.get(position)?;
        let bits = row.bits(field.salt);
        let chance = mix(bits);
        if !field.required && chance & 3 == 0 {
            return None;
        }
        if field.is_unset {
            return field.absence();
        }
        if let Some((other, wanted)) = &field.only_where {
            if self.value(*other, row).as_ref() != Some(wanted) {
                return Some(Value::Null);
            }
        } else if field.nullable && field.is_null(chance >> 2) {
            return Some(Value::Null);
        }
        Some(field.source.value(row, bits))
    }

    pub(crate) fn record(&self, row: &Row) -> Value<'_> {
        let fields = self.fields.iter().enumerate();
        let values = fields.filter_map(|(position, field)| {
            Some((
                Cow::Borrowed(field.name.as_str()),
                self.value(position, row)?,
            ))
        });
        Value::Record(values.collect())
    }

    /// Writes a record as JSON without building it first.
    pub(crate) fn write_json(&self, row: &Row, out: &mut Vec<u8>) {
        let mut mark = b'{';
        for (position, field) in self.fields.iter().enumerate() {
            if let Some(value) = self.value(position, row) {
                out.push(mark);
                out.extend_from_slice(&field.key);
                value.write_json(out);
                mark = b',';
            }
        }
        if mark == b'{' {
            out.push(mark);
        }
        out.push(b'}');
    }
}

impl RecordType {
    /// Adds an id as the first field of a record type without one.
    pub(crate) fn identify(&mut self, name: &str, identifier: Identifier, rule: Rule) {
        let mut key = Vec::new();
        write_text(name, &mut key);
        key.push(b':');
        let field = Field {
            name: name.to_owned(),
            key,
            required: true,
            nullable: false,
            salt: 0,
            source: Source::Identity(identifier),
            only_where: None,
            is_unset: false,
            default: None,
            rule,
            identifies: None,
        };
        self.fields.insert(0, field);
        for field in &mut self.fields {
            if let Some((other, _)) = &mut field.only_where {
                *other += 1;
            }
        }
        if let Some(first) = &mut self.first {
            first.insert(0, None);
        }
    }

    /// Leaves a field without a value in generated records. Returns false if the schema requires a
    /// value other than `false`.
    pub(crate) fn unset(&mut self, position: usize) -> bool {
        let Some(field) = self.fields.get_mut(position) else {
            return false;
        };
        let absence = field.absence();
        field.is_unset = !field.required || absence.is_some();
        if field.is_unset
            && let Some(first) = &mut self.first
            && let Some(value) = first.get_mut(position)
            && !matches!(value, None | Some(Value::Null | Value::Boolean(false)))
        {
            *value = absence;
        }
        field.is_unset
    }
}

impl Field {
    /// Returns the value for an event that has not happened.
    pub(crate) fn absence(&self) -> Option<Value<'static>> {
        match self.source {
            Source::Flag => Some(Value::Boolean(false)),
            _ if self.nullable => Some(Value::Null),
            _ => None,
        }
    }

    fn is_null(&self, chance: u64) -> bool {
        match self.source {
            // Few records are deleted or archived.
            Source::Timestamp(_) => chance & 7 != 0,
            // Null means an open range.
            Source::RangeTo { .. } => false,
            _ => chance & 3 == 0,
        }
    }
}
