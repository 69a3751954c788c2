//! The report of the differences by operation.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};

use super::Compared;
use crate::finding::{counted, visible_text};

const BOLD: Style = Style::new().bold();
const BREAKS: Style = AnsiColor::Yellow.on_default();
const FAINT: Style = Style::new().dimmed();

/// Returns the differences by operation, each with the place to change.
pub(super) fn of(compared: &[Compared<'_>]) -> String {
    let mut text = String::new();
    for it in compared {
        let id = it.operation.id().unwrap_or_default();
        let statuses: Vec<_> = it
            .seen
            .responses
            .iter()
            .map(|(status, responses)| format!("{status} \u{d7}{}", responses.count))
            .collect();
        let api = it.api;
        let statuses = statuses.join(", ");
        let _ = writeln!(text, "{BOLD}{api} {id}{BOLD:#} ({statuses})");
        if it.differences.is_empty() {
            let _ = writeln!(text, "  as documented");
        }
        for difference in &it.differences {
            let at = visible_text(&difference.at);
            let what = visible_text(&difference.what);
            let fix = visible_text(&difference.fix);
            if difference.breaks {
                let _ = writeln!(text, "  {at}: {BREAKS}{what}{BREAKS:#}");
            } else {
                let _ = writeln!(text, "  {at}: {what} {FAINT}(note){FAINT:#}");
            }
            let _ = writeln!(text, "    {FAINT}{}{FAINT:#} {fix}", difference.place);
        }
        text.push('\n');
    }
    text
}

/// Returns the numbers of responses, operations and differences.
pub(super) fn summary(compared: &[Compared<'_>]) -> String {
    let responses = compared
        .iter()
        .flat_map(|it| it.seen.responses.values())
        .fold(0_u64, |sum, it| sum.saturating_add(it.count));
    let responses = usize::try_from(responses).unwrap_or(usize::MAX);
    let all = compared.iter().flat_map(|it| &it.differences);
    let (breaks, notes): (Vec<_>, Vec<_>) = all.partition(|it| it.breaks);
    format!(
        "observe: {} of {}: {}, {}",
        counted(responses, "response"),
        counted(compared.len(), "operation"),
        match breaks.len() {
            0 => "all as documented".to_owned(),
            1 => "1 undocumented difference".to_owned(),
            many => format!("{many} undocumented differences"),
        },
        counted(notes.len(), "note")
    )
}
