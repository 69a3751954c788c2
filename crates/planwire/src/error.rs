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

pub(crate) use constructors::hide;
pub(crate) use decoding::{json, undocumented_success, unreadable_response};
pub(crate) use hint::whole_seconds;
pub use incomplete::Incomplete;
pub(crate) use vendor::VendorBody;

use crate::identity::Identity;
use crate::operation::Operation;
use crate::position::Position;

type Source = Box<dyn std::error::Error + Send + Sync>;

/// The error of all calls: an invalid setting, an invalid request, the network, the response.
///
/// ```
/// # fn handle(error: planwire::Error) {
/// if error.is_validation() {
///     for failure in error.failures() {
///         eprintln!("{}: {}", failure.field(), failure.message());
///     }
/// } else if let Some(delay) = error.retry_after() {
///     eprintln!("retry in {delay:?}");
/// } else {
///     eprintln!("{error}"); // what failed, on which operation, what the vendor says, what to do
/// }
/// # }
/// ```
///
/// # Troubleshooting
///
/// The message ends with advice, which [`hint`](Self::hint) returns alone. No error contains a token or a whole response.
pub struct Error(Box<Details>);

struct Details {
    kind: Kind,
    /// The cause, as a clause.
    what: String,
    operation: Option<&'static Operation>,
    status: Option<u16>,
    vendor: VendorBody,
    retry_after: Option<Duration>,
    attempts: u32,
    record: Option<RecordPlace>,
    /// The position to resume a list at; boxed, because most errors have none.
    resume: Option<Box<Position>>,
    /// The request was never sent, so that it had no effect.
    unsent: bool,
    /// The request may have had its effect; no response says so.
    outcome_unknown: bool,
    /// The proxy of the request, without its password.
    proxy: Option<Box<str>>,
    /// The reason why the request was not retried.
    unrepeated: Option<&'static str>,
    source: Option<Source>,
}

/// The kind of an error, behind the predicates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Configuration,
    InvalidRequest,
    Token,
    Connection,
    /// The server's certificate is not trusted.
    Certificate,
    Timeout,
    /// The client's own rate limit.
    RateLimit,
    Status,
    Redirect,
    /// The response is a success, and is not JSON.
    Garbled,
    /// The response is a success without the documented body.
    Empty,
    /// The response is a success that cannot be the requested content: partial, in an unknown content coding, or of
    /// another media type.
    Unusable,
    /// The response is JSON without the documented shape.
    Decode,
    /// A list has changed too much while it was read to continue.
    LostPlace,
    /// A list has more records than could be read.
    IncompleteList,
    /// The server ignores the parameter for the beginning of a page.
    PagingIgnored,
    /// The response is larger than allowed.
    TooLarge,
    /// A write succeeded, and its response cannot be read.
    Unread,
}

/// The record that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RecordPlace {
    /// Its index in the page, from 0.
    pub(crate) index: usize,
    pub(crate) id: Option<String>,
    /// The path of the invalid value in the record, such as `tiers[0].amount`.
    pub(crate) path: String,
    pub(crate) identity: Identity,
}

impl Error {
    /// Returns whether the request certainly had no effect: it was never sent, or was refused with 429.
    pub(crate) fn is_unprocessed(&self) -> bool {
        self.0.unsent || self.has_status(429)
    }

    /// Returns whether the request may have reached the server without a response that shows if it was processed.
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

    /// Returns whether the response is a success that only could not be read: JSON without the documented shape, no body,
    /// or too large a body.
    pub(crate) fn is_mere_reading(&self) -> bool {
        matches!(self.0.kind, Kind::Decode | Kind::Empty | Kind::TooLarge)
    }

    /// Returns the HTTP status. `None` without a response.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// Returns the name of the operation that failed, such as `listBudgets`.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation.map(|operation| operation.id)
    }

    /// Returns the vendor's key for the error, such as `invalid_data`.
    #[must_use]
    pub fn key(&self) -> Option<&str> {
        self.0.vendor.key.as_deref()
    }

    /// Returns the vendor's message.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.vendor.message.as_deref()
    }

    /// Returns the vendor's messages for single fields.
    #[must_use]
    pub fn failures(&self) -> &[Failure] {
        &self.0.vendor.failures
    }

    /// Returns the wait before the next request: the vendor's `Retry-After`, or the wait that the client's own rate limit
    /// requires.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Returns the number of attempts. 0 if the request was refused before it was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Returns the index in its page of the record that could not be read, from 0.
    #[must_use]
    pub fn record_index(&self) -> Option<usize> {
        self.0.record.as_ref().map(|record| record.index)
    }

    pub(crate) fn record_identity(&self) -> Option<Identity> {
        Some(self.0.record.as_ref()?.identity)
    }

    /// Returns the identifier of the record that could not be read, if the identifier can be read.
    #[must_use]
    pub fn record_id(&self) -> Option<&str> {
        self.0.record.as_ref()?.id.as_deref()
    }

    /// Returns the path of the value that could not be read, such as `tiers[0].amount`.
    #[must_use]
    pub fn record_path(&self) -> Option<&str> {
        self.0.record.as_ref().map(|record| record.path.as_str())
    }

    /// Returns whether a list has changed too much while it was read to continue, or the records of a [`Position`] are
    /// gone.
    #[must_use]
    pub fn is_lost_place(&self) -> bool {
        self.0.kind == Kind::LostPlace
    }

    /// Returns whether a list was read to its end and has more records than were delivered. The message has both numbers.
    /// The order of the list is unstable, or the number is wrong.
    #[must_use]
    pub fn is_incomplete(&self) -> bool {
        self.0.kind == Kind::IncompleteList
    }

    /// Returns whether the server ignores the parameter for the beginning of a page, so that the list cannot be read
    /// beyond its first page. The message names the parameter.
    #[must_use]
    pub fn is_paging_ignored(&self) -> bool {
        self.0.kind == Kind::PagingIgnored
    }

    /// Returns the position after the last record that was delivered, to [resume](crate::List::resume) the list at.
    #[must_use]
    pub fn resume_at(&self) -> Option<&Position> {
        self.0.resume.as_deref()
    }

    /// Returns the kind of the error as a word for logs.
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
            Kind::Unread => "unread response",
            Kind::LostPlace => "lost place",
            Kind::IncompleteList => "incomplete list",
            Kind::PagingIgnored => "paging ignored",
        }
    }

    /// Writes the cause, without the operation and the advice.
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

    /// Returns advice on what to do next.
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
    /// Writes one line: the operation, the cause, the vendor's message, the advice.
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
            write!(formatter, "; not retried {why}")?;
        }
        if let Some(hint) = self.hint() {
            write!(formatter, "; {hint}")?;
        }
        Ok(())
    }
}

/// Returns a status with its reason: `404 Not Found`.
fn shown_status(status: u16) -> String {
    http::StatusCode::from_u16(status).map_or_else(|_| status.to_string(), |it| it.to_string())
}

/// Returns the innermost cause: the report of the operating system or the TLS library.
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

/// The vendor's message for one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    pub(crate) field: String,
    pub(crate) message: String,
}

impl Failure {
    /// Returns the field or parameter. Empty if the failure belongs to none.
    #[must_use]
    pub fn field(&self) -> &str {
        &self.field
    }

    /// Returns the vendor's message.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;
