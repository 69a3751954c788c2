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

/// A request of an operation by its name or to any path of the API, with the client's authentication, limits, retries and
/// errors.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RawRequest {
    core: Arc<Core>,
    target: Target,
    path: String,
    parameters: Vec<(String, String)>,
    undocumented: Vec<(String, String)>,
    body: Option<std::result::Result<Vec<u8>, String>>,
    options: CallOptions,
}

/// The target of a request.
#[derive(Clone, Copy)]
enum Target {
    /// An operation by its name: the request is checked against the documents.
    Known(&'static Operation),
    /// Any path: only the whole URL shows the operation.
    Any(Method),
}

/// Returns a request of an operation by its name in the documents.
pub(super) fn known(core: &Arc<Core>, id: &str) -> Result<RawRequest> {
    let operation = operation_by_id(core, id)?;
    Ok(RawRequest::new(
        core,
        Target::Known(operation),
        operation.path,
    ))
}

/// Returns a request to any path.
pub(super) fn any(core: &Arc<Core>, method: Method, path: &str) -> RawRequest {
    RawRequest::new(core, Target::Any(method), path)
}

impl RawRequest {
    fn new(core: &Arc<Core>, target: Target, path: &str) -> Self {
        Self {
            core: core.clone(),
            target,
            path: path.to_owned(),
            parameters: Vec::new(),
            undocumented: Vec::new(),
            body: None,
            options: CallOptions::new(),
        }
    }

    /// Sets a parameter of the path, the query or the headers, by its name and value as they are sent. If the operation was
    /// given by name, undocumented parameters and values are an error when the request is sent.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// Sends an undocumented query parameter, unchecked.
    pub fn undocumented_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.undocumented.push((name.into(), value.into()));
        self
    }

    /// Sets the body as JSON. If the operation was given by name, a body that breaks a documented bound is an error when the
    /// request is sent.
    pub fn json(mut self, body: &impl Serialize) -> Self {
        self.body = Some(serde_json::to_vec(body).map_err(|error| error.to_string()));
        self
    }

    /// Sets limits for this request: timeouts, attempts, waits and the size of the response.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// Returns the documented operation of the request. That of an undocumented path has only the properties of its method.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        match self.target {
            Target::Known(operation) => operation,
            Target::Any(method) => self
                .url()
                .ok()
                .and_then(|url| {
                    let path = self.core.base_url.path_below(&url)?;
                    operation_at(operation::all(self.core.api), method.as_str(), path)
                })
                .unwrap_or_else(|| undocumented(self.core.api, method)),
        }
    }

    /// Returns whether the request is checked against the documents.
    fn is_checked(&self) -> bool {
        matches!(self.target, Target::Known(_))
    }

    /// Returns an operation with the properties of the method, without looking at the path.
    fn nominal(&self) -> &'static Operation {
        match self.target {
            Target::Known(operation) => operation,
            Target::Any(method) => undocumented(self.core.api, method),
        }
    }

    /// Returns the URL of the request.
    fn url(&self) -> Result<reqwest::Url> {
        let operation = self.nominal();
        let invalid = |problem: String| Error::invalid_request(operation, problem);
        if !self.path.starts_with('/') || self.path.starts_with("//") {
            return Err(invalid(format!(
                "the path `{}` must begin with exactly one slash",
                self.path
            )));
        }
        // A URL parser drops some of them silently.
        if self.path.contains(char::is_control) {
            return Err(invalid(format!(
                "the path `{}` contains a control character; encode it, such as %0A",
                self.path.escape_debug()
            )));
        }
        let url = address(&self.core, operation, &self.path, &self.parameters)?;
        if self.core.base_url.path_below(&url).is_none() {
            return Err(invalid(format!(
                "the path `{}` leaves the base URL",
                self.path
            )));
        }
        Ok(url)
    }

    /// Returns the request as it would be sent, with the token hidden. Nothing is sent, and no token is requested.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send), before anything is sent.
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
    /// If the request breaks a documented bound, or fails.
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
            response: None,
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
        } = attempt.response.unwrap_or_else(gone);
        Ok(RawResponse {
            operation,
            status,
            headers,
            body,
            ran,
        })
    }

    /// Returns the request without what the client adds.
    fn request(&self) -> Result<reqwest::Request> {
        let operation = self.operation();
        let invalid = |problem: String| Error::invalid_request(operation, problem);
        let url = self.url()?;
        let check = Check::new(operation);
        if self.is_checked() {
            check_parameters(&check, operation, &self.parameters)?;
        }
        // Documented methods are valid HTTP methods, as are those of `Method`.
        let method = operation
            .method
            .parse()
            .map_err(|_| invalid(format!("invalid HTTP method `{}`", operation.method)))?;
        let mut request = reqwest::Request::new(method, url);
        *request.headers_mut() = headers(operation, &self.parameters)?;
        let json = http::HeaderValue::from_static("application/json");
        // A strict server would refuse to send a file as JSON.
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
            return Err(invalid("the body is missing".to_owned()));
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

/// A request whose response stays as it is.
struct RawAttempt<'a> {
    raw: &'a RawRequest,
    operation: &'static Operation,
    request: reqwest::Request,
    response: Option<Response>,
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
            // Its body is in memory, so it can always be cloned.
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
            self.response = Some(Response {
                status,
                body: content(self.operation, &headers, body.into())?,
                headers: Headers::new(headers),
            });
            Ok(())
        })
    }
}
