//! For the tests of the command line: the examples of the API documents as commands.

use serde_json::{Value, json};

use super::example::Examples;
use crate::spec::model::operation::Operation;

/// The command line of each operation and the request that it sends, a JSON object each.
pub(super) fn generate(
    api: &str,
    document: &Value,
    operations: &[Operation],
) -> Result<Vec<String>, String> {
    let examples = Examples::new(api, document);
    operations
        .iter()
        .map(|operation| {
            let example = examples.of(operation)?;
            Ok(json!({"command": example.command, "http": example.http}).to_string())
        })
        .collect()
}
