//! What an operation takes and answers.

use std::collections::BTreeSet;

use crate::spec::bundle::is_json;
use crate::spec::document::{Document, Operation, Response, json_schema};
use crate::spec::node::{Entry, Node};

use super::change::{Found, Keyword, Meaning, Uses, quoted};
use super::keywords::{self, View};
use super::parameters;
use super::sides::Sides;
use super::site::Site;

/// Compares the bodies of requests.
pub(super) fn compare_request<'node>(
    sides: &Sides<'node>,
    old: &Operation<'node>,
    new: &Operation<'node>,
    found: &mut Found<'node>,
) {
    const SUBJECT: &str = "request body";
    let before = sides.old.document.request_body(old);
    let after = sides.new.document.request_body(new);
    let is_required = |body: &Node| body.get("required").is_some_and(Node::is_true);
    let (before, after) = match (before, after) {
        (None, None) => return,
        (Some(body), None) => {
            let why = "a request with one is not documented any more, and the method takes none";
            let meaning = Meaning::wire_and_code(why);
            return found.add(SUBJECT, "is gone", meaning, Some(&body.place), None);
        }
        (None, Some(body)) => {
            let code = "the method takes it as an argument";
            let (what, meaning) = if is_required(body) {
                let why = format!("a request without it is refused, and {code}");
                ("is new, and required", Meaning::wire_and_code(why))
            } else {
                ("is new", Meaning::code(code))
            };
            return found.add(SUBJECT, what, meaning, None, Some(&body.place));
        }
        (Some(before), Some(after)) => (before, after),
    };
    let required = match (is_required(before), is_required(after)) {
        (false, true) => Some((
            "is required and was optional",
            Meaning::wire("a request without it is refused"),
        )),
        (true, false) => Some((
            "is optional and was required",
            Meaning::addition("requests may leave it out"),
        )),
        _ => None,
    };
    if let Some((what, meaning)) = required {
        found.add(
            SUBJECT,
            what,
            meaning,
            Some(&before.place),
            Some(&after.place),
        );
    }
    content(sides, SUBJECT, Uses::SENT, (before, after), found);
    twins(sides, (old, before), (new, after), found);
    keywords::remaining(
        SUBJECT,
        Uses::SENT,
        &View::of(before),
        &View::of(after),
        &["required", "content"],
        found,
    );
}

/// A field of the body that is called as a variable of the path gets the value of that: people give it once. Where
/// the variable has another name, it does not any more, though the field and the path are what they were.
fn twins<'node>(
    sides: &Sides<'node>,
    (old, before): (&Operation<'node>, &'node Node),
    (new, after): (&Operation<'node>, &'node Node),
    found: &mut Found<'node>,
) {
    let before = fields(&sides.old.document, before);
    let after = fields(&sides.new.document, after);
    let variables = (old.path_variables(), new.path_variables());
    for (one, other) in variables.0.iter().zip(&variables.1) {
        if one == other {
            continue;
        }
        for field in before.iter().filter(|field| after.contains(*field)) {
            let name = quoted(field);
            let (what, meaning) = if field == one && !variables.1.contains(field) {
                (
                    "is not filled from the path any more",
                    Meaning::wire("a request of those who gave it once lacks it"),
                )
            } else if field == other && !variables.0.contains(field) {
                (
                    "is filled from the path",
                    Meaning::wire("what callers set there is not what is sent"),
                )
            } else {
                continue;
            };
            found.add(
                format!("request body, field {name}"),
                what,
                meaning,
                Some(&old.path.key_place),
                Some(&new.path.key_place),
            );
        }
    }
}

/// The names of a body's fields, where it is JSON.
fn fields<'node>(document: &Document<'node>, body: &'node Node) -> BTreeSet<&'node str> {
    let content = body.get("content").map(Node::entries).unwrap_or_default();
    let schema = json_schema(content);
    let fields = schema.map(|schema| document.fields(&schema.value));
    fields
        .unwrap_or_default()
        .into_iter()
        .map(|field| field.entry.key.as_str())
        .collect()
}

