//! The records that were delivered last.

use std::collections::{HashSet, VecDeque};

use super::Key;

/// The keys of the pages that were delivered last: enough to find the place in a list that changed, and
/// bounded, whatever the list's length.
#[derive(Debug, Default)]
pub(crate) struct Remembered {
    pages: VecDeque<Vec<Key>>,
    records: usize,
    forgotten: bool,
}

/// For fewer records a table of those that are remembered costs more than looking through them.
const FEW: usize = 16;

impl Remembered {
    /// So many records are remembered at the least, and a page more at the most.
    pub(crate) const ENOUGH: usize = 2_000;

    /// Only the last record before the place where reading goes on.
    pub(crate) fn anchored(key: Key) -> Self {
        Self {
            pages: VecDeque::from([vec![key]]),
            records: 1,
            forgotten: true,
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.records == 0
    }

    /// Whether there were records before those that are remembered.
    pub(crate) fn has_forgotten(&self) -> bool {
        self.forgotten
    }

    /// The record that was delivered last.
    pub(crate) fn last(&self) -> Option<&Key> {
        self.pages.back()?.last()
    }

    pub(crate) fn add(&mut self, keys: Vec<Key>) {
        if keys.is_empty() {
            return;
        }
        self.records += keys.len();
        self.pages.push_back(keys);
        while let Some(first) = self.pages.front()
            && self.records - first.len() >= Self::ENOUGH
        {
            self.records -= first.len();
            self.pages.pop_front();
            self.forgotten = true;
        }
    }

    /// The last record of a page that is remembered.
    pub(crate) fn last_in(&self, page: &[Option<Key>]) -> Option<usize> {
        if page.len() < FEW {
            let is_known = |key: &Key| self.pages.iter().flatten().any(|known| known == key);
            return page
                .iter()
                .rposition(|key| key.as_ref().is_some_and(is_known));
        }
        let known: HashSet<&Key> = self.pages.iter().flatten().collect();
        page.iter()
            .rposition(|key| key.as_ref().is_some_and(|key| known.contains(key)))
    }

    /// The last record of a page that was delivered with the page before it.
    pub(crate) fn last_of_newest_in(&self, page: &[Option<Key>]) -> Option<usize> {
        let known: HashSet<&Key> = self.pages.back()?.iter().collect();
        page.iter()
            .rposition(|key| key.as_ref().is_some_and(|key| known.contains(key)))
    }
}
