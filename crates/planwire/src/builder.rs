//! Making a client: what is the same for both APIs.

use std::collections::BTreeMap;
use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use planwire_client::Context;

use crate::base_url::BaseUrl;
use crate::core::Core;
use crate::environment::Environment;
use crate::error::{Error, Result};
use crate::http_client;
use crate::operation::Api;
use crate::secret::Token;

/// What differs from API to API: its own settings, its headers, where it is.
pub trait Vendor: sealed::Vendor {}

impl<V: sealed::Vendor> Vendor for V {}

pub(crate) mod sealed {
    use super::{Api, Context, Environment, Result};

    pub trait Vendor {
        type Client: From<super::Arc<super::Core>>;
        const API: Api;
        const BASE_URL: &'static str;
        /// The word before the token in its header.
        const TOKEN_PREFIX: &'static str;
        const TOKEN_VARIABLE: &'static str;
        const BASE_URL_VARIABLE: &'static str;

        /// Adds the headers that go out with every call.
        fn headers(&self, environment: &Environment, context: Context) -> Result<Context>;
    }
}

/// Makes a client; [`build`](Self::build) checks the settings.
///
/// What is not set comes from a default or, after [`environment`](Self::environment), from the
/// environment.
#[must_use = "a builder makes nothing until it is built"]
#[derive(Clone)]
pub struct ClientBuilder<V> {
    pub(crate) vendor: V,
    token: Option<Token>,
    base_url: Option<String>,
    headers: BTreeMap<String, String>,
    pub(crate) http: http_client::Settings,
    attempt_timeout: Duration,
    environment: Environment,
}

impl<V: Vendor + Default> Default for ClientBuilder<V> {
    fn default() -> Self {
        Self {
            vendor: V::default(),
            token: None,
            base_url: None,
            headers: BTreeMap::new(),
            http: http_client::Settings::default(),
            attempt_timeout: Duration::from_secs(60),
            environment: Environment::none(),
        }
    }
}

impl<V: fmt::Debug> fmt::Debug for ClientBuilder<V> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A header's value may be as good as a token, and so may a part of the URL.
        formatter
            .debug_struct("ClientBuilder")
            .field("vendor", &self.vendor)
            .field("token", &self.token)
            .field("base_url", &self.base_url.is_some())
            .field("headers", &self.headers.keys())
            .field("http", &self.http)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("environment", &self.environment)
            .finish()
    }
}

impl<V: Vendor> ClientBuilder<V> {
    /// The token that goes out with every call, to the base URL only.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(Token::Fixed(token.into().into()));
        self
    }

    /// What gives the token, asked before every request, so that a token can change without a new
    /// client. It should keep the token itself for as long as it is good.
    ///
    /// ```
    /// # async fn read_vault() -> Result<String, std::io::Error> { Ok("secret".to_owned()) }
    /// let wethod = planwire::Wethod::builder().company("acme").token_provider(read_vault).build()?;
    /// # Ok::<(), planwire::Error>(())
    /// ```
    pub fn token_provider<F, Fut, E>(mut self, provider: F) -> Self
    where
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<String, E>> + Send + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        self.token = Some(Token::provided(provider));
        self
    }

    /// Where the API is, if not at the vendor's own address: https, or http on this machine.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Takes from the environment what is not set otherwise; each API's client says which variables.
    pub fn environment(mut self) -> Self {
        self.environment = Environment::process();
        self
    }

    #[cfg(test)]
    pub(crate) fn variables(mut self, variables: &[(&str, &str)]) -> Self {
        self.environment = Environment::fixed(variables);
        self
    }

    /// A header that goes out with every call, in the place of one of that name.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.insert(name.into(), value.into());
        self
    }

    /// Added behind `planwire/<version>` in the header `User-Agent`, such as `reports/1.2`.
    pub fn user_agent(mut self, product: impl Into<String>) -> Self {
        self.http.user_agent = Some(product.into());
        self
    }

    /// Sends everything by way of a proxy, `http://proxy.example.com:3128`. Without it the usual variables
    /// (`HTTPS_PROXY`, `NO_PROXY`) count, except for this machine's own addresses.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.http.proxy = Some(url.into());
        self
    }

    /// Trusts the certificates of a PEM file's text, beside those that the system trusts.
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.http.root_certificates.push(pem.into());
        self
    }

    /// How many unused connections are kept; as many as there were where it is not set.
    pub fn idle_connections(mut self, most: usize) -> Self {
        self.http.idle_connections = Some(most);
        self
    }

    /// For how long an unused connection is kept; 90 s where it is not set.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.http.idle_timeout = Some(timeout);
        self
    }

    /// The time for connecting, TLS included; 10 s where it is not set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.http.connect_timeout = timeout;
        self
    }

    /// The time for one request, from its sending to the last byte of the answer; 60 s where it is not
    /// set.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = timeout;
        self
    }

    /// Makes the client. Nothing is sent.
    ///
    /// # Errors
    ///
    /// Where a setting is missing or wrong; the error names it, and the variable that gives it.
    pub fn build(self) -> Result<V::Client> {
        let token = self.required_token()?;
        let base_url = self.parsed_base_url()?;
        let mut context = self.vendor.headers(&self.environment, Context::new())?;
        for (name, value) in &self.headers {
            context = context
                .secret_header(name, value)
                .map_err(|error| Error::configuration(error.to_string()))?;
        }
        let http = self.http.build(&base_url)?;
        let core = Core {
            api: V::API,
            http,
            base_url,
            token,
            token_prefix: V::TOKEN_PREFIX,
            context,
            attempt_timeout: self.attempt_timeout,
        };
        Ok(Arc::new(core).into())
    }

    fn required_token(&self) -> Result<Token> {
        let token = match &self.token {
            Some(token) => Some(token.clone()),
            None => self
                .environment
                .get(V::TOKEN_VARIABLE)?
                .map(|it| Token::Fixed(it.into())),
        };
        match token {
            Some(Token::Fixed(token)) if token.trim().is_empty() => {
                Err(Error::configuration("the token is empty"))
            }
            Some(Token::Fixed(token)) if token.chars().any(|c| !c.is_ascii_graphic()) => {
                Err(Error::configuration(
                    "the token holds a character that no token has, such as a line's end or a space",
                ))
            }
            Some(token) => Ok(token),
            None => {
                let advice = self.environment.advice(V::TOKEN_VARIABLE, "token");
                Err(Error::configuration(format!("there is no token: {advice}")))
            }
        }
    }

    fn parsed_base_url(&self) -> Result<BaseUrl> {
        if let Some(url) = &self.base_url {
            return BaseUrl::parse(url, "the base URL");
        }
        match self.environment.get(V::BASE_URL_VARIABLE)? {
            Some(url) => BaseUrl::parse(&url, V::BASE_URL_VARIABLE),
            None => BaseUrl::parse(V::BASE_URL, "the base URL"),
        }
    }
}

