//! Checks that examples and defaults match their schemas: the documentation shows them, and the sandbox responds with
//! them.

mod dates;
mod fit;

use crate::finding::Finding;
use crate::spec::document::{Document, Object};
use crate::spec::grammar::Kind;
use crate::spec::node::Node;

pub(super) use fit::fits_type;

pub(super) fn findings(document: &Document<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for object in document.objects() {
        match object.kind {
            Kind::Schema => {
                for key in ["example", "default"] {
                    if let Some(value) = object.node.get(key) {
                        findings.extend(fit::misfits(document, object.node, value));
                    }
                }
            }
            Kind::MediaType | Kind::Parameter | Kind::Header => {
                findings.extend(both(&object));
                if let Some(schema) = object.node.get("schema") {
                    for value in values(document, object.node) {
                        findings.extend(fit::misfits(document, schema, value));
                    }
                }
            }
            _ => {}
        }
    }
    findings
}

/// Returns the values of `example` and `examples`.
fn values<'node>(document: &Document<'node>, node: &'node Node) -> Vec<&'node Node> {
    let named = node.entries_of("examples");
    let named = named
        .iter()
        .filter_map(|entry| document.follow(&entry.value)?.get("value"));
    node.get("example").into_iter().chain(named).collect()
}

fn both(object: &Object<'_>) -> Option<Finding> {
    object.node.get("example")?;
    let entry = object.node.entry("examples")?;
    Some(Finding::error(
        &entry.key_place,
        "`examples` is used beside `example`",
        "OpenAPI 3.0 allows only one of them, and tools differ in which one they show",
        "move the example into `examples`",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::of;

    #[test]
    fn examples_match_their_schemas() {
        insta::assert_snapshot!(of!(findings, "
            paths:
              /a:
                get:
                  responses:
                    '200':
                      content:
                        application/json:
                          schema: { type: array, items: { $ref: '#/components/schemas/Thing' } }
                          example:
                            - { id: 1, name: abcdef, on: 2024-02-30, at: 2024-01-01, kind: c, price: 0.5, note: null }
                            - { id: '1', nam: abc, kind: a, child: { anything: 1 }, price: 1.25, other: null }
                            - { id: 0, name: <string>, on: string, at: <date>, kind: string, price: <number> }
                            - { id: 1, name: abc, kind: null, tags: { a: 1, b: c } }
                            - 3
            components:
              schemas:
                Thing:
                  type: object
                  required: [id, name]
                  properties:
                    id: { type: integer, minimum: 1 }
                    name: { type: string, maxLength: 5, pattern: '^[a-z]+$' }
                    on: { type: string, format: date }
                    at: { type: string, format: date-time }
                    kind: { $ref: '#/components/schemas/Kind' }
                    other: { anyOf: [{ $ref: '#/components/schemas/Kind' }, { type: string, nullable: true, enum: [null] }] }
                    price: { type: number, minimum: 1, exclusiveMinimum: true }
                    note: { type: string }
                    child: { type: object }
                    tags: { type: object, additionalProperties: { type: string } }
                Kind: { type: string, enum: [a, b] }
        "), @"
        11:46: the string `abcdef` is above the maximum length 5; its schema is at spec/wethod/openapi.yaml:23:27; correct the value, or the schema
        11:58: the string `2024-02-30` is not a date, such as 2024-12-31; its schema is at spec/wethod/openapi.yaml:24:25; correct the value, or the schema
        11:74: the string `2024-01-01` is not a date and time, such as 2024-12-31T23:59:59Z; its schema is at spec/wethod/openapi.yaml:25:25; correct the value, or the schema
        11:92: the string `c` is not in the `enum`; its schema is at spec/wethod/openapi.yaml:32:23; correct the value, or the schema
        11:102: the number 0.5 is below the minimum 1; its schema is at spec/wethod/openapi.yaml:28:28; correct the value, or the schema
        11:113: the value is null; its schema is not nullable; correct the value, or the schema
        12:37: the string `1` does not have the type integer; its schema at spec/wethod/openapi.yaml:22:25 requires that type; correct the value, or the schema
        12:42: unknown field `nam`; every field of an example must be a field of the schema; did you mean `name`?
        13:37: the number 0 is below the minimum 1; its schema is at spec/wethod/openapi.yaml:22:25; correct the value, or the schema
        13:46: the string `<string>` does not match the `pattern`; its schema is at spec/wethod/openapi.yaml:23:27; correct the value, or the schema
        13:46: the string `<string>` is above the maximum length 5; its schema is at spec/wethod/openapi.yaml:23:27; correct the value, or the schema
        13:60: the string `string` is not a date, such as 2024-12-31; its schema is at spec/wethod/openapi.yaml:24:25; correct the value, or the schema
        13:72: the string `<date>` is not a date and time, such as 2024-12-31T23:59:59Z; its schema is at spec/wethod/openapi.yaml:25:25; correct the value, or the schema
        13:86: the string `string` is not in the `enum`; its schema is at spec/wethod/openapi.yaml:32:23; correct the value, or the schema
        13:101: the string `<number>` does not have the type number; its schema at spec/wethod/openapi.yaml:28:28 requires that type; correct the value, or the schema
        14:57: the value is null; its schema is not nullable; correct the value, or the schema
        14:74: the number 1 does not have the type string; its schema at spec/wethod/openapi.yaml:31:65 requires that type; correct the value, or the schema
        15:31: the number 3 does not have the type object; its schema at spec/wethod/openapi.yaml:9:57 requires that type; correct the value, or the schema
        ");
    }

    #[test]
    fn defaults_and_parameter_examples_match_their_schemas() {
        insta::assert_snapshot!(of!(findings, "
            paths:
              /a:
                get:
                  parameters:
                    - name: limit
                      schema: { type: integer, minimum: 1, maximum: 100, default: 0 }
                      example: 101
                    - name: kind
                      schema: { type: string, enum: [a], default: b }
                      example: a
                      examples:
                        one: { value: c }
                        two: { $ref: '#/components/examples/Two' }
            components:
              examples: { Two: { value: 2 } }
              schemas:
                Both:
                  allOf:
                    - { type: object, required: [a], properties: { a: { type: string } } }
                    - { type: object, properties: { b: { type: string } } }
                  example: { b: x, c: x }
                One: { oneOf: [{ type: string }, { type: integer }], example: true }
                Few: { type: array, maxItems: 1, uniqueItems: true, items: { type: number, multipleOf: 0.1 }, example: [0.3, 0.3, 0.35] }
        "), @"
        7:83: the number 0 is below the minimum 1; its schema is at spec/wethod/openapi.yaml:7:31; correct the value, or the schema
        8:32: the number 101 is above the maximum 100; its schema is at spec/wethod/openapi.yaml:7:31; correct the value, or the schema
        10:67: the string `b` is not in the `enum`; its schema is at spec/wethod/openapi.yaml:10:31; correct the value, or the schema
        12:23: `examples` is used beside `example`; OpenAPI 3.0 allows only one of them, and tools differ in which one they show; move the example into `examples`
        13:39: the string `c` is not in the `enum`; its schema is at spec/wethod/openapi.yaml:10:31; correct the value, or the schema
        16:41: the number 2 does not have the type string; its schema at spec/wethod/openapi.yaml:10:31 requires that type; correct the value, or the schema
        22:28: the required field `a` is missing; its schema requires it, so such a record could not be read; add it, or remove it from `required`
        22:36: unknown field `c`; every field of an example must be a field of the schema; add it to `properties`, or remove it here
        23:79: the value matches no schema of `oneOf`; its schema at spec/wethod/openapi.yaml:23:22 requires one of them; correct the value, or the schema
        24:120: the list contains an item twice; its schema is at spec/wethod/openapi.yaml:24:22; correct the value, or the schema
        24:120: the list is above the maximum number of items 1; its schema is at spec/wethod/openapi.yaml:24:22; correct the value, or the schema
        24:131: the number 0.35 is not a multiple of 0.1; its schema is at spec/wethod/openapi.yaml:24:76; correct the value, or the schema
        ");
    }
}
