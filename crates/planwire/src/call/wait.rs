//! What a call waits for, for programs that want to say so.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::error::{Error, whole_seconds};
use crate::operation::Operation;

/// A wait that begins: before another attempt, or because of the client's own limit of requests.
///
/// [`ClientBuilder::on_wait`](crate::ClientBuilder::on_wait) hands it out. As text it is a line such as
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
    /// The operation that is called.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Which attempt comes after the wait, counted from 1.
    #[must_use]
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// How many attempts there may be in all.
    #[must_use]
    pub fn of(&self) -> u32 {
        self.of
    }

    /// How long the wait is.
    #[must_use]
    pub fn delay(&self) -> Duration {
        self.delay
    }

    /// What is in the way: what became of the attempt before, or what
    /// [the client's own limit](crate::Error::is_rate_limited) says.
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

/// What is told of each wait.
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
