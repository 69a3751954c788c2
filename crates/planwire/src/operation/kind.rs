//! The kinds of values that parameters and fields take.

use super::{Operator, Schema};

/// The kind of a value: of a parameter, of a field, or of the JSON of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// An identifier, with the name of its type.
    Identifier(&'static str),
    /// One of the values of an enum.
    Enum(&'static [&'static str]),
    /// A date, `2024-01-31`.
    Date,
    /// A date and a time with an offset, `2024-01-31T20:00:00+02:00`.
    DateTime,
    /// An integer.
    Integer,
    /// A number, exact to its last digit.
    Number,
    /// `true` or `false`.
    Boolean,
    /// Any string.
    Text,
    /// Several values of a kind: a JSON array, or comma-separated values in a parameter.
    List(&'static Kind),
    /// An object of documented fields.
    Object(&'static Schema),
    /// Values by arbitrary keys: an object in JSON, and one parameter for each key in a request.
    Map {
        /// The prefix of each name as it is sent, such as `metadata__`; empty in an object.
        prefix: &'static str,
    },
    /// Any JSON: its shape is undocumented.
    Json,
    /// An operator and an operand, `gt:2024-01-01T20:00:00+02:00`. Only parameters have it.
    Filter {
        /// The kind of the operand.
        operand: Operand,
        /// The documented operators.
        operators: &'static [Operator],
    },
    /// The name of a field, with a prefix `-` for descending order. Only parameters have it.
    Ordering {
        /// `true` if it takes several fields, separated by commas.
        multiple: bool,
        /// The documented fields; empty if they are undocumented.
        fields: &'static [&'static str],
    },
}

impl Kind {
    /// Returns whether the value is free-form: any JSON, or an object with any keys.
    #[must_use]
    pub const fn is_free_form(&self) -> bool {
        matches!(self, Self::Json | Self::Map { .. })
    }
}

/// The kind of the operand of a filter.
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
