//! The limit of the size of a response.

use http_body_util::{LengthLimitError, Limited};
use reqwest::ResponseBuilderExt as _;

/// Returns the response with a body that ends with an error if it exceeds the limit.
///
/// The size is that after inflation: a small body may inflate to any size.
pub(crate) fn limited(response: reqwest::Response, limit: usize) -> reqwest::Response {
    let length = response.content_length();
    // A response with a length within the limit stays unchanged: HTTP enforces the length.
    let limit = match length.map(usize::try_from) {
        Some(Ok(length)) if length <= limit => return response,
        // A success that is too large need not be read; of an error, the beginning is useful.
        Some(_) if response.status().is_success() => 0,
        _ => limit,
    };
    with_body(response, |body| {
        reqwest::Body::wrap(Limited::new(body, limit))
    })
}

/// Returns a response with its body replaced.
pub(crate) fn with_body(
    response: reqwest::Response,
    other: impl FnOnce(reqwest::Body) -> reqwest::Body,
) -> reqwest::Response {
    let url = response.url().clone();
    let (mut parts, body) = http::Response::from(response).into_parts();
    // A new response would lose its URL, and with it the target of a redirect.
    if let Ok(marked) = http::Response::builder().url(url).body(()) {
        parts.extensions.extend(marked.into_parts().0.extensions);
    }
    http::Response::from_parts(parts, other(body)).into()
}

/// Returns whether reading a response ended because it exceeds the limit.
#[doc(hidden)]
#[must_use]
pub fn is_too_large(error: &reqwest::Error) -> bool {
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        if error.is::<LengthLimitError>() {
            return true;
        }
        source = error.source();
    }
    false
}
