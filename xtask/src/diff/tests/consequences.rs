//! Changes whose effect differs from what their lines suggest: renamed parts, and effects elsewhere.

use crate::spec::node::Node;

use super::super::comparison::Comparison;
use super::document::DOCUMENT;
use super::{bundle, compared, lines, wire_only};

#[test]
fn a_variable_of_a_path_may_change_its_name() {
    let old = bundle(DOCUMENT);
    let text = DOCUMENT.replace("/things/{id}:", "/things/{thing}:");
    let new = bundle(&text.replace("name: id, in: path", "name: thing, in: path"));
    insta::assert_snapshot!(lines(&compared(&old, &new)).join("\n"), @"harmless | path parameter `thing`: `name` was `id` and is `thing` | path variables are sent by position, and header names ignore case | getThing");
}

/// A body field with the name of a path variable is filled from it.
#[test]
fn a_variable_of_a_path_may_fill_a_field() {
    let with = |variable: &str| {
        let text = DOCUMENT.replace("/things/{id}:\n    get:", "/things/{id}:\n    patch:");
        let text = text.replace("/things/{id}:", &format!("/things/{{{variable}}}:"));
        let text = text.replace("name: id, in: path", &format!("name: {variable}, in: path"));
        bundle(&text.replace(
            "      operationId: getThing\n",
            "      operationId: getThing
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/NewThing' } } } }\n",
        ))
    };
    let change = |old: &str, new: &str| lines(&compared(&with(old), &with(new))).join("\n");
    insta::assert_snapshot!(change("size", "id"), @"
    wire | request body, field `size`: is no longer filled from the path | requests of callers who set only the path variable lack it | getThing
    harmless | path parameter `id`: `name` was `size` and is `id` | path variables are sent by position, and header names ignore case | getThing
    ");
    insta::assert_snapshot!(change("id", "size"), @"
    wire | request body, field `size`: is filled from the path | the value that callers set is not sent | getThing
    harmless | path parameter `size`: `name` was `id` and is `size` | path variables are sent by position, and header names ignore case | getThing
    ");
    insta::assert_snapshot!(change("size", "kind"), @"
    wire | request body, field `kind`: is filled from the path | the value that callers set is not sent | getThing
    wire | request body, field `size`: is no longer filled from the path | requests of callers who set only the path variable lack it | getThing
    harmless | path parameter `kind`: `name` was `size` and is `kind` | path variables are sent by position, and header names ignore case | getThing
    ");
    insta::assert_snapshot!(change("id", "thing"), @"harmless | path parameter `thing`: `name` was `id` and is `thing` | path variables are sent by position, and header names ignore case | getThing");
}

#[test]
fn a_renamed_schema_is_one_change() {
    let old = bundle(DOCUMENT);
    let text = DOCUMENT.replace("schemas/Thing'", "schemas/Item'");
    let new = bundle(&text.replace("    Thing:\n", "    Item:\n").replace(
        "name: { type: string, maxLength: 20 }",
        "name: { type: string }",
    ));
    insta::assert_snapshot!(lines(&compared(&old, &new)).join("\n"), @"
    code | type Thing: is renamed to Item | code that uses the old name does not compile | listThings createThing getThing
    harmless | schema `Item`, before `Thing`: is renamed | schema names are not sent | listThings createThing getThing
    harmless | schema `Item`, before `Thing`, field `name`: `maxLength` was `20` and is none | bounds do not affect how responses are read | listThings createThing getThing
    ");
}

#[test]
fn combined_schemas_share_their_fields() {
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
    code | struct Base.base: Option<String>: is gone | code that uses it does not compile | listThings createThing getThing
    code | struct Thing.base: Option<String>: is gone | code that uses it does not compile | listThings createThing getThing
    harmless | schema `Base`, field `basis`: is new | code that does not know a field ignores it | listThings createThing getThing
    harmless | schema `Base`, field `base`: is gone | the generated code decides how responses are read | listThings createThing getThing
    ");
    insta::assert_snapshot!(lines(&compared(&with("base", both), &with("base", one))).join("\n"), @"
    code | Base: is gone | code that uses it does not compile | listThings createThing getThing
    harmless | schema `Thing`: `$ref` is gone, `#/components/schemas/Base` | the meaning is the same | listThings createThing getThing
    ");
}

/// A body that responses contain too has no fields with three states: adding such a response changes the code of
/// callers who only send it.
#[test]
fn responses_affect_the_states_of_request_fields() {
    let old = bundle(DOCUMENT);
    let new = bundle(&DOCUMENT.replace(
        "2XX: { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }",
        "2XX: { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
    delete:
      operationId: deleteThing
      tags: [things]
      responses:
        '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/NewThing' } } } }",
    ));
    insta::assert_snapshot!(lines(&compared(&old, &new)).join("\n"), @"
    code | struct NewThing.note: Patch<String> → Option<String> | code that uses the old type or signature does not compile | createThing deleteThing
    harmless | operation: is new | existing requests stay valid | deleteThing
    ");
}

/// Equivalent notations break nothing, in both directions.
#[test]
fn effective_values_are_compared() {
    let old = bundle(DOCUMENT);
    for (from, to) in [
        (
            "{ name: page, in: query,",
            "{ name: page, in: query, style: form, explode: true, allowReserved: false,",
        ),
        (
            "{ name: id, in: path,",
            "{ name: id, in: path, style: simple, explode: false,",
        ),
        (
            "{ name: id, in: path, required: true,",
            "{ name: id, in: path,",
        ),
        (
            "note: { type: string, nullable: true }",
            "note: { type: string, nullable: true, minLength: 0, uniqueItems: false }",
        ),
        (
            "state: { $ref: '#/components/schemas/State' }",
            "state: { readOnly: true, allOf: [{ $ref: '#/components/schemas/State' }] }",
        ),
        ("minLength: 2 }", "minLength: 2, maxLength: 4.0 }"),
    ] {
        assert!(DOCUMENT.contains(from), "no {from}");
        let new = bundle(&DOCUMENT.replace(from, to));
        let (forth, back) = (wire_only(&old, &new), wire_only(&new, &old));
        let is_harmless = |comparison: &Comparison| {
            let mut changes = comparison.changes.iter();
            changes.all(|change| !change.effect().is_breaking())
        };
        // The last one shows that the test can fail.
        assert_eq!(
            is_harmless(&forth) && is_harmless(&back),
            !to.contains("4.0"),
            "{to}: {:#?} {:#?}",
            lines(&forth),
            lines(&back)
        );
        assert!(!forth.changes.is_empty() && !back.changes.is_empty());
    }
}

/// A field that requests do not have cannot break them.
#[test]
fn a_field_can_be_for_responses_only() {
    let with = |size: &str| bundle(&DOCUMENT.replace("size: { type: integer, default: 1 }", size));
    let of = |old: &Node, new: &Node| lines(&wire_only(old, new)).join("\n");
    let read_only = with("size: { type: integer, readOnly: true }");
    insta::assert_snapshot!(of(&with("size: { type: integer }"), &read_only), @"wire | schema `NewThing`, field `size`: `readOnly` is new, `true` | a request with it is no longer documented | createThing");
    insta::assert_snapshot!(of(&read_only, &with("size: { type: string, readOnly: true }")), @"harmless | schema `NewThing`, field `size`: is a string and was an integer | no operation uses it | createThing");
}
