//! A finding as a person reads it: what is wrong, the line it is in with the place marked, why it
//! matters, and how to mend it.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use super::{Finding, Place, Severity};

const ERROR: Style = AnsiColor::BrightRed.on_default().bold();
const NOTE: Style = AnsiColor::BrightGreen.on_default().bold();
const FRAME: Style = AnsiColor::BrightBlue.on_default().bold();
const BOLD: Style = Style::new().bold();

/// An excerpt is no wider than this many columns, and what is said beside its marks goes no further.
const WIDTH: usize = 120;

/// A finding with its colours. The stream takes them away where they do not belong.
pub(super) fn rendered(finding: &Finding) -> String {
    let Finding {
        place,
        severity,
        what,
        why,
        mend,
    } = finding;
    let (label, style) = label_and_style(*severity);
    let number = place.line.to_string();
    let Some(excerpt) = Excerpt::of(place) else {
        let what = lines(what, label.len() + 2);
        return format!(
            "{style}{label}{style:#}{BOLD}: {what}{BOLD:#}\n {FRAME}-->{FRAME:#} {}\n{}{}",
            place.file,
            remark(2, "note", why),
            remark(2, "help", mend),
        );
    };
    let gutter = number.len();
    let bar = format!("{:gutter$} {FRAME}|{FRAME:#}", "");
    let Excerpt {
        line,
        before,
        marked,
    } = excerpt;
    let mut text = format!(
        "{style}{label}{style:#}{BOLD}: {}{BOLD:#}\n",
        lines(what, label.len() + 2)
    );
    let _ = writeln!(text, "{:gutter$}{FRAME}-->{FRAME:#} {place}", "");
    let _ = writeln!(text, "{bar}");
    let _ = writeln!(text, "{FRAME}{number} |{FRAME:#} {line}");
    let carets = "^".repeat(marked);
    let fits = before + marked + 1 + why.width() <= WIDTH && !why.contains('\n');
    let beside = if fits { lines(why, 0) } else { String::new() };
    let marks = format!("{carets} {beside}");
    let _ = writeln!(
        text,
        "{bar} {:before$}{style}{}{style:#}",
        "",
        marks.trim_end()
    );
    let _ = writeln!(text, "{bar}");
    if !fits {
        text.push_str(&remark(gutter + 1, "note", why));
    }
    text.push_str(&remark(gutter + 1, "help", mend));
    text
}

fn label_and_style(severity: Severity) -> (&'static str, Style) {
    match severity {
        Severity::Error => ("error", ERROR),
        Severity::Information => ("note", NOTE),
    }
}

/// How a finding begins, for what has no place in a file.
pub(crate) fn label(severity: Severity) -> String {
    let (label, style) = label_and_style(severity);
    format!("{style}{label}{style:#}")
}

/// One error about several files.
pub(super) fn of_files(what: &str, files: &[String], mend: &str) -> String {
    let mut text = format!("{ERROR}error{ERROR:#}{BOLD}: {what}{BOLD:#}\n");
    for file in files {
        let _ = writeln!(text, " {FRAME}-->{FRAME:#} {file}");
    }
    text.push_str(&remark(2, "help", mend));
    text
}

fn remark(indent: usize, label: &str, text: &str) -> String {
    let text = lines(text, indent + label.len() + 4);
    format!(
        "{:indent$}{FRAME}={FRAME:#} {BOLD}{label}{BOLD:#}: {text}\n",
        ""
    )
}

/// A text whose further lines stand below its first.
fn lines(text: &str, indent: usize) -> String {
    let lines: Vec<String> = text
        .lines()
        .map(|line| {
            line.chars()
                .map(|it| if it == '\t' { it } else { visible(it) })
                .collect()
        })
        .collect();
    lines.join(&format!("\n{:indent$}", ""))
}

/// What a terminal would obey instead of showing it, such as the start of an escape sequence or a turn of
/// the writing direction, is shown as a replacement; so is what has no width and joins nothing, since two
/// names that look the same would confuse whoever compares them.
pub(crate) fn visible(character: char) -> char {
    let turns = matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let nothing = matches!(character, '\u{200b}' | '\u{2060}' | '\u{feff}');
    if character.is_control() || turns || nothing {
        char::REPLACEMENT_CHARACTER
    } else {
        character
    }
}

/// A line of a file as it is shown, and where in it the marks stand, in columns of the terminal.
struct Excerpt {
    line: String,
    before: usize,
    marked: usize,
}

impl Excerpt {
    fn of(place: &Place) -> Option<Self> {
        let line = place.file.line(place.line)?.trim_end();
        let number = |it| usize::try_from(it).unwrap_or(usize::MAX);
        // A tab is as wide as the terminal likes; four spaces are four columns everywhere.
        let mut cells: Vec<char> = Vec::new();
        let (mut start, mut end) = (None, None);
        let first = number(place.column).saturating_sub(1);
        let last = first.saturating_add(number(place.length));
        for (at, character) in line.chars().enumerate() {
            if at == first {
                start = Some(cells.len());
            }
            if at == last {
                end = Some(cells.len());
            }
            match character {
                '\t' => cells.extend([' '; 4]),
                other => cells.push(visible(other)),
            }
        }
        let start = start.unwrap_or(cells.len());
        let end = end.unwrap_or(cells.len());
        let (cells, start, end) = window(cells, start, end);
        let width = |cells: Option<&[char]>| -> usize {
            cells
                .unwrap_or_default()
                .iter()
                .map(|it| it.width().unwrap_or(0))
                .sum()
        };
        Some(Self {
            before: width(cells.get(..start)),
            marked: width(cells.get(start..end)).max(1),
            line: cells.into_iter().collect(),
        })
    }
}

/// What is shown of a line that is too long: the marked part, and what is around it.
fn window(cells: Vec<char>, start: usize, end: usize) -> (Vec<char>, usize, usize) {
    if cells.len() <= WIDTH {
        return (cells, start, end);
    }
    let from = if end <= WIDTH {
        0
    } else {
        start.saturating_sub(WIDTH / 4)
    };
    let to = (from + WIDTH).min(cells.len());
    let mut shown: Vec<char> = cells.get(from..to).unwrap_or_default().to_vec();
    if from > 0
        && let Some(first) = shown.first_mut()
    {
        *first = '…';
    }
    if to < cells.len()
        && let Some(last) = shown.last_mut()
    {
        *last = '…';
    }
    (shown, start - from, end.min(to) - from)
}
