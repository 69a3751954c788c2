//! The tolerant reading of a document: operations, parameters and responses, with every `$ref` followed. Missing or
//! invalid parts are left out; the lint reports them.

mod schemas;

use std::collections::BTreeSet;

use crate::spec::bundle::is_json;
use crate::spec::grammar::{self, Kind, METHODS, Role};
use crate::spec::node::{Entry, Node};

pub(crate) use schemas::{DEPTH, SchemaField, is_only_null, types};

/// A document with local references only.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Document<'node> {
    pub(crate) root: &'node Node,
}

/// An object of the grammar, and its role in its parent.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Object<'node> {
    pub(crate) kind: Kind,
    pub(crate) node: &'node Node,
    pub(crate) role: Role<'node>,
}

/// One method of one path.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Operation<'node> {
    /// The path and its value.
    pub(crate) path: &'node Entry,
    /// The path item, its `$ref` followed.
    pub(crate) item: &'node Node,
    /// The method in lower case, and the operation.
    pub(crate) method: &'node Entry,
}

/// A parameter of an operation, its `$ref` followed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parameter<'node> {
    /// The item of the list, before its `$ref` is followed.
    pub(crate) listed: &'node Node,
    pub(crate) node: &'node Node,
}

/// A response of an operation, its `$ref` followed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Response<'node> {
    /// The status and its value, before its `$ref` is followed.
    pub(crate) status: &'node Entry,
    pub(crate) node: &'node Node,
}

impl<'node> Document<'node> {
    pub(crate) fn new(root: &'node Node) -> Self {
        Self { root }
    }

    /// Returns every object of the grammar that is not a `$ref`, once.
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

    /// Returns every schema once, at any depth.
    pub(crate) fn schemas(&self) -> impl Iterator<Item = Object<'node>> {
        self.objects()
            .into_iter()
            .filter(|object| object.kind == Kind::Schema)
    }

    /// Returns the texts of all references.
    pub(crate) fn references(&self) -> BTreeSet<&'node str> {
        let nodes = self.reference_nodes().into_iter();
        nodes.filter_map(|(_, node)| node.text_of("$ref")).collect()
    }

    /// Returns the nodes of all references, each with the kind of its target.
    pub(crate) fn reference_nodes(&self) -> Vec<(Kind, &'node Node)> {
        let mut references = Vec::new();
        grammar::visit(
            Kind::Document,
            self.root,
            Role::Root,
            &mut |kind, node, _| {
                if grammar::is_reference(kind, node) {
                    references.push((kind, node));
                }
            },
        );
        references
    }

    /// Returns the entries of a section of `components`.
    pub(crate) fn components(&self, section: &str) -> &'node [Entry] {
        self.root
            .get("components")
            .and_then(|components| components.get(section))
            .map(Node::entries)
            .unwrap_or_default()
    }

    /// Returns the schema with a name.
    pub(crate) fn schema(&self, name: &str) -> Option<&'node Node> {
        let mut schemas = self.components("schemas").iter();
        schemas.find(|entry| entry.key == name).map(|it| &it.value)
    }

    /// Returns the node itself, or the target of its `$ref` in the end.
    pub(crate) fn follow(&self, node: &'node Node) -> Option<&'node Node> {
        let mut node = node;
        let mut seen = BTreeSet::new();
        while let Some(reference) = node.text_of("$ref") {
            if !seen.insert(reference) {
                return None;
            }
            node = self.target(reference)?;
        }
        Some(node)
    }

    /// Returns the target of a reference, which may be written as a URI: `%7B` for `{`.
    pub(crate) fn target(&self, reference: &str) -> Option<&'node Node> {
        let pointer = reference.strip_prefix('#')?;
        self.root
            .pointer(pointer)
            .or_else(|| self.root.pointer(&percent_decoded(pointer)))
            .filter(|_| pointer.is_empty() || pointer.starts_with('/'))
    }

    /// Returns all operations, in the order of `paths`.
    pub(crate) fn operations(&self) -> Vec<Operation<'node>> {
        let paths = self.root.entries_of("paths");
        let is_path = |path: &&Entry| path.key.starts_with('/');
        let mut operations = Vec::new();
        for path in paths.iter().filter(is_path) {
            let Some(item) = self.follow(&path.value) else {
                continue;
            };
            for method in item.entries() {
                if METHODS.contains(&method.key.as_str()) {
                    operations.push(Operation { path, item, method });
                }
            }
        }
        operations
    }

    /// Returns the parameters of an operation: those of its path that it does not override, then its own.
    pub(crate) fn parameters(&self, operation: &Operation<'node>) -> Vec<Parameter<'node>> {
        let own = self.listed_parameters(&operation.method.value);
        let mut parameters = self.listed_parameters(operation.item);
        parameters.retain(|shared| own.iter().all(|own| own.identity() != shared.identity()));
        parameters.extend(own);
        parameters
    }

    /// Returns the parameters in the list of an operation or a path item.
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

    /// Returns the first success response.
    pub(crate) fn success(&self, operation: &Operation<'node>) -> Option<Response<'node>> {
        let mut responses = self.responses(operation).into_iter();
        responses.find(Response::is_success)
    }

    pub(crate) fn request_body(&self, operation: &Operation<'node>) -> Option<&'node Node> {
        self.follow(operation.method.value.get("requestBody")?)
    }

    /// Returns the JSON schema of a request body, with its keyword.
    pub(crate) fn request_schema(&self, operation: &Operation<'node>) -> Option<&'node Entry> {
        json_schema(self.request_body(operation)?.entries_of("content"))
    }
}

impl<'node> Operation<'node> {
    pub(crate) fn node(&self) -> &'node Node {
        &self.method.value
    }

    pub(crate) fn id(&self) -> Option<&'node str> {
        self.node().get("operationId")?.text()
    }

    /// Returns the first tag, which names the resource.
    pub(crate) fn tag(&self) -> Option<&'node str> {
        self.node().items_of("tags").first()?.text()
    }

    /// Returns the variables of the path: `id` for `/api/budgets/{id}:approve`.
    pub(crate) fn path_variables(&self) -> Vec<&'node str> {
        path_variables(&self.path.key)
    }

    /// Returns the name for findings: the id, or `GET /api/budgets` without one.
    pub(crate) fn title(&self) -> String {
        match self.id() {
            Some(id) => format!("`{id}`"),
            None => format!("`{} {}`", self.method.key.to_uppercase(), self.path.key),
        }
    }
}

