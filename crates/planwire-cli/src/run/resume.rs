//! How to resume a list that ended early.

use std::borrow::Cow;

use planwire::Position;

use crate::flags::{COLUMNS, Flags, MAX_ITEMS, PAGE_SIZE, RESUME, UNDOCUMENTED};
use crate::output::Format;
use crate::terminal::{on_one_line, stdout_width};

/// The end of a list, and its printed part.
pub(crate) struct Ended<'a> {
    pub(crate) position: &'a Position,
    pub(crate) flags: Flags<'a>,
    pub(crate) format: Format,
    /// The number of records received.
    pub(crate) received: u64,
    /// The columns to select for the rest.
    pub(crate) columns: Vec<String>,
}

impl Ended<'_> {
    /// Returns how to get the rest; `None` if a terminal cannot show it unchanged.
    pub(crate) fn advice(&self) -> Option<String> {
        let output = match self.format {
            _ if stdout_width().is_some() => "with",
            // Two arrays in one file are not valid JSON.
            Format::Json => "with its output in another file and with",
            _ => "with its output appended (`>>`, not `>`) and with",
        };
        let mut advice = format!(
            "To resume after the last record, run the same command {output} --{RESUME} {}",
            quoted(&self.position.to_string())
        );
        if let Some(most) = self.flags.get::<u64>(MAX_ITEMS) {
            let rest = most.saturating_sub(self.received);
            advice += &format!(" --{MAX_ITEMS} {rest}");
        }
        if !self.columns.is_empty() {
            let columns = self.columns.join(",");
            advice += &format!(" --{COLUMNS} {} --{UNDOCUMENTED}", quoted(&columns));
        }
        if self.flags.get::<u64>(PAGE_SIZE).is_some() {
            // The position contains the size of its pages.
            advice += &format!(" instead of --{PAGE_SIZE}");
        }
        let is_exact = on_one_line(&advice) == advice
            // The flag accepts no name with a comma.
            && !self.columns.iter().any(|it| it.contains(',') || it.trim() != it);
        is_exact.then_some(advice)
    }
}

/// Quotes a word for a shell. The position contains an identifier of the vendor, which must not be
/// interpreted by a shell.
pub(crate) fn quoted(word: &str) -> Cow<'_, str> {
    let is_plain = |it: char| it.is_ascii_alphanumeric() || "/_-.:,@~".contains(it);
    if !word.starts_with('~') && word.chars().all(is_plain) {
        Cow::Borrowed(word)
    } else {
        Cow::Owned(format!("'{}'", word.replace('\'', r"'\''")))
    }
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_shell_runs_nothing_of_it() {
        let position = "1/198/100/4711@1715693247207000,x0f";
        assert_eq!(quoted(position), position);
        assert_eq!(quoted("~root"), "'~root'");
        assert_eq!(quoted("1/100/$(id)"), "'1/100/$(id)'");
        assert_eq!(quoted("1/100/it's; id"), r"'1/100/it'\''s; id'");
    }
}
