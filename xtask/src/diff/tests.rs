//! Tests of the rules, each with a change of one small document.

mod consequences;
mod derived;
mod document;
mod generated;
mod mutations;

use crate::spec::bundle::Bundle;
use crate::spec::node::Node;

use super::comparison::{Comparison, Status};
use document::DOCUMENT;
use generated::surface;

fn bundle(text: &str) -> Node {
    match Bundle::from_texts("wethod", &[("openapi.yaml", text)]) {
        Ok(bundle) => bundle.root,
        Err(findings) => panic!("{findings:?}"),
    }
}

fn compared(old: &Node, new: &Node) -> Comparison {
    let mut comparison = Comparison::default();
    let surfaces = match (surface(old), surface(new)) {
        (Ok(old), Ok(new)) => Some((old, new)),
        _ => None,
    };
    comparison.add("wethod", old, new, surfaces.as_ref());
    comparison
}

/// Compares by the rules only.
fn wire_only(old: &Node, new: &Node) -> Comparison {
    let mut comparison = Comparison::default();
    comparison.add("wethod", old, new, None);
    comparison
}

fn lines(comparison: &Comparison) -> Vec<String> {
    let title = |at: &usize| comparison.rows[*at].name.title();
    comparison
        .changes
        .iter()
        .map(|change| {
            let touched: Vec<_> = change.operations.iter().map(title).collect();
            format!(
                "{} | {}: {} | {} | {}",
                change.effect().name(),
                change.difference.subject,
                change.difference.what,
                change.difference.meaning.why,
                touched.join(" ")
            )
        })
        .collect()
}

/// Returns the changes of replacing a text by `to`, and those of the reverse.
fn both_ways(edits: &[(&str, &str)]) -> String {
    let old = bundle(DOCUMENT);
    let mut text = Vec::new();
    for (from, to) in edits {
        assert!(DOCUMENT.contains(from), "no {from}");
        let new = bundle(&DOCUMENT.replace(from, to));
        let forth = lines(&compared(&old, &new));
        let back = lines(&compared(&new, &old));
        assert!(!forth.is_empty() && !back.is_empty(), "{from} to {to}");
        text.push(format!("{from} => {to}"));
        text.extend(forth.into_iter().map(|line| format!("  + {line}")));
        text.extend(back.into_iter().map(|line| format!("  - {line}")));
    }
    text.join("\n")
}

#[test]
fn operations() {
    let new = "  /other:\n    get: { operationId: listOthers, tags: [things], responses: { '204': { description: None. } } }\n  /things/{id}:\n";
    insta::assert_snapshot!(both_ways(&[
        ("  /things/{id}:\n", new),
        ("operationId: getThing", "operationId: readThing"),
        ("  /things/{id}:\n", "  /goods/{id}:\n"),
        ("    post:\n", "    put:\n"),
        (
            "operationId: getThing\n      tags: [things]",
            "operationId: getThing\n      tags: [goods]"
        ),
        ("x-safe: false", "security: []"),
        ("x-safe: false", "security: [{ token: [] }, { other: [] }]"),
        ("x-safe: false", "servers: [{ url: 'https://b.example' }]"),
        ("x-safe: false", "deprecated: true"),
        ("style: page,", "style: offset,"),
        ("size: limit", "size: text"),
        (
            "x-permissions: [{ name: see, allows: See. }]",
            "summary: See."
        ),
        ("x-evidence: docs", "x-evidence: sdk"),
        (
            "x-paging: { style: page, size: limit, position: page, records: results, total: count }",
            "x-unknown: 1"
        ),
    ]));
}

