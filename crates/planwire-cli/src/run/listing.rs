//! One list, from the request to the last line of output.

mod sink;

use planwire::Position;
use planwire::operation::Operation;
use planwire_sandbox::Sandbox;

use super::call::print_preview;
use super::resume::Ended;
use crate::catalogue::Catalogue;
use crate::command::command_line;
use crate::connection::Connection;
use crate::failure::{End, Failure, unwritten};
use crate::flags::{DRY_RUN, Flags, MAX_ITEMS, RESUME, VERBOSE};
use crate::output::{Encoder, Output};
use crate::request::{self, Records};
use crate::terminal::{Interruption, Messages, until_interrupted};
use sink::{PATIENCE, Sink};

/// The maximum of unreadable records to name; the others are counted.
const MOST_NAMED: u64 = 10;

/// Prints the records of a list.
pub(crate) async fn run(
    catalogue: &'static Catalogue,
    operation: &'static Operation,
    flags: Flags<'_>,
) -> Result<End, Failure> {
    let with_help = |failure: Failure| failure.with_help(&command_line(catalogue, operation));
    let output = Output::of_records(flags, operation.record_fields()).map_err(with_help)?;
    request::check_ordering(operation, flags).map_err(with_help)?;
    let sandbox = match flags.is_set("sandbox") {
        true => Some(Sandbox::start().await?),
        false => None,
    };
    let messages = Messages::new();
    let connection = Connection::new(flags, catalogue, sandbox.as_ref(), &messages)?;
    let list = connection.client(Some(operation))?.raw_list(operation.id)?;
    if flags.is_set(DRY_RUN) {
        let preview = request::preview(list, operation, flags);
        return print_preview(&preview.map_err(|error| with_help(error.into()))?);
    }
    let mut listing = Listing {
        flags,
        records: Records::new(list, operation, flags, &messages),
        encoder: output.encoder(operation.record_fields()),
        output,
        sink: Sink::default(),
        messages,
        received: 0,
        position: None,
        unreadable: 0,
    };
    let end = match until_interrupted(listing.print()).await {
        Ok(end) => end.map_err(with_help),
        Err(interruption) => Ok(listing.interrupted(interruption).await),
    };
    // The reader has closed the pipe.
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
    output: Output,
    encoder: Box<dyn Encoder>,
    sink: Sink,
    messages: Messages,
    /// The number of records received, unreadable ones included.
    received: u64,
    /// The position after them; `None` at the end.
    position: Option<Position>,
    /// The number of unreadable records.
    unreadable: u64,
}

impl Listing<'_> {
    /// Prints each portion as it arrives.
    async fn print(&mut self) -> Result<End, Failure> {
        let mut buffer = Vec::new();
        self.output.begin(&mut buffer);
        loop {
            let portion = match self.records.next_portion().await {
                Ok(Some(portion)) => portion,
                Ok(None) => break,
                Err(error) => return self.broken_off(error).await,
            };
            self.received += (portion.records.len() + portion.unreadable.len()) as u64;
            self.position = portion.next;
            for text in &portion.unreadable {
                self.warn(text);
            }
            if portion.records.is_empty() {
                continue;
            }
            let total = portion.total.and_then(|total| self.to_come(total));
            self.messages.advance(portion.records.len(), total);
            self.encoder.encode(&portion.records, &mut buffer);
            if let Err(error) = self.sink.write(std::mem::take(&mut buffer)).await {
                return unwritten(&error);
            }
        }
        self.encoder.finish(&mut buffer);
        match self.sink.write(buffer).await {
            Ok(()) => Ok(End::Done),
            Err(error) => unwritten(&error),
        }
    }

    /// Returns the expected number of records, if it is known: a resumed list skips the first ones.
    fn to_come(&self, total: u64) -> Option<u64> {
        let most = self.flags.get::<u64>(MAX_ITEMS).copied();
        let is_resumed = self.flags.get::<Position>(RESUME).is_some();
        (!is_resumed).then(|| total.min(most.unwrap_or(total)))
    }

    /// Ends the output; returns the failure, with a hint on how to get the rest after a part was printed.
    async fn broken_off(&mut self, error: planwire::Error) -> Result<End, Failure> {
        // If the position is lost, the error suggests another one.
        let is_of_use = self.received > 0 || error.is_lost_place();
        let position = error.resume_at().filter(|_| is_of_use);
        let advice = position.and_then(|it| self.advice(it));
        if let Err(error) = self.cut().await {
            return unwritten(&error);
        }
        let failure = Failure::from(error);
        Err(match advice {
            Some(advice) => failure.and(&advice),
            None => failure,
        })
    }

    /// Ends the output, and reports how to get the rest.
    async fn interrupted(&mut self, interruption: Interruption) -> End {
        self.messages.end();
        let is_whole = self.sink.is_settled().await && self.received > 0;
        let records = match self.received {
            1 => "1 record".to_owned(),
            received => format!("{received} records"),
        };
        if is_whole {
            // A reader that is gone, or has stopped, does not read the end.
            let _ = tokio::time::timeout(PATIENCE, self.cut()).await;
            self.messages.plain(&format!("interrupted after {records}"));
            if let Some(advice) = self.position.as_ref().and_then(|it| self.advice(it)) {
                self.messages.plain("");
                self.messages.plain(&advice);
            }
        } else if self.received > 0 {
            self.messages.warning(
                "interrupted because nothing read the output: its last line may be incomplete",
            );
        } else {
            self.messages.plain("interrupted before the first record");
        }
        End::Interrupted(interruption)
    }

    /// Ends the last line.
    async fn cut(&mut self) -> std::io::Result<()> {
        let mut end = Vec::new();
        if let Some(note) = self.encoder.cut(&mut end) {
            self.messages.note(note);
        }
        match end.is_empty() {
            true => Ok(()),
            false => self.sink.write(end).await,
        }
    }

    fn advice(&self, position: &Position) -> Option<String> {
        let ended = Ended {
            position,
            flags: self.flags,
            format: self.output.format(),
            received: self.received,
            columns: self.encoder.columns_to_resume(),
        };
        ended.advice()
    }

    /// Reports an unreadable record.
    fn warn(&mut self, text: &str) {
        self.unreadable += 1;
        if self.unreadable <= MOST_NAMED {
            self.messages.warning(text);
        }
    }

    /// Returns the outcome. A list with unreadable records is a failure, in any other case too.
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
        if self.flags.is_set(VERBOSE) {
            self.messages.requests();
        }
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
