//! Operations of a document.

use hyper::header::HeaderName;

use super::body::Body;
use super::security::Security;
use crate::action::{Action, fixed_value, pdf_page};
use crate::catalogue::Catalogue;
use crate::collection::Clock;
use crate::document::{Document, Kind, Node};
use crate::error::{SettingError, StartError};
use crate::list::List;
use crate::message::{Problem, ProblemShape, Request, Response};
use crate::plan::{Content, Location, Parameter, Plan, Scope, Settings};
use crate::value::Value;

/// An operation: its security, parameters, body and responses.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: String,
    pub(crate) security: Security,
    pub(crate) parameters: Vec<Parameter>,
    body: Option<Body>,
    behaviour: Behaviour,
    /// The documented errors.
    failures: Vec<DocumentedFailure>,
}

/// The effect of an operation.
#[derive(Debug)]
pub(crate) enum Behaviour {
    List(Box<List>),
    Action(Box<Action>),
    /// Returns a constant response, such as a list of strings.
    Fixed(Response),
}

#[derive(Debug)]
struct DocumentedFailure {
    status: u16,
    shape: Option<ProblemShape>,
    /// The header with the seconds to wait.
    wait_header: Option<HeaderName>,
}

impl Operation {
    pub(crate) fn read<'d>(
        document: &'d Document,
        plan: &Plan<'d>,
        catalogue: &Catalogue<'d>,
        settings: &Settings,
    ) -> Result<Self, StartError> {
        let open = Node::List(Vec::new());
        let security = plan
            .node
            .get("security")
            .or(document.root().get("security"))
            .unwrap_or(&open);
        let mut failures = Vec::new();
        let responses = plan.node.get("responses");
        for (status, response) in responses.map(Node::entries).unwrap_or_default() {
            if let Some(status) = status.parse().ok().filter(|status| *status >= 400) {
                failures.push(DocumentedFailure::read(document, status, response)?);
            }
        }
        let body = plan.node.get("requestBody");
        Ok(Self {
            id: plan.id.clone(),
            method: plan.method.clone(),
            security: Security::read(document, security)?,
            parameters: plan.parameters.clone(),
            body: body.map(|body| Body::read(document, body)).transpose()?,
            behaviour: Behaviour::read(document, plan, catalogue, settings)?,
            failures,
        })
    }

    /// Checks that the operation has the parameters that a behaviour ignores.
    pub(crate) fn check_ignored(&self, names: &[String]) -> Result<(), SettingError> {
        let parameters = self.parameters.iter();
        let queried = parameters.filter(|parameter| parameter.location == Location::Query);
        let known: Vec<_> = queried.map(|parameter| parameter.name.as_str()).collect();
        match names.iter().find(|name| !known.contains(&name.as_str())) {
            None => Ok(()),
            Some(name) => Err(SettingError::new(format!(
                "cannot ignore `{name}` in `{}`: it has no such query parameter; use one of {}",
                self.id,
                known.join(", ")
            ))),
        }
    }

    /// Returns the list, if the operation returns one.
    pub(crate) fn list(&self) -> Option<&List> {
        match &self.behaviour {
            Behaviour::List(list) => Some(list),
            _ => None,
        }
    }

    /// Returns whether the document has an error with this status.
    pub(crate) fn documents(&self, status: u16) -> bool {
        self.failures.iter().any(|failure| failure.status == status)
    }

    /// Returns the shape of an error's body.
    pub(crate) fn shape(&self, status: u16) -> Option<&ProblemShape> {
        let failure = self
            .failures
            .iter()
            .find(|failure| failure.status == status)?;
        failure.shape.as_ref()
    }

    /// Returns the documented header with the seconds to wait.
    pub(crate) fn wait_header(&self) -> Option<&HeaderName> {
        self.failures
            .iter()
            .find_map(|failure| failure.wait_header.as_ref())
    }

    /// Returns the header that selects the company or workspace, and its value.
    pub(crate) fn tenant(&self) -> Option<(&Parameter, &str)> {
        self.parameters
            .iter()
            .find_map(|parameter| match &parameter.scope {
                Some(Scope::Tenant(tenant)) => Some((parameter, tenant.as_str())),
                _ => None,
            })
    }

    /// Returns the response to an authorized request.
    pub(crate) fn respond(&self, request: &Request, clock: &Clock) -> Result<Response, Problem> {
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
            let message = format!("The token has no access to `{given}` (`{}`).", header.name);
            return Err(Problem::new(403, message));
        }
        let in_test_mode = self
            .parameters
            .iter()
            .zip(&values)
            .any(|(parameter, value)| {
                parameter.scope == Some(Scope::TestMode) && *value == Some(Value::Boolean(true))
            });
        let body = match self.body.as_ref().map(|body| body.value(request)) {
            None => None,
            Some(Ok(body)) => body,
            Some(Err(problem)) => {
                failures.extend(problem.failures);
                None
            }
        };
        if let Behaviour::List(list) = &self.behaviour {
            let parameters = self.parameters.iter().zip(values);
            let queried = parameters.filter(|(parameter, _)| parameter.location == Location::Query);
            return list.respond(request, queried, in_test_mode, failures, clock);
        }
        if !failures.is_empty() {
            return Err(Problem::invalid(failures));
        }
        match &self.behaviour {
            Behaviour::Action(action) => action.respond(request, body, in_test_mode, clock),
            Behaviour::Fixed(response) => Ok(response.clone()),
            // Handled above, together with errors of its query parameters.
            Behaviour::List(_) => Err(Problem::invalid(failures)),
        }
    }
}

impl Behaviour {
    fn read<'d>(
        document: &'d Document,
        plan: &Plan<'d>,
        catalogue: &Catalogue<'d>,
        settings: &Settings,
    ) -> Result<Self, StartError> {
        if let Some(listed) = plan.listed(document)? {
            let name = listed.items.name.unwrap_or(&plan.id);
            if let Some(collection) = catalogue.of_records(name) {
                let list = List::read(document, plan, &listed, collection, catalogue, settings)?;
                return Ok(Self::List(Box::new(list)));
            }
        }
        if let Content::Json {
            media_type, schema, ..
        } = &plan.success.content
            && plan.is_safe()
            && !matches!(schema.kind, Kind::Object | Kind::Any)
        {
            let body = fixed_value(document, plan, schema, settings)?;
            let status = plan.success.status(false);
            return Ok(Self::Fixed(Response::new(status, media_type, body)));
        }
        match catalogue.of(plan) {
            Some(collection) => {
                let action = Action::read(document, plan, collection, catalogue, settings)?;
                Ok(Self::Action(Box::new(action)))
            }
            None => {
                let status = plan.success.status(false);
                Ok(Self::Fixed(match &plan.success.content {
                    Content::Json {
                        media_type, schema, ..
                    } => {
                        let body = fixed_value(document, plan, schema, settings)?;
                        Response::new(status, media_type, body)
                    }
                    Content::File(media_type) => {
                        Response::new(status, media_type, pdf_page(&plan.id))
                    }
                    Content::Nothing => Response::empty(status),
                }))
            }
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
