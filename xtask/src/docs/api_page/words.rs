//! What the documents know of a thing, in words.

use serde_json::Value;

use super::html::{Html, code, element, plain};
use crate::spec::model::bounds::Bounds;
use crate::spec::model::operation::{Operation, evidence};

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
pub(super) fn whole_evidence(of: &Value) -> Html {
    let Some(evidence) = evidence(of) else {
        return Html::new();
    };
    let mut html = Html::new().text(meaning(&evidence.source));
    if let Some(page) = &evidence.page {
        html = html.text(": ").child(code(page));
    }
    match note(of) {
        Some(note) => html.text(". ").prose(note),
        None => html.text("."),
    }
}

/// The same, small, where it says something that was not said for the whole.
pub(super) fn own_evidence(of: &Value, whole: Option<&str>) -> Option<Html> {
    let evidence = evidence(of)?;
    let differs = Some(evidence.source.as_str()) != whole;
    let mut html = Html::new();
    if differs {
        html = html.text(meaning(&evidence.source)).text(".");
    }
    match note(of) {
        Some(note) if differs => html = html.text(" ").prose(note),
        Some(note) => html = html.prose(note),
        None if !differs => return None,
        None => {}
    }
    Some(element("p", &[("class", "evidence")], html))
}

fn note(of: &Value) -> Option<&str> {
    of.pointer("/x-evidence/note").and_then(Value::as_str)
}

/// When a request that failed is sent again, by this project's client.
pub(super) fn repeated(operation: &Operation) -> &'static str {
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
pub(super) fn codes<'text>(texts: impl IntoIterator<Item = &'text str>) -> Html {
    Html::new().joined(texts.into_iter().map(code), ", ")
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
pub(super) fn row(id: Option<&str>, name: &str, kind: Html, mark: Mark, about: Html) -> Html {
    let mut head = code(name);
    let marked = |class, text| element("span", &[("class", class)], Html::new().text(text));
    match mark {
        Mark::Required => head = head.text(" ").child(marked("required", "required")),
        Mark::Always => head = head.text(" ").child(marked("always", "always there")),
        Mark::None => {}
    }
    head = head.child(element("span", &[("class", "kind")], kind));
    let head = element("th", &[("scope", "row")], head);
    let attributes: Vec<(&str, &str)> = id.into_iter().map(|id| ("id", id)).collect();
    element("tr", &attributes, head.child(plain("td", about)))
}

/// A table of such rows, in a box of its own that scrolls where it is too wide.
pub(super) fn table(what: &str, rows: Vec<Html>) -> Html {
    let head = Html::new()
        .child(element("th", &[("scope", "col")], Html::new().text(what)))
        .child(element(
            "th",
            &[("scope", "col")],
            Html::new().text("Description"),
        ));
    let table = plain("thead", plain("tr", head)).child(plain("tbody", Html::new().children(rows)));
    element("div", &[("class", "scroll")], plain("table", table))
}
