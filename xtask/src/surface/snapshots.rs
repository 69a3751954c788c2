//! The snapshots of the surface, and those that nobody has reviewed.

use std::fs;
use std::path::Path;

use sha2::{Digest as _, Sha256};

const FOLDER: &str = "tests/snapshots";
const PREFIX: &str = "surface__";
/// What the end of a header looks like, which says where a snapshot comes from.
const HEADER_END: &str = "\n---\n";
/// Of the digest, in bytes: enough that no two surfaces of one project have the same.
const LENGTH: usize = 6;

/// The digest of what the snapshots say; their headers may change.
pub(super) fn digest(root: &Path) -> Result<String, String> {
    let mut snapshots = Vec::new();
    for entry in entries(&root.join(FOLDER))? {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with(PREFIX) && name.ends_with(".snap") {
            snapshots.push((name, entry.path()));
        }
    }
    if snapshots.is_empty() {
        return Err(format!(
            "there is no snapshot {FOLDER}/{PREFIX}*.snap, so there is nothing to take a digest of; restore them, \
             or pass the workspace's folder with `--root DIR`"
        ));
    }
    snapshots.sort();
    let mut sha = Sha256::new();
    for (name, path) in snapshots {
        let text = fs::read_to_string(&path)
            .map_err(|error| format!("{FOLDER}/{name} cannot be read: {error}"))?
            .replace("\r\n", "\n");
        let body = text
            .split_once(HEADER_END)
            .map_or(text.as_str(), |(_, body)| body);
        // No name and no snapshot holds a zero byte, so no two lists of snapshots are the same bytes.
        for part in [&name, body] {
            sha.update(part);
            sha.update([0]);
        }
    }
    let digest = sha.finalize();
    Ok(digest
        .iter()
        .take(LENGTH)
        .map(|byte| format!("{byte:02x}"))
        .collect())
}

/// The files that a test left behind for a review, relative to the workspace.
pub(super) fn pending(root: &Path) -> Result<Vec<String>, String> {
    let mut pending = Vec::new();
    let mut open = vec![root.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in entries(&folder)? {
            let path = entry.path();
            let name = entry.file_name().to_string_lossy().into_owned();
            let kind = entry
                .file_type()
                .map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
            if kind.is_dir() {
                // What is built, and what git keeps, is nobody's to review.
                let skipped = (folder == root && name == "target") || name == ".git";
                if !skipped {
                    open.push(path);
                }
            } else if name.ends_with(".snap.new") || name.ends_with(".pending-snap") {
                let path = path.strip_prefix(root).unwrap_or(&path);
                pending.push(path.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    pending.sort();
    Ok(pending)
}

fn entries(folder: &Path) -> Result<Vec<fs::DirEntry>, String> {
    fs::read_dir(folder)
        .and_then(Iterator::collect)
        .map_err(|error| format!("{} cannot be read: {error}", folder.display()))
}
