//! Where a `$ref` leads: to a component of the kind that is wanted there, and with nothing beside it.

use crate::finding::Finding;
use crate::spec::bundle::beside_reference;
use crate::spec::document::Document;
use crate::spec::grammar::Kind;
use crate::spec::node::{Node, pointer_segments};

pub(super) fn findings(document: &Document<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (kind, node) in document.reference_nodes() {
        findings.extend(wrong_section(kind, node));
        findings.extend(beside_reference(node));
    }
    findings
}

/// The generator looks for the last name of a reference among the components of the wanted kind,
/// and stops the build where it is not there.
fn wrong_section(kind: Kind, node: &Node) -> Option<Finding> {
    let wanted = kind.section()?;
    let reference = node.get("$ref")?;
    let text = reference.text()?;
    let segments: Vec<_> = pointer_segments(text.trim_start_matches('#')).collect();
    match segments.as_slice() {
        [components, section, _] if components == "components" && section == wanted => None,
        _ => Some(Finding::error(
            &reference.place,
            format!("the `$ref` `{text}` does not lead to {}", kind.name()),
            format!("only what stands under `components: {wanted}:` can take this place"),
            "refer to one of those, or write it out here",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::of;

    #[test]
    fn a_reference_leads_to_a_component_of_its_kind() {
        insta::assert_snapshot!(of!(findings, "
            paths:
              /a:
                get:
                  parameters:
                    - $ref: '#/components/schemas/A'
                  responses:
                    default: { $ref: '#/components/responses/R', description: more }
            components:
              responses:
                R:
                  description: r
                  content:
                    application/json:
                      schema: { $ref: '#/components/schemas/A', nullable: true }
                      examples:
                        one: { $ref: '#/components/examples/E' }
              examples: { E: { value: { $ref: 3 } } }
              schemas:
                A:
                  type: object
                  properties:
                    default: { $ref: '#/components/responses/R' }
                    enum: { type: string, enum: [$ref] }
        "), @"
        6:29: the `$ref` `#/components/schemas/A` does not lead to a parameter; only what stands under `components: parameters:` can take this place; refer to one of those, or write it out here
        8:66: `description` stands beside a `$ref`; OpenAPI 3.0 ignores everything there, so it would be lost in silence; move it to what the `$ref` leads to; in a schema, write the `$ref` as the one entry of an `allOf`, or of an `anyOf` with null
        15:65: `nullable` stands beside a `$ref`; OpenAPI 3.0 ignores everything there, so it would be lost in silence; move it to what the `$ref` leads to; in a schema, write the `$ref` as the one entry of an `allOf`, or of an `anyOf` with null
        23:38: the `$ref` `#/components/responses/R` does not lead to a schema; only what stands under `components: schemas:` can take this place; refer to one of those, or write it out here
        ");
    }
}
