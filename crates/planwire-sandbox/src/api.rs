//! The API of one vendor.

mod body;
mod operation;
mod rate_limit;
mod route;
mod security;

use std::sync::Arc;
use std::time::Duration;

use hyper::header::RETRY_AFTER;

use operation::Operation;
use rate_limit::RateLimit;
use route::Template;

use crate::Vendor;
use crate::behaviour::ListBehaviour;
use crate::catalogue::Catalogue;
use crate::collection::{Clock, Collection};
use crate::document::{Document, Node};
use crate::error::{SettingError, StartError};
use crate::list::List;
use crate::message::{Problem, ProblemShape, Request, Response};
use crate::plan::{Plan, Settings};

/// The methods of OpenAPI.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Returns the paths of a document.
fn paths(document: &Document) -> &[(String, Node)] {
    let paths = document.root().get("paths");
    paths.map(Node::entries).unwrap_or_default()
}

/// Reads the operations of a document.
pub(crate) fn plans(document: &Document) -> Result<Vec<Plan<'_>>, StartError> {
    let mut plans = Vec::new();
    for (path, item) in paths(document) {
        let (_, item) = document.resolve(item)?;
        for (method, node) in item.entries() {
            if METHODS.contains(&method.as_str()) {
                plans.push(Plan::read(document, method, path, item, node)?);
            }
        }
    }
    Ok(plans)
}

/// A vendor's operations, and their common state.
#[derive(Debug)]
pub(crate) struct Api {
    pub(crate) vendor: Vendor,
    pub(crate) token: String,
    /// The accessible company or workspace.
    pub(crate) tenant: String,
    templates: Vec<Template>,
    /// The operations of each template.
    operations: Vec<Vec<Operation>>,
    /// The shape of undocumented errors.
    default_shape: Option<ProblemShape>,
    clock: Arc<Clock>,
    rate_limit: Option<RateLimit>,
    /// The operations that respond with 412.
    failing_preconditions: Vec<String>,
}

impl Api {
    pub(crate) fn read(
        vendor: Vendor,
        document: &Document,
        settings: &Settings,
        clock: Arc<Clock>,
    ) -> Result<Self, StartError> {
        let paths = paths(document).iter();
        let templates: Vec<_> = paths
            .map(|(path, _)| (path.as_str(), Template::new(path)))
            .collect();
        let plans = plans(document)?;
        // For an invalid state transition, one vendor documents 412 and the other 400.
        let refusals: &[u16] = match plans.iter().any(|plan| plan.documents(412)) {
            true => &[412],
            false => &[400],
        };
        let settings = &Settings {
            refusals,
            ..*settings
        };
        let catalogue = Catalogue::read(document, &plans, settings)?;
        let mut operations = Vec::new();
        for (path, _) in &templates {
            let own = plans.iter().filter(|plan| plan.path == *path);
            let own = own.map(|plan| Operation::read(document, plan, &catalogue, settings));
            operations.push(own.collect::<Result<Vec<_>, _>>()?);
        }
        let all = || operations.iter().flatten();
        let default_shape = [401, 403, 404]
            .iter()
            .find_map(|status| all().find_map(|operation| operation.shape(*status)))
            .cloned();
        let tenant = all().find_map(|operation| operation.tenant());
        Ok(Self {
            vendor,
            token: format!("sandbox-token-for-{}", vendor.segment()),
            tenant: tenant.map_or("sandbox", |(_, tenant)| tenant).to_owned(),
            default_shape,
            clock,
            templates: templates
                .into_iter()
                .map(|(_, template)| template)
                .collect(),
            operations,
            rate_limit: None,
            failing_preconditions: Vec::new(),
        })
    }

    /// Limits the rate of operations that document 429.
    pub(crate) fn limit_rate(&mut self, requests: u32, window: Duration) {
        self.rate_limit = Some(RateLimit::new(requests, window));
    }

    /// Makes an operation respond with 412, by its path or id. Returns false if it does not
    /// document 412.
    pub(crate) fn fail_precondition(&mut self, path_or_id: &str) -> bool {
        let named = self.named(path_or_id);
        let with = named.filter(|operation| operation.documents(412));
        let ids: Vec<_> = with.map(|operation| operation.id.clone()).collect();
        let found = !ids.is_empty();
        self.failing_preconditions.extend(ids);
        found
    }

    /// Sets the behaviour of the list with this path or operation id. Returns false if the API has
    /// no such list.
    pub(crate) fn behave(
        &self,
        path_or_id: &str,
        behaviour: &ListBehaviour,
    ) -> Result<bool, SettingError> {
        let Some((operation, list)) = self.list(path_or_id) else {
            return Ok(false);
        };
        operation.check_ignored(&behaviour.ignored)?;
        list.behave(behaviour.clone());
        Ok(true)
    }

