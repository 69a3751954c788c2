//! Lists: what to ask for, and in which portions.

pub mod filter;
pub(crate) mod note;
pub(crate) mod ordering;
pub(crate) mod page;
mod pages;
pub(crate) mod paging;
mod parameters;
pub(crate) mod stream;

use std::fmt;
use std::sync::Arc;

use crate::call::Call;
use crate::call::core::Core;
use crate::call::fetched::Window;
use crate::call::options::CallOptions;
use crate::check::Check;
use crate::error::{Error, Incomplete, Result};
use crate::operation::Paging;
use crate::position::Position;
use note::{Note, OnNote};
use page::Page;
use paging::{Order, Plan, Reader};
use stream::{PageStream, RecordStream, SkipBad};

pub(crate) use pages::Pages;
pub(crate) use parameters::sealed;
pub use parameters::{ListParameters, OffsetPaged, PageNumbered};

/// How many pages are on their way at once, where it is not set.
const CONCURRENCY: usize = 4;

/// A list that has yet to be requested.
///
/// Its methods say which records and in which portions; [`stream`](Self::stream), [`pages`](Self::pages),
/// [`all`](Self::all) and [`send`](Self::send) request them. The filters of each list are those that the vendor documents.
///
/// # How lists are read
///
/// The first three read every page, and deliver each record once, by its identifier. Nothing is taken on trust: a page is
/// accepted if it holds a record of an earlier page, so pages overlap; the page size, the end of the list and that the
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
#[must_use = "a list asks for nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct List<P> {
    core: Arc<Core>,
    pub(crate) parameters: P,
    options: Options,
}

#[derive(Clone, Default)]
struct Options {
    page_size: Option<u32>,
    position: Option<u64>,
    resume: Option<Position>,
    max_items: Option<u64>,
    concurrency: Option<usize>,
    without_overlap: bool,
    on_note: Option<OnNote>,
    skip_bad: Option<SkipBad>,
    undocumented: Vec<(String, String)>,
    /// What a value was given for without a key, to be told when the list is sent.
    without_key: Option<&'static str>,
    call: CallOptions,
}

impl fmt::Debug for Options {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Options")
            .field("page_size", &self.page_size)
            .field("position", &self.position)
            .field("max_items", &self.max_items)
            .field("concurrency", &self.concurrency)
            .finish_non_exhaustive()
    }
}

impl<P: ListParameters> List<P> {
    pub(crate) fn new(core: Arc<Core>, parameters: P) -> Self {
        Self {
            core,
            parameters,
            options: Options::default(),
        }
    }

    /// How many records a page may hold. Where it is left out, [`send`](Self::send) leaves it to the
    /// server, and what reads all pages asks for the most that the documents allow.
    pub fn page_size(mut self, records: u32) -> Self {
        self.options.page_size = Some(records);
        self
    }

    /// Stops after so many records, and asks for no more than that: the pages are made to fit.
    pub fn max_items(mut self, records: u64) -> Self {
        self.options.max_items = Some(records);
        self
    }

    /// Sets the number of pages that are on their way at once, and the most that lie in memory. At least 1.
    /// Default: 4.
    ///
    /// Reading begins with one, and with each page that comes back full there may be one more. A list of one page costs
    /// one request, and by offset another one for its end.
    pub fn concurrency(mut self, pages: usize) -> Self {
        self.options.concurrency = Some(pages);
        self
    }

    /// Reports remarks on how the list is read, such as that the server ignores the page size.
    pub fn on_note(mut self, report: impl Fn(&Note) + Send + Sync + 'static) -> Self {
        self.options.on_note = Some(OnNote::new(report));
        self
    }

    /// Goes on with a record that cannot be read, instead of stopping at it: `report` gets the error, and
    /// the record is left out.
    pub fn skip_bad(mut self, report: impl Fn(&Error) + Send + Sync + 'static) -> Self {
        self.options.skip_bad = Some(Arc::new(report));
        self
    }

    /// Resumes an earlier reading of the same list behind the last record that it delivered:
    /// [`Page::next_position`], [`RecordStream::position`] and [`Error::resume_at`] return such a position. Filters and
    /// ordering must be the same.
    pub fn resume(mut self, position: Position) -> Self {
        self.options.resume = Some(position);
        self
    }

