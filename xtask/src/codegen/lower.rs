//! Lowering: turns the document that describes the API into one that the generator supports.
//!
//! Each pass changes one thing, in a file of its own. The order matters only if a pass says so.

mod client_scoped_headers;
mod error_responses;
mod extensions;
mod formats;
mod keywords;
mod nullability;
mod query_parameters;
mod required_parameters;
mod shared_parameters;
mod single_references;
mod unused_schemas;

use std::collections::BTreeSet;

use crate::spec::document::Document;
use crate::spec::grammar::{self, Kind};
use crate::spec::node::{Content, Node};

/// A pass.
type Pass = fn(&mut Node);

/// The passes in order. Extensions go last, because other passes read them; unused schemas go after everything that
/// removes references.
const PASSES: [Pass; 10] = [
    error_responses::lower,
    client_scoped_headers::lower,
    query_parameters::lower,
    required_parameters::lower,
    keywords::lower,
    formats::lower,
    single_references::lower,
    nullability::lower,
    unused_schemas::lower,
    extensions::lower,
];

/// Returns the document with all parameters at their operations.
pub(crate) fn own_parameters(root: &Node) -> Node {
    let mut root = root.clone();
    shared_parameters::lower(&mut root);
    root
}

/// Returns the document for the generator.
pub(crate) fn lower(mut root: Node) -> Node {
    PASSES.iter().for_each(|pass| pass(&mut root));
    root
}

/// Changes each object of a kind.
fn each(kind: Kind, root: &mut Node, mut change: impl FnMut(&mut Node)) {
    grammar::visit_mut(Kind::Document, root, &mut |of, node| {
        if of == kind {
            change(node);
        }
    });
}

/// Removes the components of a section that no reference leads to.
fn keep_used(
    root: &mut Node,
    section: &str,
    references: for<'node> fn(&Document<'node>) -> BTreeSet<&'node str>,
) {
    let document = Document::new(root);
    let (references, names) = (references(&document), document.components(section).iter());
    let is_used = |name: &String| references.contains(&*format!("#/components/{section}/{name}"));
    let used: BTreeSet<String> = names.map(|it| it.key.clone()).filter(is_used).collect();
    let components = root.get_mut("components");
    if let Some(section) = components.and_then(|it| it.get_mut(section)) {
        section.retain(|entry| used.contains(&entry.key));
    }
}

/// Removes parameters, from the components and from operations.
fn without_parameters(root: &mut Node, is_taken: impl Fn(&Node) -> bool) {
    let shared = Document::new(root).components("parameters").iter();
    let shared = shared.filter(|it| is_taken(&it.value));
    let taken: BTreeSet<String> = shared
        .map(|it| format!("#/components/parameters/{}", it.key))
        .collect();
    grammar::visit_mut(Kind::Document, root, &mut |kind, node| {
        let Some(parameters) = node.get_mut("parameters") else {
            return;
        };
        match (kind, &mut parameters.content) {
            (Kind::Components, Content::Map(entries)) => entries.retain(|it| !is_taken(&it.value)),
            (Kind::Operation, Content::List(items)) => items.retain(|it| {
                !is_taken(it) && !it.text_of("$ref").is_some_and(|it| taken.contains(it))
            }),
            _ => {}
        }
    });
}

/// Returns the result of a pass for a fixture.
#[cfg(test)]
fn lowered(pass: Pass, yaml: &str) -> String {
    use std::sync::Arc;
    let mut node = match crate::spec::yaml::parse(&Arc::from("fixture.yaml"), yaml) {
        Ok(node) => node,
        Err(findings) => panic!("{findings:?}"),
    };
    pass(&mut node);
    format!("{:#}", node.to_json())
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_property_called_like_a_keyword_is_not_one() {
        let root = "
paths:
  /a:
    get:
      parameters: [{ name: schema, schema: { type: string }, example: { schema: { type: trap } } }]
components:
  schemas:
    A: { properties: { default: { type: boolean }, schema: { items: { type: integer } } } }
";
        let mut root = crate::spec::yaml::parse(&"fixture.yaml".into(), root).unwrap();
        let mut seen = Vec::new();
        super::each(super::Kind::Schema, &mut root, |schema| {
            seen.extend(schema.text_of("type").map(str::to_owned));
        });
        assert_eq!(seen, ["string", "boolean", "integer"]);
    }
}
