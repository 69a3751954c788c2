//! Flags that are accepted before or after the subcommands: any of them before the API, and after it only
//! those that apply to it.

use std::collections::BTreeSet;

use clap::builder::{NonEmptyStringValueParser, PossibleValue};
use clap::{Arg, ArgAction, Command, value_parser};
use clap_complete::ArgValueCandidates;

use super::{completions, whole_number, without_full_stop};
use planwire::operation::Field;

use crate::catalogue::{CATALOGUES, Catalogue, Setting};
use crate::flags::{ATTEMPTS, BOM, COLUMNS, PROFILE, SETTINGS, TIMEOUT, VERBOSE};
use crate::output::Format;

/// The maximum of attempts; more would take hours.
const MOST_ATTEMPTS: u64 = 100;

const HEADING: &str = "Settings";

/// Returns the flags that are accepted before the API.
pub(super) fn of_root() -> impl Iterator<Item = Arg> {
    let settings = CATALOGUES.into_iter().flat_map(of_catalogue);
    let arguments = of_every_operation(&CATALOGUES).into_iter().chain(settings);
    // The first screen shows the commands.
    arguments.map(|argument| argument.hide_short_help(true))
}

/// Returns the flags that are accepted anywhere after an API.
pub(super) fn of_api(catalogue: &'static Catalogue) -> impl Iterator<Item = Arg> {
    let arguments = of_every_operation(&[catalogue]).into_iter();
    let arguments = arguments.chain(of_catalogue(catalogue));
    // The help of each command would consist mostly of these.
    arguments.map(|argument| argument.global(true).hide(true))
}

/// Returns the flags that are accepted anywhere after `sync`, which may cover both APIs. `--output` is the format of its
/// report.
pub(super) fn of_sync() -> impl Iterator<Item = Arg> {
    of_root()
        .filter(|it| it.get_id() != COLUMNS && it.get_id() != BOM)
        .map(|argument| argument.global(true).hide(true))
}

/// The line of help that replaces them.
pub(super) const POINTER: &str =
    "Settings such as --output, --columns and --profile: planwire help settings";

/// Returns the topic of `planwire help settings`.
pub(super) fn topic() -> Command {
    Command::new(SETTINGS)
        .about("The settings that every command of an API accepts")
        .override_usage("planwire [SETTINGS] <COMMAND>")
        .hide(true)
        .disable_help_flag(true)
        .args(of_root())
        .after_help(
            "A flag takes precedence over the environment, and that over a profile.\n\n\
             CSV distinguishes: a field that a record does not contain is an empty cell, null is `null`, an empty \
             string is `\"\"`, and the string null is `\"null\"`. Objects and lists are JSON.",
        )
}

