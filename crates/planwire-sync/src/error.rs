//! Errors of a sync.

use std::error::Error as StdError;
use std::fmt;

/// A result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A failed sync, or a list of it that failed.
///
/// `Display` prints what failed and why; [`hint`](Self::hint) returns what to do next.
///
/// ```
/// let error = planwire_sync::Error::destination("cannot write to plan.db: the disk is full");
/// assert_eq!(error.to_string(), "cannot write to plan.db: the disk is full");
/// assert!(error.is_destination());
/// ```
#[derive(Debug)]
pub struct Error {
    kind: Kind,
    message: String,
    hint: Option<String>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Origin,
    Destination,
    Locked,
    Usage,
    MassDeletion,
}

impl Error {
    fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
            hint: None,
            source: None,
        }
    }

    /// Makes an error of a destination, such as a database that is unreachable, full or altered.
    pub fn destination(message: impl Into<String>) -> Self {
        Self::new(Kind::Destination, message)
    }

    /// Makes an error for a destination that another sync is writing to.
    pub fn locked(message: impl Into<String>) -> Self {
        Self::new(Kind::Locked, message)
    }

    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::new(Kind::Usage, message)
    }

    pub(crate) fn mass_deletion(message: impl Into<String>) -> Self {
        Self::new(Kind::MassDeletion, message)
    }

    /// Adds what to do next: one imperative sentence.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Adds the error that this one came of.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Returns whether reading from the API failed. [`origin`](Self::origin) returns its error.
    #[must_use]
    pub fn is_origin(&self) -> bool {
        self.kind == Kind::Origin
    }

    /// Returns whether the destination failed.
    #[must_use]
    pub fn is_destination(&self) -> bool {
        matches!(self.kind, Kind::Destination | Kind::Locked)
    }

    /// Returns whether another sync writes to the destination at this time.
    #[must_use]
    pub fn is_locked(&self) -> bool {
        self.kind == Kind::Locked
    }

    /// Returns whether the sync was asked for something that does not exist, such as an unknown list.
    #[must_use]
    pub fn is_usage(&self) -> bool {
        self.kind == Kind::Usage
    }

    /// Returns whether so many records disappeared at once that they were not marked as deleted.
    #[must_use]
    pub fn is_mass_deletion(&self) -> bool {
        self.kind == Kind::MassDeletion
    }

    /// Returns the error of the API, if reading from it failed.
    #[must_use]
    pub fn origin(&self) -> Option<&planwire::Error> {
        self.source.as_ref()?.downcast_ref()
    }

    /// Returns what to do next, if that is known.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        self.hint
            .clone()
            .or_else(|| self.origin().and_then(planwire::Error::hint))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        // The message of an error of the API is that error's own.
        let source = self.source.as_deref()?;
        match self.kind {
            Kind::Origin => source.source(),
            _ => Some(source),
        }
    }
}

impl From<planwire::Error> for Error {
    fn from(error: planwire::Error) -> Self {
        Self::new(Kind::Origin, error.to_string()).with_source(error)
    }
}
