//! Changes of operations, and of the document as a whole.

use crate::spec::document::{Document, Operation};
use crate::spec::node::Node;

use super::bodies;
use super::edit::{at, entries, items, piece, remove, rename, set, step};
use super::mutation::{Breaks, Keeps, Mutations, Unsaid, change};

pub(super) fn add(root: &Node, to: &mut Mutations) {
    let document = Document::new(root);
    for operation in document.operations() {
        let path = format!("/paths/{}", step(&operation.path.key));
        let pointer = format!("{path}/{}", operation.method.key);
        address(&path, &pointer, &operation, to);
        names(&pointer, &operation, root, to);
        security(&pointer, &operation, to);
        paging(&pointer, &operation, to);
        bodies::add(&path, &pointer, &document, &operation, to);
    }
    whole(root, to);
}

fn address(path: &str, pointer: &str, operation: &Operation<'_>, to: &mut Mutations) {
    let method = operation.method.key.clone();
    let key = operation.path.key.clone();
    {
        let (method, key) = (method.clone(), key.clone());
        to.add("operation: remove", pointer, (Breaks, Keeps), move |root| {
            let paths = at(root, "/paths");
            let item = paths.get_mut(&key).unwrap();
            remove(item, &method);
            if item.entries().is_empty() {
                remove(paths, &key);
            }
        });
    }
    for other in ["get", "post", "put", "patch", "delete"] {
        if operation.path.value.get(other).is_none() {
            let method = method.clone();
            change(
                "operation: other method",
                path,
                (Breaks, Breaks),
                to,
                move |item| {
                    rename(item, &method, other);
                },
            );
        }
    }
    // Moves all the operations of the path.
    let moved = key.replacen("/api/", "/api/v2/", 1);
    if moved != key {
        let key = key.clone();
        to.add("path: move", path, (Breaks, Breaks), move |root| {
            rename(at(root, "/paths"), &key, &moved);
        });
    }
    for variable in operation.path_variables() {
        let (old, new) = (variable.to_owned(), format!("{variable}_again"));
        let (key, target) = (key.clone(), path.to_owned());
        to.add("path: rename variable", path, (Keeps, Keeps), move |root| {
            let item = at(root, &target);
            for method in entries(item) {
                if let Some(list) = method.value.get_mut("parameters") {
                    for parameter in items(list) {
                        let is_path = parameter.get("in").and_then(Node::text) == Some("path");
                        let is_it = parameter.get("name").and_then(Node::text) == Some(&old);
                        if is_path && is_it {
                            set(parameter, "name", piece(&new));
                        }
                    }
                }
            }
            let renamed = key.replace(&format!("{{{old}}}"), &format!("{{{new}}}"));
            rename(at(root, "/paths"), &key, &renamed);
        });
    }
}

fn names(pointer: &str, operation: &Operation<'_>, root: &Node, to: &mut Mutations) {
    let id = operation.id().unwrap().to_owned();
    let other = format!("{id}Again");
    change(
        "operation: rename",
        pointer,
        (Keeps, Keeps),
        to,
        move |operation| {
            set(operation, "operationId", piece(&other));
        },
    );
    // The names of operations are looked for in texts nowhere, but two may swap theirs.
    let tag = operation
        .node()
        .get("tags")
        .and_then(|it| it.items().first()?.text());
    let other = Document::new(root)
        .operations()
        .iter()
        .filter_map(|it| it.node().get("tags")?.items().first()?.text())
        .find(|it| Some(*it) != tag)
        .map(str::to_owned);
    if let Some(other) = other {
        change(
            "operation: other tag",
            pointer,
            (Keeps, Keeps),
            to,
            move |operation| {
                set(operation, "tags", piece(&format!("[{other}]")));
            },
        );
    }
    for (key, value) in [
        ("summary", "Another text"),
        ("description", "Another text."),
        ("deprecated", "true"),
        ("x-evidence", "sdk"),
        (
            "x-permissions",
            "[{ name: other, allows: Do other things. }]",
        ),
    ] {
        change(
            &format!("operation: {key}"),
            pointer,
            (Keeps, Keeps),
            to,
            move |operation| {
                set(operation, key, piece(value));
            },
        );
    }
    if operation.method.key == "get" {
        change(
            "operation: toggle x-safe",
            pointer,
            (Keeps, Keeps),
            to,
            |operation| match operation.get("x-safe") {
                Some(_) => remove(operation, "x-safe"),
                None => set(operation, "x-safe", piece("false")),
            },
        );
    }
}

