//! A new resource needs nothing but YAML: after `cargo xtask codegen` it is in the client, in the wrapper, in the
//! sandbox, on the command line and among the tests, and the calls of it work.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

use std::env::consts::EXE_SUFFIX;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A copy of the workspace, always in the same place: what cargo built of it the last time is still good.
struct Copy {
    original: PathBuf,
    root: PathBuf,
}

impl Copy {
    fn new() -> Self {
        let original = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let copy = Self {
            original: original.to_owned(),
            root: Path::new(env!("CARGO_TARGET_TMPDIR")).join("new_resource"),
        };
        for folder in ["spec", "crates", "tests", "xtask"] {
            copy.folder(Path::new(folder));
        }
        for file in ["Cargo.toml", "Cargo.lock", "README.md"] {
            copy.file(Path::new(file));
        }
        copy
    }

    /// Copies a folder, but for what is derived: that is for the command to write.
    fn folder(&self, folder: &Path) {
        for entry in fs::read_dir(self.original.join(folder)).unwrap() {
            let entry = entry.unwrap();
            let path = folder.join(entry.file_name());
            if entry.file_type().unwrap().is_dir() {
                self.folder(&path);
            } else {
                self.file(&path);
            }
        }
    }

    fn file(&self, path: &Path) {
        let bytes = fs::read(self.original.join(path)).unwrap();
        let is_derived = bytes.starts_with(b"// Generated from spec/")
            || path.starts_with("crates/planwire-sandbox/bundle");
        if !is_derived {
            self.write(path, &bytes);
        }
    }

    /// Writes a file where it differs; cargo goes by the time of the last change.
    fn write(&self, path: impl AsRef<Path>, bytes: &[u8]) {
        let path = self.root.join(path);
        if fs::read(&path).is_ok_and(|old| old == bytes) {
            return;
        }
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).unwrap()
    }

    /// Runs a command in the copy and returns what it prints.
    fn run(&self, command: &mut Command) -> String {
        let output = command.current_dir(&self.root).output().unwrap();
        assert!(
            output.status.success(),
            "{command:?}\n{}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).unwrap()
    }

    /// Builds the program, with the features that the tests of the whole workspace have:
    /// so what is built of the dependencies serves both.
    fn build(&self) -> PathBuf {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
        let arguments = "build --workspace --all-features --example new_resource";
        let mut cargo = Command::new(env!("CARGO"));
        let cargo = cargo
            .args(arguments.split(' '))
            .args(["--locked", "--offline"]);
        self.run(cargo.env("CARGO_TARGET_DIR", target));
        target.join("debug")
    }
}

const FIXTURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/new_resource");

#[test]
fn a_new_resource_needs_nothing_but_yaml() {
    let copy = Copy::new();
    // Cargo finds the examples of a package by their place.
    copy.write(
        "tests/examples/new_resource.rs",
        &fs::read(Path::new(FIXTURE).join("main.rs")).unwrap(),
    );
    copy.write(
        "spec/wethod/gadgets.yaml",
        &fs::read(Path::new(FIXTURE).join("gadgets.yaml")).unwrap(),
    );
    let root = copy
        .read("spec/wethod/openapi.yaml")
        .replacen(
            "\ntags:\n",
            "\ntags:\n  - name: gadgets\n    description: Things that nobody makes.\n",
            1,
        )
        .replacen(
            "\npaths:\n",
            "\npaths:
  /api/gadgets:
    $ref: gadgets.yaml#/paths/~1api~1gadgets
  /api/gadgets/{id}:
    $ref: gadgets.yaml#/paths/~1api~1gadgets~1{id}
  /api/gadgets/{id}:archive:
    $ref: gadgets.yaml#/paths/~1api~1gadgets~1{id}:archive\n",
            1,
        );
    copy.write("spec/wethod/openapi.yaml", root.as_bytes());
    copy.run(
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["codegen", "--root"])
            .arg(&copy.root),
    );

    let built = copy.build();
    let program = built.join(format!("examples/new_resource{EXE_SUFFIX}"));
    insta::assert_snapshot!(copy.run(&mut Command::new(program)), @r#"
    created Lava LAMP at Some("12.5")
    updated Dark at None
    archived true
    listed Some("Dark"), all of them lamps: true
    deleted, so Err(Some(404))
    createGadget: `name` cannot be `"a name of many letters"`: the documents allow at most 20 characters
    POST /wethod/api/gadgets
    GET /wethod/api/gadgets/251
    PATCH /wethod/api/gadgets/251
    POST /wethod/api/gadgets/251:archive
    "#);
    let calls = copy.read("tests/every_operation/wethod.rs");
    for operation in ["listGadgets", "createGadget", "archiveGadget"] {
        assert!(calls.contains(operation), "{operation} is not called");
    }
}
