//! Rules for our keywords for filters and orderings.

use crate::compare::{Keyword, quoted_list};
use crate::spec::node::Node;

use super::change::Meaning;
use super::rules::{Said, change, texts};

const SAID: &str = "existing requests stay valid";

/// Judges a filter's operators and operand.
pub(super) fn filter(filter: &Keyword<'_>) -> Vec<Said> {
    let (old, new) = match filter.values() {
        (Some(old), Some(new)) => (old, new),
        (None, _) => {
            return vec![("becomes a filter".to_owned(), Meaning::addition(SAID))];
        }
        (Some(_), None) => {
            let meaning = Meaning::wire("its operators are no longer documented");
            return vec![("is no longer a filter".to_owned(), meaning)];
        }
    };
    let gone = "a request with it is no longer documented";
    let mut said = came_and_went((old, new), "operators", "operator", gone);
    let operand = Keyword::of(old, new, "operand");
    if operand.differs() {
        let meaning = Meaning::wire("values of the old type are no longer documented");
        said.extend(change(&operand, meaning));
    }
    if said.is_empty() {
        said.extend(change(filter, Meaning::note("the meaning is the same")));
    }
    said
}

/// Judges the ordering of a list.
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
            Meaning::addition("one field is still accepted"),
        )),
        _ => {}
    }
    match (old.get("fields"), new.get("fields")) {
        (None, Some(fields)) => said.push((
            format!("lists its fields: {}", quoted_list(texts(Some(fields)))),
            Meaning::wire("other fields are refused"),
        )),
        (Some(_), None) => said.push((
            "no longer lists its fields".to_owned(),
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
        said.extend(change(ordering, Meaning::note("the meaning is the same")));
    }
    said
}

/// Returns the entries of a list that were added and removed.
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
