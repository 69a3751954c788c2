//! A normalised view of a schema, independent of notation: `nullable` or a null type, references, `allOf` and
//! alternatives.

use std::collections::{BTreeMap, BTreeSet};

use crate::spec::document::{DEPTH, Document, is_only_null, types};
use crate::spec::node::{Content, Node};

/// Bounds with the same meaning in OpenAPI 3.0 and 3.1.
const BOUNDS: [&str; 8] = [
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
];

/// A bound as text and, if it is one, as a number.
#[derive(Clone, Debug)]
pub(crate) struct Bound {
    pub(crate) text: String,
    pub(crate) number: Option<f64>,
    /// The number itself is excluded.
    pub(crate) is_exclusive: bool,
}

/// The normalised view of a schema.
#[derive(Debug, Default)]
pub(crate) struct View<'node> {
    /// The types without null; empty if any value is allowed.
    pub(crate) types: BTreeSet<&'node str>,
    pub(crate) nullable: bool,
    pub(crate) format: Option<&'node str>,
    /// The values as JSON.
    pub(crate) values: Option<BTreeSet<String>>,
    pub(crate) bounds: BTreeMap<&'static str, Bound>,
    pub(crate) fields: BTreeMap<&'node str, Field<'node>>,
    /// The names of required fields, whichever schema describes them.
    pub(crate) required: BTreeSet<&'node str>,
    pub(crate) items: Option<&'node Node>,
    /// The schema of additional fields.
    pub(crate) others: Option<&'node Node>,
}

/// A field of an object.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field<'node> {
    pub(crate) node: &'node Node,
    pub(crate) required: bool,
}

impl<'node> View<'node> {
    pub(crate) fn of(document: Document<'node>, schema: &'node Node) -> Self {
        Self::within(document, schema, &document.parts(schema), 0)
    }

