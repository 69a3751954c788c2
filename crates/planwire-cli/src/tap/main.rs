//! `tap-planwire`: the lists of Wethod and Piriod for whatever a Singer target or an Airbyte destination writes to.
//!
//! The run of a list is that of `planwire sync`, into a pipe instead of a database. Each module uses only those below
//! it:
//!
//! ```text
//! read, check      a run over the selected streams
//! pipe             the destination of the sync: records and state become messages
//! protocol         the messages of Singer and Airbyte
//! connection       the clients
//! configuration    the settings
//! catalog          the selected streams
//! record           records with the types of their stream
//! state            the bookmarks of the streams
//! stream           the streams and their types, from the operation table
//! ```

mod arguments;
mod catalog;
mod check;
mod configuration;
mod connection;
mod failure;
mod file;
mod log;
#[path = "../nearest.rs"]
mod nearest;
mod pipe;
mod protocol;
mod read;
mod record;
mod state;
mod stream;

use std::io::{self, Write as _};
use std::process::ExitCode;
use std::time::SystemTime;

use clap::error::ErrorKind;
use serde_json::{Value, json};

use arguments::{Files, Task, Verb};
use catalog::Selected;
use configuration::Configuration;
use connection::Accounts;
use failure::Failure;
use pipe::Pipe;
use protocol::airbyte::{self, Airbyte};
use protocol::singer::{self, Singer};
use state::State;
use stream::{Form, Stream};

fn main() -> ExitCode {
    let task = match arguments::parse() {
        Ok(task) => task,
        Err(error) => {
            // If this cannot be printed, the exit code remains.
            let _ = error.print();
            let is_request = matches!(
                error.kind(),
                ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
            );
            return ExitCode::from(if is_request { 0 } else { 2 });
        }
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let outcome = match runtime {
        Ok(runtime) => {
            let outcome = runtime.block_on(Box::pin(run(&task)));
            // Does not wait for a write to a reader that has stopped.
            runtime.shutdown_background();
            outcome
        }
        Err(error) => Err(Failure::system(format!(
            "cannot start the async runtime: {error}"
        ))),
    };
    match (outcome, &task) {
        (Ok(()), _) => ExitCode::SUCCESS,
        // The failure is the outcome of the check.
        (Err(failure), Task::Airbyte(Verb::Check, _)) => {
            log::error(&failure.to_string());
            match print(&airbyte::connection_status(Some(&failure))) {
                Ok(()) => ExitCode::SUCCESS,
                Err(_) => ExitCode::FAILURE,
            }
        }
        (Err(failure), task) => {
            log::error(&failure.to_string());
            if matches!(task, Task::Airbyte(..)) {
                // If this cannot be printed, the exit code remains.
                let _ = print(&airbyte::error(&failure, None));
            }
            ExitCode::FAILURE
        }
    }
}

async fn run(task: &Task) -> Result<(), Failure> {
    match task {
        Task::About => print(&about()),
        Task::Airbyte(Verb::Spec, _) => print(&airbyte::spec(&configuration::schema())),
        Task::Discover(files) => {
            let configuration = configured(files)?;
            let streams = streams(&configuration)?;
            print(&catalog::of_singer(&streams, of_singer(&configuration)))
        }
        Task::Sync(files) => sync(files).await,
        Task::Airbyte(verb, files) => run_airbyte(*verb, files).await,
    }
}

/// Writes the messages of Singer.
async fn sync(files: &Files) -> Result<(), Failure> {
    let configuration = configured(files)?;
    let form = of_singer(&configuration);
    let streams = streams(&configuration)?;
    let selected = match &files.catalog {
        None => streams.into_iter().map(Selected::all).collect(),
        Some(path) => {
            catalog::selected_by_singer(&file::read("the catalog", path)?, &streams, form)?
        }
    };
    let state = match &files.state {
        None => State::default(),
        Some(path) => State::of_singer(&file::read("the state", path)?)?,
    };
    let accounts = Accounts::open(&configuration).await?;
    let activated_at = configuration
        .activate_version
        .then(|| SystemTime::now().into());
    let pipe = Pipe::new(Singer::new(form, activated_at), state);
    read::read(&selected, &accounts, &configuration, pipe).await
}

async fn run_airbyte(verb: Verb, files: &Files) -> Result<(), Failure> {
    let configuration = configured(files)?;
    let form = Form {
        deleted: airbyte::DELETED,
        decimal_strings: configuration.decimal_strings,
        raw: configuration.raw,
        airbyte: true,
    };
    let streams = streams(&configuration)?;
    let selected = match &files.catalog {
        Some(path) => catalog::configured_by_airbyte(&file::read("the catalog", path)?, &streams)?,
        None if verb == Verb::Discover => return print(&airbyte::catalog(&streams, form)),
        None => streams.into_iter().map(Selected::all).collect(),
    };
    if verb == Verb::Check {
        let accounts = Accounts::open(&configuration).await?;
        check::check(&selected, &accounts).await?;
        return print(&airbyte::connection_status(None));
    }
    let state = match &files.state {
        None => State::default(),
        Some(path) => State::of_airbyte(&file::read("the state", path)?)?,
    };
    let accounts = Accounts::open(&configuration).await?;
    let pipe = Pipe::new(Airbyte::new(form), state);
    read::read(&selected, &accounts, &configuration, pipe).await
}

fn configured(files: &Files) -> Result<Configuration, Failure> {
    Configuration::read(files.configuration.as_deref())
}

fn of_singer(configuration: &Configuration) -> Form {
    Form {
        deleted: singer::DELETED,
        decimal_strings: configuration.decimal_strings,
        raw: configuration.raw,
        airbyte: false,
    }
}

/// Returns the streams of the configuration.
///
/// # Errors
///
/// If it names an unknown one.
fn streams(configuration: &Configuration) -> Result<Vec<Stream>, Failure> {
    let all = Stream::all();
    let lists = &configuration.lists;
    for name in lists {
        if !all.iter().any(|it| it.name == *name) {
            return Err(catalog::unknown("stream", name, &all));
        }
    }
    let apis = connection::configured(configuration);
    let streams = all.into_iter().filter(|it| {
        (lists.is_empty() || lists.contains(&it.name)) && apis.contains(&it.list.operation.api)
    });
    Ok(streams.collect())
}

/// Describes the tap in the format of Singer's SDK.
fn about() -> Value {
    json!({
        "name": "tap-planwire",
        "description": "The lists of Wethod and Piriod",
        "version": env!("CARGO_PKG_VERSION"),
        "capabilities": ["catalog", "properties", "discover", "state", "about"],
        "settings": configuration::schema(),
    })
}

fn print(message: &Value) -> Result<(), Failure> {
    let mut out = Vec::new();
    protocol::line(message, &mut out);
    let mut stdout = io::stdout().lock();
    let written = stdout.write_all(&out).and_then(|()| stdout.flush());
    written.map_err(|error| Failure::system(format!("cannot write to stdout: {error}")))
}
