//! Writing files: only when they change, and never half.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// Writes `text` to `path` unless it holds just that; tells whether it wrote. A reader sees the old
/// file or the new one, never a part, and a build system sees no change where there is none.
pub(crate) fn if_changed(path: &Path, text: &str) -> Result<bool, String> {
    match Staged::of(path, text)? {
        Some(staged) => staged.put().map(|()| true),
        None => Ok(false),
    }
}

/// A new text of a file, written beside it. What can fail, such as a full disk or a folder that is closed, has
/// then failed or not; so files that belong together are staged all before the first is put in its place.
pub(crate) struct Staged {
    file: NamedTempFile,
    path: PathBuf,
}

impl Staged {
    /// Nothing where the file holds just that text.
    pub(crate) fn of(path: &Path, text: &str) -> Result<Option<Self>, String> {
        if fs::read(path).is_ok_and(|old| old == text.as_bytes()) {
            return Ok(None);
        }
        let file = beside(path, text).map_err(|error| failed(path, &error))?;
        let path = path.to_owned();
        Ok(Some(Self { file, path }))
    }

    /// Puts it in its place.
    pub(crate) fn put(self) -> Result<(), String> {
        let Self { file, path } = self;
        file.persist(&path)
            .map(drop)
            .map_err(|error| failed(&path, &error.error))
    }
}

fn failed(path: &Path, error: &std::io::Error) -> String {
    format!("{} cannot be written: {error}", path.display())
}

fn beside(path: &Path, text: &str) -> std::io::Result<NamedTempFile> {
    // That would show only when other files are in their places.
    if path.is_dir() {
        return Err(std::io::ErrorKind::IsADirectory.into());
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // The usual permissions of a source file, which the process's mask narrows as for any other.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    Ok(file)
}
