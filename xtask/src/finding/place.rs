//! Places in the files that findings are about.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// A file that was read, kept for the excerpts of findings. Files are told apart by their names.
#[derive(Clone)]
pub(crate) struct File(Arc<Contents>);

struct Contents {
    name: String,
    text: String,
    /// The offset at which each line begins; counted once, because many findings can be about one file.
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

    /// Relative to the workspace, with `/` on every system.
    pub(crate) fn name(&self) -> &str {
        &self.0.name
    }

    /// A line, counted from 1 and without its end.
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

/// A place in a file, as an editor counts: lines and columns from 1, columns in characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Place {
    pub(crate) file: File,
    pub(crate) line: u32,
    pub(crate) column: u32,
    /// How many characters of the line are meant: at least one, and no more than the line has.
    pub(crate) length: u32,
}

impl Place {
    /// The length of what goes on in the next line.
    pub(crate) const TO_THE_END_OF_THE_LINE: usize = usize::MAX;

    /// A part of a line.
    pub(crate) fn new(file: &File, line: usize, column: usize, length: usize) -> Self {
        let number = |it| u32::try_from(it).unwrap_or(u32::MAX);
        Self {
            file: file.clone(),
            line: number(line),
            column: number(column),
            length: number(length),
        }
    }

    /// The text that is meant, as the file has it.
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

    /// The line that is meant, if there is one.
    pub(super) fn excerpt(&self) -> Option<&str> {
        self.file.line(self.line).map(str::trim_end)
    }

    /// The start of a file, for what is wrong with the file as a whole. It has no excerpt.
    pub(crate) fn start_of(file: impl Into<String>) -> Self {
        Self::new(&File::new(file, ""), 1, 1, 1)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}:{}", self.file, self.line, self.column)
    }
}