    /// Sets the behaviour of all lists.
    pub(crate) fn behave_everywhere(&self, behaviour: &ListBehaviour) {
        let lists = self.operations.iter().flatten().filter_map(Operation::list);
        lists.for_each(|list| list.behave(behaviour.clone()));
    }

    /// Returns the records of the list with this path or operation id.
    pub(crate) fn records(&self, path_or_id: &str) -> Option<&Arc<Collection>> {
        let (_, list) = self.list(path_or_id)?;
        Some(list.collection())
    }

    fn list(&self, path_or_id: &str) -> Option<(&Operation, &List)> {
        let mut named = self.named(path_or_id);
        named.find_map(|operation| Some((operation, operation.list()?)))
    }

    /// Returns the operation id of a request.
    pub(crate) fn operation_id(&self, method: &str, path: &str) -> Option<&str> {
        let (position, _) = route::find(&self.templates, path)?;
        let mut operations = self.operations.get(position)?.iter();
        let operation = operations.find(|operation| operation.method == method)?;
        Some(&operation.id)
    }

    /// Returns the ids of the operations at a path, or the id itself if it exists.
    pub(crate) fn operation_ids<'a>(
        &'a self,
        path_or_id: &'a str,
    ) -> impl Iterator<Item = &'a str> {
        let named = self.named(path_or_id);
        named.map(|operation| operation.id.as_str())
    }

    /// Returns the operations at a path, or the one with an id.
    fn named<'a, 'n>(
        &'a self,
        path_or_id: &'n str,
    ) -> impl Iterator<Item = &'a Operation> + use<'a, 'n> {
        let at_path = route::find(&self.templates, path_or_id)
            .and_then(|(position, _)| self.operations.get(position));
        let all = self.operations.iter().flatten();
        let with_id = all.filter(move |operation| operation.id == path_or_id);
        at_path.into_iter().flatten().chain(with_id)
    }

    /// Returns the ids of the operations that document 412.
    pub(crate) fn with_precondition(&self) -> impl Iterator<Item = &str> {
        let all = self.operations.iter().flatten();
        let with = all.filter(|operation| operation.documents(412));
        with.map(|operation| operation.id.as_str())
    }

    /// Returns the response to a request.
    pub(crate) fn respond(&self, method: &str, mut request: Request) -> Response {
        let path = request.path.clone();
        let Some((position, parameters)) = route::find(&self.templates, &path) else {
            let message = format!("Nothing exists at `{path}`.");
            return self.failed(None, &Problem::new(404, message));
        };
        let operations = self
            .operations
            .get(position)
            .map(Vec::as_slice)
            .unwrap_or_default();
        let Some(operation) = operations
            .iter()
            .find(|operation| operation.method == method)
        else {
            let methods: Vec<_> = operations
                .iter()
                .map(|operation| operation.method.as_str())
                .collect();
            let methods = methods.join(", ");
            let message = format!("`{path}` does not take {method}, but {methods}.");
            return self
                .failed(None, &Problem::new(405, message))
                .allowing(&methods);
        };
        request.set_path_parameters(&parameters);
        let authorized = operation.security.check(
            &self.token,
            |name| request.header(name),
            |name| request.query(name).map(ToOwned::to_owned),
        );
        if let Err(message) = authorized {
            return self.failed(Some(operation), &Problem::new(401, message));
        }
        if let Some(limit) = self
            .rate_limit
            .as_ref()
            .filter(|_| operation.documents(429))
            && let Err(seconds) = limit.spend()
        {
            let message = format!("The rate limit is reached; wait {seconds} seconds.");
            let header = operation.wait_header().cloned().unwrap_or(RETRY_AFTER);
            return self
                .failed(Some(operation), &Problem::new(429, message))
                .with(header, &seconds.to_string());
        }
        if self.failing_preconditions.contains(&operation.id) {
            let message = "The company does not have this feature.";
            return self.failed(Some(operation), &Problem::new(412, message));
        }
        match operation.respond(&request, &self.clock) {
            Ok(response) => response,
            Err(problem) => self.failed(Some(operation), &problem),
        }
    }

    /// Returns the response to a request whose body exceeds the limit.
    pub(crate) fn too_large(&self) -> Response {
        self.failed(
            None,
            &Problem::new(413, "The body is too large for the sandbox."),
        )
    }

    fn failed(&self, operation: Option<&Operation>, problem: &Problem) -> Response {
        let documented = operation.and_then(|operation| operation.shape(problem.status));
        // Another operation's shape for this status fits better than a shape for other statuses.
        let elsewhere = || {
            let mut all = self.operations.iter().flatten();
            all.find_map(|operation| operation.shape(problem.status))
        };
        match documented
            .or_else(elsewhere)
            .or(self.default_shape.as_ref())
        {
            Some(shape) => Response::json(problem.status, shape.body(problem)),
            None => Response::new(
                problem.status,
                "text/plain; charset=utf-8",
                problem.message.clone(),
            ),
        }
    }
}