/// Returns the variables of a path template.
pub(crate) fn path_variables(path: &str) -> Vec<&str> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
        .collect()
}

/// Returns a path without the names of its variables, which do not distinguish paths.
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

    /// Returns `query`, `header`, `path` or `cookie`.
    pub(crate) fn location(&self) -> &'node str {
        self.node.text_of("in").unwrap_or("")
    }

    pub(crate) fn is_required(&self) -> bool {
        self.node.is_set("required")
    }

    /// Returns true if a client sends it with every request.
    pub(crate) fn is_client_scoped(&self) -> bool {
        self.node.is_set("x-client-scoped")
    }

    pub(crate) fn schema(&self) -> Option<&'node Node> {
        self.node.get("schema")
    }

    /// Returns the identity of a parameter: its place and name. Header names ignore case.
    pub(crate) fn identity(&self) -> (&'node str, String) {
        let name = match self.location() {
            "header" => self.name().to_lowercase(),
            _ => self.name().to_owned(),
        };
        (self.location(), name)
    }
}

impl<'node> Response<'node> {
    /// Returns true for a `2XX` status.
    pub(crate) fn is_success(&self) -> bool {
        self.status.key.starts_with('2')
    }

    /// Returns the media types of the body.
    pub(crate) fn content(&self) -> &'node [Entry] {
        self.node.entries_of("content")
    }
}

/// Returns the schema of the JSON among the media types of a body, with its keyword.
pub(crate) fn json_schema(content: &[Entry]) -> Option<&Entry> {
    content
        .iter()
        .find(|media_type| is_json(&media_type.key))?
        .value
        .entry("schema")
}

/// Replaces `%7B` by `{`: a reference is a URI, and may be percent-encoded.
fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let escaped = match (first, after) {
            (b'%', [high, low, ..]) => hexadecimal(*high).zip(hexadecimal(*low)),
            _ => None,
        };
        match escaped {
            Some((high, low)) => {
                bytes.push(high * 16 + low);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hexadecimal(digit: u8) -> Option<u8> {
    char::from(digit)
        .to_digit(16)
        .and_then(|digit| u8::try_from(digit).ok())
}
