//! `cargo xtask bundle --out DIR`.

use std::path::Path;
use std::process::ExitCode;

use serde_json::Value;

use crate::finding;
use crate::spec::bundle::Bundle;
use crate::workspace::output;
use crate::workspace::write;

/// Writes `wethod.json` and `piriod.json`.
pub(crate) fn run(root: &Path, out: &Path) -> Result<ExitCode, String> {
    let bundles = match Bundle::read_all(root) {
        Ok(bundles) => bundles,
        Err(findings) => {
            finding::report(findings);
            return Ok(ExitCode::FAILURE);
        }
    };
    for bundle in bundles {
        let path = out.join(format!("{}.json", bundle.api));
        write::if_changed(&path, &text(&bundle.to_json()))?;
        output::say(path.display());
    }
    Ok(ExitCode::SUCCESS)
}

/// Returns the text of a bundle: one line for each operation and component, so that diffs are readable.
pub(crate) fn text(document: &Value) -> String {
    // The document, its sections, and the entries of each path and each section of components.
    let mut text = spread(document, 3);
    text.push('\n');
    text
}

/// Writes the entries of objects on lines of their own, down to a depth, and everything below on one line.
fn spread(json: &Value, depth: usize) -> String {
    match json.as_object() {
        Some(entries) if depth > 0 && !entries.is_empty() => {
            let entries: Vec<String> = entries
                .iter()
                .map(|(key, value)| {
                    format!(
                        "{}: {}",
                        Value::from(key.as_str()),
                        spread(value, depth - 1)
                    )
                })
                .collect();
            format!("{{\n{}\n}}", entries.join(",\n"))
        }
        _ => json.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn bundles_have_a_line_for_each_operation_and_component() {
        let document = json!({
            "openapi": "3.0.3",
            "paths": { "/plans": { "get": { "operationId": "listPlans", "tags": ["plans"] } } },
            "components": { "schemas": { "Plan": { "type": "object" }, "Empty": {} } },
        });
        insta::assert_snapshot!(text(&document), @r#"
        {
        "openapi": "3.0.3",
        "paths": {
        "/plans": {
        "get": {"operationId":"listPlans","tags":["plans"]}
        }
        },
        "components": {
        "schemas": {
        "Plan": {"type":"object"},
        "Empty": {}
        }
        }
        }
        "#);
        assert_eq!(
            serde_json::from_str::<Value>(&text(&document)).unwrap(),
            document
        );
    }
}
