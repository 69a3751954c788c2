//! The parameters of an operation: those of its path by their place, all others by flags.

use std::fmt::Write as _;

use clap::builder::{NonEmptyStringValueParser, PossibleValuesParser, ValueParser};
use clap::{Arg, ArgAction};
use planwire::operation::{Bounds, Evidence, Kind, Operand, Operation, Operator, Parameter};

use super::without_full_stop;
use crate::catalogue::Catalogue;
use crate::flags::{of_flags, parameter_flag, parameter_id};
use crate::request::body::is_integer;

/// The argument of a parameter of the path.
pub(super) fn positional(parameter: &'static Parameter, catalogue: &Catalogue) -> Arg {
    Arg::new(parameter_id(parameter))
        .value_name(parameter.name.to_ascii_uppercase())
        .required(true)
        .value_parser(value_parser(parameter.kind, catalogue))
        .allow_negative_numbers(true)
        .help(without_full_stop(parameter.description))
}

/// Checks identifiers that the documents call integers: typed ones, since those of responses go out as they came.
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
        false => Err("an integer such as 12 is expected".to_owned()),
    }
}

fn integers(text: &str) -> Result<String, String> {
    match text.split(',').all(is_integer) {
        true => Ok(text.to_owned()),
        false => Err("integers with commas between them are expected, such as 12,13".to_owned()),
    }
}

/// The flags of the others.
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
            // A leading `-` means descending order, or stands in a text or a number.
            .allow_hyphen_values(matches!(kind, Kind::Ordering { .. } | Kind::Text))
            .allow_negative_numbers(true),
    }
}

/// Reads a key or a name, and a value.
pub(super) fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((key, value)) if !key.is_empty() => Ok((key.to_owned(), value.to_owned())),
        _ => Err("a name and a value with `=` between them are expected".to_owned()),
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

/// What the tables say of a parameter; in brackets what clap itself writes there of others.
fn help(parameter: &Parameter, operation_evidence: Evidence) -> String {
    let mut help = without_full_stop(parameter.description).to_owned();
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
