//! The database, by its URL.

#[cfg(feature = "postgres")]
use planwire_sync::Postgres;
use planwire_sync::Sqlite;

use crate::command::sync::INTO;
use crate::failure::Failure;
use crate::flags::Flags;

/// A database that is open.
pub(super) enum Target {
    Sqlite(Sqlite),
    #[cfg(feature = "postgres")]
    Postgres(Box<Postgres>),
}

impl Target {
    /// Opens the database of `--into`.
    ///
    /// # Errors
    ///
    /// If its address is invalid, or it cannot be opened.
    pub(super) async fn open(flags: Flags<'_>) -> Result<Self, Failure> {
        let address = flags.get::<String>(INTO).map_or("", String::as_str);
        match address.split_once(':') {
            Some(("sqlite", file)) if !file.is_empty() => Ok(Self::Sqlite(Sqlite::open(file)?)),
            Some(("postgres" | "postgresql", _)) => postgres(address).await,
            _ => Err(Failure::usage(
                "invalid --into: expected the URL of a database, such as sqlite:plan.db or \
                 postgres://user@host/database",
            )),
        }
    }
}

#[cfg(feature = "postgres")]
async fn postgres(address: &str) -> Result<Target, Failure> {
    let postgres = Postgres::connect(address).await?;
    Ok(Target::Postgres(Box::new(postgres)))
}

#[cfg(not(feature = "postgres"))]
async fn postgres(_: &str) -> Result<Target, Failure> {
    Err(Failure::usage(
        "this planwire was built without PostgreSQL; install it with --features postgres, or sync into sqlite:FILE",
    ))
}
