//! The operations to compare. One document may be the vendor's: OpenAPI 3.0 or 3.1, and invalid in any way; invalid
//! parts are left out.

use std::collections::BTreeMap;

use crate::spec::bundle::is_json;
use crate::spec::document::{self, Document, path_variables, without_names};
use crate::spec::node::Node;

/// One method of one path.
#[derive(Clone, Debug)]
pub(crate) struct Operation<'node> {
    pub(crate) of: document::Operation<'node>,
    /// The path, after the base path of the server.
    path: String,
}

/// The identity of a parameter: its place, and its name or, in the path, its position.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ParameterKey {
    pub(crate) location: String,
    pub(crate) name: String,
}

/// Returns the operations of a document.
pub(crate) fn operations<'node>(document: Document<'node>) -> Vec<Operation<'node>> {
    let base = base_path(document);
    let operations = document.operations().into_iter();
    operations
        .map(|of| Operation {
            of,
            path: format!("{base}{}", of.path.key),
        })
        .collect()
}

/// Returns the path of the first server, which precedes each path of the document.
fn base_path(document: Document<'_>) -> String {
    let server = document
        .root
        .get("servers")
        .and_then(|it| it.items().first());
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

/// Returns the references that cannot be resolved.
pub(crate) fn broken_references<'node>(document: Document<'node>) -> Vec<&'node Node> {
    let mut broken = Vec::new();
    let mut open = vec![document.root];
    while let Some(node) = open.pop() {
        for entry in node.entries() {
            let reference = entry.value.text().filter(|_| entry.key == "$ref");
            if reference.is_some_and(|reference| document.target(reference).is_none()) {
                broken.push(&entry.value);
            }
            // Examples may contain anything.
            if entry.key != "example" && entry.key != "examples" {
                open.push(&entry.value);
            }
        }
        open.extend(node.items());
    }
    broken
}

/// Returns the schema of the body of a request or a response, preferably of JSON.
pub(super) fn schema_of_content<'node>(
    document: Document<'node>,
    holder: &'node Node,
) -> Option<&'node Node> {
    let content = holder.entries_of("content");
    let media = content
        .iter()
        .find(|media| is_json(&media.key))
        .or_else(|| content.first())?;
    document.follow(&media.value)?.get("schema")
}

impl<'node> Operation<'node> {
    pub(crate) fn node(&self) -> &'node Node {
        self.of.node()
    }

    fn method(&self) -> String {
        self.of.method.key.to_uppercase()
    }

    /// Returns the parameters of the operation and of its path.
    pub(super) fn parameters(
        &self,
        document: Document<'node>,
    ) -> BTreeMap<ParameterKey, &'node Node> {
        let parameters = document.parameters(&self.of).into_iter();
        parameters
            .filter_map(|it| Some((self.parameter_key(it.node)?, it.node)))
            .collect()
    }

    /// Returns the identity of the operation.
    pub(crate) fn key(&self) -> (String, String) {
        (self.method(), without_names(&self.path))
    }

    /// Returns the method and the path.
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
        // OpenAPI ignores these parameters; other parts of the document describe them.
        let is_ignored = location == "header"
            && matches!(name.as_str(), "accept" | "content-type" | "authorization");
        (!is_ignored).then_some(ParameterKey { location, name })
    }
}
