//! How requests go out and the bodies of answers become records: what all generated methods share.
#![allow(
    clippy::result_large_err,
    reason = "the error is progenitor's, as are the signatures around it"
)]

use progenitor_client::{Error, ResponseValue};
use serde::de::DeserializeOwned;

use crate::byte_order_mark::without_byte_order_mark;
use crate::outermost::Outermost;

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
    let value = match std::str::from_utf8(without_byte_order_mark(&body)) {
        // Some success is said to have a body that nobody documents, and has none.
        Ok("") => whole_record("null"),
        Ok(text) => whole_record(text),
        Err(error) => Err(serde::de::Error::custom(error)),
    };
    match value {
        Ok(value) => Ok(ResponseValue::new(value, status, headers)),
        Err(error) => Err(Error::InvalidResponsePayload(body, error)),
    }
}

/// Decodes all of a text.
fn whole_record<T: DeserializeOwned>(text: &str) -> serde_json::Result<T> {
    let mut json = serde_json::Deserializer::from_str(text);
    let value = T::deserialize(Outermost(&mut json))?;
    json.end()?;
    Ok(value)
}

/// Reads the body of a response that is documented to have none. JSON is accepted unread; anything else did
/// not come from the API.
pub(crate) async fn nothing(response: reqwest::Response) -> Result<ResponseValue<()>, Error<()>> {
    let Whole {
        status,
        headers,
        body,
    } = whole(response).await?;
    let text = without_byte_order_mark(&body);
    if !text.trim_ascii().is_empty()
        && let Err(error) = serde_json::from_slice::<serde::de::IgnoredAny>(text)
    {
        return Err(Error::InvalidResponsePayload(body, error));
    }
    Ok(ResponseValue::new((), status, headers))
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
