//! The changelog: its section for what is not released, and the digest of the surface.

use std::collections::BTreeSet;
use std::fs;
use std::ops::Range;
use std::path::Path;

use crate::finding::{self, File, Finding, Place};

/// The file, in the workspace.
pub(super) const FILE: &str = "CHANGELOG.md";
const HEADING: &str = "## Unreleased";
const START: &str = "<!-- surface: ";
const END: &str = " -->";

/// The changelog, with the place of its first section.
#[derive(Debug)]
pub(super) struct Changelog {
    text: String,
    /// The line of the heading, counted from 1.
    line: usize,
    /// The bytes below the heading, up to the next section.
    unreleased: Range<usize>,
}

/// How a digest stands in the changelog.
pub(super) fn marker(digest: &str) -> String {
    format!("{START}{digest}{END}")
}

/// The digest that stands first, which is the newest.
pub(super) fn last_digest(text: &str) -> Option<&str> {
    text.lines().find_map(digest_in)
}

/// A digest is a line of its own, so that prose can speak of one.
fn digest_in(line: &str) -> Option<&str> {
    line.trim().strip_prefix(START)?.strip_suffix(END)
}

impl Changelog {
    pub(super) fn read(root: &Path) -> Result<Self, Vec<Finding>> {
        let text = fs::read_to_string(root.join(FILE)).map_err(|error| {
            vec![Finding::unreadable(
                FILE,
                &error,
                "it says what changed for users",
            )]
        })?;
        // Two branches that change the surface meet at the digest; the markers would count as lines for users.
        let mut conflicts = finding::conflicts(&File::new(FILE, text.as_str()), &text);
        if conflicts.is_empty() {
            return Self::cut(text).map_err(|finding| vec![finding]);
        }
        for conflict in &mut conflicts {
            conflict.mend = "keep what both sides say to users, without the markers; `cargo xtask surface` then writes \
                             the digest"
                .to_owned();
        }
        Err(conflicts)
    }

    fn cut(text: String) -> Result<Self, Finding> {
        let mut heading = None;
        let mut end = None;
        let mut start = 0;
        for (line, number) in text.split_inclusive('\n').zip(1..) {
            if heading.is_some() && line.starts_with("## ") {
                end = Some(start);
                break;
            }
            start += line.len();
            if heading.is_none() && line.trim_end() == HEADING {
                heading = Some((number, start));
            }
        }
        let Some((line, start)) = heading else {
            return Err(Finding::error(
                &Place::start_of(FILE),
                format!("there is no section `{HEADING}`"),
                "what is not released yet stands there, with the digest of the surface",
                format!(
                    "write `{HEADING}` above the last release, what changed for users below it, and then run \
                     `cargo xtask surface`"
                ),
            ));
        };
        let unreleased = start..end.unwrap_or(text.len());
        Ok(Self {
            text,
            line,
            unreleased,
        })
    }

    /// The digest of the surface that the changelog knows. After a release it stands in that section,
    /// until the surface changes again.
    pub(super) fn digest(&self) -> Option<&str> {
        last_digest(&self.text)
    }

    fn unreleased(&self) -> &str {
        self.text.get(self.unreleased.clone()).unwrap_or_default()
    }

    /// What the section says to people.
    fn lines(&self) -> impl Iterator<Item = &str> {
        self.unreleased()
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with("<!--") && !line.starts_with('#'))
    }

    /// Whether the section has a line that the older changelog lacks; without one, any line will do.
    pub(super) fn says_more_than(&self, older: Option<&str>) -> bool {
        let known: BTreeSet<&str> = older.unwrap_or_default().lines().map(str::trim).collect();
        self.lines().any(|line| !known.contains(line))
    }

    /// The changelog with this digest under Unreleased, and no other there.
    pub(super) fn with(&self, digest: &str) -> String {
        let before = self.text.get(..self.unreleased.start).unwrap_or_default();
        let after = self.text.get(self.unreleased.end..).unwrap_or_default();
        let kept: Vec<&str> = self
            .unreleased()
            .lines()
            .filter(|line| digest_in(line).is_none())
            .collect();
        // At the end, where a new line at the top does not meet it when branches are merged.
        let kept = kept.join("\n");
        let parts = [before.trim_end(), kept.trim(), &marker(digest)];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let mut text = parts.join("\n\n");
        text.push('\n');
        if !after.is_empty() {
            text.push('\n');
            text.push_str(after);
        }
        text
    }

    /// What is wrong where another digest stands here.
    pub(super) fn stale(&self, digest: &str) -> Finding {
        let what = match self.digest() {
            Some(_) => "the surface changed, and the changelog does not know it",
            None => "the changelog has no digest of the surface",
        };
        Finding::error(
            &self.heading(),
            what,
            format!("the snapshots of the surface give {digest}"),
            "say under Unreleased what changed for users, then run `cargo xtask surface`, and commit both",
        )
    }

    /// What is wrong where no line goes with a new surface.
    pub(super) fn silent(&self, known: bool) -> Finding {
        let why = if known {
            "no line is new since the surface last changed"
        } else {
            "nothing stands here"
        };
        Finding::error(
            &self.heading(),
            "the surface changed, and the changelog does not say how",
            why,
            "say here what changed for users, then run `cargo xtask surface` again",
        )
    }

    fn heading(&self) -> Place {
        let file = File::new(FILE, self.text.as_str());
        Place::new(&file, self.line, 1, Place::TO_THE_END_OF_THE_LINE)
    }
}
