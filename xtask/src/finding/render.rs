//! Renders findings: the excerpt with its marks, the reason beside them, and the fix below.

use std::borrow::Cow;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use anstyle::{AnsiColor, Style};

use super::{Finding, Place, Severity};

/// The maximum width of an excerpt and of the text beside its marks.
const WIDTH: usize = 120;

const RENDERER: Renderer = Renderer::styled().term_width(WIDTH);

/// Renders a finding with colours. The stream removes them if it does not support them.
pub(super) fn rendered(finding: &Finding) -> String {
    let Finding { place, .. } = finding;
    let (what, why, fix) = (
        shown(&finding.what),
        shown(&finding.why),
        shown(&finding.fix),
    );
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Information => Level::NOTE,
    };
    let title = level.primary_title(&*what);
    let group = match place.excerpt() {
        None => title
            .element(Origin::path(place.file.name()))
            .element(Level::NOTE.message(&*why)),
        Some(line) => {
            let line = shown(line);
            let marked = marked(place, &line);
            // A longer line is cut around its marks.
            let before = match line.len() <= WIDTH {
                true => marked.start,
                false => WIDTH / 2,
            };
            let fits = before + marked.len() + 1 + why.len() <= WIDTH && !why.contains('\n');
            let beside = fits.then(|| why.to_string());
            let below = (!fits).then(|| Level::NOTE.message(&*why));
            let snippet = Snippet::source(line)
                .path(place.file.name())
                .line_start(usize::try_from(place.line).unwrap_or(usize::MAX))
                .annotation(AnnotationKind::Primary.span(marked).label(beside));
            title.element(snippet).elements(below)
        }
    };
    let text = RENDERER.render(&[group.element(Level::HELP.message(&*fix))]) + "\n";
    match place.excerpt() {
        Some(_) => text,
        None => indented(&text),
    }
}

/// Returns the range of marked bytes in the line.
fn marked(place: &Place, line: &str) -> Range<usize> {
    let byte = |character: u32| {
        let character = usize::try_from(character).unwrap_or(usize::MAX);
        line.char_indices()
            .nth(character)
            .map_or(line.len(), |(at, _)| at)
    };
    let first = place.column.saturating_sub(1);
    byte(first)..byte(first.saturating_add(place.length))
}

/// Returns the label of a message without a place in a file.
pub(crate) fn label(severity: Severity) -> String {
    let (label, colour) = match severity {
        Severity::Error => ("error", AnsiColor::BrightRed),
        Severity::Information => ("note", AnsiColor::BrightGreen),
    };
    let style: Style = colour.on_default().bold();
    format!("{style}{label}{style:#}")
}

/// Renders one error about several files.
pub(super) fn of_files(what: &str, files: &[String], fix: &str) -> String {
    let group: Group<'_> = Level::ERROR
        .primary_title(what)
        .elements(files.iter().map(|file| Origin::path(file.as_str())))
        .element(Level::HELP.message(fix));
    indented(&RENDERER.render(&[group]))
}

/// Indents the lines below the title, as an excerpt with line numbers would be.
fn indented(text: &str) -> String {
    text.trim_end().replace('\n', "\n ") + "\n"
}

fn shown(text: &str) -> Cow<'_, str> {
    let is_shown = |it: char| matches!(it, '\t' | '\n') || visible(it) == it;
    match text.chars().all(is_shown) {
        true => Cow::Borrowed(text),
        false => text
            .chars()
            .map(|it| if is_shown(it) { it } else { visible(it) })
            .collect(),
    }
}

/// Replaces control characters, changes of the writing direction and invisible characters: terminals would obey the
/// former, and two names that look the same would be confusing.
pub(crate) fn visible(character: char) -> char {
    let turns = matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let nothing = matches!(character, '\u{200b}' | '\u{2060}' | '\u{feff}');
    if character.is_control() || turns || nothing {
        char::REPLACEMENT_CHARACTER
    } else {
        character
    }
}

/// Returns a text on one line, without control characters.
pub(crate) fn visible_text(text: &str) -> String {
    text.chars().map(visible).collect()
}
