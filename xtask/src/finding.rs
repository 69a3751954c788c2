//! What a task has to say about a file, with the place it says it of.

use std::fmt;
use std::sync::Arc;

/// A place in a YAML file, as an editor counts: lines and columns from 1.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Place {
    /// The file, relative to the workspace, with `/` on every system.
    pub(crate) file: Arc<str>,
    pub(crate) line: u32,
    pub(crate) column: u32,
}

impl Place {
    /// The start of a file, for what is wrong with the file as a whole.
    pub(crate) fn start_of(file: impl Into<Arc<str>>) -> Self {
        Self {
            file: file.into(),
            line: 1,
            column: 1,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Severity {
    /// The task fails.
    Error,
    /// Worth knowing; the task goes on.
    Information,
}

/// One finding: what is wrong, why it matters, and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    pub(crate) place: Place,
    pub(crate) severity: Severity,
    pub(crate) what: String,
    pub(crate) why: String,
    pub(crate) mend: String,
}

impl Finding {
    pub(crate) fn error(
        place: &Place,
        what: impl Into<String>,
        why: impl Into<String>,
        mend: impl Into<String>,
    ) -> Self {
        Self {
            place: place.clone(),
            severity: Severity::Error,
            what: what.into(),
            why: why.into(),
            mend: mend.into(),
        }
    }

    pub(crate) fn information(
        place: &Place,
        what: impl Into<String>,
        why: impl Into<String>,
        mend: impl Into<String>,
    ) -> Self {
        Self {
            severity: Severity::Information,
            ..Self::error(place, what, why, mend)
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            place,
            severity,
            what,
            why,
            mend,
        } = self;
        let label = match severity {
            Severity::Error => "",
            Severity::Information => "note: ",
        };
        write!(formatter, "{place}: {label}{what}; {why}; {mend}")
    }
}

/// Sorts findings by place and drops repetitions: one component that two operations use is
/// wrong once.
pub(crate) fn in_order(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by(|a, b| (&a.place, &a.what).cmp(&(&b.place, &b.what)));
    findings.dedup();
    findings
}

/// Prints findings to stderr.
pub(crate) fn report(findings: Vec<Finding>) {
    for finding in in_order(findings) {
        eprintln!("{finding}");
    }
}

/// Whether one of the findings is an error.
pub(crate) fn any_error(findings: &[Finding]) -> bool {
    findings
        .iter()
        .any(|finding| finding.severity == Severity::Error)
}
