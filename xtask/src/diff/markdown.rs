//! The report for a pull request: a summary, the breaking changes, and everything else folded.

use crate::compare::quoted;
use crate::finding::{counted, visible, visible_text};

use super::change::Change;
use super::report::Report;

/// The number of operations that are listed unfolded.
const OPEN_ROWS: usize = 10;
/// The number of touched operations that are named.
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
        prose(&report.title),
        report.summary(),
        report.proposal.sentence()
    );
    for remark in report.remarks() {
        text.push_str(&format!("\n**Note**: {}.\n", prose(&remark)));
    }
    let (breaking, mut harmless): (Vec<&Change>, Vec<&Change>) = report
        .changes()
        .iter()
        .partition(|change| change.effect().is_breaking());
    // The table is enough for a new operation.
    harmless.retain(|change| !report.is_new_operation(change));
    if !breaking.is_empty() {
        text.push_str("\n### What breaks\n\n");
        text.push_str(&list(report, &breaking));
    }
    text.push_str(&operations(report));
    if !harmless.is_empty() {
        let title = counted(harmless.len(), "harmless change");
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
    let said = format!("{}: {}", difference.subject, difference.what);
    let said = if change.is_rust {
        code(&said)
    } else {
        prose(&said)
    };
    let why = prose(&difference.meaning.why);
    format!(
        "- {class}{said}. Why: {why}. In {touched}{}.\n",
        prose(&place)
    )
}

/// Escapes Markdown in the text of documents, except between backticks.
fn prose(text: &str) -> String {
    let mut escaped = String::new();
    let mut is_quoted = false;
    for letter in text.chars().map(visible) {
        is_quoted ^= letter == '`';
        match letter {
            '<' | '>' | '&' | '*' | '[' | ']' | '~' | '\\' if !is_quoted => {
                escaped.push_str(&format!("&#{};", u32::from(letter)));
            }
            letter => escaped.push(letter),
        }
    }
    escaped
}

fn code(text: &str) -> String {
    visible_text(&quoted(text))
}

/// Escapes the text of a table cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_documents_is_escaped() {
        let text = "<img> of `Option<T>` and *all* [it](x)\u{1b}[31m";
        insta::assert_snapshot!(prose(text), @"&#60;img&#62; of `Option<T>` and &#42;all&#42; &#91;it&#93;(x)\u{fffd}&#91;31m");
        insta::assert_snapshot!(cell(&code("a`|`\u{7}")), @"`a'\\|'\u{fffd}`");
    }
}
