//! The records that were seen last in accepted pages.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use crate::identity::{Identity, Key, Revision};
use crate::position::MOST_KEYS;

/// At least so many records are remembered, and at most a page more.
const ENOUGH: usize = 2_000;
/// For smaller pages a table of what is remembered costs more than looking through it.
const FEW: usize = 16;

/// The records of the pages that were accepted last, which other pages are held against: bounded, whatever the
/// list's length.
#[derive(Debug, Default)]
pub(super) struct Recent {
    pages: VecDeque<Arc<[Identity]>>,
    records: usize,
    /// The records that are furthest in the list, in its order.
    frontier: VecDeque<Identity>,
    /// The number of records that were delivered since the frontier was seen last.
    unplaced: usize,
}

impl Recent {
    /// Only the records before the place where reading is resumed, the last one first.
    pub(super) fn resumed(after: &[Identity]) -> Self {
        let in_order: Vec<Identity> = after.iter().rev().copied().collect();
        Self {
            records: in_order.len(),
            frontier: in_order.iter().copied().collect(),
            pages: VecDeque::from([in_order.into()]),
            unplaced: 0,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.records == 0
    }

    /// The place in a page of the first record that is remembered and was not updated since.
    pub(super) fn anchor(&self, page: &[Identity]) -> Option<usize> {
        // Pages overlap by a record, so it is the first one unless the list has changed.
        let last = self.pages.back().and_then(|last| last.last());
        if last.is_some() && page.first() == last {
            return Some(0);
        }
        let remembered = || self.pages.iter().flat_map(|page| page.iter());
        if page.len() < FEW {
            return page.iter().position(|record| {
                let newest = remembered().rev().find(|it| it.key == record.key);
                newest == Some(record)
            });
        }
        // Later records replace earlier ones.
        let known: HashMap<Key, Option<Revision>> =
            remembered().map(|it| (it.key, it.revision)).collect();
        page.iter()
            .position(|record| known.get(&record.key) == Some(&record.revision))
    }

    /// Remembers the records of a page that was accepted. `is_new` says which of them were delivered with it;
    /// a record that was updated before `began` and is new was never seen before.
    pub(super) fn add(&mut self, page: &Arc<[Identity]>, is_new: &[bool], began: Option<Revision>) {
        self.advance(page, is_new, began);
        self.records += page.len();
        self.pages.push_back(page.clone());
        while let Some(first) = self.pages.front()
            && self.records - first.len() >= ENOUGH
        {
            self.records -= first.len();
            self.pages.pop_front();
        }
    }

    /// Moves the frontier to the end of a page, if that lies behind it.
    fn advance(&mut self, page: &[Identity], is_new: &[bool], began: Option<Revision>) {
        let frontier = &self.frontier;
        let known = page.iter().rposition(|it| frontier.contains(it));
        let new = || page.iter().zip(is_new).filter(|(_, is_new)| **is_new);
        // A new record that was not updated since the reading began is after all delivered records.
        let is_behind = |record: &Identity| {
            began.is_some_and(|began| record.revision.is_some_and(|it| it < began))
        };
        let behind: Vec<Identity> = match known {
            Some(known) => page.iter().skip(known + 1).copied().collect(),
            None if self.frontier.is_empty()
                || new().any(|(record, _)| is_behind(record))
                || self.unplaced >= ENOUGH =>
            {
                new().map(|(record, _)| *record).collect()
            }
            // It was inserted among what was delivered, or all of the frontier was deleted.
            None => {
                self.unplaced += new().count();
                return;
            }
        };
        self.unplaced = 0;
        self.frontier
            .extend(behind.iter().rev().take(MOST_KEYS).rev());
        while self.frontier.len() > MOST_KEYS {
            self.frontier.pop_front();
        }
    }

    /// The records of a position behind all that was delivered, the last one first.
    pub(super) fn frontier(&self) -> Vec<Identity> {
        self.frontier.iter().rev().copied().collect()
    }
}
