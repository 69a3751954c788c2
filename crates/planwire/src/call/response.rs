//! Converts responses into errors of ours.

use progenitor_client::Error as GeneratedError;

use crate::call::retry::{WallClock, retry_after};
use crate::error::{Error, VendorBody, undocumented_success, unreadable_response};
use crate::operation::Operation;

/// The most bytes of an error's body that are read.
const LONGEST_ERROR_BODY: usize = 64 * 1024;

/// Converts the error of a generated method.
pub(crate) async fn understand(
    error: GeneratedError<()>,
    operation: &'static Operation,
    clock: WallClock,
) -> Error {
    match error {
        GeneratedError::CommunicationError(error)
        | GeneratedError::ResponseBodyError(error)
        | GeneratedError::InvalidUpgrade(error) => Error::transport(error),
        GeneratedError::InvalidResponsePayload(body, error) => unreadable_response(&body, &error),
        GeneratedError::UnexpectedResponse(response) => unsuccessful(response, clock).await,
        // Error bodies are lowered away before generation, so this error has none.
        GeneratedError::ErrorResponse(value) => {
            Error::status_error(value.status().as_u16(), VendorBody::default(), None)
        }
        GeneratedError::InvalidRequest(what) | GeneratedError::Custom(what) => {
            Error::invalid_request(operation, what)
        }
    }
}

/// Returns the error of a response other than the documented success.
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
        let error = match response.bytes().await {
            Ok(body) => undocumented_success(status.as_u16(), &body),
            Err(error) => Error::transport(error),
        };
        return error.with_status(status.as_u16());
    }
    let retry_after = retry_after(response.headers(), clock);
    let mut body = Vec::new();
    // A response with an incomplete body still has a status.
    while let Ok(Some(chunk)) = response.chunk().await {
        let rest = LONGEST_ERROR_BODY - body.len();
        body.extend_from_slice(chunk.get(..rest).unwrap_or(&chunk));
        if body.len() >= LONGEST_ERROR_BODY {
            break;
        }
    }
    Error::status_error(status.as_u16(), VendorBody::read(&body), retry_after)
}
