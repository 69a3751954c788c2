//! Responses as the vendor sent them.

use std::fmt;

use planwire_client::without_byte_order_mark;
use serde::Deserialize;

use crate::call::Ran;
use crate::error::{Error, Result};
use crate::headers::Headers;
use crate::operation::Operation;

/// A response as the vendor sent it.
#[derive(Clone)]
pub struct RawResponse {
    pub(super) operation: &'static Operation,
    pub(super) status: u16,
    pub(super) headers: Headers,
    pub(super) body: Vec<u8>,
    /// The call that it belongs to.
    pub(super) ran: Ran,
}

impl RawResponse {
    /// Returns the HTTP status: a success, or 404 without a body if a repeated DELETE found nothing left to delete.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Returns the headers.
    #[must_use]
    pub fn headers(&self) -> &Headers {
        &self.headers
    }

    /// Returns the body.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Consumes the response and returns its body.
    #[must_use]
    pub fn into_body(self) -> Vec<u8> {
        self.body
    }

    /// Decodes the body as JSON. An empty body is read as `null`.
    ///
    /// # Errors
    ///
    /// If the body is not JSON, or does not match `T`.
    pub fn json<'response, T: Deserialize<'response>>(&'response self) -> Result<T> {
        let body = if self.body.is_empty() {
            b"null".as_slice()
        } else {
            without_byte_order_mark(&self.body)
        };
        serde_json::from_slice(body).map_err(|error| {
            let what = format!("the response does not match the type: {error}");
            self.ran
                .error(Error::decoding(what, None).on(self.operation))
        })
    }
}

impl fmt::Debug for RawResponse {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RawResponse")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
