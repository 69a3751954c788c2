//! JSON objects: the bodies of requests and responses, and the objects in them.

use super::{Bounds, Evidence, Kind};

/// A documented JSON object. All operations that have it share one static.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Schema {
    /// Its name in the documents, such as `Budget`; `Project.job_order_category` for an object without one.
    pub name: &'static str,
    /// Its documented fields, in the order of the documents.
    pub fields: &'static [Field],
    /// Its fields with arbitrary names, if it has any.
    pub other_fields: Option<OtherFields>,
}

/// Fields with arbitrary names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OtherFields {
    /// The prefix of their names, such as `metadata_`; often empty.
    pub prefix: &'static str,
    /// The kind of their values.
    pub kind: Kind,
}

impl Schema {
    pub(crate) const fn new(name: &'static str, fields: &'static [Field]) -> Self {
        Self {
            name,
            fields,
            other_fields: None,
        }
    }

    pub(crate) const fn other_fields(mut self, prefix: &'static str, kind: Kind) -> Self {
        self.other_fields = Some(OtherFields { prefix, kind });
        self
    }

    /// Returns the field of a name, if it is documented.
    ///
    /// ```
    /// use planwire::operation::Kind;
    /// use planwire::wethod::operations::schemas::BUDGET;
    ///
    /// assert_eq!(BUDGET.field("total_price").map(|field| field.kind), Some(Kind::Number));
    /// ```
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// A field of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Field {
    /// Its name in JSON.
    pub name: &'static str,
    /// Its meaning, and its unit.
    pub description: &'static str,
    /// The source of the documentation.
    pub evidence: Evidence,
    /// `true` if requests must have it and responses always do.
    pub required: bool,
    /// `true` if it can be null.
    pub nullable: bool,
    /// The kind of its values.
    pub kind: Kind,
    /// The documented bounds of its values.
    pub bounds: Bounds,
    /// The default of the server.
    pub default: Option<&'static str>,
}

impl Field {
    pub(crate) const fn new(
        name: &'static str,
        kind: Kind,
        evidence: Evidence,
        description: &'static str,
    ) -> Self {
        Self {
            name,
            description,
            evidence,
            required: false,
            nullable: false,
            kind,
            bounds: Bounds::NONE,
            default: None,
        }
    }

    pub(crate) const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    pub(crate) const fn nullable(mut self) -> Self {
        self.nullable = true;
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
