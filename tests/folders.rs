//! The top-level modules of a crate import each other in one direction only, and are few.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use quote::ToTokens;
use syn::{Attribute, Item};

/// The maximum of modules at the root of a crate.
const MOST: usize = 18;

#[test]
fn planwire() {
    check("crates/planwire/src/lib.rs");
}

#[test]
fn planwire_client() {
    check("crates/planwire-client/src/lib.rs");
}

#[test]
fn planwire_sandbox() {
    check("crates/planwire-sandbox/src/lib.rs");
}

#[test]
fn planwire_sync() {
    check("crates/planwire-sync/src/lib.rs");
}

#[test]
fn planwire_mcp() {
    check("crates/planwire-mcp/src/lib.rs");
}

#[test]
fn planwire_cli() {
    check("crates/planwire-cli/src/main.rs");
}

#[test]
fn tap_planwire() {
    check("crates/planwire-cli/src/tap/main.rs");
}

#[test]
fn xtask() {
    check("xtask/src/main.rs");
}

fn check(root: &str) {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let read = Crate::read(&workspace.join(root), workspace);
    let circle = read.circle();
    assert!(
        circle.is_empty(),
        "{root}: modules import each other:\n{circle}"
    );
    let modules = &read.modules;
    let count = modules.len();
    assert!(
        count <= MOST,
        "{root} has {count} modules, of at most {MOST}: {modules:?}"
    );
}

#[test]
fn a_circle_is_named_with_its_files_and_paths() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("call")).unwrap();
    for (file, text) in [
        (
            "lib.rs",
            "mod list; mod call; mod page; pub use page::{Page as Sheet, size};",
        ),
        (
            "list.rs",
            "// crate::page::Page\nuse crate::{Sheet, call::{Call}};",
        ),
        (
            "call.rs",
            "#[cfg(test)] mod tests { use crate::list::List; }\nmod retry;",
        ),
        ("call/retry.rs", "fn pause() { super::super::size() }"),
        (
            "page.rs",
            "/// `crate::list`\nfn f() -> crate::call::Call { \"crate::list\" }",
        ),
    ] {
        fs::write(folder.path().join(file), text).unwrap();
    }
    assert_eq!(
        Crate::read(&folder.path().join("lib.rs"), folder.path()).circle(),
        "call -> page\n  call/retry.rs: crate::size\npage -> call\n  page.rs: crate::call::Call\n"
    );
}

#[derive(Default)]
struct Crate {
    /// The modules at the root.
    modules: BTreeSet<String>,
    /// The module of each name that the root re-exports.
    exports: BTreeMap<String, String>,
    /// The paths from the root, with the module and the file that contain them.
    paths: Vec<(String, String, String)>,
}

impl Crate {
    fn read(root: &Path, workspace: &Path) -> Self {
        let mut read = Self::default();
        read.walk(&[], root, &parsed(root), workspace);
        read
    }

    fn walk(&mut self, module: &[String], file: &Path, items: &[Item], workspace: &Path) {
        for item in items {
            match item {
                Item::Mod(inner) if is_test(&inner.attrs) => {}
                Item::Mod(inner) => {
                    let name = inner.ident.to_string();
                    let within = [module, std::slice::from_ref(&name)].concat();
                    if let Some((_, items)) = &inner.content {
                        self.walk(&within, file, items, workspace);
                    } else {
                        let beside = file.parent().unwrap().to_owned();
                        let folder = if module.is_empty() {
                            beside
                        } else {
                            file.with_extension("")
                        };
                        let own = folder.join(format!("{name}.rs"));
                        let shared = shared(&inner.attrs).map(|it| file.parent().unwrap().join(it));
                        let file = shared.unwrap_or(own);
                        self.walk(&within, &file, &parsed(&file), workspace);
                    }
                    self.modules.extend(module.is_empty().then_some(name));
                }
                Item::Use(item) if module.is_empty() => {
                    let names = tokens(&item.tree);
                    let of_module = names.iter().map(|it| (it.clone(), names[0].clone()));
                    self.exports.extend(of_module);
                }
                item => {
                    let file = file.strip_prefix(workspace).unwrap().display().to_string();
                    let tokens = tokens(item);
                    for start in 0..tokens.len() {
                        for path in from_root(&tokens[start..], module.len()) {
                            let own = module.first().cloned().unwrap_or_default();
                            self.paths.push((own, file.clone(), path));
                        }
                    }
                }
            }
        }
    }

