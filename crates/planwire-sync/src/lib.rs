#![doc = include_str!("../README.md")]

mod destination;
mod error;
mod list;
mod report;
mod run;
#[cfg(feature = "sqlite")]
mod sqlite;
mod sync;
mod table;

pub use destination::{
    DeletedBy, Destination, ListKey, ListState, OddRecord, Run, StoredKey, Write, Written,
};
pub use error::{Error, Result};
pub use list::{Changes, Parent, SyncedList, lists};
pub use report::{ListReport, Mode, Planned, Progress, Report, Verified};
#[cfg(feature = "sqlite")]
pub use sqlite::Sqlite;
pub use sync::{Sweep, Sync};
pub use table::{Column, ColumnKind, Row, RowId, Table, Value};
