//! The parameters of an operation.

use super::constraint::Constraint;
use super::problem::Failure;
use super::request::Request;
use crate::data::Value;
use crate::document::{Document, Node, Schema};
use crate::error::StartError;

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Location {
    Path,
    Query,
    Header,
    Cookie,
}

/// A parameter as the document declares it.
#[derive(Clone, Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) location: Location,
    pub(crate) required: bool,
    pub(crate) constraint: Constraint,
    pub(crate) default: Option<Node>,
    pub(crate) scope: Option<Scope>,
    /// `x-filter` and `x-ordering`, where it has one.
    pub(crate) filter: Option<Node>,
    pub(crate) is_ordering: bool,
}

/// What a header that belongs to the client chooses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// Whose data: the company or the workspace. Only this one may be seen.
    Tenant(String),
    /// Another set of data, where it is true.
    Realm,
    /// Nothing that the sandbox tells apart, such as the version of the API.
    Other,
}

impl Parameter {
    pub(crate) fn read(document: &Document, node: &Node) -> Result<Self, StartError> {
        let (_, node) = document.resolve(node)?;
        let name = node
            .text("name")
            .ok_or_else(|| StartError::document("a parameter has no `name`"))?;
        let location = match node.text("in") {
            Some("path") => Location::Path,
            Some("query") => Location::Query,
            Some("header") => Location::Header,
            Some("cookie") => Location::Cookie,
            _ => {
                let what = format!("the parameter `{name}` has no `in` that OpenAPI knows");
                return Err(StartError::document(what));
            }
        };
        let empty = Node::Map(Vec::new());
        let schema = Schema::read(document, node.get("schema").unwrap_or(&empty))?;
        let required = node.flag("required");
        let example = node.get("example").or(schema.example);
        Ok(Self {
            name: name.to_owned(),
            location,
            required,
            constraint: Constraint::new(&schema),
            default: schema.default.cloned(),
            scope: node.flag("x-client-scoped").then(|| {
                if schema.kind == crate::document::Kind::Boolean {
                    Scope::Realm
                } else if required && schema.default.is_none() {
                    let tenant = example.and_then(Node::as_text).unwrap_or("sandbox");
                    Scope::Tenant(tenant.to_owned())
                } else {
                    Scope::Other
                }
            }),
            filter: node.get("x-filter").cloned(),
            is_ordering: node.get("x-ordering").is_some(),
        })
    }

    /// The text that a request gives it. Of several the last one counts, as in most frameworks.
    pub(crate) fn text<'r>(&self, request: &'r Request) -> Option<&'r str> {
        match self.location {
            Location::Path => request.path_parameter(&self.name),
            Location::Query => request.query(&self.name),
            Location::Header => request.header(&self.name),
            Location::Cookie => None,
        }
    }

    /// The value that a request gives it, nothing where it gives none, or the rule that it breaks.
    pub(crate) fn value(&self, request: &Request) -> Result<Option<Value<'static>>, Failure> {
        match self.text(request) {
            Some(text) => {
                let value = self.constraint.check(text);
                value.map(Some).map_err(|message| self.failure(message))
            }
            None if self.required && self.location != Location::Cookie => {
                Err(self.failure("is required".to_owned()))
            }
            None => Ok(None),
        }
    }

    pub(crate) fn failure(&self, message: String) -> Failure {
        Failure {
            name: self.name.clone(),
            is_field: self.location != Location::Header,
            message,
        }
    }
}
