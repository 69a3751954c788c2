//! Lists: which records to request, and in which pages.

pub mod filter;
mod listing;
mod methods;
pub(crate) mod note;
pub(crate) mod ordering;
pub(crate) mod page;
mod pages;
pub(crate) mod paging;
pub(crate) mod stream;

use std::future::Future;
use std::sync::Arc;

use crate::call::options::CallOptions;
use crate::error::{Error, Incomplete, Result};
use crate::position::Position;
use note::{Note, OnNote};
use page::Page;
use stream::{PageStream, RecordStream};

pub(crate) use listing::{Listing, first_of_all, only_page, sealed};
pub(crate) use methods::list_methods;
pub(crate) use pages::Pages;

/// A list that has yet to be requested: the methods that all lists share.
///
/// Each list has a type of its own, such as [`ListBudgets`](crate::wethod::budgets::ListBudgets), with its documented
/// filters. It has the methods of this trait as its own, so that only generic code needs the trait:
///
/// ```no_run
/// use planwire::{Error, List};
///
/// async fn count<L: List>(list: L) -> Result<usize, Error> {
///     let mut records = list.page_size(50).stream();
///     let mut count = 0;
///     while records.try_next().await?.is_some() {
///         count += 1;
///     }
///     Ok(count)
/// }
/// ```
///
/// [`stream`](Self::stream), [`pages`](Self::pages) and [`all`](Self::all) read every page; [`send`](Self::send) requests
/// one. Nothing is sent before.
///
/// # How lists are read
///
/// `stream`, `pages` and `all` deliver each record once, by its identifier. Nothing is taken on trust: a page is accepted
/// if it holds a record of an earlier page, so pages overlap; the page size, the end of the list and that the
/// server obeys the position are established from its responses.
///
/// A record is *unmoved* if it is there from the first response to the last and keeps its place relative to all others
/// that stay.
///
/// | the list | the promise |
/// |---|---|
/// | Its records have `updated_at` or `updated`, and a record that moves is updated. | Each unmoved record comes exactly once, and no record twice, whatever is inserted, deleted, updated or moved meanwhile. |
/// | Its order is unstable (ties in random order), and it is at rest. | It is complete, or an error ([`Error::is_incomplete`], [`Error::is_lost_place`]). |
/// | Both at once. | Nothing comes twice, and reading ends. Losses are an error if the number of records shows them. It does not if as many records were inserted as were lost. |
/// | Its records have no such field. | The same as the first, as long as unmoved records are all that there are; otherwise the number of records decides, as above. |
///
/// - A record that was updated while the list was read comes once, in its old or its new state. A record that was
///   inserted or deleted meanwhile comes once or not at all.
/// - The number of records is Piriod's `count`, and Wethod's last offset. It is compared only if the list is read from
///   beginning to end: not after [`resume`](Self::resume), and not with an offset, a page or
///   [`max_items`](Self::max_items).
/// - Wethod's lists that take more than one page are followed by a request for what was updated meanwhile, unless the
///   caller filters by `updated_at`.
/// - A list that grows as fast as it is read ends with Piriod, once all that was there at first is delivered. With Wethod,
///   reading goes on as long as the list grows; use [`max_items`](Self::max_items).
/// - If a server hides more than a whole page of records in a row, Wethod's list may end there.
/// - A page of one record overlaps no other: at least two are requested. If the server returns only one, adjacent pages
///   are trusted, and only the number of records shows a loss.
/// - A resumed list repeats and loses no unmoved record as long as one of the records of its [`Position`] is unmoved.
///   Otherwise it is an error that names the position without records, for you to decide.
/// - A record that cannot be read is an error in its place, and the next record follows: at most 1,000 a list.
pub trait List: sealed::ListParameters<Item = <Self as List>::Record> + Sized {
    /// The type of its records.
    type Record: Send + 'static;

    /// Sets the number of records of a page. Default: the largest that the vendor documents if all pages are read, and
    /// unset with [`send`](Self::send).
    fn page_size(mut self, records: u32) -> Self {
        self.listing_mut().page_size = Some(records);
        self
    }

    /// Stops after so many records. No more than that are requested.
    fn max_items(mut self, records: u64) -> Self {
        self.listing_mut().max_items = Some(records);
        self
    }

    /// Sets the number of pages that are requested at once, and the most that are kept in memory. At least 1. Default: 4.
    ///
    /// Reading begins with one page, and each page that comes back full allows one more. A list of one page costs one
    /// request, and with Wethod another one for its end.
    fn concurrency(mut self, pages: usize) -> Self {
        self.listing_mut().concurrency = Some(pages);
        self
    }

    /// Reports remarks on how the list is read, such as that the server ignores the page size.
    fn on_note(mut self, report: impl Fn(&Note) + Send + Sync + 'static) -> Self {
        self.listing_mut().on_note = Some(OnNote::new(report));
        self
    }

    /// Skips records that cannot be read: `report` gets the error, and the list continues.
    fn skip_bad(mut self, report: impl Fn(&Error) + Send + Sync + 'static) -> Self {
        self.listing_mut().skip_bad = Some(Arc::new(report));
        self
    }

    /// Resumes an earlier reading of the same list after the last record that it delivered:
    /// [`Page::next_position`], [`RecordStream::position`] and [`Error::resume_at`] return such a position. Filters and
    /// ordering must be the same.
    fn resume(mut self, position: Position) -> Self {
        self.listing_mut().resume = Some(position);
        self
    }

