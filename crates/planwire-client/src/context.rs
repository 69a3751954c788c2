//! What goes out with every request of a client, beside what an operation says.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use http::header::{HeaderMap, HeaderName, HeaderValue};

use crate::body_limit;
use crate::inflate::inflated;
use crate::response_watch::ResponseWatch;

/// Headers and query parameters that a client adds to every request: the token, the company or the
/// workspace, the version. And how large an answer may be.
///
/// `Debug` shows the names of the headers and no value.
#[derive(Clone)]
pub struct Context {
    headers: HeaderMap,
    query: Vec<(String, String)>,
    max_response_size: usize,
    answered: ResponseWatch,
    body: Option<BodyHook>,
    kept: Option<KeptBody>,
}

/// Looks at the body of a request before it goes out: another one to send in its place, nothing to send it as
/// it is, or why it must not be sent.
#[doc(hidden)]
pub type BodyHook = Arc<dyn Fn(&[u8]) -> Result<Option<Vec<u8>>, String> + Send + Sync>;

impl Default for Context {
    fn default() -> Self {
        Self {
            headers: HeaderMap::new(),
            query: Vec::new(),
            max_response_size: 64 * 1024 * 1024,
            answered: ResponseWatch::default(),
            body: None,
            kept: None,
        }
    }
}

impl Context {
    /// Nothing to add.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a header, in the place of one of that name.
    ///
    /// # Errors
    ///
    /// Where the name or the value is not one of HTTP's.
    pub fn header(self, name: &str, value: &str) -> Result<Self, InvalidHeader> {
        self.insert(name, value, false)
    }

    /// Adds a header whose value no log shows.
    ///
    /// # Errors
    ///
    /// Where the name or the value is not one of HTTP's; the error does not hold the value.
    pub fn secret_header(self, name: &str, value: &str) -> Result<Self, InvalidHeader> {
        self.insert(name, value, true)
    }

    /// Adds a query parameter that the operation's own do not include.
    #[must_use]
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// The most bytes that the body of an answer may have once it is inflated; 64 MiB where it is not set.
    /// A larger one is an error, and no more than that of it is kept in memory.
    #[must_use]
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = bytes;
        self
    }

    /// Keeps the status of the answer, for whoever gave up waiting for the rest of it, and the bodies where
    /// somebody wants to see them.
    #[doc(hidden)]
    #[must_use]
    pub fn watched_by(mut self, answered: &ResponseWatch) -> Self {
        self.answered = answered.clone();
        self
    }

    /// Looks at the body of the request before it goes out.
    #[doc(hidden)]
    #[must_use]
    pub fn body_hook(mut self, hook: BodyHook) -> Self {
        self.body = Some(hook);
        self
    }

    /// Keeps the body of the answer as it came, beside what is made of it.
    #[doc(hidden)]
    #[must_use]
    pub fn keep_body(mut self, kept: &KeptBody) -> Self {
        self.kept = Some(kept.clone());
        self
    }

    /// Leaves the headers out that are the client's own, such as the company, and keeps the others.
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

    /// Makes a request of the generated client the one that the documents ask for.
    ///
    /// # Errors
    ///
    /// Where its body must not be sent; the error says why.
    #[doc(hidden)]
    pub fn apply(&self, request: &mut reqwest::Request) -> Result<(), String> {
        let headers = request.headers_mut();
        // The generator sends the document's version under this name; neither vendor asks for it.
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

    /// Sends a request; the body of the answer ends with an error where it grows too large.
    ///
    /// # Errors
    ///
    /// Where there is no answer.
    #[doc(hidden)]
    pub async fn execute(
        &self,
        http: &reqwest::Client,
        request: reqwest::Request,
    ) -> reqwest::Result<reqwest::Response> {
        self.answered.ask(&request);
        let response = http.execute(request).await?;
        self.answered.set(response.status().as_u16());
        let response = body_limit::limited(inflated(response), self.max_response_size);
        let response = self.answered.copied(response);
        match &self.kept {
            Some(kept) if response.status().is_success() => kept.keep(response).await,
            _ => Ok(response),
        }
    }
}

/// The body of an answer as it came, and the headers around it.
#[doc(hidden)]
#[derive(Clone, Debug, Default)]
pub struct KeptBody(Arc<Mutex<(HeaderMap, bytes::Bytes)>>);

impl KeptBody {
    /// What was kept last.
    #[must_use]
    pub fn take(&self) -> (HeaderMap, bytes::Bytes) {
        // A lock that a panic left behind guards whole values all the same.
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

/// Leaves `:` and `,` as they are, as the vendors' pages print them: `gt:2024-01-01T20:00:00%2B02:00`.
/// In a query neither needs encoding, and the encoded text holds `%3A` and `%2C` for nothing else.
fn readable_query(url: &mut reqwest::Url) {
    let Some(query) = url.query() else { return };
    if query.contains("%3A") || query.contains("%2C") {
        let readable = query.replace("%3A", ":").replace("%2C", ",");
        url.set_query(Some(&readable));
    }
    // A request whose parameters are all left out needs no question mark.
    if url.query() == Some("") {
        url.set_query(None);
    }
}

/// A header that HTTP does not allow. The value is left out: it may be a secret.
#[derive(Debug)]
pub struct InvalidHeader {
    name: String,
}

impl fmt::Display for InvalidHeader {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "the header `{}` cannot be sent: a name is letters, digits and dashes, a value visible ASCII",
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
        insta::assert_snapshot!(format!("{error} {error:?}"), @r#"the header `authorization` cannot be sent: a name is letters, digits and dashes, a value visible ASCII InvalidHeader { name: "authorization" }"#);
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
