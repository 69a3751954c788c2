//! Tokens, and where they come from.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

type BoxError = Box<dyn std::error::Error + Send + Sync>;
type TokenFuture = Pin<Box<dyn Future<Output = Result<String, BoxError>> + Send>>;

/// A token, or what gives one. `Debug` never shows it.
#[derive(Clone)]
pub(crate) enum Token {
    Fixed(Arc<str>),
    Provided(Arc<dyn Fn() -> TokenFuture + Send + Sync>),
}

impl Token {
    pub(crate) fn provided<F, Fut, E>(provider: F) -> Self
    where
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<String, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        Self::Provided(Arc::new(move || {
            let token = provider();
            Box::pin(async move { token.await.map_err(Into::into) })
        }))
    }

    /// The token as it is now.
    pub(crate) async fn current(&self) -> Result<Arc<str>, BoxError> {
        match self {
            Self::Fixed(token) => Ok(token.clone()),
            Self::Provided(provider) => provider().await.map(Into::into),
        }
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Token(hidden)")
    }
}
