//! Shared HTML. maud balances and escapes it.

use maud::{Markup, PreEscaped, html};

/// Returns text with the parts in backticks as code.
pub(super) fn prose(text: &str) -> Markup {
    let mut rest = text.trim();
    let mut pieces = Vec::new();
    while let Some((before, code, after)) = first_code(rest) {
        pieces.push(html! { (before) (self::code(code)) });
        rest = after;
    }
    html! { @for piece in pieces { (piece) } (rest) }
}

/// Splits a text at the first two backticks.
fn first_code(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('`')?;
    let (code, after) = rest.split_once('`')?;
    Some((before, code, after))
}

pub(super) fn code(text: &str) -> Markup {
    html! { code { (text) } }
}

pub(super) fn paragraph(text: &str) -> Markup {
    html! { p { (prose(text)) } }
}

/// Returns a link within the page.
pub(super) fn link(anchor: &str, content: Markup) -> Markup {
    html! { a href={ "#" (anchor) } { (content) } }
}

/// Joins pieces with commas.
pub(super) fn joined(pieces: impl IntoIterator<Item = Markup>) -> Markup {
    html! { @for (at, piece) in pieces.into_iter().enumerate() { @if at > 0 { ", " } (piece) } }
}

/// Returns a style or a script without escaping.
pub(super) fn raw(text: &str) -> PreEscaped<&str> {
    PreEscaped(text)
}

/// Returns the page without control characters, which HTML does not allow, even escaped.
pub(super) fn finished(page: Markup) -> String {
    let is_forbidden = |letter: char| letter.is_control() && !letter.is_whitespace();
    page.into_string().replace(is_forbidden, "\u{fffd}")
}
