//! Columns, by the kinds of the operation table.

use planwire::operation::{Field, Kind};

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Column {
    /// The name of the field in the API, and of the column.
    pub name: &'static str,
    /// The kind of its values.
    pub kind: ColumnKind,
    /// A sentence on the field, from the documents.
    pub description: &'static str,
    /// Whether the API always sends the field.
    pub required: bool,
}

/// The kind of a column's values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ColumnKind {
    /// A decimal, exact to its last digit.
    Decimal,
    /// An integer of 64 bits.
    Integer,
    /// `true` or `false`.
    Boolean,
    /// A day of the calendar, without a time zone.
    Date,
    /// An instant, in UTC.
    DateTime,
    /// A string; an enum's values are strings, too.
    Text,
    /// A nested or undocumented value, as JSON.
    Json,
}

impl ColumnKind {
    /// Returns the name of the kind in lower case, as in messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Decimal => "decimal",
            Self::Integer => "integer",
            Self::Boolean => "boolean",
            Self::Date => "date",
            Self::DateTime => "instant",
            Self::Text => "string",
            Self::Json => "json",
        }
    }
}

impl Column {
    pub(crate) fn of_field(field: &Field, id: ColumnKind) -> Self {
        let kind = match field.kind {
            Kind::Identifier(_) => id,
            Kind::Enum(_) | Kind::Text => ColumnKind::Text,
            Kind::Date => ColumnKind::Date,
            Kind::DateTime => ColumnKind::DateTime,
            Kind::Integer => ColumnKind::Integer,
            Kind::Number => ColumnKind::Decimal,
            Kind::Boolean => ColumnKind::Boolean,
            _ => ColumnKind::Json,
        };
        Self {
            name: field.name,
            kind,
            description: field.description,
            required: field.required,
        }
    }
}
