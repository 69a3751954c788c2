//! Filters: the operators of `x-filter`.

use std::ops::Bound;

use chrono::{DateTime, Days, FixedOffset, NaiveDate};

use crate::collection::Condition;
use crate::document::{Node, Number};
use crate::error::StartError;
use crate::rule::parse_instant;
use crate::value::{Instant, Value};

/// A query parameter with operators (`x-filter`).
#[derive(Clone, Debug)]
pub(crate) struct Filter {
    operand: Operand,
    operators: Vec<Operator>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operand {
    DateTime,
    Date,
    Number,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operator {
    Bare,
    Eq,
    Neq,
    Gt,
    Gte,
    Lt,
    Lte,
    In,
    Nin,
    Bt,
}

impl Operator {
    const ALL: [(&'static str, Self); 10] = [
        ("bare", Self::Bare),
        ("eq", Self::Eq),
        ("neq", Self::Neq),
        ("gt", Self::Gt),
        ("gte", Self::Gte),
        ("lt", Self::Lt),
        ("lte", Self::Lte),
        ("in", Self::In),
        ("nin", Self::Nin),
        ("bt", Self::Bt),
    ];

    fn named(name: &str) -> Option<Self> {
        let mut all = Self::ALL.iter();
        all.find(|(own, _)| *own == name)
            .map(|(_, operator)| *operator)
    }

    fn name(self) -> &'static str {
        let mut all = Self::ALL.iter();
        all.find(|(_, own)| *own == self)
            .map_or("", |(name, _)| name)
    }
}

impl Filter {
    pub(crate) fn read(node: &Node) -> Result<Self, StartError> {
        let operand = match node.text("operand") {
            Some("date-time") => Operand::DateTime,
            Some("date") => Operand::Date,
            Some("number") => Operand::Number,
            other => {
                let other = other.unwrap_or_default();
                return Err(StartError::document(format!(
                    "an `x-filter` has the unknown operand `{other}`; use date-time, date or number"
                )));
            }
        };
        let names = node
            .get("operators")
            .map(Node::elements)
            .unwrap_or_default();
        let operators = names.iter().map(|name| {
            let name = name.as_text().unwrap_or_default();
            Operator::named(name).ok_or_else(|| {
                StartError::document(format!("an `x-filter` has the unknown operator `{name}`"))
            })
        });
        Ok(Self {
            operand,
            operators: operators.collect::<Result<_, _>>()?,
        })
    }

    /// Parses a filter such as `gt:2024-01-01T20:00:00+02:00`. The error completes a sentence about
    /// the parameter.
    pub(crate) fn parse(&self, text: &str) -> Result<Condition, String> {
        let named = text.split_once(':').filter(|(name, _)| {
            !name.is_empty() && name.bytes().all(|letter| letter.is_ascii_lowercase())
        });
        let (operator, operands) = match named {
            Some((name, operands)) => (
                Operator::named(name).filter(|own| *own != Operator::Bare),
                operands,
            ),
            None => (Some(Operator::Bare), text),
        };
        let Some(operator) = operator.filter(|operator| self.operators.contains(operator)) else {
            return Err(self.expected());
        };
        Ok(match operator {
            Operator::Bare => self.on(operands)?,
            Operator::Eq => Condition::OneOf(vec![self.operand(operands)?]),
            Operator::Neq => Condition::NoneOf(vec![self.operand(operands)?]),
            Operator::In => Condition::OneOf(self.operands(operands)?),
            Operator::Nin => Condition::NoneOf(self.operands(operands)?),
            Operator::Gt => {
                Condition::Between(Bound::Excluded(self.operand(operands)?), Bound::Unbounded)
            }
            Operator::Gte => {
                Condition::Between(Bound::Included(self.operand(operands)?), Bound::Unbounded)
            }
            Operator::Lt => {
                Condition::Between(Bound::Unbounded, Bound::Excluded(self.operand(operands)?))
            }
            Operator::Lte => {
                Condition::Between(Bound::Unbounded, Bound::Included(self.operand(operands)?))
            }
            Operator::Bt => {
                let mut two = self.operands(operands)?.into_iter();
                match (two.next(), two.next(), two.next()) {
                    (Some(from), Some(to), None) => {
                        Condition::Between(Bound::Included(from), Bound::Included(to))
                    }
                    _ => {
                        return Err(
                            "must have two values after `bt:`, separated by a comma".to_owned()
                        );
                    }
                }
            }
        })
    }

    fn expected(&self) -> String {
        let name = |operator: &Operator| match operator {
            Operator::Bare => "no operator".to_owned(),
            _ => format!("`{}:`", operator.name()),
        };
        let names: Vec<_> = self.operators.iter().map(name).collect();
        format!("must begin with one of: {}", names.join(", "))
    }

    /// Returns the condition of a value without an operator. An instant matches its whole day, in
    /// its own offset.
    fn on(&self, text: &str) -> Result<Condition, String> {
        if self.operand != Operand::DateTime {
            return Ok(Condition::OneOf(vec![self.operand(text)?]));
        }
        let day = parse_instant(text)?;
        let midnight = |date: Option<NaiveDate>| {
            let midnight = date?.and_hms_opt(0, 0, 0)?;
            midnight.and_local_timezone(*day.offset()).single()
        };
        let date = day.date_naive();
        let next = date.checked_add_days(Days::new(1));
        match (midnight(Some(date)), midnight(next)) {
            (Some(from), Some(to)) => Ok(Condition::Between(
                Bound::Included(instant(from)),
                Bound::Excluded(instant(to)),
            )),
            _ => Err("must be a valid day".to_owned()),
        }
    }

    fn operands(&self, text: &str) -> Result<Vec<Value<'static>>, String> {
        text.split(',')
            .map(|operand| self.operand(operand))
            .collect()
    }

    fn operand(&self, text: &str) -> Result<Value<'static>, String> {
        match self.operand {
            Operand::DateTime => parse_instant(text).map(instant),
            Operand::Date => match NaiveDate::parse_from_str(text, "%Y-%m-%d") {
                Ok(date) if text.len() == 10 => Ok(Value::Date(date)),
                _ => Err("must be a date such as 2024-01-31".to_owned()),
            },
            Operand::Number => match text.parse::<Number>() {
                Ok(number) => Ok(Value::Number(number)),
                Err(_) => Err("must be a number".to_owned()),
            },
        }
    }
}

fn instant(time: DateTime<FixedOffset>) -> Value<'static> {
    Value::Instant(Instant::from_milliseconds(time.timestamp_millis(), true))
}

#[cfg(test)]
mod tests;
