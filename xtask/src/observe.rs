//! `cargo xtask observe RECORDING...`: compares recorded traffic with the documents. The feature `observe` of the crate
//! `planwire` records it.

mod comparison;
mod recording;
mod report;
mod shape;
mod words;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::finding;
use crate::spec::bundle::Bundle;
use crate::spec::document::{Document, Operation};
use crate::workspace::output;
use comparison::Difference;
use recording::Recordings;
use shape::Shape;

/// The exit code if recordings or documents cannot be read.
const IMPOSSIBLE: u8 = 2;

/// The recorded traffic of one operation.
#[derive(Debug, Default)]
struct Seen {
    /// The responses by status.
    responses: BTreeMap<u16, Responses>,
}

/// The responses with one status.
#[derive(Debug, Default)]
struct Responses {
    count: u64,
    /// The bodies of the requests.
    request: Option<Shape>,
    response: Option<Shape>,
}

/// An operation, its traffic, and where that differs from the documents.
struct Compared<'node> {
    api: &'static str,
    operation: Operation<'node>,
    seen: &'node Seen,
    differences: Vec<Difference>,
}

/// Prints what is undocumented, and with `check` fails if there is any.
pub(crate) fn run(root: &Path, recordings: &[PathBuf], check: bool) -> Result<ExitCode, String> {
    let (bundles, recordings) = match (Bundle::read_all(root), Recordings::read(recordings)) {
        (Ok(bundles), Ok(recordings)) => (bundles, recordings),
        // Errors in one do not hide those in the other.
        (bundles, recordings) => {
            let mut findings = bundles.err().unwrap_or_default();
            findings.extend(recordings.err().unwrap_or_default());
            finding::report(findings);
            return Ok(ExitCode::from(IMPOSSIBLE));
        }
    };
    let unknown = recordings.unknown(&bundles);
    if !unknown.is_empty() {
        finding::report(unknown);
        return Ok(ExitCode::from(IMPOSSIBLE));
    }
    if recordings.is_empty() {
        return Err(
            "the recordings are empty, so there is nothing to compare; each response of a documented operation is one line, so check that the client has a recorder and was called"
                .to_owned(),
        );
    }
    let compared = compared(&bundles, &recordings);
    output::print(&report::of(&compared));
    output::remark(report::summary(&compared));
    let undocumented = compared
        .iter()
        .flat_map(|it| &it.differences)
        .any(|difference| difference.breaks);
    Ok(if check && undocumented {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

/// Returns the recorded operations, in the order of the documents.
fn compared<'node>(
    bundles: &'node [Bundle],
    recordings: &'node Recordings,
) -> Vec<Compared<'node>> {
    let mut compared = Vec::new();
    for bundle in bundles {
        let document = Document::new(&bundle.root);
        for operation in document.operations() {
            let Some(seen) = operation
                .id()
                .and_then(|id| recordings.seen(bundle.api, id))
            else {
                continue;
            };
            compared.push(Compared {
                api: bundle.api,
                operation,
                seen,
                differences: comparison::differences(document, &operation, seen),
            });
        }
    }
    compared
}
