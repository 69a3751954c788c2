//! One vendor's API, made of its document.

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

/// The methods that OpenAPI knows.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// The paths of a document, with their operations.
fn paths(document: &Document) -> &[(String, Node)] {
    let paths = document.root().get("paths");
    paths.map(Node::entries).unwrap_or_default()
}

/// The operations of a document.
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

/// A vendor's operations, and what holds for all of them.
#[derive(Debug)]
pub(crate) struct Api {
    pub(crate) vendor: Vendor,
    pub(crate) token: String,
    /// The company or workspace that can be seen.
    pub(crate) tenant: String,
    templates: Vec<Template>,
    /// The operations of each template.
    operations: Vec<Vec<Operation>>,
    /// For failures that the document does not show.
    usual_shape: Option<ProblemShape>,
    clock: Arc<Clock>,
    rate_limit: Option<RateLimit>,
    /// The operations that are answered 412.
    unmet: Vec<String>,
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
        // One vendor says 412 for what the state of things does not allow, the other 400.
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
        let usual_shape = [401, 403, 404]
            .iter()
            .find_map(|status| all().find_map(|operation| operation.shape(*status)))
            .cloned();
        let tenant = all().find_map(|operation| operation.tenant());
        Ok(Self {
            vendor,
            token: format!("sandbox-token-for-{}", vendor.segment()),
            tenant: tenant.map_or("sandbox", |(_, tenant)| tenant).to_owned(),
            usual_shape,
            clock,
            templates: templates
                .into_iter()
                .map(|(_, template)| template)
                .collect(),
            operations,
            rate_limit: None,
            unmet: Vec::new(),
        })
    }

    /// Limits the operations that have an answer 429.
    pub(crate) fn limit_rate(&mut self, requests: u32, window: Duration) {
        self.rate_limit = Some(RateLimit::new(requests, window));
    }

    /// Answers an operation with 412, by its path or its id. False where none is documented to.
    pub(crate) fn fail_precondition(&mut self, path_or_id: &str) -> bool {
        let named = self.named(path_or_id);
        let with = named.filter(|operation| operation.documents(412));
        let ids: Vec<_> = with.map(|operation| operation.id.clone()).collect();
        let found = !ids.is_empty();
        self.unmet.extend(ids);
        found
    }

    /// Gives a behaviour to the list with this path or operation id. Returns false if the API has no such list.
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

    /// Gives a behaviour to every list.
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

    /// The id of the operation that a request is for.
    pub(crate) fn operation_id(&self, method: &str, path: &str) -> Option<&str> {
        let (position, _) = route::find(&self.templates, path)?;
        let mut operations = self.operations.get(position)?.iter();
        let operation = operations.find(|operation| operation.method == method)?;
        Some(&operation.id)
    }

    /// The ids of the operations at a path, or the id itself where an operation has it.
    pub(crate) fn operation_ids<'a>(
        &'a self,
        path_or_id: &'a str,
    ) -> impl Iterator<Item = &'a str> {
        let named = self.named(path_or_id);
        named.map(|operation| operation.id.as_str())
    }

    /// The operations at a path, or the one with an id.
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

    /// The operations that can be answered with 412, by id.
    pub(crate) fn with_precondition(&self) -> impl Iterator<Item = &str> {
        let all = self.operations.iter().flatten();
        let with = all.filter(|operation| operation.documents(412));
        with.map(|operation| operation.id.as_str())
    }

    /// The answer to a request of this API.
    pub(crate) fn answer(&self, method: &str, mut request: Request) -> Response {
        let path = request.path.clone();
        let Some((position, parameters)) = route::find(&self.templates, &path) else {
            let message = format!("There is nothing at `{path}`.");
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
        let let_in = operation.security.check(
            &self.token,
            |name| request.header(name),
            |name| request.query(name).map(ToOwned::to_owned),
        );
        if let Err(message) = let_in {
            return self.failed(Some(operation), &Problem::new(401, message));
        }
        if let Some(limit) = self
            .rate_limit
            .as_ref()
            .filter(|_| operation.documents(429))
            && let Err(seconds) = limit.spend()
        {
            let message = format!("The allowance is spent; wait {seconds} seconds.");
            let header = operation.wait_header().cloned().unwrap_or(RETRY_AFTER);
            return self
                .failed(Some(operation), &Problem::new(429, message))
                .with(header, &seconds.to_string());
        }
        if self.unmet.contains(&operation.id) {
            let message = "The company lacks what this call needs.";
            return self.failed(Some(operation), &Problem::new(412, message));
        }
        match operation.answer(&request, &self.clock) {
            Ok(answer) => answer,
            Err(problem) => self.failed(Some(operation), &problem),
        }
    }

    /// The answer to a request whose body is larger than the sandbox reads.
    pub(crate) fn too_large(&self) -> Response {
        self.failed(
            None,
            &Problem::new(413, "The body is larger than the sandbox reads."),
        )
    }

    fn failed(&self, operation: Option<&Operation>, problem: &Problem) -> Response {
        let documented = operation.and_then(|operation| operation.shape(problem.status));
        // What other operations say for this status is a better guess than what they say for others.
        let elsewhere = || {
            let mut all = self.operations.iter().flatten();
            all.find_map(|operation| operation.shape(problem.status))
        };
        match documented.or_else(elsewhere).or(self.usual_shape.as_ref()) {
            Some(shape) => Response::json(problem.status, shape.body(problem)),
            None => Response::new(
                problem.status,
                "text/plain; charset=utf-8",
                problem.message.clone(),
            ),
        }
    }
}