    /// Returns the view of only these parts of a schema.
    pub(crate) fn of_parts(
        document: Document<'node>,
        schema: &'node Node,
        parts: &[&'node Node],
    ) -> Self {
        Self::within(document, schema, parts, 0)
    }

    fn within(
        document: Document<'node>,
        schema: &'node Node,
        parts: &[&'node Node],
        depth: usize,
    ) -> Self {
        let mut view = Self::default();
        let mut required = BTreeSet::new();
        for part in parts {
            view.take(part, &mut required);
            if depth < DEPTH {
                for keyword in ["oneOf", "anyOf"] {
                    let alternatives = alternatives(document, part, keyword);
                    if !alternatives.is_empty() {
                        view.take_one_of(document, &alternatives, depth);
                    }
                }
            }
        }
        for (name, field) in &mut view.fields {
            field.required |= required.contains(name);
        }
        if view.types.is_empty() {
            if !view.fields.is_empty() || view.others.is_some() {
                view.types.insert("object");
            } else if view.items.is_some() {
                view.types.insert("array");
            }
        }
        view.nullable = document.is_nullable(schema);
        view.required = required;
        view
    }

    /// Adds the keywords of one part.
    fn take(&mut self, part: &'node Node, required: &mut BTreeSet<&'node str>) {
        if self.types.is_empty() {
            self.types = types(part).filter(|it| *it != "null").collect();
        }
        self.format = self.format.or(part.text_of("format"));
        if self.values.is_none() {
            self.values = values(part);
        }
        for keyword in BOUNDS {
            if let Some(bound) = part.get(keyword).and_then(|it| bound(keyword, it)) {
                self.bounds.entry(keyword).or_insert(bound);
            }
        }
        if part.is_set("uniqueItems") {
            self.bounds.insert("uniqueItems", Bound::text("true"));
        }
        for (keyword, exclusive, words) in [
            ("minimum", "exclusiveMinimum", "more than"),
            ("maximum", "exclusiveMaximum", "less than"),
        ] {
            if let Some(limit) = limit(part, keyword, exclusive, words) {
                self.bounds.entry(keyword).or_insert(limit);
            }
        }
        required.extend(part.items_of("required").iter().filter_map(Node::text));
        let properties = part.entries_of("properties");
        for entry in properties {
            self.fields.entry(&entry.key).or_insert(Field {
                node: &entry.value,
                required: false,
            });
        }
        self.items = self.items.or(part.get("items"));
        let others = part
            .get("additionalProperties")
            .filter(|it| !it.entries().is_empty());
        self.others = self.others.or(others);
    }

    /// Adds the keywords of alternatives: fields of any of them, required only if all require them.
    fn take_one_of(
        &mut self,
        document: Document<'node>,
        alternatives: &[&'node Node],
        depth: usize,
    ) {
        let views: Vec<_> = alternatives
            .iter()
            .map(|it| Self::within(document, it, &document.parts(it), depth + 1))
            .collect();
        let is_anything = views.iter().any(|view| view.types.is_empty());
        if self.types.is_empty() && !is_anything {
            self.types = views.iter().flat_map(|view| &view.types).copied().collect();
        }
        if self.values.is_none() && views.iter().all(|view| view.values.is_some()) {
            let all = views.iter().flat_map(|view| view.values.iter().flatten());
            self.values = Some(all.cloned().collect());
        }
        if let [only] = views.as_slice() {
            self.format = self.format.or(only.format);
            for (keyword, bound) in &only.bounds {
                self.bounds.entry(keyword).or_insert(bound.clone());
            }
        }
        for view in &views {
            for (name, field) in &view.fields {
                let required = views
                    .iter()
                    .all(|view| view.fields.get(name).is_some_and(|it| it.required));
                self.fields
                    .entry(name)
                    .or_insert(Field { required, ..*field });
            }
            self.items = self.items.or(view.items);
            self.others = self.others.or(view.others);
        }
    }
}

/// Returns the alternatives other than null.
fn alternatives<'node>(
    document: Document<'node>,
    part: &'node Node,
    keyword: &str,
) -> Vec<&'node Node> {
    let listed = part.items_of(keyword);
    listed
        .iter()
        .filter(|it| document.follow(it).is_some_and(|node| !is_only_null(node)))
        .collect()
}

fn values(schema: &Node) -> Option<BTreeSet<String>> {
    let listed = match schema.get("const") {
        Some(only) => std::slice::from_ref(only),
        None => match &schema.get("enum")?.content {
            Content::List(items) => items.as_slice(),
            _ => return None,
        },
    };
    let listed = listed
        .iter()
        .filter(|node| !matches!(node.content, Content::Null));
    Some(listed.map(|node| node.to_json().to_string()).collect())
}

impl Bound {
    fn text(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            number: None,
            is_exclusive: false,
        }
    }

    fn number(node: &Node) -> Option<Self> {
        let Content::Number(number) = &node.content else {
            return None;
        };
        let value = number.as_f64();
        // Normalises the text of a number: 1.0 is 1.
        let text = match value.filter(|_| number.is_f64()) {
            Some(value) => value.to_string(),
            None => number.to_string(),
        };
        Some(Self {
            number: value,
            ..Self::text(&text)
        })
    }
}

/// Returns the bound; `None` if it excludes nothing.
fn bound(keyword: &str, node: &Node) -> Option<Bound> {
    match &node.content {
        Content::Text(text) => Some(Bound::text(text)),
        _ => Bound::number(node).filter(|it| it.text != "0" || !keyword.starts_with("min")),
    }
}

/// Reads a limit: `minimum: 1` with `exclusiveMinimum: true` in 3.0 is `exclusiveMinimum: 1` in 3.1.
fn limit(part: &Node, keyword: &str, exclusive: &str, words: &str) -> Option<Bound> {
    let inclusive = part.get(keyword).and_then(Bound::number);
    let beyond = |bound: Bound| Bound {
        text: format!("{words} {}", bound.text),
        is_exclusive: true,
        ..bound
    };
    match part.get(exclusive) {
        Some(node) if node.is_true() => inclusive.map(beyond),
        Some(node) => Bound::number(node).map(beyond).or(inclusive),
        None => inclusive,
    }
}
