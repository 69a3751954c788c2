//! The documents of the two lists that are read here, cut out of the sandbox's own: it reads all
//! operations of a vendor when it starts, and these tests start it some hundred times.

use std::sync::LazyLock;

use serde_json::{Map, Value};

pub(crate) static WETHOD: LazyLock<String> = LazyLock::new(|| {
    let bundle = include_str!("../../crates/planwire-sandbox/bundle/wethod.json");
    only(bundle, "/api/budgets")
});

pub(crate) static PIRIOD: LazyLock<String> = LazyLock::new(|| {
    let bundle = include_str!("../../crates/planwire-sandbox/bundle/piriod.json");
    only(bundle, "/plans/")
});

/// Returns the document with one path, and with the components that it refers to.
fn only(bundle: &str, path: &str) -> String {
    let mut document: Value = serde_json::from_str(bundle).unwrap();
    let item = document["paths"][path].clone();
    assert!(item.is_object(), "{path}");
    let mut kept = Vec::new();
    for part in [&item, &document["components"]["securitySchemes"]] {
        refer(&document, part, &mut kept);
    }
    let mut components = Map::new();
    components.insert(
        "securitySchemes".to_owned(),
        document["components"]["securitySchemes"].clone(),
    );
    for pointer in kept {
        let [_, _, kind, name] = pointer.splitn(4, '/').collect::<Vec<_>>()[..] else {
            panic!("{pointer}");
        };
        let value = document.pointer(&pointer).unwrap().clone();
        let kind = components.entry(kind).or_insert_with(|| Map::new().into());
        kind.as_object_mut().unwrap().insert(name.to_owned(), value);
    }
    document["paths"] = Value::Object(Map::from_iter([(path.to_owned(), item)]));
    document["components"] = Value::Object(components);
    document.to_string()
}

/// Collects the places that a part of the document refers to, and those that they refer to.
fn refer(document: &Value, part: &Value, kept: &mut Vec<String>) {
    match part {
        Value::Array(elements) => elements.iter().for_each(|it| refer(document, it, kept)),
        Value::Object(members) => {
            for (name, value) in members {
                let pointer = value.as_str().and_then(|text| text.strip_prefix('#'));
                match pointer {
                    Some(pointer) if name == "$ref" => {
                        if !kept.iter().any(|own| own == pointer) {
                            kept.push(pointer.to_owned());
                            refer(document, document.pointer(pointer).unwrap(), kept);
                        }
                    }
                    _ => refer(document, value, kept),
                }
            }
        }
        _ => {}
    }
}
