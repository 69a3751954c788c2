//! Self-contained documents, one for each API: files joined, every `$ref` local, every node with the place it came
//! from.

mod choices;
mod media_types;
mod references;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::finding::{Finding, Place, any_error};
use crate::spec::grammar::{Kind, Shape};
use crate::spec::node::{Content, Entry, Node, pointer_segments};
use crate::spec::source::{ROOT_FILE, Sources};
use crate::workspace::parallel;
use references::{alias_cycles, localise, target, unresolved};

pub(crate) use choices::parts as nullable_reference;
pub(crate) use media_types::{JSON, is_json};
pub(crate) use references::beside_reference;

/// The APIs, by the names of their folders.
pub(crate) const APIS: [&str; 2] = ["wethod", "piriod"];

/// A bundled document.
#[derive(Debug)]
pub(crate) struct Bundle {
    pub(crate) api: &'static str,
    /// The document as the YAML has it, for other tools.
    pub(crate) written: Node,
    /// The document as the tasks read it, with simplified choices and media types.
    pub(crate) root: Node,
}

/// Returns an error for each folder that belongs to no API, because no task would read it.
fn unread_folders(root: &Path) -> Vec<Finding> {
    let entries = fs::read_dir(root.join("spec"))
        .into_iter()
        .flatten()
        .flatten();
    let folders = entries.filter(|entry| entry.path().is_dir());
    let names = folders.map(|entry| entry.file_name().to_string_lossy().into_owned());
    // Editors keep hidden files and folders.
    names
        .filter(|name| !APIS.contains(&name.as_str()) && !name.starts_with('.'))
        .map(|name| {
            Finding::error(
                &Place::start_of(format!("spec/{name}")),
                "no task reads this folder",
                format!("the APIs are {}", APIS.join(" and ")),
                format!("add `{name}` to `APIS` in xtask/src/spec/bundle.rs, or remove the folder"),
            )
        })
        .collect()
}

impl Bundle {
    /// Reads `spec/<api>` below `root`, and joins its files.
    pub(crate) fn read(root: &Path, api: &'static str) -> Result<Self, Vec<Finding>> {
        Self::assemble(api, Sources::read(root, api)?)
    }

    /// Reads all APIs. An error in one does not hide the others.
    pub(crate) fn read_all(root: &Path) -> Result<Vec<Self>, Vec<Finding>> {
        match Self::read_each(root) {
            (bundles, findings) if findings.is_empty() => Ok(bundles),
            (_, findings) => Err(findings),
        }
    }

    /// Returns the APIs that can be read, and the findings about all others.
    pub(crate) fn read_each(root: &Path) -> (Vec<Self>, Vec<Finding>) {
        let mut bundles = Vec::new();
        let mut findings = unread_folders(root);
        for read in parallel::map(&APIS, |api| Self::read(root, api)) {
            match read {
                Ok(bundle) => bundles.push(bundle),
                Err(more) => findings.extend(more),
            }
        }
        (bundles, findings)
    }

    fn assemble(api: &'static str, sources: Sources) -> Result<Self, Vec<Finding>> {
        let mut findings = Vec::new();
        for (file, node) in &sources.files {
            if !matches!(node.content, Content::Map(_)) {
                findings.push(Finding::error(
                    &node.place,
                    format!("the file contains {}", node.kind()),
                    "an OpenAPI document is a mapping",
                    "write `paths:` and `components:` at the top level",
                ));
            }
            findings.extend(unknown_sections(file, node));
        }
        let mut root = inlined_paths(&sources, &mut findings);
        let components = joined_components(&sources, &mut findings);
        if let Some(node) = root.get_mut("components") {
            *node = components;
        } else if let Content::Map(entries) = &mut root.content {
            let key_place = components.place.clone();
            entries.push(Entry {
                key: "components".to_owned(),
                key_place,
                value: components,
            });
        }
        if findings.is_empty() {
            findings.extend(unresolved(&root));
        }
        findings.extend(alias_cycles(&root));
        if any_error(&findings) {
            Err(findings)
        } else {
            let written = root.clone();
            simplify(&mut root);
            Ok(Self { api, written, root })
        }
    }

