//! The command of one operation: a flag for each parameter, and all that the tables know as help.

use std::fmt::Write as _;

use clap::builder::{NonEmptyStringValueParser, PossibleValuesParser};
use clap::{Arg, Command, value_parser};
use planwire::Position;
use planwire::operation::{Evidence, Operand, Operation, Paging, Parameter, ParameterKind};

use super::{whole_number, without_full_stop};
use crate::catalogue::{CATALOGUES, Catalogue};

pub(crate) const PAGE_SIZE: &str = "page-size";
pub(crate) const MAX_ITEMS: &str = "max-items";
/// The id of `--offset` or `--page`, whichever the list has.
pub(crate) const POSITION: &str = "position";
pub(crate) const CONCURRENCY: &str = "concurrency";
pub(crate) const RESUME: &str = "resume";

/// So many pages on their way at once are as many as a server can be asked to bear.
const MOST_CONCURRENT: u64 = 64;

pub(super) fn command(operation: &'static Operation, catalogue: &'static Catalogue) -> Command {
    let own = operation.parameters.iter().filter(|parameter| {
        let pages = operation.paging.is_some_and(|paging| {
            parameter.name == paging.size() || parameter.name == paging.position()
        });
        !parameter.client_scoped && !pages
    });
    let command = Command::new(operation.verb)
        .about(operation.summary)
        .long_about(operation.description)
        .after_long_help(after_help(operation, catalogue))
        .args(own.map(|parameter| argument(operation, parameter)));
    match operation.paging {
        Some(paging) => command.args(paging_arguments(operation, paging)),
        None => command,
    }
}

/// The id of a parameter's argument, which no flag of ours can have.
pub(crate) fn id(parameter: &Parameter) -> String {
    format!("?{}", parameter.name)
}

/// The flag of a parameter: its name on the wire, in the spelling of flags.
fn flag(parameter: &Parameter) -> String {
    let flag = parameter.name.replace('_', "-").to_ascii_lowercase();
    if is_taken(&flag) {
        format!("filter-{flag}")
    } else {
        flag
    }
}

/// Whether a flag means something for every list, so that no parameter can have it.
fn is_taken(flag: &str) -> bool {
    let mut settings = CATALOGUES.iter().flat_map(|it| it.settings);
    matches!(
        flag,
        "help" | "version" | MAX_ITEMS | PAGE_SIZE | "offset" | "page" | CONCURRENCY | RESUME
    ) || super::globals::OF_EVERY_LIST.contains(&flag)
        || settings.any(|it| it.flag == flag)
}

fn argument(operation: &Operation, parameter: &'static Parameter) -> Arg {
    let argument = Arg::new(id(parameter))
        .long(flag(parameter))
        .required(parameter.required && parameter.default.is_none())
        .help_heading("Filters")
        .help(help(parameter, operation.evidence));
    match parameter.kind {
        ParameterKind::Enum(values) => argument
            .value_name("VALUE")
            .value_parser(PossibleValuesParser::new(values)),
        ParameterKind::Boolean => argument
            .value_name("BOOL")
            .value_parser(PossibleValuesParser::new(["true", "false"])),
        kind => argument
            .value_name(value_name(kind))
            .value_parser(NonEmptyStringValueParser::new())
            // A leading `-` means descending order, or stands in a text or a number.
            .allow_hyphen_values(matches!(
                kind,
                ParameterKind::Ordering | ParameterKind::Text
            ))
            .allow_negative_numbers(true),
    }
}

fn value_name(kind: ParameterKind) -> &'static str {
    match kind {
        ParameterKind::Identifier(_) => "ID",
        ParameterKind::Filter { .. } => "FILTER",
        ParameterKind::Ordering => "[-]FIELD",
        ParameterKind::Integer | ParameterKind::Number => "N",
        _ => "TEXT",
    }
}

/// What the tables say of a parameter; in brackets what clap itself writes there of others.
fn help(parameter: &Parameter, operation_evidence: Evidence) -> String {
    let mut help = without_full_stop(parameter.description).to_owned();
    if let ParameterKind::Filter { operand, operators } = parameter.kind {
        let operators: Vec<_> = operators
            .iter()
            .map(|operator| match *operator {
                "bare" => "none".to_owned(),
                operator => format!("{operator}:"),
            })
            .collect();
        let operand = match operand {
            Operand::DateTime => "a date and time such as 2024-01-01T20:00:00+02:00",
            Operand::Date => "a date such as 2024-01-01",
            Operand::Number => "a number such as 50",
            _ => "a value",
        };
        note(&mut help, &format!("value: {operand}"));
        note(&mut help, &format!("operators: {}", operators.join(", ")));
    }
    bounds(&mut help, parameter);
    if let Some(default) = parameter.default {
        note(&mut help, &format!("default: {default}"));
    }
    if parameter.evidence.meaning() != operation_evidence.meaning() {
        note(&mut help, parameter.evidence.meaning());
    }
    help
}

