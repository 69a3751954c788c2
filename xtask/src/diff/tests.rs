//! The rules, each on a change of one small document.

mod derived;
mod mutations;
mod oracle;

use crate::bundle::Bundle;
use crate::node::Node;

use super::comparison::{Comparison, Status};

/// A document with one of everything that rules are about.
const DOCUMENT: &str = "
openapi: 3.0.3
info: { title: Things, version: '1' }
servers: [{ url: 'https://a.example' }]
security: [{ token: [] }]
tags: [{ name: things, description: Things. }]
paths:
  /things:
    get:
      operationId: listThings
      tags: [things]
      x-paging: { style: page, size: limit, position: page, records: results, total: count }
      x-permissions: [{ name: see, allows: See. }]
      x-evidence: docs
      parameters:
        - { $ref: '#/components/parameters/Company' }
        - { name: limit, in: query, description: How many., schema: { type: integer, maximum: 100, default: 25 } }
        - { name: page, in: query, schema: { type: integer } }
        - { name: kind, in: query, schema: { $ref: '#/components/schemas/Kind' } }
        - { name: since, in: query, schema: { type: string, pattern: '^gt:|lt:' }, x-filter: { operand: date, operators: [gt, lt] } }
        - { name: sort, in: query, schema: { type: string }, x-ordering: { multiple: true, fields: [id, name] } }
        - { name: text, in: query, schema: { type: string, minLength: 2 } }
        - { name: own, in: query, schema: { type: object }, x-key-prefix: own_ }
        - { name: X-TraceId, in: header, schema: { type: string } }
      responses:
        '200': { description: A page., content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } }
        '404': { $ref: '#/components/responses/NotFound' }
    post:
      operationId: createThing
      tags: [things]
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewThing' } } } }
      responses:
        2XX: { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
  /things/{id}:
    get:
      operationId: getThing
      tags: [things]
      x-safe: false
      parameters:
        - { name: id, in: path, required: true, schema: { $ref: '#/components/schemas/ThingId' } }
      responses:
        '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
components:
  securitySchemes:
    token: { type: apiKey, in: header, name: Authorization, x-token-prefix: Token }
  parameters:
    Company: { name: Company, in: header, x-client-scoped: true, schema: { type: string } }
  responses:
    NotFound: { description: None., content: { application/json: { schema: { $ref: '#/components/schemas/Failure' } } } }
  schemas:
    ThingId: { type: integer, x-id: true }
    Kind: { type: string, enum: [SMALL, LARGE, '%'], x-enum-names: { '%': Percent } }
    State: { type: string, enum: [OPEN, SHUT] }
    Failure: { type: object, properties: { detail: { type: string } } }
    Page:
      type: object
      required: [results, count]
      properties:
        count: { type: integer }
        results: { type: array, items: { $ref: '#/components/schemas/Thing' } }
    Thing:
      type: object
      required: [id, name]
      properties:
        id: { type: integer, allOf: [{ $ref: '#/components/schemas/ThingId' }] }
        name: { type: string, maxLength: 20 }
        note: { type: string, nullable: true }
        made: { type: string, format: date }
        state: { $ref: '#/components/schemas/State' }
        more: { type: object }
    NewThing:
      type: object
      required: [name]
      properties:
        name: { type: string, minLength: 1, maxLength: 20 }
        note: { type: string, nullable: true }
        size: { type: integer, default: 1 }
        kind: { $ref: '#/components/schemas/Kind' }
";

fn bundle(text: &str) -> Node {
    match Bundle::from_texts("wethod", &[("openapi.yaml", text)]) {
        Ok(bundle) => bundle.root,
        Err(findings) => panic!("{findings:?}"),
    }
}

fn compared(old: &Node, new: &Node) -> Comparison {
    let mut comparison = Comparison::default();
    comparison.add("wethod", old, new);
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

/// What follows from writing `to` in the place of `from`, and what from taking it back.
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
    let new = "  /other:\n    get: { operationId: listOthers, tags: [things], responses: {} }\n  /things/{id}:\n";
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
fn a_variable_of_a_path_may_change_its_name() {
    let old = bundle(DOCUMENT);
    let text = DOCUMENT.replace("/things/{id}:", "/things/{thing}:");
    let new = bundle(&text.replace("name: id, in: path", "name: thing, in: path"));
    insta::assert_snapshot!(lines(&compared(&old, &new)).join("\n"), @"harmless | path parameter `thing`: was called `id` | a variable of the path is sent, and given, by its position | getThing");
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
fn answers() {
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
            "state: { nullable: true, allOf: [{ $ref: '#/components/schemas/State' }] }"
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
            "      required: [id, name]\n      x-dynamic-fields: { prefix: custom_, id: ThingId }\n      additionalProperties: true\n"
        ),
        (
            "        note: { type: string, nullable: true }\n        made: { type: string, format: date }\n",
            "        made: { type: string, format: date }\n        note: { type: string, nullable: true }\n"
        ),
    ]));
}

