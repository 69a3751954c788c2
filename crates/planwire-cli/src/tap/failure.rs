//! The reason why the tap failed.

use std::fmt;

/// The reason why the tap failed, and what to do next.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) cause: Cause,
    text: String,
}

/// The cause of a failure, as Airbyte distinguishes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cause {
    /// The user has to change something.
    Configuration,
    /// A later run may succeed.
    Transient,
    System,
}

impl Failure {
    /// Makes the failure of something that the user has to change.
    pub(crate) fn usage(text: impl Into<String>) -> Self {
        Self {
            cause: Cause::Configuration,
            text: text.into(),
        }
    }

    pub(crate) fn system(text: impl Into<String>) -> Self {
        Self {
            cause: Cause::System,
            text: text.into(),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl From<planwire::Error> for Failure {
    fn from(error: planwire::Error) -> Self {
        Self::from(&planwire_sync::Error::from(error))
    }
}

impl From<&planwire_sync::Error> for Failure {
    fn from(error: &planwire_sync::Error) -> Self {
        let cause = match error.origin() {
            Some(it)
                if it.is_unauthorized()
                    || it.is_forbidden()
                    || it.is_token()
                    || it.is_configuration() =>
            {
                Cause::Configuration
            }
            Some(it) if it.is_retryable() => Cause::Transient,
            _ => Cause::System,
        };
        let mut text = error.to_string();
        // The message of an error of the API ends with its hint.
        if let Some(hint) = error.hint().filter(|it| !text.contains(it.as_str())) {
            text = format!("{text}; {hint}");
        }
        Self { cause, text }
    }
}
