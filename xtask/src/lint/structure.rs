//! What OpenAPI 3.0 itself wants: known keys, values of the right kind, and what must be there.

use crate::document::Document;
use crate::finding::Finding;
use crate::grammar::{self, Kind, Role, Shape};
use crate::nearest::suggestion;
use crate::node::{Content, Entry, Node};

pub(super) fn findings(document: &Document<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    grammar::visit(
        Kind::Document,
        document.root,
        Role::Root,
        &mut |kind, node, _| {
            if grammar::is_reference(kind, node) {
                return;
            }
            let Content::Map(entries) = &node.content else {
                findings.push(Finding::error(
                    &node.place,
                    format!("this is {}", node.kind()),
                    format!("{} is a mapping", kind.name()),
                    "write its keys, or remove it",
                ));
                return;
            };
            for entry in entries {
                if !entry.key.starts_with("x-") || kind == Kind::SecurityRequirement {
                    findings.extend(key(kind, entry));
                }
            }
            findings.extend(missing(kind, node));
        },
    );
    findings.extend(version(document));
    findings.extend(servers(document));
    findings.extend(security(document));
    findings
}

/// One key of an object and the kind of its value.
fn key(kind: Kind, entry: &Entry) -> Option<Finding> {
    let Some(shape) = kind.shape(&entry.key) else {
        let known = kind.fields().iter().map(|field| field.key);
        return Some(Finding::error(
            &entry.key_place,
            format!("`{}` has no place in {}", entry.key, kind.name()),
            "OpenAPI 3.0 knows no such key there, so all tools ignore it",
            match kind {
                Kind::Paths => "begin the path with `/`".to_owned(),
                Kind::Responses => {
                    "write a status such as '404', a range such as 4XX, or default".to_owned()
                }
                _ => suggestion(&entry.key, known, || {
                    "remove it, or move it to where it belongs".to_owned()
                }),
            },
        ));
    };
    if fits(shape, &entry.value) {
        return None;
    }
    Some(Finding::error(
        &entry.value.place,
        format!("`{}` is {}", entry.key, described(&entry.value)),
        format!("in {} it is {}", kind.name(), expected(shape)),
        match (shape, &entry.value.content) {
            (Shape::Text, Content::Bool(_) | Content::Number(_)) => "put it in quotes".to_owned(),
            (Shape::Word(words), Content::Text(text)) => {
                suggestion(text, words.iter().copied(), || {
                    "write one of them".to_owned()
                })
            }
            _ => "write that, or remove the key".to_owned(),
        },
    ))
}

/// Whether a value is of the right kind; objects are judged where they are visited.
fn fits(shape: Shape, node: &Node) -> bool {
    let all_texts = |items: &[Node]| items.iter().all(|item| item.text().is_some());
    match (shape, &node.content) {
        (Shape::Anything | Shape::Object(_) | Shape::BooleanOrSchema, _) => true,
        (Shape::Text, Content::Text(_))
        | (Shape::Boolean, Content::Bool(_))
        | (Shape::Number, Content::Number(_))
        | (Shape::Values | Shape::List(_), Content::List(_))
        | (Shape::Map(_), Content::Map(_)) => true,
        // The generator keeps counts in 32 bits.
        (Shape::Count, Content::Number(number)) => number
            .as_u64()
            .is_some_and(|count| u32::try_from(count).is_ok()),
        (Shape::Word(words), Content::Text(text)) => words.contains(&text.as_str()),
        (Shape::Texts, Content::List(items)) => all_texts(items),
        (Shape::TextMap, Content::Map(entries)) => {
            entries.iter().all(|entry| entry.value.text().is_some())
        }
        _ => false,
    }
}

fn described(node: &Node) -> String {
    match &node.content {
        Content::Text(text) => format!("`{text}`"),
        Content::Number(number) => number.to_string(),
        Content::Bool(value) => value.to_string(),
        Content::List(_) | Content::Map(_) | Content::Null => node.kind().to_owned(),
    }
}

