//! A bundled document as the other tasks ask for it: its operations with their parameters and
//! answers, its schemas with their fields, every `$ref` followed. Where something is missing or of
//! the wrong kind there is nothing to return; the lint says why.

use std::collections::BTreeSet;

use crate::spec::bundle::is_json;
use crate::spec::grammar::{self, Kind, METHODS, Role};
use crate::spec::node::{Content, Entry, Node};

/// A document whose references are all local.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Document<'node> {
    pub(crate) root: &'node Node,
}

/// An object of the grammar and its place in the one that holds it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Object<'node> {
    pub(crate) kind: Kind,
    pub(crate) node: &'node Node,
    pub(crate) role: Role<'node>,
}

/// One method of one path.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Operation<'node> {
    /// The path, and its path item.
    pub(crate) path: &'node Entry,
    /// The method in small letters, and what it does.
    pub(crate) method: &'node Entry,
}

/// A parameter of an operation, its `$ref` followed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parameter<'node> {
    /// The item in the list of the operation or of its path.
    pub(crate) listed: &'node Node,
    pub(crate) node: &'node Node,
}

/// A response of an operation, its `$ref` followed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Response<'node> {
    /// The status, and what stands there.
    pub(crate) status: &'node Entry,
    pub(crate) node: &'node Node,
}

/// A field of an object schema.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SchemaField<'node> {
    pub(crate) entry: &'node Entry,
    pub(crate) required: bool,
    /// The position in the list of required fields, in which order a constructor takes them; others come last.
    pub(crate) rank: usize,
}

/// The fields of an object schema whose names are anybody's.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OtherFields<'node> {
    /// The keyword, and what such a field holds.
    pub(crate) entry: &'node Entry,
    /// What their names begin with.
    pub(crate) prefix: &'node str,
}

impl<'node> Document<'node> {
    pub(crate) fn new(root: &'node Node) -> Self {
        Self { root }
    }

