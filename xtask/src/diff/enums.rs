//! The values of an `enum`, and the names that they have in Rust.

use std::collections::BTreeMap;

use crate::spec::names;
use crate::spec::node::Node;

use super::change::{Found, Meaning, quoted, quoted_list};
use super::keywords::{View, keyword};
use super::site::Site;

/// The keywords that are compared here.
pub(super) const RULED: [&str; 2] = ["enum", "x-enum-names"];

pub(super) fn compare(site: &Site<'_>, old: &View<'_>, new: &View<'_>, found: &mut Found<'_>) {
    let values = keyword(old, new, "enum");
    let (old_place, new_place) = (values.old_place(), values.new_place());
    let mut say = |what: String, meaning: Meaning| {
        found.add(site.subject(), what, meaning, old_place, new_place);
    };
    let (before, after) = match values.values() {
        (None, None) => return,
        (Some(before), None) => {
            let what = format!("lists its values no more: {}", quoted_list_of(before));
            let gone = Meaning::code("the type with a variant for each value is gone");
            return say(what, site.uses.judge(gone.clone(), gone));
        }
        (None, Some(after)) => {
            let what = format!("lists its values now: {}", quoted_list_of(after));
            let code = "its type is an enum now";
            let wire = "any value went before, and its type is an enum now";
            let meaning = site
                .uses
                .judge(Meaning::wire_and_code(wire), Meaning::code(code));
            return say(what, meaning);
        }
        (Some(before), Some(after)) => (texts(before), texts(after)),
    };
    let gone: Vec<_> = before.iter().filter(|it| !after.contains(it)).collect();
    let more: Vec<_> = after.iter().filter(|it| !before.contains(it)).collect();
    let removed = || {
        site.uses.judge(
            Meaning::wire_and_code(
                "a request with it is not documented any more, and its variant is gone",
            ),
            Meaning::code("its variant is gone, and a `match` on it does not compile"),
        )
    };
    match (gone.as_slice(), more.as_slice()) {
        // One for one, in the same place of the list: the same thing by another name.
        ([one], [other])
            if before.iter().position(|it| it == *one)
                == after.iter().position(|it| it == *other) =>
        {
            let what = format!("the value {} is renamed to {}", quoted(one), quoted(other));
            say(what, removed());
        }
        _ => {
            for value in &gone {
                say(format!("the value {} is gone", quoted(value)), removed());
            }
            for value in &more {
                say(
                    format!("the value {} is new", quoted(value)),
                    site.uses.judge(
                        Meaning::addition("what could be sent still can"),
                        Meaning::addition(
                            "enums are open: code that does not know a value keeps it",
                        ),
                    ),
                );
            }
        }
    }
    if gone.is_empty() && more.is_empty() && before != after {
        say(
            "the values stand in another order".to_owned(),
            Meaning::note("only the order in which they are listed and compared follows it"),
        );
    }
    variants(site, old, new, found);
}

/// The values that both have, under another name in Rust.
fn variants(site: &Site<'_>, old: &View<'_>, new: &View<'_>, found: &mut Found<'_>) {
    let names = keyword(old, new, "x-enum-names");
    if !names.differs() {
        return;
    }
    let before = variant_names(old);
    let after = variant_names(new);
    let mut renamed = false;
    for (value, before) in &before {
        let Some(after) = after.get(value).filter(|after| *after != before) else {
            continue;
        };
        renamed = true;
        let meaning = Meaning::code("the old name of the variant does not compile any more");
        found.add(
            site.subject(),
            format!(
                "the value {} is called {} in Rust and was {}",
                quoted(value),
                quoted(after),
                quoted(before)
            ),
            site.uses.judge(meaning.clone(), meaning),
            names.old_place(),
            names.new_place(),
        );
    }
    if !renamed {
        found.add(
            site.subject(),
            names.change("x-enum-names"),
            Meaning::note("the values that were there have the names that they had"),
            names.old_place(),
            names.new_place(),
        );
    }
}

fn variant_names(schema: &View<'_>) -> BTreeMap<String, String> {
    let given = schema.get("x-enum-names");
    let values = schema.get("enum").map(texts).unwrap_or_default();
    let name = |value: &str| {
        let given = given
            .and_then(|names| names.get(value))
            .and_then(Node::text);
        given.map_or_else(|| names::type_name(value), str::to_owned)
    };
    values
        .into_iter()
        .map(|value| {
            let name = name(&value);
            (value, name)
        })
        .collect()
}

fn texts(values: &Node) -> Vec<String> {
    let text = |value: &Node| match value.text() {
        Some(text) => text.to_owned(),
        None => value.to_json().to_string(),
    };
    values.items().iter().map(text).collect()
}

fn quoted_list_of(values: &Node) -> String {
    quoted_list(texts(values).iter().map(String::as_str))
}
