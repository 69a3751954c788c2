//! OpenAPI documents.

mod digits;
mod node;
mod number;
mod numbers;
mod schema;

pub(crate) use digits::write_digits;
pub(crate) use node::Node;
pub(crate) use number::Number;
pub(crate) use schema::{Kind, Schema};

use crate::error::StartError;

/// The maximum number of references in a chain. The documents need two.
const MAX_REFERENCES: usize = 16;

/// A bundled document: each `$ref` points into the document.
#[derive(Debug)]
pub(crate) struct Document {
    root: Node,
}

impl Document {
    pub(crate) fn parse(text: &str) -> Result<Self, StartError> {
        let root = serde_json::from_str(text)
            .map_err(|error| StartError::document(format!("it is not valid JSON: {error}")))?;
        Ok(Self { root })
    }

    pub(crate) fn root(&self) -> &Node {
        &self.root
    }

    /// Follows `$ref` to the end. Returns the name of the last component on the way.
    pub(crate) fn resolve<'d>(
        &'d self,
        node: &'d Node,
    ) -> Result<(Option<&'d str>, &'d Node), StartError> {
        let mut node = node;
        let mut name = None;
        for _ in 0..MAX_REFERENCES {
            let Some(reference) = node.text("$ref") else {
                return Ok((name, node));
            };
            node = reference
                .strip_prefix('#')
                .and_then(|pointer| self.root.at(pointer))
                .ok_or_else(|| {
                    StartError::document(format!(
                        "cannot resolve the reference `{reference}`; bundle the document first"
                    ))
                })?;
            name = reference.rsplit('/').next();
        }
        Err(StartError::document(format!(
            "more than {MAX_REFERENCES} references lead from one to the next, the last to `{}`",
            name.unwrap_or_default()
        )))
    }
}
