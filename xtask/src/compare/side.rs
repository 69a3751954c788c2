//! One of the two documents that are compared, as the comparison asks for it. One may be the vendor's: OpenAPI 3.0
//! or 3.1, and wrong in any way; what cannot be read is not there.

use std::collections::BTreeSet;

use crate::spec::bundle::is_json;
use crate::spec::document::{self, path_variables, without_names};
use crate::spec::grammar::METHODS;
use crate::spec::node::Node;

/// A document with references into itself.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Side<'node> {
    pub(crate) root: &'node Node,
}

/// One method of one path.
#[derive(Clone, Debug)]
pub(crate) struct Operation<'node> {
    pub(crate) of: document::Operation<'node>,
    /// The path item, its `$ref` followed.
    pub(crate) item: &'node Node,
    /// The path, with that of the server before it.
    path: String,
}

/// The identity of a parameter: its place, and its name or, in the path, its number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ParameterKey {
    pub(crate) location: String,
    pub(crate) name: String,
}

impl<'node> Side<'node> {
    pub(crate) fn new(root: &'node Node) -> Self {
        Self { root }
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

    fn target(&self, reference: &str) -> Option<&'node Node> {
        let pointer = reference.strip_prefix('#')?;
        self.root
            .pointer(pointer)
            .or_else(|| self.root.pointer(&percent_decoded(pointer)))
            .filter(|_| pointer.is_empty() || pointer.starts_with('/'))
    }

    /// References that lead to nothing in the document.
    pub(crate) fn broken_references(&self) -> Vec<&'node Node> {
        let mut broken = Vec::new();
        let mut open = vec![self.root];
        while let Some(node) = open.pop() {
            for entry in node.entries() {
                let reference = entry.value.text().filter(|_| entry.key == "$ref");
                if reference.is_some_and(|reference| self.target(reference).is_none()) {
                    broken.push(&entry.value);
                }
                // An example may hold anything.
                if entry.key != "example" && entry.key != "examples" {
                    open.push(&entry.value);
                }
            }
            open.extend(node.items());
        }
        broken
    }

    pub(crate) fn operations(&self) -> Vec<Operation<'node>> {
        let base = self.base_path();
        let mut operations = Vec::new();
        let paths = self.root.entries_of("paths");
        for path in paths {
            let Some(item) = self.follow(&path.value) else {
                continue;
            };
            for entry in item.entries() {
                if path.key.starts_with('/') && METHODS.contains(&entry.key.as_str()) {
                    operations.push(Operation {
                        of: document::Operation {
                            path,
                            method: entry,
                        },
                        item,
                        path: format!("{base}{}", path.key),
                    });
                }
            }
        }
        operations
    }

    /// The path of the first server, which stands before each path of the document.
    fn base_path(&self) -> String {
        let server = self.root.get("servers").and_then(|it| it.items().first());
        let Some(url) = server.and_then(|server| server.get("url")?.text()) else {
            return String::new();
        };
        let path = match url.split_once("://") {
            Some((_, rest)) => rest.find('/').map_or("", |at| &rest[at..]),
            None if url.starts_with('/') => url,
            None => "",
        };
        let mut path = path.to_owned();
        let variables = server.and_then(|server| server.get("variables"));
        for variable in variables.map(Node::entries).unwrap_or_default() {
            if let Some(default) = variable.value.text_of("default") {
                path = path.replace(&format!("{{{}}}", variable.key), default);
            }
        }
        path.trim_end_matches('/').to_owned()
    }

    /// The parameters of an operation: its own, then those of its path that it does not replace.
    pub(crate) fn parameters(
        &self,
        operation: &Operation<'node>,
    ) -> Vec<(ParameterKey, &'node Node)> {
        let mut parameters: Vec<(ParameterKey, &'node Node)> = Vec::new();
        for holder in [operation.node(), operation.item] {
            for listed in holder.items_of("parameters") {
                let parameter = self.follow(listed);
                if let Some((key, node)) =
                    parameter.and_then(|node| Some((operation.parameter_key(node)?, node)))
                    && !parameters.iter().any(|(known, _)| *known == key)
                {
                    parameters.push((key, node));
                }
            }
        }
        parameters
    }

    /// Returns the schema of the body of a request or a response, JSON before anything else.
    pub(crate) fn schema_of_content(&self, holder: &'node Node) -> Option<&'node Node> {
        let content = holder.entries_of("content");
        let media = content
            .iter()
            .find(|media| is_json(&media.key))
            .or_else(|| content.first())?;
        self.follow(&media.value)?.get("schema")
    }
}

impl<'node> Operation<'node> {
    pub(crate) fn node(&self) -> &'node Node {
        self.of.node()
    }

    fn method(&self) -> String {
        self.of.method.key.to_uppercase()
    }

    /// The identity of an operation.
    pub(crate) fn key(&self) -> (String, String) {
        (self.method(), without_names(&self.path))
    }

    /// The method and the path.
    pub(crate) fn title(&self) -> String {
        format!("{} {}", self.method(), self.path)
    }

    fn parameter_key(&self, parameter: &'node Node) -> Option<ParameterKey> {
        let name = parameter.get("name")?.text()?;
        let location = parameter.get("in")?.text()?.to_owned();
        let name = match location.as_str() {
            "header" => name.to_lowercase(),
            "path" => match path_variables(&self.path)
                .iter()
                .position(|variable| *variable == name)
            {
                Some(at) => (at + 1).to_string(),
                None => name.to_owned(),
            },
            _ => name.to_owned(),
        };
        // OpenAPI describes these elsewhere, and ignores them here.
        let is_ignored = location == "header"
            && matches!(name.as_str(), "accept" | "content-type" | "authorization");
        (!is_ignored).then_some(ParameterKey { location, name })
    }
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
