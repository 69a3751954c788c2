//! Lowering: from the document that states the API as it is to one that the generator can take.
//!
//! Each pass is a pure function from document to document in a file of its own. The order matters
//! only where a pass says so.

mod client_scoped_headers;
mod defaults;
mod error_responses;
mod examples;
mod extensions;
mod formats;
mod nullability;
mod query_parameters;
mod required_parameters;
mod schema_walk;
mod shared_parameters;
mod single_references;
mod unused_schemas;
mod value_bounds;

use serde_json::Value;

pub(crate) use shared_parameters::lower as own_parameters;

/// One pass, by the name its tests and messages use.
type Pass = fn(Value) -> Value;

/// The passes in order. Extensions go last, because others read them; what nothing refers to any
/// more goes after everything that removes a reference.
const PASSES: [Pass; 12] = [
    error_responses::lower,
    client_scoped_headers::lower,
    query_parameters::lower,
    required_parameters::lower,
    value_bounds::lower,
    formats::lower,
    defaults::lower,
    examples::lower,
    single_references::lower,
    nullability::lower,
    unused_schemas::lower,
    extensions::lower,
];

/// The document as the generator gets it.
pub(crate) fn lower(document: Value) -> Value {
    PASSES
        .iter()
        .fold(document, |document, pass| pass(document))
}

/// What a pass makes of a fixture, for the snapshot tests beside the passes.
#[cfg(test)]
fn lowered(pass: Pass, yaml: &str) -> String {
    use std::sync::Arc;
    let node = match crate::spec::yaml::parse(&Arc::from("fixture.yaml"), yaml) {
        Ok(node) => node,
        Err(findings) => panic!("{findings:?}"),
    };
    format!("{:#}", pass(node.to_json()))
}
