//! Answers as the vendor sent them.

use std::fmt;

use planwire_client::without_byte_order_mark;
use serde::Deserialize;

use crate::call::Ran;
use crate::error::{Error, Result};
use crate::headers::Headers;
use crate::operation::Operation;

/// An answer as the vendor sent it.
#[derive(Clone)]
pub struct RawAnswer {
    pub(super) operation: &'static Operation,
    pub(super) status: u16,
    pub(super) headers: Headers,
    pub(super) body: Vec<u8>,
    /// The call that it came of.
    pub(super) ran: Ran,
}

impl RawAnswer {
    /// HTTP's status, which is a success; or 404 without a body, where a DELETE had to be repeated and
    /// found nothing left to delete.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The headers of the answer.
    #[must_use]
    pub fn headers(&self) -> &Headers {
        &self.headers
    }

    /// The body of the answer.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body of the answer, for keeps.
    #[must_use]
    pub fn into_body(self) -> Vec<u8> {
        self.body
    }

    /// The body as any type that can be made of its JSON; no body at all is read as `null`.
    ///
    /// # Errors
    ///
    /// Where it is not JSON, or of another shape.
    pub fn json<'answer, T: Deserialize<'answer>>(&'answer self) -> Result<T> {
        let body = if self.body.is_empty() {
            b"null".as_slice()
        } else {
            without_byte_order_mark(&self.body)
        };
        serde_json::from_slice(body).map_err(|error| {
            let what = format!("the answer is of another shape: {error}");
            self.ran
                .error(Error::decoding(what, None).on(self.operation))
        })
    }
}

impl fmt::Debug for RawAnswer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RawAnswer")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
