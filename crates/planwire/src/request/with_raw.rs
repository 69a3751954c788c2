//! Responses with their JSON.

use std::fmt;
use std::ops::Deref;

use serde_json::value::RawValue;

use crate::headers::Headers;
use crate::operation::Operation;

/// A decoded response with its headers and its JSON as the vendor sent it. It dereferences to the decoded value.
///
/// [`Request::send_with_raw`](crate::Request::send_with_raw) returns it.
#[derive(Clone)]
pub struct WithRaw<T> {
    value: T,
    headers: Headers,
    json: Option<Box<RawValue>>,
    unknown: Vec<(String, Box<RawValue>)>,
}

impl<T> WithRaw<T> {
    pub(crate) fn new(
        operation: &'static Operation,
        value: T,
        headers: http::HeaderMap,
        body: &[u8],
    ) -> Self {
        let body = planwire_client::without_byte_order_mark(body);
        // Only an object has fields.
        let fields: std::collections::BTreeMap<String, Box<RawValue>> =
            serde_json::from_slice(body).unwrap_or_default();
        Self {
            value,
            headers: Headers::new(headers),
            json: serde_json::from_slice(body).ok(),
            unknown: fields
                .into_iter()
                .filter(|(name, _)| {
                    !operation
                        .record_fields()
                        .iter()
                        .any(|it| it.name == name.as_str())
                })
                .collect(),
        }
    }

    /// Consumes the response and returns the decoded value.
    #[must_use]
    pub fn into_value(self) -> T {
        self.value
    }

    /// Returns the JSON of the response, unchanged. `None` if the response is not JSON.
    #[must_use]
    pub fn as_json(&self) -> Option<&str> {
        self.json.as_deref().map(RawValue::get)
    }

    /// Returns the headers of the response.
    #[must_use]
    pub fn headers(&self) -> &Headers {
        &self.headers
    }

    /// Returns the undocumented fields by name, each as its JSON.
    pub fn unknown_fields(&self) -> impl Iterator<Item = (&str, &RawValue)> {
        self.unknown
            .iter()
            .map(|(name, value)| (name.as_str(), &**value))
    }
}

impl<T> Deref for WithRaw<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for WithRaw<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("WithRaw")
            .field("value", &self.value)
            .field(
                "unknown_fields",
                &self
                    .unknown
                    .iter()
                    .map(|(name, _)| name)
                    .collect::<Vec<_>>(),
            )
            .finish_non_exhaustive()
    }
}
