//! `cargo xtask observe RECORDING...`: what was seen in real traffic, held against the documents. The feature
//! `observe` of the crate `planwire` makes the recordings.

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

/// The code for recordings that cannot be read, and for documents that cannot.
const IMPOSSIBLE: u8 = 2;

/// What was seen of one operation.
#[derive(Debug, Default)]
struct Seen {
    /// By status.
    answers: BTreeMap<u16, Answers>,
}

/// What was seen of the answers with one status.
#[derive(Debug, Default)]
struct Answers {
    count: u64,
    /// The bodies of the requests.
    request: Option<Shape>,
    answer: Option<Shape>,
}

/// An operation, what was seen of it, and where that differs from the documents.
struct Compared<'node> {
    api: &'static str,
    operation: Operation<'node>,
    seen: &'node Seen,
    differences: Vec<Difference>,
}

/// Prints what the documents do not say; with `check` it fails where there is something.
pub(crate) fn run(root: &Path, recordings: &[PathBuf], check: bool) -> Result<ExitCode, String> {
    let (bundles, recordings) = match (Bundle::read_all(root), Recordings::read(recordings)) {
        (Ok(bundles), Ok(recordings)) => (bundles, recordings),
        // What is wrong in one does not hide the other.
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
            "no answer was recorded, so there is nothing to compare; a line is written for each answer of a \
             documented operation, so see that the client has the recorder, and that it was called"
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

/// What was seen, in the order of the documents.
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
