//! What the documents know of a thing, in words.

use maud::{Markup, html};

use super::html::{code, joined, prose};
use crate::spec::model::bounds::Bounds;
use crate::spec::model::operation::{Evidence, Operation};
use crate::spec::node::Node;

/// How far a source can be trusted.
pub(super) fn meaning(source: &str) -> &'static str {
    match source {
        "seed" => "One of the vendor's pages that this project began with",
        "docs" => "The vendor's reference",
        "older-docs" => "A page that the vendor has since replaced",
        "sdk" => "Only the vendor's public SDK",
        "client" => "Only the calls of a public client: path and method are known, the rest is not",
        _ => "Unknown",
    }
}

/// Where a thing is known from: the source, the vendor's page and what there is to say about it.
pub(super) fn whole_evidence(of: &Node) -> Markup {
    let Some(evidence) = Evidence::of(of) else {
        return Markup::default();
    };
    html! {
        (meaning(evidence.source))
        @if let Some(page) = evidence.page { ": " (code(page)) }
        "."
        @if let Some(note) = evidence.note { " " (prose(note)) }
    }
}

/// The same, small, where it says something that was not said for the whole.
pub(super) fn own_evidence(of: &Node, whole: Option<&str>) -> Option<Markup> {
    let Evidence { source, note, .. } = Evidence::of(of)?;
    let differs = Some(source) != whole;
    (differs || note.is_some()).then(|| {
        html! {
            p class="evidence" {
                @if differs { (meaning(source)) "." }
                @if differs && note.is_some() { " " }
                @if let Some(note) = note { (prose(note)) }
            }
        }
    })
}

/// When a request that failed is sent again, by this project's client.
pub(super) fn repeated(operation: &Operation<'_>) -> &'static str {
    match operation.method.as_str() {
        "GET" if !operation.safe => {
            "It changes something, although it is a GET; it is never sent a second time."
        }
        "GET" | "HEAD" => "It only reads; it is tried again whenever that may help.",
        "PUT" | "DELETE" => {
            "It changes something, and twice is the same as once: it is tried again whenever that may help."
        }
        _ => "It changes something; it is tried again only where it certainly had no effect.",
    }
}

/// What a value has to keep to.
pub(super) fn bounds(bounds: &Bounds) -> Vec<String> {
    let mut words = Vec::new();
    match (bounds.minimum, bounds.maximum) {
        (Some(least), Some(most)) => words.push(format!("{least} to {most}")),
        (Some(least), None) => words.push(format!("at least {least}")),
        (None, Some(most)) => words.push(format!("at most {most}")),
        (None, None) => {}
    }
    match (bounds.minimum_length, bounds.maximum_length) {
        (Some(1), None) => words.push("not empty".to_owned()),
        (Some(least), Some(most)) => words.push(format!("{least} to {most} characters")),
        (Some(least), None) => words.push(format!("at least {least} characters")),
        (None, Some(most)) => words.push(format!("at most {most} characters")),
        (None, None) => {}
    }
    words
}

/// Values one after the other, each as code.
pub(super) fn codes<'text>(texts: impl IntoIterator<Item = &'text str>) -> Markup {
    joined(texts.into_iter().map(code))
}

/// Whether a name has to be there.
#[derive(Clone, Copy)]
pub(super) enum Mark {
    None,
    Required,
    /// It is, in answers.
    Always,
}

/// A row of a table: a name with what it is, and what there is to say about it.
pub(super) fn row(id: Option<&str>, name: &str, kind: Markup, mark: Mark, about: Markup) -> Markup {
    html! {
        tr id=[id] {
            th scope="row" {
                (code(name))
                @match mark {
                    Mark::Required => { " " span class="required" { "required" } },
                    Mark::Always => { " " span class="always" { "always there" } },
                    Mark::None => {},
                }
                span class="kind" { (kind) }
            }
            td { (about) }
        }
    }
}

/// A table of such rows, in a box of its own that scrolls where it is too wide.
pub(super) fn table(what: &str, rows: Vec<Markup>) -> Markup {
    html! {
        div class="scroll" {
            table {
                thead { tr { th scope="col" { (what) } th scope="col" { "Description" } } }
                tbody { @for row in rows { (row) } }
            }
        }
    }
}
