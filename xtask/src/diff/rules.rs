//! The rules of the wire: a difference breaks it if requests are refused, go elsewhere or change their meaning. Code is
//! judged by comparing what is generated.

use std::collections::BTreeSet;

use crate::compare::{Difference, Fact, Keyword, Part, Uses, quoted};
use crate::spec::node::Node;

use super::change::Meaning;
use super::keywords;

/// The text of a change and its meaning.
pub(super) type Said = (String, Meaning);

const READ: &str = "the generated code decides how responses are read";
const REFUSED: &str = "a request without it is refused";
const LEFT_OUT: &str = "requests may omit it";
const UNDOCUMENTED: &str = "a request with it is no longer documented";

/// The formats that change the text of a value.
const TYPED_FORMATS: [&str; 3] = ["date", "date-time", "decimal"];

/// Returns the meaning for the ways a part is used.
pub(super) fn judge(uses: Uses, sent: Meaning, received: Meaning) -> Meaning {
    match (uses.sent, uses.received) {
        (true, true) => sent.and(received),
        (true, false) => sent,
        (false, true) => received,
        (false, false) if uses.failed => Meaning::note("error bodies are read as they are"),
        (false, false) => Meaning::note("no operation uses it"),
    }
}

/// Returns the meaning of a part that is only received.
pub(super) fn read() -> Meaning {
    Meaning::note(READ)
}

/// Returns the changes that a difference causes, given its uses.
pub(super) fn judged(difference: &Difference<'_>, uses: Uses) -> Vec<Said> {
    let uses = Uses {
        sent: uses.sent && !difference.at.read_only,
        received: uses.received && !difference.at.write_only,
        ..uses
    };
    let one = |what: &str, sent: Meaning, received: Meaning| {
        vec![(what.to_owned(), judge(uses, sent, received))]
    };
    match &difference.fact {
        Fact::Gone => vec![("is gone".to_owned(), gone(difference.part, uses))],
        Fact::New { required } => vec![new(difference.part, *required, uses)],
        Fact::Required(true) => one(
            "is required and was optional",
            Meaning::wire(REFUSED),
            read(),
        ),
        Fact::Required(false) => one(
            "is optional and was required",
            Meaning::addition(LEFT_OUT),
            read(),
        ),
        Fact::Nullable(true) => one("may be null", Meaning::addition("null can be sent"), read()),
        Fact::Nullable(false) => one(
            "is never null",
            Meaning::wire("a request with null is refused"),
            read(),
        ),
        Fact::Types(old, new) => {
            let what = format!("is {} and was {}", kinds(new), kinds(old));
            let takes = |it: &&str| new.contains(it) || *it == "integer" && new.contains("number");
            let sent = match new.is_empty() || !old.is_empty() && old.iter().all(takes) {
                true => Meaning::addition("values of the old type can still be sent"),
                false => Meaning::wire("values of the old type are no longer documented"),
            };
            one(&what, sent, read())
        }
        Fact::Format(old, new) => {
            let name = |format: &Option<&str>| format.map_or("none".to_owned(), quoted);
            let what = format!("`format` was {} and is {}", name(old), name(new));
            let is_typed =
                |format: &Option<&str>| format.is_some_and(|it| TYPED_FORMATS.contains(&it));
            let sent = match new.is_some() && (is_typed(old) || is_typed(new)) {
                true => Meaning::wire("values of the old format are no longer documented"),
                false => Meaning::note("existing requests stay valid"),
            };
            one(&what, sent, read())
        }
        Fact::Values(old, new) => values(old.as_ref(), new.as_ref(), uses),
        Fact::Bound(key, old, new) => {
            let text = |bound: &Option<crate::compare::Bound>| {
                bound
                    .as_ref()
                    .map_or("none".to_owned(), |it| quoted(&it.text))
            };
            let what = format!("`{key}` was {} and is {}", text(old), text(new));
            if *key == "pattern" && difference.at.is_filter {
                let why = "it encodes the operators, which are compared themselves";
                return vec![(what, Meaning::note(why))];
            }
            let sent = match is_loosened(key, old.as_ref(), new.as_ref()) {
                true => Meaning::addition("existing requests stay valid"),
                false => Meaning::wire("values that were valid are refused"),
            };
            let received = Meaning::note("bounds do not affect how responses are read");
            one(&what, sent, received)
        }
        Fact::Reference(old, new) => {
            let name = |name: &Option<&str>| name.map_or("an inline schema".to_owned(), quoted);
            let what = format!("is {} and was {}", name(new), name(old));
            vec![(
                what,
                Meaning::note("schema names are not sent; the content is compared"),
            )]
        }
        Fact::Keyword(keyword) => keywords::judged(difference, keyword, uses),
    }
}

