//! Names that people wrote into the wrapper beside what is generated there: what the documents name cannot have them.

/// The types beside the records in `planwire::wethod` and `planwire::piriod`, and the one that the generated client
/// has in any case.
pub(crate) const TYPES: &[&str] = &[
    "Api",
    "Arc",
    "ClientBuilder",
    "Context",
    "ConversionError",
    "Core",
    "Duration",
    "Piriod",
    "Result",
    "Setting",
    "Settings",
    "Sources",
    "Wethod",
];

/// The methods of the clients, and the modules beside those of the resources.
pub(crate) const CLIENT: &[&str] = &[
    "builder",
    "core",
    "documented",
    "from_environment",
    "operations",
    "operators",
    "raw_list",
    "raw_request",
    "records",
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

    /// What the uses, types and modules of a file, and the functions of a client, are called.
    fn names(item: &Item, into: &mut Vec<String>) {
        match item {
            Item::Use(item) => leaves(&item.tree, into),
            Item::Struct(item) => into.push(item.ident.to_string()),
            Item::Enum(item) => into.push(item.ident.to_string()),
            Item::Mod(item) => into.push(item.ident.to_string()),
            Item::Impl(item) => {
                let of_client = matches!(&*item.self_ty, Type::Path(path) if path.path.is_ident("Wethod") || path.path.is_ident("Piriod"));
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
    fn what_the_wrapper_has_is_listed() {
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
        // What a macro writes is read as text: the methods of both clients.
        let core = read("client.rs");
        let macro_of_clients = core.split("macro_rules! client ").nth(1).unwrap();
        for line in macro_of_clients.lines() {
            let function = ["pub fn ", "pub(crate) fn "]
                .iter()
                .find_map(|start| line.trim().strip_prefix(start));
            all.extend(function.map(|it| it.split('(').next().unwrap().to_owned()));
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
