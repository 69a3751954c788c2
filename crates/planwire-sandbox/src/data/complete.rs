//! Values that a client or a test sends.

use std::borrow::Cow;

use chrono::DateTime;

use super::compile::date;
use super::record::{Field, RecordType, Values};
use super::row::Row;
use super::source::{Identifier, Source};
use crate::document::Number;
use crate::rule::Violation;
use crate::value::{Instant, Value};

/// The members of an object.
pub(crate) type Members<'a> = [(Cow<'a, str>, Value<'a>)];

impl RecordType {
    /// Returns the values of a new record: the given ones, and defaults for the rest. A field
    /// without a default is left out or, if it is required, gets a generated value.
    pub(crate) fn completed(&self, given: &Members<'_>, row: &Row) -> Values {
        let fields = self.fields.iter();
        let value = |field: &Field| match self.given(given, field) {
            Some(value) => field.accepted(value, row),
            None => None,
        };
        fields
            .map(|field| value(field).or_else(|| field.initial(row)))
            .collect()
    }

    /// Returns the value that is given for a field, under its name or a variant of it: `start_date`
    /// for `date_start`, `enabled` for `is_enabled`.
    pub(crate) fn given<'g, 'v>(
        &self,
        given: &'g Members<'v>,
        field: &Field,
    ) -> Option<&'g Value<'v>> {
        let exact = given.iter().find(|(name, _)| *name == field.name);
        let found = exact.or_else(|| {
            given.iter().find(|(name, _)| {
                have_same_words(name, &field.name) && self.position(name).is_none()
            })
        });
        found.map(|(_, value)| value)
    }

    /// Returns the position of the field with a name or a variant of it.
    pub(crate) fn field_for(&self, name: &str) -> Option<usize> {
        let loosely = || {
            let mut fields = self.fields.iter();
            fields.position(|field| have_same_words(name, &field.name))
        };
        self.position(name).or_else(loosely)
    }
}

/// Returns whether two names have the same words, apart from a leading `is`.
fn have_same_words(left: &str, right: &str) -> bool {
    let words = |name: &str| {
        let name = name.strip_prefix("is_").unwrap_or(name).to_owned();
        let mut words: Vec<_> = name.split('_').map(ToOwned::to_owned).collect();
        words.sort_unstable();
        words
    };
    words(left) == words(right)
}

impl Field {
    /// Returns a client's value as the field stores it; `None` if the field does not allow it.
    pub(crate) fn accepted(&self, value: &Value<'_>, row: &Row) -> Option<Value<'static>> {
        if *value == Value::Null {
            // A field that is not nullable is left out.
            return self.nullable.then_some(Value::Null);
        }
        let typed = self.source.typed(value, row);
        self.rule.allows(&typed).then_some(typed)
    }

    /// Returns a test's value as the field stores it, or the violated rules.
    pub(crate) fn checked(
        &self,
        value: &Value<'_>,
        row: &Row,
    ) -> Result<Value<'static>, Vec<Violation>> {
        let mut violations = self.rule.violations_of_part(value);
        self.source.unknown_members(value, "", &mut violations);
        if !violations.is_empty() {
            return Err(violations);
        }
        let typed = self.source.typed(value, row);
        let violations = self.rule.violations(&typed);
        if violations.is_empty() {
            Ok(typed)
        } else {
            Err(violations)
        }
    }

    /// Returns the value of a new record without a given value.
    fn initial(&self, row: &Row) -> Option<Value<'static>> {
        if let Some(default) = &self.default {
            return Some(self.source.typed(default, row));
        }
        match &self.source {
            Source::Identity(_) | Source::TestMode => Some(self.source.value(row, 0).into_owned()),
            Source::Choice { values, .. } if self.is_state() => values.first().cloned(),
            _ if !self.required => self.nullable.then_some(Value::Null),
            Source::Choice { values, .. } if !self.nullable => values.first().cloned(),
            Source::Flag => Some(Value::Boolean(false)),
            Source::List { fewest: 0, .. } => Some(Value::List(Vec::new())),
            _ if self.nullable => Some(Value::Null),
            _ => Some(self.source.value(row, row.bits(self.salt)).into_owned()),
        }
    }

    /// Returns whether the field is a state, such as `status`.
    pub(crate) fn is_state(&self) -> bool {
        let is_choice = matches!(self.source, Source::Choice { .. });
        is_choice
            && self
                .name
                .split('_')
                .any(|word| matches!(word, "status" | "state"))
    }

    /// Returns a time in the format of the field, if the field can hold one.
    pub(crate) fn timestamp(&self, milliseconds: i64) -> Option<Value<'static>> {
        let instant = |fraction| Value::Instant(Instant::from_milliseconds(milliseconds, fraction));
        let value = match &self.source {
            Source::Created(timeline) | Source::Updated(timeline) | Source::Timestamp(timeline) => {
                instant(timeline.fraction)
            }
            Source::Month(_) | Source::Day(_) => {
                Value::Date(DateTime::from_timestamp_millis(milliseconds)?.date_naive())
            }
            Source::Flag => Value::Boolean(true),
            Source::Text { .. } | Source::Words { .. } => instant(true),
            _ => return None,
        };
        self.rule.allows(&value).then_some(value)
    }
}

