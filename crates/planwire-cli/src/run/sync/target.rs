//! The database, by its address.

use planwire_sync::Sqlite;

use crate::command::sync::INTO;
use crate::failure::Failure;
use crate::flags::Flags;

/// A database that is open.
pub(super) enum Target {
    Sqlite(Sqlite),
}

impl Target {
    /// Opens the database of `--into`.
    ///
    /// # Errors
    ///
    /// If its address is invalid, or it cannot be opened.
    pub(super) fn of(flags: Flags<'_>) -> Result<Self, Failure> {
        let address = flags.get::<String>(INTO).map_or("", String::as_str);
        match address.split_once(':') {
            Some(("sqlite", file)) if !file.is_empty() => Ok(Self::Sqlite(Sqlite::open(file)?)),
            _ => Err(Failure::usage(
                "invalid --into: the address of a database is expected, such as sqlite:plan.db",
            )),
        }
    }
}
