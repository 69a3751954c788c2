//! Compares the keywords that no view contains, known or unknown.

use crate::spec::document::Document;
use crate::spec::node::Node;

use super::difference::{At, Fact, Keyword, Part};
use super::walk::Walk;

/// Keywords that are only for readers.
pub(crate) const TEXTS: [&str; 14] = [
    "title",
    "summary",
    "description",
    "externalDocs",
    "termsOfService",
    "contact",
    "license",
    "bearerFormat",
    "example",
    "examples",
    "deprecated",
    "x-evidence",
    "x-permissions",
    "links",
];

/// Keywords whose content the walk compares.
const WALKED: [&str; 5] = ["schema", "content", "items", "allOf", "$ref"];

impl<'node> Walk<'node> {
    /// Adds all keywords that differ, except those that are reported already.
    pub(crate) fn keywords(
        &mut self,
        at: &At<'node>,
        part: Part,
        old: &[&'node Node],
        new: &[&'node Node],
        said: &[&str],
    ) {
        if !self.is_own {
            return;
        }
        let holders = (old.first().copied(), new.first().copied());
        let (Some(old_holder), Some(new_holder)) = holders else {
            return;
        };
        let mut seen: Vec<&str> = said.to_vec();
        for entry in old.iter().chain(new).flat_map(|part| part.entries()) {
            let key = entry.key.as_str();
            if seen.contains(&key) {
                continue;
            }
            seen.push(key);
            let find = |parts: &[&'node Node]| parts.iter().find_map(|part| part.entry(key));
            let keyword = Keyword {
                key,
                old: find(old),
                new: find(new),
            };
            if self.is_another(part, &keyword) {
                self.push(at, part, Fact::Keyword(keyword), old_holder, new_holder);
            }
        }
    }

    /// Adds the keywords of two schemas that differ, except those in `said`, and those whose difference is within the
    /// schema.
    pub(super) fn schema_keywords(
        &mut self,
        at: &At<'node>,
        parts: (&[&'node Node], &[&'node Node]),
        said: &[&'static str],
        differs_within: bool,
    ) {
        let is_other_type = said.contains(&"type");
        let is_in = |parts: &[&Node], key: &str| parts.iter().any(|part| part.get(key).is_some());
        let is_said = |key: &str| match key {
            "exclusiveMinimum" => said.contains(&"minimum"),
            "exclusiveMaximum" => said.contains(&"maximum"),
            _ if is_other_type => !TEXTS.contains(&key),
            "properties" => differs_within && (is_in(parts.0, key) != is_in(parts.1, key)),
            _ => said.contains(&key) || differs_within && WALKED.contains(&key),
        };
        let entries = parts.0.iter().chain(parts.1).flat_map(|it| it.entries());
        let keys = entries.map(|entry| entry.key.as_str());
        let said: Vec<&str> = keys.filter(|key| is_said(key)).collect();
        self.keywords(at, Part::Schema, parts.0, parts.1, &said);
    }

    fn is_another(&self, part: Part, keyword: &Keyword<'node>) -> bool {
        let (old, new) = match keyword.values() {
            (Some(old), Some(new)) => (old, new),
            // Required fields are reported one by one.
            (Some(only), None) | (None, Some(only)) => {
                return (part, keyword.key) != (Part::Schema, "required")
                    || only.items().is_empty();
            }
            (None, None) => return false,
        };
        match (part, keyword.key) {
            (Part::Schema, "properties") => common(old, new) != common(new, old),
            (Part::Schema, "required") => {
                let (one, other) = (old.items(), new.items());
                one.len() == other.len()
                    && !old.is_same(new)
                    && one.iter().all(|it| other.iter().any(|to| it.is_same(to)))
            }
            (Part::Schema, "additionalProperties") => {
                let is_schema = |node: &Node| !node.entries().is_empty();
                !(old.is_same(new) || is_schema(old) && is_schema(new))
            }
            (Part::Response, "headers") => {
                !old.is_same(new) || followed(self.old, old) != followed(self.new, new)
            }
            // The schema is compared on its own; this is about the rest.
            (Part::Parameter, "content") => !old.is_same(new),
            (_, key) if WALKED.contains(&key) => false,
            _ => !old.is_same(new),
        }
    }
}

/// Returns the names of the fields that both objects have, in their order.
fn common<'node>(properties: &'node Node, others: &Node) -> Vec<&'node str> {
    let entries = properties.entries().iter();
    let names = entries.map(|entry| entry.key.as_str());
    names.filter(|name| others.get(name).is_some()).collect()
}

/// Returns the targets of the entries of a mapping.
fn followed<'node>(document: Document<'node>, map: &'node Node) -> Vec<serde_json::Value> {
    let targets = map
        .entries()
        .iter()
        .filter_map(|it| document.follow(&it.value));
    targets.map(Node::to_json).collect()
}
