//! Writing files: only when they change, and never half.

use std::fs;
use std::io::Write as _;
use std::path::Path;

/// Writes `text` to `path` unless it holds just that; tells whether it wrote. A reader sees the old
/// file or the new one, never a part, and a build system sees no change where there is none.
pub(crate) fn if_changed(path: &Path, text: &str) -> Result<bool, String> {
    if fs::read(path).is_ok_and(|old| old == text.as_bytes()) {
        return Ok(false);
    }
    atomically(path, text)
        .map_err(|error| format!("{} cannot be written: {error}", path.display()))?;
    Ok(true)
}

fn atomically(path: &Path, text: &str) -> std::io::Result<()> {
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
    file.persist(path)?;
    Ok(())
}
