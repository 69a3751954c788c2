//! What commonly makes a text no YAML. The parser notices it later and elsewhere, and names what it made of it.

use crate::finding::{File, Finding, Place};

pub(super) const UNREADABLE: &str = "nothing of the file can be read before that is mended";

/// Each conflict that a merge left in a text, and each marker that is left of one.
pub(super) fn conflicts(file: &File, text: &str) -> Vec<Finding> {
    let place = |line| Place::new(file, line, 1, Place::TO_THE_END_OF_THE_LINE);
    let whole = |from: usize, to: usize| {
        Finding::error(
            &place(from),
            "a merge left a conflict here",
            UNREADABLE,
            format!(
                "make of lines {from} to {to} what is right, without the lines that begin with `<<<<<<<`, \
                 `=======` or `>>>>>>>`"
            ),
        )
    };
    let left_over = |line: usize| {
        Finding::error(
            &place(line),
            "a marker of a merge's conflict is left here",
            UNREADABLE,
            "remove the line, and what of the two sides is not right",
        )
    };
    let mut findings = Vec::new();
    let mut open: Option<usize> = None;
    for (line, number) in text.lines().zip(1..) {
        match (marker(line), open) {
            (Some('<'), before) => {
                findings.extend(before.map(left_over));
                open = Some(number);
            }
            (Some('>'), Some(from)) => {
                findings.push(whole(from, number));
                open = None;
            }
            (Some(_), None) => findings.push(left_over(number)),
            (Some(_), Some(_)) | (None, _) => {}
        }
    }
    findings.extend(open.map(left_over));
    findings
}

/// The character that a marker of git consists of, seven times at the start of a line.
fn marker(line: &str) -> Option<char> {
    ['<', '|', '=', '>'].into_iter().find(|&it| {
        let rest = line.trim_start_matches(it);
        line.len() - rest.len() == 7 && (rest.is_empty() || rest.starts_with(' '))
    })
}

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
