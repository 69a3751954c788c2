//! The parameters of an operation.

use crate::document::{Document, Kind, Node, Schema};
use crate::error::StartError;
use crate::message::{Failure, Request};
use crate::rule::Constraint;
use crate::value::Value;

/// The location of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Location {
    Path,
    Query,
    Header,
    Cookie,
}

/// A parameter of an operation.
#[derive(Clone, Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) location: Location,
    pub(crate) required: bool,
    pub(crate) constraint: Constraint,
    pub(crate) default: Option<Node>,
    pub(crate) scope: Option<Scope>,
    /// The operators (`x-filter`).
    pub(crate) filter: Option<Node>,
    pub(crate) ordering: Option<Ordering>,
    /// The type of identifier, such as `ProjectId`.
    pub(crate) identifies: Option<String>,
    several: Option<Several>,
}

/// An ordering parameter (`x-ordering`).
#[derive(Clone, Debug)]
pub(crate) struct Ordering {
    /// Accepts several fields, separated by commas.
    pub(crate) is_multiple: bool,
    /// The accepted fields, if they are documented.
    pub(crate) fields: Option<Vec<String>>,
}

/// The encoding of a parameter with several values.
#[derive(Clone, Debug)]
enum Several {
    /// The parameter is repeated.
    Repeated(Constraint),
    /// The values are separated by commas.
    Listed(Constraint),
    /// Each value has a parameter of its own, whose name begins with this prefix (`x-key-prefix`).
    Keyed(String),
}

/// The purpose of a header that the client sets for all requests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// Selects the company or the workspace. Only this one is accessible.
    Tenant(String),
    /// Selects the test mode.
    TestMode,
    /// Has no effect in the sandbox, such as the API version.
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
                let what = format!("the parameter `{name}` has an unknown `in`");
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
                    Scope::TestMode
                } else if required && schema.default.is_none() {
                    let tenant = example.and_then(Node::as_text).unwrap_or("sandbox");
                    Scope::Tenant(tenant.to_owned())
                } else {
                    Scope::Other
                }
            }),
            filter: node.get("x-filter").cloned(),
            ordering: node.get("x-ordering").map(Ordering::read),
            identifies: schema
                .name
                .filter(|_| schema.identifier)
                .map(ToOwned::to_owned),
            several: Several::read(document, node, &schema)?,
        })
    }

    /// Returns the parameter's string in a request. The last one of several applies, as in most
    /// frameworks.
    pub(crate) fn text<'r>(&self, request: &'r Request) -> Option<&'r str> {
        match self.location {
            Location::Path => request.path_parameter(&self.name),
            Location::Query => request.query(&self.name),
            Location::Header => request.header(&self.name),
            Location::Cookie => None,
        }
    }

    /// Returns the parameter's value in a request, if any, or the violated rule.
    pub(crate) fn value(&self, request: &Request) -> Result<Option<Value<'static>>, Failure> {
        if let Some(several) = &self.several {
            let values = several.values(&self.name, request);
            return match values.map_err(|message| self.failure(message))? {
                None if self.required => Err(self.failure("is required".to_owned())),
                values => Ok(values),
            };
        }
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

    /// Returns whether the parameter selects soft-deleted records.
    pub(crate) fn selects_soft_deleted(&self) -> bool {
        self.location == Location::Query
            && self.constraint.lists("exclude")
            && self.constraint.lists("only")
    }

    pub(crate) fn failure(&self, message: String) -> Failure {
        Failure {
            name: self.name.clone(),
            is_field: self.location != Location::Header,
            message,
        }
    }
}

impl Ordering {
    fn read(node: &Node) -> Self {
        let fields = node.get("fields").map(|fields| {
            let fields = fields.elements().iter().filter_map(Node::as_text);
            fields.map(ToOwned::to_owned).collect()
        });
        Self {
            is_multiple: node.flag("multiple") || node.as_text() == Some("multiple"),
            fields,
        }
    }
}

impl Several {
    fn read(
        document: &Document,
        node: &Node,
        schema: &Schema<'_>,
    ) -> Result<Option<Self>, StartError> {
        if let Some(prefix) = node.text("x-key-prefix") {
            return Ok(Some(Self::Keyed(prefix.to_owned())));
        }
        let (Kind::List, Some(items)) = (schema.kind, schema.items) else {
            return Ok(None);
        };
        let constraint = Constraint::new(&Schema::read(document, items)?);
        let is_listed = node.get("explode").and_then(Node::as_boolean) == Some(false);
        Ok(Some(if is_listed {
            Self::Listed(constraint)
        } else {
            Self::Repeated(constraint)
        }))
    }

    /// Returns the values in a request, if any.
    fn values(&self, name: &str, request: &Request) -> Result<Option<Value<'static>>, String> {
        let (constraint, texts): (_, Vec<&str>) = match self {
            Self::Keyed(prefix) => {
                let pairs = request.query_below(prefix);
                let pairs = pairs.map(|(key, value)| {
                    let value = Value::Text(value.to_owned().into());
                    (key.to_owned().into(), value)
                });
                let pairs: Vec<_> = pairs.collect();
                return Ok((!pairs.is_empty()).then_some(Value::Record(pairs)));
            }
            Self::Repeated(constraint) => (constraint, request.query_all(name).collect()),
            Self::Listed(constraint) => {
                // An empty list has no effect.
                let text = request.query(name).filter(|text| !text.is_empty());
                let texts = text.map(|text| text.split(','));
                (constraint, texts.into_iter().flatten().collect())
            }
        };
        if texts.is_empty() {
            return Ok(None);
        }
        let values = texts.into_iter().map(|text| constraint.check(text));
        Ok(Some(Value::List(values.collect::<Result<_, _>>()?)))
    }
}
