//! Requests as they would be sent.

use std::fmt;

use crate::call::core::Core;
use crate::error::{Error, Result};
use crate::operation::{Authentication, Operation};

/// A request as it would be sent, with its secrets hidden. It displays like HTTP.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Preview {
    /// The HTTP method.
    pub method: String,
    /// The whole URL.
    pub url: String,
    /// The headers by name, in lower case. Values that may be secret are `(hidden)`.
    pub headers: Vec<(String, String)>,
    /// The body, if there is one.
    pub body: Option<String>,
}

impl Preview {
    /// Returns a request with what the client adds to it.
    pub(super) fn new(
        core: &Core,
        operation: &'static Operation,
        undocumented: &[(String, String)],
        mut request: reqwest::Request,
    ) -> Result<Self> {
        core.public_context(operation, undocumented)
            .apply(&mut request)
            .map_err(|problem| Error::invalid_request(operation, problem))?;
        let token = match operation.authentication {
            Authentication::None => None,
            _ => core.token.as_ref().map(|_| core.token_prefix),
        };
        Ok(Self::of(&request, token))
    }

    fn of(request: &reqwest::Request, authorization: Option<&str>) -> Self {
        let mut headers: Vec<(String, String)> = request
            .headers()
            .iter()
            .map(|(name, value)| {
                let value = match value.to_str() {
                    Ok(value) if !value.is_empty() && !is_secret(name, request) => value.to_owned(),
                    _ => "(hidden)".to_owned(),
                };
                (name.to_string(), value)
            })
            .collect();
        if let Some(prefix) = authorization {
            headers.push(("authorization".to_owned(), format!("{prefix} (hidden)")));
        }
        headers.sort();
        Self {
            method: request.method().to_string(),
            url: request.url().to_string(),
            headers,
            body: request
                .body()
                .and_then(reqwest::Body::as_bytes)
                .map(|body| String::from_utf8_lossy(body).into_owned()),
        }
    }
}

fn is_secret(name: &http::HeaderName, request: &reqwest::Request) -> bool {
    request
        .headers()
        .get_all(name)
        .iter()
        .any(http::HeaderValue::is_sensitive)
}

impl fmt::Display for Preview {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "{} {}", self.method, self.url)?;
        for (name, value) in &self.headers {
            writeln!(formatter, "{name}: {value}")?;
        }
        match &self.body {
            Some(body) => write!(formatter, "\n{body}"),
            None => Ok(()),
        }
    }
}
