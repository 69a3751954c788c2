//! The origins of the names in generated Rust: their places in the YAML and their operations.

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::Place;
use crate::spec::document::{Document, Operation};
use crate::spec::method_name::method_name;
use crate::spec::names;
use crate::spec::node::{Entry, Node};
use crate::spec::usage::Usage;

/// The origin of a name.
#[derive(Debug, Default)]
pub(super) struct Origin {
    pub(super) place: Option<Place>,
    /// The operations, by their index in the report.
    pub(super) operations: BTreeSet<usize>,
}

/// The names that a document leads to.
#[derive(Debug)]
pub(super) struct Origins<'node> {
    document: Document<'node>,
    /// The schemas, by the names of their types.
    schemas: BTreeMap<String, &'node Entry>,
    /// The operations that use a schema, by its name in the document.
    carriers: BTreeMap<&'node str, BTreeSet<usize>>,
    operations: Vec<Named<'node>>,
}

/// The names of an operation in Rust.
#[derive(Debug)]
struct Named<'node> {
    row: usize,
    place: &'node Place,
    /// The type of its parameters: `ListBudgets`.
    parameters: String,
    /// The type of the handle: `Budgets`.
    handle: String,
    /// The method of the client that returns the handle: `budgets`.
    resource: String,
    /// The method of the handle: `list`.
    method: String,
}

impl<'node> Origins<'node> {
    /// Reads the names of a document whose operations have these rows in the report.
    pub(super) fn new(
        document: Document<'node>,
        rows: impl IntoIterator<Item = (usize, Operation<'node>)>,
    ) -> Self {
        let mut carriers: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
        let mut operations = Vec::new();
        for (row, operation) in rows {
            for schema in Usage::of_operation(&document, &operation).names() {
                carriers.entry(schema).or_default().insert(row);
            }
            let id = operation.id().unwrap_or_default();
            let tag = operation.node().get("tags").map(Node::items);
            let tag = tag
                .and_then(|tags| tags.first()?.text())
                .unwrap_or_default();
            operations.push(Named {
                row,
                place: &operation.method.key_place,
                parameters: names::type_name(id),
                handle: names::type_name(tag),
                resource: names::field_name(tag),
                method: method_name(id, tag),
            });
        }
        let schemas = document.components("schemas").iter();
        Self {
            schemas: schemas.map(|it| (names::type_name(&it.key), it)).collect(),
            document,
            carriers,
            operations,
        }
    }

    /// Returns the origin of a member of a type, or that of the type if the member has no place.
    pub(super) fn of(&self, owner: &str, member: &str) -> Option<Origin> {
        if let Some(schema) = self.schemas.get(owner) {
            return Some(self.of_schema(schema, member));
        }
        let of_type = |named: &&Named<'_>| named.parameters == owner;
        if let Some(named) = self.operations.iter().find(of_type) {
            return Some(named.origin());
        }
        let of_method = |named: &&Named<'_>| named.handle == owner && named.method == member;
        let mut operations = self.operations.iter();
        operations.find(of_method).map(Named::origin)
    }

    /// Returns a likely origin for a name without an exact one: for a handle the operations of its resource, for a type
    /// within another one that type.
    pub(super) fn near(&self, owner: &str, member: &str) -> Option<Origin> {
        let of_resource = |named: &&Named<'_>| named.handle == owner || named.resource == member;
        let rows = self.operations.iter().filter(of_resource);
        let operations: BTreeSet<usize> = rows.map(|named| named.row).collect();
        if !operations.is_empty() {
            let place = None;
            return Some(Origin { place, operations });
        }
        let mut schemas = self.schemas.iter().rev();
        let schema = schemas.find(|(name, _)| owner.starts_with(name.as_str()));
        if let Some((_, schema)) = schema {
            return Some(self.of_schema(schema, ""));
        }
        let of_part = |named: &&Named<'_>| owner.starts_with(&named.parameters);
        let named = self.operations.iter().filter(of_part);
        let named = named.max_by_key(|named| named.parameters.len());
        named.map(Named::origin)
    }

    fn of_schema(&self, schema: &'node Entry, member: &str) -> Origin {
        let is_field = |name: &str| {
            let field = names::field_name(name);
            field == member || field == member.trim_end_matches('_')
        };
        let field = self.document.fields(&schema.value).into_iter();
        let mut field = field.filter(|field| is_field(&field.entry.key));
        let place = match (field.next(), schema.value.entry("enum")) {
            (Some(field), _) => &field.entry.key_place,
            (None, Some(values)) if !member.is_empty() => &values.key_place,
            _ => &schema.key_place,
        };
        let carriers = self.carriers.get(schema.key.as_str());
        Origin {
            place: Some(place.clone()),
            operations: carriers.cloned().unwrap_or_default(),
        }
    }
}

impl Named<'_> {
    fn origin(&self) -> Origin {
        Origin {
            place: Some(self.place.clone()),
            operations: BTreeSet::from([self.row]),
        }
    }
}