fn expected(shape: Shape) -> String {
    match shape {
        Shape::Anything => "anything".to_owned(),
        Shape::Text => "a text".to_owned(),
        Shape::Boolean => "true or false".to_owned(),
        Shape::Number => "a number".to_owned(),
        Shape::Count => "a whole number from 0 to 4294967295".to_owned(),
        Shape::Word(words) => format!("one of {}", words.join(", ")),
        Shape::Texts => "a list of texts".to_owned(),
        Shape::Values | Shape::List(_) => "a list".to_owned(),
        Shape::TextMap => "a mapping whose values are texts".to_owned(),
        Shape::Object(_) | Shape::Map(_) => "a mapping".to_owned(),
        Shape::BooleanOrSchema => "true, false or a schema".to_owned(),
    }
}

fn missing(kind: Kind, node: &Node) -> Vec<Finding> {
    let required = kind.fields().iter().filter(|field| field.required);
    let mut keys: Vec<&str> = required.map(|field| field.key).collect();
    if kind == Kind::SecurityScheme {
        keys.extend(match node.get("type").and_then(Node::text) {
            Some("apiKey") => &["name", "in"][..],
            Some("http") => &["scheme"],
            Some("oauth2") => &["flows"],
            Some("openIdConnect") => &["openIdConnectUrl"],
            _ => &[],
        });
    }
    keys.into_iter()
        .filter(|key| node.get(key).is_none())
        .map(|key| {
            Finding::error(
                &node.place,
                format!("`{key}` is missing"),
                format!("{} cannot be read without it", kind.name()),
                format!("add `{key}:`"),
            )
        })
        .collect()
}

fn version(document: &Document<'_>) -> Option<Finding> {
    let node = document.root.get("openapi")?;
    let text = node.text()?;
    let patch = text.strip_prefix("3.0.");
    if patch.is_some_and(|patch| patch.parse::<u8>().is_ok()) {
        return None;
    }
    Some(Finding::error(
        &node.place,
        format!("the document is of OpenAPI {text}"),
        "the generator reads 3.0 only",
        "write `openapi: 3.0.3`, and the document in its terms",
    ))
}

/// The first server is where the client sends its calls.
fn servers(document: &Document<'_>) -> Vec<Finding> {
    let Some(servers) = document.root.get("servers") else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    if matches!(&servers.content, Content::List(items) if items.is_empty()) {
        findings.push(Finding::error(
            &servers.place,
            "there is no server",
            "the first one is where the client sends its calls",
            "add `- url: https://…`",
        ));
    }
    for url in servers
        .items()
        .iter()
        .filter_map(|server| server.get("url"))
    {
        let Some(text) = url.text() else { continue };
        let is_base = (text.starts_with("https://") || text.starts_with("http://"))
            && !text.ends_with('/')
            && !text.contains(['{', '?', '#', ' ']);
        if !is_base {
            findings.push(Finding::error(
                &url.place,
                format!("`{text}` cannot be put before a path"),
                "nobody fills in variables, and each path begins with a slash",
                "write an absolute address without a slash at its end, such as https://api.example.com",
            ));
        }
    }
    findings
}

fn security(document: &Document<'_>) -> Vec<Finding> {
    let schemes = document.components("securitySchemes");
    let mut findings = Vec::new();
    for object in document.objects() {
        if object.kind != Kind::SecurityRequirement {
            continue;
        }
        for entry in object.node.entries() {
            if !schemes.iter().any(|scheme| scheme.key == entry.key) {
                findings.push(Finding::error(
                    &entry.key_place,
                    format!("there is no security scheme `{}`", entry.key),
                    "a requirement names a scheme of the components",
                    suggestion(
                        &entry.key,
                        schemes.iter().map(|scheme| scheme.key.as_str()),
                        || "define it under `components: securitySchemes:`".to_owned(),
                    ),
                ));
            }
        }
    }
    findings
}
