//! Checks the names of types, fields, methods and arguments in Rust. Two names that become one would not compile or,
//! worse, would silently become one type.

use std::collections::BTreeMap;

use crate::finding::{Finding, Place};
use crate::spec::document::Document;
use crate::spec::names::{field_name, of_wrapper, type_name};
use crate::spec::node::{Content, Node};

/// Names that refer to the standard library in generated code.
const PRELUDE: &[&str] = &[
    "Box", "Clone", "Copy", "Debug", "Default", "Err", "From", "Into", "None", "Ok", "Option",
    "Result", "Self", "Some", "String", "ToString", "TryFrom", "TryInto", "Vec",
];

/// The methods of the generated client that are not operations.
const CLIENT_METHODS: &[&str] = &[
    "api_version",
    "baseurl",
    "client",
    "exec",
    "inner",
    "new",
    "new_with_client",
    "post",
    "pre",
];

pub(super) fn findings(document: &Document<'_>) -> Vec<Finding> {
    let mut findings = types(document);
    findings.extend(methods(document));
    findings.extend(arguments(document));
    for schema in document.schemas() {
        findings.extend(fields(document, schema.node));
    }
    findings
}

/// The generator's variable for the headers of a request.
const HEADERS: &str = "header_map";

/// Names that are taken, each with its owner and place.
#[derive(Default)]
pub(super) struct Taken<'node> {
    pub(super) by: BTreeMap<String, (String, &'node Place)>,
    pub(super) findings: Vec<Finding>,
}

impl<'node> Taken<'node> {
    pub(super) fn take(&mut self, name: String, what: String, place: &'node Place, fix: &str) {
        match self.by.get(&name) {
            Some((first, first_place)) if *first_place != place => {
                self.findings.push(Finding::error(
                    place,
                    format!("{what} and {first} would both become `{name}` in Rust"),
                    format!("the other is at {first_place}, and names must be unique"),
                    fix,
                ));
            }
            Some(_) => {}
            None => {
                self.by.insert(name, (what, place));
            }
        }
    }
}

/// Checks named schemas, and the types that the generator names after their place.
fn types(document: &Document<'_>) -> Vec<Finding> {
    const FIX: &str =
        "rename one of them, or move the inner one to `components: schemas:` under its own name";
    let mut taken = Taken::default();
    for entry in document.components("schemas") {
        let name = type_name(&entry.key);
        if name != entry.key || !entry.key.is_ascii() {
            taken.findings.push(Finding::error(
                &entry.key_place,
                format!("the schema `{}` is not named in UpperCamelCase", entry.key),
                "it becomes the name of a Rust type",
                format!("rename it to {name}"),
            ));
        }
        for (names, owner, why, example) in [
            (
                PRELUDE,
                "the standard library",
                "generated code uses that name for the other type",
                "`PlanOption` for `Option`",
            ),
            (
                of_wrapper::TYPES,
                "the wrapper",
                "both are types of one module, and one would hide the other",
                "`PlanSettings` for `Settings`",
            ),
        ] {
            if names.contains(&name.as_str()) {
                taken.findings.push(Finding::error(
                    &entry.key_place,
                    format!(
                        "the schema `{}` has the name of a type of {owner}",
                        entry.key
                    ),
                    why,
                    format!("use a more specific name, such as {example}"),
                ));
            }
        }
        taken.take(
            name,
            format!("the schema `{}`", entry.key),
            &entry.key_place,
            FIX,
        );
    }
    for entry in document.components("schemas") {
        let name = type_name(&entry.key);
        // A nullable type is an option of another one, and both need a name.
        let inner = match entry.value.is_set("nullable") {
            true => format!("{name}Inner"),
            false => name,
        };
        inline_types(&entry.value, &inner, false, &mut |name, node| {
            taken.take(
                name,
                "an object within a schema".to_owned(),
                &node.place,
                FIX,
            );
        });
    }
    for (name, schema) in of_operations(document) {
        inline_types(schema, &name, true, &mut |name, node| {
            taken.take(
                name,
                "an object within an operation".to_owned(),
                &node.place,
                FIX,
            );
        });
    }
    taken.findings
}

/// Visits the objects at and within a schema that the generator creates structs for, with their names.
fn inline_types<'node>(
    schema: &'node Node,
    name: &str,
    is_unnamed: bool,
    each: &mut impl FnMut(String, &'node Node),
) {
    if schema.get("$ref").is_some() {
        return;
    }
    let name = match schema.text_of("title") {
        Some(title) if is_unnamed => type_name(title),
        _ => name.to_owned(),
    };
    let properties = schema.entries_of("properties");
    if is_unnamed && !properties.is_empty() {
        each(name.clone(), schema);
    }
    for property in properties {
        let inner = type_name(&format!("{name}_{}", field_name(&property.key)));
        inline_types(&property.value, &inner, true, each);
    }
    if let Some(items) = schema.get("items") {
        inline_types(items, &type_name(&format!("{name}_item")), true, each);
    }
    if let Some(other) = schema.get("additionalProperties") {
        let suffix = if properties.is_empty() {
            "value"
        } else {
            "extra_value"
        };
        inline_types(other, &type_name(&format!("{name}_{suffix}")), true, each);
    }
    for part in schema.items_of("allOf") {
        for property in part.entries_of("properties") {
            let inner = type_name(&format!("{name}_{}", field_name(&property.key)));
            inline_types(&property.value, &inner, true, each);
        }
    }
}

