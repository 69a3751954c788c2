//! One operation of a document.

use hyper::header::HeaderName;

use super::answer::Answer;
use super::parameter::{Location, Parameter, Scope};
use super::problem::{Problem, ProblemShape};
use super::request::Request;
use super::security::Security;
use crate::data::Value;
use crate::document::{Document, Node};
use crate::error::StartError;
use crate::list::List;

/// An operation: who may call it, with what, and how it is answered.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: String,
    pub(crate) security: Security,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) behaviour: Behaviour,
    /// The answers that the document has for failures.
    failures: Vec<DocumentedFailure>,
}

/// What an operation does.
#[derive(Debug)]
pub(crate) enum Behaviour {
    List(Box<List>),
    /// The sandbox keeps no state yet, and only lists can be told from the schemas alone.
    Unsupported,
}

#[derive(Debug)]
struct DocumentedFailure {
    status: u16,
    shape: Option<ProblemShape>,
    /// The header that says how many seconds to wait.
    wait_header: Option<HeaderName>,
}

impl Operation {
    pub(crate) fn read(
        document: &Document,
        place: (&str, &str),
        item: &Node,
        node: &Node,
        settings: &super::Settings,
    ) -> Result<Self, StartError> {
        let (method, path) = place;
        let id = node
            .text("operationId")
            .map_or_else(|| format!("{method} {path}"), Into::into);
        let root = document.root();
        let open = Node::List(Vec::new());
        let security = node
            .get("security")
            .or(root.get("security"))
            .unwrap_or(&open);
        let parameters = parameters(document, item, node)?;
        let mut failures = Vec::new();
        for (status, response) in node.get("responses").map(Node::entries).unwrap_or_default() {
            if let Some(status) = status.parse().ok().filter(|status| *status >= 400) {
                failures.push(DocumentedFailure::read(document, status, response)?);
            }
        }
        let list = match method {
            "get" => List::read(document, &id, node, &parameters, settings)?,
            _ => None,
        };
        Ok(Self {
            id,
            method: method.to_uppercase(),
            security: Security::read(document, security)?,
            parameters,
            behaviour: list.map_or(Behaviour::Unsupported, |list| {
                Behaviour::List(Box::new(list))
            }),
            failures,
        })
    }

    /// Whether the document has a failure of this status.
    pub(crate) fn documents(&self, status: u16) -> bool {
        self.failures.iter().any(|failure| failure.status == status)
    }

    /// The shape of the body of a failure.
    pub(crate) fn shape(&self, status: u16) -> Option<&ProblemShape> {
        let failure = self
            .failures
            .iter()
            .find(|failure| failure.status == status)?;
        failure.shape.as_ref()
    }

    /// The header that the document has for the seconds to wait.
    pub(crate) fn wait_header(&self) -> Option<&HeaderName> {
        self.failures
            .iter()
            .find_map(|failure| failure.wait_header.as_ref())
    }

    /// The company or workspace that a request must name, with the header that names it.
    pub(crate) fn tenant(&self) -> Option<(&Parameter, &str)> {
        self.parameters
            .iter()
            .find_map(|parameter| match &parameter.scope {
                Some(Scope::Tenant(tenant)) => Some((parameter, tenant.as_str())),
                _ => None,
            })
    }

    /// The answer to a request that was let in.
    pub(crate) fn answer(&self, request: &Request) -> Result<Answer, Problem> {
        let mut values = Vec::new();
        let mut failures = Vec::new();
        for parameter in &self.parameters {
            match parameter.value(request) {
                Ok(value) => values.push(value),
                Err(failure) => {
                    failures.push(failure);
                    values.push(None);
                }
            }
        }
        if let Some((header, tenant)) = self.tenant()
            && let Some(given) = header.text(request)
            && given != tenant
        {
            let message = format!(
                "The token gives no access to `{given}` (`{}`).",
                header.name
            );
            return Err(Problem::new(403, message));
        }
        let in_realm = self
            .parameters
            .iter()
            .zip(&values)
            .any(|(parameter, value)| {
                parameter.scope == Some(Scope::Realm) && *value == Some(Value::Boolean(true))
            });
        match &self.behaviour {
            Behaviour::List(list) => {
                let parameters = self.parameters.iter().zip(values);
                let queried =
                    parameters.filter(|(parameter, _)| parameter.location == Location::Query);
                list.answer(request, queried, in_realm, failures)
            }
            Behaviour::Unsupported if !failures.is_empty() => Err(Problem::invalid(failures)),
            Behaviour::Unsupported => Err(Problem::new(
                501,
                format!(
                    "The sandbox knows `{}` and does not perform it; it serves lists.",
                    self.id
                ),
            )),
        }
    }
}

impl DocumentedFailure {
    fn read(document: &Document, status: u16, response: &Node) -> Result<Self, StartError> {
        let (_, response) = document.resolve(response)?;
        let headers = response
            .get("headers")
            .map(Node::entries)
            .unwrap_or_default();
        let wait = headers
            .iter()
            .find(|(name, _)| name.to_lowercase().ends_with("retry-after"));
        Ok(Self {
            status,
            shape: ProblemShape::read(document, response)?,
            wait_header: wait.and_then(|(name, _)| HeaderName::try_from(name).ok()),
        })
    }
}

/// The parameters of the path item and of the operation, which override those of the same name.
fn parameters(document: &Document, item: &Node, node: &Node) -> Result<Vec<Parameter>, StartError> {
    let mut parameters: Vec<Parameter> = Vec::new();
    for source in [item, node] {
        for parameter in source
            .get("parameters")
            .map(Node::elements)
            .unwrap_or_default()
        {
            let parameter = Parameter::read(document, parameter)?;
            parameters.retain(|other| {
                (&other.name, other.location) != (&parameter.name, parameter.location)
            });
            parameters.push(parameter);
        }
    }
    Ok(parameters)
}