/// A setting that a client cannot do without.
pub(crate) fn required(
    set: Option<&String>,
    environment: &Environment,
    variable: &str,
    name: &str,
) -> Result<String> {
    let value = match set {
        Some(value) => Some(value.clone()),
        None => environment.get(variable)?,
    };
    value.filter(|it| !it.is_empty()).ok_or_else(|| {
        let advice = environment.advice(variable, name);
        Error::configuration(format!("there is no {name}: {advice}"))
    })
}

/// Adds a header, or says which setting it cannot be made of.
pub(crate) fn header(context: Context, name: &str, value: &str, setting: &str) -> Result<Context> {
    context.header(name, value).map_err(|_| {
        Error::configuration(format!(
            "the {setting} holds a character that no header can carry"
        ))
    })
}

#[cfg(all(test, feature = "wethod", feature = "piriod"))]
mod tests {
    #[cfg(feature = "rustls")]
    use crate::Piriod;
    use crate::{Result, Wethod};

    const URL: (&str, &str) = ("WETHOD_BASE_URL", "http://127.0.0.1:1");

    #[cfg(feature = "rustls")]
    fn wethod(variables: &[(&str, &str)]) -> String {
        shown(Wethod::builder().variables(variables).build())
    }

    #[cfg(feature = "rustls")]
    fn piriod(variables: &[(&str, &str)]) -> String {
        shown(Piriod::builder().variables(variables).build())
    }

    fn shown(client: Result<impl std::fmt::Debug>) -> String {
        match client {
            Ok(client) => format!("{client:?}"),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    #[cfg(feature = "rustls")]
    fn the_environment_gives_what_is_not_set() {
        let token = ("WETHOD_TOKEN", "s3cret");
        let company = ("WETHOD_COMPANY", "acme");
        let lines = [
            wethod(&[token, company]),
            wethod(&[token, company, URL, ("WETHOD_VERSION", "2025-01-01")]),
            wethod(&[company]),
            wethod(&[token, ("WETHOD_COMPANY", "")]),
            wethod(&[token, company, ("WETHOD_BASE_URL", "http://api.wethod.com")]),
            piriod(&[
                ("PIRIOD_TOKEN", "s3cret"),
                ("PIRIOD_WORKSPACE", "acc_1"),
                ("PIRIOD_TEST_MODE", "1"),
            ]),
            piriod(&[
                ("PIRIOD_TOKEN", "s3cret"),
                ("PIRIOD_WORKSPACE", "acc_1"),
                ("PIRIOD_TEST_MODE", "maybe"),
            ]),
            piriod(&[("PIRIOD_TOKEN", "s3cret")]),
        ];
        assert!(!lines.concat().contains("s3cret"));
        insta::assert_snapshot!(lines.join("\n"), @r#"
        Wethod { core: wethod { base_url: "https://api.wethod.com", token: Token(hidden), context: Context { headers: ["wethod-company", "wethod-version"], query: [] }, .. } }
        Wethod { core: wethod { base_url: "http://127.0.0.1:1", token: Token(hidden), context: Context { headers: ["wethod-company", "wethod-version"], query: [] }, .. } }
        there is no token: call `.token(…)`, or `.environment()` with WETHOD_TOKEN set
        there is no company: call `.company(…)`, or `.environment()` with WETHOD_COMPANY set
        WETHOD_BASE_URL cannot be used: over http:// anybody on the way can read the token; use https:// (http:// is for this machine only)
        Piriod { core: piriod { base_url: "https://api.piriod.com", token: Token(hidden), context: Context { headers: ["x-simple-workspace", "x-piriod-test-mode"], query: [] }, .. } }
        PIRIOD_TEST_MODE is neither `true` nor `false`
        there is no workspace: call `.workspace(…)`, or `.environment()` with PIRIOD_WORKSPACE set
        "#);
    }

    #[test]
    fn what_is_set_comes_before_the_environment() {
        let builder = Wethod::builder().variables(&[
            URL,
            ("WETHOD_COMPANY", "a\n"),
            ("WETHOD_VERSION", "b\n"),
        ]);
        let client = builder
            .token("t")
            .company("acme")
            .version("1")
            .base_url("http://localhost:2")
            .build();
        assert!(shown(client).contains("http://localhost:2"));
    }

    #[test]
    #[cfg(not(feature = "rustls"))]
    fn https_without_tls_says_so() {
        let error = Wethod::builder()
            .company("acme")
            .token("t")
            .build()
            .unwrap_err();
        insta::assert_snapshot!(error, @"https:// needs TLS, which this build of planwire is without: switch on its feature `rustls`");
    }
}
