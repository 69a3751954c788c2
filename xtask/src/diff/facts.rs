//! The facts about generated code that callers can rely on.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use regex::Regex;
use syn::{ImplItem, Item, ItemImpl, Macro, UseTree};

use crate::codegen::generate;
use crate::codegen::listing::{Surface, text};
use crate::spec::node::Node;

/// Lines of the public surface as in its snapshots, by the facts that they state.
pub(super) type Facts = BTreeMap<String, String>;

/// Returns the facts of a document.
///
/// # Errors
///
/// If nothing can be generated from it.
pub(super) fn of(api: &str, root: &Node) -> Result<Facts, String> {
    let mut reader = Reader::default();
    let mut surface = Surface::default();
    for file in generate::library_of(api, root)? {
        for item in &file.items {
            match item {
                Item::Impl(item) => reader.add_impl(item),
                Item::Macro(item) => reader.add_macro(&item.mac),
                Item::Use(item) if matches!(item.vis, syn::Visibility::Public(_)) => {
                    reader.add_exports(&item.tree);
                }
                _ => {}
            }
        }
        surface.add(&file);
    }
    for (_, line) in surface.lines {
        reader.add_line(&line);
    }
    Ok(reader.facts)
}

#[derive(Default)]
struct Reader {
    facts: Facts,
    /// The operators of each set, by the name of the set.
    operators: BTreeMap<String, BTreeSet<String>>,
}

impl Reader {
    /// Adds a line that is a fact.
    fn add(&mut self, line: String) {
        self.facts.insert(line.clone(), line);
    }

    /// Adds the type of a list's records, which the listing leaves out, since its readers see the same by other lines.
    fn add_impl(&mut self, item: &ItemImpl) {
        let Some((path, _)) = &item.trait_ else {
            return;
        };
        let Some(last) = path.segments.last() else {
            return;
        };
        let owner = text(&item.self_ty);
        if last.ident == "ListParameters" {
            for item in &item.items {
                if let ImplItem::Type(item) = item {
                    self.add(format!("{owner} is of {}", text(&item.ty)));
                }
            }
        }
    }

    /// Adds how the pages of a list are requested, or which operators a set has.
    fn add_macro(&mut self, item: &Macro) {
        let Some(last) = item.path.segments.last() else {
            return;
        };
        let tokens = item.tokens.to_string();
        let words: Vec<&str> = tokens
            .split(|it: char| !it.is_alphanumeric() && it != '_' && it != ';')
            .filter(|it| !it.is_empty())
            .collect();
        match (last.ident.to_string().as_str(), words.as_slice()) {
            ("list_methods", [list, .., style]) => self.add(format!("{list} is {style}")),
            // The set, the operator that a plain value is sent with if it takes one, and all operators.
            ("filter_operators", [set, rest @ ..]) => {
                let mut operators = rest.splitn(2, |it| *it == ";");
                let equality = operators.next().unwrap_or_default();
                let known = self.operators.entry((*set).to_owned()).or_default();
                known.extend(equality.iter().map(|_| "Plain".to_owned()));
                let operators = operators.next().unwrap_or_default();
                known.extend(operators.iter().map(|it| (*it).to_owned()));
            }
            _ => {}
        }
    }

    /// Adds the types that the wrapper exports.
    fn add_exports(&mut self, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => self.add_exports(&path.tree),
            UseTree::Group(group) => group.items.iter().for_each(|it| self.add_exports(it)),
            UseTree::Name(name) => self.add(format!("use {}", name.ident)),
            UseTree::Rename(_) | UseTree::Glob(_) => {}
        }
    }

    /// Adds the facts of a line of the listing.
    fn add_line(&mut self, line: &str) {
        // The methods of the generated client take all parameters by position, so every new parameter changes them.
        // Callers use `planwire`, which does not expose them.
        if line.starts_with("Client::") {
            return;
        }
        // Enums are open, so each variant is a fact of its own.
        if let Some((name, variants)) = line
            .strip_prefix("enum ")
            .and_then(|it| it.split_once(" { "))
        {
            let variants = variants.trim_end_matches('}').trim();
            // A set of operators has no values, and callers need not name it.
            if !variants.is_empty() {
                self.add(format!("enum {name}"));
                for variant in variants.split(", ") {
                    self.add(format!("{name}::{variant}"));
                }
            }
            return;
        }
        // A filter takes each operator that its set documents; nobody has to name the set.
        if let Some((before, rest)) = line.split_once("filter: impl ")
            && let Some((set, operand)) = rest.split_once('<')
            && let Some(known) = self.operators.get(set)
        {
            for operator in known.clone() {
                self.add(format!("{} takes {operator}", head(line)));
            }
            let fact = without_names(&format!("{before}filter: impl {operand}"));
            self.facts.insert(fact, line.to_owned());
            return;
        }
        // Callers do not rely on argument names, except those of `new`, which distinguish arguments of the same type.
        // An ordering by several fields also accepts one.
        let is_named = !line.contains("fn ") || line.contains("fn new(");
        let fact = match is_named {
            true => line.to_owned(),
            false => without_names(line),
        };
        if fact.contains("impl Into<Orderings>") {
            let one = fact.replace("Into<Orderings>", "Into<Ordering>");
            self.facts.insert(one, line.to_owned());
        }
        self.facts.insert(fact, line.to_owned());
    }
}

fn without_names(signature: &str) -> String {
    static NAME: LazyLock<Option<Regex>> =
        LazyLock::new(|| Regex::new(r"(?:mut )?[a-z_][a-z_0-9#]*: ").ok());
    match NAME.as_ref() {
        Some(name) => name.replace_all(signature, "").into_owned(),
        None => signature.to_owned(),
    }
}

/// Returns a line up to its type or its arguments: `struct Budget.notes`, `Budgets::fn get`.
pub(super) fn head(line: &str) -> &str {
    let end = match line.find("fn ") {
        _ if line.contains(" takes ") => None,
        Some(at) => line
            .get(at..)
            .and_then(|rest| rest.find(['(', '<']))
            .map(|end| at + end),
        None => line.find(": ").or_else(|| line.find('(')),
    };
    end.and_then(|end| line.get(..end)).unwrap_or(line)
}

/// Returns the type that a line is about: `Budget`, `Request<Holiday, GetHoliday>`.
pub(super) fn type_of(line: &str) -> &str {
    let line = ["struct ", "enum ", "use "]
        .into_iter()
        .find_map(|keyword| line.strip_prefix(keyword))
        .unwrap_or(line);
    if line.ends_with('>') && !line.contains(": ") && !line.contains("::fn ") {
        return line;
    }
    if let Some((name, _)) = line.split_once("::fn ").or_else(|| line.split_once(" is ")) {
        return name;
    }
    let end = line.find(['.', ':', '(']);
    end.and_then(|end| line.get(..end)).unwrap_or(line)
}
