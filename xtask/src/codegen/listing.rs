//! The public surface of generated Rust, as lines.

use std::collections::BTreeSet;

use syn::{Fields, ImplItem, Item, Visibility};

/// Lines, each with the name of its owner.
#[derive(Default)]
pub(crate) struct Surface {
    pub(crate) lines: Vec<(String, String)>,
    fields: BTreeSet<String>,
}

impl Surface {
    /// Adds the items of a file; types come before their uses.
    pub(crate) fn add(&mut self, file: &syn::File) {
        self.add_items(&file.items);
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
                    self.add_line(&name, format!("enum {name} {{ {} }}", variants.join(", ")));
                }
                Item::Mod(module) if is_public(&module.vis) && module.ident == "types" => {
                    if let Some((_, items)) = &module.content {
                        self.add_items(items);
                    }
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
                self.add_line(&name, format!("struct {name}"));
                for field in fields.named.iter().filter(|field| is_public(&field.vis)) {
                    let Some(ident) = &field.ident else { continue };
                    self.fields.insert(format!("{name}.{ident}"));
                    self.add_line(&name, format!("struct {name}.{ident}: {}", text(&field.ty)));
                }
            }
            Fields::Unnamed(fields) => {
                self.add_line(&name, format!("struct {name}({})", text(&fields.unnamed)))
            }
            Fields::Unit => self.add_line(&name, format!("struct {name}")),
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
                // A method of the client belongs to its operation, one of a list to the list's parameters, one of a
                // handle to the handle.
                let name = if owner == "Client" {
                    method.sig.ident.to_string()
                } else {
                    inner(&owner).to_owned()
                };
                self.add_line(&name, line);
            }
        }
    }

    /// Returns true for a method that sets or clears a listed field: a new field is one line.
    fn sets_a_field(&self, owner: &str, method: &str) -> bool {
        let field = method.strip_prefix("clear_").unwrap_or(method);
        self.fields.contains(&format!("{owner}.{field}"))
            || self.fields.contains(&format!("{owner}.{field}_"))
    }

    fn add_line(&mut self, name: &str, line: String) {
        self.lines.push((name.to_owned(), line));
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// Returns the inner type: `ListBudgets` for `crate::List<ListBudgets>`.
fn inner(path: &str) -> &str {
    path.rsplit_once('<')
        .map_or(path, |(_, inner)| inner.trim_end_matches('>'))
}

/// Returns Rust on one line, without the parts that readers do not need.
pub(crate) fn text(tokens: &impl quote::ToTokens) -> String {
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
