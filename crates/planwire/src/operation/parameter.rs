//! The parameters of operations.

use super::Evidence;

/// A parameter of an operation.
#[derive(Debug, PartialEq, Eq)]
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
    /// What it does.
    pub description: &'static str,
    /// How surely it is known.
    pub evidence: Evidence,
    /// What it takes.
    pub kind: ParameterKind,
    /// What the documents allow.
    pub bounds: Bounds,
    /// What the server takes where it is left out.
    pub default: Option<&'static str>,
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

/// What a parameter takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParameterKind {
    /// An identifier; the name of its type.
    Identifier(&'static str),
    /// One of the values of an enum.
    Enum(&'static [&'static str]),
    /// An operator and an operand, `gt:2024-01-01T20:00:00+02:00`.
    Filter {
        /// What is compared.
        operand: Operand,
        /// The operators that the documents list; `bare` is none.
        operators: &'static [&'static str],
    },
    /// The name of a field, a `-` before it for descending order.
    Ordering {
        /// Whether it takes several fields, with commas between them.
        multiple: bool,
        /// The fields that the documents list, where they do.
        fields: &'static [&'static str],
    },
    /// Several values of a kind, with commas between them.
    Set(&'static ParameterKind),
    /// Values by keys of the caller's own, each of which goes out behind the prefix.
    Map {
        /// What the name of each begins with on the wire, such as `metadata__`.
        prefix: &'static str,
    },
    /// A date, `2024-01-31`.
    Date,
    /// A date and a time with an offset, `2024-01-31T20:00:00+02:00`.
    DateTime,
    /// An integer.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// Any text.
    Text,
}

/// What a filter compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Operand {
    /// A date and a time with an offset.
    DateTime,
    /// A date.
    Date,
    /// A number.
    Number,
}
