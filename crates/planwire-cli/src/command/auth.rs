//! The commands that keep what reaches companies and workspaces.

use clap::builder::NonEmptyStringValueParser;
use clap::{Arg, Command};

use super::globals;
use crate::catalogue::CATALOGUES;

/// What can be done with profiles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Auth {
    Add,
    List,
    Use,
    Remove,
    Status,
}

impl Auth {
    /// By the word in the command.
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
        .about("Keeps the tokens of companies and workspaces")
        .long_about(
            "Keeps the tokens of companies and workspaces as profiles, in the system's folder for settings, where only \
             their owner can read them. Flags count more than the environment, and that counts more than the default \
             profile. A profile that is named, by --profile or PLANWIRE_PROFILE, counts as a whole: the environment \
             adds nothing to it. A token is sent only to the base URL of its own source, unless the command line names \
             both.",
        )
        .subcommand_value_name("VERB")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommands([add(), list(), by_name("use", "Chooses the profile that counts where none is named"), by_name("remove", "Forgets a profile and its token"), status()])
}

fn add() -> Command {
    let settings = CATALOGUES.into_iter().flat_map(globals::settings_to_keep);
    Command::new("add")
        .about("Keeps a token, and what it belongs to")
        .long_about(
            "Keeps a token, and what it belongs to: a company of Wethod or a workspace of Piriod. The token is asked for \
             without showing it, or read from stdin where that is no terminal. A profile of that name and place is \
             replaced.",
        )
        .after_long_help(
            "Examples:\n  planwire auth add --company acme\n  planwire auth add test --workspace acc_1 --test-mode < token.txt",
        )
        .arg(name().help("What to call it [default: the company or workspace]"))
        .args(settings)
        .arg(
            globals::base_url(&CATALOGUES)
                .help("Where the API is, if not at the vendor's own address; the token is sent there"),
        )
}

fn list() -> Command {
    Command::new("list")
        .about("Lists the profiles, without their tokens")
        .arg(globals::output().help_heading(None::<&str>))
}

fn status() -> Command {
    Command::new("status")
        .about("Shows the settings that count, and where each comes from")
        .long_about(
            "Shows the settings that count for each API, and where each comes from: the environment, a profile or the \
             vendor's default. The token is hidden. Sends nothing.",
        )
        .arg(globals::profile().help_heading(None::<&str>))
        .arg(globals::output().help_heading(None::<&str>))
}

fn by_name(verb: &'static str, about: &'static str) -> Command {
    Command::new(verb).about(about).arg(
        name()
            .required(true)
            .add(globals::profiles(&CATALOGUES))
            .help("Its name, as `planwire auth list` has it"),
    )
}

fn name() -> Arg {
    Arg::new("name")
        .value_name("NAME")
        .value_parser(NonEmptyStringValueParser::new())
}
