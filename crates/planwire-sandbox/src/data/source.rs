//! Generators of field values.

use chrono::{Months, NaiveDate};

use super::record::RecordType;
use super::row::{Row, Timeline};
use super::text::{Subject, fitted};
use crate::document::{Number, write_digits};
use crate::value::Value;

/// The number of records that share a reference, such as ten budgets of a project.
const SHARE: u64 = 10;

/// The generator of a field's values.
#[derive(Clone, Debug)]
pub(crate) enum Source {
    /// The consecutive id of the record itself.
    Identity(Identifier),
    /// The id of another record.
    Reference {
        identifier: Identifier,
        spread: Spread,
    },
    /// One of several values, in turn.
    Choice {
        values: Vec<Value<'static>>,
        turn: u32,
    },
    Constant(Value<'static>),
    Created(Timeline),
    Updated(Timeline),
    Timestamp(Timeline),
    /// The first day of a month, from this one on.
    Month(NaiveDate),
    /// A day, from this one on.
    Day(NaiveDate),
    /// A decimal with up to two decimal places. The bounds are in hundredths.
    Amount {
        low: i64,
        high: i64,
    },
    /// An integer.
    Count {
        low: i64,
        high: i64,
    },
    /// The first and the last number of a range, such as a price tier.
    RangeFrom,
    RangeTo {
        open: bool,
    },
    Flag,
    /// True in the records of the test mode.
    TestMode,
    Text {
        subject: Subject,
        owner: String,
        shortest: usize,
        longest: Option<usize>,
    },
    /// The name of the field and a number.
    Words {
        words: String,
        shortest: usize,
        longest: Option<usize>,
    },
    List {
        item: Box<Source>,
        salt: u64,
        fewest: u64,
        most: u64,
    },
    Record(Box<RecordType>),
}

/// A number, or a string such as `pla_0000001`.
#[derive(Clone, Debug)]
pub(crate) struct Identifier {
    pub(crate) prefix: Option<String>,
    /// The number of the first record.
    pub(crate) first: u64,
}

/// The choice of the record that a field refers to.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Spread {
    /// Adjacent records share a reference.
    Shared,
    /// Records that share the first reference differ in this one.
    Within,
    Mixed,
}

impl Identifier {
    pub(crate) fn value(&self, number: u64) -> Value<'static> {
        let number = number.saturating_add(self.first);
        match &self.prefix {
            None => Value::Number(Number::from(i64::try_from(number).unwrap_or(i64::MAX))),
            Some(prefix) => {
                let mut text = Vec::with_capacity(prefix.len() + 8);
                text.extend_from_slice(prefix.as_bytes());
                text.push(b'_');
                write_digits(number, 7, &mut text);
                Value::Text(String::from_utf8_lossy(&text).into_owned().into())
            }
        }
    }
}

impl Source {
    /// Returns the value at a position.
    pub(crate) fn value(&self, row: &Row, bits: u64) -> Value<'_> {
        match self {
            Self::Identity(identifier) => identifier.value(row.number()),
            Self::Reference { identifier, spread } => {
                let number = match spread {
                    Spread::Shared => row.index / SHARE,
                    Spread::Within => row.index % SHARE,
                    Spread::Mixed => bits % SHARE,
                };
                // References stay within one mode.
                identifier.value(row.shift + number)
            }
            Self::Choice { values, turn } => {
                // Later enums of a record change at a slower pace, so that all combinations occur.
                let number = row.number() + row.element;
                let slower = match turn {
                    0 => 0,
                    _ => number.checked_shr(*turn).unwrap_or(0),
                };
                values[((number + slower) % values.len() as u64) as usize].borrowed()
            }
            Self::Constant(value) => value.borrowed(),
            Self::Created(timeline) => Value::Instant(timeline.created(row)),
            Self::Updated(timeline) => Value::Instant(timeline.updated(row)),
            Self::Timestamp(timeline) => Value::Instant(timeline.between(row, bits)),
            Self::Month(first) => {
                let number = row.number();
                // Records that share a reference have consecutive months.
                let months = number % SHARE + number / SHARE % 24;
                Value::Date(later(*first, Months::new(months as u32)))
            }
            Self::Day(first) => {
                let days = chrono::Days::new(row.number() % 700);
                Value::Date(first.checked_add_days(days).unwrap_or(*first))
            }
            Self::Amount { low, high } => Value::Number(amount(*low, *high, bits)),
            Self::Count { low, high } => {
                let span = high.abs_diff(*low).saturating_add(1);
                let offset = if span <= SHARE { row.number() } else { bits } % span;
                Value::Number(Number::from(low.saturating_add_unsigned(offset)))
            }
            Self::RangeFrom => Value::Number(Number::from(range(row).0)),
            Self::RangeTo { open: true } if row.last => Value::Null,
            Self::RangeTo { .. } => Value::Number(Number::from(range(row).1)),
            Self::Flag => Value::Boolean(bits.is_multiple_of(3)),
            Self::TestMode => Value::Boolean(row.shift > 0),
            Self::Text {
                subject,
                owner,
                shortest,
                longest,
            } => Value::Text(fitted(subject.text(owner, row, bits), *shortest, *longest)),
            Self::Words {
                words,
                shortest,
                longest,
            } => {
                let text = format!("{words} {}", row.number() + row.element + 1);
                Value::Text(fitted(text.into(), *shortest, *longest))
            }
            Self::List {
                item,
                salt,
                fewest,
                most,
            } => {
                let length = fewest + bits % (most - fewest + 1);
                let elements = (1..=length).map(|element| {
                    let row = row.inner(element, element == length);
                    item.value(&row, row.bits(*salt))
                });
                Value::List(elements.collect())
            }
            Self::Record(record) => record.record(row),
        }
    }
}

fn later(date: NaiveDate, months: Months) -> NaiveDate {
    date.checked_add_months(months).unwrap_or(date)
}

/// Returns the range of a list's element, a hundred each.
fn range(row: &Row) -> (i64, i64) {
    let position = i64::try_from(row.element.saturating_sub(1) % 64).unwrap_or(0);
    (position * 100 + 1, (position + 1) * 100)
}

/// Returns a decimal: some are integers, most have one decimal place, some have two.
fn amount(low: i64, high: i64, bits: u64) -> Number {
    let span = high.abs_diff(low).saturating_add(1);
    let hundredths = low.saturating_add_unsigned((bits >> 8) % span);
    let step = match bits % 4 {
        0 => 100,
        1 | 2 => 10,
        _ => 1,
    };
    let rounded = hundredths - hundredths.rem_euclid(step);
    Number::new(if rounded < low { hundredths } else { rounded }, 2)
}
