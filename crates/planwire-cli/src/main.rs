//! `planwire`: every documented operation of Wethod and Piriod from the command line. The commands are made of
//! the same documents as the library, so that an operation which is new there is a command here.

mod auth;
mod body;
mod call;
mod catalogue;
mod command;
mod confirm;
mod connection;
mod failure;
mod interrupt;
mod listing;
mod nearest;
mod output;
mod profiles;
mod request;
mod resume;
mod serve;
mod terminal;
mod text;

use std::future::Future;
use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::Command;
use clap::error::ErrorKind;

use command::{Asked, Flags};
use failure::{End, Failure, unwritten};

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
    let mut root = command::root();
    let matches = match root.try_get_matches_from_mut(std::env::args_os()) {
        Ok(matches) => matches,
        Err(error) => return Err(command::explain(&mut root, error).into()),
    };
    match command::asked(&matches) {
        Some(Asked::Help(api)) => help(&mut root, Some(api)),
        Some(Asked::List(catalogue, operation, flags)) => {
            flags.check(&mut root, Some(catalogue))?;
            block_on(listing::run(catalogue, operation, flags))
        }
        Some(Asked::Call(catalogue, operation, flags)) => {
            flags.check(&mut root, Some(catalogue))?;
            block_on(call::run(catalogue, operation, flags))
        }
        Some(Asked::Any(catalogue, flags)) => {
            flags.check(&mut root, Some(catalogue))?;
            block_on(call::run_any(catalogue, flags))
        }
        Some(Asked::Auth(what, flags)) => {
            flags.check(&mut root, None)?;
            auth::run(what, flags)
        }
        Some(Asked::Sandbox(flags)) => {
            flags.check(&mut root, None)?;
            block_on(serve::run(flags))
        }
        Some(Asked::Completions(flags)) => {
            flags.check(&mut root, None)?;
            completions(&mut root, flags)
        }
        None if std::env::args_os().len() <= 1 => help(&mut root, None),
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
    let command = match api {
        Some(api) => root.find_subcommand_mut(api),
        None => Some(root),
    };
    let text = command.map(Command::render_help);
    print(text.map(|it| it.to_string()).unwrap_or_default().as_bytes())
}

fn completions(root: &mut Command, flags: Flags<'_>) -> Result<End, Failure> {
    let mut script = Vec::new();
    if let Some(&shell) = flags.get::<clap_complete::Shell>("shell") {
        clap_complete::generate(shell, root, "planwire", &mut script);
    }
    print(&script)
}

fn print(text: &[u8]) -> Result<End, Failure> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(text).and_then(|()| stdout.flush()) {
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
