//! `cargo xtask features`, run as people run it, on a small workspace.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    reason = "a test may stop at the first surprise"
)]

mod support;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use support::{text, xtask};

const LIBRARY: &str = "one/Cargo.toml";

/// A workspace with two packages for people, one of its own, and a dependency.
fn small() -> tempfile::TempDir {
    let workspace = tempfile::tempdir().unwrap();
    let package = |name: &str, more: &str| {
        let manifest = format!("{name}/Cargo.toml");
        let said = "edition = \"2021\"\nrust-version.workspace = true";
        write(
            workspace.path(),
            &manifest,
            &format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\n{said}\n{more}"),
        );
        write(workspace.path(), &format!("{name}/src/lib.rs"), "");
    };
    write(
        workspace.path(),
        "Cargo.toml",
        "[workspace]\nresolver = \"3\"\nmembers = [\"one\", \"two\", \"own\"]\nexclude = [\"dependency\"]\n\n\
         [workspace.package]\nrust-version = \"1.85\"\n",
    );
    write(workspace.path(), "README.md", "The oldest Rust is 1.85.\n");
    package(
        "one",
        "\n[features]\ndefault = [\"a\"]\na = []\nb = [\"a\"]\nc = []\n\n\
         [dependencies]\ndependency = { path = \"../dependency\" }\n",
    );
    package("two", "");
    package("own", "publish = false\n\n[features]\nnever = []\n");
    package("dependency", "");
    replace(
        workspace.path(),
        "dependency/Cargo.toml",
        "rust-version.workspace = true",
        "rust-version = \"1.84\"",
    );
    workspace
}

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn replace(root: &Path, path: &str, from: &str, to: &str) {
    let text = fs::read_to_string(root.join(path)).unwrap();
    assert!(text.contains(from), "{text}");
    write(root, path, &text.replacen(from, to, 1));
}

fn features(root: &Path) -> Output {
    let output = Command::new(env!("CARGO"))
        .current_dir(root)
        .args(["generate-lockfile", "--offline", "--quiet"])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    xtask(root, &["features"])
}

#[test]
fn no_feature_each_and_all_are_built_once() {
    let workspace = small();
    let output = features(workspace.path());
    assert!(output.status.success(), "{}", text(&output.stderr));
    insta::assert_snapshot!(text(&output.stdout), @"
    the oldest Rust is 1.85; of 1 dependencies none needs a newer one
    one with no feature
    one with all features
    one with `a` alone
    one with `b` alone
    one with `c` alone
    two with no feature
    6 of 6 builds pass
    ");
}

#[test]
fn a_build_that_warns_or_fails_hides_no_other() {
    let workspace = small();
    write(
        workspace.path(),
        "one/src/lib.rs",
        "#[cfg(all(feature = \"c\", not(feature = \"a\")))]\nfn nobody_calls_this() {}\n",
    );
    write(workspace.path(), "two/src/lib.rs", "fn broken( {}\n");
    let output = features(workspace.path());
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output.stdout);
    assert!(said.ends_with("\n4 of 6 builds pass\n"), "{said}");
    let said = text(&output.stderr);
    assert!(
        said.contains("function `nobody_calls_this` is never used"),
        "{said}"
    );
    assert!(said.contains("unclosed delimiter"), "{said}");
    let summary = said.rfind("error: 2 builds").unwrap();
    insta::assert_snapshot!(&said[summary..], @"
    error: 2 builds of single features failed
     --> cargo clippy --package one --no-default-features --features c --locked -- -D warnings
     --> cargo clippy --package two --no-default-features --locked -- -D warnings
      = help: mend what each says above, and repeat it alone with its command
    ");
}

#[test]
fn the_oldest_rust_is_the_same_wherever_it_is_said() {
    let workspace = small();
    let root = workspace.path();
    write(root, "clippy.toml", "# Lints.\nmsrv = \"1.80\"\n");
    replace(root, "README.md", "1.85", "1.84.1");
    replace(
        root,
        LIBRARY,
        "rust-version.workspace = true",
        "rust-version = \"1.82\"",
    );
    replace(
        root,
        "two/Cargo.toml",
        "rust-version.workspace = true\n",
        "",
    );
    // Newer than what is promised, and old enough to be built.
    replace(root, "dependency/Cargo.toml", "1.84", "1.86");
    let output = features(root);
    assert_eq!(output.status.code(), Some(1));
    insta::assert_snapshot!(text(&output.stderr), @r#"
    error: `dependency` 0.1.0 needs Rust 1.86
     --> Cargo.toml:7:17
      |
    7 | rust-version = "1.85"
      |                 ^^^^ 1.85 is promised
      |
      = help: take an older one, with `cargo update dependency@0.1.0 --precise VERSION`, or raise the promise

    error: the oldest Rust is 1.84.1 here
     --> README.md:1:20
      |
    1 | The oldest Rust is 1.84.1.
      |                    ^^^^^^ it is 1.85 in Cargo.toml
      |
      = help: give both the same version

    error: the oldest Rust is 1.80 here
     --> clippy.toml:2:9
      |
    2 | msrv = "1.80"
      |         ^^^^ it is 1.85 in Cargo.toml
      |
      = help: give both the same version

    error: `one` promises Rust 1.82
     --> one/Cargo.toml
      = note: the workspace promises 1.85
      = help: write `rust-version.workspace = true`

    error: `two` promises no Rust
     --> two/Cargo.toml
      = note: the workspace promises 1.85
      = help: write `rust-version.workspace = true`
    "#);
    assert!(text(&output.stdout).ends_with(" of 6 builds pass\n"));
}

#[test]
fn the_readme_has_to_say_it() {
    let workspace = small();
    write(workspace.path(), "README.md", "A workspace.\n");
    let output = features(workspace.path());
    assert_eq!(output.status.code(), Some(1));
    insta::assert_snapshot!(text(&output.stderr), @"
    error: it does not say which Rust is the oldest
     --> README.md
      = note: people look for it there
      = help: write: The oldest Rust is 1.85.
    ");
}
