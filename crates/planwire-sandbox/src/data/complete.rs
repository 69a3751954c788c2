//! From what a client sends to the values of a record.

use std::borrow::Cow;

use chrono::DateTime;

use super::compile::date;
use super::record::{Field, RecordType, Values};
use super::row::Row;
use super::source::{Identifier, Source};
use crate::document::Number;
use crate::rule::Breach;
use crate::value::{Instant, Value};

/// The fields that a client sends.
pub(crate) type Given<'a> = [(Cow<'a, str>, Value<'a>)];

impl RecordType {
    /// The values of a new record: those that are given, and the rest as the schema has it. A field
    /// without a default is left out where it may be; where it may not, it gets a value like those
    /// of the other records.
    pub(crate) fn completed(&self, given: &Given<'_>, row: &Row) -> Values {
        let fields = self.fields.iter();
        let value = |field: &Field| match self.given(given, field) {
            Some(value) => field.accepted(value, row),
            None => None,
        };
        fields
            .map(|field| value(field).or_else(|| field.initial(row)))
            .collect()
    }

    /// What is given for a field: under its name, or under one that differs as the vendors' names
    /// for one thing do, `start_date` for `date_start` and `enabled` for `is_enabled`.
    pub(crate) fn given<'g, 'v>(
        &self,
        given: &'g Given<'v>,
        field: &Field,
    ) -> Option<&'g Value<'v>> {
        let exact = given.iter().find(|(name, _)| *name == field.name);
        let found = exact.or_else(|| {
            given
                .iter()
                .find(|(name, _)| is_same_thing(name, &field.name) && self.position(name).is_none())
        });
        found.map(|(_, value)| value)
    }

    /// The position of the field that a name means.
    pub(crate) fn meant(&self, name: &str) -> Option<usize> {
        let loosely = || {
            let mut fields = self.fields.iter();
            fields.position(|field| is_same_thing(name, &field.name))
        };
        self.position(name).or_else(loosely)
    }
}

/// Returns whether two names have the same words, apart from a leading `is`.
fn is_same_thing(left: &str, right: &str) -> bool {
    let words = |name: &str| {
        let name = name.strip_prefix("is_").unwrap_or(name).to_owned();
        let mut words: Vec<_> = name.split('_').map(ToOwned::to_owned).collect();
        words.sort_unstable();
        words
    };
    words(left) == words(right)
}

impl Field {
    /// What a client's value is in this field; nothing where it does not belong there.
    pub(crate) fn accepted(&self, value: &Value<'_>, row: &Row) -> Option<Value<'static>> {
        if *value == Value::Null {
            // A field that cannot be null is left out instead.
            return self.nullable.then_some(Value::Null);
        }
        let typed = self.source.typed(value, row);
        self.rule.allows(&typed).then_some(typed)
    }

    /// What a record of someone's own has in this field, or the rules that its value breaks.
    pub(crate) fn checked(
        &self,
        value: &Value<'_>,
        row: &Row,
    ) -> Result<Value<'static>, Vec<Breach>> {
        let mut breaches = self.rule.breaches_of_part(value);
        self.source.strangers(value, "", &mut breaches);
        if !breaches.is_empty() {
            return Err(breaches);
        }
        let typed = self.source.typed(value, row);
        let breaches = self.rule.breaches(&typed);
        if breaches.is_empty() {
            Ok(typed)
        } else {
            Err(breaches)
        }
    }

    /// What a record has that was not given anything.
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
            _ => Some(self.source.value(row, row.dice(self.salt)).into_owned()),
        }
    }

    /// Returns whether the field says where its record stands, such as `status`.
    pub(crate) fn is_state(&self) -> bool {
        let is_choice = matches!(self.source, Source::Choice { .. });
        is_choice
            && self
                .name
                .split('_')
                .any(|word| matches!(word, "status" | "state"))
    }

    /// An instant, as far as the field can hold one.
    pub(crate) fn moment(&self, milliseconds: i64) -> Option<Value<'static>> {
        let instant = |fraction| Value::Instant(Instant::from_milliseconds(milliseconds, fraction));
        let value = match &self.source {
            Source::Created(timeline) | Source::Updated(timeline) | Source::Moment(timeline) => {
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
    /// A client's value as the generated ones are: an instant is one whatever its offset, a choice
    /// has the case of the record, and what is referred to may be a number or its text.
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
                Self::Created(timeline) | Self::Updated(timeline) | Self::Moment(timeline),
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
            // A whole record stands where only its identifier was sent.
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
    /// Adds the members of records within a value that the schema does not name, and that would be lost.
    fn strangers(&self, value: &Value<'_>, place: &str, breaches: &mut Vec<Breach>) {
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
                                .strangers(value, &place, breaches);
                        }
                        None => breaches.push((place, "is not known".to_owned())),
                    }
                }
            }
            (Self::List { item, .. }, Value::List(elements)) => {
                for (position, element) in elements.iter().enumerate() {
                    item.strangers(element, &format!("{place}[{position}]"), breaches);
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
            // Some pages show the whole record where others have its identifier.
            (_, Value::Record(_)) => match value.get("id") {
                Some(id) => self.typed(id),
                None => value.clone().into_owned(),
            },
            _ => value.clone().into_owned(),
        }
    }
}

impl RecordType {
    /// A record of these values.
    pub(crate) fn with(&self, values: &Values) -> Value<'static> {
        let fields = self.fields.iter().zip(values);
        let present = fields
            .filter_map(|(field, value)| Some((Cow::Owned(field.name.clone()), value.clone()?)));
        Value::Record(present.collect())
    }
}

/// Returns whether two values of an enum are one, apart from case and the mark between words.
pub(crate) fn is_same_word(left: &str, right: &str) -> bool {
    let plain = |text: &str| text.to_lowercase().replace('-', "_");
    plain(left) == plain(right)
}
