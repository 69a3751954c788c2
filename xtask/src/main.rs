//! The tasks of the workspace. `cargo xtask help` lists them.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a task talks to people on its standard streams"
)]

mod bundle;
mod bundle_task;
mod codegen;
mod coverage;
mod diff;
mod docs_task;
mod document;
mod documented;
mod drift;
mod features;
mod finding;
mod generate;
mod git;
mod grammar;
mod lint;
mod lower;
mod names;
mod nearest;
mod node;
mod observe;
mod side_by_side;
mod source;
mod surface;
#[cfg(test)]
mod workflow;
mod write;
mod yaml;

use std::path::PathBuf;
use std::process::ExitCode;

use finding::ERROR;

const HELP: &str = "\
cargo xtask <task>

  codegen [--check]    regenerate everything that is derived from spec/
  coverage [--check]   count what spec/ has of all known operations, and update the README's table
  diff [--base REV] [--format text|markdown|json]
                       say whom the changes of spec/ since REV break, and which version they ask for;
                       REV is the last release, else the merge base with main; exit 1 where one breaks
                       a caller
  drift --against FILE [--api NAME] [--accept-all]
                       compare spec/ with the vendor's OpenAPI file; what is new fails, and
                       --accept-all prints the lines that accept it
  lint                 check the YAML of spec/
  observe [--check] RECORDING...
                       hold recorded traffic against spec/: what was seen and is not documented,
                       with the line to change
  docs [--out DIR]     write a page about both APIs, to look at in a browser
  features             build each package with no feature, with each alone and with all; compare the oldest Rust
  surface [--check]    write the digest of the public surface into the changelog, which has to say what changed
  bundle --out DIR     write one self-contained JSON document an API

  --root DIR           work on another copy of the workspace
";

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(message) => {
            anstream::eprintln!("{ERROR}error{ERROR:#}: {message}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<ExitCode, String> {
    let mut arguments = lexopt::Parser::from_env();
    let mut task = None;
    let mut root = workspace_root();
    let mut check = false;
    let mut out = None;
    let mut base = None;
    let mut format = diff::Format::Text;
    let mut drift = drift::Request::default();
    let mut recordings = Vec::new();
    while let Some(argument) = arguments.next().map_err(|error| error.to_string())? {
        match argument {
            lexopt::Arg::Long("root") => root = PathBuf::from(value(&mut arguments)?),
            lexopt::Arg::Long("out") => out = Some(PathBuf::from(value(&mut arguments)?)),
            lexopt::Arg::Long("base") => base = Some(text(&mut arguments)?),
            lexopt::Arg::Long("format") => format = diff::Format::parse(&text(&mut arguments)?)?,
            lexopt::Arg::Long("against") => {
                drift.against = Some(PathBuf::from(value(&mut arguments)?));
            }
            lexopt::Arg::Long("api") => {
                drift.api = Some(value(&mut arguments)?.to_string_lossy().into_owned());
            }
            lexopt::Arg::Long("accept-all") => drift.accept_all = true,
            lexopt::Arg::Long("check") => check = true,
            lexopt::Arg::Long("help") | lexopt::Arg::Short('h') => task = Some("help".to_owned()),
            lexopt::Arg::Value(name) if task.is_none() => {
                task = Some(name.to_string_lossy().into_owned());
            }
            lexopt::Arg::Value(file) if task.as_deref() == Some("observe") => {
                recordings.push(PathBuf::from(file));
            }
            other => return Err(format!("{}\n\n{HELP}", other.unexpected())),
        }
    }
    match task.as_deref() {
        Some("bundle") => {
            let out =
                out.ok_or("`cargo xtask bundle` needs `--out DIR`, the folder to write to")?;
            bundle_task::run(&root, &out)
        }
        Some("codegen") => codegen::run(&root, check),
        Some("coverage") => coverage::run(&root, check),
        Some("diff") => diff::run(&root, base.as_deref(), format),
        Some("drift") => drift::run(&root, &drift),
        Some("docs") => docs_task::run(&root, out),
        Some("lint") => Ok(lint::run(&root)),
        Some("observe") => observe::run(&root, &recordings, check),
        Some("features") => features::run(&root),
        Some("surface") => surface::run(&root, check),
        Some("help") | None => {
            print!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        Some(other) => Err(format!("there is no task `{other}`\n\n{HELP}")),
    }
}

fn value(arguments: &mut lexopt::Parser) -> Result<std::ffi::OsString, String> {
    arguments.value().map_err(|error| error.to_string())
}

fn text(arguments: &mut lexopt::Parser) -> Result<String, String> {
    let value = value(arguments)?;
    value
        .into_string()
        .map_err(|value| format!("{} is not UTF-8", value.display()))
}

/// The folder above this crate: where cargo says that the crate is, or where it was built.
fn workspace_root() -> PathBuf {
    let xtask = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    xtask
        .parent()
        .map_or_else(|| PathBuf::from("."), PathBuf::from)
}
