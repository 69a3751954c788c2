//! The lock that keeps a second sync out. It is a lock of the system on a file beside the database, so that it ends with
//! the process, however that ends.

use std::fs::{File, OpenOptions};
use std::io::{Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};

use fd_lock::RwLock;

use crate::error::{Error, Result};

#[derive(Debug)]
pub(super) struct Lock {
    // Closing the file releases the lock.
    _file: RwLock<File>,
}

impl Lock {
    /// Takes the lock of a database; a database in memory needs none.
    pub(super) fn take(database: &Path) -> Result<Option<Self>> {
        if database.as_os_str().is_empty() || database == Path::new(":memory:") {
            return Ok(None);
        }
        let path = beside(database);
        let opened = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path);
        let file = opened.map_err(|error| {
            Error::destination(format!("cannot lock {}: {error}", path.display()))
                .with_hint("Check the permissions of the folder.")
        })?;
        let mut lock = RwLock::new(file);
        let Ok(mut held) = lock.try_write() else {
            let holder = File::open(&path).ok().and_then(|mut file| {
                let mut text = String::new();
                file.read_to_string(&mut text).ok()?;
                Some(text.trim().to_owned()).filter(|it| !it.is_empty())
            });
            let holder = holder.unwrap_or_else(|| "another process".to_owned());
            return Err(Error::locked(format!(
                "cannot sync into {}: {holder} is syncing into it",
                database.display()
            ))
            .with_hint("Wait until it has ended."));
        };
        // The name is for people only: it does not matter if it cannot be written.
        let _ = held
            .set_len(0)
            .and_then(|()| held.rewind())
            .and_then(|()| write!(&mut *held, "process {}", std::process::id()));
        // The lock lasts as long as the file is open, and not as long as this borrow of it.
        std::mem::forget(held);
        Ok(Some(Self { _file: lock }))
    }
}

fn beside(database: &Path) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push("-planwire-lock");
    name.into()
}