    /// Returns a bundle of texts, by the names of their files.
    #[cfg(test)]
    pub(crate) fn from_texts(
        api: &'static str,
        texts: &[(&str, &str)],
    ) -> Result<Self, Vec<Finding>> {
        Self::assemble(api, Sources::from_texts(api, texts)?)
    }

    /// Returns the document for other tools.
    pub(crate) fn to_json(&self) -> serde_json::Value {
        self.written.to_json()
    }
}

/// Simplifies choices and media types for the tasks.
pub(crate) fn simplify(root: &mut Node) {
    choices::simplify(Kind::Document, root);
    media_types::simplify(Kind::Document, root);
}

/// Refuses sections of a resource file that would silently be left out.
fn unknown_sections(file: &str, node: &Node) -> Vec<Finding> {
    if file == ROOT_FILE {
        return Vec::new();
    }
    let lost = |entry: &&Entry| !matches!(entry.key.as_str(), "paths" | "components");
    node.entries()
        .iter()
        .filter(lost)
        .map(|entry| {
            Finding::error(
                &entry.key_place,
                format!("`{}` is not allowed in a resource file", entry.key),
                "the bundle contains only its `paths` and `components`",
                format!("move it to {ROOT_FILE}, or correct its spelling"),
            )
        })
        .collect()
}

/// Returns the root document with each `$ref` to a path item replaced by the item.
fn inlined_paths(sources: &Sources, findings: &mut Vec<Finding>) -> Node {
    let mut root = match sources.files.get(ROOT_FILE) {
        Some(node) => node.clone(),
        None => Node {
            place: Place::start_of(sources.display_name(ROOT_FILE)),
            content: Content::Map(Vec::new()),
        },
    };
    let mut used: Vec<(String, String)> = Vec::new();
    if let Some(Node {
        content: Content::Map(paths),
        ..
    }) = root.get_mut("paths")
    {
        for entry in paths {
            if entry.value.get("$ref").is_none() {
                localise(
                    Kind::PathItem,
                    &mut entry.value,
                    ROOT_FILE,
                    sources,
                    findings,
                );
                continue;
            }
            findings.extend(beside_reference(&entry.value));
            if let Some(item) = path_item(sources, entry, &mut used, findings) {
                entry.value = item;
            }
        }
    }
    for (file, node) in &sources.files {
        if file == ROOT_FILE {
            continue;
        }
        let Some(paths) = node.get("paths") else {
            continue;
        };
        findings.extend(not_a_mapping("paths", paths));
        for path in paths.entries() {
            if !used.iter().any(|(by, key)| by == file && key == &path.key) {
                findings.push(Finding::error(
                    &path.key_place,
                    format!("the path `{}` is not referenced", path.key),
                    "only paths that the root names are part of the API",
                    format!(
                        "add `{}: {{ $ref: {file}#/paths/{} }}` to `paths` of {ROOT_FILE}",
                        path.key,
                        path.key.replace('~', "~0").replace('/', "~1")
                    ),
                ));
            }
        }
    }
    root
}

/// Follows the `$ref` of an entry of `paths` to its path item.
fn path_item(
    sources: &Sources,
    entry: &Entry,
    used: &mut Vec<(String, String)>,
    findings: &mut Vec<Finding>,
) -> Option<Node> {
    let mut file = ROOT_FILE.to_owned();
    let mut node = &entry.value;
    let mut seen = Vec::new();
    while let Some(reference) = node.get("$ref") {
        let (target_file, pointer) = target(sources, reference, &file, findings)?;
        let step = (target_file.clone(), pointer.clone());
        if seen.contains(&step) {
            findings.push(Finding::error(
                &reference.place,
                format!("the `$ref` of `{}` leads back to itself", entry.key),
                "a cycle of references contains no path item",
                "replace one of the references by the path item",
            ));
            return None;
        }
        seen.push(step);
        let segments: Vec<_> = pointer_segments(&pointer).collect();
        if let [section, key] = segments.as_slice()
            && section == "paths"
        {
            used.push((target_file.clone(), key.clone()));
            if key != &entry.key {
                findings.push(Finding::error(
                    &reference.place,
                    format!("the path `{}` refers to the path `{key}`", entry.key),
                    "a path item under another path is probably a mistake",
                    "use the same path for both",
                ));
            }
        }
        node = sources.files.get(&target_file)?.pointer(&pointer)?;
        file = target_file;
    }
    let mut item = node.clone();
    localise(Kind::PathItem, &mut item, &file, sources, findings);
    Some(item)
}

