//! The messages that a protocol has for records and state.

pub(crate) mod airbyte;
pub(crate) mod singer;

use chrono::{DateTime, Utc};

use crate::failure::Failure;
use crate::state::State;
use crate::stream::{Form, Stream};

/// The end of a stream.
pub(crate) enum End<'a> {
    /// It was read. `whole` is true if that was a full read of which each record was sent.
    Complete { whole: bool },
    /// It broke off.
    Failed(&'a Failure),
}

/// The parts of a message around the record.
pub(crate) struct Envelope {
    pub(crate) before: String,
    pub(crate) after: String,
}

/// A protocol: it turns records and state into lines.
pub(crate) trait Protocol: Send {
    /// Returns the form of the records.
    fn form(&self) -> Form;

    /// Begins a stream with these properties.
    fn begin(&mut self, stream: &Stream, has: &dyn Fn(&str) -> bool, out: &mut Vec<u8>);

    /// Returns the envelope of the records that were read at a time.
    fn records(&mut self, stream: &Stream, at: DateTime<Utc>, out: &mut Vec<u8>) -> Envelope;

    /// Writes the state after so many records of the stream since the last one.
    fn state(&mut self, stream: &Stream, state: &State, records: u64, out: &mut Vec<u8>);

    /// Ends a stream.
    fn end(&mut self, stream: &Stream, end: &End<'_>, out: &mut Vec<u8>);
}

/// Writes a message as a line.
pub(crate) fn line(message: &serde_json::Value, out: &mut Vec<u8>) {
    // A value is written to a buffer without a failure.
    let _ = serde_json::to_writer(&mut *out, message);
    out.push(b'\n');
}
