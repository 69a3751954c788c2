//! The line of the changelog with the digest of the surface.

use std::fs;
use std::path::Path;

use sha2::{Digest as _, Sha256};

pub(crate) const START: &str = "<!-- surface: ";

/// Returns the line with the digest of the surface's snapshots, without their headers, which name their
/// sources.
pub(crate) fn line(root: &Path) -> String {
    let entries = fs::read_dir(root.join("tests/snapshots")).unwrap();
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut sha = Sha256::new();
    for file in files {
        let name = file.file_name().unwrap().to_str().unwrap();
        if name.starts_with("surface__") && name.ends_with(".snap") {
            let text = fs::read_to_string(&file).unwrap().replace("\r\n", "\n");
            let (_, lines) = text.split_once("\n---\n").unwrap();
            sha.update([name, "\0", lines, "\0"].concat());
        }
    }
    // Six bytes: enough to be unique in one project.
    let digest: String = sha.finalize()[..6]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("{START}{digest} -->")
}
