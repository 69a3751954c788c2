//! The limits of a call: time, attempts and the size of the response.

use std::time::Duration;

/// The limits of one call, for [`Request::options`](crate::Request::options) and
/// [`List::options`](crate::List::options). Unset limits are those of the client, which
/// [`ClientBuilder`](crate::ClientBuilder) sets by methods of the same names.
///
/// ```
/// use std::time::Duration;
/// use planwire::CallOptions;
///
/// # fn example(wethod: planwire::Wethod) {
/// let quick = CallOptions::new().call_timeout(Duration::from_secs(5)).max_attempts(2);
/// let budgets = wethod.budgets().list().options(quick);
/// # }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "options do nothing until a list or a request takes them"]
pub struct CallOptions {
    attempt_timeout: Option<Duration>,
    call_timeout: Option<Duration>,
    max_attempts: Option<u32>,
    max_retry_delay: Option<Duration>,
    max_rate_limit_wait: Option<Duration>,
    max_response_size: Option<usize>,
}

impl CallOptions {
    /// Returns options with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the time for one attempt, from sending the request to the last byte of the response. Default: 60 s.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// Sets the time for a whole call, with all attempts and waits. Each page of a list is a call. Default: unlimited,
    /// as [`Duration::MAX`] is, since attempts and waits have limits of their own.
    ///
    /// A call that would have to wait longer ends at once, with the last error.
    pub fn call_timeout(mut self, timeout: Duration) -> Self {
        self.call_timeout = Some(timeout);
        self
    }

    /// Sets the number of attempts, the first one included. 1 disables retries. Default: 6.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = Some(attempts);
        self
    }

    /// Sets the longest wait before a retry. Default: 60 s. If the vendor requests a longer one, the call ends at once with
    /// the vendor's error, which has the [wait](crate::Error::retry_after).
    pub fn max_retry_delay(mut self, delay: Duration) -> Self {
        self.max_retry_delay = Some(delay);
        self
    }

    /// Sets the longest wait for the client's own rate limit, once it is used up. Default: 60 s. If it requires a longer
    /// wait, the call ends at once with an error that has the [wait](crate::Error::retry_after).
    pub fn max_rate_limit_wait(mut self, wait: Duration) -> Self {
        self.max_rate_limit_wait = Some(wait);
        self
    }

    /// Sets the largest size of a response's body in bytes, after inflation. Default: 64 MiB. A larger one is an
    /// [error](crate::Error::is_too_large), and is not read further.
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = Some(bytes);
        self
    }
}

/// The limits of a call, all of them set.
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
    /// Returns these limits, replaced by those that the options set.
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
