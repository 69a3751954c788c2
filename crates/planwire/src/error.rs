//! The one error type: opaque, with predicates.

mod constructors;
mod conversions;
pub(crate) mod decoding;
mod doubles;
mod hint;
mod incomplete;
mod json_path;
mod predicates;
mod vendor;

use std::fmt;
use std::time::Duration;

pub(crate) use decoding::{json, undocumented_success, unreadable_response};
pub(crate) use hint::whole_seconds;
pub use incomplete::Incomplete;
pub(crate) use vendor::VendorBody;

use crate::identity::Identity;
use crate::operation::Operation;
use crate::position::Position;

type Source = Box<dyn std::error::Error + Send + Sync>;

/// Whatever went wrong: a setting, a request that the documents do not allow, the network, the answer.
///
/// ```
/// # fn handle(error: planwire::Error) {
/// if error.is_validation() {
///     for failure in error.failures() {
///         eprintln!("{}: {}", failure.field(), failure.message());
///     }
/// } else if let Some(delay) = error.retry_after() {
///     eprintln!("again in {delay:?}");
/// } else {
///     eprintln!("{error}"); // what failed, on which operation, what the vendor says, what to do
/// }
/// # }
/// ```
///
/// # Troubleshooting
///
/// The text of the error ends with what to do next, which is also in [`hint`](Self::hint). No error
/// holds a token, and none a whole answer.
pub struct Error(Box<Details>);

struct Details {
    kind: Kind,
    /// What happened, in a sentence without an end.
    what: String,
    operation: Option<&'static Operation>,
    status: Option<u16>,
    vendor: VendorBody,
    retry_after: Option<Duration>,
    attempts: u32,
    record: Option<RecordPlace>,
    /// Where a list can be gone on with; in a box, because most errors have none.
    resume: Option<Box<Position>>,
    /// Whether the request never left, so that it cannot have had an effect.
    unsent: bool,
    /// Whether the request may have had its effect, and nothing that came back says so.
    outcome_unknown: bool,
    /// The proxy on the way, without its password.
    proxy: Option<Box<str>>,
    /// Why it was not tried again, where that is not plain.
    unrepeated: Option<&'static str>,
    source: Option<Source>,
}

/// Which sort of thing went wrong; the predicates speak of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Configuration,
    InvalidRequest,
    Token,
    Connection,
    /// The server cannot show that it is who it should be.
    Certificate,
    Timeout,
    /// The client's own limit of requests.
    RateLimit,
    Status,
    Redirect,
    /// The answer is a success, and is not JSON.
    Garbled,
    /// The response is a success without a body, where the documents have one.
    Empty,
    /// The response is a success that cannot be what was requested: part of it, in an unknown content
    /// coding, of another media type.
    Unusable,
    /// The answer is JSON of another shape than documented.
    Decode,
    /// A list has changed so much while it was read that the place in it was lost.
    LostPlace,
    /// A list has more records than could be read.
    IncompleteList,
    /// The server ignores the parameter that says where a page begins.
    PagingIgnored,
    /// The answer is larger than allowed.
    TooLarge,
    /// A write was accepted, and its answer could not be read.
    Unread,
}

/// The record that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RecordPlace {
    /// Its place in the page, from 0.
    pub(crate) index: usize,
    pub(crate) id: Option<String>,
    /// Where in the record, such as `tiers[0].amount`.
    pub(crate) path: String,
    pub(crate) identity: Identity,
}

impl Error {
    /// Returns whether the request certainly had no effect: it was never sent, or was turned away at the door.
    pub(crate) fn is_unprocessed(&self) -> bool {
        self.0.unsent || self.has_status(429)
    }

    /// Returns whether the request may have reached the server, with nothing in the response that says if it was
    /// processed.
    pub(crate) fn may_have_acted(&self) -> bool {
        match self.0.kind {
            Kind::Connection | Kind::Timeout => !self.0.unsent,
            Kind::Status => self
                .0
                .status
                .is_some_and(|status| status == 408 || status >= 500),
            Kind::Garbled | Kind::Unusable => true,
            _ => false,
        }
    }

    /// Returns whether a success was meant, although its response could not be read: JSON of another shape, no body
    /// at all, or too large a one.
    pub(crate) fn is_mere_reading(&self) -> bool {
        matches!(self.0.kind, Kind::Decode | Kind::Empty | Kind::TooLarge)
    }

