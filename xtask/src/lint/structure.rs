//! Checks the structure of OpenAPI 3.0: known keys, values of the right type, and required keys.

use crate::finding::Finding;
use crate::lint::repair::meant;
use crate::spec::document::{Document, Object};
use crate::spec::grammar::{Kind, Shape};
use crate::spec::node::{Content, Entry, Node};
use crate::workspace::nearest::suggestion;

pub(super) fn findings(document: &Document<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for Object { kind, node, .. } in document.objects() {
        let Content::Map(entries) = &node.content else {
            findings.push(Finding::error(
                &node.place,
                format!("this is {}", node.kind()),
                format!("{} must be a mapping", kind.name()),
                "write its keys, or remove it",
            ));
            continue;
        };
        for entry in entries {
            if !entry.key.starts_with("x-") || kind == Kind::SecurityRequirement {
                findings.extend(key(kind, entry));
            }
        }
        findings.extend(missing(kind, node));
    }
    findings.extend(component_names(document));
    findings.extend(version(document));
    findings.extend(servers(document));
    findings.extend(security(document));
    findings
}

/// Checks one key of an object, and the type of its value.
fn key(kind: Kind, entry: &Entry) -> Option<Finding> {
    let Some(shape) = kind.shape(&entry.key) else {
        let reference = kind.section().map(|_| "$ref");
        let known = kind.fields().iter().map(|field| field.key).chain(reference);
        return Some(Finding::error(
            &entry.key_place,
            format!("unknown key `{}` in {}", entry.key, kind.name()),
            "OpenAPI 3.0 has no such key there, so tools ignore it",
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
        format!("in {} it must be {}", kind.name(), expected(shape)),
        match (shape, &entry.value.content) {
            (Shape::Text, Content::Bool(_) | Content::Number(_)) => "put it in quotes".to_owned(),
            (Shape::Word(words), Content::Text(text)) => {
                suggestion(text, words.iter().copied(), || {
                    "write one of them".to_owned()
                })
            }
            _ => "correct it, or remove the key".to_owned(),
        },
    ))
}

/// Returns true if a value has the right type; objects are checked when they are visited.
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
        Shape::Text => "a string".to_owned(),
        Shape::Boolean => "true or false".to_owned(),
        Shape::Number => "a number".to_owned(),
        Shape::Count => "a whole number from 0 to 4294967295".to_owned(),
        Shape::Word(words) => format!("one of {}", words.join(", ")),
        Shape::Texts => "a list of strings".to_owned(),
        Shape::Values | Shape::List(_) => "a list".to_owned(),
        Shape::TextMap => "a mapping with string values".to_owned(),
        Shape::Object(_) | Shape::Map(_) => "a mapping".to_owned(),
        Shape::BooleanOrSchema => "true, false or a schema".to_owned(),
    }
}

fn missing(kind: Kind, node: &Node) -> Vec<Finding> {
    let required = kind.fields().iter().filter(|field| field.required);
    let mut keys: Vec<&str> = required.map(|field| field.key).collect();
    if kind == Kind::SecurityScheme {
        keys.extend(match node.text_of("type") {
            Some("apiKey") => &["name", "in"][..],
            Some("http") => &["scheme"],
            Some("oauth2") => &["flows"],
            Some("openIdConnect") => &["openIdConnectUrl"],
            _ => &[],
        });
    }
    match kind {
        Kind::Header if node.get("content").is_none() => keys.push("schema"),
        Kind::Link if node.get("operationRef").is_none() => keys.push("operationId"),
        _ => {}
    }
    let meant: Vec<_> = node
        .entries()
        .iter()
        .filter_map(|entry| meant(kind, &entry.key))
        .collect();
    keys.into_iter()
        .filter(|key| node.get(key).is_none() && !meant.contains(key) && !meant.contains(&"$ref"))
        .map(|key| {
            Finding::error(
                &node.place,
                format!("`{key}` is missing"),
                format!("it is required in {}", kind.name()),
                format!("add `{key}:`"),
            )
        })
        .collect()
}

