//! The terminal: its width, unsafe characters, messages, and interruptions.

mod interrupt;
mod messages;
mod one_line;

use std::io::{self, IsTerminal as _};

pub(crate) use interrupt::{Interruption, until_interrupted};
pub(crate) use messages::Messages;
pub(crate) use one_line::{is_unsafe, on_one_line};

/// Returns the width of the terminal on stdout, if it is one.
pub(crate) fn stdout_width() -> Option<usize> {
    if !io::stdout().is_terminal() {
        return None;
    }
    // 80 columns is the default of a terminal that does not report its width.
    let width = terminal_size::terminal_size().map_or(80, |(width, _)| width.0.into());
    Some(width)
}
