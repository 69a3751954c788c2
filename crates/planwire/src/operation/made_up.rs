//! Made-up operations for tests.

use super::{Api, Evidence, Kind, Operation, Response};

const RESPONSES: &[Response] = &[Response::json("200", Kind::Json)];

/// Returns an operation that is in no document.
pub(crate) fn made_up(method: &'static str, safe: bool) -> &'static Operation {
    let operation = Operation::new(Api::Wethod, method, "/made-up", "made-up", "make", "madeUp")
        .known_from(Evidence::Docs)
        .responds(RESPONSES);
    Box::leak(Box::new(match safe {
        true => operation,
        false => operation.not_safe(),
    }))
}
