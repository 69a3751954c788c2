//! Changes of parameters, those that several operations share among them.

use crate::spec::document::Document;
use crate::spec::node::Node;

use super::edit::{at, items, piece, remove, set, step};
use super::fields::schema_values;
use super::mutation::{BothWays, Breaks, Keeps, Mutations, Unsaid, change};

pub(super) fn add(root: &Node, to: &mut Mutations) {
    let document = Document::new(root);
    for parameter in document.components("parameters") {
        let pointer = format!("/components/parameters/{}", step(&parameter.key));
        one(&pointer, &parameter.value, to);
    }
    for operation in document.operations() {
        let pointer = format!(
            "/paths/{}/{}",
            step(&operation.path.key),
            operation.method.key
        );
        let listed = operation.node().get("parameters").map(Node::items);
        for (index, parameter) in listed.unwrap_or_default().iter().enumerate() {
            let own = format!("{pointer}/parameters/{index}");
            if parameter.get("$ref").is_none() {
                one(&own, parameter, to);
            }
            let comes_back = match document.follow(parameter).and_then(|it| it.get("required")) {
                Some(_) => Breaks,
                None => Keeps,
            };
            let list = format!("{pointer}/parameters");
            to.add(
                "parameter: remove",
                &own,
                (Breaks, comes_back),
                move |root| {
                    drop(items(at(root, &list)).remove(index));
                },
            );
        }
        new(&pointer, to);
    }
}

fn new(operation: &str, to: &mut Mutations) {
    for (kind, yaml, wire) in [
        (
            "parameter: new",
            "{ name: brand_new, in: query, schema: { type: string } }",
            (Keeps, Breaks),
        ),
        (
            "parameter: new required",
            "{ name: brand_new, in: query, required: true, schema: { type: string } }",
            (Breaks, Breaks),
        ),
        (
            "parameter: new header",
            "{ name: Brand-New, in: header, schema: { type: integer } }",
            (Keeps, Breaks),
        ),
        (
            "parameter: new header of the client",
            "{ name: Brand-New, in: header, x-client-scoped: true, schema: { type: string } }",
            (Keeps, Breaks),
        ),
        (
            "parameter: new filter",
            "{ name: brand_new, in: query, schema: { type: string, pattern: '^gt:[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' }, x-filter: { operand: date, operators: [gt] } }",
            (Keeps, Breaks),
        ),
    ] {
        let list = format!("{operation}/parameters");
        to.add(kind, operation, wire, move |root| {
            let mut parameter = piece(yaml);
            set(&mut parameter, "description", piece("What it is."));
            set(&mut parameter, "x-evidence", piece("docs"));
            if root.pointer(&list).is_none() {
                let holder = list.trim_end_matches("/parameters");
                set(at(root, holder), "parameters", piece("[]"));
            }
            items(at(root, &list)).push(parameter);
        });
    }
    let list = format!("{operation}/parameters");
    to.add(
        "parameter: reverse",
        operation,
        (Keeps, Keeps),
        move |root| {
            if root.pointer(&list).is_some() {
                items(at(root, &list)).reverse();
            }
        },
    );
}

fn one(pointer: &str, parameter: &Node, to: &mut Mutations) {
    let text = |key: &str| {
        parameter
            .get(key)
            .and_then(Node::text)
            .unwrap_or_default()
            .to_owned()
    };
    let (name, place) = (text("name"), text("in"));
    if place != "path" {
        let is_required = parameter.get("required").is_some();
        let (kind, wire) = match is_required {
            true => ("parameter: make optional", (Keeps, Breaks)),
            false => ("parameter: make required", (Breaks, Keeps)),
        };
        change(kind, pointer, wire, to, move |parameter| {
            match is_required {
                true => remove(parameter, "required"),
                false => set(parameter, "required", piece("true")),
            };
        });
        let other = format!("{name}_again");
        change(
            "parameter: rename",
            pointer,
            (Breaks, Breaks),
            to,
            move |parameter| {
                set(parameter, "name", piece(&other));
            },
        );
        let other = match place.as_str() {
            "query" => "header",
            _ => "query",
        };
        change(
            "parameter: other place",
            pointer,
            (Breaks, Breaks),
            to,
            move |parameter| {
                set(parameter, "in", piece(other));
            },
        );
    }
    if place == "header" {
        let is_scoped = parameter.get("x-client-scoped").is_some();
        let (kind, wire) = match is_scoped {
            true => ("parameter: header of the call", (Unsaid, Unsaid)),
            false => ("parameter: header of the client", (Unsaid, Unsaid)),
        };
        change(kind, pointer, wire, to, move |parameter| {
            match is_scoped {
                true => remove(parameter, "x-client-scoped"),
                false => set(parameter, "x-client-scoped", piece("true")),
            };
        });
        // The names of headers ignore case.
        let other = name.to_lowercase();
        if other != name {
            change(
                "parameter: small letters",
                pointer,
                (Keeps, Keeps),
                to,
                move |parameter| {
                    set(parameter, "name", piece(&other));
                },
            );
        }
    }
    for (key, value) in [
        ("description", "Another text."),
        ("deprecated", "true"),
        ("x-evidence", "sdk"),
    ] {
        change(
            &format!("parameter: {key}"),
            pointer,
            (Keeps, Keeps),
            to,
            move |parameter| {
                set(parameter, key, piece(value));
            },
        );
    }
    filter(pointer, parameter, to);
    ordering(pointer, parameter, to);
    if parameter.get("x-key-prefix").is_some() {
        change(
            "parameter: other prefix",
            pointer,
            (Breaks, Breaks),
            to,
            |parameter| {
                set(parameter, "x-key-prefix", piece("own__"));
            },
        );
        change(
            "parameter: map as text",
            pointer,
            (Breaks, Breaks),
            to,
            |parameter| {
                remove(parameter, "x-key-prefix");
                set(parameter, "schema", piece("{ type: string }"));
            },
        );
    }
    schema(pointer, parameter, to);
}

