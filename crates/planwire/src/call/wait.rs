//! Waits of a call, for programs that report them.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::error::{Error, whole_seconds};
use crate::operation::Operation;

/// A wait that begins: before a retry, or because of the client's own rate limit.
///
/// [`ClientBuilder::on_wait`](crate::ClientBuilder::on_wait) passes it. It displays as a line such as
/// `waiting 12 s (listBudgets: 503 Service Unavailable; attempt 3 of 6)`.
#[derive(Debug)]
pub struct Wait<'call> {
    pub(crate) operation: &'static Operation,
    pub(crate) attempt: u32,
    pub(crate) of: u32,
    pub(crate) delay: Duration,
    pub(crate) reason: &'call Error,
}

impl Wait<'_> {
    /// Returns the operation.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Returns the number of the attempt after the wait, from 1.
    #[must_use]
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// Returns the most attempts that the call may make.
    #[must_use]
    pub fn of(&self) -> u32 {
        self.of
    }

    /// Returns the length of the wait.
    #[must_use]
    pub fn delay(&self) -> Duration {
        self.delay
    }

    /// Returns the reason: the error of the attempt before, or that of
    /// [the client's own rate limit](crate::Error::is_rate_limited).
    #[must_use]
    pub fn reason(&self) -> &Error {
        self.reason
    }
}

impl fmt::Display for Wait<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = whole_seconds(self.delay);
        write!(formatter, "waiting {seconds} s ({}: ", self.operation.id)?;
        self.reason.write_cause(formatter)?;
        write!(formatter, "; attempt {} of {})", self.attempt, self.of)
    }
}

/// The function that receives each wait.
#[derive(Clone)]
pub(crate) struct OnWait(Arc<dyn Fn(&Wait<'_>) + Send + Sync>);

impl OnWait {
    pub(crate) fn new(told: impl Fn(&Wait<'_>) + Send + Sync + 'static) -> Self {
        Self(Arc::new(told))
    }

    pub(crate) fn tell(&self, wait: &Wait<'_>) {
        (self.0)(wait);
    }
}

impl fmt::Debug for OnWait {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("OnWait")
    }
}
