//! The tree of commands, made of the operation tables: an API, a resource, a verb. Nothing here knows
//! any operation by name.

mod any;
mod auth;
mod body;
mod completions;
mod explain;
mod globals;
mod operation;
mod paging;
mod parameter;
pub(crate) mod sync;

use clap::{Arg, ArgMatches, Command, value_parser};
use clap_complete::Shell;
use planwire::operation::Operation;

use crate::catalogue::{CATALOGUES, Catalogue, verb_of};
use crate::flags::{Flags, REQUEST, SETTINGS};

pub(crate) use auth::Auth;
pub(crate) use explain::explain;
pub(crate) use sync::Verb;

/// The widest line of help, so that it reads as a column on wide terminals too.
const HELP_WIDTH: usize = 100;

/// All commands.
pub(crate) fn root() -> Command {
    let apis = CATALOGUES.into_iter().zip(VERBS);
    Command::new("planwire")
        .about("Wethod and Piriod from the command line")
        .long_about(
            "Wethod and Piriod from the command line: every operation that they document is a command. Records go \
             to stdout, as a table, JSON or CSV; everything else goes to stderr.",
        )
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_value_name("COMMAND")
        .max_term_width(HELP_WIDTH)
        .after_help(globals::POINTER)
        .after_long_help(globals::after_help())
        .args(globals::of_root())
        .subcommands(apis.map(|(catalogue, verbs)| api(catalogue, verbs)))
        .subcommand(sync::command())
        .subcommand(auth::command())
        .subcommand(sandbox())
        .subcommand(completions())
        .subcommand(globals::topic())
}

/// The verbs of a resource, by API. They are made only when the resource is called, because there
/// are hundreds of them; clap takes a plain function for that, which cannot carry the API along.
const VERBS: [fn(Command) -> Command; CATALOGUES.len()] = [
    |command| verbs(command, CATALOGUES[0]),
    |command| verbs(command, CATALOGUES[1]),
];

fn api(catalogue: &'static Catalogue, verbs: fn(Command) -> Command) -> Command {
    let resources = catalogue.resources.iter().map(|resource| {
        Command::new(resource.name)
            .about(without_full_stop(resource.description))
            .defer(verbs)
    });
    Command::new(catalogue.name)
        .about(catalogue.about)
        .subcommand_value_name("RESOURCE")
        .subcommand_help_heading("Resources")
        .disable_help_subcommand(true)
        .args(globals::of_api(catalogue))
        .after_help(format!(
            "Undocumented requests: planwire {} {REQUEST} METHOD PATH\n{}",
            catalogue.name,
            globals::POINTER
        ))
        .subcommands(resources)
        .subcommand(any::command())
}

/// Adds the verbs of the resource that the command is named after.
fn verbs(command: Command, catalogue: &'static Catalogue) -> Command {
    let resource = command.get_name().to_owned();
    let verbs = catalogue.operations_of(&resource);
    command
        .subcommand_value_name("VERB")
        .subcommand_help_heading("Verbs")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .after_help(globals::POINTER)
        .subcommands(verbs.map(|it| operation::command(it, catalogue)))
}

fn sandbox() -> Command {
    Command::new("sandbox")
        .about("Serves both APIs on this machine for other programs, until it is interrupted")
        .long_about(
            "Serves both APIs on this machine for other programs, until it is interrupted. How to reach it is \
             printed to stdout as lines for a shell.",
        )
        .arg(
            Arg::new("port")
                .long("port")
                .value_name("PORT")
                .value_parser(value_parser!(u16))
                .default_value("4010")
                .help("The port to listen on; 0 takes a free one"),
        )
        .arg(
            Arg::new("records")
                .long("records")
                .value_name("N")
                .value_parser(value_parser!(u64))
                .help("How many records each list has [default: 250]"),
        )
        .arg(
            Arg::new("latency-ms")
                .long("latency-ms")
                .value_name("N")
                .value_parser(value_parser!(u64))
                .help("A pause before each answer, in milliseconds [default: none]"),
        )
}