/// Who may call: everybody, whoever proves who they are, or both.
fn security(pointer: &str, operation: &Operation<'_>, to: &mut Mutations) {
    const KEY: &str = "security";
    let before = operation.node().get(KEY).map(Node::items);
    let is_open = |choices: &[Node]| choices.iter().all(|it| it.entries().is_empty());
    let has_open = |choices: &[Node]| choices.iter().any(|it| it.entries().is_empty());
    let was_open = before.is_some_and(|it| is_open(it) || has_open(it));
    if before.is_none_or(|it| !is_open(it)) {
        let back = if was_open { Unsaid } else { Breaks };
        change("security: none", pointer, (Keeps, back), to, |operation| {
            set(operation, KEY, piece("[]"));
        });
    }
    if before.is_some() {
        change(
            "security: that of the document",
            pointer,
            (Breaks, Keeps),
            to,
            |operation| {
                remove(operation, KEY);
            },
        );
    } else {
        to.add("security: optional", pointer, (Keeps, Breaks), {
            let pointer = pointer.to_owned();
            move |root| {
                let mut ways = at(root, "/security").clone();
                items(&mut ways).push(piece("{}"));
                set(at(root, &pointer), KEY, ways);
            }
        });
        to.add("security: said again", pointer, (Keeps, Keeps), {
            let pointer = pointer.to_owned();
            move |root| {
                let ways = at(root, "/security").clone();
                set(at(root, &pointer), KEY, ways);
            }
        });
    }
}

fn paging(pointer: &str, operation: &Operation<'_>, to: &mut Mutations) {
    const KEY: &str = "x-paging";
    let Some(paging) = operation.node().get(KEY) else {
        return;
    };
    change("paging: remove", pointer, (Keeps, Keeps), to, |operation| {
        remove(operation, KEY);
    });
    let text = |key: &str| paging.get(key).and_then(Node::text).unwrap().to_owned();
    let (size, position) = (text("size"), text("position"));
    change(
        "paging: swap parameters",
        pointer,
        (Breaks, Breaks),
        to,
        move |operation| {
            let paging = at(operation, "/x-paging");
            set(paging, "size", piece(&position));
            set(paging, "position", piece(&size));
        },
    );
    if paging.get("records").is_none() {
        // The list in an envelope, as the other style has it.
        let target = pointer.to_owned();
        to.add("paging: in an envelope", pointer, (Breaks, Breaks), move |root| {
            let place = format!("{target}/responses/200/content/application~1json/schema");
            let list = at(root, &place).clone();
            let mut envelope = piece(
                "{ type: object, description: A page., required: [count, results], x-evidence: docs, \
                 properties: { count: { type: integer, description: How many. } } }",
            );
            set(at(&mut envelope, "/properties"), "results", list);
            set(at(root, "/components/schemas"), "Envelope", envelope);
            *at(root, &place) = piece("{ $ref: '#/components/schemas/Envelope' }");
            let paging = at(root, &format!("{target}/x-paging"));
            for (key, value) in [("style", "page"), ("records", "results"), ("total", "count")] {
                set(paging, key, piece(value));
            }
        });
    }
}

fn whole(root: &Node, to: &mut Mutations) {
    change("document: other server", "", (Breaks, Breaks), to, |root| {
        set(
            at(root, "/servers/0"),
            "url",
            piece("https://other.example"),
        );
    });
    change(
        "document: a second server",
        "",
        (Keeps, Breaks),
        to,
        |root| {
            items(at(root, "/servers")).push(piece("{ url: 'https://other.example' }"));
        },
    );
    change(
        "document: another server first",
        "",
        (Breaks, Breaks),
        to,
        |root| {
            items(at(root, "/servers")).insert(0, piece("{ url: 'https://other.example' }"));
        },
    );
    for (kind, pointer, key, value) in [
        ("document: version", "/info", "version", "'2'"),
        ("document: title", "/info", "title", "Another Title"),
        ("document: tag", "/tags/0", "description", "Another text."),
        (
            "document: server's text",
            "/servers/0",
            "description",
            "Another text.",
        ),
    ] {
        change(kind, pointer, (Keeps, Keeps), to, move |node| {
            set(node, key, piece(value))
        });
    }
    change("security: none anywhere", "", (Keeps, Breaks), to, |root| {
        set(root, "security", piece("[]"));
    });
    change(
        "security: optional everywhere",
        "",
        (Keeps, Breaks),
        to,
        |root| {
            items(at(root, "/security")).push(piece("{}"));
        },
    );
    for scheme in Document::new(root).components("securitySchemes") {
        let pointer = format!("/components/securitySchemes/{}", scheme.key);
        let kind = scheme.value.get("type").and_then(Node::text);
        if kind == Some("apiKey") {
            change(
                "security: other word",
                &pointer,
                (Breaks, Breaks),
                to,
                |scheme| {
                    set(scheme, "x-token-prefix", piece("Bearer"));
                },
            );
        }
        change("security: text", &pointer, (Keeps, Keeps), to, |scheme| {
            set(scheme, "description", piece("Another text."));
        });
    }
}
