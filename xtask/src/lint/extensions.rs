//! Checks our extensions: each must be known, be in an allowed place, and have valid content.

mod content;

use crate::finding::Finding;
use crate::lint::{evidence, paging};
use crate::spec::document::{Document, Object};
use crate::spec::grammar::{Kind, Role};
use crate::spec::node::{Content, Entry, Node};
use crate::workspace::nearest::suggestion;
use content::{enum_names, filter, only, permissions, text};

pub(super) use content::enum_value;
pub(crate) use content::{keys, one_of};

/// An extension.
struct Extension {
    key: &'static str,
    stands_on: &'static str,
    may_stand: fn(&Document<'_>, &Object<'_>) -> bool,
    content: fn(&Object<'_>, &Node) -> Vec<Finding>,
}

const EXTENSIONS: &[Extension] = &[
    Extension {
        key: "x-evidence",
        stands_on: "an operation, a parameter, a response, a schema or a security scheme",
        may_stand: |_, object| {
            matches!(
                object.kind,
                Kind::Operation
                    | Kind::Parameter
                    | Kind::Response
                    | Kind::Schema
                    | Kind::SecurityScheme
            )
        },
        content: |_, node| evidence::content(node),
    },
    Extension {
        key: "x-permissions",
        stands_on: "an operation",
        may_stand: |_, object| object.kind == Kind::Operation,
        content: |_, node| permissions(node),
    },
    Extension {
        key: "x-paging",
        stands_on: "a GET operation",
        may_stand: |_, object| is_get(object),
        content: |_, node| paging::content(node),
    },
    Extension {
        key: "x-safe",
        stands_on: "a GET operation",
        may_stand: |_, object| is_get(object),
        content: |_, node| only(node, "x-safe", false),
    },
    Extension {
        key: "x-filter",
        stands_on: "a query parameter of type string",
        may_stand: is_query_text,
        content: |_, node| filter(node),
    },
    Extension {
        key: "x-ordering",
        stands_on: "a query parameter of type string",
        may_stand: is_query_text,
        content: |_, node| content::ordering(node),
    },
    Extension {
        key: "x-key-prefix",
        stands_on: "a query parameter whose schema is a map",
        may_stand: |document, object| query_type(document, object) == Some("object"),
        content: |_, node| text(node, "x-key-prefix").into_iter().collect(),
    },
    Extension {
        key: "x-dynamic-fields",
        stands_on: "a named schema with a schema in its `additionalProperties`",
        may_stand: |_, object| {
            let values = object.node.get("additionalProperties");
            is_named_schema(object)
                && values.is_some_and(|values| matches!(values.content, Content::Map(_)))
        },
        content: |_, node| content::dynamic_fields(node),
    },
    Extension {
        key: "x-client-scoped",
        stands_on: "a header parameter",
        may_stand: |_, object| {
            object.kind == Kind::Parameter && object.node.text_of("in") == Some("header")
        },
        content: |_, node| only(node, "x-client-scoped", true),
    },
    Extension {
        key: "x-id",
        stands_on: "a named schema of type integer or string",
        may_stand: |_, object| {
            let kind = object.node.text_of("type");
            is_named_schema(object) && matches!(kind, Some("integer" | "string"))
        },
        content: |_, node| only(node, "x-id", true),
    },
    Extension {
        key: "x-enum-names",
        stands_on: "a named schema with `enum`",
        may_stand: |_, object| is_named_schema(object) && object.node.get("enum").is_some(),
        content: enum_names,
    },
    Extension {
        key: "x-token-prefix",
        stands_on: "a security scheme of type apiKey that is sent in a header",
        may_stand: |_, object| {
            let of = |key| object.node.text_of(key);
            object.kind == Kind::SecurityScheme
                && of("type") == Some("apiKey")
                && of("in") == Some("header")
        },
        content: |_, node| text(node, "x-token-prefix").into_iter().collect(),
    },
];

pub(super) fn findings(document: &Document<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    // Another rule reports everything beside a `$ref`.
    for object in document.objects() {
        for entry in object.node.entries() {
            if entry.key.starts_with("x-") && object.kind != Kind::SecurityRequirement {
                findings.extend(extension(document, &object, entry));
            }
        }
    }
    findings
}

/// Reports unknown extensions.
pub(super) fn unknown(document: &Document<'_>) -> Vec<Finding> {
    let objects = document.objects().into_iter();
    objects
        .filter(|object| object.kind != Kind::SecurityRequirement)
        .flat_map(|object| object.node.entries())
        .filter(|entry| entry.key.starts_with("x-") && known().all(|key| key != entry.key))
        .map(|entry| {
            Finding::error(
                &entry.key_place,
                format!("unknown extension `{}`", entry.key),
                "tools ignore unknown extensions",
                suggestion(&entry.key, known(), || {
                    "remove it; spec/README.md lists the known ones".to_owned()
                }),
            )
        })
        .collect()
}

/// Returns the keys of all extensions.
pub(super) fn known() -> impl Iterator<Item = &'static str> + Clone {
    EXTENSIONS.iter().map(|known| known.key)
}

