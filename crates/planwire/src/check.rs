//! Holds a request against the documents before it is sent.

use std::fmt::Display;

use crate::error::{Error, Result};
use crate::operation::{Operand, Operation, Parameter, ParameterKind};

/// Checks the parameters of one operation.
#[derive(Debug)]
pub struct Check {
    operation: &'static Operation,
}

impl Check {
    pub(crate) fn new(operation: &'static Operation) -> Self {
        Self { operation }
    }

    /// Refuses a value that breaks a documented bound. A parameter that the documents do not know is not
    /// for this to judge.
    pub(crate) fn parameter(&self, name: &str, value: Option<&impl Display>) -> Result<()> {
        let (Some(value), Some(parameter)) = (value, self.operation.parameter(name)) else {
            return Ok(());
        };
        let value = value.to_string();
        match problem(parameter, &value) {
            Some(problem) => Err(Error::invalid_request(
                self.operation,
                format!("`{name}` cannot be `{value}`: {problem}"),
            )),
            None => Ok(()),
        }
    }
}

/// What is wrong with a value, if something is.
fn problem(parameter: &Parameter, value: &str) -> Option<String> {
    match parameter.kind {
        ParameterKind::Integer => match value.parse::<i64>() {
            Ok(integer) => out_of_bounds(parameter, integer),
            Err(_) => Some("an integer is expected".to_owned()),
        },
        ParameterKind::Identifier(_) => value
            .parse()
            .ok()
            .and_then(|integer| out_of_bounds(parameter, integer)),
        ParameterKind::Number if value.parse::<crate::Decimal>().is_err() => {
            Some("a number is expected".to_owned())
        }
        ParameterKind::Boolean if !matches!(value, "true" | "false") => {
            Some("`true` or `false` is expected".to_owned())
        }
        ParameterKind::Enum(values) if !values.contains(&value) => {
            Some(format!("the documents allow {}", listed(values)))
        }
        ParameterKind::Filter { operand, operators } => filter_problem(operand, operators, value),
        _ => length_problem(parameter, value),
    }
}

fn out_of_bounds(parameter: &Parameter, value: i64) -> Option<String> {
    match (parameter.minimum, parameter.maximum) {
        (Some(minimum), _) if value < minimum => {
            Some(format!("the documents allow at least {minimum}"))
        }
        (_, Some(maximum)) if value > maximum => {
            Some(format!("the documents allow at most {maximum}"))
        }
        _ => None,
    }
}

fn length_problem(parameter: &Parameter, value: &str) -> Option<String> {
    let length = value.chars().count() as u64;
    match (parameter.minimum_length, parameter.maximum_length) {
        (Some(minimum), _) if length < minimum => Some(format!(
            "the documents ask for at least {minimum} characters"
        )),
        (_, Some(maximum)) if length > maximum => {
            Some(format!("the documents allow at most {maximum} characters"))
        }
        _ => None,
    }
}

fn filter_problem(operand: Operand, operators: &[&str], value: &str) -> Option<String> {
    let (operator, rest) = match value.split_once(':') {
        Some((operator, rest)) if operator.chars().all(|c| c.is_ascii_alphabetic()) => {
            (operator, rest)
        }
        _ => ("bare", value),
    };
    if !operators.contains(&operator) {
        let known: Vec<_> = operators
            .iter()
            .map(|it| {
                if *it == "bare" {
                    "none".to_owned()
                } else {
                    format!("`{it}:`")
                }
            })
            .collect();
        let known = joined(&known);
        return Some(if operator == "bare" {
            format!("an operator is expected, {known}")
        } else {
            format!("the documents list the operators {known}")
        });
    }
    let example = match operand {
        Operand::DateTime if !is_date_time(rest) => {
            "a date and time such as 2024-01-01T20:00:00+02:00"
        }
        Operand::Date if rest.parse::<chrono::NaiveDate>().is_err() => "a date such as 2024-01-01",
        Operand::Number if rest.parse::<crate::Decimal>().is_err() => "a number such as 50",
        _ => return None,
    };
    let prefix = if operator == "bare" {
        String::new()
    } else {
        format!(" behind `{operator}:`")
    };
    Some(format!("{example} is expected{prefix}"))
}

/// As the documents print it: whole seconds, and an offset.
fn is_date_time(text: &str) -> bool {
    chrono::DateTime::parse_from_rfc3339(text).is_ok()
        && text.as_bytes().get(10) == Some(&b'T')
        && !text.contains(['.', 'z'])
}

fn listed(values: &[&str]) -> String {
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
