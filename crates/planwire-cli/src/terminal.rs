//! What is special about terminals: their width, what must not reach them, and who is sitting there.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{self, IsTerminal as _, Write as _};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The width of the terminal that stdout is, if it is one.
pub(crate) fn stdout_width() -> Option<usize> {
    if !io::stdout().is_terminal() {
        return None;
    }
    // 80 columns is what a terminal has that does not say.
    let width = terminal_size::terminal_size().map_or(80, |(width, _)| width.0.into());
    Some(width)
}

/// A text with escapes for what would break the line or take command of the terminal: control characters
/// and those that turn the direction of writing.
pub(crate) fn on_one_line(text: &str) -> Cow<'_, str> {
    if !text.contains(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        if is_unsafe(character) {
            // Writing to a `String` cannot fail.
            let _ = write!(safe, "{}", character.escape_default());
        } else {
            safe.push(character);
        }
    }
    Cow::Owned(safe)
}

fn is_unsafe(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        || matches!(character, '\u{2028}' | '\u{2029}')
}

/// What is said on stderr while a list is read: lines, and how many records have come. Clones say it together, so
/// that a line does not get into the count.
#[derive(Clone, Debug)]
pub(crate) struct Messages(Arc<Mutex<Progress>>);

impl Messages {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Mutex::new(Progress::new())))
    }

    /// Something that the reader of the output should know.
    pub(crate) fn note(&self, text: &str) {
        self.line("note", text);
    }

    /// Something that makes the exit code 1.
    pub(crate) fn warning(&self, text: &str) {
        self.line("warning", text);
    }

    /// What came of it, where that is no data.
    pub(crate) fn plain(&self, text: &str) {
        self.progress().end(&mut io::stderr());
        let _ = writeln!(io::stderr().lock(), "{}", on_one_line(text));
    }

    /// Nobody can be told where it cannot be written.
    fn line(&self, kind: &str, text: &str) {
        self.progress().end(&mut io::stderr());
        let _ = writeln!(io::stderr().lock(), "{kind}: {}", on_one_line(text));
    }

    /// Counts the records of a portion.
    pub(crate) fn advance(&self, records: usize) {
        self.progress().advance(records, &mut io::stderr());
    }

    /// Wipes the count.
    pub(crate) fn end(&self) {
        self.progress().end(&mut io::stderr());
    }

    fn progress(&self) -> MutexGuard<'_, Progress> {
        // A count is whole at any time.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How many records have come, for a person who waits for a long list.
#[derive(Debug)]
struct Progress {
    is_wanted: bool,
    is_shown: bool,
    portions: u64,
    records: u64,
}

impl Progress {
    /// Only where a person watches, and only where the records themselves do not show it.
    fn new() -> Self {
        Self::wanted(io::stderr().is_terminal() && !io::stdout().is_terminal())
    }

    fn wanted(is_wanted: bool) -> Self {
        Self {
            is_wanted,
            is_shown: false,
            portions: 0,
            records: 0,
        }
    }

    /// Counts a portion. The first one says nothing: most lists end with it.
    fn advance(&mut self, records: usize, into: &mut impl io::Write) {
        self.portions += 1;
        self.records += records as u64;
        if self.is_wanted && self.portions > 1 {
            self.is_shown = true;
            let _ = write!(into, "\r{} records", self.records);
            let _ = into.flush();
        }
    }

    /// Wipes the line.
    fn end(&mut self, into: &mut impl io::Write) {
        if std::mem::take(&mut self.is_shown) {
            let _ = write!(into, "\r\u{1b}[K");
            let _ = into.flush();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_takes_command_of_the_terminal() {
        assert_eq!(on_one_line("Größe 1 €"), "Größe 1 €");
        assert_eq!(
            on_one_line("a\nb\tc\u{1b}[2Jd\u{202e}e\u{9b}f"),
            r"a\nb\tc\u{1b}[2Jd\u{202e}e\u{9b}f"
        );
    }

    #[test]
    fn only_long_lists_show_progress() {
        let shown = |is_wanted, portions| {
            let mut progress = Progress::wanted(is_wanted);
            let mut written = Vec::new();
            for _ in 0..portions {
                progress.advance(100, &mut written);
            }
            progress.end(&mut written);
            String::from_utf8(written).unwrap()
        };
        assert_eq!(shown(true, 1), "");
        assert_eq!(shown(false, 5), "");
        assert_eq!(shown(true, 3), "\r200 records\r300 records\r\u{1b}[K");
    }
}