fn schema(pointer: &str, parameter: &Node, to: &mut Mutations) {
    let own = ["x-filter", "x-ordering", "x-key-prefix"];
    if own.iter().any(|key| parameter.get(key).is_some()) {
        return;
    }
    let Some(schema) = parameter.get("schema") else {
        return;
    };
    if schema.get("$ref").is_none() && schema.get("items").is_none() {
        schema_values("parameter", &format!("{pointer}/schema"), schema, true, to);
    }
    let is_list = schema.get("items").is_some();
    for (kind, yaml) in [
        ("parameter: as text", "{ type: string }"),
        ("parameter: as date", "{ type: string, format: date }"),
        ("parameter: as integer", "{ type: integer }"),
        ("parameter: as decimal", "{ type: number, format: decimal }"),
        ("parameter: as boolean", "{ type: boolean }"),
        (
            "parameter: as list",
            "{ type: array, items: { type: string } }",
        ),
        (
            "parameter: as identifier",
            "{ $ref: '#/components/schemas/PartId' }",
        ),
        (
            "parameter: as enum",
            "{ $ref: '#/components/schemas/WidgetState' }",
        ),
    ] {
        change(kind, pointer, (Unsaid, Unsaid), to, move |parameter| {
            for key in ["style", "explode"] {
                remove(parameter, key);
            }
            set(parameter, "schema", piece(yaml));
            if kind.ends_with("list") {
                set(parameter, "explode", piece("false"));
                set(parameter, "style", piece("form"));
            }
        });
    }
    if is_list {
        change(
            "parameter: list of texts",
            pointer,
            (Unsaid, Unsaid),
            to,
            |parameter| {
                set(at(parameter, "/schema"), "items", piece("{ type: string }"));
            },
        );
    }
}

fn filter(pointer: &str, parameter: &Node, to: &mut Mutations) {
    let Some(filter) = parameter.get("x-filter") else {
        return;
    };
    let operators = filter.get("operators").map(Node::items).unwrap_or_default();
    for index in 0..operators.len() {
        let kind = format!("filter: remove operator {index}");
        change(&kind, pointer, (Breaks, Keeps), to, move |parameter| {
            drop(items(at(parameter, "/x-filter/operators")).remove(index));
            forget_pattern(parameter);
        });
    }
    for operator in ["gte", "neq", "in"] {
        let kind = format!("filter: add operator {operator}");
        change(&kind, pointer, (Keeps, Breaks), to, move |parameter| {
            items(at(parameter, "/x-filter/operators")).push(piece(operator));
            forget_pattern(parameter);
        });
    }
    change(
        "filter: reverse operators",
        pointer,
        (Keeps, Keeps),
        to,
        |parameter| {
            items(at(parameter, "/x-filter/operators")).reverse();
        },
    );
    for operand in ["date", "number"] {
        let kind = format!("filter: of {operand}");
        change(&kind, pointer, (Breaks, Breaks), to, move |parameter| {
            set(at(parameter, "/x-filter"), "operand", piece(operand));
            forget_pattern(parameter);
        });
    }
    change(
        "filter: as text",
        pointer,
        (Breaks, Unsaid),
        to,
        |parameter| {
            remove(parameter, "x-filter");
        },
    );
}

/// The pattern has to take what the operators send.
fn forget_pattern(parameter: &mut Node) {
    remove(at(parameter, "/schema"), "pattern");
}

fn ordering(pointer: &str, parameter: &Node, to: &mut Mutations) {
    let Some(ordering) = parameter.get("x-ordering") else {
        return;
    };
    let mut put = |kind: &str, yaml: &'static str, wire: BothWays| {
        if ordering.to_json() != piece(yaml).to_json() {
            change(kind, pointer, wire, to, move |parameter| {
                set(parameter, "x-ordering", piece(yaml));
            });
        }
    };
    let lists = ordering.get("fields").is_some();
    let is_multiple = ordering.get("multiple").is_some();
    let free = if lists {
        (Unsaid, Unsaid)
    } else {
        (Keeps, Breaks)
    };
    put(
        "ordering: multiple",
        "multiple",
        if is_multiple { (Keeps, Breaks) } else { free },
    );
    put(
        "ordering: single",
        "single",
        if is_multiple { (Breaks, Unsaid) } else { free },
    );
    let fields = if lists {
        (Breaks, Keeps)
    } else {
        (Breaks, Unsaid)
    };
    put(
        "ordering: fewer fields",
        "{ multiple: true, fields: [name] }",
        fields,
    );
    let fields = if lists {
        (Keeps, Breaks)
    } else {
        (Breaks, Unsaid)
    };
    put(
        "ordering: more fields",
        "{ multiple: true, fields: [name, price, id] }",
        fields,
    );
    put(
        "ordering: one of the fields",
        "{ multiple: false, fields: [name, price] }",
        (Breaks, Unsaid),
    );
    change(
        "ordering: as text",
        pointer,
        (Unsaid, Unsaid),
        to,
        |parameter| {
            remove(parameter, "x-ordering");
        },
    );
}