impl Source {
    /// Converts a client's value: instants to UTC, enum values to the case of the record,
    /// identifiers to their type.
    fn typed(&self, value: &Value<'_>, row: &Row) -> Value<'static> {
        let other = || value.clone().into_owned();
        match (self, value) {
            (Self::Choice { values, .. }, Value::Text(text)) => {
                let is_same =
                    |own: &&Value<'_>| own.plain().is_some_and(|own| is_same_word(&own, text));
                let same = values.iter().find(is_same);
                match same {
                    Some(same) if !values.contains(value) => same.clone(),
                    _ => other(),
                }
            }
            (
                Self::Created(timeline) | Self::Updated(timeline) | Self::Timestamp(timeline),
                Value::Text(text),
            ) => match DateTime::parse_from_rfc3339(text) {
                Ok(time) => Value::Instant(Instant::from_milliseconds(
                    time.timestamp_millis(),
                    timeline.fraction,
                )),
                Err(_) => other(),
            },
            (Self::Month(_) | Self::Day(_), Value::Text(text)) => {
                let day = text.get(..10).and_then(date);
                day.map_or_else(other, Value::Date)
            }
            (Self::Identity(identifier) | Self::Reference { identifier, .. }, _) => {
                identifier.typed(value)
            }
            (Self::List { item, .. }, Value::List(elements)) => {
                let inner = |position: usize| row.inner(position as u64 + 1, false);
                let elements = elements.iter().enumerate();
                let typed =
                    elements.map(|(position, element)| item.typed(element, &inner(position)));
                Value::List(typed.collect())
            }
            (Self::Record(kind), Value::Record(given)) => kind.with(&kind.completed(given, row)),
            // A client can send the id of a nested record.
            (Self::Record(kind), Value::Text(_) | Value::Number(_)) => {
                let Value::Record(mut fields) = kind.record(row).into_owned() else {
                    return other();
                };
                if let Some((_, id)) = fields.iter_mut().find(|(name, _)| name == "id") {
                    *id = other();
                }
                Value::Record(fields)
            }
            (Self::Text { .. } | Self::Words { .. }, Value::Number(number)) => {
                Value::Text(number.to_string().into())
            }
            _ => other(),
        }
    }
}

impl Source {
    /// Collects the unknown members of nested records, which would be lost.
    fn unknown_members(&self, value: &Value<'_>, place: &str, violations: &mut Vec<Violation>) {
        match (self, value) {
            (Self::Record(kind), Value::Record(members)) => {
                for (name, value) in members {
                    let place = match place {
                        "" => name.clone().into_owned(),
                        _ => format!("{place}.{name}"),
                    };
                    match kind.position(name) {
                        Some(position) => {
                            kind.fields[position]
                                .source
                                .unknown_members(value, &place, violations);
                        }
                        None => violations.push((place, "is unknown".to_owned())),
                    }
                }
            }
            (Self::List { item, .. }, Value::List(elements)) => {
                for (position, element) in elements.iter().enumerate() {
                    item.unknown_members(element, &format!("{place}[{position}]"), violations);
                }
            }
            _ => {}
        }
    }
}

impl Identifier {
    fn typed(&self, value: &Value<'_>) -> Value<'static> {
        match (&self.prefix, value) {
            (None, Value::Text(text)) => match text.parse::<Number>() {
                Ok(number) => Value::Number(number),
                Err(_) => value.clone().into_owned(),
            },
            (Some(_), Value::Number(number)) => Value::Text(number.to_string().into()),
            // A client can send a record where the field holds its id.
            (_, Value::Record(_)) => match value.get("id") {
                Some(id) => self.typed(id),
                None => value.clone().into_owned(),
            },
            _ => value.clone().into_owned(),
        }
    }
}

impl RecordType {
    pub(crate) fn with(&self, values: &Values) -> Value<'static> {
        let fields = self.fields.iter().zip(values);
        let present = fields
            .filter_map(|(field, value)| Some((Cow::Owned(field.name.clone()), value.clone()?)));
        Value::Record(present.collect())
    }
}

/// Returns whether two enum values are equal, apart from case and separators.
pub(crate) fn is_same_word(left: &str, right: &str) -> bool {
    let plain = |text: &str| text.to_lowercase().replace('-', "_");
    plain(left) == plain(right)
}
