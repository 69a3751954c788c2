//! The error of a list, with the records before it.

use std::fmt;
use std::ops::Deref;

use super::Error;

/// The error that ended a list, and the records before it.
///
/// It dereferences to the [`Error`], and `?` converts it.
///
/// ```
/// # async fn example(wethod: planwire::Wethod) -> planwire::Result<()> {
/// let budgets = match wethod.budgets().list().all_or_incomplete().await {
///     Ok(budgets) => budgets,
///     Err(incomplete) => {
///         eprintln!("{incomplete}; continuing with {} budgets", incomplete.records().len());
///         incomplete.into_records()
///     }
/// };
/// # Ok(())
/// # }
/// ```
pub struct Incomplete<T> {
    error: Error,
    records: Vec<T>,
}

impl<T> Incomplete<T> {
    pub(crate) fn new(error: Error, records: Vec<T>) -> Self {
        Self { error, records }
    }

    /// Returns the error.
    #[must_use]
    pub fn error(&self) -> &Error {
        &self.error
    }

    /// Returns the records before the error.
    #[must_use]
    pub fn records(&self) -> &[T] {
        &self.records
    }

    /// Consumes the error and returns the records before it.
    #[must_use]
    pub fn into_records(self) -> Vec<T> {
        self.records
    }

    /// Consumes the error and returns both parts.
    #[must_use]
    pub fn into_parts(self) -> (Error, Vec<T>) {
        (self.error, self.records)
    }
}

impl<T> Deref for Incomplete<T> {
    type Target = Error;

    fn deref(&self) -> &Error {
        &self.error
    }
}

impl<T> From<Incomplete<T>> for Error {
    fn from(incomplete: Incomplete<T>) -> Self {
        incomplete.error
    }
}

impl<T> fmt::Display for Incomplete<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{} (after {} records)",
            self.error,
            self.records.len()
        )
    }
}

impl<T> fmt::Debug for Incomplete<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Incomplete")
            .field("error", &self.error)
            .field("records", &self.records.len())
            .finish()
    }
}

impl<T> std::error::Error for Incomplete<T> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}
