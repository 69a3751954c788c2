//! Checks a request against the documented bounds before it is sent.

use std::cell::RefCell;
use std::fmt::Display;

use crate::Decimal;
use crate::error::{Error, Result};
use crate::operation::{Bounds, Kind, Operand, Operands, Operation, Operator, Parameter, Place};

mod body;

/// Checks the parameters of one operation.
#[derive(Debug)]
pub struct Check {
    operation: &'static Operation,
    /// The names of the parameters that have a value.
    given: RefCell<Vec<String>>,
}

impl Check {
    pub(crate) fn new(operation: &'static Operation) -> Self {
        Self {
            operation,
            given: RefCell::default(),
        }
    }

    /// The operation whose parameters are checked.
    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Notes a parameter whose type allows documented values only.
    pub(crate) fn typed(&self, name: &str, is_given: bool) {
        if is_given {
            self.given.borrow_mut().push(name.to_owned());
        }
    }

    /// Returns whether a parameter was checked that has a value.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.given.borrow().iter().any(|given| given == name)
    }

    /// Refuses a value that breaks a documented bound. Undocumented parameters pass.
    pub(crate) fn parameter(&self, name: &str, value: Option<&impl Display>) -> Result<()> {
        self.parameter_as(name, name, value)
    }

    /// Refuses a value as [`parameter`](Self::parameter) does, under the name that the caller knows.
    pub(crate) fn parameter_as(
        &self,
        shown: &str,
        name: &str,
        value: Option<&impl Display>,
    ) -> Result<()> {
        match value {
            Some(value) => {
                self.given.borrow_mut().push(name.to_owned());
                self.text(shown, name, &value.to_string())
            }
            None => Ok(()),
        }
    }

    /// Refuses a missing parameter that is required.
    pub(crate) fn given(&self, name: &str, is_given: bool) -> Result<()> {
        if is_given {
            return Ok(());
        }
        Err(Error::invalid_request(
            self.operation,
            format!("`{name}` is missing: it is required"),
        ))
    }

    /// Refuses the first required parameter that is missing among `given`, apart from those of the path and the client.
    pub(crate) fn all_given(&self, parameters: &[(String, String)]) -> Result<()> {
        let mut needed = self.operation.parameters.iter().filter(|it| {
            it.required && it.default.is_none() && !it.client_scoped && it.place != Place::Path
        });
        needed.try_for_each(|it| match it.kind {
            // Its keys are the caller's own.
            Kind::Map { .. } => Ok(()),
            _ => self.given(it.name, parameters.iter().any(|(name, _)| name == it.name)),
        })
    }

    /// Returns the problem of a value as it is sent. Not generic, so that it is compiled once.
    fn text(&self, shown: &str, name: &str, value: &str) -> Result<()> {
        let problem = self
            .operation
            .parameter(name)
            .and_then(|parameter| problem(parameter, value));
        match problem {
            Some(problem) => Err(Error::invalid_request(
                self.operation,
                format!("`{shown}` cannot be `{value}`: {problem}"),
            )),
            None => Ok(()),
        }
    }
}

/// Joins values with commas, as a parameter takes several.
pub(crate) fn joined_values<T: Display>(values: impl Iterator<Item = T>) -> String {
    let values: Vec<String> = values.map(|value| value.to_string()).collect();
    values.join(",")
}

/// Returns the problem of a value.
fn problem(parameter: &Parameter, value: &str) -> Option<String> {
    if parameter.place == Place::Path {
        // Either would change the path.
        if value.is_empty() {
            return Some("path parameters must not be empty".to_owned());
        }
        if matches!(value, "." | "..") {
            return Some("path parameters must not be `.` or `..`".to_owned());
        }
    }
    value_problem(&parameter.kind, &parameter.bounds, value)
}

fn value_problem(kind: &Kind, bounds: &Bounds, value: &str) -> Option<String> {
    match *kind {
        Kind::Integer => match value.parse::<i64>() {
            Ok(integer) => out_of_bounds(bounds, integer.into()),
            Err(_) => Some("expected an integer".to_owned()),
        },
        Kind::Identifier(_) => value
            .parse::<i64>()
            .ok()
            .and_then(|integer| out_of_bounds(bounds, integer.into())),
        Kind::Number => match value.parse::<Decimal>() {
            Ok(number) => out_of_bounds(bounds, number),
            Err(_) => Some("expected a number".to_owned()),
        },
        Kind::Boolean if !matches!(value, "true" | "false") => {
            Some("expected `true` or `false`".to_owned())
        }
        Kind::Enum(values) if !values.contains(&value) => {
            Some(format!("expected {}", listed(values)))
        }
        Kind::Date if value.parse::<chrono::NaiveDate>().is_err() => {
            Some("expected a date such as 2024-01-01".to_owned())
        }
        Kind::DateTime if chrono::DateTime::parse_from_rfc3339(value).is_err() => {
            Some("expected a date and time such as 2024-01-01T20:00:00+02:00".to_owned())
        }
        Kind::List(of) => value.split(',').find_map(|value| {
            Some(format!(
                "of `{value}`, {}",
                value_problem(of, bounds, value)?
            ))
        }),
        Kind::Ordering { multiple, fields } => ordering_problem(multiple, fields, value),
        Kind::Filter { operand, operators } => filter_problem(operand, operators, bounds, value),
        _ => length_problem(bounds, value),
    }
}

