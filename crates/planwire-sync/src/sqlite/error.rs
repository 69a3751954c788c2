//! Errors of SQLite, in words.

use std::path::Path;

use rusqlite::ErrorCode;

use crate::error::Error;

pub(super) trait Failed {
    /// Makes an error of what was done to which file.
    fn failed(self, verb: &str, path: &Path) -> Error;
}

impl Failed for rusqlite::Error {
    fn failed(self, verb: &str, path: &Path) -> Error {
        let (why, hint) = match self.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) => (
                "the file is not a SQLite database".to_owned(),
                "Choose another file; one that does not exist is created.",
            ),
            Some(ErrorCode::DatabaseCorrupt) => (
                "the database is damaged".to_owned(),
                "Restore it from a backup, or sync into a new file.",
            ),
            Some(ErrorCode::CannotOpen) => (
                "the file cannot be opened or created".to_owned(),
                "Check that the folder exists and may be written to.",
            ),
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => (
                "it is read-only".to_owned(),
                "Check the permissions of the file and of its folder.",
            ),
            Some(ErrorCode::DiskFull) => (
                "the disk is full, or the database has reached its greatest size".to_owned(),
                "Make space and run again: nothing was lost, and the sync goes on where it stopped.",
            ),
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => (
                "another program has locked it".to_owned(),
                "Close the program that writes to it, and run again.",
            ),
            _ => (self.to_string(), ""),
        };
        let error = Error::destination(format!("cannot {verb} {}: {why}", path.display()));
        let error = error.with_source(self);
        match hint {
            "" => error,
            hint => error.with_hint(hint),
        }
    }
}
