//! Attempts that are over, for programs that log or count requests.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::error::Error;
use crate::operation::Operation;

/// An attempt that is over: one request, and its outcome.
///
/// [`ClientBuilder::on_attempt`](crate::ClientBuilder::on_attempt) passes it. It displays as a line such as
/// `GET /api/budgets, offset 100: 200 in 85 ms (attempt 1 of 6)`. It contains no secret, no value of a filter
/// and nothing of a body.
#[derive(Debug)]
pub struct Attempt<'call> {
    pub(crate) operation: &'static Operation,
    pub(crate) number: u32,
    pub(crate) of: u32,
    /// The wait before it.
    #[cfg_attr(not(feature = "tracing"), allow(dead_code, reason = "an event's"))]
    pub(crate) delay: Duration,
    pub(crate) position: Option<i64>,
    pub(crate) status: Option<u16>,
    pub(crate) elapsed: Duration,
    pub(crate) error: Option<&'call Error>,
    pub(crate) requests_left: Option<u32>,
}

impl Attempt<'_> {
    /// Returns the operation.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Returns the number of the attempt in its call, from 1.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.number
    }

    /// Returns the most attempts that the call may make.
    #[must_use]
    pub fn of(&self) -> u32 {
        self.of
    }

    /// Returns the offset or the number of the page that a list requested. `None` for other operations.
    #[must_use]
    pub fn position(&self) -> Option<i64> {
        self.position
    }

    /// Returns the status of the response. `None` if no response arrived.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    /// Returns the time from sending the request to the last byte of the response.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// Returns the error. `None` if the attempt succeeded.
    #[must_use]
    pub fn error(&self) -> Option<&Error> {
        self.error
    }

    /// Returns the number of requests that the [client's own rate limit](crate::ClientBuilder::rate_limit) still allows in
    /// the current period. `None` without a limit. Requests of other clients are not counted.
    #[must_use]
    pub fn requests_left(&self) -> Option<u32> {
        self.requests_left
    }
}

impl fmt::Display for Attempt<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Operation {
            method,
            path,
            paging,
            ..
        } = self.operation;
        write!(formatter, "{method} {path}")?;
        if let (Some(position), Some(paging)) = (self.position, paging) {
            write!(formatter, ", {} {position}", paging.position())?;
        }
        formatter.write_str(": ")?;
        match (self.status, self.error) {
            (Some(status), _) => write!(formatter, "{status}")?,
            (None, Some(error)) => error.write_cause(formatter)?,
            (None, None) => formatter.write_str("no response")?,
        }
        write!(
            formatter,
            " in {} ms (attempt {} of {})",
            self.elapsed.as_millis(),
            self.number,
            self.of
        )
    }
}

/// Receives each attempt.
#[derive(Clone)]
pub(crate) struct OnAttempt(Arc<dyn Fn(&Attempt<'_>) + Send + Sync>);

impl OnAttempt {
    pub(crate) fn new(told: impl Fn(&Attempt<'_>) + Send + Sync + 'static) -> Self {
        Self(Arc::new(told))
    }

    pub(crate) fn tell(&self, attempt: &Attempt<'_>) {
        (self.0)(attempt);
    }
}

impl fmt::Debug for OnAttempt {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("OnAttempt")
    }
}