    /// Sends an undocumented query parameter, or an undocumented value, unchecked.
    ///
    /// It is sent beside what the other methods set; a server that gets a parameter twice commonly takes the last.
    fn undocumented_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let query = &mut self.listing_mut().undocumented;
        query.push((name.into(), value.into()));
        self
    }

    /// Sets limits for the calls of this list: timeouts, attempts, waits and the size of a response.
    fn options(mut self, options: CallOptions) -> Self {
        self.listing_mut().call = options;
        self
    }

    /// Requests one page: that of the offset or the page number, or the page after the position to
    /// [resume](Self::resume), which is empty if nothing follows.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod, after: Option<planwire::Position>) -> planwire::Result<()> {
    /// use planwire::Position;
    ///
    /// // One page of a web page: `after` comes from the browser's query.
    /// let mut list = wethod.budgets().list().page_size(20);
    /// if let Some(position) = after {
    ///     list = list.resume(position);
    /// }
    /// let page = list.send().await?;
    /// let next: Option<&Position> = page.next_position(); // `?after=1/20/20/...`, or the end
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// If a documented bound is broken, the request fails, or a record cannot be read.
    fn send(self) -> impl Future<Output = Result<Page<Self::Record>>> + Send {
        listing::one_page(self)
    }

    /// Returns every record of every page, in order, with at most [`concurrency`](Self::concurrency) pages in memory.
    ///
    /// The stream is lazy: nothing is sent before it is polled. A broken bound is its first item.
    /// [How lists are read](#how-lists-are-read) has the promise.
    ///
    /// To read only what is new from time to time:
    ///
    /// 1. Store the `Date` header of the first response ([`pages`](Self::pages) returns it). Begin the next reading a minute
    ///    before it, since clocks differ: `.updated_at(after(stored - a minute))`.
    /// 2. Replace stored records by `id`, since those of that minute are returned again.
    /// 3. Deleted records are not returned. Compare the identifiers of the whole list from time to time, or request the
    ///    deleted records if the list documents that.
    fn stream(mut self) -> RecordStream<Self::Record> {
        let skip_bad = self.listing_mut().skip_bad.take();
        RecordStream::new(listing::reader(self), skip_bad)
    }

    /// Returns every page, in order, each with its status, headers and the position after it. Every record is
    /// delivered once, as with [`stream`](Self::stream).
    fn pages(mut self) -> PageStream<Self::Record> {
        let skip_bad = self.listing_mut().skip_bad.take();
        PageStream::new(listing::reader(self), skip_bad)
    }

    /// Returns every record of every page, in order, all in memory. After a failure,
    /// [`all_or_incomplete`](Self::all_or_incomplete) also returns the records before it.
    ///
    /// # Errors
    ///
    /// The first error of any page or record.
    fn all(self) -> impl Future<Output = Result<Vec<Self::Record>>> + Send {
        let all = self.all_or_incomplete();
        async move { Ok(all.await?) }
    }

    /// Returns every record of every page, in order, all in memory.
    ///
    /// # Errors
    ///
    /// The first error of any page or record, with the records before it.
    ///
    /// ```no_run
    /// # async fn example(wethod: planwire::Wethod) -> planwire::Result<()> {
    /// let budgets = match wethod.budgets().list().all_or_incomplete().await {
    ///     Ok(budgets) => budgets,
    ///     Err(incomplete) => {
    ///         eprintln!("{} records, then: {}", incomplete.records().len(), incomplete.error());
    ///         incomplete.into_records()
    ///     }
    /// };
    /// # Ok(())
    /// # }
    /// ```
    fn all_or_incomplete(
        self,
    ) -> impl Future<Output = Result<Vec<Self::Record>, Incomplete<Self::Record>>> + Send {
        collected(self.stream())
    }
}

async fn collected<T: Send + 'static>(
    mut stream: RecordStream<T>,
) -> Result<Vec<T>, Incomplete<T>> {
    let mut records = Vec::new();
    loop {
        match stream.try_next().await {
            Ok(Some(record)) => records.push(record),
            Ok(None) => return Ok(records),
            Err(error) => return Err(Incomplete::new(error, records)),
        }
    }
}

/// A list whose pages begin at an offset: those of Wethod.
pub trait OffsetPaged: List {
    /// Skips so many records. Default: 0.
    fn offset(mut self, records: u64) -> Self {
        self.listing_mut().position = Some(records);
        self
    }
}

/// A list whose pages are numbered: those of Piriod.
pub trait PageNumbered: List {
    /// Begins with this page, counted from 1. Default: 1.
    fn page(mut self, number: u64) -> Self {
        self.listing_mut().position = Some(number);
        self
    }

    /// Requests pages of one size, which do not overlap: about one request in eight fewer.
    ///
    /// By default the sizes of pages are chosen so that neighbours overlap: the third page of 66 begins with record
    /// 132, just before the end of the second page of 67. Without the overlap, changes between two requests show
    /// only in the total: if a record is deleted before a page's beginning while another is inserted behind it, the
    /// total stays the same, and a record is lost.
    fn without_overlap(mut self) -> Self {
        self.listing_mut().without_overlap = true;
        self
    }
}
