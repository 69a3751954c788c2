//! The report for a terminal.

use crate::finding::visible_text;
use crate::workspace::output::aligned;

use super::change::Change;
use super::comparison::{Row, Status};
use super::report::{Report, only_operation};

/// The maximum width of a line.
const WIDTH: usize = 100;

pub(super) fn write(report: &Report) -> String {
    let mut lines = vec![
        format!("from {} to the working tree", report.title),
        report.summary(),
        format!("version: {}", report.proposal.sentence()),
    ];
    lines.extend(report.remarks().flat_map(|remark| wrapped(&remark)));
    let table: Vec<Vec<String>> = report
        .rows()
        .map(|(at, row)| cells(report, at, row))
        .collect();
    if !table.is_empty() {
        lines.push(String::new());
        lines.extend(aligned(&table, usize::MAX));
    }
    for (at, row) in report.rows() {
        // The table is enough for a new operation.
        if row.status == Status::Added {
            continue;
        }
        let own = report
            .changes()
            .iter()
            .filter(|change| only_operation(change) == Some(at));
        section(report, &heading(row), own, &mut lines);
    }
    for api in crate::spec::bundle::APIS {
        let shared = report
            .changes()
            .iter()
            .filter(|change| change.api == api && only_operation(change).is_none());
        let title = format!("{api}, shared by several operations or by none");
        section(report, &title, shared, &mut lines);
    }
    lines
        .iter()
        .map(|line| format!("{}\n", visible_text(line.trim_end())))
        .collect()
}

fn cells(report: &Report, at: usize, row: &Row) -> Vec<String> {
    vec![
        row.status.name().to_owned(),
        report.effect_on(at).name().to_owned(),
        row.api.to_owned(),
        row.name.id.clone().unwrap_or_else(|| "-".to_owned()),
        row.name.method.clone(),
        row.name.path.clone(),
    ]
}

fn heading(row: &Row) -> String {
    let name = &row.name;
    format!(
        "{} {} ({} {})",
        row.api,
        name.title(),
        name.method,
        name.path
    )
}

fn section<'change>(
    report: &Report,
    title: &str,
    changes: impl Iterator<Item = &'change Change>,
    lines: &mut Vec<String>,
) {
    let mut title = Some(title);
    for change in changes {
        if let Some(title) = title.take() {
            lines.push(String::new());
            lines.push(title.to_owned());
        }
        let difference = &change.difference;
        let class = change.effect().name();
        let indent = " ".repeat(14);
        let indented = |text: &str| -> Vec<String> {
            let lines = wrapped(text).into_iter();
            lines.map(|line| format!("{indent}{line}")).collect()
        };
        let mut head = wrapped(&format!("{}: {}", difference.subject, difference.what)).into_iter();
        let first = head.next().unwrap_or_default();
        lines.push(format!("  {class:<10}  {first}"));
        lines.extend(head.map(|line| format!("{indent}{line}")));
        lines.extend(indented(&difference.meaning.why));
        lines.extend(report.place(change).map(|place| format!("{indent}{place}")));
        let touched = report.touched(change);
        if touched.len() > 1 {
            lines.extend(indented(&format!("touches {}", touched.join(", "))));
        }
    }
}

fn wrapped(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.chars().count() + word.chars().count() < WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
