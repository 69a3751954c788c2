//! Tokens and their providers.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use super::setting::Setting;
use crate::error::{Error, Result as Checked};

type BoxError = Box<dyn std::error::Error + Send + Sync>;
type TokenFuture = Pin<Box<dyn Future<Output = Result<String, BoxError>> + Send>>;

/// A token or its provider. `Debug` never shows it.
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

    /// Returns a token that can be sent; `prefix` is the word before it in its header.
    pub(crate) fn checked(setting: &Setting, prefix: &str) -> Checked<Arc<str>> {
        let text = setting.as_str();
        let has_prefix = text
            .split_once(' ')
            .is_some_and(|(word, _)| word.eq_ignore_ascii_case(prefix));
        if has_prefix {
            let reason = format!("it begins with the word `{prefix}`");
            return Err(setting.invalid(&reason, "remove that word; it is sent anyway"));
        }
        if text.chars().any(|it| !it.is_ascii_graphic()) {
            return Err(setting.invalid(
                "it contains a space, a line end or another invalid character",
                "copy the token again",
            ));
        }
        Ok(text.into())
    }

    /// Returns the current token.
    pub(crate) async fn current(&self, prefix: &str) -> Checked<Arc<str>> {
        match self {
            Self::Fixed(token) => Ok(token.clone()),
            Self::Provided(provider) => {
                let token = provider().await.map_err(Error::token)?;
                Setting::new(&token, "the token of the provider".to_owned())
                    .and_then(|setting| Self::checked(&setting, prefix))
                    .map_err(|error| Error::token(error.into()))
            }
        }
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Token(hidden)")
    }
}
