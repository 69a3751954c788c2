//! A bundled document as the other tasks ask for it: its operations with their parameters and
//! answers, its schemas with their fields, every `$ref` followed. Where something is missing or of
//! the wrong kind there is nothing to return; the lint says why.

mod schemas;

use std::collections::BTreeSet;

use crate::spec::bundle::is_json;
use crate::spec::grammar::{self, Kind, METHODS, Role};
use crate::spec::node::{Entry, Node};

pub(crate) use schemas::{DEPTH, SchemaField, is_only_null, types};

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
    /// The path, and what stands there.
    pub(crate) path: &'node Entry,
    /// The path item, its `$ref` followed.
    pub(crate) item: &'node Node,
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
        let nodes = self.reference_nodes().into_iter();
        nodes.filter_map(|(_, node)| node.text_of("$ref")).collect()
    }

    /// All references, each with the kind of the object that it stands for.
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
        while let Some(reference) = node.text_of("$ref") {
            if !seen.insert(reference) {
                return None;
            }
            node = self.target(reference)?;
        }
        Some(node)
    }

    /// The target of a reference, which may be written as a URI: `%7B` for `{`.
    pub(crate) fn target(&self, reference: &str) -> Option<&'node Node> {
        let pointer = reference.strip_prefix('#')?;
        self.root
            .pointer(pointer)
            .or_else(|| self.root.pointer(&percent_decoded(pointer)))
            .filter(|_| pointer.is_empty() || pointer.starts_with('/'))
    }

    /// All operations, in the order of `paths`.
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

    /// The parameters of an operation: those of its path that it does not replace, then its own.
    pub(crate) fn parameters(&self, operation: &Operation<'node>) -> Vec<Parameter<'node>> {
        let own = self.listed_parameters(&operation.method.value);
        let mut parameters = self.listed_parameters(operation.item);
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

    /// The schema of a request's JSON, with its keyword.
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

/// `%7B` as `{`: a reference is a URI, and some write its pointer as one.
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
