//! How to go on with a list that broke off.

use std::borrow::Cow;

use planwire::Position;

use crate::command::{Flags, MAX_ITEMS, PAGE_SIZE, RESUME};
use crate::terminal::on_one_line;

/// What to run to get the rest of a list that broke off there, behind so many records. `None` where a terminal
/// cannot show the position as it is.
pub(crate) fn advice(position: &Position, flags: Flags<'_>, received: u64) -> Option<String> {
    let position = position.to_string();
    if on_one_line(&position) != position {
        return None;
    }
    let mut advice = format!(
        "To go on behind the last record that was printed, run the same command with --{RESUME} {}",
        quoted(&position)
    );
    if let Some(most) = flags.get::<u64>(MAX_ITEMS) {
        let rest = most.saturating_sub(received);
        advice += &format!(" --{MAX_ITEMS} {rest}");
    }
    if flags.get::<u64>(PAGE_SIZE).is_some() {
        // The position has the size of its pages.
        advice += &format!(" in the place of --{PAGE_SIZE}");
    }
    Some(advice)
}

/// A word for a shell. The position holds an identifier of the vendor's, which is nothing to trust a shell
/// with.
pub(crate) fn quoted(word: &str) -> Cow<'_, str> {
    let is_plain = |it: char| it.is_ascii_alphanumeric() || "/_-.:".contains(it);
    if word.chars().all(is_plain) {
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
        assert_eq!(quoted("198/100/pla_4-7.1:1"), "198/100/pla_4-7.1:1");
        assert_eq!(quoted("1/100/$(id)"), "'1/100/$(id)'");
        assert_eq!(quoted("1/100/it's; id"), r"'1/100/it'\''s; id'");
    }
}
