//! Requests by the name of an operation, or to any path.

use std::fmt;
use std::sync::Arc;

use planwire_client::Context;
use serde::Serialize;

use super::matching::operation_at;
use super::preview::Preview;
use super::response::RawResponse;
use super::{address, check_parameters, headers, operation_by_id};
use crate::call::core::Core;
use crate::call::options::CallOptions;
use crate::call::response::unsuccessful;
use crate::call::success::content;
use crate::call::{Attempt, BoxFuture, Call};
use crate::check::Check;
use crate::error::{Error, Result};
use crate::headers::Headers;
use crate::operation::{self, Content, Method, Operation, undocumented};

/// A request to any path of the API, or of an operation by its name, with the client's authentication, limits, retries
/// and errors.
#[derive(Clone)]
#[must_use = "a request asks for nothing until it is sent"]
pub struct RawRequest {
    core: Arc<Core>,
    asked: Asked,
    path: String,
    parameters: Vec<(String, String)>,
    undocumented: Vec<(String, String)>,
    body: Option<std::result::Result<Vec<u8>, String>>,
    options: CallOptions,
}

/// How a request was asked for.
#[derive(Clone, Copy)]
enum Asked {
    /// By the name of an operation: what is sent is held against the documents.
    Known(&'static Operation),
    /// By its path, which shows only in the whole URL to which operation it belongs.
    Any(Method),
}

/// A request of an operation by its name in the documents.
pub(super) fn known(core: &Arc<Core>, id: &str) -> Result<RawRequest> {
    let operation = operation_by_id(core, id)?;
    Ok(RawRequest::new(
        core,
        Asked::Known(operation),
        operation.path,
    ))
}

/// A request to any path.
pub(super) fn any(core: &Arc<Core>, method: Method, path: &str) -> RawRequest {
    RawRequest::new(core, Asked::Any(method), path)
}

impl RawRequest {
    fn new(core: &Arc<Core>, asked: Asked, path: &str) -> Self {
        Self {
            core: core.clone(),
            asked,
            path: path.to_owned(),
            parameters: Vec::new(),
            undocumented: Vec::new(),
            body: None,
            options: CallOptions::new(),
        }
    }

    /// Sets a parameter of the path, of the query or of the headers by its name on the wire, in the wire's own
    /// syntax. Of an operation by its name, one that the documents do not know or allow is refused when it is sent.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// Sends a query parameter that the documents do not know, as it is and unchecked.
    pub fn undocumented_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.undocumented.push((name.into(), value.into()));
        self
    }

    /// The body, as JSON. Of an operation by its name, one that the documents do not allow is refused when
    /// it is sent.
    pub fn json(mut self, body: &impl Serialize) -> Self {
        self.body = Some(serde_json::to_vec(body).map_err(|error| error.to_string()));
        self
    }

