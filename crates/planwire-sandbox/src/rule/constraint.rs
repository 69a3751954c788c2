//! Validation of scalar values in requests.

use chrono::NaiveDate;

use super::instant::parse_any_instant;
use crate::document::{Kind, Number, Schema};
use crate::value::{Instant, Value, literal};

/// The rules of a scalar value.
#[derive(Clone, Debug)]
pub(crate) struct Constraint {
    kind: Kind,
    /// Accepts integers as strings too.
    or_text: bool,
    format: Option<String>,
    minimum: Option<(Number, bool)>,
    maximum: Option<(Number, bool)>,
    min_length: usize,
    max_length: Option<usize>,
    values: Vec<Value<'static>>,
}

impl Constraint {
    pub(crate) fn new(schema: &Schema<'_>) -> Self {
        Self {
            kind: schema.kind,
            or_text: schema.or_text,
            format: schema.format.map(ToOwned::to_owned),
            minimum: schema
                .minimum
                .map(|bound| (bound, schema.exclusive_minimum)),
            maximum: schema
                .maximum
                .map(|bound| (bound, schema.exclusive_maximum)),
            min_length: schema.min_length.unwrap_or(0),
            max_length: schema.max_length,
            values: schema.values.iter().map(|value| literal(value)).collect(),
        }
    }

    pub(crate) fn kind(&self) -> Kind {
        self.kind
    }

    /// Returns the maximum, if there is one.
    pub(crate) fn maximum(&self) -> Option<Number> {
        self.maximum.map(|(bound, _)| bound)
    }

    /// Returns whether the enum contains a string.
    pub(crate) fn lists(&self, text: &str) -> bool {
        let mut values = self.values.iter();
        values.any(|value| value.plain().is_some_and(|value| value == text))
    }

    /// Parses a string from a request. The error is a message such as `must be a number`.
    pub(crate) fn check(&self, text: &str) -> Result<Value<'static>, String> {
        if !self.values.is_empty() && !self.lists(text) {
            return Err(self.expected_values());
        }
        match self.kind {
            Kind::Integer => match text.parse::<Number>().or_else(|_| Number::nearest(text)) {
                Ok(number) if number.as_integer().is_some() && !text.contains('.') => {
                    self.check_bounds(number)?;
                    Ok(Value::Number(number))
                }
                _ if self.or_text => self.check_text(text),
                _ => Err("must be an integer".to_owned()),
            },
            Kind::Number => match text.parse().or_else(|_| Number::nearest(text)) {
                Ok(number) => {
                    self.check_bounds(number)?;
                    Ok(Value::Number(number))
                }
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

    /// Checks a value of a body without the values within it.
    pub(crate) fn check_value(&self, value: &Value<'_>) -> Result<(), String> {
        let must = |what: &str| match value {
            Value::Null => Err("must not be null".to_owned()),
            _ => Err(format!("must be {what}")),
        };
        match (self.kind, value) {
            (Kind::Integer, Value::Number(number)) if number.as_integer().is_some() => {
                self.check_bounds(*number)?;
            }
            (Kind::Integer, Value::Text(text)) if self.or_text => {
                self.check_text(text)?;
            }
            (Kind::Integer, _) => return must("an integer"),
            (Kind::Number, Value::Number(number)) => self.check_bounds(*number)?,
            (Kind::Number, _) => return must("a number"),
            (Kind::Boolean, Value::Boolean(_))
            | (Kind::List, Value::List(_))
            | (Kind::Object, Value::Record(_))
            | (Kind::Any, _) => {}
            (Kind::Boolean, _) => return must("true or false"),
            (Kind::List, _) => return must("a list"),
            (Kind::Object, _) => return must("an object"),
            (Kind::Text, Value::Text(text)) => {
                self.check_text(text)?;
            }
            (Kind::Text, Value::Instant(_)) if self.format.as_deref() != Some("date") => {}
            (Kind::Text, Value::Date(_)) if self.format.as_deref() != Some("date-time") => {}
            (Kind::Text, _) => return must("a string"),
        }
        if self.values.is_empty() || self.values.contains(value) {
            return Ok(());
        }
        Err(self.expected_values())
    }

    fn expected_values(&self) -> String {
        let values: Vec<_> = self.values.iter().filter_map(Value::plain).collect();
        format!("must be one of {}", values.join(", "))
    }

    fn check_bounds(&self, number: Number) -> Result<(), String> {
        match (self.minimum, self.maximum) {
            (Some((bound, true)), _) if number <= bound => Err(format!("must be above {bound}")),
            (Some((bound, _)), _) if number < bound => Err(format!("must be at least {bound}")),
            (_, Some((bound, true))) if number >= bound => Err(format!("must be below {bound}")),
            (_, Some((bound, _))) if number > bound => Err(format!("must be at most {bound}")),
            _ => Ok(()),
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
                Ok(date) if text.len() == 10 => return Ok(Value::Date(date)),
                _ => return Err("must be a date such as 2024-01-31".to_owned()),
            },
            Some("date-time") => {
                let time = parse_any_instant(text)?;
                return Ok(Value::Instant(Instant::from_milliseconds(
                    time.timestamp_millis(),
                    true,
                )));
            }
            Some("email") if !is_address(text) => {
                return Err("must be an e-mail address".to_owned());
            }
            Some("uri") if !is_absolute(text) => {
                return Err("must be a URL such as https://example.com/".to_owned());
            }
            Some("uuid") if !is_uuid(text) => return Err("must be a UUID".to_owned()),
            _ => {}
        }
        Ok(Value::Text(text.to_owned().into()))
    }
}

fn is_address(text: &str) -> bool {
    text.rsplit_once('@')
        .is_some_and(|(name, host)| !name.is_empty() && !host.is_empty())
}

fn is_absolute(text: &str) -> bool {
    text.split_once(':').is_some_and(|(scheme, _)| {
        scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
    })
}

fn is_uuid(text: &str) -> bool {
    let parts: Vec<_> = text.split('-').collect();
    let lengths: Vec<_> = parts.iter().map(|part| part.len()).collect();
    let is_hex = |part: &&str| part.bytes().all(|byte| byte.is_ascii_hexdigit());
    lengths == [8, 4, 4, 4, 12] && parts.iter().all(is_hex)
}
