//! Names of hand-written items in the wrapper, which generated items beside them must not have.

/// The types beside the records in `planwire::wethod` and `planwire::piriod`, and the generated client's own type.
pub(crate) const TYPES: &[&str] = &[
    "Api",
    "ClientBuilder",
    "Context",
    "ConversionError",
    "Deref",
    "Duration",
    "Piriod",
    "RawClient",
    "Result",
    "Setting",
    "Settings",
    "Sources",
    "Wethod",
];

/// The methods of the clients, and the modules beside those of resources.
pub(crate) const CLIENT: &[&str] = &[
    "api",
    "builder",
    "core",
    "from_environment",
    "hide_token",
    "new",
    "operations",
    "operators",
    "raw_list",
    "raw_request",
    "request",
    "resources",
    "webhook",
];

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use syn::{ImplItem, Item, Type, UseTree};

    use super::*;

    /// Collects the names of the uses, types and modules of a file, and of the methods of a client.
    fn names(item: &Item, into: &mut Vec<String>) {
        match item {
            Item::Use(item) => leaves(&item.tree, into),
            Item::Struct(item) => into.push(item.ident.to_string()),
            Item::Enum(item) => into.push(item.ident.to_string()),
            Item::Mod(item) => into.push(item.ident.to_string()),
            Item::Impl(item) if item.trait_.is_none() => {
                let of_client = matches!(&*item.self_ty, Type::Path(path) if ["Wethod", "Piriod", "RawClient"].iter().any(|it| path.path.is_ident(it)));
                for function in &item.items {
                    if let ImplItem::Fn(function) = function
                        && of_client
                    {
                        into.push(function.sig.ident.to_string());
                    }
                }
            }
            _ => {}
        }
    }

    fn leaves(tree: &UseTree, into: &mut Vec<String>) {
        match tree {
            UseTree::Path(path) => leaves(&path.tree, into),
            UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, into)),
            UseTree::Name(name) if name.ident == "self" => {}
            UseTree::Name(name) => into.push(name.ident.to_string()),
            UseTree::Rename(rename) => into.push(rename.rename.to_string()),
            UseTree::Glob(_) => {}
        }
    }

    #[test]
    fn names_of_the_wrapper_are_listed() {
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let read = |name: &str| {
            fs::read_to_string(workspace.join("crates/planwire/src").join(name)).unwrap()
        };
        let mut all = Vec::new();
        for file in ["wethod.rs", "piriod.rs"] {
            for item in &syn::parse_file(&read(file)).unwrap().items {
                names(item, &mut all);
            }
        }
        // The clients also have the methods of the raw client.
        for item in &syn::parse_file(&read("raw/client.rs")).unwrap().items {
            if let Item::Impl(_) = item {
                names(item, &mut all);
            }
        }
        assert!(all.iter().any(|name| name == "from_environment"), "{all:?}");
        all.retain(|name| {
            let list = match name.starts_with(char::is_uppercase) {
                true => TYPES,
                false => CLIENT,
            };
            !list.contains(&name.as_str())
        });
        assert!(all.is_empty(), "TYPES or CLIENT lack {all:?}");
    }
}
