//! The command line: that of Singer, or that of Airbyte if it begins with a command.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

const CONFIG: &str = "config";
const STATE: &str = "state";
const CATALOG: &str = "catalog";
const DISCOVER: &str = "discover";
const ABOUT: &str = "about";

/// The task of a run.
pub(crate) enum Task {
    /// Describe the tap, as Singer's catalogs of taps do.
    About,
    /// Print the catalog of Singer.
    Discover(Files),
    /// Write the messages of Singer.
    Sync(Files),
    /// Run a command of Airbyte.
    Airbyte(Verb, Files),
}

/// A command of Airbyte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verb {
    Spec,
    Check,
    Discover,
    Read,
}

/// The files of a run.
pub(crate) struct Files {
    pub(crate) configuration: Option<PathBuf>,
    pub(crate) state: Option<PathBuf>,
    pub(crate) catalog: Option<PathBuf>,
}

impl Files {
    fn of(matches: &ArgMatches) -> Self {
        let path = |name: &str| matches.try_get_one::<PathBuf>(name).ok().flatten().cloned();
        Self {
            configuration: path(CONFIG),
            state: path(STATE),
            catalog: path(CATALOG),
        }
    }
}

/// Reads the command line.
///
/// # Errors
///
/// clap's message, or the help on request.
pub(crate) fn parse() -> Result<Task, clap::Error> {
    let matches = command().try_get_matches()?;
    let airbyte = |verb, matches: &ArgMatches| Ok(Task::Airbyte(verb, Files::of(matches)));
    match matches.subcommand() {
        Some(("spec", matches)) => airbyte(Verb::Spec, matches),
        Some(("check", matches)) => airbyte(Verb::Check, matches),
        Some(("discover", matches)) => airbyte(Verb::Discover, matches),
        Some(("read", matches)) => airbyte(Verb::Read, matches),
        _ if matches.get_flag(ABOUT) => Ok(Task::About),
        _ if matches.get_flag(DISCOVER) => Ok(Task::Discover(Files::of(&matches))),
        _ => Ok(Task::Sync(Files::of(&matches))),
    }
}

fn command() -> Command {
    let verb = |name: &'static str, about: &'static str| Command::new(name).about(about);
    Command::new("tap-planwire")
        .version(env!("CARGO_PKG_VERSION"))
        .about("Read the lists of Wethod and Piriod as a Singer tap or an Airbyte source")
        .after_help(
            "Without a command, this is a Singer tap: it writes the messages of Singer. The commands are those of an \
             Airbyte source. A configuration of {\"sandbox\": true} needs no account.",
        )
        .args_conflicts_with_subcommands(true)
        .disable_help_subcommand(true)
        .args([
            file(CONFIG, "The configuration. Default: the environment alone"),
            file(STATE, "The last state: only what changed since is read"),
            file(CATALOG, "The catalog, with the selected streams. Default: all streams").visible_alias("properties"),
            switch(DISCOVER, "Print the catalog"),
            switch(ABOUT, "Print the settings and capabilities as JSON"),
            // Only JSON is written, which is what tools ask for.
            Arg::new("format").long("format").hide(true),
        ])
        .subcommands([
            verb("spec", "Airbyte: print the specification of the configuration"),
            verb("check", "Airbyte: check the configuration and the connection").arg(required(CONFIG)),
            verb("discover", "Airbyte: print the catalog").arg(required(CONFIG)),
            verb("read", "Airbyte: write the records")
                .args([required(CONFIG), required(CATALOG)])
                .arg(file(STATE, "The last state of each stream")),
        ])
}

fn file(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name("FILE")
        .value_parser(value_parser!(PathBuf))
        .help(help)
}

fn required(name: &'static str) -> Arg {
    let help = match name {
        CONFIG => "The configuration",
        _ => "The configured catalog",
    };
    file(name, help).required(true)
}

fn switch(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .action(ArgAction::SetTrue)
        .help(help)
}
