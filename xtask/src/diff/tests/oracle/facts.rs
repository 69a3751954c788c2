//! What code can be written against, of what is generated from a document: facts, each of which a caller may
//! rely on by itself.

#[path = "../../../codegen/listing.rs"]
mod listing;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use regex::Regex;
use syn::{ImplItem, Item, ItemImpl, UseTree};

use crate::codegen::generate;
use crate::spec::bundle::Bundle;
use listing::{Surface, text};

/// What one document gives, or why nothing can be generated from it.
pub(super) fn of(bundle: &Bundle) -> Result<BTreeSet<String>, String> {
    let mut facts = BTreeSet::new();
    let mut surface = Surface::default();
    let mut operators = BTreeMap::new();
    for artifact in generate::library_of(bundle)? {
        let name = artifact.path.display();
        let file = syn::parse_file(&artifact.text).map_err(|error| format!("{name}: {error}"))?;
        for item in &file.items {
            match item {
                Item::Impl(item) => add_impl(item, &mut facts, &mut operators),
                Item::Use(item) => add_exports(&item.tree, &mut facts),
                _ => {}
            }
        }
        surface.add(&file);
    }
    for (_, line) in surface.lines {
        add_line(&line, &operators, &mut facts);
    }
    Ok(facts)
}

/// The operators that each set of them documents, by the name of the set.
type Operators = BTreeMap<String, BTreeSet<String>>;

/// What the listing leaves out, since its readers see the same by other lines: what a list is of, and how its
/// pages are asked for.
fn add_impl(item: &ItemImpl, facts: &mut BTreeSet<String>, operators: &mut Operators) {
    let Some((path, _)) = &item.trait_ else {
        return;
    };
    let Some(last) = path.segments.last() else {
        return;
    };
    let owner = text(&item.self_ty);
    match last.ident.to_string().as_str() {
        "Documents" => {
            let operator = text(&last.arguments);
            operators.entry(owner).or_default().insert(operator);
        }
        style @ ("OffsetPaged" | "PageNumbered") => {
            facts.insert(format!("List<{owner}> is {style}"));
        }
        "ListParameters" => {
            for item in &item.items {
                if let ImplItem::Type(item) = item {
                    facts.insert(format!("List<{owner}> is of {}", text(&item.ty)));
                }
            }
        }
        _ => {}
    }
}

/// The types that the wrapper hands on.
fn add_exports(tree: &UseTree, facts: &mut BTreeSet<String>) {
    match tree {
        UseTree::Path(path) => add_exports(&path.tree, facts),
        UseTree::Group(group) => group.items.iter().for_each(|it| add_exports(it, facts)),
        UseTree::Name(name) => drop(facts.insert(format!("use {}", name.ident))),
        UseTree::Rename(_) | UseTree::Glob(_) => {}
    }
}

/// One line of the listing, apart from what no caller can rely on.
fn add_line(line: &str, operators: &Operators, facts: &mut BTreeSet<String>) {
    // The methods of the client below take all parameters by their position: each new one changes them. The rules
    // are about code against `planwire`, which keeps them to itself.
    if line.starts_with("Client::") {
        return;
    }
    // Enums are open, so a value may come: each is a fact of its own, wherever it stands.
    if let Some((name, variants)) = line
        .strip_prefix("enum ")
        .and_then(|it| it.split_once(" { "))
    {
        let variants = variants.trim_end_matches('}').trim();
        // A set of operators has no values, and nobody has to name it.
        if variants.is_empty() {
            return;
        }
        let variants = variants.split(", ");
        facts.insert(format!("enum {name}"));
        facts.extend(variants.map(|variant| format!("{name}::{variant}")));
        return;
    }
    // A filter takes each operator that its set documents; nobody has to name the set.
    if let Some((method, set)) = line.split_once(" where operators::") {
        let set = set.split(':').next().unwrap_or_default();
        let method = without_names(method);
        let known = operators.get(set).into_iter().flatten();
        facts.extend(known.map(|operator| format!("{method} takes {operator}")));
        facts.insert(method);
        return;
    }
    // Several fields order as one does: whatever is an order is several.
    if line.contains("impl Into<Orderings>") {
        add_line(
            &line.replace("Into<Orderings>", "Into<Ordering>"),
            operators,
            facts,
        );
    }
    // The names of arguments are for readers; but those of `new` tell apart arguments of the same type.
    let is_named = !line.contains("fn ") || line.contains("fn new(");
    facts.insert(match is_named {
        true => line.to_owned(),
        false => without_names(line),
    });
}

fn without_names(signature: &str) -> String {
    static NAME: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"(?:mut )?[a-z_][a-z_0-9#]*: ").unwrap());
    NAME.replace_all(signature, "").into_owned()
}
