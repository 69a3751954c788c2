//! Checks that path parameters match the path, and that each parameter can be sent.

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::Finding;
use crate::spec::document::{Document, Operation, Parameter, path_variables};
use crate::spec::grammar::Kind;
use crate::spec::node::{Content, Entry, Node};

pub(super) fn findings(document: &Document<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let operations = document.operations();
    let scoped: BTreeSet<_> = operations
        .iter()
        .flat_map(|operation| document.parameters(operation))
        .filter(Parameter::is_client_scoped)
        .map(|parameter| parameter.identity())
        .collect();
    for operation in operations {
        let parameters = document.parameters(&operation);
        findings.extend(variables(&operation, &parameters));
        findings.extend(repeated(&document.listed_parameters(operation.node())));
        findings.extend(repeated(&document.listed_parameters(operation.item)));
        findings.extend(client_scoped_elsewhere(&scoped, &parameters));
    }
    findings.extend(paths(document));
    for object in document.objects() {
        if object.kind == Kind::Parameter {
            findings.extend(sendable(document, object.node));
        }
    }
    findings
}

/// Checks that the variables of a path and its path parameters are the same.
fn variables(operation: &Operation<'_>, parameters: &[Parameter<'_>]) -> Vec<Finding> {
    let variables = operation.path_variables();
    let of_path = |parameter: &&Parameter<'_>| parameter.location() == "path";
    let mut findings = Vec::new();
    for name in &variables {
        let parameter = parameters
            .iter()
            .filter(of_path)
            .find(|it| it.name() == *name);
        if parameter.is_none() {
            findings.push(Finding::error(
                &operation.method.key_place,
                format!(
                    "the path variable `{{{name}}}` of {} has no parameter",
                    operation.path.key
                ),
                "each path variable is a parameter",
                format!("add a parameter `name: {name}`, `in: path`, `required: true`"),
            ));
        }
    }
    for parameter in parameters.iter().filter(of_path) {
        let name = parameter.name();
        if !variables.contains(&name) {
            findings.push(Finding::error(
                &parameter.listed.place,
                format!(
                    "the path {} has no variable `{{{name}}}`",
                    operation.path.key
                ),
                "a path parameter replaces a variable, and the generator fails without one",
                "add it to the path, or correct its `in`",
            ));
        }
        if !parameter.is_required() {
            let place = parameter.node.get("required").unwrap_or(parameter.node);
            findings.push(Finding::error(
                &place.place,
                format!("the path parameter `{name}` is not `required: true`"),
                "path parameters are always required",
                "add `required: true`",
            ));
        }
    }
    findings
}

