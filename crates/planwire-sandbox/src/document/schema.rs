//! Schemas, with references and `allOf` merged.

use super::{Document, Node, Number};
use crate::error::StartError;

/// The type of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Boolean,
    Integer,
    Number,
    Text,
    List,
    Object,
    /// No type.
    Any,
}

/// A merged schema. Of conflicting keywords, the outermost applies.
#[derive(Clone, Debug)]
pub(crate) struct Schema<'d> {
    /// The name of the component.
    pub(crate) name: Option<&'d str>,
    pub(crate) kind: Kind,
    pub(crate) format: Option<&'d str>,
    pub(crate) nullable: bool,
    pub(crate) write_only: bool,
    /// An identifier (`x-id`).
    pub(crate) identifier: bool,
    /// An integer that can be a string too, as some identifiers are.
    pub(crate) or_text: bool,
    pub(crate) minimum: Option<Number>,
    pub(crate) maximum: Option<Number>,
    pub(crate) exclusive_minimum: bool,
    pub(crate) exclusive_maximum: bool,
    pub(crate) min_length: Option<usize>,
    pub(crate) max_length: Option<usize>,
    pub(crate) min_items: Option<usize>,
    pub(crate) max_items: Option<usize>,
    pub(crate) values: Vec<&'d Node>,
    pub(crate) default: Option<&'d Node>,
    pub(crate) example: Option<&'d Node>,
    pub(crate) items: Option<&'d Node>,
    pub(crate) properties: Vec<(&'d str, &'d Node)>,
    pub(crate) required: Vec<&'d str>,
    /// Allows members that are not properties.
    pub(crate) additional_properties: bool,
    /// The schema of such members.
    pub(crate) others: Option<&'d Node>,
    /// The prefix of the names of such members (`x-dynamic-fields`).
    pub(crate) dynamic_prefix: Option<&'d str>,
}

impl<'d> Schema<'d> {
    pub(crate) fn read(document: &'d Document, node: &'d Node) -> Result<Self, StartError> {
        let (name, node) = document.resolve(node)?;
        let mut schema = Self::own(name, node);
        // Any of the alternatives fits; a record uses the first.
        let first_of = |key| node.get(key).and_then(|list| list.elements().first());
        let all_of = node.get("allOf").map(Node::elements).unwrap_or_default();
        for part in all_of
            .iter()
            .chain(first_of("oneOf"))
            .chain(first_of("anyOf"))
        {
            schema.merge(Self::read(document, part)?);
        }
        // For a nullable reference, null is a later alternative.
        let others = node.get("anyOf").map(Node::elements).unwrap_or_default();
        schema.nullable |= others.iter().any(|other| other.flag("nullable"));
        schema.or_text |= schema.identifier
            && others
                .iter()
                .any(|other| other.text("type") == Some("string"));
        if schema.kind == Kind::Any && !schema.properties.is_empty() {
            schema.kind = Kind::Object;
        }
        Ok(schema)
    }

    fn own(name: Option<&'d str>, node: &'d Node) -> Self {
        let count = |key| {
            let number = node.get(key).and_then(Node::as_number);
            number.and_then(|number| usize::try_from(number.as_integer()?).ok())
        };
        let list = |key| node.get(key).map(Node::elements).unwrap_or_default();
        let properties = node.get("properties").map(Node::entries);
        Self {
            name,
            kind: match node.text("type") {
                Some("boolean") => Kind::Boolean,
                Some("integer") => Kind::Integer,
                Some("number") => Kind::Number,
                Some("string") => Kind::Text,
                Some("array") => Kind::List,
                Some("object") => Kind::Object,
                _ => Kind::Any,
            },
            format: node.text("format"),
            nullable: node.flag("nullable"),
            write_only: node.flag("writeOnly"),
            identifier: node.flag("x-id"),
            or_text: false,
            minimum: node.get("minimum").and_then(Node::as_number),
            maximum: node.get("maximum").and_then(Node::as_number),
            exclusive_minimum: node.flag("exclusiveMinimum"),
            exclusive_maximum: node.flag("exclusiveMaximum"),
            min_length: count("minLength"),
            max_length: count("maxLength"),
            min_items: count("minItems"),
            max_items: count("maxItems"),
            values: list("enum").iter().collect(),
            default: node.get("default"),
            example: node.get("example"),
            items: node.get("items"),
            properties: properties
                .unwrap_or_default()
                .iter()
                .map(|(name, schema)| (name.as_str(), schema))
                .collect(),
            required: list("required").iter().filter_map(Node::as_text).collect(),
            additional_properties: !matches!(
                node.get("additionalProperties"),
                None | Some(Node::Boolean(false))
            ),
            others: node.get("additionalProperties"),
            dynamic_prefix: node
                .get("x-dynamic-fields")
                .and_then(|dynamic| dynamic.text("prefix")),
        }
    }

    fn merge(&mut self, part: Self) {
        self.name = self.name.or(part.name);
        if self.kind == Kind::Any {
            self.kind = part.kind;
        }
        self.format = self.format.or(part.format);
        self.nullable |= part.nullable;
        self.write_only |= part.write_only;
        self.identifier |= part.identifier;
        self.or_text |= part.or_text;
        self.minimum = self.minimum.or(part.minimum);
        self.maximum = self.maximum.or(part.maximum);
        self.exclusive_minimum |= part.exclusive_minimum;
        self.exclusive_maximum |= part.exclusive_maximum;
        self.min_length = self.min_length.or(part.min_length);
        self.max_length = self.max_length.or(part.max_length);
        self.min_items = self.min_items.or(part.min_items);
        self.max_items = self.max_items.or(part.max_items);
        if self.values.is_empty() {
            self.values = part.values;
        }
        self.default = self.default.or(part.default);
        self.example = self.example.or(part.example);
        self.items = self.items.or(part.items);
        self.properties.extend(part.properties);
        self.required.extend(part.required);
        self.additional_properties |= part.additional_properties;
        self.others = self.others.or(part.others);
        self.dynamic_prefix = self.dynamic_prefix.or(part.dynamic_prefix);
    }

    /// Returns the schema of a property.
    pub(crate) fn property(&self, name: &str) -> Option<&'d Node> {
        let mut properties = self.properties.iter();
        properties
            .find(|(key, _)| *key == name)
            .map(|(_, node)| *node)
    }
}