#[test]
fn parameters() {
    insta::assert_snapshot!(both_ways(&[
        (
            "{ name: text, in: query,",
            "{ name: text, in: query, required: true,"
        ),
        ("{ name: text, in: query,", "{ name: text, in: header,"),
        ("{ name: text, in: query,", "{ name: words, in: query,"),
        (
            "{ name: text, in: query,",
            "{ name: words, in: query, required: true,"
        ),
        ("minLength: 2", "minLength: 3"),
        ("minLength: 2", "pattern: a"),
        ("maximum: 100", "maximum: 50"),
        ("default: 25", "default: 50"),
        (", default: 25", ""),
        ("operators: [gt, lt]", "operators: [gt]"),
        ("operators: [gt, lt]", "operators: [lt, gt]"),
        ("operand: date", "operand: number"),
        (", x-filter: { operand: date, operators: [gt, lt] }", ""),
        ("'^gt:|lt:'", "'^gt:'"),
        ("multiple: true", "multiple: false"),
        ("fields: [id, name]", "fields: [id]"),
        (
            "x-ordering: { multiple: true, fields: [id, name] }",
            "x-ordering: multiple"
        ),
        (", x-client-scoped: true", ""),
        (
            "- { name: page, in: query, schema: { type: integer } }\n",
            "\n"
        ),
        ("- { $ref: '#/components/parameters/Company' }\n", "\n"),
        (
            "{ name: page, in: query, schema: { type: integer } }",
            "{ name: page, in: query, style: pipeDelimited, schema: { type: integer } }"
        ),
        (
            "in: header, x-client",
            "in: header, description: Whose., x-client"
        ),
        ("name: sort, in: query", "name: order, in: query"),
        ("x-key-prefix: own_", "x-key-prefix: mine_"),
        ("name: X-TraceId", "name: x-traceid"),
        ("name: X-TraceId", "name: X-TRACEID"),
        (
            "x-client-scoped: true, schema: { type: string }",
            "x-client-scoped: true, schema: { type: integer }"
        ),
        (
            "operationId: createThing\n",
            "operationId: createThing\n      parameters: [{ name: dry, in: query, schema: { type: boolean } }]\n"
        ),
    ]));
}

#[test]
fn requests() {
    insta::assert_snapshot!(both_ways(&[
        ("required: [name]", "required: [name, size]"),
        ("required: [name]", "required: [name, note]"),
        ("        size: { type: integer, default: 1 }\n", ""),
        (
            "required: [name]\n      properties:",
            "required: [name, tax]\n      properties:\n        tax: { type: integer }"
        ),
        ("minLength: 1, maxLength: 20", "minLength: 1, maxLength: 10"),
        (
            "size: { type: integer, default: 1 }",
            "size: { type: integer, nullable: true, default: 1 }"
        ),
        (
            "size: { type: integer, default: 1 }",
            "size: { type: number, default: 1 }"
        ),
        (
            "size: { type: integer, default: 1 }",
            "size: { type: string, default: 1 }"
        ),
        (
            "size: { type: integer, default: 1 }",
            "size: { $ref: '#/components/schemas/ThingId' }"
        ),
        (
            "size: { type: integer, default: 1 }",
            "size: { type: array, items: { type: integer } }"
        ),
        ("requestBody: { required: true,", "requestBody: {"),
        (
            "requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewThing' } } } }",
            "summary: Nothing."
        ),
        (
            "requestBody: { required: true, content: { application/json:",
            "requestBody: { required: true, content: { multipart/form-data:"
        ),
        ("/NewThing' } } } }", "/Thing' } } } }"),
        (
            "      required: [name]\n",
            "      required: [name]\n      additionalProperties: true\n"
        ),
        (
            "    NewThing:\n      type: object\n",
            "    NewThing:\n      type: object\n      nullable: true\n"
        ),
        (
            "name: { type: string, minLength: 1, maxLength: 20 }",
            "name: { type: string, format: binary, minLength: 1, maxLength: 20 }"
        ),
    ]));
}

