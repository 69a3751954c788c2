//! A call that succeeded.

use std::sync::Arc;

use crate::error::{Error, Result};

/// A call that succeeded, for errors of reading its response.
#[derive(Clone, Default)]
pub(crate) struct Ran {
    pub(crate) attempts: u32,
    pub(super) token: Option<Arc<str>>,
}

impl Ran {
    /// An error of the response, as the call would have reported it.
    pub(crate) fn error(&self, error: Error) -> Error {
        let error = error.after_attempts(self.attempts);
        match &self.token {
            Some(token) => error.without_token(token),
            None => error,
        }
    }

    pub(super) fn told<T>(&self, mut records: Vec<Result<T>>) -> Vec<Result<T>> {
        if records.iter().any(Result::is_err) {
            records = records
                .into_iter()
                .map(|record| record.map_err(|error| self.error(error)))
                .collect();
        }
        records
    }
}
