//! Checks that each `$ref` leads to a component of the right kind, and that nothing is beside it.

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

/// Refuses a target in another section. The generator looks up the last name of a reference in the section of the
/// required kind, and fails if it is missing.
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
            format!("it must lead to an entry of `components: {wanted}:`"),
            "refer to such an entry, or write it inline",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::of;

    #[test]
    fn references_lead_to_the_right_kind() {
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
        6:29: the `$ref` `#/components/schemas/A` does not lead to a parameter; it must lead to an entry of `components: parameters:`; refer to such an entry, or write it inline
        8:66: `description` is used beside a `$ref`; OpenAPI 3.0 silently ignores keys beside a `$ref`; move it to the target of the `$ref`; in a schema, make the `$ref` the only entry of an `allOf`, or of an `anyOf` with null
        15:65: `nullable` is used beside a `$ref`; OpenAPI 3.0 silently ignores keys beside a `$ref`; move it to the target of the `$ref`; in a schema, make the `$ref` the only entry of an `allOf`, or of an `anyOf` with null
        23:38: the `$ref` `#/components/responses/R` does not lead to a schema; it must lead to an entry of `components: schemas:`; refer to such an entry, or write it inline
        ");
    }
}
