//! Imports of what a generated file spells out, so that people read names rather than paths.

use std::collections::{BTreeMap, BTreeSet};

use quote::{ToTokens as _, quote};
use syn::punctuated::Punctuated;
use syn::visit_mut::{VisitMut, visit_path_mut};
use syn::{File, Item, Macro, Path, PathSegment, Token};

type Paths = Punctuated<Path, Token![,]>;

/// Shortens the paths within the crate to their types, and imports these. A name that is taken stays a path.
pub(super) fn add(file: &mut File) -> Result<(), String> {
    let mut shorter = Shorter {
        taken: file.items.iter().flat_map(defined).collect(),
        imported: BTreeMap::new(),
    };
    shorter.visit_file_mut(file);
    let mut modules: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, module) in shorter.imported {
        modules.entry(module).or_default().insert(name);
    }
    let imports = modules.iter().map(|(module, names)| {
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        let names = match names.as_slice() {
            [one] => (*one).to_owned(),
            several => format!("{{{}}}", several.join(", ")),
        };
        syn::parse_str::<Item>(&format!("use {module}::{names};"))
    });
    let imports: Vec<Item> = imports
        .collect::<Result<_, _>>()
        .map_err(|error| format!("the generator made an import that is not Rust: {error}"))?;
    let place = file
        .items
        .iter()
        .take_while(|item| matches!(item, Item::Use(_)))
        .count();
    file.items.splice(place..place, imports);
    Ok(())
}

/// The names that an item brings into the file.
fn defined(item: &Item) -> Vec<String> {
    match item {
        Item::Struct(item) => vec![item.ident.to_string()],
        // An import ends with its names.
        Item::Use(item) => {
            let tree = &item.tree;
            let text = quote! { #tree }.to_string();
            text.rsplit("::")
                .next()
                .into_iter()
                .map(|it| it.trim().to_owned())
                .collect()
        }
        _ => Vec::new(),
    }
}

struct Shorter {
    taken: BTreeSet<String>,
    /// The module of each name.
    imported: BTreeMap<String, String>,
}

impl VisitMut for Shorter {
    fn visit_path_mut(&mut self, path: &mut Path) {
        visit_path_mut(self, path);
        let names: Vec<String> = path
            .segments
            .iter()
            .map(|it| it.ident.to_string())
            .collect();
        if names.first().is_none_or(|first| first != "crate") {
            return;
        }
        // A type, and what it has behind it; or a function, or a static.
        let is_type = |name: &String| name.starts_with(char::is_uppercase);
        let end = names.iter().position(is_type).unwrap_or(names.len() - 1);
        let (Some(name), Some(module)) = (names.get(end), names.get(..end)) else {
            return;
        };
        let module = module.join("::");
        // The prelude has another `Result`.
        let is_free = name != "Result" && !self.taken.contains(name);
        let known = self.imported.get(name);
        if is_free && known.is_none_or(|it| *it == module) {
            self.imported.insert(name.clone(), module);
            path.segments = path
                .segments
                .iter()
                .skip(end)
                .cloned()
                .collect::<syn::punctuated::Punctuated<PathSegment, _>>();
        }
    }

    /// Shortens the arguments of a macro too, if all of them are paths.
    fn visit_macro_mut(&mut self, item: &mut Macro) {
        self.visit_path_mut(&mut item.path);
        if let Ok(mut paths) = item.parse_body_with(Paths::parse_terminated) {
            paths.iter_mut().for_each(|path| self.visit_path_mut(path));
            item.tokens = paths.into_token_stream();
        }
    }

    // The path of a visibility is none of these.
    fn visit_visibility_mut(&mut self, _: &mut syn::Visibility) {}
}
