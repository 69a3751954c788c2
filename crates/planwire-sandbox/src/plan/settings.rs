//! Settings of the data.

use chrono::{DateTime, Utc};

/// The settings of all records and lists.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Settings {
    /// The number of generated records in each list.
    pub(crate) records: u64,
    pub(crate) present: DateTime<Utc>,
    /// The size of each list's page cache, in bytes.
    pub(crate) cached_bytes: usize,
    /// The statuses for an action on a record that is already in its target state. The first one
    /// that the operation documents applies.
    pub(crate) refusals: &'static [u16],
}