    /// Every object of the grammar once, and none that is a `$ref`.
    pub(crate) fn objects(&self) -> Vec<Object<'node>> {
        let mut objects = Vec::new();
        grammar::visit(
            Kind::Document,
            self.root,
            Role::Root,
            &mut |kind, node, role| {
                if !grammar::is_reference(kind, node) {
                    objects.push(Object { kind, node, role });
                }
            },
        );
        objects
    }

    /// Every schema once, at whatever depth.
    pub(crate) fn schemas(&self) -> impl Iterator<Item = Object<'node>> {
        self.objects()
            .into_iter()
            .filter(|object| object.kind == Kind::Schema)
    }

    /// All that references lead to, as they are written.
    pub(crate) fn references(&self) -> BTreeSet<&'node str> {
        let mut references = BTreeSet::new();
        grammar::visit(
            Kind::Document,
            self.root,
            Role::Root,
            &mut |kind, node, _| {
                if grammar::is_reference(kind, node) {
                    references.extend(node.text_of("$ref"));
                }
            },
        );
        references
    }

    /// The entries of a section of `components`.
    pub(crate) fn components(&self, section: &str) -> &'node [Entry] {
        self.root
            .get("components")
            .and_then(|components| components.get(section))
            .map(Node::entries)
            .unwrap_or_default()
    }

    /// The named schema of a name.
    pub(crate) fn schema(&self, name: &str) -> Option<&'node Node> {
        let mut schemas = self.components("schemas").iter();
        schemas.find(|entry| entry.key == name).map(|it| &it.value)
    }

    /// What a node stands for: itself, or what its `$ref` leads to in the end.
    pub(crate) fn follow(&self, node: &'node Node) -> Option<&'node Node> {
        let mut node = node;
        let mut seen = BTreeSet::new();
        while let Some(reference) = node.get("$ref") {
            let pointer = reference.text()?.strip_prefix('#')?;
            if !seen.insert(pointer) {
                return None;
            }
            node = self.root.pointer(pointer)?;
        }
        Some(node)
    }

    /// All operations, in the order of `paths`.
    pub(crate) fn operations(&self) -> Vec<Operation<'node>> {
        let paths = self.root.entries_of("paths");
        let is_path = |path: &&Entry| path.key.starts_with('/');
        let mut operations = Vec::new();
        for path in paths.iter().filter(is_path) {
            for method in path.value.entries() {
                if METHODS.contains(&method.key.as_str()) {
                    operations.push(Operation { path, method });
                }
            }
        }
        operations
    }

    /// The parameters of an operation: those of its path that it does not replace, then its own.
    pub(crate) fn parameters(&self, operation: &Operation<'node>) -> Vec<Parameter<'node>> {
        let own = self.listed_parameters(&operation.method.value);
        let mut parameters = self.listed_parameters(&operation.path.value);
        parameters.retain(|shared| own.iter().all(|own| own.identity() != shared.identity()));
        parameters.extend(own);
        parameters
    }

    /// The parameters that stand in the list of an operation or of a path item.
    pub(crate) fn listed_parameters(&self, holder: &'node Node) -> Vec<Parameter<'node>> {
        let listed = holder.items_of("parameters");
        listed
            .iter()
            .filter_map(|item| {
                Some(Parameter {
                    listed: item,
                    node: self.follow(item)?,
                })
            })
            .collect()
    }

    pub(crate) fn responses(&self, operation: &Operation<'node>) -> Vec<Response<'node>> {
        let listed = operation.method.value.entries_of("responses");
        listed
            .iter()
            .filter(|status| !status.key.starts_with("x-"))
            .filter_map(|status| {
                Some(Response {
                    status,
                    node: self.follow(&status.value)?,
                })
            })
            .collect()
    }

    /// The first response of success.
    pub(crate) fn success(&self, operation: &Operation<'node>) -> Option<Response<'node>> {
        let mut responses = self.responses(operation).into_iter();
        responses.find(Response::is_success)
    }

    pub(crate) fn request_body(&self, operation: &Operation<'node>) -> Option<&'node Node> {
        self.follow(operation.method.value.get("requestBody")?)
    }

    /// The schemas that a schema is made of: itself and, through `allOf`, all that it combines.
    pub(crate) fn parts(&self, schema: &'node Node) -> Vec<&'node Node> {
        let mut parts: Vec<&'node Node> = Vec::new();
        let mut open = vec![schema];
        while let Some(next) = open.pop() {
            let Some(node) = self.follow(next) else {
                continue;
            };
            if parts.iter().any(|part| std::ptr::eq(*part, node)) {
                continue;
            }
            parts.push(node);
            // Reversed, because the last one pushed is taken first.
            let combined = node.items_of("allOf");
            open.extend(combined.iter().rev());
        }
        parts
    }

    /// The type of a schema, whichever of its parts names it.
    pub(crate) fn type_of(&self, schema: &'node Node) -> Option<&'node str> {
        self.parts(schema)
            .into_iter()
            .find_map(|part| part.get("type")?.text())
    }

    /// Whether null is a value of a schema. Bundling gives a choice between a `$ref` and null the form of an `allOf`
    /// with `nullable` beside it, so what `allOf` combines does not take that back.
    pub(crate) fn is_nullable(&self, schema: &'node Node) -> bool {
        self.follow(schema)
            .and_then(|schema| schema.get("nullable"))
            .is_some_and(Node::is_true)
            || match self
                .follow(schema)
                .and_then(|schema| schema.get("allOf"))
                .map(Node::items)
            {
                Some([only]) => self
                    .follow(only)
                    .and_then(|part| part.get("nullable"))
                    .is_some_and(Node::is_true),
                _ => false,
            }
    }

    /// The fields of an object schema, those of its parts included.
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

    /// The fields that an object schema takes besides, where one of its parts says so.
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

impl<'node> Operation<'node> {
    pub(crate) fn node(&self) -> &'node Node {
        &self.method.value
    }

    pub(crate) fn id(&self) -> Option<&'node str> {
        self.node().get("operationId")?.text()
    }

    /// The first tag, which names the resource.
    pub(crate) fn tag(&self) -> Option<&'node str> {
        self.node().items_of("tags").first()?.text()
    }

    /// The variables of the path: `id` in `/api/budgets/{id}:approve`.
    pub(crate) fn path_variables(&self) -> Vec<&'node str> {
        path_variables(&self.path.key)
    }

    /// How a finding calls it: by its id, or as `GET /api/budgets` where it has none.
    pub(crate) fn title(&self) -> String {
        match self.id() {
            Some(id) => format!("`{id}`"),
            None => format!("`{} {}`", self.method.key.to_uppercase(), self.path.key),
        }
    }
}

/// The variables of a path template.
pub(crate) fn path_variables(path: &str) -> Vec<&str> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
        .collect()
}

/// A path whose variables have no names: they tell no two paths apart.
pub(crate) fn without_names(path: &str) -> String {
    let mut pieces = path.split('{');
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        text.push('{');
        text.push_str(piece.find('}').map_or(piece, |end| &piece[end..]));
    }
    text
}

impl<'node> Parameter<'node> {
    pub(crate) fn name(&self) -> &'node str {
        self.node.text_of("name").unwrap_or("")
    }

    /// `query`, `header`, `path` or `cookie`.
    pub(crate) fn location(&self) -> &'node str {
        self.node.text_of("in").unwrap_or("")
    }

    pub(crate) fn is_required(&self) -> bool {
        self.node.is_set("required")
    }

    /// Set once for a client, not for each call.
    pub(crate) fn is_client_scoped(&self) -> bool {
        self.node.is_set("x-client-scoped")
    }

    pub(crate) fn schema(&self) -> Option<&'node Node> {
        self.node.get("schema")
    }

    /// What makes two parameters the same one: place and name, where those of headers ignore case.
    pub(crate) fn identity(&self) -> (&'node str, String) {
        let name = match self.location() {
            "header" => self.name().to_lowercase(),
            _ => self.name().to_owned(),
        };
        (self.location(), name)
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

    /// Returns true if a constructor takes it; there is a method for each other one.
    pub(crate) fn is_argument(&self) -> bool {
        self.required && !self.is_nullable()
    }
}

impl<'node> Response<'node> {
    /// A `2XX` status.
    pub(crate) fn is_success(&self) -> bool {
        self.status.key.starts_with('2')
    }

    /// The media types of the body, and what each holds.
    pub(crate) fn content(&self) -> &'node [Entry] {
        self.node.entries_of("content")
    }
}

/// The schema of what is JSON, among the contents of a body or an answer.
pub(crate) fn json_schema(content: &[Entry]) -> Option<&Entry> {
    content
        .iter()
        .find(|media_type| is_json(&media_type.key))?
        .value
        .entry("schema")
}
