//! `cargo xtask lint`: checks the documents without asking the vendor.
//!
//! A rule is a function from a document to findings. It reports all mistakes, and does not rely on other rules having
//! passed.

mod bodies;
mod bounds;
mod characters;
mod combinations;
mod descriptions;
mod enums;
mod evidence;
mod examples;
mod extensions;
mod filters;
mod generator;
mod handles;
mod identifiers;
mod nullable_references;
mod operation_ids;
mod paging;
mod parameters;
mod path_fields;
mod references;
mod repair;
mod request_fields;
mod schemas;
mod structure;
mod token;
mod unused;

#[cfg(test)]
mod tests;

use std::path::Path;
use std::process::ExitCode;

use crate::finding::{self, Finding, Severity, any_error, counted, in_order};
use crate::spec::bundle::Bundle;
use crate::spec::document::Document;
use crate::workspace::output;
use crate::workspace::parallel;

pub(crate) use evidence::SOURCES;
pub(crate) use extensions::{keys as extension_keys, one_of};

type Rule = fn(&Document<'_>) -> Vec<Finding>;

/// Rules about keys, which read the document as it is written.
const KEY_RULES: &[Rule] = &[structure::findings, extensions::unknown];

/// All other rules, which read it with misspelt keys corrected.
const RULES: &[Rule] = &[
    references::findings,
    characters::findings,
    operation_ids::findings,
    parameters::findings,
    unused::findings,
    schemas::findings,
    bounds::findings,
    examples::findings,
    extensions::findings,
    filters::findings,
    token::findings,
    evidence::findings,
    paging::findings,
    bodies::findings,
    request_fields::findings,
    path_fields::findings,
    descriptions::findings,
    combinations::findings,
    enums::findings,
    identifiers::findings,
    handles::findings,
];

/// Lints all APIs. An API that cannot be read does not hide the findings about the others. Notes are printed on
/// request.
pub(crate) fn run(root: &Path, verbose: bool) -> ExitCode {
    let (bundles, mut findings) = Bundle::read_each(root);
    findings.extend(self::findings(&bundles));
    let mut findings = in_order(findings);
    let summary = summary(&findings, verbose);
    let failed = any_error(&findings);
    findings.retain(|finding| verbose || finding.severity == Severity::Error);
    finding::print(findings, anstream::stdout());
    output::remark(summary);
    if failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}

/// Returns the documents if the lint finds no error in them, and prints its findings otherwise. The generators take
/// what the lint accepts; anything else might make them panic.
pub(crate) fn clean_bundles(root: &Path) -> Option<Vec<Bundle>> {
    let findings = match Bundle::read_all(root) {
        Ok(bundles) => {
            let findings = self::findings(&bundles);
            if !finding::any_error(&findings) {
                return Some(bundles);
            }
            findings
        }
        Err(findings) => findings,
    };
    finding::report(findings);
    None
}

/// Returns all findings about the documents, sorted by place.
pub(crate) fn findings(bundles: &[Bundle]) -> Vec<Finding> {
    let all = parallel::map(bundles, |bundle| {
        let document = Document::new(&bundle.root);
        let mut own: Vec<_> = KEY_RULES.iter().flat_map(|rule| rule(&document)).collect();
        let repaired = any_error(&own).then(|| repair::repaired(&bundle.root));
        let document = repaired.as_ref().map_or(document, Document::new);
        own.extend(RULES.iter().flat_map(|rule| rule(&document)));
        own.extend(nullable_references::findings(&Document::new(
            &bundle.written,
        )));
        if !any_error(&own) {
            own.extend(generator::findings(&document));
        }
        own
    });
    in_order(all.into_iter().flatten().collect())
}

fn summary(findings: &[Finding], verbose: bool) -> String {
    let count = |severity| {
        let findings = findings.iter();
        findings
            .filter(|finding| finding.severity == severity)
            .count()
    };
    let errors = match count(Severity::Error) {
        0 => "the specification is clean".to_owned(),
        errors => counted(errors, "error"),
    };
    match count(Severity::Information) {
        0 => format!("lint: {errors}"),
        notes if verbose => format!("lint: {errors}; {}", counted(notes, "note")),
        notes => {
            let notes = counted(notes, "note");
            format!("lint: {errors}; {notes}, which `--verbose` prints")
        }
    }
}
