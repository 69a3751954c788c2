//! The counted facts of an operation.

use crate::finding::{Finding, Place};
use crate::lint::SOURCES;
use crate::spec::bundle::Bundle;
use crate::spec::document::{Document, Operation as Described};
use crate::spec::documented;

/// One operation of the documents.
#[derive(Debug)]
pub(super) struct Operation {
    pub(super) api: &'static str,
    pub(super) place: Place,
    pub(super) id: String,
    pub(super) path: String,
    /// The name of its tag.
    pub(super) resource: String,
    /// The source of the operation.
    pub(super) evidence: &'static str,
    /// All success responses are documented.
    pub(super) typed_response: bool,
    /// The request body is documented; `None` without a body.
    pub(super) typed_body: Option<bool>,
}

/// Reads all operations of one API. The documents may have other errors: they are counted while they are edited.
pub(super) fn read_all(bundle: &Bundle) -> Result<Vec<Operation>, Vec<Finding>> {
    let document = Document::new(&bundle.root);
    let mut operations = Vec::new();
    let mut findings = Vec::new();
    for operation in document.operations() {
        match read(bundle.api, &document, &operation) {
            Some(read) => operations.push(read),
            None => findings.push(Finding::error(
                &operation.method.key_place,
                format!("cannot count {}", operation.title()),
                "its `operationId`, tag or `x-evidence` is missing or invalid",
                "run `cargo xtask lint` for the details",
            )),
        }
    }
    if findings.is_empty() {
        Ok(operations)
    } else {
        Err(findings)
    }
}

fn read<'node>(
    api: &'static str,
    document: &Document<'node>,
    operation: &Described<'node>,
) -> Option<Operation> {
    let node = operation.node();
    let evidence = node.get("x-evidence")?;
    let evidence = evidence.get("source").unwrap_or(evidence).text()?.trim();
    Some(Operation {
        api,
        place: operation.method.key_place.clone(),
        id: operation.id()?.to_owned(),
        path: operation.path.key.clone(),
        resource: node.get("tags")?.items().first()?.text()?.to_owned(),
        evidence: SOURCES.into_iter().find(|source| *source == evidence)?,
        typed_response: documented::response(document, operation),
        typed_body: documented::request_body(document, operation),
    })
}
