//! How large the body of an answer may be.

use http_body_util::{LengthLimitError, Limited};
use reqwest::ResponseBuilderExt as _;

/// An answer whose body ends with an error where it is larger than the limit.
///
/// The length is that after inflation: a small body may inflate to any size.
pub(crate) fn limited(response: reqwest::Response, limit: usize) -> reqwest::Response {
    let length = response.content_length();
    // The usual answer says its length, which HTTP then holds it to, and stays as it is.
    let limit = match length.map(usize::try_from) {
        Some(Ok(length)) if length <= limit => return response,
        // What says that it is too large need not be read first; of an error the beginning is of use.
        Some(_) if response.status().is_success() => 0,
        _ => limit,
    };
    with_body(response, |body| {
        reqwest::Body::wrap(Limited::new(body, limit))
    })
}

/// An answer with another body, made of its own.
pub(crate) fn with_body(
    response: reqwest::Response,
    other: impl FnOnce(reqwest::Body) -> reqwest::Body,
) -> reqwest::Response {
    let url = response.url().clone();
    let (mut parts, body) = http::Response::from(response).into_parts();
    // Made anew, the answer would forget where it came from, and with it where a redirect leads.
    if let Ok(marked) = http::Response::builder().url(url).body(()) {
        parts.extensions.extend(marked.into_parts().0.extensions);
    }
    http::Response::from_parts(parts, other(body)).into()
}

/// Whether reading an answer ended because it is larger than the limit.
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