    /// Returns the imports between modules that import each other, as text; empty if there are none.
    fn circle(&self) -> String {
        let mut imports: BTreeMap<(&str, &str), BTreeSet<String>> = BTreeMap::new();
        for (from, file, path) in &self.paths {
            let head = path.split("::").next().unwrap_or_default();
            let to = self.modules.get(head).or(self.exports.get(head));
            if let Some(to) = to.filter(|to| *to != from && self.modules.contains(*to)) {
                let line = format!("  {file}: crate::{path}\n");
                imports.entry((from, to)).or_default().insert(line);
            }
        }
        // The modules that each module reaches through others, by Warshall's algorithm.
        let mut reached: BTreeSet<(&str, &str)> = imports.keys().copied().collect();
        for over in &self.modules {
            let pairs: Vec<_> = reached.iter().copied().collect();
            for (from, _) in pairs.iter().filter(|it| it.1 == over) {
                reached.extend(
                    pairs
                        .iter()
                        .filter(|it| it.0 == over)
                        .map(|it| (*from, it.1)),
                );
            }
        }
        imports.retain(|(from, to), _| reached.contains(&(*to, *from)));
        let lines = imports.iter().map(|((from, to), lines)| {
            format!(
                "{from} -> {to}\n{}",
                Vec::from_iter(lines.iter().cloned()).concat()
            )
        });
        lines.collect()
    }
}

/// Returns the paths that begin here with `crate`, or with as many `super` as lead to the root: several for a
/// `use` of several.
fn from_root(tokens: &[String], depth: usize) -> Vec<String> {
    let ups = tokens
        .chunks(2)
        .take_while(|it| *it == ["super", "::"])
        .count();
    let rest = match tokens {
        [first, second, rest @ ..] if first == "crate" && second == "::" => rest,
        _ if ups == depth && depth > 0 => &tokens[2 * ups..],
        _ => return Vec::new(),
    };
    let path = |from: &[String]| {
        let words = from
            .iter()
            .take_while(|it| !MARKS.contains(&it.as_str()) && *it != "as");
        words.cloned().collect::<String>()
    };
    if rest[0] != "{" {
        return vec![path(rest)];
    }
    let mut depth = 0;
    let mut paths = Vec::new();
    for (at, token) in rest.iter().enumerate() {
        match token.as_str() {
            "{" => depth += 1,
            "}" => depth -= 1,
            _ => {}
        }
        match depth {
            0 => break,
            1 if matches!(token.as_str(), "{" | ",") => paths.push(path(&rest[at + 1..])),
            _ => {}
        }
    }
    paths
}

const MARKS: [&str; 18] = [
    "(", ")", "{", "}", "[", "]", "<", ">", "&", "*", "!", ",", ";", "?", "-", "=", ".", "|",
];

/// Returns the words and marks of code, without comments. A path in a string is one word of its own, and none
/// of these.
fn tokens(code: &impl ToTokens) -> Vec<String> {
    let text = code.to_token_stream().to_string();
    let spaced = MARKS
        .iter()
        .fold(text, |text, mark| text.replace(mark, &format!(" {mark} ")));
    spaced.split_whitespace().map(ToOwned::to_owned).collect()
}

fn parsed(file: &Path) -> Vec<Item> {
    let text =
        fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    syn::parse_file(&text).unwrap().items
}

/// Returns the path of a module that two programs share.
fn shared(attributes: &[Attribute]) -> Option<String> {
    let path = attributes.iter().find(|it| it.path().is_ident("path"))?;
    match &path.meta.require_name_value().ok()?.value {
        syn::Expr::Lit(syn::ExprLit {
            lit: syn::Lit::Str(text),
            ..
        }) => Some(text.value()),
        _ => None,
    }
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .any(|it| it.path().is_ident("cfg") && tokens(it).iter().any(|word| word == "test"))
}
