//! `cargo xtask diff [--base REV] [--format text|markdown|json]`: reports how the working tree changes the documents
//! for callers, and the version that these changes require.
//!
//! The rules are our own, because half of what they judge is in our extensions (operators, paging, identifiers) and in
//! the generated code (open enums, records that may grow, fields with three states), which a model of OpenAPI alone
//! does not know. A change that no rule knows counts as a break.

mod base;
mod change;
mod changes;
mod code;
mod comparison;
mod document;
mod facts;
mod filters;
mod json;
mod keywords;
mod markdown;
mod operations;
mod origins;
mod report;
mod rules;
mod schemas;
mod surfaces;
mod text;
mod version;

#[cfg(test)]
mod tests;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use crate::finding::{self, Severity};
use crate::lint;
use crate::spec::bundle::Bundle;
use crate::workspace::{output, parallel};
use base::Base;
use comparison::Comparison;
use report::Report;
use version::{Extent, Proposal, Version};

/// The format of the report.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub(crate) enum Format {
    /// For a terminal.
    Text,
    /// For a pull request.
    Markdown,
    /// For programs.
    Json,
}

/// Prints the differences, and fails if one of them breaks callers, on the wire or in code.
pub(crate) fn run(root: &Path, base: Option<&str>, format: Format) -> Result<ExitCode, String> {
    let bundles = Bundle::read_all(root).map_err(|findings| {
        finding::report(findings);
        "cannot join the documents of the working tree, so there is nothing to compare; fix them first"
            .to_owned()
    })?;
    let base = Base::read(root, base)?;
    let pairs: Vec<(&Bundle, &Bundle)> = bundles
        .iter()
        .filter_map(|new| Some((base.documents.iter().find(|old| old.api == new.api)?, new)))
        .collect();
    let surfaces = parallel::map(&pairs, |(old, new)| surfaces::of((old, &base.name), new));
    let mut comparison = Comparison::default();
    let mut uncompared = Vec::new();
    for ((old, new), surfaces) in pairs.into_iter().zip(surfaces) {
        let surfaces = surfaces.unwrap_or_else(|why| {
            uncompared.push(why);
            None
        });
        comparison.add(new.api, &old.root, &new.root, surfaces.as_ref());
    }
    // A workspace without a version cannot be compared with one.
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap_or_default();
    let current = version::of_workspace(&manifest);
    let parsed = |text: Option<&str>| text.and_then(Version::parse);
    let report = Report {
        proposal: Proposal {
            extent: Extent::of(&comparison.changes),
            base: parsed(base.version.as_deref()),
            current: parsed(current.as_deref()),
        },
        title: base.title(),
        base: base.name,
        commit: base.commit,
        comparison,
        uncompared,
    };
    let text = match format {
        Format::Text => text::write(&report),
        Format::Markdown => markdown::write(&report),
        Format::Json => json::write(&report),
    };
    output::print(&text);
    if finding::any_error(&lint::findings(&bundles)) {
        let label = finding::label(Severity::Information);
        output::remark(format_args!(
            "{label}: `cargo xtask lint` finds errors in the working tree; fix them before you rely on this report"
        ));
    }
    Ok(if report.is_breaking() {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}
