//! What cargo knows about the workspace and its dependencies.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::path::Path;
use std::process::Command;

use serde::Deserialize;

/// The part of the answer of `cargo metadata` that counts here.
#[derive(Debug, Deserialize)]
pub(super) struct Metadata {
    packages: Vec<Package>,
    workspace_members: BTreeSet<String>,
    workspace_root: String,
}

/// A package, of the workspace or not.
#[derive(Debug, Deserialize)]
pub(super) struct Package {
    id: String,
    pub(super) name: String,
    pub(super) version: String,
    pub(super) rust_version: Option<String>,
    pub(super) readme: Option<String>,
    pub(super) manifest_path: String,
    pub(super) features: BTreeMap<String, Vec<String>>,
    /// The registries that it may go to; nothing where any will do.
    publish: Option<Vec<String>>,
}

impl Package {
    /// Whether people get it, who choose its features themselves.
    pub(super) fn is_published(&self) -> bool {
        self.publish
            .as_ref()
            .is_none_or(|registries| !registries.is_empty())
    }
}

impl Metadata {
    pub(super) fn read(root: &Path) -> Result<Self, String> {
        let mut cargo = cargo(root);
        cargo.args([
            "metadata",
            "--format-version=1",
            "--all-features",
            "--locked",
            "--quiet",
        ]);
        let output = cargo
            .output()
            .map_err(|error| format!("cargo cannot be run: {error}"))?;
        if !output.status.success() {
            return Err(format!(
                "`cargo metadata --all-features --locked` fails, so it is not known what there is to build:\n{}",
                String::from_utf8_lossy(&output.stderr).trim_end()
            ));
        }
        serde_json::from_slice(&output.stdout)
            .map_err(|error| format!("what `cargo metadata` prints cannot be read: {error}"))
    }

    /// The packages of the workspace, by name.
    pub(super) fn members(&self) -> Vec<&Package> {
        let mut members: Vec<_> = self.packages.iter().filter(|it| self.has(it)).collect();
        members.sort_by_key(|package| &package.name);
        members
    }

    pub(super) fn dependencies(&self) -> impl Iterator<Item = &Package> {
        self.packages.iter().filter(|package| !self.has(package))
    }

    /// A path as people know it, from the workspace on.
    pub(super) fn relative(&self, path: &str) -> String {
        let path = Path::new(path);
        let path = path.strip_prefix(&self.workspace_root).unwrap_or(path);
        path.to_string_lossy().replace('\\', "/")
    }

    fn has(&self, package: &Package) -> bool {
        self.workspace_members.contains(&package.id)
    }
}

/// The cargo that runs this task, in the workspace.
pub(super) fn cargo(root: &Path) -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root);
    // `cargo run` says which package it runs; a build script that reads that would run anew for each caller.
    for (name, _) in env::vars_os() {
        let about_xtask = name.to_str().is_some_and(|name| {
            name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")
        });
        if about_xtask {
            cargo.env_remove(name);
        }
    }
    cargo
}
