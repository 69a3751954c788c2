//! Reports of a run, list by list.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::destination::Written;
use crate::error::Error;

/// A run that ended: each list, in the order in which they were read.
#[derive(Debug)]
#[non_exhaustive]
pub struct Report {
    /// The time at which the run began.
    pub started_at: DateTime<Utc>,
    /// The time at which it ended.
    pub ended_at: DateTime<Utc>,
    /// The lists.
    pub lists: Vec<ListReport>,
}

impl Report {
    /// Returns the lists that failed. The others are committed.
    pub fn failed(&self) -> impl Iterator<Item = &ListReport> {
        self.lists.iter().filter(|it| it.failure.is_some())
    }
}

/// The report of a list.
#[derive(Debug)]
#[non_exhaustive]
pub struct ListReport {
    /// The name of the list.
    pub list: String,
    /// How it was read.
    pub mode: Mode,
    /// The number of records that were read.
    pub read: u64,
    /// The rows that were written.
    pub written: Written,
    /// The number of records that could not be rows and were stored apart.
    pub odd: u64,
    /// The number of values that did not fit, by column. The columns are NULL; the values are in `_raw`.
    pub problems: BTreeMap<&'static str, u64>,
    /// The number of records with an undocumented field, by its name. Their values are in `_raw`.
    pub unknown_fields: BTreeMap<String, u64>,
    /// Remarks, such as why a list is read in full each time.
    pub notes: Vec<String>,
    /// The reason why the list failed. `None`: it did not.
    pub failure: Option<Error>,
}

impl ListReport {
    pub(crate) fn new(list: &str) -> Self {
        Self {
            list: list.to_owned(),
            mode: Mode::Full,
            read: 0,
            written: Written::default(),
            odd: 0,
            problems: BTreeMap::new(),
            unknown_fields: BTreeMap::new(),
            notes: Vec::new(),
            failure: None,
        }
    }

    pub(crate) fn note(&mut self, note: impl Into<String>) {
        let note = note.into();
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }
}

/// How a list is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mode {
    /// The whole list.
    Full,
    /// The rest of a first load that broke off.
    Resumed,
    /// The records that changed since the last run.
    Changes,
}

impl Mode {
    /// Returns its name, as in messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Resumed => "resumed",
            Self::Changes => "changes",
        }
    }
}

/// A list of a dry run.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Planned {
    /// The name of the list.
    pub list: String,
    /// How it would be read.
    pub mode: Mode,
    /// About how many requests that takes. `None` if the list was never read.
    pub requests: Option<u64>,
}

/// How far a run is.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Progress<'a> {
    /// The list that is read.
    pub list: &'a str,
    /// The number of lists before it.
    pub done: usize,
    /// The number of lists of the run.
    pub lists: usize,
    /// The number of records of the list that were read so far.
    pub records: u64,
}

/// A list that was compared with the API, record by record.
#[derive(Debug)]
#[non_exhaustive]
pub struct Verified {
    /// The name of the list.
    pub list: String,
    /// The number of records that are the same in both.
    pub equal: u64,
    /// The identifiers of records that only the API has.
    pub missing: Vec<String>,
    /// The identifiers of records that only the destination has.
    pub extra: Vec<String>,
    /// The identifiers of records that differ.
    pub different: Vec<String>,
    /// The reason why the list could not be compared.
    pub failure: Option<Error>,
}

impl Verified {
    /// Returns whether the destination has exactly the records of the API.
    #[must_use]
    pub fn is_equal(&self) -> bool {
        self.failure.is_none()
            && self.missing.is_empty()
            && self.extra.is_empty()
            && self.different.is_empty()
    }
}
