//! What a value must be beside its type: its format, its bounds, its default, and whether it may be null.

use crate::spec::node::{Content, Node};

use super::change::{Found, Keyword, Meaning};
use super::keywords::{View, keyword};
use super::site::Site;

/// The keywords that are compared here.
pub(super) const RULED: [&str; 15] = [
    "format",
    "default",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "multipleOf",
    "pattern",
    "uniqueItems",
];

/// The formats that have a type of their own in Rust. Bytes are those of a kind of body, not of a format, and an
/// integer has 64 bits whatever it says.
const TYPED_FORMATS: [&str; 3] = ["date", "date-time", "decimal"];

pub(super) fn compare(site: &Site<'_>, old: &View<'_>, new: &View<'_>, found: &mut Found<'_>) {
    for key in RULED {
        let keyword = keyword(old, new, key);
        if !keyword.differs() {
            continue;
        }
        let meaning = match key {
            "format" => format(site, &keyword),
            "default" => default(site, &keyword),
            _ => bound(site, key, &keyword),
        };
        found.add(
            site.subject(),
            keyword.change(key),
            meaning,
            keyword.old_place(),
            keyword.new_place(),
        );
    }
}

fn format(site: &Site<'_>, format: &Keyword<'_>) -> Meaning {
    let typed = |text: Option<&str>| text.is_some_and(|text| TYPED_FORMATS.contains(&text));
    let (old, new) = format.texts();
    if !typed(old) && !typed(new) {
        return Meaning::note("neither has a type of its own, so values travel as they did");
    }
    let code = "its type in Rust follows the format";
    if new.is_none() {
        let meaning = Meaning::code(code);
        return site.uses.judge(meaning.clone(), meaning);
    }
    site.uses.judge(
        Meaning::wire_and_code(format!(
            "a value of the old format is not documented any more, and {code}"
        )),
        Meaning::code(code),
    )
}

fn default(site: &Site<'_>, default: &Keyword<'_>) -> Meaning {
    let sent = match default.values() {
        (Some(_), Some(_)) => {
            Meaning::wire("a request that leaves it out means something else than before")
        }
        _ => Meaning::note("it is documented otherwise; nothing says that it was another before"),
    };
    site.uses
        .judge(sent, Meaning::note("answers are read without defaults"))
}

fn bound(site: &Site<'_>, key: &str, bound: &Keyword<'_>) -> Meaning {
    if key == "pattern" && site.is_filter {
        return Meaning::note("it spells the operators, and those are compared themselves");
    }
    let sent = if is_loosened(key, bound.values()) {
        Meaning::addition("all that could be sent still can")
    } else {
        Meaning::wire("a value that was good is refused, by `planwire` before it is sent")
    };
    site.uses.judge(
        sent,
        Meaning::note("answers are read whatever their bounds"),
    )
}

/// Whether all that kept to the old bound keeps to the new one.
fn is_loosened(key: &str, bound: (Option<&Node>, Option<&Node>)) -> bool {
    let (old, new) = match bound {
        (_, None) => return true,
        (None, Some(new)) => return matches!(new.content, Content::Bool(false)),
        (Some(old), Some(new)) => (old, new),
    };
    match (&old.content, &new.content) {
        (Content::Bool(_), Content::Bool(new)) => !new,
        (Content::Number(old), Content::Number(new)) => match (old.as_f64(), new.as_f64()) {
            (Some(old), Some(new)) if key.starts_with("min") => new <= old,
            (Some(old), Some(new)) if key.starts_with("max") => new >= old,
            _ => false,
        },
        // Of two patterns nobody knows which takes more.
        _ => false,
    }
}

/// Whether null is a value, where that is not a matter of a field.
pub(super) fn compare_null(site: &Site<'_>, old: &Node, new: &Node, found: &mut Found<'_>) {
    let nullable = Keyword::of(old, new, "nullable");
    let (before, after) = nullable.flags();
    if before == after {
        return;
    }
    let code = "its type in Rust is `Option` of what it is without null";
    let meaning = if after {
        site.uses.judge(
            Meaning::code(format!("code that sends it has to wrap it: {code}")),
            Meaning::code(format!("code that reads it must expect none: {code}")),
        )
    } else {
        site.uses.judge(
            Meaning::wire_and_code(format!("a null was good and is refused; {code}")),
            Meaning::code(format!("what was read as none is there: {code}")),
        )
    };
    found.add(
        site.subject(),
        if after {
            "may be null"
        } else {
            "is never null"
        },
        meaning,
        nullable.old_place(),
        nullable.new_place(),
    );
}