#[test]
fn a_schema_that_is_renamed_is_so_once() {
    let old = bundle(DOCUMENT);
    let text = DOCUMENT.replace("schemas/Thing'", "schemas/Item'");
    let new = bundle(&text.replace("    Thing:\n", "    Item:\n").replace(
        "name: { type: string, maxLength: 20 }",
        "name: { type: string }",
    ));
    insta::assert_snapshot!(lines(&compared(&old, &new)).join("\n"), @"
    code | schema `Item`, before `Thing`: is renamed | its type in Rust is named after it | listThings createThing getThing
    harmless | schema `Item`, before `Thing`, field `name`: `maxLength` is gone, `20` | answers are read whatever their bounds | listThings createThing getThing
    ");
}

#[test]
fn a_field_counts_where_the_combined_schema_names_it() {
    let with = |name: &str, all: &str| {
        let text = DOCUMENT.replace(
            "    Failure:",
            &format!("    Base: {{ type: object, properties: {{ {name}: {{ type: string }} }} }}\n    Failure:"),
        );
        bundle(&text.replace(
            "    Thing:\n      type: object\n",
            &format!("    Thing:\n      type: object\n      allOf: [{all}]\n"),
        ))
    };
    let both = "{ $ref: '#/components/schemas/Base' }, { type: object, properties: { own: { type: string } } }";
    let one = "{ type: object, properties: { own: { type: string }, base: { type: string } } }, { type: object }";
    insta::assert_snapshot!(lines(&compared(&with("base", both), &with("basis", both))).join("\n"), @"
    code | schema `Base`, field `base`: is gone | code that reads it does not compile any more | listThings createThing getThing
    harmless | schema `Base`, field `basis`: is new | code that does not know a field passes over it | listThings createThing getThing
    ");
    insta::assert_snapshot!(lines(&compared(&with("base", both), &with("base", one))).join("\n"), @"
    harmless | schema `Thing`: combines nothing and combined `Base` | its fields count, whichever part names them | listThings createThing getThing
    harmless | schema `Thing`: the fields stand in another order | only the columns of the command line follow it | listThings createThing getThing
    ");
}

/// A body that an answer carries too has no fields of three states: who adds such an answer changes the code of
/// those who only send.
#[test]
fn a_new_answer_can_change_how_a_body_is_written() {
    let old = bundle(DOCUMENT);
    let new = bundle(&DOCUMENT.replace(
        "2XX: { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }",
        "2XX: { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
    delete:
      operationId: deleteThing
      responses:
        '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/NewThing' } } } }",
    ));
    insta::assert_snapshot!(lines(&compared(&old, &new)).join("\n"), @"
    code | schema `NewThing`, field `note`: is in answers too, or no more in requests, so that null is absent | the method that clears it is gone | createThing
    harmless | operation: is new | what could be called still can | deleteThing
    ");
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
