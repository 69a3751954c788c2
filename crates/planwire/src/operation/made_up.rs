//! Operations for tests of what no document has yet.

use super::{Answer, Api, Authentication, Evidence, Operation};

/// An operation that no document has.
pub(crate) fn made_up(method: &'static str, safe: bool) -> &'static Operation {
    Box::leak(Box::new(Operation {
        api: Api::Wethod,
        id: "madeUp",
        method,
        path: "/made-up",
        resource: "made-up",
        name: "make",
        summary: "",
        description: "",
        evidence: Evidence::Docs,
        page: None,
        permissions: &[],
        statuses: &[200],
        safe,
        authentication: Authentication::Required,
        paging: None,
        parameters: &[],
        body: None,
        answer: Answer::Json,
        media_type: None,
        fields: &[],
    }))
}
