//! The place of the profiles, which only its owner may read or change.

use std::env;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use crate::failure::Failure;

/// The variable that overrides the system's folder.
pub(super) const FOLDER_VARIABLE: &str = "PLANWIRE_CONFIG_DIR";

const NAME: &str = "profiles.json";

/// The maximum of links; more are a cycle.
const MOST_LINKS: usize = 40;

/// The folder and the file of the profiles.
pub(super) struct Place {
    folder: PathBuf,
    /// The file, after all links.
    pub(super) file: PathBuf,
}

impl Place {
    /// Finds the place; `None` if the system has no configuration folder.
    pub(super) fn find() -> Option<Self> {
        let folder = match env::var_os(FOLDER_VARIABLE).filter(|it| !it.is_empty()) {
            Some(folder) => folder.into(),
            None => ProjectDirs::from("", "", "planwire")?
                .config_dir()
                .to_owned(),
        };
        let file = behind_links(folder.join(NAME));
        Some(Self { folder, file })
    }

    /// Returns a file beside the profiles.
    pub(super) fn beside(&self, extension: &str) -> PathBuf {
        let mut name = self.file.clone().into_os_string();
        name.push(extension);
        name.into()
    }

    /// Creates the folder, or restricts it to its owner. On systems other than Unix, a user's configuration
    /// folder is restricted already.
    pub(super) fn make_folder(&self) -> io::Result<()> {
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::{DirBuilderExt as _, PermissionsExt as _};
            builder.mode(0o700).create(&self.folder)?;
            let mut permissions = fs::metadata(&self.folder)?.permissions();
            if permissions.mode() & 0o077 != 0 {
                permissions.set_mode(0o700);
                fs::set_permissions(&self.folder, permissions)?;
            }
            Ok(())
        }
        #[cfg(not(unix))]
        builder.create(&self.folder)
    }

    /// Refuses folders in which other users could replace the profiles.
    pub(super) fn check_folders(&self) -> Result<(), Failure> {
        let behind = self.file.parent().filter(|it| *it != self.folder);
        for folder in [Some(&*self.folder), behind].into_iter().flatten() {
            match fs::metadata(folder) {
                Ok(metadata) => system::check_folder(folder, &metadata)?,
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(unusable(folder, &error.to_string(), "check its path")),
            }
        }
        Ok(())
    }

    /// Opens the file, if it exists.
    ///
    /// # Errors
    ///
    /// If it is not a file, or others than its owner can read or change it.
    pub(super) fn open(&self) -> Result<Option<File>, Failure> {
        let path = &*self.file;
        let unreadable =
            |error: io::Error| unusable(path, &error.to_string(), "check its permissions");
        let mut options = File::options();
        options.read(true);
        system::without_waiting(&mut options);
        let file = match options.open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(unreadable(error)),
        };
        // The metadata is that of the open file, so that it cannot be replaced before it is read.
        let metadata = file.metadata().map_err(unreadable)?;
        if !metadata.is_file() {
            return Err(unusable(path, "it is not a regular file", "move it away"));
        }
        system::check_file(path, &metadata)?;
        Ok(Some(file))
    }
}

/// Follows links, also to a missing target.
fn behind_links(mut path: PathBuf) -> PathBuf {
    for _ in 0..MOST_LINKS {
        let Ok(target) = fs::read_link(&path) else {
            break;
        };
        path = match path.parent() {
            Some(folder) => folder.join(target),
            None => target,
        };
    }
    path
}

fn unusable(path: &Path, reason: &str, help: &str) -> Failure {
    let path = path.display();
    Failure::usage(format!("cannot use {path}: {reason}; {help}"))
}

#[cfg(unix)]
mod system {
    use std::fs::{Metadata, OpenOptions};
    use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
    use std::path::Path;

    use rustix::fs::OFlags;
    use rustix::process::geteuid;

    use super::unusable;
    use crate::failure::Failure;

    /// Makes the opening of a FIFO return at once, so that it can be refused.
    pub(super) fn without_waiting(options: &mut OpenOptions) {
        options.custom_flags(OFlags::NONBLOCK.bits().cast_signed());
    }

    pub(super) fn check_file(path: &Path, metadata: &Metadata) -> Result<(), Failure> {
        let shown = path.display();
        if metadata.uid() != geteuid().as_raw() {
            let reason = format!("it belongs to another user (uid {})", metadata.uid());
            return Err(unusable(
                path,
                &reason,
                "run planwire as that user, or delete it and add the profiles again",
            ));
        }
        let mode = metadata.mode() & 0o777;
        if mode & 0o077 != 0 {
            let reason = format!(
                "it contains tokens, and other users can read or change it (mode {mode:03o})"
            );
            let help = format!(
                "run `chmod 600 {shown}`, and replace the tokens if other users may have read them"
            );
            return Err(unusable(path, &reason, &help));
        }
        Ok(())
    }

    pub(super) fn check_folder(path: &Path, metadata: &Metadata) -> Result<(), Failure> {
        let shown = path.display();
        // The administrator can change everything anyway.
        if ![geteuid().as_raw(), 0].contains(&metadata.uid()) {
            let reason = format!(
                "the folder belongs to another user (uid {})",
                metadata.uid()
            );
            return Err(unusable(
                path,
                &reason,
                &format!("set {} to a folder of your own", super::FOLDER_VARIABLE),
            ));
        }
        let mode = metadata.mode() & 0o7777;
        if mode & 0o022 != 0 {
            let reason =
                format!("other users can replace the profiles in this folder (mode {mode:03o})");
            let help = format!(
                "run `chmod go-w {shown}`, and check the base URLs with `planwire auth list`"
            );
            return Err(unusable(path, &reason, &help));
        }
        Ok(())
    }
}

#[cfg(not(unix))]
mod system {
    use std::fs::{Metadata, OpenOptions};
    use std::path::Path;

    use crate::failure::Failure;

    pub(super) fn without_waiting(_: &mut OpenOptions) {}

    pub(super) fn check_file(_: &Path, _: &Metadata) -> Result<(), Failure> {
        Ok(())
    }

    pub(super) fn check_folder(_: &Path, _: &Metadata) -> Result<(), Failure> {
        Ok(())
    }
}
