//! What a schema takes, as all tell values apart that write, make or describe them.

use serde_json::Value;

use crate::spec::model::bounds::Bounds;
use crate::spec::model::operation::{reference_name, resolve};

/// A schema where it is used, and what it refers to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Schema<'document> {
    own: &'document Value,
    /// What it refers to, or the schema itself.
    pub(crate) named: &'document Value,
    /// The name of what it refers to.
    pub(crate) name: Option<&'document str>,
}

/// The kinds of values that have a type or a spelling of their own.
#[derive(Clone, Debug)]
pub(crate) enum ValueKind<'document> {
    Identifier {
        name: &'document str,
        kind: Identifier,
    },
    Enum {
        name: &'document str,
        values: Vec<&'document str>,
    },
    Date,
    DateTime,
    Text,
    Integer,
    Number,
    Boolean,
    /// Of what the schema takes.
    List(&'document Value),
    /// An object whose fields are documented.
    Object,
    /// An object with any fields.
    Map,
    /// JSON that nobody documents.
    Json,
}

/// The two kinds of identifiers.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Identifier {
    Integer,
    Text,
}

impl Identifier {
    /// What a named schema is, where it is an identifier.
    pub(crate) fn of(named: &Value) -> Option<Self> {
        named.get("x-id")?;
        Some(match named.get("type").and_then(Value::as_str) {
            Some("integer") => Self::Integer,
            _ => Self::Text,
        })
    }
}

impl<'document> Schema<'document> {
    /// # Errors
    ///
    /// Where its reference leads nowhere.
    pub(crate) fn read(document: &'document Value, own: &'document Value) -> Result<Self, String> {
        // A reference with something beside it is the one entry of an `allOf`, as the bundle simplifies it.
        let target = own.pointer("/allOf/0").unwrap_or(own);
        Ok(Self {
            own,
            named: resolve(document, target).ok_or("a reference leads nowhere")?,
            name: reference_name(target),
        })
    }

    /// What stands at a key beside the reference, or else where it leads.
    pub(crate) fn get(&self, key: &str) -> Option<&'document Value> {
        self.own.get(key).or_else(|| self.named.get(key))
    }

    pub(crate) fn bounds(&self) -> Bounds {
        Bounds {
            minimum: self.get("minimum").and_then(Value::as_i64),
            maximum: self.get("maximum").and_then(Value::as_i64),
            minimum_length: self.get("minLength").and_then(Value::as_u64),
            maximum_length: self.get("maxLength").and_then(Value::as_u64),
        }
    }

    pub(crate) fn format(&self) -> Option<&'document str> {
        self.named.get("format").and_then(Value::as_str)
    }

    /// # Errors
    ///
    /// Where the documents do not say what is needed to tell.
    pub(crate) fn kind(&self) -> Result<ValueKind<'document>, String> {
        if let (Some(name), Some(kind)) = (self.name, Identifier::of(self.named)) {
            return Ok(ValueKind::Identifier { name, kind });
        }
        if let Some(values) = self.named.get("enum").and_then(Value::as_array) {
            return Ok(ValueKind::Enum {
                name: self.name.ok_or("an enum has no name")?,
                values: values.iter().filter_map(Value::as_str).collect(),
            });
        }
        let kind = self.named.get("type").and_then(Value::as_str);
        Ok(match (kind, self.format()) {
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

/// A property of an object.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Property<'document> {
    pub(crate) name: &'document str,
    pub(crate) schema: &'document Value,
    pub(crate) is_required: bool,
}

impl Property<'_> {
    pub(crate) fn is_nullable(&self) -> bool {
        self.schema.get("nullable") == Some(&Value::Bool(true))
    }

    /// Returns whether the constructor takes it; there is a method for each other one.
    pub(crate) fn is_argument(&self) -> bool {
        self.is_required && !self.is_nullable()
    }
}

/// The properties of an object, in the order of the document.
pub(crate) fn properties(object: &Value) -> impl Iterator<Item = Property<'_>> {
    let properties = object.get("properties").and_then(Value::as_object);
    properties
        .into_iter()
        .flatten()
        .map(|(name, schema)| Property {
            name,
            schema,
            is_required: rank(object, name) < usize::MAX,
        })
}

/// The place of a property among those that an object requires, in which order its constructor takes them; those
/// that it does not require come last.
pub(crate) fn rank(object: &Value, name: &str) -> usize {
    let required = object.get("required").and_then(Value::as_array);
    required
        .into_iter()
        .flatten()
        .position(|it| it.as_str() == Some(name))
        .unwrap_or(usize::MAX)
}