    /// HTTP's status, where there was an answer.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The operation that failed, by its name in the documents, such as `listBudgets`.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation.map(|operation| operation.id)
    }

    /// The vendor's name for what went wrong, such as `invalid_data`.
    #[must_use]
    pub fn key(&self) -> Option<&str> {
        self.0.vendor.key.as_deref()
    }

    /// The vendor's words.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.vendor.message.as_deref()
    }

    /// What the vendor found wrong, field by field.
    #[must_use]
    pub fn failures(&self) -> &[Failure] {
        &self.0.vendor.failures
    }

    /// How long to wait before the next request: as the vendor asks, or until the client's own limit lets it
    /// pass.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// How often it was tried to send the request: 0 where it was refused here, before the first time.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The place of the record that could not be read in its page, counted from 0.
    #[must_use]
    pub fn record_index(&self) -> Option<usize> {
        self.0.record.as_ref().map(|record| record.index)
    }

    pub(crate) fn record_identity(&self) -> Option<Identity> {
        Some(self.0.record.as_ref()?.identity)
    }

    /// The identifier of the record that could not be read, where that could be read.
    #[must_use]
    pub fn record_id(&self) -> Option<&str> {
        self.0.record.as_ref()?.id.as_deref()
    }

    /// Where in the record it could not be read, such as `tiers[0].amount`.
    #[must_use]
    pub fn record_path(&self) -> Option<&str> {
        self.0.record.as_ref().map(|record| record.path.as_str())
    }

    /// Returns whether a list has changed so much while it was read that the place in it was lost, or the records
    /// of a [`Position`] are gone.
    #[must_use]
    pub fn is_lost_place(&self) -> bool {
        self.0.kind == Kind::LostPlace
    }

    /// Returns whether a list was read to its end and has more records than were delivered. All that could be read was
    /// delivered; the text names both numbers. The order of the list is unstable, or the number is wrong.
    #[must_use]
    pub fn is_incomplete(&self) -> bool {
        self.0.kind == Kind::IncompleteList
    }

    /// Returns whether the server ignores the parameter that says where a page begins, so that the list cannot be read
    /// beyond its first page. The text names the parameter.
    #[must_use]
    pub fn is_paging_ignored(&self) -> bool {
        self.0.kind == Kind::PagingIgnored
    }

    /// Where a list that failed can be gone on with, by [`List::resume`](crate::List::resume): behind the
    /// last record that was delivered.
    #[must_use]
    pub fn resume_at(&self) -> Option<&Position> {
        self.0.resume.as_deref()
    }

    /// The sort of thing that went wrong, in a word for logs.
    #[cfg_attr(not(feature = "tracing"), allow(dead_code, reason = "an event's"))]
    pub(crate) fn kind_name(&self) -> &'static str {
        match self.0.kind {
            Kind::Configuration => "configuration",
            Kind::InvalidRequest => "invalid request",
            Kind::Token => "token",
            Kind::Connection => "connection",
            Kind::Certificate => "certificate",
            Kind::Timeout => "timeout",
            Kind::RateLimit => "rate limit",
            Kind::Status => "status",
            Kind::Redirect => "redirect",
            Kind::Garbled => "garbled",
            Kind::Empty => "empty",
            Kind::Unusable => "unusable response",
            Kind::Decode => "decode",
            Kind::TooLarge => "too large",
            Kind::Unread => "unread answer",
            Kind::LostPlace => "lost place",
            Kind::IncompleteList => "incomplete list",
            Kind::PagingIgnored => "paging ignored",
        }
    }

    /// What happened, without the operation and without advice.
    pub(crate) fn write_cause(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0.kind, self.0.status) {
            (Kind::Status, Some(status)) => formatter.write_str(&shown_status(status))?,
            _ => formatter.write_str(&self.0.what)?,
        }
        if let Some(proxy) = &self.0.proxy {
            write!(formatter, " through the proxy {proxy}")?;
        }
        match &self.0.source {
            Some(source) => write!(formatter, " ({})", innermost(source.as_ref())),
            None => Ok(()),
        }
    }

    /// What to do next, where there is advice.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        if self.0.outcome_unknown {
            return Some(hint::unknown_outcome(self.0.operation));
        }
        hint::hint(
            self.0.kind,
            self.0.status,
            self.0.operation,
            self.0.retry_after,
        )
    }
}

impl fmt::Display for Error {
    /// One line: the operation, what happened, the vendor's words, the advice.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Details {
            operation,
            vendor,
            attempts,
            unrepeated,
            ..
        } = &*self.0;
        if let Some(operation) = operation {
            write!(formatter, "{}: ", operation.id)?;
        }
        self.write_cause(formatter)?;
        vendor.fmt(formatter)?;
        if *attempts > 1 {
            write!(formatter, "; after {attempts} attempts")?;
        }
        if let Some(why) = unrepeated {
            write!(formatter, "; not tried again, {why}")?;
        }
        if let Some(hint) = self.hint() {
            write!(formatter, "; {hint}")?;
        }
        Ok(())
    }
}

/// A status as people know it: `404 Not Found`.
fn shown_status(status: u16) -> String {
    http::StatusCode::from_u16(status).map_or_else(|_| status.to_string(), |it| it.to_string())
}

/// The cause that says most: what the operating system or the TLS library reports.
fn innermost<'error>(
    error: &'error (dyn std::error::Error + 'static),
) -> &'error (dyn std::error::Error + 'static) {
    let mut error = error;
    while let Some(source) = error.source() {
        error = source;
    }
    error
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Details {
            kind,
            status,
            operation,
            vendor,
            attempts,
            record,
            ..
        } = &*self.0;
        formatter
            .debug_struct("Error")
            .field("kind", kind)
            .field("operation", &operation.map(|operation| operation.id))
            .field("status", status)
            .field("key", &vendor.key)
            .field("attempts", attempts)
            .field("record", record)
            .field("text", &self.to_string())
            .finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0
            .source
            .as_ref()
            .map(|source| source.as_ref() as &(dyn std::error::Error + 'static))
    }
}

/// One thing that the vendor found wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    pub(crate) field: String,
    pub(crate) message: String,
}

impl Failure {
    /// The field or parameter; empty where the failure belongs to none.
    #[must_use]
    pub fn field(&self) -> &str {
        &self.field
    }

    /// The vendor's words.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

/// What a call gives.
pub type Result<T, E = Error> = std::result::Result<T, E>;
