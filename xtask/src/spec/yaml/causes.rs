//! Common causes of invalid YAML, which the parser notices later and elsewhere.

use crate::finding::{File, Finding, Place};

pub(super) const UNREADABLE: &str = "the file cannot be read until this is fixed";

/// Finds a tab or an unusual space where the parser stopped, or where the construct that it stopped in begins.
pub(super) fn not_a_space(
    file: &File,
    text: &str,
    stopped_at: usize,
    said: &str,
) -> Option<Finding> {
    let lines = |from: usize| text.lines().zip(1..).skip(from.max(1) - 1);
    let tab = lines(stopped_at)
        // The parser reports a scalar over several lines at its start, and the tab can be many lines below.
        .take_while(|(_, number)| said.contains("tab") || *number <= stopped_at)
        .find_map(|(line, number)| Some((number, indentation(line).find('\t')? + 1)));
    if let Some((line, column)) = tab {
        return Some(Finding::error(
            &Place::new(file, line, column, 1),
            "invalid YAML: the line is indented with a tab",
            UNREADABLE,
            "use spaces, two for each level",
        ));
    }
    let (line, column, character) = lines(stopped_at.saturating_sub(1))
        .take_while(|(_, number)| *number <= stopped_at)
        .find_map(|(line, number)| strange_space(line).map(|(column, it)| (number, column, it)))?;
    Some(Finding::error(
        &Place::new(file, line, column, 1),
        format!(
            "invalid YAML: the character U+{:04X} looks like a space",
            u32::from(character)
        ),
        UNREADABLE,
        "replace it with a space",
    ))
}

/// Returns the indentation of a line; blank lines have none.
fn indentation(line: &str) -> &str {
    let rest = line.trim_start_matches([' ', '\t']);
    if rest.trim().is_empty() {
        return "";
    }
    line.strip_suffix(rest).unwrap_or_default()
}

/// Returns the first unusual space in the indentation, or after a colon or a dash.
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
