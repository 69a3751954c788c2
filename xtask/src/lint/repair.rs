//! Corrects misspelt keys. If an unknown key is close to a known one, the other rules read it as that one, so that one
//! mistake is not reported twice.

use std::collections::BTreeSet;

use crate::spec::bundle;
use crate::spec::grammar::{self, Kind, Shape};
use crate::spec::node::{Content, Node};
use crate::workspace::nearest::nearest;

use super::extensions;

/// Returns the document as its author meant it.
pub(super) fn repaired(root: &Node) -> Node {
    let mut root = root.clone();
    grammar::visit_mut(Kind::Document, &mut root, &mut |kind, node| {
        let keys: BTreeSet<String> = node.entries().iter().map(|it| it.key.clone()).collect();
        let Content::Map(entries) = &mut node.content else {
            return;
        };
        for entry in entries {
            if let Some(meant) = meant(kind, &entry.key).filter(|it| !keys.contains(*it)) {
                entry.key = meant.to_owned();
            }
            if let (Some(Shape::Word(words)), Content::Text(text)) =
                (kind.shape(&entry.key), &mut entry.value.content)
                && let Some(word) = nearest(text, words.iter().copied())
                && !words.contains(&text.as_str())
            {
                *text = word.to_owned();
            }
        }
        // Below a misspelt key, references were not made local when the files were joined.
        if grammar::is_reference(kind, node)
            && let Some(Content::Text(text)) = node.get_mut("$ref").map(|it| &mut it.content)
            && let Some(start) = text.find('#')
        {
            text.drain(..start);
        }
    });
    bundle::simplify(&mut root);
    root
}

/// Returns the known key that an unknown one is close to.
pub(super) fn meant(kind: Kind, key: &str) -> Option<&'static str> {
    if kind.shape(key).is_some() || matches!(kind, Kind::Paths | Kind::SecurityRequirement) {
        return None;
    }
    if key.starts_with("x-") {
        let known = extensions::known();
        return if known.clone().any(|it| it == key) {
            None
        } else {
            nearest(key, known)
        };
    }
    let reference = kind.section().map(|_| "$ref");
    if reference == Some(key) {
        return None;
    }
    let fields = kind.fields().iter().map(|field| field.key);
    nearest(key, fields.chain(reference))
}

#[cfg(test)]
mod tests {
    use crate::finding::{Severity, in_order};
    use crate::lint::findings;
    use crate::spec::bundle::Bundle;

    const CLEAN: &str = include_str!("../../fixtures/everything.yaml");

    /// Returns the errors of a document with one line replaced.
    fn errors(old: &str, new: &str) -> Vec<String> {
        assert!(CLEAN.contains(old), "{old}");
        let text = CLEAN.replacen(old, new, 1);
        let bundle = Bundle::from_texts("wethod", &[("openapi.yaml", &text)]).unwrap();
        in_order(findings(&[bundle]))
            .iter()
            .filter(|finding| finding.severity == Severity::Error)
            .map(|finding| format!("{}; {}", finding.what, finding.fix))
            .collect()
    }

    /// Returns the keys of the document, each with a misspelt one.
    fn misspelt() -> impl Iterator<Item = (String, String)> {
        let key = regex::Regex::new(r"(?m)^( +(?:- )?)([a-zA-Z$-]{4,}):").unwrap();
        let keywords = [
            "operationId",
            "tags",
            "summary",
            "description",
            "x-evidence",
            "x-paging",
            "parameters",
            "schema",
            "responses",
            "content",
            "type",
            "items",
            "properties",
            "required",
            "minimum",
            "allOf",
            "anyOf",
            "enum",
            "requestBody",
            "$ref",
        ];
        let mut seen = std::collections::BTreeSet::new();
        let lines: Vec<_> = key
            .captures_iter(CLEAN)
            .filter(|found| keywords.contains(&&found[2]) && seen.insert(found[2].to_owned()))
            .map(|found| {
                let last = found[2].chars().next_back().unwrap_or_default();
                let typo = format!(
                    "{}{}{last}{last}:",
                    &found[1],
                    &found[2][..found[2].len() - 1]
                );
                (found[0].to_owned(), typo)
            })
            .collect();
        lines.into_iter()
    }

    #[test]
    fn one_misspelt_key_is_one_error() {
        let mut tried = 0;
        for (old, new) in misspelt() {
            let errors = errors(&old, &new);
            assert_eq!(errors.len(), 1, "{new} {errors:#?}");
            assert!(errors[0].contains("did you mean"), "{errors:?}");
            tried += 1;
        }
        assert!(tried > 10, "{tried}");
    }
}
