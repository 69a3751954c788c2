//! Sends requests and decodes responses, for all generated methods.
#![allow(
    clippy::result_large_err,
    reason = "the error is progenitor's, as are the signatures around it"
)]

use progenitor_client::{Error, ResponseValue};
use serde::de::DeserializeOwned;

use crate::byte_order_mark::without_byte_order_mark;
use crate::outermost::Outermost;

/// A response with its whole body, before decoding.
pub(crate) struct Whole {
    status: http::StatusCode,
    headers: http::HeaderMap,
    body: bytes::Bytes,
}

/// Reads a whole response. Not generic, so that it is compiled once.
pub(crate) async fn whole(response: reqwest::Response) -> Result<Whole, Error<()>> {
    Ok(Whole {
        status: response.status(),
        headers: response.headers().clone(),
        body: response.bytes().await.map_err(Error::ResponseBodyError)?,
    })
}

/// Decodes the body of a response, instead of the generated code.
///
/// The body is checked to be UTF-8 as a whole, which is fast, so that no string in it is checked again: this saves a tenth of
/// the time of reading a page.
pub(crate) fn decode<T: DeserializeOwned>(response: Whole) -> Result<ResponseValue<T>, Error<()>> {
    let Whole {
        status,
        headers,
        body,
    } = response;
    let value = match std::str::from_utf8(without_byte_order_mark(&body)) {
        // Some operations are documented with a free-form body and return none.
        Ok("") => whole_record("null"),
        Ok(text) => whole_record(text),
        Err(error) => Err(serde::de::Error::custom(error)),
    };
    match value {
        Ok(value) => Ok(ResponseValue::new(value, status, headers)),
        Err(error) => Err(Error::InvalidResponsePayload(body, error)),
    }
}

/// Decodes a whole string.
fn whole_record<T: DeserializeOwned>(text: &str) -> serde_json::Result<T> {
    let mut json = serde_json::Deserializer::from_str(text);
    let value = T::deserialize(Outermost(&mut json))?;
    json.end()?;
    Ok(value)
}

/// Reads the body of a response that is documented without one. JSON is accepted and ignored; anything else does not come from
/// the API.
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

/// Sends a request of a generated method with the context of its client. Not generic, so that it is compiled once.
pub(crate) async fn exchange(
    http: &reqwest::Client,
    context: &crate::Context,
    mut request: reqwest::Request,
) -> Result<reqwest::Response, Error<()>> {
    context.apply(&mut request).map_err(Error::Custom)?;
    Ok(context.execute(http, request).await?)
}
