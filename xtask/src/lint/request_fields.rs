//! Checks the fields of requests. Callers set them by methods and by flags of commands, which are generated from them.

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::{Finding, Place};
use crate::spec::document::Document;
use crate::spec::names::{field_name, setter_name};
use crate::spec::node::{Entry, Node};

use super::descriptions::{is_described, undescribed};

pub(super) fn findings(document: &Document<'_>) -> Vec<Finding> {
    let mut bodies = Bodies {
        document,
        seen: BTreeSet::new(),
        findings: Vec::new(),
    };
    for operation in document.operations() {
        let content = document
            .request_body(&operation)
            .and_then(|body| body.get("content"));
        for media in content.map(Node::entries).unwrap_or_default() {
            if let Some(schema) = media.value.get("schema") {
                bodies.look(schema);
            }
        }
    }
    bodies.findings
}

struct Bodies<'document, 'node> {
    document: &'document Document<'node>,
    /// The schemas that were checked, by address: bodies share some, and some contain themselves.
    seen: BTreeSet<*const Node>,
    findings: Vec<Finding>,
}

impl<'node> Bodies<'_, 'node> {
    fn look(&mut self, schema: &'node Node) {
        if let Some(properties) = schema.entry("properties") {
            self.findings.push(Finding::error(
                &properties.key_place,
                "an object of a request has no name",
                "callers fill a struct named after the schema",
                "name it under `components/schemas`, and refer to it",
            ));
        }
        let Some(schema) = self.document.follow(schema) else {
            return;
        };
        if !self.seen.insert(std::ptr::from_ref(schema)) {
            return;
        }
        if let Some(combined) = schema.entry("allOf") {
            self.findings.push(Finding::error(
                &combined.key_place,
                "the schema of a request combines others",
                "each field becomes a method, and those of other schemas would be missing",
                "list its fields",
            ));
        }
        if let Some(items) = schema.get("items") {
            self.look(items);
        }
        let properties = schema.entries_of("properties");
        for property in properties {
            self.field(property);
        }
        self.methods(schema);
    }

    /// Checks that the methods of one struct have different names.
    fn methods(&mut self, schema: &'node Node) {
        let mut methods: Vec<(String, &Place)> = Vec::new();
        for field in self.document.fields(schema) {
            let (key, place) = (&field.entry.key, &field.entry.key_place);
            methods.push((setter_name(key), place));
            if self.document.is_nullable(&field.entry.value) {
                let name = field_name(key);
                methods.push((format!("clear_{}", name.trim_end_matches('_')), place));
            }
        }
        if let Some(prefix) = schema.pointer("/x-dynamic-fields/prefix")
            && let Some(name) = prefix.text()
        {
            methods.push((name.trim_end_matches('_').to_owned(), &prefix.place));
        }
        let mut taken = BTreeMap::new();
        for (name, place) in methods {
            match taken.get(&name) {
                None => {}
                Some(first) => self.findings.push(Finding::error(
                    place,
                    format!("two fields of this body would both be set by the method `{name}`"),
                    format!("the other is at {first}"),
                    "leave the less useful one out; callers can still set it by its name",
                )),
            }
            taken.entry(name).or_insert(place);
        }
    }

    fn field(&mut self, property: &'node Entry) {
        let combined = property.value.get("allOf").map(Node::items);
        // A nullable reference is the only entry of an `allOf`.
        let schema = match combined {
            Some([only]) => only,
            _ => &property.value,
        };
        let named = self.document.follow(schema);
        if !is_described(&property.value) && !named.is_some_and(is_described) {
            self.findings.push(undescribed(
                &property.key_place,
                &format!("the request field `{}`", property.key),
                "it documents a method and a command's option",
            ));
        }
        if let Some(values) = named.and_then(|named| named.entry("additionalProperties"))
            && self.document.type_of(&values.value).is_some()
        {
            self.findings.push(Finding::error(
                &values.key_place,
                format!(
                    "the request field `{}` is a map of typed values",
                    property.key
                ),
                "callers give JSON if the keys are their own, and nothing would check the values",
                "remove the `type` of the values, and describe them in the `description`",
            ));
        }
        self.look(schema);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::of;

    #[test]
    fn request_fields_are_described_and_not_combined() {
        insta::assert_snapshot!(of!(findings, "
            paths:
              /a:
                post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Create' } } } } }
                put: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Create' } } } } }
                patch: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Both' } } } } }
            components:
              schemas:
                Create:
                  type: object
                  properties:
                    own: { type: string, description: Its own. }
                    named: { $ref: '#/components/schemas/Described' }
                    nullable: { anyOf: [{ $ref: '#/components/schemas/Described' }, { type: integer, nullable: true, enum: [null] }] }
                    bare: { type: string }
                    lines: { type: array, description: Lines., items: { type: object, properties: { amount: { type: integer } } } }
                    parts: { type: array, description: Parts., items: { $ref: '#/components/schemas/Part' } }
                    self: { $ref: '#/components/schemas/Create' }
                    map: { type: object, description: Own keys., additionalProperties: { type: number } }
                    open: { type: object, description: Own keys., additionalProperties: { description: Anything. } }
                    several: { description: Several., allOf: [{ $ref: '#/components/schemas/Described' }, { $ref: '#/components/schemas/Answer' }] }
                Both: { allOf: [{ $ref: '#/components/schemas/Create' }, { type: object, properties: { more: {} } }] }
                Part: { type: object, properties: { number: { type: integer } } }
                Described: { type: integer, description: Described. }
                Answer: { type: object, properties: { nobody_sends_it: {} } }
        "), @"
        15:21: the request field `bare` has no description; it documents a method and a command's option; add `description:`
        16:87: an object of a request has no name; callers fill a struct named after the schema; name it under `components/schemas`, and refer to it
        16:101: the request field `amount` has no description; it documents a method and a command's option; add `description:`
        18:21: the request field `self` has no description; it documents a method and a command's option; add `description:`
        19:66: the request field `map` is a map of typed values; callers give JSON if the keys are their own, and nothing would check the values; remove the `type` of the values, and describe them in the `description`
        21:55: the schema of a request combines others; each field becomes a method, and those of other schemas would be missing; list its fields
        22:25: the schema of a request combines others; each field becomes a method, and those of other schemas would be missing; list its fields
        23:53: the request field `number` has no description; it documents a method and a command's option; add `description:`
        ");
    }

    #[test]
    fn each_method_sets_one_thing() {
        insta::assert_snapshot!(of!(findings, "
            paths:
              /a:
                post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Create' } } } } }
            components:
              schemas:
                Create:
                  type: object
                  properties:
                    notes: { type: string, nullable: true, description: Notes. }
                    clear_notes: { type: boolean, description: Whether to. }
                    metadata: { type: string, description: Its own. }
                    new: { type: string, description: Its own. }
                  additionalProperties: {}
                  x-dynamic-fields: { prefix: metadata_, id: MetadataId }
        "), @"
        11:21: two fields of this body would both be set by the method `clear_notes`; the other is at spec/wethod/openapi.yaml:10:21; leave the less useful one out; callers can still set it by its name
        15:47: two fields of this body would both be set by the method `metadata`; the other is at spec/wethod/openapi.yaml:12:21; leave the less useful one out; callers can still set it by its name
        ");
    }
}
