//! Builders of the entries of the table.

use super::{
    Api, Authentication, Body, Evidence, Operation, Paging, Parameter, Permission, Response, Schema,
};

impl Operation {
    pub(crate) const fn new(
        api: Api,
        method: &'static str,
        path: &'static str,
        resource: &'static str,
        name: &'static str,
        id: &'static str,
    ) -> Self {
        Self {
            api,
            id,
            method,
            path,
            resource,
            name,
            summary: "",
            description: "",
            evidence: Evidence::Seed,
            page: None,
            permissions: &[],
            safe: matches!(method.as_bytes(), b"GET"),
            authentication: Authentication::Required,
            paging: None,
            parameters: &[],
            body: None,
            responses: &[],
        }
    }

    pub(crate) const fn says(mut self, summary: &'static str, description: &'static str) -> Self {
        self.summary = summary;
        self.description = description;
        self
    }

    pub(crate) const fn known_from(mut self, evidence: Evidence) -> Self {
        self.evidence = evidence;
        self
    }

    pub(crate) const fn page(mut self, page: &'static str) -> Self {
        self.page = Some(page);
        self
    }

    pub(crate) const fn permissions(mut self, permissions: &'static [Permission]) -> Self {
        self.permissions = permissions;
        self
    }

    /// Some operations act although they are documented as GET.
    pub(crate) const fn not_safe(mut self) -> Self {
        self.safe = false;
        self
    }

    pub(crate) const fn authentication(mut self, authentication: Authentication) -> Self {
        self.authentication = authentication;
        self
    }

    pub(crate) const fn paging(mut self, paging: Paging) -> Self {
        self.paging = Some(paging);
        self
    }

    pub(crate) const fn parameters(mut self, parameters: &'static [&'static Parameter]) -> Self {
        self.parameters = parameters;
        self
    }

    pub(crate) const fn body(mut self, required: bool, schema: &'static Schema) -> Self {
        self.body = Some(Body { required, schema });
        self
    }

    pub(crate) const fn responds(mut self, responses: &'static [Response]) -> Self {
        self.responses = responses;
        self
    }
}
