//! The plan of the pages to request: overlapping windows of a list.

use crate::call::fetched::Window;
use crate::identity::Identity;
use crate::position::Position;

/// The plan of the pages of a list.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan {
    kind: Kind,
    first: Span,
    /// The number of records that a page is requested with.
    size: u64,
    /// The number of records that a full page was seen to have, if that is another.
    full: Option<u64>,
    /// The server returns no larger pages than `size`.
    capped: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// By offset: neighbours overlap by a record.
    Offset,
    /// By number, of sizes chosen so that neighbours overlap: the third page of 66 begins with record 132,
    /// just before the end of the second page of 67.
    Fitted,
    /// By number, all of one size: neighbours do not overlap.
    Numbered,
}

/// A page to request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    /// The offset, or the number of the page.
    place: u64,
    /// The number of records that it is requested with.
    pub(super) size: u64,
    /// The number of records before it.
    pub(super) start: u64,
}

impl Span {
    /// The number of records before its end, if it is full.
    fn end(self) -> u64 {
        self.start.saturating_add(self.size)
    }

    pub(crate) fn window(self) -> Window {
        Window::new(Some(self.size), Some(self.place))
    }

    fn by_offset(start: u64, size: u64) -> Self {
        Self {
            place: start,
            size,
            start,
        }
    }

    fn by_number(number: u64, size: u64) -> Self {
        Self {
            place: number,
            size,
            start: number.saturating_sub(1).saturating_mul(size),
        }
    }
}

impl Plan {
    /// Pages by offset. They have at least two records, one of them being the overlap.
    pub(crate) fn offset(start: u64, size: u64, most: Option<u64>) -> Self {
        let size = size.max(2);
        // The first page overlaps none.
        let first = most.map_or(size, |most| most.clamp(1, size));
        Self {
            kind: Kind::Offset,
            first: Span::by_offset(start, first),
            size,
            full: None,
            capped: false,
        }
    }

    /// Pages by number that overlap.
    pub(crate) fn fitted(start: u64, size: u64, most: Option<u64>) -> Self {
        Self {
            kind: Kind::Fitted,
            first: Span::by_number(start, first_page_size(start, size, most)),
            size: size.max(2),
            full: None,
            capped: false,
        }
    }

    /// Pages by number that do not overlap.
    pub(crate) fn numbered(start: u64, size: u64, most: Option<u64>) -> Self {
        // Another size would move every page but the first.
        let size = match most {
            Some(most) if start <= 1 => fitting_page_size(most, size),
            _ => size,
        };
        Self {
            kind: Kind::Numbered,
            first: Span::by_number(start, size),
            size,
            full: None,
            capped: false,
        }
    }

    /// The same pages, beginning with that of a position.
    pub(crate) fn beginning_at(self, position: &Position) -> Self {
        let (first, size) = match self.kind {
            Kind::Offset => (Span::by_offset(position.at, position.size), position.size),
            // Its size was chosen for that page.
            Kind::Fitted => (Span::by_number(position.at, position.size), self.size),
            Kind::Numbered => (Span::by_number(position.at, position.size), position.size),
        };
        Self {
            first,
            size,
            ..self
        }
    }

    /// The same pages from the list's beginning on.
    pub(super) fn beginning(self) -> Self {
        let first = match self.kind {
            Kind::Offset => Span::by_offset(0, self.size),
            Kind::Fitted | Kind::Numbered => self.renumbered(Span::by_number(1, self.size)),
        };
        Self { first, ..self }
    }

    /// Returns whether neighbours overlap.
    pub(super) fn overlaps(self) -> bool {
        self.kind != Kind::Numbered && self.page_size() > 1
    }

    pub(super) fn has_numbers(self) -> bool {
        self.kind != Kind::Offset
    }

    /// Returns whether reading begins with the list's first record.
    pub(super) fn begins_at_beginning(self) -> bool {
        self.first.start == 0
    }

    pub(crate) fn first(self) -> Span {
        self.first
    }

    /// Expects smaller pages from now on, since the server returns no larger ones.
    pub(super) fn shrink(&mut self, size: u64) {
        match self.kind {
            // It may return more again, which costs nothing to ask for.
            Kind::Offset => self.full = Some(size),
            // The size says where each page begins.
            Kind::Fitted | Kind::Numbered => {
                self.size = size;
                self.capped = true;
            }
        }
        // Pages of a single record have nothing to overlap by.
        if size < 2 && self.kind == Kind::Fitted {
            self.kind = Kind::Numbered;
        }
    }

