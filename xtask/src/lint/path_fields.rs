//! Checks the fields of a body that have the name of a path variable: callers give the value once, and the field is
//! filled from it.

use crate::finding::{Finding, Place};
use crate::spec::document::{Document, Parameter};
use crate::spec::node::Node;

pub(super) fn findings(document: &Document<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for operation in document.operations() {
        let Some(schema) = document.request_schema(&operation) else {
            continue;
        };
        let fields = document.fields(&schema.value);
        for variable in document.parameters(&operation) {
            let field = fields
                .iter()
                .find(|field| field.entry.key == variable.name());
            let Some(field) = field.filter(|_| variable.location() == "path") else {
                continue;
            };
            let mut say = |place: &Place, what: &str, fix: &str| {
                findings.push(Finding::error(
                    place,
                    format!(
                        "the request field `{}` is filled from the path of {}, and {what}",
                        variable.name(),
                        operation.title()
                    ),
                    "callers give the value once, for the path",
                    format!("{fix}, or rename the path variable, whose name is not sent"),
                ));
            };
            let place = &field.entry.key_place;
            if field.required {
                say(place, "is required", "remove it from `required`");
            }
            if document.is_nullable(&field.entry.value) {
                say(place, "can be null", "remove `nullable`");
            }
            if kind(document, Some(&field.entry.value)) != kind(document, variable.schema()) {
                let what = format!(
                    "has another type than the variable at {}",
                    place_of(&variable)
                );
                say(place, &what, "use the same schema for both");
            }
        }
    }
    findings
}

fn place_of<'parameter>(variable: &'parameter Parameter<'_>) -> &'parameter Place {
    &variable.schema().unwrap_or(variable.node).place
}

/// Returns the parts of a schema that decide the type in Rust: the named schema of an identifier, by its address, or
/// the type and the format.
fn kind<'node>(
    document: &Document<'node>,
    schema: Option<&'node Node>,
) -> (Option<*const Node>, Option<&'node str>, Option<&'node str>) {
    let parts = schema
        .map(|schema| document.parts(schema))
        .unwrap_or_default();
    let text = |key| parts.iter().find_map(|part| part.get(key)?.text());
    let identifier = parts.iter().find(|part| part.get("x-id").is_some());
    (
        identifier.map(|part| std::ptr::from_ref(*part)),
        text("type"),
        text("format"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::of;

    #[test]
    fn fields_filled_from_the_path_match_it() {
        insta::assert_snapshot!(of!(findings, "
            paths:
              /a/{id}/{day}/{name}/{other}:
                patch:
                  operationId: updateA
                  parameters:
                    - { name: id, in: path, required: true, schema: { $ref: '#/components/schemas/Id' } }
                    - { name: day, in: path, required: true, schema: { type: string, format: date } }
                    - { name: name, in: path, required: true, schema: { type: string } }
                    - { name: other, in: path, required: true, schema: { $ref: '#/components/schemas/Id' } }
                    - { name: kind, in: query, schema: { type: string } }
                  requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Update' } } } }
              /b/{id}:
                patch:
                  operationId: updateB
                  parameters:
                    - { name: id, in: path, required: true, schema: { $ref: '#/components/schemas/Id' } }
                  requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Same' } } } }
            components:
              schemas:
                Id: { type: integer, x-id: true }
                Another: { type: integer, x-id: true }
                Update:
                  type: object
                  required: [name]
                  properties:
                    id: { anyOf: [{ $ref: '#/components/schemas/Another' }, { type: integer, nullable: true, enum: [null] }] }
                    day: { type: string }
                    name: { type: string }
                    kind: { type: integer }
                Same:
                  type: object
                  properties:
                    id: { type: integer, minimum: 1, allOf: [{ $ref: '#/components/schemas/Id' }] }
        "), @"
        27:21: the request field `id` is filled from the path of `updateA`, and can be null; callers give the value once, for the path; remove `nullable`, or rename the path variable, whose name is not sent
        27:21: the request field `id` is filled from the path of `updateA`, and has another type than the variable at spec/wethod/openapi.yaml:7:69; callers give the value once, for the path; use the same schema for both, or rename the path variable, whose name is not sent
        28:21: the request field `day` is filled from the path of `updateA`, and has another type than the variable at spec/wethod/openapi.yaml:8:70; callers give the value once, for the path; use the same schema for both, or rename the path variable, whose name is not sent
        29:21: the request field `name` is filled from the path of `updateA`, and is required; callers give the value once, for the path; remove it from `required`, or rename the path variable, whose name is not sent
        ");
    }
}
