//! Messages on stderr: stdout is for those of the protocol.

#[path = "../terminal/one_line.rs"]
mod one_line;

use std::io::{self, Write as _};

use one_line::on_one_line;

pub(crate) fn note(text: &str) {
    line("note", text);
}

pub(crate) fn warning(text: &str) {
    line("warning", text);
}

pub(crate) fn error(text: &str) {
    line("error", text);
}

/// Writes a line; a failure cannot be reported anywhere.
fn line(level: &str, text: &str) {
    let _ = writeln!(io::stderr().lock(), "{level}: {}", on_one_line(text));
}
