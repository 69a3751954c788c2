//! The settings of a sandbox's data.

use chrono::{DateTime, Utc};

/// What the records are made of, besides the documents.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Settings {
    /// How many records a list has.
    pub(crate) records: u64,
    pub(crate) present: DateTime<Utc>,
    /// How many bytes of encoded pages each list may keep.
    pub(crate) cached_bytes: usize,
    /// With which status an action is refused that would change nothing, the first of these that it
    /// documents.
    pub(crate) refusals: &'static [u16],
}
