//! The file of the profiles, which one process at a time can change.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

use fd_lock::RwLock;

use super::Profiles;
use super::place::{FOLDER_VARIABLE, Place};
use crate::failure::Failure;
use crate::text;

/// The maximum size of the file.
const MOST_BYTES: u64 = 4 * text::MIB;

/// The reason why there are no profiles.
pub(crate) enum Unreadable {
    /// The system has no configuration folder.
    NoFolder,
    Other(Failure),
}

impl From<Unreadable> for Failure {
    fn from(why: Unreadable) -> Self {
        match why {
            Unreadable::NoFolder => Self::usage(format!(
                "cannot find a configuration directory for profiles; set {FOLDER_VARIABLE}"
            )),
            Unreadable::Other(failure) => failure,
        }
    }
}

/// Reads the profiles; an absent file has none.
pub(crate) fn load() -> Result<Profiles, Unreadable> {
    let place = Place::find().ok_or(Unreadable::NoFolder)?;
    read(&place).map_err(Unreadable::Other)
}

/// Reads the profiles, changes them and writes them, under a lock.
///
/// # Errors
///
/// If `change` fails, or they cannot be read or written; the file is unchanged then.
pub(crate) fn change<T>(
    change: impl FnOnce(&mut Profiles) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let place = Place::find().ok_or(Unreadable::NoFolder)?;
    let unwritable = |error: io::Error| {
        Failure::refused(format!(
            "cannot write the profiles to {}: {error}; check its folder",
            place.file.display()
        ))
    };
    place.check_folders()?;
    place.make_folder().map_err(unwritable)?;
    // The lock file is never deleted: two processes could lock two files of one name.
    let lock = private()
        .create(true)
        .truncate(false)
        .open(place.beside(".lock"));
    let mut lock = RwLock::new(lock.map_err(unwritable)?);
    let _held = lock.write().map_err(unwritable)?;
    let mut profiles = read(&place)?;
    let outcome = change(&mut profiles)?;
    write(&place, &profiles).map_err(unwritable)?;
    Ok(outcome)
}

fn read(place: &Place) -> Result<Profiles, Failure> {
    let path = place.file.display();
    place.check_folders()?;
    let Some(file) = place.open()? else {
        return Ok(Profiles::default());
    };
    let text = text::read(file, MOST_BYTES).map_err(|error| {
        Failure::refused(format!("cannot read the profiles in {path}: {error}"))
    })?;
    // serde's own message might contain a token.
    serde_json::from_str(&text).map_err(|error| {
        Failure::usage(format!(
            "cannot read the profiles in {path}: invalid JSON or fields at line {}, column {}; fix it, or delete it \
             and add the profiles again",
            error.line(),
            error.column()
        ))
    })
}

/// Writes a temporary file, then renames it: no process ever reads half a file.
fn write(place: &Place, profiles: &Profiles) -> io::Result<()> {
    let mut text = serde_json::to_vec_pretty(profiles).map_err(io::Error::other)?;
    text.push(b'\n');
    let draft = place.beside(".new");
    // Left by a process that was killed: the lock excludes any other.
    let _ = fs::remove_file(&draft);
    let written = write_new(&draft, &text).and_then(|()| fs::rename(&draft, &place.file));
    if written.is_err() {
        // It may not exist; the failed write is the error to report.
        let _ = fs::remove_file(&draft);
    }
    written
}

fn write_new(path: &Path, text: &[u8]) -> io::Result<()> {
    let mut file = private().create_new(true).open(path)?;
    file.write_all(text)?;
    file.sync_all()
}

/// Returns options to open for writing; only its owner can read a new file from the start.
fn private() -> fs::OpenOptions {
    let mut options = File::options();
    options.write(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options
}