/// A section of `components` while it is joined.
struct Section {
    key_place: Place,
    place: Place,
    entries: BTreeMap<String, Entry>,
}

/// Joins the components of all files, with sections and names in alphabetical order, so that moving a schema to another
/// file changes nothing that is generated.
fn joined_components(sources: &Sources, findings: &mut Vec<Finding>) -> Node {
    let mut sections: BTreeMap<String, Section> = BTreeMap::new();
    let mut place = Place::start_of(sources.display_name(ROOT_FILE));
    for (file, node) in &sources.files {
        let Some(components) = node.get("components") else {
            continue;
        };
        if file == ROOT_FILE {
            place = components.place.clone();
        }
        findings.extend(not_a_mapping("components", components));
        for section in components.entries() {
            findings.extend(not_a_mapping(&section.key, &section.value));
            let joined = sections
                .entry(section.key.clone())
                .or_insert_with(|| Section {
                    key_place: section.key_place.clone(),
                    place: section.value.place.clone(),
                    entries: BTreeMap::new(),
                });
            for entry in section.value.entries() {
                let mut entry = entry.clone();
                if let Some(Shape::Map(kind)) = Kind::Components.shape(&section.key) {
                    localise(kind, &mut entry.value, file, sources, findings);
                }
                if let Some(first) = joined.entries.get(&entry.key) {
                    findings.push(Finding::error(
                        &entry.key_place,
                        format!("`{}` is defined twice", entry.key),
                        format!(
                            "the first definition is at {}, and names are unique in a bundle",
                            first.key_place
                        ),
                        "rename one of them, or refer to the first",
                    ));
                } else {
                    joined.entries.insert(entry.key.clone(), entry);
                }
            }
        }
    }
    let sections = sections
        .into_iter()
        .map(|(key, section)| Entry {
            key,
            key_place: section.key_place,
            value: Node {
                place: section.place,
                content: Content::Map(section.entries.into_values().collect()),
            },
        })
        .collect();
    Node {
        place,
        content: Content::Map(sections),
    }
}

