//! Writes files atomically, and only if they change.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// Writes `text` to `path` if it differs, and returns true if it wrote. Readers see the old or the new file, and build
/// systems see no change if there is none.
pub(crate) fn if_changed(path: &Path, text: &str) -> Result<bool, String> {
    match Staged::of(path, text)? {
        Some(staged) => staged.put().map(|()| true),
        None => Ok(false),
    }
}

/// A new version of a file, written beside it. Failures such as a full disk occur before any file is replaced, so files
/// that belong together are staged first.
pub(crate) struct Staged {
    file: NamedTempFile,
    path: PathBuf,
}

impl Staged {
    /// Stages a text; `None` if the file already contains it.
    pub(crate) fn of(path: &Path, text: &str) -> Result<Option<Self>, String> {
        if fs::read(path).is_ok_and(|old| old == text.as_bytes()) {
            return Ok(None);
        }
        let file = beside(path, text).map_err(|error| failed(path, &error))?;
        let path = path.to_owned();
        Ok(Some(Self { file, path }))
    }

    /// Replaces the file.
    pub(crate) fn put(self) -> Result<(), String> {
        let Self { file, path } = self;
        file.persist(&path)
            .map(drop)
            .map_err(|error| failed(&path, &error.error))
    }
}

fn failed(path: &Path, error: &std::io::Error) -> String {
    format!("cannot write {}: {error}", path.display())
}

fn beside(path: &Path, text: &str) -> std::io::Result<NamedTempFile> {
    // Otherwise this would fail only after other files are replaced.
    if path.is_dir() {
        return Err(std::io::ErrorKind::IsADirectory.into());
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // The usual permissions of a source file, to which the umask applies.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    Ok(file)
}
