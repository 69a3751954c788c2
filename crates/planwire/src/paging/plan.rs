//! Which pages of a list there are, by an index that counts them.

use super::{Key, Position};
use crate::list::Window;

/// How a list is cut into pages. Index 0 is the page that reading begins with; those before it have
/// negative ones.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    /// The offset of page 0, or its number.
    start: u64,
    /// How many records a page is asked for.
    size: u64,
    kind: PlanKind,
    /// How many records are wanted at the most.
    most: Option<u64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PlanKind {
    /// By offset: neighbours overlap by a record, which shows whether the list has moved between them.
    Overlapping,
    /// By number: neighbours do not overlap, and a total shows changes.
    Numbered,
}

impl Plan {
    /// Pages by offset. Two records are the least that a page can be asked for, one of them being the
    /// overlap.
    pub(crate) fn overlapping(start: u64, size: u64, most: Option<u64>) -> Self {
        Self {
            start,
            size: size.max(2),
            kind: PlanKind::Overlapping,
            most,
        }
    }

    /// Pages by number.
    pub(crate) fn numbered(start: u64, size: u64, most: Option<u64>) -> Self {
        // Another size would move every page but the first.
        let size = match most {
            Some(most) if start == 1 => fitting_page_size(most, size),
            _ => size,
        };
        Self {
            start,
            size,
            kind: PlanKind::Numbered,
            most,
        }
    }

    pub(crate) fn overlaps(&self) -> bool {
        self.kind == PlanKind::Overlapping
    }

    /// Whether reading begins with the list's first page.
    pub(crate) fn begins_at_beginning(&self) -> bool {
        self.start == self.first()
    }

    /// Where the list's first page is.
    fn first(&self) -> u64 {
        match self.kind {
            PlanKind::Overlapping => 0,
            PlanKind::Numbered => 1,
        }
    }

    /// Where a page is: its offset, or its number.
    pub(crate) fn place(&self, index: i64) -> u64 {
        let stride = match self.kind {
            PlanKind::Overlapping => self.size - 1,
            PlanKind::Numbered => 1,
        };
        let distance = index.unsigned_abs().saturating_mul(stride);
        let place = if index < 0 {
            self.start.saturating_sub(distance)
        } else {
            self.start.saturating_add(distance)
        };
        place.max(self.first())
    }

    /// Whether a page is the list's first, so that there is none before it.
    pub(crate) fn is_first(&self, index: i64) -> bool {
        self.place(index) == self.first()
    }

    /// How many records to ask a page for ahead of need; `None` where what is wanted lies before it.
    pub(crate) fn planned_size(&self, index: i64) -> Option<u64> {
        let Some(most) = self.most else {
            return Some(self.size);
        };
        match self.kind {
            PlanKind::Overlapping => {
                let end = self.start.saturating_add(most);
                let rest = end.saturating_sub(self.place(index));
                // The overlap alone brings nothing new.
                (index == 0 || rest > 1).then(|| rest.clamp(1, self.size))
            }
            PlanKind::Numbered => {
                let before = index.unsigned_abs().saturating_mul(self.size);
                (before < most).then_some(self.size)
            }
        }
    }

    /// How many records to ask a page for where so many are still wanted.
    pub(crate) fn needed_size(&self, wanted: Option<u64>) -> u64 {
        match (self.kind, wanted) {
            (PlanKind::Overlapping, Some(wanted)) => wanted.saturating_add(1).clamp(2, self.size),
            _ => self.size,
        }
    }

    pub(crate) fn window(&self, index: i64, size: u64) -> Window {
        Window::new(Some(size), Some(self.place(index)))
    }

    /// The window of the record before a page of a numbered list, which shows whether the list has moved.
    pub(crate) fn seam_window(&self, index: i64) -> Option<Window> {
        if self.overlaps() {
            return None;
        }
        let before = self
            .place(index)
            .saturating_sub(1)
            .saturating_mul(self.size);
        (before > 0).then(|| Window::new(Some(1), Some(before)))
    }

    /// Whether a page of a numbered list ends the list, by its total.
    pub(crate) fn ends_with(&self, index: i64, total: u64) -> bool {
        self.place(index).saturating_mul(self.size) >= total
    }

    pub(crate) fn full_size(&self) -> u64 {
        self.size
    }

    /// The place to go on from, if it is this page and that record was delivered last.
    pub(crate) fn position(&self, index: i64, after: Option<&Key>) -> Position {
        Position {
            at: self.place(index),
            size: self.size,
            after: after.map(ToString::to_string),
        }
    }
}

/// The size of pages with numbers that ask for just `most` records, all pages being of one size; where
/// only small pages would fit, the last one is larger than it needs to be.
fn fitting_page_size(most: u64, largest: u64) -> u64 {
    if most <= largest {
        return most.max(1);
    }
    let fewest_pages = most.div_ceil(largest);
    let fitting = (fewest_pages..=2 * fewest_pages).find(|pages| most.is_multiple_of(*pages));
    fitting.map_or(largest, |pages| most / pages)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbered_pages_are_made_to_fit() {
        let sizes = [
            (5, 100),
            (100, 100),
            (150, 100),
            (250, 100),
            (101, 100),
            (30, 20),
            (1, 1),
        ];
        assert_eq!(
            sizes.map(|(most, largest)| fitting_page_size(most, largest)),
            [5, 100, 75, 50, 100, 15, 1]
        );
    }

    #[test]
    fn neighbours_overlap_by_a_record_and_ask_for_no_more_than_is_wanted() {
        let plan = Plan::overlapping(10, 100, Some(150));
        let pages: Vec<_> = (0..3)
            .map(|index| (plan.place(index), plan.planned_size(index)))
            .collect();
        assert_eq!(pages, [(10, Some(100)), (109, Some(51)), (208, None)]);
        assert_eq!(
            (
                plan.place(-1),
                plan.is_first(-1),
                plan.begins_at_beginning()
            ),
            (0, true, false)
        );
        assert_eq!(Plan::overlapping(0, 100, Some(5)).planned_size(0), Some(5));
        assert_eq!(Plan::overlapping(0, 100, Some(5)).planned_size(1), None);
    }
}
