//! Runs the tasks as users do.
#![allow(dead_code, reason = "each test uses what it needs")]

pub(crate) mod copy;
pub(crate) mod repository;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

pub(crate) fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

pub(crate) fn xtask(root: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command
        .args(arguments)
        .arg("--root")
        .arg(root)
        .output()
        .unwrap()
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).replace('\\', "/")
}

/// Copies some files and folders of a fixture to a temporary folder.
pub(crate) fn copy_of(fixture: &str, paths: &[&str]) -> tempfile::TempDir {
    let fixture = workspace().join("xtask/fixtures").join(fixture);
    let copy = tempfile::tempdir().unwrap();
    for path in paths {
        copy_all(&fixture.join(path), &copy.path().join(path));
    }
    copy
}

fn copy_all(from: &Path, to: &Path) {
    if from.is_dir() {
        for entry in fs::read_dir(from).unwrap() {
            let name = entry.unwrap().file_name();
            copy_all(&from.join(&name), &to.join(&name));
        }
    } else {
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(from, to).unwrap();
    }
}

/// Replaces a text in a file that must contain it.
pub(crate) fn edit(root: &Path, file: &str, from: &str, to: &str) {
    let path = root.join(file);
    let old = fs::read_to_string(&path).unwrap();
    assert!(old.contains(from), "{file} has no {from}");
    fs::write(path, old.replace(from, to)).unwrap();
}
