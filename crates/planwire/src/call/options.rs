//! How long a call may take, how often it is tried, and how large its answer may be.

use std::time::Duration;

/// The limits of calls: for one call by [`List::options`](crate::List::options), or for all calls of a client
/// by the methods of the same names of [`ClientBuilder`](crate::ClientBuilder).
///
/// What is not set comes from the client.
///
/// ```
/// use std::time::Duration;
/// use planwire::CallOptions;
///
/// # fn example(wethod: planwire::Wethod) {
/// let hasty = CallOptions::new().call_timeout(Duration::from_secs(5)).max_attempts(2);
/// let budgets = wethod.budgets().list().options(hasty);
/// # }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "options do nothing until a list takes them"]
pub struct CallOptions {
    attempt_timeout: Option<Duration>,
    call_timeout: Option<Duration>,
    max_attempts: Option<u32>,
    max_retry_delay: Option<Duration>,
    max_rate_limit_wait: Option<Duration>,
    max_response_size: Option<usize>,
}

impl CallOptions {
    /// Nothing set: all as the client has it.
    pub fn new() -> Self {
        Self::default()
    }

    /// The time for one request, from its sending to the last byte of the answer; 60 s where it is not
    /// set.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// The time for a whole call, all its attempts and waits included; of a list that reads all pages, each
    /// page is a call. None where it is not set, since attempts and waits have limits of their own;
    /// [`Duration::MAX`] is none too.
    ///
    /// A call that would still wait when its time is over ends at once, with what went wrong last.
    pub fn call_timeout(mut self, timeout: Duration) -> Self {
        self.call_timeout = Some(timeout);
        self
    }

    /// How often a request is tried, the first time included; 6 where it is not set, and 1 for never again.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = Some(attempts);
        self
    }

    /// The longest wait before another attempt; 60 s where it is not set. Where the vendor asks for a longer
    /// one, the call ends at once with the vendor's error, which says
    /// [how long](crate::Error::retry_after).
    pub fn max_retry_delay(mut self, delay: Duration) -> Self {
        self.max_retry_delay = Some(delay);
        self
    }

    /// The longest wait for the client's own limit of requests to let a request pass, once the allowance is
    /// spent; 60 s where it is not set. Where it would take longer, the call ends at once with an error that
    /// says [how long](crate::Error::retry_after).
    pub fn max_rate_limit_wait(mut self, wait: Duration) -> Self {
        self.max_rate_limit_wait = Some(wait);
        self
    }

    /// The most bytes that the body of an answer may have once it is inflated; 64 MiB where it is not set. No
    /// more than that is kept of a larger one, which is an [error](crate::Error::is_too_large).
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = Some(bytes);
        self
    }
}

/// Limits as they hold for a call, every one of them set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) attempt_timeout: Duration,
    pub(crate) call_timeout: Duration,
    pub(crate) max_attempts: u32,
    pub(crate) max_retry_delay: Duration,
    pub(crate) max_rate_limit_wait: Duration,
    pub(crate) max_response_size: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            attempt_timeout: Duration::from_secs(60),
            call_timeout: Duration::MAX,
            max_attempts: 6,
            max_retry_delay: Duration::from_secs(60),
            max_rate_limit_wait: Duration::from_secs(60),
            max_response_size: 64 * 1024 * 1024,
        }
    }
}

impl Limits {
    /// These, but for what is set in the options.
    pub(crate) fn with(self, options: &CallOptions) -> Self {
        Self {
            attempt_timeout: options.attempt_timeout.unwrap_or(self.attempt_timeout),
            call_timeout: options.call_timeout.unwrap_or(self.call_timeout),
            max_attempts: options.max_attempts.unwrap_or(self.max_attempts),
            max_retry_delay: options.max_retry_delay.unwrap_or(self.max_retry_delay),
            max_rate_limit_wait: options
                .max_rate_limit_wait
                .unwrap_or(self.max_rate_limit_wait),
            max_response_size: options.max_response_size.unwrap_or(self.max_response_size),
        }
    }
}
