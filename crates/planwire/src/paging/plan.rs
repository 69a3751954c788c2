//! Which pages of a list there are, by an index that counts them.

use super::{Key, Position};
use crate::list::Window;

/// How a list is cut into pages. Index 0 is the page that reading begins with; those before it have
/// negative ones.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    /// The offset of page 0, or its number.
    start: u64,
    /// How many records a page is asked for at the most.
    size: u64,
    kind: PlanKind,
    /// How many records are wanted at the most.
    most: Option<u64>,
    /// The pages of [`PlanKind::Fitted`] as far as they were needed, each by its number and size.
    fitted: Vec<(u64, u64)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PlanKind {
    /// By offset: neighbours overlap by a record, which shows whether the list has moved between them.
    Offset,
    /// By number, all of one size: neighbours do not overlap, and a total shows changes.
    Numbered,
    /// By number, of sizes chosen so that neighbours overlap: the third page of 66 begins with record 132,
    /// just before the end of the second page of 67.
    Fitted,
}

impl Plan {
    /// Pages by offset. Two records are the least that a page can be asked for, one of them being the
    /// overlap.
    pub(crate) fn offset(start: u64, size: u64, most: Option<u64>) -> Self {
        Self {
            start,
            size: size.max(2),
            kind: PlanKind::Offset,
            most,
            fitted: Vec::new(),
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
            fitted: Vec::new(),
        }
    }

    /// Pages by number that overlap.
    pub(crate) fn fitted(start: u64, size: u64, most: Option<u64>) -> Self {
        Self {
            kind: PlanKind::Fitted,
            ..Self::numbered(start, size, most)
        }
    }

    /// Whether neighbours overlap by at least a record.
    pub(crate) fn overlaps(&self) -> bool {
        self.kind != PlanKind::Numbered
    }

    pub(crate) fn has_numbers(&self) -> bool {
        self.kind != PlanKind::Offset
    }

    /// Whether reading begins with the list's first page.
    pub(crate) fn begins_at_beginning(&self) -> bool {
        self.start == self.first()
    }

    /// Where the list's first page is.
    fn first(&self) -> u64 {
        if self.has_numbers() { 1 } else { 0 }
    }

    /// Makes sure that the page is known; the others look it up.
    pub(crate) fn extend_to(&mut self, index: i64) {
        if self.kind != PlanKind::Fitted {
            return;
        }
        while (self.fitted.len() as i64) <= index {
            let page = match self.fitted.last() {
                None => (self.start, self.size),
                Some((number, size)) => overlapping_page(number.saturating_mul(*size), self.size),
            };
            self.fitted.push(page);
        }
    }

    /// A page with a number: which, and how many records each page has that is counted so.
    fn page(&self, index: i64) -> (u64, u64) {
        let fitted = usize::try_from(index)
            .ok()
            .and_then(|index| self.fitted.get(index));
        fitted
            .copied()
            .unwrap_or_else(|| (self.moved(index, 1), self.size))
    }

    /// The place of page 0, moved by strides.
    fn moved(&self, index: i64, stride: u64) -> u64 {
        let distance = index.unsigned_abs().saturating_mul(stride);
        let place = if index < 0 {
            self.start.saturating_sub(distance)
        } else {
            self.start.saturating_add(distance)
        };
        place.max(self.first())
    }

    /// Where a page is: its offset, or its number.
    fn place(&self, index: i64) -> u64 {
        if self.has_numbers() {
            self.page(index).0
        } else {
            self.moved(index, self.size - 1)
        }
    }

    /// How many records lie before a page.
    fn before(&self, index: i64) -> u64 {
        if self.has_numbers() {
            let (number, size) = self.page(index);
            (number - 1).saturating_mul(size)
        } else {
            self.place(index)
        }
    }

    /// Whether a page is the list's first, so that there is none before it.
    pub(crate) fn is_first(&self, index: i64) -> bool {
        self.place(index) == self.first()
    }

    /// How many records a page is asked for when it is asked for whole.
    pub(crate) fn full_size(&self, index: i64) -> u64 {
        if self.has_numbers() {
            self.page(index).1
        } else {
            self.size
        }
    }

    /// How many records to ask a page for ahead of need; `None` where what is wanted lies before it.
    pub(crate) fn planned_size(&self, index: i64) -> Option<u64> {
        let Some(most) = self.most else {
            return Some(self.full_size(index));
        };
        let end = self.before(0).saturating_add(most);
        let rest = end.saturating_sub(self.before(index));
        if self.has_numbers() {
            return (rest > 0).then_some(self.full_size(index));
        }
        // The overlap alone brings nothing new.
        (index == 0 || rest > 1).then(|| rest.clamp(1, self.size))
    }

    /// How many records to ask a page for where so many are still wanted.
    pub(crate) fn needed_size(&self, index: i64, wanted: Option<u64>) -> u64 {
        match wanted {
            Some(wanted) if !self.has_numbers() => wanted.saturating_add(1).clamp(2, self.size),
            _ => self.full_size(index),
        }
    }

    pub(crate) fn window(&self, index: i64, size: u64) -> Window {
        Window::new(Some(size), Some(self.place(index)))
    }

    /// Whether a page with a number ends the list, by its total.
    pub(crate) fn ends_with(&self, index: i64, total: u64) -> bool {
        let (number, size) = self.page(index);
        number.saturating_mul(size) >= total
    }

    /// The place to go on from, if it is this page and that record was delivered last.
    pub(crate) fn position(&self, index: i64, after: Option<&Key>) -> Position {
        Position {
            at: self.place(index),
            size: self.full_size(index),
            after: after.map(ToString::to_string),
        }
    }
}

/// The page, by number and size, that overlaps the first `covered` records and brings the most behind
/// them.
fn overlapping_page(covered: u64, largest: u64) -> (u64, u64) {
    let new_with = |size: u64| size - 1 - (covered - 1) % size;
    let best = (2..=largest).rev().max_by_key(|size| new_with(*size));
    let size = match best {
        Some(size) if new_with(size) > 0 => size,
        // All small sizes divide what is covered, which a larger one does not.
        _ => (largest.max(1) + 1..)
            .find(|size| new_with(*size) > 0)
            .unwrap_or(largest),
    };
    ((covered - 1) / size + 1, size)
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
        let plan = Plan::offset(10, 100, Some(150));
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
        assert_eq!(Plan::offset(0, 100, Some(5)).planned_size(0), Some(5));
        assert_eq!(Plan::offset(0, 100, Some(5)).planned_size(1), None);
    }

    #[test]
    fn fitted_pages_overlap_and_get_on() {
        for size in [1, 2, 3, 4, 5, 6, 20, 100] {
            let mut plan = Plan::fitted(1, size, None);
            plan.extend_to(500);
            let mut covered = size;
            for index in 1..500 {
                let (number, size) = plan.page(index);
                assert!(
                    (number - 1) * size < covered,
                    "{size}: no overlap at {index}"
                );
                assert!(number * size > covered, "{size}: nothing new at {index}");
                assert!(size <= 100);
                covered = number * size;
            }
            if size == 100 {
                // The overlaps cost about one request in eight.
                assert!(covered > 500 * 87, "{covered}");
            }
        }
    }
}
