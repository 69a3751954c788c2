//! The parameters of operations.

use super::{Evidence, Kind};

/// A parameter of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Parameter {
    /// Its name on the wire.
    pub name: &'static str,
    /// Where it goes.
    pub place: Place,
    /// Whether a request without it is refused.
    pub required: bool,
    /// Whether it is set once for a client.
    pub client_scoped: bool,
    /// Its meaning, and its unit.
    pub description: &'static str,
    /// How surely it is known.
    pub evidence: Evidence,
    /// The kind of its values.
    pub kind: Kind,
    /// The bounds that the documents give its values.
    pub bounds: Bounds,
    /// The value that the server takes if it is left out.
    pub default: Option<&'static str>,
}

impl Parameter {
    pub(crate) const fn new(
        name: &'static str,
        place: Place,
        kind: Kind,
        evidence: Evidence,
        description: &'static str,
    ) -> Self {
        Self {
            name,
            place,
            required: false,
            client_scoped: false,
            description,
            evidence,
            kind,
            bounds: Bounds::NONE,
            default: None,
        }
    }

    pub(crate) const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    pub(crate) const fn client_scoped(mut self) -> Self {
        self.client_scoped = true;
        self
    }

    pub(crate) const fn bounds(mut self, bounds: Bounds) -> Self {
        self.bounds = bounds;
        self
    }

    pub(crate) const fn default(mut self, default: &'static str) -> Self {
        self.default = Some(default);
        self
    }
}

/// The bounds that the documents give a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Bounds {
    /// The least number.
    pub minimum: Option<i64>,
    /// The greatest number.
    pub maximum: Option<i64>,
    /// The least number of characters.
    pub minimum_length: Option<u64>,
    /// The greatest number of characters.
    pub maximum_length: Option<u64>,
}

impl Bounds {
    /// Whatever the kind of the value allows.
    pub const NONE: Self = Self {
        minimum: None,
        maximum: None,
        minimum_length: None,
        maximum_length: None,
    };

    pub(crate) const fn at_least(mut self, minimum: i64) -> Self {
        self.minimum = Some(minimum);
        self
    }

    pub(crate) const fn at_most(mut self, maximum: i64) -> Self {
        self.maximum = Some(maximum);
        self
    }

    pub(crate) const fn at_least_characters(mut self, minimum: u64) -> Self {
        self.minimum_length = Some(minimum);
        self
    }

    pub(crate) const fn at_most_characters(mut self, maximum: u64) -> Self {
        self.maximum_length = Some(maximum);
        self
    }
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Place {
    /// Into the path.
    Path,
    /// Behind the question mark.
    Query,
    /// Into a header.
    Header,
}