fn completions() -> Command {
    Command::new("completions")
        .about("Prints what makes a shell complete the commands")
        .after_long_help(
            "For example, for bash: planwire completions bash > \
             ~/.local/share/bash-completion/completions/planwire\n\nThe shell runs `planwire` for each completion, so \
             that it offers your profiles, and the fields of the list at hand for --columns.",
        )
        .arg(
            Arg::new("shell")
                .value_name("SHELL")
                .required(true)
                .value_parser(value_parser!(Shell))
                .help("The shell"),
        )
}

/// What was asked for.
pub(crate) enum Asked<'m> {
    /// What there is to ask for.
    Help(&'static str),
    List(&'static Catalogue, &'static Operation, Flags<'m>),
    Call(&'static Catalogue, &'static Operation, Flags<'m>),
    /// A request to any path.
    Any(&'static Catalogue, Flags<'m>),
    Auth(Auth, Flags<'m>),
    Sandbox(Flags<'m>),
    Sync(Verb, Flags<'m>),
    Completions(Flags<'m>),
}

/// Finds out what was asked for; `None` where the command line ends too early.
pub(crate) fn asked(root: &ArgMatches) -> Option<Asked<'_>> {
    let (name, matches) = root.subcommand()?;
    let flags = |own| Flags { root, own };
    match name {
        "sandbox" => return Some(Asked::Sandbox(flags(matches))),
        "completions" => return Some(Asked::Completions(flags(matches))),
        "sync" => {
            return Some(match matches.subcommand() {
                Some((verb, matches)) => Asked::Sync(Verb::of(verb)?, flags(matches)),
                None => Asked::Sync(Verb::Run, flags(matches)),
            });
        }
        SETTINGS => return Some(Asked::Help(SETTINGS)),
        "auth" => {
            let (verb, matches) = matches.subcommand()?;
            return Some(Asked::Auth(Auth::of(verb)?, flags(matches)));
        }
        _ => {}
    }
    let catalogue = CATALOGUES.into_iter().find(|it| it.name == name)?;
    let Some((resource, matches)) = matches.subcommand() else {
        return Some(Asked::Help(catalogue.name));
    };
    if resource == REQUEST {
        return Some(Asked::Any(catalogue, flags(matches)));
    }
    let (verb, matches) = matches.subcommand()?;
    let operation = catalogue.operation(resource, verb)?;
    let asked = match operation.paging {
        Some(_) => Asked::List,
        None => Asked::Call,
    };
    Some(asked(catalogue, operation, flags(matches)))
}

/// An operation's command, as it is typed.
pub(crate) fn command_line(catalogue: &Catalogue, operation: &Operation) -> String {
    let Operation { resource, .. } = operation;
    format!(
        "planwire {} {resource} {}",
        catalogue.name,
        verb_of(operation)
    )
}

/// Reads a number within bounds. clap's own reader would speak of digits and of 18446744073709551615.
fn whole_number(
    least: u64,
    most: u64,
) -> impl Fn(&str) -> Result<u64, String> + Clone + Send + Sync + 'static {
    move |text| {
        let number = text.parse().ok();
        number
            .filter(|it| (least..=most).contains(it))
            .ok_or_else(|| match most {
                u64::MAX => format!("a whole number of at least {least} is expected"),
                most => format!("a whole number from {least} to {most} is expected"),
            })
    }
}

/// A description as clap's lists have them.
fn without_full_stop(text: &str) -> &str {
    text.strip_suffix('.').unwrap_or(text)
}

#[cfg(test)]
mod tests {
    /// clap's own checks over the whole tree: two flags of one name, a short help that is missing.
    #[test]
    fn the_tree_is_sound() {
        let mut root = super::root();
        root.build();
        root.debug_assert();
    }
}
