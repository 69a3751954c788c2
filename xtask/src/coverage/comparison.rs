//! The documents beside the inventory.

use crate::document::without_names;
use crate::finding::Finding;

use super::inventory::{self, Row};
use super::operation::Operation;

/// What the inventory and the documents have of each other.
#[derive(Debug)]
pub(super) struct Comparison {
    pub(super) findings: Vec<Finding>,
    known: usize,
    documented: usize,
    left_out: usize,
}

impl Comparison {
    pub(super) fn of(rows: &[Row], operations: &[Operation]) -> Self {
        let mut findings = Vec::new();
        let mut documented = 0;
        let mut left_out = 0;
        for row in rows {
            let operation = operations
                .iter()
                .find(|operation| means(row, operation, rows));
            match (operation, &row.reason) {
                (Some(operation), reason) => {
                    documented += 1;
                    findings.extend(other_words(row, operation));
                    if reason.is_some() {
                        findings.push(needless_reason(row, operation));
                    }
                }
                (None, Some(_)) => left_out += 1,
                (None, None) => findings.push(missing(row)),
            }
        }
        for operation in operations {
            if !rows.iter().any(|row| means(row, operation, rows)) {
                findings.push(unlisted(operation));
            }
        }
        Self {
            findings,
            known: rows.len(),
            documented,
            left_out,
        }
    }

    /// In one line, how much of what is known the documents have.
    pub(super) fn summary(&self) -> String {
        format!(
            "known operations: {}, of which {} in the documents, {} left out with a reason, {} missing",
            self.known,
            self.documented,
            self.left_out,
            self.known - self.documented - self.left_out
        )
    }
}

/// Whether a row means this operation. One whose method is not known means what stands at its path and
/// that no other row means.
fn means(row: &Row, operation: &Operation, rows: &[Row]) -> bool {
    let is_at = |row: &Row| row.api == operation.api && same_path(&row.path, &operation.path);
    let has_method = |row: &Row| row.method.as_ref() == Some(&operation.method);
    is_at(row)
        && (has_method(row)
            || row.method.is_none() && !rows.iter().any(|other| is_at(other) && has_method(other)))
}

/// Names of variables tell nothing apart: `/budgets/{id}` is `/budgets/{budget_id}`.
fn same_path(one: &str, other: &str) -> bool {
    without_names(one) == without_names(other)
}

fn missing(row: &Row) -> Finding {
    Finding::error(
        &row.place,
        format!("{} is not in the documents", row.title()),
        "it is known to exist, and nothing is left out without a reason",
        format!(
            "add it to spec/{}, or say in the column `reason` why it is left out",
            row.api
        ),
    )
}

fn needless_reason(row: &Row, operation: &Operation) -> Finding {
    Finding::error(
        &row.place,
        format!("{} has a reason for being left out", row.title()),
        format!("the documents have it, at {}", operation.place),
        match &row.method {
            Some(_) => "remove the reason".to_owned(),
            None => format!(
                "write its method, {}, and remove the reason",
                operation.method
            ),
        },
    )
}

/// What a row says otherwise than the documents: after an operation was renamed, or its evidence is another.
fn other_words(row: &Row, operation: &Operation) -> Vec<Finding> {
    let cells = [
        (&row.id_place, row.id.as_str(), operation.id.as_str()),
        (
            &row.evidence_place,
            row.evidence.as_str(),
            operation.evidence,
        ),
    ];
    cells
        .into_iter()
        .filter(|(_, here, there)| here != there)
        .map(|(place, here, there)| {
            Finding::error(
                place,
                format!("this is `{here}`, and in the documents `{there}`"),
                format!("it is about the operation at {}", operation.place),
                format!("write `{there}`, or correct the documents"),
            )
        })
        .collect()
}

fn unlisted(operation: &Operation) -> Finding {
    let Operation {
        api,
        id,
        method,
        path,
        evidence,
        ..
    } = operation;
    Finding::error(
        &operation.place,
        format!("`{id}` ({method} {path}) is not in the inventory"),
        format!(
            "{} lists all that is known, the documents included",
            inventory::FILE
        ),
        format!(
            "add the line\n{}",
            [*api, id, method, path, *evidence].join("\t")
        ),
    )
}
