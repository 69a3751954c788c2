//! The settings of a sync that the run of a list needs.

use std::time::Duration;

use chrono::{DateTime, Utc};

use crate::report::Progress;

/// The settings that the run of a list needs.
pub(crate) struct Settings {
    pub(crate) lookback: Duration,
    pub(crate) history: bool,
    pub(crate) allow_mass_deletion: bool,
    pub(crate) mark_deletions: bool,
    pub(crate) concurrency: Option<usize>,
    pub(crate) clock: Box<dyn Fn() -> DateTime<Utc> + Send + std::marker::Sync>,
    pub(crate) on_progress: Box<dyn Fn(&Progress<'_>) + Send + std::marker::Sync>,
}