/// Checks the names of components. OpenAPI restricts their characters, so that no reference needs escapes.
fn component_names(document: &Document<'_>) -> Vec<Finding> {
    let sections = document.root.entries_of("components");
    let is_known = |letter: char| letter.is_ascii_alphanumeric() || "._-".contains(letter);
    sections
        .iter()
        .flat_map(|section| section.value.entries())
        .filter(|entry| entry.key.is_empty() || !entry.key.chars().all(is_known))
        .map(|entry| {
            Finding::error(
                &entry.key_place,
                format!("`{}` is not a valid component name", entry.key),
                "OpenAPI 3.0 allows letters, digits, dots, hyphens and underscores",
                "rename it",
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
        format!("unsupported OpenAPI version {text}"),
        "the generator reads only 3.0",
        "write `openapi: 3.0.3`, and convert the document",
    ))
}

/// Checks the servers; the client sends its requests to the first one.
fn servers(document: &Document<'_>) -> Vec<Finding> {
    let Some(servers) = document.root.get("servers") else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    if matches!(&servers.content, Content::List(items) if items.is_empty()) {
        findings.push(Finding::error(
            &servers.place,
            "`servers` is empty",
            "the client sends its requests to the first server",
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
                format!("`{text}` is not a valid base URL"),
                "variables are not replaced, and each path begins with a slash",
                "write an absolute URL without a trailing slash, such as https://api.example.com",
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
                    format!("unknown security scheme `{}`", entry.key),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::of;

    #[test]
    fn misspelt_keys_and_wrong_types_are_reported() {
        insta::assert_snapshot!(of!(findings, "
            openapi: 3.0.3
            info: { title: T, version: 1.0, licence: MIT }
            servers:
              - url: https://api.example.com/
            tags: []
            paths:
              things: {}
              /things:
                get:
                  operationID: listThings
                  tags: things
                  parameters: {}
                  responses:
                    20: { description: ok }
                    '200':
                      description:
                      content:
                        application/json:
                          shema: {}
                          schema:
                            type: strng
                            enum: a
                            required: yes
                            properties: []
                            maxLength: -1
                            minimum: '0'
                            nullable: 1
                            items: []
                fetch: {}
        "), @"
        3:40: `version` is 1.0; in `info` it must be a string; put it in quotes
        3:45: unknown key `licence` in `info`; OpenAPI 3.0 has no such key there, so tools ignore it; did you mean `license`?
        5:22: `https://api.example.com/` is not a valid base URL; variables are not replaced, and each path begins with a slash; write an absolute URL without a trailing slash, such as https://api.example.com
        8:15: unknown key `things` in `paths`; OpenAPI 3.0 has no such key there, so tools ignore it; begin the path with `/`
        11:19: unknown key `operationID` in an operation; OpenAPI 3.0 has no such key there, so tools ignore it; did you mean `operationId`?
        12:25: `tags` is `things`; in an operation it must be a list of strings; correct it, or remove the key
        13:31: `parameters` is a mapping; in an operation it must be a list; correct it, or remove the key
        15:21: unknown key `20` in `responses`; OpenAPI 3.0 has no such key there, so tools ignore it; write a status such as '404', a range such as 4XX, or default
        17:34: `description` is nothing; in a response it must be a string; correct it, or remove the key
        20:27: unknown key `shema` in a media type; OpenAPI 3.0 has no such key there, so tools ignore it; did you mean `schema`?
        22:35: `type` is `strng`; in a schema it must be one of array, boolean, integer, number, object, string; did you mean `string`?
        23:35: `enum` is `a`; in a schema it must be a list; correct it, or remove the key
        24:39: `required` is `yes`; in a schema it must be a list of strings; correct it, or remove the key
        25:41: `properties` is a list; in a schema it must be a mapping; correct it, or remove the key
        26:40: `maxLength` is -1; in a schema it must be a whole number from 0 to 4294967295; correct it, or remove the key
        27:38: `minimum` is `0`; in a schema it must be a number; correct it, or remove the key
        28:39: `nullable` is 1; in a schema it must be true or false; correct it, or remove the key
        29:36: this is a list; a schema must be a mapping; write its keys, or remove it
        30:17: unknown key `fetch` in a path item; OpenAPI 3.0 has no such key there, so tools ignore it; remove it, or move it to where it belongs
        ");
    }

    #[test]
    fn missing_keys_are_reported() {
        insta::assert_snapshot!(of!(findings, "
            openapi: 3.1.0
            servers: []
            security:
              - token: []
                key: []
            paths:
              /a:
                get: { parameters: [{ name: a }, 3] }
                post: nothing
            components:
              schemes: {}
              responses:
                A: { headers: { B: {} }, links: { C: {} } }
                A/B: { description: d }
              securitySchemes:
                tokn: { type: http }
                key: { type: apiKey, name: x }
        "), @"
        2:13: `info` is missing; it is required in the root; add `info:`
        2:22: unsupported OpenAPI version 3.1.0; the generator reads only 3.0; write `openapi: 3.0.3`, and convert the document
        3:22: `servers` is empty; the client sends its requests to the first server; add `- url: https://…`
        5:17: unknown security scheme `token`; a requirement names a scheme of the components; did you mean `tokn`?
        9:22: `responses` is missing; it is required in an operation; add `responses:`
        9:37: `in` is missing; it is required in a parameter; add `in:`
        9:50: this is a number; a parameter must be a mapping; write its keys, or remove it
        10:23: this is a string; an operation must be a mapping; write its keys, or remove it
        12:15: unknown key `schemes` in `components`; OpenAPI 3.0 has no such key there, so tools ignore it; did you mean `schemas`?
        14:20: `description` is missing; it is required in a response; add `description:`
        14:36: `schema` is missing; it is required in a header; add `schema:`
        14:54: `operationId` is missing; it is required in a link; add `operationId:`
        15:17: `A/B` is not a valid component name; OpenAPI 3.0 allows letters, digits, dots, hyphens and underscores; rename it
        17:23: `scheme` is missing; it is required in a security scheme; add `scheme:`
        18:22: `in` is missing; it is required in a security scheme; add `in:`
        ");
    }
}
