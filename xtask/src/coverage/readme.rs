//! The table in the README, between its two markers.

use std::ops::Range;
use std::path::Path;

use crate::finding::{self, File, Finding, Place};

/// The file with the table, in the workspace.
pub(crate) const FILE: &str = "README.md";
const START: &str = "<!-- coverage -->";
const END: &str = "<!-- /coverage -->";

/// The README, cut at its markers.
#[derive(Debug)]
pub(super) struct Readme {
    place: Place,
    /// All up to the first marker, and with it.
    before: String,
    between: String,
    /// The second marker, and all after it.
    after: String,
}

impl Readme {
    pub(super) fn read(root: &Path) -> Result<Self, Finding> {
        let why = "it shows what is covered";
        Self::cut(&finding::read(
            &root.join(FILE),
            FILE,
            why,
            finding::RESTORE,
        )?)
    }

    /// A marker is a line of its own, so that prose can speak of one.
    fn cut(text: &str) -> Result<Self, Finding> {
        let file = File::new(FILE, text);
        let at_line = |line| Place::new(&file, line, 1, Place::TO_THE_END_OF_THE_LINE);
        let (first, start) = the_only(text, START, at_line)?;
        let (last, end) = the_only(text, END, at_line)?;
        if last < first {
            return Err(Finding::error(
                &at_line(last),
                format!("`{END}` stands before `{START}`"),
                "the table stands between them",
                "put them in order",
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

    /// The README with this table.
    pub(super) fn with(&self, table: &str) -> String {
        format!("{}{}{}", self.before, surrounded(table), self.after)
    }

    /// What is wrong where it has another table than this.
    pub(super) fn stale(&self, table: &str) -> Option<Finding> {
        (self.between != surrounded(table)).then(|| {
            Finding::error(
                &self.place,
                "the table of what is covered is stale",
                "it differs from what the documents give",
                format!("run `cargo xtask coverage`, and commit {FILE}"),
            )
        })
    }
}

/// Without the empty lines, Markdown would take the table for a part of the comment above it.
fn surrounded(table: &str) -> String {
    format!("\n{table}\n")
}

/// The one line that is a marker: its number, and its bytes with its end.
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
                    format!("`{marker}` stands here a second time"),
                    format!("the first is at line {first}, and there is one table"),
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
            format!("there is no line `{marker}`"),
            "the table of what is covered stands between two markers",
            format!(
                "put `{START}` and `{END}` where the table is to stand, each on a line of its own"
            ),
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::tests::shown_as;

    #[test]
    fn only_what_stands_between_the_markers_changes() {
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
    fn the_markers_stand_once_and_in_order() {
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
        README.md:1:1: there is no line `<!-- coverage -->`; the table of what is covered stands between two markers; put `<!-- coverage -->` and `<!-- /coverage -->` where the table is to stand, each on a line of its own
        README.md:1:1: there is no line `<!-- /coverage -->`; the table of what is covered stands between two markers; put `<!-- coverage -->` and `<!-- /coverage -->` where the table is to stand, each on a line of its own
        README.md:2:1: `<!-- coverage -->` stands here a second time; the first is at line 1, and there is one table; remove one of them
        README.md:1:1: `<!-- /coverage -->` stands before `<!-- coverage -->`; the table stands between them; put them in order
        "
        );
    }
}
