//! Changes of what an operation takes and answers, and of where it stands.

use crate::spec::document::{Document, Operation};
use crate::spec::node::Node;

use super::edit::{at, each_text, piece, remove, rename, set};
use super::mutation::{BothWays, Breaks, Keeps, Mutations, Unsaid, change};

pub(super) fn add(
    path: &str,
    pointer: &str,
    document: &Document<'_>,
    operation: &Operation<'_>,
    to: &mut Mutations,
) {
    answers(pointer, document, operation, to);
    request(pointer, document, operation, to);
    shared(path, pointer, document, operation, to);
}

const JSON: &str = "application~1json";

fn answers(pointer: &str, document: &Document<'_>, operation: &Operation<'_>, to: &mut Mutations) {
    for response in document.responses(operation) {
        let status = response.status.key.clone();
        let list = format!("{pointer}/responses");
        if !response.is_success() {
            change(
                "error: remove",
                &list,
                (Keeps, Keeps),
                to,
                move |responses| {
                    remove(responses, &status);
                },
            );
            continue;
        }
        let own = format!("{list}/{status}");
        change("answer: other status", &list, (Keeps, Keeps), to, {
            let status = status.clone();
            move |responses| rename(responses, &status, "202")
        });
        change(
            "answer: description",
            &own,
            (Keeps, Keeps),
            to,
            |response| {
                set(response, "description", piece("Another text."));
            },
        );
        change("answer: header", &own, (Keeps, Keeps), to, |response| {
            set(
                response,
                "headers",
                piece("{ x-new: { description: New., schema: { type: string } } }"),
            );
        });
        change("answer: a second success", &list, (Keeps, Keeps), to, {
            let status = status.clone();
            move |responses| {
                let same = at(responses, &format!("/{status}")).clone();
                set(responses, "299", same);
            }
        });
        for (kind, yaml) in [
            ("answer: nothing", None),
            (
                "answer: a file",
                Some("{ application/pdf: { schema: { type: string, format: binary } } }"),
            ),
            (
                "answer: anything",
                Some("{ application/json: { schema: { description: Nobody documents it. } } }"),
            ),
            (
                "answer: one thing",
                Some("{ application/json: { schema: { $ref: '#/components/schemas/Part' } } }"),
            ),
            (
                "answer: many things",
                Some(
                    "{ application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Part' } } } }",
                ),
            ),
        ] {
            change(kind, &own, (Keeps, Keeps), to, move |response| match yaml {
                None => remove(response, "content"),
                Some(yaml) => set(response, "content", piece(yaml)),
            });
        }
    }
    let list = format!("{pointer}/responses");
    change("error: new", &list, (Keeps, Keeps), to, |responses| {
        set(
            responses,
            "418",
            piece("{ description: A teapot., x-evidence: docs }"),
        );
    });
}

fn request(pointer: &str, document: &Document<'_>, operation: &Operation<'_>, to: &mut Mutations) {
    const KEY: &str = "requestBody";
    let Some(body) = document.request_body(operation) else {
        for (kind, required) in [("body: new", false), ("body: new required", true)] {
            let wire = if required {
                (Breaks, Breaks)
            } else {
                (Keeps, Breaks)
            };
            change(kind, pointer, wire, to, move |operation| {
                let mut body = piece(
                    "{ content: { application/json: { schema: { $ref: '#/components/schemas/AttachPart' } } } }",
                );
                if required {
                    set(&mut body, "required", piece("true"));
                }
                set(operation, KEY, body);
            });
        }
        return;
    };
    let own = format!("{pointer}/{KEY}");
    let is_required = body.get("required").is_some();
    let comes_back = if is_required { Breaks } else { Keeps };
    change(
        "body: remove",
        pointer,
        (Breaks, comes_back),
        to,
        |operation| {
            remove(operation, KEY);
        },
    );
    let (kind, wire) = match is_required {
        true => ("body: make optional", (Keeps, Breaks)),
        false => ("body: make required", (Breaks, Keeps)),
    };
    change(kind, &own, wire, to, move |body| match is_required {
        true => remove(body, "required"),
        false => set(body, "required", piece("true")),
    });
    change("body: description", &own, (Keeps, Keeps), to, |body| {
        set(body, "description", piece("Another text."));
    });
    let media = format!("{own}/content/{JSON}");
    for other in ["CreateWidget", "UpdateWidget", "AttachPart", "Part"] {
        let reference = format!("#/components/schemas/{other}");
        change(
            &format!("body: as {other}"),
            &media,
            (Unsaid, Unsaid),
            to,
            move |media| {
                each_text(media, &|text| {
                    if text.starts_with("#/components/schemas/") {
                        text.clone_from(&reference);
                    }
                });
            },
        );
    }
}

/// What is written in another place and says the same.
fn shared(
    path: &str,
    pointer: &str,
    document: &Document<'_>,
    operation: &Operation<'_>,
    to: &mut Mutations,
) {
    const SAME: BothWays = (Keeps, Keeps);
    let method = operation.method.key.clone();
    // Other methods of the path get the parameters too.
    let is_alone = operation.path.value.entries().len() == 1;
    let wire = if is_alone { SAME } else { (Keeps, Unsaid) };
    change(
        "path: parameters for all methods",
        path,
        wire,
        to,
        move |item| {
            let operation = at(item, &format!("/{method}"));
            if let Some(list) = operation.get("parameters").cloned() {
                remove(operation, "parameters");
                set(item, "parameters", list);
            }
        },
    );
    let list = operation.node().get("parameters").map(Node::items);
    for (index, parameter) in list.unwrap_or_default().iter().enumerate() {
        let own = format!("{pointer}/parameters/{index}");
        if let (Some(_), Some(target)) = (parameter.get("$ref"), document.follow(parameter)) {
            let target = target.clone();
            change("parameter: write out", &own, SAME, to, move |parameter| {
                *parameter = target.clone();
            });
        }
    }
    let mut share = |kind: &str, own: String, section: &'static str| {
        to.add(kind, &own.clone(), SAME, move |root| {
            let mut node = piece(&format!("{{ $ref: '#/components/{section}/Shared' }}"));
            std::mem::swap(at(root, &own), &mut node);
            let components = at(root, "/components");
            if components.get(section).is_none() {
                set(components, section, piece("{}"));
            }
            if section == "responses" {
                set(&mut node, "x-evidence", piece("docs"));
            }
            set(at(components, &format!("/{section}")), "Shared", node);
        });
    };
    if operation.node().get("requestBody").is_some() {
        share(
            "body: as a component",
            format!("{pointer}/requestBody"),
            "requestBodies",
        );
    }
    for response in document.responses(operation) {
        if response.is_success() {
            let own = format!("{pointer}/responses/{}", response.status.key);
            share("answer: as a component", own, "responses");
        }
    }
}
