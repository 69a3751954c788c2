//! The file of the profiles, which nobody but its owner can read.

use std::env;
use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use super::Profiles;
use crate::body::without_byte_order_mark;
use crate::failure::Failure;

/// The variable that names another folder than the system's.
const FOLDER_VARIABLE: &str = "PLANWIRE_CONFIG_DIR";

const NAME: &str = "profiles.json";

/// Why there are no profiles to be had.
pub(crate) enum Unreadable {
    /// The system says of no folder where they could be.
    NoFolder,
    Other(Failure),
}

impl From<Unreadable> for Failure {
    fn from(why: Unreadable) -> Self {
        match why {
            Unreadable::NoFolder => Self::usage(format!(
                "the system says of no folder for settings, where profiles are kept; set {FOLDER_VARIABLE}"
            )),
            Unreadable::Other(failure) => failure,
        }
    }
}

/// Reads the profiles; there are none where there is no file.
pub(crate) fn load() -> Result<Profiles, Unreadable> {
    let path = folder().ok_or(Unreadable::NoFolder)?.join(NAME);
    read(&path).map_err(Unreadable::Other)
}

fn read(path: &Path) -> Result<Profiles, Failure> {
    let unreadable = |error: io::Error| {
        Failure::refused(format!(
            "the profiles in {} cannot be read: {error}",
            path.display()
        ))
    };
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Profiles::default()),
        Err(error) => return Err(unreadable(error)),
    };
    // Of the open file, so that it cannot be another one by the time that it is read.
    refuse_open_to_others(&file, path)?;
    let mut text = String::new();
    file.read_to_string(&mut text).map_err(unreadable)?;
    let text = without_byte_order_mark(text);
    serde_json::from_str(&text).map_err(|error| {
        Failure::usage(format!(
            "{} holds no profiles: it is no JSON of that shape at line {}, column {}; mend it, or delete it and \
             add them again",
            path.display(),
            error.line(),
            error.column()
        ))
    })
}

/// Writes the profiles in the place of those that were there.
///
/// # Errors
///
/// Where they cannot be written; those that were there stay then.
pub(crate) fn save(profiles: &Profiles) -> Result<(), Failure> {
    let folder = folder().ok_or(Unreadable::NoFolder)?;
    let unwritable = |error: io::Error| {
        Failure::refused(format!(
            "the profiles cannot be written to {}: {error}",
            folder.display()
        ))
    };
    make_folder(&folder).map_err(unwritable)?;
    let mut text =
        serde_json::to_vec_pretty(profiles).map_err(|error| unwritable(io::Error::other(error)))?;
    text.push(b'\n');
    // Beside it, then in its place: nobody ever sees half a file.
    let draft = folder.join(format!("{NAME}.{}.new", std::process::id()));
    let written = write_new(&draft, &text).and_then(|()| fs::rename(&draft, folder.join(NAME)));
    written.map_err(|error| {
        // It may not be there, and the failure to write is what counts.
        let _ = fs::remove_file(&draft);
        unwritable(error)
    })
}

fn folder() -> Option<PathBuf> {
    if let Some(folder) = env::var_os(FOLDER_VARIABLE).filter(|it| !it.is_empty()) {
        return Some(folder.into());
    }
    let folders = ProjectDirs::from("", "", "planwire")?;
    Some(folders.config_dir().to_owned())
}

/// Makes the folder, or makes it the owner's alone. Elsewhere than on Unix, the folder of a user's settings is that
/// user's alone already.
fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{DirBuilderExt as _, PermissionsExt as _};
        builder.mode(0o700).create(folder)?;
        let mut permissions = fs::metadata(folder)?.permissions();
        if permissions.mode() & 0o077 != 0 {
            permissions.set_mode(0o700);
            fs::set_permissions(folder, permissions)?;
        }
        Ok(())
    }
    #[cfg(not(unix))]
    builder.create(folder)
}

/// Makes a file that was not there, its owner's alone from the first moment on.
fn write_new(path: &Path, text: &[u8]) -> io::Result<()> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options.open(path)?;
    file.write_all(text)?;
    file.sync_all()
}

/// Refuses a file that others than its owner can read or change.
#[cfg(unix)]
fn refuse_open_to_others(file: &File, path: &Path) -> Result<(), Failure> {
    use std::os::unix::fs::MetadataExt as _;
    let mode = file
        .metadata()
        .map_err(|error| Failure::refused(format!("{}: {error}", path.display())))?
        .mode()
        & 0o777;
    if mode & 0o077 == 0 {
        return Ok(());
    }
    Err(Failure::usage(format!(
        "{path} holds tokens, and others than its owner can get at it (mode {mode:03o}): run `chmod 600 {path}`, \
         and replace the tokens if anybody may have read them",
        path = path.display()
    )))
}

#[cfg(not(unix))]
fn refuse_open_to_others(_: &File, _: &Path) -> Result<(), Failure> {
    Ok(())
}
