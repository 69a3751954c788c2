//! Where the values of one field come from.

use chrono::{Months, NaiveDate};

use super::record::RecordType;
use super::row::{Row, Timeline};
use super::text::{Subject, fitted};
use crate::document::{Number, write_digits};
use crate::value::Value;

/// How many records share a reference, as ten budgets share a project.
const SHARE: u64 = 10;

/// How the values of a field follow from the record's position.
#[derive(Clone, Debug)]
pub(crate) enum Source {
    /// What identifies the record itself, counting on.
    Identity(Identifier),
    /// What identifies another record.
    Reference {
        identifier: Identifier,
        spread: Spread,
    },
    /// One of a few values, in turn.
    Choice {
        values: Vec<Value<'static>>,
        turn: u32,
    },
    Constant(Value<'static>),
    Created(Timeline),
    Updated(Timeline),
    Moment(Timeline),
    /// The first days of months, from this one on.
    Month(NaiveDate),
    /// Days, from this one on.
    Day(NaiveDate),
    /// A decimal with up to two places; the bounds are in hundredths.
    Amount {
        low: i64,
        high: i64,
    },
    /// A whole number.
    Count {
        low: i64,
        high: i64,
    },
    /// The first number of the ranges of a list, and the last one.
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
    /// The field's own words and a number.
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

/// A number, or a text such as `pla_0000001`.
#[derive(Clone, Debug)]
pub(crate) struct Identifier {
    pub(crate) prefix: Option<String>,
    /// The number of the first one.
    pub(crate) first: u64,
}

/// Which records a field refers to.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Spread {
    /// Neighbours share one.
    Shared,
    /// Those that share one differ in this.
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
    /// The value of a field in one place. The dice are the field's own.
    pub(crate) fn value(&self, row: &Row, dice: u64) -> Value<'_> {
        match self {
            Self::Identity(identifier) => identifier.value(row.number()),
            Self::Reference { identifier, spread } => {
                let number = match spread {
                    Spread::Shared => row.index / SHARE,
                    Spread::Within => row.index % SHARE,
                    Spread::Mixed => dice % SHARE,
                };
                // Records refer to others of their own set of data.
                identifier.value(row.shift + number)
            }
            Self::Choice { values, turn } => {
                // A later field of the same record takes its turns at another pace, so that all
                // combinations come up.
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
            Self::Moment(timeline) => Value::Instant(timeline.between(row, dice)),
            Self::Month(first) => {
                let number = row.number();
                // Those that share a reference have consecutive months.
                let months = number % SHARE + number / SHARE % 24;
                Value::Date(later(*first, Months::new(months as u32)))
            }
            Self::Day(first) => {
                let days = chrono::Days::new(row.number() % 700);
                Value::Date(first.checked_add_days(days).unwrap_or(*first))
            }
            Self::Amount { low, high } => Value::Number(amount(*low, *high, dice)),
            Self::Count { low, high } => {
                let span = high.abs_diff(*low).saturating_add(1);
                let offset = if span <= SHARE { row.number() } else { dice } % span;
                Value::Number(Number::from(low.saturating_add_unsigned(offset)))
            }
            Self::RangeFrom => Value::Number(Number::from(range(row).0)),
            Self::RangeTo { open: true } if row.last => Value::Null,
            Self::RangeTo { .. } => Value::Number(Number::from(range(row).1)),
            Self::Flag => Value::Boolean(dice.is_multiple_of(3)),
            Self::TestMode => Value::Boolean(row.shift > 0),
            Self::Text {
                subject,
                owner,
                shortest,
                longest,
            } => Value::Text(fitted(subject.text(owner, row, dice), *shortest, *longest)),
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
                let length = fewest + dice % (most - fewest + 1);
                let elements = (1..=length).map(|element| {
                    let row = row.inner(element, element == length);
                    item.value(&row, row.dice(*salt))
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

/// The hundred that the element of a list stands for.
fn range(row: &Row) -> (i64, i64) {
    let position = i64::try_from(row.element.saturating_sub(1) % 64).unwrap_or(0);
    (position * 100 + 1, (position + 1) * 100)
}

/// Some whole, most with one place, some with two, as people enter them.
fn amount(low: i64, high: i64, dice: u64) -> Number {
    let span = high.abs_diff(low).saturating_add(1);
    let hundredths = low.saturating_add_unsigned((dice >> 8) % span);
    let step = match dice % 4 {
        0 => 100,
        1 | 2 => 10,
        _ => 1,
    };
    let rounded = hundredths - hundredths.rem_euclid(step);
    Number::new(if rounded < low { hundredths } else { rounded }, 2)
}
