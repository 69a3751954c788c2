//! The time of the sandbox, and the `Date` of its responses.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{PoisonError, RwLock};

use chrono::{DateTime, TimeDelta, Utc};

/// The `Date` header of all responses.
///
/// Set it with [`SandboxBuilder::date_header`](crate::SandboxBuilder::date_header), or with
/// [`Sandbox::set_date_header`](crate::Sandbox::set_date_header) while the sandbox runs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum DateHeader {
    /// The time of the sandbox's clock, truncated to seconds. The default.
    #[default]
    Clock,
    /// The time of the clock plus this span, which can be negative. Use it for a web server and a
    /// database whose clocks disagree.
    Skewed(TimeDelta),
    /// This string, such as a date in another format. The header is left out if HTTP does not allow
    /// the string.
    Text(String),
    /// No `Date` header.
    Missing,
}

/// The clock of the sandbox. It moves when it is set, and at each change.
#[derive(Debug)]
pub(crate) struct Clock {
    /// In milliseconds since 1970.
    time: AtomicI64,
    /// The span of one change, in milliseconds.
    tick: i64,
    header: RwLock<DateHeader>,
}

impl Clock {
    pub(crate) fn new(time: i64, tick: i64, header: DateHeader) -> Self {
        Self {
            time: AtomicI64::new(time),
            tick,
            header: RwLock::new(header),
        }
    }

    /// Returns the time of a change, in milliseconds since 1970, and moves the clock on.
    pub(crate) fn now(&self) -> i64 {
        self.advance(self.tick)
    }

    /// Returns the time of the next change, in milliseconds since 1970.
    pub(crate) fn reading(&self) -> i64 {
        self.time.load(Ordering::Relaxed)
    }

    pub(crate) fn set(&self, time: i64) {
        self.time.store(time, Ordering::Relaxed);
    }

    /// Moves the clock by a span in milliseconds. Returns the time before.
    pub(crate) fn advance(&self, span: i64) -> i64 {
        let later = |time: i64| Some(time.saturating_add(span));
        let moved = self
            .time
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, later);
        match moved {
            Ok(time) | Err(time) => time,
        }
    }

    pub(crate) fn set_header(&self, header: DateHeader) {
        // The value is replaced in one step, so a panic elsewhere cannot leave it half written.
        *self.header.write().unwrap_or_else(PoisonError::into_inner) = header;
    }

    /// Returns the text of the `Date` header, if responses have one.
    pub(crate) fn header(&self) -> Option<String> {
        let time = DateTime::from_timestamp_millis(self.reading())?;
        let header = self.header.read().unwrap_or_else(PoisonError::into_inner);
        match &*header {
            DateHeader::Clock => Some(http_date(time)),
            DateHeader::Skewed(span) => Some(http_date(time.checked_add_signed(*span)?)),
            DateHeader::Text(text) => Some(text.clone()),
            DateHeader::Missing => None,
        }
    }
}

/// Returns an instant as HTTP writes it.
pub(crate) fn http_date(time: DateTime<Utc>) -> String {
    time.format("%a, %d %b %Y %H:%M:%S GMT").to_string()
}
