//! The one error type: opaque, with predicates.

mod decoding;
mod hint;
mod incomplete;
mod vendor;

use std::fmt;
use std::time::Duration;

pub(crate) use decoding::salvage;
pub use incomplete::Incomplete;
pub(crate) use vendor::VendorBody;

use crate::operation::Operation;
use crate::paging::Position;

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
    source: Option<Source>,
}

/// Which sort of thing went wrong; the predicates speak of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Configuration,
    InvalidRequest,
    Token,
    Connection,
    Timeout,
    Status,
    Redirect,
    /// The answer is a success, and is not JSON.
    Garbled,
    /// The answer is JSON of another shape than documented.
    Decode,
    /// A list has changed so much while it was read that the place in it was lost.
    LostPlace,
}

/// The record that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RecordPlace {
    /// Its place in the page, from 0.
    pub(crate) index: usize,
    pub(crate) id: Option<String>,
    /// Where in the record, such as `tiers[0].amount`.
    pub(crate) path: String,
}

impl Error {
    fn new(kind: Kind, what: impl Into<String>) -> Self {
        Self(Box::new(Details {
            kind,
            what: what.into(),
            operation: None,
            status: None,
            vendor: VendorBody::default(),
            retry_after: None,
            attempts: 0,
            record: None,
            resume: None,
            source: None,
        }))
    }

    pub(crate) fn configuration(what: impl Into<String>) -> Self {
        Self::new(Kind::Configuration, what)
    }

    pub(crate) fn invalid_request(operation: &'static Operation, what: impl Into<String>) -> Self {
        Self::new(Kind::InvalidRequest, what).on(operation)
    }

    pub(crate) fn token(source: Source) -> Self {
        Self::new(Kind::Token, "the token's provider gave none").caused_by(source)
    }

    pub(crate) fn timeout(limit: Duration) -> Self {
        Self::new(
            Kind::Timeout,
            format!("no answer within {} s", limit.as_secs_f32()),
        )
    }

    pub(crate) fn garbled(what: impl Into<String>) -> Self {
        Self::new(Kind::Garbled, what)
    }

    pub(crate) fn decoding(what: impl Into<String>, record: Option<RecordPlace>) -> Self {
        let mut error = Self::new(Kind::Decode, what);
        error.0.record = record;
        error
    }

    /// A status that is no success, with what its body says.
    pub(crate) fn status_error(
        status: u16,
        vendor: VendorBody,
        retry_after: Option<Duration>,
    ) -> Self {
        let mut error = Self::new(Kind::Status, String::new());
        error.0.status = Some(status);
        error.0.vendor = vendor;
        error.0.retry_after = retry_after;
        error
    }

    /// A redirect, none of which is followed. `target` is the host that it leads to.
    pub(crate) fn redirect(status: u16, target: Option<String>) -> Self {
        let what = match target {
            Some(host) => format!("the answer is a redirect to {host}, which is not followed"),
            None => "the answer is a redirect, which is not followed".to_owned(),
        };
        let mut error = Self::new(Kind::Redirect, what);
        error.0.status = Some(status);
        error
    }

    /// What the HTTP client reports. Its text holds the URL, which `what` makes superfluous.
    pub(crate) fn transport(error: reqwest::Error) -> Self {
        let error = error.without_url();
        if error.is_timeout() {
            Self::new(
                Kind::Timeout,
                "no connection within the time allowed for it",
            )
            .caused_by(error.into())
        } else if error.is_builder() {
            Self::new(Kind::Configuration, "the request could not be made").caused_by(error.into())
        } else if error.is_connect() {
            Self::new(Kind::Connection, "no connection to the server").caused_by(error.into())
        } else if error.is_body() || error.is_decode() {
            Self::new(Kind::Connection, "the answer broke off before its end")
                .caused_by(error.into())
        } else {
            Self::new(Kind::Connection, "the connection broke before an answer")
                .caused_by(error.into())
        }
    }

    pub(crate) fn lost_place() -> Self {
        Self::new(
            Kind::LostPlace,
            "the list has changed so much while it was read that the place in it was lost",
        )
    }

    /// Says where the list can be gone on with.
    pub(crate) fn resumable_at(mut self, position: Position) -> Self {
        self.0.resume = Some(Box::new(position));
        self
    }

    pub(crate) fn on(mut self, operation: &'static Operation) -> Self {
        self.0.operation = Some(operation);
        self
    }

    pub(crate) fn after_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn with_status(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }

    pub(crate) fn caused_by(mut self, source: Source) -> Self {
        self.0.source = Some(source);
        self
    }

