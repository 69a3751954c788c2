//! The table in the README, between its two markers.

use std::ops::Range;
use std::path::Path;

use crate::finding::{self, File, Finding, Place};

/// The path in the workspace.
pub(crate) const FILE: &str = "README.md";
const START: &str = "<!-- coverage -->";
const END: &str = "<!-- /coverage -->";

/// The README, split at its markers.
#[derive(Debug)]
pub(super) struct Readme {
    place: Place,
    /// The text up to and including the first marker.
    before: String,
    between: String,
    /// The text from the second marker on.
    after: String,
}

impl Readme {
    pub(super) fn read(root: &Path) -> Result<Self, Finding> {
        let why = "it contains the coverage table";
        Self::cut(&finding::read(
            &root.join(FILE),
            FILE,
            why,
            finding::RESTORE,
        )?)
    }

    /// Splits the README. A marker is a line of its own, so that prose can mention one.
    fn cut(text: &str) -> Result<Self, Finding> {
        let file = File::new(FILE, text);
        let at_line = |line| Place::new(&file, line, 1, Place::TO_THE_END_OF_THE_LINE);
        let (first, start) = the_only(text, START, at_line)?;
        let (last, end) = the_only(text, END, at_line)?;
        if last < first {
            return Err(Finding::error(
                &at_line(last),
                format!("`{END}` comes before `{START}`"),
                "the table is between them",
                "swap them",
            ));
        }
        Ok(Self {
            place: at_line(first),
            before: text.get(..start.end).unwrap_or_default().to_owned(),
            between: text
                .get(start.end..end.start)
                .unwrap_or_default()
                .to_owned(),
            after: text.get(end.start..).unwrap_or_default().to_owned(),
        })
    }

    /// Returns the README with a table.
    pub(super) fn with(&self, table: &str) -> String {
        format!("{}{}{}", self.before, surrounded(table), self.after)
    }

    /// Returns an error if the README has another table.
    pub(super) fn stale(&self, table: &str) -> Option<Finding> {
        (self.between != surrounded(table)).then(|| {
            Finding::error(
                &self.place,
                "the coverage table is stale",
                "it differs from the documents",
                format!("run `cargo xtask coverage`, and commit {FILE}"),
            )
        })
    }
}

/// Adds empty lines, without which Markdown would make the table a part of the comment above it.
fn surrounded(table: &str) -> String {
    format!("\n{table}\n")
}

/// Returns the only line with a marker: its number, and its bytes with the line end.
fn the_only(
    text: &str,
    marker: &str,
    at_line: impl Fn(usize) -> Place,
) -> Result<(usize, Range<usize>), Finding> {
    let mut found: Option<(usize, Range<usize>)> = None;
    let mut start = 0;
    for (line, number) in text.split_inclusive('\n').zip(1..) {
        let end = start + line.len();
        if line.trim() == marker {
            if let Some((first, _)) = found {
                return Err(Finding::error(
                    &at_line(number),
                    format!("`{marker}` is there twice"),
                    format!("the first is at line {first}, and there must be one table"),
                    "remove one of them",
                ));
            }
            found = Some((number, start..end));
        }
        start = end;
    }
    found.ok_or_else(|| {
        Finding::error(
            &Place::start_of(FILE),
            format!("missing line `{marker}`"),
            "the coverage table must be between two markers",
            format!(
                "put `{START}` and `{END}` on lines of their own, around the place of the table"
            ),
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::tests::shown_as;

    #[test]
    fn only_the_text_between_the_markers_changes() {
        let text = "a `<!-- coverage -->` b\n<!-- coverage -->\nold\n<!-- /coverage -->\nc";
        let readme = Readme::cut(text).unwrap();
        let new = readme.with("| new |\n");
        assert_eq!(
            new,
            "a `<!-- coverage -->` b\n<!-- coverage -->\n\n| new |\n\n<!-- /coverage -->\nc"
        );
        assert!(readme.stale("| new |\n").is_some());
        assert!(Readme::cut(&new).unwrap().stale("| new |\n").is_none());
    }

    #[test]
    fn markers_are_unique_and_in_order() {
        let finding = |text| Readme::cut(text).unwrap_err();
        insta::assert_snapshot!(
            [
                ("no_marker", ""),
                ("no_second_marker", "<!-- coverage -->\n"),
                (
                    "a_marker_twice",
                    "<!-- coverage -->\n<!-- coverage -->\n<!-- /coverage -->\n",
                ),
                (
                    "markers_in_the_wrong_order",
                    "<!-- /coverage -->\n<!-- coverage -->\n",
                ),
            ]
            .map(|(name, text)| shown_as(&format!("readme::{name}"), vec![finding(text)]))
            .join("\n"),
            @"
        README.md:1:1: missing line `<!-- coverage -->`; the coverage table must be between two markers; put `<!-- coverage -->` and `<!-- /coverage -->` on lines of their own, around the place of the table
        README.md:1:1: missing line `<!-- /coverage -->`; the coverage table must be between two markers; put `<!-- coverage -->` and `<!-- /coverage -->` on lines of their own, around the place of the table
        README.md:2:1: `<!-- coverage -->` is there twice; the first is at line 1, and there must be one table; remove one of them
        README.md:1:1: `<!-- /coverage -->` comes before `<!-- coverage -->`; the table is between them; swap them
        "
        );
    }
}
