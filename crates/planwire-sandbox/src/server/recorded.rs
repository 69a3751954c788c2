//! Recorded requests.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use hyper::HeaderMap;
use hyper::header::AUTHORIZATION;

use super::fault::Fault;

/// A request as it was sent.
///
/// Its `Debug` output hides the value of `Authorization`.
#[derive(Clone)]
pub struct RecordedRequest {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: Option<String>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) fault: Option<Fault>,
}

impl RecordedRequest {
    /// Returns the method in upper case.
    #[must_use]
    pub fn method(&self) -> &str {
        &self.method
    }

    /// Returns the path as it was sent, including the vendor's segment: `/wethod/api/budgets`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the query without the question mark, still percent-encoded.
    #[must_use]
    pub fn query(&self) -> Option<&str> {
        self.query.as_deref()
    }

    /// Returns a header's value, ignoring the case of the name. `None` if the header is missing or
    /// if its value is not visible ASCII.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns all headers, including `Authorization`. Names are in lower case.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_bytes()))
    }

    /// Returns the body. It is empty if the request has none.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Returns the body as JSON. Decimals are rounded to about 16 digits; [`body`](Self::body) has
    /// all digits.
    ///
    /// ```
    /// # fn check(sandbox: &planwire_sandbox::Sandbox) -> Result<(), serde_json::Error> {
    /// let requests = sandbox.requests();
    /// assert_eq!(requests[0].json()?["notes"], "Agreed on Friday.");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If the body is empty or not valid JSON.
    pub fn json(&self) -> serde_json::Result<serde_json::Value> {
        serde_json::from_slice(&self.body)
    }

    /// Returns the fault of the exchange, if it had one.
    #[must_use]
    pub fn fault(&self) -> Option<&Fault> {
        self.fault.as_ref()
    }
}

/// Headers for `Debug`, without the value of `Authorization`.
struct Shown<'h>(&'h HeaderMap);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries = self.0.iter().map(|(name, value)| {
            let is_secret = name == AUTHORIZATION;
            let value = String::from_utf8_lossy(value.as_bytes());
            (
                name.as_str(),
                if is_secret {
                    Cow::Borrowed("(hidden)")
                } else {
                    value
                },
            )
        });
        formatter.debug_map().entries(entries).finish()
    }
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RecordedRequest")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("query", &self.query)
            .field("headers", &Shown(&self.headers))
            .field("body", &self.body)
            .field("fault", &self.fault)
            .finish()
    }
}

/// The number of requests to keep. The oldest are dropped.
pub(crate) const KEPT: usize = 10_000;

/// The latest requests.
#[derive(Debug, Default)]
pub(crate) struct RequestLog {
    requests: Mutex<VecDeque<RecordedRequest>>,
}

impl RequestLog {
    pub(crate) fn push(&self, request: RecordedRequest) {
        let mut requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        if requests.len() == KEPT {
            requests.pop_front();
        }
        requests.push_back(request);
    }

    pub(crate) fn all(&self) -> Vec<RecordedRequest> {
        let requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        requests.iter().cloned().collect()
    }
}
