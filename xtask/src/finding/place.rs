//! Places in files.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// A file that was read, kept for the excerpts of findings. Its name identifies it.
#[derive(Clone)]
pub(crate) struct File(Arc<Contents>);

struct Contents {
    name: String,
    text: String,
    /// The offset of each line, counted once for all findings about the file.
    lines: Vec<usize>,
}

impl File {
    pub(crate) fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        let text = text.into();
        let ends = text.match_indices('\n').map(|(end, _)| end + 1);
        let lines = std::iter::once(0).chain(ends).collect();
        Self(Arc::new(Contents {
            name: name.into(),
            text,
            lines,
        }))
    }

    /// Returns the path relative to the workspace, with `/` on every system.
    pub(crate) fn name(&self) -> &str {
        &self.0.name
    }

    /// Returns a line without its end. The first line is 1.
    pub(super) fn line(&self, number: u32) -> Option<&str> {
        let before = usize::try_from(number).ok()?.checked_sub(1)?;
        self.0
            .text
            .get(*self.0.lines.get(before)?..)?
            .lines()
            .next()
    }
}

impl fmt::Debug for File {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.name(), formatter)
    }
}

impl fmt::Display for File {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.name(), formatter)
    }
}

impl PartialEq for File {
    fn eq(&self, other: &Self) -> bool {
        self.name() == other.name()
    }
}

impl Eq for File {}

impl PartialOrd for File {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for File {
    fn cmp(&self, other: &Self) -> Ordering {
        self.name().cmp(other.name())
    }
}

impl Hash for File {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name().hash(state);
    }
}

/// A place in a file, as editors count: lines and columns from 1, columns in characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Place {
    pub(crate) file: File,
    pub(crate) line: u32,
    pub(crate) column: u32,
    /// The number of characters: at least one, and at most to the end of the line.
    pub(crate) length: u32,
}

impl Place {
    /// The length of a part that continues on the next line.
    pub(crate) const TO_THE_END_OF_THE_LINE: usize = usize::MAX;

    /// Creates a part of a line.
    pub(crate) fn new(file: &File, line: usize, column: usize, length: usize) -> Self {
        let number = |it| u32::try_from(it).unwrap_or(u32::MAX);
        Self {
            file: file.clone(),
            line: number(line),
            column: number(column),
            length: number(length),
        }
    }

    /// Returns the text at the place.
    pub(crate) fn source(&self) -> Option<&str> {
        let line = self.file.line(self.line)?;
        let offset = |column: u32| {
            let column = usize::try_from(column).unwrap_or(usize::MAX);
            line.char_indices()
                .nth(column)
                .map_or(line.len(), |(at, _)| at)
        };
        let start = self.column.checked_sub(1)?;
        line.get(offset(start)..offset(start.saturating_add(self.length)))
    }

    /// Returns the line of the place, if there is one.
    pub(super) fn excerpt(&self) -> Option<&str> {
        self.file.line(self.line).map(str::trim_end)
    }

    /// Creates the start of a file, for findings about the file as a whole. It has no excerpt.
    pub(crate) fn start_of(file: impl Into<String>) -> Self {
        Self::new(&File::new(file, ""), 1, 1, 1)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}:{}", self.file, self.line, self.column)
    }
}
