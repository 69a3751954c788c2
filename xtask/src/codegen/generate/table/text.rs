//! The text of the tables: one fact a line, as people review it. A formatter would give each argument a line.

use crate::codegen::generate::rust_text::PREAMBLE;

/// The widest line that is filled with entries.
const WIDTH: usize = 140;

/// A generated file.
pub(super) fn file(code: &str) -> String {
    format!("{PREAMBLE}\n{code}")
}

/// A string literal.
pub(super) fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// A call of a builder's method.
pub(super) fn call(method: &str, arguments: &[String]) -> String {
    format!(".{method}({})", arguments.join(", "))
}

/// A slice of entries on one line, or on as many as they fill, at a depth of indentation.
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
