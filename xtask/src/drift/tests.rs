//! Tests with a vendor's document and ours.

mod garbage;

use std::fs;
use std::path::{Path, PathBuf};

use super::accepted::{self, Accepted};
use super::compare::{self, Difference};
use super::report;
use super::vendor::Vendor;
use crate::finding::tests::shown_as;
use crate::spec::bundle::{APIS, Bundle};
use crate::spec::document::Document;

const FIXTURE: &str = include_str!("../../fixtures/drift/vendor.yaml");

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

fn seeds() -> Bundle {
    Bundle::read(&workspace().join("xtask/fixtures/seeds"), "wethod").unwrap()
}

fn differences<'node>(vendor: &'node Vendor, bundle: &'node Bundle) -> Vec<Difference<'node>> {
    compare::differences(Document::new(&vendor.root), Document::new(&bundle.written))
}

fn said(differences: &[Difference<'_>], vendor: &Vendor, bundle: &Bundle) -> String {
    anstream::adapter::strip_str(&report::of(differences, vendor, bundle)).to_string()
}

/// Returns the differences between the vendor's document and ours, one on each line.
fn of(theirs: &str, ours: &str) -> String {
    let head = "openapi: 3.1.0\ninfo: { title: t }\n";
    let vendor = Vendor::parse("vendor.yaml", &format!("{head}{theirs}")).unwrap();
    let bundle = Bundle::from_texts("wethod", &[("openapi.yaml", ours)]).unwrap();
    let lines: Vec<_> = differences(&vendor, &bundle)
        .iter()
        .map(|it| format!("{} | {} | {}", it.operation, it.at, it.what))
        .collect();
    lines.join("\n")
}

/// Returns the differences between two schemas of a response.
fn of_schemas(theirs: &str, ours: &str) -> String {
    let document = |schema: &str| {
        format!(
            "paths: {{ /a: {{ get: {{ responses: {{ '200': {{ content: {{ application/json: {{ schema: {schema} }} }} }} }} }} }} }}\n"
        )
    };
    let said = of(&document(theirs), &document(ours));
    said.replace("GET /a | response 200", "")
}

#[test]
fn a_vendors_document_beside_ours() {
    let vendor = Vendor::parse("vendor.yaml", FIXTURE).unwrap();
    let bundle = seeds();
    insta::assert_snapshot!(said(&differences(&vendor, &bundle), &vendor, &bundle));
}

#[test]
fn json_is_the_same_with_pointers_for_lines() {
    let yaml = Vendor::parse("vendor.yaml", FIXTURE).unwrap();
    let json = Vendor::parse("vendor.json", &yaml.root.to_json().to_string()).unwrap();
    let bundle = seeds();
    let of_yaml = differences(&yaml, &bundle);
    let of_json = differences(&json, &bundle);
    assert_eq!(accepted::lines(&of_yaml), accepted::lines(&of_json));
    let text = said(&of_json, &json, &bundle);
    let owner: Vec<_> = text
        .lines()
        .skip_while(|it| !it.contains(".owner"))
        .take(3)
        .collect();
    insta::assert_snapshot!(owner.join("\n"), @"
    response 200[].owner: theirs only
      theirs vendor.json#/components/schemas/Budget version/properties/owner
      ours   would be in spec/wethod/budgets.yaml:41:17
    ");
}

#[test]
fn a_document_does_not_differ_from_itself() {
    for api in APIS {
        let bundle = Bundle::read(&workspace(), api).unwrap();
        let vendor = Vendor::parse("bundle.json", &bundle.to_json().to_string()).unwrap();
        assert!(
            compare::differences(Document::new(&vendor.root), Document::new(&bundle.written))
                .is_empty()
        );
        assert_eq!(super::meant(&vendor), Some(api));
    }
}

#[test]
fn operations_are_the_same_by_method_and_path() {
    insta::assert_snapshot!(of("
        paths:
          /a/{id}/{to}: { get: { parameters: [{ name: to, in: path, schema: { type: string } }] } }
          /b/: { get: {}, x-note: {}, post: {} }
          /c: { $ref: '#/paths/~1d' }
          /d: { $ref: '#/paths/~1c' }
          e: { get: {} }
        ".replace("\n        ", "\n").as_str(), "
        paths:
          /a/{a_id}/{b_id}: { get: { parameters: [{ name: b_id, in: path, required: true, schema: { type: integer } }] } }
          /b: { get: {} }
          /b/: { get: {} }
        "), @"
    GET /a/{a_id}/{b_id} | path 2 | type: theirs string; ours integer
    GET /b | operation | ours only
    POST /b/ | operation | theirs only
    ");
}

#[test]
fn paths_that_differ_by_a_slash_are_named() {
    let vendor = "openapi: 3.2.0\ninfo: { title: t }\npaths: { /a/: { get: {}, put: {} }, /b: { get: {} } }\n";
    let vendor = Vendor::parse("vendor.yaml", vendor).unwrap();
    let ours = "paths: { /a: { get: {}, post: {} }, /b: { get: {} } }\n";
    let bundle = Bundle::from_texts("wethod", &[("openapi.yaml", ours)]).unwrap();
    let found = compare::slashes(Document::new(&vendor.root), Document::new(&bundle.written));
    insta::assert_snapshot!(shown_as("drift::a_slash", found), @"spec/wethod/openapi.yaml:1:10: note: our `GET /a` and their `GET /a/` differ only by a slash; they are different paths, so the operations were not compared; write the path as the vendor does");
}

#[test]
fn aliases_of_a_vendors_file_are_followed() {
    let of = |text: &str| Vendor::parse("vendor.yaml", &format!("openapi: 3.1.0\n{text}"));
    let vendor =
        of("x: &get { get: &answer {} }\npaths: { /a: *get, /b: { get: *answer, put: *get } }\n");
    let json = vendor.unwrap().root.to_json().to_string();
    insta::assert_snapshot!(json, @r#"{"openapi":"3.1.0","x":{"get":{}},"paths":{"/a":{"get":{}},"/b":{"get":{},"put":{"get":{}}}}}"#);
    // Ten levels of ten aliases each would be ten thousand million nodes.
    let levels = (1..10).map(|level| {
        let aliases = vec![format!("*l{}", level - 1); 10].join(", ");
        format!("l{level}: &l{level} [{aliases}]\n")
    });
    let bomb = format!(
        "l0: &l0 [1]\n{}paths: {{ /a: {{}} }}\n",
        levels.collect::<String>()
    );
    insta::assert_snapshot!(shown_as("drift::too_many_aliases", of(&bomb).unwrap_err()), @"vendor.yaml:7:25: the aliases are too large; at most 100000 nodes are copied, and at most 100 levels deep; convert the document to JSON, or resolve the aliases first");
    let itself = of("paths: &paths { /a: { get: { x: *paths } } }\n");
    assert!(itself.is_ok() || !itself.unwrap_err().is_empty());
}

/// The time for each difference does not grow with their number.
#[test]
fn many_differences_are_found_and_shown_in_time() {
    let fields = |name: &str| {
        let fields = (0..5_000).map(|number| format!("{name}{number}: {{ type: string }}"));
        fields.collect::<Vec<_>>().join(", ")
    };
    let document = |name: &str| {
        format!(
            "paths: {{ /a: {{ get: {{ responses: {{ '200': {{ content: {{ application/json: {{ schema: {{ properties: {{ {} }} }} }} }} }} }} }} }} }}\n",
            fields(name)
        )
    };
    let vendor = format!("openapi: 3.1.0\n{}", document("a"));
    let vendor = Vendor::parse("vendor.yaml", &vendor).unwrap();
    let bundle = Bundle::from_texts("wethod", &[("openapi.yaml", &document("b"))]).unwrap();
    let start = std::time::Instant::now();
    let differences = differences(&vendor, &bundle);
    assert_eq!(differences.len(), 10_000);
    let text = said(&differences, &vendor, &bundle);
    let lines = accepted::lines(&differences).replace("reason: ''", "reason: because");
    let (news, _) = Accepted::parse("x", &lines).unwrap().sift(differences);
    assert!(news.is_empty() && text.lines().count() > 20_000);
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}

#[test]
fn requests_are_compared() {
    insta::assert_snapshot!(of("
        paths:
          /a:
            parameters: [{ name: x, in: query, required: true, schema: { type: string } }]
            post:
              parameters:
                - { name: X-Mode, in: header, required: true, schema: { type: string, enum: [a, b] } }
                - { name: deep, in: query, content: { application/json: { schema: { type: object } } } }
                - 3
              requestBody: { content: { text/csv: {}, application/vnd.a+json: { schema: { $ref: '#/components/schemas/A' } } } }
            put: { requestBody: { content: {} } }
        components:
          schemas:
            A: { properties: { id: { type: integer, readOnly: true }, name: { type: string, maxLength: 10 }, kind: {} } }
        ".replace("\n        ", "\n").as_str(), "
        paths:
          /a:
            post:
              parameters:
                - { name: x, in: query, schema: { type: string } }
                - { name: x-mode, in: header, schema: { type: string, enum: [b, c] } }
                - { name: deep, in: query, schema: { type: string } }
              requestBody: { required: true, content: { application/json: { schema: { properties: { name: { type: string }, secret: { type: string } } } } } }
            put: {}
        "), @r#"
    POST /a | header x-mode | required: theirs yes; ours no
    POST /a | header x-mode | enum: theirs also "a"; ours also "c"
    POST /a | query deep | type: theirs object; ours string
    POST /a | query x | required: theirs yes; ours no
    POST /a | body | required: theirs no; ours yes
    POST /a | body.kind | theirs only
    POST /a | body.name | maxLength: theirs 10; ours none
    POST /a | body.secret | ours only
    PUT /a | query x | theirs only
    PUT /a | body | theirs only
    "#);
}

#[test]
fn a_reference_or_null_is_a_nullable_reference() {
    let document = |schema: &str| {
        format!(
            "paths: {{ /a: {{ get: {{ responses: {{ '200': {{ content: {{ application/json: {{ schema: {schema} }} }} }} }} }} }} }}
components: {{ schemas: {{ Id: {{ type: integer }} }} }}\n"
        )
    };
    let choice = document(
        "{ anyOf: [{ $ref: '#/components/schemas/Id' }, { type: integer, nullable: true, enum: [null] }] }",
    );
    let nullable = document("{ type: integer, nullable: true }");
    assert_eq!(of(&choice, &nullable), "");
    assert_eq!(of(&nullable, &choice), "");
}

#[test]
fn equivalent_notations_do_not_differ() {
    for (theirs, ours) in [
        (
            "{ type: [string, 'null'] }",
            "{ type: string, nullable: true }",
        ),
        (
            "{ anyOf: [{ type: string }, { type: 'null' }] }",
            "{ type: string, nullable: true }",
        ),
        (
            "{ oneOf: [{ const: null }, { type: string }] }",
            "{ nullable: true, type: string }",
        ),
        ("{ const: a }", "{ enum: [a] }"),
        (
            "{ type: string, enum: [a, null] }",
            "{ type: string, enum: [a] }",
        ),
        (
            "{ type: number, exclusiveMinimum: 1 }",
            "{ type: number, minimum: 1, exclusiveMinimum: true }",
        ),
        (
            "{ type: number, minimum: 1.0, exclusiveMinimum: false }",
            "{ type: number, minimum: 1 }",
        ),
        (
            "{ type: string, minLength: 0, uniqueItems: false }",
            "{ type: string }",
        ),
        (
            "{ properties: { a: {} }, required: [a] }",
            "{ type: object, allOf: [{ required: [a] }, { properties: { a: {} } }] }",
        ),
        (
            "{ oneOf: [{ type: string }, { type: integer }] }",
            "{ anyOf: [{ type: integer }, { type: string }] }",
        ),
        (
            "{ type: number, format: double }",
            "{ type: number, format: decimal }",
        ),
        ("true", "{}"),
    ] {
        assert_eq!(of_schemas(theirs, ours), "", "{theirs} and {ours}");
    }
}

#[test]
fn each_way_to_differ() {
    let lines: Vec<_> = [
        ("{ type: string }", "{ type: integer }"),
        ("{ type: string }", "{}"),
        ("{ type: string }", "{ type: string, nullable: true }"),
        ("{ type: string, format: date }", "{ type: string, format: date-time }"),
        ("{ type: string, enum: [a, b] }", "{ type: string, enum: [a, c] }"),
        ("{ type: string, enum: [a, b] }", "{ type: string }"),
        ("{ type: string, pattern: a }", "{ type: string, maxLength: 3 }"),
        ("{ type: number, exclusiveMinimum: 0 }", "{ type: number, minimum: 0 }"),
        ("{ type: array, items: { type: string } }", "{ type: array, items: { type: integer } }"),
        ("{ type: array, items: { type: string } }", "{ type: array }"),
        ("{ type: object, additionalProperties: { type: string } }", "{ type: object, additionalProperties: true }"),
        ("{ properties: { a: { properties: { b: {} } } } }", "{ required: [a], properties: { a: { type: object }, c: {} } }"),
        ("{ oneOf: [{ properties: { a: {}, b: {} }, required: [a, b] }, { properties: { a: {} }, required: [a] }] }", "{ type: object, properties: {} }"),
    ]
    .iter()
    .map(|(theirs, ours)| of_schemas(theirs, ours))
    .collect();
    insta::assert_snapshot!(lines.join("\n"), @r#"
     | type: theirs string; ours integer
     | type: theirs string; ours anything
     | nullable: theirs no; ours yes
     | format: theirs date; ours date-time
     | enum: theirs also "b"; ours also "c"
     | enum: theirs "a", "b"; ours none
     | maxLength: theirs none; ours 3
     | pattern: theirs a; ours none
     | minimum: theirs more than 0; ours 0
    [] | type: theirs string; ours integer
    [] | theirs only
    .* | theirs only
    .a | required: theirs no; ours yes
    .a.b | theirs only
    .c | ours only
    .a | theirs only
    .b | theirs only
    "#);
}

#[test]
fn recursive_schemas_terminate() {
    let tree = "
        paths: { /a: { get: { responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } } } } }
        components:
          schemas:
            A: { properties: { a: { $ref: '#/components/schemas/A' }, b: { type: string } } }
        ".replace("\n        ", "\n");
    let other = tree.replace("type: string", "type: integer");
    insta::assert_snapshot!(of(&tree, &other), @"GET /a | response 200.a.b | type: theirs string; ours integer");
    let circle = tree.replace("{ properties:", "{ allOf: [{ $ref: '#/components/schemas/A' }], oneOf: [{ $ref: '#/components/schemas/A' }, {}], properties:");
    insta::assert_snapshot!(of(&circle, &other), @"GET /a | response 200.a.b | type: theirs string; ours integer");
}

#[test]
fn accepted_differences_are_not_reported() {
    let vendor = Vendor::parse("vendor.yaml", FIXTURE).unwrap();
    let bundle = seeds();
    let all = differences(&vendor, &bundle);
    // The file accepts the printed lines once they have reasons.
    let lines = accepted::lines(&all).replace("reason: ''", "reason: because");
    let (news, stale) = Accepted::parse("accepted.yaml", &lines).unwrap().sift(all);
    assert!(news.is_empty() && stale.is_empty());

    let changed = lines.replace("theirs 200; ours 100", "theirs 150; ours 100");
    let everywhere = changed.replace("GET /api/production-plans", "*");
    let (news, stale) = Accepted::parse("accepted.yaml", &everywhere)
        .unwrap()
        .sift(differences(&vendor, &bundle));
    insta::assert_snapshot!(accepted::lines(&news), @"
    - operation: 'GET /api/budgets'
      at: 'query limit'
      what: 'maximum: theirs 200; ours 100'
      reason: ''
    ");
    insta::assert_snapshot!(shown_as("drift::what_is_accepted_and_gone", stale), @"accepted.yaml:9:3: note: no difference is `maximum: theirs 150; ours 100` at `query limit` any more; a stale entry would hide the difference if it came back; remove the entry, or update it");
}

#[test]
fn invalid_entries_are_reported() {
    let wrong = |name: &str, text: &str| {
        let findings = Accepted::parse("spec/accepted-drift/wethod.yaml", text).unwrap_err();
        shown_as(&format!("drift::{name}"), findings)
    };
    insta::assert_snapshot!(wrong("no_list_of_accepted", "operation: a\n"), @"spec/accepted-drift/wethod.yaml:1:1: the file contains a mapping; it must be a list of operation, at, what, reason; write `- operation: …` for each difference");
    insta::assert_snapshot!(
        wrong("accepted_in_part", "- operation: GET /a\n  att: body\n  what: ours only\n  reason: ''\n- GET /a\n"),
        @"
    spec/accepted-drift/wethod.yaml:1:3: the accepted difference has no `at`; it identifies the difference; write `at:` and a string
    spec/accepted-drift/wethod.yaml:2:3: unknown key `att` in an accepted difference; the keys are operation, at, what, reason; did you mean `at`?
    spec/accepted-drift/wethod.yaml:4:11: the accepted difference has no `reason`; the reason documents the decision; write `reason:` and a string
    spec/accepted-drift/wethod.yaml:5:3: this is a string; an accepted difference has operation, at, what, reason; `cargo xtask drift --against FILE --accept-all` prints the entries
    "
    );
    assert!(Accepted::parse("x", "# nothing\n").is_ok());
}

#[test]
fn files_that_cannot_be_compared() {
    let wrong = |name: &str, text: &str| {
        let findings = Vendor::parse("vendor", text).unwrap_err();
        shown_as(&format!("drift::{name}"), findings)
    };
    let said = [
        wrong("an_empty_vendor", ""),
        wrong("a_page_of_html", "<!DOCTYPE html>\n<html lang=\"en\">\n"),
        wrong(
            "broken_json",
            "{\n  \"openapi\": \"3.0.0\",\n  \"paths\": {\n",
        ),
        wrong("swagger", "swagger: '2.0'\npaths: {}\n"),
        wrong("another_version", "openapi: 4\npaths: {}\n"),
        wrong("no_openapi", "[1, 2]"),
        wrong("no_paths", "openapi: 3.0.1\npaths: []\n"),
    ];
    insta::assert_snapshot!(said.join("\n"), @"
    vendor:1:1: the file is empty; a file of the specification must contain a mapping; write the document, or remove the file and the references to it
    vendor:1:1: the file is not an OpenAPI document; its top level has no `openapi: 3.…`; give the vendor's OpenAPI file after `--against`
    vendor:4:1: invalid JSON: EOF while parsing an object at line 4 column 0; the file cannot be read until this is fixed; correct the syntax, or fetch the file again
    vendor:1:1: unsupported version: Swagger 2.0; OpenAPI 3.0, 3.1 and 3.2 are supported; convert it first; most OpenAPI editors can
    vendor:1:10: unsupported OpenAPI version 4; OpenAPI 3.0, 3.1 and 3.2 are supported; convert it first
    vendor:1:1: the file is not an OpenAPI document; its top level has no `openapi: 3.…`; give the vendor's OpenAPI file after `--against`
    vendor:1:1: the document has no paths; there is nothing to compare; give the file with the paths; bundle a document that is split into several files first
    ");
    let folder = tempfile::tempdir().unwrap();
    let missing = Vendor::read(&folder.path().join("none.yaml")).unwrap_err();
    assert!(missing[0].what.starts_with("cannot read the file"));
    fs::write(folder.path().join("bytes"), b"\xff\xfe").unwrap();
    let bytes = Vendor::read(&folder.path().join("bytes")).unwrap_err();
    assert_eq!(bytes[0].what, "the file is not UTF-8");
}
