//! A list behaviour in use.

use std::sync::atomic::{AtomicU64, Ordering};

use super::paging::{Page, Paging};
use crate::behaviour::{ListBehaviour, PageSize, Sorting, Ties, When};
use crate::collection::{Clock, Collection, Query, Selection, View};
use crate::data::mix;

/// The behaviour of a list, and the number of its requests so far.
#[derive(Debug)]
pub(super) struct Active {
    behaviour: ListBehaviour,
    requests: AtomicU64,
}

impl Active {
    pub(super) fn new(behaviour: ListBehaviour) -> Self {
        Self {
            behaviour,
            requests: AtomicU64::new(0),
        }
    }

    pub(super) fn ignores(&self, parameter: &str) -> bool {
        self.behaviour.ignored.iter().any(|name| name == parameter)
    }

    pub(super) fn prefix(&self) -> &[u8] {
        &self.behaviour.prefix
    }

    /// Returns the count to show, if it differs from the number of records.
    pub(super) fn count(&self) -> Option<Option<u64>> {
        self.behaviour.count
    }

    /// Applies the changes that precede a request. Returns the number of the request, from 1.
    pub(super) fn begin_request(
        &self,
        collection: &Collection,
        in_test_mode: bool,
        clock: &Clock,
    ) -> u64 {
        if self.behaviour.changes.is_empty() {
            return self.requests.fetch_add(1, Ordering::Relaxed) + 1;
        }
        // Counting and changing are one step for requests on other threads.
        let mut edit = collection.edit(in_test_mode);
        let request = self.requests.fetch_add(1, Ordering::Relaxed) + 1;
        for (when, change) in &self.behaviour.changes {
            if matches!(when, When::BeforeEach) || *when == When::Before(request) {
                change.apply(&mut edit, clock.now());
            }
        }
        request
    }

    /// Returns the page of a request.
    pub(super) fn page(
        &self,
        paging: &Paging,
        size: Option<u64>,
        position: Option<u64>,
        count: u64,
    ) -> Page {
        let size = match self.behaviour.size {
            PageSize::Requested => size,
            PageSize::AtMost(most) => Some(size.unwrap_or(paging.default_size).min(most)),
            PageSize::Always(size) => Some(size),
            PageSize::Unlimited => return Page::whole(count),
        };
        let page = paging.page(size, position);
        match self.behaviour.clamp {
            Some(clamp) => paging.clamped(page, count, clamp),
            None => page,
        }
    }

    /// Applies the behaviour's order to a query.
    pub(super) fn adjust(&self, query: &mut Query) {
        query.is_reversed = self.behaviour.newest_first;
        for ordered in &mut query.ordering {
            match self.behaviour.sorting {
                Some(Sorting::Reversed) => ordered.descending = !ordered.descending,
                Some(Sorting::Ascending) => ordered.descending = false,
                Some(Sorting::ByDay) => ordered.by_day = true,
                Some(Sorting::FirstPage | Sorting::WithinPages) | None => {}
            }
        }
    }

    /// Returns the records of a page, by their positions.
    pub(super) fn records(
        &self,
        view: &View<'_>,
        query: Query,
        page: Page,
        request: u64,
    ) -> Vec<u64> {
        let mut records = match (self.behaviour.sorting, self.behaviour.ties) {
            (Some(Sorting::FirstPage), _) => first_sorted(view, query, page),
            (Some(Sorting::WithinPages), _) => sorted_within(view, query, page),
            (_, None) => view.select(query).page(page.start, page.size).collect(),
            (_, Some(ties)) => shuffled(&view.select(query), page, ties, request),
        };
        let hidden = &self.behaviour.hidden;
        records.retain(|index| !hidden.iter().any(|range| range.contains(index)));
        records
    }

    pub(super) fn write_record(&self, view: &View<'_>, index: u64, out: &mut Vec<u8>) {
        let mut raw = self.behaviour.raw.iter();
        if let Some((_, bytes)) = raw.find(|(range, _)| range.contains(&index)) {
            return out.extend_from_slice(bytes);
        }
        match view.collection.identity.position() {
            Some(position) if self.behaviour.without_ids => {
                let mut stored = view.stored(index);
                stored.set(position, None);
                stored.write_json(&view.collection.kind, out);
            }
            _ => view.write_json(index, out),
        }
    }
}

/// Returns a page of a list that is sorted only on its first page.
fn first_sorted(view: &View<'_>, query: Query, page: Page) -> Vec<u64> {
    let unsorted = Query {
        ordering: Vec::new(),
        ..query.clone()
    };
    let first: Vec<_> = view.select(query).page(0, page.size).collect();
    if page.start == 0 {
        return first;
    }
    let all = view.select(unsorted);
    let others = all.page(0, u64::MAX).filter(|index| !first.contains(index));
    let skipped = usize::try_from(page.start.saturating_sub(page.size)).unwrap_or(usize::MAX);
    let size = usize::try_from(page.size).unwrap_or(usize::MAX);
    others.skip(skipped).take(size).collect()
}

/// Returns a page that is sorted by itself.
fn sorted_within(view: &View<'_>, query: Query, page: Page) -> Vec<u64> {
    let ordering = query.ordering.clone();
    let unsorted = Query {
        ordering: Vec::new(),
        ..query
    };
    let mut records = view.select(unsorted).page(page.start, page.size).collect();
    view.sort(&mut records, &ordering);
    records
}

/// Returns a page whose tied records are ordered by the number of the request.
fn shuffled(selection: &Selection, page: Page, ties: Ties, request: u64) -> Vec<u64> {
    let group = ties.group.max(1);
    let end = page.start.saturating_add(page.size).min(selection.count());
    let start = page.start.min(end);
    let first = start - start % group;
    let seed = mix(mix(ties.seed) ^ request);
    let mut around: Vec<u64> = Vec::new();
    let mut place = first;
    while place < end {
        let mut tied: Vec<_> = selection.page(place, group).collect();
        tied.sort_by_cached_key(|index| mix(seed ^ index));
        around.append(&mut tied);
        place = place.saturating_add(group);
    }
    let skipped = usize::try_from(start - first).unwrap_or(usize::MAX);
    let length = usize::try_from(end - start).unwrap_or(usize::MAX);
    around.into_iter().skip(skipped).take(length).collect()
}
