//! How the body of an answer becomes records.

use progenitor_client::{Error, ResponseValue};
use serde::de::DeserializeOwned;

/// Reads the body of an answer, in the place of the generator's own reading.
///
/// The body is found to be UTF-8 as a whole, which is quick, and then no text and no number in it has to
/// be looked at again: that is a tenth of the work of reading a page.
pub(crate) async fn read<T: DeserializeOwned, E>(
    response: reqwest::Response,
) -> Result<ResponseValue<T>, Error<E>> {
    let status = response.status();
    let headers = response.headers().clone();
    let body = response.bytes().await.map_err(Error::ResponseBodyError)?;
    let value = match std::str::from_utf8(&body) {
        // Some success is said to have a body that nobody documents, and has none.
        Ok("") => serde_json::from_str("null"),
        Ok(text) => serde_json::from_str(text),
        // It says where, or the garbled part is one that nobody reads.
        Err(_) => serde_json::from_slice(&body),
    };
    match value {
        Ok(value) => Ok(ResponseValue::new(value, status, headers)),
        Err(error) => Err(Error::InvalidResponsePayload(body, error)),
    }
}
