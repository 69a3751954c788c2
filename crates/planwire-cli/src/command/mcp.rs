//! The command that serves MCP clients.

use clap::builder::NonEmptyStringValueParser;
use clap::{Arg, ArgAction, Command};

use super::globals;

pub(crate) const ALLOW_WRITES: &str = "allow-writes";
pub(crate) const DATABASE: &str = "database";
pub(crate) const PRINT_CONFIG: &str = "print-config";

pub(super) fn command() -> Command {
    Command::new("mcp")
        .about("Serve an AI assistant over MCP, on stdin and stdout")
        .long_about(
            "Serve an AI assistant over MCP (the Model Context Protocol), on stdin and stdout. The assistant's program \
             starts this command; --print-config prints its settings. It can search and read every operation, and \
             write only with --allow-writes.",
        )
        .after_long_help(
            "Examples:\n  planwire --sandbox mcp --print-config\n  planwire mcp --profile acme --database sqlite:plan.db\n\n\
             The assistant's program passes no variables of your shell on, so store the tokens by `planwire auth add`.",
        )
        .disable_help_subcommand(true)
        .args(globals::of_sync().filter(|it| it.get_id() != "output"))
        .args([
            Arg::new(ALLOW_WRITES)
                .long(ALLOW_WRITES)
                .action(ArgAction::SetTrue)
                .help("Add the tool `write`; each write takes two calls, and the person is asked if the program can"),
            Arg::new(DATABASE)
                .long(DATABASE)
                .value_name("DATABASE")
                .value_parser(NonEmptyStringValueParser::new())
                .help(
                    "Add queries and reports of a synced database: sqlite:FILE or postgres://USER@HOST/DATABASE",
                ),
            Arg::new(PRINT_CONFIG)
                .long(PRINT_CONFIG)
                .action(ArgAction::SetTrue)
                .help("Print the settings of the usual programs, without tokens"),
        ])
}
