//! Rules for keywords that no view of a schema contains. An unknown keyword breaks the wire for those who send it.

use crate::compare::{Difference, Keyword, Part, TEXTS, Uses};
use crate::spec::node::{Content, Node};

use super::change::Meaning;
use super::rules::{Said, change, judge, read};
use super::{filters, operations};

/// The reason why tags break nothing.
pub(super) const TAGS: &str = "the operations define the resources";
/// The reason why unused components break nothing.
pub(super) const UNUSED: &str = "it is unused";
const UNKNOWN: &str = "no rule knows this keyword, so it counts as a break";
const NAMES: &str = "it affects only names in code, which are compared as generated";
const SAME: &str = "the meaning is the same";

/// Judges a keyword with another value.
pub(super) fn judged(difference: &Difference<'_>, keyword: &Keyword<'_>, uses: Uses) -> Vec<Said> {
    let part = difference.part;
    let note = |why: &str| change(keyword, Meaning::note(why));
    match (part, keyword.key) {
        (Part::Unused, _) => note(UNUSED),
        (_, key) if TEXTS.contains(&key) => note(text(key)),
        (Part::Document, "openapi" | "info" | "version") => {
            note("it describes the document, not the API")
        }
        (Part::Document | Part::Path | Part::Operation, "servers") => {
            operations::servers(keyword, part)
        }
        (Part::Scheme, _) => change(
            keyword,
            Meaning::wire("the token is sent in another way, and the old way is not accepted"),
        ),
        (Part::Operation, "security") => operations::security(keyword),
        (Part::Operation, "x-paging") => operations::paging(keyword),
        (Part::Operation, "x-safe") => note("it only decides whether a failed request is retried"),
        (Part::Operation, "operationId" | "tags") | (Part::Schema, "x-id" | "x-enum-names") => {
            note(NAMES)
        }
        (Part::Schema, "x-dynamic-fields") => match keyword.old {
            None => change(keyword, Meaning::addition("such fields get a method")),
            Some(_) => note(NAMES),
        },
        (Part::Parameter, "name") => match keyword.values() {
            (Some(_), Some(_)) => {
                note("path variables are sent by position, and header names ignore case")
            }
            _ => unknown(keyword, uses),
        },
        (Part::Parameter, "required") => note("path parameters are always sent"),
        (Part::Parameter, "x-filter") => filters::filter(keyword),
        (Part::Parameter, "x-ordering") => filters::ordering(keyword),
        (Part::Parameter, "x-key-prefix") => change(
            keyword,
            Meaning::wire("its keys are sent under other names"),
        ),
        // The surface does not show this: the method of the client still exists, but sends nothing.
        (Part::Parameter, "x-client-scoped") => change(
            keyword,
            Meaning::code("it moves between the settings of the client and those of a call"),
        ),
        (Part::Parameter, "style" | "explode" | "allowReserved") => {
            style(difference, keyword, uses)
        }
        (Part::Response, "headers") => note("no type is generated from response headers"),
        (Part::Schema, "default") => default(keyword, uses),
        (Part::Schema, "additionalProperties") => other_fields(keyword, uses),
        (Part::Schema, "readOnly" | "writeOnly") => direction(keyword, uses),
        (Part::Schema, key) if is_effective(key) => note(SAME),
        _ => unknown(keyword, uses),
    }
}

fn unknown(keyword: &Keyword<'_>, uses: Uses) -> Vec<Said> {
    let received = read();
    let meaning = match uses == Uses::default() {
        true => Meaning::note("no operation uses it"),
        false => judge(uses, Meaning::wire(UNKNOWN), received),
    };
    change(keyword, meaning)
}

/// Returns the reason why a keyword for readers breaks nothing.
fn text(key: &str) -> &'static str {
    match key {
        "example" | "examples" => "examples are only for readers and for the sandbox",
        "deprecated" => "it is only for readers; the API works as before",
        "x-evidence" => "it only names the source",
        "x-permissions" => "it only describes who may call",
        "links" => "nothing is generated from links",
        _ => "it only appears in documentation and help",
    }
}

/// Returns true if the views contain the meaning of a keyword of a schema.
fn is_effective(key: &str) -> bool {
    matches!(
        key,
        "type"
            | "nullable"
            | "format"
            | "enum"
            | "const"
            | "required"
            | "properties"
            | "items"
            | "allOf"
            | "$ref"
            | "pattern"
            | "multipleOf"
            | "minimum"
            | "maximum"
            | "exclusiveMinimum"
            | "exclusiveMaximum"
            | "minLength"
            | "maxLength"
            | "minItems"
            | "maxItems"
            | "minProperties"
            | "maxProperties"
            | "uniqueItems"
    )
}

/// Judges the encoding of a parameter by its effective value.
fn style(difference: &Difference<'_>, keyword: &Keyword<'_>, uses: Uses) -> Vec<Said> {
    let (old, new) = keyword.values();
    let is_form =
        difference.at.part.starts_with("query ") || difference.at.part.starts_with("cookie ");
    let is_default = |value: Option<&Node>| match (keyword.key, value.map(|it| &it.content)) {
        (_, None) => true,
        ("style", Some(Content::Text(style))) => style == if is_form { "form" } else { "simple" },
        ("explode", Some(Content::Bool(explode))) => *explode == is_form,
        (_, Some(Content::Bool(value))) => !value,
        _ => false,
    };
    match is_default(old) && is_default(new) {
        true => change(keyword, Meaning::note(SAME)),
        false => unknown(keyword, uses),
    }
}

fn default(keyword: &Keyword<'_>, uses: Uses) -> Vec<Said> {
    let sent = match keyword.values() {
        (Some(_), Some(_)) => Meaning::wire("a request without it changes its meaning"),
        _ => Meaning::note("only the documented default changes"),
    };
    let received = Meaning::note("defaults do not affect how responses are read");
    change(keyword, judge(uses, sent, received))
}

fn direction(keyword: &Keyword<'_>, uses: Uses) -> Vec<Said> {
    let (_, new) = keyword.values();
    let meaning = match (keyword.key, new.is_some_and(Node::is_true)) {
        ("readOnly", true) => Meaning::wire("a request with it is no longer documented"),
        ("readOnly", false) => Meaning::addition("it can be sent now"),
        _ => Meaning::note("requests with it stay valid"),
    };
    let received = read();
    change(keyword, judge(uses, meaning, received))
}

/// Judges additional fields of an object.
fn other_fields(keyword: &Keyword<'_>, uses: Uses) -> Vec<Said> {
    let is_refused =
        |node: Option<&Node>| node.is_some_and(|node| matches!(node.content, Content::Bool(false)));
    let is_typed = |node: Option<&Node>| node.is_some_and(|node| !node.entries().is_empty());
    let (old, new) = keyword.values();
    let sent = match (is_refused(old), is_refused(new)) {
        (false, true) => Meaning::wire("a request with other fields is refused"),
        (true, false) => Meaning::addition("other fields are no longer refused"),
        _ if !is_typed(old) && is_typed(new) => {
            Meaning::wire("the other fields have a type now, and other values may be refused")
        }
        _ => Meaning::addition("existing requests stay valid"),
    };
    let received = match (old, new) {
        (None, Some(_)) => Meaning::addition("other fields are kept now; they were ignored"),
        _ => read(),
    };
    change(keyword, judge(uses, sent, received))
}