/// Returns the problem of a number.
pub(crate) fn out_of_bounds(bounds: &Bounds, value: Decimal) -> Option<String> {
    match (bounds.minimum, bounds.maximum) {
        (Some(minimum), _) if value < minimum => Some(format!("the minimum is {minimum}")),
        (_, Some(maximum)) if value > maximum => Some(format!("the maximum is {maximum}")),
        _ => None,
    }
}

/// Returns the problem of the length of a string.
pub(crate) fn length_problem(bounds: &Bounds, value: &str) -> Option<String> {
    let length = value.chars().count() as u64;
    match (bounds.minimum_length, bounds.maximum_length) {
        (Some(minimum), _) if length < minimum => {
            Some(format!("at least {minimum} characters are required"))
        }
        (_, Some(maximum)) if length > maximum => {
            Some(format!("at most {maximum} characters are allowed"))
        }
        _ => None,
    }
}

fn ordering_problem(multiple: bool, fields: &[&str], value: &str) -> Option<String> {
    if !multiple && value.contains(',') {
        return Some("only one field is allowed".to_owned());
    }
    value.split(',').find_map(|field| {
        let name = field.strip_prefix(['-', '+']).unwrap_or(field);
        if name.is_empty() {
            Some("expected the name of a field".to_owned())
        } else if !fields.is_empty() && !fields.contains(&name) {
            Some(format!("expected {}", listed(fields)))
        } else {
            None
        }
    })
}

fn filter_problem(
    operand: Operand,
    operators: &[Operator],
    bounds: &Bounds,
    value: &str,
) -> Option<String> {
    let (name, rest) = match value.split_once(':') {
        Some((name, rest)) if name.chars().all(|c| c.is_ascii_alphabetic()) => (name, rest),
        _ => ("", value),
    };
    let Some(operator) = operators.iter().find(|it| it.name() == name) else {
        let forms: Vec<_> = operators
            .iter()
            .map(|it| format!("`{}`", it.form()))
            .collect();
        return Some(format!("expected {}", joined(&forms)));
    };
    let place = match operator {
        Operator::Bare => String::new(),
        operator => format!(" in `{}`", operator.form()),
    };
    let values: Vec<&str> = match operator.operands() {
        Operands::One => vec![rest],
        Operands::Several => rest.split(',').collect(),
        Operands::Two => match rest.split_once(',') {
            Some((least, greatest)) => vec![least, greatest],
            None => {
                return Some(format!(
                    "expected two values, `{}`, both included",
                    operator.form()
                ));
            }
        },
    };
    values.into_iter().find_map(|value| {
        let example = match operand {
            Operand::DateTime if *operator == Operator::Bare && !is_date_time(value) => {
                "a date and time such as 2024-01-01T20:00:00+02:00, which selects its whole day"
            }
            Operand::DateTime if !is_date_time(value) => {
                "a date and time such as 2024-01-01T20:00:00+02:00"
            }
            Operand::Date if value.parse::<chrono::NaiveDate>().is_err() => {
                "a date such as 2024-01-01"
            }
            Operand::Number => match value.parse::<Decimal>() {
                Ok(number) => return out_of_bounds(bounds, number),
                Err(_) => "a number such as 50",
            },
            _ => return None,
        };
        Some(format!("expected {example}{place}"))
    })
}

/// Returns whether a string is a time with whole seconds and an offset, as the documents print it.
fn is_date_time(text: &str) -> bool {
    chrono::DateTime::parse_from_rfc3339(text).is_ok()
        && text.as_bytes().get(10) == Some(&b'T')
        && !text.contains(['.', 'z'])
}

pub(crate) fn listed(values: &[&str]) -> String {
    joined(
        &values
            .iter()
            .map(|value| format!("`{value}`"))
            .collect::<Vec<_>>(),
    )
}

fn joined(values: &[String]) -> String {
    match values.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
        None => "nothing".to_owned(),
    }
}
