//! Tables of the counts, for a terminal and for the README.

use heck::ToUpperCamelCase as _;

use crate::finding::counted;
use crate::lint::SOURCES;
use crate::workspace::output::aligned;

use super::counts::{Count, Counts};

/// Returns a row for each resource, then the totals.
pub(super) fn terminal(counts: &Counts) -> String {
    let mut header: Vec<String> = [
        "api",
        "resource",
        "operations",
        "typed responses",
        "typed bodies",
    ]
    .map(str::to_owned)
    .into();
    header.extend(SOURCES.map(str::to_owned));
    let mut lines = vec![header];
    for api in &counts.apis {
        for (resource, count) in &api.resources {
            lines.push(cells(api.api, resource, count));
        }
    }
    let resources = |count: &Count| counted(count.resources, "resource");
    let totals = lines.len();
    for api in &counts.apis {
        lines.push(cells(api.api, &resources(&api.total), &api.total));
    }
    lines.push(cells("both", &resources(&counts.total), &counts.total));
    let mut lines = aligned(&lines, 2);
    lines.insert(totals, String::new());
    lines.iter().map(|line| format!("{line}\n")).collect()
}

fn cells(api: &str, resource: &str, count: &Count) -> Vec<String> {
    let mut cells = vec![
        api.to_owned(),
        resource.to_owned(),
        count.operations.to_string(),
        count.typed_responses.to_string(),
        bodies(count),
    ];
    cells.extend(count.evidence.map(|number| number.to_string()));
    cells
}

/// Returns a row for each API, then the total.
pub(super) fn markdown(counts: &Counts) -> String {
    let sources = SOURCES.map(|source| format!("`{source}`")).join(" | ");
    let mut text = format!(
        "| API | resources | operations | typed responses | typed bodies | {sources} |\n|---|{}\n",
        "--:|".repeat(4 + SOURCES.len())
    );
    for api in &counts.apis {
        text.push_str(&row(&api.api.to_upper_camel_case(), &api.total));
    }
    text.push_str(&row("both", &counts.total));
    text
}

fn row(name: &str, count: &Count) -> String {
    format!(
        "| {name} | {} | {} | {} | {} | {} |\n",
        count.resources,
        count.operations,
        count.typed_responses,
        bodies(count),
        count.evidence.map(|number| number.to_string()).join(" | ")
    )
}

fn bodies(count: &Count) -> String {
    match count.bodies {
        0 => "-".to_owned(),
        bodies => format!("{} of {bodies}", count.typed_bodies),
    }
}