/// `catalogues` are the APIs whose variables the help lists.
fn of_every_operation(catalogues: &[&'static Catalogue]) -> [Arg; 9] {
    let arguments = [
        output(),
        columns(&[]),
        Arg::new(BOM)
            .long(BOM)
            .action(ArgAction::SetTrue)
            .help("Begin CSV with a byte order mark, so that spreadsheets read it as UTF-8"),
        Arg::new("sandbox")
            .long("sandbox")
            .action(ArgAction::SetTrue)
            .help("Use a sandbox that runs for this one command; needs neither token nor network"),
        base_url(catalogues),
        profile().add(profiles(catalogues)),
        Arg::new(ATTEMPTS)
            .long(ATTEMPTS)
            .value_name("N")
            .value_parser(whole_number(1, MOST_ATTEMPTS))
            .help(format!(
                "The maximum number of attempts of a request; only transient failures, such as a missing connection, \
                 are retried [1 to {MOST_ATTEMPTS}] [default: 6]"
            )),
        Arg::new(TIMEOUT)
            .long(TIMEOUT)
            .value_name("SECONDS")
            .value_parser(whole_number(1, u64::MAX))
            .help(
                "The maximum time for a request (or for each page of a list), including all attempts and the waits \
                 between them [default: none; 60 for one attempt]",
            ),
        Arg::new(VERBOSE)
            .short('v')
            .long(VERBOSE)
            .action(ArgAction::SetTrue)
            .help(
                "Print each request to stderr, with its status, time and attempt, and the rest of the hourly limit",
            ),
    ];
    arguments.map(|argument| argument.help_heading(HEADING))
}

/// Returns the flag of the profile.
pub(super) fn profile() -> Arg {
    Arg::new(PROFILE)
        .long(PROFILE)
        .value_name("NAME")
        .value_parser(NonEmptyStringValueParser::new())
        .help(format!(
            "The profile to use alone, without the environment [env: {}] [default: the profile set by `planwire auth \
             use`, below the environment]",
            crate::profiles::VARIABLE
        ))
}

/// Returns the flag of the output format.
pub(super) fn output() -> Arg {
    Arg::new("output")
        .short('o')
        .long("output")
        .value_name("FORMAT")
        .value_parser(value_parser!(Format))
        .help("Set the output format [default: table on a terminal, ndjson otherwise]")
}

/// Returns the flag of the fields to print.
pub(super) fn columns(fields: &'static [Field]) -> Arg {
    Arg::new(COLUMNS)
        .long(COLUMNS)
        .value_name("NAME,…")
        .value_parser(column_names)
        .add(completions::columns(fields))
        .help(
            "Print only these fields, in this order; a.b is the field b of the object a [default: all fields]",
        )
}

/// Completes the names of profiles.
pub(super) fn profiles(catalogues: &[&'static Catalogue]) -> ArgValueCandidates {
    let apis: Vec<_> = catalogues.iter().map(|it| it.name).collect();
    completions::profiles(apis)
}

/// Parses comma-separated names.
fn column_names(text: &str) -> Result<Vec<String>, String> {
    let names: Vec<_> = text.split(',').map(|name| name.trim().to_owned()).collect();
    if names.iter().any(String::is_empty) {
        return Err("expected comma-separated names of fields".to_owned());
    }
    let mut before = BTreeSet::new();
    match names.iter().find(|name| !before.insert(*name)) {
        Some(name) => Err(format!("`{name}` is listed twice")),
        None => Ok(names),
    }
}

/// Returns the flag of the base URL.
pub(super) fn base_url(catalogues: &[&'static Catalogue]) -> Arg {
    Arg::new("base-url")
        .long("base-url")
        .value_name("URL")
        .value_parser(setting_text)
        .help(format!(
            "The URL of the API: https, or http on this machine; the token is sent there [env: {}]",
            variables(catalogues, |catalogue| catalogue.base_url_variable)
        ))
}

fn of_catalogue(catalogue: &'static Catalogue) -> impl Iterator<Item = Arg> {
    let settings = catalogue.settings.iter();
    settings.map(move |it| setting(catalogue, it).help_heading(HEADING))
}

/// Returns the settings of an API for a profile, without the environment.
pub(super) fn profile_settings(catalogue: &'static Catalogue) -> impl Iterator<Item = Arg> {
    catalogue.settings.iter().map(move |it| {
        let description = catalogue
            .header(it)
            .map_or("", |header| without_full_stop(header.description));
        setting(catalogue, it).help(format!("{description} [{}]", catalogue.name))
    })
}

fn setting(catalogue: &'static Catalogue, setting: &Setting) -> Arg {
    let parameter = catalogue.header(setting);
    let description = parameter.map_or("", |it| without_full_stop(it.description));
    let default = parameter
        .and_then(|it| it.default)
        .map_or_else(String::new, |default| format!(" [default: {default}]"));
    let argument = Arg::new(setting.flag).long(setting.flag).help(format!(
        "{description} [env: {}]{default}",
        setting.variable
    ));
    if Setting::is_switch(parameter) {
        // Accepts `=false` too, because the environment may set it.
        argument
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value("true")
            .hide_possible_values(true)
            .value_name("BOOL")
            .value_parser(value_parser!(bool))
    } else {
        argument.value_name("TEXT").value_parser(setting_text)
    }
}

/// Parses a setting without surrounding white space, as the library does.
fn setting_text(text: &str) -> Result<String, String> {
    match text.trim() {
        "" => Err("expected a value".to_owned()),
        text => Ok(text.to_owned()),
    }
}

fn variables(catalogues: &[&Catalogue], of: fn(&Catalogue) -> &'static str) -> String {
    let variables: Vec<_> = catalogues.iter().map(|it| of(it)).collect();
    variables.join(", ")
}

/// Returns the text after the help of the root command.
pub(super) fn after_help() -> String {
    format!(
        "\
Examples:
  planwire --sandbox wethod budgets list
  planwire wethod budgets list --project-id 12 --updated-at gt:2024-01-01T20:00:00+02:00
  planwire piriod plans list --status active --ordering -created --output csv
  planwire wethod budgets approve 7 --dry-run

Token:
  Stored by `planwire auth add`, or set in the environment: {}.
  There is no flag for it, because other users of a machine can see its command
  lines.

Exit codes:
  0    done
  1    the API or the network failed, a record could not be read, or the request
       was not confirmed
  2    wrong usage, a missing or invalid setting, or no terminal to confirm on
  3    a write whose outcome is unknown: only the API knows if it took effect;
       read the record before you retry
  130  interrupted by Ctrl-C; the output until then is valid
  143  interrupted by SIGTERM (129: SIGHUP)",
        variables(&CATALOGUES, |catalogue| catalogue.token_variable)
    )
}

impl clap::ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Table, Self::Json, Self::Ndjson, Self::Csv]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let (name, help) = match self {
            Self::Table => ("table", "Columns for people; long cells are cut"),
            Self::Json => ("json", "One array of all records; indented on a terminal"),
            Self::Ndjson => ("ndjson", "One record per line, as the API sent it"),
            Self::Csv => (
                "csv",
                "Comma-separated values with a header; null is `null`, a missing field is empty",
            ),
        };
        Some(PossibleValue::new(name).help(help))
    }
}
