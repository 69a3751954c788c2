//! A copy of the workspace, to change.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{text, workspace};

const FOLDERS: [&str; 4] = ["spec", "crates", "tests", "xtask"];
const FILES: [&str; 4] = ["Cargo.toml", "Cargo.lock", "README.md", "CHANGELOG.md"];

/// A copy of the workspace, always in the same place, so that cargo reuses what it built.
pub(crate) struct Copy {
    pub(crate) root: PathBuf,
    with_derived: bool,
}

impl Copy {
    /// Leaves out generated files, for the command to write.
    pub(crate) fn new(name: &str, with_derived: bool) -> Self {
        let copy = Self {
            root: Path::new(env!("CARGO_TARGET_TMPDIR")).join(name),
            with_derived,
        };
        copy.reset();
        copy
    }

    /// Undoes earlier changes.
    pub(crate) fn reset(&self) {
        for folder in FOLDERS {
            self.remove_what_is_more(Path::new(folder));
            self.folder(Path::new(folder));
        }
        for file in FILES {
            self.file(Path::new(file));
        }
    }

    fn folder(&self, folder: &Path) {
        for entry in fs::read_dir(workspace().join(folder)).unwrap() {
            let entry = entry.unwrap();
            let path = folder.join(entry.file_name());
            if entry.file_type().unwrap().is_dir() {
                self.folder(&path);
            } else {
                self.file(&path);
            }
        }
    }

    /// Removes files that the workspace does not have: cargo would find a moved file in both places.
    fn remove_what_is_more(&self, folder: &Path) {
        let Ok(entries) = fs::read_dir(self.root.join(folder)) else {
            return;
        };
        for entry in entries {
            let path = folder.join(entry.unwrap().file_name());
            let here = self.root.join(&path);
            if here.is_dir() {
                self.remove_what_is_more(&path);
            } else if !workspace().join(&path).exists()
                && (self.with_derived || !is_derived(&path, &fs::read(&here).unwrap()))
            {
                fs::remove_file(here).unwrap();
            }
        }
    }

    fn file(&self, path: &Path) {
        let bytes = fs::read(workspace().join(path)).unwrap();
        // Pending snapshots are ignored.
        let name = path.to_string_lossy();
        let is_pending = name.ends_with(".snap.new") || name.ends_with(".pending-snap");
        if !is_pending && (self.with_derived || !is_derived(path, &bytes)) {
            self.write(path, &bytes);
        }
    }

    /// Writes a file if it differs; cargo uses the time of the last change.
    pub(crate) fn write(&self, path: impl AsRef<Path>, bytes: &[u8]) {
        let path = self.root.join(path);
        if fs::read(&path).is_ok_and(|old| old == bytes) {
            return;
        }
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).unwrap()
    }

    /// Runs a command in the copy, and returns its output.
    pub(crate) fn run(&self, command: &mut Command) -> String {
        let output = command.current_dir(&self.root).output().unwrap();
        assert!(
            output.status.success(),
            "{command:?}\n{}{}",
            text(&output.stdout),
            text(&output.stderr)
        );
        String::from_utf8(output.stdout).unwrap()
    }

    /// Returns a cargo command that shares the built dependencies of the workspace.
    pub(crate) fn cargo(&self, arguments: &str) -> Command {
        let mut cargo = Command::new(env!("CARGO"));
        cargo
            .args(arguments.split(' '))
            .args(["--locked", "--offline"])
            .env("CARGO_TARGET_DIR", Self::target());
        cargo
    }

    pub(crate) fn target() -> &'static Path {
        Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap()
    }
}

fn is_derived(path: &Path, bytes: &[u8]) -> bool {
    bytes.starts_with(b"// Generated from spec/")
        || path.starts_with("crates/planwire-sandbox/bundle")
}
