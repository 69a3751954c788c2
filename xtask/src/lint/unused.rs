//! Reports unused components, which would be generated and documented for no operation.

use std::collections::BTreeSet;

use crate::finding::Finding;
use crate::spec::document::Document;
use crate::spec::grammar::Kind;
use crate::spec::usage::reached;

pub(super) fn findings(document: &Document<'_>) -> Vec<Finding> {
    let paths = document.root.get("paths").map(|paths| (Kind::Paths, paths));
    let reached = reached(document, Vec::from_iter(paths));
    let schemes = required_schemes(document);
    let mut findings = Vec::new();
    let sections = document.root.entries_of("components");
    for section in sections {
        for entry in section.value.entries() {
            let name = entry.key.replace('~', "~0").replace('/', "~1");
            let pointer = format!("#/components/{}/{name}", section.key);
            let is_used = reached.contains(pointer.as_str())
                || (section.key == "securitySchemes" && schemes.contains(entry.key.as_str()));
            if !is_used {
                findings.push(Finding::error(
                    &entry.key_place,
                    format!("`{}` in `{}` is unused", entry.key, section.key),
                    "no operation leads to it, so it would be generated for nothing",
                    "remove it, or refer to it",
                ));
            }
        }
    }
    findings
}

fn required_schemes<'node>(document: &Document<'node>) -> BTreeSet<&'node str> {
    document
        .objects()
        .into_iter()
        .filter(|object| object.kind == Kind::SecurityRequirement)
        .flat_map(|object| object.node.entries())
        .map(|entry| entry.key.as_str())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::of;

    #[test]
    fn unused_components_are_reported() {
        insta::assert_snapshot!(of!(findings, "
            security: [{ key: [] }]
            paths:
              /a:
                get:
                  responses: { '200': { $ref: '#/components/responses/Used' } }
            components:
              securitySchemes: { key: {}, other: {} }
              responses:
                Used: { content: { application/json: { schema: { items: { $ref: '#/components/schemas/Used' } } } } }
              schemas:
                Used: { properties: { self: { $ref: '#/components/schemas/Used' } } }
                Circle: { properties: { of: { $ref: '#/components/schemas/Two' } } }
                Two: { properties: { of: { $ref: '#/components/schemas/Circle' } } }
        "), @"
        8:43: `other` in `securitySchemes` is unused; no operation leads to it, so it would be generated for nothing; remove it, or refer to it
        13:17: `Circle` in `schemas` is unused; no operation leads to it, so it would be generated for nothing; remove it, or refer to it
        14:17: `Two` in `schemas` is unused; no operation leads to it, so it would be generated for nothing; remove it, or refer to it
        ");
    }
}
