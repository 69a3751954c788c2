//! One list, from the request to the last line of output.

use std::io;

use planwire::operation::Operation;
use planwire_sandbox::Sandbox;
use tokio::io::AsyncWriteExt as _;

use crate::catalogue::Catalogue;
use crate::command::Flags;
use crate::connection::Connection;
use crate::failure::{End, Failure, unwritten};
use crate::interrupt::until_interrupted;
use crate::output::{Encoder, Format};
use crate::request::Records;
use crate::terminal::{Progress, note, stdout_width};

/// Prints the records of a list.
pub(crate) async fn run(
    catalogue: &Catalogue,
    operation: &'static Operation,
    flags: Flags<'_>,
) -> Result<End, Failure> {
    let terminal = stdout_width();
    let format = flags.get("output").copied().unwrap_or(match terminal {
        Some(_) => Format::Table,
        None => Format::Ndjson,
    });
    let sandbox = match flags.is_set("sandbox") {
        true => Some(Sandbox::start().await?),
        false => None,
    };
    let connection = Connection {
        flags,
        sandbox: sandbox.as_ref(),
    };
    let list = connection.list(catalogue, operation)?;
    let mut records = Records::new(list, operation, flags);
    let mut encoder = format.encoder(operation.fields, terminal);
    let mut progress = Progress::new();
    let outcome = until_interrupted(print(&mut records, &mut *encoder, &mut progress)).await;
    progress.end(&mut io::stderr());
    let end = outcome.unwrap_or(Ok(End::Interrupted)).map_err(|failure| {
        let Catalogue { name, .. } = catalogue;
        let Operation { resource, verb, .. } = operation;
        failure.with_help(&format!("planwire {name} {resource} {verb}"))
    });
    // Who has closed the pipe is not there to read them.
    if !matches!(end, Ok(End::ClosedPipe)) {
        encoder.notes().iter().for_each(|it| note(it));
    }
    end
}

/// Prints each portion as it comes.
async fn print(
    records: &mut Records,
    encoder: &mut dyn Encoder,
    progress: &mut Progress,
) -> Result<End, Failure> {
    // tokio's, which writes on a thread of its own: a reader that is slow, or has stopped to read, holds
    // up neither an interruption nor the sandbox.
    let mut stdout = tokio::io::stdout();
    let mut buffer = Vec::new();
    loop {
        let portion = records.next_portion().await?;
        if portion.is_empty() {
            break;
        }
        progress.advance(portion.len(), &mut io::stderr());
        let encoded = encoder.encode(&portion, &mut buffer);
        // What came before a record that cannot be printed is printed.
        if let Err(error) = write(&mut stdout, &mut buffer).await {
            return unwritten(&error);
        }
        encoded?;
    }
    encoder.finish(&mut buffer);
    match write(&mut stdout, &mut buffer).await {
        Ok(()) => Ok(End::Done),
        Err(error) => unwritten(&error),
    }
}

async fn write(stdout: &mut tokio::io::Stdout, buffer: &mut Vec<u8>) -> io::Result<()> {
    stdout.write_all(buffer).await?;
    buffer.clear();
    stdout.flush().await
}
