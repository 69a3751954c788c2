//! The surface of a workspace, by resource.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::listing::Surface;

/// Returns the lines of each resource of both APIs, by a name such as `wethod-budgets`.
pub(crate) fn surfaces(root: &Path) -> BTreeMap<String, Vec<String>> {
    let mut surfaces = BTreeMap::new();
    for api in ["wethod", "piriod"] {
        let mut surface = Surface::default();
        for file in ["identifiers.rs", "enums.rs", "generated.rs"] {
            let folder = root.join("crates/planwire-client/src").join(api);
            add_file(&mut surface, &folder.join(file));
        }
        let handles = root.join("crates/planwire/src").join(api).join("resources");
        for entry in fs::read_dir(handles).unwrap() {
            add_file(&mut surface, &entry.unwrap().path());
        }
        for (resource, lines) in by_resource(surface, &owners(root, api)) {
            surfaces.insert(format!("{api}-{resource}"), lines);
        }
    }
    surfaces
}

fn add_file(surface: &mut Surface, path: &Path) {
    let text = fs::read_to_string(path);
    let text = text.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    surface.add(&syn::parse_file(&text).unwrap());
}

/// The name for lines without a resource.
const SHARED: &str = "shared";

/// Returns the resource of each generated name: that of the YAML file that describes it.
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

fn by_resource(
    surface: Surface,
    owners: &BTreeMap<String, String>,
) -> BTreeMap<String, Vec<String>> {
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
    for (name, line) in surface.lines {
        let name = plain(&name);
        let owner = owners.get(&name).or_else(|| resources.get(&name));
        let owner = owner.map_or_else(|| SHARED.to_owned(), |owner| (*owner).clone());
        lines.entry(owner).or_default().push(line);
    }
    lines.values_mut().for_each(|lines| lines.sort());
    lines
}
