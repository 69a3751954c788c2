//! What tasks say on their standard streams. A reader that has gone, such as `head`, changes nothing: `println!`
//! would panic then, between two files that belong together.

use std::fmt::Display;
use std::io::Write as _;

/// A text that the task was asked for, coloured where the stream is a terminal and nothing speaks against it.
pub(crate) fn print(text: &str) {
    let _ = anstream::stdout().write_all(text.as_bytes());
}

/// A line of what the task was asked for.
pub(crate) fn say(line: impl Display) {
    let _ = writeln!(anstream::stdout(), "{line}");
}

/// A line about it, on the stream of errors.
pub(crate) fn remark(line: impl Display) {
    let _ = writeln!(anstream::stderr(), "{line}");
}
