//! The oldest Rust that the packages promise, as far as one toolchain can tell: it is the same wherever it
//! is said, and no dependency asks for a newer one. The standard library's newer parts are clippy's matter.

use std::fs;
use std::path::Path;

use regex::Regex;

use super::metadata::{Metadata, Package};
use crate::finding::{File, Finding, Place};

/// Where the promise is made, and what everything else has to agree with.
const MANIFEST: &str = "Cargo.toml";
const README: &str = "README.md";
const CLIPPY: &str = "clippy.toml";

/// A place that says which Rust is the oldest.
struct Statement {
    place: Place,
    version: String,
}

pub(super) fn summary(metadata: &Metadata) -> String {
    let members = metadata.members();
    let version = members.iter().find_map(|it| it.rust_version.as_deref());
    format!(
        "the oldest Rust is {}; of {} dependencies none needs a newer one",
        version.unwrap_or("not said"),
        metadata.dependencies().count()
    )
}

pub(super) fn findings(root: &Path, metadata: &Metadata) -> Result<Vec<Finding>, String> {
    let manifest = read(root, MANIFEST)?;
    let promised = statement(MANIFEST, &manifest, r#"^rust-version\s*=\s*"([\d.]+)""#)?;
    let Some(promised) = promised else {
        return Ok(vec![Finding::error(
            &Place::start_of(MANIFEST),
            "there is no `rust-version`",
            "it is the oldest Rust that the packages promise",
            "give it under `[workspace.package]`",
        )]);
    };
    let mut findings = Vec::new();
    for member in metadata.members() {
        findings.extend(of_member(metadata, member, &promised.version));
    }
    findings.extend(of_texts(root, metadata, &promised.version)?);
    findings.extend(
        metadata
            .dependencies()
            .filter_map(|package| of_dependency(package, &promised)),
    );
    Ok(findings)
}

fn of_member(metadata: &Metadata, member: &Package, promised: &str) -> Option<Finding> {
    if member.rust_version.as_deref().map(numbers) == Some(numbers(promised)) {
        return None;
    }
    let what = match &member.rust_version {
        Some(other) => format!("`{}` promises Rust {other}", member.name),
        None => format!("`{}` promises no Rust", member.name),
    };
    Some(Finding::error(
        &Place::start_of(metadata.relative(&member.manifest_path)),
        what,
        format!("the workspace promises {promised}"),
        "write `rust-version.workspace = true`",
    ))
}

/// What the READMEs and clippy's settings say.
fn of_texts(root: &Path, metadata: &Metadata, promised: &str) -> Result<Vec<Finding>, String> {
    let mut findings = Vec::new();
    let mut readmes = vec![README.to_owned()];
    for member in metadata.members() {
        let folder = Path::new(&member.manifest_path).parent();
        if let (Some(folder), Some(readme)) = (folder, &member.readme) {
            readmes.push(metadata.relative(&folder.join(readme).to_string_lossy()));
        }
    }
    readmes.sort();
    readmes.dedup();
    for readme in readmes {
        let text = read(root, &readme)?;
        match statement(&readme, &text, r"oldest Rust is (\d+(?:\.\d+)+)")? {
            Some(said) => findings.extend(of_statement(said, promised)),
            // The README of a package may leave it to that of the workspace.
            None if readme == README => findings.push(Finding::error(
                &Place::start_of(README),
                "it does not say which Rust is the oldest",
                "people look for it there",
                format!("write: The oldest Rust is {promised}."),
            )),
            None => {}
        }
    }
    // Without it, clippy takes that of the manifest.
    if root.join(CLIPPY).exists() {
        let text = read(root, CLIPPY)?;
        let said = statement(CLIPPY, &text, r#"^msrv\s*=\s*"([\d.]+)""#)?;
        findings.extend(said.and_then(|said| of_statement(said, promised)));
    }
    Ok(findings)
}

fn of_statement(said: Statement, promised: &str) -> Option<Finding> {
    (numbers(&said.version) != numbers(promised)).then(|| {
        Finding::error(
            &said.place,
            format!("the oldest Rust is {} here", said.version),
            format!("it is {promised} in {MANIFEST}"),
            "give both the same version",
        )
    })
}

fn of_dependency(package: &Package, promised: &Statement) -> Option<Finding> {
    let needed = package.rust_version.as_deref()?;
    (numbers(needed) > numbers(&promised.version)).then(|| {
        let Package { name, version, .. } = package;
        Finding::error(
            &promised.place,
            format!("`{name}` {version} needs Rust {needed}"),
            format!("{} is promised", promised.version),
            format!(
                "take an older one, with `cargo update {name}@{version} --precise VERSION`, or raise the promise"
            ),
        )
    })
}

/// The first place in a text that says a version.
fn statement(name: &str, text: &str, pattern: &str) -> Result<Option<Statement>, String> {
    let pattern = Regex::new(pattern).map_err(|error| error.to_string())?;
    let file = File::new(name, text);
    Ok(text.lines().zip(1..).find_map(|(line, number)| {
        let version = pattern.captures(line)?.get(1)?;
        let before = line.get(..version.start())?.chars().count();
        Some(Statement {
            place: Place::new(&file, number, before + 1, version.len()),
            version: version.as_str().to_owned(),
        })
    }))
}

/// A version to compare by: 1.88 is 1.88.0.
fn numbers(version: &str) -> [u64; 3] {
    let mut parts = version.split('.').map(|part| part.parse().unwrap_or(0));
    [(); 3].map(|()| parts.next().unwrap_or(0))
}

fn read(root: &Path, path: &str) -> Result<String, String> {
    fs::read_to_string(root.join(path)).map_err(|error| format!("{path} cannot be read: {error}"))
}
