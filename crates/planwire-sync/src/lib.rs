#![doc = include_str!("../README.md")]

mod destination;
mod error;
#[cfg(feature = "parquet")]
mod export;
pub mod json;
mod list;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(all(feature = "query", any(feature = "sqlite", feature = "postgres")))]
mod query;
mod report;
mod run;
mod settings;
#[cfg(feature = "sqlite")]
mod sqlite;
mod sync;
mod table;
mod views;

pub use destination::{
    DeletedBy, Destination, ListKey, ListState, OddRecord, Run, StoredKey, StoredRow, Write,
    Written,
};
pub use error::{Error, Result};
#[cfg(feature = "parquet")]
pub use export::{Exported, export};
pub use list::{Changes, Parent, SyncedList, lists};
#[cfg(feature = "postgres")]
pub use postgres::Postgres;
#[cfg(all(feature = "query", any(feature = "sqlite", feature = "postgres")))]
pub use query::{Limit, Limits, QueryResult, Reader};
pub use report::{ListReport, Mode, Planned, Progress, Report, Verified};
#[cfg(feature = "sqlite")]
pub use sqlite::Sqlite;
pub use sync::{Sweep, Sync};
pub use table::{Column, ColumnKind, Row, RowId, Sent, Table, Value};
pub use views::{View, views};
