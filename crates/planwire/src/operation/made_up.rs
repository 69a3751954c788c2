//! Operations for tests of what no document has yet.

use super::{Api, Evidence, Operation};

/// An operation that no document has.
pub(crate) fn made_up(method: &'static str, safe: bool) -> &'static Operation {
    Box::leak(Box::new(Operation {
        api: Api::Wethod,
        id: "madeUp",
        method,
        path: "/made-up",
        resource: "made-up",
        verb: "make",
        summary: "",
        description: "",
        evidence: Evidence::Docs,
        page: None,
        permissions: &[],
        statuses: &[200],
        safe,
        paging: None,
        parameters: &[],
        fields: &[],
    }))
}
