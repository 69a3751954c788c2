//! The command of one operation: its path, a flag for each parameter and each field of its body, and help
//! from the tables.

use std::fmt::Write as _;

use clap::builder::NonEmptyStringValueParser;
use clap::{Arg, ArgAction, Command, ValueHint};
use planwire::operation::{Content, Kind, Operation, Parameter, Place};

use super::parameter::{self, positional};
use super::{body, globals, imperative, paging};
use crate::catalogue::{Catalogue, verb_of};
use crate::flags::{DRY_RUN, OUTPUT_FILE, YES};

pub(super) fn command(operation: &'static Operation, catalogue: &'static Catalogue) -> Command {
    let path = operation
        .parameters
        .iter()
        .copied()
        .filter(|it| it.place == Place::Path);
    let mut command = Command::new(verb_of(operation))
        .about(operation.summary)
        .long_about(imperative(operation.description))
        .after_help(globals::POINTER)
        .after_long_help(after_help(operation, catalogue))
        .args(path.map(|it| positional(it, catalogue)))
        .args(parameter::flags(operation, catalogue))
        .args(body::flags(operation, catalogue));
    if let Some(paging) = operation.paging {
        command = command.args(paging::flags(operation, paging));
    }
    if matches!(operation.content(), Content::File(_)) {
        command = command.arg(output_file());
    }
    command = command.arg(dry_run());
    if !operation.safe {
        command = command.arg(yes());
    }
    if !operation.record_fields().is_empty() {
        command = command.arg(globals::columns(operation.record_fields()).hide(true));
        if operation
            .body
            .is_none_or(|body| body.schema.other_fields.is_some())
        {
            let orders = |it: &&Parameter| matches!(it.kind, Kind::Ordering { .. });
            let help = match operation.parameters.iter().copied().find(orders) {
                Some(_) => "Allow undocumented fields in --columns and --ordering",
                None => "Allow undocumented fields in --columns",
            };
            command = command.arg(body::undocumented(help));
        }
    }
    command
}

pub(super) fn dry_run() -> Arg {
    Arg::new(DRY_RUN)
        .long(DRY_RUN)
        .action(ArgAction::SetTrue)
        .help("Print the request, with the token hidden, and send nothing")
}

pub(super) fn yes() -> Arg {
    Arg::new(YES)
        .short('y')
        .long(YES)
        .action(ArgAction::SetTrue)
        .help("Skip the confirmation; required without a terminal")
}

pub(super) fn output_file() -> Arg {
    Arg::new(OUTPUT_FILE)
        .long(OUTPUT_FILE)
        .value_name("FILE")
        .value_parser(NonEmptyStringValueParser::new())
        .value_hint(ValueHint::FilePath)
        .help("Write the response to a file as received, or to stdout for -")
}

fn after_help(operation: &Operation, catalogue: &Catalogue) -> String {
    let mut help = body::after_help(operation);
    if !operation.permissions.is_empty() {
        help.push_str("Permissions (the token's owner needs at least one):\n");
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
    let _ = write!(help, "Evidence:      {}", operation.evidence.meaning());
    if !operation.safe {
        help.push_str("\nConfirmation:  asks before it sends, unless --yes is set");
        help.push_str(
            "\nExit code 3:   the outcome is unknown; only the API knows if this took effect",
        );
    }
    if let Some(page) = operation.page {
        // A page on another site of the vendor names that site.
        let _ = match page.contains('.') {
            true => write!(help, "\nVendor's page: {page}"),
            false => write!(help, "\nVendor's page: {page}, on {}", catalogue.site),
        };
    }
    let _ = write!(help, "\n\n{}", globals::POINTER);
    help
}