#[test]
fn responses() {
    insta::assert_snapshot!(both_ways(&[
        ("required: [id, name]", "required: [id]"),
        ("required: [id, name]", "required: [name, id]"),
        (
            "count: { type: integer }",
            "count: { type: integer, format: int64 }"
        ),
        (
            "name: { type: string, maxLength: 20 }\n        note: { type: string, nullable: true }\n        made",
            "name: { type: string, maxLength: 20, nullable: true }\n        note: { type: string }\n        made"
        ),
        ("        made: { type: string, format: date }\n", ""),
        ("format: date }", "format: uri }"),
        (
            "made: { type: string, format: date }",
            "made: { type: integer }"
        ),
        (
            "more: { type: object }",
            "more: { type: object, properties: { a: { type: string } } }"
        ),
        (
            "more: { type: object }",
            "more: { type: object, additionalProperties: { type: string } }"
        ),
        (
            "more: { type: object }",
            "more: { type: object, additionalProperties: true }"
        ),
        (
            "      required: [results, count]\n",
            "      required: [results, count]\n      additionalProperties: { type: string }\n"
        ),
        ("more: { type: object }", "more: {}"),
        (
            "count: { type: integer }",
            "count: { type: integer, minimum: 0 }"
        ),
        (
            "state: { $ref: '#/components/schemas/State' }",
            "state: { $ref: '#/components/schemas/Kind' }"
        ),
        (
            "state: { $ref: '#/components/schemas/State' }",
            "state: { anyOf: [{ $ref: '#/components/schemas/State' }, { type: string, nullable: true, enum: [null] }] }"
        ),
        ("2XX:", "'201':"),
        (
            "        '404': { $ref: '#/components/responses/NotFound' }\n",
            ""
        ),
        ("detail: { type: string }", "detail: { type: integer }"),
        (
            "application/json: { schema: { $ref: '#/components/schemas/Page' } }",
            "text/csv: {}"
        ),
        (
            "description: A page., content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } }",
            "description: A page."
        ),
    ]));
}

#[test]
fn shared_schemas() {
    insta::assert_snapshot!(both_ways(&[
        ("[SMALL, LARGE, '%']", "[SMALL, '%']"),
        ("[SMALL, LARGE, '%']", "[SMALL, BIG, '%']"),
        ("[SMALL, LARGE, '%']", "[LARGE, SMALL, '%']"),
        ("{ '%': Percent }", "{ '%': Ratio }"),
        (", enum: [OPEN, SHUT]", ""),
        ("[OPEN, SHUT]", "[OPEN]"),
        ("type: integer, x-id: true", "type: integer"),
        ("type: integer, x-id: true", "type: string, x-id: true"),
        (
            "      required: [id, name]\n",
            "      required: [id, name]\n      x-dynamic-fields: { prefix: custom_, id: ThingId }\n      additionalProperties: {}\n"
        ),
        (
            "        note: { type: string, nullable: true }\n        made: { type: string, format: date }\n",
            "        made: { type: string, format: date }\n        note: { type: string, nullable: true }\n"
        ),
    ]));
}

#[test]
fn the_rest_of_the_document() {
    insta::assert_snapshot!(both_ways(&[
        ("https://a.example", "https://b.example"),
        (
            "[{ url: 'https://a.example' }]",
            "[{ url: 'https://a.example' }, { url: 'https://b.example' }]"
        ),
        ("security: [{ token: [] }]", "security: [{ token: [] }, {}]"),
        ("x-token-prefix: Token", "x-token-prefix: Bearer"),
        (
            "    token: { type",
            "    other: { type: http, scheme: bearer }\n    token: { type"
        ),
        ("title: Things", "title: Goods"),
        ("version: '1'", "version: '2'"),
        ("description: Things.", "description: Goods."),
        (
            "tags: [{ name: things,",
            "tags: [{ name: goods }, { name: things,"
        ),
        ("  schemas:\n", "  schemas:\n    Unused: { type: string }\n"),
        (
            "  responses:\n    NotFound",
            "  responses:\n    Unused: { description: None. }\n    NotFound"
        ),
    ]));
}

#[test]
fn an_api_may_be_new() {
    let nothing = bundle("{}");
    let comparison = compared(&nothing, &bundle(DOCUMENT));
    let all_added = comparison
        .rows
        .iter()
        .all(|row| row.status == Status::Added);
    assert!(all_added && comparison.rows.len() == 3);
    assert!(
        comparison
            .changes
            .iter()
            .all(|it| !it.effect().is_breaking())
    );
}
