//! Errors of examples.

use std::error::Error;
use std::fmt;

use crate::StartError;

/// The reason why [`example`](crate::example()) returned no record. The message names the type and
/// the field.
#[derive(Debug)]
pub struct ExampleError {
    what: String,
    source: Option<serde_json::Error>,
}

impl ExampleError {
    pub(super) fn new(what: String) -> Self {
        Self { what, source: None }
    }

    /// Describes fields or a record that serde cannot read.
    pub(super) fn json(name: &str, error: serde_json::Error) -> Self {
        Self {
            what: format!("cannot make a `{name}`: {error}"),
            source: Some(error),
        }
    }
}

impl From<StartError> for ExampleError {
    fn from(error: StartError) -> Self {
        Self::new(error.to_string())
    }
}

impl fmt::Display for ExampleError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.what)
    }
}

impl Error for ExampleError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source = self.source.as_ref()?;
        Some(source)
    }
}
