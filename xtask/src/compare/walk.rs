//! Compares the parameters, bodies and responses of an operation in two documents.

use std::collections::{BTreeMap, BTreeSet};

use crate::spec::bundle::is_json;
use crate::spec::document::Document;
use crate::spec::node::Node;

use super::difference::{At, Difference, Fact, Part, Uses, quoted};
use super::operation::{Operation, ParameterKey, schema_of_content};

/// The names of a schema in the old and in the new document.
pub(crate) type Pair<'node> = (&'node str, &'node str);

/// A comparison of parts of two documents.
pub(crate) struct Walk<'node> {
    pub(super) old: Document<'node>,
    pub(super) new: Document<'node>,
    /// Both documents are ours: named schemas are compared once and on their own, and every keyword counts.
    pub(super) is_own: bool,
    pub(crate) uses: Uses,
    /// Pairs of schemas that were compared; each is compared once.
    pub(super) seen: BTreeSet<(*const Node, *const Node)>,
    pub(crate) found: Vec<Difference<'node>>,
    /// The named schemas to compare later.
    pub(crate) pairs: Vec<(Pair<'node>, Uses)>,
}

/// A node of each document, or the one that would contain it.
pub(super) type Both<'node> = (
    Result<&'node Node, &'node Node>,
    Result<&'node Node, &'node Node>,
);

impl<'node> Walk<'node> {
    pub(crate) fn new(old: Document<'node>, new: Document<'node>, is_own: bool) -> Self {
        Self {
            old,
            new,
            is_own,
            uses: Uses::default(),
            seen: BTreeSet::new(),
            found: Vec::new(),
            pairs: Vec::new(),
        }
    }

    pub(crate) fn operation(&mut self, old: &Operation<'node>, new: &Operation<'node>) {
        self.uses = Uses::SENT;
        self.parameters(old, new);
        self.body(old.node(), new.node());
        self.responses(old.node(), new.node());
    }

    fn parameters(&mut self, old: &Operation<'node>, new: &Operation<'node>) {
        let (before, after) = (old.parameters(self.old), new.parameters(self.new));
        for (key, both) in pairs(&before, &after, old.node(), new.node()) {
            let ParameterKey { location, name } = key;
            let node = match both {
                (_, Ok(node)) | (Ok(node), _) => node,
                _ => continue,
            };
            let written = node.text_of("name").unwrap_or(name);
            let at = At::new(
                format!("{location} {name}"),
                format!("{location} parameter {}", quoted(written)),
            );
            let (Some(old), Some(new)) = self.both(&at, Part::Parameter, both, is_required) else {
                continue;
            };
            // Path parameters are always required.
            let mut said = [].as_slice();
            if location != "path" {
                said = &["required"];
                self.required(
                    &at,
                    Part::Parameter,
                    is_required(old),
                    is_required(new),
                    old,
                    new,
                );
            }
            let schemas = (
                schema_of_parameter(self.old, old),
                schema_of_parameter(self.new, new),
            );
            if let (Some(old), Some(new)) = schemas {
                let is_filter = |node: &Node| node.get("x-filter").is_some();
                let at = At {
                    is_filter: is_filter(both.0.unwrap_or(old)) && is_filter(both.1.unwrap_or(new)),
                    ..at.clone()
                };
                self.schemas(&at, old, new, 0);
            }
            self.keywords(&at, Part::Parameter, &[old], &[new], said);
        }
    }

    fn body(&mut self, old: &'node Node, new: &'node Node) {
        let follow = |document: Document<'node>, node: &'node Node| {
            node.get("requestBody")
                .and_then(|body| document.follow(body))
        };
        let both = (
            follow(self.old, old).ok_or(old),
            follow(self.new, new).ok_or(new),
        );
        let at = At::new("body", "request body");
        if let (Err(_), Err(_)) = both {
            return;
        }
        if let (Some(old), Some(new)) = self.both(&at, Part::Body, both, is_required) {
            self.required(
                &at,
                Part::Body,
                is_required(old),
                is_required(new),
                old,
                new,
            );
            self.contents(&at, old, new);
            self.keywords(&at, Part::Body, &[old], &[new], &["required"]);
        }
    }

