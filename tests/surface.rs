//! The public surface of the generated code: a line for each public type, field and method, a snapshot for
//! each resource. A new field is one changed line.

#[path = "surface/digest.rs"]
mod digest;
#[path = "../xtask/src/codegen/listing.rs"]
mod listing;
#[path = "surface/resources.rs"]
mod resources;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use resources::surfaces;

#[test]
fn surface() {
    for (resource, lines) in surfaces(root()) {
        insta::assert_snapshot!(resource, lines.join("\n"));
    }
}

/// A removed resource changes the surface too.
#[test]
fn each_snapshot_is_of_a_resource() {
    let resources: BTreeSet<String> = surfaces(root()).into_keys().collect();
    let folder = root().join("tests/snapshots");
    let left_over: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|file| {
            file.strip_prefix("surface__")
                .and_then(|file| file.strip_suffix(".snap"))
                .is_some_and(|resource| !resources.contains(resource))
        })
        .collect();
    assert!(
        left_over.is_empty(),
        "no resource has these snapshots any more; remove them from tests/snapshots: {left_over:?}"
    );
}

/// A change of the surface requires an entry in the changelog, whose newest digest is that of the snapshots.
#[test]
fn the_changelog_has_the_digest_of_the_surface() {
    let changelog = fs::read_to_string(root().join("CHANGELOG.md")).unwrap();
    let known = changelog
        .lines()
        .find(|line| line.starts_with(digest::START));
    let line = digest::line(root());
    assert!(
        known == Some(&line),
        "the public surface changed without an entry in the changelog; describe under Unreleased in CHANGELOG.md what \
          changed for users, and end that section with this line, instead of the old one:\n{line}"
    );
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}
