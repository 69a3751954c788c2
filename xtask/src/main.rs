//! The tasks of the workspace. `cargo xtask --help` lists them.

mod arguments;
mod codegen;
mod compare;
mod coverage;
mod diff;
mod docs;
mod drift;
mod finding;
mod lint;
mod observe;
mod spec;
#[cfg(test)]
mod workflow;
mod workspace;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser as _;

use arguments::{Arguments, Task};
use finding::Severity;
use workspace::output;

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(message) => {
            output::remark(format_args!(
                "{}: {message}",
                finding::label(Severity::Error)
            ));
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<ExitCode, String> {
    let arguments = Arguments::parse();
    let root = arguments.root.unwrap_or_else(workspace_root);
    match arguments.task {
        Task::Bundle { out } => spec::export::run(&root, &out),
        Task::Codegen { check } => codegen::run(&root, check),
        Task::Coverage { check } => coverage::run(&root, check),
        Task::Diff { base, format } => diff::run(&root, base.as_deref(), format),
        Task::Docs { out } => docs::run(&root, out),
        Task::Drift {
            against,
            api,
            accept_all,
        } => drift::run(&root, &against, api.as_deref(), accept_all),
        Task::Lint { verbose } => Ok(lint::run(&root, verbose)),
        Task::Observe { recordings, check } => observe::run(&root, &recordings, check),
    }
}

/// Returns the folder above this crate, from the environment of cargo or from the build.
fn workspace_root() -> PathBuf {
    let xtask = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    xtask
        .parent()
        .map_or_else(|| PathBuf::from("."), PathBuf::from)
}
