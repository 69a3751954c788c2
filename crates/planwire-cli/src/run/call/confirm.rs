//! Confirms a change.

use std::io::{self, BufRead, IsTerminal as _, Write};

use crate::failure::Failure;
use crate::flags::{Flags, YES};
use crate::terminal::on_one_line;

/// Continues if a person or a flag confirms.
///
/// # Errors
///
/// If the person declines, or there is no terminal.
pub(crate) fn approve(question: &str, flags: Flags<'_>) -> Result<(), Failure> {
    if flags.is_set(YES) {
        return Ok(());
    }
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return Err(Failure::usage(
            "this request changes data, and there is no terminal for the confirmation: add --yes to skip it, or \
             --dry-run to see the request",
        ));
    }
    let is_approved = ask(question, &mut io::stdin().lock(), &mut io::stderr().lock());
    match is_approved {
        Ok(true) => Ok(()),
        Ok(false) => Err(Failure::refused("not approved; nothing was sent")),
        Err(error) => Err(Failure::refused(format!(
            "cannot read the confirmation: {error}; nothing was sent"
        ))),
    }
}

/// Asks the question. Anything but a plain yes is a no, and so is the end of the input.
fn ask(question: &str, from: &mut impl BufRead, into: &mut impl Write) -> io::Result<bool> {
    // The question contains typed values, which may contain control characters.
    write!(into, "{}? [y/N] ", on_one_line(question))?;
    into.flush()?;
    let mut reply = String::new();
    if from.read_line(&mut reply)? == 0 {
        writeln!(into)?;
    }
    Ok(matches!(
        reply.trim().to_ascii_lowercase().as_str(),
        "y" | "yes"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(reply: &str) -> (bool, String) {
        let mut shown = Vec::new();
        let is_approved = ask("Delete\u{1b}[2J 7", &mut reply.as_bytes(), &mut shown).unwrap();
        (is_approved, String::from_utf8(shown).unwrap())
    }

    #[test]
    fn only_a_plain_yes_is_a_yes() {
        for yes in ["y\n", "Y\r\n", " yes \n", "YES"] {
            assert!(asked(yes).0, "{yes:?}");
        }
        for no in ["", "\n", "n\n", "no\n", "yess\n", "yes please\n", "ja\n"] {
            assert!(!asked(no).0, "{no:?}");
        }
    }

    #[test]
    fn the_question_takes_no_command_of_the_terminal() {
        assert_eq!(asked("y\n").1, "Delete\\u{1b}[2J 7? [y/N] ");
        assert_eq!(asked("").1, "Delete\\u{1b}[2J 7? [y/N] \n");
    }
}