    fn responses(&mut self, old: &'node Node, new: &'node Node) {
        let listed =
            |document: Document<'node>, node: &'node Node| -> BTreeMap<String, &'node Node> {
                let responses = node.entries_of("responses");
                responses
                    .iter()
                    .filter(|status| !status.key.starts_with("x-"))
                    .filter_map(|status| {
                        Some((status.key.to_uppercase(), document.follow(&status.value)?))
                    })
                    .collect()
            };
        let (before, after) = (listed(self.old, old), listed(self.new, new));
        for (status, both) in pairs(&before, &after, old, new) {
            if self.is_own {
                self.seen.clear();
            }
            self.uses = match status.starts_with('2') {
                true => Uses::RECEIVED,
                false => Uses::FAILED,
            };
            let status = status.replace("DEFAULT", "default");
            let at = At::new(
                format!("response {status}"),
                format!("response {}", quoted(&status)),
            );
            if let (Some(old), Some(new)) = self.both(&at, Part::Response, both, |_| false) {
                self.contents(&at, old, new);
                self.keywords(&at, Part::Response, &[old], &[new], &[]);
            }
        }
    }

    /// Compares the content of a body: preferably JSON for a vendor's document, every media type for ours.
    fn contents(&mut self, at: &At<'node>, old: &'node Node, new: &'node Node) {
        if self.is_own {
            return self.media_types(at, old, new);
        }
        let content = || At {
            part: format!("{} content", at.part),
            ..at.clone()
        };
        let before = schema_of_content(self.old, old);
        let after = schema_of_content(self.new, new);
        match (before, after) {
            (Some(old), Some(new)) => self.schemas(at, old, new, 0),
            (Some(schema), None) => {
                self.push(&content(), Part::Media, Fact::Gone, schema, new);
            }
            (None, Some(schema)) => {
                let fact = Fact::New { required: false };
                self.push(&content(), Part::Media, fact, old, schema);
            }
            (None, None) => {}
        }
    }

    fn media_types(&mut self, at: &At<'node>, old: &'node Node, new: &'node Node) {
        let listed = |node: &'node Node| -> BTreeMap<(bool, &'node str), &'node Node> {
            let content = node.entries_of("content");
            let media = content.iter();
            media
                .map(|it| ((!is_json(&it.key), it.key.as_str()), &it.value))
                .collect()
        };
        for ((_, media), both) in pairs(&listed(old), &listed(new), old, new) {
            let title = format!("{}, {}", at.title, quoted(media));
            let own = At {
                title,
                ..at.clone()
            };
            if let (Some(old), Some(new)) = self.both(&own, Part::Media, both, |_| false) {
                if let (Some(old), Some(new)) = (old.get("schema"), new.get("schema")) {
                    self.schemas(at, old, new, 0);
                }
                self.keywords(&own, Part::Media, &[old], &[new], &[]);
            }
        }
    }

    /// Returns both nodes if they exist; adds a difference otherwise.
    pub(super) fn both(
        &mut self,
        at: &At<'node>,
        part: Part,
        (old, new): Both<'node>,
        is_required: impl Fn(&Node) -> bool,
    ) -> (Option<&'node Node>, Option<&'node Node>) {
        match (old, new) {
            (Ok(old), Err(new)) => self.push(at, part, Fact::Gone, old, new),
            (Err(old), Ok(new)) => {
                let required = is_required(new);
                self.push(at, part, Fact::New { required }, old, new);
            }
            _ => {}
        }
        (old.ok(), new.ok())
    }

    pub(super) fn required(
        &mut self,
        at: &At<'node>,
        part: Part,
        before: bool,
        after: bool,
        old: &'node Node,
        new: &'node Node,
    ) {
        if before != after {
            self.push(at, part, Fact::Required(after), old, new);
        }
    }

    pub(crate) fn push(
        &mut self,
        at: &At<'node>,
        part: Part,
        fact: Fact<'node>,
        old: &'node Node,
        new: &'node Node,
    ) {
        self.found.push(Difference {
            at: at.clone(),
            part,
            uses: self.uses,
            fact,
            old,
            new,
        });
    }
}

/// Pairs the values of two mappings by their keys; a missing value is the node that would contain it.
fn pairs<'key, 'node, Key: Ord>(
    before: &'key BTreeMap<Key, &'node Node>,
    after: &'key BTreeMap<Key, &'node Node>,
    old_holder: &'node Node,
    new_holder: &'node Node,
) -> BTreeMap<&'key Key, Both<'node>> {
    let keys = before.keys().chain(after.keys());
    keys.map(|key| {
        let old = before.get(key).copied().ok_or(old_holder);
        let new = after.get(key).copied().ok_or(new_holder);
        (key, (old, new))
    })
    .collect()
}

fn schema_of_parameter<'node>(document: Document<'node>, node: &'node Node) -> Option<&'node Node> {
    node.get("schema")
        .or_else(|| schema_of_content(document, node))
}

fn is_required(node: &Node) -> bool {
    node.is_set("required")
}