/// Compares the answers.
pub(super) fn compare_responses<'node>(
    sides: &Sides<'node>,
    old: &Operation<'node>,
    new: &Operation<'node>,
    found: &mut Found<'node>,
) {
    let before = sides.old.document.responses(old);
    let mut after = sides.new.document.responses(new);
    // The type of the answer is that of the first success, whatever its status.
    let success = |responses: &[Response<'node>]| responses.iter().position(Response::is_success);
    let answer = success(&before);
    for (at, response) in before.iter().enumerate() {
        let same = |it: &Response<'_>| it.status.key == response.status.key;
        let other = match after.iter().position(same) {
            None if answer == Some(at) => success(&after),
            other => other,
        };
        match other {
            Some(other) => both(sides, response, &after.remove(other), found),
            None => {
                let meaning = if answer == Some(at) {
                    Meaning::code("nothing says any more what a success answers with")
                } else {
                    Meaning::note(uncompiled(response))
                };
                let place = Some(&response.status.key_place);
                found.add(subject(response), "is gone", meaning, place, None);
            }
        }
    }
    for response in &after {
        let meaning = if answer.is_none() && response.is_success() {
            Meaning::code("it is the type of the answer now")
        } else {
            Meaning::note(uncompiled(response))
        };
        let place = Some(&response.status.key_place);
        found.add(subject(response), "is new", meaning, None, place);
    }
}

/// Why a response that comes or goes breaks nobody.
fn uncompiled(response: &Response<'_>) -> &'static str {
    if response.is_success() {
        "the answer's type is that of the first success"
    } else {
        "any status that is no success is an error with its body, documented or not"
    }
}

fn subject(response: &Response<'_>) -> String {
    let noun = if response.is_success() {
        "answer"
    } else {
        "error"
    };
    format!("{noun} {}", quoted(&response.status.key))
}

fn both<'node>(
    sides: &Sides<'node>,
    old: &Response<'node>,
    new: &Response<'node>,
    found: &mut Found<'node>,
) {
    let subject = subject(new);
    if old.status.key != new.status.key {
        found.add(
            &subject,
            format!("had the status {}", quoted(&old.status.key)),
            Meaning::note(
                "`planwire` takes either for a success, and its type is what is compared",
            ),
            Some(&old.status.key_place),
            Some(&new.status.key_place),
        );
    }
    let uses = if new.is_success() {
        Uses::RECEIVED
    } else {
        Uses::FAILED
    };
    content(sides, &subject, uses, (old.node, new.node), found);
    headers(sides, &subject, old.node, new.node, found);
    keywords::remaining(
        &subject,
        uses,
        &View::of(old.node),
        &View::of(new.node),
        &["content", "headers"],
        found,
    );
}

/// Compares the headers of an answer.
fn headers<'node>(
    sides: &Sides<'node>,
    subject: &str,
    old: &'node Node,
    new: &'node Node,
    found: &mut Found<'node>,
) {
    let entries = |node: &'node Node| node.get("headers").map(Node::entries).unwrap_or_default();
    let (before, after) = (entries(old), entries(new));
    let names: BTreeSet<&str> = before
        .iter()
        .chain(after)
        .map(|entry| entry.key.as_str())
        .collect();
    for name in names {
        let find = |all: &'node [Entry]| all.iter().find(|entry| entry.key == name);
        let header = Keyword {
            old: find(before),
            new: find(after),
        };
        let (one, other) = header.values();
        let one = one.and_then(|it| sides.old.document.follow(it));
        let other = other.and_then(|it| sides.new.document.follow(it));
        if one.map(Node::to_json) != other.map(Node::to_json) {
            found.add(
                format!("{subject}, header {}", quoted(name)),
                match (one, other) {
                    (None, _) => "is new",
                    (_, None) => "is gone",
                    _ => "is described otherwise",
                },
                Meaning::note("no type is derived from the headers of an answer"),
                header.old_place(),
                header.new_place(),
            );
        }
    }
}

/// Compares the media types of a body, and what each holds.
fn content<'node>(
    sides: &Sides<'node>,
    subject: &str,
    uses: Uses,
    (old, new): (&'node Node, &'node Node),
    found: &mut Found<'node>,
) {
    let entries = |node: &'node Node| node.get("content").map(Node::entries).unwrap_or_default();
    let (before, after) = (entries(old), entries(new));
    // What decides the type in Rust.
    let decides = |media: &Entry, all: &[Entry]| is_json(&media.key) || all.len() == 1;
    for media in before {
        let Some(other) = after.iter().find(|other| other.key == media.key) else {
            let wire = "a body of this kind is not documented any more";
            let (sent, received) = if decides(media, before) {
                let code = "the type in Rust follows the kind of body";
                (
                    Meaning::wire_and_code(format!("{wire}, and {code}")),
                    Meaning::code(code),
                )
            } else {
                (
                    Meaning::wire(wire),
                    Meaning::note("nothing is derived from it"),
                )
            };
            found.add(
                subject,
                format!("{} is gone", quoted(&media.key)),
                uses.judge(sent, received),
                Some(&media.key_place),
                None,
            );
            continue;
        };
        let site = Site::new(subject, uses);
        parameters::schema(sides, &site, &media.value, &other.value, found);
        keywords::remaining(
            subject,
            uses,
            &View::of(&media.value),
            &View::of(&other.value),
            &["schema"],
            found,
        );
    }
    for media in after {
        if before.iter().any(|other| other.key == media.key) {
            continue;
        }
        let harmless = Meaning::addition("the kinds of body that there were still are");
        let received = if before.is_empty() || is_json(&media.key) {
            Meaning::code("the type in Rust follows the kind of body")
        } else {
            harmless.clone()
        };
        found.add(
            subject,
            format!("{} is new", quoted(&media.key)),
            uses.judge(harmless, received),
            None,
            Some(&media.key_place),
        );
    }
}
