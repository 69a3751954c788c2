//! `cargo xtask drift --against FILE`: compares the documents with the vendor's OpenAPI file.

mod accepted;
mod compare;
mod report;
mod vendor;

#[cfg(test)]
mod tests;

use std::path::Path;
use std::process::ExitCode;

use crate::compare::broken_references;
use crate::finding::{self, Finding};
use crate::spec::bundle::{APIS, Bundle};
use crate::spec::document::Document;
use crate::workspace::output;
use accepted::Accepted;
use compare::{Difference, Kind};
use vendor::Vendor;

/// The exit code if the comparison is impossible.
const IMPOSSIBLE: u8 = 2;

/// Prints new differences, and fails if there are any; with `accept_all`, prints the entries that accept them. `api` is
/// needed if neither the title nor the servers of the vendor's document name the API.
pub(crate) fn run(
    root: &Path,
    against: &Path,
    api: Option<&str>,
    accept_all: bool,
) -> Result<ExitCode, String> {
    let vendor = match Vendor::read(against) {
        Ok(vendor) => vendor,
        Err(findings) => return Ok(impossible(findings)),
    };
    let named = APIS.into_iter().find(|known| Some(*known) == api);
    let api = named.or_else(|| meant(&vendor)).ok_or_else(|| {
        format!(
            "neither the title nor the servers of {} name the API; pass it with `--api`",
            vendor.file
        )
    })?;
    let (bundle, accepted) = match (Bundle::read(root, api), Accepted::read(root, api)) {
        (Ok(bundle), Ok(accepted)) => (bundle, accepted),
        (bundle, accepted) => {
            let mut findings = bundle.err().unwrap_or_default();
            findings.extend(accepted.err().unwrap_or_default());
            return Ok(impossible(findings));
        }
    };
    let theirs = Document::new(&vendor.root);
    let ours = Document::new(&bundle.written);
    let differences = compare::differences(theirs, ours);
    let all = differences.len();
    let (news, mut findings) = accepted.sift(differences);
    let accepted_number = all - news.len();
    let text = if accept_all {
        accepted::lines(&news)
    } else {
        report::of(&news, &vendor, &bundle)
    };
    output::print(&text);
    findings.extend(unfollowed(&vendor, theirs));
    findings.extend(compare::slashes(theirs, ours));
    let stale = findings.len();
    finding::report(findings);
    output::remark(summary(api, &news, accepted_number, stale));
    if accept_all && !news.is_empty() {
        output::remark(format_args!(
            "add a reason to each, and append them to {}",
            accepted::file_of(api)
        ));
    }
    Ok(if news.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn impossible(findings: Vec<Finding>) -> ExitCode {
    finding::report(findings);
    ExitCode::from(IMPOSSIBLE)
}

/// Returns the API that the title or the servers of the vendor's document name.
fn meant(vendor: &Vendor) -> Option<&'static str> {
    let info = vendor
        .root
        .get("info")
        .map(|info| info.to_json().to_string());
    let servers = vendor
        .root
        .get("servers")
        .map(|it| it.to_json().to_string());
    let text = format!("{info:?}{servers:?}").to_lowercase();
    APIS.into_iter().find(|api| text.contains(api))
}

/// Reports the references that the comparison could not follow.
fn unfollowed(vendor: &Vendor, theirs: Document<'_>) -> Option<Finding> {
    let broken = broken_references(theirs);
    let first = broken.first()?;
    let mut names: Vec<_> = broken.iter().filter_map(|node| node.text()).collect();
    names.sort_unstable();
    names.dedup();
    Some(Finding::information(
        &first.place,
        format!(
            "unresolved references in {}: {}",
            vendor.file,
            names.join(", ")
        ),
        "their targets were compared as free-form",
        "bundle the document into one file first",
    ))
}

fn summary(api: &str, news: &[Difference<'_>], accepted: usize, notes: usize) -> String {
    let count = |kind| news.iter().filter(|it| it.kind == kind).count();
    let notes = match notes {
        0 => String::new(),
        notes => format!(", {}", finding::counted(notes, "note")),
    };
    if news.is_empty() {
        return format!("drift of {api}: nothing new; {accepted} accepted{notes}");
    }
    format!(
        "drift of {api}: {} new: {} theirs only, {} ours only, {} different; {accepted} accepted{notes}",
        news.len(),
        count(Kind::TheirsOnly),
        count(Kind::OursOnly),
        count(Kind::Differs),
    )
}
