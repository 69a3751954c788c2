//! Changes that do more, or less, than their lines say: to what only has a new name, and to what stands
//! elsewhere.

use super::document::DOCUMENT;
use super::{bundle, compared, lines};

#[test]
fn a_variable_of_a_path_may_change_its_name() {
    let old = bundle(DOCUMENT);
    let text = DOCUMENT.replace("/things/{id}:", "/things/{thing}:");
    let new = bundle(&text.replace("name: id, in: path", "name: thing, in: path"));
    insta::assert_snapshot!(lines(&compared(&old, &new)).join("\n"), @"harmless | path parameter `thing`: was called `id` | a variable of the path is sent, and given, by its position | getThing");
}

/// A field of a body is filled from the variable of its name.
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
    wire | request body, field `size`: is not filled from the path any more | a request of those who gave it once lacks it | getThing
    harmless | path parameter `id`: was called `size` | a variable of the path is sent, and given, by its position | getThing
    ");
    insta::assert_snapshot!(change("id", "size"), @"
    wire | request body, field `size`: is filled from the path | what callers set there is not what is sent | getThing
    harmless | path parameter `size`: was called `id` | a variable of the path is sent, and given, by its position | getThing
    ");
    insta::assert_snapshot!(change("size", "kind"), @"
    wire | request body, field `kind`: is filled from the path | what callers set there is not what is sent | getThing
    wire | request body, field `size`: is not filled from the path any more | a request of those who gave it once lacks it | getThing
    harmless | path parameter `kind`: was called `size` | a variable of the path is sent, and given, by its position | getThing
    ");
    insta::assert_snapshot!(change("id", "thing"), @"harmless | path parameter `thing`: was called `id` | a variable of the path is sent, and given, by its position | getThing");
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
    code | type Thing: is called Item | code that uses the old name does not compile | listThings createThing getThing
    harmless | schema `Item`, before `Thing`: is renamed | its type in Rust is named after it | listThings createThing getThing
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
    code | struct Base.base: Option<String>: is gone | code that uses it does not compile | listThings createThing getThing
    code | struct Thing.base: Option<String>: is gone | code that uses it does not compile | listThings createThing getThing
    harmless | schema `Base`, field `basis`: is new | code that does not know a field passes over it | listThings createThing getThing
    harmless | schema `Base`, field `base`: is gone | code that reads it does not compile any more | listThings createThing getThing
    ");
    insta::assert_snapshot!(lines(&compared(&with("base", both), &with("base", one))).join("\n"), @"
    code | Base: is gone | code that uses it does not compile | listThings createThing getThing
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
    code | struct NewThing.note: Patch<String> → Option<String> | code that uses the old type or signature does not compile | createThing deleteThing
    harmless | Things::fn delete(&self) -> Request<NewThing>: is new | there is more to use than before | listThings createThing getThing
    harmless | operation: is new | what could be called still can | deleteThing
    harmless | schema `NewThing`, field `note`: is in answers too, or no more in requests, so that null is absent | the method that clears it is gone | createThing
    ");
}