/// Returns the schemas of bodies and parameters, with the names of their generated types.
fn of_operations<'node>(document: &Document<'node>) -> Vec<(String, &'node Node)> {
    let mut schemas = Vec::new();
    for operation in document.operations() {
        let Some(id) = operation.id() else { continue };
        let mut add = |suffix: &str, schema: Option<&'node Node>| {
            if let Some(schema) = schema {
                schemas.push((type_name(&format!("{id}-{suffix}")), schema));
            }
        };
        for parameter in document.parameters(&operation) {
            if !parameter.is_client_scoped() {
                add(parameter.name(), parameter.schema());
            }
        }
        let body = document.request_body(&operation);
        let content = body.and_then(|body| body.get("content")).map(Node::entries);
        for media in content.unwrap_or_default() {
            add("body", media.value.get("schema"));
        }
        for response in document.responses(&operation) {
            if response.is_success() {
                for media in response.content() {
                    add("response", media.value.get("schema"));
                }
            }
        }
    }
    schemas
}

/// Checks operations, which become methods of one client.
fn methods(document: &Document<'_>) -> Vec<Finding> {
    let mut taken = Taken::default();
    for operation in document.operations() {
        let Some(node) = operation.node().get("operationId") else {
            continue;
        };
        let Some(id) = node.text() else { continue };
        let name = field_name(id);
        if CLIENT_METHODS.contains(&name.as_str()) {
            taken.findings.push(Finding::error(
                &node.place,
                format!("`{id}` would become the method `{name}` of the client"),
                "the generated client already has a method of that name",
                "add the object of the verb, such as listBudgets",
            ));
        }
        // Another rule reports repeated ids.
        if taken
            .by
            .get(&name)
            .is_none_or(|(first, _)| *first != format!("`{id}`"))
        {
            taken.take(name, format!("`{id}`"), &node.place, "rename one of them");
        }
    }
    taken.findings
}

/// Checks parameters, which become arguments of one method wherever they are sent.
fn arguments(document: &Document<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for operation in document.operations() {
        let mut taken = Taken::default();
        if let Some(body) = operation.node().entry("requestBody") {
            taken.take(
                "body".to_owned(),
                "the request body".to_owned(),
                &body.key_place,
                "",
            );
        }
        for parameter in document.parameters(&operation) {
            if parameter.is_client_scoped() {
                continue;
            }
            let what = format!(
                "the {} parameter `{}`",
                parameter.location(),
                parameter.name()
            );
            if !has_letter(parameter.name()) {
                taken
                    .findings
                    .push(nameless(&parameter.listed.place, &what));
            }
            let name = field_name(parameter.name());
            if name == HEADERS {
                taken.findings.push(Finding::error(
                    &parameter.listed.place,
                    format!(
                        "{what} would become `{HEADERS}`, the generator's variable for the request headers"
                    ),
                    "the generator renames neither of them",
                    "leave it out; callers can send it with `undocumented_query`",
                ));
            }
            taken.take(
                name,
                what,
                &parameter.listed.place,
                "the generator creates one argument for both; leave the less useful one out",
            );
        }
        findings.extend(taken.findings);
    }
    findings
}

/// Checks properties, which become fields of one struct.
fn fields(document: &Document<'_>, schema: &Node) -> Vec<Finding> {
    let mut taken = Taken::default();
    let others = schema.entry("additionalProperties");
    if let Some(entry) = others
        && matches!(entry.value.content, Content::Map(_))
    {
        let what = "the map of all other properties".to_owned();
        taken.take("extra".to_owned(), what, &entry.key_place, "");
    }
    for field in document.fields(schema) {
        let key = &field.entry.key;
        let what = format!("the property `{key}`");
        if !has_letter(key) {
            taken.findings.push(nameless(&field.entry.key_place, &what));
        }
        taken.take(
            field_name(key),
            what,
            &field.entry.key_place,
            "the generator creates one field for both; leave the less useful one to `additionalProperties`",
        );
    }
    taken.findings
}

pub(super) fn has_letter(name: &str) -> bool {
    name.contains(|letter: char| letter.is_ascii_alphabetic())
}

