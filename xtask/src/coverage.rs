//! `cargo xtask coverage [--check]`: counts the documented operations, by how well they are known.

mod counts;
mod left_out;
mod operation;
mod readme;
mod table;

use std::path::Path;
use std::process::ExitCode;

use crate::finding::{self, Finding};
use crate::spec::bundle::Bundle;
use crate::workspace::output;
use crate::workspace::write;
use counts::Counts;
use operation::Operation;
pub(crate) use readme::FILE as README;
use readme::Readme;

/// Prints the counts, and updates the table in the README. With `check` it writes nothing, and fails if the table is
/// stale or if the documents contain something that is listed as left out.
pub(crate) fn run(root: &Path, check: bool) -> Result<ExitCode, String> {
    let operations = Bundle::read_all(root).and_then(|bundles| operations(&bundles));
    let Tally {
        counts,
        left_out,
        documented,
    } = match Tally::of(root, operations) {
        Ok(tally) => tally,
        Err(findings) => return Ok(verdict(findings)),
    };
    output::print(&format!(
        "{}\nknown and left out, with a reason: {left_out}\n",
        table::terminal(&counts)
    ));
    let readme = Readme::read(root);
    let table = table::markdown(&counts);
    if check {
        let mut findings = documented;
        match readme {
            Ok(readme) => findings.extend(readme.stale(&table)),
            Err(finding) => findings.push(finding),
        }
        return Ok(verdict(findings));
    }
    let readme = match readme {
        Ok(readme) => readme,
        Err(finding) => return Ok(verdict(vec![finding])),
    };
    if write::if_changed(&root.join(readme::FILE), &readme.with(&table))? {
        output::remark(format_args!("wrote {}", readme::FILE));
    }
    let findings = documented.len();
    if findings > 0 {
        let findings = finding::counted(findings, "finding");
        output::remark(format_args!(
            "{findings}; `cargo xtask coverage --check` lists them"
        ));
    }
    Ok(ExitCode::SUCCESS)
}

/// Returns the README with an updated table.
///
/// # Errors
///
/// If operations cannot be counted, or if the documents contain something that is listed as left out.
pub(crate) fn readme(root: &Path, bundles: &[Bundle]) -> Result<String, Vec<Finding>> {
    let tally = Tally::of(root, operations(bundles));
    match (tally, Readme::read(root)) {
        (Ok(tally), Ok(readme)) if tally.documented.is_empty() => {
            Ok(readme.with(&table::markdown(&tally.counts)))
        }
        (tally, readme) => {
            let mut findings = tally.map_or_else(|findings| findings, |tally| tally.documented);
            findings.extend(readme.err());
            Err(findings)
        }
    }
}

/// The documented operations, and those left out.
struct Tally {
    counts: Counts,
    /// The number of operations and resources that are listed as left out.
    left_out: usize,
    /// A finding for each of them that is documented.
    documented: Vec<Finding>,
}

impl Tally {
    fn of(
        root: &Path,
        operations: Result<Vec<Operation>, Vec<Finding>>,
    ) -> Result<Self, Vec<Finding>> {
        match (operations, left_out::read(root)) {
            (Ok(operations), Ok(left_out)) => Ok(Self {
                counts: Counts::of(&operations),
                left_out: left_out.len(),
                documented: left_out
                    .iter()
                    .filter_map(|it| it.documented(&operations))
                    .collect(),
            }),
            // Errors in one do not hide those in the other.
            (operations, left_out) => {
                let mut findings = operations.err().unwrap_or_default();
                findings.extend(left_out.err().unwrap_or_default());
                Err(findings)
            }
        }
    }
}

fn operations(bundles: &[Bundle]) -> Result<Vec<Operation>, Vec<Finding>> {
    let mut operations = Vec::new();
    let mut findings = Vec::new();
    for bundle in bundles {
        match operation::read_all(bundle) {
            Ok(more) => operations.extend(more),
            Err(more) => findings.extend(more),
        }
    }
    if findings.is_empty() {
        Ok(operations)
    } else {
        Err(findings)
    }
}

fn verdict(findings: Vec<Finding>) -> ExitCode {
    let findings = finding::in_order(findings);
    if findings.is_empty() {
        return ExitCode::SUCCESS;
    }
    let errors = finding::counted(findings.len(), "error");
    finding::report(findings);
    output::remark(format_args!("coverage: {errors}"));
    ExitCode::FAILURE
}