    /// Corrects what is expected by a page with more records.
    pub(super) fn grow(&mut self, length: u64, span: Span) -> bool {
        if length <= self.expected(span) {
            return false;
        }
        match self.kind {
            Kind::Offset => {
                self.full = None;
                false
            }
            // It is the size of each page, whatever is requested.
            Kind::Fitted | Kind::Numbered => {
                self.kind = Kind::Numbered;
                self.full = Some(length);
                true
            }
        }
    }

    /// A page where the server has it.
    pub(super) fn renumbered(self, span: Span) -> Span {
        match self.full {
            Some(size) if self.has_numbers() => Span {
                start: Span::by_number(span.place, size).start,
                ..span
            },
            _ => span,
        }
    }

    /// The number of records that a full page has.
    pub(super) fn page_size(self) -> u64 {
        self.full.unwrap_or(self.size).max(1)
    }

    /// The number of records that a page has if it is full.
    pub(super) fn expected(self, span: Span) -> u64 {
        match self.full {
            Some(size) if self.has_numbers() => size,
            Some(size) => size.min(span.size),
            None => span.size,
        }
    }

    /// The page that overlaps the first `covered` records and brings the most behind them, but no more than
    /// what ends at `wanted`.
    pub(super) fn after(self, covered: u64, wanted: u64) -> Span {
        match self.kind {
            Kind::Offset => {
                let start = covered.saturating_sub(u64::from(self.overlaps()));
                let rest = wanted.saturating_sub(start);
                Span::by_offset(start, rest.clamp(2, self.size.max(2)))
            }
            Kind::Fitted if covered > 0 => overlapping_page(covered, self.size, wanted)
                .unwrap_or_else(|| self.page_without_neighbour(covered)),
            _ => {
                let number = covered / self.page_size() + 1;
                self.renumbered(Span::by_number(number, self.size))
            }
        }
    }

    /// Returns a page behind so many records where no page of an allowed size overlaps them.
    fn page_without_neighbour(self, covered: u64) -> Span {
        if self.capped {
            // Each size divides what is covered.
            return Span::by_number(covered / self.size + 1, self.size);
        }
        let page = |size| overlapping_page_of_size(covered, size);
        (self.size + 1..)
            .map(page)
            .find(|it| it.end() > covered)
            .unwrap_or(page(self.size))
    }

    /// Returns whether no page overlaps the first `covered` records, since the server returns small pages only.
    pub(super) fn has_gap_at(self, covered: u64) -> bool {
        self.kind == Kind::Fitted
            && self.capped
            && covered > 0
            && overlapping_page(covered, self.size, u64::MAX).is_none()
    }

    /// The page before a page, ending with its first record. `None` before the list's first.
    pub(super) fn before(self, span: Span) -> Option<Span> {
        if span.start == 0 {
            return None;
        }
        if self.kind == Kind::Offset {
            let start = (span.start + 1).saturating_sub(self.page_size().max(2));
            return Some(Span::by_offset(start, self.size));
        }
        // A size that does not divide the start begins before it and reaches over it.
        let overlapping = (2..=self.size)
            .rev()
            .filter(|_| self.overlaps())
            .map(|size| Span::by_number(span.start / size + 1, size))
            .find(|it| it.start < span.start);
        let number = (span.start - 1) / self.page_size() + 1;
        let page = self.renumbered(Span::by_number(number, self.size.max(1)));
        Some(overlapping.unwrap_or(page))
    }

    /// The page behind the one that begins with the last of so many records.
    pub(super) fn behind(self, covered: u64) -> Span {
        let next = self.after(covered, u64::MAX);
        self.after(next.start.saturating_add(self.expected(next)), u64::MAX)
    }

    /// A page far beyond the end of any list.
    pub(super) fn far(self) -> Span {
        const FAR: u64 = 1_000_000_000;
        match self.kind {
            Kind::Offset => Span::by_offset(FAR, self.size),
            _ => Span::by_number(FAR / self.size.max(1), self.size),
        }
    }

    /// The second half of the first `count` records.
    pub(super) fn second_half(self, count: u64) -> Span {
        let half = (count / 2).max(1);
        match self.kind {
            Kind::Offset => Span::by_offset(half, half),
            _ => Span::by_number(2, half),
        }
    }