fn bounds(help: &mut String, parameter: &Parameter) {
    match (parameter.minimum, parameter.maximum) {
        (Some(least), Some(most)) => note(help, &format!("{least} to {most}")),
        (Some(least), None) => note(help, &format!("at least {least}")),
        (None, Some(most)) => note(help, &format!("at most {most}")),
        (None, None) => {}
    }
    match (parameter.minimum_length, parameter.maximum_length) {
        // An empty value is refused anyway.
        (None | Some(0 | 1), None) => {}
        (Some(least), Some(most)) => note(help, &format!("{least} to {most} characters")),
        (Some(least), None) => note(help, &format!("at least {least} characters")),
        (None, Some(most)) => note(help, &format!("at most {most} characters")),
    }
}

fn note(help: &mut String, text: &str) {
    // Writing to a `String` cannot fail.
    let _ = write!(help, " [{text}]");
}

fn paging_arguments(operation: &Operation, paging: Paging) -> [Arg; 5] {
    let (position_flag, value_name) = match paging {
        Paging::Page { .. } => ("page", "NUMBER"),
        _ => ("offset", "N"),
    };
    let size = operation.parameter(paging.size());
    let position = operation.parameter(paging.position());
    let described = |parameter: Option<&Parameter>| {
        let mut help = parameter
            .map_or("", |it| without_full_stop(it.description))
            .to_owned();
        if let Some(parameter) = parameter {
            bounds(&mut help, parameter);
        }
        help
    };
    let mut size_help = described(size);
    // A list of all pages asks for the largest ones; a single page is the server's choice.
    if let Some(most) = size.and_then(|it| it.maximum) {
        note(&mut size_help, &format!("default: {most}"));
        if let Some(own) = size
            .and_then(|it| it.default)
            .filter(|it| *it != most.to_string())
        {
            note(
                &mut size_help,
                &format!("default with --{position_flag}: {own}"),
            );
        }
    }
    let least = |parameter: Option<&Parameter>, otherwise| {
        let minimum = parameter.and_then(|it| it.minimum);
        minimum
            .and_then(|it| u64::try_from(it).ok())
            .unwrap_or(otherwise)
    };
    let most = size
        .and_then(|it| it.maximum)
        .and_then(|it| u32::try_from(it).ok());
    let most = most.unwrap_or(u32::MAX).into();
    let arguments = [
        Arg::new(PAGE_SIZE)
            .long(PAGE_SIZE)
            .value_name("N")
            .value_parser(whole_number(least(size, 1), most))
            .help(size_help),
        Arg::new(MAX_ITEMS)
            .long(MAX_ITEMS)
            .value_name("N")
            .value_parser(whole_number(0, u64::MAX))
            .help("Stops after so many records, and asks for no more than that"),
        Arg::new(POSITION)
            .long(position_flag)
            .value_name(value_name)
            .value_parser(whole_number(least(position, 0), u64::MAX))
            .help(format!("{}; prints this one page", described(position))),
        Arg::new(CONCURRENCY)
            .long(CONCURRENCY)
            .value_name("N")
            .value_parser(whole_number(1, MOST_CONCURRENT))
            .default_value("4")
            .hide_default_value(true)
            // There is but one page then.
            .conflicts_with(POSITION)
            .help(format!(
                "How many pages are on their way at once [1 to {MOST_CONCURRENT}] [default: 4]"
            )),
        Arg::new(RESUME)
            .long(RESUME)
            .value_name("POSITION")
            .value_parser(value_parser!(Position))
            // It says both itself.
            .conflicts_with_all([POSITION, PAGE_SIZE])
            .help(
                "Goes on behind the last record that a list had printed when it broke off, at the position that the \
                 error named; filters and ordering have to be the same",
            ),
    ];
    arguments.map(|argument| argument.help_heading("Paging").allow_negative_numbers(true))
}

fn after_help(operation: &Operation, catalogue: &Catalogue) -> String {
    let mut help = String::new();
    if !operation.permissions.is_empty() {
        help.push_str("Permissions, of which the token's owner needs one or more:\n");
        for permission in operation.permissions {
            let _ = writeln!(help, "  {}\n      {}", permission.name, permission.allows);
        }
        help.push('\n');
    }
    let _ = writeln!(
        help,
        "Request:       {} {}",
        operation.method, operation.path
    );
    let _ = write!(help, "How certain:   {}", operation.evidence.meaning());
    if let Some(page) = operation.page {
        let _ = write!(help, "\nVendor's page: {page}, on {}", catalogue.site);
    }
    help
}
