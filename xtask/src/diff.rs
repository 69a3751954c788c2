//! `cargo xtask diff [--base REV] [--format text|markdown|json]`: what the documents of the working tree change
//! for those who use the API, and which version that asks for.
//!
//! The rules are our own. What decides here is half in our extensions (operators, paging, identifiers) and in
//! what is derived from them (open enums, records that may grow, three states of a field); a model of OpenAPI
//! alone knows neither. What no rule knows counts as a break, in words.

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

/// How the report is written.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub(crate) enum Format {
    /// For a terminal.
    Text,
    /// For a pull request.
    Markdown,
    /// For programs.
    Json,
}

/// Prints what differs; fails where something breaks a caller, of the wire or of the crate.
pub(crate) fn run(root: &Path, base: Option<&str>, format: Format) -> Result<ExitCode, String> {
    let bundles = Bundle::read_all(root).map_err(|findings| {
        finding::report(findings);
        "the documents of the working tree cannot be joined, so there is nothing to compare; fix them first"
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
    // A workspace without a version of its own has none to compare with.
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
            "{label}: `cargo xtask lint` finds errors in the working tree; fix them before you trust this"
        ));
    }
    Ok(if report.is_breaking() {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}
