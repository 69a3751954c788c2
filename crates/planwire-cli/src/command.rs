//! The tree of commands, generated from the operation tables: an API, a resource, a verb. Nothing here refers
//! to a single operation.

mod any;
mod auth;
mod body;
mod completions;
mod duration;
mod explain;
mod globals;
pub(crate) mod mcp;
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

/// The maximum width of help, so that it stays readable on wide terminals.
const HELP_WIDTH: usize = 100;

/// Returns all commands.
pub(crate) fn root() -> Command {
    let apis = CATALOGUES.into_iter().zip(VERBS);
    Command::new("planwire")
        .about("Wethod and Piriod from the command line")
        .long_about(
            "Wethod and Piriod from the command line: every documented operation is a command. Records go to stdout, \
             as a table, JSON or CSV; everything else goes to stderr.",
        )
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_value_name("COMMAND")
        .max_term_width(HELP_WIDTH)
        .after_help(globals::POINTER)
        .after_long_help(globals::after_help())
        .args(globals::of_root())
        .subcommands(apis.map(|(catalogue, verbs)| api(catalogue, verbs)))
        .subcommand(sync::command())
        .subcommand(mcp::command())
        .subcommand(auth::command())
        .subcommand(sandbox())
        .subcommand(completions())
        .subcommand(globals::topic())
}

/// The functions that add the verbs of a resource, by API. They run only when the resource is called, because
/// there are hundreds of verbs; clap accepts only plain functions for that, which cannot capture the API.
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

/// Adds the verbs of the resource whose name the command has.
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
        .about("Serve both APIs on this machine for other programs, until interrupted")
        .long_about(
            "Serve both APIs on this machine for other programs, until interrupted. The settings to use them are \
             printed to stdout, as lines for a shell.",
        )
        .arg(
            Arg::new("port")
                .long("port")
                .value_name("PORT")
                .value_parser(value_parser!(u16))
                .default_value("4010")
                .help("The port to listen on; 0 selects a free one"),
        )
        .arg(
            Arg::new("records")
                .long("records")
                .value_name("N")
                .value_parser(value_parser!(u64))
                .help("The number of records in each list [default: 250]"),
        )
        .arg(
            Arg::new("latency-ms")
                .long("latency-ms")
                .value_name("N")
                .value_parser(value_parser!(u64))
                .help("A delay before each response, in milliseconds [default: none]"),
        )
}

fn completions() -> Command {
    Command::new("completions")
        .about("Print a script that adds completions to a shell")
        .after_long_help(
            "For example, for bash: planwire completions bash > \
             ~/.local/share/bash-completion/completions/planwire\n\nThe shell runs `planwire` for each completion, so \
              it completes your profiles, and the fields of a list for --columns.",
        )
        .arg(
            Arg::new("shell")
                .value_name("SHELL")
                .required(true)
                .value_parser(value_parser!(Shell))
                .help("The name of the shell"),
        )
}

/// A parsed command line.
pub(crate) enum Invocation<'m> {
    /// A topic of the help.
    Help(&'static str),
    List(&'static Catalogue, &'static Operation, Flags<'m>),
    Call(&'static Catalogue, &'static Operation, Flags<'m>),
    /// A request to any path.
    Any(&'static Catalogue, Flags<'m>),
    Auth(Auth, Flags<'m>),
    Sandbox(Flags<'m>),
    Sync(Verb, Flags<'m>),
    Mcp(Flags<'m>),
    Completions(Flags<'m>),
}

/// Parses the command line; `None` if it ends too early.
pub(crate) fn invocation(root: &ArgMatches) -> Option<Invocation<'_>> {
    let (name, matches) = root.subcommand()?;
    let flags = |own| Flags { root, own };
    match name {
        "sandbox" => return Some(Invocation::Sandbox(flags(matches))),
        "completions" => return Some(Invocation::Completions(flags(matches))),
        "mcp" => return Some(Invocation::Mcp(flags(matches))),
        "sync" => {
            return Some(match matches.subcommand() {
                Some((verb, matches)) => Invocation::Sync(Verb::of(verb)?, flags(matches)),
                None => Invocation::Sync(Verb::Run, flags(matches)),
            });
        }
        SETTINGS => return Some(Invocation::Help(SETTINGS)),
        "auth" => {
            let (verb, matches) = matches.subcommand()?;
            return Some(Invocation::Auth(Auth::of(verb)?, flags(matches)));
        }
        _ => {}
    }
    let catalogue = CATALOGUES.into_iter().find(|it| it.name == name)?;
    let Some((resource, matches)) = matches.subcommand() else {
        return Some(Invocation::Help(catalogue.name));
    };
    if resource == REQUEST {
        return Some(Invocation::Any(catalogue, flags(matches)));
    }
    let (verb, matches) = matches.subcommand()?;
    let operation = catalogue.operation(resource, verb)?;
    let invocation = match operation.paging {
        Some(_) => Invocation::List,
        None => Invocation::Call,
    };
    Some(invocation(catalogue, operation, flags(matches)))
}

/// Returns an operation's command, as it is typed.
pub(crate) fn command_line(catalogue: &Catalogue, operation: &Operation) -> String {
    let Operation { resource, .. } = operation;
    format!(
        "planwire {} {resource} {}",
        catalogue.name,
        verb_of(operation)
    )
}

/// Parses a number within bounds. clap's own parser reports bounds such as 18446744073709551615.
fn whole_number(
    least: u64,
    most: u64,
) -> impl Fn(&str) -> Result<u64, String> + Clone + Send + Sync + 'static {
    move |text| {
        let number = text.parse().ok();
        number
            .filter(|it| (least..=most).contains(it))
            .ok_or_else(|| match most {
                u64::MAX => format!("expected an integer of at least {least}"),
                most => format!("expected an integer from {least} to {most}"),
            })
    }
}

/// Returns a description that begins with a verb in the imperative: `Lists the budgets.` becomes `List the
/// budgets.`. Any other description is returned unchanged.
fn imperative(description: &str) -> String {
    const NOUNS: &[&str] = &["The", "A", "An"];
    let (first, rest) = description.split_once(' ').unwrap_or((description, ""));
    let verb = match first {
        noun if NOUNS.contains(&noun) => None,
        verb if verb.ends_with("ches") || verb.ends_with("shes") => verb.strip_suffix("es"),
        verb => verb.strip_suffix('s'),
    };
    match verb {
        Some(verb) => format!("{verb} {rest}"),
        None => description.to_owned(),
    }
}

/// Returns a description in the style of clap's lists.
fn without_full_stop(text: &str) -> &str {
    text.strip_suffix('.').unwrap_or(text)
}

#[cfg(test)]
mod tests {
    #[test]
    fn descriptions_become_imperative() {
        let lines = [
            "Lists the budgets.",
            "Fetches the latest.",
            "The page.",
            "A link.",
        ];
        insta::assert_snapshot!(lines.map(super::imperative).join("\n"), @"
        List the budgets.
        Fetch the latest.
        The page.
        A link.
        ");
    }

    /// Runs clap's own checks on the whole tree, such as duplicate flags and missing short help.
    #[test]
    fn the_tree_is_sound() {
        let mut root = super::root();
        root.build();
        root.debug_assert();
    }
}
