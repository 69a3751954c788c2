//! What git leaves in a file where it could not merge two branches.

use super::{File, Finding, Place};

const UNDECIDED: &str = "which of the two sides holds is not decided, so the file means nothing";

/// Each conflict that a merge left in a text, and each marker that is left of one.
pub(crate) fn conflicts(file: &File, text: &str) -> Vec<Finding> {
    let place = |line| Place::new(file, line, 1, Place::TO_THE_END_OF_THE_LINE);
    let whole = |from: usize, to: usize| {
        Finding::error(
            &place(from),
            "a merge left a conflict here",
            UNDECIDED,
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
            UNDECIDED,
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
