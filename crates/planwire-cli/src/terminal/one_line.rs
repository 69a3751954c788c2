//! Strings of other programs and people, escaped for one line of output.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Escapes characters of a string that would break the line or control the terminal: control characters and
/// those that change the writing direction.
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

/// Returns whether a character breaks the line or controls a terminal.
pub(crate) fn is_unsafe(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        || matches!(character, '\u{2028}' | '\u{2029}')
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
}
