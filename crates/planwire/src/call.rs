//! One call: the request that a list asks for, sent, and its answer understood.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use progenitor_client::{Error as GeneratedError, ResponseValue};
use serde::de::DeserializeOwned;

use crate::core::{Core, GeneratedClient};
use crate::error::{Error, Result, VendorBody, salvage};
use crate::headers::Headers;
use crate::list::Fetch;
use crate::operation::Operation;
use crate::page::{Fetched, PageBody};

/// More of an error's body is not read.
const LONGEST_ERROR_BODY: usize = 64 * 1024;

pub(crate) type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What a generated method gives.
pub(crate) type Generated<B> = std::result::Result<ResponseValue<B>, GeneratedError<()>>;

/// Sends the requests of one operation.
#[derive(Debug)]
pub struct Call {
    pub(crate) core: Arc<Core>,
    pub(crate) operation: &'static Operation,
    /// Query parameters that the documents do not know.
    pub(crate) undocumented: Arc<[(String, String)]>,
}

impl Call {
    /// One page by way of a generated method.
    pub(crate) fn list<'a, C, B>(
        &'a self,
        send: impl Fn(C) -> BoxFuture<'a, Generated<B>> + Send + 'a,
    ) -> Fetch<'a, B::Record>
    where
        C: GeneratedClient + Send + 'a,
        B: PageBody + Send + 'a,
    {
        Box::pin(async move {
            let context = self.core.context(&self.undocumented).await?;
            let client = C::new(&self.core, context);
            let error = match self.attempt(send(client)).await? {
                Ok(value) => return Ok(Fetched::new(value)),
                Err(error) => error,
            };
            self.understand(error).await
        })
    }

    /// Runs one attempt within its time.
    pub(crate) async fn attempt<T>(&self, attempt: impl Future<Output = T>) -> Result<T> {
        let limit = self.core.attempt_timeout;
        #[cfg(feature = "tracing")]
        let started = tokio::time::Instant::now();
        let outcome = tokio::time::timeout(limit, attempt).await;
        #[cfg(feature = "tracing")]
        tracing::debug!(
            operation = self.operation.id,
            in_time = outcome.is_ok(),
            milliseconds = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX),
            "attempt"
        );
        outcome.map_err(|_| self.locate(Error::timeout(limit)))
    }

    /// Adds to an error where it happened.
    pub(crate) fn locate(&self, error: Error) -> Error {
        error.on(self.operation).after_attempts(1)
    }

    /// What went wrong, in our terms; or the page all the same, where only some of its records cannot be
    /// read.
    async fn understand<T: DeserializeOwned>(
        &self,
        error: GeneratedError<()>,
    ) -> Result<Fetched<T>> {
        let error = match error {
            GeneratedError::CommunicationError(error)
            | GeneratedError::ResponseBodyError(error)
            | GeneratedError::InvalidUpgrade(error) => Error::transport(error),
            // The generated method drops the headers of an answer that it cannot read.
            GeneratedError::InvalidResponsePayload(body, error) => {
                return self.salvage(&body, &error, 200, Headers::default());
            }
            GeneratedError::UnexpectedResponse(response) => unsuccessful(response).await,
            // The documents' error bodies are lowered away, so this has no body of its own.
            GeneratedError::ErrorResponse(value) => {
                Error::status_error(value.status().as_u16(), VendorBody::default(), None)
            }
            GeneratedError::InvalidRequest(what) | GeneratedError::Custom(what) => {
                Error::invalid_request(self.operation, what)
            }
        };
        Err(self.locate(error))
    }

    /// What can be read of a page that could not be read as a whole.
    pub(crate) fn salvage<T: DeserializeOwned>(
        &self,
        body: &[u8],
        error: &serde_json::Error,
        status: u16,
        headers: Headers,
    ) -> Result<Fetched<T>> {
        let locate = |error: Error| self.locate(error.with_status(status));
        let (records, total) = salvage(body, self.operation.paging, error).map_err(locate)?;
        let records = records
            .into_iter()
            .map(|record| record.map_err(locate))
            .collect();
        Ok(Fetched {
            records,
            total,
            status,
            headers,
        })
    }
}

/// The error that an answer other than the documented success is.
pub(crate) async fn unsuccessful(mut response: reqwest::Response) -> Error {
    let status = response.status();
    if status.is_redirection() {
        let location = response.headers().get(http::header::LOCATION);
        let target = location
            .and_then(|it| it.to_str().ok())
            .and_then(|it| response.url().join(it).ok())
            .and_then(|url| url.host_str().map(str::to_owned));
        return Error::redirect(status.as_u16(), target);
    }
    let retry_after = retry_after(response.headers());
    let mut body = Vec::new();
    // A body that breaks off is still an answer with a status.
    while let Ok(Some(chunk)) = response.chunk().await {
        let rest = LONGEST_ERROR_BODY - body.len();
        body.extend_from_slice(chunk.get(..rest).unwrap_or(&chunk));
        if body.len() >= LONGEST_ERROR_BODY {
            break;
        }
    }
    if status.is_success() {
        let what = format!("the answer is {status}, which the documents do not have");
        return Error::decoding(what, None).with_status(status.as_u16());
    }
    Error::status_error(status.as_u16(), VendorBody::read(&body), retry_after)
}

/// How long the server asks to wait, by the first header that says so: Wethod's own, or HTTP's.
fn retry_after(headers: &http::HeaderMap) -> Option<Duration> {
    const HEADERS: [&str; 2] = ["x-ratelimit-retry-after", "retry-after"];
    HEADERS
        .into_iter()
        .find_map(|name| delay(headers.get(name)?.to_str().ok()?.trim()))
}

/// A delay in seconds, or until a date.
fn delay(value: &str) -> Option<Duration> {
    if let Ok(seconds) = value.parse::<f64>() {
        return Duration::try_from_secs_f64(seconds.max(0.0)).ok();
    }
    let date = chrono::DateTime::parse_from_rfc2822(value).ok()?;
    Some((date.to_utc() - now()).to_std().unwrap_or_default())
}

/// The wall clock, which only a date in a header needs: both sides mean the world's time there.
fn now() -> chrono::DateTime<chrono::Utc> {
    std::time::SystemTime::now().into()
}
