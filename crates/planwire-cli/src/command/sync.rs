//! The commands that copy lists into a database.

use clap::builder::NonEmptyStringValueParser;
use clap::{Arg, ArgAction, Command};

use super::duration::duration;
use super::{globals, whole_number};
use crate::catalogue::CATALOGUES;
use crate::flags::{CONCURRENCY, DRY_RUN, YES};

pub(crate) const API: &str = "api";
pub(crate) const INTO: &str = "into";
pub(crate) const LISTS: &str = "lists";
pub(crate) const EXCEPT: &str = "except";
pub(crate) const FULL: &str = "full";
pub(crate) const SWEEP: &str = "sweep";
pub(crate) const LOOKBACK: &str = "lookback";
pub(crate) const HISTORY: &str = "history";
pub(crate) const MASS_DELETE: &str = "allow-mass-delete";
pub(crate) const LIST: &str = "list";
pub(crate) const TO: &str = "to";

/// A subcommand of `sync`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verb {
    Run,
    Status,
    Schema,
    Verify,
    Reset,
    Export,
}

impl Verb {
    /// Returns the verb of a subcommand.
    pub(super) fn of(word: &str) -> Option<Self> {
        match word {
            "status" => Some(Self::Status),
            "schema" => Some(Self::Schema),
            "verify" => Some(Self::Verify),
            "reset" => Some(Self::Reset),
            "export" => Some(Self::Export),
            _ => None,
        }
    }
}

pub(super) fn command() -> Command {
    Command::new("sync")
        .about("Copy lists into a database, incrementally")
        .long_about(
            "Copy the lists of an account into a database: SQLite in one file, or PostgreSQL. The first run reads \
             everything; each later run reads only what changed. Decimals keep their digits, and instants are in UTC. \
             Deleted records are marked, never removed. An interrupted run is resumed by the next one.",
        )
        .after_long_help(
            "Examples:\n  planwire --sandbox sync --into sqlite:plan.db\n  planwire sync wethod --into sqlite:plan.db \
             --lists budgets,production-plans\n  PGPASSWORD=… planwire sync --into postgres://me@localhost/plans\n  planwire sync status --into sqlite:plan.db\n\nExit codes: 0 all lists are \
             synced, 1 some failed (the others are committed), 2 wrong usage.",
        )
        .args_conflicts_with_subcommands(true)
        .subcommand_negates_reqs(true)
        .disable_help_subcommand(true)
        .args(globals::of_sync())
        .arg(api())
        .arg(into())
        .args(chosen())
        .args([
            switch(FULL, "Read every list in full"),
            Arg::new(SWEEP)
                .long(SWEEP)
                .value_name("WHEN")
                .value_parser(["auto", "always", "never"])
                .default_value("auto")
                .hide_possible_values(true)
                .help("When to read lists in full to find deletions: auto (once a week), always or never"),
            Arg::new(LOOKBACK)
                .long(LOOKBACK)
                .value_name("TIME")
                .value_parser(duration)
                .help("The overlap of two runs: read changes from this long before the last one, such as 10m, 2h or 1d [default: 10m]"),
            switch(HISTORY, "Keep each replaced version of a record in a table of its own"),
            switch(MASS_DELETE, "Mark records as deleted even if many disappeared at once"),
            concurrency(),
            switch(DRY_RUN, "Print the lists, the way of reading each, and the estimated requests"),
        ])
        .subcommands([
            about("status", "Show the lists, their rows, and what failed", "Show each list of each account: rows, the time of the last run, and what failed. Nothing is sent.").arg(into()),
            about("schema", "Print the SQL that creates the tables and views", "Print the SQL that creates the tables and views. Nothing is sent.").arg(api()).arg(into()).args(chosen()),
            about("verify", "Compare the database with the API", "Read the lists again and compare each record with the database. Nothing is changed; the exit code is 1 if they differ.").arg(api()).arg(into()).args(chosen()).arg(concurrency()),
            about("reset", "Drop the table of a list", "Drop the table of a list and its state, for all accounts. The next run reads the list anew. Its history stays.")
                .arg(
                    Arg::new(LIST)
                        .value_name("LIST")
                        .required(true)
                        .value_parser(NonEmptyStringValueParser::new())
                        .help("The list, such as budgets"),
                )
                .arg(api_flag())
                .arg(into())
                .arg(switch(YES, "Skip the confirmation")),
            about("export", "Write the tables to files", "Write each table to a file of its own, beside the old one, which it replaces once it is complete. Nothing is sent.")
                .arg(into().long("from"))
                .arg(
                    Arg::new(TO)
                        .long(TO)
                        .value_name("FILES")
                        .required(true)
                        .value_parser(NonEmptyStringValueParser::new())
                        .help("The files: parquet:FOLDER"),
                ),
        ])
}

fn about(name: &'static str, about: &'static str, long: &'static str) -> Command {
    Command::new(name).about(about).long_about(long)
}

fn switch(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .action(ArgAction::SetTrue)
        .help(help)
}

/// Returns the flag of the API, for the name of a list.
fn api_flag() -> Arg {
    api()
        .long(API)
        .help("The API of the list, if both have one of that name")
}

fn api() -> Arg {
    Arg::new(API)
        .value_name("API")
        .value_parser(CATALOGUES.map(|it| it.name))
        .hide_possible_values(true)
        .help("wethod or piriod [default: each that has a token]")
}

fn into() -> Arg {
    Arg::new(INTO)
        .long(INTO)
        .value_name("DATABASE")
        .required(true)
        .value_parser(NonEmptyStringValueParser::new())
        .help("The database: sqlite:FILE or postgres://USER@HOST/DATABASE; PGPASSWORD is its password")
}

fn chosen() -> [Arg; 2] {
    let names = |name, help| {
        Arg::new(name)
            .long(name)
            .value_name("NAME,…")
            .value_delimiter(',')
            .value_parser(NonEmptyStringValueParser::new())
            .help(help)
    };
    [
        names(
            LISTS,
            "Only these lists, such as budgets,production-plans [default: all]",
        ),
        names(EXCEPT, "All lists but these"),
    ]
}

fn concurrency() -> Arg {
    Arg::new(CONCURRENCY)
        .long(CONCURRENCY)
        .value_name("PAGES")
        .value_parser(whole_number(1, 64))
        .help("The number of pages to fetch at once [1 to 64] [default: 4]")
}
