//! The schemas of a document: their parts, types and fields, through references and `allOf`.

use super::Document;
use crate::spec::node::{Content, Entry, Node};

/// The maximum depth of alternatives within alternatives.
pub(crate) const DEPTH: usize = 6;

/// A field of an object schema.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SchemaField<'node> {
    pub(crate) entry: &'node Entry,
    pub(crate) required: bool,
    /// The position among the required fields, which is the order of the constructor's arguments; optional fields come
    /// last.
    pub(crate) rank: usize,
}

/// The fields of an object schema whose names are not known beforehand.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OtherFields<'node> {
    /// The keyword, and the schema of such a field.
    pub(crate) entry: &'node Entry,
    /// The common prefix of their names.
    pub(crate) prefix: &'node str,
}

impl<'node> Document<'node> {
    /// Returns the schema, the target of its `$ref`, and all schemas that it combines with `allOf`. OpenAPI 3.1 allows
    /// keywords beside a `$ref`; 3.0 does not.
    pub(crate) fn parts(&self, schema: &'node Node) -> Vec<&'node Node> {
        let mut parts: Vec<&'node Node> = Vec::new();
        let mut open = vec![schema];
        while let Some(node) = open.pop() {
            if parts.iter().any(|part| std::ptr::eq(*part, node)) {
                continue;
            }
            parts.push(node);
            // In reverse, because the last one pushed is taken first.
            open.extend(node.items_of("allOf").iter().rev());
            if node.get("$ref").is_some() {
                open.extend(self.follow(node));
            }
        }
        parts
    }

    /// Returns the type of a schema, from any of its parts.
    pub(crate) fn type_of(&self, schema: &'node Node) -> Option<&'node str> {
        self.parts(schema)
            .into_iter()
            .find_map(|part| part.get("type")?.text())
    }

    /// Returns true if null is a value of a schema. Vendors write `nullable` beside `allOf` and mean it, although
    /// OpenAPI does not allow it; bundling also does, for a choice between a reference and null.
    pub(crate) fn is_nullable(&self, schema: &'node Node) -> bool {
        self.is_nullable_within(schema, 0)
    }

    fn is_nullable_within(&self, schema: &'node Node, depth: usize) -> bool {
        if depth > DEPTH {
            return false;
        }
        let own = schema.is_set("nullable")
            || types(schema).any(|it| it == "null")
            || is_only_null(schema);
        let nullable = |node: &'node Node| self.is_nullable_within(node, depth + 1);
        let combined = match schema.items_of("allOf") {
            [only] => nullable(only),
            _ => false,
        };
        own || combined
            || schema.items_of("oneOf").iter().any(nullable)
            || schema.items_of("anyOf").iter().any(nullable)
            || (schema.get("$ref").is_some() && self.follow(schema).is_some_and(nullable))
    }

    /// Returns the fields of an object schema and of its parts.
    pub(crate) fn fields(&self, schema: &'node Node) -> Vec<SchemaField<'node>> {
        let parts = self.parts(schema);
        let required: Vec<&str> = parts
            .iter()
            .flat_map(|part| part.texts_of("required"))
            .collect();
        let mut fields: Vec<SchemaField<'node>> = Vec::new();
        for part in parts {
            for entry in part.entries_of("properties") {
                if !fields.iter().any(|field| field.entry.key == entry.key) {
                    let rank = required.iter().position(|name| *name == entry.key);
                    fields.push(SchemaField {
                        entry,
                        required: rank.is_some(),
                        rank: rank.unwrap_or(usize::MAX),
                    });
                }
            }
        }
        fields
    }

    /// Returns the additional fields of an object schema, if one of its parts allows them.
    pub(crate) fn other_fields(&self, schema: &'node Node) -> Option<OtherFields<'node>> {
        self.parts(schema).into_iter().find_map(|part| {
            let entry = part.entry("additionalProperties")?;
            let prefix = part.pointer("/x-dynamic-fields/prefix");
            let prefix = prefix.and_then(Node::text).unwrap_or_default();
            let is_open = !matches!(entry.value.content, Content::Bool(false));
            is_open.then_some(OtherFields { entry, prefix })
        })
    }
}

impl<'node> SchemaField<'node> {
    pub(crate) fn name(&self) -> &'node str {
        &self.entry.key
    }

    pub(crate) fn schema(&self) -> &'node Node {
        &self.entry.value
    }

    pub(crate) fn is_nullable(&self) -> bool {
        self.schema().is_set("nullable")
    }

    /// Returns true if a constructor takes it; other fields have a method.
    pub(crate) fn is_argument(&self) -> bool {
        self.required && !self.is_nullable()
    }
}

/// Returns the types of a schema; 3.1 allows a list.
pub(crate) fn types(schema: &Node) -> impl Iterator<Item = &str> {
    let of = schema.get("type");
    let one = of.and_then(Node::text);
    let several = of.map(Node::items).unwrap_or_default();
    one.into_iter().chain(several.iter().filter_map(Node::text))
}

/// Returns true if null is the only value of a schema.
pub(crate) fn is_only_null(schema: &Node) -> bool {
    let mut types = types(schema).peekable();
    let is_null_type = types.peek().is_some() && types.all(|it| it == "null");
    let values = schema.items_of("enum");
    let is_null = |node: &Node| matches!(node.content, Content::Null);
    is_null_type
        || (!values.is_empty() && values.iter().all(is_null))
        || schema.get("const").is_some_and(is_null)
}
