//! The parameters of operations.

use super::{Evidence, Kind};

/// A parameter of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Parameter {
    /// Its name as it is sent.
    pub name: &'static str,
    /// Its place in the request.
    pub place: Place,
    /// `true` if it is required.
    pub required: bool,
    /// `true` if it is set once for a client.
    pub client_scoped: bool,
    /// Its meaning, and its unit.
    pub description: &'static str,
    /// The source of the documentation.
    pub evidence: Evidence,
    /// The kind of its values.
    pub kind: Kind,
    /// The documented bounds of its values.
    pub bounds: Bounds,
    /// The default of the server.
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

/// The documented bounds of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Bounds {
    /// The minimum.
    pub minimum: Option<i64>,
    /// The maximum.
    pub maximum: Option<i64>,
    /// The minimum of characters.
    pub minimum_length: Option<u64>,
    /// The maximum of characters.
    pub maximum_length: Option<u64>,
}

impl Bounds {
    /// No bounds.
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

/// The place of a parameter in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Place {
    /// The path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
}
