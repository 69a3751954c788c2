//! Flags that stand before or after the subcommands.

use clap::builder::{NonEmptyStringValueParser, PossibleValue};
use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::without_full_stop;
use crate::catalogue::{CATALOGUES, Catalogue, Setting};
use crate::output::Format;

/// Those that any list takes; the settings of its API come on top.
pub(super) const OF_EVERY_LIST: &[&str] = &["output", "sandbox", "base-url"];

const HEADING: &str = "Settings";

/// Every flag of this kind.
pub(super) fn arguments() -> Vec<Arg> {
    let mut arguments = vec![
        Arg::new("output")
            .short('o')
            .long("output")
            .value_name("FORMAT")
            .value_parser(value_parser!(Format))
            .help("How records are printed [default: table on a terminal, ndjson otherwise]"),
        Arg::new("sandbox")
            .long("sandbox")
            .action(ArgAction::SetTrue)
            .help("Asks a sandbox that runs for this one command; needs neither token nor network"),
        Arg::new("base-url")
            .long("base-url")
            .value_name("URL")
            .value_parser(NonEmptyStringValueParser::new())
            .help("Where the API is: https, or http on this machine")
            .long_help(format!(
                "Where the API is: https, or http on this machine. The token is sent there [env: {}]",
                variables(|catalogue| catalogue.base_url_variable)
            )),
    ];
    for catalogue in CATALOGUES {
        arguments.extend(catalogue.settings.iter().map(|it| setting(catalogue, it)));
    }
    arguments
        .into_iter()
        .map(|argument| argument.global(true).help_heading(HEADING))
        .collect()
}

fn setting(catalogue: &Catalogue, setting: &Setting) -> Arg {
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
        // Takes `=false` too, because the environment may say yes.
        argument
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value("true")
            .hide_possible_values(true)
            .value_name("BOOL")
            .value_parser(value_parser!(bool))
    } else {
        argument
            .value_name("TEXT")
            .value_parser(NonEmptyStringValueParser::new())
    }
}

fn all_flags() -> impl Iterator<Item = &'static str> {
    let settings = CATALOGUES.into_iter().flat_map(|it| it.settings);
    OF_EVERY_LIST
        .iter()
        .copied()
        .chain(settings.map(|it| it.flag))
}

/// Hides from a command the flags that do nothing for it: clap hands a flag of the root down to the commands
/// that have none of that name. They are still read there, so that they can be refused with a reason.
pub(super) fn without(command: Command, allowed: &[&str]) -> Command {
    let foreign: Vec<_> = arguments()
        .into_iter()
        .filter(|argument| !allowed.contains(&argument.get_id().as_str()))
        .map(|argument| argument.hide(true))
        .collect();
    command.args(foreign)
}

/// Refuses a flag that does nothing for the command that was called, instead of passing over it.
pub(crate) fn refuse_foreign(
    root: &mut Command,
    matches: &ArgMatches,
    catalogue: Option<&Catalogue>,
) -> Result<(), clap::Error> {
    let settings = catalogue.map_or(&[] as &[Setting], |it| it.settings);
    for flag in all_flags() {
        let fitting = settings.iter().any(|it| it.flag == flag)
            || (catalogue.is_some() && OF_EVERY_LIST.contains(&flag));
        if is_given(matches, flag) && !fitting {
            let text = match CATALOGUES
                .iter()
                .find(|it| it.settings.iter().any(|it| it.flag == flag))
            {
                Some(owner) => {
                    format!(
                        "--{flag} is a setting of {}, and does nothing here; leave it out",
                        owner.name
                    )
                }
                None => format!("--{flag} is for lists, and does nothing here; leave it out"),
            };
            return Err(root.error(ErrorKind::ArgumentConflict, text));
        }
    }
    if is_given(matches, "sandbox") && is_given(matches, "base-url") {
        let text = "--sandbox brings its own base URL; leave out --sandbox or --base-url";
        return Err(root.error(ErrorKind::ArgumentConflict, text));
    }
    Ok(())
}

/// Whether a flag was given, at whatever level.
fn is_given(matches: &ArgMatches, flag: &str) -> bool {
    matches!(
        matches.value_source(flag),
        Some(clap::parser::ValueSource::CommandLine)
    )
}

fn variables(of: fn(&Catalogue) -> &'static str) -> String {
    let variables: Vec<_> = CATALOGUES.into_iter().map(of).collect();
    variables.join(", ")
}

/// What stands below the help of the whole.
pub(super) fn after_help() -> String {
    format!(
        "\
Examples:
  planwire --sandbox wethod budgets list
  planwire wethod budgets list --project-id 12 --updated-at gt:2024-01-01T20:00:00+02:00
  planwire piriod plans list --status active --ordering -created --output csv

Token:
  Comes from the environment ({}). There is no flag for it, because other users of a
  machine can see the command lines of its programs.

Exit codes:
  0    done
  1    the API or the network said no, or a record could not be read
  2    wrong usage, or a setting that is missing or wrong
  130  interrupted; what was printed until then stays",
        variables(|catalogue| catalogue.token_variable)
    )
}

impl clap::ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Table, Self::Json, Self::Ndjson, Self::Csv]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let (name, help) = match self {
            Self::Table => ("table", "Columns for people; long cells are cut"),
            Self::Json => ("json", "One array of all records"),
            Self::Ndjson => ("ndjson", "One record a line, as the API sent it"),
            Self::Csv => ("csv", "Comma-separated values with a header"),
        };
        Some(PossibleValue::new(name).help(help))
    }
}
