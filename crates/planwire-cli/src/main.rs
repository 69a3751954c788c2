//! `planwire`: every documented operation of Wethod and Piriod from the command line. The commands are made of
//! the same documents as the library, so that an operation which is new there is a command here.
//!
//! Each module knows only those below it:
//!
//! ```text
//! run         what each command does: a list, a call, profiles, the sandbox
//! connection  the client, and where its settings come from
//! command     the tree of commands, made of the operation tables
//! profiles    the tokens that are kept
//! request     from flags to parameters and a body
//! output      records as a table, JSON or CSV
//! failure     how the program ends
//! terminal    its width, messages, interruptions
//! flags       the names of flags, and what was given
//! catalogue   the operation tables of each API
//! ```

mod catalogue;
mod command;
mod connection;
mod failure;
mod flags;
mod nearest;
mod output;
mod profiles;
mod request;
mod run;
mod terminal;
mod text;

use std::future::Future;
use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::Command;
use clap::error::ErrorKind;
use clap_complete::CompleteEnv;
use clap_complete::env::Shells;

use command::Asked;
use failure::{End, Failure, unwritten};
use flags::{Flags, SETTINGS};
use run::{auth, call, listing, serve, sync};

/// The variable by which a shell asks for completions.
const COMPLETE: &str = "PLANWIRE_COMPLETE";

fn main() -> ExitCode {
    match run() {
        Ok(end) => end.into(),
        Err(failure) => {
            // Where it cannot be said, the exit code says it. clap prints in colour, and help to stdout.
            let _ = match &failure {
                Failure::CommandLine(error) => error.print(),
                Failure::Other { .. } => write!(io::stderr().lock(), "{failure}"),
            };
            failure.exit_code()
        }
    }
}

fn run() -> Result<End, Failure> {
    let arguments: Vec<_> = std::env::args_os().collect();
    let folder = std::env::current_dir().ok();
    let completed = CompleteEnv::with_factory(command::root)
        .var(COMPLETE)
        .try_complete(arguments.iter(), folder.as_deref());
    if completed? {
        return Ok(End::Done);
    }
    let mut root = command::root();
    let matches = match root.try_get_matches_from_mut(&arguments) {
        Ok(matches) => matches,
        // The help or the version, which is what was asked for.
        Err(error) if !error.use_stderr() => return printed(error.print()),
        Err(error) => return Err(command::explain(&mut root, &arguments, error).into()),
    };
    match command::asked(&matches) {
        Some(Asked::Help(api)) => help(&mut root, Some(api)),
        Some(Asked::List(catalogue, operation, flags)) => {
            flags.check(&mut root, &[catalogue])?;
            block_on(listing::run(catalogue, operation, flags))
        }
        Some(Asked::Call(catalogue, operation, flags)) => {
            flags.check(&mut root, &[catalogue])?;
            block_on(call::run(catalogue, operation, flags))
        }
        Some(Asked::Any(catalogue, flags)) => {
            flags.check(&mut root, &[catalogue])?;
            block_on(call::run_any(catalogue, flags))
        }
        Some(Asked::Auth(what, flags)) => {
            flags.check(&mut root, &[])?;
            auth::run(what, flags)
        }
        Some(Asked::Sandbox(flags)) => {
            flags.check(&mut root, &[])?;
            block_on(serve::run(flags))
        }
        Some(Asked::Sync(what, flags)) => {
            flags.check(&mut root, &sync::catalogues(flags))?;
            block_on(sync::run(what, flags))
        }
        Some(Asked::Completions(flags)) => {
            flags.check(&mut root, &[])?;
            completions(flags)
        }
        None if arguments.len() <= 1 => help(&mut root, None),
        None => Err(root
            .error(
                ErrorKind::MissingSubcommand,
                "a command is missing, such as `wethod budgets list`",
            )
            .into()),
    }
}

/// Prints what there is: on stdout, because it was asked for by naming no more.
fn help(root: &mut Command, api: Option<&str>) -> Result<End, Failure> {
    let text = match api {
        Some(SETTINGS) => root
            .find_subcommand_mut(SETTINGS)
            .map(Command::render_long_help),
        Some(api) => root.find_subcommand_mut(api).map(Command::render_help),
        None => Some(root.render_help()),
    };
    print(text.map(|it| it.to_string()).unwrap_or_default().as_bytes())
}

/// Prints what makes a shell ask the program itself for completions.
fn completions(flags: Flags<'_>) -> Result<End, Failure> {
    let mut script = Vec::new();
    let shell = flags.get::<clap_complete::Shell>("shell");
    let name = shell.map_or_else(String::new, ToString::to_string);
    if let Some(completer) = Shells::builtins().completer(&name) {
        completer
            .write_registration(COMPLETE, "planwire", "planwire", "planwire", &mut script)
            .map_err(|error| Failure::refused(error.to_string()))?;
    }
    print(&script)
}

fn print(text: &[u8]) -> Result<End, Failure> {
    printed(io::stdout().write_all(text))
}

/// The end after something was written to stdout.
fn printed(written: io::Result<()>) -> Result<End, Failure> {
    match written.and_then(|()| io::stdout().flush()) {
        Ok(()) => Ok(End::Done),
        Err(error) => unwritten(&error),
    }
}

/// One thread does it all, the sandbox included; a command line waits for one answer at a time.
fn block_on(work: impl Future<Output = Result<End, Failure>>) -> Result<End, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| {
            Failure::refused(format!("the system refuses what it takes to wait: {error}"))
        })?;
    let outcome = runtime.block_on(work);
    // Without waiting for a write to a reader that has stopped to read.
    runtime.shutdown_background();
    outcome
}
