//! A list with a behaviour of its own.

use std::sync::atomic::{AtomicU64, Ordering};

use super::paging::{Page, Paging};
use crate::behaviour::{ListBehaviour, PageSize, Ties, When};
use crate::collection::{Clock, Collection, Selection, View};
use crate::data::mix;

/// The behaviour of a list, and the number of its requests so far.
#[derive(Debug)]
pub(super) struct Behaving {
    behaviour: ListBehaviour,
    requests: AtomicU64,
}

impl Behaving {
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

    /// The count that the envelope shows, where it is another than that of the records.
    pub(super) fn count(&self) -> Option<Option<u64>> {
        self.behaviour.count
    }

    /// Changes the list before a request. Returns the number of the request, from 1.
    pub(super) fn arrive(&self, collection: &Collection, in_realm: bool, clock: &Clock) -> u64 {
        if self.behaviour.changes.is_empty() {
            return self.requests.fetch_add(1, Ordering::Relaxed) + 1;
        }
        // The count and the changes are one step for requests on other threads.
        let mut edit = collection.edit(in_realm);
        let request = self.requests.fetch_add(1, Ordering::Relaxed) + 1;
        for (when, change) in &self.behaviour.changes {
            if matches!(when, When::BeforeEach) || *when == When::Before(request) {
                change.apply(&mut edit, clock.now());
            }
        }
        request
    }

    /// The page of a request.
    pub(super) fn page(
        &self,
        paging: &Paging,
        size: Option<u64>,
        position: Option<u64>,
        count: u64,
    ) -> Page {
        let size = match self.behaviour.size {
            PageSize::Requested => size,
            PageSize::AtMost(most) => Some(size.unwrap_or(paging.usual_size).min(most)),
            PageSize::Always(size) => Some(size),
            PageSize::Unlimited => return Page::whole(count),
        };
        let page = paging.page(size, position);
        match self.behaviour.clamp {
            Some(clamp) => paging.clamped(page, count, clamp),
            None => page,
        }
    }

    /// The records of a page, by their positions.
    pub(super) fn records(&self, selection: &Selection, page: Page, request: u64) -> Vec<u64> {
        let mut records = match self.behaviour.ties {
            None => selection.page(page.start, page.size).collect(),
            Some(ties) => shuffled(selection, page, ties, request),
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

/// The records of a page from groups whose order depends on the number of the request.
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