    /// Whether a setting is missing or wrong: a token, a base URL, an environment variable.
    #[must_use]
    pub fn is_configuration(&self) -> bool {
        self.0.kind == Kind::Configuration
    }

    /// Whether the request was refused here, before it was sent, because the documents do not allow it.
    #[must_use]
    pub fn is_invalid_request(&self) -> bool {
        self.0.kind == Kind::InvalidRequest
    }

    /// Whether the provider of the token failed.
    #[must_use]
    pub fn is_token(&self) -> bool {
        self.0.kind == Kind::Token
    }

    /// Whether the server could not be reached, or went away before its answer was complete.
    #[must_use]
    pub fn is_connection(&self) -> bool {
        self.0.kind == Kind::Connection
    }

    /// Whether the time ran out: that of connecting, or that of the answer.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.0.kind == Kind::Timeout || self.0.status == Some(408)
    }

    /// Whether the answer is a redirect. None is followed, because the token belongs to one host.
    #[must_use]
    pub fn is_redirect(&self) -> bool {
        self.0.kind == Kind::Redirect
    }

    /// Whether the answer could not be read: not JSON, or JSON of another shape than documented.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        matches!(self.0.kind, Kind::Garbled | Kind::Decode)
    }

    /// Whether one record of a page could not be read.
    #[must_use]
    pub fn is_record(&self) -> bool {
        self.0.record.is_some()
    }

    /// Whether the vendor found the request invalid (400, 422); [`failures`](Self::failures) says why.
    #[must_use]
    pub fn is_validation(&self) -> bool {
        self.has_status(400) || self.has_status(422)
    }

    /// Whether the token is missing, wrong or expired (401).
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(401)
    }

    /// Whether the token's owner may not do this (403).
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.has_status(403)
    }

    /// Whether there is no such thing (404).
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.has_status(404)
    }

    /// Whether the request contradicts what is there (409).
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.has_status(409)
    }

    /// Whether a condition for the call is not met, such as a feature that the company lacks (412).
    #[must_use]
    pub fn is_precondition_failed(&self) -> bool {
        self.has_status(412)
    }

    /// Whether too many requests were made (429); [`retry_after`](Self::retry_after) says how long to wait.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(429)
    }

    /// Whether the vendor's side failed (500 and above).
    #[must_use]
    pub fn is_server_error(&self) -> bool {
        self.0.kind == Kind::Status && self.0.status.is_some_and(|status| status >= 500)
    }

    fn has_status(&self, status: u16) -> bool {
        self.0.kind == Kind::Status && self.0.status == Some(status)
    }

    /// Whether the same call may succeed later without a change. Whether it is safe to repeat is another
    /// question: a write may have acted although its answer was lost.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self.0.kind {
            Kind::Connection | Kind::Timeout | Kind::Garbled => true,
            Kind::Status => matches!(self.0.status, Some(408 | 429 | 500 | 502 | 503 | 504)),
            _ => false,
        }
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

    /// How long the vendor asks to wait.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// How often the request was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The place of the record that could not be read in its page, counted from 0.
    #[must_use]
    pub fn record_index(&self) -> Option<usize> {
        self.0.record.as_ref().map(|record| record.index)
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

    /// Whether a list has changed so much while it was read that the place in it was lost.
    #[must_use]
    pub fn is_lost_place(&self) -> bool {
        self.0.kind == Kind::LostPlace
    }

    /// Where a list that failed can be gone on with, by [`List::resume`](crate::List::resume): behind the
    /// last record that was delivered.
    #[must_use]
    pub fn resume_at(&self) -> Option<&Position> {
        self.0.resume.as_deref()
    }

    /// What to do next, where there is advice.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
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
            kind,
            what,
            operation,
            status,
            vendor,
            attempts,
            source,
            ..
        } = &*self.0;
        if let Some(operation) = operation {
            write!(formatter, "{}: ", operation.id)?;
        }
        match (kind, status) {
            (Kind::Status, Some(status)) => {
                let status = http::StatusCode::from_u16(*status)
                    .map_or_else(|_| status.to_string(), |it| it.to_string());
                write!(formatter, "{status}")?;
            }
            _ => formatter.write_str(what)?,
        }
        if let Some(source) = source {
            write!(formatter, " ({})", innermost(source.as_ref()))?;
        }
        vendor.fmt(formatter)?;
        if *attempts > 1 {
            write!(formatter, "; after {attempts} attempts")?;
        }
        if let Some(hint) = self.hint() {
            write!(formatter, "; {hint}")?;
        }
        Ok(())
    }
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