/// Refuses anything but a mapping, because only entries of mappings are joined.
fn not_a_mapping(name: &str, node: &Node) -> Option<Finding> {
    if matches!(node.content, Content::Map(_)) {
        return None;
    }
    Some(Finding::error(
        &node.place,
        format!("`{name}` is {}", node.kind()),
        "it must be a mapping from names",
        "make it a mapping, or remove it",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::tests::shown_as;

    fn bundled(name: &str, texts: &[(&str, &str)]) -> String {
        match Bundle::from_texts("wethod", texts) {
            Ok(bundle) => bundle.to_json().to_string(),
            Err(findings) => shown_as(&format!("bundle::{name}"), findings),
        }
    }

    #[test]
    fn references_become_local_wherever_the_grammar_has_them() {
        insta::assert_snapshot!(bundled("references_become_local_wherever_the_grammar_has_them", &[
            ("openapi.yaml", "paths: { /a: { $ref: 'a.yaml#/paths/~1a' } }\n"),
            ("a.yaml", "
                paths:
                  /a:
                    get:
                      responses:
                        default: { $ref: 'b.yaml#/components/responses/R' }
                        '200': { content: { application/json: { examples: { e: { $ref: 'b.yaml#/components/examples/E' } } } } }
            "),
            ("b.yaml", "
                components:
                  responses: { R: { description: r } }
                  examples: { E: { value: { $ref: kept } } }
                  schemas:
                    S: { properties: { enum: { $ref: './b.yaml#/components/schemas/T' } }, example: { $ref: kept } }
                    T: { additionalProperties: { $ref: '#/components/schemas/S' } }
            "),
        ]), @r##"{"paths":{"/a":{"get":{"responses":{"default":{"$ref":"#/components/responses/R"},"200":{"content":{"application/json":{"examples":{"e":{"$ref":"#/components/examples/E"}}}}}}}}},"components":{"examples":{"E":{"value":{"$ref":"kept"}}},"responses":{"R":{"description":"r"}},"schemas":{"S":{"properties":{"enum":{"$ref":"#/components/schemas/T"}},"example":{"$ref":"kept"}},"T":{"additionalProperties":{"$ref":"#/components/schemas/S"}}}}}"##);
    }

    #[test]
    fn content_that_joining_would_lose_is_reported() {
        insta::assert_snapshot!(bundled("content_that_joining_would_lose_is_reported", &[
            ("openapi.yaml", "
                paths:
                  /a: { $ref: 'a.yaml#/paths/~1a', summary: lost }
                  /b: { $ref: 'a.yaml#/paths/~1a' }
                  /c: { $ref: 'openapi.yaml#/paths/~1c' }
                components: []
            "),
            ("a.yaml", "
                paths: { /a: {}, /d: {} }
                component: {}
                components:
                  schemas: { S: {}, T: { $ref: 'a.yaml' }, U: { $ref: 'd.yaml#/a' }, V: { $ref: 3 }, W: { $ref: '#/paths' } }
                  parameters: 3
            "),
            ("b.yaml", "
                paths: []
                components: { schemas: { S: {}, X: { $ref: 'a.yaml#/components/schemas/s' } } }
            "),
        ]), @"
        spec/wethod/a.yaml:2:34: the path `/d` is not referenced; only paths that the root names are part of the API; add `/d: { $ref: a.yaml#/paths/~1d }` to `paths` of openapi.yaml
        spec/wethod/a.yaml:3:17: `component` is not allowed in a resource file; the bundle contains only its `paths` and `components`; move it to openapi.yaml, or correct its spelling
        spec/wethod/a.yaml:5:48: the `$ref` `a.yaml` has no fragment; a whole file is not a component; add the fragment: `a.yaml#/components/schemas/Name`
        spec/wethod/a.yaml:5:71: the `$ref` `d.yaml#/a` names the file `d.yaml`, which is not in spec/wethod; references must stay within the folder of their API; did you mean `b.yaml`?
        spec/wethod/a.yaml:5:97: this `$ref` is a number; a `$ref` must be a string; write `file.yaml#/components/schemas/Name`
        spec/wethod/a.yaml:5:113: this `$ref` does not lead to a named component; only components keep a place of their own in the bundle; move the target to a named component, and refer to that
        spec/wethod/a.yaml:6:31: `parameters` is a number; it must be a mapping from names; make it a mapping, or remove it
        spec/wethod/b.yaml:2:24: `paths` is a list; it must be a mapping from names; make it a mapping, or remove it
        spec/wethod/b.yaml:3:42: `S` is defined twice; the first definition is at spec/wethod/a.yaml:5:30, and names are unique in a bundle; rename one of them, or refer to the first
        spec/wethod/b.yaml:3:60: the `$ref` `a.yaml#/components/schemas/s` cannot be resolved; spec/wethod/a.yaml has no such component; define it, or correct the reference
        spec/wethod/openapi.yaml:3:52: `summary` is used beside a `$ref`; OpenAPI 3.0 silently ignores keys beside a `$ref`; move it to the target of the `$ref`; in a schema, make the `$ref` the only entry of an `allOf`, or of an `anyOf` with null
        spec/wethod/openapi.yaml:4:31: the path `/b` refers to the path `/a`; a path item under another path is probably a mistake; use the same path for both
        spec/wethod/openapi.yaml:5:31: the `$ref` of `/c` leads back to itself; a cycle of references contains no path item; replace one of the references by the path item
        spec/wethod/openapi.yaml:6:29: `components` is a list; it must be a mapping from names; make it a mapping, or remove it
        ");
    }

    #[test]
    fn alias_cycles_are_reported() {
        insta::assert_snapshot!(bundled("alias_cycles_are_reported", &[("openapi.yaml", "
            components:
              schemas:
                A: { $ref: '#/components/schemas/B' }
                B: { allOf: [{ $ref: '#/components/schemas/A' }] }
                Tree: { properties: { children: { items: { $ref: '#/components/schemas/Tree' } } } }
              parameters:
                P: { $ref: '#/components/parameters/P' }
        ")]), @"
        spec/wethod/openapi.yaml:4:17: `A` refers to itself; a cycle of references has no content; replace one of the references by a schema
        spec/wethod/openapi.yaml:5:17: `B` refers to itself; a cycle of references has no content; replace one of the references by a schema
        spec/wethod/openapi.yaml:8:17: `P` refers to itself; a cycle of references has no content; replace one of the references by a schema
        ");
    }
}
