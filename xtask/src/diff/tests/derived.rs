//! Rules that follow from the generated Rust, not from OpenAPI.

use crate::spec::node::Node;

use super::document::DOCUMENT;
use super::{bundle, compared, lines};

#[test]
fn arguments_of_new_follow_the_required_fields() {
    let with = |required: &str| {
        let text = DOCUMENT.replace("required: [name]", &format!("required: [{required}]"));
        bundle(&text)
    };
    let of = |old: &str, new: &str| lines(&compared(&with(old), &with(new))).join("\n");
    insta::assert_snapshot!(of("name, size, kind", "size, name, kind"), @"
    code | NewThing::fn new: (name: impl::std::convert::Into<String>, size: impl::std::convert::Into<i64>, kind: impl::std::convert::Into<Kind>) -> Self → (size: impl::std::convert::Into<i64>, name: impl::std::convert::Into<String>, kind: impl::std::convert::Into<Kind>) -> Self | code that uses the old type or signature does not compile | createThing
    harmless | schema `NewThing`: `required` has changed | the meaning is the same | createThing
    ");
    // Nullable fields are not arguments.
    insta::assert_snapshot!(of("name, note", "note, name"), @"harmless | schema `NewThing`: `required` has changed | the meaning is the same | createThing");
}

/// An object within a body has neither a name nor a `new`.
#[test]
fn an_object_within_another_is_named_after_its_title() {
    let with = |more: &str, fields: &str| {
        let inner = format!("size: {{ type: object, {more} properties: {{ {fields} }} }}");
        bundle(&DOCUMENT.replace("size: { type: integer, default: 1 }", &inner))
    };
    let a = "a: { type: string }";
    let of = |old: &Node, new: &Node| lines(&compared(old, new)).join("\n");
    insta::assert_snapshot!(of(&with("", a), &with("title: Extent,", a)), @"
    code | NewThingSize: is gone | code that uses it does not compile | createThing
    code | struct NewThing.size: Option<NewThingSize> → Option<Extent> | code that uses the old type or signature does not compile | createThing
    harmless | Extent: is new | there is something new to use | 
    harmless | schema `NewThing`, field `size`: `title` is new, `Extent` | it only appears in documentation and help | createThing
    ");
    insta::assert_snapshot!(of(
        &with("", a),
        &with("required: [b],", "a: { type: string }, b: { type: string }")
    ), @"
    wire | schema `NewThing`, field `size.b`: is new, and required | a request without it is refused | createThing
    harmless | struct NewThingSize.b: String: is new | there is something new to use | createThing
    ");
    insta::assert_snapshot!(of(
        &with("required: [a, b],", "a: { type: string }, b: { type: string }"),
        &with("required: [b, a],", "a: { type: string }, b: { type: string }")
    ), @"harmless | schema `NewThing`, field `size`: `required` has changed | the meaning is the same | createThing");
}
