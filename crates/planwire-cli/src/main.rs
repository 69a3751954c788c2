//! `planwire`: every documented operation of Wethod and Piriod from the command line. The commands are
//! generated from the same documents as the library, so a new operation is a command at once.
//!
//! Each module uses only those below it:
//!
//! ```text
//! run         the commands: a list, a call, profiles, the sandbox
//! connection  the client, and the sources of its settings
//! command     the tree of commands, from the operation tables
//! profiles    the stored tokens
//! request     from flags to parameters and a body
//! output      records as a table, JSON or CSV
//! failure     the outcome of the program
//! terminal    width, messages, interruptions
//! flags       the names and values of flags
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

use catalogue::CATALOGUES;
use command::Invocation;
use failure::{End, Failure, unwritten};
use flags::{Flags, SETTINGS};
use run::{auth, call, listing, mcp, serve, sync};

/// The variable that a shell sets to request completions.
const COMPLETE: &str = "PLANWIRE_COMPLETE";

fn main() -> ExitCode {
    match run() {
        Ok(end) => end.into(),
        Err(failure) => {
            // If this cannot be printed, the exit code remains. clap prints in colour, and help to stdout.
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
        // The help or the version, on request.
        Err(error) if !error.use_stderr() => return printed(error.print()),
        Err(error) => return Err(command::explain(&mut root, &arguments, error).into()),
    };
    match command::invocation(&matches) {
        Some(Invocation::Help(api)) => help(&mut root, Some(api)),
        Some(Invocation::List(catalogue, operation, flags)) => {
            flags.check(&mut root, &[catalogue])?;
            block_on(listing::run(catalogue, operation, flags))
        }
        Some(Invocation::Call(catalogue, operation, flags)) => {
            flags.check(&mut root, &[catalogue])?;
            block_on(call::run(catalogue, operation, flags))
        }
        Some(Invocation::Any(catalogue, flags)) => {
            flags.check(&mut root, &[catalogue])?;
            block_on(call::run_any(catalogue, flags))
        }
        Some(Invocation::Auth(what, flags)) => {
            flags.check(&mut root, &[])?;
            auth::run(what, flags)
        }
        Some(Invocation::Sandbox(flags)) => {
            flags.check(&mut root, &[])?;
            block_on(serve::run(flags))
        }
        Some(Invocation::Sync(what, flags)) => {
            flags.check(&mut root, &sync::catalogues(flags))?;
            block_on(sync::run(what, flags))
        }
        Some(Invocation::Mcp(flags)) => {
            flags.check(&mut root, &CATALOGUES)?;
            block_on(mcp::run(flags))
        }
        Some(Invocation::Completions(flags)) => {
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

/// Prints help to stdout: a command line without a command requests it.
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

/// Prints the script that lets a shell request completions from the program.
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

/// Returns the outcome after a write to stdout.
fn printed(written: io::Result<()>) -> Result<End, Failure> {
    match written.and_then(|()| io::stdout().flush()) {
        Ok(()) => Ok(End::Done),
        Err(error) => unwritten(&error),
    }
}

/// Runs everything on one thread, the sandbox included; a command line waits for one response at a time.
fn block_on(work: impl Future<Output = Result<End, Failure>>) -> Result<End, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::refused(format!("cannot start the async runtime: {error}")))?;
    let outcome = runtime.block_on(work);
    // Does not wait for a write to a reader that has stopped.
    runtime.shutdown_background();
    outcome
}
