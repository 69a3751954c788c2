//! The MSRV is the same everywhere, and no dependency needs a newer one. Clippy checks the standard library
//! (`incompatible_msrv`).

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use regex::Regex;
use serde_json::Value;

#[test]
fn the_msrv_is_the_same_everywhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let wrong = disagreements(root);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_file_with_another_msrv_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let package = |name: &str, more: &str| {
        write(&format!("{name}/src/lib.rs"), "");
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n{more}"
        );
        write(&format!("{name}/Cargo.toml"), &manifest);
    };
    write(
        "Cargo.toml",
        "[workspace]\nmembers = [\"one\", \"two\", \"three\"]\nexclude = [\"needed\"]\n\n\
         [workspace.package]\nrust-version = \"1.85\"\n",
    );
    write("README.md", "The MSRV is 1.85.\n");
    let dependency = "\n[dependencies]\nneeded = { path = \"../needed\" }\n";
    package(
        "one",
        &format!("rust-version.workspace = true\n{dependency}"),
    );
    package("two", "rust-version = \"1.85.0\"\n");
    package("three", "rust-version.workspace = true\n");
    package("needed", "rust-version = \"1.84\"\n");
    write("three/README.md", "Nothing of Rust.\n");
    assert_eq!(disagreements(folder.path()), [""; 0]);

    write("README.md", "A workspace.\n");
    write("clippy.toml", "msrv = \"1.80\"\n");
    write("three/README.md", "The MSRV is 1.84.1.\n");
    package("one", &format!("rust-version = \"1.82\"\n{dependency}"));
    package("two", "");
    package("needed", "rust-version = \"1.86\"\n");
    assert_eq!(
        disagreements(folder.path()),
        [
            "README.md: write `MSRV is 1.85`, as Cargo.toml promises; it says none",
            "clippy.toml: write `msrv = \"1.85\"`, as Cargo.toml promises; it says 1.80",
            "one/Cargo.toml: write `rust-version.workspace = true`; it says 1.82",
            "three/README.md: write `MSRV is 1.85`, as Cargo.toml promises; it says 1.84.1",
            "two/Cargo.toml: write `rust-version.workspace = true`; it says none",
            "`needed` 0.1.0 needs Rust 1.86, and Cargo.toml promises 1.85: take an older one, with \
             `cargo update needed@0.1.0 --precise VERSION`, or raise the promise",
        ]
    );
}

/// Returns one line for each file that disagrees with the manifest of the workspace, in the order of their
/// names.
fn disagreements(root: &Path) -> Vec<String> {
    let promised = said(root, "Cargo.toml", r#"(?m)^rust-version = "([\d.]+)""#).unwrap();
    let (mut places, mut dependencies) = (Vec::new(), Vec::new());
    let mut hold = |file: String, write: String, said: Option<String>| {
        if said.as_deref().map(numbers) != Some(numbers(&promised)) {
            places.push(format!(
                "{file}: write `{write}; it says {}",
                said.as_deref().unwrap_or("none")
            ));
        }
    };
    let readme = "README.md".to_owned();
    let oldest = |file: &str| said(root, file, r"MSRV is (\d+(?:\.\d+)+)");
    let in_words = format!("MSRV is {promised}`, as Cargo.toml promises");
    hold(readme.clone(), in_words.clone(), oldest(&readme));
    // Without it, clippy uses that of the manifest.
    if let Some(msrv) = said(root, "clippy.toml", r#"(?m)^msrv = "([\d.]+)""#) {
        let write = format!("msrv = \"{promised}\"`, as Cargo.toml promises");
        hold("clippy.toml".to_owned(), write, Some(msrv));
    }
    let metadata = metadata(root);
    for package in metadata["packages"].as_array().unwrap() {
        let (name, version) = (
            package["name"].as_str().unwrap(),
            package["version"].as_str().unwrap(),
        );
        let own = package["rust_version"].as_str();
        let is_member = metadata["workspace_members"]
            .as_array()
            .unwrap()
            .contains(&package["id"]);
        if is_member {
            let manifest = Path::new(package["manifest_path"].as_str().unwrap());
            let folder = manifest
                .strip_prefix(metadata["workspace_root"].as_str().unwrap())
                .unwrap();
            let folder = folder.parent().unwrap().display();
            hold(
                format!("{folder}/Cargo.toml"),
                "rust-version.workspace = true`".to_owned(),
                own.map(ToOwned::to_owned),
            );
            // It may leave that to the README of the workspace.
            let readme = format!("{folder}/README.md");
            if let Some(said) = oldest(&readme) {
                hold(readme, in_words.clone(), Some(said));
            }
        } else if let Some(needed) = own.filter(|needed| numbers(needed) > numbers(&promised)) {
            dependencies.push(format!(
                "`{name}` {version} needs Rust {needed}, and Cargo.toml promises {promised}: take an older one, with \
                 `cargo update {name}@{version} --precise VERSION`, or raise the promise"
            ));
        }
    }
    places.sort();
    [places, dependencies].concat()
}

/// Returns the version in a file, if the file exists.
fn said(root: &Path, file: &str, pattern: &str) -> Option<String> {
    let text = fs::read_to_string(root.join(file)).ok()?;
    Some(Regex::new(pattern).unwrap().captures(&text)?[1].to_owned())
}

/// Parses a version for comparison: 1.88 is 1.88.0.
fn numbers(version: &str) -> [u64; 3] {
    let mut parts = version.split('.').map(|part| part.parse().unwrap());
    [(); 3].map(|()| parts.next().unwrap_or(0))
}

fn metadata(root: &Path) -> Value {
    let output = Command::new(env::var_os("CARGO").unwrap())
        .current_dir(root)
        .args([
            "metadata",
            "--format-version=1",
            "--all-features",
            "--quiet",
        ])
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).unwrap()
}
