//! Findings: what a task reports about a place in a file.

mod place;
mod render;

#[cfg(test)]
pub(crate) mod tests;

#[cfg(test)]
use std::fmt;
use std::io::{BufWriter, Write};
use std::path::Path;

use crate::workspace::output;

pub(crate) use place::{File, Place};
pub(crate) use render::{label, visible, visible_text};

/// The severity of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Severity {
    /// The task fails.
    Error,
    /// Worth knowing; the task continues.
    Information,
}

/// One finding: the error, why it matters, and the fix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    pub(crate) place: Place,
    pub(crate) severity: Severity,
    pub(crate) what: String,
    pub(crate) why: String,
    pub(crate) fix: String,
}

impl Finding {
    pub(crate) fn error(
        place: &Place,
        what: impl Into<String>,
        why: impl Into<String>,
        fix: impl Into<String>,
    ) -> Self {
        Self {
            place: place.clone(),
            severity: Severity::Error,
            what: what.into(),
            why: why.into(),
            fix: fix.into(),
        }
    }

    pub(crate) fn information(
        place: &Place,
        what: impl Into<String>,
        why: impl Into<String>,
        fix: impl Into<String>,
    ) -> Self {
        Self {
            severity: Severity::Information,
            ..Self::error(place, what, why, fix)
        }
    }
}

/// The fix for a missing file of the workspace.
pub(crate) const RESTORE: &str = "restore it, or pass the workspace's folder with `--root DIR`";

/// Reads a file as text. The findings name it, and say why it is read and how to restore it.
pub(crate) fn read(path: &Path, name: &str, why: &str, fix: &str) -> Result<String, Finding> {
    let error = |what: String, fix| Finding::error(&Place::start_of(name), what, why, fix);
    let bytes = std::fs::read(path)
        .map_err(|reason| error(format!("cannot read the file: {reason}"), fix))?;
    String::from_utf8(bytes).map_err(|_| {
        error(
            "the file is not UTF-8".to_owned(),
            "save it in that encoding",
        )
    })
}

/// Returns a number of things: `1 error`, `2 errors`.
pub(crate) fn counted(number: usize, thing: &str) -> String {
    let s = if number == 1 { "" } else { "s" };
    format!("{number} {thing}{s}")
}

/// Writes a finding on one line, for tests with many findings.
#[cfg(test)]
impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            place,
            severity,
            what,
            why,
            fix,
        } = self;
        let label = match severity {
            Severity::Error => "",
            Severity::Information => "note: ",
        };
        write!(formatter, "{place}: {label}{what}; {why}; {fix}")
    }
}

/// Sorts findings by place and removes repetitions: a component that two operations use is wrong once. Errors come
/// before notes.
pub(crate) fn in_order(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by(|a, b| {
        let by_place = || (&a.place, &a.what).cmp(&(&b.place, &b.what));
        a.severity.cmp(&b.severity).then_with(by_place)
    });
    findings.dedup();
    findings
}

/// Prints findings to stderr.
pub(crate) fn report(findings: Vec<Finding>) {
    print(in_order(findings), anstream::stderr());
}

/// Prints findings in the given order, with colours if the stream is a terminal that supports them.
pub(crate) fn print(findings: Vec<Finding>, stream: impl Write) {
    // Many findings are written in few calls.
    let mut stream = BufWriter::with_capacity(1 << 16, stream);
    for finding in findings {
        let text = render::rendered(&finding) + "\n";
        // A closed pipe, such as that of `head`, does not change the result.
        if stream.write_all(text.as_bytes()).is_err() {
            return;
        }
    }
    let _ = stream.flush();
}

/// Prints one error about several files to stderr.
pub(crate) fn report_of_files(what: &str, files: &[String], fix: &str) {
    output::remark(render::of_files(what, files, fix).trim_end());
}

/// Returns true if one of the findings is an error.
pub(crate) fn any_error(findings: &[Finding]) -> bool {
    findings
        .iter()
        .any(|finding| finding.severity == Severity::Error)
}
