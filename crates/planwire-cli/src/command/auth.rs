//! The commands that manage profiles.

use clap::builder::NonEmptyStringValueParser;
use clap::{Arg, Command};

use super::globals;
use crate::catalogue::CATALOGUES;

/// An action on profiles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Auth {
    Add,
    List,
    Use,
    Remove,
    Status,
}

impl Auth {
    /// Returns the action of a word in the command.
    pub(super) fn of(word: &str) -> Option<Self> {
        match word {
            "add" => Some(Self::Add),
            "list" => Some(Self::List),
            "use" => Some(Self::Use),
            "remove" => Some(Self::Remove),
            "status" => Some(Self::Status),
            _ => None,
        }
    }
}

pub(super) fn command() -> Command {
    Command::new("auth")
        .about("Manage the profiles of companies and workspaces")
        .long_about(
            "Manage the profiles of companies and workspaces, which contain their tokens. They are stored in the \
             system's configuration folder, where only their owner can read them. Flags take precedence over the \
             environment, and the environment over the default profile. A profile selected by --profile or \
             PLANWIRE_PROFILE is used alone, without the environment. A token is sent only to the base URL of its own \
              source, unless the command line names both.",
        )
        .subcommand_value_name("VERB")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommands([add(), list(), by_name("use", "Set the default profile"), by_name("remove", "Delete a profile and its token"), status()])
}

fn add() -> Command {
    let settings = CATALOGUES.into_iter().flat_map(globals::profile_settings);
    Command::new("add")
        .about("Add a profile")
        .long_about(
            "Add a profile: the settings and the token of a company (Wethod) or a workspace (Piriod). The token is \
             read from a prompt that does not show it, or from stdin without a terminal. An existing profile of the \
             same name is replaced if it is for the same company or workspace.",
        )
        .after_long_help(
            "Examples:\n  planwire auth add --company acme\n  planwire auth add test --workspace acc_1 --test-mode < token.txt",
        )
        .arg(name().help("The name of the profile [default: the company or workspace]"))
        .args(settings)
        .arg(
            globals::base_url(&CATALOGUES)
                .help("The URL of the API, if not the vendor's own; the token is sent there"),
        )
}

fn list() -> Command {
    Command::new("list")
        .about("List the profiles, without their tokens")
        .arg(globals::output().help_heading(None::<&str>))
}

fn status() -> Command {
    Command::new("status")
        .about("Show the settings in effect, and the source of each")
        .long_about(
            "Show the settings in effect for each API, and the source of each: the environment, a profile or the \
             vendor's default. The token is hidden. Send nothing.",
        )
        .arg(globals::profile().help_heading(None::<&str>))
        .arg(globals::output().help_heading(None::<&str>))
}

fn by_name(verb: &'static str, about: &'static str) -> Command {
    Command::new(verb).about(about).arg(
        name()
            .required(true)
            .add(globals::profiles(&CATALOGUES))
            .help("The name of the profile, as in `planwire auth list`"),
    )
}

fn name() -> Arg {
    Arg::new("name")
        .value_name("NAME")
        .value_parser(NonEmptyStringValueParser::new())
}
