//! The public surface of the generated code of a workspace, as lines.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use syn::{Fields, ImplItem, Item, Visibility};

/// The lines of each resource of both APIs, by a name such as `wethod-budgets`.
pub(crate) fn surfaces(root: &Path) -> BTreeMap<String, Vec<String>> {
    let mut surfaces = BTreeMap::new();
    for api in ["wethod", "piriod"] {
        let mut surface = Surface::default();
        for file in ["identifiers.rs", "enums.rs", "generated.rs"] {
            surface.add_file(&root.join("crates/planwire-client/src").join(api).join(file));
        }
        let handles = root.join("crates/planwire/src").join(api).join("resources");
        for entry in fs::read_dir(handles).unwrap() {
            surface.add_file(&entry.unwrap().path());
        }
        for (resource, lines) in surface.by_resource(&owners(root, api)) {
            surfaces.insert(format!("{api}-{resource}"), lines);
        }
    }
    surfaces
}

/// The place of what belongs to no resource.
const SHARED: &str = "shared";

/// Which resource each generated name belongs to: that of the YAML file that describes it.
fn owners(root: &Path, api: &str) -> BTreeMap<String, String> {
    let mut owners = BTreeMap::new();
    for entry in fs::read_dir(root.join("spec").join(api)).unwrap() {
        let path = entry.unwrap().path();
        let resource = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let resource = if resource == "openapi" {
            SHARED.to_owned()
        } else {
            resource
        };
        let text = fs::read_to_string(&path).unwrap();
        let schemas = text.split("\n  schemas:\n").nth(1).unwrap_or_default();
        for line in schemas.lines() {
            // The name of a schema, four spaces in.
            if let Some(name) = line
                .strip_prefix("    ")
                .and_then(|line| line.strip_suffix(':'))
                && !name.starts_with(' ')
            {
                owners.insert(name.to_owned(), resource.clone());
            }
        }
        for line in text.lines() {
            if let Some(id) = line.trim().strip_prefix("operationId: ") {
                owners.insert(id.to_owned(), resource.clone());
            }
        }
    }
    owners
}

/// Lines, each with the name that says whose it is.
#[derive(Default)]
struct Surface {
    lines: Vec<(String, String)>,
    fields: std::collections::BTreeSet<String>,
}

impl Surface {
    fn add_file(&mut self, path: &Path) {
        let text =
            fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        self.add_items(&syn::parse_file(&text).unwrap().items);
    }

    fn add_items(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Struct(item) if is_public(&item.vis) => self.add_struct(item),
                Item::Enum(item) if is_public(&item.vis) => {
                    let name = item.ident.to_string();
                    let variants: Vec<_> = item
                        .variants
                        .iter()
                        .map(|it| it.ident.to_string())
                        .collect();
                    self.add(&name, format!("enum {name} {{ {} }}", variants.join(", ")));
                }
                Item::Mod(module) if is_public(&module.vis) && module.ident == "types" => {
                    self.add_items(&module.content.as_ref().unwrap().1);
                }
                Item::Impl(item) if item.trait_.is_none() => self.add_methods(item),
                _ => {}
            }
        }
    }

    fn add_struct(&mut self, item: &syn::ItemStruct) {
        let name = item.ident.to_string();
        match &item.fields {
            Fields::Named(fields) => {
                self.add(&name, format!("struct {name}"));
                for field in fields.named.iter().filter(|field| is_public(&field.vis)) {
                    let ident = field.ident.as_ref().unwrap();
                    self.fields.insert(format!("{name}.{ident}"));
                    self.add(&name, format!("struct {name}.{ident}: {}", text(&field.ty)));
                }
            }
            Fields::Unnamed(fields) => {
                self.add(&name, format!("struct {name}({})", text(&fields.unnamed)))
            }
            Fields::Unit => self.add(&name, format!("struct {name}")),
        }
    }

    fn add_methods(&mut self, item: &syn::ItemImpl) {
        let owner = text(&item.self_ty);
        for method in &item.items {
            if let ImplItem::Fn(method) = method
                && is_public(&method.vis)
                && !self.sets_a_field(&owner, &method.sig.ident.to_string())
            {
                let line = format!("{owner}::{}", text(&method.sig));
                // A method of the client belongs to the operation that it is named after, one of a list to
                // that of the list's parameters, one of a handle to that of the handle.
                let name = if owner == "Client" {
                    method.sig.ident.to_string()
                } else {
                    inner(&owner).to_owned()
                };
                self.add(&name, line);
            }
        }
    }

    /// Whether a method sets or clears a field that has a line of its own: a new field is one line.
    fn sets_a_field(&self, owner: &str, method: &str) -> bool {
        let field = method.strip_prefix("clear_").unwrap_or(method);
        self.fields.contains(&format!("{owner}.{field}"))
            || self.fields.contains(&format!("{owner}.{field}_"))
    }

    fn add(&mut self, name: &str, line: String) {
        self.lines.push((name.to_owned(), line));
    }

    fn by_resource(self, owners: &BTreeMap<String, String>) -> BTreeMap<String, Vec<String>> {
        let plain = |name: &str| name.replace(['_', '-'], "").to_lowercase();
        let owners: BTreeMap<String, &String> = owners
            .iter()
            .map(|(name, owner)| (plain(name), owner))
            .collect();
        let resources: BTreeMap<String, &String> = owners
            .values()
            .map(|owner| (plain(owner), *owner))
            .collect();
        let mut lines: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, line) in self.lines {
            let name = plain(&name);
            let owner = owners.get(&name).or_else(|| resources.get(&name));
            let owner = owner.map_or_else(|| SHARED.to_owned(), |owner| (*owner).clone());
            lines.entry(owner).or_default().push(line);
        }
        lines.values_mut().for_each(|lines| lines.sort());
        lines
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// `crate::List<ListBudgets>` is about `ListBudgets`.
fn inner(path: &str) -> &str {
    path.rsplit_once('<')
        .map_or(path, |(_, inner)| inner.trim_end_matches('>'))
}

/// A piece of Rust on one line, without what says nothing to a reader.
fn text(tokens: &impl quote::ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string();
    for (from, to) in [
        (" :: ", "::"),
        (":: ", "::"),
        ("< ", "<"),
        (" <", "<"),
        (" >", ">"),
        (" ,", ","),
        (" (", "("),
        ("( ", "("),
        (" )", ")"),
        ("& ", "&"),
        (" :", ":"),
        (",)", ")"),
        ("::std::option::", ""),
        ("::std::string::", ""),
        ("::std::vec::", ""),
        ("::chrono::offset::", ""),
        ("::chrono::naive::", ""),
        ("::chrono::", ""),
        (",>", ">"),
        ("crate::wethod::identifiers::", ""),
        ("crate::piriod::identifiers::", ""),
        ("crate::wethod::enums::", ""),
        ("crate::piriod::enums::", ""),
        ("crate::wethod::", ""),
        ("crate::piriod::", ""),
        ("crate::", ""),
        ("'a ", ""),
    ] {
        text = text.replace(from, to);
    }
    text
}
