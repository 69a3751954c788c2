//! The report for a pull request: a line that says it all, what breaks, and the rest folded.

use super::change::Change;
use super::report::Report;

/// How many operations are listed openly; more are folded.
const OPEN_ROWS: usize = 10;
/// How many touched operations are named.
const NAMED: usize = 8;

pub(super) fn write(report: &Report) -> String {
    let verdict = if report.changes().is_empty() {
        "The documents are the same."
    } else if report.is_breaking() {
        "**The documents break callers.**"
    } else {
        "The documents break nobody."
    };
    let mut text = format!(
        "{verdict} Compared with {}: {}.\n\nVersion: {}.\n",
        report.title,
        report.summary(),
        report.proposal.sentence()
    );
    for remark in report.remarks() {
        text.push_str(&format!("\n**Note**: {remark}.\n"));
    }
    let (breaking, mut harmless): (Vec<&Change>, Vec<&Change>) = report
        .changes()
        .iter()
        .partition(|change| change.effect().is_breaking());
    // The table says all that there is to say of a new operation.
    harmless.retain(|change| !report.is_new_operation(change));
    if !breaking.is_empty() {
        text.push_str("\n### What breaks\n\n");
        text.push_str(&list(report, &breaking));
    }
    text.push_str(&operations(report));
    if !harmless.is_empty() {
        let s = if harmless.len() == 1 { "" } else { "s" };
        let title = format!("{} harmless change{s}", harmless.len());
        text.push_str(&folded(&title, &list(report, &harmless)));
    }
    text
}

fn folded(title: &str, inner: &str) -> String {
    format!("\n<details>\n<summary>{title}</summary>\n\n{inner}\n</details>\n")
}

fn operations(report: &Report) -> String {
    let rows: Vec<String> = report
        .rows()
        .map(|(at, row)| {
            let name = &row.name;
            format!(
                "| {} | {} | {} | {} | {} |\n",
                row.status.name(),
                report.effect_on(at).name(),
                row.api,
                cell(&code(&name.title())),
                cell(&code(&format!("{} {}", name.method, name.path))),
            )
        })
        .collect();
    if rows.is_empty() {
        return String::new();
    }
    let table = format!(
        "| | breaks | API | operation | address |\n|---|---|---|---|---|\n{}",
        rows.concat()
    );
    if rows.len() > OPEN_ROWS {
        folded(&format!("{} operations", rows.len()), &table)
    } else {
        format!("\n### Operations\n\n{table}")
    }
}

fn list(report: &Report, changes: &[&Change]) -> String {
    changes.iter().map(|change| item(report, change)).collect()
}

fn item(report: &Report, change: &Change) -> String {
    let difference = &change.difference;
    let touched = report.touched(change);
    let touched = match touched.len() {
        0 => change.api.to_owned(),
        number => {
            let named: Vec<_> = touched.iter().take(NAMED).map(|name| code(name)).collect();
            let more = match number.saturating_sub(NAMED) {
                0 => String::new(),
                more => format!(" and {more} more"),
            };
            format!("{} {}{more}", change.api, named.join(", "))
        }
    };
    let class = match change.effect() {
        effect if effect.is_breaking() => format!("**{}** ", effect.name()),
        _ => String::new(),
    };
    let place = report.place(change);
    let place = place.map_or_else(String::new, |place| format!(" ({place})"));
    format!(
        "- {class}{}: {}. Why: {}. In {touched}{place}.\n",
        difference.subject, difference.what, difference.meaning.why,
    )
}

fn code(text: &str) -> String {
    super::change::quoted(text)
}

/// A text inside a table's cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
