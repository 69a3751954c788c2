//! The builder of a client, for both APIs.

mod sources;
mod vendor;

use std::collections::BTreeMap;
use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use planwire_client::Context;

use crate::call::attempt::{Attempt, OnAttempt};
use crate::call::base_url::BaseUrl;
use crate::call::core::Core;
use crate::call::observer::Observer;
use crate::call::options::{CallOptions, Limits};
use crate::call::rate_limit::RateLimiter;
use crate::call::retry::{Jitter, Pause, RetryBudget, WallClock};
use crate::call::secret::Token;
use crate::call::setting::Setting;
use crate::call::wait::{OnWait, Wait};
use crate::client::environment::Environment;
use crate::client::http_client;
use crate::error::{Error, Result};
use crate::raw::RawClient;

pub(crate) use sources::Sources;
pub use vendor::Vendor;
pub(crate) use vendor::{header, sealed};

/// Builds a client; [`build`](Self::build) checks the settings.
///
/// Unset settings have a default or, after [`environment`](Self::environment), come from the environment.
#[must_use = "a builder does nothing until it is built"]
#[derive(Clone)]
pub struct ClientBuilder<V> {
    pub(crate) vendor: V,
    token: Option<Token>,
    public: bool,
    base_url: Option<String>,
    headers: BTreeMap<String, String>,
    pub(crate) http: http_client::Settings,
    options: CallOptions,
    rate_limit: Option<(u32, Duration)>,
    on_wait: Option<OnWait>,
    on_attempt: Option<OnAttempt>,
    observer: Observer,
    wall_clock: WallClock,
    sources: Sources,
}

impl<V: Vendor + Default> Default for ClientBuilder<V> {
    fn default() -> Self {
        Self {
            vendor: V::default(),
            token: None,
            public: false,
            base_url: None,
            headers: BTreeMap::new(),
            http: http_client::Settings::default(),
            options: CallOptions::new(),
            rate_limit: V::RATE_LIMIT,
            on_wait: None,
            on_attempt: None,
            observer: Observer::default(),
            wall_clock: || std::time::SystemTime::now().into(),
            sources: Sources::none(),
        }
    }
}

impl<V: fmt::Debug> fmt::Debug for ClientBuilder<V> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A header's value or a part of the URL may be a secret.
        formatter
            .debug_struct("ClientBuilder")
            .field("vendor", &self.vendor)
            .field("token", &self.token)
            .field("base_url", &self.base_url.is_some())
            .field("headers", &self.headers.keys())
            .field("http", &self.http)
            .field("options", &self.options)
            .field("rate_limit", &self.rate_limit)
            .field("on_wait", &self.on_wait)
            .field("on_attempt", &self.on_attempt)
            .field("environment", &self.sources.environment)
            .finish()
    }
}

