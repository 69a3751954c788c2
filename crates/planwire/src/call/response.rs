//! What an answer says, in our terms.

use progenitor_client::Error as GeneratedError;

use crate::call::retry::{WallClock, retry_after};
use crate::error::{Error, VendorBody, json, unreadable_answer};
use crate::operation::Operation;

/// More of an error's body is not read.
const LONGEST_ERROR_BODY: usize = 64 * 1024;

/// What a generated method reports.
pub(crate) async fn understand(
    error: GeneratedError<()>,
    operation: &'static Operation,
    clock: WallClock,
) -> Error {
    match error {
        GeneratedError::CommunicationError(error)
        | GeneratedError::ResponseBodyError(error)
        | GeneratedError::InvalidUpgrade(error) => Error::transport(error),
        GeneratedError::InvalidResponsePayload(body, error) => unreadable_answer(&body, &error),
        GeneratedError::UnexpectedResponse(response) => unsuccessful(response, clock).await,
        // The documents' error bodies are lowered away, so this has no body of its own.
        GeneratedError::ErrorResponse(value) => {
            Error::status_error(value.status().as_u16(), VendorBody::default(), None)
        }
        GeneratedError::InvalidRequest(what) | GeneratedError::Custom(what) => {
            Error::invalid_request(operation, what)
        }
    }
}

/// The error that an answer other than the documented success is.
pub(crate) async fn unsuccessful(mut response: reqwest::Response, clock: WallClock) -> Error {
    let status = response.status();
    if status.is_redirection() {
        let location = response.headers().get(http::header::LOCATION);
        let target = location
            .and_then(|it| it.to_str().ok())
            .and_then(|it| response.url().join(it).ok())
            .and_then(|url| url.host_str().map(str::to_owned));
        return Error::redirect(status.as_u16(), target);
    }
    if status.is_success() {
        return undocumented_success(status, response.bytes().await).with_status(status.as_u16());
    }
    let retry_after = retry_after(response.headers(), clock);
    let mut body = Vec::new();
    // A body that breaks off is still an answer with a status.
    while let Ok(Some(chunk)) = response.chunk().await {
        let rest = LONGEST_ERROR_BODY - body.len();
        body.extend_from_slice(chunk.get(..rest).unwrap_or(&chunk));
        if body.len() >= LONGEST_ERROR_BODY {
            break;
        }
    }
    Error::status_error(status.as_u16(), VendorBody::read(&body), retry_after)
}

/// The error that an undocumented success is. Only JSON, or no body at all, shows that it is one of the API's.
fn undocumented_success(
    status: reqwest::StatusCode,
    body: reqwest::Result<impl AsRef<[u8]>>,
) -> Error {
    let body = match body {
        Ok(body) => body,
        Err(error) => return Error::transport(error),
    };
    let body = body.as_ref();
    match json(body) {
        Err(error) if !body.trim_ascii().is_empty() => error,
        _ => {
            let what = format!("the answer is {status}, which the documents do not have");
            Error::decoding(what, None)
        }
    }
}
