//! The state that all clones of a client share.

use std::fmt;
use std::sync::Arc;

use planwire_client::Context;

use crate::call::attempt::OnAttempt;
use crate::call::base_url::BaseUrl;
use crate::call::observer::Observer;
use crate::call::options::Limits;
use crate::call::rate_limit::RateLimiter;
use crate::call::retry::{Jitter, Pause, RetryBudget, WallClock};
use crate::call::secret::Token;
use crate::call::wait::OnWait;
use crate::error::{Error, Result};
use crate::operation::{Api, Authentication, Operation};

/// The state that all clones of a client share: connections, base URL, token, headers, limits, and the budgets of requests
/// and retries.
pub(crate) struct Core {
    pub(crate) api: Api,
    pub(crate) http: reqwest::Client,
    pub(crate) base_url: BaseUrl,
    /// The proxy that requests go through, without its password.
    pub(crate) proxy: Option<String>,
    /// `None` in a client for public operations only.
    pub(crate) token: Option<Token>,
    /// The word before the token in its header: `Bearer`, `Token`.
    pub(crate) token_prefix: &'static str,
    /// The headers of the client, the token aside.
    pub(crate) context: Context,
    /// The names of those that belong to the account, such as the company.
    pub(crate) client_headers: Vec<http::HeaderName>,
    /// The default limits of a call.
    pub(crate) limits: Limits,
    pub(crate) rate_limiter: Option<RateLimiter>,
    pub(crate) retry_budget: RetryBudget,
    pub(crate) pause: Pause,
    pub(crate) jitter: Jitter,
    pub(crate) wall_clock: WallClock,
    pub(crate) on_wait: Option<OnWait>,
    pub(crate) on_attempt: Option<OnAttempt>,
    pub(crate) observer: Observer,
}

impl Core {
    /// Returns the current token for a request. `None` for a public operation.
    pub(crate) async fn token_for(&self, operation: &Operation) -> Result<Option<Arc<str>>> {
        match (operation.authentication, &self.token) {
            (Authentication::None, _) | (Authentication::Optional, None) => Ok(None),
            (_, Some(token)) => Ok(Some(token.current(self.token_prefix).await?)),
            (_, None) => Err(Error::configuration(
                "the operation requires a token, and the client has none: it was built for public operations only",
            )),
        }
    }

    /// Returns the context of one request. That of a public operation has neither the token nor the headers of the account.
    pub(crate) fn context(
        &self,
        operation: &Operation,
        undocumented: &[(String, String)],
        token: Option<&str>,
    ) -> Result<Context> {
        let mut context = self.public_context(operation, undocumented);
        if let Some(token) = token {
            let authorization = format!("{} {token}", self.token_prefix);
            context = context
                .secret_header("authorization", &authorization)
                .map_err(|error| Error::token(error.into()))?;
        }
        Ok(context)
    }

    /// Returns the context of one request without the token.
    pub(crate) fn public_context(
        &self,
        operation: &Operation,
        undocumented: &[(String, String)],
    ) -> Context {
        let mut context = self.context.clone();
        if !operation.takes_client_headers() {
            context = context.without_headers(&self.client_headers);
        }
        for (name, value) in undocumented {
            context = context.query(name, value);
        }
        context
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct(self.api.name())
            .field("base_url", &self.base_url)
            .field("token", &self.token)
            .field("context", &self.context)
            .finish_non_exhaustive()
    }
}

/// A client that progenitor generated. Each call makes its own, for its headers and parameters: two clones of an `Arc` and
/// of a short string.
pub(crate) trait GeneratedClient {
    fn new(core: &Arc<Core>, context: Context) -> Self;
}

macro_rules! generated_client {
    ($client:ty) => {
        impl $crate::call::core::GeneratedClient for $client {
            fn new(
                core: &std::sync::Arc<$crate::call::core::Core>,
                context: planwire_client::Context,
            ) -> Self {
                Self::new_with_client(core.base_url.as_str(), core.http.clone(), context)
            }
        }
    };
}
#[allow(unused_imports, reason = "unused without an API")]
pub(crate) use generated_client;
