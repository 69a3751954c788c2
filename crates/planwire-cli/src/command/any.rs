//! The command for undocumented requests: any method, any path.

use clap::builder::NonEmptyStringValueParser;
use clap::{Arg, ArgAction, Command, ValueHint};
use planwire::Method;

use super::{globals, operation, parameter};
use crate::flags::{INPUT, METHOD, PATH, QUERY, REQUEST};

pub(super) fn command() -> Command {
    Command::new(REQUEST)
        .about("Send an undocumented request")
        .long_about(
            "Send an undocumented request, with the same token, limits and retries as any other. It is not checked \
             against the documents.",
        )
        // It is no resource; the help of the API lists it separately.
        .hide(true)
        .arg(
            Arg::new(METHOD)
                .value_name("METHOD")
                .required(true)
                .value_parser(method)
                .help("GET, POST, PUT, PATCH or DELETE"),
        )
        .arg(
            Arg::new(PATH)
                .value_name("PATH")
                .required(true)
                .value_parser(NonEmptyStringValueParser::new())
                .help("The path below the base URL, such as /api/budgets/7"),
        )
        .arg(
            Arg::new(QUERY)
                .long(QUERY)
                .value_name("NAME=VALUE")
                .value_parser(parameter::pair)
                .action(ArgAction::Append)
                .help("A query parameter"),
        )
        .arg(
            Arg::new(INPUT)
                .long(INPUT)
                .value_name("FILE")
                .value_parser(NonEmptyStringValueParser::new())
                .allow_hyphen_values(true)
                .value_hint(ValueHint::FilePath)
                .help("The body as JSON, or - for stdin"),
        )
        .arg(operation::output_file())
        .arg(operation::dry_run())
        .arg(operation::yes())
        .after_help(globals::POINTER)
}

fn method(text: &str) -> Result<Method, String> {
    let all = [
        Method::Get,
        Method::Post,
        Method::Put,
        Method::Patch,
        Method::Delete,
    ];
    all.into_iter()
        .find(|it| it.as_str().eq_ignore_ascii_case(text))
        .ok_or_else(|| "expected GET, POST, PUT, PATCH or DELETE".to_owned())
}
