//! Typed schemas, by the kinds of values that are generated and described differently.

use crate::spec::document::Document;
use crate::spec::model::bounds::Bounds;
use crate::spec::node::{Node, reference_name};

/// A schema in its place, and the target of its reference.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Schema<'node> {
    own: &'node Node,
    /// The target of the reference, or the schema itself.
    pub(crate) named: &'node Node,
    /// The name of the target.
    pub(crate) name: Option<&'node str>,
}

/// The kinds of values.
#[derive(Clone, Debug)]
pub(crate) enum ValueKind<'node> {
    Identifier {
        name: &'node str,
        kind: Identifier,
    },
    Enum {
        name: &'node str,
        values: Vec<&'node str>,
    },
    Date,
    DateTime,
    Text,
    Integer,
    Number,
    Boolean,
    /// A list of values of a schema.
    List(&'node Node),
    /// An object whose fields are documented.
    Object,
    /// An object with any fields.
    Map,
    /// Undocumented JSON.
    Json,
}

/// The two kinds of identifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Identifier {
    Integer,
    Text,
}

impl Identifier {
    /// Returns the kind of a named schema that is an identifier.
    pub(crate) fn of(named: &Node) -> Option<Self> {
        named.get("x-id")?;
        Some(match named.text_of("type") {
            Some("integer") => Self::Integer,
            _ => Self::Text,
        })
    }
}

impl<'node> Schema<'node> {
    /// Reads a schema.
    ///
    /// # Errors
    ///
    /// If its reference cannot be resolved.
    pub(crate) fn read(document: Document<'node>, own: &'node Node) -> Result<Self, String> {
        let target = own.target();
        Ok(Self {
            own,
            named: document
                .follow(target)
                .ok_or("a reference cannot be resolved")?,
            name: reference_name(target),
        })
    }

    /// Returns the value of a key beside the reference, or that of its target.
    pub(crate) fn get(&self, key: &str) -> Option<&'node Node> {
        self.own.get(key).or_else(|| self.named.get(key))
    }

    pub(crate) fn description(&self) -> &'node str {
        let text = self.get("description").and_then(Node::text);
        text.unwrap_or_default()
    }

    /// Returns the default, unless it is null.
    pub(crate) fn default(&self) -> Option<String> {
        let default = self.get("default").filter(|it| !it.is_null());
        default.map(Node::plain)
    }

    pub(crate) fn bounds(&self) -> Bounds {
        let number = |key| self.get(key).and_then(Node::number);
        Bounds {
            minimum: number("minimum").and_then(|it| it.as_i64()),
            maximum: number("maximum").and_then(|it| it.as_i64()),
            minimum_length: number("minLength").and_then(|it| it.as_u64()),
            maximum_length: number("maxLength").and_then(|it| it.as_u64()),
        }
    }

    pub(crate) fn format(&self) -> Option<&'node str> {
        self.named.text_of("format")
    }

    /// Returns the kind of its values.
    ///
    /// # Errors
    ///
    /// If an enum has no name, or a list has no items.
    pub(crate) fn kind(&self) -> Result<ValueKind<'node>, String> {
        if let (Some(name), Some(kind)) = (self.name, Identifier::of(self.named)) {
            return Ok(ValueKind::Identifier { name, kind });
        }
        if self.named.get("enum").is_some_and(Node::is_list) {
            return Ok(ValueKind::Enum {
                name: self.name.ok_or("an enum has no name")?,
                values: self.named.texts_of("enum").collect(),
            });
        }
        Ok(match (self.named.text_of("type"), self.format()) {
            (Some("string"), Some("date")) => ValueKind::Date,
            (Some("string"), Some("date-time")) => ValueKind::DateTime,
            (Some("string"), _) => ValueKind::Text,
            (Some("integer"), _) => ValueKind::Integer,
            (Some("number"), _) => ValueKind::Number,
            (Some("boolean"), _) => ValueKind::Boolean,
            (Some("array"), _) => {
                ValueKind::List(self.named.get("items").ok_or("a list has no `items`")?)
            }
            (Some("object"), _) if self.named.get("properties").is_some() => ValueKind::Object,
            (Some("object"), _) => ValueKind::Map,
            _ => ValueKind::Json,
        })
    }
}