    /// Sets limits for this request: timeouts, attempts, waits, the size of the answer.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// The operation of the documents that it belongs to; of a path that they do not know, one that only says
    /// what its method says.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        match self.asked {
            Asked::Known(operation) => operation,
            Asked::Any(method) => self
                .url()
                .ok()
                .and_then(|url| {
                    let path = self.core.base_url.path_below(&url)?;
                    operation_at(operation::all(self.core.api), method.as_str(), path)
                })
                .unwrap_or_else(|| undocumented(self.core.api, method)),
        }
    }

    /// Returns whether what is sent is held against the documents.
    fn is_checked(&self) -> bool {
        matches!(self.asked, Asked::Known(_))
    }

    /// An operation that says as much of a request as its method does.
    fn nominal(&self) -> &'static Operation {
        match self.asked {
            Asked::Known(operation) => operation,
            Asked::Any(method) => undocumented(self.core.api, method),
        }
    }

    /// Where the request goes.
    fn url(&self) -> Result<reqwest::Url> {
        let operation = self.nominal();
        let invalid = |problem: String| Error::invalid_request(operation, problem);
        if !self.path.starts_with('/') || self.path.starts_with("//") {
            return Err(invalid(format!(
                "the path `{}` does not begin with one slash",
                self.path
            )));
        }
        // A URL parser drops some of them without a word.
        if self.path.contains(char::is_control) {
            return Err(invalid(format!(
                "the path `{}` contains a control character; encode it, such as %0A",
                self.path.escape_debug()
            )));
        }
        let url = address(&self.core, operation, &self.path, &self.parameters)?;
        if self.core.base_url.path_below(&url).is_none() {
            return Err(invalid(format!(
                "the path `{}` leads to another place than the API",
                self.path
            )));
        }
        Ok(url)
    }

    /// What would be sent, with the token hidden. Nothing is sent, and no token is asked for.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send), where that ends before anything is sent.
    pub fn preview(&self) -> Result<Preview> {
        Preview::new(
            &self.core,
            self.operation(),
            &self.undocumented,
            self.request()?,
        )
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// Where the server cannot be reached or says no, or what is sent breaks a bound of the documents.
    pub async fn send(self) -> Result<RawResponse> {
        let request = self.request()?;
        let operation = self.operation();
        let call = Call::new(
            self.core.clone(),
            operation,
            self.undocumented.clone(),
            &self.options,
        );
        let mut attempt = RawAttempt {
            raw: &self,
            operation,
            request,
            answer: None,
        };
        let ran = call.run(&mut attempt).await?;
        let gone = || Response {
            status: http::StatusCode::NOT_FOUND.as_u16(),
            headers: Headers::default(),
            body: Vec::new(),
        };
        let Response {
            status,
            headers,
            body,
        } = attempt.answer.unwrap_or_else(gone);
        Ok(RawResponse {
            operation,
            status,
            headers,
            body,
            ran,
        })
    }

    /// The request but for what the client adds.
    fn request(&self) -> Result<reqwest::Request> {
        let operation = self.operation();
        let invalid = |problem: String| Error::invalid_request(operation, problem);
        let url = self.url()?;
        let check = Check::new(operation);
        if self.is_checked() {
            check_parameters(&check, operation, &self.parameters)?;
        }
        // The documents' methods are HTTP's, as are those of `Method`.
        let method = operation
            .method
            .parse()
            .map_err(|_| invalid(format!("`{}` is no method of HTTP's", operation.method)))?;
        let mut request = reqwest::Request::new(method, url);
        *request.headers_mut() = headers(operation, &self.parameters)?;
        let json = http::HeaderValue::from_static("application/json");
        // A file is no JSON, and a server that is strict would say that it has none.
        let accepted = match operation.content() {
            Content::File(_) => http::HeaderValue::from_static("*/*"),
            _ => json.clone(),
        };
        request.headers_mut().insert(http::header::ACCEPT, accepted);
        if let Some(body) = self.body.clone() {
            let body = body.map_err(invalid)?;
            if self.is_checked() {
                let value =
                    serde_json::from_slice(&body).map_err(|error| invalid(error.to_string()))?;
                check.body(&value).map_err(invalid)?;
            }
            request
                .headers_mut()
                .insert(http::header::CONTENT_TYPE, json);
            *request.body_mut() = Some(body.into());
        } else if self.is_checked() && operation.body.is_some_and(|body| body.required) {
            return Err(invalid("it needs a body".to_owned()));
        }
        Ok(request)
    }

    fn applied(&self, context: &Context, request: &mut reqwest::Request) -> Result<()> {
        context
            .apply(request)
            .map_err(|problem| Error::invalid_request(self.nominal(), problem))
    }
}

impl fmt::Debug for RawRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RawRequest")
            .field("operation", &self.operation().id)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

/// A request whose answer stays as it is.
struct RawAttempt<'a> {
    raw: &'a RawRequest,
    operation: &'static Operation,
    request: reqwest::Request,
    answer: Option<Response>,
}

/// A response as it came.
struct Response {
    status: u16,
    headers: Headers,
    body: Vec<u8>,
}

impl Attempt for RawAttempt<'_> {
    fn send(&mut self, context: Context) -> BoxFuture<'_, Result<()>> {
        Box::pin(async move {
            let core = &self.raw.core;
            // Its body lies in memory, so there is always another of it.
            let mut request = self.request.try_clone().ok_or_else(|| {
                Error::invalid_request(self.operation, "its body can be sent only once")
            })?;
            self.raw.applied(&context, &mut request)?;
            let response = context.execute(&core.http, request).await;
            let response = response.map_err(Error::transport)?;
            if !response.status().is_success() {
                return Err(unsuccessful(response, core.wall_clock).await);
            }
            let status = response.status().as_u16();
            let headers = response.headers().clone();
            let body = response.bytes().await.map_err(Error::transport)?;
            self.answer = Some(Response {
                status,
                body: content(self.operation, &headers, body.into())?,
                headers: Headers::new(headers),
            });
            Ok(())
        })
    }
}
