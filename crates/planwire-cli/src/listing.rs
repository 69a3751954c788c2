//! One list, from the request to the last line of output.

use std::io;

use planwire::operation::Operation;
use planwire_sandbox::Sandbox;
use tokio::io::AsyncWriteExt as _;

use crate::call::print_preview;
use crate::catalogue::Catalogue;
use crate::command::{DRY_RUN, Flags, command_line};
use crate::connection::Connection;
use crate::failure::{End, Failure, unwritten};
use crate::interrupt::until_interrupted;
use crate::output::{Encoder, Output};
use crate::request::{self, Records};
use crate::resume;
use crate::terminal::Messages;

/// So many records that cannot be read are named; the others are counted.
const MOST_NAMED: u64 = 10;

/// Prints the records of a list.
pub(crate) async fn run(
    catalogue: &'static Catalogue,
    operation: &'static Operation,
    flags: Flags<'_>,
) -> Result<End, Failure> {
    let with_help = |failure: Failure| failure.with_help(&command_line(catalogue, operation));
    let output = Output::of(flags).map_err(with_help)?;
    let sandbox = match flags.is_set("sandbox") {
        true => Some(Sandbox::start().await?),
        false => None,
    };
    let messages = Messages::new();
    let connection = Connection::new(flags, catalogue, sandbox.as_ref(), &messages)?;
    let list = connection.client(Some(operation))?.list(operation)?;
    if flags.is_set(DRY_RUN) {
        let preview = request::preview(list, operation, flags);
        return print_preview(&preview.map_err(|error| with_help(error.into()))?);
    }
    let mut listing = Listing {
        flags,
        records: Records::new(list, operation, flags),
        encoder: output.encoder(operation.fields),
        messages,
        received: 0,
        unreadable: 0,
    };
    let outcome = until_interrupted(listing.print()).await;
    let end = outcome
        .unwrap_or_else(|by| Ok(End::Interrupted(by)))
        .map_err(with_help);
    // Who has closed the pipe is not there to read more.
    match end {
        Ok(End::ClosedPipe) => {
            listing.messages.end();
            end
        }
        _ => listing.summed_up(end),
    }
}

/// A list that is being printed.
struct Listing<'a> {
    flags: Flags<'a>,
    records: Records,
    encoder: Box<dyn Encoder>,
    messages: Messages,
    /// How many records have come, those that cannot be read included.
    received: u64,
    /// How many of them cannot be read.
    unreadable: u64,
}

impl Listing<'_> {
    /// Prints each portion as it comes.
    async fn print(&mut self) -> Result<End, Failure> {
        // tokio's, which writes on a thread of its own: a reader that is slow, or has stopped to read, holds
        // up neither an interruption nor the sandbox.
        let mut stdout = tokio::io::stdout();
        let mut buffer = Vec::new();
        loop {
            let portion = self.records.next_portion().await;
            let Some(portion) = portion.map_err(|error| self.broken_off(error))? else {
                break;
            };
            self.received += (portion.records.len() + portion.unreadable.len()) as u64;
            for text in &portion.unreadable {
                self.warn(text);
            }
            if portion.records.is_empty() {
                continue;
            }
            self.messages.advance(portion.records.len());
            self.encoder.encode(&portion.records, &mut buffer);
            if let Err(error) = write(&mut stdout, &mut buffer).await {
                return unwritten(&error);
            }
        }
        self.encoder.finish(&mut buffer);
        match write(&mut stdout, &mut buffer).await {
            Ok(()) => Ok(End::Done),
            Err(error) => unwritten(&error),
        }
    }

    /// The failure, and how to get the rest where a part was printed.
    fn broken_off(&self, error: planwire::Error) -> Failure {
        let advice = error
            .resume_at()
            .filter(|_| self.received > 0)
            .and_then(|position| resume::advice(position, self.flags, self.received));
        let failure = Failure::from(error);
        match advice {
            Some(advice) => failure.and(&advice),
            None => failure,
        }
    }

    /// Says that a record cannot be read.
    fn warn(&mut self, text: &str) {
        self.unreadable += 1;
        if self.unreadable <= MOST_NAMED {
            self.messages.warning(text);
        }
    }

    /// What is said at the end. A list of which records cannot be read is a failure, whatever else was printed.
    fn summed_up(&self, end: Result<End, Failure>) -> Result<End, Failure> {
        self.messages.end();
        if self.unreadable > MOST_NAMED {
            let rest = self.unreadable - MOST_NAMED;
            let text = format!("{rest} more cannot be read");
            self.messages.warning(&text);
        }
        self.encoder
            .notes()
            .iter()
            .for_each(|it| self.messages.note(it));
        match (end, self.unreadable) {
            (Ok(End::Done), 1) => Err(Failure::refused(
                "1 record cannot be read and is left out; all others are printed",
            )),
            (Ok(End::Done), unreadable @ 2..) => Err(Failure::refused(format!(
                "{unreadable} records cannot be read and are left out; all others are printed"
            ))),
            (end, _) => end,
        }
    }
}

async fn write(stdout: &mut tokio::io::Stdout, buffer: &mut Vec<u8>) -> io::Result<()> {
    stdout.write_all(buffer).await?;
    buffer.clear();
    stdout.flush().await
}
