//! The context of requests: headers, query parameters and limits beside those of an operation.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use http::header::{HeaderMap, HeaderName, HeaderValue};

use crate::body_limit;
use crate::inflate::inflated;
use crate::response_watch::ResponseWatch;

/// Headers and query parameters that a client adds to every request, such as the token, the company or the workspace and the
/// version, and the limit of the size of a response.
///
/// `Debug` shows the names of the headers and no value.
#[derive(Clone)]
pub struct Context {
    headers: HeaderMap,
    query: Vec<(String, String)>,
    max_response_size: usize,
    watch: ResponseWatch,
    body: Option<BodyHook>,
    kept: Option<KeptBody>,
}

/// A function that checks the body of a request before it is sent. It returns a replacement, `None` to send the body as it is,
/// or the reason why it must not be sent.
#[doc(hidden)]
pub type BodyHook = Arc<dyn Fn(&[u8]) -> Result<Option<Vec<u8>>, String> + Send + Sync>;

impl Default for Context {
    fn default() -> Self {
        Self {
            headers: HeaderMap::new(),
            query: Vec::new(),
            max_response_size: 64 * 1024 * 1024,
            watch: ResponseWatch::default(),
            body: None,
            kept: None,
        }
    }
}

impl Context {
    /// Returns an empty context.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a header, and replaces one of that name.
    ///
    /// # Errors
    ///
    /// If the name or the value is invalid.
    pub fn header(self, name: &str, value: &str) -> Result<Self, InvalidHeader> {
        self.insert(name, value, false)
    }

    /// Adds a header whose value no log shows.
    ///
    /// # Errors
    ///
    /// If the name or the value is invalid. The error does not contain the value.
    pub fn secret_header(self, name: &str, value: &str) -> Result<Self, InvalidHeader> {
        self.insert(name, value, true)
    }

    /// Adds a query parameter beside those of the operation.
    #[must_use]
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Sets the largest size of a response's body in bytes, after inflation. Default: 64 MiB. A larger one is an error, and is
    /// not read further.
    #[must_use]
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = bytes;
        self
    }

    /// Keeps the status of the response, for callers that stop waiting for its body, and copies of the bodies if the watch
    /// requests them.
    #[doc(hidden)]
    #[must_use]
    pub fn watched_by(mut self, watch: &ResponseWatch) -> Self {
        self.watch = watch.clone();
        self
    }

    /// Sets the hook that checks the body of the request before it is sent.
    #[doc(hidden)]
    #[must_use]
    pub fn body_hook(mut self, hook: BodyHook) -> Self {
        self.body = Some(hook);
        self
    }

    /// Keeps the body of the response, in addition to the decoded value.
    #[doc(hidden)]
    #[must_use]
    pub fn keep_body(mut self, kept: &KeptBody) -> Self {
        self.kept = Some(kept.clone());
        self
    }

    /// Removes the headers with these names, such as the company, and keeps the others.
    #[doc(hidden)]
    #[must_use]
    pub fn without_headers(mut self, names: &[HeaderName]) -> Self {
        for name in names {
            self.headers.remove(name);
        }
        self
    }

    fn insert(mut self, name: &str, value: &str, secret: bool) -> Result<Self, InvalidHeader> {
        let invalid = || InvalidHeader {
            name: name.to_owned(),
        };
        let key = HeaderName::from_bytes(name.as_bytes()).map_err(|_| invalid())?;
        let mut value = HeaderValue::from_str(value).map_err(|_| invalid())?;
        value.set_sensitive(secret);
        self.headers.insert(key, value);
        Ok(self)
    }

    /// Applies the context to a request of the generated client.
    ///
    /// # Errors
    ///
    /// If its body must not be sent; the error has the reason.
    #[doc(hidden)]
    pub fn apply(&self, request: &mut reqwest::Request) -> Result<(), String> {
        let headers = request.headers_mut();
        // The generated client sends the version of the document; neither vendor documents this header.
        headers.remove("api-version");
        for (name, value) in &self.headers {
            headers.insert(name, value.clone());
        }
        if !self.query.is_empty() {
            request
                .url_mut()
                .query_pairs_mut()
                .extend_pairs(&self.query);
        }
        readable_query(request.url_mut());
        let body = request.body().and_then(reqwest::Body::as_bytes);
        if let (Some(hook), Some(body)) = (&self.body, body)
            && let Some(other) = hook(body)?
        {
            request.headers_mut().remove(http::header::CONTENT_LENGTH);
            *request.body_mut() = Some(other.into());
        }
        Ok(())
    }

    /// Sends a request. The body of the response ends with an error if it exceeds the limit.
    ///
    /// # Errors
    ///
    /// If there is no response.
    #[doc(hidden)]
    pub async fn execute(
        &self,
        http: &reqwest::Client,
        request: reqwest::Request,
    ) -> reqwest::Result<reqwest::Response> {
        self.watch.ask(&request);
        let response = http.execute(request).await?;
        self.watch.set(response.status().as_u16());
        let response = body_limit::limited(inflated(response), self.max_response_size);
        let response = self.watch.copied(response);
        match &self.kept {
            Some(kept) if response.status().is_success() => kept.keep(response).await,
            _ => Ok(response),
        }
    }
}