pub(super) fn nameless(place: &Place, what: &str) -> Finding {
    Finding::error(
        place,
        format!("{what} has no valid name in Rust"),
        "a name needs a letter",
        "leave it out, with a note in `x-evidence`",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::of;

    #[test]
    fn names_are_unique_in_rust() {
        insta::assert_snapshot!(of!(findings, "
            paths:
              /a:
                get:
                  operationId: list-things
                  parameters:
                    - { name: project_id, in: query }
                    - { name: projectId, in: header }
                    - { name: '%', in: query }
                    - { name: body, in: query }
                    - { name: header-map, in: query }
                    - { name: body, in: header, x-client-scoped: true }
                  requestBody: {}
                post: { operationId: listThings }
                put: { operationId: post }
            components:
              schemas:
                plan_page: {}
                PlanPage: {}
                Option: {}
                Settings: {}
                Thing:
                  additionalProperties: { type: string }
                  properties: { a-b: {}, aB: {}, '': {}, extra: {}, type: {} }
        "), @"
        8:23: the header parameter `projectId` and the query parameter `project_id` would both become `project_id` in Rust; the other is at spec/wethod/openapi.yaml:7:23, and names must be unique; the generator creates one argument for both; leave the less useful one out
        9:23: the query parameter `%` has no valid name in Rust; a name needs a letter; leave it out, with a note in `x-evidence`
        10:23: the query parameter `body` and the request body would both become `body` in Rust; the other is at spec/wethod/openapi.yaml:13:19, and names must be unique; the generator creates one argument for both; leave the less useful one out
        11:23: the query parameter `header-map` would become `header_map`, the generator's variable for the request headers; the generator renames neither of them; leave it out; callers can send it with `undocumented_query`
        14:38: `listThings` and `list-things` would both become `list_things` in Rust; the other is at spec/wethod/openapi.yaml:5:32, and names must be unique; rename one of them
        15:37: `post` would become the method `post` of the client; the generated client already has a method of that name; add the object of the verb, such as listBudgets
        18:17: the schema `plan_page` and the schema `PlanPage` would both become `PlanPage` in Rust; the other is at spec/wethod/openapi.yaml:19:17, and names must be unique; rename one of them, or move the inner one to `components: schemas:` under its own name
        18:17: the schema `plan_page` is not named in UpperCamelCase; it becomes the name of a Rust type; rename it to PlanPage
        20:17: the schema `Option` has the name of a type of the standard library; generated code uses that name for the other type; use a more specific name, such as `PlanOption` for `Option`
        21:17: the schema `Settings` has the name of a type of the wrapper; both are types of one module, and one would hide the other; use a more specific name, such as `PlanSettings` for `Settings`
        24:42: the property `aB` and the property `a-b` would both become `a_b` in Rust; the other is at spec/wethod/openapi.yaml:24:33, and names must be unique; the generator creates one field for both; leave the less useful one to `additionalProperties`
        24:50: the property `` has no valid name in Rust; a name needs a letter; leave it out, with a note in `x-evidence`
        24:58: the property `extra` and the map of all other properties would both become `extra` in Rust; the other is at spec/wethod/openapi.yaml:23:19, and names must be unique; the generator creates one field for both; leave the less useful one to `additionalProperties`
        ");
    }

    #[test]
    fn inline_types_have_unique_names() {
        insta::assert_snapshot!(of!(findings, "
            paths:
              /a:
                get:
                  operationId: listPlans
                  responses:
                    '200': { content: { application/json: { schema: { type: object, properties: { a: {} } } } } }
                    '400': { content: { application/json: { schema: { type: object, properties: { b: {} } } } } }
                post:
                  operationId: createPlan
                  parameters: [{ name: body, in: query, schema: { type: object, properties: { a: {} } } }]
                  requestBody: { content: { application/json: { schema: { type: array, items: { type: object, title: Plan, properties: { a: {} } } } } } }
            components:
              schemas:
                Plan: { type: object, properties: { status: { type: object, properties: { a: {} } }, tiers: { type: array, items: { type: object, properties: { a: {} } } } } }
                PlanStatus: {}
                PlanTiersItem: {}
                ListPlansResponse: {}
                Extra: { properties: { a: {} }, additionalProperties: { type: object, properties: { a: {} } } }
                ExtraExtraValue: {}
        "), @"
        7:69: an object within an operation and the schema `ListPlansResponse` would both become `ListPlansResponse` in Rust; the other is at spec/wethod/openapi.yaml:18:17, and names must be unique; rename one of them, or move the inner one to `components: schemas:` under its own name
        11:32: the query parameter `body` and the request body would both become `body` in Rust; the other is at spec/wethod/openapi.yaml:12:19, and names must be unique; the generator creates one argument for both; leave the less useful one out
        12:95: an object within an operation and the schema `Plan` would both become `Plan` in Rust; the other is at spec/wethod/openapi.yaml:15:17, and names must be unique; rename one of them, or move the inner one to `components: schemas:` under its own name
        15:61: an object within a schema and the schema `PlanStatus` would both become `PlanStatus` in Rust; the other is at spec/wethod/openapi.yaml:16:17, and names must be unique; rename one of them, or move the inner one to `components: schemas:` under its own name
        15:131: an object within a schema and the schema `PlanTiersItem` would both become `PlanTiersItem` in Rust; the other is at spec/wethod/openapi.yaml:17:17, and names must be unique; rename one of them, or move the inner one to `components: schemas:` under its own name
        19:71: an object within a schema and the schema `ExtraExtraValue` would both become `ExtraExtraValue` in Rust; the other is at spec/wethod/openapi.yaml:20:17, and names must be unique; rename one of them, or move the inner one to `components: schemas:` under its own name
        ");
    }
}
