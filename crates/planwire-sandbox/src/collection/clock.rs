//! When changes happen.

use std::sync::atomic::{AtomicI64, Ordering};

/// The time of the sandbox. It stands still while nothing changes, and each change takes a second, so
/// that of two changes the later one can be told.
#[derive(Debug)]
pub(crate) struct Clock {
    /// In milliseconds since 1970.
    present: i64,
    changes: AtomicI64,
}

impl Clock {
    pub(crate) fn new(present: i64) -> Self {
        Self {
            present,
            changes: AtomicI64::new(0),
        }
    }

    /// The time of the next change.
    pub(crate) fn now(&self) -> i64 {
        self.after(self.changes.fetch_add(1, Ordering::Relaxed))
    }

    /// The time that responses carry, in milliseconds since 1970: that of the next change.
    pub(crate) fn reading(&self) -> i64 {
        self.after(self.changes.load(Ordering::Relaxed))
    }

    fn after(&self, seconds: i64) -> i64 {
        self.present.saturating_add(seconds.saturating_mul(1_000))
    }
}
