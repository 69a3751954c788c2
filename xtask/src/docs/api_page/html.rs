//! Pieces of HTML that occur all over the page. maud balances and escapes them.

use maud::{Markup, PreEscaped, html};

/// Text as people write it: what stands between backticks is code.
pub(super) fn prose(text: &str) -> Markup {
    let mut rest = text.trim();
    let mut pieces = Vec::new();
    while let Some((before, code, after)) = first_code(rest) {
        pieces.push(html! { (before) (self::code(code)) });
        rest = after;
    }
    html! { @for piece in pieces { (piece) } (rest) }
}

/// What stands before, between and after the first two backticks.
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

/// A link to another place of the page.
pub(super) fn link(anchor: &str, content: Markup) -> Markup {
    html! { a href={ "#" (anchor) } { (content) } }
}

/// The pieces with a comma between each two.
pub(super) fn joined(pieces: impl IntoIterator<Item = Markup>) -> Markup {
    html! { @for (at, piece) in pieces.into_iter().enumerate() { @if at > 0 { ", " } (piece) } }
}

/// A file of ours that stands in the page: a style or a script, whose text is no HTML.
pub(super) fn raw(text: &str) -> PreEscaped<&str> {
    PreEscaped(text)
}

/// The whole, without the control characters that no HTML can have, not even escaped.
pub(super) fn finished(page: Markup) -> String {
    let is_forbidden = |letter: char| letter.is_control() && !letter.is_whitespace();
    page.into_string().replace(is_forbidden, "\u{fffd}")
}
