//! What commonly makes a text no YAML. The parser notices it later and elsewhere, and names what it made of it.

use crate::finding::{File, Finding, Place};

pub(super) const UNREADABLE: &str = "nothing of the file can be read before that is fixed";

/// What stands where the parser stopped, or where what it stopped at begins, and only looks like spaces.
pub(super) fn not_a_space(
    file: &File,
    text: &str,
    stopped_at: usize,
    said: &str,
) -> Option<Finding> {
    let lines = |from: usize| text.lines().zip(1..).skip(from.max(1) - 1);
    let tab = lines(stopped_at)
        // A text over several lines is where it begins, to the parser, and its tab can be many lines below.
        .take_while(|(_, number)| said.contains("tab") || *number <= stopped_at)
        .find_map(|(line, number)| Some((number, indentation(line).find('\t')? + 1)));
    if let Some((line, column)) = tab {
        return Some(Finding::error(
            &Place::new(file, line, column, 1),
            "this is not YAML: the line is indented with a tab",
            UNREADABLE,
            "write spaces in its place, two for each level",
        ));
    }
    let (line, column, character) = lines(stopped_at.saturating_sub(1))
        .take_while(|(_, number)| *number <= stopped_at)
        .find_map(|(line, number)| strange_space(line).map(|(column, it)| (number, column, it)))?;
    Some(Finding::error(
        &Place::new(file, line, column, 1),
        format!(
            "this is not YAML: the character U+{:04X} looks like a space and is none",
            u32::from(character)
        ),
        UNREADABLE,
        "write a space in its place",
    ))
}

/// The white space that a line begins with; a line of nothing else is not indented.
fn indentation(line: &str) -> &str {
    let rest = line.trim_start_matches([' ', '\t']);
    if rest.trim().is_empty() {
        return "";
    }
    line.strip_suffix(rest).unwrap_or_default()
}

/// The first character in the indentation, or after a colon or a dash, that people take for a space.
fn strange_space(line: &str) -> Option<(usize, char)> {
    let mut before = None;
    let mut indenting = true;
    for (character, column) in line.chars().zip(1..) {
        let strange = !matches!(character, ' ' | '\t')
            && (character.is_whitespace()
                || matches!(character, '\u{200b}' | '\u{2060}' | '\u{feff}'));
        if strange && (indenting || matches!(before, Some(':' | '-'))) {
            return Some((column, character));
        }
        indenting &= character == ' ';
        before = Some(character);
    }
    None
}
