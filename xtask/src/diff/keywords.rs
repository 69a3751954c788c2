//! The meaning of keywords that no view of a document has. What no rule knows breaks the wire of those who send it.

use crate::compare::{Difference, Keyword, Part, TEXTS, Uses};
use crate::spec::node::{Content, Node};

use super::change::Meaning;
use super::rules::{Said, change, judge, read};
use super::{filters, operations};

/// Why a tag may come and go.
pub(super) const TAGS: &str = "the operations decide which resources there are";
/// Why a component may come and go.
pub(super) const UNUSED: &str = "nothing refers to it";
const UNKNOWN: &str = "no rule knows this keyword, so it counts as a break";
const NAMES: &str = "only names in code follow it, and those are compared as they are generated";
const SAME: &str = "it means the same as before";

/// Judges a keyword that has another value.
pub(super) fn judged(difference: &Difference<'_>, keyword: &Keyword<'_>, uses: Uses) -> Vec<Said> {
    let part = difference.part;
    let note = |why: &str| change(keyword, Meaning::note(why));
    match (part, keyword.key) {
        (Part::Unused, _) => note(UNUSED),
        (_, key) if TEXTS.contains(&key) => note(text(key)),
        (Part::Document, "openapi" | "info" | "version") => {
            note("it is about the document, not about the API")
        }
        (Part::Document | Part::Path | Part::Operation, "servers") => {
            operations::servers(keyword, part)
        }
        (Part::Scheme, _) => change(
            keyword,
            Meaning::wire("the token is sent in another way, and the old one is not read"),
        ),
        (Part::Operation, "security") => operations::security(keyword),
        (Part::Operation, "x-paging") => operations::paging(keyword),
        (Part::Operation, "x-safe") => {
            note("it decides only whether a request that failed is retried")
        }
        (Part::Operation, "operationId" | "tags") | (Part::Schema, "x-id" | "x-enum-names") => {
            note(NAMES)
        }
        (Part::Schema, "x-dynamic-fields") => match keyword.old {
            None => change(
                keyword,
                Meaning::addition("there is a method for such fields"),
            ),
            Some(_) => note(NAMES),
        },
        (Part::Parameter, "name") => match keyword.values() {
            (Some(_), Some(_)) => note(
                "a variable of the path is sent by its position, and the names of headers ignore case",
            ),
            _ => unknown(keyword, uses),
        },
        (Part::Parameter, "required") => note("a part of the path is always there"),
        (Part::Parameter, "x-filter") => filters::filter(keyword),
        (Part::Parameter, "x-ordering") => filters::ordering(keyword),
        (Part::Parameter, "x-key-prefix") => change(
            keyword,
            Meaning::wire("its keys are sent under other names"),
        ),
        // The surface cannot show it: a client still has the method, and sends nothing more by it.
        (Part::Parameter, "x-client-scoped") => change(
            keyword,
            Meaning::code("it is set for a client or for a call, by methods in different places"),
        ),
        (Part::Parameter, "style" | "explode" | "allowReserved") => {
            style(difference, keyword, uses)
        }
        (Part::Response, "headers") => note("no type is generated from the headers of a response"),
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
        true => Meaning::note("no operation carries it"),
        false => judge(uses, Meaning::wire(UNKNOWN), received),
    };
    change(keyword, meaning)
}

/// Why a text breaks nobody.
fn text(key: &str) -> &'static str {
    match key {
        "example" | "examples" => "examples are for readers and for the sandbox",
        "deprecated" => "it is a word to readers; what worked still works",
        "x-evidence" => "it says where a thing is known from",
        "x-permissions" => "it says who may call; the call is the same",
        "links" => "nothing is generated from how responses lead to other operations",
        _ => {
            "it goes into the documentation and the help, and into nothing that is sent or compiled"
        }
    }
}

/// Returns true if the views of both documents say all that a keyword of a schema means.
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

/// Judges the way that a parameter is written into a request, by its effective value.
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
        (Some(_), Some(_)) => {
            Meaning::wire("a request that leaves it out means something else than before")
        }
        _ => Meaning::note("it is documented otherwise; nothing says that it was another before"),
    };
    let received = Meaning::note("responses are read without defaults");
    change(keyword, judge(uses, sent, received))
}

fn direction(keyword: &Keyword<'_>, uses: Uses) -> Vec<Said> {
    let (_, new) = keyword.values();
    let meaning = match (keyword.key, new.is_some_and(Node::is_true)) {
        ("readOnly", true) => Meaning::wire("a request with it is no longer documented"),
        ("readOnly", false) => Meaning::addition("it can be sent, which it could not"),
        _ => Meaning::note("requests with it are as good as before"),
    };
    let received = read();
    change(keyword, judge(uses, meaning, received))
}

/// The fields of an object that have no names of their own.
fn other_fields(keyword: &Keyword<'_>, uses: Uses) -> Vec<Said> {
    let is_refused =
        |node: Option<&Node>| node.is_some_and(|node| matches!(node.content, Content::Bool(false)));
    let is_typed = |node: Option<&Node>| node.is_some_and(|node| !node.entries().is_empty());
    let (old, new) = keyword.values();
    let sent = match (is_refused(old), is_refused(new)) {
        (false, true) => Meaning::wire("a request with other fields is refused"),
        (true, false) => Meaning::addition("other fields were refused, and are not"),
        _ if !is_typed(old) && is_typed(new) => {
            Meaning::wire("the other fields have a type, and values of another may be refused")
        }
        _ => Meaning::addition("all that could be sent still can"),
    };
    let received = match (old, new) {
        (None, Some(_)) => Meaning::addition("other fields are kept, which were passed over"),
        _ => read(),
    };
    change(keyword, judge(uses, sent, received))
}
