//! Describes evidence, bounds and effects in words.

use maud::{Markup, html};

use super::html::{code, joined, prose};
use crate::spec::model::bounds::Bounds;
use crate::spec::model::operation::{Evidence, Operation};
use crate::spec::node::Node;

/// Describes the reliability of a source.
pub(super) fn meaning(source: &str) -> &'static str {
    match source {
        "seed" => "A page of the vendor that this project began with",
        "docs" => "The vendor's reference",
        "older-docs" => "A page that the vendor has replaced",
        "sdk" => "Only the vendor's public SDK",
        "client" => "Only calls of a public client: method and path are known",
        _ => "Unknown",
    }
}

/// Describes the evidence of a thing: the source, the vendor's page and the note.
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

/// Describes the evidence of a part, if it differs from that of the whole.
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

/// Describes the effect of an operation, and when the client retries it.
pub(super) fn repeated(operation: &Operation<'_>) -> &'static str {
    match operation.method.as_str() {
        "GET" if !operation.safe => "Changes something, although it is a GET; never retried.",
        "GET" | "HEAD" => "Only reads; retried after any transient failure.",
        "PUT" | "DELETE" => {
            "Changes something, but is idempotent; retried after any transient failure."
        }
        _ => "Changes something; retried only if the failed request certainly had no effect.",
    }
}

/// Describes bounds.
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

/// Returns values as code, separated by commas.
pub(super) fn codes<'text>(texts: impl IntoIterator<Item = &'text str>) -> Markup {
    joined(texts.into_iter().map(code))
}

/// The presence of a field or a parameter.
#[derive(Clone, Copy)]
pub(super) enum Mark {
    None,
    Required,
    /// Always present in responses.
    Always,
}

/// Returns a row of a table: a name, its kind and its description.
pub(super) fn row(id: Option<&str>, name: &str, kind: Markup, mark: Mark, about: Markup) -> Markup {
    html! {
        tr id=[id] {
            th scope="row" {
                (code(name))
                @match mark {
                    Mark::Required => { " " span class="required" { "required" } },
                    Mark::Always => { " " span class="always" { "always present" } },
                    Mark::None => {},
                }
                span class="kind" { (kind) }
            }
            td { (about) }
        }
    }
}

/// Returns a table in a box that scrolls if it is too wide.
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
