//! Constructors for tests.

use std::io;
use std::time::Duration;

use super::{Error, Kind, VendorBody, undocumented_success};
use crate::operation::Operation;

/// For tests of error paths, without a server. Each is the error that a call returns, after one attempt.
impl Error {
    /// Returns the error of a response with this status and body, read as a call reads it: the vendor's key,
    /// message and failures, or the title of a proxy's page. A status below 400 counts as undocumented.
    ///
    /// ```
    /// use planwire::Error;
    /// use planwire::wethod::operations::UPDATE_BUDGET;
    ///
    /// let body = r#"{"key": "conflict", "message": "The budget is locked."}"#;
    /// let error = Error::from_response(409, body).during(&UPDATE_BUDGET);
    /// assert!(error.is_conflict());
    /// assert_eq!(error.message(), Some("The budget is locked."));
    /// assert_eq!(error.operation(), Some("updateBudget"));
    ///
    /// // The outcome of a write is unknown after a 5xx.
    /// let error = Error::from_response(502, "").during(&UPDATE_BUDGET);
    /// assert!(error.is_outcome_unknown());
    /// ```
    #[must_use]
    pub fn from_response(status: u16, body: impl AsRef<[u8]>) -> Self {
        let error = match status {
            300..400 => Self::redirect(status, None),
            400.. => Self::status_error(status, VendorBody::read(body.as_ref()), None),
            _ => undocumented_success(status, body.as_ref()).with_status(status),
        };
        error.after_attempts(1)
    }

    /// Returns the error of a response that did not come within this time.
    ///
    /// ```
    /// let error = planwire::Error::from_timeout(std::time::Duration::from_secs(60));
    /// assert!(error.is_timeout() && error.is_retryable());
    /// ```
    #[must_use]
    pub fn from_timeout(limit: Duration) -> Self {
        Self::timeout(limit).after_attempts(1)
    }

    /// Returns the error of a connection that broke before a response, for this reason.
    ///
    /// ```
    /// let reset = std::io::ErrorKind::ConnectionReset;
    /// let error = planwire::Error::from_connection(reset.into());
    /// assert!(error.is_connection() && error.is_retryable());
    /// ```
    #[must_use]
    pub fn from_connection(reason: io::Error) -> Self {
        let what = "the connection closed before a response";
        let error = Self::new(Kind::Connection, what).caused_by(reason.into());
        error.after_attempts(1)
    }

    /// Names the operation that failed, from `planwire::wethod::operations` or `planwire::piriod::operations`.
    /// The outcome of a write is unknown then if a call would say so.
    #[must_use]
    pub fn during(self, operation: &'static Operation) -> Self {
        let error = match operation.acts() && self.may_have_acted() {
            true => self.with_unknown_outcome(),
            false => self,
        };
        error.on(operation)
    }

    /// Sets how long the vendor asks to wait, as the header of a 429 or 503 does.
    ///
    /// ```
    /// # use std::time::Duration;
    /// let error = planwire::Error::from_response(429, "").asking_to_wait(Duration::from_secs(7));
    /// assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    /// ```
    #[must_use]
    pub fn asking_to_wait(mut self, delay: Duration) -> Self {
        self.0.retry_after = Some(delay);
        self
    }
}