/// The headers and the body of the last response.
#[doc(hidden)]
#[derive(Clone, Debug, Default)]
pub struct KeptBody(Arc<Mutex<(HeaderMap, bytes::Bytes)>>);

impl KeptBody {
    /// Returns the headers and the body that were kept last.
    #[must_use]
    pub fn take(&self) -> (HeaderMap, bytes::Bytes) {
        // A panic elsewhere leaves whole values.
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    async fn keep(&self, response: reqwest::Response) -> reqwest::Result<reqwest::Response> {
        let mut whole = http::Response::new(());
        *whole.status_mut() = response.status();
        *whole.headers_mut() = response.headers().clone();
        let body = response.bytes().await?;
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) =
            (whole.headers().clone(), body.clone());
        Ok(whole.map(|()| body).into())
    }
}

impl fmt::Debug for Context {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<_> = self.headers.keys().map(HeaderName::as_str).collect();
        let query: Vec<_> = self.query.iter().map(|(name, _)| name.as_str()).collect();
        formatter
            .debug_struct("Context")
            .field("headers", &headers)
            .field("query", &query)
            .finish()
    }
}

/// Decodes `:` and `,`, as the vendors' pages print them: `gt:2024-01-01T20:00:00%2B02:00`. Neither needs encoding in a
/// query, and `%3A` and `%2C` encode nothing else.
fn readable_query(url: &mut reqwest::Url) {
    let Some(query) = url.query() else { return };
    if query.contains("%3A") || query.contains("%2C") {
        let readable = query.replace("%3A", ":").replace("%2C", ",");
        url.set_query(Some(&readable));
    }
    // A request without parameters needs no question mark.
    if url.query() == Some("") {
        url.set_query(None);
    }
}

/// An invalid header. It omits the value, which may be a secret.
#[derive(Debug)]
pub struct InvalidHeader {
    name: String,
}

impl fmt::Display for InvalidHeader {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "invalid header `{}`: a name must be letters, digits and dashes, a value visible ASCII",
            self.name
        )
    }
}

impl std::error::Error for InvalidHeader {}

#[cfg(test)]
mod tests {
    use super::*;

    fn applied(context: &Context, url: &str) -> reqwest::Request {
        let mut request = reqwest::Request::new(reqwest::Method::GET, url.parse().unwrap());
        request
            .headers_mut()
            .insert("api-version", HeaderValue::from_static("1"));
        context.apply(&mut request).unwrap();
        request
    }

    #[test]
    fn the_generators_own_header_is_gone_and_ours_are_there() {
        let context = Context::new()
            .secret_header("authorization", "Bearer s3cret")
            .unwrap();
        let request = applied(&context, "https://a.test/b?");
        assert!(!request.headers().contains_key("api-version"));
        assert_eq!(request.headers()["authorization"], "Bearer s3cret");
        assert_eq!(request.url().as_str(), "https://a.test/b");
    }

    #[test]
    fn no_value_shows() {
        let context = Context::new()
            .secret_header("authorization", "Bearer s3cret")
            .unwrap()
            .query("a", "b");
        insta::assert_snapshot!(format!("{context:?}"), @r#"Context { headers: ["authorization"], query: ["a"] }"#);
        let error = Context::new()
            .secret_header("authorization", "Bearer s3cret\n")
            .unwrap_err();
        insta::assert_snapshot!(format!("{error} {error:?}"), @r#"invalid header `authorization`: a name must be letters, digits and dashes, a value visible ASCII InvalidHeader { name: "authorization" }"#);
    }

    proptest::proptest! {
        #[test]
        fn a_readable_query_means_the_same(value in "[ -~é:,%+&=]{0,20}") {
            let context = Context::new().query("q", value.clone());
            let request = applied(&context, "https://a.test/b?x=1");
            let pairs: Vec<_> = request.url().query_pairs().into_owned().collect();
            proptest::prop_assert_eq!(pairs, vec![("x".to_owned(), "1".to_owned()), ("q".to_owned(), value)]);
        }
    }
}
