//! Asks before something is changed.

use std::io::{self, BufRead, IsTerminal as _, Write};

use crate::failure::Failure;
use crate::flags::{Flags, YES};
use crate::terminal::on_one_line;

/// Goes on where a person says so, or a flag.
///
/// # Errors
///
/// Where the person does not, or where there is none to ask.
pub(crate) fn approve(question: &str, flags: Flags<'_>) -> Result<(), Failure> {
    if flags.is_set(YES) {
        return Ok(());
    }
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return Err(Failure::usage(
            "this changes something, and there is no terminal to ask on: give --yes to go on without being asked, \
             or --dry-run to see what would be sent",
        ));
    }
    let is_approved = ask(question, &mut io::stdin().lock(), &mut io::stderr().lock());
    match is_approved {
        Ok(true) => Ok(()),
        Ok(false) => Err(Failure::refused("not approved; nothing was sent")),
        Err(error) => Err(Failure::refused(format!(
            "the answer cannot be read: {error}; nothing was sent"
        ))),
    }
}

/// Anything but a plain yes is a no, as is the end of the input.
fn ask(question: &str, from: &mut impl BufRead, into: &mut impl Write) -> io::Result<bool> {
    // The question names what was typed, and a terminal is not to be commanded by it.
    write!(into, "{}? [y/N] ", on_one_line(question))?;
    into.flush()?;
    let mut answer = String::new();
    if from.read_line(&mut answer)? == 0 {
        writeln!(into)?;
    }
    Ok(matches!(
        answer.trim().to_ascii_lowercase().as_str(),
        "y" | "yes"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(answer: &str) -> (bool, String) {
        let mut shown = Vec::new();
        let is_approved = ask("Delete\u{1b}[2J 7", &mut answer.as_bytes(), &mut shown).unwrap();
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
