//! What a filter and an order can say, which our own keywords list.

use crate::finding::Place;
use crate::spec::node::Node;

use super::change::{Found, Keyword, Meaning, quoted_list};

/// What a filter can say.
pub(super) fn compare_filter(subject: &str, old: &Node, new: &Node, found: &mut Found<'_>) {
    let filter = Keyword::of(old, new, "x-filter");
    let places = (filter.old_place(), filter.new_place());
    let (old, new) = match filter.values() {
        (None, None) => return,
        (Some(old), Some(new)) => (old, new),
        (None, Some(_)) => {
            let why = "its method takes a filter, and took a text";
            return found.add(
                subject,
                "is a filter now",
                Meaning::code(why),
                places.0,
                places.1,
            );
        }
        (Some(_), None) => {
            return found.add(
                subject,
                "is no filter any more",
                Meaning::wire_and_code(
                    "no operator is documented any more, and its method takes a text",
                ),
                places.0,
                places.1,
            );
        }
    };
    let mut said = texts_of(
        subject,
        (old, new),
        "operators",
        ("operator", places),
        found,
    );
    let operand = Keyword::of(old, new, "operand");
    if operand.differs() {
        said = true;
        found.add(
            subject,
            operand.change("operand"),
            Meaning::wire_and_code(
                "values of the old kind are not documented any more, and do not compile",
            ),
            places.0,
            places.1,
        );
    }
    if filter.differs() && !said {
        found.add(
            subject,
            "the operators stand in another order",
            Meaning::note("each of them works as it did"),
            places.0,
            places.1,
        );
    }
}

type Places<'node> = (Option<&'node Place>, Option<&'node Place>);

/// Compares two lists of things that a caller may name, and tells whether they differ.
fn texts_of(
    subject: &str,
    (old, new): (&Node, &Node),
    key: &str,
    (noun, places): (&str, Places<'_>),
    found: &mut Found<'_>,
) -> bool {
    let texts = |node: &Node| -> Vec<String> {
        let items = node.get(key).map(Node::items).unwrap_or_default();
        items
            .iter()
            .filter_map(Node::text)
            .map(str::to_owned)
            .collect()
    };
    let (before, after) = (texts(old), texts(new));
    let mut say = |names: Vec<&str>, verb: &str, meaning: Meaning| {
        if names.is_empty() {
            return false;
        }
        let s = if names.len() == 1 { "" } else { "s" };
        let be = if names.len() == 1 { "is" } else { "are" };
        let what = format!("the {noun}{s} {} {be} {verb}", quoted_list(names));
        found.add(subject, what, meaning, places.0, places.1);
        true
    };
    let missing = |from: &[String], in_others: &[String]| -> Vec<String> {
        let lacks = |text: &&String| !in_others.contains(text);
        from.iter().filter(lacks).cloned().collect()
    };
    let gone = missing(&before, &after);
    let more = missing(&after, &before);
    let refused = "a request with it is refused, by `planwire` before it is sent";
    let meaning = if key == "operators" {
        Meaning::wire_and_code("a request with it is not documented any more, and does not compile")
    } else {
        Meaning::wire(refused)
    };
    let gone = say(gone.iter().map(String::as_str).collect(), "gone", meaning);
    let more = say(
        more.iter().map(String::as_str).collect(),
        "new",
        Meaning::addition("what could be said still can"),
    );
    gone || more
}

/// How a list can be ordered.
pub(super) fn compare_ordering(subject: &str, old: &Node, new: &Node, found: &mut Found<'_>) {
    let ordering = Keyword::of(old, new, "x-ordering");
    if !ordering.differs() {
        return;
    }
    let places = (ordering.old_place(), ordering.new_place());
    let (old, new) = match ordering.values() {
        (Some(old), Some(new)) => (old, new),
        _ => {
            let why = "what orders a list is set by `order_by`, anything else by a method of its own name";
            let change = ordering.change("x-ordering");
            return found.add(subject, change, Meaning::code(why), places.0, places.1);
        }
    };
    let mut said = false;
    match (is_multiple(old), is_multiple(new)) {
        (true, false) => {
            said = true;
            found.add(
                subject,
                "orders by one field only",
                Meaning::wire_and_code(
                    "several fields are not documented any more, and do not compile",
                ),
                places.0,
                places.1,
            );
        }
        (false, true) => {
            said = true;
            found.add(
                subject,
                "orders by several fields",
                Meaning::addition("one field still orders"),
                places.0,
                places.1,
            );
        }
        _ => {}
    }
    match (old.get("fields"), new.get("fields")) {
        (None, Some(fields)) => {
            said = true;
            let names = quoted_list(fields.items().iter().filter_map(Node::text));
            found.add(
                subject,
                format!("lists the fields that order: {names}"),
                Meaning::wire("another field is refused, by `planwire` before it is sent"),
                places.0,
                places.1,
            );
        }
        (Some(_), None) => {
            said = true;
            found.add(
                subject,
                "lists no more which fields order",
                Meaning::addition("any field can be sent"),
                places.0,
                places.1,
            );
        }
        _ => said |= texts_of(subject, (old, new), "fields", ("field", places), found),
    }
    if !said {
        found.add(
            subject,
            "the order is written in another way",
            Meaning::note("it says the same"),
            places.0,
            places.1,
        );
    }
}

fn is_multiple(ordering: &Node) -> bool {
    ordering.text() == Some("multiple") || ordering.get("multiple").is_some_and(Node::is_true)
}
