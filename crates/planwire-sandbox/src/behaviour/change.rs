//! Changes to a list between two requests.

use std::ops::Range;

use crate::collection::Edit;

/// A change to a list. Places count from 0 in the list before the change; a place beyond the end
/// means the end. Each change moves the sandbox's clock by
/// [`change_span`](crate::SandboxBuilder::change_span), and its records get the time of the change.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListChange {
    /// Deletes the records at these places.
    Delete(Range<u64>),
    /// Updates the records at these places without moving them.
    Update(Range<u64>),
    /// Inserts new records.
    Insert {
        /// The place of the first new record.
        at: u64,
        /// The number of new records.
        records: u64,
    },
    /// Moves a record.
    Move {
        /// The place of the record.
        from: u64,
        /// The place of the record after the move.
        to: u64,
        /// Sets the time of the last update. False for a move by an unstable order.
        updated: bool,
    },
    /// Inserts a record with the id of another record.
    Repeat {
        /// The place of the record whose id is repeated.
        of: u64,
        /// The place of the inserted record.
        at: u64,
        /// Copies the whole record. False inserts another record with the same id.
        equal: bool,
    },
}

impl ListChange {
    /// Applies the change at a time, in milliseconds since 1970.
    pub(crate) fn apply(&self, edit: &mut Edit<'_>, now: i64) {
        match self {
            Self::Delete(places) => {
                for index in within(&edit.in_order(), places) {
                    edit.remove(index, now);
                }
            }
            Self::Update(places) => {
                for index in within(&edit.in_order(), places) {
                    edit.update(index, now);
                }
            }
            Self::Insert { at, records } => {
                let before = at_place(&edit.in_order(), *at);
                for _ in 0..*records {
                    let index = edit.generate(now);
                    edit.place(index, before);
                }
            }
            Self::Move { from, to, updated } => {
                let mut order = edit.in_order();
                let Some(index) = at_place(&order, *from) else {
                    return;
                };
                order.retain(|other| *other != index);
                edit.place(index, at_place(&order, *to));
                if *updated {
                    edit.update(index, now);
                }
            }
            Self::Repeat { of, at, equal } => {
                let order = edit.in_order();
                if let Some(other) = at_place(&order, *of) {
                    let index = edit.repeat(other, *equal, now);
                    edit.place(index, at_place(&order, *at));
                }
            }
        }
    }
}

fn at_place(order: &[u64], place: u64) -> Option<u64> {
    order.get(usize::try_from(place).ok()?).copied()
}

fn within(order: &[u64], places: &Range<u64>) -> Vec<u64> {
    let length = usize::try_from(places.end.saturating_sub(places.start)).unwrap_or(usize::MAX);
    let start = usize::try_from(places.start).unwrap_or(usize::MAX);
    order.iter().skip(start).take(length).copied().collect()
}
