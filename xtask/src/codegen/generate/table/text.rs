//! The text of the tables: one fact per line, for reviews. A formatter would put each argument on a line.

use crate::codegen::generate::rust_text::PREAMBLE;

/// The maximum width of a line of entries.
const WIDTH: usize = 140;

/// Returns a generated file.
pub(super) fn file(code: &str) -> String {
    format!("{PREAMBLE}\n{code}")
}

/// Returns a string literal.
pub(super) fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// Returns a call of a builder's method.
pub(super) fn call(method: &str, arguments: &[String]) -> String {
    format!(".{method}({})", arguments.join(", "))
}

/// Returns a slice of entries on one line, or filling several lines at a depth of indentation.
pub(super) fn list(entries: impl Iterator<Item = String>, depth: usize) -> String {
    let entries: Vec<String> = entries.collect();
    let line = format!("&[{}]", entries.join(", "));
    if line.chars().count() <= WIDTH - 20 {
        return line;
    }
    let indent = "    ".repeat(depth + 1);
    let mut lines: Vec<String> = Vec::new();
    for entry in entries {
        match lines.last_mut() {
            Some(line) if line.chars().count() + entry.chars().count() + 2 < WIDTH => {
                line.push(' ');
                line.push_str(&entry);
            }
            _ => lines.push(format!("{indent}{entry}")),
        }
        if let Some(line) = lines.last_mut() {
            line.push(',');
        }
    }
    format!("&[\n{}\n{}]", lines.join("\n"), "    ".repeat(depth))
}
