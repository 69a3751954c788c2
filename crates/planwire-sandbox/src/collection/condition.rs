//! Conditions of filters.

use std::cmp::Ordering;
use std::ops::Bound;

use crate::value::Value;

/// A condition on a value. As in SQL, null meets no condition.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Condition {
    OneOf(Vec<Value<'static>>),
    NoneOf(Vec<Value<'static>>),
    Between(Bound<Value<'static>>, Bound<Value<'static>>),
    /// Strings that contain this one, ignoring case. It is in lower case.
    Contains(String),
}

impl Condition {
    pub(crate) fn holds(&self, value: &Value<'_>) -> bool {
        match (self, value) {
            (_, Value::Null) => false,
            // One matching element of a list is enough. An object is compared by its id.
            (_, Value::List(elements)) => elements.iter().any(|element| self.holds(element)),
            (_, Value::Record(_)) => value.get("id").is_some_and(|id| self.holds(id)),
            _ => self.holds_for(value),
        }
    }

    fn holds_for(&self, value: &Value<'_>) -> bool {
        match self {
            Self::Contains(part) => value
                .plain()
                .is_some_and(|text| text.to_lowercase().contains(part.as_str())),
            Self::OneOf(values) => values.iter().any(|other| equal(value, other)),
            Self::NoneOf(values) => !values.iter().any(|other| equal(value, other)),
            Self::Between(from, to) => {
                let below = match from {
                    Bound::Included(from) => {
                        matches!(value.compare(from), Some(Ordering::Less) | None)
                    }
                    Bound::Excluded(from) => value.compare(from) != Some(Ordering::Greater),
                    Bound::Unbounded => false,
                };
                let above = match to {
                    Bound::Included(to) => {
                        matches!(value.compare(to), Some(Ordering::Greater) | None)
                    }
                    Bound::Excluded(to) => value.compare(to) != Some(Ordering::Less),
                    Bound::Unbounded => false,
                };
                !below && !above
            }
        }
    }
}

/// Returns whether two values are equal. A number equals its string, since ids come as both.
fn equal(left: &Value<'_>, right: &Value<'_>) -> bool {
    match left.compare(right) {
        Some(order) => order == Ordering::Equal,
        None => left.plain().is_some_and(|left| Some(left) == right.plain()),
    }
}
