//! The operators of filters and the fields of orders, which our own keywords list.

use crate::compare::{Keyword, quoted_list};
use crate::spec::node::Node;

use super::change::Meaning;
use super::rules::{Said, change, texts};

const SAID: &str = "what could be said still can";

/// Judges the operators and the operand of a filter.
pub(super) fn filter(filter: &Keyword<'_>) -> Vec<Said> {
    let (old, new) = match filter.values() {
        (Some(old), Some(new)) => (old, new),
        (None, _) => {
            return vec![("is a filter now".to_owned(), Meaning::addition(SAID))];
        }
        (Some(_), None) => {
            let meaning = Meaning::wire("no operator is documented any more");
            return vec![("is no filter any more".to_owned(), meaning)];
        }
    };
    let gone = "a request with it is no longer documented";
    let mut said = came_and_went((old, new), "operators", "operator", gone);
    let operand = Keyword::of(old, new, "operand");
    if operand.differs() {
        let meaning = Meaning::wire("values of the old kind are no longer documented");
        said.extend(change(&operand, meaning));
    }
    if said.is_empty() {
        said.extend(change(filter, Meaning::note("it says the same")));
    }
    said
}

/// Judges the order of a list.
pub(super) fn ordering(ordering: &Keyword<'_>) -> Vec<Said> {
    let (Some(old), Some(new)) = ordering.values() else {
        return change(ordering, Meaning::note("the parameter is sent as before"));
    };
    let mut said = Vec::new();
    match (is_multiple(old), is_multiple(new)) {
        (true, false) => said.push((
            "orders by one field only".to_owned(),
            Meaning::wire("several fields are no longer documented"),
        )),
        (false, true) => said.push((
            "orders by several fields".to_owned(),
            Meaning::addition("one field still orders"),
        )),
        _ => {}
    }
    match (old.get("fields"), new.get("fields")) {
        (None, Some(fields)) => said.push((
            format!(
                "lists the fields that order: {}",
                quoted_list(texts(Some(fields)))
            ),
            Meaning::wire("another field is refused"),
        )),
        (Some(_), None) => said.push((
            "no longer lists the fields that order".to_owned(),
            Meaning::addition("any field can be sent"),
        )),
        _ => said.extend(came_and_went(
            (old, new),
            "fields",
            "field",
            "a request with it is refused",
        )),
    }
    if said.is_empty() {
        said.extend(change(ordering, Meaning::note("it says the same")));
    }
    said
}

/// The things that a list names and that the other one does not.
fn came_and_went((old, new): (&Node, &Node), key: &str, noun: &str, why: &str) -> Vec<Said> {
    let (before, after) = (texts(old.get(key)), texts(new.get(key)));
    let say = |from: &[&str], others: &[&str], verb: &str, meaning: Meaning| {
        let names: Vec<&str> = from
            .iter()
            .filter(|it| !others.contains(it))
            .copied()
            .collect();
        let (s, be) = if names.len() == 1 {
            ("", "is")
        } else {
            ("s", "are")
        };
        let is_any = !names.is_empty();
        is_any.then(|| {
            (
                format!("the {noun}{s} {} {be} {verb}", quoted_list(names)),
                meaning,
            )
        })
    };
    let gone = say(&before, &after, "gone", Meaning::wire(why));
    let more = say(&after, &before, "new", Meaning::addition(SAID));
    gone.into_iter().chain(more).collect()
}

fn is_multiple(ordering: &Node) -> bool {
    ordering.text() == Some("multiple") || ordering.is_set("multiple")
}
