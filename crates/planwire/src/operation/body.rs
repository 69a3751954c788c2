//! The fields of request bodies and of records: JSON objects.

use super::{Bounds, Evidence};

/// The body of a request, a JSON object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Body {
    /// Whether a request without it is refused.
    pub required: bool,
    /// The fields that are documented.
    pub fields: &'static [Field],
    /// Whether the documents say that it takes other fields as well.
    pub open: bool,
}

/// A field of a body, or of an object in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Field {
    /// Its name in JSON.
    pub name: &'static str,
    /// What it means, and in which unit.
    pub description: &'static str,
    /// How surely it is known.
    pub evidence: Evidence,
    /// Whether a request without it is refused.
    pub required: bool,
    /// Whether `null` is a value of it.
    pub nullable: bool,
    /// What it takes.
    pub kind: FieldKind,
    /// What the documents allow.
    pub bounds: Bounds,
    /// What the server takes where it is left out.
    pub default: Option<&'static str>,
}

/// A field of a record that an operation returns, or of an object in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RecordField {
    /// Its name in JSON.
    pub name: &'static str,
    /// The kind of its values.
    pub kind: FieldKind<RecordField>,
}

/// The kind of a field's values. `F` is the type of the fields of objects: [`Field`] in request bodies,
/// [`RecordField`] in records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldKind<F: 'static = Field> {
    /// An identifier; the name of its type.
    Identifier(&'static str),
    /// One of the values of an enum.
    Enum(&'static [&'static str]),
    /// A date, `2024-01-31`.
    Date,
    /// A date and a time with an offset.
    DateTime,
    /// An integer.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// Any text.
    Text,
    /// An object of documented fields.
    Object(&'static [F]),
    /// A list of values of a kind.
    List(&'static FieldKind<F>),
    /// JSON that nobody documents.
    Json,
}