fn gone(part: Part, uses: Uses) -> Meaning {
    match part {
        Part::Operation => Meaning::wire("requests to it fail"),
        Part::Scheme => Meaning::wire("requests with such authentication are refused"),
        Part::Response => read(),
        Part::Tag => Meaning::note(keywords::TAGS),
        Part::Unused => Meaning::note(keywords::UNUSED),
        Part::Items => judge(uses, Meaning::wire("other values may be refused"), read()),
        _ => judge(uses, Meaning::wire(UNDOCUMENTED), read()),
    }
}

fn new(part: Part, required: bool, uses: Uses) -> Said {
    let meaning = match part {
        Part::Operation | Part::Scheme | Part::Media => {
            Meaning::addition("existing requests stay valid")
        }
        Part::Response => read(),
        Part::Tag => Meaning::note(keywords::TAGS),
        Part::Unused => Meaning::note(keywords::UNUSED),
        Part::Items => judge(uses, Meaning::wire("other values may be refused"), read()),
        _ => {
            let sent = match required {
                true => Meaning::wire(REFUSED),
                false => Meaning::addition(LEFT_OUT),
            };
            let received = Meaning::addition("code that does not know a field ignores it");
            judge(uses, sent, received)
        }
    };
    let what = match required {
        true => "is new, and required",
        false => "is new",
    };
    (what.to_owned(), meaning)
}

fn kinds(types: &BTreeSet<&str>) -> String {
    let article = |kind: &&str| match *kind {
        "array" | "integer" | "object" => format!("an {kind}"),
        kind => format!("a {kind}"),
    };
    match types.is_empty() {
        true => "anything".to_owned(),
        false => types.iter().map(article).collect::<Vec<_>>().join(" or "),
    }
}

fn values(old: Option<&BTreeSet<String>>, new: Option<&BTreeSet<String>>, uses: Uses) -> Vec<Said> {
    let list = |values: &BTreeSet<String>| {
        let values: Vec<_> = values
            .iter()
            .map(|it| quoted(it.trim_matches('"')))
            .collect();
        values.join(", ")
    };
    let (old, new) = match (old, new) {
        (Some(old), Some(new)) => (old, new),
        (old, new) => {
            let (what, sent) = match (old, new) {
                (_, Some(new)) => (
                    format!("lists its values: {}", list(new)),
                    Meaning::wire("other values are no longer documented"),
                ),
                (old, _) => (
                    format!(
                        "no longer lists its values: {}",
                        old.map(list).unwrap_or_default()
                    ),
                    Meaning::addition("any value can be sent"),
                ),
            };
            return vec![(what, judge(uses, sent, read()))];
        }
    };
    let each = |value: &String, verb: &str, sent: Meaning, received: Meaning| {
        let what = format!("the value {} is {verb}", quoted(value.trim_matches('"')));
        (what, judge(uses, sent, received))
    };
    let gone = old.difference(new);
    let gone = gone.map(|value| each(value, "gone", Meaning::wire(UNDOCUMENTED), read()));
    let more = new.difference(old).map(|value| {
        let sent = Meaning::addition("existing requests stay valid");
        let received = "enums are open: code that does not know a value keeps it";
        each(value, "new", sent, Meaning::addition(received))
    });
    gone.chain(more).collect()
}

/// Returns true if every value within the old bound is within the new one.
fn is_loosened(
    key: &str,
    old: Option<&crate::compare::Bound>,
    new: Option<&crate::compare::Bound>,
) -> bool {
    let (old, new) = match (old, new) {
        (_, None) => return true,
        (None, _) => return false,
        (Some(old), Some(new)) => (old, new),
    };
    // Patterns cannot be compared.
    let (Some(before), Some(after)) = (old.number, new.number) else {
        return false;
    };
    let is_beyond = match key.get(..3) {
        Some("min") => after < before,
        Some("max") => after > before,
        _ => false,
    };
    is_beyond || after == before && !new.is_exclusive && key != "multipleOf"
}

/// Returns the change of a keyword as a report words it.
pub(super) fn change(keyword: &Keyword<'_>, meaning: Meaning) -> Vec<Said> {
    vec![(keyword.change(), meaning)]
}

/// Returns the strings of a list.
pub(super) fn texts(node: Option<&Node>) -> Vec<&str> {
    let items = node.map(Node::items).unwrap_or_default();
    items.iter().filter_map(Node::text).collect()
}
