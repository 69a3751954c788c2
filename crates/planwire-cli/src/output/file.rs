//! The file that a response is written to.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// The name that stands for stdout.
pub(crate) const STDOUT: &str = "-";

/// A file that is opened before the request is sent, so that a write is not sent if its response cannot be
/// stored. The old content stays until the whole response is written.
pub(crate) struct OutputFile {
    /// The name as typed.
    name: String,
    target: Target,
}

enum Target {
    /// Written beside the file, and renamed to it.
    Replaced { path: PathBuf, beside: Beside },
    /// A device or a pipe, which cannot be replaced.
    Special(File),
}

impl OutputFile {
    /// Opens the file.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub(crate) fn open(name: &str) -> Result<Self, Failure> {
        let target = Target::open(Path::new(name));
        let target = target.map_err(|error| {
            Failure::refused(format!(
                "cannot write {name}: {error}; nothing was sent\n\nChoose a file in an existing folder that you can \
                 write to."
            ))
        })?;
        Ok(Self {
            name: name.to_owned(),
            target,
        })
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Writes all bytes, or leaves the old content.
    pub(crate) fn write(self, bytes: &[u8]) -> io::Result<()> {
        match self.target {
            Target::Replaced { path, beside } => beside.replace(&path, bytes),
            Target::Special(mut file) => file.write_all(bytes).and_then(|()| file.flush()),
        }
    }
}

impl Target {
    fn open(path: &Path) -> io::Result<Self> {
        // A symbolic link stays, and its target is replaced.
        let path = match fs::canonicalize(path) {
            Ok(path) => path,
            Err(error) if error.kind() == io::ErrorKind::NotFound => path.to_owned(),
            Err(error) => return Err(error),
        };
        let metadata = match fs::metadata(&path) {
            Ok(metadata) => Some(metadata),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(error),
        };
        if metadata.as_ref().is_some_and(fs::Metadata::is_dir) {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        if metadata.as_ref().is_some_and(|it| !it.is_file()) {
            return Ok(Self::Special(OpenOptions::new().write(true).open(path)?));
        }
        if metadata.is_some() {
            // Renaming would replace a read-only file.
            OpenOptions::new().write(true).open(&path)?;
        }
        let beside = Beside::create(&path, metadata.map(|it| it.permissions()))?;
        Ok(Self::Replaced { path, beside })
    }
}

/// A temporary file beside another one, which is deleted unless it replaces that one.
struct Beside {
    path: PathBuf,
    file: File,
}

impl Beside {
    fn create(of: &Path, permissions: Option<fs::Permissions>) -> io::Result<Self> {
        let name = of.file_name().ok_or(io::ErrorKind::InvalidInput)?;
        let mut own = std::ffi::OsString::from(".");
        own.push(name);
        own.push(format!(".{}.partial", std::process::id()));
        let path = of.with_file_name(own);
        let file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&path)?;
        let beside = Self { path, file };
        if let Some(permissions) = permissions {
            beside.file.set_permissions(permissions)?;
        }
        Ok(beside)
    }

    fn replace(mut self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes)?;
        // Some file systems report only now that they are full.
        self.file.sync_all()?;
        fs::rename(&self.path, path)
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        // After the renaming it is gone.
        let _ = fs::remove_file(&self.path);
    }
}
