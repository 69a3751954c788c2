//! How the body of an answer becomes records.

use progenitor_client::{Error, ResponseValue};
use serde::de::DeserializeOwned;

/// An answer with all of its body, waiting to be decoded.
pub(crate) struct Whole {
    status: http::StatusCode,
    headers: http::HeaderMap,
    body: bytes::Bytes,
}

/// Reads the whole of an answer. It is the same for every type, and compiled once.
pub(crate) async fn whole(response: reqwest::Response) -> Result<Whole, Error<()>> {
    Ok(Whole {
        status: response.status(),
        headers: response.headers().clone(),
        body: response.bytes().await.map_err(Error::ResponseBodyError)?,
    })
}

/// Decodes the body of an answer, in the place of the generator's own reading.
///
/// The body is found to be UTF-8 as a whole, which is quick, and then no text and no number in it has to
/// be looked at again: that is a tenth of the work of reading a page.
pub(crate) fn decode<T: DeserializeOwned>(answer: Whole) -> Result<ResponseValue<T>, Error<()>> {
    let Whole {
        status,
        headers,
        body,
    } = answer;
    let value = match std::str::from_utf8(&body) {
        // Some success is said to have a body that nobody documents, and has none.
        Ok("") => serde_json::from_str("null"),
        Ok(text) => serde_json::from_str(text),
        Err(error) => Err(serde::de::Error::custom(error)),
    };
    match value {
        Ok(value) => Ok(ResponseValue::new(value, status, headers)),
        Err(error) => Err(Error::InvalidResponsePayload(body, error)),
    }
}

/// Sends a request of a generated method, with what its client adds. It is the same for every method, and
/// compiled once.
pub(crate) async fn exchange(
    http: &reqwest::Client,
    context: &crate::Context,
    mut request: reqwest::Request,
) -> Result<reqwest::Response, Error<()>> {
    context.apply(&mut request).map_err(Error::Custom)?;
    Ok(context.execute(http, request).await?)
}
