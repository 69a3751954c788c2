//! The body of an operation as flags: one for each field with a single value, and a few for all others.

use std::fmt::Write as _;

use clap::builder::{NonEmptyStringValueParser, PossibleValuesParser, StringValueParser};
use clap::{Arg, ArgAction, ValueHint};
use planwire::operation::{Evidence, Field, Kind, Operation};

use super::parameter::{bounds_note, integer, note};
use super::without_full_stop;
use crate::catalogue::Catalogue;
use crate::flags::{CLEAR, FIELD, INPUT, UNDOCUMENTED, field_flag, field_id, is_in_path};
use crate::request::body::is_number;

const HEADING: &str = "Fields";

/// Returns all flags of the body.
pub(super) fn flags(operation: &'static Operation, catalogue: &Catalogue) -> Vec<Arg> {
    let Some(body) = operation.body else {
        return Vec::new();
    };
    let mut arguments: Vec<_> = body
        .schema
        .fields
        .iter()
        .filter_map(|field| {
            Some(argument(
                operation,
                field,
                field_flag(operation, field)?,
                catalogue,
            ))
        })
        .collect();
    arguments.push(
        Arg::new(FIELD)
            .long(FIELD)
            .value_name("NAME=VALUE")
            .value_parser(StringValueParser::new())
            .action(ArgAction::Append)
            .help(
                "Set any field by its name; address.city=Rome sets a nested one. Strings are taken as they are, lists \
                  and objects are JSON",
            ),
    );
    if body.schema.other_fields.is_some()
        || body
            .schema
            .fields
            .iter()
            .any(|it| it.nullable || it.kind.is_free_form())
    {
        arguments.push(
            Arg::new(CLEAR)
                .long(CLEAR)
                .value_name("NAME")
                .value_parser(NonEmptyStringValueParser::new())
                .action(ArgAction::Append)
                .help("Send null for a field, which clears it"),
        );
    }
    arguments.push(
        Arg::new(INPUT)
            .long(INPUT)
            .value_name("FILE")
            .value_parser(NonEmptyStringValueParser::new())
            .allow_hyphen_values(true)
            .value_hint(ValueHint::FilePath)
            .help("A JSON object with fields, or - for stdin, of at most 16 MiB; flags and --field take precedence"),
    );
    if body.schema.other_fields.is_none() {
        arguments.push(undocumented(
            "Allow undocumented fields in --columns, and as JSON in --field and --input",
        ));
    }
    arguments
        .into_iter()
        .map(|it| it.help_heading(HEADING))
        .collect()
}

/// Returns the flag that allows undocumented fields.
pub(super) fn undocumented(help: &'static str) -> Arg {
    Arg::new(UNDOCUMENTED)
        .long(UNDOCUMENTED)
        .action(ArgAction::SetTrue)
        .help(help)
}

fn argument(
    operation: &Operation,
    field: &'static Field,
    flag: String,
    catalogue: &Catalogue,
) -> Arg {
    let argument = Arg::new(field_id(field))
        .long(flag)
        .value_name(value_name(&field.kind))
        .help(help(field, operation.evidence));
    match field.kind {
        Kind::Enum(values) => argument.value_parser(PossibleValuesParser::new(values)),
        Kind::Boolean => argument.value_parser(PossibleValuesParser::new(["true", "false"])),
        Kind::Integer => argument.value_parser(integer).allow_negative_numbers(true),
        Kind::Number => argument.value_parser(number).allow_negative_numbers(true),
        Kind::Identifier(name) if !catalogue.text_identifiers.contains(&name) => {
            argument.value_parser(integer).allow_negative_numbers(true)
        }
        Kind::Identifier(_) => argument
            .value_parser(NonEmptyStringValueParser::new())
            .allow_negative_numbers(true),
        _ => argument
            .value_parser(StringValueParser::new())
            .allow_hyphen_values(true),
    }
}

fn number(text: &str) -> Result<String, String> {
    match is_number(text) {
        true => Ok(text.to_owned()),
        false => Err("expected a number such as 12.5".to_owned()),
    }
}

fn value_name(kind: &Kind) -> &'static str {
    match kind {
        Kind::Identifier(_) => "ID",
        Kind::Enum(_) => "VALUE",
        Kind::Date => "DATE",
        Kind::DateTime => "DATE-TIME",
        Kind::Integer | Kind::Number => "N",
        Kind::Boolean => "BOOL",
        Kind::Object(_) => "OBJECT",
        Kind::List(_) => "LIST",
        Kind::Json | Kind::Map { .. } => "JSON",
        _ => "TEXT",
    }
}

fn help(field: &Field, operation_evidence: Evidence) -> String {
    let mut help = without_full_stop(field.description).to_owned();
    if field.required {
        note(&mut help, "required");
    }
    match field.kind {
        Kind::Date => note(&mut help, "such as 2024-01-01"),
        Kind::DateTime => note(&mut help, "such as 2024-01-01T20:00:00+02:00"),
        Kind::Object(schema) => note(&mut help, &format!("with {}", names(schema.fields))),
        Kind::List(Kind::Object(schema)) => {
            note(&mut help, &format!("each with {}", names(schema.fields)));
        }
        _ => {}
    }
    bounds_note(&mut help, &field.bounds);
    if field.nullable {
        note(&mut help, "can be cleared");
    }
    if let Some(default) = field.default {
        note(&mut help, &format!("default: {default}"));
    }
    if field.evidence.meaning() != operation_evidence.meaning() {
        note(&mut help, field.evidence.meaning());
    }
    help.trim_start().to_owned()
}

fn names(fields: &[Field]) -> String {
    let names: Vec<_> = fields.iter().map(|it| it.name).collect();
    names.join(", ")
}

/// Returns the help on the fields that have no flag of their own.
pub(super) fn after_help(operation: &Operation) -> String {
    let mut help = String::new();
    let Some(body) = operation.body else {
        return help;
    };
    let others = body
        .schema
        .fields
        .iter()
        .filter(|it| field_flag(operation, it).is_none() && !is_in_path(operation, it));
    for field in others {
        if help.is_empty() {
            help.push_str("Fields for --field and --input:\n");
        }
        // Writing to a `String` cannot fail.
        let _ = writeln!(
            help,
            "  {} <{}>\n      {}",
            field.name,
            value_name(&field.kind),
            self::help(field, operation.evidence)
        );
    }
    if body.schema.other_fields.is_some() {
        let text = if body.schema.fields.is_empty() {
            "Undocumented: its fields; --field and --input accept any, with values as JSON.\n"
        } else {
            "--field and --input accept other fields too, with values as JSON.\n"
        };
        help.push_str(text);
    }
    if !help.is_empty() {
        help.push('\n');
    }
    help
}
