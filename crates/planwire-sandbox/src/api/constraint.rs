//! What a parameter may hold.

use chrono::NaiveDate;

use super::instant::parse_instant;
use crate::data::{Instant, Value};
use crate::document::{Kind, Node, Number, Schema};

/// The rules of a schema for one text of a request.
#[derive(Clone, Debug)]
pub(crate) struct Constraint {
    kind: Kind,
    format: Option<String>,
    minimum: Option<(Number, bool)>,
    maximum: Option<(Number, bool)>,
    min_length: usize,
    max_length: Option<usize>,
    values: Vec<String>,
}

impl Constraint {
    pub(crate) fn new(schema: &Schema<'_>) -> Self {
        Self {
            kind: schema.kind,
            format: schema.format.map(ToOwned::to_owned),
            minimum: schema
                .minimum
                .map(|bound| (bound, schema.exclusive_minimum)),
            maximum: schema
                .maximum
                .map(|bound| (bound, schema.exclusive_maximum)),
            min_length: schema.min_length.unwrap_or(0),
            max_length: schema.max_length,
            values: schema
                .values
                .iter()
                .filter_map(|value| match value {
                    Node::Text(text) => Some(text.clone()),
                    Node::Number(number) => Some(number.to_string()),
                    _ => None,
                })
                .collect(),
        }
    }

    /// The greatest value, where it has one.
    pub(crate) fn maximum(&self) -> Option<Number> {
        self.maximum.map(|(bound, _)| bound)
    }

    /// The value that a text stands for, or what is wrong with it.
    pub(crate) fn check(&self, text: &str) -> Result<Value<'static>, String> {
        if !self.values.is_empty() && !self.values.iter().any(|value| value == text) {
            return Err(format!("must be one of {}", self.values.join(", ")));
        }
        match self.kind {
            Kind::Integer => match text.parse::<Number>() {
                Ok(number) if number.as_integer().is_some() && !text.contains('.') => {
                    self.check_bounds(number)
                }
                _ => Err("must be a whole number".to_owned()),
            },
            Kind::Number => match text.parse() {
                Ok(number) => self.check_bounds(number),
                Err(_) => Err("must be a number".to_owned()),
            },
            Kind::Boolean => match text {
                "true" => Ok(Value::Boolean(true)),
                "false" => Ok(Value::Boolean(false)),
                _ => Err("must be true or false".to_owned()),
            },
            Kind::Text => self.check_text(text),
            Kind::List | Kind::Object | Kind::Any => Ok(Value::Text(text.to_owned().into())),
        }
    }

    fn check_bounds(&self, number: Number) -> Result<Value<'static>, String> {
        match (self.minimum, self.maximum) {
            (Some((bound, true)), _) if number <= bound => Err(format!("must be above {bound}")),
            (Some((bound, _)), _) if number < bound => Err(format!("must be at least {bound}")),
            (_, Some((bound, true))) if number >= bound => Err(format!("must be below {bound}")),
            (_, Some((bound, _))) if number > bound => Err(format!("must be at most {bound}")),
            _ => Ok(Value::Number(number)),
        }
    }

    fn check_text(&self, text: &str) -> Result<Value<'static>, String> {
        let length = text.chars().count();
        if length < self.min_length {
            return Err(match length {
                0 => "must not be empty".to_owned(),
                _ => format!("must have at least {} characters", self.min_length),
            });
        }
        if let Some(most) = self.max_length.filter(|most| length > *most) {
            return Err(format!("must have at most {most} characters"));
        }
        match self.format.as_deref() {
            Some("date") => match NaiveDate::parse_from_str(text, "%Y-%m-%d") {
                Ok(date) => Ok(Value::Date(date)),
                Err(_) => Err("must be a date such as 2024-01-31".to_owned()),
            },
            Some("date-time") => {
                let time = parse_instant(text)?;
                Ok(Value::Instant(Instant::from_milliseconds(
                    time.timestamp_millis(),
                    true,
                )))
            }
            _ => Ok(Value::Text(text.to_owned().into())),
        }
    }
}