    /// The place from which to go on behind the first `covered` records.
    pub(crate) fn position(self, covered: Option<u64>, after: Vec<Identity>) -> Position {
        let span = match covered {
            None => self.first,
            Some(covered) => self.after(covered, u64::MAX),
        };
        Position {
            at: span.place,
            size: span.size,
            after,
        }
    }
}

/// The page, by number and size, that overlaps the first `covered` records and brings the most behind
/// them, up to `wanted`; the smallest such page. `None` if all sizes divide what is covered.
fn overlapping_page(covered: u64, largest: u64, wanted: u64) -> Option<Span> {
    let wanted = wanted.max(covered + 1);
    let pages = (2..=largest).map(|size| overlapping_page_of_size(covered, size));
    let enough = pages.clone().find(|span| span.end() >= wanted);
    enough
        .or_else(|| pages.max_by_key(|span| span.end()))
        .filter(|span| span.end() > covered)
}

/// The page of a size that holds the last of the first `covered` records.
fn overlapping_page_of_size(covered: u64, size: u64) -> Span {
    Span::by_number((covered - 1) / size + 1, size)
}

/// The size of a first page: no more than what is wanted, unless that moves it.
fn first_page_size(start: u64, size: u64, most: Option<u64>) -> u64 {
    let size = size.max(1);
    match most {
        Some(most) if start <= 1 => most.clamp(1, size),
        _ => size,
    }
}

/// The size of numbered pages that ask for just `most` records, all pages being of one size; if only small pages
/// would fit, the last one is larger than it needs to be.
fn fitting_page_size(most: u64, largest: u64) -> u64 {
    if most <= largest {
        return most.max(1);
    }
    let fitting = (largest.div_ceil(2)..=largest)
        .rev()
        .find(|size| most.is_multiple_of(*size));
    fitting.unwrap_or(largest)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pages of a list of so many records.
    fn pages(plan: Plan, end: u64) -> Vec<(u64, u64)> {
        let mut spans = vec![plan.first()];
        while let Some(last) = spans.last()
            && last.end() < end
        {
            spans.push(plan.after(last.end(), end));
        }
        spans.iter().map(|span| (span.place, span.size)).collect()
    }

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
            (u64::MAX, 100),
        ];
        assert_eq!(
            sizes.map(|(most, largest)| fitting_page_size(most, largest)),
            [5, 100, 75, 50, 100, 15, 1, 85]
        );
    }

    #[test]
    fn neighbours_overlap_by_a_record_and_no_more_is_requested_than_is_wanted() {
        let plan = Plan::offset(10, 100, Some(150));
        assert_eq!(pages(plan, 160), [(10, 100), (109, 51)]);
        assert_eq!(pages(Plan::offset(0, 100, Some(5)), 5), [(0, 5)]);
        assert_eq!(pages(Plan::fitted(1, 100, Some(5)), 5), [(1, 5)]);
        assert_eq!(
            pages(Plan::fitted(1, 100, Some(150)), 150),
            [(1, 100), (2, 75)]
        );
        let before = plan.before(plan.first()).unwrap();
        assert_eq!((before.start, before.size), (0, 100));
        assert!(plan.before(before).is_none());
    }

    #[test]
    fn small_pages_follow_each_other_where_none_overlaps() {
        for size in 2..=10 {
            let mut plan = Plan::fitted(1, 100, None);
            plan.shrink(size);
            let mut end = size;
            for index in 1..3_000 {
                let next = plan.after(end, u64::MAX);
                assert!(next.size <= size, "{size}: too large at {index}");
                assert!(next.end() > end, "{size}: nothing new at {index}");
                assert_eq!(next.start == end, plan.has_gap_at(end), "{size}: {index}");
                assert!(next.start <= end);
                end = next.end();
            }
        }
    }

    #[test]
    fn fitted_pages_overlap_and_get_on() {
        for size in [1, 2, 3, 4, 5, 6, 20, 100] {
            let plan = Plan::fitted(1, size, None);
            let mut span = plan.first();
            for index in 1..500 {
                let next = plan.after(span.end(), u64::MAX);
                assert!(next.start < span.end(), "{size}: no overlap at {index}");
                assert!(next.end() > span.end(), "{size}: nothing new at {index}");
                assert!(next.size <= 100);
                if let Some(before) = plan.before(next) {
                    assert!(before.start < next.start && before.end() >= next.start);
                }
                span = next;
            }
            if size == 100 {
                // The overlaps cost about one request in eight.
                assert!(span.end() > 500 * 87, "{}", span.end());
            }
        }
    }
}
