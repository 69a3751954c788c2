//! The builds of a package: with no feature, with all, and with each alone.

use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;

use super::metadata::{self, Metadata, Package};

/// One build.
#[derive(Debug)]
pub(super) struct Build {
    package: String,
    features: Features,
}

#[derive(Debug)]
enum Features {
    None,
    Alone(String),
    All,
}

/// The builds of what people get, without those that have the same features as another.
pub(super) fn of(metadata: &Metadata) -> Vec<Build> {
    let published = metadata
        .members()
        .into_iter()
        .filter(|it| it.is_published());
    published.flat_map(of_package).collect()
}

fn of_package(package: &Package) -> Vec<Build> {
    let alone = package.features.keys().cloned().map(Features::Alone);
    let mut seen = BTreeSet::new();
    [Features::None, Features::All]
        .into_iter()
        .chain(alone)
        .filter(|features| seen.insert(enabled(package, features)))
        .map(|features| Build {
            package: package.name.clone(),
            features,
        })
        .collect()
}

/// The features that a build has in the end.
fn enabled(package: &Package, features: &Features) -> BTreeSet<String> {
    let mut open: Vec<&String> = match features {
        Features::None => Vec::new(),
        Features::Alone(feature) => vec![feature],
        Features::All => package.features.keys().collect(),
    };
    let mut enabled = BTreeSet::new();
    while let Some(feature) = open.pop() {
        // What is no feature of the package itself is one of a dependency.
        if let Some(more) = package.features.get(feature)
            && enabled.insert(feature.clone())
        {
            open.extend(more);
        }
    }
    // It is a name for others, and turns on nothing itself.
    enabled.remove("default");
    enabled
}

impl Build {
    fn arguments(&self) -> Vec<&str> {
        let features = match &self.features {
            Features::None => vec!["--no-default-features"],
            Features::Alone(feature) => vec!["--no-default-features", "--features", feature],
            Features::All => vec!["--all-features"],
        };
        // Clippy is `cargo check` and its own lints, of which those for the oldest Rust have to see each build.
        [
            &["clippy", "--package", &self.package],
            features.as_slice(),
            &["--locked", "--", "-D", "warnings"],
        ]
        .concat()
    }

    /// As one types it.
    pub(super) fn command(&self) -> String {
        format!("cargo {}", self.arguments().join(" "))
    }

    /// Runs it; where it fails, with what it says.
    pub(super) fn run(&self, root: &Path) -> Result<Result<(), String>, String> {
        let output = metadata::cargo(root)
            .args(self.arguments())
            .output()
            .map_err(|error| format!("`{}` cannot be run: {error}", self.command()))?;
        Ok(if output.status.success() {
            Ok(())
        } else {
            Err(String::from_utf8_lossy(&output.stderr)
                .trim_end()
                .to_owned())
        })
    }
}

impl fmt::Display for Build {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let package = &self.package;
        match &self.features {
            Features::None => write!(formatter, "{package} with no feature"),
            Features::Alone(feature) => write!(formatter, "{package} with `{feature}` alone"),
            Features::All => write!(formatter, "{package} with all features"),
        }
    }
}
