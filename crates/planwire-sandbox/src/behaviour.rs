//! Behaviours of real servers that their documents do not describe.

mod change;

use std::ops::Range;

use bytes::Bytes;
pub use change::ListChange;

/// Server behaviour of one list that its document does not describe.
///
/// Give it to [`SandboxBuilder::list_behaviour`](crate::SandboxBuilder::list_behaviour) for one list
/// or to [`every_list`](crate::SandboxBuilder::every_list) for all. Filters, ordering and the
/// envelope work as they do without it. Default: the documented behaviour.
///
/// A *place* counts the records of the list as it is when a request arrives, from 0, without filters and
/// in its default order. A *record number* counts the records as they were generated, from 0; inserted
/// records continue the count, and no change gives a record another number.
///
/// ```
/// use planwire_sandbox::{ListBehaviour, ListChange};
///
/// // At most 50 records a page, and record 5 moves to the end before the second request.
/// let behaviour = ListBehaviour::new().max_page_size(50).before_request(
///     2,
///     ListChange::Move { from: 5, to: u64::MAX, updated: true },
/// );
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "a behaviour has no effect until a list gets it"]
pub struct ListBehaviour {
    pub(crate) ignored: Vec<String>,
    pub(crate) size: PageSize,
    pub(crate) clamp: Option<Clamp>,
    pub(crate) hidden: Vec<Range<u64>>,
    pub(crate) ties: Option<Ties>,
    pub(crate) sorting: Option<Sorting>,
    pub(crate) newest_first: bool,
    /// The inner value is `None` for a null.
    pub(crate) count: Option<Option<u64>>,
    pub(crate) without_ids: bool,
    pub(crate) prefix: Bytes,
    pub(crate) raw: Vec<(Range<u64>, Bytes)>,
    pub(crate) changes: Vec<(When, ListChange)>,
}

/// The number of records on a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum PageSize {
    #[default]
    Requested,
    AtMost(u64),
    Always(u64),
    Unlimited,
}

/// The page that a server returns for a position beyond the end of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Clamp {
    /// The last page, counted from the beginning of the list. It can be short.
    LastPage,
    /// The last full page. No page begins later than one page size before the end.
    FullPage,
}

/// Partial support for the parameter that orders a list (`ordering` or `order`).
///
/// For a server that ignores it, use [`ListBehaviour::ignore`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Sorting {
    /// Sorts in the opposite direction.
    Reversed,
    /// Sorts ascending, even by `-updated`.
    Ascending,
    /// Compares instants by their UTC day. Records of one day keep the default order.
    ByDay,
    /// Sorts the first page only. The other records follow in the default order.
    FirstPage,
    /// Splits the list into pages in the default order, and sorts each page.
    WithinPages,
}

/// Groups of tied records.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ties {
    pub(crate) group: u64,
    pub(crate) seed: u64,
}

/// The requests of a list before which a change happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum When {
    Before(u64),
    BeforeEach,
}

impl ListBehaviour {
    /// Returns the documented behaviour.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns at most this many records a page, whatever size a request asks for. 0 counts as 1.
    pub fn max_page_size(mut self, records: u64) -> Self {
        self.size = PageSize::AtMost(records.max(1));
        self
    }

    /// Returns exactly this many records a page, whatever size a request asks for. 0 counts as 1.
    pub fn fixed_page_size(mut self, records: u64) -> Self {
        self.size = PageSize::Always(records.max(1));
        self
    }

    /// Returns all records in every response, whatever page a request asks for.
    pub fn unpaged(mut self) -> Self {
        self.size = PageSize::Unlimited;
        self
    }

    /// Ignores a query parameter, such as `offset`, `page_size` or `updated_at`. Can be repeated.
    pub fn ignore(mut self, parameter: impl Into<String>) -> Self {
        self.ignored.push(parameter.into());
        self
    }

    /// Returns a page at the end of the list for positions beyond it. Default: an empty page or,
    /// for numbered pages, 404.
    pub fn clamp_position(mut self, clamp: Clamp) -> Self {
        self.clamp = Some(clamp);
        self
    }

    /// Removes records from a page after it is cut, as a server does that checks permissions last.
    /// Pages become shorter or empty; a count includes the records. `records` are record numbers.
    /// Can be repeated.
    pub fn hide(mut self, records: Range<u64>) -> Self {
        self.hidden.push(records);
        self
    }

    /// Returns tied records in a different order at each request. Each `group` adjacent records are
    /// tied; `u64::MAX` ties the whole list, and 0 counts as 1. The same seed repeats the same
    /// orders.
    pub fn unstable_order(mut self, group: u64, seed: u64) -> Self {
        self.ties = Some(Ties { group, seed });
        self
    }

    /// Obeys the parameter that orders the list only in part.
    ///
    /// ```
    /// use planwire_sandbox::{ListBehaviour, Sorting};
    ///
    /// let behaviour = ListBehaviour::new().sorting(Sorting::ByDay);
    /// ```
    pub fn sorting(mut self, sorting: Sorting) -> Self {
        self.sorting = Some(sorting);
        self
    }

    /// Returns the list in the reverse of its order, the latest created record first, where a request asks for no other
    /// order. Records that are equal in another order stand in this one too.
    ///
    /// With the ordering ignored, such a list looks like one that obeys `-updated`, until a record is updated:
    ///
    /// ```
    /// use planwire_sandbox::ListBehaviour;
    ///
    /// let behaviour = ListBehaviour::new().ignore("ordering").newest_first();
    /// ```
    pub fn newest_first(mut self) -> Self {
        self.newest_first = true;
        self
    }

    /// Returns this count in the envelope, or null for `None`. The links to other pages are still
    /// correct. Lists without an envelope are not affected.
    pub fn count(mut self, count: impl Into<Option<u64>>) -> Self {
        self.count = Some(count.into());
        self
    }

    /// Removes the id field from all records.
    pub fn without_ids(mut self) -> Self {
        self.without_ids = true;
        self
    }

    /// Writes these bytes before each page, such as a byte order mark.
    pub fn prefix(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.prefix = Bytes::from(bytes.into());
        self
    }

    /// Writes these bytes in place of each record in a range of record numbers. They can be invalid
    /// as a record, as JSON or as UTF-8. Can be repeated; the first range that contains a record
    /// applies.
    pub fn raw_records(mut self, records: Range<u64>, bytes: impl Into<Vec<u8>>) -> Self {
        self.raw.push((records, Bytes::from(bytes.into())));
        self
    }

    /// Changes the list before its request with this number, counted from 1. Can be repeated;
    /// changes before the same request happen in the order of the calls.
    pub fn before_request(mut self, number: u64, change: ListChange) -> Self {
        self.changes.push((When::Before(number), change));
        self
    }

    /// Changes the list before each of its requests.
    pub fn before_each_request(mut self, change: ListChange) -> Self {
        self.changes.push((When::BeforeEach, change));
        self
    }
}