fn repeated(parameters: &[Parameter<'_>]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut seen = BTreeMap::new();
    for parameter in parameters {
        if let Some(first) = seen.insert(parameter.identity(), &parameter.listed.place) {
            findings.push(Finding::error(
                &parameter.listed.place,
                format!(
                    "the {} parameter `{}` is listed a second time",
                    parameter.location(),
                    parameter.name()
                ),
                format!("the first is at {first}, and only one of them can be sent"),
                "remove one of them",
            ));
        }
    }
    findings
}

/// Checks that a header is set for the client in all operations or in none.
fn client_scoped_elsewhere(
    scoped: &BTreeSet<(&str, String)>,
    own: &[Parameter<'_>],
) -> Vec<Finding> {
    own.iter()
        .filter(|parameter| !parameter.is_client_scoped())
        .filter(|parameter| scoped.contains(&parameter.identity()))
        .map(|parameter| {
            Finding::error(
                &parameter.listed.place,
                format!(
                    "the header `{}` is not client-scoped here",
                    parameter.name()
                ),
                "it is client-scoped in another operation, and a client sets it once for all",
                "add `x-client-scoped: true`, or refer to the other parameter",
            )
        })
        .collect()
}

/// Checks the templates of the paths.
fn paths(document: &Document<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut seen: BTreeMap<String, &Entry> = BTreeMap::new();
    let paths = document.root.entries_of("paths");
    for path in paths {
        if !path.key.starts_with('/') {
            continue;
        }
        let names = path_variables(&path.key);
        let mut bare = path.key.clone();
        for name in &names {
            bare = bare.replacen(&format!("{{{name}}}"), "\u{0}", 1);
        }
        let repeats = names
            .iter()
            .enumerate()
            .any(|(at, name)| names.iter().skip(at + 1).any(|other| other == name));
        let is_template = !bare.contains(['{', '}', '?', '#', ' ', '"', '\\'])
            && !bare.contains("//")
            && !repeats
            && names
                .iter()
                .all(|name| !name.is_empty() && !name.contains(['/', '{']));
        if !is_template {
            findings.push(Finding::error(
                &path.key_place,
                format!("`{}` is not a path", path.key),
                "each pair of braces contains one unique name, slashes are not doubled, and the query is not part of the path",
                "write it like /api/budgets/{id}:approve",
            ));
        }
        if let Some(first) = seen.insert(bare, path) {
            findings.push(Finding::error(
                &path.key_place,
                format!("`{}` is the same path as `{}`", path.key, first.key),
                format!(
                    "the first is at {}, and only the names of the variables differ",
                    first.key_place
                ),
                "move their operations to one of them",
            ));
        }
    }
    findings
}

/// Checks that a parameter is described and can be sent by generated code.
fn sendable(document: &Document<'_>, node: &Node) -> Vec<Finding> {
    let name = node.text_of("name").unwrap_or("");
    let location = node.text_of("in").unwrap_or("");
    let mut findings = Vec::new();
    let mut add = |place: &Node, what: String, why: &str, fix: &str| {
        findings.push(Finding::error(&place.place, what, why, fix));
    };
    if node
        .text_of("description")
        .is_none_or(|text| text.trim().is_empty())
    {
        add(
            node,
            format!("the parameter `{name}` has no description"),
            "it documents an argument and a command's option",
            "add `description:`",
        );
    }
    if location == "cookie" {
        add(
            node,
            format!("the parameter `{name}` is a cookie"),
            "the generator does not support cookies",
            "describe it as a security scheme, or leave it out with a note in `x-evidence`",
        );
    }
    if let Some(content) = node.get("content") {
        add(
            content,
            format!("the parameter `{name}` has `content`"),
            "the generator supports only `schema`",
            "use `schema: { type: string }`, and describe the format of the string",
        );
    }
    let usual = if location == "query" {
        "form"
    } else {
        "simple"
    };
    if let Some(style) = node.get("style")
        && style.text().is_some_and(|style| style != usual)
    {
        add(
            style,
            format!("the style of the {location} parameter `{name}` is not {usual}"),
            "the generator supports no other style",
            "use `type: string`, and describe the format of the string",
        );
    }
    let kind = node
        .get("schema")
        .and_then(|schema| document.type_of(schema));
    // Lowering handles comma-separated sets, and maps whose keys are names on the wire.
    let is_set =
        location == "query" && kind == Some("array") && node.get("explode").is_some_and(is_false);
    let is_map =
        location == "query" && kind == Some("object") && node.get("x-key-prefix").is_some();
    if let Some(explode) = node.get("explode")
        && !is_set
        && matches!(explode.content, Content::Bool(value) if value == (usual == "simple"))
    {
        add(
            explode,
            format!("`explode` of the {location} parameter `{name}` is not its default"),
            "the generator ignores it",
            "remove it; only lists in the query can be comma-separated",
        );
    }
    let Some(schema) = node.get("schema") else {
        if node.get("content").is_none() {
            add(
                node,
                format!("the parameter `{name}` has no `schema`"),
                "its schema gives the type of the argument",
                "add `schema:`",
            );
        }
        return findings;
    };
    match kind {
        Some("object" | "array") if !is_set && !is_map => add(
            schema,
            format!("the parameter `{name}` is an object or a list"),
            "a parameter is one string on the wire, and APIs differ in how they write objects and lists",
            "for a comma-separated list in the query, add `explode: false`; for keys of the caller's own, add `x-key-prefix`; otherwise use `type: string`, and describe the format of the string",
        ),
        Some(_) => {}
        None => add(
            schema,
            format!("the schema of the parameter `{name}` has no type"),
            "its type decides what can be sent",
            "add `type:`",
        ),
    }
    if let Some(what) = kind.and_then(|kind| unwritten(document, location, kind, schema)) {
        add(
            schema,
            format!("the {location} parameter `{name}` is {what}"),
            "APIs differ in how they write it there, and clients would guess",
            "use `type: string`, and describe the format of the string",
        );
    }
    if document.is_nullable(schema) {
        add(
            schema,
            format!("the parameter `{name}` is nullable"),
            "null cannot be sent in a path, a query or a header",
            "remove `nullable`; a parameter that can be absent is not `required`",
        );
    }
    findings
}

/// Names the type of a parameter if it has no single notation outside JSON. In a query every single value has one.
fn unwritten(
    document: &Document<'_>,
    location: &str,
    kind: &str,
    schema: &Node,
) -> Option<&'static str> {
    let format = |schema| {
        let mut parts = document.parts(schema).into_iter();
        parts.find_map(|part| part.get("format")?.text())
    };
    match (location, kind, format(schema)) {
        ("path" | "header", "string", Some("date-time")) => Some("a date and time"),
        ("path", "number", _) => Some("a decimal number"),
        ("path", "boolean", _) => Some("a boolean"),
        (_, "array", _) => {
            let items = schema.get("items").and_then(format);
            (items == Some("date-time")).then_some("a list of dates and times")
        }
        _ => None,
    }
}

fn is_false(node: &Node) -> bool {
    matches!(node.content, Content::Bool(false))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::of;

    #[test]
    fn path_variables_and_parameters_agree() {
        insta::assert_snapshot!(of!(findings, "
            paths:
              /a/{id}/{other}:
                parameters:
                  - { name: id, in: path, description: d, schema: { type: string } }
                get:
                  parameters:
                    - { name: missing, in: path, required: true, description: d, schema: { type: string } }
                    - { name: page, in: query, description: d, schema: { type: string } }
                    - { name: page, in: query, description: d, schema: { type: string } }
              /a/{x}/{y}: {}
              /b//{c:
                {}
        "), @"
        5:21: the path parameter `id` is not `required: true`; path parameters are always required; add `required: true`
        6:17: the path variable `{other}` of /a/{id}/{other} has no parameter; each path variable is a parameter; add a parameter `name: other`, `in: path`, `required: true`
        8:23: the path /a/{id}/{other} has no variable `{missing}`; a path parameter replaces a variable, and the generator fails without one; add it to the path, or correct its `in`
        10:23: the query parameter `page` is listed a second time; the first is at spec/wethod/openapi.yaml:9:23, and only one of them can be sent; remove one of them
        11:15: `/a/{x}/{y}` is the same path as `/a/{id}/{other}`; the first is at spec/wethod/openapi.yaml:3:15, and only the names of the variables differ; move their operations to one of them
        12:15: `/b//{c` is not a path; each pair of braces contains one unique name, slashes are not doubled, and the query is not part of the path; write it like /api/budgets/{id}:approve
        ");
    }

    #[test]
    fn each_parameter_can_be_sent() {
        insta::assert_snapshot!(of!(findings, "
            paths:
              /a:
                get:
                  parameters:
                    - { name: a, in: query, schema: { $ref: '#/components/schemas/Range' } }
                    - { name: b, in: cookie, description: d, schema: { type: string } }
                    - { name: c, in: query, description: d, content: { application/json: {} } }
                    - { name: d, in: query, description: d, style: deepObject, schema: { type: string } }
                    - { name: e, in: query, description: d, explode: false, schema: { type: array } }
                    - { name: f, in: header, description: d, schema: { type: string, nullable: true } }
                    - { name: g, in: query, description: d, schema: { description: any } }
                    - { name: h, in: query, description: d }
                    - { name: i, in: query, style: form, explode: true, description: d, schema: { type: integer } }
                    - { name: j, in: query, description: d, schema: { type: string, format: date-time } }
                    - { name: k, in: header, description: d, schema: { type: string, format: date-time } }
                    - { name: l, in: query, description: d, explode: false, schema: { type: array, items: { type: string, format: date-time } } }
            components:
              schemas:
                Range: { $ref: '#/components/schemas/Other' }
                Other: { allOf: [{ type: object }] }
        "), @"
        6:23: the parameter `a` has no description; it documents an argument and a command's option; add `description:`
        6:53: the parameter `a` is an object or a list; a parameter is one string on the wire, and APIs differ in how they write objects and lists; for a comma-separated list in the query, add `explode: false`; for keys of the caller's own, add `x-key-prefix`; otherwise use `type: string`, and describe the format of the string
        7:23: the parameter `b` is a cookie; the generator does not support cookies; describe it as a security scheme, or leave it out with a note in `x-evidence`
        8:70: the parameter `c` has `content`; the generator supports only `schema`; use `schema: { type: string }`, and describe the format of the string
        9:68: the style of the query parameter `d` is not form; the generator supports no other style; use `type: string`, and describe the format of the string
        11:70: the parameter `f` is nullable; null cannot be sent in a path, a query or a header; remove `nullable`; a parameter that can be absent is not `required`
        12:69: the schema of the parameter `g` has no type; its type decides what can be sent; add `type:`
        13:23: the parameter `h` has no `schema`; its schema gives the type of the argument; add `schema:`
        16:70: the header parameter `k` is a date and time; APIs differ in how they write it there, and clients would guess; use `type: string`, and describe the format of the string
        17:85: the query parameter `l` is a list of dates and times; APIs differ in how they write it there, and clients would guess; use `type: string`, and describe the format of the string
        ");
    }

    #[test]
    fn headers_are_client_scoped_everywhere_or_nowhere() {
        insta::assert_snapshot!(of!(findings, "
            paths:
              /a:
                get:
                  parameters:
                    - { name: Company, in: header, description: d, x-client-scoped: true, schema: { type: string } }
                post:
                  parameters:
                    - { name: company, in: header, description: d, schema: { type: string } }
        "), @"9:23: the header `company` is not client-scoped here; it is client-scoped in another operation, and a client sets it once for all; add `x-client-scoped: true`, or refer to the other parameter");
    }
}