fn extension(document: &Document<'_>, object: &Object<'_>, entry: &Entry) -> Vec<Finding> {
    let Some(extension) = EXTENSIONS.iter().find(|known| known.key == entry.key) else {
        return Vec::new();
    };
    if !(extension.may_stand)(document, object) {
        return vec![Finding::error(
            &entry.key_place,
            format!("`{}` is not allowed here", entry.key),
            format!("it belongs to {}", extension.stands_on),
            "move it there, or remove it",
        )];
    }
    (extension.content)(object, &entry.value)
}

fn is_get(object: &Object<'_>) -> bool {
    let is_get = matches!(object.role, Role::Entry(entry) if entry.key == "get");
    object.kind == Kind::Operation && is_get
}

fn is_named_schema(object: &Object<'_>) -> bool {
    object.kind == Kind::Schema && matches!(object.role, Role::Component(_))
}

fn is_query_text(document: &Document<'_>, object: &Object<'_>) -> bool {
    query_type(document, object) == Some("string")
}

/// Returns the type of a query parameter.
fn query_type<'node>(document: &Document<'node>, object: &Object<'node>) -> Option<&'node str> {
    let is_query = object.kind == Kind::Parameter && object.node.text_of("in") == Some("query");
    let schema = document.follow(object.node.get("schema")?)?;
    schema.text_of("type").filter(|_| is_query)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::of;

    fn all(document: &Document<'_>) -> Vec<Finding> {
        [unknown(document), findings(document)].concat()
    }

    #[test]
    fn extensions_are_known_and_in_place() {
        insta::assert_snapshot!(of!(all, "
            x-evidence: seed
            x-logo: {}
            paths:
              x-id: true
              /a:
                x-safe: false
                get: { x-safe: true, x-permision: [], x-id: true }
                post: { x-safe: false, x-paging: {}, x-permissions: [] }
                parameters:
                  - { in: query, x-client-scoped: true, x-evidence: seed, x-filter: {}, schema: { type: integer } }
                  - { in: header, x-client-scoped: 'yes', x-ordering: single }
            components:
              securitySchemes:
                a: { type: http, x-token-prefix: Token }
                b: { type: apiKey, in: header, x-token-prefix: '' }
              schemas:
                A: { type: number, x-id: true }
                B: { type: string, x-id: false, x-enum-names: {} }
                C: { type: object, properties: { x-id: { type: string, x-id: true } }, example: { x-anything: 1 } }
                D: { type: object, additionalProperties: true, x-dynamic-fields: { prefix: own_, id: B } }
        "), @"
        2:13: `x-evidence` is not allowed here; it belongs to an operation, a parameter, a response, a schema or a security scheme; move it there, or remove it
        3:13: unknown extension `x-logo`; tools ignore unknown extensions; remove it; spec/README.md lists the known ones
        5:15: `x-id` is not allowed here; it belongs to a named schema of type integer or string; move it there, or remove it
        7:17: `x-safe` is not allowed here; it belongs to a GET operation; move it there, or remove it
        8:32: `x-safe` is true; it is `false` or absent; remove it
        8:38: unknown extension `x-permision`; tools ignore unknown extensions; did you mean `x-permissions`?
        8:55: `x-id` is not allowed here; it belongs to a named schema of type integer or string; move it there, or remove it
        9:25: `x-safe` is not allowed here; it belongs to a GET operation; move it there, or remove it
        9:40: `x-paging` is not allowed here; it belongs to a GET operation; move it there, or remove it
        11:34: `x-client-scoped` is not allowed here; it belongs to a header parameter; move it there, or remove it
        11:75: `x-filter` is not allowed here; it belongs to a query parameter of type string; move it there, or remove it
        12:52: `x-client-scoped` is `yes`; it is `true`; correct it, or remove the key
        12:59: `x-ordering` is not allowed here; it belongs to a query parameter of type string; move it there, or remove it
        15:34: `x-token-prefix` is not allowed here; it belongs to a security scheme of type apiKey that is sent in a header; move it there, or remove it
        16:64: `x-token-prefix` is empty; it must be a string that is not blank; correct it, or remove the key
        18:36: `x-id` is not allowed here; it belongs to a named schema of type integer or string; move it there, or remove it
        19:42: `x-id` is false; it is `true` or absent; remove it
        19:49: `x-enum-names` is not allowed here; it belongs to a named schema with `enum`; move it there, or remove it
        20:72: `x-id` is not allowed here; it belongs to a named schema of type integer or string; move it there, or remove it
        21:64: `x-dynamic-fields` is not allowed here; it belongs to a named schema with a schema in its `additionalProperties`; move it there, or remove it
        ");
    }

    #[test]
    fn extensions_have_valid_content() {
        insta::assert_snapshot!(of!(findings, "
            paths:
              /a:
                get:
                  x-permissions: [{ name: a }, { name: '', allows: b, to: c }, d]
                  parameters:
                    - { in: query, schema: { type: string }, x-filter: { operand: datetime, operators: [gt, gt, gtt], operator: eq } }
                    - { in: query, schema: { type: string }, x-filter: { operand: date, operators: [] }, x-ordering: double }
                    - { in: query, schema: { type: string }, x-filter: gt }
                put: { x-permissions: a }
            components:
              schemas:
                Kind: { type: string, enum: [a, '%'], x-enum-names: { '%': percent, b: Two, a: Self } }
                Level: { type: integer, enum: [1], x-enum-names: { '1': One } }
                List: { type: string, enum: [a], x-enum-names: [A] }
        "), @"
        5:35: `allows` is missing from `x-permissions`; it is required; add `allows:`
        5:56: `name` is empty; it must be a string that is not blank; correct it, or remove the key
        5:71: unknown key `to` in `x-permissions`; the keys are name, allows; remove it
        5:80: `x-permissions` is `d`; it must be a mapping with name, allows; correct it, or remove the key
        7:83: `operand` is `datetime`; it is one of date-time, date, number; correct it, or remove the key
        7:109: `gt` is listed twice; each operator becomes one way to create the filter; remove one of them
        7:113: unknown operator `gtt`; the operators are bare, eq, neq, gt, gte, lt, lte, in, nin, bt; did you mean `gt`?
        7:119: unknown key `operator` in `x-filter`; the keys are operand, operators; did you mean `operators`?
        8:100: `operators` is a list; it must be a list of some of bare, eq, neq, gt, gte, lt, lte, in, nin, bt; correct it, or remove the key
        8:118: `x-ordering` is `double`; it is one of single, multiple; correct it, or remove the key
        9:72: `x-filter` is `gt`; it must be a mapping with operand, operators; correct it, or remove the key
        10:39: `x-permissions` is `a`; it must be a list of `name` and `allows`; correct it, or remove the key
        13:76: `percent` is not a valid name for `%`; it becomes a variant of a Rust enum; use UpperCamelCase, such as Percent
        13:85: `b` is not in the `enum`; only values of the `enum` can have a name; remove it
        13:96: `Self` is not a valid name for `a`; it becomes a variant of a Rust enum; use UpperCamelCase, such as Percent
        15:64: `x-enum-names` is a list; it must be a mapping from values to names; correct it, or remove the key
        ");
    }
}
