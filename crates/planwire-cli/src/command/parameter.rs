//! The parameters of an operation: those of its path as positional arguments, all others as flags.

use std::fmt::Write as _;

use clap::builder::{NonEmptyStringValueParser, PossibleValuesParser, ValueParser};
use clap::{Arg, ArgAction};
use planwire::operation::{Bounds, Evidence, Kind, Operand, Operation, Operator, Parameter, Place};

use super::{imperative, without_full_stop};
use crate::catalogue::Catalogue;
use crate::flags::{of_flags, parameter_flag, parameter_id};
use crate::request::body::is_integer;

/// Returns the argument of a path parameter.
pub(super) fn positional(parameter: &'static Parameter, catalogue: &Catalogue) -> Arg {
    Arg::new(parameter_id(parameter))
        .value_name(parameter.name.to_ascii_uppercase())
        .required(true)
        .value_parser(value_parser(parameter.kind, catalogue))
        .allow_negative_numbers(true)
        .help(without_full_stop(parameter.description))
}

/// Returns a parser that checks documented integers. It applies to typed values only; identifiers in
/// responses are sent back unchanged.
fn value_parser(kind: Kind, catalogue: &Catalogue) -> ValueParser {
    let is_number = |kind: &Kind| match kind {
        Kind::Identifier(name) => !catalogue.text_identifiers.contains(name),
        _ => false,
    };
    match kind {
        Kind::List(of) if is_number(of) => ValueParser::new(integers),
        kind if is_number(&kind) => ValueParser::new(integer),
        _ => NonEmptyStringValueParser::new().into(),
    }
}

pub(super) fn integer(text: &str) -> Result<String, String> {
    match is_integer(text) {
        true => Ok(text.to_owned()),
        false => Err("expected an integer such as 12".to_owned()),
    }
}

fn integers(text: &str) -> Result<String, String> {
    match text.split(',').all(is_integer) {
        true => Ok(text.to_owned()),
        false => Err("expected comma-separated integers, such as 12,13".to_owned()),
    }
}

/// Returns the flags of all other parameters.
pub(super) fn flags(
    operation: &'static Operation,
    catalogue: &'static Catalogue,
) -> impl Iterator<Item = Arg> {
    let heading = if operation.paging.is_some() {
        "Filters"
    } else {
        "Parameters"
    };
    of_flags(operation).map(move |it| argument(operation, it, catalogue).help_heading(heading))
}

fn argument(operation: &Operation, parameter: &'static Parameter, catalogue: &Catalogue) -> Arg {
    let argument = Arg::new(parameter_id(parameter))
        .long(parameter_flag(parameter))
        .required(parameter.required && parameter.default.is_none())
        .help(help(parameter, operation.evidence));
    match parameter.kind {
        Kind::Enum(values) => argument
            .value_name("VALUE")
            .value_parser(PossibleValuesParser::new(values)),
        Kind::Boolean => argument
            .value_name("BOOL")
            .value_parser(PossibleValuesParser::new(["true", "false"])),
        Kind::Map { .. } => argument
            .value_name("KEY=VALUE")
            .value_parser(pair)
            .action(ArgAction::Append),
        kind => argument
            .value_name(value_name(kind))
            .value_parser(value_parser(kind, catalogue))
            // A leading `-` means descending order, or is part of a string or a number.
            .allow_hyphen_values(matches!(kind, Kind::Ordering { .. } | Kind::Text))
            .allow_negative_numbers(true),
    }
}

/// Parses a key or a name, and a value.
pub(super) fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((key, value)) if !key.is_empty() => Ok((key.to_owned(), value.to_owned())),
        _ => Err("expected a name and a value with `=` between them".to_owned()),
    }
}

fn value_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Identifier(_) => "ID",
        Kind::Filter { .. } => "FILTER",
        Kind::Ordering { multiple: true, .. } => "[-]FIELD,…",
        Kind::Ordering { .. } => "[-]FIELD",
        Kind::List(Kind::Identifier(_)) => "ID,…",
        Kind::List(_) => "VALUE,…",
        Kind::Integer | Kind::Number => "N",
        Kind::Date => "DATE",
        Kind::DateTime => "DATE-TIME",
        _ => "TEXT",
    }
}

/// Returns the help of a parameter, with notes in brackets in the style of clap.
fn help(parameter: &Parameter, operation_evidence: Evidence) -> String {
    let description = without_full_stop(parameter.description);
    let mut help = match parameter.place {
        Place::Query => imperative(description),
        _ => description.to_owned(),
    };
    if let Kind::Filter { operand, operators } = parameter.kind {
        let is_day = matches!(operand, Operand::DateTime | Operand::Date);
        let forms: Vec<_> = operators
            .iter()
            .map(|operator| match *operator {
                Operator::Bare if is_day => "VALUE (its whole day)".to_owned(),
                Operator::Bt => format!("{} (both included)", operator.form()),
                operator => operator.form(),
            })
            .collect();
        let operand = match operand {
            Operand::DateTime => "a date and time such as 2024-01-01T20:00:00+02:00",
            Operand::Date => "a date such as 2024-01-01",
            Operand::Number => "a number such as 50",
            _ => "a value",
        };
        note(&mut help, &format!("value: {operand}"));
        note(&mut help, &format!("forms: {}", forms.join(", ")));
    }
    match parameter.kind {
        Kind::List(Kind::Enum(values)) => {
            note(&mut help, &format!("values: {}", values.join(", ")));
        }
        Kind::Ordering { fields, .. } if !fields.is_empty() => {
            note(&mut help, &format!("fields: {}", fields.join(", ")));
        }
        Kind::Date => note(&mut help, "such as 2024-01-01"),
        Kind::DateTime => note(&mut help, "such as 2024-01-01T20:00:00+02:00"),
        _ => {}
    }
    bounds_note(&mut help, &parameter.bounds);
    if let Some(default) = parameter.default {
        note(&mut help, &format!("default: {default}"));
    }
    if parameter.evidence.meaning() != operation_evidence.meaning() {
        note(&mut help, parameter.evidence.meaning());
    }
    help
}

pub(super) fn bounds_note(help: &mut String, bounds: &Bounds) {
    match (bounds.minimum, bounds.maximum) {
        (Some(least), Some(most)) => note(help, &format!("{least} to {most}")),
        (Some(least), None) => note(help, &format!("at least {least}")),
        (None, Some(most)) => note(help, &format!("at most {most}")),
        (None, None) => {}
    }
    match (bounds.minimum_length, bounds.maximum_length) {
        // An empty value is refused anyway.
        (None | Some(0 | 1), None) => {}
        (Some(least), Some(most)) => note(help, &format!("{least} to {most} characters")),
        (Some(least), None) => note(help, &format!("at least {least} characters")),
        (None, Some(most)) => note(help, &format!("at most {most} characters")),
    }
}

pub(super) fn note(help: &mut String, text: &str) {
    // Writing to a `String` cannot fail.
    let _ = write!(help, " [{text}]");
}