impl<V: Vendor> ClientBuilder<V> {
    /// Sets the token, which is sent with every call, to the base URL only.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(Token::Fixed(token.into().into()));
        self
    }

    /// Sets a function that returns the token. It is called before every request, so that a token can change without a new
    /// client, and should cache the token itself.
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

    /// Builds a client without a token, company and workspace, for public operations. All others are refused before they
    /// are sent.
    pub fn without_token(mut self) -> Self {
        self.public = true;
        self
    }

    /// Sets the base URL: https, or http on this machine. Default: the vendor's.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Reads unset settings from the [environment](crate#settings).
    pub fn environment(mut self) -> Self {
        self.sources.environment = Environment::process();
        self
    }

    /// Names a setting in errors, for programs that read settings from a source of their own. `method` is the
    /// setting's method of the builder. Default: `the token` for `token`, and so on.
    ///
    /// ```
    /// # use planwire::Wethod;
    /// let builder = Wethod::builder().company("acme").token("two words");
    /// let error = builder.setting_name("token", "the token of vault.txt").build().unwrap_err();
    /// assert!(error.to_string().starts_with("cannot use the token of vault.txt: "));
    /// ```
    pub fn setting_name(mut self, method: &'static str, name: impl Into<String>) -> Self {
        self.sources.names.insert(method, name.into());
        self
    }

    /// Sets a header of every call, and replaces one of that name.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.insert(name.into(), value.into());
        self
    }

    /// Adds a product to the header `User-Agent`, after `planwire/<version>`, such as `reports/1.2`.
    pub fn user_agent(mut self, product: impl Into<String>) -> Self {
        self.http.user_agent = Some(product.into());
        self
    }

    /// Sends every request through a proxy, such as `http://proxy.example.com:3128`. Default: the variables `HTTPS_PROXY`,
    /// `ALL_PROXY` and `NO_PROXY`, except for this machine's own addresses. A base URL of http:// cannot have a proxy,
    /// which could read the token.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.http.proxy = Some(url.into());
        self
    }

    /// Trusts the certificates of a PEM file in addition to those that the system trusts; `pem` is its content.
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.http.root_certificates.push(pem.into());
        self
    }

    /// Sets the most unused connections that are kept. Default: unlimited.
    pub fn idle_connections(mut self, most: usize) -> Self {
        self.http.idle_connections = Some(most);
        self
    }

    /// Sets the time for which an unused connection is kept. Default: 90 s.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.http.idle_timeout = Some(timeout);
        self
    }

    /// Sets the time for connecting, TLS included. Default: 10 s.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.http.connect_timeout = timeout;
        self
    }

    /// Sets the time for one attempt, as [`CallOptions::attempt_timeout`]. Default: 60 s.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.options = self.options.attempt_timeout(timeout);
        self
    }

    /// Sets the time for a whole call, as [`CallOptions::call_timeout`]. Default: unlimited.
    pub fn call_timeout(mut self, timeout: Duration) -> Self {
        self.options = self.options.call_timeout(timeout);
        self
    }

    /// Sets the number of attempts, as [`CallOptions::max_attempts`]. Default: 6.
    ///
    /// A request is retried after a connection error, a timeout, an incomplete or invalid response, 408, 429, 500, 502, 503
    /// and 504, if that is [safe](crate::operation::Repeatable). Before each retry, the call waits as long as the vendor
    /// requests, or a random time of up to 0.5, 1, 2, 4 and 8 s. While nearly all attempts of all calls fail, requests are
    /// not retried.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.options = self.options.max_attempts(attempts);
        self
    }

    /// Sets the longest wait before a retry, as [`CallOptions::max_retry_delay`]. Default: 60 s.
    pub fn max_retry_delay(mut self, delay: Duration) -> Self {
        self.options = self.options.max_retry_delay(delay);
        self
    }

    /// Sets the longest wait for the client's own rate limit, as [`CallOptions::max_rate_limit_wait`]. Default: 60 s.
    pub fn max_rate_limit_wait(mut self, wait: Duration) -> Self {
        self.options = self.options.max_rate_limit_wait(wait);
        self
    }

    /// Sets the largest size of a response in bytes, as [`CallOptions::max_response_size`]. Default: 64 MiB.
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.options = self.options.max_response_size(bytes);
        self
    }

    /// Sets the client's own rate limit: at most so many requests in any period of this length. Default: 5,000 an hour for
    /// Wethod; unlimited for Piriod, whose limit is undocumented.
    ///
    /// The client and its clones count every attempt; other clients count separately. All requests of a period may be sent
    /// at once; when nine tenths are used up, the rest is spread over the time until the first requests count no more.
    pub fn rate_limit(mut self, requests: u32, per: Duration) -> Self {
        self.rate_limit = Some((requests, per));
        self
    }

    /// Disables the client's own rate limit. The vendor may refuse requests with 429.
    pub fn no_rate_limit(mut self) -> Self {
        self.rate_limit = None;
        self
    }

    /// Calls a function before each wait: before a retry, or for the client's own rate limit. It is called from within the
    /// call, so it should return at once.
    ///
    /// ```
    /// # let builder = planwire::Wethod::builder();
    /// // "waiting 2 s (listBudgets: 503 Service Unavailable; attempt 3 of 6)"
    /// let builder = builder.on_wait(|wait| eprintln!("{wait}"));
    /// ```
    pub fn on_wait(mut self, told: impl Fn(&Wait<'_>) + Send + Sync + 'static) -> Self {
        self.on_wait = Some(OnWait::new(told));
        self
    }

    /// Calls a function after each attempt: one request, and its outcome. It is called from within the call, so it
    /// should return at once.
    ///
    /// ```
    /// # let builder = planwire::Wethod::builder();
    /// // "GET /api/budgets, offset 100: 200 in 85 ms (attempt 1 of 6)"
    /// let builder = builder.on_attempt(|attempt| eprintln!("{attempt}"));
    /// ```
    pub fn on_attempt(mut self, told: impl Fn(&Attempt<'_>) + Send + Sync + 'static) -> Self {
        self.on_attempt = Some(OnAttempt::new(told));
        self
    }

    /// Records the shape of requests and responses without their content; see [`observe`](crate::observe).
    ///
    /// ```
    /// use planwire::observe::Recorder;
    ///
    /// # let traffic = std::env::temp_dir().join("planwire-traffic.jsonl");
    /// let builder = planwire::Wethod::builder().observe(Recorder::to_file(traffic)?);
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[cfg(feature = "observe")]
    pub fn observe(mut self, recorder: crate::observe::Recorder) -> Self {
        self.observer = Observer::new(recorder);
        self
    }

    #[cfg(test)]
    pub(crate) fn wall_clock(mut self, clock: WallClock) -> Self {
        self.wall_clock = clock;
        self
    }

    /// Builds the client. Nothing is sent.
    ///
    /// # Errors
    ///
    /// If a setting is missing or invalid. The error names the setting and its variable.
    pub fn build(self) -> Result<V::Client> {
        let token = if self.public {
            None
        } else {
            Some(self.required_token()?)
        };
        let base_url = self.parsed_base_url()?;
        let mut context = self
            .vendor
            .headers(&self.sources, self.public, Context::new())?;
        for (name, value) in &self.headers {
            context = context
                .secret_header(name, value)
                .map_err(|error| Error::configuration(error.to_string()))?;
        }
        let proxy = self.http.proxy_in_use(&base_url)?;
        let http = self.http.build(&base_url)?;
        let rate_limiter = self.rate_limiter()?;
        let core = Core {
            api: V::API,
            http,
            base_url,
            proxy,
            token,
            token_prefix: V::TOKEN_PREFIX,
            context,
            client_headers: V::HEADERS
                .iter()
                .map(|name| http::HeaderName::from_static(name))
                .collect(),
            limits: Limits::default().with(&self.options),
            rate_limiter,
            retry_budget: RetryBudget::new(),
            pause: Pause::default(),
            jitter: Jitter::new(),
            wall_clock: self.wall_clock,
            on_wait: self.on_wait,
            on_attempt: self.on_attempt,
            observer: self.observer,
        };
        Ok(RawClient::new(Arc::new(core)).into())
    }

    fn required_token(&self) -> Result<Token> {
        let setting = match &self.token {
            Some(Token::Fixed(token)) => Setting::new(token, self.sources.name("token"))?,
            Some(provided) => return Ok(provided.clone()),
            None => self.sources.required(None, "token", V::TOKEN_VARIABLE)?,
        };
        Token::checked(&setting, V::TOKEN_PREFIX).map(Token::Fixed)
    }

    fn rate_limiter(&self) -> Result<Option<RateLimiter>> {
        match self.rate_limit {
            None => Ok(None),
            Some((0, _)) => Err(Error::configuration(
                "the rate limit must not be 0 requests; call `.no_rate_limit()` to disable it",
            )),
            Some((_, Duration::ZERO)) => Err(Error::configuration(
                "the rate limit's period must not be 0 s; call `.no_rate_limit()` to disable it",
            )),
            Some((requests, per)) => Ok(Some(RateLimiter::new(requests, per))),
        }
    }

    fn parsed_base_url(&self) -> Result<BaseUrl> {
        let set = self.base_url.as_deref();
        let setting = self.sources.find(set, "base_url", V::BASE_URL_VARIABLE)?;
        BaseUrl::parse(&setting.unwrap_or_else(|| Setting::default(V::BASE_URL)))
    }
}

#[cfg(all(test, feature = "wethod", feature = "piriod"))]
mod tests;
