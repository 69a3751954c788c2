//! The predicates of an error.

use super::{Error, Kind};

impl Error {
    /// Returns whether a setting is missing or invalid: a token, a base URL, an environment variable.
    #[must_use]
    pub fn is_configuration(&self) -> bool {
        self.0.kind == Kind::Configuration
    }

    /// Returns whether the request was refused before it was sent, because it breaks a documented bound.
    #[must_use]
    pub fn is_invalid_request(&self) -> bool {
        self.0.kind == Kind::InvalidRequest
    }

    /// Returns whether the provider of the token failed.
    #[must_use]
    pub fn is_token(&self) -> bool {
        self.0.kind == Kind::Token
    }

    /// Returns whether the connection failed: the server cannot be reached, its certificate is not trusted, or it closed the
    /// connection before the end of the response.
    #[must_use]
    pub fn is_connection(&self) -> bool {
        matches!(self.0.kind, Kind::Connection | Kind::Certificate)
    }

    /// Returns whether a timeout expired: of connecting, of an attempt, or of the whole call.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.0.kind == Kind::Timeout || self.0.status == Some(408)
    }

    /// Returns whether the response is a redirect. Redirects are not followed, because the token belongs to one host.
    #[must_use]
    pub fn is_redirect(&self) -> bool {
        self.0.kind == Kind::Redirect
    }

    /// Returns `true` after a write that may have taken effect: a timeout expired, the connection closed early, the status
    /// is 408 or 5xx, or a success is not JSON, as the pages of proxies are. Read the record
    /// ([`read_back`](crate::operation::Operation::read_back) names the operation) before you decide what to do.
    ///
    /// Always `false` for operations that change nothing, and for requests that were never sent.
    #[must_use]
    pub fn is_outcome_unknown(&self) -> bool {
        self.0.outcome_unknown
    }

    /// Returns whether the response could not be read: not JSON, or JSON without the documented shape.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        matches!(
            self.0.kind,
            Kind::Garbled | Kind::Empty | Kind::Unusable | Kind::Decode
        )
    }

    /// Returns whether the response is larger than
    /// [`max_response_size`](crate::ClientBuilder::max_response_size) allows.
    #[must_use]
    pub fn is_too_large(&self) -> bool {
        self.0.kind == Kind::TooLarge
    }

    /// Returns whether a write succeeded and only its response could not be read. It took effect; do not send it again.
    #[must_use]
    pub fn is_unread_response(&self) -> bool {
        self.0.kind == Kind::Unread
    }

    /// Returns whether one record of a page could not be read.
    #[must_use]
    pub fn is_record(&self) -> bool {
        self.0.record.is_some()
    }

    /// Returns whether the vendor found the request invalid (400, 422); [`failures`](Self::failures) says why.
    #[must_use]
    pub fn is_validation(&self) -> bool {
        self.has_status(400) || self.has_status(422)
    }

    /// Returns whether the token is missing, invalid or expired (401).
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(401)
    }

    /// Returns whether the token's owner lacks a permission (403).
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.has_status(403)
    }

    /// Returns whether the record does not exist (404).
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.has_status(404)
    }

    /// Returns whether the request conflicts with the state of the record (409).
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.has_status(409)
    }

    /// Returns whether a condition for the call is not met, such as a feature that the company lacks (412).
    #[must_use]
    pub fn is_precondition_failed(&self) -> bool {
        self.has_status(412)
    }

    /// Returns whether too many requests were made; [`retry_after`](Self::retry_after) returns the wait. Either the vendor
    /// refused the request (429), or the client's own rate limit did before it was sent, without a
    /// [`status`](Self::status).
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(429) || self.0.kind == Kind::RateLimit
    }

    /// Returns whether the vendor's server failed (500 and above).
    #[must_use]
    pub fn is_server_error(&self) -> bool {
        self.0.kind == Kind::Status && self.0.status.is_some_and(|status| status >= 500)
    }

    pub(super) fn has_status(&self, status: u16) -> bool {
        self.0.kind == Kind::Status && self.0.status == Some(status)
    }

    /// Returns `true` if the same call may succeed later, also after a write that may have taken effect. Repeat a call
    /// yourself only if it cannot have:
    ///
    /// ```
    /// # fn decide(error: &planwire::Error) -> bool {
    /// error.is_retryable() && !error.is_outcome_unknown()
    /// # }
    /// ```
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self.0.kind {
            Kind::Connection | Kind::Timeout | Kind::RateLimit | Kind::Garbled | Kind::Empty => {
                true
            }
            Kind::Status => matches!(self.0.status, Some(408 | 429 | 500 | 502 | 503 | 504)),
            _ => false,
        }
    }
}