    /// Sends a query parameter that the documents do not know, or a value that they do not allow, as it
    /// is and unchecked.
    ///
    /// It is sent beside what the other methods set; a server that gets a parameter twice commonly takes
    /// the last.
    pub fn undocumented_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.options.undocumented.push((name.into(), value.into()));
        self
    }

    /// A value by a key of the caller's own, whose name on the wire begins with a documented prefix.
    pub(crate) fn keyed_query(mut self, prefix: &'static str, key: &str, value: String) -> Self {
        if key.is_empty() {
            self.options.without_key = Some(prefix);
        }
        self.options
            .undocumented
            .push((format!("{prefix}{key}"), value));
        self
    }

    /// Sets limits for the calls of this list: timeouts, attempts, waits, the size of an answer.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options.call = options;
        self
    }

    /// Asks for one page.
    ///
    /// # Errors
    ///
    /// Where a bound is broken, the server cannot be reached or says no, or a record cannot be read.
    pub async fn send(mut self) -> Result<Page<P::Record>> {
        let max_items = self.options.max_items;
        let skip_bad = self.options.skip_bad.take();
        let (pages, window) = self.only_page()?;
        let call = pages.call.at(window.position);
        let mut fetched = pages.parameters.fetch(&call, window).await?;
        let next = pages.position_behind(window, &fetched, max_items);
        if let Some(most) = max_items {
            let most = usize::try_from(most).unwrap_or(usize::MAX);
            fetched.records.truncate(most);
        }
        let mut page = Page::alone(fetched, next);
        for error in page.take_unreadable() {
            match &skip_bad {
                Some(skip_bad) => skip_bad(&error),
                None => return Err(error),
            }
        }
        Ok(page)
    }

    /// Returns every record of every page, in order, with at most [`concurrency`](Self::concurrency) pages in memory.
    ///
    /// The stream is lazy: nothing is sent before it is polled. A broken bound is its first item. How lists are read,
    /// and what is promised of lists that change meanwhile, is said of [`List`].
    ///
    /// To read only what is new from time to time:
    ///
    /// 1. Store the `Date` header of the first response ([`pages`](Self::pages) returns it). Begin the next time
    ///    a minute before it, since clocks differ: `.updated_at(after(stored - a minute))`.
    /// 2. Replace what is there by what comes, by `id`, since the records of that minute come again.
    /// 3. A deleted record does not come any more. Compare the identifiers of the whole list from time to
    ///    time, or request the deleted ones if a list documents that.
    pub fn stream(mut self) -> RecordStream<P::Record> {
        let skip_bad = self.options.skip_bad.take();
        RecordStream::new(self.reader(), skip_bad)
    }

    /// Returns every page, in order, each with its status, headers and the position behind it. Every record comes
    /// once, as with [`stream`](Self::stream).
    pub fn pages(mut self) -> PageStream<P::Record> {
        let skip_bad = self.options.skip_bad.take();
        PageStream::new(self.reader(), skip_bad)
    }

    /// Returns every record of every page, in order, all in memory. [`all_or_incomplete`](Self::all_or_incomplete) returns
    /// what had come if something fails.
    ///
    /// # Errors
    ///
    /// The first error of any page or record.
    pub async fn all(self) -> Result<Vec<P::Record>> {
        Ok(self.all_or_incomplete().await?)
    }

    /// Returns every record of every page, in order, all in memory.
    ///
    /// # Errors
    ///
    /// The first error of any page or record, together with the records that had come before it.
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
    pub async fn all_or_incomplete(self) -> Result<Vec<P::Record>, Incomplete<P::Record>> {
        let mut stream = self.stream();
        let mut records = Vec::new();
        loop {
            match stream.try_next().await {
                Ok(Some(record)) => records.push(record),
                Ok(None) => return Ok(records),
                Err(error) => return Err(Incomplete::new(error, records)),
            }
        }
    }

    /// Checks the request, and prepares the reading of its pages.
    fn reader(mut self) -> Result<Reader> {
        let on_note = self.options.on_note.take();
        let most = self.options.max_items;
        let concurrency = self.options.concurrency.unwrap_or(CONCURRENCY);
        let planned = self.planned()?;
        let order = Order {
            plan: planned.plan,
            paging: planned.pages.paging,
            resume: planned.resume,
            most,
            concurrency,
            updated_filter: planned.updated_filter,
            on_note,
        };
        Ok(Reader::new(Arc::new(planned.pages), order))
    }

    /// Checks the request, and plans its pages.
    fn planned(mut self) -> Result<Planned<P>> {
        let (paging, check) = self.checked()?;
        let is_filtered = |name: &str| {
            check.has(name) || self.options.undocumented.iter().any(|(it, _)| it == name)
        };
        let updated_filter =
            pages::updated_filter(check.operation()).filter(|name| !is_filtered(name));
        let resume = self.options.resume.take();
        let Options {
            page_size,
            position,
            max_items,
            without_overlap,
            ..
        } = self.options;
        let pages = self.into_pages(paging);
        let size = page_size.map_or_else(|| pages.largest_page(), u64::from);
        let plan = match paging {
            Paging::Offset { .. } => Plan::offset(position.unwrap_or(0), size, max_items),
            Paging::Page { .. } if without_overlap => {
                Plan::numbered(position.unwrap_or(1), size, max_items)
            }
            Paging::Page { .. } => Plan::fitted(position.unwrap_or(1), size, max_items),
        };
        let plan = match &resume {
            Some(position) => plan.beginning_at(position),
            None => plan,
        };
        Ok(Planned {
            pages,
            plan,
            resume,
            updated_filter,
        })
    }

    /// Checks the request, and returns the page that a reading of all pages requests first.
    pub(crate) fn first_of_all(self) -> Result<(Pages<P>, Window)> {
        let Planned { pages, plan, .. } = self.planned()?;
        Ok((pages, plan.first().window()))
    }

    /// Checks the request, and returns the page that [`send`](Self::send) requests.
    pub(crate) fn only_page(self) -> Result<(Pages<P>, Window)> {
        let Options {
            page_size,
            position,
            max_items,
            ..
        } = self.options;
        let (paging, _) = self.checked()?;
        let pages = self.into_pages(paging);
        let size = pages.single_page_size(page_size.map(u64::from), position, max_items);
        Ok((pages, Window::new(size, position)))
    }

    /// Checks the request. Returns how it is paged, and which parameters it has.
    fn checked(&self) -> Result<(Paging, Check)> {
        let operation = self.parameters.operation();
        let Some(paging) = operation.paging else {
            return Err(Error::invalid_request(
                operation,
                "it does not list anything",
            ));
        };
        let check = Check::new(operation);
        check.parameter_as("page_size", paging.size(), self.options.page_size.as_ref())?;
        check.parameter(paging.position(), self.options.position.as_ref())?;
        if let Some(position) = &self.options.resume {
            check.parameter(paging.size(), Some(&position.size))?;
            check.parameter(paging.position(), Some(&position.at))?;
        }
        self.parameters.check(&check)?;
        if let Some(prefix) = self.options.without_key {
            let what = format!("`{prefix}` needs a key behind it, and that of one value is empty");
            return Err(Error::invalid_request(operation, what));
        }
        Ok((paging, check))
    }

    fn into_pages(self, paging: Paging) -> Pages<P> {
        let operation = self.parameters.operation();
        let Options {
            undocumented, call, ..
        } = self.options;
        Pages {
            call: Call::new(self.core, operation, undocumented, &call),
            paging,
            parameters: self.parameters,
        }
    }
}

/// A request that was checked, and the plan of its pages.
struct Planned<P> {
    pages: Pages<P>,
    plan: Plan,
    resume: Option<Position>,
    /// The parameter that filters by the time of the last update, if the caller does not use it.
    updated_filter: Option<&'static str>,
}

impl<P: OffsetPaged> List<P> {
    /// How many records to skip.
    pub fn offset(mut self, records: u64) -> Self {
        self.options.position = Some(records);
        self
    }
}

impl<P: PageNumbered> List<P> {
    /// The page to begin with, counted from 1.
    pub fn page(mut self, number: u64) -> Self {
        self.options.position = Some(number);
        self
    }

    /// Requests pages of one size, which do not overlap: about one request in eight fewer.
    ///
    /// By default the sizes of pages are chosen so that neighbours overlap: the third page of 66 begins with record
    /// 132, just before the end of the second page of 67. Without the overlap, changes between two requests show
    /// only in the total: if a record is deleted before a page's beginning while another is inserted behind it, the
    /// total stays the same, and a record is lost.
    pub fn without_overlap(mut self) -> Self {
        self.options.without_overlap = true;
        self
    }
}
