//! A type of record: its fields in the schema's order.

use std::borrow::Cow;

use super::row::{Row, mix};
use super::source::{Identifier, Source};
use crate::rule::Rule;
use crate::value::{Value, write_text};

/// The fields of a record, and how their values are made.
#[derive(Clone, Debug)]
pub(crate) struct RecordType {
    pub(crate) fields: Vec<Field>,
    /// The document's example, which is the first record: a value for each field that it has.
    pub(crate) first: Option<Values>,
}

/// A value for each field of a record, nothing for those that it is without.
pub(crate) type Values = Vec<Option<Value<'static>>>;

/// A field of a record.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    /// The name as a JSON key, with the colon.
    pub(crate) key: Vec<u8>,
    pub(crate) required: bool,
    pub(crate) nullable: bool,
    pub(crate) salt: u64,
    pub(crate) source: Source,
    /// The field has a value only where another one, by its position, has this value.
    pub(crate) only_where: Option<(usize, Value<'static>)>,
    /// Records that nobody changed have no value here, as none of them was deleted.
    pub(crate) dormant: bool,
    /// What the schema gives a new record.
    pub(crate) default: Option<Value<'static>>,
    pub(crate) rule: Rule,
    /// The type of identifier that the field holds, such as `ProjectId`.
    pub(crate) identifies: Option<String>,
}

impl RecordType {
    /// The position of a field.
    pub(crate) fn position(&self, name: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.name == name)
    }

    /// The value of a field; nothing where the record is without it.
    pub(crate) fn value(&self, position: usize, row: &Row) -> Option<Value<'_>> {
        if row.number() == 0
            && row.element == 0
            && let Some(first) = &self.first
        {
            return first.get(position)?.as_ref().map(Value::borrowed);
        }
        let field = self.fields.get(position)?;
        let dice = row.dice(field.salt);
        let chance = mix(dice);
        if !field.required && chance & 3 == 0 {
            return None;
        }
        if field.dormant {
            return field.absence();
        }
        if let Some((other, wanted)) = &field.only_where {
            if self.value(*other, row).as_ref() != Some(wanted) {
                return Some(Value::Null);
            }
        } else if field.nullable && field.is_null(chance >> 2) {
            return Some(Value::Null);
        }
        Some(field.source.value(row, dice))
    }

    /// A whole record.
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

    /// Appends a whole record as JSON, without making it first.
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
    /// Puts an identifier before the other fields of records that are not documented to have one.
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
            dormant: false,
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

    /// Leaves a field without a value in all records that nobody changed. False where the schema
    /// wants one that is not a plain `false`.
    pub(crate) fn lay_to_rest(&mut self, position: usize) -> bool {
        let Some(field) = self.fields.get_mut(position) else {
            return false;
        };
        let absence = field.absence();
        field.dormant = !field.required || absence.is_some();
        if field.dormant
            && let Some(first) = &mut self.first
            && let Some(value) = first.get_mut(position)
            && !matches!(value, None | Some(Value::Null | Value::Boolean(false)))
        {
            *value = absence;
        }
        field.dormant
    }
}

impl Field {
    /// How the field says that something has not happened.
    pub(crate) fn absence(&self) -> Option<Value<'static>> {
        match self.source {
            Source::Flag => Some(Value::Boolean(false)),
            _ if self.nullable => Some(Value::Null),
            _ => None,
        }
    }

    fn is_null(&self, chance: u64) -> bool {
        match self.source {
            // Most such moments have not come: few records are deleted or archived.
            Source::Moment(_) => chance & 7 != 0,
            // Null has a meaning of its own there.
            Source::RangeTo { .. } => false,
            _ => chance & 3 == 0,
        }
    }
}
